import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import type { Generations } from '../gc/layout'
import { isExamined } from '../gc/read'
import { traverse } from './traverse'
import * as update from './updates'
import type { CollectorView } from './view'

/**
 * `subtract_refs`: each reference from one examined object to another is subtracted (`visit_decref`).
 * What is left as `gc_refs` are references from outside.
 */
export function subtractRefs(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc } = view
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    visitDecref(view, object, sink)
  }
  return F.OVER
}

/** `visit_decref`, of each reference of one object. With the last of them the collector is done with the object. */
function visitDecref({ gc, refs, edges }: CollectorView, object: number, sink: FactSink): void {
  const found = traverse(refs, object, edges)
  const { targets } = edges
  let last = NONE
  for (let edge = 0; edge < found; edge++) {
    const target = targets[edge]
    if (!isExamined(gc, target)) continue
    if (last !== NONE) subtract(gc, last, object, 0, sink)
    last = target
  }
  if (last !== NONE) {
    subtract(gc, last, object, 1, sink)
    return
  }
  update.objectPassed(gc, object)
  sink.put(F.OBJECT_PASSED, object)
}

function subtract(gc: Generations, target: number, by: number, done: number, sink: FactSink): void {
  update.referenceSubtracted(gc, target, by, done)
  sink.put(F.REFERENCE_SUBTRACTED, target, by, done)
}
