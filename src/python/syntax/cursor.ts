import type { Expr, Position, Stmt } from './ast'
import type { Place, PythonSyntaxError, SyntaxErrorType } from './error'
import type { Source } from './source'
import { DEDENT, END, FSTRING_START, INDENT, NAME, NEWLINE, STRING, startsExpression, type Token } from './tokens'

/** The rules that files further down refer to; named as in `Grammar/python.gram`. */
export interface Rules {
  expression(p: Cursor): Expr
  namedExpression(p: Cursor): Expr
  starExpressions(p: Cursor): Expr
  starNamedExpression(p: Cursor): Expr
  disjunction(p: Cursor): Expr
  bitwiseOr(p: Cursor): Expr
  yieldExpression(p: Cursor): Expr
  /** Targets of `for` and of comprehensions, up to `in`. */
  forTargets(p: Cursor): Expr
  block(p: Cursor, what: string, line: number): Stmt[]
}

/** How deep rules may call each other; `MAXSTACK` of `Parser/parser.c` serves the same end. */
const MAX_DEPTH = 400

const LAYOUT: ReadonlySet<string> = new Set([NEWLINE, INDENT, DEDENT])

const NO_TOKEN: Token = { type: END, text: '', offset: 0, end: 0, line: 1, column: 0, endLine: 1, endColumn: 0 }

/** The place in the tokens at which the parser stands. */
export class Cursor {
  index = 0
  /** Errors that CPython reports only for a text that parses: those of its symbol table and its compiler. */
  readonly late: PythonSyntaxError[] = []
  private depth = 0

  constructor(
    readonly tokens: readonly Token[],
    readonly source: Source,
    readonly rules: Rules,
  ) {}

  get token(): Token {
    return this.tokens[this.index] ?? NO_TOKEN
  }

  get next(): Token {
    return this.tokens[this.index + 1] ?? NO_TOKEN
  }

  /** The token before the present one. */
  get last(): Token {
    return this.tokens[this.index - 1] ?? NO_TOKEN
  }

  at(type: string): boolean {
    return this.token.type === type
  }

  /** Whether the present token is that soft keyword. */
  atSoft(word: string): boolean {
    return this.token.type === NAME && this.token.text === word
  }

  advance(): Token {
    const { token } = this
    this.index++
    return token
  }

  accept(type: string): boolean {
    if (this.token.type !== type) return false
    this.index++
    return true
  }

  expect(type: string, message?: string): Token {
    if (this.token.type !== type) throw message === undefined ? this.unexpected() : this.hint(message)
    return this.advance()
  }

  /**
   * A closing bracket.
   *
   * @param inside - where the expression before it starts; another expression behind that may lack a comma. Source: the rule `invalid_expression`
   */
  close(type: string, inside?: Place): void {
    if (this.accept(type)) return
    const { last, token } = this
    const first = this.tokens.find((one) => one.line === inside?.line && one.column === inside.column)
    const unknownPrefix = first === last && last.type === NAME && (token.type === STRING || token.type === FSTRING_START)
    const soft = first?.type === NAME && ['match', 'case', 'type', '_'].includes(first.text)
    if (inside === undefined || !startsExpression(token) || unknownPrefix || soft || !this.source.atLeast([3, 10])) throw this.unexpected()
    const second = this.attempt(() => this.rules.expression(this))
    if ('value' in second && !this.at(END)) throw this.error('invalid syntax. Perhaps you forgot a comma?', this.range(inside, second.value))
    if ('failed' in second) this.index = second.at
    throw this.unexpected()
  }

  name(): string {
    return this.expect(NAME).text
  }

  /** The colon before a block. */
  colon(): void {
    if (this.accept(':')) return
    throw this.at(NEWLINE) ? this.hint("expected ':'") : this.unexpected()
  }

  /** The position of a node that started there and ends with the last token that is no layout. Source: `_PyPegen_get_last_nonnwhitespace_token`. */
  span(start: Place): Position {
    let at = this.index - 1
    while (at > 0 && LAYOUT.has(this.tokens[at]?.type ?? '')) at--
    const { endLine, endColumn } = this.tokens[at] ?? NO_TOKEN
    return { line: start.line, column: start.column, endLine, endColumn }
  }

  error(message: string, place: Place = this.token, type: SyntaxErrorType = 'SyntaxError'): PythonSyntaxError {
    return this.source.error(message, place, type, this.at(END), 'parser', this.token.line)
  }

  /** What the compiler would find later, unless the parser finds something before. */
  refuseLater(message: string, place: Place): void {
    this.late.push(this.source.error(message, place, 'SyntaxError', false, 'compiler'))
  }

  /** What only the rules for invalid texts know, from 3.10 on; before, it was invalid syntax where the parser stood. */
  hint(message: string, place?: Place): PythonSyntaxError {
    return this.source.atLeast([3, 10]) ? this.error(message, place) : this.unexpected()
  }

  unexpected(): PythonSyntaxError {
    return this.at(INDENT) ? this.error('unexpected indent', this.token, 'IndentationError') : this.error('invalid syntax')
  }

  /** From the start of one to the end of the other. */
  range(from: Place, to: Position): Position {
    return { line: from.line, column: from.column, endLine: to.endLine, endColumn: to.endColumn }
  }

  /** Runs a rule that can contain itself, and counts how deep it does. */
  nested<T>(rule: () => T): T {
    if (this.depth >= MAX_DEPTH) throw this.error('too many nested expressions')
    this.depth++
    const result = rule()
    this.depth--
    return result
  }

  /** Runs a rule; when it fails, goes back to where it started and gives its error. */
  attempt<T>(rule: () => T): { value: T } | { failed: PythonSyntaxError; at: number } {
    const { index, depth } = this
    const late = this.late.length
    try {
      return { value: rule() }
    } catch (failed) {
      if (!(failed instanceof Error) || failed.name !== 'PythonSyntaxError') throw failed
      const at = this.index
      this.index = index
      this.depth = depth
      this.late.length = late
      return { failed: failed as PythonSyntaxError, at }
    }
  }
}
