import { TraceFormatError } from './errors'

/** Layout of a recording's header, 256 bytes, little endian. Described in docs/trace-format.md. */
export const HEADER_BYTES = 256
export const RECORD_BYTES = 40
const MAGIC_ROWS = 'MEMREC02'
const MAGIC_PLANES = 'MEMRECP2'

const FLAG_RAW_RECORDED = 1
const FLAG_HEAP_EMPTY = 4

export interface TraceHeader {
  /** Rows of 40 bytes one after the other, or byte planes. */
  readonly packed: boolean
  /** `3.11.7` */
  readonly python: string
  /** `3.11` */
  readonly series: string
  readonly records: number
  readonly arenaSize: number
  readonly poolSize: number
  readonly rawRecorded: boolean
  readonly anomalies: number
  /** Calls of free(NULL), which are only counted. */
  readonly nullFrees: number
  readonly label: string
}

const SUPPLY = 'Give a recording made by the recorder (see docs/trace-format.md).'

/**
 * Reads and checks the header.
 *
 * @param path - for messages
 * @throws TraceFormatError where the bytes are no recording, one of another version, one that is cut, or one that cannot be replayed
 */
export function readHeader(path: string, bytes: Uint8Array): TraceHeader {
  const refuse = (place: string, problem: string, wayOut: string): never => {
    throw new TraceFormatError(path, place, problem, wayOut)
  }
  if (bytes.length === 0) refuse('', 'the file is empty', SUPPLY)
  const magic = text(bytes.subarray(0, 8))
  if (magic !== MAGIC_ROWS && magic !== MAGIC_PLANES) {
    if (MAGIC_PLANES.startsWith(magic) || MAGIC_ROWS.startsWith(magic)) refuse(`byte ${bytes.length}`, 'the file ends inside the header', 'Copy or record it again.')
    if (/^MEMREC/.test(magic))
      refuse('byte 0', `the recording has format version "${printable(magic)}", known are "${MAGIC_ROWS}" and "${MAGIC_PLANES}"`, 'Record it again with this version.')
    refuse('byte 0', `this is no recording: it starts with "${printable(magic)}" instead of "${MAGIC_PLANES}"`, SUPPLY)
  }
  if (bytes.length < HEADER_BYTES) refuse(`byte ${bytes.length}`, `the file ends inside the header, which has ${HEADER_BYTES} bytes`, 'Copy or record it again.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const hex = view.getUint32(8, true)
  const recordBytes = view.getUint32(12, true)
  const records = Number(view.getBigUint64(16, true))
  const dropped = view.getBigUint64(32, true)
  const flags = view.getUint32(68, true)
  if (recordBytes !== RECORD_BYTES) refuse('byte 12', `the header says records of ${recordBytes} bytes, known are ${RECORD_BYTES}`, 'Record it again with this version.')
  if (dropped !== 0n) refuse('byte 32', `the recorder dropped ${dropped} records`, 'Record it again with more room: a replay needs every call.')
  if ((flags & FLAG_HEAP_EMPTY) === 0) refuse('byte 68', 'the recording does not start on an empty heap', 'Record the process from its start.')
  const present = Math.floor((bytes.length - HEADER_BYTES) / RECORD_BYTES)
  const expectedBytes = HEADER_BYTES + records * RECORD_BYTES
  if (bytes.length < expectedBytes) {
    refuse(
      `byte ${bytes.length}`,
      `the file ends after ${present.toLocaleString('en')} whole records' worth of bytes; its header promises ${records.toLocaleString('en')}`,
      'Copy or record it again.',
    )
  }
  if (bytes.length > expectedBytes)
    refuse(`byte ${expectedBytes}`, `${(bytes.length - expectedBytes).toLocaleString('en')} bytes follow the last record`, 'Copy or record it again.')
  const arenaSize = view.getUint32(48, true)
  if (!Number.isInteger(Math.log2(arenaSize))) refuse('byte 48', `an arena size of ${arenaSize} is not a power of two`, 'The file is damaged: copy or record it again.')
  const version = [(hex >>> 24) & 0xff, (hex >>> 16) & 0xff, (hex >>> 8) & 0xff]
  return {
    packed: magic === MAGIC_PLANES,
    python: version.join('.'),
    series: `${version[0]}.${version[1]}`,
    records,
    arenaSize,
    poolSize: view.getUint32(52, true),
    rawRecorded: (flags & FLAG_RAW_RECORDED) !== 0,
    anomalies: Number(view.getBigUint64(72, true)),
    nullFrees: Number(view.getBigUint64(80, true)),
    label: text(bytes.subarray(96, 192)).replace(/\0.*$/s, ''),
  }
}

function text(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function printable(raw: string): string {
  return raw.replace(/[^\x20-\x7e]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
