import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { List } from '../gc/layout'
import { untrackFrom } from '../gc/lists'
import * as lists from '../gc/updates'
import { isImmortal } from '../refcounts/read'
import * as update from './updates'
import type { CollectorView } from './view'

/**
 * `update_refs`: each examined object begins with its reference count as `gc_refs`.
 *
 * An immortal object, whose count says nothing, leaves for the permanent generation (3.12, 3.13), or is tracked no more (3.14+).
 */
export function updateRefs({ gc, refs, rules }: CollectorView, steps: number, sink: FactSink): Outcome {
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    if (isImmortal(refs, object)) {
      if (rules.immortals === 'untracked') return untrackFrom(gc, object, gc.examined, sink)
      lists.objectMoved(gc, object, gc.examined, List.PERMANENT)
      sink.put(F.OBJECT_MADE_PERMANENT, object, gc.examined, List.PERMANENT)
      continue
    }
    const refcnt = refs.objRefcnt[object]
    update.refsCopied(gc, object, refcnt)
    sink.put(F.REFS_COPIED, object, refcnt)
  }
  return F.OVER
}
