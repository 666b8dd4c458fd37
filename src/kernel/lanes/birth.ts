import { NONE } from '../columns'
import { Fold, folded } from '../factSink'
import { F, type Outcome } from '../facts'
import { lookAtThreshold } from '../gc/counts'
import { allocationCounted } from '../gc/updates'
import { Pool } from '../pymalloc/layout'
import { ObjectFlag, type Refcounts, TypeFlag } from '../refcounts/layout'
import { objectCreated } from '../refcounts/updates'
import { poolUsedUp, poolWithRoom, takeHead, takeNextNumber } from './blocks'
import { type Lanes, NOT_HERE } from './lanes'

const { imul } = Math

/**
 * A new object, in a block that a free list kept or in a free block of a pool that is partly used.
 *
 * Source  what `create` of the refcount tracker, `take` of the free lists, `allocate` of pymalloc and `countAllocation` of generation 0 do in turn
 * @returns DONE, what the trigger is asked, or NOT_HERE: nothing was done
 */
export function birth(lanes: Lanes, type: number, nbytes: number, cache: number, slots: number): Outcome | typeof NOT_HERE {
  const { refs, lists, sink } = lanes
  if (cache < NONE) return NOT_HERE
  if (cache === NONE || lists.length[cache] === 0 || lists.reused[cache] === 0) return birthInPool(lanes, type, nbytes, cache, slots)
  const length = --lists.length[cache]
  const object = lists.blocks[lists.base[cache] + length]
  const wanted = folded(sink.hash ^ (imul(type, Fold.A) + imul(slots, Fold.B)) ^ (imul(cache, Fold.C) + imul(nbytes, Fold.ADDRESS)) ^ F.CACHED_BLOCK_REQUESTED)
  refs.cachedBlock = object
  const hash = folded(wanted ^ (imul(cache, Fold.A) + imul(object, Fold.B)) ^ F.CACHED_BLOCK_TAKEN)
  sink.hash = created(refs, hash, object, type, nbytes, cache, slots, 0)
  sink.count += refs.typeObject[type] === NONE ? 3 : 4
  return F.DONE
}

function birthInPool(lanes: Lanes, type: number, nbytes: number, cache: number, slots: number): Outcome | typeof NOT_HERE {
  const { refs, heap, gc, sink } = lanes
  const pool = poolWithRoom(heap, nbytes)
  if (pool === NONE) return NOT_HERE
  let { hash, count } = sink
  // 1. The free list has none.
  if (cache !== NONE) {
    hash = folded(hash ^ (imul(type, Fold.A) + imul(slots, Fold.B)) ^ (imul(cache, Fold.C) + imul(nbytes, Fold.ADDRESS)) ^ F.CACHED_BLOCK_REQUESTED)
    hash = folded(hash ^ imul(cache, Fold.A) ^ F.CACHE_MISSED)
    count += 2
    refs.cachedBlock = NONE
  }
  // 2. The number that was freed last, or a new one, and the head of the pool's free list.
  const object = takeNextNumber(refs)
  hash = folded(hash ^ (imul(object, Fold.A) + imul(type, Fold.B)) ^ (imul(slots, Fold.C) + imul(nbytes, Fold.ADDRESS)) ^ F.OBJECT_BLOCK_REQUESTED)
  const place = takeHead(heap, pool, object, nbytes)
  hash = folded(hash ^ (imul(object, Fold.A) + imul(place, Fold.B)) ^ imul(nbytes, Fold.C) ^ F.BLOCK_ALLOCATED)
  count += 2
  if (heap.pools[pool + Pool.FREEBLOCK] === 0) {
    hash = poolUsedUp(heap, pool, hash)
    count++
  }
  refs.pendingBlock = object
  refs.refused = 0
  // 3. It is an object, and an instance holds its class.
  const counted = refs.typeFlags[type] & TypeFlag.GC
  hash = created(refs, hash, object, type, nbytes, cache, slots, counted)
  count += refs.typeObject[type] === NONE ? 1 : 2
  // 4. Generation 0 counts its block.
  if (counted !== 0) {
    allocationCounted(gc)
    hash = folded(hash ^ (imul(object, Fold.A) + imul(gc.count[0], Fold.B)) ^ F.ALLOCATION_COUNTED)
    count++
  }
  sink.hash = hash
  sink.count = count
  return counted !== 0 && gc.enabled === 1 && gc.count[0] > gc.threshold[0] ? lookAtThreshold(gc, sink) : F.DONE
}

/** The columns of a new object, which holds its class where it has one, and the hash with these facts. `counted` 1: generation 0 counts its block. */
function created(refs: Refcounts, before: number, object: number, type: number, nbytes: number, cache: number, slots: number, counted: number): number {
  let hash = before
  const typeObject = refs.typeObject[type]
  if (typeObject !== NONE) {
    const ignored = (refs.objFlags[typeObject] & ObjectFlag.IMMORTAL) !== 0
    if (!ignored) refs.objRefcnt[typeObject]++
    hash = folded(hash ^ imul(typeObject, Fold.A) ^ (ignored ? F.REFERENCE_IGNORED : F.REFERENCE_HELD))
  }
  refs.pendingType = type
  refs.pendingNbytes = nbytes
  refs.pendingSlots = slots
  objectCreated(refs, object, type, cache)
  return folded(hash ^ (imul(object, Fold.A) + imul(type, Fold.B)) ^ (imul(cache, Fold.C) + imul(counted, Fold.ADDRESS)) ^ F.OBJECT_CREATED)
}
