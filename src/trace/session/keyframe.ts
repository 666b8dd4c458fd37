import type { Column } from '../../kernel/columns'
import type { Profile } from '../../profiles'
import { type ColumnSnapshot, type Page, pageOf } from '../../snapshot/pages'
import type { HeapSnapshot, Moment } from '../../snapshot/snapshot'
import { pagesOf, writePages } from '../../snapshot/tree'
import { planesOf, readPlanes } from './planes'

// A keyframe as bytes: the length of a text as a 32-bit number, that text (JSON: a heap's values, the numbers of its pages), and those pages that no keyframe
// of its group before it has. So what has changed is written, and to have one those of its group in front of it are read, too. Numbers are little-endian.

/** A group has so many keyframes at least; it ends when those behind its first have as many bytes as that: so reading one costs no more than twice the heap. */
const GROUP = 16

interface PackedColumn {
  readonly length: number
  readonly pageShift: number
  /** Its pages by their numbers, from the group's first keyframe on. */
  readonly pages: readonly number[]
}

interface PackedHeap {
  /** Keyframes of its group in front of it. */
  readonly place: number
  readonly moment: Moment
  readonly kernels: Readonly<Record<string, { readonly values: Readonly<Record<string, number>>; readonly columns: Readonly<Record<string, PackedColumn>> }>>
  /** Of each page of its own: type and records. */
  readonly types: readonly number[]
  readonly lengths: readonly number[]
}

/** Types of columns, by the number that stands for them; each has another width. */
const TYPES = [Uint8Array, Uint16Array, Int32Array, Float64Array] as const
/** Added to a page's type: its numbers are differences, in planes. */
const PLANES = 8

/** Writes the keyframes of a run, in order. */
export class KeyframePacker {
  /** Pages of the group so far; those that no heap has any more are not held. */
  private numbers = new WeakMap<Page, number>()
  private pages = 0
  private place = 0
  /** Of the group's first keyframe, and of those behind it. */
  private bytes = { first: 0, others: 0 }

  pack(snapshot: HeapSnapshot): Uint8Array {
    if (this.place >= GROUP && this.bytes.others >= this.bytes.first) this.begin()
    const own: Page[] = []
    const numberOf = (page: Page): number => {
      const known = this.numbers.get(page)
      if (known !== undefined) return known
      own.push(page)
      this.numbers.set(page, this.pages)
      return this.pages++
    }
    const { kernels, profile: _profile, ...moment } = snapshot
    const numbered = mapValues(kernels, ({ values, columns }) => ({
      values,
      columns: mapValues(columns, (column) => ({ length: column.length, pageShift: column.pageShift, pages: pagesOf(column).map(numberOf) })),
    }))
    const pages = own.map((page) => packPage(page.numbers()))
    const packed = encode(
      {
        place: this.place,
        moment,
        kernels: numbered,
        types: pages.map(({ type }) => type),
        lengths: own.map(({ length }) => length),
      },
      pages.map(({ bytes }) => bytes),
    )
    this.bytes[this.place === 0 ? 'first' : 'others'] += packed.length
    this.place++
    return packed
  }

  private begin(): void {
    this.numbers = new WeakMap()
    this.pages = 0
    this.place = 0
    this.bytes = { first: 0, others: 0 }
  }
}

/** How many keyframes of its group come before this one. @throws Error where the bytes are none */
export function placeOf(bytes: Uint8Array): number {
  return decode(bytes).place
}

/** Reads the keyframes of one group, in order. */
export class KeyframeGroup {
  private readonly heaps: PackedHeap[] = []
  private readonly pages: Page[] = []
  /** What they take, about. */
  bytes = 0

  constructor(private readonly profile: Profile) {}

  /** How many were read. */
  get length(): number {
    return this.heaps.length
  }

  /** The next one. @throws Error where it is none, or another one */
  add(bytes: Uint8Array): void {
    const packed = decode(bytes)
    if (packed.place !== this.heaps.length) throw new RangeError('The keyframe stands at another place of its group.')
    for (const page of pagesIn(bytes, packed)) this.pages.push(page)
    this.heaps.push(packed)
    this.bytes += bytes.length
  }

  /** The heap of one that was read. @throws RangeError where it was not */
  heap(place: number): HeapSnapshot {
    const packed = this.heaps[place]
    if (packed === undefined) throw new RangeError(`The group has ${this.heaps.length} keyframes so far.`)
    return {
      ...packed.moment,
      profile: this.profile,
      kernels: mapValues(packed.kernels, ({ values, columns }) => ({ values, columns: mapValues(columns, (column) => columnOf(column, this.pages)) })),
    }
  }
}

function pagesIn(bytes: Uint8Array, { types, lengths }: PackedHeap): Page[] {
  let at = TEXT_AT + textLength(bytes)
  return types.map((type, page) => {
    const column = new TYPES[type % PLANES](lengths[page])
    const packed = bytes.subarray(at, at + column.byteLength)
    if (type >= PLANES) readPlanes(packed, column)
    else new Uint8Array(column.buffer).set(packed)
    at += column.byteLength
    return pageOf(column, 0, column.length)
  })
}

function packPage(column: Column): { readonly type: number; readonly bytes: Uint8Array } {
  const type = TYPES.findIndex(({ BYTES_PER_ELEMENT }) => column.BYTES_PER_ELEMENT === BYTES_PER_ELEMENT)
  const planes = planesOf(column)
  return planes === null ? { type, bytes: new Uint8Array(column.buffer, column.byteOffset, column.byteLength) } : { type: PLANES + type, bytes: planes }
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

function encode(heap: PackedHeap, pages: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(heap))
  const bytes = new Uint8Array(TEXT_AT + text.length + pages.reduce((sum, { length }) => sum + length, 0))
  new DataView(bytes.buffer).setUint32(0, text.length, true)
  bytes.set(text, TEXT_AT)
  let at = TEXT_AT + text.length
  for (const page of pages) {
    bytes.set(page, at)
    at += page.length
  }
  return bytes
}

/** @throws Error where the bytes are none */
function decode(bytes: Uint8Array): PackedHeap {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(TEXT_AT, TEXT_AT + textLength(bytes))))
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
