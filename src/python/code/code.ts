/** Flags of code (`co_flags`, `Include/cpython/code.h`). */
export const enum CodeFlag {
  /** Locals are in fast slots. */
  OPTIMIZED = 0x1,
  NEWLOCALS = 0x2,
  /** It has `*args`. */
  VARARGS = 0x4,
  /** It has `**kwargs`. */
  VARKEYWORDS = 0x8,
  NESTED = 0x10,
  GENERATOR = 0x20,
  COROUTINE = 0x80,
  /** A generator that may be awaited (`types.coroutine`). */
  ITERABLE_COROUTINE = 0x100,
  ASYNC_GENERATOR = 0x200,
  /** A call makes an object that runs the code later. */
  SUSPENDS = GENERATOR | COROUTINE | ASYNC_GENERATOR,
}

/** A constant of a program, before it is an object of the heap. `code` is one nested in this one. */
export type Constant =
  | { readonly kind: 'none' | 'true' | 'false' | 'ellipsis' }
  | { readonly kind: 'int'; readonly value: number | bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'complex'; readonly imag: number; readonly real?: number }
  | { readonly kind: 'str'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  /** `isFolded`: of constants of the code by its peephole optimiser (to 3.9); `inTree`: made of the syntax tree, which keeps it as long as the program runs. */
  | { readonly kind: 'tuple'; readonly items: readonly Constant[]; readonly isFolded?: true; readonly inTree?: true }
  | { readonly kind: 'frozenset'; readonly items: readonly Constant[] }
  | { readonly kind: 'code'; readonly code: Code }

/** Where an instruction stands in its file. Lines from 1, columns from 0, in UTF-16 units; endColumn is exclusive. */
export interface Position {
  readonly line: number
  readonly endLine: number
  readonly column: number
  readonly endColumn: number
}

/** Numbers of a position in `Code.positions`. */
export const POSITION = 4

/** A range of instructions whose exceptions go to `target`, with the stack cut to `depth` before the exception is pushed (3.11's exception table, for all versions). */
export interface ExceptionEntry {
  /** First instruction, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly target: number
  readonly depth: number
}

/** Compiled code: plain data, no object of the heap. Source: `PyCodeObject`. */
export interface Code {
  readonly name: string
  /** `co_qualname`. */
  readonly qualname: string
  readonly filename: string
  readonly firstLine: number
  /** CodeFlag. */
  readonly flags: number
  /** Positional parameters, those before `/` included. */
  readonly argcount: number
  readonly posonlyargcount: number
  readonly kwonlyargcount: number
  /** Parameters (positional, keyword-only, *args, **kwargs), then other locals. */
  readonly varnames: readonly string[]
  /** Locals that inner functions use. One that is also a parameter is in both: its value moves into the cell when the call begins. */
  readonly cellvars: readonly string[]
  readonly freevars: readonly string[]
  readonly names: readonly string[]
  readonly consts: readonly Constant[]
  /** Op, argument, Op, argument, … */
  readonly code: Int32Array
  /** line, endLine, column, endColumn of each instruction; line −1: none (artificial). */
  readonly positions: Int32Array
  /** Lines of what was left out in front of an instruction (`try:`, `while True:`), by its index: only who traces hears of them. */
  readonly marks?: Readonly<Record<number, readonly number[]>>
  /** Innermost first. */
  readonly exceptions: readonly ExceptionEntry[]
  readonly stacksize: number
}
