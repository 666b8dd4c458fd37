import { type Column, NONE } from '../kernel/columns'

/** Values in a page, as a power of two: small enough that a change copies little, large enough that a snapshot holds few. */
export const PAGE_SHIFT = 10
export const PAGE_LENGTH = 1 << PAGE_SHIFT

/** So many whole numbers are compared one by one: a view of words costs more. */
const FEW = 16

/** The typed arrays' own `set`: a page hands its numbers to nothing else. */
const { set } = Object.getPrototypeOf(Int32Array.prototype) as Int32Array

/**
 * A piece of a column that never changes. Immer neither drafts nor freezes typed arrays, and types that only allow
 * reading vanish at run time; so the numbers are private, and the page only reads.
 */
export class Page {
  readonly #values: Column

  /**
   * Copies `column` from `start` to before `end`.
   *
   * @param given - whoever made the column gives it up to the page: nothing is copied
   */
  constructor(column: Column, start: number, end: number, given = false) {
    this.#values = given ? column.subarray(start, end) : column.slice(start, end)
    Object.freeze(this)
  }

  get length(): number {
    return this.#values.length
  }

  get byteLength(): number {
    return this.#values.byteLength
  }

  /** A copy of the page's numbers. */
  numbers(): Column {
    return this.#values.slice()
  }

  /** The number at `index`; undefined outside the page. */
  at(index: number): number {
    return this.#values[index]
  }

  /** Does `column` hold the same numbers, bit by bit, from `start` to before `end`? */
  matches(column: Column, start: number, end: number): boolean {
    const values = this.#values
    if (values.length !== end - start) return false
    // The same bytes as 32-bit numbers, whatever the column's type: one loop compares all pages.
    const mine = values.length <= FEW && !(values instanceof Float64Array) ? null : wordsOf(values, 0, values.length)
    const theirs = mine === null ? null : wordsOf(column, start, end)
    if (mine !== null && theirs !== null && theirs.length === mine.length) return sameWords(mine, theirs)
    for (let i = 0; i < values.length; i++) if (values[i] !== column[start + i]) return false
    return true
  }

  /** Does the other page hold the same numbers? */
  equals(other: Page): boolean {
    return this === other || this.matches(other.#values, 0, other.#values.length)
  }

  /** Writes the page's numbers into `column`, from `start` on. @throws TypeError where `column` is no typed array */
  copyTo(column: Column, start: number): void {
    set.call(column, this.#values, start)
  }
}

/** The pages that hold 0, or NONE, throughout, by type, number and length: there is one of each, whoever asks. That is what fresh room in a column holds. */
const uniform = new Map<string, Page>()
const zeros = new WeakSet<Page>()

/**
 * A page with the numbers of `column` from `start` to before `end`. Room that nobody has used is one and the same page everywhere: nothing is copied for it.
 *
 * @param given - as for a page
 */
export function pageOf(column: Column, start: number, end: number, given = false): Page {
  const value = column[start]
  if (!(Object.is(value, 0) || value === NONE) || !isUniform(column, start, end)) return new Page(column, start, end, given)
  const key = `${column.BYTES_PER_ELEMENT} ${value} ${end - start}`
  const known = uniform.get(key)
  if (known !== undefined) return known
  const page = new Page(column, start, end)
  uniform.set(key, page)
  if (value === 0) zeros.add(page)
  return page
}

/** Is it known to hold zeros alone? A column that was just made does, too. */
export function isZero(page: Page): boolean {
  return zeros.has(page)
}

function isUniform(column: Column, start: number, end: number): boolean {
  const value = column[start]
  for (let i = start + 1; i < end; i++) if (!Object.is(column[i], value)) return false
  return true
}

/** The bytes of records `start` to `end` as 32-bit numbers, where that is possible. */
function wordsOf(column: Column, start: number, end: number): Int32Array | null {
  if (column instanceof Int32Array && end - start === column.length) return column
  const { buffer, byteOffset, BYTES_PER_ELEMENT } = column
  const [from, bytes] = [byteOffset + start * BYTES_PER_ELEMENT, (end - start) * BYTES_PER_ELEMENT]
  return from % 4 === 0 && bytes % 4 === 0 ? new Int32Array(buffer, from, bytes / 4) : null
}

/** Eight at a time: pages that a snapshot compares are the same in most cases. */
function sameWords(a: Int32Array, b: Int32Array): boolean {
  const { length } = a
  const whole = length & ~7
  let i = 0
  for (; i < whole; i += 8) {
    const first = (a[i] ^ b[i]) | (a[i + 1] ^ b[i + 1]) | (a[i + 2] ^ b[i + 2]) | (a[i + 3] ^ b[i + 3])
    const second = (a[i + 4] ^ b[i + 4]) | (a[i + 5] ^ b[i + 5]) | (a[i + 6] ^ b[i + 6]) | (a[i + 7] ^ b[i + 7])
    if ((first | second) !== 0) return false
  }
  for (; i < length; i++) if (a[i] !== b[i]) return false
  return true
}

// What a page can do is fixed too: nobody can put another `at` in front of the numbers.
Object.freeze(Page.prototype)

/** A node of the tree above a column's pages: up to 32 nodes of the level below; at the lowest level, up to 32 pages. */
export interface PageNode extends ReadonlyArray<PageNode | Page> {}

/** A column that never changes: pages under a radix tree of small nodes. `readColumn` and `pageAt` read it. */
export interface ColumnSnapshot {
  /** Records in the column. */
  readonly length: number
  /** Records in a page, as a power of two. */
  readonly pageShift: number
  readonly root: PageNode
}
