import fc from 'fast-check'
import { cpython, legacy } from '../../machines/plans'
import { PHASES } from '../../src/kernel/collector/phases'
import { NONE } from '../../src/kernel/columns'
import { anybodyGoesOn } from '../../src/lab/fastObjects'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { Heap } from '../../src/program/heap'
import { checkCollection, checkContainerBytes, checkLists, checkWeakrefs } from '../../src/snapshot/collectorInvariants'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { VERSIONS } from '../support/heaps'
import { type CollectorProgram, FLAVORS, programs } from './collectorPrograms'
import { CollectorRun } from './collectorRun'
import { digest, stepping } from './collectorSteps'

const SEED = 20_261_121
const MINUTE = 60_000
const sample = (numRuns: number): CollectorProgram[] => FLAVORS.flatMap((flavor) => fc.sample(programs(flavor), { seed: SEED, numRuns }))
const PLANS = [...VERSIONS.map((version) => cpython(version)), legacy('3.8')]

/** What does not hold of the lists, of the collection under way, and of the weak references. */
function broken({ refs, gc, weakrefs }: ObjectLab): string[] {
  const found: string[] = []
  const expectThat = (holds: boolean, what: string): void => void (holds || found.push(what))
  checkLists(refs, gc, expectThat)
  checkCollection(gc, expectThat)
  checkWeakrefs(refs, weakrefs, expectThat)
  checkContainerBytes(refs, expectThat)
  return found
}

// Moments are many, and `expect` costs more than to look: it is called where something differs, to say so.

describe.each(PLANS.map((plan) => [plan.name, plan] as const))('%s: at every quiet moment of many collections', (_name, plan) => {
  test(
    '[L1] invariants hold; the chart leaves exactly the columns that fast mode has, and stands in the phase by name',
    () => {
      const phases = new Set<string>()
      let moments = 0
      for (const program of sample(2)) {
        const seen: string[] = []
        const fast = new Heap(
          stepping(createFastObjectLab({ plan }), (lab) => {
            const found = broken(lab)
            if (found.length > 0) expect(found).toEqual([])
            seen.push(digest(lab))
          }),
        )
        const told = new CollectorRun(fast, program).run()
        let at = 0
        const traced = new Heap(
          stepping(createTracedObjectLab({ plan }), (lab) => {
            const { gc, actors } = lab
            const now = digest(lab)
            if (now !== seen[at++]) expect(now).toBe(seen[at - 1])
            if (gc.collecting === NONE) return
            const { name } = PHASES[gc.phase]
            phases.add(name)
            const { value } = actors[`generation${gc.collecting}`].getSnapshot()
            if (value.collecting !== name) expect(value).toEqual({ collecting: name })
          }),
        )
        expect(new CollectorRun(traced, program).run()).toBe(told)
        expect([at, traced.lab.factHash, traced.lab.factCount]).toEqual([seen.length, fast.lab.factHash, fast.lab.factCount])
        moments += at
      }
      expect(moments).toBeGreaterThan(1_000)
      expect(phases.size).toBeGreaterThan(12)
    },
    MINUTE,
  )

  test(
    '[L1] a lab that is restored there goes on identically, in either mode',
    () => {
      let restored = 0
      for (const program of sample(2)) {
        /** Snapshots of the operation under way, and where it ended. */
        let taken: HeapSnapshot[] = []
        const finish = ({ factHash, factCount }: ObjectLab): void => {
          for (const from of taken) {
            const create = restored++ % 2 === 0 ? createFastObjectLab : createTracedObjectLab
            const lab = create({ plan, from })
            while (lab.goOn());
            expect([lab.factHash, lab.factCount]).toEqual([factHash, factCount])
          }
          taken = []
        }
        let moment = 0
        const lab = createTracedObjectLab({ plan })
        const heap = new Heap(
          stepping(lab, (at) => {
            if (anybodyGoesOn(at)) {
              // Not each: a restored lab costs more than a step.
              if (at.gc.collecting !== NONE && moment++ % 9 === 0) taken.push(at.snapshot())
            } else finish(at)
          }),
        )
        new CollectorRun(heap, program).run()
      }
      expect(restored).toBeGreaterThan(150)
    },
    2 * MINUTE,
  )
})
