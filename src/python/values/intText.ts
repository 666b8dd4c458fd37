import { type PyVersion, since, valueError } from './fault'
import { bitLength } from './intBits'
import { normalised, type PyIntValue } from './ints'
import { strRepr } from './text'
import { asciiNumber, codePoints, trimmedNumber } from './unicode'

/** Digits that sys.set_int_max_str_digits allows at first. */
export const MAX_STR_DIGITS = 4300

/** str(n). @param limit - most digits; 0 allows any number */
export function intToString(value: PyIntValue, version: PyVersion, limit = version[2] ?? MAX_STR_DIGITS): string {
  if (typeof value === 'number') return String(value)
  // A number of as many bits has more digits in any case: it is not worth the work of writing it down.
  if (limit > 0 && bitLength(value) > limit * 3.33 + 4) throw tooManyDigits(limit, version, '')
  const text = value.toString()
  if (limit > 0 && text.length - (value < 0n ? 1 : 0) > limit) throw tooManyDigits(limit, version, '')
  return text
}

function tooManyDigits(limit: number, version: PyVersion, found: string) {
  const unit = since(version, 11) ? ' digits' : ''
  return valueError(`Exceeds the limit (${limit}${unit}) for integer string conversion${found}; use sys.set_int_max_str_digits() to increase the limit`)
}

/** bin, oct and hex, with the prefix. */
export function intToBase(value: PyIntValue, base: 2 | 8 | 16): string {
  const digits = value.toString(base)
  const prefix = base === 16 ? '0x' : base === 8 ? '0o' : '0b'
  return value < 0 ? `-${prefix}${digits.slice(1)}` : prefix + digits
}

export interface ParseIntTextOptions {
  /** Most digits; 0 allows any number. */
  readonly limit?: number
  /** The text as the message quotes it, where it is not the repr of a str: the repr of the bytes that were read. */
  readonly shown?: string
}

const BASE_OF_PREFIX: Readonly<Record<string, number>> = { x: 16, o: 8, b: 2 }

/** int(text, base). Objects/longobject.c PyLong_FromString, PyLong_FromUnicodeObject. */
export function parseIntText(text: string, base: number, version: PyVersion, options: ParseIntTextOptions = {}): PyIntValue {
  if (base !== 0 && (base < 2 || base > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0')
  // 1. The usual text is short and plain.
  if (base === 10 && text.length < 16 && /^-?[0-9]+$/.test(text)) return Number(text) + 0
  const invalid = () => valueError(`invalid literal for int() with base ${base}: ${cut(options.shown ?? strRepr(text))}`)
  // 2. Spaces, sign, prefix.
  const trimmed = trimmedNumber(asciiNumber(text))
  const unsigned = /^[+-]/.test(trimmed) ? trimmed.slice(1) : trimmed
  const { body, radix, isPrefixed } = withoutPrefix(unsigned, base)
  // 3. Digits, with single underscores between them.
  const digits = wellPlaced(body, radix)
  checkDigits(digits ?? (since(version, 12) ? '' : leadingDigits(body, radix)), radix, options.limit ?? version[2] ?? MAX_STR_DIGITS, version)
  if (digits === null || (base === 0 && !isPrefixed && /^0+[1-9]/.test(digits))) throw invalid()
  const magnitude = digitsToInt(digits, radix)
  return normalised(trimmed.startsWith('-') ? -magnitude : magnitude)
}

/** 0x, 0o and 0b count where they agree with the base or tell it; one underscore may follow. */
function withoutPrefix(unsigned: string, base: number): { readonly body: string; readonly radix: number; readonly isPrefixed: boolean } {
  const told = unsigned.startsWith('0') ? BASE_OF_PREFIX[(unsigned[1] ?? '').toLowerCase()] : undefined
  if (told === undefined || (base !== 0 && base !== told)) return { body: unsigned, radix: base === 0 ? 10 : base, isPrefixed: false }
  return { body: unsigned.slice(unsigned[2] === '_' ? 3 : 2), radix: told, isPrefixed: true }
}

function checkDigits(digits: string, base: number, limit: number, version: PyVersion): void {
  if (limit > 0 && digits.length > limit && (base & (base - 1)) !== 0) throw tooManyDigits(limit, version, `: value has ${digits.length} digits`)
}

/** The digits alone, or null where something else is among them. */
function wellPlaced(body: string, base: number): string | null {
  if (!/^[0-9a-z]+(_[0-9a-z]+)*$/i.test(body)) return null
  const digits = body.replaceAll('_', '')
  return leadingDigits(digits, base).length === digits.length ? digits : null
}

/** The digits in front of what is none, underscores left out; nothing where an underscore stands wrong among them. */
function leadingDigits(body: string, base: number): string {
  let end = 0
  while (end < body.length && (body[end] === '_' || digitValue(body.charCodeAt(end)) < base)) end++
  const scanned = body.slice(0, end)
  return /^_|__|_$/.test(scanned) ? '' : scanned.replaceAll('_', '')
}

function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  const letter = unit | 0x20
  return letter >= 0x61 && letter <= 0x7a ? letter - 0x57 : 99
}

const JS_PREFIX: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' }

function digitsToInt(digits: string, base: number): bigint {
  const prefix = JS_PREFIX[base]
  if (prefix !== undefined) return BigInt(prefix + digits)
  let value = 0n
  for (let at = 0; at < digits.length; at += 8) {
    const piece = digits.slice(at, at + 8)
    value = value * BigInt(base) ** BigInt(piece.length) + BigInt(Number.parseInt(piece, base))
  }
  return value
}

/** The first 200 characters. */
function cut(shown: string): string {
  return shown.length <= 200 ? shown : codePoints(shown).slice(0, 200).join('')
}
