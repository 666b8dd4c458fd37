import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { type Generations, RootKind } from './layout'
import * as update from './updates'

// Where the incremental collector begins to mark (3.14.0–3.14.4). Other collectors never look at roots.

/** Marking begins at the object too. `kind`: RootKind. */
export function addRoot(gc: Generations, object: number, kind: number, sink: FactSink): Outcome {
  update.rootAdded(gc, object, kind)
  sink.put(F.ROOT_ADDED, object, kind)
  return F.DONE
}

/** And no more: the last root of this kind that is the object. */
export function removeRoot(gc: Generations, object: number, kind: number, sink: FactSink): Outcome {
  const roots = kind === RootKind.STACK ? gc.stackRoots.subarray(0, gc.stackRootsLength) : gc.interpreterRoots.subarray(0, gc.interpreterRootsLength)
  const at = roots.lastIndexOf(object)
  if (at < 0) sink.put(F.ROOT_ABSENT, object, kind)
  else {
    update.rootRemoved(gc, object, kind, at)
    sink.put(F.ROOT_REMOVED, object, kind, at)
  }
  return F.DONE
}

/** A call: its frame is the innermost, and no increment has walked it. */
export function pushFrame(gc: Generations, sink: FactSink): Outcome {
  update.framePushed(gc)
  sink.put(F.FRAME_PUSHED)
  return F.DONE
}

/** The innermost frame returns, and what is left on its stack is a root no more. The outermost one stays. */
export function popFrame(gc: Generations, sink: FactSink): Outcome {
  if (gc.frames === 1) sink.put(F.FRAME_ABSENT)
  else {
    update.framePopped(gc)
    sink.put(F.FRAME_POPPED)
  }
  return F.DONE
}
