import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { countTracking, countUntracking } from './counts'
import { GENERATIONS, type Generations, List, OLD_SPACES, UNTRACKED } from './layout'
import { listOf } from './read'
import * as update from './updates'

/** `PyObject_GC_Track`: the object joins the end of generation 0. @returns OBJECT_TRACKED, or DONE where it is tracked already */
export function track(gc: Generations, object: number, sink: FactSink): Outcome {
  if (listOf(gc, object) !== UNTRACKED) {
    sink.put(F.TRACKING_UNCHANGED, object)
    return F.DONE
  }
  if (gc.countsTracking) countTracking(gc, object, sink)
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
  return untrackFrom(gc, object, list, sink)
}

/** `_PyObject_GC_UNTRACK`, of an object in this list. @returns OBJECT_UNTRACKED */
export function untrackFrom(gc: Generations, object: number, list: number, sink: FactSink): Outcome {
  if (gc.countsTracking) countUntracking(gc, object, sink)
  update.objectUntracked(gc, object, list)
  return sink.ask(F.OBJECT_UNTRACKED, object, list)
}

/**
 * `gc.freeze`: all that is tracked joins the permanent generation, the youngest first; the counts are 0.
 *
 * Source  `gc_freeze_impl`
 */
export function freeze(gc: Generations, sink: FactSink): Outcome {
  for (let list = 0; list < GENERATIONS; list++) moveAll(gc, list, List.PERMANENT, sink)
  update.countsReset(gc)
  sink.put(F.COUNTS_RESET)
  return F.DONE
}

/** `gc.unfreeze`: the permanent generation joins the oldest; where there are spaces, that of what was visited. */
export function unfreeze(gc: Generations, sink: FactSink): Outcome {
  moveAll(gc, List.PERMANENT, gc.incremental ? OLD_SPACES + gc.visitedSpace : GENERATIONS - 1, sink)
  sink.put(F.UNFROZEN)
  return F.DONE
}

function moveAll(gc: Generations, from: number, to: number, sink: FactSink): void {
  for (let object = gc.head[from]; object !== NONE; object = gc.head[from]) {
    update.objectFrozen(gc, object, from, to, gc.visitedSpace)
    sink.put(F.OBJECT_FROZEN, object, from, to, gc.visitedSpace)
  }
}

/** The program takes the last object out of `gc.garbage`. @returns GARBAGE_TAKEN: the tracker drops it; or DONE where there is none */
export function takeGarbage(gc: Generations, sink: FactSink): Outcome {
  if (gc.garbageLength === 0) {
    sink.put(F.GARBAGE_ABSENT)
    return F.DONE
  }
  const object = gc.garbage[gc.garbageLength - 1]
  update.garbageTaken(gc)
  return sink.ask(F.GARBAGE_TAKEN, object)
}
