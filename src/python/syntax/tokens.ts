import type { Position } from './ast'

/**
 * A token. The `type` of a keyword or an operator is its own text; the other types are these names.
 * Soft keywords (`match`, `case`, `type`, `_`) are NAMEs. A FIELD_MIDDLE is the literal text of an f-string or of a format.
 */
export interface Token extends Position {
  type: string
  text: string
  /** Where the token starts in the whole text. */
  offset: number
  end: number
}

export const NAME = 'NAME'
export const NUMBER = 'NUMBER'
export const STRING = 'STRING'
export const FSTRING_START = 'FSTRING_START'
export const FSTRING_MIDDLE = 'FSTRING_MIDDLE'
export const FSTRING_END = 'FSTRING_END'
export const NEWLINE = 'NEWLINE'
export const INDENT = 'INDENT'
export const DEDENT = 'DEDENT'
export const END = 'END'
/** Stands where the tokenizer gave up. */
export const ERROR = 'ERROR'

/** Source: `Lib/keyword.py`, the same from 3.7 on. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda ' +
    'nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

const EXPRESSION_STARTS: ReadonlySet<string> = new Set([NAME, NUMBER, STRING, FSTRING_START, ...'( [ { - + ~ ... not lambda await None True False'.split(' ')])

/** Whether an expression can start with the token. */
export function startsExpression(token: Token): boolean {
  return EXPRESSION_STARTS.has(token.type)
}

const OPERATORS = '**= //= >>= <<= ... != -> := ** // >> << <= >= == += -= *= /= %= &= |= ^= @= <>'.split(' ')

/** The longest operator at a place of the text, or null when the character belongs to none. */
export function operatorAt(text: string, at: number): string | null {
  const found = OPERATORS.find((operator) => text.startsWith(operator, at))
  if (found !== undefined) return found
  const c = text.charAt(at)
  return c !== '' && '()[]{}:,;+-*/|&<>=.%~^@!$?`'.includes(c) ? c : null
}
