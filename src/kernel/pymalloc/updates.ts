import { Phase } from '../allocatorKernel'
import { grown, links, NONE } from '../columns'
import { F, type FactKind } from '../facts'
import { DUMMY_SIZE_IDX, NULL_BLOCK, Pool, PoolRecord, type Pymalloc, reserveBirths, reserveLargeBirths, reservePools } from './layout'
import { offsetOfPlace, placeOf, poolOfPlace, usedpools } from './read'

/**
 * What each fact of the allocator does to the columns: one function a fact, operands as in `kernel/facts.ts`.
 *
 * The kernel calls them where it has decided something; the fold (`fold.ts`) calls them for the facts of a log. So a column
 * changes in one place only, and nothing is decided here: no threshold, no choice of a list, no order.
 */

// ── blocks ───────────────────────────────────────────────────────────────────────────────────────

/** The head of the pool's free list goes to the program. */
export function blockAllocated(heap: Pymalloc, block: number, place: number, nbytes: number): void {
  const pool = poolOfPlace(heap, place)
  heap.pools[pool + Pool.COUNT]++
  heap.pools[pool + Pool.FREEBLOCK] = heap.blockNext[place] << heap.alignmentShift
  if (block >= heap.blockPlace.length) reserveBirths(heap, block)
  heap.blockPlace[block] = place
  heap.blockNbytes[block] = nbytes
  const granules = (heap.granulesInUse + heap.pools[pool + Pool.SZIDX] + 1) | 0
  heap.granulesInUse = granules
  if (granules > heap.granulesInUsePeak) heap.granulesInUsePeak = granules
}

/** The block becomes the head of its pool's free list, and its birth number means nothing any more. */
export function blockFreed(heap: Pymalloc, block: number, place: number): void {
  heap.blockPlace[block] = 0
  blockVacated(heap, block, place)
}

/** The block's old place becomes the head of its pool's free list; the block itself lives elsewhere. */
export function blockVacated(heap: Pymalloc, _block: number, place: number): void {
  const pool = poolOfPlace(heap, place)
  heap.blockNext[place] = heap.pools[pool + Pool.FREEBLOCK] >> heap.alignmentShift
  heap.pools[pool + Pool.FREEBLOCK] = offsetOfPlace(heap, place)
  heap.pools[pool + Pool.COUNT]--
  heap.granulesInUse = (heap.granulesInUse - heap.pools[pool + Pool.SZIDX] - 1) | 0
}

/** The block stays where it is; the program uses more or less of it. */
export function blockResized(heap: Pymalloc, block: number, nbytes: number): void {
  heap.blockNbytes[block] = nbytes
}

/** A block of the C library was answered; if it had a place in a pool, that is no longer its name. */
export function blockPlaced(heap: Pymalloc, block: number, counted: number, _c: number, address: number): void {
  blockAdopted(heap, block, 0, 0, address)
  heap.rawAllocatedBlocks += counted
  heap.phase = Phase.IDLE
}

/** The program brings a block that was made before the log began. */
export function blockAdopted(heap: Pymalloc, block: number, _b: number, _c: number, address: number): void {
  if (block >= heap.blockPlace.length) reserveBirths(heap, block)
  if (block >= heap.blockAddress.length) reserveLargeBirths(heap, block)
  heap.blockPlace[block] = 0
  heap.blockAddress[block] = address
}

/** There is no memory: the request is over, and nothing else changed. */
export function blockRefused(heap: Pymalloc): void {
  heap.phase = Phase.IDLE
}

/** free(NULL) frees nothing; only the call is counted. */
export function nullFreed(heap: Pymalloc): void {
  heap.nullFrees++
}

// ── pools ────────────────────────────────────────────────────────────────────────────────────────

/** The virgin block at `offset` becomes the pool's whole free list. */
export function poolExtended(heap: Pymalloc, pool: number, offset: number): void {
  heap.pools[pool + Pool.FREEBLOCK] = offset
  heap.pools[pool + Pool.NEXTOFFSET] = offset + ((heap.pools[pool + Pool.SZIDX] + 1) << heap.alignmentShift)
  heap.blockNext[placeOf(heap, pool, offset)] = NULL_BLOCK
}

/** The pool has no free block left: it leaves `usedpools` and is on no list. */
export function poolFilled(heap: Pymalloc, pool: number): void {
  unlinkPool(heap, pool)
}

/** The pool becomes the first of `usedpools[szidx]`. */
export function poolLinked(heap: Pymalloc, pool: number, szidx: number): void {
  const header = usedpools(szidx)
  const next = heap.pools[header + Pool.NEXTPOOL]
  heap.pools[pool + Pool.NEXTPOOL] = next
  heap.pools[pool + Pool.PREVPOOL] = header
  heap.pools[next + Pool.PREVPOOL] = pool
  heap.pools[header + Pool.NEXTPOOL] = pool
}

/** The pool has no used block left: from `usedpools` to the front of its arena's `freepools`. Its class and chain stay as they are. */
export function poolEmptied(heap: Pymalloc, pool: number, arena: number): void {
  unlinkPool(heap, pool)
  heap.pools[pool + Pool.NEXTPOOL] = heap.arenaFreepools[arena]
  heap.pools[pool + Pool.PREVPOOL] = NONE
  heap.arenaFreepools[arena] = pool
  heap.arenaNfreepools[arena]++
}

/** The first of the arena's `freepools` is taken. */
export function poolTaken(heap: Pymalloc, pool: number, arena: number): void {
  heap.arenaFreepools[arena] = heap.pools[pool + Pool.NEXTPOOL]
  heap.arenaNfreepools[arena]--
}

/** The arena's next virgin pool is taken. */
export function poolCarved(heap: Pymalloc, pool: number, arena: number, _c: number, address: number): void {
  heap.poolAddress[pool >> PoolRecord.SHIFT] = address
  heap.pools[pool + Pool.SZIDX] = DUMMY_SIZE_IDX
  heap.arenaPoolAddress[arena] = address + heap.poolSize
  heap.arenaNfreepools[arena]--
}

/** The pool gets its class, with its first two blocks on the free list and the rest virgin. */
export function poolInitialized(heap: Pymalloc, pool: number, szidx: number): void {
  const size = (szidx + 1) << heap.alignmentShift
  const first = heap.poolOverhead
  heap.pools[pool + Pool.SZIDX] = szidx
  heap.pools[pool + Pool.FREEBLOCK] = first
  heap.blockNext[placeOf(heap, pool, first)] = (first + size) >> heap.alignmentShift
  heap.blockNext[placeOf(heap, pool, first + size)] = NULL_BLOCK
  heap.pools[pool + Pool.NEXTOFFSET] = first + 2 * size
  heap.pools[pool + Pool.MAXNEXTOFFSET] = heap.poolSize - size
}

function unlinkPool(heap: Pymalloc, pool: number): void {
  const next = heap.pools[pool + Pool.NEXTPOOL]
  const previous = heap.pools[pool + Pool.PREVPOOL]
  heap.pools[next + Pool.PREVPOOL] = previous
  heap.pools[previous + Pool.NEXTPOOL] = next
}

// ── arenas ───────────────────────────────────────────────────────────────────────────────────────

/** `arenas` was reallocated: the new records are chained in order of their position. */
export function arenasGrown(heap: Pymalloc, maxarenas: number): void {
  const first = heap.maxarenas
  heap.arenaAddress = grown(heap.arenaAddress, maxarenas)
  heap.arenaFirstPool = grown(heap.arenaFirstPool, maxarenas)
  heap.arenaPoolAddress = grown(heap.arenaPoolAddress, maxarenas)
  heap.arenaNfreepools = grown(heap.arenaNfreepools, maxarenas)
  heap.arenaNtotalpools = grown(heap.arenaNtotalpools, maxarenas)
  heap.arenaFreepools = grown(heap.arenaFreepools, maxarenas, NONE)
  heap.arenaNextarena = grown(heap.arenaNextarena, maxarenas, NONE)
  heap.arenaPrevarena = grown(heap.arenaPrevarena, maxarenas, NONE)
  for (let arena = first; arena < maxarenas - 1; arena++) heap.arenaNextarena[arena] = arena + 1
  heap.unusedArenaObjects = first
  heap.maxarenas = maxarenas
}

/** The request for a block waits until the operating system has given an arena. */
export function arenaRequested(heap: Pymalloc, block: number, nbytes: number, _bytes: number, from: number): void {
  heap.phase = Phase.AWAITING_ARENA
  heap.pendingBlock = block
  heap.pendingNbytes = nbytes
  heap.pendingCounted = 1
  heap.pendingFrom = from
}

/** The head of `unused_arena_objects` is given memory and becomes the only usable arena. */
export function arenaOpened(heap: Pymalloc, arena: number, nfreepools: number, _c: number, address: number): void {
  reservePools(heap, arena)
  heap.unusedArenaObjects = heap.arenaNextarena[arena]
  const firstPool = Math.ceil(address / heap.poolSize) * heap.poolSize
  heap.arenaAddress[arena] = address
  heap.arenaFirstPool[arena] = firstPool
  heap.arenaPoolAddress[arena] = firstPool
  heap.arenaNfreepools[arena] = nfreepools
  heap.arenaNtotalpools[arena] = nfreepools
  heap.arenaFreepools[arena] = NONE
  heap.arenaNextarena[arena] = NONE
  heap.arenaPrevarena[arena] = NONE
  heap.usableArenas = arena
  heap.narenasCurrentlyAllocated++
  heap.ntimesArenaAllocated++
  heap.narenasHighwater = Math.max(heap.narenasHighwater, heap.narenasCurrentlyAllocated)
  heap.phase = Phase.IDLE
}

/** The arena's last free pool was taken: it leaves `usable_arenas`. */
export function arenaFilled(heap: Pymalloc, arena: number): void {
  unlinkArena(heap, arena)
}

/** The arena, full until now, becomes the head of `usable_arenas`. */
export function arenaLinked(heap: Pymalloc, arena: number): void {
  const next = heap.usableArenas
  heap.arenaNextarena[arena] = next
  heap.arenaPrevarena[arena] = NONE
  if (next !== NONE) heap.arenaPrevarena[next] = arena
  heap.usableArenas = arena
}

/** The arena moves to just behind `after` in `usable_arenas`. */
export function arenaMoved(heap: Pymalloc, arena: number, after: number): void {
  unlinkArena(heap, arena)
  const next = heap.arenaNextarena[after]
  heap.arenaNextarena[arena] = next
  heap.arenaPrevarena[arena] = after
  if (next !== NONE) heap.arenaPrevarena[next] = arena
  heap.arenaNextarena[after] = arena
}

/** The arena, wholly free, leaves `usable_arenas`. */
export function arenaUnlinked(heap: Pymalloc, arena: number): void {
  unlinkArena(heap, arena)
}

/** The arena's memory goes back to the operating system; its record becomes the head of `unused_arena_objects`. */
export function arenaReleased(heap: Pymalloc, arena: number): void {
  heap.arenaNextarena[arena] = heap.unusedArenaObjects
  heap.unusedArenaObjects = arena
  heap.arenaAddress[arena] = 0
  heap.narenasCurrentlyAllocated--
}

/** The entry for this number of free pools in the table of last arenas changes. */
export function lastArenaSet(heap: Pymalloc, nfreepools: number, arena: number): void {
  heap.nfp2lasta[nfreepools] = arena
}

/** A node joins the arena map, below entry `at` of the level above. Level 1: middle, 2: bottom. */
export function arenaMapGrown(heap: Pymalloc, level: number, node: number, at: number): void {
  if (level === 1) {
    heap.mapMid = grown(heap.mapMid, (node + 1) << heap.mapMidBits, NONE)
    heap.mapRoot[at] = node
    heap.mapMidCount++
  } else {
    heap.mapBot = node === 0 ? links(2 << heap.mapBotBits) : grown(heap.mapBot, (node + 1) * (2 << heap.mapBotBits), NONE)
    heap.mapMid[at] = node
    heap.mapBotCount++
  }
}

/** One side of a leaf of the arena map changes. */
export function arenaMapSet(heap: Pymalloc, side: number, leaf: number, arena: number): void {
  heap.mapBot[(leaf << 1) | side] = arena
}

function unlinkArena(heap: Pymalloc, arena: number): void {
  const next = heap.arenaNextarena[arena]
  const previous = heap.arenaPrevarena[arena]
  if (previous === NONE) heap.usableArenas = next
  else heap.arenaNextarena[previous] = next
  if (next !== NONE) heap.arenaPrevarena[next] = previous
}

// ── the C library's blocks ───────────────────────────────────────────────────────────────────────

/** The request waits for a block of the C library. */
export function largeBlockRequested(heap: Pymalloc, block: number, nbytes: number, counted: number, from: number): void {
  heap.phase = Phase.AWAITING_LARGE_BLOCK
  heap.pendingBlock = block
  heap.pendingNbytes = nbytes
  heap.pendingCounted = counted
  heap.pendingFrom = from
}

/** The request waits for the C library to resize one of its own blocks. */
export function largeBlockResizeRequested(heap: Pymalloc, block: number, nbytes: number): void {
  largeBlockRequested(heap, block, nbytes, 0, 0)
}

/** The block goes back to the C library. */
export function largeBlockReturned(heap: Pymalloc, block: number, counted: number): void {
  heap.blockAddress[block] = 0
  heap.rawAllocatedBlocks -= counted
}

type Update = (heap: Pymalloc, a: number, b: number, c: number, address: number) => void

/** Fact → what it does to the columns. A fact that is not here is not the allocator's. */
export const PYMALLOC_UPDATES: ReadonlyMap<FactKind, Update> = new Map<FactKind, Update>([
  [F.BLOCK_ALLOCATED, blockAllocated],
  [F.BLOCK_FREED, blockFreed],
  [F.BLOCK_VACATED, blockVacated],
  [F.BLOCK_RESIZED, blockResized],
  [F.BLOCK_PLACED, blockPlaced],
  [F.BLOCK_ADOPTED, blockAdopted],
  [F.BLOCK_REFUSED, blockRefused],
  [F.NULL_FREED, nullFreed],
  [F.POOL_EXTENDED, poolExtended],
  [F.POOL_FILLED, poolFilled],
  [F.POOL_LINKED, poolLinked],
  [F.POOL_EMPTIED, poolEmptied],
  [F.POOL_TAKEN, poolTaken],
  [F.POOL_CARVED, poolCarved],
  [F.POOL_INITIALIZED, poolInitialized],
  [F.ARENAS_GROWN, arenasGrown],
  [F.ARENA_REQUESTED, arenaRequested],
  [F.ARENA_OPENED, arenaOpened],
  [F.ARENA_FILLED, arenaFilled],
  [F.ARENA_LINKED, arenaLinked],
  [F.ARENA_MOVED, arenaMoved],
  [F.ARENA_UNLINKED, arenaUnlinked],
  [F.ARENA_RELEASED, arenaReleased],
  [F.LAST_ARENA_SET, lastArenaSet],
  [F.ARENA_MAP_GROWN, arenaMapGrown],
  [F.ARENA_MAP_SET, arenaMapSet],
  [F.LARGE_BLOCK_REQUESTED, largeBlockRequested],
  [F.LARGE_BLOCK_RESIZE_REQUESTED, largeBlockResizeRequested],
  [F.LARGE_BLOCK_RETURNED, largeBlockReturned],
])
