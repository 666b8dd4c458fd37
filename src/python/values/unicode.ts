/** Whitespace as str.isspace and str.strip see it: category Zs, or bidirectional type WS, B or S. */
export const SPACES = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

const SURROGATE = /[\ud800-\udfff]/

const DECIMAL = /^\p{Nd}$/u

/** Does every code point take one UTF-16 unit, so that an index is an index? Lone surrogates answer no as well. */
export function isFlat(text: string): boolean {
  return !SURROGATE.test(text)
}

/** The code points as strings; a lone surrogate is one. */
export function codePoints(text: string): string[] {
  return Array.from(text)
}

export function isSpace(unit: number): boolean {
  if (unit < 0x80) return (unit >= 9 && unit <= 13) || (unit >= 0x1c && unit <= 0x20)
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  )
}

/** Value of a decimal digit of any script, -1 of anything else. Digits stand in tens, the first of a run being zero. */
export function decimalValue(codePoint: number): number {
  if (codePoint < 0x80) return codePoint >= 0x30 && codePoint <= 0x39 ? codePoint - 0x30 : -1
  if (!DECIMAL.test(String.fromCodePoint(codePoint))) return -1
  let first = codePoint
  while (DECIMAL.test(String.fromCodePoint(first - 1))) first--
  return (codePoint - first) % 10
}

/**
 * What the number parsers read: decimal digits of all scripts as ASCII, wide spaces as a space, anything else as it is or as '?'.
 * Objects/unicodeobject.c _PyUnicode_TransformDecimalAndSpaceToASCII.
 */
export function asciiNumber(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text
  let result = ''
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint < 0x80) result += character
    else if (isSpace(codePoint)) result += ' '
    else {
      const digit = decimalValue(codePoint)
      result += digit < 0 ? '?' : String(digit)
    }
  }
  return result
}

/** What C's isspace takes off both ends of a number. */
export function trimmedNumber(text: string): string {
  return text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '')
}
