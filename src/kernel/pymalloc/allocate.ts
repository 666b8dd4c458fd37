import { Domain } from '../allocatorKernel'
import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { openArena, requestArena, setLastArena } from './arenas'
import { returnToPool } from './free'
import { Pool, type Pymalloc } from './layout'
import { addressOfPlace, index2size, largeAddressOf, placeOf, placeOfBlock, poolOf, poolOfPlace, usedpools } from './read'
import * as update from './updates'

/**
 * malloc and calloc of the program: `nbytes` for the block of birth number `block`.
 *
 * Source  `_PyObject_Malloc`, `pymalloc_alloc` (Objects/obmalloc.c). calloc is the same path; its zero bytes are no state of ours.
 * Cost    constant, amortised over an arena's blocks
 * @returns DONE, ARENA_REQUESTED or LARGE_BLOCK_REQUESTED
 */
export function allocate(heap: Pymalloc, block: number, nbytes: number, domain: number, sink: FactSink): Outcome {
  // 1. Nothing, more than the threshold, or the raw domain: the C library's business.
  if (nbytes === 0 || nbytes > heap.smallRequestThreshold || domain === Domain.RAW) {
    return requestLargeBlock(heap, block, nbytes, domain === Domain.RAW ? 0 : 1, 0, sink)
  }
  // 2. Everything else comes from a pool of its size class.
  return allocateSmall(heap, block, nbytes, 0, sink)
}

/**
 * realloc of the program.
 *
 * Source  `_PyObject_Realloc`, `pymalloc_realloc`
 * @returns DONE, ARENA_REQUESTED, LARGE_BLOCK_REQUESTED, LARGE_BLOCK_RESIZE_REQUESTED or ARENA_RELEASED
 */
export function resize(heap: Pymalloc, block: number, nbytes: number, domain: number, sink: FactSink): Outcome {
  const place = placeOfBlock(heap, block)
  if (place === 0) {
    // 1. realloc(NULL, n) is malloc(n).
    const address = largeAddressOf(heap, block)
    if (address === 0) return allocate(heap, block, nbytes, domain, sink)
    // 2. A block of the C library stays with the C library, however small it gets.
    const bytes = Math.max(nbytes, 1)
    update.largeBlockResizeRequested(heap, block, bytes)
    return sink.ask(F.LARGE_BLOCK_RESIZE_REQUESTED, block, bytes, 0, address)
  }
  // 3. A block that still fits stays, unless a quarter of it or more would be lost.
  const size = index2size(heap, heap.pools[poolOfPlace(heap, place) + Pool.SZIDX])
  if (nbytes <= size && heap.keepNumerator * nbytes > heap.keepDenominator * size) {
    update.blockResized(heap, block, nbytes)
    sink.put(F.BLOCK_RESIZED, block, nbytes, 0, addressOfPlace(heap, place))
    return F.DONE
  }
  // 4. Otherwise it moves: the new place is taken first, the old one freed after, so the two never are the same.
  if (nbytes === 0 || nbytes > heap.smallRequestThreshold) return requestLargeBlock(heap, block, nbytes, 1, place, sink)
  return allocateSmall(heap, block, nbytes, place, sink)
}

/** The operating system has given an arena at `address`: the request that waited goes on. */
export function arenaMapped(heap: Pymalloc, address: number, sink: FactSink): Outcome {
  openArena(heap, address, sink)
  return allocateSmall(heap, heap.pendingBlock, heap.pendingNbytes, heap.pendingFrom, sink)
}

/** The operating system has no arena to give: as CPython does, the request falls back to the C library. */
export function arenaRefused(heap: Pymalloc, sink: FactSink): Outcome {
  return requestLargeBlock(heap, heap.pendingBlock, heap.pendingNbytes, 1, heap.pendingFrom, sink)
}

/** The C library has placed the block that was asked for at `address`. */
export function largeBlockPlaced(heap: Pymalloc, block: number, address: number, sink: FactSink): Outcome {
  const counted = heap.pendingCounted
  update.blockPlaced(heap, block, counted, 0, address)
  sink.put(F.BLOCK_PLACED, block, counted, 0, address)
  return moveFrom(heap, block, heap.pendingFrom, sink)
}

/** The C library has no memory: the program gets NULL, and a block that was to be resized stays as it was. */
export function largeBlockRefused(heap: Pymalloc, block: number, sink: FactSink): Outcome {
  update.blockRefused(heap)
  sink.put(F.BLOCK_REFUSED, block)
  return F.DONE
}

/** `pymalloc_alloc` for a request that is small. `from`: the place of the block that is being moved by realloc, or 0. */
function allocateSmall(heap: Pymalloc, block: number, nbytes: number, from: number, sink: FactSink): Outcome {
  const szidx = (nbytes - 1) >> heap.alignmentShift
  const header = usedpools(szidx)
  let pool = heap.pools[header + Pool.NEXTPOOL]
  // 1. No pool of the class is partly used: take a free one and link it as the only pool of usedpools[szidx].
  if (pool === header) {
    const arena = heap.usableArenas
    if (arena === NONE) return requestArena(heap, block, nbytes, from, sink)
    pool = takeFreePool(heap, arena, sink)
    update.poolLinked(heap, pool, szidx)
    sink.put(F.POOL_LINKED, pool, szidx)
    // 1.1 A pool that had this class before keeps its old free list and its old nextoffset.
    if (heap.pools[pool + Pool.SZIDX] !== szidx) {
      update.poolInitialized(heap, pool, szidx)
      sink.put(F.POOL_INITIALIZED, pool, szidx)
    }
  }
  // 2. The first pool of the class gives the head of its free list.
  const place = placeOf(heap, pool, heap.pools[pool + Pool.FREEBLOCK])
  update.blockAllocated(heap, block, place, nbytes)
  sink.put(F.BLOCK_ALLOCATED, block, place, nbytes, sink.keeps ? addressOfPlace(heap, place) : 0)
  // 3. If that was the last, the pool is extended now, not at the next request.
  if (heap.pools[pool + Pool.FREEBLOCK] === 0) extendPool(heap, pool, sink)
  return from === 0 ? F.DONE : moveFrom(heap, block, from, sink)
}

/** `pymalloc_pool_extend`: one virgin block joins the empty free list; without one the pool is full. */
export function extendPool(heap: Pymalloc, pool: number, sink: FactSink): void {
  const offset = heap.pools[pool + Pool.NEXTOFFSET]
  if (offset <= heap.pools[pool + Pool.MAXNEXTOFFSET]) {
    update.poolExtended(heap, pool, offset)
    sink.put(F.POOL_EXTENDED, pool, offset)
  } else {
    update.poolFilled(heap, pool)
    sink.put(F.POOL_FILLED, pool)
  }
}

/** The first half of `allocate_from_new_pool`: a free pool of the fullest usable arena. */
function takeFreePool(heap: Pymalloc, arena: number, sink: FactSink): number {
  const nfreepools = heap.arenaNfreepools[arena]
  // 1. The arena leaves its place in the table of last arenas for the one below. The head's count sinking keeps the list in order.
  if (heap.nfp2lasta[nfreepools] === arena) setLastArena(heap, nfreepools, NONE, sink)
  if (nfreepools > 1) setLastArena(heap, nfreepools - 1, arena, sink)
  // 2. A pool that was freed goes before one that was never carved.
  let pool = heap.arenaFreepools[arena]
  if (pool !== NONE) {
    update.poolTaken(heap, pool, arena)
    sink.put(F.POOL_TAKEN, pool, arena)
  } else {
    const address = heap.arenaPoolAddress[arena]
    pool = poolOf(heap, arena, address)
    update.poolCarved(heap, pool, arena, 0, address)
    sink.put(F.POOL_CARVED, pool, arena, 0, address)
  }
  // 3. An arena with no free pool left is not usable.
  if (heap.arenaNfreepools[arena] === 0) {
    update.arenaFilled(heap, arena)
    sink.put(F.ARENA_FILLED, arena)
  }
  return pool
}

/** The last step of a realloc that moves: the old place is freed. `from` 0: there was none. */
function moveFrom(heap: Pymalloc, block: number, from: number, sink: FactSink): Outcome {
  if (from === 0) return F.DONE
  const pool = poolOfPlace(heap, from)
  const wasFull = heap.pools[pool + Pool.FREEBLOCK] === 0
  update.blockVacated(heap, block, from)
  sink.put(F.BLOCK_VACATED, block, from, 0, sink.keeps ? addressOfPlace(heap, from) : 0)
  return returnToPool(heap, pool, wasFull, sink)
}

/** `PyMem_RawMalloc` for what pymalloc does not serve; 0 bytes become 1. `counted`: 1 if `raw_allocated_blocks` counts it. */
function requestLargeBlock(heap: Pymalloc, block: number, nbytes: number, counted: number, from: number, sink: FactSink): Outcome {
  const bytes = Math.max(nbytes, 1)
  update.largeBlockRequested(heap, block, bytes, counted, from)
  return sink.ask(F.LARGE_BLOCK_REQUESTED, block, bytes, counted, from)
}

/** The program brings a block that was made before the log began, or by another allocator: a block of the C library at `address`. */
export function adopt(heap: Pymalloc, block: number, address: number, sink: FactSink): Outcome {
  update.blockAdopted(heap, block, 0, 0, address)
  sink.put(F.BLOCK_ADOPTED, block, 0, 0, address)
  return F.DONE
}
