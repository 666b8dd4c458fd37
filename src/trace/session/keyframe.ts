import type { Column } from '../../kernel/columns'
import type { Profile } from '../../profiles'
import { type ColumnSnapshot, type Page, pageOf } from '../../snapshot/pages'
import type { HeapSnapshot, Moment } from '../../snapshot/snapshot'
import { emptyColumn, pagesOf, withPages } from '../../snapshot/tree'
import { planesLength, planesOf, readPlanes } from './planes'

// A keyframe as bytes: the length of a text as a 32-bit number, that text (JSON: a heap's values, the numbers of its pages), and those pages that no keyframe
// of its group before it has. So what has changed is written, and to have one those of its group in front of it are read, too. A page that does not change has
// one number in all groups: whoever has it from one need not unpack it from another. Numbers are little-endian.

/** A group has so many keyframes at least; it ends when those behind its first have as many bytes as that: so reading one costs no more than twice the heap. */
const GROUP = 16

interface PackedColumn {
  readonly length: number
  readonly pageShift: number
  /** Its pages by their numbers, from the session's first keyframe on. */
  readonly pages: readonly number[]
}

interface PackedHeap {
  /** Keyframes of its group in front of it. */
  readonly place: number
  readonly moment: Moment
  readonly kernels: Readonly<Record<string, { readonly values: Readonly<Record<string, number>>; readonly columns: Readonly<Record<string, PackedColumn>> }>>
  /** Of each page of its own: its number, type and records. */
  readonly numbers: readonly number[]
  readonly types: readonly number[]
  readonly lengths: readonly number[]
}

/** Types of columns, by the number that stands for them; each has another width. */
const TYPES = [Uint8Array, Uint16Array, Int32Array, Float64Array] as const
/** Added to a page's type: its numbers are differences, in planes. */
const PLANES = 8
/** So far to the left stands which planes there are. */
const MASK_SHIFT = 4
/** Bytes of pages that are unpacked into one piece of memory: less of it to look after, and not much that one page keeps alive. */
const PIECE = 2 ** 18

/** Writes the keyframes of a run, in order. */
export class KeyframePacker {
  /** Numbers of pages; those that no heap has any more are not held. */
  private readonly numbers = new WeakMap<Page, number>()
  private pages = 0
  /** Pages of the group so far have numbers in here. */
  private group = new Set<number>()
  private place = 0
  /** Of the group's first keyframe, and of those behind it. */
  private bytes = { first: 0, others: 0 }

  pack(snapshot: HeapSnapshot): Uint8Array {
    if (this.place >= GROUP && this.bytes.others >= this.bytes.first) this.begin()
    const own: Page[] = []
    const numberOf = (page: Page): number => {
      const number = this.numbers.get(page) ?? this.pages++
      if (this.group.has(number)) return number
      this.group.add(number)
      this.numbers.set(page, number)
      own.push(page)
      return number
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
        numbers: own.map((page) => this.numbers.get(page) as number),
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
    this.group = new Set()
    this.place = 0
    this.bytes = { first: 0, others: 0 }
  }
}

/** A keyframe whose text was read, and whose pages were not. */
export interface OpenedKeyframe {
  readonly heap: PackedHeap
  readonly bytes: Uint8Array
}

/** @throws Error where the bytes are no keyframe */
export function openKeyframe(bytes: Uint8Array): OpenedKeyframe {
  const text = bytes.subarray(TEXT_AT, TEXT_AT + textLength(bytes))
  return { heap: JSON.parse(new TextDecoder().decode(text)), bytes: bytes.subarray(TEXT_AT + text.length) }
}

/** A page that was not unpacked yet. */
interface PackedPage {
  readonly type: number
  readonly length: number
  /** Where its bytes begin, among those of its keyframe. */
  readonly bytes: Uint8Array
  readonly at: number
}

/** Reads the keyframes of one group, in order. A page is unpacked when a heap has it: what changed again before the one that is asked for is passed over. */
export class KeyframeGroup {
  private readonly heaps: PackedHeap[] = []
  private readonly packed = new Map<number, PackedPage>()
  private readonly unpacked = new Map<number, Page>()
  private readonly room = new Room()
  /** What it takes, beside what others have unpacked. */
  bytes = 0

  /** @param others - pages that were unpacked from other groups of the session, by their numbers */
  constructor(
    private readonly profile: Profile,
    private readonly others: (number: number) => Page | undefined = () => undefined,
  ) {}

  /** How many were read. */
  get length(): number {
    return this.heaps.length
  }

  /** A page, where it was unpacked. */
  known(number: number): Page | undefined {
    return this.unpacked.get(number)
  }

  /** The next one. @throws Error where it is none, or another one */
  add({ heap, bytes }: OpenedKeyframe): void {
    if (heap.place !== this.heaps.length) throw new RangeError('The keyframe stands at another place of its group.')
    let at = 0
    heap.types.forEach((type, index) => {
      const length = heap.lengths[index]
      this.packed.set(heap.numbers[index], { type, length, bytes, at })
      at += packedLength(type, length)
    })
    if (at !== bytes.length) throw new RangeError(`The keyframe has ${bytes.length} bytes of pages, and names ${at}.`)
    this.bytes += bytes.length
    this.heaps.push(heap)
  }

  /** The heap of one that was read. @throws RangeError where it was not */
  heap(place: number): HeapSnapshot {
    const packed = this.heaps[place]
    if (packed === undefined) throw new RangeError(`The group has ${this.heaps.length} keyframes so far.`)
    return {
      ...packed.moment,
      profile: this.profile,
      kernels: mapValues(packed.kernels, ({ values, columns }) => ({ values, columns: mapValues(columns, (column) => this.column(column)) })),
    }
  }

  private column({ length, pageShift, pages }: PackedColumn): ColumnSnapshot {
    const found = pages.map((number) => this.unpacked.get(number) ?? this.unpack(number))
    return withPages(emptyColumn(pageShift), length, found.entries())
  }

  private unpack(number: number): Page {
    const packed = this.packed.get(number)
    if (packed === undefined) throw new RangeError(`The keyframe names page ${number}, and its group has none.`)
    const known = this.others(number)
    const page = known ?? unpackPage(packed, this.room)
    if (known === undefined) this.bytes += page.byteLength
    this.unpacked.set(number, page)
    return page
  }
}

/** Room for numbers, in pieces of memory that some pages share. */
class Room {
  private piece = new ArrayBuffer(0)
  private used = 0

  column(Type: (typeof TYPES)[number], length: number): Column {
    const bytes = Type.BYTES_PER_ELEMENT * length
    if (this.used + bytes > this.piece.byteLength) {
      this.piece = new ArrayBuffer(Math.max(PIECE, bytes))
      this.used = 0
    }
    const column = new Type(this.piece, this.used, length)
    // The next one may have wider numbers.
    this.used += (bytes + 7) & ~7
    return column
  }
}

/** How many bytes a page takes. */
function packedLength(type: number, length: number): number {
  const width = TYPES[type % PLANES].BYTES_PER_ELEMENT
  return isInPlanes(type) ? planesLength(type >> MASK_SHIFT, length, width) : width * length
}

function unpackPage({ type, length, bytes, at }: PackedPage, room: Room): Page {
  const packed = bytes.subarray(at, at + packedLength(type, length))
  const column = room.column(TYPES[type % PLANES], length)
  if (isInPlanes(type)) readPlanes({ mask: type >> MASK_SHIFT, bytes: packed }, column)
  else new Uint8Array(column.buffer, column.byteOffset, column.byteLength).set(packed)
  return pageOf(column, 0, length, true)
}

function isInPlanes(type: number): boolean {
  return (type & PLANES) !== 0
}

function packPage(column: Column): { readonly type: number; readonly bytes: Uint8Array } {
  const type = TYPES.findIndex(({ BYTES_PER_ELEMENT }) => column.BYTES_PER_ELEMENT === BYTES_PER_ELEMENT)
  const planes = planesOf(column)
  if (planes === null) return { type, bytes: new Uint8Array(column.buffer, column.byteOffset, column.byteLength) }
  return { type: type + PLANES + (planes.mask << MASK_SHIFT), bytes: planes.bytes }
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

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
