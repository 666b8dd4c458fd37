import { NONE } from '../../columns'
import { type FactSink, foldHash } from '../../factSink'
import { F, type Outcome } from '../../facts'
import { List } from '../../gc/layout'
import { ObjectFlag } from '../../refcounts/layout'
import { SLICE } from '../slice'
import { updateRefs } from '../updateRefs'
import type { CollectorView } from '../view'
import { Stage, WIDE } from './deduction'

/** `update_refs` of all objects; their references are laid out. At an immortal one it goes a step of the phase as it stands in full. */
export function updateRefsAtOnce(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc, refs, deduction } = view
  if (gc.cursor === gc.head[gc.examined]) deduction.begin(gc)
  else if (!deduction.isAt(gc, Stage.UPDATING)) return updateRefs(view, steps, sink)
  let ran: Outcome = F.OVER
  while (gc.cursor !== NONE && ran === F.OVER) {
    const first = gc.cursor
    if ((refs.objFlags[first] & ObjectFlag.IMMORTAL) !== 0) ran = updateRefs(view, 1, sink)
    else {
      copySome(view, sink)
      deduction.layOut(gc, refs, first, gc.cursor)
    }
  }
  if (ran === F.OVER) deduction.enter(gc, Stage.UPDATED)
  return ran
}

function copySome({ gc, refs, deduction }: CollectorView, sink: FactSink): void {
  const { gcNext, gcRefs } = gc
  const { objFlags, objRefcnt } = refs
  const { left } = deduction
  // Garbage has `gc_refs` in the column already. They are not kept there now.
  const again = gc.examined === List.UNREACHABLE
  let { hash, count } = sink
  let object = gc.cursor
  for (let more = SLICE; more !== 0 && object >= 0 && (objFlags[object] & ObjectFlag.IMMORTAL) === 0; more--) {
    const refcnt = objRefcnt[object]
    if (again) gcRefs[object] = NONE
    if (refcnt < WIDE - 1) left[object] = refcnt + 1
    else {
      left[object] = WIDE
      gcRefs[object] = refcnt
      deduction.wide.push(object)
    }
    hash = foldHash(hash, F.REFS_COPIED, object, refcnt, 0, 0)
    count++
    object = gcNext[object]
  }
  gc.cursor = object
  sink.hash = hash
  sink.count = count
}
