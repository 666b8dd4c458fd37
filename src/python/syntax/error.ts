/** The classes of exceptions that a source text can raise before it runs. */
export type SyntaxErrorType = 'SyntaxError' | 'IndentationError' | 'TabError'

/** Where an error is reported: a node, a token, or a bare place. `column` counts from 0. */
export interface Place {
  line: number
  column: number
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
  ) {
    super(message)
  }
}
