import fc from 'fast-check'
import { noCaches } from '../../machines/freeListCache'
import type { Plan } from '../../machines/plans'
import { deferredTracker } from '../../machines/refcountTracker'
import { O } from '../../src/kernel/operations'
import { TrackerPhase } from '../../src/kernel/refcounts/layout'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab, type ObjectLabOptions } from '../../src/lab/objectLab'
import { objectModel } from '../../src/lab/objectModel'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { type Call, Hand, objectDifference, objectPrograms, type ProgramOptions, Runner, tightPlan } from '../support/objectPrograms'

const SEED = 20261121

const MODES = { fast: createFastObjectLab, traced: createTracedObjectLab } as const satisfies Record<string, (options: ObjectLabOptions) => ObjectLab>
type Mode = keyof typeof MODES
const columnsOf = (lab: ObjectLab): FoldedObjects => lab as unknown as FoldedObjects
const said = (lab: ObjectLab) => [lab.factHash, lab.factCount, lab.operations]

/** A moment when all was quiet: within operation `next − 1`, or (`inside` false) after it. */
interface QuietMoment {
  readonly snapshot: HeapSnapshot
  readonly next: number
  readonly inside: boolean
  readonly phase: number
}

/** Plays what a program performed, and takes a snapshot of every quiet moment. */
function momentsOf(lab: ObjectLab, performed: readonly Call[]): QuietMoment[] {
  const moments: QuietMoment[] = [{ snapshot: lab.snapshot(), next: 0, inside: false, phase: lab.refs.phase }]
  performed.forEach((call, at) => {
    const take = (inside: boolean): void => {
      moments.push({ snapshot: lab.snapshot(), next: at + 1, inside, phase: lab.refs.phase })
    }
    for (let more = lab.begin(...call); more; more = lab.goOn()) take(true)
    take(false)
  })
  return moments
}

/** What the program performs, as numbers: each run of it performs the same. */
function performedBy(plan: Plan, calls: readonly Call[]): { readonly performed: readonly Call[]; readonly end: ObjectLab } {
  const end = createFastObjectLab({ plan })
  const runner = new Runner(end)
  for (const call of calls) runner.perform(call)
  return { performed: runner.performed, end }
}

const seen = new Set<number>()

function continuesFromAnywhere(plan: Plan, length: number, numRuns: number, options: ProgramOptions = {}): void {
  const property = fc.property(objectPrograms(objectModel(plan.profile), length, options), fc.constantFrom<Mode>('fast', 'traced'), ({ calls }, taken) => {
    const { performed, end } = performedBy(plan, calls)
    for (const { snapshot, next, phase } of momentsOf(MODES[taken]({ plan }), performed)) {
      seen.add(phase)
      const restored = MODES.fast({ plan, from: snapshot })
      for (const mode of ['fast', 'traced'] as const) {
        const lab = MODES[mode]({ plan, from: snapshot })
        expect([mode, next, objectDifference(columnsOf(restored), columnsOf(lab))]).toEqual([mode, next, null])
        expect(said(lab)).toEqual([snapshot.factHash, snapshot.factCount, next])
        while (lab.goOn());
        for (const call of performed.slice(next)) lab.perform(...call)
        expect([mode, next, objectDifference(columnsOf(end), columnsOf(lab))]).toEqual([mode, next, null])
        expect(said(lab)).toEqual(said(end))
      }
    }
  })
  fc.assert(property, { seed: SEED, numRuns })
}

describe('[L8] a lab that is restored at any operation, or at any quiet moment inside one, goes on as if nothing had happened', () => {
  test.each(['3.8', '3.10', '3.11', '3.12', '3.13'])(`random programs, from snapshots of both modes in both modes, %s (seed ${SEED})`, (version) => {
    continuesFromAnywhere(tightPlan(version), 60, 8)
  })

  const others: readonly (readonly [string, Partial<Plan>, ProgramOptions])[] = [
    ['without free lists', { caches: noCaches }, {}],
    ['with deferred counting', { tracker: deferredTracker }, { finalizers: 'mortal' }],
    ['with deferred counting and without free lists', { tracker: deferredTracker, caches: noCaches }, { finalizers: 'mortal' }],
  ]
  test.each(others)(`random programs %s (seed ${SEED})`, (_name, parts, options) => {
    continuesFromAnywhere(tightPlan('3.11', parts), 30, 4, options)
  })

  test('the moments were of every phase of the tracker', () => {
    const phases = [TrackerPhase.IDLE, TrackerPhase.AWAITING_CACHE, TrackerPhase.AWAITING_BLOCK, TrackerPhase.AWAITING_BUFFER]
    const ofTeardown = [TrackerPhase.TEARING_DOWN, TrackerPhase.AWAITING_RELEASE, TrackerPhase.AWAITING_PROGRAM]
    expect([...seen].sort()).toEqual([...phases, ...ofTeardown])
  })
})

describe('[L1] both modes', () => {
  test.each(['3.8', '3.13'])(`have the same columns whenever both are quiet after the same fact, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version)
    const property = fc.property(objectPrograms(objectModel(plan.profile), 40), ({ calls }) => {
      const { performed } = performedBy(plan, calls)
      const key = ({ snapshot, next }: QuietMoment): string => `fact ${snapshot.factCount} operation ${next}`
      const restore = ({ snapshot }: QuietMoment): FoldedObjects => columnsOf(MODES.fast({ plan, from: snapshot }))
      const byKey = new Map(momentsOf(MODES.fast({ plan }), performed).map((moment) => [key(moment), moment]))
      const traced = momentsOf(MODES.traced({ plan }), performed)
      for (const moment of traced) {
        const fast = byKey.get(key(moment))
        if (fast === undefined) throw new Error(`fast mode is never quiet after ${key(moment)}`)
        expect([key(moment), objectDifference(restore(fast), restore(moment))]).toEqual([key(moment), null])
      }
      expect(new Set(traced.map(key))).toEqual(new Set(byKey.keys()))
    })
    fc.assert(property, { seed: SEED, numRuns: 4 })
  })

  test('say alike whether there is more to do: not when a free list has taken the last block', () => {
    const steps = (['fast', 'traced'] as const).map((mode) => {
      const hand = new Hand(MODES[mode]({ plan: tightPlan('3.11') }))
      const list = hand.make('list')
      const answers = [hand.lab.begin(O.REFERENCE_DROP, list)]
      while (answers.at(-1) === true) answers.push(hand.lab.goOn())
      return answers
    })
    // 1. Generation 0 lets go of the list. 2. The free list takes its block.
    expect(steps).toEqual([
      [true, false],
      [true, false],
    ])
  })
})
