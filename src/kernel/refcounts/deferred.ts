import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { refcountKernel, type TrackerKernel } from './kernel'
import { ObjectFlag, type Refcounts } from './layout'
import { isImmortal } from './read'
import { tearDown } from './teardown'
import * as update from './updates'
import * as others from './updatesByOthers'

/**
 * NOT IN CPYTHON: deferred counting. What the program lets go of does not die at once; it waits for the next safepoint, where it dies if
 * nobody holds it by then. What a dying object lets go of dies with it.
 *
 * Source  L. P. Deutsch, D. G. Bobrow: An Efficient, Incremental, Automatic Garbage Collector (CACM 19, 1976): the zero count table
 */
export const deferredKernel: TrackerKernel = {
  ...refcountKernel,
  name: 'deferred refcounts',
  drop,
  store: (refs, object, slot, target, sink) => refcountKernel.store(refs, object, slot, target, sink, drop),
  retype: (refs, object, kind, sink) => refcountKernel.retype(refs, object, kind, sink, drop),
  give: (refs, object, slot, target, sink) => refcountKernel.give(refs, object, slot, target, sink, drop),
  safepoint: takeUp,
  goOn(refs, sink) {
    const outcome = refcountKernel.goOn(refs, sink)
    return outcome === F.DONE && refs.takingUp === 1 && refs.stackDepth === 0 ? takeUp(refs, sink) : outcome
  },
}

function drop(refs: Refcounts, object: number, sink: FactSink): Outcome {
  if (isImmortal(refs, object)) return refcountKernel.drop(refs, object, sink)
  if (refs.objRefcnt[object] > 1 || (refs.objFlags[object] & ObjectFlag.DEFERRED) !== 0) {
    update.referenceDropped(refs, object, 0)
    sink.put(F.REFERENCE_DROPPED, object, 0)
    return F.DONE
  }
  others.objectDeferred(refs, object)
  sink.put(F.OBJECT_DEFERRED, object)
  return F.DONE
}

/** All that waits is taken up, the last first; each is torn down before the next. */
function takeUp(refs: Refcounts, sink: FactSink): Outcome {
  while (refs.deferredLength !== 0) {
    const object = refs.deferred[refs.deferredLength - 1]
    const dying = refs.objRefcnt[object] === 0 ? 1 : 0
    others.deferredTaken(refs, object, dying)
    sink.put(F.DEFERRED_TAKEN, object, dying)
    if (dying === 0) continue
    const outcome = tearDown(refs, sink)
    if (outcome !== F.DONE) return outcome
  }
  if (refs.takingUp === 1) {
    others.deferredDone(refs)
    sink.put(F.DEFERRED_DONE)
  }
  return F.DONE
}
