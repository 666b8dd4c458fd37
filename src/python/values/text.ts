import { type PyVersion, ValueFault } from './fault'
import { type SlicePart, sliceIndices } from './slices'
import { codePoints, isFlat } from './unicode'
import { isAssigned } from './unicodeAges'

const PLAIN = /^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/
const PRINTABLE = /^[ \P{C}]$/u
const SEPARATOR = /^\p{Z}$/u
const ID_START = /^[_\p{XID_Start}]$/u
const ID_CONTINUE = /^\p{XID_Continue}$/u

const SHORT_ESCAPES: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' }

/** May repr show the code point? Not those of categories C and Z, the space apart. */
export function isPrintable(codePoint: number, version?: PyVersion): boolean {
  if (codePoint < 0x7f) return codePoint >= 0x20
  const character = String.fromCodePoint(codePoint)
  return PRINTABLE.test(character) && !SEPARATOR.test(character) && isAssigned(codePoint, version)
}

/** str.isprintable. */
export function isprintable(text: string, version?: PyVersion): boolean {
  for (const character of text) if (!isPrintable(character.codePointAt(0) ?? 0, version)) return false
  return true
}

/** repr of a str. Objects/unicodeobject.c unicode_repr. @param version - tells which characters Unicode had; the newest if absent */
export function strRepr(text: string, version?: PyVersion): string {
  if (PLAIN.test(text)) return `'${text}'`
  return quoted(text, (codePoint) => isPrintable(codePoint, version))
}

/** ascii of a str: what is not ASCII is escaped too. */
export function asciiRepr(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`
  return quoted(text, (codePoint) => codePoint >= 0x20 && codePoint < 0x7f)
}

/** ascii() of any object, from its repr. */
export function asciiEscaped(repr: string): string {
  if (!/[^\0-\x7f]/.test(repr)) return repr
  return codePoints(repr)
    .map((character) => ((character.codePointAt(0) ?? 0) < 0x80 ? character : escapeOf(character.codePointAt(0) ?? 0)))
    .join('')
}

function quoted(text: string, isShown: (codePoint: number) => boolean): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  let result = quote
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (character === quote) result += `\\${quote}`
    else if (codePoint === 0x5c || !isShown(codePoint)) result += SHORT_ESCAPES[codePoint] ?? escapeOf(codePoint)
    else result += character
  }
  return result + quote
}

/** \xhh, \uhhhh or \Uhhhhhhhh. */
export function escapeOf(codePoint: number): string {
  const digits = codePoint.toString(16)
  if (codePoint < 0x100) return `\\x${digits.padStart(2, '0')}`
  return codePoint < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}

/** repr of bytes, without the b of the front where `prefix` is ''. Objects/bytesobject.c PyBytes_Repr. */
export function bytesRepr(bytes: Uint8Array, prefix = 'b'): string {
  const quote = bytes.includes(0x27) && !bytes.includes(0x22) ? 0x22 : 0x27
  let result = prefix + String.fromCharCode(quote)
  for (const byte of bytes) {
    if (byte === quote) result += `\\${String.fromCharCode(byte)}`
    else if (byte < 0x20 || byte > 0x7e || byte === 0x5c) result += SHORT_ESCAPES[byte] ?? escapeOf(byte)
    else result += String.fromCharCode(byte)
  }
  return result + String.fromCharCode(quote)
}

/** str.isidentifier. */
export function isidentifier(text: string, version?: PyVersion): boolean {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(text)) return true
  const [first, ...rest] = codePoints(text)
  if (first === undefined || !ID_START.test(first)) return false
  return rest.every((character) => ID_CONTINUE.test(character)) && codePoints(text).every((character) => isAssigned(character.codePointAt(0) ?? 0, version))
}

/** Negative, zero or positive, as a comes before, equals or follows b by code points; JavaScript compares UTF-16 units. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  let at = 0
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  if (at === length) return a.length - b.length
  const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
  // A surrogate stands for more than any unit behind the surrogates does, but for a lone one.
  if (left >= 0xd800 && right >= 0xd800) return (wholeAt(a, at) ?? 0) - (wholeAt(b, at) ?? 0)
  return left - right
}

/** The code point that the unit is part of. */
function wholeAt(text: string, at: number): number | undefined {
  const before = text.charCodeAt(at - 1)
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? text.codePointAt(at - 1) : text.codePointAt(at)
}

/** len(text). */
export function codePointLength(text: string): number {
  if (isFlat(text)) return text.length
  let length = 0
  for (const _ of text) length++
  return length
}

/** text[index], a negative index counting from the end. */
export function codePointAt(text: string, index: number): string {
  const units = isFlat(text) ? text : codePoints(text)
  const character = units[index < 0 ? index + units.length : index]
  if (character === undefined) throw new ValueFault('IndexError', 'string index out of range')
  return character
}

/** text[start:stop:step]. */
export function codePointSlice(text: string, start: SlicePart, stop: SlicePart, step: SlicePart = null): string {
  const units = isFlat(text) ? text : codePoints(text)
  const range = sliceIndices(units.length, start, stop, step)
  if (range.count === 0) return ''
  if (range.step === 1) {
    const part = units.slice(range.start, range.start + range.count)
    return typeof part === 'string' ? part : part.join('')
  }
  let result = ''
  for (let taken = 0; taken < range.count; taken++) result += units[range.start + taken * range.step] ?? ''
  return result
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Two units that make one character have four bytes.
    if (unit >= 0x80) length += unit < 0x800 || (unit & 0xf800) === 0xd800 ? 1 : 2
  }
  return length
}
