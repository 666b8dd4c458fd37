import { overflowError, type PyVersion, since, typeError, type ValueFault, valueError } from './fault'
import { formatDouble } from './formatNumber'
import type { PyIntValue } from './ints'
import { intToString } from './intText'
import { codePointLength, codePointSlice } from './text'
import { codePoints } from './unicode'

/** One conversion of a template: %(key)flags width .precision type. */
export interface PercentDirective {
  readonly key: string | null
  readonly leftAlign: boolean
  readonly plus: boolean
  readonly space: boolean
  readonly alternate: boolean
  readonly zero: boolean
  /** '*' takes an argument, and so does the precision, after it. */
  readonly width: number | '*' | null
  readonly precision: number | '*' | null
  readonly type: string
  /** Where the type stands, for the message on an unknown one. */
  readonly index: number
}

/** Width and precision once the arguments for '*' are there. A negative width aligns to the left. */
export interface PercentField {
  readonly leftAlign: boolean
  readonly width: number
  /** -1 without one. */
  readonly precision: number
}

/**
 * Texts and directives of a template, from left to right; '%%' is a text. What is wrong with a template is told when it is reached, as
 * arguments are taken in between. Objects/unicodeobject.c unicode_format_arg_parse.
 * @param isMapping - may keys be asked for?
 */
export function* parsePercentTemplate(template: string, isMapping: boolean): Generator<string | PercentDirective> {
  const units = codePoints(template)
  let literal = ''
  let at = 0
  while (at < units.length) {
    const unit = units[at++] ?? ''
    if (unit !== '%') literal += unit
    else if (units[at] === '%') {
      literal += '%'
      at++
    } else {
      if (literal !== '') yield literal
      literal = ''
      const { directive, end } = parseDirective(units, at, isMapping)
      yield directive
      at = end
    }
  }
  if (literal !== '') yield literal
}

function parseDirective(units: readonly string[], start: number, isMapping: boolean): { readonly directive: PercentDirective; readonly end: number } {
  if (units[start] === '(' && !isMapping) throw typeError('format requires a mapping')
  const { key, end: afterKey } = parseKey(units, start)
  let at = afterKey
  const flags = new Set<string>()
  while (at < units.length && '-+ #0'.includes(units[at] ?? 'x')) flags.add(units[at++] ?? '')
  const width = parseCount(units, at, 'width too big')
  at = width.end
  let precision: { readonly value: number | '*' | null; readonly end: number } = { value: null, end: at }
  if (units[at] === '.') {
    precision = parseCount(units, at + 1, 'precision too big')
    at = precision.end
  }
  if (/^[hlL]$/.test(units[at] ?? '')) at++
  const type = units[at]
  if (type === undefined) throw valueError('incomplete format')
  const hasPrecision = units[at] !== undefined && precision.end !== width.end
  const directive: PercentDirective = {
    ...{ key, leftAlign: flags.has('-'), plus: flags.has('+'), space: flags.has(' '), alternate: flags.has('#'), zero: flags.has('0') },
    ...{ width: width.value, precision: hasPrecision ? (precision.value ?? 0) : null, type, index: at },
  }
  return { directive, end: at + 1 }
}

/** A key may hold balanced parentheses. */
function parseKey(units: readonly string[], start: number): { readonly key: string | null; readonly end: number } {
  if (units[start] !== '(') return { key: null, end: start }
  let depth = 1
  let at = start + 1
  for (; at < units.length && depth > 0; at++) {
    if (units[at] === '(') depth++
    else if (units[at] === ')') depth--
  }
  if (depth > 0) throw valueError('incomplete format key')
  return { key: units.slice(start + 1, at - 1).join(''), end: at }
}

function parseCount(units: readonly string[], start: number, tooBig: string): { readonly value: number | '*' | null; readonly end: number } {
  if (units[start] === '*') return { value: '*', end: start + 1 }
  let at = start
  while (/^[0-9]$/.test(units[at] ?? '')) at++
  if (at === start) return { value: null, end: at }
  const value = Number(units.slice(start, at).join(''))
  if (value > (tooBig.startsWith('w') ? 2 ** 63 - 1024 : 2 ** 31 - 1)) throw valueError(tooBig)
  return { value, end: at }
}

/** @param width - argument of a '*' @param precision - argument of the other '*'; a negative one is zero */
export function percentField(directive: PercentDirective, width: number | null, precision: number | null): PercentField {
  const asked = directive.width === '*' ? (width ?? 0) : (directive.width ?? -1)
  const leftAlign = directive.leftAlign || (directive.width === '*' && asked < 0)
  const digits = directive.precision === '*' ? Math.max(0, precision ?? 0) : (directive.precision ?? -1)
  return { leftAlign, width: directive.width === '*' ? Math.abs(asked) : asked, precision: digits }
}

export function unsupportedFormatCharacter(directive: PercentDirective): ValueFault {
  const codePoint = directive.type.codePointAt(0) ?? 0
  const shown = codePoint >= 31 && codePoint <= 126 ? directive.type : '?'
  return valueError(`unsupported format character '${shown}' (0x${codePoint.toString(16)}) at index ${directive.index}`)
}

/** What an argument of the wrong type says. Objects/unicodeobject.c mainformatlong @param typeName - of the argument */
export function wrongPercentArgument(directive: PercentDirective, typeName: string, version: PyVersion): ValueFault {
  const { type } = directive
  if ('eEfFgG'.includes(type)) return typeError(`must be real number, not ${typeName}`)
  if (type === 'c') return typeError('%c requires int or char')
  const wanted = 'oxX'.includes(type) ? 'an integer' : since(version, 10) ? 'a real number' : 'a number'
  return typeError(`%${type} format: ${wanted} is required, not ${typeName}`)
}

/** Types d, i, u, o, x and X. Objects/unicodeobject.c _PyUnicode_FormatLong. */
export function formatPercentInt(value: PyIntValue, directive: PercentDirective, field: PercentField, version: PyVersion): string {
  const { type } = directive
  const base = type === 'o' ? 8 : type === 'x' || type === 'X' ? 16 : 10
  const magnitude = (base === 10 ? intToString(value, version) : value.toString(base)).replace('-', '').padStart(field.precision, '0')
  const prefix = directive.alternate && base !== 10 ? `0${type}` : ''
  return numberInField(value < 0, prefix, type === 'X' ? magnitude.toUpperCase() : magnitude, directive, field)
}

/** Types e, f, g and their capitals. */
export function formatPercentFloat(value: number, directive: PercentDirective, field: PercentField): string {
  const text = formatDouble(value, directive.type, field.precision < 0 ? 6 : field.precision, { alternate: directive.alternate })
  const isNegative = text.startsWith('-')
  return numberInField(isNegative, '', isNegative ? text.slice(1) : text, directive, field)
}

function numberInField(isNegative: boolean, prefix: string, digits: string, directive: PercentDirective, field: PercentField): string {
  const head = (isNegative ? '-' : directive.plus ? '+' : directive.space ? ' ' : '') + prefix
  const width = field.width - head.length
  if (field.leftAlign) return head + digits + ' '.repeat(Math.max(0, width - digits.length))
  return directive.zero ? head + digits.padStart(width, '0') : (head + digits).padStart(field.width, ' ')
}

/** Types s, r and a, of what str, repr or ascii gave. */
export function formatPercentStr(text: string, field: PercentField): string {
  const cut = field.precision < 0 ? text : codePointSlice(text, 0, field.precision)
  const places = ' '.repeat(Math.max(0, field.width - codePointLength(cut)))
  return field.leftAlign ? cut + places : places + cut
}

/** Type c: a code point, or a text of one. */
export function formatPercentCharacter(value: PyIntValue | string, field: PercentField): string {
  if (typeof value === 'string') {
    if (codePointLength(value) !== 1) throw typeError('%c requires int or char')
    return formatPercentStr(value, { ...field, precision: -1 })
  }
  if (value < 0 || value > 0x10ffff) throw overflowError('%c arg not in range(0x110000)')
  return formatPercentStr(String.fromCodePoint(Number(value)), { ...field, precision: -1 })
}
