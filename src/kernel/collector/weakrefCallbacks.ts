import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { Awaiting, List } from '../gc/layout'
import * as update from './updates'
import type { CollectorView } from './view'

/**
 * `handle_weakrefs`, second half: the callbacks are called, one after the other. A weak reference that was held by this alone dies after its
 * call, and counts as collected; another lives on with the survivors.
 *
 * @returns WEAKREF_CALLBACK_RETURNED: the tracker lets go of it; DONE while the program is called
 */
export function callWeakrefCallbacks({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  const weakref = gc.subject
  // 1. The call has returned.
  if (weakref !== NONE && gc.awaiting === Awaiting.NOBODY) {
    update.trackerAsked(gc, weakref)
    return sink.ask(F.WEAKREF_CALLBACK_RETURNED, weakref)
  }
  // 2. The tracker has let go of it.
  if (weakref !== NONE) {
    if (gc.gcList[weakref] === List.WRCB_TO_CALL) {
      update.garbageOutlived(gc, weakref, List.WRCB_TO_CALL, gc.survivors)
      sink.put(F.WEAKREF_OUTLIVED, weakref, List.WRCB_TO_CALL, gc.survivors)
    } else {
      update.weakrefFreed(gc)
      sink.put(F.WEAKREF_FREED, weakref)
    }
    return F.DONE
  }
  // 3. The next.
  const next = gc.head[List.WRCB_TO_CALL]
  if (next === NONE) return F.OVER
  update.programCalledFor(gc, next)
  sink.put(F.WEAKREF_CALLBACK_CALLED, next)
  return F.DONE
}
