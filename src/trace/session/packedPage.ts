import type { Column } from '../../kernel/columns'
import { Page, pageOf } from '../../snapshot/pages'
import { planesLength, planesOf, readPlanes } from './planes'

// A page as bytes: as its numbers stand, as differences in planes, or as a patch, the records that are other than those of the page before it.

/** Types of columns, by the number that stands for them; each has another width. */
const TYPES = [Uint8Array, Uint16Array, Int32Array, Float64Array] as const
const TYPE = 3
/** Added to a page's type: it is a patch. */
const PATCH = 4
/** Added to a page's type: its numbers are differences, in planes. */
const PLANES = 8
/** So far to the left stands which planes there are. */
const MASK_SHIFT = 4
/** A patch changes one of so many records at most; more are as well written anew. */
const SHARE = 8
/** Bytes of a patch for the number of a record. */
const INDEX = 2

/** A page that was not unpacked yet. */
export interface PackedPage {
  readonly type: number
  readonly length: number
  /** Where its bytes begin, among those of its keyframe. */
  readonly bytes: Uint8Array
  readonly at: number
  /** Of a patch: the page that it changes, and how many records. */
  readonly base: number
  readonly changed: number
}

export interface Packed {
  readonly type: number
  readonly bytes: Uint8Array
  readonly changed: number
  readonly base?: Page | undefined
}

/** Is it a patch? */
export function isPatch(type: number): boolean {
  return (type & PATCH) !== 0
}

/** A page, by itself. */
export function packPage(column: Column): Packed {
  const type = typeOf(column)
  const planes = planesOf(column)
  if (planes === null) return { type, bytes: bytesOf(column), changed: 0 }
  return { type: type + PLANES + (planes.mask << MASK_SHIFT), bytes: planes.bytes, changed: 0 }
}

/** What makes one page of another; null where too much is other. First the numbers of the records, 16 bits each, then what they hold. */
export function patchOf(column: Column, base: Column): Packed | null {
  const { length } = column
  if (base.length !== length || typeOf(base) !== typeOf(column) || length > 2 ** (8 * INDEX)) return null
  const most = Math.floor(length / SHARE)
  const found: number[] = []
  for (let i = 0; i < length; i++) {
    if (Object.is(column[i], base[i])) continue
    if (found.length === most) return null
    found.push(i)
  }
  const indices = Uint16Array.from(found)
  const values = new TYPES[typeOf(column)](found.map((index) => column[index]))
  const bytes = new Uint8Array(indices.byteLength + values.byteLength)
  bytes.set(bytesOf(indices))
  bytes.set(bytesOf(values), indices.byteLength)
  return { type: typeOf(column) + PATCH, bytes, changed: found.length }
}

/** How many bytes a page takes. */
export function packedLength({ type, length, changed }: PackedPage): number {
  const width = TYPES[type & TYPE].BYTES_PER_ELEMENT
  if (isPatch(type)) return (INDEX + width) * changed
  return (type & PLANES) === 0 ? width * length : planesLength(type >> MASK_SHIFT, length, width)
}

/** A page, with patches laid on it: the last one first. */
export function unpackPage(whole: PackedPage | Page, room: Room, patches: readonly PackedPage[]): Page {
  const column = whole instanceof Page ? copyOf(whole, room, patches) : columnOf(whole, room)
  for (let at = patches.length - 1; at >= 0; at--) lay(patches[at], column)
  return pageOf(column, 0, column.length, true)
}

function copyOf(page: Page, room: Room, [{ type }]: readonly PackedPage[]): Column {
  const column = room.column(type & TYPE, page.length)
  page.copyTo(column, 0)
  return column
}

function columnOf(page: PackedPage, room: Room): Column {
  const { type, length, bytes, at } = page
  const packed = bytes.subarray(at, at + packedLength(page))
  const column = room.column(type & TYPE, length)
  if ((type & PLANES) === 0) bytesOf(column).set(packed)
  else readPlanes({ mask: type >> MASK_SHIFT, bytes: packed }, column)
  return column
}

function lay({ type, bytes, at, changed }: PackedPage, column: Column): void {
  const values = new TYPES[type & TYPE](changed)
  const from = at + INDEX * changed
  bytesOf(values).set(bytes.subarray(from, from + values.byteLength))
  for (let i = 0; i < changed; i++) column[bytes[at + INDEX * i] | (bytes[at + INDEX * i + 1] << 8)] = values[i]
}

/** Bytes of pages that are unpacked into one piece of memory: less of it to look after, and not much that one page keeps alive. */
const PIECE = 2 ** 18

/** Room for numbers, in pieces of memory that some pages share. */
export class Room {
  private piece = new ArrayBuffer(0)
  private used = 0

  column(type: number, length: number): Column {
    const bytes = TYPES[type].BYTES_PER_ELEMENT * length
    if (this.used + bytes > this.piece.byteLength) {
      this.piece = new ArrayBuffer(Math.max(PIECE, bytes))
      this.used = 0
    }
    const column = new TYPES[type](this.piece, this.used, length)
    // The next one may have wider numbers.
    this.used += (bytes + 7) & ~7
    return column
  }
}

function typeOf({ BYTES_PER_ELEMENT: width }: Column): number {
  return TYPES.findIndex(({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT === width)
}

function bytesOf({ buffer, byteOffset, byteLength }: Column): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
