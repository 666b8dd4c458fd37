import type { Column } from '../../src/kernel/columns'
import { FactSink } from '../../src/kernel/factSink'
import type { FactKind } from '../../src/kernel/facts'
import type { ColumnSnapshot, Page, PageNode } from '../../src/snapshot/pages'
import type { HeapSnapshot, KernelStates } from '../../src/snapshot/snapshot'
import { pagesOf } from '../../src/snapshot/tree'

/** Lets somebody see each fact at the moment when it is put. */
export class Witness extends FactSink {
  see: (kind: FactKind, a: number, b: number, c: number, address: number) => void = () => {}

  constructor() {
    super(false)
  }

  override put(kind: FactKind, a = 0, b = 0, c = 0, address = 0): void {
    super.put(kind, a, b, c, address)
    this.see(kind, a, b, c, address)
  }
}

export const columnsIn = (snapshot: HeapSnapshot): [name: string, column: ColumnSnapshot][] =>
  Object.entries(snapshot.kernels).flatMap(([actor, { columns }]) => Object.entries(columns).map(([name, column]): [string, ColumnSnapshot] => [`${actor}.${name}`, column]))

export const pagesIn = (snapshot: HeapSnapshot): Page[] => columnsIn(snapshot).flatMap(([, column]) => pagesOf(column))

/** Every node of every column's tree. */
export const nodesIn = (snapshot: HeapSnapshot): PageNode[] => {
  const found: PageNode[] = []
  const walk = (node: PageNode | Page): void => {
    if (!Array.isArray(node)) return
    found.push(node)
    node.forEach(walk)
  }
  for (const [, { root }] of columnsIn(snapshot)) walk(root)
  return found
}

/** The first place where a snapshot is not what the kernels hold, or null. Reads everything. */
export function stale(snapshot: HeapSnapshot, kernels: KernelStates): string | null {
  for (const [actor, { state, shape }] of Object.entries(kernels)) {
    const { columns, values } = snapshot.kernels[actor]
    const live = state as Readonly<Record<string, Column | number>>
    for (const name of shape.values) if (values[name] !== live[name]) return `${actor}.${name}: ${values[name]}, now ${live[name]}`
    for (const name of shape.columns) {
      const now = live[name] as Column
      const then = columns[name]
      if (then.length !== now.length) return `${actor}.${name}: ${then.length} long, now ${now.length}`
      const size = 2 ** then.pageShift
      const pages = pagesOf(then)
      for (let page = 0; page < pages.length; page++) {
        if (!pages[page].matches(now, page * size, Math.min((page + 1) * size, now.length))) return `${actor}.${name}, page ${page}`
      }
    }
  }
  return null
}

/** A hash over every number of a snapshot, read through its pages. `known` holds the pages that this pass has read. */
export function hashOf(snapshot: HeapSnapshot, known: Map<Page, number> = new Map()): number {
  const text = JSON.stringify([snapshot.record, snapshot.seq, snapshot.factHash, snapshot.factCount, Object.values(snapshot.kernels).map(({ values }) => values)])
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  for (const [, column] of columnsIn(snapshot)) {
    hash = Math.imul(hash ^ column.length, 0x01000193)
    for (const page of pagesOf(column)) hash = Math.imul(hash ^ hashOfPage(page, known), 0x01000193)
  }
  return hash
}

function hashOfPage(page: Page, known: Map<Page, number>): number {
  const before = known.get(page)
  if (before !== undefined) return before
  // Its bytes, four by four; zeros make the last word whole.
  const numbers = page.numbers()
  const words = new Int32Array(Math.ceil(numbers.byteLength / 4))
  new Uint8Array(words.buffer).set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
  let hash = page.length
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words[i], 0x01000193)
  known.set(page, hash)
  return hash
}
