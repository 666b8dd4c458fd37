import { traverse } from '../collector/traverse'
import { objectPassed } from '../collector/updates'
import type { CollectorView } from '../collector/view'
import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { GENERATIONS, List, YOUNG } from '../gc/layout'
import * as lists from '../gc/updates'
import { isImmortal } from '../refcounts/read'
import { isPending, pendingList, visitedList } from './spaces'
import * as update from './updates'

/** All that is new belongs to the increment. */
export function takeYoung({ gc }: CollectorView, steps: number, sink: FactSink): Outcome {
  let left = steps
  for (let object = gc.head[YOUNG]; object !== NONE; object = gc.head[YOUNG]) {
    if (left-- <= 0) return F.DONE
    update.objectSpaced(gc, object, YOUNG, List.INCREMENT, gc.visitedSpace)
    sink.put(F.OBJECT_SPACED, object, YOUNG, List.INCREMENT, gc.visitedSpace)
  }
  update.incrementMeasured(gc, gc.length[List.INCREMENT])
  sink.put(F.INCREMENT_MEASURED, gc.length[List.INCREMENT])
  return F.OVER
}

/** A full collection: what is pending, then what is new, joins what was visited. */
export function mergeAll({ gc }: CollectorView, steps: number, sink: FactSink): Outcome {
  const visited = visitedList(gc)
  let left = steps
  for (const from of [pendingList(gc), YOUNG]) {
    for (let object = gc.head[from]; object !== NONE; object = gc.head[from]) {
      if (left-- <= 0) return F.DONE
      update.objectSpaced(gc, object, from, visited, gc.visitedSpace)
      sink.put(F.OBJECT_SPACED, object, from, visited, gc.visitedSpace)
    }
  }
  return F.OVER
}

/**
 * Pending objects join the increment until it is as large as the work that is owed, the oldest first, each with all that can be reached
 * from it (`expand_region_transitively_reachable`): so a whole dead cycle comes in one increment.
 */
export function expandIncrement(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc } = view
  let left = steps
  for (;;) {
    // 1. What one of it refers to comes with it, whatever the size.
    for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
      if (left-- <= 0) return F.DONE
      expand(view, object, sink)
    }
    // 2. The next pending one.
    const pending = pendingList(gc)
    const object = gc.head[pending]
    if (object === NONE || gc.incrementSize >= gc.workToDo) return F.OVER
    if (left <= 0) return F.DONE
    update.pendingTaken(gc, object, pending)
    sink.put(F.PENDING_TAKEN, object, pending)
  }
}

function expand(view: CollectorView, object: number, sink: FactSink): void {
  const { gc, refs, edges } = view
  if (isImmortal(refs, object)) {
    lists.objectMoved(gc, object, List.INCREMENT, List.PERMANENT)
    sink.put(F.OBJECT_MADE_PERMANENT, object, List.INCREMENT, List.PERMANENT)
    return
  }
  const found = traverse(refs, object, edges)
  for (let edge = 0; edge < found; edge++) {
    const target = edges.targets[edge]
    if (!isPending(view, target)) continue
    const from = gc.gcList[target]
    update.objectDrawn(gc, target, object, from)
    sink.put(F.OBJECT_DRAWN, target, object, from)
  }
  objectPassed(gc, object)
  sink.put(F.OBJECT_PASSED, object)
}

/** Where survivors wait: of a full collection with what was visited, of others in a list of their own until all garbage is deleted. */
export function placeSurvivors({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  const list = gc.collecting === GENERATIONS - 1 ? visitedList(gc) : List.SURVIVORS
  update.survivorsPlaced(gc, list)
  sink.put(F.SURVIVORS_PLACED, list)
  return F.OVER
}

/** They were dealt with in this cycle. */
export function mergeSurvivors({ gc }: CollectorView, steps: number, sink: FactSink): Outcome {
  const visited = visitedList(gc)
  let left = steps
  for (let object = gc.head[List.SURVIVORS]; object !== NONE; object = gc.head[List.SURVIVORS]) {
    if (left-- <= 0) return F.DONE
    update.objectSpaced(gc, object, List.SURVIVORS, visited, gc.visitedSpace)
    sink.put(F.OBJECT_SPACED, object, List.SURVIVORS, visited, gc.visitedSpace)
  }
  return F.OVER
}
