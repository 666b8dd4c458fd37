import { complexRepr, type PyComplex } from './complexes'
import { overflowError, type PyVersion, since, ValueFault, valueError } from './fault'
import { floatRepr } from './floats'
import { formatDouble, laidOut, type NumberParts } from './formatNumber'
import { aligned, type FormatSpec, type FormatSubject, parseFormatSpec, unknownFormatCode } from './formatSpec'
import { toFloat } from './intFloats'
import type { PyIntValue } from './ints'
import { intToString } from './intText'
import { codePointLength, codePointSlice } from './text'

/** str.__format__. Python/formatter_unicode.c format_string_internal. */
export function formatStr(value: string, spec: string, version: PyVersion, typeName = 'str'): string {
  if (spec === '') return value
  const parsed = parseFormatSpec(spec, { typeName, align: '<', type: 's' }, version)
  if (parsed.type !== 's') throw unknownFormatCode(parsed.type, typeName)
  if (parsed.sign !== null) throw valueError(`${parsed.sign === ' ' && since(version, 9) ? 'Space' : 'Sign'} not allowed in string format specifier`)
  if (parsed.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in string format specifier')
  if (parsed.alternate) throw valueError('Alternate form (#) not allowed in string format specifier')
  if (parsed.align === '=') throw valueError("'=' alignment not allowed in string format specifier")
  const text = parsed.precision < 0 ? value : codePointSlice(value, 0, parsed.precision)
  return aligned(text, codePointLength(text), parsed)
}

const BASES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 }

/** int.__format__; also of a bool where the specification is not empty. @param typeName - of a subclass, for messages */
export function formatInt(value: PyIntValue, spec: string, version: PyVersion, typeName = 'int'): string {
  if (spec === '') return intToString(value, version)
  const parsed = parseFormatSpec(spec, { typeName, align: '>', type: 'd' }, version)
  if ('eEfFgG%'.includes(parsed.type)) return floatInField(toFloat(value), parsed)
  if (!'bcdoxXn'.includes(parsed.type)) throw unknownFormatCode(parsed.type, typeName)
  if (parsed.precision >= 0) throw valueError('Precision not allowed in integer format specifier')
  if (parsed.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in integer format specifier')
  if (parsed.type === 'c') return aligned(characterOf(value, parsed), 1, parsed)
  const base = BASES[parsed.type] ?? 10
  const magnitude = (base === 10 ? intToString(value, version) : value.toString(base)).replace('-', '')
  const digits = parsed.type === 'X' ? magnitude.toUpperCase() : magnitude
  const prefix = parsed.alternate && base !== 10 ? `0${parsed.type}` : ''
  return laidOut({ isNegative: value < 0, prefix, digits, rest: '' }, parsed, base === 10 ? 3 : 4)
}

function characterOf(value: PyIntValue, spec: FormatSpec): string {
  if (spec.sign !== null) throw valueError("Sign not allowed with integer format specifier 'c'")
  if (spec.alternate) throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
  if (BigInt.asIntN(64, BigInt(value)) !== BigInt(value)) throw overflowError('Python int too large to convert to C long')
  if (value < 0 || value > 0x10ffff) throw overflowError('%c arg not in range(0x110000)')
  return String.fromCodePoint(Number(value))
}

/** float.__format__. */
export function formatFloat(value: number, spec: string, version: PyVersion, typeName = 'float'): string {
  if (spec === '') return floatRepr(value)
  const parsed = parseFormatSpec(spec, { typeName, align: '>', type: '' }, version)
  if (parsed.type !== '' && !'eEfFgGn%'.includes(parsed.type)) throw unknownFormatCode(parsed.type, typeName)
  return floatInField(value, parsed)
}

function floatInField(value: number, spec: FormatSpec): string {
  return laidOut(floatParts(spec.type === '%' ? value * 100 : value, spec, spec.type === '', spec.type === '%' ? '%' : ''), spec, 3)
}

/** Python/formatter_unicode.c format_float_internal. */
function floatParts(value: number, spec: FormatSpec, addDotZero: boolean, tail: string): NumberParts {
  checkPrecision(spec)
  const isBare = spec.type === ''
  const type = isBare ? (spec.precision < 0 ? 'r' : 'g') : spec.type === 'n' ? 'g' : spec.type === '%' ? 'f' : spec.type
  const precision = spec.precision < 0 ? 6 : spec.precision
  const text = formatDouble(value, type, precision, { alternate: spec.alternate, addDotZero, noNegativeZero: spec.noNegativeZero })
  const isNegative = text.startsWith('-')
  const magnitude = isNegative ? text.slice(1) : text
  const end = /[.eE]|$/.exec(magnitude)?.index ?? magnitude.length
  const whole = /^(inf|nan)/i.test(magnitude) ? magnitude : magnitude.slice(0, end)
  return { isNegative, prefix: '', digits: whole, rest: magnitude.slice(whole.length) + tail }
}

function checkPrecision(spec: FormatSpec): void {
  if (spec.precision > 0x7fffffff) throw valueError('precision too big')
  if (spec.precision > 2 ** 28) throw new ValueFault('MemoryError', '', [])
}

/** complex.__format__. Python/formatter_unicode.c format_complex_internal. */
export function formatComplex(value: PyComplex, spec: string, version: PyVersion, typeName = 'complex'): string {
  if (spec === '') return complexRepr(value)
  const subject: FormatSubject = { typeName, align: '>', type: '' }
  const parsed = parseFormatSpec(spec, subject, version)
  if (parsed.type !== '' && !'eEfFgGn'.includes(parsed.type)) throw unknownFormatCode(parsed.type, typeName)
  if (parsed.fill === '0') throw valueError('Zero padding is not allowed in complex format specifier')
  if (parsed.align === '=') throw valueError("'=' alignment flag is not allowed in complex format specifier")
  const part: FormatSpec = { ...parsed, fill: ' ', align: '<', width: -1 }
  const isBare = parsed.type === ''
  const im = laidOut(floatParts(value.im, part, false, ''), { ...part, sign: '+' }, 3)
  const re = laidOut(floatParts(value.re, part, false, ''), part, 3)
  const text = isBare && Object.is(value.re, 0) ? `${laidOut(floatParts(value.im, part, false, ''), part, 3)}j` : isBare ? `(${re}${im}j)` : `${re}${im}j`
  return aligned(text, text.length, parsed)
}
