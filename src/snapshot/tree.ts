import type { Column } from '../kernel/columns'
import { type ColumnSnapshot, isZero, type Page, type PageNode } from './pages'

/** Children of a node, as a power of two: what a change of one page copies, level by level, stays small at any size. */
const NODE_SHIFT = 5
const NODE_MASK = (1 << NODE_SHIFT) - 1

/** A node that is being made. */
type MutableNode = (PageNode | Page)[]

/** Pages of a column of `length` records. */
export function pageCount(length: number, pageShift: number): number {
  return Math.ceil(length / 2 ** pageShift)
}

/** Levels of nodes above so many pages; at least one. */
export function depthOf(pages: number): number {
  let depth = 1
  while (pages > 2 ** (NODE_SHIFT * depth)) depth++
  return depth
}

/** The page with this number; it holds the records from `page << pageShift` on. Cost: the depth of the tree. */
export function pageAt({ root, length, pageShift }: ColumnSnapshot, page: number): Page {
  let node: PageNode | Page = root
  for (let level = depthOf(pageCount(length, pageShift)) - 1; level >= 0; level--) node = (node as PageNode)[(page >> (NODE_SHIFT * level)) & NODE_MASK]
  return node as Page
}

/** The value of record `index`; undefined outside the column. Cost: the depth of the tree. */
export function readColumn(column: ColumnSnapshot, index: number): number {
  if (!(index >= 0 && index < column.length)) return undefined as unknown as number
  return pageAt(column, index >> column.pageShift).at(index & ((1 << column.pageShift) - 1))
}

/** Every page, in order. Cost: the pages. */
export function pagesOf({ root, length, pageShift }: ColumnSnapshot): Page[] {
  const pages = pageCount(length, pageShift)
  let nodes: readonly (PageNode | Page)[] = root
  for (let level = depthOf(pages); level > 1; level--) {
    const below: (PageNode | Page)[] = []
    for (const node of nodes as readonly PageNode[]) for (const child of node) below.push(child)
    nodes = below
  }
  return nodes.slice(0, pages) as Page[]
}

/** A fresh column of the same type as `like`, with the snapshot's values. Cost: the length of the column. */
export function columnFrom<C extends Column>(snapshot: ColumnSnapshot, like: C): C {
  const column = new (like.constructor as new (length: number) => C)(snapshot.length)
  pagesOf(snapshot).forEach((page, i) => {
    if (!isZero(page)) page.copyTo(column, i * 2 ** snapshot.pageShift)
  })
  return column
}

/** Numbers of the pages that are not one and the same in both columns. Nodes that both share are not entered. Cost: the pages named, times the depth. */
export function differingPages(a: ColumnSnapshot, b: ColumnSnapshot, visit: () => void = () => {}): number[] {
  const [countA, countB] = [pageCount(a.length, a.pageShift), pageCount(b.length, b.pageShift)]
  const depth = Math.max(depthOf(countA), depthOf(countB))
  const found: number[] = []
  const walk = (x: PageNode | Page | undefined, y: PageNode | Page | undefined, level: number, first: number): void => {
    if (x === y) return
    visit()
    if (level === 0) {
      found.push(first)
      return
    }
    const [left, right] = [(x ?? []) as PageNode, (y ?? []) as PageNode]
    const children = Math.max(left.length, right.length)
    for (let child = 0; child < children; child++) walk(left[child], right[child], level - 1, first + child * 2 ** (NODE_SHIFT * (level - 1)))
  }
  walk(raised(a.root, depthOf(countA), depth), raised(b.root, depthOf(countB), depth), depth, 0)
  return found
}

/** The root as the root of a deeper tree. */
function raised(root: PageNode, from: number, to: number): PageNode {
  let node = root
  for (let level = from; level < to; level++) node = [node]
  return node
}

/** The column with a new length, and those pages that are new; what did not change, both share. Cost: the new pages, times the depth; the whole tree where the column gets shorter. */
export function withPages(column: ColumnSnapshot, length: number, fresh: Iterable<readonly [page: number, value: Page]>): ColumnSnapshot {
  const { pageShift } = column
  const [before, after] = [pageCount(column.length, pageShift), pageCount(length, pageShift)]
  if (after < before) {
    const kept = pagesOf(column).slice(0, after)
    const shorter = withPages(emptyColumn(pageShift), length, kept.entries())
    return withPages(shorter, length, fresh)
  }
  const depth = depthOf(after)
  const root = [...raised(column.root, depthOf(before), depth)]
  // Nodes that were made here may be written; the others are copied first.
  const made = new Set<MutableNode>()
  for (const [page, value] of fresh) {
    let node: MutableNode = root
    for (let level = depth - 1; level > 0; level--) {
      const child = (page >> (NODE_SHIFT * level)) & NODE_MASK
      let below = node[child] as MutableNode | undefined
      if (below === undefined || !made.has(below)) {
        below = below === undefined ? [] : [...below]
        made.add(below)
        node[child] = below
      }
      node = below
    }
    node[page & NODE_MASK] = value
  }
  return { length, pageShift, root }
}

/** A column without records. */
export function emptyColumn(pageShift: number): ColumnSnapshot {
  return { length: 0, pageShift, root: [] }
}
