import type { CollectorView } from '../collector/view'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { CyclePhase, Increment, OLD_SPACES, YOUNG } from '../gc/layout'
import * as update from './updates'

/**
 * `assess_work_to_do`: an increment owes all that is new, and a part of the heap: the larger the second threshold, the smaller the part,
 * and never more than new objects warrant. What earlier increments did ahead, by marking, is subtracted.
 *
 * Where it is ahead all the same, the increment comes to nothing (3.14.1+).
 */
export function assessWork(view: CollectorView, _steps: number, sink: FactSink): Outcome {
  const { gc, rules } = view
  const { increments } = rules
  const young = gc.count[YOUNG]
  const [numerator, denominator] = increments?.mostPerNew ?? [0, 1]
  const work = gc.workToDo + young + Math.min(partOfHeap(view), Math.floor((young * numerator) / denominator))
  const increment = work < 0 && increments?.waitsForWork === 1 ? Increment.WAITS : gc.cyclePhase === CyclePhase.MARK ? Increment.MARKS : Increment.COLLECTS
  update.workAssessed(gc, work, increment)
  sink.put(F.WORK_ASSESSED, work, increment)
  return F.OVER
}

/** The increment's work is done; where the rules have it so, the part of what is left of the heap is owed once more (3.14.0). */
export function finishWork(view: CollectorView, _steps: number, sink: FactSink): Outcome {
  const { gc, rules } = view
  const again = rules.increments?.owesAgain === 1 ? partOfHeap(view) : 0
  const work = gc.workToDo + again - gc.incrementSize
  update.workDone(gc, work)
  sink.put(F.WORK_DONE, work)
  return F.OVER
}

function partOfHeap({ gc, rules: { increments } }: CollectorView): number {
  if (increments === null) return 0
  return Math.floor(gc.heapSize / increments.scanRateDivisor / Math.max(increments.minScale, gc.threshold[OLD_SPACES]))
}
