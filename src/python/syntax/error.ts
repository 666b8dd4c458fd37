/** The classes of exceptions that a source text can raise before it runs. */
export type SyntaxErrorType = 'SyntaxError' | 'IndentationError' | 'TabError'

/** Where an error is reported: a node or a token, which have ends, or a bare place. Columns count from 0. */
export interface Place {
  line: number
  column: number
  endLine?: number
  endColumn?: number
  /** What a token is. */
  type?: string
}

/** Who finds an error: it decides which line it quotes, and how far it reaches. */
export type Finder = 'tokenizer' | 'parser' | 'compiler'

/** The end that Python reports, `end_lineno` and `end_offset` (from 3.10 on), and `text`, which is None where only a file could tell. */
export interface Reported {
  endLine: number | null
  endOffset: number | null
  text: string | null
}

/** What Python's SyntaxError carries. Source of the wordings: `Parser/pegen_errors.c`, `Parser/tokenizer.c`, the `invalid_` rules of `Grammar/python.gram`. */
export class PythonSyntaxError extends Error {
  override readonly name = 'PythonSyntaxError'

  /**
   * @param column - the offset that Python reports, which counts from 1
   * @param text - the source line, without its end
   * @param incomplete - more lines could make the text valid: what the interactive prompt asks before it prints `...`
   */
  constructor(
    message: string,
    readonly type: SyntaxErrorType,
    readonly filename: string,
    readonly line: number,
    readonly column: number,
    readonly text: string,
    readonly incomplete = false,
    readonly reported: Reported = { endLine: null, endOffset: null, text: `${text}\n` },
  ) {
    super(message)
  }
}
