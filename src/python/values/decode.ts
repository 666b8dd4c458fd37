import { CHARMAPS } from './charmaps'
import { type Codec, codecNamed, shownCodec, type WideCodec } from './codecNames'
import { ValueFault } from './fault'
import { escapeOf } from './text'
import { decodeUnicodeEscape, isUnicodeEscape } from './unicodeEscape'

/** Takes one code point, or tells why it cannot. */
type Reader = (bytes: Uint8Array, at: number) => { readonly codePoint: number; readonly length: number } | Broken

interface Broken {
  readonly reason: string
  readonly length: number
}

const INVALID_START: Broken = { reason: 'invalid start byte', length: 1 }

/** How many bytes follow, and the bounds of the first of them: what is too long, a surrogate or too large is no UTF-8. */
function utf8Lead(byte: number): { readonly following: number; readonly low: number; readonly high: number } | null {
  if (byte >= 0xc2 && byte <= 0xdf) return { following: 1, low: 0x80, high: 0xbf }
  if (byte >= 0xe0 && byte <= 0xef) return { following: 2, low: byte === 0xe0 ? 0xa0 : 0x80, high: byte === 0xed ? 0x9f : 0xbf }
  return byte >= 0xf0 && byte <= 0xf4 ? { following: 3, low: byte === 0xf0 ? 0x90 : 0x80, high: byte === 0xf4 ? 0x8f : 0xbf } : null
}

/** Objects/stringlib/codecs.h utf8_decode. */
const readUtf8: Reader = (bytes, at) => {
  const first = bytes[at] ?? 0
  if (first < 0x80) return { codePoint: first, length: 1 }
  const lead = utf8Lead(first)
  if (lead === null) return INVALID_START
  let codePoint = first & (0x3f >> lead.following)
  for (let n = 1; n <= lead.following; n++) {
    const byte = bytes[at + n]
    if (byte === undefined) return { reason: 'unexpected end of data', length: n }
    if (byte < (n === 1 ? lead.low : 0x80) || byte > (n === 1 ? lead.high : 0xbf)) return { reason: 'invalid continuation byte', length: n }
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  return { codePoint, length: lead.following + 1 }
}

const readAscii: Reader = (bytes, at) => {
  const byte = bytes[at] ?? 0
  return byte < 0x80 ? { codePoint: byte, length: 1 } : { reason: 'ordinal not in range(128)', length: 1 }
}

const readLatin1: Reader = (bytes, at) => ({ codePoint: bytes[at] ?? 0, length: 1 })

function word(bytes: Uint8Array, at: number, width: number, isBig: boolean): number {
  let value = 0
  for (let n = 0; n < width; n++) value = value * 256 + (bytes[isBig ? at + n : at + width - 1 - n] ?? 0)
  return value
}

function utf16Reader(isBig: boolean): Reader {
  return (bytes, at) => {
    if (at + 2 > bytes.length) return { reason: 'truncated data', length: 1 }
    const unit = word(bytes, at, 2, isBig)
    if (unit < 0xd800 || unit > 0xdfff) return { codePoint: unit, length: 2 }
    if (unit >= 0xdc00) return { reason: 'illegal encoding', length: 2 }
    if (at + 4 > bytes.length) return { reason: 'unexpected end of data', length: bytes.length - at }
    const second = word(bytes, at + 2, 2, isBig)
    if (second < 0xdc00 || second > 0xdfff) return { reason: 'illegal UTF-16 surrogate', length: 2 }
    return { codePoint: 0x10000 + ((unit - 0xd800) << 10) + (second - 0xdc00), length: 4 }
  }
}

function utf32Reader(isBig: boolean): Reader {
  return (bytes, at) => {
    if (at + 4 > bytes.length) return { reason: 'truncated data', length: bytes.length - at }
    const codePoint = word(bytes, at, 4, isBig)
    if (codePoint > 0x10ffff) return { reason: 'code point not in range(0x110000)', length: 4 }
    return codePoint >= 0xd800 && codePoint <= 0xdfff ? { reason: 'code point in surrogate code point range(0xd800, 0xe000)', length: 4 } : { codePoint, length: 4 }
  }
}

const READERS: Readonly<Record<WideCodec, Reader>> = {
  'utf-8': readUtf8,
  'utf-8-sig': readUtf8,
  ascii: readAscii,
  'latin-1': readLatin1,
  'utf-16': utf16Reader(false),
  'utf-16-le': utf16Reader(false),
  'utf-16-be': utf16Reader(true),
  'utf-32': utf32Reader(false),
  'utf-32-le': utf32Reader(false),
  'utf-32-be': utf32Reader(true),
}

/** The byte order that a mark at the front tells, and how long the mark is. */
function withoutMark(bytes: Uint8Array, codec: Codec): { readonly codec: Codec; readonly start: number } {
  if (codec === 'utf-8-sig') return { codec: 'utf-8', start: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0 }
  if (codec !== 'utf-16' && codec !== 'utf-32') return { codec, start: 0 }
  const width = codec === 'utf-16' ? 2 : 4
  if (bytes.length >= width && word(bytes, 0, width, false) === 0xfeff) return { codec: `${codec}-le`, start: width }
  if (bytes.length >= width && word(bytes, 0, width, true) === 0xfeff) return { codec: `${codec}-be`, start: width }
  return { codec: `${codec}-le`, start: 0 }
}

function readerOf(codec: Codec): Reader {
  if (!codec.startsWith('charmap ')) return READERS[codec as WideCodec]
  const upper = CHARMAPS[codec.slice(8)] ?? ''
  return (bytes, at) => {
    const byte = bytes[at] ?? 0
    const codePoint = byte < 128 ? byte : upper.charCodeAt(byte - 128)
    return codePoint === 0xfffe ? { reason: 'character maps to <undefined>', length: 1 } : { codePoint, length: 1 }
  }
}

/** bytes.decode, with the error handlers strict, ignore, replace, backslashreplace and surrogateescape. */
export function decode(bytes: Uint8Array, encoding = 'utf-8', errors = 'strict'): string {
  if (isUnicodeEscape(encoding)) return decodeUnicodeEscape(bytes, encoding.toLowerCase().startsWith('raw'))
  const { codec, start } = withoutMark(bytes, codecNamed(encoding))
  const read = readerOf(codec)
  const pieces: string[] = []
  for (let at = start; at < bytes.length; ) {
    const taken = read(bytes, at)
    pieces.push('codePoint' in taken ? String.fromCodePoint(taken.codePoint) : replaced(bytes, at, taken, codec, errors))
    at += taken.length
  }
  return pieces.join('')
}

function replaced(bytes: Uint8Array, at: number, broken: Broken, codec: Codec, errors: string): string {
  const run = bytes.subarray(at, at + broken.length)
  if (errors === 'strict') throw cannotDecode(bytes, at, broken, codec)
  if (errors === 'ignore') return ''
  if (errors === 'replace') return '\ufffd'
  if (errors === 'backslashreplace') return Array.from(run, escapeOf).join('')
  if (errors === 'surrogateescape') {
    if (run.some((byte) => byte < 0x80)) throw cannotDecode(bytes, at, broken, codec)
    return Array.from(run, (byte) => String.fromCharCode(0xdc00 + byte)).join('')
  }
  throw new ValueFault('LookupError', `unknown error handler name '${errors}'`)
}

/** Its arguments are those of UnicodeDecodeError. */
function cannotDecode(bytes: Uint8Array, at: number, { reason, length }: Broken, codec: Codec): ValueFault {
  const what = length === 1 ? `byte 0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')} in position ${at}` : `bytes in position ${at}-${at + length - 1}`
  return new ValueFault('UnicodeDecodeError', `'${shownCodec(codec)}' codec can't decode ${what}: ${reason}`, [shownCodec(codec), bytes, at, at + length, reason])
}
