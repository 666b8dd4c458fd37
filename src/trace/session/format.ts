/** What the first member of a session file says, as JSON in the schema's metadata under `ouroboros`. */
export interface SessionHeader {
  /** Of this format. */
  readonly format: typeof SESSION_FORMAT
  readonly version: typeof SESSION_VERSION
  /** Name of the plan, and the numbers of its profile: another plan replays to another heap. */
  readonly plan: string
  readonly profile: unknown
  /** The program, and what it was given. */
  readonly program: SessionProgram
}

/** A Python program that can be run again. */
export interface SessionProgram {
  readonly python: string
  readonly filename: string
  readonly source: string
  readonly argv: readonly string[]
  readonly path: readonly string[]
  /** Modules beside the script, by what was asked for: the name, then the path at that moment. */
  readonly modules: Readonly<Record<string, { readonly filename: string; readonly source: string } | null>>
  /** Lines that it read with `input()`. */
  readonly input: readonly string[]
  readonly maxSteps: number | null
  /** Operations that make the interpreter ready. */
  readonly begins: number
}

export const SESSION_FORMAT = 'ouroboros-session'
export const SESSION_VERSION = 1

/** Kind of a row that is no operation: its `text` is a note of the recorder, as JSON. */
export const NOTE = 0

/** Rows of a chunk. A multiple of 1,024, so that each chunk ends with a hash. */
export const ROWS = 16_384

/** Operations from one fact hash to the next. */
export const HASH_EVERY = 1024

/** The columns of the rows, in order; docs/session-format.md has their meaning. */
export interface SessionRows {
  kind: Uint8Array
  a: Int32Array
  b: Int32Array
  c: Int32Array
  d: Int32Array
  code: Int32Array
  instruction: Int32Array
  /** The low 8 bits of the hash over all facts behind the operation. */
  check: Uint8Array
}

/** What stands in only some of the rows. */
export interface SparseRow {
  readonly row: number
  /** An operand that does not fit into 32 bits: which (1 b, 2 c, 3 d), and its value. */
  readonly large?: { readonly operand: number; readonly value: number }
  readonly factHash?: number
  readonly factCount?: number
  readonly text?: string
}
