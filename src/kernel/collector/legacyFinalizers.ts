import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { Debug, List } from '../gc/layout'
import { isExamined } from '../gc/read'
import * as lists from '../gc/updates'
import { TypeFlag } from '../refcounts/layout'
import { traverse } from './traverse'
import * as update from './updates'
import type { CollectorView } from './view'

/** `move_legacy_finalizers`: garbage with a finalizer that is not safe in a cycle (`tp_del`; `__del__` to 3.3) is set aside. */
export function moveLegacyFinalizers(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc } = view
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    if (hasLegacyFinalizer(view, object)) setAside(view, object, sink)
    else {
      update.objectPassed(gc, object)
      sink.put(F.OBJECT_PASSED, object)
    }
  }
  return F.OVER
}

/** `move_legacy_finalizer_reachable`: and so is all garbage that it refers to. */
export function moveLegacyFinalizerReachable(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc, refs, edges } = view
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    const found = traverse(refs, object, edges)
    for (let edge = 0; edge < found; edge++) {
      const target = edges.targets[edge]
      if (isExamined(gc, target)) setAside(view, target, sink)
    }
    update.objectPassed(gc, object)
    sink.put(F.OBJECT_PASSED, object)
  }
  return F.OVER
}

/** `handle_legacy_finalizers`: they are counted; those with a finalizer join `gc.garbage`, and all live on. */
export function handleLegacyFinalizers(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc } = view
  let left = steps
  for (let object = gc.head[List.FINALIZERS]; object !== NONE; object = gc.head[List.FINALIZERS]) {
    if (left-- <= 0) return F.DONE
    const saved = hasLegacyFinalizer(view, object) || (gc.debug & Debug.SAVEALL) !== 0 ? 1 : 0
    update.uncollectableFound(gc, object, saved, List.FINALIZERS, gc.survivors)
    sink.put(F.UNCOLLECTABLE_FOUND, object, saved, List.FINALIZERS, gc.survivors)
    // The tracker holds what is saved.
    if (saved === 1) return sink.ask(F.GARBAGE_KEPT, object)
  }
  return F.OVER
}

function setAside({ gc }: CollectorView, object: number, sink: FactSink): void {
  lists.objectReleased(gc, object, List.UNREACHABLE, List.FINALIZERS)
  sink.put(F.LEGACY_FINALIZER_FOUND, object, List.UNREACHABLE, List.FINALIZERS)
}

function hasLegacyFinalizer({ refs }: CollectorView, object: number): boolean {
  return (refs.typeFlags[refs.objType[object]] & TypeFlag.FINALIZER) !== 0
}
