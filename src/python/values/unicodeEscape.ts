import { ValueFault } from './fault'

// The codec `unicode_escape`: text as it would be written in a literal. Source: `_PyUnicode_DecodeUnicodeEscapeInternal`, `PyUnicode_AsUnicodeEscapeString`.

const SIMPLE: Readonly<Record<string, string>> = { '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

export function isUnicodeEscape(encoding: string): boolean {
  return /^(raw[-_ ])?unicode[-_ ]escape$/i.test(encoding)
}

/** Bytes that are not ASCII stand for the characters of Latin-1. @throws ValueFault UnicodeDecodeError */
export function decodeUnicodeEscape(bytes: Uint8Array, raw = false): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  if (raw)
    return text.replace(
      /(?<!\\)((?:\\\\)*)\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/g,
      (_whole, before: string, short?: string, long?: string) => before + String.fromCodePoint(Number.parseInt(short ?? long ?? '0', 16)),
    )
  const broken = (at: number, end: number, reason: string): never => {
    const what = end - at === 1 ? `byte 0x${(bytes[at] ?? 0).toString(16)} in position ${at}` : `bytes in position ${at}-${end - 1}`
    throw new ValueFault('UnicodeDecodeError', `'unicodeescape' codec can't decode ${what}: ${reason}`, ['unicodeescape', bytes, at, end, reason])
  }
  return text.replace(
    /\\(?:([0-7]{1,3})|([xuU])([0-9a-fA-F]*)|([\s\S]?))/g,
    (whole: string, octal: string | undefined, kind: string | undefined, hex: string, plain: string, at: number) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8))
      if (kind !== undefined) {
        const wanted = DIGITS[kind]
        if (hex.length < wanted) return broken(at, at + 2 + hex.length, `truncated \\${kind}${'X'.repeat(wanted)} escape`)
        const code = Number.parseInt(hex.slice(0, wanted), 16)
        return code > 0x10ffff ? broken(at, at + 2 + wanted, 'illegal Unicode character') : String.fromCodePoint(code) + hex.slice(wanted)
      }
      if (plain === '') return broken(at, at + 1, '\\ at end of string')
      return SIMPLE[plain] ?? whole
    },
  )
}

export function encodeUnicodeEscape(text: string, raw = false): Uint8Array {
  const written = Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (raw && code < 0x100) return character
    const simple = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' }[code]
    if (simple !== undefined) return simple
    if (code >= 0x20 && code < 0x7f) return character
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
  })
  return Uint8Array.from(written.join(''), (character) => character.charCodeAt(0))
}
