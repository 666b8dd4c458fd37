import * as columns from '../columns'
import * as sinks from '../factSink'
import { Fold } from '../factSink'
import { F } from '../facts'
import { Pool, PoolRecord, reserveBirths } from '../pymalloc/layout'
import { poolExtended } from '../pymalloc/updates'
import { ObjectFlag, reserveObjects, TypeFlag } from '../refcounts/layout'
import { emptySlots } from '../refcounts/updates'
import type { Lanes } from './lanes'
import * as common from './lanes'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns
const { folded } = sinks
const { NOT_HERE } = common

/**
 * A new object with its references (a row of `given`, from `from` on; NONE: none), tracked: what `allocate`, `give` for each and `track` do one after the other.
 * As `birth`, but nothing is called on the way and the one loop stands at the end, so that the host reads each column's place once (behind a call, and in each
 * turn of a loop, it knows nothing any more). What must grow does so first, and then it begins anew; a birth about which the trigger would be asked, or that
 * fills its pool, is not made here.
 *
 * @returns how many references it was given, or NOT_HERE: nothing was done
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the steps of a birth in one piece, with the hash and the count in locals
export function build(lanes: Lanes, type: number, nbytes: number, cache: number, given: Int32Array, from: number, slots: number): number {
  const { refs, heap, gc, lists, sink } = lanes
  if (cache < NONE || nbytes <= 0 || nbytes > heap.smallRequestThreshold) return NOT_HERE
  // A whole number to the host, too.
  const bytes = nbytes | 0
  const { alignmentShift } = heap
  const flags = refs.typeFlags[type]
  const kept = cache === NONE || lists.reused[cache] === 0 ? 0 : lists.length[cache]
  const counted = kept === 0 ? flags & TypeFlag.GC : 0
  const free = refs.freeNumbersLength
  let object = NONE
  let pool = 0
  let place = 0
  let next = 0
  let offset = 0
  // 1. Which block: the one that the free list was given last, or the head of the free list of a pool, by the number that was freed last, or a new one.
  if (kept !== 0) object = lists.blocks[lists.base[cache] + kept - 1]
  else {
    const header = ((bytes - 1) >> alignmentShift) << PoolRecord.SHIFT
    // A pool's record begins at a multiple of eight: its fields are bits.
    pool = heap.pools[header | Pool.NEXTPOOL]
    if (pool === header) return NOT_HERE
    object = free > 0 ? refs.freeNumbers[free - 1] : refs.numbers
    place = ((pool >> PoolRecord.SHIFT) << heap.granulesShift) + (heap.pools[pool | Pool.FREEBLOCK] >> alignmentShift)
    next = heap.blockNext[place]
    offset = heap.pools[pool | Pool.NEXTOFFSET]
    if (next === 0 && offset > heap.pools[pool | Pool.MAXNEXTOFFSET]) return NOT_HERE
  }
  if (object >= gc.gcList.length || (counted !== 0 && gc.count[0] >= gc.threshold[0] && gc.enabled === 1)) return NOT_HERE
  // 2. Room for it, and for its references. (1 << NO_RANGE is below 0.)
  if (object >= refs.slotShift.length || object >= heap.blockPlace.length || (slots !== 0 && slots > 1 << refs.slotShift[object])) {
    makeRoom(lanes, object, slots)
    return lanes.course.build(lanes, type, nbytes, cache, given, from, slots)
  }
  if (slots !== 0) refs.slotLength[object] = slots
  // 3. The block.
  let { hash } = sink
  let facts = 0
  const ofObject = imul(object, Fold.A)
  if (cache !== NONE) {
    hash = folded(hash ^ ((imul(type, Fold.A) + imul(slots, Fold.B)) ^ (imul(cache, Fold.C) + imul(bytes, Fold.ADDRESS)) ^ F.CACHED_BLOCK_REQUESTED))
    hash = folded(hash ^ (kept !== 0 ? (imul(cache, Fold.A) + imul(object, Fold.B)) ^ F.CACHED_BLOCK_TAKEN : imul(cache, Fold.A) ^ F.CACHE_MISSED))
    facts = 2
    refs.cachedBlock = kept !== 0 ? object : NONE
  }
  if (kept !== 0) lists.length[cache] = kept - 1
  else {
    if (free > 0) refs.freeNumbersLength = free - 1
    else refs.numbers = object + 1
    hash = folded(hash ^ ((ofObject + imul(type, Fold.B)) ^ (imul(slots, Fold.C) + imul(bytes, Fold.ADDRESS)) ^ F.OBJECT_BLOCK_REQUESTED))
    heap.pools[pool | Pool.COUNT]++
    heap.blockPlace[object] = place
    heap.blockNbytes[object] = bytes
    const granules = (heap.granulesInUse + ((bytes - 1) >> alignmentShift) + 1) | 0
    heap.granulesInUse = granules
    if (granules > heap.granulesInUsePeak) heap.granulesInUsePeak = granules
    hash = folded(hash ^ ((ofObject + imul(place, Fold.B)) ^ imul(bytes, Fold.C) ^ F.BLOCK_ALLOCATED))
    facts = (facts + 2) | 0
    if (next !== 0) heap.pools[pool | Pool.FREEBLOCK] = next << alignmentShift
    else {
      poolExtended(heap, pool, offset)
      hash = folded(hash ^ ((imul(pool, Fold.A) + imul(offset, Fold.B)) ^ F.POOL_EXTENDED))
      facts = (facts + 1) | 0
    }
    refs.pendingBlock = object
    refs.refused = 0
  }
  // 4. An instance holds its class.
  const typeObject = refs.typeObject[type]
  if (typeObject !== NONE) {
    const ignored = (refs.objFlags[typeObject] & ObjectFlag.IMMORTAL) !== 0
    if (!ignored) refs.objRefcnt[typeObject]++
    hash = folded(hash ^ (imul(typeObject, Fold.A) ^ (ignored ? F.REFERENCE_IGNORED : F.REFERENCE_HELD)))
    facts = (facts + 1) | 0
  }
  // 5. It is an object.
  refs.living++
  refs.newest = object
  refs.objType[object] = type
  refs.objRefcnt[object] = 1
  refs.objFlags[object] = ObjectFlag.TRACKED
  refs.objBirth[object] = ++refs.births
  refs.objCache[object] = cache
  refs.objNbytes[object] = bytes
  if ((flags & TypeFlag.GC) !== 0) refs.containerBytes += bytes
  refs.pendingType = type
  refs.pendingNbytes = bytes
  refs.pendingCache = NONE
  refs.pendingSlots = 0
  hash = folded(hash ^ ((ofObject + imul(type, Fold.B)) ^ (imul(cache, Fold.C) + imul(counted, Fold.ADDRESS)) ^ F.OBJECT_CREATED))
  facts = (facts + 1) | 0
  // 6. Generation 0 counts its block.
  if (counted !== 0) {
    const young = gc.count[0] + 1
    gc.count[0] = young
    gc.heapSize++
    hash = folded(hash ^ ((ofObject + imul(young, Fold.B)) ^ F.ALLOCATION_COUNTED))
    facts = (facts + 1) | 0
  }
  // 7. `_PyObject_GC_TRACK`, as `track` has it: what is in no list has no neighbours.
  const last = gc.tail[0]
  gc.gcPrev[object] = last
  if (last === NONE) gc.head[0] = object
  else gc.gcNext[last] = object
  gc.tail[0] = object
  gc.gcList[object] = 0
  gc.length[0]++
  if (gc.incremental) gc.gcFlags[object] = gc.youngSpace
  // 8. What it refers to.
  let stored = 0
  if (slots !== 0) {
    const base = refs.slotBase[object]
    // The first two ahead of the loop, in whose turns the host looks for the columns anew.
    const first = given[from]
    refs.slotTarget[base] = first
    if (first !== NONE) stored = 1
    hash = withStored(hash, ofObject, 0, first)
    if (slots > 1) {
      const second = given[(from + 1) | 0]
      refs.slotTarget[(base + 1) | 0] = second
      if (second !== NONE) stored = (stored + 1) | 0
      hash = withStored(hash, ofObject, 1, second)
    }
    for (let slot = 2; slot < slots; slot = (slot + 1) | 0) {
      const target = given[(from + slot) | 0]
      refs.slotTarget[(base + slot) | 0] = target
      if (target !== NONE) stored = (stored + 1) | 0
      hash = withStored(hash, ofObject, slot, target)
    }
  }
  sink.hash = folded(hash ^ (ofObject ^ F.OBJECT_TRACKED))
  sink.count += (facts + stored + 1) | 0
  return stored
}

/** The hash with a reference that was given; an empty slot is no fact. */
function withStored(hash: number, ofObject: number, slot: number, target: number): number {
  return target === NONE ? hash : folded(hash ^ ((ofObject + imul(slot, Fold.B)) ^ imul(target, Fold.C) ^ F.SLOT_STORED))
}

/** The columns hold the object, and it has room for its references. */
function makeRoom({ refs, heap }: Lanes, object: number, slots: number): void {
  reserveObjects(refs, object)
  if (object >= heap.blockPlace.length) reserveBirths(heap, object)
  if (slots !== 0) emptySlots(refs, object, slots)
}

/** A text, compiled among the names of this file: what is written above, for one heap (`ownCourse.ts`). */
// biome-ignore lint/security/noGlobalEval: no text but that of this file
export const buildFrom = (text: string): unknown => eval(text)
