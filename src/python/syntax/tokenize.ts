import { PythonSyntaxError } from './error'
import { scanNumber } from './scanNumber'
import { Scanner } from './scanner'
import { continueLine, skipComment, skipSpace } from './scanSpace'
import { STRING_PREFIX, scanString } from './scanString'
import type { Source } from './source'
import { DEDENT, END, ERROR, INDENT, KEYWORDS, NAME, NEWLINE, operatorAt, type Token } from './tokens'

const TAB = 8
/** `MAXINDENT` of `Parser/tokenizer.h`. */
const MAX_INDENT = 100

const ASCII_WORD = /[A-Za-z_][A-Za-z0-9_]*(?![A-Za-z0-9_\u0080-\uffff])/y
/** What `tokenizer.c` gathers before it looks whether the characters make a name. */
const WORD = /[A-Za-z0-9_\u0080-\u{10ffff}]+/uy
const START = /^[\p{XID_Start}_]$/u
const CONTINUE = /^[\p{XID_Continue}]$/u
const NFKC_START = /^[\p{XID_Start}_][\p{XID_Continue}]*$/u

export interface Tokens {
  tokens: Token[]
  /** What stopped the tokenizer; the last token is then an ERROR. */
  error: PythonSyntaxError | null
  /** The innermost bracket that is still open at the end. */
  unclosed: Token | null
}

interface Indents {
  /** Widths with tabs to 8, and with tabs of 1: both must agree on what is deeper. */
  columns: number[]
  narrow: number[]
}

/** Cuts a text into tokens. Source: `tok_get`, `Parser/tokenizer.c`. */
export function tokenize(source: Source): Tokens {
  const s = new Scanner(source)
  const indents = { columns: [0], narrow: [0] }
  try {
    while (s.pos < s.text.length) scanLine(s, indents)
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error
    s.take(ERROR, 0)
    return { tokens: s.tokens, error, unclosed: null }
  }
  // What is missing at the end is reported at the end of the last line.
  s.pos = Math.max(0, s.text.length - 1)
  s.line = source.lastLine
  s.lineStart = s.text.lastIndexOf('\n', s.pos - 1) + 1
  const unclosed = s.brackets[s.brackets.length - 1] ?? null
  if (unclosed === null) for (let i = 1; i < indents.columns.length; i++) s.take(DEDENT, 0)
  s.take(END, 0)
  return { tokens: s.tokens, error: null, unclosed }
}

/** A logical line: its indentation, its tokens, its end. */
function scanLine(s: Scanner, indents: Indents): void {
  const { column, narrow } = measureIndent(s)
  if (s.peek() === '#' || s.peek() === '\n' || s.peek() === '') {
    skipComment(s)
    s.pos++
    s.newLine()
    return
  }
  indent(s, indents, column, narrow)
  const token = (): void => scanToken(s, token)
  for (;;) {
    skipSpace(s)
    if (s.pos >= s.text.length) return
    if (s.peek() === '\n' && s.brackets.length === 0) break
    token()
  }
  s.take(NEWLINE, 1)
  s.newLine()
}

function measureIndent(s: Scanner): { column: number; narrow: number } {
  let [column, narrow] = [0, 0]
  let continued = -1
  for (; ; s.pos++) {
    const c = s.peek()
    if (c === ' ') {
      column++
      narrow++
    } else if (c === '\t') {
      column = (Math.floor(column / TAB) + 1) * TAB
      narrow++
    } else if (c === '\f') {
      column = 0
      narrow = 0
    } else if (c === '\\') {
      if (continued < 0) continued = column
      continueLine(s)
      s.pos--
    } else {
      break
    }
  }
  return continued < 0 ? { column, narrow } : { column: continued, narrow: continued }
}

function indent(s: Scanner, { columns, narrow }: Indents, column: number, narrowColumn: number): void {
  const inconsistent = (): PythonSyntaxError =>
    s.source.error(
      'inconsistent use of tabs and spaces in indentation',
      { line: s.line, column: s.source.atLeast([3, 10]) ? 0 : s.text.indexOf('\n', s.pos) - s.lineStart, endColumn: -1 },
      'TabError',
    )
  const top = columns[columns.length - 1] ?? 0
  if (column > top) {
    if (columns.length >= MAX_INDENT) throw s.error('too many levels of indentation', s.place, 'IndentationError')
    if (narrowColumn <= (narrow[narrow.length - 1] ?? 0)) throw inconsistent()
    columns.push(column)
    narrow.push(narrowColumn)
    s.take(INDENT, 0)
    return
  }
  while (column < (columns[columns.length - 1] ?? 0)) {
    columns.pop()
    narrow.pop()
    s.take(DEDENT, 0)
  }
  if (column !== (columns[columns.length - 1] ?? 0)) {
    s.tokens.pop()
    const end = { line: s.line, column: s.text.indexOf('\n', s.pos) - s.lineStart }
    throw s.source.error('unindent does not match any outer indentation level', end, 'IndentationError')
  }
  if (narrowColumn !== (narrow[narrow.length - 1] ?? 0)) throw inconsistent()
}

function scanToken(s: Scanner, token: () => void): void {
  skipSpace(s)
  if (s.pos >= s.text.length) return
  const c = s.peek()
  STRING_PREFIX.lastIndex = s.pos
  const prefix = STRING_PREFIX.exec(s.text)
  if (prefix !== null) {
    scanString(s, prefix[0], token)
    return
  }
  ASCII_WORD.lastIndex = s.pos
  const word = ASCII_WORD.exec(s.text)?.[0]
  if (word !== undefined) {
    s.take(KEYWORDS.has(word) ? word : NAME, word.length)
    return
  }
  const digit = c === '.' ? s.peek(1) : c
  if (digit >= '0' && digit <= '9') {
    scanNumber(s)
    return
  }
  if (c >= '\u0080' || /[A-Za-z_]/.test(c)) scanUnicodeName(s)
  else scanOperator(s)
}

function scanOperator(s: Scanner): void {
  const operator = operatorAt(s.text, s.pos)
  if (operator === null) throw badCharacter(s, s.peek())
  const token = s.take(operator, operator.length)
  if (operator === '(' || operator === '[' || operator === '{') s.open(token)
  else if (operator === ')' || operator === ']' || operator === '}') s.close(token)
}

/** A name with characters beyond ASCII; its text is normalised. Source: PEP 3131, `verify_identifier`. */
function scanUnicodeName(s: Scanner): void {
  WORD.lastIndex = s.pos
  const word = WORD.exec(s.text)?.[0] ?? s.peek()
  let first = true
  let length = 0
  for (const c of word) {
    if (!(first ? START : CONTINUE).test(c) && !isFoldedStart(c, first)) {
      s.pos += length
      throw badCharacter(s, c)
    }
    first = false
    length += c.length
  }
  const token = s.take(NAME, word.length)
  token.text = word.normalize('NFKC')
}

/** JavaScript's and Python's tables may be of different Unicode versions: a character also passes by what it normalises to. */
function isFoldedStart(c: string, first: boolean): boolean {
  const folded = c.normalize('NFKC')
  return folded !== c && NFKC_START.test(first ? folded : `_${folded}`)
}

function badCharacter(s: Scanner, c: string): PythonSyntaxError {
  const code = (c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  if (/^[\p{C}\p{Z}]$/u.test(c)) return s.error(`invalid non-printable character U+${code}`)
  return s.error(`invalid character '${c}' (U+${code})`)
}
