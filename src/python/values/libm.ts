import { type Double, exactProduct, exponential, logarithm, naturalPower, negative, product, quotient, squareRoot, sum, times, wideSineAndCosine } from './doubleDouble'
import { binaryParts } from './floats'
import { magnitudeOfQuotient, scaled } from './intFloats'

/** Elementary functions with results rounded as a good C library rounds them, on every JavaScript engine. */

/** |x| = mantissa * 2**exponent, the mantissa between 0.7 and 1.5. */
function split(x: number): { readonly mantissa: number; readonly exponent: number } {
  let mantissa = x
  let exponent = 0
  if (mantissa < 2 ** -1000) {
    mantissa *= 2 ** 200
    exponent -= 200
  }
  // Math.log2 may be off by one at a power of two; the mantissa is then on the other side of one, which does no harm.
  const power = Math.round(Math.log2(mantissa))
  mantissa = scaled(mantissa, -power)
  return { mantissa, exponent: exponent + power }
}

/** x ** y for a positive finite x and a finite y; infinity where it is too large. */
export function positivePower(x: number, y: number): number {
  if (y === 2) return x * x
  if (y === 0.5) return Math.sqrt(x)
  if (y === -1) return 1 / x
  if (y === 1 || x === 1) return y === 1 ? x : 1
  // The exponent of a result beyond any float is not worth computing, and would overflow on the way.
  const rough = y * Math.log(x)
  if (rough > 720) return Number.POSITIVE_INFINITY
  if (rough < -760) return 0
  if (Number.isInteger(y * 2) && Math.abs(y) <= MOST_FACTORS && Math.abs(rough) < SAFE && x > 2 ** -500 && x < 2 ** 500) return byProducts(x, y)
  const { mantissa, exponent } = split(x)
  return expOf(product(logarithm(mantissa, exponent), { high: y, low: 0 }))
}

/** Up to here a power is a product: few factors lose nothing that rounding would show, and no product on the way leaves the range of floats. */
const MOST_FACTORS = 32
const SAFE = 600

function byProducts(x: number, y: number): number {
  const n = Math.abs(y)
  const power = Number.isInteger(n) ? naturalPower({ high: x, low: 0 }, n) : naturalPower(squareRoot(x), 2 * n)
  return y < 0 ? quotient({ high: 1, low: 0 }, power).high : power.high
}

function expOf(a: Double): number {
  const { value, exponent } = exponential(a)
  return scaled(value.high, exponent)
}

/** e ** x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x
  if (x > 720) return Number.POSITIVE_INFINITY
  return x < -760 ? 0 : expOf({ high: x, low: 0 })
}

/** Natural logarithm of a positive x; what JavaScript gives for anything else. */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log(x)
  const { mantissa, exponent } = split(x)
  return logarithm(mantissa, exponent).high
}

/** 1 / ln 2 */
const PER_LN2: Double = quotient({ high: 1, low: 0 }, logarithm(1, 1))

/** Logarithm to base 2 of a positive x; what JavaScript gives for anything else. */
export function log2(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log2(x)
  const { mantissa, exponent } = split(x)
  return sum({ high: exponent, low: 0 }, product(logarithm(mantissa, 0), PER_LN2)).high
}

const LOG10_OF_2 = { high: 0.30102999566361177, low: 3.694239077158931e-13 }

/** Logarithm to base 10 of a positive x, from that of its mantissa: three steps that round, as in C libraries after fdlibm's `e_log10.c`, whose constants these are. */
export function log10(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return Math.log10(x)
  const [mantissa, exponent] = binaryParts(x)
  // From 1 to 2 for what is 1 or more, else from a half to 1.
  const power = exponent > 0 ? exponent - 1 : exponent
  const rest = power * LOG10_OF_2.low + Math.LOG10E * log(exponent > 0 ? mantissa * 2 : mantissa)
  return rest + power * LOG10_OF_2.high
}

/** x * y + z, rounded once. */
export function fma(x: number, y: number, z: number): number {
  const hasFactors = Number.isFinite(x) && Number.isFinite(y)
  if (hasFactors && !Number.isFinite(z)) return z
  if (x === 0 || y === 0 || z === 0 || !hasFactors) return x * y + z
  const [a, b, c] = [x, y, z].map(wholeParts)
  const [left, right] = [a.exponent + b.exponent, c.exponent]
  const unit = Math.min(left, right)
  const total = ((a.whole * b.whole) << BigInt(left - unit)) + (c.whole << BigInt(right - unit))
  if (total === 0n) return 0
  const size = total < 0n ? -total : total
  const result = unit < 0 ? magnitudeOfQuotient(size, 1n << BigInt(-unit)) : magnitudeOfQuotient(size << BigInt(unit), 1n)
  return total < 0n ? -result : result
}

/** A finite float that is not zero as a whole number and a power of two. */
function wholeParts(x: number): { readonly whole: bigint; readonly exponent: number } {
  const [mantissa, exponent] = binaryParts(x)
  return { whole: BigInt(mantissa * 2 ** 53), exponent: exponent - 53 }
}

/** Angles beyond some millions are left to the engine. */
const LARGEST_ANGLE = 2 ** 25

export function sin(x: number): number {
  return Math.abs(x) < LARGEST_ANGLE && x !== 0 ? wideSineAndCosine(x).sine.high : Math.sin(x)
}

export function cos(x: number): number {
  return Math.abs(x) < LARGEST_ANGLE ? wideSineAndCosine(x).cosine.high : Math.cos(x)
}

export function tan(x: number): number {
  if (!(Math.abs(x) < LARGEST_ANGLE) || Math.abs(x) < 2 ** -27) return Math.tan(x)
  const { sine, cosine } = wideSineAndCosine(x)
  return quotient(sine, cosine).high
}

/** The angle of a point: the engine's, and by how much it misses the point. */
export function atan2(y: number, x: number): number {
  const guess = Math.atan2(y, x)
  const larger = Math.max(Math.abs(x), Math.abs(y))
  if (!Number.isFinite(larger) || !(Math.min(Math.abs(x), Math.abs(y)) > larger * 2 ** -400)) return guess
  const power = Math.round(Math.log2(larger))
  const [a, b] = [scaled(x, -power), scaled(y, -power)]
  const { sine, cosine } = wideSineAndCosine(guess)
  const across = sum(times(cosine, b), negative(times(sine, a)))
  const along = sum(times(cosine, a), times(sine, b))
  return guess + quotient(across, along).high
}

export function atan(x: number): number {
  return Math.abs(x) < 2 ** -27 ? Math.atan(x) : atan2(x, 1)
}

export function asin(x: number): number {
  const guess = Math.asin(x)
  if (!(Math.abs(x) < 1) || Math.abs(x) < 2 ** -26) return guess
  const { sine, cosine } = wideSineAndCosine(guess)
  return guess + quotient(sum({ high: x, low: 0 }, negative(sine)), cosine).high
}

export function acos(x: number): number {
  const guess = Math.acos(x)
  if (!(Math.abs(x) < 1)) return guess
  const { sine, cosine } = wideSineAndCosine(guess)
  return guess + quotient(sum(cosine, { high: -x, low: 0 }), sine).high
}

/** Length of the hypotenuse, without overflow on the way. */
export function hypot(x: number, y: number): number {
  const [a, b] = [Math.abs(x), Math.abs(y)]
  const larger = Math.max(a, b)
  if (!Number.isFinite(larger)) return a === Number.POSITIVE_INFINITY || b === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : Number.NaN
  if (a === 0 || b === 0) return larger
  const power = Math.round(Math.log2(larger))
  const [left, right] = [scaled(a, -power), scaled(b, -power)]
  const squares = sum(exactProduct(left, left), exactProduct(right, right))
  const root = Math.sqrt(squares.high)
  const square = exactProduct(root, root)
  const rest = sum(squares, { high: -square.high, low: -square.low })
  return scaled(root + rest.high / (2 * root), power)
}
