import { type PyVersion, since, ValueFault, zeroDivision } from './fault'

/** A Python int: a number where it is a safe integer (never -0), a bigint beyond. Always in this form. */
export type PyIntValue = number | bigint

const SMALLEST = BigInt(Number.MIN_SAFE_INTEGER)
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER)

/** The one form of an int. */
export function normalised(value: bigint): PyIntValue {
  return value >= SMALLEST && value <= LARGEST ? Number(value) : value
}

/** The int of a number that is integral, of any size. */
export function fromIntegral(value: number): PyIntValue {
  return Number.isSafeInteger(value) ? value + 0 : BigInt(value)
}

/** Does what may give an int that no machine holds; JavaScript's limit is 2**30 bits. */
export function withinMemory(compute: () => bigint): PyIntValue {
  try {
    return normalised(compute())
  } catch (error) {
    if (error instanceof RangeError) throw new ValueFault('MemoryError', '', [])
    throw error
  }
}

export function add(a: PyIntValue, b: PyIntValue): PyIntValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  return normalised(BigInt(a) + BigInt(b))
}

export function subtract(a: PyIntValue, b: PyIntValue): PyIntValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b
    if (Number.isSafeInteger(difference)) return difference
  }
  return normalised(BigInt(a) - BigInt(b))
}

export function multiply(a: PyIntValue, b: PyIntValue): PyIntValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (Number.isSafeInteger(product)) return product + 0
  }
  return withinMemory(() => BigInt(a) * BigInt(b))
}

/** Quotient rounded down. Objects/longobject.c l_divmod. */
export function floorDivide(a: PyIntValue, b: PyIntValue): PyIntValue {
  if (typeof a === 'number' && typeof b === 'number') {
    if (b === 0) throw zeroDivision('integer division or modulo by zero')
    const rest = a % b
    const quotient = (a - rest) / b
    return rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient + 0
  }
  if (b === 0) throw zeroDivision('integer division or modulo by zero')
  return bigDivmod(BigInt(a), BigInt(b))[0]
}

/** Rest with the sign of the divisor. Objects/longobject.c l_mod. */
export function modulo(a: PyIntValue, b: PyIntValue, version: PyVersion): PyIntValue {
  if (b === 0) throw zeroDivision(since(version, 11) ? 'integer modulo by zero' : 'integer division or modulo by zero')
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b
    return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0
  }
  return bigDivmod(BigInt(a), BigInt(b))[1]
}

export function divmod(a: PyIntValue, b: PyIntValue): readonly [PyIntValue, PyIntValue] {
  const quotient = floorDivide(a, b)
  return [quotient, subtract(a, multiply(quotient, b))]
}

function bigDivmod(a: bigint, b: bigint): readonly [PyIntValue, PyIntValue] {
  const quotient = a / b
  const rest = a - quotient * b
  return rest !== 0n && rest < 0n !== b < 0n ? [normalised(quotient - 1n), normalised(rest + b)] : [normalised(quotient), normalised(rest)]
}

export function negate(a: PyIntValue): PyIntValue {
  return typeof a === 'number' ? 0 - a : normalised(-a)
}

export function absolute(a: PyIntValue): PyIntValue {
  return a < 0 ? negate(a) : a
}

export function invert(a: PyIntValue): PyIntValue {
  return subtract(-1, a)
}

/** Negative, zero or positive, as a is below, equal to or above b. */
export function compare(a: PyIntValue, b: PyIntValue): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function equals(a: PyIntValue, b: PyIntValue): boolean {
  return a === b
}

/** Greatest common divisor; math.gcd of two. */
export function gcd(a: PyIntValue, b: PyIntValue): PyIntValue {
  let x = absolute(a)
  let y = absolute(b)
  while (y !== 0) {
    const rest: PyIntValue = typeof x === 'number' && typeof y === 'number' ? x % y : normalised(BigInt(x) % BigInt(y))
    x = y
    y = rest
  }
  return x
}

/** Floor of the square root; math.isqrt. */
export function isqrt(n: PyIntValue): PyIntValue {
  if (n < 0) throw new ValueFault('ValueError', 'isqrt() argument must be nonnegative')
  if (typeof n === 'number') {
    const root = Math.floor(Math.sqrt(n))
    return root * root > n ? root - 1 : root
  }
  // Newton's iteration from above.
  let root = 1n << BigInt((n.toString(16).length * 4 + 1) >> 1)
  for (;;) {
    const next = (root + n / root) >> 1n
    if (next >= root) return normalised(root)
    root = next
  }
}
