/** What the first member of a session file says, as JSON in the schema's metadata under `ouroboros`. */
export interface SessionHeader {
  /** Of this format. */
  readonly format: typeof SESSION_FORMAT
  readonly version: typeof SESSION_VERSION
  /** Name of the plan, and the numbers of its profile: another plan replays to another heap. */
  readonly plan: string
  readonly profile: unknown
  /** What the heap held at the start. */
  readonly boot: 'cpython' | 'empty'
  /** The program, and what it was given; null: a program in another language, of which there are operations only. */
  readonly program: SessionProgram | null
}

/** A Python program that can be run again. */
export interface SessionProgram {
  readonly python: string
  readonly filename: string
  readonly source: string
  readonly argv: readonly string[]
  readonly path: readonly string[]
  readonly maxSteps: number | null
  /** How long printed text is held before it is written; it decides how long its objects live. */
  readonly buffering: 'block' | 'line' | 'none'
  /** Operations that make the interpreter ready. */
  readonly begins: number
}

/** What a session says beside its operations. `at`: so many operations were over. */
export type SessionNote =
  /** A module was looked for: `key` is the JSON list of its name and the search path. */
  | { readonly note: 'module'; readonly key: string; readonly found: { readonly filename: string; readonly source: string } | null }
  /** A line that the program read. */
  | { readonly note: 'input'; readonly at: number; readonly line: string }
  /** Code that operations are asked from: for each instruction its line and column. */
  | { readonly note: 'code'; readonly code: number; readonly filename: string; readonly qualname: string; readonly lines: readonly number[]; readonly columns: readonly number[] }
  /** Operations in which a collector was at work. */
  | { readonly note: 'collections'; readonly operations: readonly number[] }
  /** What the program wrote. */
  | { readonly note: 'output'; readonly at: number; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  /** How the run ended; null: it was given up. */
  | { readonly note: 'end'; readonly exitCode: number | null }
  /** What people have added since: marks, notes, branches; the last one of a name counts. */
  | { readonly note: 'added'; readonly name: string; readonly value: unknown }

export const SESSION_FORMAT = 'ouroboros-session'
export const SESSION_VERSION = 5

/** What a member of the file holds. */
export const enum Member {
  HEADER = 0,
  OPERATIONS = 1,
  NOTES = 2,
  /** Notes that are read when they are asked for: what the program wrote. */
  OUTPUT = 3,
  /** The heap at that place. */
  KEYFRAME = 4,
  /** The program at that place: it belongs to the keyframe before it. */
  PROGRAM = 5,
  END = 6,
}

/** Kind of a row that is no operation: its `text` is a note, as JSON, or its `keyframe` is one. */
export const NO_OPERATION = 0

/** Operations of a chunk. A multiple of 1,024, so that each chunk ends with a hash. */
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
  /** An operand that does not fit into 32 bits: which (0 is `a`), and its value. */
  readonly large?: { readonly operand: number; readonly value: number }
  readonly factHash?: number
  readonly factCount?: number
  readonly text?: string
  readonly keyframe?: Uint8Array
}
