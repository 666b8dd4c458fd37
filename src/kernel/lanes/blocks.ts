import { foldHash } from '../factSink'
import { F, type Outcome } from '../facts'
import { returnToPool } from '../pymalloc/free'
import { Pool, PoolRecord } from '../pymalloc/layout'
import { blockFreed } from '../pymalloc/updates'
import { TrackerPhase } from '../refcounts/layout'
import { rest } from '../refcounts/updates'
import type { Lanes } from './lanes'

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
