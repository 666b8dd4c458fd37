import { roundedTo } from './decimalDigits'
import { overflowError, type PyVersion, since, valueError, zeroDivision } from './fault'
import { intFromFloat, scaled } from './intFloats'
import type { PyIntValue } from './ints'
import { strRepr } from './text'
import { asciiNumber, trimmedNumber } from './unicode'

/** repr of a float: the shortest digits that give the same float again. Python/pystrtod.c PyOS_double_to_string 'r'. */
export function floatRepr(value: number): string {
  const magnitude = Math.abs(value)
  if (magnitude < 1e16 && magnitude >= 1e-4) return Number.isInteger(value) ? `${value}.0` : String(value)
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  if (magnitude === Number.POSITIVE_INFINITY) return value < 0 ? '-inf' : 'inf'
  if (Number.isNaN(value)) return 'nan'
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2')
}

export function floatDivide(a: number, b: number): number {
  if (b === 0) throw zeroDivision('float division by zero')
  return a / b
}

/** a // b. Objects/floatobject.c float_floor_div. */
export function floatFloorDivide(a: number, b: number, version: PyVersion): number {
  if (b === 0) throw zeroDivision(since(version, 9) ? 'float floor division by zero' : 'float divmod()')
  return quotientAndRest(a, b)[0]
}

/** a % b: the rest has the sign of the divisor. Objects/floatobject.c float_rem. */
export function floatModulo(a: number, b: number, version: PyVersion): number {
  if (b === 0) throw zeroDivision(since(version, 13) ? 'float modulo by zero' : 'float modulo')
  return quotientAndRest(a, b)[1]
}

export function floatDivmod(a: number, b: number): readonly [number, number] {
  if (b === 0) throw zeroDivision('float divmod()')
  return quotientAndRest(a, b)
}

/** Objects/floatobject.c _float_div_mod. */
function quotientAndRest(a: number, b: number): readonly [number, number] {
  let rest = a % b
  let quotient = (a - rest) / b
  if (rest === 0) rest = b < 0 ? -0 : 0
  else if (b < 0 !== rest < 0) {
    rest += b
    quotient -= 1
  }
  if (quotient === 0 || Number.isNaN(quotient)) return [Number.isNaN(quotient) ? quotient : signedZero(a / b), rest]
  const floor = Math.floor(quotient)
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest]
}

function signedZero(like: number): number {
  return like < 0 || Object.is(like, -0) ? -0 : 0
}

/** float(text). Objects/floatobject.c PyFloat_FromString. @param shown - the text as the message quotes it, where it is not the repr of a str */
export function parseFloatText(text: string, version: PyVersion, shown?: string): number {
  const body = trimmedNumber(asciiNumber(text))
  const value = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i.test(body) ? Number(body.replaceAll('_', '')) : nonFinite(body)
  if (value === undefined) {
    const quoted = body === '' && !since(version, 10) ? "''" : (shown ?? strRepr(text))
    throw valueError(`could not convert string to float: ${quoted}`)
  }
  return value
}

function nonFinite(body: string): number | undefined {
  const [, sign, name] = /^([+-]?)(inf|infinity|nan)$/i.exec(body) ?? []
  if (name === undefined) return undefined
  if (name.length === 3 && name.toLowerCase() === 'nan') return Number.NaN
  return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** round(x): the nearest int, half to even. */
export function roundToInt(value: number): PyIntValue {
  return intFromFloat(Number.isFinite(value) ? nearestEven(value) : value)
}

function nearestEven(value: number): number {
  const floor = Math.floor(value)
  const above = value - floor
  if (above !== 0.5) return above < 0.5 ? floor : floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

/** round(x, ndigits), on the exact value of the float. Objects/floatobject.c float___round___impl. */
export function roundFloat(value: number, ndigits: number): number {
  if (!Number.isFinite(value) || ndigits > 323) return value
  if (ndigits < -308) return value * 0
  const result = roundedTo(value, ndigits)
  if (!Number.isFinite(result)) throw overflowError('rounded value too large to represent')
  return result
}

export function isInteger(value: number): boolean {
  return Number.isInteger(value)
}

/** x = mantissa * 2**exponent, the mantissa from a half to less than one: C's `frexp`. */
export function binaryParts(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0]
  let exponent = Math.max(-1074, Math.floor(Math.log2(Math.abs(x))) + 1)
  let mantissa = scaled(x, -exponent)
  while (Math.abs(mantissa) < 0.5) {
    mantissa *= 2
    exponent--
  }
  while (Math.abs(mantissa) >= 1) {
    mantissa /= 2
    exponent++
  }
  return [mantissa, exponent]
}
