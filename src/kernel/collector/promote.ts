import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { GENERATIONS } from '../gc/layout'
import * as lists from '../gc/updates'
import * as update from './updates'
import type { CollectorView } from './view'

/**
 * How many objects live long is counted, for the 25 % rule; then the promotion policy is asked where survivors go.
 *
 * @returns SURVIVORS_CONSIDERED
 */
export function choosePromotion({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  const survivors = gc.length[gc.examined]
  if (gc.collecting === GENERATIONS - 1) countLongLived(survivors, 0)
  else if (gc.collecting === GENERATIONS - 2) countLongLived(gc.longLivedTotal, gc.longLivedPending + survivors)
  update.survivorsConsidered(gc)
  return sink.ask(F.SURVIVORS_CONSIDERED, gc.collecting, survivors)

  function countLongLived(total: number, pending: number): void {
    update.longLivedCounted(gc, total, pending)
    sink.put(F.LONG_LIVED_COUNTED, total, pending)
  }
}

/** Survivors join the end of the list that was chosen. */
export function promote({ gc }: CollectorView, steps: number, sink: FactSink): Outcome {
  if (gc.survivors === gc.examined) return F.OVER
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    lists.objectMoved(gc, object, gc.examined, gc.survivors)
    sink.put(F.OBJECT_PROMOTED, object, gc.examined, gc.survivors)
  }
  return F.OVER
}
