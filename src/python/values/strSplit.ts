import { valueError } from './fault'
import { isSpace, SPACES } from './unicode'

const LEADING_SPACES = new RegExp(`^[${SPACES}]+`)
const TRAILING_SPACES = new RegExp(`[${SPACES}]+$`)
const SURROGATE = /[\ud800-\udfff]/
const LINE_END = '\\r\\n|[\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029]'

/** str.strip. @param characters - what is taken off; null for whitespace */
export function strip(text: string, characters: string | null = null): string {
  return rstrip(lstrip(text, characters), characters)
}

export function lstrip(text: string, characters: string | null = null): string {
  if (characters === null) return isSpace(text.charCodeAt(0)) ? text.replace(LEADING_SPACES, '') : text
  const [units, taken] = unitsAndTaken(text, characters)
  let at = 0
  while (at < units.length && taken.includes(units[at])) at++
  return joined(units.slice(at))
}

export function rstrip(text: string, characters: string | null = null): string {
  if (characters === null) return isSpace(text.charCodeAt(text.length - 1)) ? text.replace(TRAILING_SPACES, '') : text
  const [units, taken] = unitsAndTaken(text, characters)
  let end = units.length
  while (end > 0 && taken.includes(units[end - 1])) end--
  return joined(units.slice(0, end))
}

/** Both by their characters; where each of those that are taken off is one unit, the texts themselves are that. */
function unitsAndTaken(text: string, characters: string): [text: string | string[], characters: string | string[]] {
  return SURROGATE.test(characters) ? [Array.from(text), Array.from(characters)] : [text, characters]
}

function joined(units: string | string[]): string {
  return typeof units === 'string' ? units : units.join('')
}

/** str.split. @param separator - null for runs of whitespace @param limit - most splits; negative for all */
export function split(text: string, separator: string | null = null, limit = -1): string[] {
  if (separator === null) return splitSpaces(text, limit)
  if (separator === '') throw valueError('empty separator')
  if (limit < 0) return text.split(separator)
  const parts: string[] = []
  let at = 0
  while (parts.length < limit) {
    const found = text.indexOf(separator, at)
    if (found < 0) break
    parts.push(text.slice(at, found))
    at = found + separator.length
  }
  parts.push(text.slice(at))
  return parts
}

function splitSpaces(text: string, limit: number): string[] {
  const parts: string[] = []
  let at = 0
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    if (at === text.length) return parts
    if (parts.length === limit) {
      parts.push(text.slice(at))
      return parts
    }
    const start = at
    while (at < text.length && !isSpace(text.charCodeAt(at))) at++
    parts.push(text.slice(start, at))
  }
}

/** str.rsplit: the splits are counted from the end. */
export function rsplit(text: string, separator: string | null = null, limit = -1): string[] {
  if (separator === null) return rsplitSpaces(text, limit)
  if (separator === '') throw valueError('empty separator')
  const parts: string[] = []
  let end = text.length
  while (parts.length !== limit) {
    const found = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length)
    if (found < 0) break
    parts.push(text.slice(found + separator.length, end))
    end = found
  }
  parts.push(text.slice(0, end))
  return parts.reverse()
}

function rsplitSpaces(text: string, limit: number): string[] {
  const parts: string[] = []
  let end = text.length
  for (;;) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
    if (end === 0) return parts.reverse()
    if (parts.length === limit) {
      parts.push(text.slice(0, end))
      return parts.reverse()
    }
    const stop = end
    while (end > 0 && !isSpace(text.charCodeAt(end - 1))) end--
    parts.push(text.slice(end, stop))
  }
}

/** str.splitlines: at every line boundary that Unicode knows, not only at \n. */
export function splitlines(text: string, keepEnds = false): string[] {
  const lines: string[] = []
  const boundary = new RegExp(LINE_END, 'g')
  let at = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].length
    lines.push(text.slice(at, keepEnds ? end : match.index))
    at = end
  }
  if (at < text.length) lines.push(text.slice(at))
  return lines
}

/** str.partition: before, the separator, after. */
export function partition(text: string, separator: string): readonly [string, string, string] {
  if (separator === '') throw valueError('empty separator')
  const found = text.indexOf(separator)
  return found < 0 ? [text, '', ''] : [text.slice(0, found), separator, text.slice(found + separator.length)]
}

export function rpartition(text: string, separator: string): readonly [string, string, string] {
  if (separator === '') throw valueError('empty separator')
  const found = text.lastIndexOf(separator)
  return found < 0 ? ['', '', text] : [text.slice(0, found), separator, text.slice(found + separator.length)]
}

/** str.join of texts. */
export function join(separator: string, parts: readonly string[]): string {
  return parts.join(separator)
}
