import type { ColumnSource, SchemaElement } from 'hyparquet-writer'
import type { Timeline } from '../../timeline/timeline'
import { type FactColumns, type FactDecoder, type FactDictionary, factDictionary, readFacts } from './factTable'
import type { MomentHead, RunNames, Write } from './names'
import type { Range } from './range'

const SCHEMA: readonly SchemaElement[] = [
  { name: 'facts', num_children: 11 },
  { name: 'operation', type: 'INT32', repetition_type: 'REQUIRED' },
  { name: 'fact', type: 'INT32', repetition_type: 'REQUIRED' },
  { name: 'number', type: 'INT64', repetition_type: 'REQUIRED' },
  { name: 'type', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
  { name: 'object', type: 'INT32', repetition_type: 'OPTIONAL' },
  { name: 'a', type: 'INT64', repetition_type: 'REQUIRED' },
  { name: 'b', type: 'INT64', repetition_type: 'REQUIRED' },
  { name: 'c', type: 'INT64', repetition_type: 'REQUIRED' },
  { name: 'address', type: 'INT64', repetition_type: 'REQUIRED' },
  { name: 'filename', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  { name: 'line', type: 'INT32', repetition_type: 'OPTIONAL' },
]

/**
 * The facts of a range as a Parquet file, compressed with Snappy, a row group a batch: the table that `writeFactsArrow` writes. What the operands of each
 * type are called stands in the file's metadata under `ouroboros`.
 *
 * The package that writes is an ES module, so it is loaded when it is asked for.
 *
 * @returns what writes: now and then it returns the operation that comes next
 */
export async function writeFactsParquet(timeline: Timeline, range: Range, names: RunNames, head: MomentHead, decode: FactDecoder, write: Write): Promise<Generator<number>> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const dictionary = factDictionary(decode, names)
  const { python, plan } = head
  const bytes = new ByteWriter()
  const value = JSON.stringify({ format: 'ouroboros-facts', version: 1, python, plan, fields: dictionary.fields })
  const writer = new ParquetWriter({ writer: bytes, schema: [...SCHEMA], kvMetadata: [{ key: 'ouroboros', value }], createdBy: 'ouroboros' })
  /** What is written so far is handed on; places in the file go on from there. */
  const handOn = (): void => {
    write(bytes.getBytes().slice())
    bytes.index = 0
  }
  return (function* () {
    yield* readFacts(timeline, range, names, dictionary, (batch) => {
      writer.write({ columnData: columnsOf(batch, dictionary), rowGroupSize: batch.operation.length })
      handOn()
    })
    writer.finish()
    handOn()
  })()
}

function columnsOf(columns: FactColumns, { types, files }: FactDictionary): ColumnSource[] {
  const some = (data: Int32Array, none: number): (number | undefined)[] => Array.from(data, (value) => (value === none ? undefined : value))
  return [
    { name: 'operation', data: columns.operation },
    { name: 'fact', data: columns.fact },
    { name: 'number', data: columns.number },
    { name: 'type', data: Array.from(columns.type, (type) => types[type]) },
    { name: 'object', data: some(columns.object, -1) },
    { name: 'a', data: columns.a },
    { name: 'b', data: columns.b },
    { name: 'c', data: columns.c },
    { name: 'address', data: columns.address },
    { name: 'filename', data: Array.from(columns.file, (file) => files[file]) },
    { name: 'line', data: some(columns.line, 0) },
  ]
}
