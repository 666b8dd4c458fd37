import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { isExamined } from '../gc/read'
import { firstWeakrefOf, referentOf } from '../weakrefs/read'
import * as update from './updates'
import type { CollectorView } from './view'

/**
 * `handle_weakrefs`, first half: all weak references to garbage are cleared, before any program code can run.
 * One that is no garbage itself and has a callback is held, and waits for its call.
 *
 * @returns WEAKREF_CLEARING: the registry clears it
 */
export function handleWeakrefs(view: CollectorView, steps: number, sink: FactSink): Outcome {
  return clearWeakrefs(view, steps, true, sink)
}

/** Those that a finalizer made meanwhile are cleared without a word (3.14.4). @returns WEAKREF_CLEARING */
export function clearWeakrefsAgain(view: CollectorView, steps: number, sink: FactSink): Outcome {
  return clearWeakrefs(view, steps, false, sink)
}

function clearWeakrefs(view: CollectorView, steps: number, calls: boolean, sink: FactSink): Outcome {
  const { gc, weakrefs } = view
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    // 1. A weak reference that is garbage itself refers to nothing any more; its callback will not run.
    if (referentOf(weakrefs, object) !== NONE) return clearWeakref(view, object, 0, sink)
    // 2. Those that refer to this object, in the order of its list.
    const weakref = firstWeakrefOf(weakrefs, object)
    if (weakref !== NONE) return clearWeakref(view, weakref, calls ? callsBack(view, weakref) : 0, sink)
    update.objectPassed(gc, object)
    sink.put(F.OBJECT_PASSED, object)
  }
  return F.OVER
}

function callsBack({ gc, weakrefs }: CollectorView, weakref: number): number {
  return weakrefs.wrCallback[weakref] === 1 && !isExamined(gc, weakref) ? 1 : 0
}

function clearWeakref({ gc }: CollectorView, weakref: number, kept: number, sink: FactSink): Outcome {
  const from = gc.gcList[weakref]
  update.weakrefClearing(gc, weakref, kept, from, gc.suspects)
  return sink.ask(F.WEAKREF_CLEARING, weakref, kept, from, gc.suspects)
}
