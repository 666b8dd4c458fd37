import type { Plan } from '../../machines/plans'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES } from '../../src/kernel/addressSpace/layout'
import { FactSink } from '../../src/kernel/factSink'
import { FREE_LIST_COLUMNS, FREE_LIST_VALUES } from '../../src/kernel/freelists/layout'
import { GENERATION_COLUMNS, GENERATION_VALUES } from '../../src/kernel/gc/layout'
import { REFCOUNT_COLUMNS, REFCOUNT_VALUES } from '../../src/kernel/refcounts/layout'
import { WEAKREF_COLUMNS, WEAKREF_VALUES } from '../../src/kernel/weakrefs/layout'
import { createFastObjectLab } from '../../src/lab/objectLab'
import { foldObjectFact } from '../../src/snapshot/objectFold'
import type { ColumnSnapshot, Page } from '../../src/snapshot/pages'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { Snapshotter } from '../../src/snapshot/snapshotter'
import { pagesOf } from '../../src/snapshot/tree'
import { printPosition } from '../../src/timeline/position'
import type { Timeline } from '../../src/timeline/timeline'
import { emptyObjects } from '../support/objectPrograms'

const pages = new WeakMap<Page, number>()

function digestOfPage(page: Page): number {
  const seen = pages.get(page)
  if (seen !== undefined) return seen
  let [low, high] = [1, 1]
  for (const value of page.numbers()) {
    low = (Math.imul(low ^ value, 0x01000193) + 7) | 0
    high = (Math.imul(high ^ Math.floor(value / 2 ** 32) ^ value, 0x9e3779b1) + 1) | 0
  }
  const digest = (low >>> 0) * 2 ** 20 + (high >>> 12)
  pages.set(page, digest)
  return digest
}

/** Length and contents of a column, as a text that differs where they do. */
function digestOf(column: ColumnSnapshot): string {
  return `${column.length}: ${pagesOf(column).map(digestOfPage).join(' ')}`
}

/** A heap by columns and values: equal where all of them are. */
export type Digest = Readonly<Record<string, string | number>>

/** What the program has asked for is not looked at: in the middle of an operation, who performs it has counted it, and its facts have not. */
export function digest({ kernels, factHash, factCount }: HeapSnapshot): Digest {
  const all: Record<string, string | number> = { factHash, factCount }
  for (const [actor, { columns, values }] of Object.entries(kernels)) {
    if (actor === 'program') continue
    for (const [name, column] of Object.entries(columns)) all[`${actor}.${name}`] = digestOf(column)
    for (const [name, value] of Object.entries(values)) all[`${actor}.${name}`] = value
  }
  return all
}

export function sameDigest(a: Digest, b: Digest): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

/**
 * The heap at every place of a run, by a run from the start that nobody stops, and that knows no keyframe: between operations its columns; behind a fact,
 * the empty heap and all facts so far folded into it (law L5). Between operations both must be the same.
 */
export function truthOf(plan: Plan, { log, end }: Timeline): Map<string, Digest> {
  const truth = new Map<string, Digest>()
  const sink = new FactSink(true)
  const ledger = new FactSink(false)
  const lab = createFastObjectLab({ plan }, sink)
  const folded = emptyObjects(plan)
  const { columns, values } = plan.allocator.kernel
  const snapshotter = new Snapshotter(
    {
      allocator: { state: folded.heap, shape: { columns, values } },
      addressSpace: { state: folded.space, shape: { columns: ADDRESS_SPACE_COLUMNS, values: ADDRESS_SPACE_VALUES } },
      refcountTracker: { state: folded.refs, shape: { columns: REFCOUNT_COLUMNS, values: REFCOUNT_VALUES } },
      generations: { state: folded.gc, shape: { columns: GENERATION_COLUMNS, values: GENERATION_VALUES } },
      weakrefs: { state: folded.weakrefs, shape: { columns: WEAKREF_COLUMNS, values: WEAKREF_VALUES } },
      freeLists: { state: folded.freeLists, shape: { columns: FREE_LIST_COLUMNS, values: FREE_LIST_VALUES } },
    },
    plan.profile,
  )
  const foldedHere = (): Digest => digest(snapshotter.takeCompared({ record: 0, seq: 0, factHash: ledger.hash, factCount: ledger.count }))
  let [operation, fact] = [0, 0]
  const note = (heap: Digest): void => void truth.set(printPosition({ operation, fact }), heap)
  sink.listener = (kind, a, b, c, address) => {
    foldObjectFact(folded, kind, a, b, c, address)
    ledger.put(kind, a, b, c, address)
    fact++
    note(foldedHere())
  }
  note(digest(lab.snapshot()))
  while (operation < end.operation) {
    log.at(operation, (kind, a, b, c, d) => lab.perform(kind, a, b, c, d))
    // Behind its last fact the operation is over.
    if (fact > 0) truth.delete(printPosition({ operation, fact }))
    operation++
    fact = 0
    note(digest(lab.snapshot()))
    expect(foldedHere()).toEqual(truth.get(printPosition({ operation, fact })))
  }
  return truth
}
