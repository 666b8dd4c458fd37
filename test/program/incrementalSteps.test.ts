import fc from 'fast-check'
import { typeOf } from '../../machines/factCodec'
import { cpython, type Plan } from '../../machines/plans'
import { NONE } from '../../src/kernel/columns'
import type { FactKind } from '../../src/kernel/facts'
import { GcFlag } from '../../src/kernel/gc/layout'
import { objectsOf } from '../../src/kernel/gc/read'
import { GENERATION_UPDATES } from '../../src/kernel/gc/updates'
import { INCREMENTAL_UPDATES } from '../../src/kernel/incremental/updates'
import { anybodyGoesOn } from '../../src/lab/fastObjects'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import type { PyClass } from '../../src/program/classes'
import type { PyObject } from '../../src/program/object'
import { checkCollection, checkLists } from '../../src/snapshot/collectorInvariants'
import { foldObjectFact } from '../../src/snapshot/objectFold'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { emptyObjects, ObjectWitness } from '../support/objectPrograms'
import { FLAVORS, programs } from './collectorPrograms'
import { CollectorRun } from './collectorRun'
import { digest, stepping } from './collectorSteps'
import { RootingHeap } from './rootingHeap'

const SEED = 20_261_122
const MINUTE = 60_000
type Run = (heap: RootingHeap<ObjectLab>) => string
/** Random programs of each kind, and one that goes through whole cycles of increments. */
const sample = (numRuns: number): Run[] => [
  ...FLAVORS.flatMap((flavor) =>
    fc.sample(programs(flavor), { seed: SEED, numRuns }).map(
      (program): Run =>
        (heap) =>
          new CollectorRun(heap, program).run(),
    ),
  ),
  goThroughCycles,
]
/** The first kind of fact that the incremental collector brought. */
const FIRST_KIND = 230
const PLANS = ['3.14.0', '3.14.4', '3.14.5'].map((version) => cpython(version))

describe.each(PLANS.map((plan) => [plan.name, plan] as const))('%s: at every quiet moment of many collections', (_name, plan) => {
  const phasesOf = plan.collector.kernel.phases

  test(
    '[L1] the chart leaves exactly the columns that fast mode has, and stands in the phase by name',
    () => {
      const phases = new Set<string>()
      for (const run of sample(2)) {
        const seen: string[] = []
        const fast = new RootingHeap(
          stepping(createFastObjectLab({ plan }), (lab) => {
            // Moments are many, and `expect` costs more than to look: it is called where something differs, to say so.
            const broken = brokenLists(lab)
            if (broken.length > 0) expect(broken).toEqual([])
            seen.push(digest(lab))
          }),
        )
        const told = run(fast)
        let at = 0
        const traced = new RootingHeap(
          stepping(createTracedObjectLab({ plan }), (lab) => {
            const { gc, actors } = lab
            if (digest(lab) !== seen[at++]) throw new Error(`the columns differ at moment ${at}, in phase ${phasesOf[gc.phase].name}`)
            if (gc.collecting === NONE) return
            const { name } = phasesOf[gc.phase]
            phases.add(name)
            const { value } = actors[`generation${gc.collecting}`].getSnapshot()
            if (value.collecting !== name) expect(value).toEqual({ collecting: name })
          }),
        )
        expect(run(traced)).toBe(told)
        expect([at, traced.lab.factHash, traced.lab.factCount]).toEqual([seen.length, fast.lab.factHash, fast.lab.factCount])
      }
      const expected = new Set(phasesOf.map(({ name }) => name))
      for (const name of NEVER_MET) expected.delete(name)
      if (plan.profile.objects.collector.clearsWeakrefsAgain === 0) expected.delete('clearingWeakrefs')
      expect([...expected].filter((name) => !phases.has(name))).toEqual([])
    },
    2 * MINUTE,
  )

  test(
    '[L1] a lab that is restored there goes on identically, in either mode',
    () => {
      let restored = 0
      for (const run of sample(1)) {
        let taken: { readonly from: HeapSnapshot; readonly columns: string }[] = []
        const finish = ({ factHash, factCount }: ObjectLab): void => {
          for (const { from, columns } of taken) {
            const create = restored++ % 2 === 0 ? createFastObjectLab : createTracedObjectLab
            const lab = create({ plan, from })
            expect(digest(lab)).toBe(columns)
            while (lab.goOn());
            expect([lab.factHash, lab.factCount]).toEqual([factHash, factCount])
          }
          taken = []
        }
        let moment = 0
        const heap = new RootingHeap(
          stepping(createTracedObjectLab({ plan }), (at) => {
            if (!anybodyGoesOn(at)) finish(at)
            else if (at.gc.collecting !== NONE && moment++ % 7 === 0) taken.push({ from: at.snapshot(), columns: digest(at) })
          }),
        )
        run(heap)
      }
      expect(restored).toBeGreaterThan(100)
    },
    2 * MINUTE,
  )
})

/** What does not hold of the lists and of the spaces; of the spaces where no collection runs. */
function brokenLists({ gc, refs }: ObjectLab): string[] {
  const broken: string[] = []
  const expectThat = (holds: boolean, what: string): void => void (holds || broken.push(what))
  checkLists(refs, gc, expectThat)
  checkCollection(gc, expectThat)
  if (!gc.incremental || gc.collecting !== NONE) return broken
  expectThat(gc.youngSpace === 1 - gc.visitedSpace, 'what is young is in the visited space')
  for (const [list, space] of [
    [0, gc.youngSpace],
    [1, 0],
    [2, 1],
    [3, gc.visitedSpace],
  ])
    for (const object of objectsOf(gc, list)) expectThat((gc.gcFlags[object] & GcFlag.SPACE) === space * GcFlag.SPACE, `object ${object} of list ${list} is in the other space`)
  const tracked = gc.length.reduce((sum, length) => sum + length)
  expectThat(!gc.countsTracking || gc.heapSize === tracked, `${tracked} objects are tracked, the heap's size is ${gc.heapSize}`)
  return broken
}

// ── the fold ─────────────────────────────────────────────────────────────────────────────────────

type Told = readonly [kind: FactKind, a: number, b: number, c: number, address: number]
/** The facts between two quiet moments, and what the columns were then. */
interface Stretch {
  readonly facts: readonly Told[]
  readonly digest: string
}

describe('[L5] the facts alone rebuild every column', () => {
  const plans = PLANS.slice(0, 2)
  const runs = plans.flatMap((plan) => sample(1).map((run) => ({ plan, stretches: stretchesOf(plan, run) })))

  test('at every quiet moment of a collection', () => {
    for (const { plan, stretches } of runs) expect(foldedApart(plan, stretches)).toBe(NONE)
  })

  const kinds = [...new Set([...INCREMENTAL_UPDATES.keys(), ...GENERATION_UPDATES.keys()])].filter((kind) => kind >= FIRST_KIND)
  test.each(kinds.map((kind) => [typeOf(kind), kind] as const))('and %s is needed for it', (_name, kind) => {
    const apart = runs.some(({ plan, stretches }) => {
      try {
        return foldedApart(plan, stretches, kind) !== NONE
      } catch {
        return true
      }
    })
    expect(apart).toBe(true)
  })
})

function stretchesOf(plan: Plan, run: Run): Stretch[] {
  const stretches: Stretch[] = []
  let facts: Told[] = []
  const witness = new ObjectWitness()
  witness.see = (...told) => facts.push(told)
  const lab = stepping(createFastObjectLab({ plan }, witness), (at) => {
    stretches.push({ facts, digest: digest(at) })
    facts = []
  })
  run(new RootingHeap(lab))
  return stretches
}

/** The moment at which the fold, without one kind of fact, has other columns; NONE where it never does. */
function foldedApart(plan: Plan, stretches: readonly Stretch[], missing: number = NONE): number {
  const folded = emptyObjects(plan)
  return stretches.findIndex((stretch) => {
    for (const told of stretch.facts) if (told[0] !== missing) foldObjectFact(folded, ...told)
    return digest(folded) !== stretch.digest
  })
}

/** Rings that die among others, found increment by increment; their finalizers make what is new while a cycle ends. */
function goThroughCycles(heap: RootingHeap<ObjectLab>): string {
  const told: number[] = []
  heap.rooting = false
  heap.addRoot(heap.list([heap.list()]), 'interpreter')
  const cls = heap.defineClass('Ring', ['next'], () => void heap.list().drop())
  const young: PyObject[] = []
  const leaving = heap.defineClass('Leaving', ['next'], () => void young.push(heap.list()))
  heap.gc.disable()
  heap.gc.setThreshold(0, 0)
  for (let round = 0; round < 6; round++) {
    const rings = Array.from({ length: 8 }, () => ring(heap, cls))
    for (const at of [1, 2, 5]) rings[at].drop()
    if (round === 2) heap.gc.freeze()
    if (round === 4) heap.gc.unfreeze()
    for (let increment = 0; increment < 5; increment++) {
      ring(heap, leaving).drop()
      const result = heap.gc.collect(round === 3 && increment === 2 ? 2 : 1)
      told.push(result, ...heap.gc.getCount())
    }
  }
  return told.join()
}

function ring(heap: RootingHeap<ObjectLab>, cls: PyClass): PyObject {
  const first = heap.instance(cls)
  let last = first.hold()
  for (let n = 0; n < 5; n++) {
    const next = heap.instance(cls)
    last.setAttribute('next', next)
    last.drop()
    last = next
  }
  last.setAttribute('next', first)
  last.drop()
  return first
}

/** Phases of the generational collector that these plans never have. */
const NEVER_MET: readonly string[] = ['movingLegacyFinalizers', 'movingLegacyReachable', 'handlingLegacyFinalizers', 'untrackingDicts']
