import { ValueFault, zeroDivision } from './fault'
import { positivePower } from './libm'

const INFINITE = Number.POSITIVE_INFINITY

/** a ** b; null where the result is complex: a negative base with a fractional exponent. Objects/floatobject.c float_pow. */
export function floatPower(a: number, b: number): number | null {
  if (b === 0) return 1
  if (!Number.isFinite(a) || !Number.isFinite(b)) return nonFinitePower(a, b)
  const isOdd = Math.abs(b % 2) === 1
  if (a === 0) {
    if (b < 0) throw zeroDivision('0.0 cannot be raised to a negative power')
    return isOdd ? a : 0
  }
  if (a < 0 && !Number.isInteger(b)) return null
  const magnitude = positivePower(Math.abs(a), b)
  if (magnitude === INFINITE) throw resultOutOfRange()
  return a < 0 && isOdd ? -magnitude : magnitude
}

function nonFinitePower(a: number, b: number): number {
  if (Number.isNaN(a)) return a
  if (Number.isNaN(b)) return a === 1 ? 1 : b
  if (Number.isFinite(b)) {
    const magnitude = b > 0 ? INFINITE : 0
    return a < 0 && Math.abs(b % 2) === 1 ? -magnitude : magnitude
  }
  const base = Math.abs(a)
  if (base === 1) return 1
  return b > 0 === base > 1 ? INFINITE : 0
}

/** What the C library's errno becomes: an OverflowError of two arguments. */
export function resultOutOfRange(): ValueFault {
  return new ValueFault('OverflowError', "(34, 'Numerical result out of range')", [34, 'Numerical result out of range'])
}
