import { roundedShift } from './intFloats'

const view = new DataView(new ArrayBuffer(8))

/** A finite float as mantissa * 2**exponent; the sign is dropped. */
export function floatParts(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  view.setFloat64(0, value)
  const high = view.getUint32(0)
  const biased = (high >>> 20) & 0x7ff
  const mantissa = (BigInt((high & 0xfffff) | (biased === 0 ? 0 : 0x100000)) << 32n) | BigInt(view.getUint32(4))
  return { mantissa, exponent: (biased === 0 ? 1 : biased) - 1075 }
}

/** |value| * 10**places as the nearest int, half to even; `places` may be negative. */
function scaledByTen(value: number, places: number): bigint {
  const { mantissa, exponent } = floatParts(value)
  if (places >= 0) {
    const product = mantissa * 10n ** BigInt(places)
    return exponent >= 0 ? product << BigInt(exponent) : roundedShift(product, -exponent)
  }
  const dividend = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa
  const divisor = (10n ** BigInt(-places)) << BigInt(Math.max(0, -exponent))
  const quotient = dividend / divisor
  const twice = (dividend - quotient * divisor) * 2n
  return twice > divisor || (twice === divisor && (quotient & 1n) === 1n) ? quotient + 1n : quotient
}

/** |value| with `places` digits after the point, half to even on the exact value. Python/dtoa.c, mode 3. */
export function fixedDigits(value: number, places: number): string {
  const magnitude = Math.abs(value)
  // JavaScript rounds the exact value as well, but a tie upwards; a tie below 2**52 shows in the product, which is then exact.
  if (places <= 15) {
    const product = magnitude * 10 ** places
    if (product < 2 ** 52 && product - Math.floor(product) !== 0.5) return magnitude.toFixed(places)
  }
  const digits = scaledByTen(magnitude, places)
    .toString()
    .padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** |value| in `count` significant digits and the exponent of the first, half to even. Python/dtoa.c, mode 2. */
export function significantDigits(value: number, count: number): { readonly digits: string; readonly exponent: number } {
  if (value === 0) return { digits: '0'.repeat(count), exponent: 0 }
  const [, guess = '0'] = value.toExponential().split('e')
  let exponent = Number(guess)
  let digits = scaledByTen(value, count - 1 - exponent).toString()
  // The shortest text may have one digit more than the value it stands for; rounding may carry into one more.
  if (digits.length !== count) {
    exponent += digits.length - count
    digits = scaledByTen(value, count - 1 - exponent).toString()
    if (digits.length > count) {
      exponent++
      digits = digits.slice(0, -1)
    }
  }
  return { digits, exponent }
}

/** value rounded to `places` digits after the point, or before it where negative, and back to a float. Objects/floatobject.c double_round. */
export function roundedTo(value: number, places: number): number {
  const magnitude = Math.abs(value)
  const text = places >= 0 ? fixedDigits(magnitude, places) : `${scaledByTen(magnitude, places)}e${-places}`
  return value < 0 || Object.is(value, -0) ? -Number(text) : Number(text)
}
