import type { OperationKind } from '../../kernel/operations'
import { CHUNK, type ChunkEnd, type LoggedOperation, type RunLog, type Site } from '../../timeline/log'
import { ROWS, type SessionRows } from '../session/format'
import type { SessionFile } from './sessionFile'

/** Chunks that are kept when they have been read: 26 bytes an operation. */
const KEPT = 64

interface Chunk {
  readonly rows: SessionRows
  /** Operands beyond 32 bits, by row. */
  readonly large: ReadonlyMap<number, { readonly operand: number; readonly value: number }>
  /** For each 1,024 operations. */
  readonly ends: ReadonlyMap<number, ChunkEnd>
}

/** The operations of a session, read from its file chunk by chunk when they are asked for. */
export class FileLog implements RunLog {
  readonly length: number
  private readonly kept = new Map<number, Chunk>()
  private number = -1
  private chunk: Chunk | null = null

  constructor(private readonly file: SessionFile) {
    this.length = file.operations
  }

  endOf(chunk: number): ChunkEnd | undefined {
    const row = ((chunk + 1) * CHUNK - 1) % ROWS
    const last = (chunk + 1) * CHUNK - 1
    return last < this.length ? this.chunkOf(last).ends.get(row) : undefined
  }

  agrees(operation: number, factHash: number): boolean {
    return this.chunkOf(operation).rows.check[operation % ROWS] === (factHash & 0xff)
  }

  at<R>(operation: number, use: (kind: OperationKind, a: number, b: number, c: number, d: number, code: number, instruction: number) => R): R {
    const { rows, large } = this.chunkOf(operation)
    const row = operation % ROWS
    const wide = large.size === 0 ? undefined : large.get(row)
    if (wide === undefined) return use(rows.kind[row], rows.a[row], rows.b[row], rows.c[row], rows.d[row], rows.code[row], rows.instruction[row])
    const operands: [number, number, number, number] = [rows.a[row], rows.b[row], rows.c[row], rows.d[row]]
    operands[wide.operand] = wide.value
    return use(rows.kind[row], ...operands, rows.code[row], rows.instruction[row])
  }

  read(operation: number): LoggedOperation {
    return this.at(operation, (kind, a, b, c, d, code, instruction) => ({ kind, a, b, c, d, code, instruction }))
  }

  siteOf(operation: number): Site {
    const { rows } = this.chunkOf(operation)
    const row = operation % ROWS
    return { code: rows.code[row], instruction: rows.instruction[row] }
  }

  private chunkOf(operation: number): Chunk {
    if (!(operation >= 0 && operation < this.length)) throw new RangeError(`The log has ${this.length} operations, and no operation ${operation}.`)
    const number = Math.floor(operation / ROWS)
    if (number === this.number && this.chunk !== null) return this.chunk
    const chunk = this.kept.get(number) ?? this.readChunk(number)
    // The last used stands last.
    this.kept.delete(number)
    this.kept.set(number, chunk)
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value as number)
    this.number = number
    this.chunk = chunk
    return chunk
  }

  private readChunk(number: number): Chunk {
    const { rows, sparse } = this.file.chunk(number)
    const large = new Map<number, { readonly operand: number; readonly value: number }>()
    const ends = new Map<number, ChunkEnd>()
    for (const one of sparse) {
      if (one.large !== undefined) large.set(one.row, one.large)
      if (one.factHash !== undefined && one.factCount !== undefined) ends.set(one.row, { factHash: one.factHash, factCount: one.factCount })
    }
    return { rows, large, ends }
  }
}
