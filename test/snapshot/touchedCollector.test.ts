import fc from 'fast-check'
import { typeOf } from '../../machines/factCodec'
import type { Plan } from '../../machines/plans'
import { CPYTHON_POLICIES } from '../../machines/policies'
import { COLLECTOR_UPDATES } from '../../src/kernel/collector/updates'
import { F, type FactKind } from '../../src/kernel/facts'
import { FREE_LIST_COLUMNS, FREE_LIST_VALUES } from '../../src/kernel/freelists/layout'
import { GENERATION_COLUMNS, GENERATION_VALUES } from '../../src/kernel/gc/layout'
import { GENERATION_UPDATES } from '../../src/kernel/gc/updates'
import { INCREMENTAL_UPDATES } from '../../src/kernel/incremental/updates'
import { REFCOUNT_COLUMNS, REFCOUNT_VALUES } from '../../src/kernel/refcounts/layout'
import { REFCOUNT_UPDATES } from '../../src/kernel/refcounts/updateTable'
import { WEAKREF_COLUMNS, WEAKREF_VALUES } from '../../src/kernel/weakrefs/layout'
import { WEAKREF_UPDATES } from '../../src/kernel/weakrefs/registry'
import { createFastObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import type { HeapSnapshot, KernelStates } from '../../src/snapshot/snapshot'
import { Snapshotter } from '../../src/snapshot/snapshotter'
import { touchTableOf } from '../../src/snapshot/touched'
import { COLLECTOR_TOUCHED } from '../../src/snapshot/touchedCollector'
import { GENERATIONS_TOUCHED } from '../../src/snapshot/touchedGenerations'
import { INCREMENTAL_TOUCHED } from '../../src/snapshot/touchedIncremental'
import { REFCOUNTS_TOUCHED } from '../../src/snapshot/touchedRefcounts'
import { WEAKREFS_TOUCHED } from '../../src/snapshot/touchedWeakrefs'
import type { TouchTable } from '../../src/snapshot/touches'
import { beforePep442, COLLECTION_STORIES, CollectionRun, type CollectionStep, collectionPrograms, stepwise } from '../support/collections'
import { ObjectWitness, tightPlan } from '../support/objectPrograms'
import { stale } from './reading'

const SEED = 20261121
/** Two records a page: what is not marked shows. */
const PAGE_SHIFT = 1

const kernelsOf = ({ refs, gc, freeLists, weakrefs }: ObjectLab): KernelStates => ({
  refcountTracker: { state: refs, shape: { columns: REFCOUNT_COLUMNS, values: REFCOUNT_VALUES } },
  generations: { state: gc, shape: { columns: GENERATION_COLUMNS, values: GENERATION_VALUES } },
  weakrefs: { state: weakrefs, shape: { columns: WEAKREF_COLUMNS, values: WEAKREF_VALUES } },
  freeLists: { state: freeLists, shape: { columns: FREE_LIST_COLUMNS, values: FREE_LIST_VALUES } },
})

const planOf = (version: string): Plan => tightPlan(version, { policies: CPYTHON_POLICIES })

/** Runs a program, and holds marked snapshots against the columns. @returns what was wrong first, or null */
function watch(plan: Plan, steps: readonly CollectionStep[], due: (lab: ObjectLab) => boolean, tableOf?: (state: object) => TouchTable | null): string | null {
  const witness = new ObjectWitness()
  const lab = createFastObjectLab({ plan }, witness)
  const kernels = kernelsOf(lab)
  const snapshotter = new Snapshotter(kernels, plan.profile, undefined, { pageShift: PAGE_SHIFT, ...(tableOf === undefined ? {} : { tableOf }) })
  const marked = (): HeapSnapshot => snapshotter.takeMarked({ record: 0, seq: 0, factHash: witness.hash, factCount: witness.count })
  marked()
  witness.see = (kind, a, b, c, address) => snapshotter.touch(kind, a, b, c, address)
  let wrong: string | null = null
  const run = new CollectionRun(
    stepwise(lab, () => {
      if (wrong === null && due(lab)) wrong = stale(marked(), kernels)
    }),
  )
  for (const step of steps) {
    if (wrong !== null) return wrong
    run.step(step)
  }
  return wrong ?? stale(marked(), kernels)
}

describe('[L5] marks made from facts of collections give the same snapshots as reading everything', () => {
  test.each(['3.8', '3.11', '3.13'])(`at any quiet moments of random programs that collect, %s (seed ${SEED})`, (version) => {
    let taken = 0
    let inCollections = 0
    const gaps = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 12 })
    const property = fc.property(collectionPrograms(60, true), gaps, (steps, between) => {
      let wait = between[0]
      const due = ({ gc }: ObjectLab): boolean => {
        if (wait-- > 0) return false
        wait = between[++taken % between.length]
        if (gc.collecting >= 0) inCollections++
        return true
      }
      expect(watch(planOf(version), steps, due)).toBeNull()
    })
    fc.assert(property, { seed: SEED, numRuns: 40 })
    expect(taken).toBeGreaterThan(1000)
    expect(inCollections).toBeGreaterThan(500)
  })
})

const TABLES = [
  [GENERATIONS_TOUCHED, GENERATION_UPDATES],
  [COLLECTOR_TOUCHED, COLLECTOR_UPDATES],
  [INCREMENTAL_TOUCHED, INCREMENTAL_UPDATES],
  [WEAKREFS_TOUCHED, WEAKREF_UPDATES],
  [REFCOUNTS_TOUCHED, REFCOUNT_UPDATES],
] as const
/** Of deferred counting, of static objects, of memory that ends, of buffers that are given up: not in these programs. */
const ELSEWHERE: readonly FactKind[] = [
  ...[F.OBJECT_DEFERRED, F.DEFERRED_TAKEN, F.OBJECT_PLACED, F.OBJECT_REFUSED, F.BUFFER_REFUSED, F.SLOTS_MOVED, F.SLOTS_TRUNCATED, F.COUNTS_SET],
  // Only moves an account, which each snapshot puts right.
  F.GARBAGE_TAKEN,
  // Of the incremental collector.
  ...[F.TRACKING_COUNTED, F.UNTRACKING_COUNTED, F.ROOT_ADDED, F.ROOT_REMOVED, F.FRAME_PUSHED],
]

describe('[L8] no row about collections and weak references can be left out', () => {
  const policy: readonly CollectionStep[] = [['policy', 0.15, 0]]
  const programs = [...COLLECTION_STORIES, policy, ...fc.sample(collectionPrograms(60), { seed: SEED, numRuns: 10 })]
  const plans = [planOf('3.13'), planOf('3.8'), beforePep442('3.13')]
  const without = (kind: FactKind): boolean => {
    const tableOf = (state: object): TouchTable | null => {
      const table = touchTableOf(state)
      return table?.has(kind) ? new Map([...table].filter(([row]) => row !== kind)) : table
    }
    return programs.some((steps) => plans.some((plan) => watch(plan, steps, () => true, tableOf) !== null))
  }
  const kinds = [...new Set(TABLES.flatMap(([rows]) => [...rows.keys()]))].filter(
    (kind) => (kind >= F.WEAKREFS_ABANDONED || REFCOUNT_UPDATES.get(kind) === undefined) && !ELSEWHERE.includes(kind) && !INCREMENTAL_TOUCHED.has(kind),
  )

  test.each(kinds.map((kind) => [typeOf(kind), kind] as const))('without %s a snapshot differs from the heap', (_type, kind) => {
    expect(without(kind)).toBe(true)
  })

  test('each row stands beside an update', () => {
    for (const [rows, updates] of TABLES) expect([...rows.keys()].filter((kind) => !updates.has(kind)).map(typeOf)).toEqual([])
  })
})
