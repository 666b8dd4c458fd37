import { type PyComplex, complexPower as power } from '../../values/complexes'
import { overflowError, valueError } from '../../values/fault'
import { hypot } from '../../values/libm'

/** `a ** b`; what overflows is an error. Source: `complex_pow` in `Objects/complexobject.c`. */
export function complexPower(a: PyComplex, b: PyComplex): PyComplex {
  const result = power(a, b)
  if (!finite(result) && finite(a) && finite(b)) throw overflowError('complex exponentiation')
  return result
}

function finite({ re, im }: PyComplex): boolean {
  return Number.isFinite(re) && Number.isFinite(im)
}

/** `abs(z)`. Source: `_Py_c_abs`. */
export function magnitude(z: PyComplex): number {
  const result = hypot(z.re, z.im)
  if (!Number.isFinite(result) && finite(z)) throw overflowError('absolute value too large')
  return result
}

const FLOAT = '(?:(?:\\d+(?:_\\d+)*\\.?(?:\\d+(?:_\\d+)*)?|\\.\\d+(?:_\\d+)*)(?:e[+-]?\\d+(?:_\\d+)*)?|inf(?:inity)?|nan)'
const IMAGINARY = new RegExp(`^([+-]?${FLOAT}?)j$`, 'i')
const BOTH = new RegExp(`^([+-]?${FLOAT})(?:([+-]${FLOAT}?)j)?$`, 'i')

/** `complex(text)`. Source: `complex_from_string_inner`. */
export function parseComplex(text: string): PyComplex {
  let body = text.trim()
  if (body.startsWith('(') && body.endsWith(')')) body = body.slice(1, -1).trim()
  const imaginary = IMAGINARY.exec(body)
  if (imaginary !== null) return { re: 0, im: number(imaginary[1]) }
  const both = BOTH.exec(body)
  if (both === null) throw valueError('complex() arg is a malformed string')
  return { re: number(both[1]), im: both[2] === undefined ? 0 : number(both[2]) }
}

function number(text: string): number {
  const plain = text.replaceAll('_', '').toLowerCase()
  const sign = plain.startsWith('-') ? -1 : 1
  const size = plain.replace(/^[+-]/, '')
  if (size === '') return sign
  if (size.startsWith('inf')) return sign * Number.POSITIVE_INFINITY
  return size === 'nan' ? Number.NaN : sign * Number(size)
}
