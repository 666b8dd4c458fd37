import { NONE } from '../columns'
import { foldHash, foldHash1 } from '../factSink'
import { F, type Outcome } from '../facts'
import { countDeallocation } from '../gc/counts'
import { objectUntracked } from '../gc/updates'
import { BUFFERS, ObjectFlag, type Refcounts, Step, TrackerPhase, TypeFlag } from '../refcounts/layout'
import { bufferReleased, objectBlockReleased, objectDied, pushFrame, typeDropped } from '../refcounts/updates'
import { clearingBegun, clearingEnded } from '../refcounts/updatesByOthers'
import { referentOf } from '../weakrefs/read'
import { freeBlock, keep } from './blocks'
import type { Lanes } from './lanes'
import { leafDies } from './leaf'

/** An object with one of these is the kernels' business. */
const UNCOMMON = ObjectFlag.STATIC | ObjectFlag.DEFERRED | ObjectFlag.WEAKLY_REFERENCED

function isUncommon(refs: Refcounts, object: number): boolean {
  const flags = refs.objFlags[object]
  return (flags & UNCOMMON) !== 0 || ((refs.typeFlags[refs.objType[object]] & TypeFlag.FINALIZER) !== 0 && (flags & ObjectFlag.FINALIZED) === 0)
}

/**
 * `Py_DECREF`: at zero the object dies, and what dies of it.
 *
 * @returns DONE, or what must be answered; where the teardown is not over, the kernels go on with it
 */
export function fall(lanes: Lanes, object: number): Outcome {
  const { refs, sink } = lanes
  const count = refs.objRefcnt[object]
  if ((refs.objFlags[object] & ObjectFlag.IMMORTAL) !== 0) {
    sink.hash = foldHash1(sink.hash, F.REFERENCE_IGNORED, object)
    sink.count++
    return F.DONE
  }
  sink.hash = foldHash(sink.hash, F.REFERENCE_DROPPED, object, count === 1 ? 1 : 0, 0, 0)
  sink.count++
  refs.objRefcnt[object] = count - 1
  if (count !== 1) return F.DONE
  if (!leafDies(lanes, object)) pushFrame(refs, object, Step.ENTERING)
  else if (refs.stackDepth === 0) return F.DONE
  return tearDown(lanes)
}

/**
 * `tp_clear`, for the collector, and what dies of it.
 *
 * @returns as `fall`
 */
export function clear(lanes: Lanes, object: number): Outcome {
  const { refs, sink } = lanes
  const cursor = (refs.typeFlags[refs.objType[object]] & TypeFlag.FROM_END) !== 0 ? refs.slotLength[object] : NONE
  clearingBegun(refs, object, cursor)
  sink.hash = foldHash(sink.hash, F.CLEARING_BEGUN, object, cursor, 0, 0)
  sink.count++
  return tearDown(lanes)
}

/**
 * `_Py_Dealloc` of what is on the stack, as `tearDown` of the refcount tracker has it step by step.
 *
 * @returns DONE: nothing is left, or what is left is uncommon; or what must be answered
 */
export function tearDown(lanes: Lanes): Outcome {
  const { refs } = lanes
  while (refs.stackDepth !== 0 && refs.phase === TrackerPhase.TEARING_DOWN) {
    if (refs.trashcanLength !== 0 || refs.refused === 1) return F.DONE
    const top = refs.stackDepth - 1
    const object = refs.stackObject[top]
    switch (refs.stackStep[top]) {
      case Step.ENTERING:
        if (!enter(lanes, object, top)) return F.DONE
        break
      case Step.CLEARING:
        if (isUncommon(refs, object)) return F.DONE
        break
      case Step.LEAVING:
        dropType(lanes, object)
        continue
      case Step.CLEARED_BY_COLLECTOR:
        break
      default:
        return F.DONE
    }
    if (clearSlots(lanes, object, top)) continue
    const outcome = refs.stackStep[top] === Step.CLEARED_BY_COLLECTOR ? endClearing(lanes, object) : die(lanes, object)
    if (outcome !== F.OVER) return outcome
  }
  return F.DONE
}

/** It leaves its list, and is dying. @returns is it a common object? Otherwise nothing was done */
function enter({ refs, gc, weakrefs, sink }: Lanes, object: number, top: number): boolean {
  if (isUncommon(refs, object)) return false
  const flags = refs.typeFlags[refs.objType[object]]
  const objFlags = refs.objFlags[object]
  const nests = (flags & TypeFlag.TRASHCAN) !== 0 ? 1 : 0
  if (nests === 1 && refs.trashcanNesting >= refs.trashcanLevels) return false
  const tracked = (objFlags & ObjectFlag.TRACKED) !== 0 ? 1 : 0
  if (tracked === 1 && referentOf(weakrefs, object) !== NONE) return false
  const cursor = (flags & TypeFlag.FROM_END) !== 0 ? refs.slotLength[object] : NONE
  refs.stackNests[top] = nests
  refs.trashcanNesting += nests
  refs.stackCursor[top] = cursor
  refs.stackStep[top] = Step.CLEARING
  refs.objRefcnt[object] = 0
  sink.hash = foldHash(sink.hash, F.OBJECT_DYING, object, tracked, nests, cursor)
  sink.count++
  if (tracked === 1) {
    const list = gc.gcList[object]
    objectUntracked(gc, object, list)
    refs.objFlags[object] = objFlags & ~ObjectFlag.TRACKED
    sink.hash = foldHash(sink.hash, F.OBJECT_UNTRACKED, object, list, 0, 0)
    sink.count++
  }
  return true
}

/** Its references, one by one; leaves that die of it do so at once. @returns does something else die of it? */
function clearSlots(lanes: Lanes, object: number, top: number): boolean {
  const { refs, sink } = lanes
  const length = refs.slotLength[object]
  if (length === 0) return false
  const { slotTarget } = refs
  const base = refs.slotBase[object]
  const step = (refs.typeFlags[refs.objType[object]] & TypeFlag.FROM_END) !== 0 ? -1 : 1
  let { hash, count } = sink
  for (let slot = refs.stackCursor[top] + step; slot >= 0 && slot < length; slot += step) {
    const target = slotTarget[base + slot]
    if (target === NONE) continue
    slotTarget[base + slot] = NONE
    refs.stackCursor[top] = slot
    const counted = countedDrop(refs, target)
    hash = foldHash(hash, F.SLOT_CLEARED, object, slot, target, counted)
    count++
    if (counted === 0) continue
    refs.objRefcnt[target]--
    if (counted === 1) continue
    sink.hash = hash
    sink.count = count
    if (!leafDies(lanes, target)) {
      pushFrame(refs, target, Step.ENTERING)
      return true
    }
    hash = sink.hash
    count = sink.count
  }
  sink.hash = hash
  sink.count = count
  return false
}

/** What a drop of the target does: 0 nothing (it is immortal), 1 its count goes down, 2 and it dies. */
function countedDrop(refs: Refcounts, target: number): number {
  if ((refs.objFlags[target] & ObjectFlag.IMMORTAL) !== 0) return 0
  return refs.objRefcnt[target] === 1 && (refs.objFlags[target] & ObjectFlag.DEFERRED) === 0 ? 2 : 1
}

/** What the collector had cleared is held once less, and may die of it. @returns OVER: and so on; DONE: the kernels go on; or what must be answered */
function endClearing(lanes: Lanes, object: number): Outcome {
  const { refs, sink } = lanes
  if ((refs.typeFlags[refs.objType[object]] & TypeFlag.CLEARS_BUFFERS) !== 0) {
    const outcome = giveUpBuffers(lanes, object)
    if (outcome !== F.OVER) return outcome
  }
  const dying = refs.objRefcnt[object] === 1 ? 1 : 0
  clearingEnded(refs, object, dying)
  sink.hash = foldHash(sink.hash, F.CLEARING_ENDED, object, dying, 0, 0)
  sink.count++
  return F.OVER
}

/** Its buffers go, then itself, then its block. @returns OVER: and so on; DONE: the kernels go on; or what must be answered */
function die(lanes: Lanes, object: number): Outcome {
  const { refs, heap, sink } = lanes
  if (refs.objBuffer[object * BUFFERS + 1] !== NONE || refs.objBuffer[object * BUFFERS] !== NONE) {
    const outcome = giveUpBuffers(lanes, object)
    if (outcome !== F.OVER) return outcome
  }
  const cache = refs.objCache[object]
  // A block of the C library.
  if (cache === NONE && heap.blockPlace[object] === 0) return F.DONE
  const type = refs.objType[object]
  const flags = refs.typeFlags[type]
  const leaves = refs.typeObject[type] === NONE ? 1 : 0
  sink.hash = foldHash(sink.hash, F.OBJECT_DIED, object, leaves, 0, 0)
  sink.count++
  objectDied(refs, object, leaves, 0)
  if (cache !== NONE && keep(lanes, object, NONE, object, cache)) return F.OVER
  if (cache !== NONE && heap.blockPlace[object] === 0) return F.DONE
  objectBlockReleased(refs, object)
  sink.hash = foldHash(sink.hash, F.OBJECT_BLOCK_RELEASED, object, flags & TypeFlag.GC, 0, 0)
  sink.count++
  const outcome = freeBlock(lanes, object)
  if ((flags & TypeFlag.GC) !== 0) countDeallocation(lanes.gc, object, sink)
  return outcome
}

/** The later first. @returns OVER, DONE or what must be answered, as above */
function giveUpBuffers(lanes: Lanes, object: number): Outcome {
  const { refs, heap, sink } = lanes
  for (let buffer = BUFFERS - 1; buffer >= 0; buffer--) {
    const block = refs.objBuffer[object * BUFFERS + buffer]
    if (block === NONE) continue
    const cache = refs.objBufferCache[object * BUFFERS + buffer]
    if (heap.blockPlace[block] === 0) return F.DONE
    if (cache !== NONE) {
      refs.objBuffer[object * BUFFERS + buffer] = NONE
      refs.containerBytes -= refs.objBufferNbytes[object * BUFFERS + buffer]
      if (keep(lanes, object, buffer, block, cache)) continue
    }
    bufferReleased(refs, object, buffer, block)
    sink.hash = foldHash(sink.hash, F.BUFFER_RELEASED, object, buffer, block, 0)
    sink.count++
    const outcome = freeBlock(lanes, block)
    if (outcome !== F.OVER) return outcome
  }
  return F.OVER
}

/** An instance lets go of its class last. */
function dropType({ refs, sink }: Lanes, object: number): void {
  const typeObject = refs.typeObject[refs.pendingType]
  const counted = countedDrop(refs, typeObject)
  typeDropped(refs, object, typeObject, 0, counted)
  sink.hash = foldHash(sink.hash, F.TYPE_DROPPED, object, typeObject, 0, counted)
  sink.count++
}
