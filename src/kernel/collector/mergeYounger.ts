import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import * as lists from '../gc/updates'
import * as update from './updates'
import type { CollectorView } from './view'

/** The count of the next older generation goes up; the counts of the collected ones are 0. */
export function countCollection({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  update.countsMerged(gc, gc.collecting)
  sink.put(F.COUNTS_MERGED, gc.collecting)
  return F.OVER
}

/** Younger generations join the one that is collected, the youngest first, each at its end. */
export function mergeYounger({ gc }: CollectorView, steps: number, sink: FactSink): Outcome {
  let left = steps
  for (let young = 0; young < gc.collecting; young++) {
    for (let object = gc.head[young]; object !== NONE; object = gc.head[young]) {
      if (left-- <= 0) return F.DONE
      lists.objectMoved(gc, object, young, gc.collecting)
      sink.put(F.OBJECT_MERGED, object, young, gc.collecting)
    }
  }
  return F.OVER
}
