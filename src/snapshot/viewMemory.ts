import type { Page } from './pages'
import type { HeapSnapshot } from './snapshot'
import { pageAt, pageCount, readColumn } from './tree'

// Views are decoded when they are asked for, and kept for as long as the pages live that they were read from.

interface PageRead {
  readonly actor: string
  readonly name: string
  readonly page: number
  readonly is: Page
}

/** Reads a snapshot's columns, and keeps which pages were read. */
export class ColumnReader {
  readonly pages: PageRead[] = []
  /** Was a record asked for that its column does not have? It may come, and no page tells. */
  missed = false
  private readonly seen = new Set<string>()

  constructor(private readonly snapshot: HeapSnapshot) {}

  /** The value of a record; 0 where the column has no such record. */
  at(actor: string, name: string, index: number): number {
    const column = this.snapshot.kernels[actor].columns[name]
    const value = readColumn(column, index) as number | undefined
    if (value === undefined) {
      this.missed = true
      return 0
    }
    const page = index >> column.pageShift
    const key = `${actor} ${name} ${page}`
    if (!this.seen.has(key)) {
      this.seen.add(key)
      this.pages.push({ actor, name, page, is: pageAt(column, page) })
    }
    return value
  }
}

/** A view that was made, and all that it was made from. */
interface Memory {
  readonly view: unknown
  readonly constants: object
  readonly pages: readonly PageRead[]
}

/** By the page that holds the record asked for: an old page takes its views with it. */
const memories = new WeakMap<Page, Map<string, Memory>>()

/**
 * The view of record `index` of a column: the one made before, where every page is the same that it was made from.
 *
 * @param constants - what else the view depends on; another object means another view
 * @returns null where the column has no such record
 */
export function remember<V>(kind: string, snapshot: HeapSnapshot, actor: string, name: string, index: number, constants: object, decode: (reader: ColumnReader) => V): V | null {
  const column = snapshot.kernels[actor].columns[name]
  if (!(Number.isInteger(index) && index >= 0 && index < column.length)) return null
  const page = pageAt(column, index >> column.pageShift)
  const views = memories.get(page) ?? new Map<string, Memory>()
  memories.set(page, views)
  const key = `${kind} ${index}`
  const known = views.get(key)
  if (known !== undefined && known.constants === constants && known.pages.every((read) => holds(snapshot, read))) return known.view as V
  const reader = new ColumnReader(snapshot)
  const view = decode(reader)
  if (!reader.missed) views.set(key, { view, constants, pages: reader.pages })
  return view
}

function holds(snapshot: HeapSnapshot, { actor, name, page, is }: PageRead): boolean {
  const column = snapshot.kernels[actor]?.columns[name]
  return column !== undefined && page < pageCount(column.length, column.pageShift) && pageAt(column, page) === is
}
