import { Field, Float64, Int32, makeTable, type RecordBatch, Schema, Table, tableFromIPC, tableToIPC, Uint8, Utf8, vectorFromArray } from 'apache-arrow'
import { SESSION_FORMAT, type SessionHeader, type SessionRows, type SparseRow } from './format'

// A session's rows as messages of Arrow's stream format: one schema, then a record batch a chunk, then the end. The pieces are cut apart here, so that
// each can be compressed, checked and appended by itself; one behind the other they are a stream that any reader of Arrow takes.

/** Length of the message that ends a stream. */
const END = 8

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
]

const COLUMNS = ['kind', 'a', 'b', 'c', 'd', 'code', 'instruction', 'check'] as const

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
  const spread = <T>(value: (row: SparseRow) => T | undefined): (T | null)[] => {
    const values = new Array<T | null>(length).fill(null)
    for (const row of sparse) values[row.row] = value(row) ?? values[row.row]
    return values
  }
  const dense = makeTable({ ...rows })
  const vectors = [
    ...COLUMNS.map((name) => dense.getChild(name)),
    vectorFromArray(
      spread(({ large }) => large?.operand),
      new Uint8(),
    ),
    vectorFromArray(
      spread(({ large }) => large?.value),
      new Float64(),
    ),
    vectorFromArray(
      spread(({ factHash }) => factHash),
      new Int32(),
    ),
    vectorFromArray(
      spread(({ factCount }) => factCount),
      new Float64(),
    ),
    vectorFromArray(
      spread(({ text }) => text),
      new Utf8(),
    ),
  ]
  const schema = new Schema(FIELDS)
  const struct = new Table(schema, Object.fromEntries(FIELDS.map(({ name }, at) => [name, vectors[at]])) as never)
  const [batch] = struct.batches
  const bytes = tableToIPC(new Table(schema, [batch as RecordBatch]), 'stream')
  return bytes.subarray(emptyLength(), bytes.length - END)
}

let known = 0

/** Length of a stream's schema message without metadata. */
function emptyLength(): number {
  if (known === 0) known = tableToIPC(new Table(new Schema(FIELDS)), 'stream').length - END
  return known
}

/** What a stream ends with. */
export function encodeEnd(): Uint8Array {
  const bytes = tableToIPC(new Table(new Schema(FIELDS)), 'stream')
  return bytes.subarray(bytes.length - END)
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
  const plain = tableToIPC(new Table(new Schema(FIELDS)), 'stream')
  const table = tableFromIPC(joined(plain.subarray(0, emptyLength()), bytes, encodeEnd()))
  const column = (name: string): never => table.getChild(name)?.toArray() as never
  const rows: SessionRows = Object.fromEntries(COLUMNS.map((name) => [name, column(name)])) as unknown as SessionRows
  const bySparse = (name: string): { row: number; value: unknown }[] => {
    const child = table.getChild(name)
    if (child === null || child.nullCount === table.numRows) return []
    return Array.from({ length: table.numRows }, (_, row) => ({ row, value: child.get(row) })).filter(({ value }) => value !== null)
  }
  const at = (name: string, row: number): number => table.getChild(name)?.get(row) as number
  const sparse: SparseRow[] = [
    ...bySparse('large_operand').map(({ row, value }) => ({ row, large: { operand: value as number, value: at('large_value', row) } })),
    ...bySparse('fact_hash').map(({ row, value }) => ({ row, factHash: value as number, factCount: at('fact_count', row) })),
    ...bySparse('text').map(({ row, value }) => ({ row, text: value as string })),
  ]
  return { rows, sparse }
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
