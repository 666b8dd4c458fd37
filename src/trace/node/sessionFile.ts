import { closeSync, fstatSync, openSync, readSync, truncateSync, writeSync } from 'node:fs'
import { TraceFormatError } from '../errors'
import type * as Arrow from '../session/arrow'
import { Member, NO_OPERATION, ROWS, SESSION_FORMAT, SESSION_VERSION, type SessionHeader, type SessionNote, type SessionRows, type SparseRow } from '../session/format'
import { decodeMember, encodeMember, findHead, MEMBER_HEAD, type MemberHead, memberHead } from './members'

/** Loaded when the first session is read: what replays recordings needs none of it. */
const arrow = (): typeof Arrow => require('../session/arrow')

interface Place extends MemberHead {
  /** Where it begins in the file. */
  readonly at: number
}

/** Bytes of a file. */
export interface Stretch {
  readonly at: number
  readonly length: number
}

/** The rows of a member. */
export interface Rows {
  readonly rows: SessionRows
  readonly sparse: readonly SparseRow[]
}

/** A session that was opened. Its members are read one by one, when they are asked for. */
export interface SessionFile {
  readonly path: string
  readonly header: SessionHeader
  /** How many operations there are. */
  readonly operations: number
  /** How many chunks of operations; each but the last has ROWS. */
  readonly chunks: number
  /** Was the file ended? Otherwise the recording was cut off behind the last whole chunk; `lost` bytes lie behind it. */
  readonly ended: boolean
  readonly lost: number
  /** Stretches of bytes that are no members any more: what lay there is lost, what lies behind them is not. */
  readonly damaged: readonly Stretch[]
  /** For each keyframe, how many operations come before it, and whether the program is there, too. */
  readonly keyframes: readonly { readonly operation: number; readonly hasProgram: boolean }[]
  /** @throws TraceFormatError that names the chunk and its place where it is damaged */
  chunk(number: number): Rows
  /** The heap of a keyframe, or the program, packed. @throws TraceFormatError where it is damaged */
  keyframe(number: number, what?: Member.KEYFRAME | Member.PROGRAM): Uint8Array
  /** What is said beside the operations; `OUTPUT`: what the program wrote. @throws TraceFormatError where they are damaged */
  notes(kind?: Member.NOTES | Member.OUTPUT): SessionNote[]
  close(): void
}

/** Opens a session. Only its header is read, and where its members lie. @throws TraceFormatError */
export function openSession(path: string): SessionFile {
  const file = openFile(path)
  try {
    return opened(path, file)
  } catch (error) {
    closeSync(file)
    throw error
  }
}

function opened(path: string, file: number): SessionFile {
  const { size } = fstatSync(file)
  const { places, end, damaged } = placesOf(file, size)
  const lost = size - end
  const [first] = places
  if (first !== undefined && first.at > 0)
    throw new TraceFormatError(path, 'byte 0', 'the header is damaged, or this is no session', 'Copy it again: without its header a session cannot be read.')
  if (first?.kind !== Member.HEADER)
    throw new TraceFormatError(path, '', 'this is no session, or not even its beginning was written', 'Record one: ouroboros run --record FILE SCRIPT.')
  const header = checkedHeader(path, arrow().decodeHeader(decode(first, 'header')))
  const chunks = new Map(places.filter(({ kind }) => kind === Member.OPERATIONS).map((place) => [Math.floor(place.operation / ROWS), place]))
  const last = [...chunks.values()].at(-1)
  const final = places.at(-1)
  // The end knows how many there were; where it is not there, the last chunk does.
  const operations =
    final?.kind === Member.END || last === undefined ? (final?.operation ?? 0) : last.operation + rowsOf(last, `chunk ${Math.floor(last.operation / ROWS)}`).rows.kind.length
  const chunkCount = Math.ceil(operations / ROWS)
  const keyframes = places.filter(({ kind, operation }) => kind === Member.KEYFRAME && operation <= operations)
  const programs = new Map(places.filter(({ kind }) => kind === Member.PROGRAM).map((place) => [place.operation, place]))
  return {
    path,
    header,
    operations,
    chunks: chunkCount,
    ended: lost === 0 && final?.kind === Member.END,
    lost,
    damaged,
    keyframes: keyframes.map(({ operation }) => ({ operation, hasProgram: programs.has(operation) })),
    chunk(number) {
      const place = chunks.get(number)
      if (place !== undefined) return rowsOf(place, `chunk ${number}`)
      if (!(number >= 0 && number < chunkCount)) throw new RangeError(`The session has ${chunkCount} chunks.`)
      // Its head is in the damaged stretch between those of its neighbours.
      const { at } = damaged.findLast((stretch) => stretch.at < behind(number)) ?? { at: 0 }
      throw new TraceFormatError(
        path,
        `byte ${at} (chunk ${number})`,
        `the file is damaged: operations #${number * ROWS} to #${(number + 1) * ROWS - 1} are lost`,
        'Copy it again.',
      )
    },
    keyframe(number, what = Member.KEYFRAME) {
      const place = what === Member.KEYFRAME ? keyframes[number] : programs.get(keyframes[number]?.operation)
      if (place === undefined) throw new RangeError(`The session has no such keyframe: ${number} of ${keyframes.length}.`)
      const [row] = rowsOf(place, `keyframe ${number}`).sparse
      if (row?.keyframe === undefined) throw new TraceFormatError(path, `byte ${place.at} (keyframe ${number})`, 'this is no keyframe', 'Copy or record it again.')
      return row.keyframe
    },
    notes: (wanted = Member.NOTES) =>
      places
        .filter(({ kind }) => kind === wanted)
        .flatMap((place) => rowsOf(place, 'notes').sparse.flatMap(({ text }) => (text === undefined ? [] : [JSON.parse(text) as SessionNote]))),
    close: () => closeSync(file),
  }

  /** Where the next chunk that is there begins. */
  function behind(number: number): number {
    for (let next = number + 1; next < chunkCount; next++) {
      const place = chunks.get(next)
      if (place !== undefined) return place.at
    }
    return size
  }

  function rowsOf(place: Place, what: string): Rows {
    const bytes = decode(place, what)
    try {
      return arrow().decodeRows(bytes)
    } catch {
      throw new TraceFormatError(path, `byte ${place.at} (${what})`, 'these are no rows of a session', 'Copy or record it again.')
    }
  }

  function decode({ at, length }: Place, what: string): Uint8Array {
    try {
      return decodeMember(readAt(file, at, length))
    } catch {
      throw new TraceFormatError(path, `byte ${at} (${what})`, 'the checksum does not fit: bits have changed', 'Copy it again; what lies before is whole.')
    }
  }
}

/** Where the whole members lie, and where they end. Cost: one small read a member; where a head is damaged, all up to the next that is sound. */
function placesOf(file: number, size: number): { places: Place[]; end: number; damaged: Stretch[] } {
  const places: Place[] = []
  const damaged: Stretch[] = []
  let at = 0
  while (at + MEMBER_HEAD <= size) {
    const head = memberHead(readAt(file, at, MEMBER_HEAD))
    if (head !== null && head.length >= MEMBER_HEAD && at + head.length <= size) {
      places.push({ ...head, at })
      at += head.length
      continue
    }
    // A sound head whose member is not here to its end: the recording was cut off.
    const next = head === null ? nextHead(file, at + 1, size) : -1
    if (head === null) damaged.push({ at, length: (next < 0 ? size : next) - at })
    if (next < 0) break
    at = next
  }
  return { places, end: at, damaged }
}

/** Bytes that are looked through for a head at a time. */
const SEARCHED = 2 ** 16

/** Where the next sound head begins; −1: there is none. */
function nextHead(file: number, from: number, size: number): number {
  // A head that lies across the end of one piece begins in the next.
  for (let at = from; at < size; at += SEARCHED) {
    const found = findHead(readAt(file, at, Math.min(SEARCHED + MEMBER_HEAD - 1, size - at)))
    if (found >= 0) return at + found
  }
  return -1
}

/**
 * Adds notes to a session that was ended: they take the place of its end, behind which a new end is written. Where the process dies in between, the file is
 * one that was cut off, with all that it had.
 *
 * @throws TraceFormatError
 */
export function addNotes(path: string, notes: readonly SessionNote[]): void {
  const { operations, ended, close } = openSession(path)
  close()
  if (!ended) throw new TraceFormatError(path, '', 'the recording was cut off, and nothing can be added to it', 'Record it again.')
  const file = openSync(path, 'r+')
  try {
    const { places, end } = placesOf(file, fstatSync(file).size)
    const start = places.at(-1)?.at ?? end
    const sparse = notes.map((note, row) => ({ row, text: JSON.stringify(note) }))
    const numbers = (): Int32Array => new Int32Array(notes.length)
    const kind = new Uint8Array(notes.length).fill(NO_OPERATION)
    const rows: SessionRows = { kind, a: numbers(), b: numbers(), c: numbers(), d: numbers(), code: numbers(), instruction: numbers(), check: new Uint8Array(notes.length) }
    const members = Buffer.concat([encodeMember(arrow().encodeRows(rows, sparse), Member.NOTES, operations), encodeMember(arrow().encodeEnd(), Member.END, operations)])
    truncateSync(path, start)
    for (let at = 0; at < members.length; ) at += writeSync(file, members, at, members.length - at, start + at)
  } finally {
    closeSync(file)
  }
}

/** Operations of a chunk of a file. */
export const CHUNK_OPERATIONS = ROWS

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
