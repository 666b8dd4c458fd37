// erf and erfc to the last bit, in whole numbers: the series of erf, with as many bits behind the point as what is left of erfc needs.

const HALF_BITS = 160n

/** A double as a whole number of 2 ** -bits. The double's own bits are all there. */
function fixed(x: number, bits: bigint): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  const raw = view.getBigUint64(0)
  const exponent = (raw >> 52n) & 0x7ffn
  const mantissa = (raw & ((1n << 52n) - 1n)) | (exponent === 0n ? 0n : 1n << 52n)
  const shift = bits + (exponent === 0n ? 1n : exponent) - 1075n
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift
  return x < 0 ? -size : size
}

/** The nearest double to a whole number of 2 ** -bits. */
function double(value: bigint, bits: bigint): number {
  if (value === 0n) return 0
  const size = value < 0n ? -value : value
  const length = BigInt(size.toString(2).length)
  // 64 bits, the last of which tells that something follows: the rounding to 53 is the host's.
  const cut = length > 64n ? length - 64n : 0n
  const top = (size >> cut) | (cut > 0n && size & ((1n << cut) - 1n) ? 1n : 0n)
  const exponent = Number(cut - bits)
  const scaled = exponent < -1000 ? Number(top) * 2 ** -1000 * 2 ** (exponent + 1000) : Number(top) * 2 ** exponent
  return value < 0n ? -scaled : scaled
}

function sqrt(value: bigint): bigint {
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

/** pi, by Machin's formula. */
function pi(bits: bigint): bigint {
  const one = 1n << bits
  const arctan = (inverse: bigint): bigint => {
    let sum = 0n
    let power = one / inverse
    for (let n = 1n, sign = 1n; power !== 0n; n += 2n, sign = -sign) {
      sum += (sign * power) / n
      power /= inverse * inverse
    }
    return sum
  }
  return 16n * arctan(5n) - 4n * arctan(239n)
}

/** erf(x) as a whole number of 2 ** -bits: 2 / sqrt(pi) times the sum of (-1)^n x^(2n+1) / (n! (2n+1)). */
function series(x: number, bits: bigint): bigint {
  const at = fixed(x, bits)
  const square = (at * at) >> bits
  let term = at
  let sum = 0n
  for (let n = 0n; term !== 0n; n++) {
    sum += term / (2n * n + 1n)
    term = -((term * square) >> bits) / (n + 1n)
  }
  return ((2n * sum) << bits) / sqrt(pi(bits) << bits)
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return x
  if (Math.abs(x) > 6) return Math.sign(x)
  if (Math.abs(x) < 1e-20) return x * (2 / Math.sqrt(Math.PI))
  return double(series(x, 2n * HALF_BITS), 2n * HALF_BITS)
}

export function erfc(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 27.3) return 0
  if (x < -6) return 2
  const bits = 2n * HALF_BITS + BigInt(Math.ceil(3 * x * x))
  return double((1n << bits) - series(x, bits), bits)
}
