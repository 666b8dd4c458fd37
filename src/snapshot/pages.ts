import type { Column } from '../kernel/columns'

/** Values in a page: small enough that a change copies little, large enough that a snapshot holds few. */
export const PAGE_LENGTH = 1024

/**
 * A piece of a column that never changes. Immer neither drafts nor freezes typed arrays, and types that only allow
 * reading vanish at run time; so the numbers are private, and the page only reads.
 */
export class Page {
  readonly #values: Column

  /** Copies `column` from `start` on. */
  constructor(column: Column, start: number) {
    this.#values = column.slice(start, start + PAGE_LENGTH)
    Object.freeze(this)
  }

  get length(): number {
    return this.#values.length
  }

  at(index: number): number {
    return this.#values[index]
  }

  /** Does `column` hold the same values from `start` on? */
  matches(column: Column, start: number): boolean {
    const values = this.#values
    if (values.length !== Math.min(PAGE_LENGTH, column.length - start)) return false
    for (let i = 0; i < values.length; i++) if (values[i] !== column[start + i]) return false
    return true
  }

  copyTo(column: Column, start: number): void {
    column.set(this.#values, start)
  }
}

/** A column that never changes. */
export interface ColumnSnapshot {
  readonly length: number
  readonly pages: readonly Page[]
}

/** The column in pages; those that equal `before`'s are `before`'s. */
export function pagesOf(column: Column, before: readonly Page[]): Page[] {
  const pages: Page[] = []
  for (let start = 0, i = 0; start < column.length; start += PAGE_LENGTH, i++) {
    const old = before[i]
    pages.push(old?.matches(column, start) ? old : new Page(column, start))
  }
  return pages
}

/** A fresh column of the same type as `like`, with the snapshot's values. */
export function columnFrom<C extends Column>(snapshot: ColumnSnapshot, like: C): C {
  const column = new (like.constructor as new (length: number) => C)(snapshot.length)
  snapshot.pages.forEach((page, i) => {
    page.copyTo(column, i * PAGE_LENGTH)
  })
  return column
}
