import { NONE } from '../columns'
import { foldHash } from '../factSink'
import { F, type Outcome } from '../facts'
import { returnToPool } from '../pymalloc/free'
import { Pool, PoolRecord, type Pymalloc, reserveBirths } from '../pymalloc/layout'
import { blockFreed, poolExtended, poolFilled } from '../pymalloc/updates'
import { type Refcounts, TrackerPhase } from '../refcounts/layout'
import { rest, takeNumber } from '../refcounts/updates'
import type { Lanes } from './lanes'

/** The number that was freed last, or the first that was never given. */
export function takeNextNumber(refs: Refcounts): number {
  const length = refs.freeNumbersLength - 1
  if (length >= 0) {
    refs.freeNumbersLength = length
    return refs.freeNumbers[length]
  }
  const number = refs.numbers
  takeNumber(refs, number)
  return number
}

/** The partly used pool that serves so many bytes; NONE: the kernels must look for one. */
export function poolWithRoom(heap: Pymalloc, nbytes: number): number {
  if (nbytes === 0 || nbytes > heap.smallRequestThreshold) return NONE
  const header = ((nbytes - 1) >> heap.alignmentShift) << PoolRecord.SHIFT
  const pool = heap.pools[header + Pool.NEXTPOOL]
  return pool === header ? NONE : pool
}

/** The head of the pool's free list is the block's: `blockAllocated`, where the pool is known. @returns its place */
export function takeHead(heap: Pymalloc, pool: number, block: number, nbytes: number): number {
  if (block >= heap.blockPlace.length) reserveBirths(heap, block)
  const { pools } = heap
  const place = ((pool >> PoolRecord.SHIFT) << heap.granulesShift) + (pools[pool + Pool.FREEBLOCK] >> heap.alignmentShift)
  pools[pool + Pool.COUNT]++
  pools[pool + Pool.FREEBLOCK] = heap.blockNext[place] << heap.alignmentShift
  heap.blockPlace[block] = place
  heap.blockNbytes[block] = nbytes
  const granules = (heap.granulesInUse + ((nbytes - 1) >> heap.alignmentShift) + 1) | 0
  heap.granulesInUse = granules
  if (granules > heap.granulesInUsePeak) heap.granulesInUsePeak = granules
  return place
}

/** The pool gave its last free block: a virgin one joins its list, or it is full. @returns the hash with this fact */
export function poolUsedUp(heap: Pymalloc, pool: number, hash: number): number {
  const offset = heap.pools[pool + Pool.NEXTOFFSET]
  if (offset <= heap.pools[pool + Pool.MAXNEXTOFFSET]) {
    poolExtended(heap, pool, offset)
    return foldHash(hash, F.POOL_EXTENDED, pool, offset, 0, 0)
  }
  poolFilled(heap, pool)
  return foldHash(hash, F.POOL_FILLED, pool, 0, 0, 0)
}

/** A free list is offered a block. @returns does it keep it? */
export function keep({ refs, lists, sink }: Lanes, object: number, buffer: number, block: number, cache: number): boolean {
  const length = lists.length[cache]
  const kept = length < lists.limit[cache]
  refs.pendingObject = object
  refs.pendingBuffer = buffer
  refs.pendingBlock = block
  const hash = foldHash(sink.hash, F.BLOCK_OFFERED, object, buffer, block, cache)
  sink.hash = foldHash(hash, kept ? F.BLOCK_CACHED : F.CACHE_REFUSED, cache, block, 0, 0)
  sink.count += 2
  refs.refused = kept ? 0 : 1
  if (!kept) {
    refs.phase = TrackerPhase.AWAITING_RELEASE
    return false
  }
  lists.blocks[lists.base[cache] + length] = block
  lists.length[cache] = length + 1
  rest(refs)
  return true
}

/** `pymalloc_free` of a block that lives in a pool. @returns OVER, or ARENA_RELEASED */
export function freeBlock({ heap, sink }: Lanes, block: number): Outcome {
  const { pools } = heap
  const place = heap.blockPlace[block]
  const pool = (place >> heap.granulesShift) << PoolRecord.SHIFT
  const before = pools[pool + Pool.FREEBLOCK]
  sink.hash = foldHash(sink.hash, F.BLOCK_FREED, block, place, 0, 0)
  sink.count++
  blockFreed(heap, block, place)
  if (before !== 0 && pools[pool + Pool.COUNT] !== 0) return F.OVER
  const outcome = returnToPool(heap, pool, before === 0, sink)
  return outcome === F.DONE ? F.OVER : outcome
}
