import fc from 'fast-check'
import type { Plan } from '../../../machines/plans'
import { NONE } from '../../../src/kernel/columns'
import type { ObjectLab } from '../../../src/lab/objectLab'
import { type Cycle, findGarbage, type Garbage } from '../../../src/timeline/cycles/garbage'
import { isProved, proveCut } from '../../../src/timeline/cycles/prove'
import { storesOf } from '../../../src/timeline/cycles/stores'
import type { Timeline } from '../../../src/timeline/timeline'
import { CLASS_SLOT } from '../../../src/timeline/why/alive'
import { COLLECTION_STORIES, type CollectionRun, type CollectionStep, collectionPrograms } from '../../support/collections'
import { circlesAmong, collectOnACopy, livingOf, PLANS, recordRun, targetsOf } from './runs'

const SEED = 20261122

/** What nobody outside holds, by the program's own account of what it holds. */
function garbageByRoots(run: CollectionRun, lab: ObjectLab): number[] {
  const { refs, gc } = lab
  const immortal = livingOf(lab).filter((object) => (refs.objFlags[object] & 1) === 1)
  const reached = new Set([...run.roots().keys(), ...gc.garbage.subarray(0, gc.garbageLength), ...immortal])
  for (const object of reached) for (const target of targetsOf(lab, object)) reached.add(target)
  return livingOf(lab).filter((object) => !reached.has(object))
}

/** Cuts a cycle, and those that keep it, on a branch; and where one reference is enough, each that is. @returns was no finalizer in the way? */
function cutAndProved(timeline: Timeline, garbage: Garbage, cycle: Cycle): boolean {
  const cuts = [cycle, ...garbage.keptBy(cycle)].map((one) => garbage.cut(one))
  const references = cuts.flatMap((cut) => cut.references)
  expect(references.every(({ slot }) => slot !== CLASS_SLOT)).toBe(true)
  const expected = garbage.dyingWith([cycle])
  expect(expected).toEqual(expect.arrayContaining([...cycle.objects]))
  // Finalizers that do nothing bring nothing back.
  const proof = proveCut(timeline, references, expected)
  expect({ survived: proof.survived, others: proof.others, collections: proof.collections }).toEqual({ survived: [], others: [], collections: 0 })
  for (const choice of cuts.length === 1 ? cuts[0].choices : []) expect(proveCut(timeline, [choice], expected).survived).toEqual([])
  return isProved(proof)
}

/** The run, and the operation in front of which there are most cycles of garbage. */
function whereMostCyclesAre(plan: Plan, steps: readonly CollectionStep[]): { timeline: Timeline; place: number } {
  let [place, most] = [NONE, 0]
  const timeline = recordRun(plan, steps, (_run, lab, operation) => {
    const count = lab.gc.collecting === NONE ? findGarbage(lab).cycles.length : 0
    if (count > most) place = operation
    most = Math.max(most, count)
  })
  return { timeline, place }
}

const isLegacy = (plan: Plan): boolean => plan.profile.objects.collector.legacyFinalizers === 1

describe('[L5] the garbage of a moment', () => {
  test.each(PLANS)(`is what the program does not reach, and what a collection of a copy frees, %s (seed ${SEED})`, (_name, plan) => {
    let [found, freed, missed] = [0, 0, 0]
    const check = (run: CollectionRun, lab: ObjectLab): void => {
      const garbage = findGarbage(lab, { legacyFinalizers: isLegacy(plan) })
      const expected = garbageByRoots(run, lab)
      expect([...garbage.objects]).toEqual(expected)
      expect(garbage.cycles.map(({ objects }) => [...objects].join(' ')).sort()).toEqual(circlesAmong(lab, expected))
      const collected = collectOnACopy(plan, lab)
      expect(garbage.freedByCollection()).toEqual(collected)
      if (expected.length > 0) found++
      if (collected.length > 0) freed++
      if (garbage.cycles.some((cycle) => garbage.missed(cycle) !== null)) missed++
    }
    const property = fc.property(collectionPrograms(60), (steps) => {
      recordRun(plan, steps, (run, lab) => {
        if (lab.gc.collecting === NONE) check(run, lab)
      })
    })
    fc.assert(property, { seed: SEED, numRuns: 16, endOnFailure: true, examples: COLLECTION_STORIES.map((story): [typeof story] => [story]) })
    expect(Math.min(found, freed, missed)).toBeGreaterThan(2)
  })
})

describe('a reference to cut', () => {
  test.each(PLANS)(`a branch without it frees exactly what was said, by counting alone, %s (seed ${SEED})`, (_name, plan) => {
    let [single, proved] = [0, 0]
    const property = fc.property(collectionPrograms(120), (steps) => {
      const { timeline, place } = whereMostCyclesAre(plan, steps)
      if (place === NONE) return
      timeline.seekTo({ operation: place, fact: 0 })
      const garbage = findGarbage(timeline.lab())
      for (const cycle of garbage.cycles) {
        if (cutAndProved(timeline, garbage, cycle)) proved++
        if (garbage.cut(cycle).how === 'one') single++
      }
    })
    fc.assert(property, { seed: SEED, numRuns: 30, endOnFailure: true })
    expect(single).toBeGreaterThan(10)
    expect(proved).toBeGreaterThan(10)
  })

  test(`the operation that stored it is the last in front of the place behind which the slot has it (seed ${SEED})`, () => {
    const [, plan] = PLANS[1]
    let known = 0
    const property = fc.property(collectionPrograms(80), (steps) => {
      const timeline = recordRun(plan, steps)
      timeline.seekTo(timeline.end)
      const { refs } = timeline.lab()
      const references = livingOf({ refs }).flatMap((from) =>
        Array.from({ length: refs.slotLength[from] }, (_, slot) => ({ from, slot, to: refs.slotTarget[refs.slotBase[from] + slot] })).filter(({ to }) => to !== NONE),
      )
      for (const { from, slot, to, storedAt } of storesOf(timeline.log, references, timeline.end)) {
        // Nobody moves slots in these programs, and all that they refer to was stored by them.
        expect(storedAt).not.toBeNull()
        known++
        const has = (operation: number): boolean => {
          timeline.seekTo({ operation, fact: 0 })
          const lab = timeline.lab()
          return lab.refs.objBirth[from] === refs.objBirth[from] && slot < lab.refs.slotLength[from] && lab.refs.slotTarget[lab.refs.slotBase[from] + slot] === to
        }
        expect(has((storedAt ?? 0) + 1)).toBe(true)
      }
    })
    fc.assert(property, { seed: SEED, numRuns: 15 })
    expect(known).toBeGreaterThan(20)
  })
})
