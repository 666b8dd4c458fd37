import { NONE } from '../columns'
import { foldHash, foldHash1 } from '../factSink'
import { F, type Outcome } from '../facts'
import { UNTRACKED } from '../gc/layout'
import { objectTracked } from '../gc/updates'
import { ObjectFlag } from '../refcounts/layout'
import { slotStored, slotsTruncated } from '../refcounts/updates'
import { fall } from './death'
import { type Lanes, NOT_HERE } from './lanes'

/** `Py_INCREF`. */
export function hold({ refs, sink }: Lanes, object: number): void {
  const ignored = (refs.objFlags[object] & ObjectFlag.IMMORTAL) !== 0
  if (!ignored) refs.objRefcnt[object]++
  sink.hash = foldHash1(sink.hash, ignored ? F.REFERENCE_IGNORED : F.REFERENCE_HELD, object)
  sink.count++
}

/** A reference goes into a slot; the one that was there falls afterwards. `given` 1: it is the program's own, and no count moves. */
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
  sink.hash = foldHash(sink.hash, F.SLOT_STORED, object, slot, target, counted)
  sink.count++
  return old === NONE ? F.DONE : fall(lanes, old)
}

/** `_PyObject_GC_TRACK`. @returns DONE, or NOT_HERE: nothing was done */
export function track({ refs, gc, sink }: Lanes, object: number): Outcome | typeof NOT_HERE {
  if (object >= gc.gcList.length || gc.gcList[object] !== UNTRACKED) return NOT_HERE
  objectTracked(gc, object, 0)
  refs.objFlags[object] |= ObjectFlag.TRACKED
  sink.hash = foldHash(sink.hash, F.OBJECT_TRACKED, object, 0, 0, 0)
  sink.count++
  return F.DONE
}

/** The object has `length` slots from now on; those given up are the program's, or empty. */
export function truncate({ refs, sink }: Lanes, object: number, length: number): Outcome {
  slotsTruncated(refs, object, length)
  sink.hash = foldHash(sink.hash, F.SLOTS_TRUNCATED, object, length, 0, 0)
  sink.count++
  return F.DONE
}
