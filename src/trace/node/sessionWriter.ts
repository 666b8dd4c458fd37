import { closeSync, openSync, writeSync } from 'node:fs'
import { serialize } from 'node:v8'
import { pagesIn } from '../../snapshot/sharing'
import type { HeapSnapshot } from '../../snapshot/snapshot'
import type * as Arrow from '../session/arrow'
import { Member, NO_OPERATION, ROWS, type SessionHeader, type SessionNote, type SessionRows, type SparseRow } from '../session/format'
import type * as Keyframe from '../session/keyframe'
import { encodeMember } from './members'

/** Loaded when the first session is written or read: what replays recordings needs none of it. */
const arrow = (): typeof Arrow => require('../session/arrow')
const keyframe = (): typeof Keyframe => require('../session/keyframe')

/** Operations from one keyframe to the next, at least, where nothing else is said. */
const KEYFRAME_EVERY = 65_536
/** Bytes that keyframes may take for each operation: where they are larger, they lie further apart. */
const KEYFRAME_BYTES = 3
/** Of these, what programs may take: where one is large, only some keyframes have it. */
const PROGRAM_BYTES = 1
/** Operations for each page of the heap, which is read whole for a keyframe. */
const KEYFRAME_PAGES = 4
/** So many facts behind the last keyframe the next is due, too: what a collection of a big heap did is not gone over again. */
const KEYFRAME_FACTS = 2 ** 20

/** Writes a session to a file, chunk by chunk: what is written stays written, whatever happens to the process. */
export class SessionWriter {
  private readonly file: number
  private rows = emptyRows(ROWS)
  private sparse: SparseRow[] = []
  private length = 0
  private notes: SessionNote[] = []
  private output: SessionNote[] = []
  private readonly packer: Keyframe.KeyframePacker
  private nextKeyframe: number
  private keyframeBytes = 0
  private programs = { bytes: 0, last: 0 }
  /** Facts so far, and when the last keyframe was written. */
  private facts = { now: 0, keyframe: 0 }
  /** Operations so far. */
  operations = 0
  /** Bytes of the file so far. */
  bytes = 0

  /**
   * @param every - operations from one keyframe to the next, at least
   * @throws Error of the file system where the file cannot be made
   */
  constructor(
    path: string,
    header: SessionHeader,
    private readonly every = KEYFRAME_EVERY,
  ) {
    this.nextKeyframe = every
    this.file = openSync(path, 'w')
    this.packer = new (keyframe().KeyframePacker)()
    this.write(arrow().encodeHeader(header), Member.HEADER)
  }

  /** The next operation. */
  append(kind: number, a: number, b: number, c: number, d: number, code: number, instruction: number): void {
    if (this.length === ROWS) this.flush()
    const { rows, length: row } = this
    if ((a | 0) !== a || (b | 0) !== b || (c | 0) !== c || (d | 0) !== d) {
      const operands = [a, b, c, d]
      const operand = operands.findIndex((value) => (value | 0) !== value)
      this.sparse.push({ row, large: { operand, value: operands[operand] } })
    }
    rows.kind[row] = kind
    rows.a[row] = a
    rows.b[row] = b
    rows.c[row] = c
    rows.d[row] = d
    rows.code[row] = code
    rows.instruction[row] = instruction
    this.length++
    this.operations++
  }

  /** The last operation is over; `hashed`: the file is to keep the whole hash. */
  check(factHash: number, factCount: number, hashed: boolean): void {
    if (this.length === 0) return
    this.rows.check[this.length - 1] = factHash
    this.facts.now = factCount
    if (hashed) this.sparse.push({ row: this.length - 1, factHash, factCount })
  }

  /** It stands in the file no later than the operations that come now. */
  note(note: SessionNote): void {
    if (note.note === 'output') this.output.push(note)
    else this.notes.push(note)
  }

  /** Is a keyframe due? */
  get keyframeDue(): boolean {
    if (this.operations >= this.nextKeyframe) return true
    // Whoever says how far apart they lie is taken at his word.
    return this.every === KEYFRAME_EVERY && this.facts.now - this.facts.keyframe >= KEYFRAME_FACTS && this.keyframeBytes <= this.operations * KEYFRAME_BYTES
  }

  /** Is the next keyframe to have the program, too? */
  get programDue(): boolean {
    return this.programs.bytes + this.programs.last <= this.operations * PROGRAM_BYTES || this.every < KEYFRAME_EVERY
  }

  /** The run as it stands now. `program`: plain data; null where only the heap is known. */
  keyframe(snapshot: HeapSnapshot, program: unknown): void {
    this.keyframeBytes += this.writeRows([{ row: 0, keyframe: this.packer.pack(snapshot) }], Member.KEYFRAME)
    if (program !== null) {
      this.programs.last = this.writeRows([{ row: 0, keyframe: serialize(program) }], Member.PROGRAM)
      this.programs.bytes += this.programs.last
      this.keyframeBytes += this.programs.last
    }
    this.facts.keyframe = this.facts.now
    const next = this.operations + Math.max(this.every, KEYFRAME_PAGES * pagesIn(snapshot))
    this.nextKeyframe = this.every < KEYFRAME_EVERY ? this.operations + this.every : Math.max(next, Math.ceil(this.keyframeBytes / KEYFRAME_BYTES))
  }

  /** Writes what is not written yet, and ends the file. */
  close(): void {
    this.flush()
    this.write(arrow().encodeEnd(), Member.END)
    closeSync(this.file)
  }

  private flush(): void {
    this.writeNotes(this.notes.splice(0), Member.NOTES)
    this.writeNotes(this.output.splice(0), Member.OUTPUT)
    if (this.length === 0) return
    const rows = this.length === ROWS ? this.rows : mapColumns(this.rows, (column) => column.subarray(0, this.length))
    this.write(arrow().encodeRows(rows, this.sparse), Member.OPERATIONS, this.operations - this.length)
    this.rows = emptyRows(ROWS)
    this.sparse = []
    this.length = 0
  }

  private writeNotes(notes: readonly SessionNote[], kind: Member): void {
    if (notes.length > 0)
      this.writeRows(
        notes.map((note, row) => ({ row, text: JSON.stringify(note) })),
        kind,
      )
  }

  /** Rows that are no operations. @returns bytes */
  private writeRows(sparse: readonly SparseRow[], kind: Member): number {
    const rows = emptyRows(sparse.length)
    rows.kind.fill(NO_OPERATION)
    return this.write(arrow().encodeRows(rows, sparse), kind)
  }

  /** @returns bytes */
  private write(bytes: Uint8Array, kind: Member, operation = this.operations): number {
    const member = encodeMember(bytes, kind, operation)
    for (let at = 0; at < member.length; ) at += writeSync(this.file, member, at)
    this.bytes += member.length
    return member.length
  }
}

function emptyRows(length: number): SessionRows {
  const numbers = (): Int32Array => new Int32Array(length)
  return { kind: new Uint8Array(length), a: numbers(), b: numbers(), c: numbers(), d: numbers(), code: numbers(), instruction: numbers(), check: new Uint8Array(length) }
}

function mapColumns(rows: SessionRows, map: (column: Uint8Array | Int32Array) => Uint8Array | Int32Array): SessionRows {
  return Object.fromEntries(Object.entries(rows).map(([name, column]) => [name, map(column)])) as unknown as SessionRows
}
