import { CHARMAP_ALIASES } from './charmaps'
import { ValueFault } from './fault'

/** The encodings that are known here. */
export type Codec = WideCodec | `charmap ${string}`

/** Those that are no tables. */
export type WideCodec = 'utf-8' | 'utf-8-sig' | 'ascii' | 'latin-1' | 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-32-le' | 'utf-32-be'

/** Lib/encodings/aliases.py, for those encodings; lower case, with underscores. */
const ALIASES: Readonly<Record<string, Codec>> = {
  utf_8: 'utf-8',
  u8: 'utf-8',
  utf: 'utf-8',
  utf8: 'utf-8',
  utf8_ucs2: 'utf-8',
  utf8_ucs4: 'utf-8',
  cp65001: 'utf-8',
  utf_8_sig: 'utf-8-sig',
  ascii: 'ascii',
  '646': 'ascii',
  ansi_x3_4_1968: 'ascii',
  us: 'ascii',
  us_ascii: 'ascii',
  iso646_us: 'ascii',
  latin_1: 'latin-1',
  latin: 'latin-1',
  latin1: 'latin-1',
  l1: 'latin-1',
  iso8859: 'latin-1',
  iso8859_1: 'latin-1',
  iso_8859_1: 'latin-1',
  '8859': 'latin-1',
  cp819: 'latin-1',
  utf_16: 'utf-16',
  u16: 'utf-16',
  utf16: 'utf-16',
  utf_16_le: 'utf-16-le',
  utf_16le: 'utf-16-le',
  utf_16_be: 'utf-16-be',
  utf_16be: 'utf-16-be',
  utf_32: 'utf-32',
  u32: 'utf-32',
  utf32: 'utf-32',
  utf_32_le: 'utf-32-le',
  utf_32le: 'utf-32-le',
  utf_32_be: 'utf-32-be',
  utf_32be: 'utf-32-be',
}

export function codecNamed(name: string): Codec {
  const alias = name.toLowerCase().replace(/[^a-z0-9.]+/g, '_')
  const charmap = CHARMAP_ALIASES[alias]
  if (charmap !== undefined) return `charmap ${charmap}`
  const codec = ALIASES[alias]
  if (codec === undefined) throw new ValueFault('LookupError', `unknown encoding: ${name}`)
  return codec
}

/** As errors name it: those that are tables have one name. */
export function shownCodec(codec: Codec): string {
  return codec.startsWith('charmap ') ? 'charmap' : codec
}
