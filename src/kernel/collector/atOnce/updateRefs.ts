import { NONE } from '../../columns'
import { type FactSink, foldHash } from '../../factSink'
import { F, type Outcome } from '../../facts'
import { ObjectFlag } from '../../refcounts/layout'
import { SLICE } from '../slice'
import { updateRefs } from '../updateRefs'
import type { CollectorView } from '../view'

/** `update_refs` of all objects. At an immortal one it goes a step of the phase as it stands in full. */
export function updateRefsAtOnce(view: CollectorView, _steps: number, sink: FactSink): Outcome {
  const { gc, refs } = view
  while (gc.cursor !== NONE) {
    if ((refs.objFlags[gc.cursor] & ObjectFlag.IMMORTAL) !== 0) return updateRefs(view, 1, sink)
    copySome(view, sink)
  }
  return F.OVER
}

function copySome({ gc, refs }: CollectorView, sink: FactSink): void {
  const { gcNext, gcRefs } = gc
  const { objFlags, objRefcnt } = refs
  let { hash, count } = sink
  let object = gc.cursor
  for (let left = SLICE; left !== 0 && object !== NONE && (objFlags[object] & ObjectFlag.IMMORTAL) === 0; left--) {
    const refcnt = objRefcnt[object]
    gcRefs[object] = refcnt
    hash = foldHash(hash, F.REFS_COPIED, object, refcnt, 0, 0)
    count++
    object = gcNext[object]
  }
  gc.cursor = object
  sink.hash = hash
  sink.count = count
}
