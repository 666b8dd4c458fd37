import { type PyVersion, since, typeError, ValueFault, valueError } from './fault'
import { type SlicePart, sliceIndices } from './slices'
import { codePoints, isFlat } from './unicode'

/** The part of a text that start and end select, and how many code points stand before it; null where start is behind the end. */
interface Part {
  readonly text: string
  readonly before: number
}

function partOf(text: string, start: SlicePart, end: SlicePart): Part | null {
  if (start === null && end === null) return { text, before: 0 }
  const units = isFlat(text) ? text : codePoints(text)
  const range = sliceIndices(units.length, start, end, 1)
  // Python looks at start as it is: even the empty text is not found behind the end.
  if (start !== null && start > units.length) return null
  if (range.start > range.stop) return null
  const part = units.slice(range.start, range.stop)
  return { text: typeof part === 'string' ? part : part.join(''), before: range.start }
}

/** Code points in front of a UTF-16 index. */
function counted(text: string, index: number): number {
  return isFlat(text) ? index : codePoints(text.slice(0, index)).length
}

/** Is the index inside a surrogate pair? */
function isInsidePair(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  const before = text.charCodeAt(index - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff
}

/** What is found may not begin or end inside a pair: a lone surrogate is no part of one. */
function cutsPair(text: string, sub: string, index: number): boolean {
  return sub !== '' && (isInsidePair(text, index) || isInsidePair(text, index + sub.length))
}

function indexFrom(text: string, sub: string, from: number): number {
  let index = text.indexOf(sub, from)
  while (index >= 0 && cutsPair(text, sub, index)) index = text.indexOf(sub, index + 1)
  return index
}

/** str.find: the first code point index, or -1. */
export function find(text: string, sub: string, start: SlicePart = null, end: SlicePart = null): number {
  const part = partOf(text, start, end)
  if (part === null) return -1
  const index = indexFrom(part.text, sub, 0)
  return index < 0 ? -1 : part.before + counted(part.text, index)
}

export function rfind(text: string, sub: string, start: SlicePart = null, end: SlicePart = null): number {
  const part = partOf(text, start, end)
  if (part === null) return -1
  let index = part.text.lastIndexOf(sub)
  while (index >= 0 && cutsPair(part.text, sub, index)) index = index === 0 ? -1 : part.text.lastIndexOf(sub, index - 1)
  return index < 0 ? -1 : part.before + counted(part.text, index)
}

/** str.index. */
export function index(text: string, sub: string, start: SlicePart = null, end: SlicePart = null): number {
  const found = find(text, sub, start, end)
  if (found < 0) throw valueError('substring not found')
  return found
}

export function rindex(text: string, sub: string, start: SlicePart = null, end: SlicePart = null): number {
  const found = rfind(text, sub, start, end)
  if (found < 0) throw valueError('substring not found')
  return found
}

/** str.count: how often sub occurs without overlap; the empty text once more than there are code points. */
export function count(text: string, sub: string, start: SlicePart = null, end: SlicePart = null): number {
  const part = partOf(text, start, end)
  if (part === null) return 0
  if (sub === '') return counted(part.text, part.text.length) + 1
  let occurrences = 0
  for (let at = indexFrom(part.text, sub, 0); at >= 0; at = indexFrom(part.text, sub, at + sub.length)) occurrences++
  return occurrences
}

/** sub in text. */
export function contains(text: string, sub: string): boolean {
  return isFlat(sub) ? text.includes(sub) : indexFrom(text, sub, 0) >= 0
}

/** str.startswith of one prefix, or of any of several. */
export function startswith(text: string, prefix: string | readonly string[], start: SlicePart = null, end: SlicePart = null): boolean {
  const part = partOf(text, start, end)
  if (part === null) return false
  const starts = (one: string) => part.text.startsWith(one) && !cutsPair(part.text, one, 0)
  return typeof prefix === 'string' ? starts(prefix) : prefix.some(starts)
}

export function endswith(text: string, suffix: string | readonly string[], start: SlicePart = null, end: SlicePart = null): boolean {
  const part = partOf(text, start, end)
  if (part === null) return false
  const ends = (one: string) => part.text.endsWith(one) && !cutsPair(part.text, one, part.text.length - one.length)
  return typeof suffix === 'string' ? ends(suffix) : suffix.some(ends)
}

export function removeprefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text
}

export function removesuffix(text: string, suffix: string): string {
  return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text
}

/** str.replace. @param limit - how many at most; negative for all @param version - until 3.8, nothing is put into an empty text where there is a limit */
export function replace(text: string, from: string, to: string, limit = -1, version?: PyVersion): string {
  if (limit === 0) return text
  if (text === '' && limit > 0 && version !== undefined && !since(version, 9)) return text
  if (from === '') return spread(text, to, limit)
  if (limit < 0 && isFlat(from)) return text.split(from).join(to)
  let result = ''
  let at = 0
  for (let done = 0; done !== limit; done++) {
    const found = indexFrom(text, from, at)
    if (found < 0) break
    result += text.slice(at, found) + to
    at = found + from.length
  }
  return result + text.slice(at)
}

/** The text with `between` in front of every code point and at the end, as far as the limit goes. */
function spread(text: string, between: string, limit: number): string {
  const units = codePoints(text)
  const most = limit < 0 ? units.length + 1 : limit
  const pieces = units.map((unit, at) => (at < most ? between + unit : unit))
  return pieces.join('') + (units.length < most ? between : '')
}

/** str.maketrans of two or three texts: code points to code points, or to null where they are left out. */
export function maketrans(from: string, to: string, without = ''): Map<number, number | null> {
  const [sources, targets] = [codePoints(from), codePoints(to)]
  if (sources.length !== targets.length) throw valueError('the first two maketrans arguments must have equal length')
  const table = new Map<number, number | null>()
  sources.forEach((source, at) => {
    table.set(source.codePointAt(0) ?? 0, targets[at]?.codePointAt(0) ?? 0)
  })
  for (const character of without) table.set(character.codePointAt(0) ?? 0, null)
  return table
}

/** The key of a translation table given as a dict: a code point, from a text of one. */
export function translationKey(text: string): number {
  const units = codePoints(text)
  if (units.length !== 1) throw valueError('string keys in translate table must be of length 1')
  return units[0]?.codePointAt(0) ?? 0
}

/**
 * str.translate.
 * @param lookup - what the table has for a code point: a code point, a text, null to leave it out, undefined to keep it
 */
export function translate(text: string, lookup: (codePoint: number) => number | string | null | undefined): string {
  let result = ''
  for (const character of text) {
    const found = lookup(character.codePointAt(0) ?? 0)
    if (found === undefined) result += character
    else if (typeof found === 'string') result += found
    else if (found !== null) {
      if (found < 0 || found > 0x10ffff) throw valueError('character mapping must be in range(0x110000)')
      result += String.fromCodePoint(found)
    }
  }
  return result
}

/** chr(n). */
export function chr(codePoint: number | bigint): string {
  if (codePoint < 0 || codePoint > 0x10ffff) throw new ValueFault('ValueError', 'chr() arg not in range(0x110000)')
  return String.fromCodePoint(Number(codePoint))
}

/** ord(text). */
export function ord(text: string): number {
  const units = codePoints(text)
  if (units.length !== 1) throw typeError(`ord() expected a character, but string of length ${units.length} found`)
  return units[0]?.codePointAt(0) ?? 0
}
