import type { Constant } from '../code/code'
import type { Position } from '../syntax/ast'
import { PythonSyntaxError } from '../syntax/error'

/** Valid Python that cannot be run here. It is thrown before anything of the file runs, since a file is compiled as a whole. */
export class UnsupportedConstruct extends Error {
  override readonly name = 'UnsupportedConstruct'

  /**
   * @param construct - how Python's reference calls it, such as `async def`
   * @param column - from 0
   * @param wayOut - what to write instead
   */
  constructor(
    readonly construct: string,
    readonly filename: string,
    readonly line: number,
    readonly column: number,
    readonly wayOut: string,
  ) {
    super(`${construct} is not supported (${filename}, line ${line}): ${wayOut}`)
  }
}

/** What is compiled, and for which Python. */
export interface CompileOptions {
  readonly filename: string
  /** Major and minor version whose compiler is followed. */
  readonly version: readonly [number, number]
  /** The text itself, from which errors quote their line. */
  readonly source?: string
  /** Told when the code is there: what compiling has made on the way. */
  readonly noted?: (notes: CompilerNotes) => void
}

/** What the compiler says about itself when it is done. */
export interface CompilerNotes {
  /** Blocks of the symbol table. */
  readonly blocks: number
  /** All constants that were asked for, those that nothing names in the end among them. */
  readonly constants: readonly Constant[]
  /** Tuples and frozensets that the optimiser of the syntax tree makes, one for each place. */
  readonly folded: readonly Constant[]
}

/**
 * The error that Python's symbol table or compiler reports at `at`; its column counts from 1, as Python's offset does.
 *
 * @param endless - without `end_offset`
 */
export function syntaxError(options: CompileOptions, message: string, at: Position | null, endless = false): PythonSyntaxError {
  const line = at?.line ?? 1
  const text = options.source?.split(/\r\n|\r|\n/)[line - 1] ?? ''
  const reported = { endLine: at === null ? null : at.endLine, endOffset: at === null || endless ? null : at.endColumn + 1, text: null }
  return new PythonSyntaxError(message, 'SyntaxError', options.filename, line, (at?.column ?? 0) + 1, text, false, reported)
}
