import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { Awaiting } from '../gc/layout'
import { ObjectFlag, TypeFlag } from '../refcounts/layout'
import * as update from './updates'
import type { CollectorView } from './view'

/**
 * `finalize_garbage`: the finalizers of all garbage are called, each once in an object's life (PEP 442). Nothing is cleared yet: what
 * they see is whole.
 *
 * CPython moves each object to a list of its own, so that it finds the next whatever the program does; our cursor moves on when its
 * object leaves the list.
 *
 * @returns GARBAGE_FINALIZING: the tracker holds it and the program is called; GARBAGE_FINALIZED: the tracker lets go of it
 */
export function finalizeGarbage({ gc, refs }: CollectorView, steps: number, sink: FactSink): Outcome {
  const { subject } = gc
  // 1. A finalizer has returned.
  if (subject !== NONE && gc.awaiting === Awaiting.NOBODY) {
    update.trackerAsked(gc, subject)
    return sink.ask(F.GARBAGE_FINALIZED, subject)
  }
  // 2. The tracker has let go of the object.
  if (subject !== NONE) {
    update.collectorResumed(gc)
    sink.put(F.COLLECTOR_RESUMED)
  }
  // 3. The next that has one.
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    if ((refs.typeFlags[refs.objType[object]] & TypeFlag.FINALIZER) !== 0 && (refs.objFlags[object] & ObjectFlag.FINALIZED) === 0) {
      update.garbageFinalizing(gc, object)
      return sink.ask(F.GARBAGE_FINALIZING, object)
    }
    update.objectPassed(gc, object)
    sink.put(F.OBJECT_PASSED, object)
  }
  return F.OVER
}
