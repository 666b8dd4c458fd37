import fc from 'fast-check'
import { deferredTracker } from '../../machines/refcountTracker'
import { FREE_LIST_COLUMNS, FREE_LIST_VALUES } from '../../src/kernel/freelists/layout'
import { GENERATION_COLUMNS, GENERATION_VALUES } from '../../src/kernel/gc/layout'
import { O } from '../../src/kernel/operations'
import { REFCOUNT_COLUMNS, REFCOUNT_VALUES } from '../../src/kernel/refcounts/layout'
import { createTracedObjectLab } from '../../src/lab/objectLab'
import { objectModel } from '../../src/lab/objectModel'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import type { HeapSnapshot, KernelStates } from '../../src/snapshot/snapshot'
import { Snapshotter } from '../../src/snapshot/snapshotter'
import { Hand, ObjectRig, ObjectWitness, objectPrograms, Runner, tightPlan } from '../support/objectPrograms'
import { stale } from './reading'

const SEED = 20261121
/** Two records a page: what is not marked shows. */
const PAGE_SHIFT = 1

const objectKernels = ({ refs, gc, freeLists }: FoldedObjects): KernelStates => ({
  refcountTracker: { state: refs, shape: { columns: REFCOUNT_COLUMNS, values: REFCOUNT_VALUES } },
  generations: { state: gc, shape: { columns: GENERATION_COLUMNS, values: GENERATION_VALUES } },
  freeLists: { state: freeLists, shape: { columns: FREE_LIST_COLUMNS, values: FREE_LIST_VALUES } },
})

describe('[L5] marks made from facts about objects give the same snapshots as reading everything', () => {
  for (const [name, tracker] of [
    ['', {}],
    [', with deferred counting', { tracker: deferredTracker }],
  ] as const) {
    test.each(['3.8', '3.11', '3.12', '3.13'])(`at any quiet moments of random programs, %s${name} (seed ${SEED})`, (version) => {
      const plan = tightPlan(version, tracker)
      let taken = 0
      const gaps = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 12 })
      const property = fc.property(objectPrograms(objectModel(plan.profile), 80, { finalizers: 'mortal' }), gaps, ({ calls }, between) => {
        const witness = new ObjectWitness()
        const rig = new ObjectRig(plan, witness)
        const kernels = objectKernels(rig.parts)
        const snapshotter = new Snapshotter(kernels, plan.profile, undefined, { pageShift: PAGE_SHIFT })
        const marked = (): HeapSnapshot => snapshotter.takeMarked({ record: 0, seq: 0, factHash: witness.hash, factCount: witness.count })
        marked()
        witness.see = (kind, a, b, c, address) => snapshotter.touch(kind, a, b, c, address)
        let wait = between[0]
        const quiet = (): void => {
          if (wait-- > 0) return
          wait = between[++taken % between.length]
          expect(stale(marked(), kernels)).toBeNull()
        }
        const runner = new Runner(rig, quiet)
        for (const call of calls) {
          runner.perform(call)
          quiet()
        }
        expect(stale(marked(), kernels)).toBeNull()
      })
      fc.assert(property, { seed: SEED, numRuns: 30 })
      expect(taken).toBeGreaterThan(200)
    })
  }
})

describe('[L8] a snapshot of objects costs what was touched', () => {
  test.each([1_000, 1_000_000])('of %i living objects: a list that is made, filled and dropped', (living) => {
    const plan = tightPlan('3.11')
    const witness = new ObjectWitness()
    const rig = new ObjectRig(plan, witness)
    const hand = new Hand(rig)
    for (let i = 0; i < living; i++) hand.make('float')
    // The generations' columns grow with the first object that they hear of.
    hand.drop(hand.make('list'))
    const kernels = objectKernels(rig.parts)
    const snapshotter = new Snapshotter(kernels, plan.profile)
    const marked = (): HeapSnapshot => snapshotter.takeMarked({ record: 0, seq: 0, factHash: witness.hash, factCount: witness.count })
    marked()
    witness.see = (kind, a, b, c, address) => snapshotter.touch(kind, a, b, c, address)
    const list = hand.make('list')
    for (let i = 0; i < 5; i++) hand.give(list, i, hand.make('float'))
    hand.drop(list)
    const before = snapshotter.work
    marked()
    // Of some thirty columns a page or two each, whatever the heap.
    expect(snapshotter.work.compared - before.compared).toBeLessThan(60)
    expect(snapshotter.work.copied - before.copied).toBeLessThan(40)
  })

  test('a traced lab takes such snapshots: two of them share the pages that no operation touched', () => {
    const lab = createTracedObjectLab({ plan: tightPlan('3.11') })
    const hand = new Hand(lab)
    for (let i = 0; i < 3000; i++) hand.make('float')
    const before = lab.snapshot()
    lab.perform(O.REFERENCE_HOLD, 2999)
    const after = lab.snapshot()
    const [old, young] = [before, after].map(({ kernels }) => kernels.refcountTracker.columns)
    expect(young.objType).toBe(old.objType)
    expect(young.objRefcnt).not.toBe(old.objRefcnt)
  })
})
