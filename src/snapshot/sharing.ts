import type { Page } from './pages'
import type { HeapSnapshot } from './snapshot'
import { differingPages, pageAt, pageCount, pagesOf } from './tree'

/** The pages of a snapshot that another one does not share with it, at the same place of the same column; all where there is no other. Cost: what differs. */
export function pagesBeside(snapshot: HeapSnapshot, other: HeapSnapshot | null): Page[] {
  return Object.entries(snapshot.kernels).flatMap(([actor, { columns }]) =>
    Object.entries(columns).flatMap(([name, column]) => {
      const before = other?.kernels[actor]?.columns[name]
      if (before === undefined) return pagesOf(column)
      if (before.root === column.root) return []
      const count = pageCount(column.length, column.pageShift)
      return differingPages(before, column).flatMap((page) => (page < count ? [pageAt(column, page)] : []))
    }),
  )
}

/** Bytes of the pages that a snapshot does not share with another one. */
export function bytesBeside(snapshot: HeapSnapshot, other: HeapSnapshot | null): number {
  let bytes = 0
  for (const page of new Set(pagesBeside(snapshot, other))) bytes += page.byteLength
  return bytes
}

/** How many pages a heap has. */
export function pagesIn({ kernels }: HeapSnapshot): number {
  let pages = 0
  for (const { columns } of Object.values(kernels)) for (const { length, pageShift } of Object.values(columns)) pages += pageCount(length, pageShift)
  return pages
}
