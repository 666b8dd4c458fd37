import * as columns from '../columns'
import * as sinks from '../factSink'
import { Fold } from '../factSink'
import { F, type Outcome } from '../facts'
import { ObjectFlag } from '../refcounts/layout'
import { slotStored, slotsTruncated } from '../refcounts/updates'
import { fall } from './death'
import type { Lanes } from './lanes'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns
const { folded } = sinks

/** `Py_INCREF`. */
export function hold({ refs, sink }: Lanes, object: number): void {
  const ignored = (refs.objFlags[object] & ObjectFlag.IMMORTAL) !== 0
  if (!ignored) refs.objRefcnt[object]++
  sink.hash = folded(sink.hash ^ (imul(object, Fold.A) ^ (ignored ? F.REFERENCE_IGNORED : F.REFERENCE_HELD)))
  sink.count++
}

/**
 * A reference goes into a slot; the one that was there falls afterwards. `given` 1: it is the program's own, and no count moves.
 *
 * @returns DONE: nothing was there; OVER: what was there has fallen; or as `fall`
 */
export function store(lanes: Lanes, object: number, slot: number, target: number, given: number): Outcome {
  const { refs, sink } = lanes
  const counted = given === 1 || target === NONE || (refs.objFlags[target] & ObjectFlag.IMMORTAL) !== 0 ? 0 : 1
  let old = NONE
  if (slot < refs.slotLength[object]) {
    const at = refs.slotBase[object] + slot
    old = refs.slotTarget[at]
    refs.slotTarget[at] = target
    if (counted === 1) refs.objRefcnt[target]++
  } else slotStored(refs, object, slot, target, counted)
  sink.hash = folded(sink.hash ^ ((imul(object, Fold.A) + imul(slot, Fold.B)) ^ (imul(target, Fold.C) + imul(counted, Fold.ADDRESS)) ^ F.SLOT_STORED))
  sink.count++
  if (old === NONE) return F.DONE
  const outcome = fall(lanes, old)
  return outcome === F.DONE ? F.OVER : outcome
}

/** The object has `length` slots from now on; those given up are the program's, or empty. */
export function truncate({ refs, sink }: Lanes, object: number, length: number): Outcome {
  slotsTruncated(refs, object, length)
  sink.hash = folded(sink.hash ^ ((imul(object, Fold.A) + imul(length, Fold.B)) ^ F.SLOTS_TRUNCATED))
  sink.count++
  return F.DONE
}
