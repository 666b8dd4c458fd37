import { NONE } from '../columns'
import { Fold, folded, foldHash } from '../factSink'
import { F, type Outcome } from '../facts'
import { ObjectFlag } from '../refcounts/layout'
import { firstCursor } from '../refcounts/teardown'
import { clearingBegun } from '../refcounts/updatesByOthers'
import type { Lanes } from './lanes'
import { leafDies } from './leaf'
import { tearDown } from './teardown'

const { imul } = Math

/**
 * `Py_DECREF`: at zero the object dies, and what dies of it.
 *
 * @returns DONE, or what must be answered; where the teardown is not over, the kernels go on with it
 */
export function fall(lanes: Lanes, object: number): Outcome {
  const { refs, sink } = lanes
  const count = refs.objRefcnt[object]
  if ((refs.objFlags[object] & ObjectFlag.IMMORTAL) !== 0) {
    sink.hash = folded(sink.hash ^ (imul(object, Fold.A) ^ F.REFERENCE_IGNORED))
    sink.count++
    return F.DONE
  }
  sink.hash = folded(sink.hash ^ ((imul(object, Fold.A) + (count === 1 ? Fold.B : 0)) ^ F.REFERENCE_DROPPED))
  sink.count++
  refs.objRefcnt[object] = count - 1
  if (count !== 1) return F.DONE
  if (!leafDies(lanes, object)) return tearDown(lanes, object)
  return refs.stackDepth === 0 ? F.DONE : tearDown(lanes, NONE)
}

/**
 * `tp_clear`, for the collector, and what dies of it.
 *
 * @returns as `fall`
 */
export function clear(lanes: Lanes, object: number): Outcome {
  const { refs, sink } = lanes
  const cursor = firstCursor(refs, object, refs.typeFlags[refs.objType[object]])
  clearingBegun(refs, object, cursor)
  sink.hash = foldHash(sink.hash, F.CLEARING_BEGUN, object, cursor, 0, 0)
  sink.count++
  return tearDown(lanes, NONE)
}
