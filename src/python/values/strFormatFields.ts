import { valueError } from './fault'
import { codePoints, decimalValue } from './unicode'

/** One replacement field of a str.format template. */
export interface FormatField {
  /** As written, up to the conversion or the specification. */
  readonly name: string
  /** 'r', 's', 'a', or what else is written there; null without one. */
  readonly conversion: string | null
  /** May hold fields itself where it has braces. */
  readonly spec: string
}

/** How deep fields may stand in specifications. */
export const FORMAT_DEPTH = 2

/**
 * Texts and fields of a template from left to right. What is wrong is told when it is reached.
 * Objects/stringlib/unicode_format.h MarkupIterator_next.
 */
export function* parseFormatTemplate(template: string): Generator<string | FormatField> {
  const units = codePoints(template)
  let at = 0
  let literal = ''
  while (at < units.length) {
    const unit = units[at++] ?? ''
    if (unit !== '{' && unit !== '}') literal += unit
    else if (units[at] === unit) {
      literal += unit
      at++
    } else {
      if (unit === '}' || at >= units.length) throw valueError(`Single '${unit}' encountered in format string`)
      if (literal !== '') yield literal
      literal = ''
      const { field, end } = parseField(units, at)
      yield field
      at = end
    }
  }
  if (literal !== '') yield literal
}

/** Objects/stringlib/unicode_format.h parse_field. */
function parseField(units: readonly string[], start: number): { readonly field: FormatField; readonly end: number } {
  const nameEnd = endOfName(units, start)
  const name = units.slice(start, nameEnd).join('')
  const stop = units[nameEnd]
  let at = nameEnd + 1
  if (stop === undefined) throw valueError("expected '}' before end of string")
  if (stop === '}') return { field: { name, conversion: null, spec: '' }, end: at }
  let conversion: string | null = null
  if (stop === '!') {
    if (at >= units.length) throw valueError('end of string while looking for conversion specifier')
    conversion = units[at++] ?? ''
    const behind = units[at]
    if (behind !== undefined) {
      at++
      if (behind === '}') return { field: { name, conversion, spec: '' }, end: at }
      if (behind !== ':') throw valueError("expected ':' after conversion specifier")
    }
  }
  const end = endOfSpec(units, at)
  return { field: { name, conversion, spec: units.slice(at, end).join('') }, end: end + 1 }
}

/** Behind the name comes '}', ':' or '!', but not inside of brackets. */
function endOfName(units: readonly string[], start: number): number {
  let at = start
  for (; at < units.length; at++) {
    const unit = units[at] ?? ''
    if (unit === '{') throw valueError("unexpected '{' in field name")
    if (unit === '[') while (at + 1 < units.length && units[at + 1] !== ']') at++
    else if (unit === '}' || unit === ':' || unit === '!') break
  }
  return at
}

function endOfSpec(units: readonly string[], start: number): number {
  let depth = 1
  for (let at = start; at < units.length; at++) {
    if (units[at] === '{') depth++
    else if (units[at] === '}') depth--
    if (depth === 0) return at
  }
  throw valueError("unmatched '{' in format spec")
}

/** A step from an object to a part of it. */
export type FieldStep = { readonly attribute: string } | { readonly item: string | number }

/** A field's name: what argument, and the way from there. An empty first is numbered by the template. */
export interface FieldPath {
  readonly first: string | number
  /** Each is read when its turn comes: what is at fault behind a failing step is not heard of. */
  readonly steps: Iterable<FieldStep>
}

/** Objects/stringlib/unicode_format.h field_name_split, FieldNameIterator_next. */
export function parseFieldName(name: string): FieldPath {
  const first = /^[^.[]*/.exec(name)?.[0] ?? ''
  return { first: first === '' ? '' : numbered(first), steps: stepsBehind(name, first.length) }
}

function* stepsBehind(name: string, start: number): Generator<FieldStep> {
  let at = start
  while (at < name.length) {
    if (name[at] === '.') {
      const attribute = /^[^.[]*/.exec(name.slice(at + 1))?.[0] ?? ''
      if (attribute === '') throw emptyAttribute()
      yield { attribute }
      at += attribute.length + 1
    } else if (name[at] === '[') {
      const end = name.indexOf(']', at)
      if (end < 0) throw valueError("Missing ']' in format string")
      const item = name.slice(at + 1, end)
      if (item === '') throw emptyAttribute()
      yield { item: numbered(item) }
      at = end + 1
    } else throw valueError("Only '.' or '[' may follow ']' in format field specifier")
  }
}

function emptyAttribute() {
  return valueError('Empty attribute in format string')
}

/** Digits of any script are an index, anything else a key. */
function numbered(text: string): string | number {
  let value = 0n
  for (const character of text) {
    const digit = decimalValue(character.codePointAt(0) ?? 0)
    if (digit < 0) return text
    value = value * 10n + BigInt(digit)
    if (value > 0x7fffffffffffffffn) throw valueError('Too many decimal digits in format string')
  }
  return Number(value)
}

/** Numbers the fields of a template, all by hand or all by itself. One for a template, its specifications included. */
export class FieldNumbering {
  private state: 'unknown' | 'automatic' | 'manual' = 'unknown'
  private next = 0

  /** The argument of a field: an index or a name. */
  place(first: string | number): string | number {
    if (typeof first === 'string' && first !== '') return first
    const state = first === '' ? 'automatic' : 'manual'
    if (this.state === 'unknown') this.state = state
    if (this.state !== state) throw switched(this.state, state)
    return first === '' ? this.next++ : first
  }
}

function switched(from: string, to: string) {
  const words = (state: string) => (state === 'manual' ? 'manual field specification' : 'automatic field numbering')
  return valueError(`cannot switch from ${words(from)} to ${words(to)}`)
}

/** What an unknown conversion says. */
export function unknownConversion(conversion: string) {
  const codePoint = conversion.codePointAt(0) ?? 0
  const shown = codePoint > 32 && codePoint < 127 ? conversion : `\\x${codePoint.toString(16)}`
  return valueError(`Unknown conversion specifier ${shown}`)
}
