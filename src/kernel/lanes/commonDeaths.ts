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
const { BUFFERS, NO_RANGE } = layout
const { UNTRACKED } = generations
const NO_BUFFER = imul(NONE, Fold.B)
const NO_CURSOR = imul(NONE, Fold.ADDRESS)

/** An object with one of these is the kernels' business. */
const UNCOMMON = ObjectFlag.STATIC | ObjectFlag.DEFERRED | ObjectFlag.WEAKLY_REFERENCED

export function isUncommon(objFlags: number, typeFlags: number): boolean {
  return (objFlags & UNCOMMON) !== 0 || ((typeFlags & TypeFlag.FINALIZER) !== 0 && (objFlags & ObjectFlag.FINALIZED) === 0)
}

/** Why `commonDeaths` stopped: the object on top of the stack is not at a step that it knows; or nothing is left. */
const LOOK = -1
/** The object on top refers to nothing any more, and there is something uncommon about its end. */
export const LAST_STEPS = -2
/** The last that began here is dead. */
export const BOTTOM_REACHED = -3

/**
 * Objects die, as far as all is common: an object leaves its list, its references go one by one, and what dies of them does so before the next; then its block.
 * Nothing is called here, and no column grows, so that the host reads each column's place once a turn and not at each use; what the deaths count together
 * stands in locals to the end. What a step writes and a later one writes again is written once (D-040).
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
  let why = LOOK
  for (;;) {
    let object = next
    let type = 0
    let flags = 0
    let nests = 0
    let cursor = NONE
    if (next !== NONE) {
      // 1. It leaves its list, and is dying.
      type = refs.objType[object]
      flags = refs.typeFlags[type]
      const ofObject = refs.objFlags[object]
      nests = (flags >> 1) & 1
      const tracked = (ofObject >> 1) & 1
      if ((ofObject & UNCOMMON) !== 0 || depth === stackRoom || ((flags & TypeFlag.FINALIZER) !== 0 && (ofObject & ObjectFlag.FINALIZED) === 0)) break
      if ((nests === 1 && nesting >= levels) || (tracked === 1 && object < weakrefs.wrObject.length && weakrefs.wrObject[object] !== NONE)) break
      next = NONE
      if ((flags & TypeFlag.FROM_END) !== 0) cursor = refs.slotLength[object]
      refs.stackObject[depth] = object
      refs.stackStep[depth] = Step.CLEARING
      refs.stackCursor[depth] = cursor
      refs.stackNests[depth] = nests
      depth = (depth + 1) | 0
      nesting = (nesting + nests) | 0
      hash = folded(hash ^ ((imul(object, Fold.A) + imul(tracked, Fold.B)) ^ (imul(nests, Fold.C) + imul(cursor, Fold.ADDRESS)) ^ F.OBJECT_DYING))
      facts = (facts + 1) | 0
      if (tracked === 1) {
        const list = gc.gcList[object]
        const previous = gc.gcPrev[object]
        const following = gc.gcNext[object]
        if (object === gcCursor) gcCursor = following
        if (previous === NONE) gc.head[list] = following
        else gc.gcNext[previous] = following
        if (following === NONE) gc.tail[list] = previous
        else gc.gcPrev[following] = previous
        gc.length[list]--
        gc.gcNext[object] = NONE
        gc.gcPrev[object] = NONE
        gc.gcList[object] = UNTRACKED
        // As in `untrack`.
        if (collecting) gc.gcRefs[object] = NONE
        if (gc.incremental) gc.gcFlags[object] = 0
        refs.objFlags[object] = ofObject & ~ObjectFlag.TRACKED
        hash = folded(hash ^ ((imul(object, Fold.A) + imul(list, Fold.B)) ^ F.OBJECT_UNTRACKED))
        facts = (facts + 1) | 0
      }
    } else {
      if (depth <= bottom) break
      const top = (depth - 1) | 0
      const step = refs.stackStep[top]
      if (step !== Step.CLEARING && step !== Step.CLEARED_BY_COLLECTOR) break
      object = refs.stackObject[top]
      type = refs.objType[object]
      flags = refs.typeFlags[type]
      nests = refs.stackNests[top]
      cursor = refs.stackCursor[top]
    }
    // 2. Its references, one by one; leaves that die of it do so at once.
    const length = refs.slotLength[object]
    if (length !== 0) {
      const base = refs.slotBase[object]
      const direction = (flags & TypeFlag.FROM_END) !== 0 ? -1 : 1
      for (let slot = (cursor + direction) | 0; slot >= 0 && slot < length; slot = (slot + direction) | 0) {
        const at = (base + slot) | 0
        const target = refs.slotTarget[at]
        if (target === NONE) continue
        refs.slotTarget[at] = NONE
        cursor = slot
        const refcnt = refs.objRefcnt[target]
        const ofTarget = refs.objFlags[target]
        const counted = (ofTarget & ObjectFlag.IMMORTAL) !== 0 ? 0 : refcnt === 1 && (ofTarget & ObjectFlag.DEFERRED) === 0 ? 2 : 1
        hash = folded(hash ^ ((imul(object, Fold.A) + imul(slot, Fold.B)) ^ (imul(target, Fold.C) + imul(counted, Fold.ADDRESS)) ^ F.SLOT_CLEARED))
        facts = (facts + 1) | 0
        if (counted === 0) continue
        refs.objRefcnt[target] = refcnt - 1
        if (counted === 1) continue
        next = target
        const leafType = refs.objType[target]
        if ((ofTarget | refs.typeFlags[leafType]) !== 0 || refs.slotShift[target] !== NO_RANGE || refs.typeObject[leafType] !== NONE) break
        if (refs.objBuffer[target * BUFFERS] !== NONE || refs.objBuffer[target * BUFFERS + 1] !== NONE || depth === stackRoom) break
        // A leaf, as `leafDies` has it.
        const cache = refs.objCache[target]
        const place = cache === NONE ? heap.blockPlace[target] : 0
        const pool = (place >> granulesShift) << PoolRecord.SHIFT
        if (cache !== NONE ? lists.length[cache] >= lists.limit[cache] : place === 0 || freed === refs.freeNumbers.length || heap.pools[pool + Pool.FREEBLOCK] === 0 || heap.pools[pool + Pool.COUNT] === 1) break
        next = NONE
        refs.stackObject[depth] = target
        refs.stackStep[depth] = Step.CLEARING
        refs.stackCursor[depth] = NONE
        refs.stackNests[depth] = 0
        diedType = leafType
        refs.objType[target] = 0
        refs.slotLength[target] = 0
        living = (living - 1) | 0
        const A = imul(target, Fold.A)
        hash = folded(hash ^ (A ^ NO_CURSOR ^ F.OBJECT_DYING))
        hash = folded(hash ^ ((A + Fold.B) ^ F.OBJECT_DIED))
        facts = (facts + 4) | 0
        if (cache !== NONE) {
          const kept = lists.length[cache]
          lists.blocks[lists.base[cache] + kept] = target
          lists.length[cache] = kept + 1
          offered = target
          hash = folded(hash ^ ((A + NO_BUFFER) ^ (imul(target, Fold.C) + imul(cache, Fold.ADDRESS)) ^ F.BLOCK_OFFERED))
          hash = folded(hash ^ ((imul(cache, Fold.A) + imul(target, Fold.B)) ^ F.BLOCK_CACHED))
        } else {
          refs.freeNumbers[freed] = target
          freed = (freed + 1) | 0
          hash = folded(hash ^ (A ^ F.OBJECT_BLOCK_RELEASED))
          heap.blockPlace[target] = 0
          heap.blockNext[place] = heap.pools[pool + Pool.FREEBLOCK] >> alignmentShift
          heap.pools[pool + Pool.FREEBLOCK] = (place << alignmentShift) & inPool
          heap.pools[pool + Pool.COUNT]--
          granulesInUse = (granulesInUse - heap.pools[pool + Pool.SZIDX] - 1) | 0
          hash = folded(hash ^ ((A + imul(place, Fold.B)) ^ F.BLOCK_FREED))
        }
      }
      refs.stackCursor[depth - 1] = cursor
      if (next !== NONE) continue
    }
    // 3. Then itself. What is not common about its end has steps of its own.
    const top = (depth - 1) | 0
    const cache = refs.objCache[object]
    const kept = cache !== NONE && lists.length[cache] < lists.limit[cache]
    const place = kept ? 0 : heap.blockPlace[object]
    const pool = (place >> granulesShift) << PoolRecord.SHIFT
    const cls = refs.typeObject[type]
    if (
      refs.stackStep[top] !== Step.CLEARING ||
      refs.objBuffer[object * BUFFERS] !== NONE ||
      refs.objBuffer[object * BUFFERS + 1] !== NONE ||
      (!kept && (place === 0 || freed === refs.freeNumbers.length || heap.pools[pool + Pool.FREEBLOCK] === 0 || heap.pools[pool + Pool.COUNT] === 1)) ||
      (cls !== NONE && refs.objRefcnt[cls] === 1 && (refs.objFlags[cls] & (ObjectFlag.IMMORTAL | ObjectFlag.DEFERRED)) === 0)
    ) {
      why = LAST_STEPS
      break
    }
    diedType = type
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
    living = (living - 1) | 0
    depth = top
    nesting = (nesting - nests) | 0
    const A = imul(object, Fold.A)
    hash = folded(hash ^ ((A + (cls === NONE ? Fold.B : 0)) ^ F.OBJECT_DIED))
    facts = (facts + 1) | 0
    // 4. Its block.
    if (cache !== NONE) {
      offered = object
      hash = folded(hash ^ ((A + NO_BUFFER) ^ (imul(object, Fold.C) + imul(cache, Fold.ADDRESS)) ^ F.BLOCK_OFFERED))
      hash = folded(hash ^ ((imul(cache, Fold.A) + imul(object, Fold.B)) ^ (kept ? F.BLOCK_CACHED : F.CACHE_REFUSED)))
      facts = (facts + 2) | 0
      if (kept) lists.blocks[lists.base[cache] + lists.length[cache]++] = object
    }
    if ((flags & TypeFlag.GC) !== 0) containerBytes -= refs.objNbytes[object]
    if (!kept) {
      refs.freeNumbers[freed] = object
      freed = (freed + 1) | 0
      hash = folded(hash ^ ((A + imul(flags & TypeFlag.GC, Fold.B)) ^ F.OBJECT_BLOCK_RELEASED))
      heap.blockPlace[object] = 0
      heap.blockNext[place] = heap.pools[pool + Pool.FREEBLOCK] >> alignmentShift
      heap.pools[pool + Pool.FREEBLOCK] = (place << alignmentShift) & inPool
      heap.pools[pool + Pool.COUNT]--
      granulesInUse = (granulesInUse - heap.pools[pool + Pool.SZIDX] - 1) | 0
      hash = folded(hash ^ ((A + imul(place, Fold.B)) ^ F.BLOCK_FREED))
      facts = (facts + 2) | 0
      if ((flags & TypeFlag.GC) !== 0) {
        heapSize--
        if (young > 0) {
          young = (young - 1) | 0
          hash = folded(hash ^ ((A + imul(young, Fold.B)) ^ F.DEALLOCATION_COUNTED))
        } else hash = folded(hash ^ (A ^ F.COUNT_UNCHANGED))
        facts = (facts + 1) | 0
      }
    }
    // 5. An instance lets go of its class last.
    if (cls !== NONE) {
      refs.stackStep[top] = Step.LEAVING
      const counted = (refs.objFlags[cls] & ObjectFlag.IMMORTAL) !== 0 ? 0 : 1
      refs.objRefcnt[cls] -= counted
      hash = folded(hash ^ ((A + imul(cls, Fold.B)) ^ imul(counted, Fold.ADDRESS) ^ F.TYPE_DROPPED))
      facts = (facts + 1) | 0
    }
    if (depth <= bottom) {
      why = BOTTOM_REACHED
      break
    }
  }
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
