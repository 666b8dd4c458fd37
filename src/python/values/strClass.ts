import type { PyVersion } from './fault'
import { isSpace } from './unicode'
import { isAssigned } from './unicodeAges'

const LETTER = /^\p{L}$/u
const DECIMAL = /^\p{Nd}$/u
const NUMBER = /^\p{N}$/u

/** Code points of numeric type Digit: digits, but not of a decimal notation. */
const DIGIT =
  /^[\xb2\xb3\xb9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]$/u

/** Ideographs that have a numeric value. */
const IDEOGRAPHIC_NUMBER =
  /^[\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e24\u4e5d\u4e8c\u4e94\u4e96\u4eac\u4ebf\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u4fe9\u5006\u5104\u5146\u5169\u516b\u516d\u5341\u5343-\u5345\u534c\u53c1-\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe\u5eff\u5f0c-\u5f0e\u5f10\u62d0\u62fe\u634c\u67d2\u6d1e\u6f06\u7396\u767e\u7695\u79ed\u8086\u842c\u8cae\u8cb3\u8d30\u920e\u94a9\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd\u{20001}\u{20064}\u{200e2}\u{20121}\u{2092a}\u{20983}\u{2098c}\u{2099c}\u{20aea}\u{20afd}\u{20b19}\u{22390}\u{22998}\u{23b1b}\u{2626d}\u{2f890}]$/u

/** A class of characters, and which of the first 128 are in it, once somebody asked. */
interface CharacterClass {
  readonly has: (character: string) => boolean
  ascii: Uint8Array | null
}

const ASCII = 128

function all(text: string, version: PyVersion | undefined, characters: CharacterClass): boolean {
  if (text === '') return false
  characters.ascii ??= Uint8Array.from({ length: ASCII }, (_, code) => Number(characters.has(String.fromCharCode(code))))
  let at = 0
  for (; at < text.length && text.charCodeAt(at) < ASCII; at++) if (characters.ascii[text.charCodeAt(at)] === 0) return false
  for (const character of at === 0 ? text : text.slice(at)) if (!characters.has(character) || !isAssigned(character.codePointAt(0) ?? 0, version)) return false
  return true
}

const characterClass = (has: CharacterClass['has']): CharacterClass => ({ has, ascii: null })
const LETTERS = characterClass((character) => LETTER.test(character))
const DECIMALS = characterClass((character) => DECIMAL.test(character))
const DIGITS = characterClass((character) => DECIMAL.test(character) || DIGIT.test(character))
const NUMERICS = characterClass((character) => NUMBER.test(character) || IDEOGRAPHIC_NUMBER.test(character))
const LETTERS_OR_NUMERICS = characterClass((character) => LETTERS.has(character) || NUMERICS.has(character))
const SPACES = characterClass((character) => isSpace(character.codePointAt(0) ?? 0))

export function isalpha(text: string, version?: PyVersion): boolean {
  return all(text, version, LETTERS)
}

export function isdecimal(text: string, version?: PyVersion): boolean {
  return all(text, version, DECIMALS)
}

export function isdigit(text: string, version?: PyVersion): boolean {
  return all(text, version, DIGITS)
}

export function isnumeric(text: string, version?: PyVersion): boolean {
  return all(text, version, NUMERICS)
}

export function isalnum(text: string, version?: PyVersion): boolean {
  return all(text, version, LETTERS_OR_NUMERICS)
}

export function isspace(text: string): boolean {
  return all(text, undefined, SPACES)
}

export function isascii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}
