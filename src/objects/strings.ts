import type { ObjectProfile } from '../profiles'

/** How wide a string's characters are stored. Source: PEP 393, `PyUnicode_New`. */
export const enum StrKind {
  /** 1 byte each, all below 0x80. */
  ASCII = 0,
  /** 1 byte each. */
  LATIN1 = 1,
  /** 2 bytes each. */
  UCS2 = 2,
  /** 4 bytes each. */
  UCS4 = 3,
}

const CHARACTER_BYTES = [1, 1, 2, 4] as const

/** The kind of a text: the narrowest that holds its widest character. */
export function strKind(text: string): StrKind {
  let kind = StrKind.ASCII
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if ((code & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) return StrKind.UCS4
    if (code >= 0x100) kind = StrKind.UCS2
    else if (code >= 0x80 && kind === StrKind.ASCII) kind = StrKind.LATIN1
  }
  return kind
}

/** Characters of a text as Python counts them: code points. */
export function strLength(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

/** What a string of `length` characters asks of the allocator, bytes. Source: `PyUnicode_New`. */
export function strRequest(objects: ObjectProfile, kind: StrKind, length: number): number {
  const header = kind === StrKind.ASCII ? objects.asciiHeader : objects.compactHeader
  return header + (length + 1) * CHARACTER_BYTES[kind]
}

/** `sys.getsizeof` of a string, as long as no UTF-8 copy was made of it. Source: `unicode_sizeof_impl`. */
export function strSizeof(objects: ObjectProfile, kind: StrKind, length: number): number {
  const utf8 = objects.latin1CarriesUtf8 === 1 && kind === StrKind.LATIN1 && length === 1 ? 3 : 0
  return strRequest(objects, kind, length) + utf8
}

/** Is the text one shared object: empty, or one character below 0x100 (`unicode_result_ready`, `get_latin1_char`)? */
export function strIsShared(kind: StrKind, length: number): boolean {
  return length === 0 || (length === 1 && kind <= StrKind.LATIN1)
}
