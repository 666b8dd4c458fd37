import * as columns from '../columns'
import * as sinks from '../factSink'
import { Fold } from '../factSink'
import { F } from '../facts'
import * as generations from '../gc/layout'
import { Pool, PoolRecord } from '../pymalloc/layout'
import * as layout from '../refcounts/layout'
import { ObjectFlag, Step, TypeFlag } from '../refcounts/layout'
import type { Lanes } from './lanes'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns
const { folded } = sinks
const { BUFFERS, KEPT_RANGE, NO_RANGE } = layout
const { UNTRACKED } = generations
const NO_BUFFER = imul(NONE, Fold.B)

/** An object with one of these is the kernels' business. */
const UNCOMMON = ObjectFlag.STATIC | ObjectFlag.DEFERRED | ObjectFlag.WEAKLY_REFERENCED | ObjectFlag.EMBEDDED

export function isUncommon(objFlags: number, typeFlags: number): boolean {
  return (objFlags & UNCOMMON) !== 0 || typeFlags >= TypeFlag.BEFORE_ITEMS || ((typeFlags & TypeFlag.FINALIZER) !== 0 && (objFlags & ObjectFlag.FINALIZED) === 0)
}

/** Why `commonDeaths` stopped: the object on top of the stack is not at a step that it knows; or nothing is left. */
const LOOK = -1
/** The object on top refers to nothing any more, and there is something uncommon about its end. */
const LAST_STEPS = -2
/** The last that began here is dead. */
const BOTTOM_REACHED = -3

/**
 * Objects die, as far as all is common: an object leaves its list, its references go one by one, and what dies of them does so before the next; then its block.
 * Nothing is called here, no column grows, and there is no loop in the loop (a turn is one reference, one buffer or one death), so that the host reads each
 * column's place once a turn and not at each use (D-065); what the deaths count together stands in locals to the end. What a step writes and a later one
 * writes again is written once (D-040).
 *
 * @param first - an object whose count has come to zero; NONE: the one on top of the stack goes on
 * @param bottom - frames of the stack below are not touched
 * @returns an object that is about to die, and about which something is uncommon (or the stack is full); or LOOK, LAST_STEPS, BOTTOM_REACHED
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop over the steps of a death, with the loop's state in locals
export function commonDeaths(lanes: Lanes, first: number, bottom: number): number {
  const { refs, gc, heap, lists, weakrefs, sink } = lanes
  const { granulesShift, alignmentShift } = heap
  const stackRoom = refs.stackObject.length
  const levels = refs.trashcanLevels
  const inPool = heap.poolSize - 1
  const collecting = gc.collecting !== NONE
  let { hash } = sink
  let facts = 0
  let depth = refs.stackDepth
  let nesting = refs.trashcanNesting
  let living = refs.living
  let containerBytes = refs.containerBytes
  let freed = refs.freeNumbersLength
  let diedType = refs.pendingType
  let offered = NONE
  let { granulesInUse } = heap
  let young = gc.count[0]
  let { heapSize, cursor: gcCursor } = gc
  let next = first | 0
  // Its flags.
  let ofNext = refs.objFlags[next === NONE ? 0 : next]
  let why = LOOK
  // The object whose references go, with what is known of it; NONE: there is none yet.
  let object = NONE
  let type = 0
  let flags = 0
  let nests = 0
  let step: Step = Step.CLEARING
  let cursor = NONE
  let base = 0
  let length = 0
  let slot = 0
  let direction = 1
  for (;;) {
    if (next === NONE && object === NONE) {
      // 1. The object on top of the stack goes on.
      if (depth <= bottom) break
      const top = (depth - 1) | 0
      step = refs.stackStep[top]
      if (step !== Step.CLEARING && step !== Step.CLEARED_BY_COLLECTOR) break
      object = refs.stackObject[top]
      type = refs.objType[object]
      flags = refs.typeFlags[type]
      if (flags >= TypeFlag.BEFORE_ITEMS) {
        object = NONE
        break
      }
      nests = refs.stackNests[top]
      cursor = refs.stackCursor[top]
      base = refs.slotBase[object]
      length = refs.slotLength[object]
      direction = (flags & TypeFlag.FROM_END) !== 0 ? -1 : 1
      slot = (cursor + direction) | 0
    }
    // 2. One of its references.
    let dead = object
    let deadType = type
    let deadFlags = flags
    let deadNests = nests
    let deadStep: Step = step
    if (object !== NONE && slot >= 0 && slot < length) {
      const at = (base + slot) | 0
      const target = refs.slotTarget[at]
      const cleared = slot
      slot = (slot + direction) | 0
      if (target === NONE) continue
      refs.slotTarget[at] = NONE
      cursor = cleared
      const refcnt = refs.objRefcnt[target]
      const ofTarget = refs.objFlags[target]
      const counted = (ofTarget & ObjectFlag.IMMORTAL) !== 0 ? 0 : refcnt === 1 && (ofTarget & ObjectFlag.DEFERRED) === 0 ? 2 : 1
      hash = folded(hash ^ ((imul(object, Fold.A) + imul(cleared, Fold.B)) ^ (imul(target, Fold.C) + imul(counted, Fold.ADDRESS)) ^ F.SLOT_CLEARED))
      facts = (facts + 1) | 0
      if (counted !== 0) refs.objRefcnt[target] = refcnt - 1
      if (counted !== 2) continue
      next = target
      ofNext = ofTarget
    }
    if (next !== NONE) {
      // 3. It leaves its list, and is dying.
      dead = next
      deadType = refs.objType[dead]
      deadFlags = refs.typeFlags[deadType]
      deadNests = (deadFlags >> 1) & 1
      const tracked = (ofNext >> 1) & 1
      if (
        (ofNext & UNCOMMON) !== 0 ||
        deadFlags >= TypeFlag.BEFORE_ITEMS ||
        depth === stackRoom ||
        ((deadFlags & TypeFlag.FINALIZER) !== 0 && (ofNext & ObjectFlag.FINALIZED) === 0)
      )
        break
      if ((deadNests === 1 && nesting >= levels) || (tracked === 1 && dead < weakrefs.wrObject.length && weakrefs.wrObject[dead] !== NONE)) break
      next = NONE
      const deadLength = refs.slotLength[dead]
      const end = (deadFlags & TypeFlag.FROM_END) !== 0 ? deadLength : NONE
      refs.stackObject[depth] = dead
      refs.stackStep[depth] = Step.CLEARING
      refs.stackCursor[depth] = end
      refs.stackNests[depth] = deadNests
      depth = (depth + 1) | 0
      nesting = (nesting + deadNests) | 0
      const ofDead = imul(dead, Fold.A)
      hash = folded(hash ^ ((ofDead + imul(tracked, Fold.B)) ^ (imul(deadNests, Fold.C) + imul(end, Fold.ADDRESS)) ^ F.OBJECT_DYING))
      facts = (facts + 1 + tracked) | 0
      if (tracked === 1) {
        const list = gc.gcList[dead]
        const previous = gc.gcPrev[dead]
        const following = gc.gcNext[dead]
        if (dead === gcCursor) gcCursor = following
        // No place that only the first or the last of a list comes to: the host would have compiled the loop by then without it (D-073).
        gc.gcNext[previous === NONE ? dead : previous] = following
        gc.gcPrev[following === NONE ? dead : following] = previous
        gc.head[list] = previous === NONE ? following : gc.head[list]
        gc.tail[list] = following === NONE ? previous : gc.tail[list]
        gc.length[list]--
        gc.gcNext[dead] = NONE
        gc.gcPrev[dead] = NONE
        gc.gcList[dead] = UNTRACKED
        // As in `untrack`.
        if (collecting) gc.gcRefs[dead] = NONE
        if (gc.incremental) gc.gcFlags[dead] = 0
        hash = folded(hash ^ ((ofDead + imul(list, Fold.B)) ^ F.OBJECT_UNTRACKED))
      }
      deadStep = Step.CLEARING
      // Does it refer to anything? Then its references go before it does; and whoever referred to it waits on the stack. Of empty slots two are passed over here.
      if (deadLength !== 0) {
        const deadBase = refs.slotBase[dead]
        const way = (deadFlags & TypeFlag.FROM_END) !== 0 ? -1 : 1
        let at = (end + way) | 0
        if (at >= 0 && at < deadLength && refs.slotTarget[deadBase + at] === NONE) {
          at = (at + way) | 0
          if (at >= 0 && at < deadLength && refs.slotTarget[deadBase + at] === NONE) at = (at + way) | 0
        }
        if (at >= 0 && at < deadLength) {
          if (object !== NONE) refs.stackCursor[depth - 2] = cursor
          refs.objFlags[dead] = ofNext & ~ObjectFlag.TRACKED
          object = dead
          type = deadType
          flags = deadFlags
          nests = deadNests
          step = Step.CLEARING
          cursor = end
          base = deadBase
          length = deadLength
          slot = at
          direction = way
          continue
        }
      }
    } else refs.stackCursor[depth - 1] = cursor
    // 4. Then its buffers, the later first, one a turn; and itself. What is not common about its end has steps of its own.
    let left = 0
    const buffers = imul(dead, BUFFERS)
    if ((deadStep === Step.CLEARING || (deadFlags & TypeFlag.CLEARS_BUFFERS) !== 0) && (refs.objBuffer[buffers] !== NONE || refs.objBuffer[buffers + 1] !== NONE)) {
      const at = refs.objBuffer[buffers + 1] !== NONE ? (buffers + 1) | 0 : buffers
      const block = refs.objBuffer[at]
      const place = heap.blockPlace[block]
      const pool = (place >> granulesShift) << PoolRecord.SHIFT
      if (place === 0 || refs.objBufferCache[at] !== NONE || freed === refs.freeNumbers.length || heap.pools[pool | Pool.FREEBLOCK] === 0 || heap.pools[pool | Pool.COUNT] === 1)
        left = 1
      else {
        refs.objBuffer[at] = NONE
        containerBytes -= refs.objBufferNbytes[at]
        refs.freeNumbers[freed] = block
        freed = (freed + 1) | 0
        hash = folded(hash ^ ((imul(dead, Fold.A) + imul(at & 1, Fold.B)) ^ imul(block, Fold.C) ^ F.BUFFER_RELEASED))
        heap.blockPlace[block] = 0
        heap.blockNext[place] = heap.pools[pool | Pool.FREEBLOCK] >> alignmentShift
        heap.pools[pool | Pool.FREEBLOCK] = (place << alignmentShift) & inPool
        heap.pools[pool | Pool.COUNT]--
        granulesInUse = (granulesInUse - heap.pools[pool | Pool.SZIDX] - 1) | 0
        hash = folded(hash ^ ((imul(block, Fold.A) + imul(place, Fold.B)) ^ F.BLOCK_FREED))
        facts = (facts + 2) | 0
        if (dead !== object) {
          if (object !== NONE) refs.stackCursor[depth - 2] = cursor
          refs.objFlags[dead] &= ~ObjectFlag.TRACKED
          object = dead
          type = deadType
          flags = deadFlags
          nests = deadNests
          step = Step.CLEARING
          cursor = refs.stackCursor[depth - 1]
          length = 0
        }
        continue
      }
    }
    const top = (depth - 1) | 0
    if (deadStep !== Step.CLEARING && left === 0) {
      // Not its end: the collector has it cleared, and lets go of it now.
      const refcnt = refs.objRefcnt[dead]
      refs.objRefcnt[dead] = refcnt - 1
      refs.slotLength[dead] = 0
      depth = top
      hash = folded(hash ^ ((imul(dead, Fold.A) + (refcnt === 1 ? Fold.B : 0)) ^ F.CLEARING_ENDED))
      facts = (facts + 1) | 0
      object = NONE
      if (refcnt === 1) {
        next = dead
        ofNext = refs.objFlags[dead]
      } else if (depth <= bottom) {
        why = BOTTOM_REACHED
        break
      }
      continue
    }
    const cache = refs.objCache[dead]
    const kept = cache !== NONE && lists.length[cache] < lists.limit[cache]
    const place = kept ? 0 : heap.blockPlace[dead]
    const pool = (place >> granulesShift) << PoolRecord.SHIFT
    const freeblock = heap.pools[pool | Pool.FREEBLOCK]
    const inUse = heap.pools[pool | Pool.COUNT]
    const cls = refs.typeObject[deadType]
    // Its class, if it has one, is held by all of its instances.
    const ofClass = cls === NONE ? 0 : refs.objFlags[cls]
    const instances = cls === NONE ? 0 : refs.objRefcnt[cls]
    if (
      left !== 0 ||
      (!kept && (place === 0 || freed === refs.freeNumbers.length || freeblock === 0 || inUse === 1)) ||
      (instances === 1 && (ofClass & (ObjectFlag.IMMORTAL | ObjectFlag.DEFERRED)) === 0)
    ) {
      if (dead !== object) {
        refs.objFlags[dead] &= ~ObjectFlag.TRACKED
        if (object !== NONE) refs.stackCursor[depth - 2] = cursor
      }
      why = LAST_STEPS
      break
    }
    diedType = deadType
    refs.objType[dead] = 0
    refs.objFlags[dead] = 0
    const shift = refs.slotShift[dead]
    if (shift > KEPT_RANGE && shift !== NO_RANGE) {
      const range = refs.slotBase[dead]
      refs.slotTarget[range] = refs.rangeHead[shift]
      refs.rangeHead[shift] = range
      refs.slotShift[dead] = NO_RANGE
    }
    refs.slotLength[dead] = 0
    living = (living - 1) | 0
    depth = top
    nesting = (nesting - deadNests) | 0
    const ofDead = imul(dead, Fold.A)
    hash = folded(hash ^ ((ofDead + (cls === NONE ? Fold.B : 0)) ^ F.OBJECT_DIED))
    let said = 1
    // 5. Its block.
    if (cache !== NONE) {
      offered = dead
      hash = folded(hash ^ ((ofDead + NO_BUFFER) ^ (imul(dead, Fold.C) + imul(cache, Fold.ADDRESS)) ^ F.BLOCK_OFFERED))
      hash = folded(hash ^ ((imul(cache, Fold.A) + imul(dead, Fold.B)) ^ (kept ? F.BLOCK_CACHED : F.CACHE_REFUSED)))
      said = (said + 2) | 0
      if (kept) lists.blocks[lists.base[cache] + lists.length[cache]++] = dead
    }
    if ((deadFlags & TypeFlag.GC) !== 0) containerBytes -= refs.objNbytes[dead]
    if (!kept) {
      refs.freeNumbers[freed] = dead
      freed = (freed + 1) | 0
      hash = folded(hash ^ ((ofDead + imul(deadFlags & TypeFlag.GC, Fold.B)) ^ F.OBJECT_BLOCK_RELEASED))
      heap.blockPlace[dead] = 0
      heap.blockNext[place] = freeblock >> alignmentShift
      heap.pools[pool | Pool.FREEBLOCK] = (place << alignmentShift) & inPool
      heap.pools[pool | Pool.COUNT] = inUse - 1
      granulesInUse = (granulesInUse - heap.pools[pool | Pool.SZIDX] - 1) | 0
      hash = folded(hash ^ ((ofDead + imul(place, Fold.B)) ^ F.BLOCK_FREED))
      said = (said + 2) | 0
      if ((deadFlags & TypeFlag.GC) !== 0) {
        heapSize = (heapSize - 1) | 0
        if (young > 0) {
          young = (young - 1) | 0
          hash = folded(hash ^ ((ofDead + imul(young, Fold.B)) ^ F.DEALLOCATION_COUNTED))
        } else hash = folded(hash ^ (ofDead ^ F.COUNT_UNCHANGED))
        said = (said + 1) | 0
      }
    }
    // 6. An instance lets go of its class last.
    if (cls !== NONE) {
      refs.stackStep[top] = Step.LEAVING
      const counted = (ofClass & ObjectFlag.IMMORTAL) !== 0 ? 0 : 1
      refs.objRefcnt[cls] = instances - counted
      hash = folded(hash ^ ((ofDead + imul(cls, Fold.B)) ^ imul(counted, Fold.ADDRESS) ^ F.TYPE_DROPPED))
      said = (said + 1) | 0
    }
    facts = (facts + said) | 0
    if (depth <= bottom) {
      why = BOTTOM_REACHED
      break
    }
    if (dead === object) object = NONE
  }
  if (next !== NONE && object !== NONE) refs.stackCursor[depth - 1] = cursor
  if (living !== refs.living) refs.refused = 0
  if (offered !== NONE) {
    refs.pendingObject = offered
    refs.pendingBuffer = NONE
    refs.pendingBlock = offered
  }
  refs.stackDepth = depth
  refs.trashcanNesting = nesting
  refs.living = living
  refs.containerBytes = containerBytes
  refs.freeNumbersLength = freed
  refs.pendingType = diedType
  heap.granulesInUse = granulesInUse
  gc.count[0] = young
  gc.heapSize = heapSize
  gc.cursor = gcCursor
  sink.hash = hash
  sink.count += facts
  return next === NONE ? why : next
}

/** A text, compiled among the names of this file: what is written above, for one heap (`ownCourse.ts`). */
// biome-ignore lint/security/noGlobalEval: no text but that of this file
export const commonDeathsFrom = (text: string): unknown => eval(text)

// Not where they are made: what is exported there the host reads from outside.
export { BOTTOM_REACHED, LAST_STEPS }
