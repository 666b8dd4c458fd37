import type { Ref } from '../../heap/ref'

/** References of a traceback, by slot. */
export const enum Tb {
  NEXT = 0,
  FRAME = 1,
}

/** What a traceback is besides its references. */
export interface TracebackData {
  readonly line: number
  readonly endLine: number
  readonly column: number
  readonly endColumn: number
  /** The index of the instruction. */
  readonly lasti?: number
}

/** References of a frame object, by slot; its locals lie behind, then `f_back` and the code. */
export const enum Frm {
  FN = 0,
  NAMESPACE = 1,
  GLOBALS = 2,
  LOCALS = 3,
}

/** What a frame object is besides its references. */
export interface FrameData {
  /** Index of its code. */
  readonly code: number
  /** Its frame still runs: the index in the stack of calls where it was made; −1: it is over, and the object has its locals. */
  live: boolean
  /** The line where it stands, or stood. */
  line: number
  /** The instruction where it stopped, where it is over. */
  lasti?: number
  /** The generator whose frame it is; NULL. */
  generator: Ref
  /** To 3.10: the generator whose frame's block it is, where nobody has asked for the object. */
  owner?: Ref
  /** When that generator was born, where the object was asked of it. */
  birth?: number
}
