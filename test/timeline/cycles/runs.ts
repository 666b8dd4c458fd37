import type { Plan } from '../../../machines/plans'
import { CPYTHON_POLICIES, INCREMENTAL_POLICIES } from '../../../machines/policies'
import { NONE } from '../../../src/kernel/columns'
import { Awaiting } from '../../../src/kernel/gc/layout'
import { O } from '../../../src/kernel/operations'
import { TrackerPhase } from '../../../src/kernel/refcounts/layout'
import { isAlive, targetOf } from '../../../src/kernel/refcounts/read'
import { createFastObjectLab, type ObjectLab } from '../../../src/lab/objectLab'
import { replayer } from '../../../src/lab/replayer'
import { KeyframeList } from '../../../src/timeline/keyframes'
import { OperationLog } from '../../../src/timeline/log'
import { indexLast, type RunIndex, recorded } from '../../../src/timeline/recorder'
import type { Replayed } from '../../../src/timeline/replayed'
import { Timeline } from '../../../src/timeline/timeline'
import { beforePep442, CollectionRun, type CollectionStep } from '../../support/collections'
import { tightPlan } from '../../support/objectPrograms'

export const PLANS: readonly (readonly [string, Plan])[] = [
  ['3.8', tightPlan('3.8', { policies: CPYTHON_POLICIES })],
  ['3.11', tightPlan('3.11', { policies: CPYTHON_POLICIES })],
  ['3.13', tightPlan('3.13', { policies: CPYTHON_POLICIES })],
  ['3.14.0', tightPlan('3.14.0', { policies: INCREMENTAL_POLICIES })],
  ['before PEP 442', beforePep442('3.8')],
]

const NOWHERE = { site: () => ({ code: NONE, instruction: NONE }) }

/** A random program that collects, recorded; `between`: called after each of its steps, when nothing is under way. */
export function recordRun(plan: Plan, steps: readonly CollectionStep[], between: (run: CollectionRun, lab: ObjectLab, operation: number) => void = () => {}, every = 50): Timeline {
  const lab = createFastObjectLab({ plan })
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList({ every })
  keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
  const run = new CollectionRun(recorded(lab, log, index, NOWHERE))
  for (const step of steps) {
    run.step(step)
    if (keyframes.isDue(log.length)) keyframes.add({ operation: log.length, snapshot: lab.snapshot(), program: null })
    between(run, lab, log.length)
  }
  indexLast(lab, index, log.length - 1)
  log.close(lab.factHash, lab.factCount)
  return new Timeline({ log, index, keyframes, replay: replayer(plan) })
}

/** The objects that are alive. */
export function livingOf({ refs }: Pick<Replayed, 'refs'>): number[] {
  return Array.from({ length: refs.numbers }, (_, object) => object).filter((object) => isAlive(refs, object))
}

/** What an object refers to, by slots and as an instance: the test's own way. */
export function targetsOf({ refs }: Pick<Replayed, 'refs'>, object: number): number[] {
  const slots = Array.from({ length: refs.slotLength[object] }, (_, slot) => targetOf(refs, object, slot))
  return [...slots, refs.typeObject[refs.objType[object]]].filter((target) => target !== NONE && target !== undefined)
}

/** A full collection on a copy of the heap, in which all finalizers and callbacks return at once. @returns who died */
export function collectOnACopy(plan: Plan, lab: ObjectLab): number[] {
  const copy = createFastObjectLab({ plan, from: lab.snapshot() })
  const before = livingOf(copy)
  copy.perform(O.DEBUG_SET, 0)
  copy.perform(O.CALLBACKS_SET, 0)
  copy.perform(O.COLLECT, 2)
  const { refs, gc } = copy
  while (refs.phase === TrackerPhase.AWAITING_PROGRAM || (gc.collecting !== NONE && gc.awaiting === Awaiting.PROGRAM)) {
    copy.perform(refs.phase === TrackerPhase.AWAITING_PROGRAM ? O.CODE_RETURN : O.COLLECTOR_RESUME)
  }
  return before.filter((object) => !isAlive(refs, object))
}

/** Groups of these objects that reach one another by way of them. */
export function circlesAmong(lab: Pick<Replayed, 'refs'>, garbage: readonly number[]): string[] {
  const among = new Set(garbage)
  const targets = (object: number): number[] => targetsOf(lab, object).filter((target) => among.has(target))
  const reach = new Map(
    garbage.map((object) => {
      const reached = new Set(targets(object))
      for (const one of reached) for (const target of targets(one)) reached.add(target)
      return [object, reached]
    }),
  )
  const groups = garbage
    .filter((object) => reach.get(object)?.has(object))
    .map((object) => garbage.filter((other) => reach.get(object)?.has(other) && reach.get(other)?.has(object)))
  return [...new Set(groups.map((group) => group.join(' ')))].sort()
}
