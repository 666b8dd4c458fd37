import { NONE } from '../../kernel/columns'
import type { Profile } from '../../profiles'
import type { ColumnSnapshot, Page } from '../../snapshot/pages'
import type { HeapSnapshot, Moment } from '../../snapshot/snapshot'
import { emptyColumn, pagesOf, withPages } from '../../snapshot/tree'
import { isPatch, type PackedPage, packedLength, packPage, patchOf, Room, unpackPage } from './packedPage'

// A keyframe as bytes: the length of a text as a 32-bit number, that text (JSON: a heap's values, the numbers of its pages), and those pages that no keyframe
// of its group before it has. So what has changed is written, and to have one those of its group in front of it are read, too. A page that does not change has
// one number in all groups: whoever has it from one need not unpack it from another. A page of which little has changed is written as what has. Numbers are
// little-endian.

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
  /** Of each patch among them: the number of the page that it changes, and how many records. */
  readonly bases: readonly number[]
  readonly changed: readonly number[]
}

/** Writes the keyframes of a run, in order. */
export class KeyframePacker {
  /** Numbers of pages; those that no heap has any more are not held. */
  private readonly numbers = new WeakMap<Page, number>()
  private pages = 0
  /** Pages of the group so far have numbers in here. */
  private group = new Set<number>()
  /** By actor and column: the pages of the keyframe before, in the group. */
  private readonly before = new Map<string, readonly Page[]>()
  private place = 0
  /** Of the group's first keyframe, and of those behind it. */
  private bytes = { first: 0, others: 0 }

  pack(snapshot: HeapSnapshot): Uint8Array {
    if (this.place >= GROUP && this.bytes.others >= this.bytes.first) this.begin()
    const own: { readonly page: Page; readonly base: Page | undefined }[] = []
    const numberOf = (page: Page, base: Page | undefined): number => {
      const number = this.numbers.get(page) ?? this.pages++
      if (this.group.has(number)) return number
      this.group.add(number)
      this.numbers.set(page, number)
      own.push({ page, base })
      return number
    }
    const { kernels, profile: _profile, ...moment } = snapshot
    const numbered = mapEntries(kernels, ({ values, columns }, actor) => ({
      values,
      columns: mapEntries(columns, (column, name) => {
        const before = this.before.get(`${actor}.${name}`)
        const pages = pagesOf(column)
        this.before.set(`${actor}.${name}`, pages)
        return { length: column.length, pageShift: column.pageShift, pages: pages.map((page, at) => numberOf(page, before?.[at])) }
      }),
    }))
    const known = (page: Page): number => this.numbers.get(page) as number
    const packed = own.map(({ page, base }) => {
      // A page may have been another group's before: no patch changes one that came later, so that reading ends.
      const patch = base === undefined || known(base) >= known(page) ? null : patchOf(page.numbers(), base.numbers())
      return patch === null ? packPage(page.numbers()) : { ...patch, base }
    })
    const patches = packed.filter(({ base }) => base !== undefined)
    const bytes = encode(
      {
        place: this.place,
        moment,
        kernels: numbered,
        numbers: own.map(({ page }) => known(page)),
        types: packed.map(({ type }) => type),
        lengths: own.map(({ page }) => page.length),
        bases: patches.map(({ base }) => known(base as Page)),
        changed: patches.map(({ changed }) => changed),
      },
      packed.map((page) => page.bytes),
    )
    this.bytes[this.place === 0 ? 'first' : 'others'] += bytes.length
    this.place++
    return bytes
  }

  private begin(): void {
    this.group = new Set()
    this.before.clear()
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
    let [at, patch] = [0, 0]
    heap.types.forEach((type, index) => {
      const [base, changed] = isPatch(type) ? [heap.bases[patch], heap.changed[patch++]] : [NONE, 0]
      const page = { type, length: heap.lengths[index], bytes, at, base, changed }
      this.packed.set(heap.numbers[index], page)
      at += packedLength(page)
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
      kernels: mapEntries(packed.kernels, ({ values, columns }) => ({ values, columns: mapEntries(columns, (column) => this.column(column)) })),
    }
  }

  private column({ length, pageShift, pages }: PackedColumn): ColumnSnapshot {
    const found = pages.map((number) => this.unpacked.get(number) ?? this.unpack(number))
    return withPages(emptyColumn(pageShift), length, found.entries())
  }

  private unpack(number: number): Page {
    const known = this.others(number)
    const page = known ?? this.patched(number)
    if (known === undefined) this.bytes += page.byteLength
    this.unpacked.set(number, page)
    return page
  }

  /** A page out of its bytes: the patches, back to one that is whole, are laid on it in turn. */
  private patched(number: number): Page {
    const patches: PackedPage[] = []
    let at = number
    for (;;) {
      const packed = this.packed.get(at)
      if (packed === undefined) throw new RangeError(`The keyframe names page ${at}, and its group has none.`)
      if (!isPatch(packed.type)) return unpackPage(packed, this.room, patches)
      // A patch changes a page that was written before it; otherwise one would never come to an end.
      if (!(packed.base < at)) throw new RangeError(`Page ${at} changes page ${packed.base}, which is not in front of it.`)
      patches.push(packed)
      at = packed.base
      const base = this.unpacked.get(at)
      if (base !== undefined) return unpackPage(base, this.room, patches)
    }
  }
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

function mapEntries<A, B>(record: Readonly<Record<string, A>>, map: (value: A, name: string) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]))
}
