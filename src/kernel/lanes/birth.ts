import * as columns from '../columns'
import * as sinks from '../factSink'
import { Fold } from '../factSink'
import { F, type Outcome } from '../facts'
import { lookAtThreshold } from '../gc/counts'
import { Pool, PoolRecord, reserveBirths } from '../pymalloc/layout'
import { ObjectFlag, TypeFlag } from '../refcounts/layout'
import { emptySlots, takeNumber } from '../refcounts/updates'
import { poolUsedUp } from './blocks'
import { type Lanes, NOT_HERE } from './lanes'
import { largeBirth } from './large'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns
const { folded } = sinks

/**
 * A new object, in a block that a free list kept or in a free block of a pool that is partly used.
 * The columns are written here, not by the updates (D-040). All is quiet before and behind it, so the tracker's phase is what it was.
 *
 * Source  what `create` of the refcount tracker, `take` of the free lists, `allocate` of pymalloc and `countAllocation` of generation 0 do in turn
 * @returns DONE, what the trigger is asked, or NOT_HERE: nothing was done
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the steps of a birth in one piece, with the hash and the count in locals
export function birth(lanes: Lanes, type: number, nbytes: number, cache: number, slots: number): Outcome | typeof NOT_HERE {
  const { refs, heap, gc, lists, sink } = lanes
  if (cache < NONE) return NOT_HERE
  let { hash, count } = sink
  let object = NONE
  let counted = 0
  if (cache !== NONE && lists.length[cache] !== 0 && lists.reused[cache] !== 0) {
    // 1. The block that the free list was given last.
    const length = --lists.length[cache]
    object = lists.blocks[lists.base[cache] + length]
    hash = folded(hash ^ ((imul(type, Fold.A) + imul(slots, Fold.B)) ^ (imul(cache, Fold.C) + imul(nbytes, Fold.ADDRESS)) ^ F.CACHED_BLOCK_REQUESTED))
    hash = folded(hash ^ ((imul(cache, Fold.A) + imul(object, Fold.B)) ^ F.CACHED_BLOCK_TAKEN))
    count += 2
    refs.cachedBlock = object
  } else {
    // 2. Or the head of the free list of a pool, and the number that was freed last, or a new one.
    if (nbytes > heap.smallRequestThreshold) return cache === NONE && slots === 0 ? largeBirth(lanes, type, nbytes) : NOT_HERE
    if (nbytes === 0) return NOT_HERE
    const szidx = (nbytes - 1) >> heap.alignmentShift
    const pool = heap.pools[(szidx << PoolRecord.SHIFT) + Pool.NEXTPOOL]
    if (pool === szidx << PoolRecord.SHIFT) return NOT_HERE
    const free = refs.freeNumbersLength - 1
    if (free >= 0) {
      object = refs.freeNumbers[free]
      refs.freeNumbersLength = free
    } else {
      object = refs.numbers
      takeNumber(refs, object)
    }
    if (object >= heap.blockPlace.length) reserveBirths(heap, object)
    if (cache !== NONE) {
      hash = folded(hash ^ ((imul(type, Fold.A) + imul(slots, Fold.B)) ^ (imul(cache, Fold.C) + imul(nbytes, Fold.ADDRESS)) ^ F.CACHED_BLOCK_REQUESTED))
      hash = folded(hash ^ (imul(cache, Fold.A) ^ F.CACHE_MISSED))
      count += 2
      refs.cachedBlock = NONE
    }
    hash = folded(hash ^ ((imul(object, Fold.A) + imul(type, Fold.B)) ^ (imul(slots, Fold.C) + imul(nbytes, Fold.ADDRESS)) ^ F.OBJECT_BLOCK_REQUESTED))
    const { pools } = heap
    const place = ((pool >> PoolRecord.SHIFT) << heap.granulesShift) + (pools[pool + Pool.FREEBLOCK] >> heap.alignmentShift)
    const next = heap.blockNext[place]
    pools[pool + Pool.COUNT]++
    pools[pool + Pool.FREEBLOCK] = next << heap.alignmentShift
    heap.blockPlace[object] = place
    heap.blockNbytes[object] = nbytes
    const granules = (heap.granulesInUse + szidx + 1) | 0
    heap.granulesInUse = granules
    if (granules > heap.granulesInUsePeak) heap.granulesInUsePeak = granules
    hash = folded(hash ^ ((imul(object, Fold.A) + imul(place, Fold.B)) ^ imul(nbytes, Fold.C) ^ F.BLOCK_ALLOCATED))
    count += 2
    if (next === 0) {
      hash = poolUsedUp(heap, pool, hash)
      count++
    }
    refs.pendingBlock = object
    refs.refused = 0
    counted = refs.typeFlags[type] & TypeFlag.GC
  }
  // 3. An instance holds its class.
  const typeObject = refs.typeObject[type]
  if (typeObject !== NONE) {
    const ignored = (refs.objFlags[typeObject] & ObjectFlag.IMMORTAL) !== 0
    if (!ignored) refs.objRefcnt[typeObject]++
    hash = folded(hash ^ (imul(typeObject, Fold.A) ^ (ignored ? F.REFERENCE_IGNORED : F.REFERENCE_HELD)))
    count++
  }
  // 4. It is an object.
  if (slots !== 0) emptySlots(refs, object, slots)
  refs.living++
  refs.newest = object
  refs.objType[object] = type
  refs.objRefcnt[object] = 1
  refs.objFlags[object] = 0
  refs.objBirth[object] = ++refs.births
  refs.objCache[object] = cache
  refs.objNbytes[object] = nbytes
  if ((refs.typeFlags[type] & TypeFlag.GC) !== 0) refs.containerBytes += nbytes
  refs.pendingType = type
  refs.pendingNbytes = nbytes
  refs.pendingCache = NONE
  refs.pendingSlots = 0
  hash = folded(hash ^ ((imul(object, Fold.A) + imul(type, Fold.B)) ^ (imul(cache, Fold.C) + imul(counted, Fold.ADDRESS)) ^ F.OBJECT_CREATED))
  if (counted === 0) {
    sink.hash = hash
    sink.count = count + 1
    return F.DONE
  }
  // 5. Generation 0 counts its block.
  const young = gc.count[0] + 1
  gc.count[0] = young
  gc.heapSize++
  sink.hash = folded(hash ^ ((imul(object, Fold.A) + imul(young, Fold.B)) ^ F.ALLOCATION_COUNTED))
  sink.count = count + 2
  return young > gc.threshold[0] && gc.enabled === 1 ? lookAtThreshold(gc, sink) : F.DONE
}
