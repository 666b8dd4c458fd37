import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { Debug } from '../gc/layout'
import { TypeFlag } from '../refcounts/layout'
import * as update from './updates'
import { type CollectorView, garbageListOf } from './view'

/**
 * `delete_garbage`: each object lets go of what it refers to (`tp_clear`), until reference counting has freed them all. What others still
 * hold afterwards, and what cannot be cleared, such as a tuple, joins the survivors: it may die when the others are cleared.
 *
 * @returns GARBAGE_CLEARING: the tracker clears it; GARBAGE_KEPT: the tracker holds what `gc.DEBUG_SAVEALL` saves
 */
export function deleteGarbage(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc, refs } = view
  const garbage = garbageListOf(view)
  let left = steps
  // 1. The tracker has cleared an object: is it still there?
  if (gc.subject !== NONE) {
    left--
    if (gc.gcList[gc.subject] === garbage) outlive(view, gc.subject, garbage, sink)
    else {
      update.collectorResumed(gc)
      sink.put(F.COLLECTOR_RESUMED)
    }
  }
  // 2. The next.
  const object = gc.head[garbage]
  if (object === NONE) return F.OVER
  if (left <= 0) return F.DONE
  if ((gc.debug & Debug.SAVEALL) !== 0) {
    update.garbageSaved(gc, object, garbage, gc.survivors)
    sink.put(F.GARBAGE_SAVED, object, garbage, gc.survivors)
    return sink.ask(F.GARBAGE_KEPT, object)
  }
  if ((refs.typeFlags[refs.objType[object]] & TypeFlag.CLEARS) === 0) {
    outlive(view, object, garbage, sink)
    return F.DONE
  }
  update.trackerAsked(gc, object)
  return sink.ask(F.GARBAGE_CLEARING, object)
}

function outlive({ gc }: CollectorView, object: number, garbage: number, sink: FactSink): void {
  update.garbageOutlived(gc, object, garbage, gc.survivors)
  sink.put(F.GARBAGE_OUTLIVED, object, garbage, gc.survivors)
}
