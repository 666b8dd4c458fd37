import { NONE } from '../../columns'
import { type FactSink, foldHash1 } from '../../factSink'
import { F, type Outcome } from '../../facts'
import { ObjectFlag, TypeFlag } from '../../refcounts/layout'
import { firstWeakrefOf, referentOf } from '../../weakrefs/read'
import { finalizeGarbage } from '../finalizeGarbage'
import { handleWeakrefs } from '../handleWeakrefs'
import { SLICE } from '../slice'
import type { CollectorView } from '../view'

/** `handle_weakrefs`, first half. At an object that has to do with a weak reference it goes a step of the phase as it stands in full. */
export function handleWeakrefsAtOnce(view: CollectorView, _steps: number, sink: FactSink): Outcome {
  return passAll(view, sink, isWeaklyReferenced) ? F.OVER : handleWeakrefs(view, 1, sink)
}

/** `finalize_garbage`. The same at an object that has a finalizer, and behind it. */
export function finalizeGarbageAtOnce(view: CollectorView, _steps: number, sink: FactSink): Outcome {
  return view.gc.subject === NONE && passAll(view, sink, hasFinalizer) ? F.OVER : finalizeGarbage(view, 1, sink)
}

type Stops = (view: CollectorView, object: number) => boolean

function isWeaklyReferenced({ weakrefs }: CollectorView, object: number): boolean {
  return referentOf(weakrefs, object) !== NONE || firstWeakrefOf(weakrefs, object) !== NONE
}

function hasFinalizer({ refs }: CollectorView, object: number): boolean {
  return (refs.typeFlags[refs.objType[object]] & TypeFlag.FINALIZER) !== 0 && (refs.objFlags[object] & ObjectFlag.FINALIZED) === 0
}

/** @returns are all passed? Otherwise the cursor is at the one that stops it */
function passAll(view: CollectorView, sink: FactSink, stops: Stops): boolean {
  const { gc } = view
  while (gc.cursor !== NONE && !stops(view, gc.cursor)) passSome(view, sink, stops)
  return gc.cursor === NONE
}

function passSome(view: CollectorView, sink: FactSink, stops: Stops): void {
  const { gc } = view
  const { gcNext } = gc
  let { hash, count } = sink
  let object = gc.cursor
  for (let left = SLICE; left !== 0 && object >= 0 && !stops(view, object); left--) {
    hash = foldHash1(hash, F.OBJECT_PASSED, object)
    count++
    object = gcNext[object]
  }
  gc.cursor = object
  sink.hash = hash
  sink.count = count
}
