import {
  AsyncByteQueue,
  type Data,
  type DataType,
  Dictionary,
  Field,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Uint8,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow'
import type { Timeline } from '../../timeline/timeline'
import { type FactColumns, type FactDecoder, factDictionary, readFacts } from './factTable'
import type { MomentHead, RunNames, Write } from './names'
import type { Range } from './range'

/** `file`: with a footer, as pandas, Polars and DuckDB read it; `stream`: without, to be read while it is written. */
export type ArrowForm = 'file' | 'stream'

/** Hands on what a writer writes, at once. */
class Handing extends AsyncByteQueue<Uint8Array> {
  constructor(private readonly hand: Write) {
    super()
  }

  override write(value: ArrayBufferLike | ArrayBufferView): void {
    const bytes = ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : new Uint8Array(value)
    if (bytes.length > 0) this.hand(bytes)
  }
}

/**
 * The facts of a range as a table in Arrow's IPC format, batch by batch. The schema's metadata has, under `ouroboros`, what the operands of each type of
 * fact are called. docs/exports.md has the columns.
 *
 * @returns now and then, the operation that comes next
 */
export function* writeFactsArrow(timeline: Timeline, range: Range, names: RunNames, head: MomentHead, decode: FactDecoder, form: ArrowForm, write: Write): Generator<number> {
  const dictionary = factDictionary(decode, names)
  const types = vectorFromArray([...dictionary.types], new Utf8())
  const files = vectorFromArray([...dictionary.files], new Utf8())
  const fields = [
    new Field('operation', new Int32(), false),
    new Field('fact', new Int32(), false),
    new Field('number', new Int64(), false),
    new Field('type', new Dictionary(new Utf8(), new Uint8(), 0), false),
    new Field('object', new Int32(), true),
    new Field('a', new Int64(), false),
    new Field('b', new Int64(), false),
    new Field('c', new Int64(), false),
    new Field('address', new Int64(), false),
    new Field('filename', new Dictionary(new Utf8(), new Int32(), 1), true),
    new Field('line', new Int32(), true),
  ]
  const { python, plan } = head
  const schema = new Schema(fields, new Map([['ouroboros', JSON.stringify({ format: 'ouroboros-facts', version: 1, python, plan, fields: dictionary.fields })]]))
  const writer = form === 'file' ? new RecordBatchFileWriter() : new RecordBatchStreamWriter()
  writer.reset(new Handing(write), schema)
  yield* readFacts(timeline, range, names, dictionary, (batch) => writer.write(batchOf(schema, batch, types, files)))
  writer.finish()
}

function batchOf(schema: Schema, columns: FactColumns, types: Vector<Utf8>, files: Vector<Utf8>): RecordBatch {
  const { length } = columns.operation
  const plain = (data: Int32Array): Data => makeData({ type: new Int32(), length, data })
  const long = (data: BigInt64Array): Data => makeData({ type: new Int64(), length, data })
  const some = (data: Int32Array, none: number): Data => makeData({ type: new Int32(), length, data, ...present(data, none) })
  const children = [
    plain(columns.operation),
    plain(columns.fact),
    long(columns.number),
    makeData({ type: schema.fields[3].type as Dictionary<Utf8, Uint8>, length, data: columns.type, dictionary: types }),
    some(columns.object, -1),
    long(columns.a),
    long(columns.b),
    long(columns.c),
    long(columns.address),
    makeData({
      type: schema.fields[9].type as Dictionary<Utf8, Int32>,
      length,
      data: columns.file.map((file) => Math.max(file, 0)),
      dictionary: files,
      ...present(columns.file, -1),
    }),
    some(columns.line, 0),
  ]
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields as Field<DataType>[]), length, children }))
}

/** Which values of a column are there: a bit each. */
function present(data: Int32Array, none: number): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(data.length / 64) * 8)
  let nullCount = 0
  for (let row = 0; row < data.length; row++) {
    if (data[row] === none) nullCount++
    else nullBitmap[row >> 3] |= 1 << (row & 7)
  }
  return { nullCount, nullBitmap }
}
