import { Domain } from '../allocatorKernel'
import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { placeArena, setLastArena } from './arenas'
import { Pool, type Pymalloc } from './layout'
import { addressOfPlace, arenaOfPool, largeAddressOf, placeOfBlock, poolOfPlace } from './read'
import * as update from './updates'

/**
 * free of the program.
 *
 * Source  `_PyObject_Free`, `pymalloc_free` (Objects/obmalloc.c)
 * Cost    constant
 * @returns DONE, LARGE_BLOCK_RETURNED or ARENA_RELEASED
 */
export function free(heap: Pymalloc, block: number, domain: number, sink: FactSink): Outcome {
  // 1. What lives in no pool is the C library's, or nothing at all.
  const place = placeOfBlock(heap, block)
  if (place === 0) return freeLarge(heap, block, domain, sink)
  // 2. The block becomes the head of its pool's free list.
  const pool = poolOfPlace(heap, place)
  const wasFull = heap.pools[pool + Pool.FREEBLOCK] === 0
  update.blockFreed(heap, block, place)
  sink.put(F.BLOCK_FREED, block, place, 0, sink.keeps ? addressOfPlace(heap, place) : 0)
  return returnToPool(heap, pool, wasFull, sink)
}

function freeLarge(heap: Pymalloc, block: number, domain: number, sink: FactSink): Outcome {
  // 1. free(NULL) does nothing.
  const address = largeAddressOf(heap, block)
  if (address === 0) {
    update.nullFreed(heap)
    sink.put(F.NULL_FREED, block)
    return F.DONE
  }
  // 2. The block goes back to the C library; one of the raw domain was never counted.
  const counted = domain === Domain.RAW ? 0 : 1
  update.largeBlockReturned(heap, block, counted)
  return sink.ask(F.LARGE_BLOCK_RETURNED, block, counted, 0, address)
}

/**
 * What a block's return means for its pool.
 *
 * Source  the end of `pymalloc_free`, `insert_to_usedpool`, `insert_to_freepool`
 * @param wasFull - the pool had no free block before
 * @returns DONE or ARENA_RELEASED
 */
export function returnToPool(heap: Pymalloc, pool: number, wasFull: boolean, sink: FactSink): Outcome {
  // 1. A pool that was full is on no list: it becomes the first of its class.
  if (wasFull) {
    const szidx = heap.pools[pool + Pool.SZIDX]
    update.poolLinked(heap, pool, szidx)
    sink.put(F.POOL_LINKED, pool, szidx)
    return F.DONE
  }
  // 2. A pool that is still in use keeps its place.
  if (heap.pools[pool + Pool.COUNT] !== 0) return F.DONE
  // 3. An empty pool goes to the front of its arena's freepools. Its class and its free list stay, for the next who wants this class.
  const arena = arenaOfPool(heap, pool)
  const nfreepools = heap.arenaNfreepools[arena]
  const last = heap.nfp2lasta[nfreepools]
  update.poolEmptied(heap, pool, arena)
  sink.put(F.POOL_EMPTIED, pool, arena)
  // 4. If the arena was the last with its number of free pools, the one before it is, if it has as many.
  if (last === arena) {
    const previous = heap.arenaPrevarena[arena]
    setLastArena(heap, nfreepools, previous !== NONE && heap.arenaNfreepools[previous] === nfreepools ? previous : NONE, sink)
  }
  return placeArena(heap, arena, nfreepools + 1, last, sink)
}
