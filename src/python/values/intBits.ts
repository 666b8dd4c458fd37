import { overflowError, ValueFault, valueError } from './fault'
import { normalised, type PyIntValue, withinMemory } from './ints'

const WORD = 2 ** 32

/** Shift counts from here on ask for more digits than an int can count. */
const MOST_BITS = 30n * ((1n << 61n) - 1n)

export function shiftLeft(a: PyIntValue, count: PyIntValue): PyIntValue {
  if (count < 0) throw valueError('negative shift count')
  if (a === 0) return 0
  if (typeof a === 'number' && typeof count === 'number' && count < 64) {
    const shifted = a * 2 ** count
    if (Number.isSafeInteger(shifted)) return shifted
  }
  if (count > MOST_BITS) throw overflowError('too many digits in integer')
  if (count > 2 ** 30) throw new ValueFault('MemoryError', '', [])
  return withinMemory(() => BigInt(a) << BigInt(count))
}

export function shiftRight(a: PyIntValue, count: PyIntValue): PyIntValue {
  if (count < 0) throw valueError('negative shift count')
  if (typeof a === 'number') return count > 53 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** Number(count))
  if (count > 2 ** 30) return a < 0 ? -1 : 0
  return normalised(a >> BigInt(count))
}

export function bitAnd(a: PyIntValue, b: PyIntValue): PyIntValue {
  if (typeof a !== 'number' || typeof b !== 'number') return normalised(BigInt(a) & BigInt(b))
  if ((a | 0) === a && (b | 0) === b) return a & b
  return joined(Math.floor(a / WORD) & Math.floor(b / WORD), a & b)
}

export function bitOr(a: PyIntValue, b: PyIntValue): PyIntValue {
  if (typeof a !== 'number' || typeof b !== 'number') return normalised(BigInt(a) | BigInt(b))
  if ((a | 0) === a && (b | 0) === b) return a | b
  return joined(Math.floor(a / WORD) | Math.floor(b / WORD), a | b)
}

export function bitXor(a: PyIntValue, b: PyIntValue): PyIntValue {
  if (typeof a !== 'number' || typeof b !== 'number') return normalised(BigInt(a) ^ BigInt(b))
  if ((a | 0) === a && (b | 0) === b) return a ^ b
  return joined(Math.floor(a / WORD) ^ Math.floor(b / WORD), a ^ b)
}

/** Two's complement halves to an int; -2**53 alone does not stay a number. */
function joined(high: number, low: number): PyIntValue {
  const value = high * WORD + (low >>> 0)
  return Number.isSafeInteger(value) ? value : BigInt(value)
}

/** Bits of the magnitude; int.bit_length. */
export function bitLength(a: PyIntValue): number {
  if (typeof a === 'number') {
    const magnitude = Math.abs(a)
    return magnitude < WORD ? 32 - Math.clz32(magnitude) : 64 - Math.clz32(Math.floor(magnitude / WORD))
  }
  return bigBits(a < 0n ? -a : a)
}

/** Below it a float says how many bits an int has, but for those next to a power of two. */
const FLOAT_BITS = 1000

function bigBits(magnitude: bigint): number {
  if (magnitude === 0n) return 0
  // Bits that are known to be there are shifted out, twice as many each time, until a float takes the rest.
  let bits = 0
  let rest = magnitude
  for (let shift = FLOAT_BITS; Number(rest) === Number.POSITIVE_INFINITY; shift *= 2) {
    let less = rest >> BigInt(shift)
    while (less === 0n) {
      shift /= 2
      less = rest >> BigInt(shift)
    }
    bits += shift
    rest = less
  }
  const float = Number(rest)
  const guess = Math.floor(Math.log2(float))
  // The float may be rounded up to the next power of two, and so may its logarithm.
  const exact = rest >> BigInt(guess) === 0n ? guess - 1 : rest >> BigInt(guess + 1) === 0n ? guess : guess + 1
  return bits + exact + 1
}

/** Ones among the bits of the magnitude; int.bit_count (3.10). */
export function bitCount(a: PyIntValue): number {
  let ones = 0
  const digits = typeof a === 'number' ? Math.abs(a).toString(16) : (a < 0n ? -a : a).toString(16)
  for (let at = digits.length; at > 0; at -= 8) {
    let word = Number.parseInt(digits.slice(Math.max(0, at - 8), at), 16)
    for (; word !== 0; word &= word - 1) ones++
  }
  return ones
}

export type ByteOrder = 'little' | 'big'

/** int.to_bytes. Objects/longobject.c _PyLong_AsByteArray. */
export function intToBytes(value: PyIntValue, length: number, order: string, signed: boolean): Uint8Array {
  const little = isLittle(order)
  if (length < 0) throw valueError('length argument must be non-negative')
  if (value < 0 && !signed) throw overflowError("can't convert negative int to unsigned")
  const bits = BigInt(length) * 8n
  const big = BigInt(value)
  // -1 alone needs no byte.
  if (length === 0 && signed && value === -1) return new Uint8Array(0)
  const fits = signed ? BigInt.asIntN(Number(bits), big) === big : BigInt.asUintN(Number(bits), big) === big
  if (!fits) throw overflowError('int too big to convert')
  const digits =
    length === 0
      ? ''
      : BigInt.asUintN(Number(bits), big)
          .toString(16)
          .padStart(length * 2, '0')
  const bytes = new Uint8Array(length)
  for (let at = 0; at < length; at++) bytes[little ? length - 1 - at : at] = Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16)
  return bytes
}

/** int.from_bytes. */
export function intFromBytes(bytes: Uint8Array, order: string, signed: boolean): PyIntValue {
  const little = isLittle(order)
  if (bytes.length === 0) return 0
  let digits = '0x'
  for (let at = 0; at < bytes.length; at++) digits += (bytes[little ? bytes.length - 1 - at : at] ?? 0).toString(16).padStart(2, '0')
  const value = BigInt(digits)
  return normalised(signed ? BigInt.asIntN(bytes.length * 8, value) : value)
}

function isLittle(order: string): boolean {
  if (order !== 'little' && order !== 'big') throw valueError("byteorder must be either 'little' or 'big'")
  return order === 'little'
}
