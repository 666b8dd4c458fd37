import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { TraceFormatError } from '../errors'
import type * as Arrow from '../session/arrow'
import { NOTE, ROWS, SESSION_FORMAT, SESSION_VERSION, type SessionHeader, type SessionRows, type SparseRow } from '../session/format'
import { decodeMember, encodeMember, MEMBER_HEAD, memberLength } from './members'

/** Loaded when the first session is written or read: what replays recordings needs none of it. */
const arrow = (): typeof Arrow => require('../session/arrow')

/** Writes a session to a file, chunk by chunk: what is written stays written, whatever happens to the process. */
export class SessionWriter {
  private readonly file: number
  private rows = emptyRows()
  private sparse: SparseRow[] = []
  private length = 0
  /** What is to be noted when the operation under way is over: its row is the last one until then. */
  private notes: string[] = []
  /** Bytes of the file so far. */
  bytes = 0

  /** @throws Error of the file system where the file cannot be made */
  constructor(path: string, header: SessionHeader) {
    this.file = openSync(path, 'w')
    this.write(arrow().encodeHeader(header))
  }

  /** The next operation. */
  append(kind: number, a: number, b: number, c: number, d: number, code: number, instruction: number): void {
    if (this.length === ROWS) this.flush()
    const { rows, length: row } = this
    const operands = [a, b, c, d]
    const operand = operands.findIndex((value) => (value | 0) !== value)
    if (operand >= 0) this.sparse.push({ row, large: { operand, value: operands[operand] } })
    rows.kind[row] = kind
    rows.a[row] = a
    rows.b[row] = b
    rows.c[row] = c
    rows.d[row] = d
    rows.code[row] = code
    rows.instruction[row] = instruction
    this.length++
  }

  /** The last operation is over; `hashed`: the file is to keep the whole hash. */
  check(factHash: number, factCount: number, hashed: boolean): void {
    if (this.length === 0) return
    this.rows.check[this.length - 1] = factHash
    if (hashed) this.sparse.push({ row: this.length - 1, factHash, factCount })
    for (const text of this.notes.splice(0)) this.noteNow(text)
  }

  /** A note of the recorder: how the run ended, a mark. */
  note(note: unknown): void {
    this.notes.push(JSON.stringify(note))
  }

  private noteNow(text: string): void {
    this.append(NOTE, 0, 0, 0, 0, -1, -1)
    this.sparse.push({ row: this.length - 1, text })
  }

  /** Writes what is not written yet, and ends the file. */
  close(): void {
    for (const text of this.notes.splice(0)) this.noteNow(text)
    this.flush()
    this.write(arrow().encodeEnd())
    closeSync(this.file)
  }

  private flush(): void {
    if (this.length === 0) return
    const whole = this.rows
    const rows = Object.fromEntries(Object.entries(whole).map(([name, column]) => [name, column.subarray(0, this.length)])) as unknown as SessionRows
    this.write(arrow().encodeRows(rows, this.sparse))
    this.rows = emptyRows()
    this.sparse = []
    this.length = 0
  }

  private write(bytes: Uint8Array): void {
    const member = encodeMember(bytes)
    for (let at = 0; at < member.length; ) at += writeSync(this.file, member, at)
    this.bytes += member.length
  }
}

function emptyRows(): SessionRows {
  const numbers = (): Int32Array => new Int32Array(ROWS)
  return { kind: new Uint8Array(ROWS), a: numbers(), b: numbers(), c: numbers(), d: numbers(), code: numbers(), instruction: numbers(), check: new Uint8Array(ROWS) }
}

/** A session that was read. Its rows are read chunk by chunk. */
export interface SessionFile {
  readonly header: SessionHeader
  /** How many chunks of rows there are. */
  readonly chunks: number
  /** Was the file ended? Otherwise the recording was cut off behind the last whole chunk; `lost` bytes lie behind it. */
  readonly ended: boolean
  readonly lost: number
  /** @throws TraceFormatError that names the chunk and its place where it is damaged */
  chunk(number: number): { readonly rows: SessionRows; readonly sparse: readonly SparseRow[] }
  close(): void
}

/** Opens a session. Only its header is read, and where its chunks lie. @throws TraceFormatError */
export function openSession(path: string): SessionFile {
  const file = openFile(path)
  try {
    const { size } = fstatSync(file)
    const members: { readonly at: number; readonly length: number }[] = []
    let at = 0
    while (at + MEMBER_HEAD <= size) {
      const length = memberLength(readAt(file, at, MEMBER_HEAD))
      if (length === null || length < MEMBER_HEAD || at + length > size) break
      members.push({ at, length })
      at += length
    }
    const lost = size - at
    const [first, ...rest] = members
    if (first === undefined) throw new TraceFormatError(path, '', 'this is no session, or not even its beginning was written', 'Record one: ouroboros run --record FILE SCRIPT.')
    const header = checkedHeader(path, arrow().decodeHeader(decode(path, 'header', first)))
    const last = rest.at(-1)
    const ended = last !== undefined && lost === 0 && decode(path, 'end', last).length === arrow().encodeEnd().length
    const chunks = ended ? rest.slice(0, -1) : rest
    // Bytes behind the last whole member that begin like none are no recording that was cut off.
    if (lost >= MEMBER_HEAD && memberLength(readAt(file, at, MEMBER_HEAD)) === null)
      throw new TraceFormatError(path, `byte ${at} (chunk ${chunks.length})`, 'the file is damaged here', 'Copy it again; the chunks before are whole.')
    return {
      header,
      chunks: chunks.length,
      ended,
      lost,
      chunk: (number) => {
        const member = chunks[number]
        if (member === undefined) throw new RangeError(`The session has ${chunks.length} chunks.`)
        const bytes = decode(path, `chunk ${number}`, member)
        try {
          return arrow().decodeRows(bytes)
        } catch {
          throw new TraceFormatError(path, `byte ${member.at} (chunk ${number})`, 'these are no rows of a session', 'Copy or record it again.')
        }
      },
      close: () => closeSync(file),
    }
  } catch (error) {
    closeSync(file)
    throw error
  }

  function decode(name: string, what: string, { at, length }: { at: number; length: number }): Uint8Array {
    try {
      return decodeMember(readAt(file, at, length))
    } catch {
      throw new TraceFormatError(name, `byte ${at} (${what})`, 'the checksum does not fit: bits have changed', 'Copy it again; what lies before is whole.')
    }
  }
}

function checkedHeader(path: string, found: unknown): SessionHeader {
  const header = found as Partial<SessionHeader> | null
  if (header === null || header.format !== SESSION_FORMAT) throw new TraceFormatError(path, 'byte 0', 'this is no session', 'Record one: ouroboros run --record FILE SCRIPT.')
  if (header.version !== SESSION_VERSION)
    throw new TraceFormatError(
      path,
      'byte 0',
      `the session has format ${String(header.version)}, and this program reads format ${SESSION_VERSION}`,
      'Open it with the version that wrote it, or record it again.',
    )
  return header as SessionHeader
}

function openFile(path: string): number {
  try {
    const file = openSync(path, 'r')
    if (!fstatSync(file).isDirectory()) return file
    closeSync(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new TraceFormatError(path, '', code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : message, 'Check the name.')
  }
  throw new TraceFormatError(path, '', 'this is a folder', 'Give the session itself.')
}

function readAt(file: number, at: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let have = 0
  while (have < length) {
    const read = readSync(file, bytes, have, length - have, at + have)
    if (read === 0) break
    have += read
  }
  return bytes.subarray(0, have)
}
