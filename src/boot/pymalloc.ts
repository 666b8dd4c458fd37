import { NONE } from '../kernel/columns'
import { FactSink } from '../kernel/factSink'
import { openArena } from '../kernel/pymalloc/arenas'
import { Pool, PoolRecord, type Pymalloc, reserveBirths } from '../kernel/pymalloc/layout'
import { index2size, numblocks, placeOf, poolOf, usedpools } from '../kernel/pymalloc/read'
import { arenasGrown } from '../kernel/pymalloc/updates'
import { BootError } from './errors'
import type { BootArena, BootImage, BootPool } from './image'

/**
 * Gives an empty heap the image's arenas, pools and lists, and each block in use a number: from 0 on, by arena, then by address.
 *
 * How many arenas there were before and at most is not recorded; both are taken to be those there are. What was asked for in each block
 * is not either; it is taken to be the whole block.
 *
 * @returns how many blocks are in use
 */
export function bootPymalloc(heap: Pymalloc, image: BootImage): number {
  arenasGrown(heap, image.maxarenas)
  const blocks = image.arenas.reduce((sum, { pools }) => sum + pools.reduce((count, pool) => count + pool.count, 0), 0)
  reserveBirths(heap, blocks)
  let next = 0
  image.arenas.forEach((arena, i) => {
    next = bootArena(heap, arena, `arenas[${i}]`, next)
  })
  linkArenas(heap, image)
  for (const [szidx, pools] of image.usedpools) linkUsedpools(heap, image, szidx, pools)
  heap.rawAllocatedBlocks = Math.max(0, image.rawAllocatedBlocks)
  heap.granulesInUse |= 0
  heap.granulesInUsePeak = heap.granulesInUse
  return blocks
}

/** @param next - the first number that no block has @returns the same after it */
function bootArena(heap: Pymalloc, arena: BootArena, at: string, next: number): number {
  // The start of the heap is no fact: nobody hears it.
  heap.unusedArenaObjects = arena.slot
  openArena(heap, arena.address, new FactSink(false))
  if (heap.arenaNtotalpools[arena.slot] !== arena.ntotalpools) throw new BootError(`${at}.ntotalpools`, `must be ${heap.arenaNtotalpools[arena.slot]} for this base`)
  heap.arenaPoolAddress[arena.slot] = arena.poolAddress
  heap.arenaNfreepools[arena.slot] = arena.nfreepools
  let number = next
  arena.pools.forEach((pool, i) => {
    number = bootPool(heap, poolOf(heap, arena.slot, pool.address), pool, `${at}.pools[${i}]`, number)
  })
  let after = NONE
  for (const address of arena.freepools.toReversed()) {
    const pool = poolOf(heap, arena.slot, address)
    heap.pools[pool + Pool.NEXTPOOL] = after
    heap.pools[pool + Pool.PREVPOOL] = NONE
    after = pool
  }
  heap.arenaFreepools[arena.slot] = after
  return number
}

function bootPool(heap: Pymalloc, pool: number, image: BootPool, at: string, next: number): number {
  const { szidx, count, nextoffset, freeChain } = image
  const size = index2size(heap, szidx)
  heap.poolAddress[pool >> PoolRecord.SHIFT] = image.address
  heap.pools[pool + Pool.COUNT] = count
  heap.pools[pool + Pool.SZIDX] = szidx
  heap.pools[pool + Pool.NEXTOFFSET] = nextoffset
  heap.pools[pool + Pool.MAXNEXTOFFSET] = image.maxnextoffset
  heap.pools[pool + Pool.FREEBLOCK] = freeChain[0] ?? 0
  freeChain.forEach((offset, i) => {
    if (offset >= nextoffset || (offset - heap.poolOverhead) % size !== 0) throw new BootError(`${at}[7]`, `names ${offset}, where no block of ${size} bytes begins`)
    heap.blockNext[placeOf(heap, pool, offset)] = (freeChain[i + 1] ?? 0) >> heap.alignmentShift
  })
  const free = new Set(freeChain)
  let number = next
  const end = Math.min(nextoffset, heap.poolOverhead + numblocks(heap, szidx) * size)
  for (let offset = heap.poolOverhead; offset < end; offset += size) {
    if (free.has(offset)) continue
    heap.blockPlace[number] = placeOf(heap, pool, offset)
    heap.blockNbytes[number] = size
    number++
  }
  if (number - next !== count) throw new BootError(`${at}[2]`, `is ${count}, and ${number - next} blocks below nextoffset are not free`)
  heap.granulesInUse += (count * (szidx + 1)) | 0
  return number
}

function linkArenas(heap: Pymalloc, { usable, unused }: BootImage): void {
  heap.arenaNextarena.fill(NONE)
  heap.arenaPrevarena.fill(NONE)
  heap.nfp2lasta.fill(NONE)
  heap.usableArenas = usable[0] ?? NONE
  heap.unusedArenaObjects = unused[0] ?? NONE
  usable.forEach((arena, i) => {
    heap.arenaNextarena[arena] = usable[i + 1] ?? NONE
    heap.arenaPrevarena[arena] = usable[i - 1] ?? NONE
    heap.nfp2lasta[heap.arenaNfreepools[arena]] = arena
  })
  unused.forEach((arena, i) => {
    heap.arenaNextarena[arena] = unused[i + 1] ?? NONE
  })
}

function linkUsedpools(heap: Pymalloc, { arenas }: BootImage, szidx: number, addresses: readonly number[]): void {
  if (addresses.length === 0) return
  const header = usedpools(szidx)
  let last = header
  for (const address of addresses) {
    const arena = arenas.find(({ pools }) => pools.some((pool) => pool.address === address && pool.szidx === szidx))
    if (arena === undefined) throw new BootError(`usedpools.${szidx}`, `names ${address}, where no pool of this class is`)
    const pool = poolOf(heap, arena.slot, address)
    heap.pools[last + Pool.NEXTPOOL] = pool
    heap.pools[pool + Pool.PREVPOOL] = last
    last = pool
  }
  heap.pools[last + Pool.NEXTPOOL] = header
  heap.pools[header + Pool.PREVPOOL] = last
}
