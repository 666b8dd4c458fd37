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

/** A copy of `column` with room for `length` values, which takes its place; the new ones are `fill`. */
export function grown<C extends Column>(column: C, length: number, fill = 0): C {
  moves()
  const larger = new (column.constructor as new (length: number) => C)(length)
  larger.set(column)
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
