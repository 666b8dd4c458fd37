import { type PyVersion, valueError } from './fault'
import type { SlicePart } from './slices'
import * as str from './strFind'
import * as parts from './strSplit'

export { decode } from './decode'

/** One character for every byte: what does not depend on characters is done on that. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** What is looked for: bytes, or one byte as an int. */
export type BytesNeedle = Uint8Array | number | bigint

function needle(sub: BytesNeedle): string {
  if (sub instanceof Uint8Array) return latin1(sub)
  if (sub < 0 || sub > 255) throw valueError('byte must be in range(0, 256)')
  return String.fromCharCode(Number(sub))
}

export function bytesFind(bytes: Uint8Array, sub: BytesNeedle, start: SlicePart = null, end: SlicePart = null): number {
  return str.find(latin1(bytes), needle(sub), start, end)
}

export function bytesRfind(bytes: Uint8Array, sub: BytesNeedle, start: SlicePart = null, end: SlicePart = null): number {
  return str.rfind(latin1(bytes), needle(sub), start, end)
}

export function bytesIndex(bytes: Uint8Array, sub: BytesNeedle, start: SlicePart = null, end: SlicePart = null): number {
  const found = bytesFind(bytes, sub, start, end)
  if (found < 0) throw valueError('subsection not found')
  return found
}

export function bytesCount(bytes: Uint8Array, sub: BytesNeedle, start: SlicePart = null, end: SlicePart = null): number {
  return str.count(latin1(bytes), needle(sub), start, end)
}

/** sub in bytes. */
export function bytesContains(bytes: Uint8Array, sub: BytesNeedle): boolean {
  return latin1(bytes).includes(needle(sub))
}

function alternatives(one: Uint8Array | readonly Uint8Array[]): string | string[] {
  return one instanceof Uint8Array ? latin1(one) : one.map(latin1)
}

export function bytesStartswith(bytes: Uint8Array, prefix: Uint8Array | readonly Uint8Array[], start: SlicePart = null, end: SlicePart = null): boolean {
  return str.startswith(latin1(bytes), alternatives(prefix), start, end)
}

export function bytesEndswith(bytes: Uint8Array, suffix: Uint8Array | readonly Uint8Array[], start: SlicePart = null, end: SlicePart = null): boolean {
  return str.endswith(latin1(bytes), alternatives(suffix), start, end)
}

const SPACES = ' \t\n\r\v\f'

/** bytes.split; ASCII's whitespace where there is no separator. */
export function bytesSplit(bytes: Uint8Array, separator: Uint8Array | null = null, limit = -1): Uint8Array[] {
  const text = latin1(bytes)
  if (separator !== null) return parts.split(text, latin1(separator), limit).map(fromLatin1)
  const found: string[] = []
  let rest = parts.lstrip(text, SPACES)
  while (rest !== '') {
    const end = found.length === limit ? rest.length : (/[ \t\n\r\v\f]|$/.exec(rest)?.index ?? rest.length)
    found.push(rest.slice(0, end))
    rest = parts.lstrip(rest.slice(end), SPACES)
  }
  return found.map(fromLatin1)
}

export function bytesSplitlines(bytes: Uint8Array, keepEnds = false): Uint8Array[] {
  const lines = latin1(bytes).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  return lines.map((line) => fromLatin1(keepEnds ? line : line.replace(/[\r\n]+$/, '')))
}

export function bytesJoin(separator: Uint8Array, items: readonly Uint8Array[]): Uint8Array {
  return fromLatin1(items.map(latin1).join(latin1(separator)))
}

export function bytesReplace(bytes: Uint8Array, from: Uint8Array, to: Uint8Array, limit = -1, version?: PyVersion): Uint8Array {
  return fromLatin1(str.replace(latin1(bytes), latin1(from), latin1(to), limit, version))
}

export function bytesStrip(bytes: Uint8Array, taken: Uint8Array | null = null): Uint8Array {
  return fromLatin1(parts.strip(latin1(bytes), taken === null ? SPACES : latin1(taken)))
}

export function bytesLstrip(bytes: Uint8Array, taken: Uint8Array | null = null): Uint8Array {
  return fromLatin1(parts.lstrip(latin1(bytes), taken === null ? SPACES : latin1(taken)))
}

export function bytesRstrip(bytes: Uint8Array, taken: Uint8Array | null = null): Uint8Array {
  return fromLatin1(parts.rstrip(latin1(bytes), taken === null ? SPACES : latin1(taken)))
}

/** bytes.upper: the letters of ASCII only. */
export function bytesUpper(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte >= 0x61 && byte <= 0x7a ? byte - 32 : byte))
}

export function bytesLower(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte))
}

/** Negative, zero or positive, as a comes before, equals or follows b. */
export function bytesCompare(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** bytes.hex. @param every - bytes between separators, counted from the right; from the left where negative */
export function bytesHex(bytes: Uint8Array, separator: string | null = null, every = 1): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
  if (separator === null) return digits.join('')
  if (Array.from(separator).length !== 1) throw valueError('sep must be length 1.')
  if (separator > '\x7f') throw valueError('sep must be ASCII.')
  if (every === 0) return digits.join('')
  const group = Math.abs(every)
  const offset = every < 0 ? 0 : digits.length % group
  return digits.map((pair, at) => (at > 0 && (at - offset) % group === 0 ? separator + pair : pair)).join('')
}

/** bytes.fromhex: pairs of digits, with whitespace between them. */
export function bytesFromHex(text: string): Uint8Array {
  const bad = (at: number) => valueError(`non-hexadecimal number found in fromhex() arg at position ${at}`)
  const foreign = text.search(/[^\0-\x7f]/)
  if (foreign >= 0) throw bad(foreign)
  const bytes: number[] = []
  for (let at = 0; at < text.length; ) {
    if (SPACES.includes(text[at] ?? '')) at++
    else {
      if (!/^[0-9a-f]$/i.test(text[at] ?? '')) throw bad(at)
      if (!/^[0-9a-f]$/i.test(text[at + 1] ?? '')) throw bad(at + 1)
      bytes.push(Number.parseInt(text.slice(at, at + 2), 16))
      at += 2
    }
  }
  return Uint8Array.from(bytes)
}
