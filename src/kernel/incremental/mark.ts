import { traverse } from '../collector/traverse'
import type { CollectorView } from '../collector/view'
import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { CyclePhase, Increment, List } from '../gc/layout'
import { isPending } from './spaces'
import * as update from './updates'

/** `mark_global_roots`: what the interpreter holds is reachable. */
export function markGlobalRoots(view: CollectorView, _steps: number, sink: FactSink): Outcome {
  const { gc } = view
  for (let at = 0; at < gc.interpreterRootsLength; at++) markRoot(view, gc.interpreterRoots[at], sink)
  return F.OVER
}

/**
 * `mark_stacks`: so is what frames hold, from the innermost outwards; in each what lies on its stack last comes first.
 *
 * At the start of a cycle all frames are walked. Later those alone that are new since, and the one below them.
 */
export function markStacks(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc } = view
  let left = steps
  for (let frame = gc.frameCursor; frame !== NONE; frame = gc.frameCursor) {
    if (left-- <= 0) return F.DONE
    const end = frame + 1 < gc.frames ? gc.frameBase[frame + 1] : gc.stackRootsLength
    for (let at = end - 1; at >= gc.frameBase[frame]; at--) markRoot(view, gc.stackRoots[at], sink)
    const last = frame === 0 || (gc.increment !== Increment.MARKS && gc.frameVisited[frame] === 1) ? 1 : 0
    update.frameWalked(gc, frame, last)
    sink.put(F.FRAME_WALKED, frame, last)
  }
  return F.OVER
}

/** `move_to_reachable`. */
function markRoot(view: CollectorView, object: number, sink: FactSink): void {
  if (!isPending(view, object)) return
  const { gc } = view
  const from = gc.gcList[object]
  update.rootMarked(gc, object, from)
  sink.put(F.ROOT_MARKED, object, from)
}

/** `mark_all_reachable`: and all that they refer to, first come, first served. What is followed was dealt with in this cycle. */
export function markAllReachable(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc } = view
  let left = steps
  for (let object = gc.head[List.REACHABLE]; object !== NONE; object = gc.head[List.REACHABLE]) {
    if (left-- <= 0) return F.DONE
    update.objectFollowed(gc, object)
    sink.put(F.OBJECT_FOLLOWED, object)
    visitReachable(view, object, sink)
  }
  return F.OVER
}

/** `visit_add_to_container`, of each reference. */
function visitReachable(view: CollectorView, object: number, sink: FactSink): void {
  const { gc, refs, edges } = view
  const found = traverse(refs, object, edges)
  for (let edge = 0; edge < found; edge++) {
    const target = edges.targets[edge]
    if (!isPending(view, target)) continue
    const from = gc.gcList[target]
    update.objectMarked(gc, target, object, from)
    sink.put(F.OBJECT_MARKED, target, object, from)
  }
}

/** What was marked is work that was done. The marking at the start of a cycle counts twice (`mark_at_start`). */
export function countMarked({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  const work = gc.workToDo - gc.marked * (gc.increment === Increment.MARKS ? 2 : 1)
  update.markingCounted(gc, work, CyclePhase.COLLECT)
  sink.put(F.MARKING_COUNTED, work, CyclePhase.COLLECT)
  return F.OVER
}
