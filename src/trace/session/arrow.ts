import { Binary, type DataType, Field, Float64, Int32, makeData, RecordBatch, Schema, Struct, Table, tableFromIPC, tableToIPC, Uint8, Utf8 } from 'apache-arrow'
import { SESSION_FORMAT, type SessionHeader, type SessionRows, type SparseRow } from './format'

// A session as Arrow's IPC stream: a message with the schema, one for each chunk of rows, and the end of the stream. Each is encoded by itself; one behind the
// other they are a stream that any reader of Arrow takes.

/** Length of the message that ends a stream. */
const END = 8

const COLUMNS = ['kind', 'a', 'b', 'c', 'd', 'code', 'instruction', 'check'] as const

const FIELDS = [
  new Field('kind', new Uint8(), false),
  new Field('a', new Int32(), false),
  new Field('b', new Int32(), false),
  new Field('c', new Int32(), false),
  new Field('d', new Int32(), false),
  new Field('code', new Int32(), false),
  new Field('instruction', new Int32(), false),
  new Field('check', new Uint8(), false),
  new Field('large_operand', new Uint8(), true),
  new Field('large_value', new Float64(), true),
  new Field('fact_hash', new Int32(), true),
  new Field('fact_count', new Float64(), true),
  new Field('text', new Utf8(), true),
  new Field('keyframe', new Binary(), true),
]

function schemaWith(header: SessionHeader): Schema {
  return new Schema(FIELDS, new Map([[SESSION_FORMAT.split('-')[0], JSON.stringify(header)]]))
}

/** The schema's message. */
export function encodeHeader(header: SessionHeader): Uint8Array {
  const bytes = tableToIPC(new Table(schemaWith(header)), 'stream')
  return bytes.subarray(0, bytes.length - END)
}

/** The message of a chunk of rows. */
export function encodeRows(rows: SessionRows, sparse: readonly SparseRow[]): Uint8Array {
  const { length } = rows.kind
  const children = [
    ...COLUMNS.map((name, at) => makeData({ type: FIELDS[at].type as Int32, length, nullCount: 0, data: rows[name] as Int32Array })),
    numbers(new Uint8(), new Uint8Array(length), sparse, ({ large }) => large?.operand),
    numbers(new Float64(), new Float64Array(length), sparse, ({ large }) => large?.value),
    numbers(new Int32(), new Int32Array(length), sparse, ({ factHash }) => factHash),
    numbers(new Float64(), new Float64Array(length), sparse, ({ factCount }) => factCount),
    texts(new Utf8(), length, sparse, ({ text }) => (text === undefined ? undefined : new TextEncoder().encode(text))),
    texts(new Binary(), length, sparse, ({ keyframe }) => keyframe),
  ]
  const schema = new Schema(FIELDS)
  const batch = new RecordBatch(schema, makeData({ type: new Struct(FIELDS), length, nullCount: 0, children: children as never }))
  const bytes = tableToIPC(new Table(schema, [batch]), 'stream')
  return bytes.subarray(emptyStream().length - END, bytes.length - END)
}

/** A column of numbers that stands in some of the rows. */
function numbers(type: DataType, data: Uint8Array | Int32Array | Float64Array, sparse: readonly SparseRow[], value: (row: SparseRow) => number | undefined) {
  const nullBitmap = new Uint8Array(Math.ceil(data.length / 8))
  let present = 0
  for (const one of sparse) {
    const number = value(one)
    if (number === undefined) continue
    data[one.row] = number
    nullBitmap[one.row >> 3] |= 1 << (one.row & 7)
    present++
  }
  return makeData({ type: type as Int32, length: data.length, nullCount: data.length - present, nullBitmap, data: data as Int32Array })
}

/** A column of texts, or bytes, that stands in some of the rows, which come in order. */
function texts(type: DataType, length: number, sparse: readonly SparseRow[], value: (row: SparseRow) => Uint8Array | undefined) {
  const found = sparse.flatMap((one) => {
    const bytes = value(one)
    return bytes === undefined ? [] : [{ row: one.row, bytes }]
  })
  const nullBitmap = new Uint8Array(Math.ceil(length / 8))
  const valueOffsets = new Int32Array(length + 1)
  let end = 0
  for (const [at, { row, bytes }] of found.entries()) {
    nullBitmap[row >> 3] |= 1 << (row & 7)
    end += bytes.length
    valueOffsets.fill(end, row + 1, (found[at + 1]?.row ?? length) + 1)
  }
  return makeData({ type: type as Utf8, length, nullCount: length - found.length, nullBitmap, valueOffsets, data: joined(...found.map(({ bytes }) => bytes)) })
}

let plain: Uint8Array | null = null

/** A stream without metadata and without rows: the schema's message, and the end. */
function emptyStream(): Uint8Array {
  plain ??= tableToIPC(new Table(new Schema(FIELDS)), 'stream')
  return plain
}

/** What a stream ends with. */
export function encodeEnd(): Uint8Array {
  return emptyStream().slice(-END)
}

/** The header, as far as it is one; null where the bytes are no Arrow schema of ours. */
export function decodeHeader(bytes: Uint8Array): unknown {
  try {
    const text = tableFromIPC(joined(bytes, encodeEnd())).schema.metadata.get(SESSION_FORMAT.split('-')[0])
    return text === undefined ? null : JSON.parse(text)
  } catch {
    return null
  }
}

/** A chunk's rows. @throws Error where the bytes are no record batch of ours */
export function decodeRows(bytes: Uint8Array): { rows: SessionRows; sparse: SparseRow[] } {
  const table = tableFromIPC([emptyStream().subarray(0, -END), bytes, encodeEnd()])
  const column = (name: string): never => table.getChild(name)?.toArray() as never
  const rows: SessionRows = Object.fromEntries(COLUMNS.map((name) => [name, column(name)])) as unknown as SessionRows
  return {
    rows,
    sparse: [
      ...valuesOf(table, 'large_operand').map(({ row, value }) => ({ row, large: { operand: value as number, value: table.getChild('large_value')?.get(row) as number } })),
      ...valuesOf(table, 'fact_hash').map(({ row, value }) => ({ row, factHash: value as number, factCount: table.getChild('fact_count')?.get(row) as number })),
      ...valuesOf(table, 'text').map(({ row, value }) => ({ row, text: value as string })),
      ...valuesOf(table, 'keyframe').map(({ row, value }) => ({ row, keyframe: value as Uint8Array })),
    ],
  }
}

/** What stands in a column, and in which rows. */
function valuesOf(table: Table, name: string): { row: number; value: unknown }[] {
  const child = table.getChild(name)
  if (child === null || child.nullCount === table.numRows) return []
  const { nullBitmap } = child.data[0]
  const found: { row: number; value: unknown }[] = []
  for (let row = 0; row < table.numRows; row++) {
    // A byte of the bitmap says it of eight rows.
    if ((row & 7) === 0 && nullBitmap !== undefined && nullBitmap.length > row >> 3 && nullBitmap[row >> 3] === 0) row += 7
    else if (child.isValid(row)) found.push({ row, value: child.get(row) })
  }
  return found
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
