import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import type { Generations } from '../gc/layout'
import { isExamined } from '../gc/read'
import * as lists from '../gc/updates'
import { traverse } from './traverse'
import * as update from './updates'
import type { CollectorView } from './view'

/**
 * `move_unreachable`: what is not reachable from outside goes to another list.
 *
 * The list may grow at its end while it is walked. An object without references from outside goes tentatively; if one that is
 * reachable turns out to refer to it, it comes back to the end. So survivors stand in the order in which they were visited last.
 */
export function moveUnreachable(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc } = view
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    if (gc.gcRefs[object] === 0) {
      lists.objectMoved(gc, object, gc.examined, gc.suspects)
      sink.put(F.OBJECT_SUSPECTED, object, gc.examined, gc.suspects)
      continue
    }
    visitReachable(view, object, sink)
    update.objectSurvived(gc, object)
    sink.put(F.OBJECT_SURVIVED, object)
  }
  return F.OVER
}

/** `visit_reachable`, of each reference of a reachable object. */
function visitReachable({ gc, refs, edges }: CollectorView, object: number, sink: FactSink): void {
  const found = traverse(refs, object, edges)
  for (let edge = 0; edge < found; edge++) {
    const target = edges.targets[edge]
    if (isExamined(gc, target)) reach(gc, target, object, sink)
  }
}

function reach(gc: Generations, target: number, by: number, sink: FactSink): void {
  if (gc.gcRefs[target] !== 0) return
  if (gc.gcList[target] === gc.suspects) {
    update.objectRegained(gc, target, by, gc.suspects, gc.examined)
    sink.put(F.OBJECT_REGAINED, target, by, gc.suspects, gc.examined)
  } else {
    update.objectReached(gc, target)
    sink.put(F.OBJECT_REACHED, target, by)
  }
}
