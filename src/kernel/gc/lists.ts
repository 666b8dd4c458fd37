import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { type Generations, UNTRACKED } from './layout'
import { listOf } from './read'
import * as update from './updates'

/** `PyObject_GC_Track`: the object joins the end of generation 0. @returns OBJECT_TRACKED, or DONE where it is tracked already */
export function track(gc: Generations, object: number, sink: FactSink): Outcome {
  if (listOf(gc, object) !== UNTRACKED) {
    sink.put(F.TRACKING_UNCHANGED, object)
    return F.DONE
  }
  update.objectTracked(gc, object, 0)
  return sink.ask(F.OBJECT_TRACKED, object, 0)
}

/** `PyObject_GC_UnTrack`. @returns OBJECT_UNTRACKED, or DONE where it is not tracked */
export function untrack(gc: Generations, object: number, sink: FactSink): Outcome {
  const list = listOf(gc, object)
  if (list === UNTRACKED) {
    sink.put(F.TRACKING_UNCHANGED, object)
    return F.DONE
  }
  update.objectUntracked(gc, object, list)
  return sink.ask(F.OBJECT_UNTRACKED, object, list)
}
