import { codePoints } from './unicode'

const UPPER = /^\p{Uppercase}$/u
const LOWER = /^\p{Lowercase}$/u
const TITLE = /^\p{Lt}$/u
const CASED = /^\p{Cased}$/u
const CASED_BEFORE = /(?!\p{Case_Ignorable})\p{Cased}\p{Case_Ignorable}*$/u
const CASED_BEHIND = /^\p{Case_Ignorable}*(?!\p{Case_Ignorable})\p{Cased}/u

/** Titlecase forms that are neither the uppercase form nor its first letter with the rest in lowercase. */
const TITLE_FORMS = new Map<string, string>([
  ...[...'ǄǅǆǇǈǉǊǋǌ'].map((letter, at) => [letter, ['ǅ', 'ǈ', 'ǋ'][Math.floor(at / 3)] ?? letter] as const),
  ...[...'Ǳǲǳῼῌᾼᾳῃῳᾲᾴᾷῂῄῇῲῴῷ'].map(
    (letter, at) =>
      [
        letter,
        'ǲ ǲ ǲ \u1ffc \u1fcc \u1fbc \u1fbc \u1fcc \u1ffc \u1fba\u0345 \u0386\u0345 \u0391\u0342\u0345 \u1fca\u0345 \u0389\u0345 \u0397\u0342\u0345 \u1ffa\u0345 \u038f\u0345 \u03a9\u0342\u0345'.split(
          ' ',
        )[at] ?? letter,
      ] as const,
  ),
])

/** Letters that stand for several, whose first alone is capital in a title. */
const LIGATURE = /^[ßև\ufb00-\ufb06\ufb13-\ufb17]$/

/** Titlecase of one code point; Unicode's full mapping. */
function titled(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return character.toUpperCase()
  if (codePoint >= 0x10d0 && codePoint <= 0x10ff) return character
  if (codePoint >= 0x1f80 && codePoint <= 0x1faf) return String.fromCodePoint(codePoint | 8)
  const upper = character.toUpperCase()
  if (LIGATURE.test(character)) return upper.slice(0, 1) + upper.slice(1).toLowerCase()
  return TITLE_FORMS.get(character) ?? upper
}

/** Lowercase of one code point of a text: the sigma at the end of a word has a form of its own. Objects/unicodeobject.c lower_ucs4. */
function lowered(units: readonly string[], at: number): string {
  const character = units[at] ?? ''
  if (character !== 'Σ') return character.toLowerCase()
  const isFinal = CASED_BEFORE.test(units.slice(0, at).join('')) && !CASED_BEHIND.test(units.slice(at + 1).join(''))
  return isFinal ? 'ς' : 'σ'
}

/** str.lower. */
export function lower(text: string): string {
  return text.toLowerCase()
}

/** str.upper. */
export function upper(text: string): string {
  return text.toUpperCase()
}

/** str.capitalize: the first in titlecase, the rest in lowercase. */
export function capitalize(text: string): string {
  const units = codePoints(text)
  return units.map((character, at) => (at === 0 ? titled(character) : lowered(units, at))).join('')
}

/** str.title: the first of every run of cased letters in titlecase. Objects/unicodeobject.c do_title. */
export function title(text: string): string {
  const units = codePoints(text)
  let isInside = false
  let result = ''
  units.forEach((character, at) => {
    result += isInside ? lowered(units, at) : titled(character)
    isInside = CASED.test(character)
  })
  return result
}

/** str.swapcase. */
export function swapcase(text: string): string {
  const units = codePoints(text)
  return units.map((character, at) => (UPPER.test(character) ? lowered(units, at) : LOWER.test(character) ? character.toUpperCase() : character)).join('')
}

/** str.casefold: like lowercase, but for comparing; Cherokee folds upwards. */
export function casefold(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase()
  return codePoints(text).map(folded).join('')
}

function folded(character: string): string {
  if (/[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/.test(character)) return character.toUpperCase()
  if (character === 'ı') return character
  return character === 'ẞ' ? 'ss' : character.toUpperCase().toLowerCase()
}

/** str.islower: some letter is in lowercase, none in another case. */
export function islower(text: string): boolean {
  return hasOneCase(text, LOWER, UPPER)
}

export function isupper(text: string): boolean {
  return hasOneCase(text, UPPER, LOWER)
}

function hasOneCase(text: string, wanted: RegExp, other: RegExp): boolean {
  let isFound = false
  for (const character of text) {
    if (other.test(character) || TITLE.test(character)) return false
    isFound ||= wanted.test(character)
  }
  return isFound
}

/** str.istitle: capitals follow uncased characters only, small letters cased ones only. */
export function istitle(text: string): boolean {
  let isCased = false
  let isInside = false
  for (const character of text) {
    const isCapital = UPPER.test(character) || TITLE.test(character)
    const isSmall = LOWER.test(character)
    if ((isCapital && isInside) || (isSmall && !isInside)) return false
    isInside = isCapital || isSmall
    isCased ||= isInside
  }
  return isCased
}
