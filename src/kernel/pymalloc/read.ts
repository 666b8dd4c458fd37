import { NONE } from '../columns'
import { ENDS_HERE, Pool, PoolRecord, type Pymalloc, STARTS_HERE, USEDPOOLS_HEADERS } from './layout'

// Reads over pymalloc's columns. Nothing here changes anything.

/** `INDEX2SIZE`: block size of a size class, in bytes. */
export function index2size(heap: Pymalloc, szidx: number): number {
  return (szidx + 1) << heap.alignmentShift
}

/** `NUMBLOCKS`: blocks of class `szidx` in a pool. */
export function numblocks(heap: Pymalloc, szidx: number): number {
  return Math.floor((heap.poolSize - heap.poolOverhead) / index2size(heap, szidx))
}

/** Number of size classes. */
export function sizeClasses(heap: Pymalloc): number {
  return heap.smallRequestThreshold >> heap.alignmentShift
}

/**
 * `address_in_range` and more: the arena that holds `address`, or NONE where it is not pymalloc's.
 *
 * Source: `arena_map_is_used` (3.10+). A unit of the map is as long as an arena, and a base need not be aligned to it,
 * so a unit may hold the end of one arena and the start of another. Cost: three reads.
 */
export function arenaOf(heap: Pymalloc, address: number): number {
  // 1. Split the address: upper bits choose root entry and middle entry, the next bits the leaf.
  const upper = (address * heap.perMapBot) | 0
  const mid = heap.mapRoot[upper >> heap.mapMidBits]
  // 2. A branch that was never made holds no arena.
  if (mid === NONE) return NONE
  const bot = heap.mapMid[(mid << heap.mapMidBits) | (upper & heap.mapMidMask)]
  if (bot === NONE) return NONE
  const lower = (address * heap.perArena - upper * heap.mapBotLength) | 0
  const leaf = ((bot << heap.mapBotBits) | lower) << 1
  // 3. From its base on, the unit belongs to the arena that starts in it;
  const starts = heap.mapBot[leaf | STARTS_HERE]
  if (starts !== NONE && address >= heap.arenaAddress[starts]) return starts
  // 4. before the end of the other, to the one that ends in it.
  const ends = heap.mapBot[leaf | ENDS_HERE]
  if (ends !== NONE && address < heap.arenaAddress[ends] + heap.arenaSize) return ends
  return NONE
}

/** `POOL_ADDR`: the pool at `address`, which lies in `arena`. */
export function poolOf(heap: Pymalloc, arena: number, address: number): number {
  return (USEDPOOLS_HEADERS + (arena << heap.poolsShift) + ((address - heap.arenaFirstPool[arena]) >> heap.poolShift)) << PoolRecord.SHIFT
}

/** The arena (position in `arenas`) of a pool: `arenaindex` in its header. */
export function arenaOfPool(heap: Pymalloc, pool: number): number {
  return ((pool >> PoolRecord.SHIFT) - USEDPOOLS_HEADERS) >> heap.poolsShift
}

/** `usedpools[szidx]`: the header of the list of partly used pools of a size class. */
export function usedpools(szidx: number): number {
  return szidx << PoolRecord.SHIFT
}

/** Address of the pool's base. */
export function poolBase(heap: Pymalloc, pool: number): number {
  return heap.poolAddress[pool >> PoolRecord.SHIFT]
}

/** The place of the block at `offset` of `pool`. */
export function placeOf(heap: Pymalloc, pool: number, offset: number): number {
  return ((pool >> PoolRecord.SHIFT) << heap.granulesShift) + (offset >> heap.alignmentShift)
}

/** The pool of a place. */
export function poolOfPlace(heap: Pymalloc, place: number): number {
  return (place >> heap.granulesShift) << PoolRecord.SHIFT
}

/** The offset of a place in its pool, in bytes. */
export function offsetOfPlace(heap: Pymalloc, place: number): number {
  return (place << heap.alignmentShift) & (heap.poolSize - 1)
}

/** The address of a place. */
export function addressOfPlace(heap: Pymalloc, place: number): number {
  return heap.poolAddress[place >> heap.granulesShift] + offsetOfPlace(heap, place)
}

/** Where the block lives: its place, or 0 where it is in no pool. */
export function placeOfBlock(heap: Pymalloc, block: number): number {
  return block < heap.blockPlace.length ? heap.blockPlace[block] : 0
}

/** Where the block of the C library lives: its address, or 0 where it is none. */
export function largeAddressOf(heap: Pymalloc, block: number): number {
  return block < heap.blockAddress.length ? heap.blockAddress[block] : 0
}

/** Where the block lives, wherever that is; 0 if it does not live. */
export function addressOf(heap: Pymalloc, block: number): number {
  const place = placeOfBlock(heap, block)
  return place === 0 ? largeAddressOf(heap, block) : addressOfPlace(heap, place)
}

/** The pool's free list, first to be served first: offsets in bytes. A list that never ends is cut where it is longer than any pool. */
export function freeChain(heap: Pymalloc, pool: number): number[] {
  const chain: number[] = []
  const longest = heap.poolSize >> heap.alignmentShift
  for (let offset = heap.pools[pool + Pool.FREEBLOCK]; offset !== 0 && chain.length <= longest; offset = heap.blockNext[placeOf(heap, pool, offset)] << heap.alignmentShift) {
    chain.push(offset)
  }
  return chain
}
