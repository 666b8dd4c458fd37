// Methods of bytes that know letters and spaces: ASCII alone counts. On texts of one character a byte. Source: `Objects/bytes_methods.c`, `Objects/stringlib/transmogrify.h`.

const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a
const isLower = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

function mapped(text: string, change: (unit: number) => number): string {
  let result = ''
  for (let at = 0; at < text.length; at++) result += String.fromCharCode(change(text.charCodeAt(at)))
  return result
}

export function lower(text: string): string {
  return mapped(text, (unit) => (isUpper(unit) ? unit + 32 : unit))
}

export function upper(text: string): string {
  return mapped(text, (unit) => (isLower(unit) ? unit - 32 : unit))
}

export function swapcase(text: string): string {
  return mapped(text, (unit) => (isUpper(unit) ? unit + 32 : isLower(unit) ? unit - 32 : unit))
}

export function capitalize(text: string): string {
  return upper(text.slice(0, 1)) + lower(text.slice(1))
}

export function title(text: string): string {
  return text.replace(/[A-Za-z]+/g, capitalize)
}

export const isalnum = (text: string): boolean => /^[A-Za-z0-9]+$/.test(text)
export const isalpha = (text: string): boolean => /^[A-Za-z]+$/.test(text)
export const isascii = (text: string): boolean => !/[^\0-\x7f]/.test(text)
export const isdigit = (text: string): boolean => /^[0-9]+$/.test(text)
export const isspace = (text: string): boolean => /^[\t-\r ]+$/.test(text)
export const islower = (text: string): boolean => /[a-z]/.test(text) && !/[A-Z]/.test(text)
export const isupper = (text: string): boolean => /[A-Z]/.test(text) && !/[a-z]/.test(text)
export const istitle = (text: string): boolean => /[A-Za-z]/.test(text) && !/[A-Za-z][A-Z]|(^|[^A-Za-z])[a-z]/.test(text)

/** `split` without a separator. */
export function splitSpaces(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text.replace(/^[\t-\r ]+/, '')
  while (rest !== '' && parts.length !== limit) {
    const part = /^[^\t-\r ]+/.exec(rest)?.[0] ?? ''
    parts.push(part)
    rest = rest.slice(part.length).replace(/^[\t-\r ]+/, '')
  }
  if (rest !== '') parts.push(rest)
  return parts
}

export function rsplitSpaces(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text.replace(/[\t-\r ]+$/, '')
  while (rest !== '' && parts.length !== limit) {
    const part = /[^\t-\r ]+$/.exec(rest)?.[0] ?? ''
    parts.push(part)
    rest = rest.slice(0, rest.length - part.length).replace(/[\t-\r ]+$/, '')
  }
  if (rest !== '') parts.push(rest)
  return parts.reverse()
}

export function splitlines(text: string, keepEnds: boolean): string[] {
  const lines = text.match(/[^\r\n]*(\r\n|\r|\n)|[^\r\n]+$/g) ?? []
  return keepEnds ? lines : lines.map((line) => line.replace(/(\r\n|\r|\n)$/, ''))
}

/** Takes characters, or spaces, off the ends that are named. */
export function strip(text: string, characters: string | null, atStart: boolean, atEnd: boolean): string {
  const taken = characters ?? '\t\n\v\f\r '
  let from = 0
  let to = text.length
  if (atStart) while (from < to && taken.includes(text[from])) from++
  if (atEnd) while (to > from && taken.includes(text[to - 1])) to--
  return text.slice(from, to)
}

/** `hex()`, with a separator between groups, counted from the end, or from the front where negative. */
export function hex(bytes: Uint8Array, separator: string, group: number): string {
  const pairs = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
  const size = Math.abs(group)
  if (separator === '' || size === 0 || size >= pairs.length) return pairs.join('')
  const first = group > 0 ? pairs.length % size || size : size
  const groups = [pairs.slice(0, first).join('')]
  for (let at = first; at < pairs.length; at += size) groups.push(pairs.slice(at, at + size).join(''))
  return groups.join(separator)
}
