import type { FactKind } from '../../kernel/facts'
import type { Timeline } from '../../timeline/timeline'
import type { RunNames } from './names'
import { type Range, readRange } from './range'

/** Rows of a batch of facts. */
export const BATCH = 65_536

/** A batch of facts, column by column; docs/exports.md has their meaning. */
export interface FactColumns {
  /** The place: so many operations were over, so many facts of the next one were said. */
  readonly operation: Int32Array
  readonly fact: Int32Array
  /** Number of the fact in the run, from 0. */
  readonly number: BigInt64Array
  /** Index into `types`. */
  readonly type: Uint8Array
  /** The object that it is about; −1: none. */
  readonly object: Int32Array
  /** Its operands; what they are says `fields`. */
  readonly a: BigInt64Array
  readonly b: BigInt64Array
  readonly c: BigInt64Array
  readonly address: BigInt64Array
  /** Index into `files`; −1: no program code ran. */
  readonly file: Int32Array
  /** The line whose instruction asked; 0: no program code ran. */
  readonly line: Int32Array
}

/** A fact as it is decoded: its type, then its fields. */
export type DecodedFact = { readonly type: string } & Readonly<Record<string, unknown>>

/** Gives facts their names. */
export type FactDecoder = (kind: FactKind, a: number, b: number, c: number, address: number) => object

/** What is the same for all batches. */
export interface FactDictionary {
  /** Every type of fact once. */
  readonly types: readonly string[]
  /** By the kernels' number of a type: its index in `types`; −1: there is no such type. */
  readonly indexOf: Int16Array
  /** Of each type: the names of a, b, c and address; '' where it has no such operand. */
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly files: readonly string[]
}

/** Kinds of facts are bytes. */
const KINDS = 256

/** What the operands of each type are called: found by decoding one fact of each, whose operands differ. */
export function factDictionary(decode: FactDecoder, names: RunNames): FactDictionary {
  const indexOf = new Int16Array(KINDS).fill(-1)
  const fields: Record<string, string[]> = {}
  for (let kind = 0; kind < KINDS; kind++) {
    const fact = tried(decode, kind)
    if (fact === null) continue
    indexOf[kind] = Object.keys(fields).length
    const entries = Object.entries(fact)
    fields[fact.type] = [1, 2, 3, 4].map((operand) => entries.find(([, value]) => value === operand)?.[0] ?? '')
  }
  return { types: Object.keys(fields), indexOf, fields, files: names.files() }
}

function tried(decode: FactDecoder, kind: number): DecodedFact | null {
  try {
    return decode(kind as FactKind, 1, 2, 3, 4) as DecodedFact
  } catch {
    return null
  }
}

/** Reads the facts of a range in batches. @returns now and then, the operation that comes next */
export function* readFacts(timeline: Timeline, range: Range, names: RunNames, dictionary: FactDictionary, hear: (batch: FactColumns) => void): Generator<number> {
  const batch = new Batch(names, dictionary)
  yield* readRange(timeline, range, {
    begin(lab) {
      batch.number = lab.factCount
    },
    operation: (operation) => batch.goTo(operation),
    fact(operation, fact, kind, a, b, c, address, outside) {
      if (!outside && batch.add(operation, fact, kind, a, b, c, address) === BATCH) hear(batch.take())
      batch.number++
    },
  })
  if (batch.rows > 0) hear(batch.take())
}

/** The batch that is being filled. */
class Batch {
  rows = 0
  /** Facts before the next one, in the whole run. */
  number = 0
  private columns = emptyColumns()
  private file = -1
  private line = 0
  /** Which operand is the object, by index of the type; −1: none. */
  private readonly objectAt: readonly number[]
  private readonly indexOf: Int16Array
  private readonly fileOf: ReadonlyMap<string, number>

  constructor(
    private readonly names: RunNames,
    { types, indexOf, fields, files }: FactDictionary,
  ) {
    this.indexOf = indexOf
    this.objectAt = types.map((type) => fields[type].indexOf('object'))
    this.fileOf = new Map(files.map((file, at) => [file, at]))
  }

  goTo(operation: number): void {
    const place = this.names.lineOf(operation)
    this.line = place?.line ?? 0
    this.file = place === null ? -1 : (this.fileOf.get(place.filename) ?? -1)
  }

  /** @returns how many rows there are now */
  add(operation: number, fact: number, kind: FactKind, a: number, b: number, c: number, address: number): number {
    const { columns, rows } = this
    const type = this.indexOf[kind]
    const objectAt = this.objectAt[type]
    columns.operation[rows] = operation
    columns.fact[rows] = fact
    columns.type[rows] = type
    columns.object[rows] = objectAt < 0 ? -1 : [a, b, c, address][objectAt]
    columns.number[rows] = BigInt(this.number)
    columns.a[rows] = BigInt(a)
    columns.b[rows] = BigInt(b)
    columns.c[rows] = BigInt(c)
    columns.address[rows] = BigInt(address)
    columns.file[rows] = this.file
    columns.line[rows] = this.line
    this.rows++
    return this.rows
  }

  take(): FactColumns {
    const { columns, rows } = this
    this.columns = emptyColumns()
    this.rows = 0
    return rows === BATCH ? columns : (Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.subarray(0, rows)])) as unknown as FactColumns)
  }
}

function emptyColumns(): FactColumns {
  const ints = (): Int32Array => new Int32Array(BATCH)
  const longs = (): BigInt64Array => new BigInt64Array(BATCH)
  return {
    operation: ints(),
    fact: ints(),
    number: longs(),
    type: new Uint8Array(BATCH),
    object: ints(),
    a: longs(),
    b: longs(),
    c: longs(),
    address: longs(),
    file: ints(),
    line: ints(),
  }
}
