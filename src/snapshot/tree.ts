import type { Column } from '../kernel/columns'
import { type ColumnSnapshot, isZero, type Page, type PageNode } from './pages'

/** Children of a node, as a power of two: what a change of one page copies, level by level, stays small at any size. */
const NODE_SHIFT = 5
const NODE_MASK = (1 << NODE_SHIFT) - 1

/** A node as a recipe of Immer sees it. */
interface DraftNode extends Array<DraftNode | Page> {}
/** A column as a recipe of Immer sees it. */
export interface DraftColumn {
  length: number
  pageShift: number
  root: DraftNode
}

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

/** Gives a column in a recipe its new length and those pages that are new. Cost: the new pages, times the depth; the whole tree where the column gets shorter. */
export function writePages(column: DraftColumn, length: number, fresh: Iterable<readonly [page: number, value: Page]>): void {
  const [before, after] = [pageCount(column.length, column.pageShift), pageCount(length, column.pageShift)]
  if (after < before) cutTree(column, after)
  else for (let depth = depthOf(before); depth < depthOf(after); depth++) column.root = [column.root]
  column.length = length
  const top = depthOf(after) - 1
  for (const [page, value] of fresh) {
    let node = column.root
    for (let level = top; level > 0; level--) {
      const child = (page >> (NODE_SHIFT * level)) & NODE_MASK
      node[child] ??= []
      node = node[child] as DraftNode
    }
    node[page & NODE_MASK] = value
  }
}

function cutTree(column: DraftColumn, pages: number): void {
  const kept: [number, Page][] = Array.from({ length: pages }, (_, page) => [page, pageAt(column as ColumnSnapshot, page)])
  column.root = []
  column.length = 0
  writePages(column, pages * 2 ** column.pageShift, kept)
}
