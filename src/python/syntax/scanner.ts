import type { Place, PythonSyntaxError, SyntaxErrorType } from './error'
import type { Source } from './source'
import type { Token } from './tokens'

/** `MAXLEVEL` of `Parser/tokenizer.h`. */
const MAX_BRACKETS = 200

const OPENING: Record<string, string> = { ')': '(', ']': '[', '}': '{' }

/** A text that is being cut into tokens: the place, the line, the open brackets. */
export class Scanner {
  readonly text: string
  readonly tokens: Token[] = []
  readonly brackets: Token[] = []
  /** For each open replacement field, how many brackets were open around it. */
  readonly fields: number[] = []
  /** The quotes of the f-strings around `pos`. */
  readonly quotes: string[] = []
  pos = 0
  line = 1
  lineStart = 0

  constructor(readonly source: Source) {
    this.text = source.text
  }

  get place(): Place {
    return { line: this.line, column: this.pos - this.lineStart }
  }

  peek(ahead = 0): string {
    return this.text.charAt(this.pos + ahead)
  }

  /** Call with `pos` behind a line end. */
  newLine(): void {
    this.line++
    this.lineStart = this.pos
  }

  error(message: string, place: Place = this.place, type: SyntaxErrorType = 'SyntaxError', incomplete = false): PythonSyntaxError {
    return this.source.error(message, place, type, incomplete, 'tokenizer')
  }

  /** An error at the character before that offset, the last that was read: so CPython's tokenizer counts. */
  errorBefore(message: string, offset: number): PythonSyntaxError {
    return this.error(message, { line: this.line, column: offset - 1 - this.lineStart })
  }

  /** Appends a token that ends at `pos`. */
  emit(type: string, offset: number, start: Place): Token {
    const text = this.text.slice(offset, this.pos)
    const token = { type, text, offset, end: this.pos, line: start.line, column: start.column, endLine: this.line, endColumn: this.pos - this.lineStart }
    this.tokens.push(token)
    return token
  }

  /** Appends a token of one line, of `length` characters from `pos` on. */
  take(type: string, length: number): Token {
    const { pos, place } = this
    this.pos += length
    return this.emit(type, pos, place)
  }

  open(token: Token): void {
    if (this.brackets.length >= MAX_BRACKETS) throw this.error('too many nested parentheses', token)
    this.brackets.push(token)
  }

  close(token: Token): void {
    const opening = this.brackets[this.brackets.length - 1]
    const inField = this.fields[this.fields.length - 1] === this.brackets.length
    if (opening === undefined) throw this.errorBefore(`unmatched '${token.text}'`, this.pos)
    if (opening.text !== OPENING[token.text]) {
      if (inField) throw this.errorBefore(`f-string: unmatched '${token.text}'`, this.pos)
      const where = opening.line === token.line ? '' : ` on line ${opening.line}`
      throw this.errorBefore(`closing parenthesis '${token.text}' does not match opening parenthesis '${opening.text}'${where}`, this.pos)
    }
    this.brackets.pop()
  }
}
