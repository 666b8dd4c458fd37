import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { untrackFrom } from '../gc/lists'
import { ObjectFlag, TypeFlag } from '../refcounts/layout'
import { SLICE } from './slice'
import * as update from './updates'
import type { CollectorView } from './view'

/** `untrack_tuples`: a surviving tuple that cannot be part of a cycle leaves the collector's lists (`_PyTuple_MaybeUntrack`). */
export function untrackTuples(view: CollectorView, steps: number, sink: FactSink): Outcome {
  return untrackType(view, view.tupleType, steps, sink)
}

/** `untrack_dicts`: the same for dicts, at a full collection (`_PyDict_MaybeUntrack`). */
export function untrackDicts(view: CollectorView, steps: number, sink: FactSink): Outcome {
  return untrackType(view, view.dictType, steps, sink)
}

function untrackType(view: CollectorView, type: number, steps: number, sink: FactSink): Outcome {
  const { gc } = view
  let left = steps
  for (let object = nextOf(view, type); object !== NONE; object = nextOf(view, type)) {
    if (left-- <= 0) return F.DONE
    update.objectPassed(gc, object)
    sink.put(F.OBJECT_PASSED, object)
    if (holdsTrackable(view, object)) continue
    return untrackFrom(gc, object, gc.examined, sink)
  }
  return F.OVER
}

/** The first object of the type from the cursor on. Others are passed over without a word. */
function nextOf(view: CollectorView, type: number): number {
  let object = view.gc.cursor
  while (object !== NONE && view.refs.objType[object] !== type) object = passOver(view, object, type)
  return object
}

/** Passes over a slice at most. */
function passOver({ gc, refs }: CollectorView, first: number, type: number): number {
  const { gcNext } = gc
  const { objType } = refs
  let object = first
  for (let left = SLICE; left !== 0 && object !== NONE && objType[object] !== type; left--) object = gcNext[object]
  return object
}

/** Does it refer to an object that may be part of a cycle? A tuple that is still being filled may come to. */
function holdsTrackable(view: CollectorView, object: number): boolean {
  const { refs, tupleType } = view
  const base = refs.slotBase[object]
  for (let slot = base; slot < base + refs.slotLength[object]; slot++) {
    const target = refs.slotTarget[slot]
    if (target === NONE) {
      if (refs.objType[object] === tupleType) return true
    } else if (mayBeTracked(view, target)) return true
  }
  return false
}

/** `_PyObject_GC_MAY_BE_TRACKED`: an object of a GC type; a tuple only while it is tracked itself, and no built-in type (`type_is_gc`). */
function mayBeTracked({ refs, tupleType, typeType }: CollectorView, object: number): boolean {
  const type = refs.objType[object]
  const flags = refs.objFlags[object]
  if ((refs.typeFlags[type] & TypeFlag.GC) === 0 || (type === typeType && (flags & ObjectFlag.STATIC) !== 0)) return false
  return type !== tupleType || (flags & ObjectFlag.TRACKED) !== 0
}
