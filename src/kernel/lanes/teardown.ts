import * as columns from '../columns'
import * as sinks from '../factSink'
import { Fold } from '../factSink'
import { F, type Outcome } from '../facts'
import { Pool, PoolRecord } from '../pymalloc/layout'
import * as layout from '../refcounts/layout'
import { ObjectFlag, type Refcounts, Step, TrackerPhase, TypeFlag } from '../refcounts/layout'
import { pushFrame, rest } from '../refcounts/updates'
import { referentOf } from '../weakrefs/read'
import type { Lanes } from './lanes'
import { countedDrop, die, dropType, endClearing, giveUpBuffers } from './lastSteps'
import { leafDies } from './leaf'
import { untrack } from './tracking'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE, grown } = columns
const { folded } = sinks
const { BUFFERS, NO_RANGE } = layout
const NO_BUFFER = imul(NONE, Fold.B)

/** An object with one of these is the kernels' business. */
const UNCOMMON = ObjectFlag.STATIC | ObjectFlag.DEFERRED | ObjectFlag.WEAKLY_REFERENCED

function isUncommon(objFlags: number, typeFlags: number): boolean {
  return (objFlags & UNCOMMON) !== 0 || ((typeFlags & TypeFlag.FINALIZER) !== 0 && (objFlags & ObjectFlag.FINALIZED) === 0)
}

/**
 * `_Py_Dealloc` of an object whose count has come to zero, and then of what is on the stack, as `tearDown` of the refcount tracker has it step by step.
 * The columns are written here, not by the updates (D-040): what a step writes and a later one writes again is written once.
 *
 * @param first - NONE: what is on the stack alone
 * @returns DONE: nothing is left, or what is left is uncommon; or what must be answered
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the steps of a death, with the loop's state in locals
export function tearDown(lanes: Lanes, first: number): Outcome {
  const { refs, gc, heap, lists, weakrefs, sink } = lanes
  if (refs.trashcanLength !== 0 || refs.refused === 1) {
    if (first !== NONE) pushFrame(refs, first, Step.ENTERING)
    return F.DONE
  }
  if (first !== NONE) refs.phase = TrackerPhase.TEARING_DOWN
  else if (refs.phase !== TrackerPhase.TEARING_DOWN) return F.DONE
  const bottom = refs.stackDepth
  let { hash, count } = sink
  let next = first | 0
  for (;;) {
    let object = next
    let type = 0
    let flags = 0
    let top = refs.stackDepth
    let cursor = NONE
    let step: Step = Step.CLEARING
    if (next !== NONE) {
      // 1. It leaves its list, and is dying.
      next = NONE
      type = refs.objType[object]
      flags = refs.typeFlags[type]
      const objFlags = refs.objFlags[object]
      const nests = (flags & TypeFlag.TRASHCAN) === 0 ? 0 : 1
      const tracked = (objFlags & ObjectFlag.TRACKED) === 0 ? 0 : 1
      if (isUncommon(objFlags, flags) || (nests === 1 && refs.trashcanNesting >= refs.trashcanLevels) || (tracked === 1 && referentOf(weakrefs, object) !== NONE)) {
        pushFrame(refs, object, Step.ENTERING)
        break
      }
      if ((flags & TypeFlag.FROM_END) !== 0) cursor = refs.slotLength[object]
      if (top === refs.stackObject.length) growStack(refs)
      refs.stackDepth = top + 1
      refs.stackObject[top] = object
      refs.stackStep[top] = Step.CLEARING
      refs.stackCursor[top] = cursor
      refs.stackNests[top] = nests
      refs.trashcanNesting += nests
      hash = folded(hash ^ ((imul(object, Fold.A) + imul(tracked, Fold.B)) ^ (imul(nests, Fold.C) + imul(cursor, Fold.ADDRESS)) ^ F.OBJECT_DYING))
      count++
      if (tracked === 1) {
        const list = untrack(gc, object)
        refs.objFlags[object] = objFlags & ~ObjectFlag.TRACKED
        hash = folded(hash ^ ((imul(object, Fold.A) + imul(list, Fold.B)) ^ F.OBJECT_UNTRACKED))
        count++
      }
    } else {
      if (top === 0) break
      object = refs.stackObject[--top]
      step = refs.stackStep[top]
      if (top < bottom || step !== Step.CLEARING) {
        // What the kernels began, or has steps of its own.
        if (step === Step.LEAVING) {
          sink.hash = hash
          sink.count = count
          dropType(lanes, object)
          hash = sink.hash
          count = sink.count
          if (refs.phase !== TrackerPhase.TEARING_DOWN) break
          continue
        }
        if (step === Step.ENTERING) {
          refs.stackDepth = top
          next = object
          continue
        }
        if (step !== Step.CLEARED_BY_COLLECTOR && (step !== Step.CLEARING || isUncommon(refs.objFlags[object], refs.typeFlags[refs.objType[object]]))) break
      }
      type = refs.objType[object]
      flags = refs.typeFlags[type]
      cursor = refs.stackCursor[top]
    }
    // 2. Its references, one by one; leaves that die of it do so at once.
    const length = refs.slotLength[object]
    if (length !== 0) {
      const { slotTarget } = refs
      const base = refs.slotBase[object]
      const direction = (flags & TypeFlag.FROM_END) !== 0 ? -1 : 1
      for (let slot = (cursor + direction) | 0; slot >= 0 && slot < length; slot = (slot + direction) | 0) {
        const target = slotTarget[base + slot]
        if (target === NONE) continue
        slotTarget[base + slot] = NONE
        cursor = slot
        const refcnt = refs.objRefcnt[target]
        const targetFlags = refs.objFlags[target]
        const counted = (targetFlags & ObjectFlag.IMMORTAL) !== 0 ? 0 : refcnt === 1 && (targetFlags & ObjectFlag.DEFERRED) === 0 ? 2 : 1
        hash = folded(hash ^ ((imul(object, Fold.A) + imul(slot, Fold.B)) ^ (imul(target, Fold.C) + imul(counted, Fold.ADDRESS)) ^ F.SLOT_CLEARED))
        count++
        if (counted === 0) continue
        refs.objRefcnt[target] = refcnt - 1
        if (counted === 1) continue
        if ((targetFlags | refs.typeFlags[refs.objType[target]]) === 0) {
          sink.hash = hash
          sink.count = count
          const dead = leafDies(lanes, target)
          hash = sink.hash
          count = sink.count
          if (dead) continue
        }
        next = target
        break
      }
      refs.stackCursor[top] = cursor
      if (next !== NONE) continue
    }
    // 3. Then its buffers, and itself. What is not common about its block or its class has steps of its own.
    if (step === Step.CLEARED_BY_COLLECTOR || refs.objBuffer[object * BUFFERS] !== NONE || refs.objBuffer[object * BUFFERS + 1] !== NONE) {
      sink.hash = hash
      sink.count = count
      const outcome = step === Step.CLEARED_BY_COLLECTOR ? endClearing(lanes, object) : giveUpBuffers(lanes, object)
      if (outcome !== F.OVER) return outcome
      hash = sink.hash
      count = sink.count
      if (step === Step.CLEARED_BY_COLLECTOR) {
        if (refs.phase !== TrackerPhase.TEARING_DOWN) break
        continue
      }
    }
    const cache = refs.objCache[object]
    const kept = cache !== NONE && lists.length[cache] < lists.limit[cache]
    const place = kept ? 0 : heap.blockPlace[object]
    const pool = (place >> heap.granulesShift) << PoolRecord.SHIFT
    const typeObject = refs.typeObject[type]
    const typeCounted = typeObject === NONE ? 0 : countedDrop(refs, typeObject)
    if (typeCounted === 2 || (!kept && (place === 0 || heap.pools[pool + Pool.FREEBLOCK] === 0 || heap.pools[pool + Pool.COUNT] === 1))) {
      sink.hash = hash
      sink.count = count
      const outcome = die(lanes, object)
      if (outcome !== F.OVER) return outcome
      hash = sink.hash
      count = sink.count
      if (refs.phase !== TrackerPhase.TEARING_DOWN) break
      continue
    }
    refs.pendingType = type
    if ((flags & TypeFlag.GC) !== 0) refs.containerBytes -= refs.objNbytes[object]
    refs.objType[object] = 0
    refs.objFlags[object] = 0
    const shift = refs.slotShift[object]
    if (shift !== NO_RANGE) {
      const base = refs.slotBase[object]
      refs.slotTarget[base] = refs.rangeHead[shift]
      refs.rangeHead[shift] = base
      refs.slotShift[object] = NO_RANGE
      refs.slotLength[object] = 0
    }
    refs.living--
    refs.refused = 0
    refs.stackDepth = top
    refs.trashcanNesting -= refs.stackNests[top]
    hash = folded(hash ^ ((imul(object, Fold.A) + (typeObject === NONE ? Fold.B : 0)) ^ F.OBJECT_DIED))
    count++
    // 4. Its block.
    if (cache !== NONE) {
      refs.pendingObject = object
      refs.pendingBuffer = NONE
      refs.pendingBlock = object
      hash = folded(hash ^ ((imul(object, Fold.A) + NO_BUFFER) ^ (imul(object, Fold.C) + imul(cache, Fold.ADDRESS)) ^ F.BLOCK_OFFERED))
      hash = folded(hash ^ ((imul(cache, Fold.A) + imul(object, Fold.B)) ^ (kept ? F.BLOCK_CACHED : F.CACHE_REFUSED)))
      count += 2
      if (kept) lists.blocks[lists.base[cache] + lists.length[cache]++] = object
    }
    if (!kept) {
      const free = refs.freeNumbersLength
      if (free === refs.freeNumbers.length) refs.freeNumbers = grown(refs.freeNumbers, free * 2)
      refs.freeNumbers[free] = object
      refs.freeNumbersLength = free + 1
      hash = folded(hash ^ ((imul(object, Fold.A) + imul(flags & TypeFlag.GC, Fold.B)) ^ F.OBJECT_BLOCK_RELEASED))
      const { pools } = heap
      heap.blockPlace[object] = 0
      heap.blockNext[place] = pools[pool + Pool.FREEBLOCK] >> heap.alignmentShift
      pools[pool + Pool.FREEBLOCK] = (place << heap.alignmentShift) & (heap.poolSize - 1)
      pools[pool + Pool.COUNT]--
      heap.granulesInUse = (heap.granulesInUse - pools[pool + Pool.SZIDX] - 1) | 0
      hash = folded(hash ^ ((imul(object, Fold.A) + imul(place, Fold.B)) ^ F.BLOCK_FREED))
      count += 2
      if ((flags & TypeFlag.GC) !== 0) {
        const young = gc.count[0] - 1
        gc.heapSize--
        if (young >= 0) gc.count[0] = young
        hash = folded(hash ^ (young < 0 ? imul(object, Fold.A) ^ F.COUNT_UNCHANGED : (imul(object, Fold.A) + imul(young, Fold.B)) ^ F.DEALLOCATION_COUNTED))
        count++
      }
    }
    // 5. An instance lets go of its class last.
    if (typeObject !== NONE) {
      refs.stackStep[top] = Step.LEAVING
      refs.objRefcnt[typeObject] -= typeCounted
      hash = folded(hash ^ ((imul(object, Fold.A) + imul(typeObject, Fold.B)) ^ imul(typeCounted, Fold.ADDRESS) ^ F.TYPE_DROPPED))
      count++
    }
    if (top <= bottom) {
      rest(refs)
      if (refs.phase !== TrackerPhase.TEARING_DOWN) break
    }
  }
  sink.hash = hash
  sink.count = count
  return F.DONE
}

function growStack(refs: Refcounts): void {
  const depth = refs.stackDepth
  pushFrame(refs, NONE, Step.ENTERING)
  refs.stackDepth = depth
}
