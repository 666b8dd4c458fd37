import type { OperationKind } from '../kernel/operations'

/** Operations of a chunk: for each chunk the log knows the hash over all facts at its end. */
export const CHUNK = 1024

/** Numbers of an operation: its operands a, b, c, d, then where the program stood. */
const STRIDE = 6

/** A place in the program: index of the code, and of the instruction; −1: no program code ran. */
export interface Site {
  readonly code: number
  readonly instruction: number
}

/** One operation as numbers, and where the program stood. */
export interface LoggedOperation extends Site {
  readonly kind: OperationKind
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
}

/** What is known of a chunk at its end: what a replay is held against. */
export interface ChunkEnd {
  readonly factHash: number
  readonly factCount: number
}

interface Chunk {
  readonly kinds: Uint8Array
  /** The low 8 bits of the hash over all facts, behind each operation: where two runs part. */
  readonly checks: Uint8Array
  numbers: Int32Array | Float64Array
}

/** Hears the operations of a run, in order. */
export interface OperationSink {
  /** An operation begins. `code`, `instruction`: where the program stands. */
  append(kind: OperationKind, a: number, b: number, c: number, d: number, code: number, instruction: number): void
  /** The last operation is over: the hash over all facts, and their number, behind it. */
  close(factHash: number, factCount: number): void
}

/** Both hear everything. */
export function both(first: OperationSink, second: OperationSink): OperationSink {
  return {
    append(kind, a, b, c, d, code, instruction) {
      first.append(kind, a, b, c, d, code, instruction)
      second.append(kind, a, b, c, d, code, instruction)
    },
    close(factHash, factCount) {
      first.close(factHash, factCount)
      second.close(factHash, factCount)
    },
  }
}

/** The operations of a run, in order: in memory, or in a file. */
export interface RunLog {
  /** How many operations there are. */
  readonly length: number
  /** What is known at the end of the chunk with this number; undefined: it is not whole. */
  endOf(chunk: number): ChunkEnd | undefined
  /** Is this the low byte of the hash behind the operation? */
  agrees(operation: number, factHash: number): boolean
  /** Hands the operation to `use`. @throws RangeError where there is none */
  at<R>(operation: number, use: (kind: OperationKind, a: number, b: number, c: number, d: number, code: number, instruction: number) => R): R
  /** The operation as an object. @throws RangeError where there is none */
  read(operation: number): LoggedOperation
  /** Where the program stood at the operation. */
  siteOf(operation: number): Site
}

/**
 * The operations of a run in order: what was asked of the heap, and from where in the program. Objects are named by their numbers (law L2), so that
 * the same log on the same start leads to the same heap.
 *
 * Cost: 26 bytes an operation; 50 in a chunk with a number beyond 32 bits.
 */
export class OperationLog implements OperationSink, RunLog {
  length = 0
  /** One for each whole chunk. */
  private readonly ends: ChunkEnd[] = []
  private readonly chunks: Chunk[] = []

  /** The last operation is over, and this is the hash over all facts, and their number, behind it. */
  close(factHash: number, factCount: number): void {
    if (this.length === 0) return
    const last = this.length - 1
    this.chunks[Math.floor(last / CHUNK)].checks[last % CHUNK] = factHash
    if (this.length % CHUNK === 0 && this.ends.length < this.length / CHUNK) this.ends.push({ factHash, factCount })
  }

  endOf(chunk: number): ChunkEnd | undefined {
    return this.ends[chunk]
  }

  agrees(operation: number, factHash: number): boolean {
    return this.chunks[Math.floor(operation / CHUNK)].checks[operation % CHUNK] === (factHash & 0xff)
  }

  /** One more operation begins; the one before is closed. */
  append(kind: OperationKind, a: number, b: number, c: number, d: number, code: number, instruction: number): void {
    const within = this.length % CHUNK
    if (within === 0) this.chunks.push({ kinds: new Uint8Array(CHUNK), checks: new Uint8Array(CHUNK), numbers: new Int32Array(CHUNK * STRIDE) })
    const chunk = this.chunks[this.chunks.length - 1]
    if ((b | 0) !== b || (c | 0) !== c || (d | 0) !== d || (a | 0) !== a) chunk.numbers = Float64Array.from(chunk.numbers)
    const { kinds, numbers } = chunk
    const at = within * STRIDE
    kinds[within] = kind
    numbers[at] = a
    numbers[at + 1] = b
    numbers[at + 2] = c
    numbers[at + 3] = d
    numbers[at + 4] = code
    numbers[at + 5] = instruction
    this.length++
  }

  at<R>(operation: number, use: (kind: OperationKind, a: number, b: number, c: number, d: number, code: number, instruction: number) => R): R {
    if (!(operation >= 0 && operation < this.length)) throw new RangeError(`The log has ${this.length} operations, and no operation ${operation}.`)
    const { kinds, numbers } = this.chunks[Math.floor(operation / CHUNK)]
    const within = operation % CHUNK
    const at = within * STRIDE
    return use(kinds[within], numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3], numbers[at + 4], numbers[at + 5])
  }

  read(operation: number): LoggedOperation {
    return this.at(operation, (kind, a, b, c, d, code, instruction) => ({ kind, a, b, c, d, code, instruction }))
  }

  siteOf(operation: number): Site {
    return this.at(operation, (_kind, _a, _b, _c, _d, code, instruction) => ({ code, instruction }))
  }
}
