import { overflowError, valueError, zeroDivision } from './fault'
import { bitLength } from './intBits'
import { fromIntegral, normalised, type PyIntValue } from './ints'

/** float(n), rounded half to even. Objects/longobject.c PyLong_AsDouble. */
export function toFloat(value: PyIntValue): number {
  if (typeof value === 'number') return value
  const float = Number(value)
  if (!Number.isFinite(float)) throw overflowError('int too large to convert to float')
  return float
}

/** int(x): the fraction is cut off. Objects/longobject.c PyLong_FromDouble. */
export function intFromFloat(value: number): PyIntValue {
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) throw overflowError('cannot convert float infinity to integer')
  if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer')
  return fromIntegral(Math.trunc(value))
}

/** Order of an int and a float by their exact values; NaN where the float is one. Objects/floatobject.c float_richcompare. */
export function compareIntFloat(int: PyIntValue, float: number): number {
  return int < float ? -1 : int > float ? 1 : Number.isNaN(float) ? Number.NaN : 0
}

/** a / b, rounded once. Objects/longobject.c long_true_divide. */
export function trueDivide(a: PyIntValue, b: PyIntValue): number {
  if (b === 0) throw zeroDivision('division by zero')
  if (typeof a === 'number' && typeof b === 'number') return a / b
  const quotient = a === 0 ? 0 : magnitudeOfQuotient(a < 0 ? -BigInt(a) : BigInt(a), b < 0 ? -BigInt(b) : BigInt(b))
  if (quotient === Number.POSITIVE_INFINITY) throw overflowError('integer division result too large for a float')
  return a < 0 !== b < 0 ? -quotient : quotient
}

/** The quotient of two positive ints as a float, half to even; infinity where it is too large. */
export function magnitudeOfQuotient(a: bigint, b: bigint): number {
  const magnitude = bitLength(normalised(a)) - bitLength(normalised(b))
  if (magnitude > 1025) return Number.POSITIVE_INFINITY
  if (magnitude < -1076) return 0
  // 1. A quotient of 55 or 56 bits, or fewer where the result is subnormal; its last bit tells of a rest.
  const shift = Math.max(magnitude, -1021) - 55
  const dividend = shift < 0 ? a << BigInt(-shift) : a
  const divisor = shift > 0 ? b << BigInt(shift) : b
  let quotient = dividend / divisor
  if (quotient * divisor !== dividend) quotient |= 1n
  // 2. Cut down to what a float holds: 53 bits, and nothing below 2**-1074.
  const spare = Math.max(bitLength(normalised(quotient)) - 53, -1074 - shift, 0)
  return scaled(Number(roundedShift(quotient, spare)), shift + spare)
}

/** value / 2**count to the nearest int, half to even. */
export function roundedShift(value: bigint, count: number): bigint {
  if (count <= 0) return value
  const bits = BigInt(count)
  const kept = value >> bits
  const rest = value - (kept << bits)
  const half = 1n << (bits - 1n)
  return rest > half || (rest === half && (kept & 1n) === 1n) ? kept + 1n : kept
}

/** value * 2**exponent, in steps none of which rounds where the result is a float. */
export function scaled(value: number, exponent: number): number {
  let result = value
  let rest = exponent
  for (; rest > 1000; rest -= 1000) result *= 2 ** 1000
  for (; rest < -1000; rest += 500) result *= 2 ** -500
  return result * 2 ** rest
}
