/** A column: one field of many records, as a typed array. Index = record, value = field. */
export type Column = Float64Array | Int32Array | Uint16Array | Uint8Array

/** "No record": the null pointer of columns that hold record numbers. */
export const NONE = -1

let whenMoved: (() => void) | null = null

/** Who has to hear, from now on, when a column somewhere is about to be another array; nobody else does any more. */
export function hearMoves(listener: (() => void) | null): void {
  whenMoved = listener
}

/** A column is about to be another array. */
export function moves(): void {
  whenMoved?.()
}

/** How many times the bytes asked for a column that grows gets: what lies behind it costs an address until it is touched, and the column grows into it without a copy. */
const ROOM = 4
const roomy = new WeakSet<ArrayBufferLike>()

/**
 * The column with room for `length` values; the new ones are `fill`. It takes the place of `column`, which nobody may read any more: what both hold may lie in
 * the same memory, or not.
 */
export function grown<C extends Column>(column: C, length: number, fill = 0): C {
  moves()
  const type = column.constructor as new (buffer: ArrayBufferLike, from: number, length: number) => C
  const bytes = length * column.BYTES_PER_ELEMENT
  const inPlace = roomy.has(column.buffer) && bytes <= column.buffer.byteLength
  const larger = new type(inPlace ? column.buffer : new ArrayBuffer(bytes * ROOM), 0, length)
  if (!inPlace) {
    roomy.add(larger.buffer)
    larger.set(column)
  }
  if (fill !== 0) larger.fill(fill, column.length)
  return larger
}

/**
 * A column of zeros, all of its pages touched now: the first touch of a page is the operating system's work (microseconds on virtual
 * machines), and would otherwise fall into the run, page by page.
 */
export function zeros<C extends Column>(type: new (length: number) => C, length: number): C {
  return new type(length).fill(0) as C
}

/** A column of record numbers in which no record is linked yet. */
export function links(length: number): Int32Array {
  return new Int32Array(length).fill(NONE)
}

/** The length of a column that must hold record `last`: at least doubled, so that growth costs a constant per record. */
export function doubled(length: number, last: number): number {
  return Math.max(last + 1, length * 2, 64)
}
