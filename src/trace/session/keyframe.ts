import type { Column } from '../../kernel/columns'
import type { Profile } from '../../profiles'
import { type ColumnSnapshot, Page } from '../../snapshot/pages'
import type { HeapSnapshot, Moment } from '../../snapshot/snapshot'
import { pagesOf, writePages } from '../../snapshot/tree'

// A keyframe as bytes: the length of a text as a 32-bit number, that text (JSON: a heap's values, the numbers of its pages), and those pages that the first
// keyframe of its group does not have. So two are read to have one. Numbers are little-endian.

/** Keyframes of a group. */
export const GROUP = 16

interface PackedColumn {
  readonly length: number
  readonly pageShift: number
  /** Its pages by their numbers: first those of the group's first keyframe, then its own. */
  readonly pages: readonly number[]
}

interface PackedHeap {
  readonly moment: Moment
  readonly kernels: Readonly<Record<string, { readonly values: Readonly<Record<string, number>>; readonly columns: Readonly<Record<string, PackedColumn>> }>>
  /** Of each page of its own: type and records. */
  readonly types: readonly number[]
  readonly lengths: readonly number[]
}

/** Types of columns, by the number that stands for them; each has another width. */
const TYPES = [Uint8Array, Uint16Array, Int32Array, Float64Array] as const

/** Writes the keyframes of a run, in order. */
export class KeyframePacker {
  /** Pages of the group's first keyframe. */
  private numbers: ReadonlyMap<Page, number> = new Map()
  private inGroup = 0

  pack(snapshot: HeapSnapshot): Uint8Array {
    const first = this.inGroup === 0
    this.inGroup = (this.inGroup + 1) % GROUP
    const base = first ? new Map<Page, number>() : this.numbers
    const own = new Map<Page, number>()
    const numberOf = (page: Page): number => {
      const known = base.get(page) ?? own.get(page)
      if (known !== undefined) return known
      own.set(page, base.size + own.size)
      return base.size + own.size - 1
    }
    const { kernels, profile: _profile, ...moment } = snapshot
    const numbered = mapValues(kernels, ({ values, columns }) => ({
      values,
      columns: mapValues(columns, (column) => ({ length: column.length, pageShift: column.pageShift, pages: pagesOf(column).map(numberOf) })),
    }))
    if (first) this.numbers = own
    const columns = Array.from(own.keys(), (page) => page.numbers())
    return encode(
      {
        moment,
        kernels: numbered,
        types: columns.map((column) => TYPES.findIndex((type) => column.BYTES_PER_ELEMENT === type.BYTES_PER_ELEMENT)),
        lengths: columns.map(({ length }) => length),
      },
      columns,
    )
  }
}

/** Reads the keyframes of one group. */
export class KeyframeGroup {
  private readonly base: readonly Page[]

  /** @param first - the group's first keyframe. @throws Error where the bytes are none */
  constructor(
    private readonly profile: Profile,
    private readonly first: Uint8Array,
  ) {
    this.base = pagesIn(first, decode(first))
  }

  /** Any keyframe of the group; without one, the first. @throws Error where the bytes are none */
  read(bytes: Uint8Array = this.first): HeapSnapshot {
    const packed = decode(bytes)
    const pages = bytes === this.first ? this.base : [...this.base, ...pagesIn(bytes, packed)]
    return {
      ...packed.moment,
      profile: this.profile,
      kernels: mapValues(packed.kernels, ({ values, columns }) => ({ values, columns: mapValues(columns, (column) => columnOf(column, pages)) })),
    }
  }
}

function pagesIn(bytes: Uint8Array, { types, lengths }: PackedHeap): Page[] {
  let at = TEXT_AT + textLength(bytes)
  return types.map((type, page) => {
    const column = columnAt(bytes, at, TYPES[type], lengths[page])
    at += column.byteLength
    return new Page(column, 0, column.length)
  })
}

function columnOf({ length, pageShift, pages }: PackedColumn, known: readonly Page[]): ColumnSnapshot {
  const column = { length: 0, pageShift, root: [] }
  writePages(
    column,
    length,
    pages.map((number, page): [number, Page] => [page, known[number]]),
  )
  return column
}

/** Where the text begins: behind its length. */
const TEXT_AT = 4

function textLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true)
}

function encode(heap: PackedHeap, columns: readonly Column[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(heap))
  const bytes = new Uint8Array(TEXT_AT + text.length + columns.reduce((sum, { byteLength }) => sum + byteLength, 0))
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, TEXT_AT)
  let at = TEXT_AT + text.length
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return bytes
}

/** @throws Error where the bytes are none */
function decode(bytes: Uint8Array): PackedHeap {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(TEXT_AT, TEXT_AT + textLength(bytes))))
}

/** The column that begins at a byte; a view of the bytes where they lie even. */
function columnAt(bytes: Uint8Array, at: number, type: (typeof TYPES)[number], length: number): Column {
  const start = bytes.byteOffset + at
  const even = start % type.BYTES_PER_ELEMENT === 0
  return even ? new type(bytes.buffer as ArrayBuffer, start, length) : new type(bytes.slice(at, at + length * type.BYTES_PER_ELEMENT).buffer, 0, length)
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
