import type { Plan } from '../../machines/plans'
import { CPYTHON_POLICIES, INCREMENTAL_POLICIES } from '../../machines/policies'
import { isImmortal } from '../../src/kernel/refcounts/read'
import { createFastObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { replayer } from '../../src/lab/replayer'
import { KeyframeList } from '../../src/timeline/keyframes'
import { OperationLog } from '../../src/timeline/log'
import { type RunIndex, recorded } from '../../src/timeline/recorder'
import type { Replayed } from '../../src/timeline/replayed'
import type { RecordedRun } from '../../src/timeline/scan'
import { Timeline } from '../../src/timeline/timeline'
import { countEdges } from '../../src/timeline/why/alive'
import { CollectionRun, type CollectionStep } from './collections'
import { tightPlan } from './objectPrograms'

// Runs of test programs that can be asked about.

/** A run on a fast heap, with a keyframe every so many operations. */
export function recordRun(plan: Plan, perform: (lab: ObjectLab, between: () => void) => void, every = 40): RecordedRun & { readonly plan: Plan } {
  const lab = createFastObjectLab({ plan })
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList({ every, most: 8 })
  keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
  perform(recorded(lab, log, index, { site: () => ({ code: -1, instruction: -1 }) }), () => {
    if (keyframes.isDue(log.length)) keyframes.add({ operation: log.length, snapshot: lab.snapshot(), program: null })
  })
  log.close(lab.factHash, lab.factCount)
  return { timeline: new Timeline({ log, index, keyframes, replay: replayer(plan) }), keyframes, plan }
}

/** CPython's rules on a tight heap that collects. */
export function collectingPlan(version: string): Plan {
  return tightPlan(version, { policies: version.startsWith('3.14') && version !== '3.14.5' ? INCREMENTAL_POLICIES : CPYTHON_POLICIES })
}

/** A program with cycles, weak references and finalizers. */
export function recordCollections(plan: Plan, steps: readonly CollectionStep[], every?: number): RecordedRun & { readonly plan: Plan } {
  return recordRun(
    plan,
    (lab, between) => {
      const run = new CollectionRun(lab)
      for (const step of steps) {
        run.step(step)
        between()
      }
    },
    every,
  )
}

/** The garbage of a heap, from its definition: what cannot be reached from an object that is held from outside of all slots, is immortal, or at its end. */
export function naiveGarbage({ refs }: Pick<Replayed, 'refs'>): Set<number> {
  const edges = countEdges(refs)
  const alive: number[] = []
  const garbage = new Set<number>()
  for (let object = 0; object < refs.numbers; object++) {
    if (refs.objType[object] === 0) continue
    garbage.add(object)
    if (isImmortal(refs, object) || refs.objRefcnt[object] === 0 || refs.objRefcnt[object] > edges[object]) alive.push(object)
  }
  for (let object = alive.pop(); object !== undefined; object = alive.pop()) {
    if (!garbage.delete(object)) continue
    for (let slot = 0; slot < refs.slotLength[object]; slot++) alive.push(refs.slotTarget[refs.slotBase[object] + slot])
    alive.push(refs.typeObject[refs.objType[object]])
  }
  return garbage
}
