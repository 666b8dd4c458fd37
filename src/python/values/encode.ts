import { characterName } from '../syntax/unicodeNames'
import { CHARMAPS } from './charmaps'
import { type Codec, codecNamed, shownCodec, type WideCodec } from './codecNames'
import { ValueFault } from './fault'
import { escapeOf } from './text'
import { codePoints, isFlat } from './unicode'
import { encodeUnicodeEscape, isUnicodeEscape } from './unicodeEscape'

/** Bytes of a text that grow as they are written. */
class Output {
  private bytes = new Uint8Array(64)
  private length = 0

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const grown = new Uint8Array(this.length * 2)
      grown.set(this.bytes)
      this.bytes = grown
    }
    this.bytes[this.length++] = value
  }

  /** @param isBig - highest byte first */
  word(value: number, width: number, isBig: boolean): void {
    for (let at = 0; at < width; at++) this.byte(value >>> ((isBig ? width - 1 - at : at) * 8))
  }

  taken(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}

type Writer = (output: Output, codePoint: number) => void

function writeUtf8(output: Output, codePoint: number): void {
  if (codePoint < 0x80) {
    output.byte(codePoint)
    return
  }
  if (codePoint < 0x800) output.byte(0xc0 | (codePoint >> 6))
  else {
    if (codePoint < 0x10000) output.byte(0xe0 | (codePoint >> 12))
    else {
      output.byte(0xf0 | (codePoint >> 18))
      output.byte(0x80 | ((codePoint >> 12) & 0x3f))
    }
    output.byte(0x80 | ((codePoint >> 6) & 0x3f))
  }
  output.byte(0x80 | (codePoint & 0x3f))
}

function utf16Writer(isBig: boolean): Writer {
  return (output, codePoint) => {
    for (const unit of String.fromCodePoint(codePoint).split('')) output.word(unit.charCodeAt(0), 2, isBig)
  }
}

interface Encoder {
  readonly write: Writer
  readonly isWritable: (codePoint: number) => boolean
  readonly reason: string
  readonly mark?: number
}

const isScalar = (codePoint: number) => codePoint < 0xd800 || codePoint > 0xdfff

function unicodeEncoder(write: Writer, mark?: number): Encoder {
  const encoder = { write, isWritable: isScalar, reason: 'surrogates not allowed' }
  return mark === undefined ? encoder : { ...encoder, mark }
}

function utf32Writer(isBig: boolean): Writer {
  return (output, codePoint) => output.word(codePoint, 4, isBig)
}

const narrow: Writer = (output, codePoint) => output.byte(codePoint)

const ENCODERS: Readonly<Record<WideCodec, Encoder>> = {
  'utf-8': unicodeEncoder(writeUtf8),
  'utf-8-sig': unicodeEncoder(writeUtf8, 0xfeff),
  ascii: { write: narrow, isWritable: (codePoint) => codePoint < 0x80, reason: 'ordinal not in range(128)' },
  'latin-1': { write: narrow, isWritable: (codePoint) => codePoint < 0x100, reason: 'ordinal not in range(256)' },
  'utf-16': unicodeEncoder(utf16Writer(false), 0xfeff),
  'utf-16-le': unicodeEncoder(utf16Writer(false)),
  'utf-16-be': unicodeEncoder(utf16Writer(true)),
  'utf-32': unicodeEncoder(utf32Writer(false), 0xfeff),
  'utf-32-le': unicodeEncoder(utf32Writer(false)),
  'utf-32-be': unicodeEncoder(utf32Writer(true)),
}

const CHARMAP_ENCODERS = new Map<string, Encoder>()

function encoderOf(codec: Codec): Encoder {
  if (!codec.startsWith('charmap ')) return ENCODERS[codec as WideCodec]
  const known = CHARMAP_ENCODERS.get(codec)
  if (known !== undefined) return known
  const upper = new Map(Array.from(CHARMAPS[codec.slice(8)] ?? '', (character, at) => [character.codePointAt(0) ?? 0, 128 + at] as const).filter(([code]) => code !== 0xfffe))
  const encoder: Encoder = {
    write: (output, codePoint) => output.byte(codePoint < 128 ? codePoint : (upper.get(codePoint) ?? 0)),
    isWritable: (codePoint) => codePoint < 128 || upper.has(codePoint),
    reason: 'character maps to <undefined>',
  }
  CHARMAP_ENCODERS.set(codec, encoder)
  return encoder
}

function isNarrow(codec: Codec): boolean {
  return codec === 'utf-8' || codec === 'ascii' || codec === 'latin-1'
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}

function fromAscii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** str.encode, with the error handlers strict, ignore, replace, backslashreplace, xmlcharrefreplace, surrogateescape and surrogatepass. */
export function encode(text: string, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  if (isUnicodeEscape(encoding)) return encodeUnicodeEscape(text, encoding.toLowerCase().startsWith('raw'))
  const codec = codecNamed(encoding)
  if (isNarrow(codec) && isAscii(text)) return fromAscii(text)
  const encoder = encoderOf(codec)
  const output = new Output()
  if (encoder.mark !== undefined) encoder.write(output, encoder.mark)
  const units = isFlat(text) ? text : codePoints(text)
  for (let at = 0; at < units.length; at++) {
    const codePoint = units[at]?.codePointAt(0) ?? 0
    if (encoder.isWritable(codePoint)) encoder.write(output, codePoint)
    else {
      // What cannot be written is handled as one run, so that its message tells where it ends.
      let end = at + 1
      while (!isWide(codec) && end < units.length && !encoder.isWritable(units[end]?.codePointAt(0) ?? 0)) end++
      handle(output, encoder, { text, codec, units, start: at, end }, errors)
      at = end - 1
    }
  }
  return output.taken()
}

/** UTF-16 and UTF-32 tell of one code point at a time. */
function isWide(codec: Codec): boolean {
  return codec.startsWith('utf-16') || codec.startsWith('utf-32')
}

interface Unwritable {
  readonly text: string
  readonly codec: Codec
  readonly units: string | readonly string[]
  readonly start: number
  readonly end: number
}

function handle(output: Output, encoder: Encoder, run: Unwritable, errors: string): void {
  if (errors === 'ignore') return
  if (errors === 'strict') throw cannotEncode(encoder, run, run.start)
  for (let at = run.start; at < run.end; at++) {
    const codePoint = run.units[at]?.codePointAt(0) ?? 0
    if (errors === 'surrogateescape' || errors === 'surrogatepass') {
      if (!passSurrogate(output, encoder, run.codec, codePoint, errors)) throw cannotEncode(encoder, run, at)
    } else for (const character of replacement(codePoint, errors)) encoder.write(output, character.charCodeAt(0))
  }
}

function passSurrogate(output: Output, encoder: Encoder, codec: Codec, codePoint: number, errors: string): boolean {
  if (errors === 'surrogatepass') {
    if (!codec.startsWith('utf') || isScalar(codePoint)) return false
    encoder.write(output, codePoint)
    return true
  }
  if (codePoint < 0xdc80 || codePoint > 0xdcff) return false
  output.byte(codePoint - 0xdc00)
  return true
}

function replacement(codePoint: number, errors: string): string {
  if (errors === 'replace') return '?'
  if (errors === 'backslashreplace') return escapeOf(codePoint)
  if (errors === 'xmlcharrefreplace') return `&#${codePoint};`
  if (errors === 'namereplace') {
    const name = characterName(codePoint)
    return name === undefined ? escapeOf(codePoint) : `\\N{${name}}`
  }
  throw new ValueFault('LookupError', `unknown error handler name '${errors}'`)
}

/** @param start - of the run that remains; its arguments are those of UnicodeEncodeError */
function cannotEncode(encoder: Encoder, run: Unwritable, start: number): ValueFault {
  const name = run.codec === 'utf-8-sig' ? 'utf-8' : shownCodec(run.codec)
  const first = run.units[start]?.codePointAt(0) ?? 0
  const what = run.end - start === 1 ? `character '${escapeOf(first)}' in position ${start}` : `characters in position ${start}-${run.end - 1}`
  return new ValueFault('UnicodeEncodeError', `'${name}' codec can't encode ${what}: ${encoder.reason}`, [name, run.text, start, run.end, encoder.reason])
}
