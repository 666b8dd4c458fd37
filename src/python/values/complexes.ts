import { overflowError, type PyVersion, valueError, zeroDivision } from './fault'
import { floatPower } from './floatPower'
import { parseFloatText } from './floats'
import { formatDouble } from './formatNumber'
import { cos, exp, hypot, log, sin } from './libm'
import { strRepr } from './text'
import { asciiNumber, trimmedNumber } from './unicode'

/** A Python complex. */
export interface PyComplex {
  readonly re: number
  readonly im: number
}

/** repr of a complex: without parentheses where the real part is positive zero. Objects/complexobject.c complex_repr. */
export function complexRepr({ re, im }: PyComplex): string {
  const imaginary = formatDouble(im, 'r', 0)
  if (Object.is(re, 0)) return `${imaginary}j`
  return `(${formatDouble(re, 'r', 0)}${imaginary.startsWith('-') ? '' : '+'}${imaginary}j)`
}

export function complexAdd(a: PyComplex, b: PyComplex): PyComplex {
  return { re: a.re + b.re, im: a.im + b.im }
}

export function complexSubtract(a: PyComplex, b: PyComplex): PyComplex {
  return { re: a.re - b.re, im: a.im - b.im }
}

export function complexMultiply(a: PyComplex, b: PyComplex): PyComplex {
  return { re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re }
}

/** Smith's method, by the larger part of the divisor. Objects/complexobject.c _Py_c_quot. */
export function complexDivide(a: PyComplex, b: PyComplex): PyComplex {
  const [re, im] = [Math.abs(b.re), Math.abs(b.im)]
  if (re >= im) {
    if (re === 0) throw zeroDivision('complex division by zero')
    const ratio = b.im / b.re
    const divisor = b.re + b.im * ratio
    return { re: (a.re + a.im * ratio) / divisor, im: (a.im - a.re * ratio) / divisor }
  }
  if (im < re || Number.isNaN(re) || Number.isNaN(im)) return { re: Number.NaN, im: Number.NaN }
  const ratio = b.re / b.im
  const divisor = b.re * ratio + b.im
  return { re: (a.re * ratio + a.im) / divisor, im: (a.im * ratio - a.re) / divisor }
}

export function complexAbsolute({ re, im }: PyComplex): number {
  const length = hypot(re, im)
  if (length === Number.POSITIVE_INFINITY && Number.isFinite(re) && Number.isFinite(im)) throw overflowError('absolute value too large')
  return length
}

/** a ** b. Objects/complexobject.c _Py_c_pow, and c_powi for small integral exponents. */
export function complexPower(a: PyComplex, b: PyComplex): PyComplex {
  const result = unboundedPower(a, b)
  if (Math.abs(result.re) === Number.POSITIVE_INFINITY || Math.abs(result.im) === Number.POSITIVE_INFINITY) throw overflowError('complex exponentiation')
  return result
}

function unboundedPower(a: PyComplex, b: PyComplex): PyComplex {
  if (b.im === 0 && Number.isInteger(b.re) && Math.abs(b.re) <= 100) return integralPower(a, b.re)
  if (b.re === 0 && b.im === 0) return { re: 1, im: 0 }
  if (a.re === 0 && a.im === 0) {
    if (b.im !== 0 || b.re < 0) throw zeroDivision('0.0 to a negative or complex power')
    return { re: 0, im: 0 }
  }
  const absolute = complexAbsolute(a)
  const angle = Math.atan2(a.im, a.re)
  let length = floatPower(absolute, b.re) ?? Number.NaN
  let phase = angle * b.re
  if (b.im !== 0) {
    length /= exp(angle * b.im)
    phase += b.im * log(absolute)
  }
  return { re: length * cos(phase), im: length * sin(phase) }
}

function integralPower(a: PyComplex, n: number): PyComplex {
  if (n > 0) return naturalPower(a, n)
  if (n === 0) return { re: 1, im: 0 }
  if (a.re === 0 && a.im === 0) throw zeroDivision('0.0 to a negative or complex power')
  return complexDivide({ re: 1, im: 0 }, naturalPower(a, -n))
}

function naturalPower(a: PyComplex, n: number): PyComplex {
  let result: PyComplex = { re: 1, im: 0 }
  let factor = a
  for (let mask = 1; mask <= n; mask *= 2) {
    if ((n & mask) !== 0) result = complexMultiply(result, factor)
    factor = complexMultiply(factor, factor)
  }
  return result
}

const NUMBER = '(?:\\d+(?:_\\d+)*\\.?(?:\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?|inf(?:inity)?|nan'
const REAL = new RegExp(`^[+-]?(?:${NUMBER})$`, 'i')
const IMAGINARY = new RegExp(`^([+-]?(?:${NUMBER})(?=[+-])|)([+-]?(?:${NUMBER})?)j$`, 'i')

/** complex(text). Objects/complexobject.c complex_from_string_inner */
export function parseComplexText(text: string, version: PyVersion): PyComplex {
  const trimmed = trimmedNumber(asciiNumber(text))
  const body = /^\(.*\)$/s.test(trimmed) ? trimmedNumber(trimmed.slice(1, -1)) : trimmed
  if (REAL.test(body)) return { re: parseFloatText(body, version), im: 0 }
  const match = IMAGINARY.exec(body)
  // A misplaced underscore is noticed before anything else.
  if (match === null && /^_|__|_$|_[^0-9]|[^0-9]_/.test(body)) throw valueError(`could not convert string to complex: ${strRepr(text)}`)
  if (match === null) throw valueError('complex() arg is a malformed string')
  const [, re = '', im = ''] = match
  return { re: re === '' ? 0 : parseFloatText(re, version), im: /^[+-]?$/.test(im) ? Number(`${im}1`) : parseFloatText(im, version) }
}
