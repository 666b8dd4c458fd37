import type { Cursor } from './cursor'
import type { Place } from './error'
import { FSTRING_MIDDLE } from './tokens'

const SIMPLE: Record<string, string> = { '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const HEX: Record<string, number> = { x: 2, u: 4, U: 8 }
const NAMED = /\{([^{}]+)\}/y

interface Escape {
  text: string
  length: number
}

/** Replaces the escapes of a str literal. Source: `_PyUnicode_DecodeUnicodeEscapeInternal`, `Objects/unicodeobject.c`. */
export function decodeText(p: Cursor, body: string, place: Place): string {
  return decode(p, body, place, (at) => unicodeEscape(p, body, at, place))
}

/** The bytes of a bytes literal. Source: `_PyBytes_DecodeEscape`, `Objects/bytesobject.c`. */
export function decodeBytes(p: Cursor, body: string, raw: boolean, place: Place): Uint8Array {
  if (/[^\0-\x7f]/.test(body)) throw p.error('bytes can only contain ASCII literal characters', place)
  const text = raw ? body : decode(p, body, place, (at) => bytesEscape(p, body, at, place))
  return Uint8Array.from(text, (c) => c.charCodeAt(0) & 0xff)
}

function decode(p: Cursor, body: string, place: Place, special: (at: number) => Escape | null): string {
  let at = body.indexOf('\\')
  if (at < 0) return body
  let result = body.slice(0, at)
  while (at < body.length) {
    const c = body.charAt(at + 1)
    const found = simpleEscape(p, body, at, place) ?? special(at)
    if (found === null) warnEscape(p, body.codePointAt(at + 1), place)
    result += found === null ? `\\${c}` : found.text
    const from = at + (found?.length ?? 2)
    const next = body.indexOf('\\', from)
    at = next < 0 ? body.length : next
    result += body.slice(from, at)
  }
  return result
}

/** At the end of a part of an f-string it is the brace that follows. */
function warnEscape(p: Cursor, code: number | undefined, place: Place): void {
  const shown = `\\${code === undefined ? '{' : String.fromCodePoint(code)}`
  p.source.warn(`invalid escape sequence ${p.source.atLeast([3, 10]) ? `'${shown}'` : shown}`, place.line, place.column)
}

function simpleEscape(p: Cursor, body: string, at: number, place: Place): Escape | null {
  const c = body.charAt(at + 1)
  const simple = SIMPLE[c]
  if (simple !== undefined) return { text: simple, length: 2 }
  if (c < '0' || c > '7') return null
  const digits = /^[0-7]{1,3}/.exec(body.slice(at + 1, at + 4))?.[0] ?? c
  const code = Number.parseInt(digits, 8)
  if (code > 0o377 && p.source.atLeast([3, 11])) p.source.warn(`invalid octal escape sequence '\\${digits}'`, place.line, place.column)
  return { text: String.fromCharCode(code), length: 1 + digits.length }
}

function unicodeEscape(p: Cursor, body: string, at: number, place: Place): Escape | null {
  const c = body.charAt(at + 1)
  const size = HEX[c]
  if (size !== undefined) {
    const digits = /^[0-9a-fA-F]*/.exec(body.slice(at + 2, at + 2 + size))?.[0] ?? ''
    if (digits.length < size) throw badEscape(p, body, at, at + 1 + digits.length, `truncated \\${c}${'X'.repeat(size)} escape`, place)
    const code = Number.parseInt(digits, 16)
    if (code > 0x10ffff) throw badEscape(p, body, at, at + 1 + size, 'illegal Unicode character', place)
    return { text: String.fromCodePoint(code), length: 2 + size }
  }
  return c === 'N' ? namedEscape(p, body, at, place) : null
}

function namedEscape(p: Cursor, body: string, at: number, place: Place): Escape {
  NAMED.lastIndex = at + 2
  const found = NAMED.exec(body)
  if (found === null) throw badEscape(p, body, at, body.charAt(at + 2) === '{' ? body.length - 1 : at + 1, 'malformed \\N character escape', place)
  const text = p.source.options.unicodeName?.(found[1] ?? '')
  if (text === undefined) throw badEscape(p, body, at, at + 1 + found[0].length, 'unknown Unicode character name', place)
  return { text, length: 2 + found[0].length }
}

function bytesEscape(p: Cursor, body: string, at: number, place: Place): Escape | null {
  if (body.charAt(at + 1) !== 'x') return null
  const digits = /^[0-9a-fA-F]{2}/.exec(body.slice(at + 2, at + 4))?.[0]
  if (digits === undefined) throw p.error(`(value error) invalid \\x escape at position ${at}`, place)
  return { text: String.fromCharCode(Number.parseInt(digits, 16)), length: 4 }
}

function badEscape(p: Cursor, body: string, from: number, to: number, reason: string, place: Place): Error {
  const bytes = (text: string): number => new TextEncoder().encode(text).length
  const start = bytes(body.slice(0, from))
  // From 3.10 on it was the token that had been read last; from 3.12 on that is so within f-strings only.
  const at = p.source.atLeast([3, 10]) && (!p.source.atLeast([3, 12]) || place.type === FSTRING_MIDDLE) ? p.token : place
  return p.error(`(unicode error) 'unicodeescape' codec can't decode bytes in position ${start}-${start + bytes(body.slice(from, to + 1)) - 1}: ${reason}`, at)
}
