import { NONE } from '../columns'
import { foldHash, foldHash1 } from '../factSink'
import { F, type Outcome } from '../facts'
import { countAllocation } from '../gc/counts'
import { extendPool } from '../pymalloc/allocate'
import { Pool, PoolRecord } from '../pymalloc/layout'
import { blockAllocated } from '../pymalloc/updates'
import { BUFFER_KIND, BUFFERS, ObjectFlag, type Refcounts, TypeFlag } from '../refcounts/layout'
import { nextNumber } from '../refcounts/read'
import { bufferAttached, objectCreated, takeNumber } from '../refcounts/updates'
import { type Lanes, NOT_HERE } from './lanes'

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
  const hash = foldHash(sink.hash, F.CACHED_BLOCK_REQUESTED, type, slots, cache, nbytes)
  sink.hash = foldHash(hash, F.CACHED_BLOCK_TAKEN, cache, object, 0, 0)
  sink.count += 2
  refs.cachedBlock = object
  refs.pendingType = type
  refs.pendingNbytes = nbytes
  return created(lanes, object, type, cache, slots, 0)
}

/**
 * An object gets a buffer that it has not: `cache` as for `birth`.
 *
 * Source  what `resizeBuffer` of the refcount tracker, `take` of the free lists and `allocate` of pymalloc do in turn
 * @returns DONE, or NOT_HERE: nothing was done
 */
export function attachBuffer(lanes: Lanes, object: number, buffer: number, nbytes: number, cache: number): Outcome | typeof NOT_HERE {
  const { refs, lists, sink } = lanes
  const at = object * BUFFERS + buffer
  if (refs.objBuffer[at] !== NONE || (cache !== NONE && (lists.length[cache] === 0 || lists.reused[cache] === 0))) return NOT_HERE
  let { hash } = sink
  let block = NONE
  if (cache === NONE) {
    const pool = poolWithRoom(lanes, nbytes)
    if (pool === NONE) return NOT_HERE
    block = takeNextNumber(refs)
    sink.hash = foldHash(hash, F.BUFFER_REQUESTED, object, buffer, block, nbytes)
    sink.count++
    refs.pendingBuffer = buffer
    refs.pendingBlock = block
    refs.refused = 0
    takeBlock(lanes, pool, block, nbytes)
  } else {
    const length = --lists.length[cache]
    block = lists.blocks[lists.base[cache] + length]
    hash = foldHash1(hash, F.BUFFER_WANTED, object)
    hash = foldHash(hash, F.CACHED_BLOCK_REQUESTED, BUFFER_KIND - buffer, 0, cache, nbytes)
    sink.hash = foldHash(hash, F.CACHED_BLOCK_TAKEN, cache, block, 0, 0)
    sink.count += 3
    refs.pendingType = BUFFER_KIND - buffer
    refs.cachedBlock = block
  }
  refs.pendingObject = object
  refs.pendingNbytes = nbytes
  refs.pendingSlots = cache === NONE ? refs.pendingSlots : 0
  bufferAttached(refs, object, buffer, block, cache)
  sink.hash = foldHash(sink.hash, F.BUFFER_ATTACHED, object, buffer, block, cache)
  sink.count++
  return F.DONE
}

function takeNextNumber(refs: Refcounts): number {
  const number = nextNumber(refs)
  takeNumber(refs, number)
  return number
}

/** The partly used pool that serves so many bytes; NONE: the kernels must look for one. */
function poolWithRoom({ heap }: Lanes, nbytes: number): number {
  if (nbytes === 0 || nbytes > heap.smallRequestThreshold) return NONE
  const header = ((nbytes - 1) >> heap.alignmentShift) << PoolRecord.SHIFT
  const pool = heap.pools[header + Pool.NEXTPOOL]
  return pool === header ? NONE : pool
}

/** `pymalloc_alloc`: the head of the pool's free list is the block. */
function takeBlock({ heap, sink }: Lanes, pool: number, block: number, nbytes: number): void {
  const { pools } = heap
  const offset = pools[pool + Pool.FREEBLOCK]
  const place = ((pool >> PoolRecord.SHIFT) << heap.granulesShift) + (offset >> heap.alignmentShift)
  sink.hash = foldHash(sink.hash, F.BLOCK_ALLOCATED, block, place, nbytes, 0)
  sink.count++
  blockAllocated(heap, block, place, nbytes)
  if (pools[pool + Pool.FREEBLOCK] === 0) extendPool(heap, pool, sink)
}

function birthInPool(lanes: Lanes, type: number, nbytes: number, cache: number, slots: number): Outcome | typeof NOT_HERE {
  const { refs, sink } = lanes
  const pool = poolWithRoom(lanes, nbytes)
  if (pool === NONE) return NOT_HERE
  let { hash } = sink
  // 1. The free list has none.
  if (cache !== NONE) {
    hash = foldHash(hash, F.CACHED_BLOCK_REQUESTED, type, slots, cache, nbytes)
    hash = foldHash1(hash, F.CACHE_MISSED, cache)
    sink.count += 2
    refs.cachedBlock = NONE
  }
  // 2. The number that was freed last, or a new one, and the head of the pool's free list.
  const block = takeNextNumber(refs)
  sink.hash = foldHash(hash, F.OBJECT_BLOCK_REQUESTED, block, type, slots, nbytes)
  sink.count++
  refs.pendingBlock = block
  refs.pendingType = type
  refs.pendingNbytes = nbytes
  refs.refused = 0
  takeBlock(lanes, pool, block, nbytes)
  return created(lanes, block, type, cache, slots, refs.typeFlags[type] & TypeFlag.GC)
}

/** `gc` 1: generation 0 counts the block. An instance holds its class. */
function created(lanes: Lanes, object: number, type: number, cache: number, slots: number, gc: number): Outcome {
  const { refs, sink } = lanes
  let { hash } = sink
  const typeObject = refs.typeObject[type]
  if (typeObject !== NONE) {
    const ignored = (refs.objFlags[typeObject] & ObjectFlag.IMMORTAL) !== 0
    if (!ignored) refs.objRefcnt[typeObject]++
    hash = foldHash1(hash, ignored ? F.REFERENCE_IGNORED : F.REFERENCE_HELD, typeObject)
    sink.count++
  }
  sink.hash = foldHash(hash, F.OBJECT_CREATED, object, type, cache, gc)
  sink.count++
  refs.pendingSlots = slots
  objectCreated(refs, object, type, cache)
  return gc === 0 ? F.DONE : countAllocation(lanes.gc, object, sink)
}
