/**
 * Arithmetic on sums of two floats, some 105 bits, and the elementary functions on it.
 *
 * JavaScript leaves the last digits of Math.pow, exp, log, sin and cos to the engine. A C library rounds nearly every result correctly;
 * what is computed here with twice the digits and rounded once gives the same float on every engine.
 */
export interface Double {
  readonly high: number
  readonly low: number
}

const LN2: Double = { high: Math.LN2, low: 2.3190468138462996e-17 }
const LN2_REST = 5.707708438416212e-34
const HALF_PI: Double = { high: Math.PI / 2, low: 6.123233995736766e-17 }
const HALF_PI_REST = -1.4973849048591833e-33

/** a + b where |a| >= |b|. */
function quickSum(a: number, b: number): Double {
  const high = a + b
  return { high, low: b - (high - a) }
}

function exactSum(a: number, b: number): Double {
  const high = a + b
  const part = high - a
  return { high, low: a - (high - part) + (b - part) }
}

/** Dekker's product: no bit is lost as long as nothing overflows. */
export function exactProduct(a: number, b: number): Double {
  const high = a * b
  const aTop = 134217729 * a
  const aHigh = aTop - (aTop - a)
  const aLow = a - aHigh
  const bTop = 134217729 * b
  const bHigh = bTop - (bTop - b)
  const bLow = b - bHigh
  return { high, low: aHigh * bHigh - high + aHigh * bLow + aLow * bHigh + aLow * bLow }
}

export function sum(a: Double, b: Double): Double {
  const highs = exactSum(a.high, b.high)
  const lows = exactSum(a.low, b.low)
  const middle = quickSum(highs.high, highs.low + lows.high)
  return quickSum(middle.high, middle.low + lows.low)
}

export function product(a: Double, b: Double): Double {
  const high = exactProduct(a.high, b.high)
  return quickSum(high.high, high.low + (a.high * b.low + a.low * b.high))
}

export function quotient(a: Double, b: Double): Double {
  const first = a.high / b.high
  const rest = sum(a, product(b, { high: -first, low: 0 }))
  const second = rest.high / b.high
  const last = sum(rest, product(b, { high: -second, low: 0 }))
  return sum(quickSum(first, second), { high: last.high / b.high, low: 0 })
}

const one: Double = { high: 1, low: 0 }

/** A Double times a float. */
export function times(a: Double, factor: number): Double {
  return product(a, { high: factor, low: 0 })
}

const inverses: Double[] = []

/** 1/n for the series. */
function inverse(n: number): Double {
  inverses[n] ??= quotient(one, { high: n, low: 0 })
  return inverses[n]
}

/** The square root of a float. */
export function squareRoot(x: number): Double {
  const high = Math.sqrt(x)
  const square = exactProduct(high, high)
  return quickSum(high, (x - square.high - square.low) / (2 * high))
}

/** a**n for a positive a and a small natural n. */
export function naturalPower(a: Double, n: number): Double {
  let result = one
  let square = a
  for (let left = n; left > 0; left >>= 1) {
    if ((left & 1) === 1) result = result === one ? square : product(result, square)
    if (left > 1) square = product(square, square)
  }
  return result
}

/** e**a / 2**exponent, between 0.7 and 1.5, for |a| below some thousands. */
export function exponential(a: Double): { readonly value: Double; readonly exponent: number } {
  const exponent = Math.round(a.high / LN2.high)
  const reduced = sum(sum(a, times(LN2, -exponent)), { high: -exponent * LN2_REST, low: 0 })
  // e**x - 1 for a small x by its series, then doubled as often as x was halved.
  const small: Double = { high: reduced.high / 512, low: reduced.low / 512 }
  let grown: Double = { high: 0, low: 0 }
  for (let n = 10; n >= 1; n--) grown = product(product(small, sum(one, grown)), inverse(n))
  for (let n = 0; n < 9; n++) grown = sum(times(grown, 2), product(grown, grown))
  return { value: sum(one, grown), exponent }
}

/** Natural logarithm of mantissa * 2**exponent, for a mantissa between 0.7 and 1.5. */
export function logarithm(mantissa: number, exponent: number): Double {
  return sum(sum(times(LN2, exponent), { high: exponent * LN2_REST, low: 0 }), logarithmNearOne(mantissa))
}

/** By the series of the area hyperbolic tangent, at most a tenth from one; further away by a step of Newton's from there. */
function logarithmNearOne(mantissa: number): Double {
  if (Math.abs(mantissa - 1) > 0.1) {
    const guess = Math.log(mantissa)
    const { value, exponent } = exponential({ high: -guess, low: 0 })
    const ratio = times({ high: value.high * 2 ** exponent, low: value.low * 2 ** exponent }, mantissa)
    const rest = sum(ratio, { high: -1, low: 0 })
    return sum({ high: guess, low: 0 }, sum(rest, times(product(rest, rest), -0.5)))
  }
  const s = quotient(exactSum(mantissa, -1), exactSum(mantissa, 1))
  const square = product(s, s)
  let series: Double = { high: 0, low: 0 }
  for (let n = 27; n >= 1; n -= 2) series = sum(product(series, square), inverse(n))
  return times(product(s, series), 2)
}

/** 1 - a */
function lessThanOne(a: Double): Double {
  return sum(one, negative(a))
}

/** Sine and cosine of a finite angle of moderate size, with twice the digits. */
export function wideSineAndCosine(angle: number): { readonly sine: Double; readonly cosine: Double } {
  const quarters = Math.round(angle / HALF_PI.high)
  const reduced = sum(sum({ high: angle, low: 0 }, times(HALF_PI, -quarters)), { high: -quarters * HALF_PI_REST, low: 0 })
  const square = product(reduced, reduced)
  let sine = one
  let cosine = one
  for (let n = 28; n >= 2; n -= 2) {
    cosine = lessThanOne(product(product(square, cosine), inverse(n * (n - 1))))
    sine = lessThanOne(product(product(square, sine), inverse(n * (n + 1))))
  }
  sine = product(reduced, sine)
  const quadrant = ((quarters % 4) + 4) % 4
  if (quadrant === 0) return { sine, cosine }
  if (quadrant === 1) return { sine: cosine, cosine: negative(sine) }
  return quadrant === 2 ? { sine: negative(sine), cosine: negative(cosine) } : { sine: negative(cosine), cosine: sine }
}

export function negative({ high, low }: Double): Double {
  return { high: -high, low: -low }
}
