import { NONE } from '../kernel/columns'
import { Pool, PoolRecord, type Pymalloc, USEDPOOLS_HEADERS } from '../kernel/pymalloc/layout'
import { addressOfPlace, arenaOf, arenaOfPool, freeChain, numblocks, placeOf, poolOf, poolOfPlace, sizeClasses, usedpools } from '../kernel/pymalloc/read'

/**
 * What must hold of a pymalloc heap between any two operations. Whole-heap check: its cost is the size of the heap.
 *
 * @returns what is broken, one sentence each; empty where all holds
 */
export function brokenInvariants(heap: Pymalloc): string[] {
  const broken: string[] = []
  const expect = (holds: boolean, what: string): void => {
    if (!holds) broken.push(what)
  }
  const used = usedBlocksByPool(heap, expect)
  const listed = checkUsedpools(heap, expect)
  checkUsableArenas(heap, expect)
  checkFreepools(heap, expect)
  let granules = 0
  for (const pool of carvedPools(heap)) {
    const count = heap.pools[pool + Pool.COUNT]
    const szidx = heap.pools[pool + Pool.SZIDX]
    const chain = freeChain(heap, pool)
    granules += count * (szidx + 1)
    const size = (szidx + 1) << heap.alignmentShift
    const virgin = Math.max(0, Math.floor((heap.pools[pool + Pool.MAXNEXTOFFSET] - heap.pools[pool + Pool.NEXTOFFSET]) / size) + 1)
    expect((used.get(pool) ?? 0) === count, `pool ${pool} counts ${count} blocks, the program has ${used.get(pool) ?? 0}`)
    expect(count + chain.length + virgin === numblocks(heap, szidx), `pool ${pool}: ${count} used, ${chain.length} free, ${virgin} virgin do not make ${numblocks(heap, szidx)}`)
    expect(new Set(chain).size === chain.length, `pool ${pool} has a block twice on its free list`)
    expect(listed.has(pool) === (count > 0 && chain.length > 0), `pool ${pool} with ${count} used and ${chain.length} free blocks is ${listed.has(pool) ? '' : 'not '}in usedpools`)
  }
  expect(granules === heap.granulesInUse, `granulesInUse is ${heap.granulesInUse}, the pools hold ${granules}`)
  return broken
}

type Expect = (holds: boolean, what: string) => void

/** Blocks of the program by pool; each lives in a live arena, in a slot of its own. */
function usedBlocksByPool(heap: Pymalloc, expect: Expect): Map<number, number> {
  const used = new Map<number, number>()
  const taken = new Set<number>()
  for (let block = 0; block < heap.blockPlace.length; block++) {
    const place = heap.blockPlace[block]
    if (place === 0) continue
    const pool = poolOfPlace(heap, place)
    const address = addressOfPlace(heap, place)
    expect(!taken.has(place), `place ${place} belongs to two blocks, one is ${block}`)
    expect(arenaOf(heap, address) === arenaOfPool(heap, pool), `block ${block} at ${address}: the arena map says ${arenaOf(heap, address)}`)
    expect(poolOf(heap, arenaOfPool(heap, pool), address) === pool, `block ${block} at ${address} is not in pool ${pool}`)
    taken.add(place)
    used.set(pool, (used.get(pool) ?? 0) + 1)
  }
  for (const pool of carvedPools(heap)) {
    for (const offset of freeChain(heap, pool)) expect(!taken.has(placeOf(heap, pool, offset)), `offset ${offset} of pool ${pool} is free and used`)
  }
  return used
}

/** The lists of usedpools are circles, and each pool stands in the list of its class. */
function checkUsedpools(heap: Pymalloc, expect: Expect): Set<number> {
  const listed = new Set<number>()
  for (let szidx = 0; szidx < sizeClasses(heap); szidx++) {
    const header = usedpools(szidx)
    let previous = header
    for (let pool = heap.pools[header + Pool.NEXTPOOL]; pool !== header; pool = heap.pools[pool + Pool.NEXTPOOL]) {
      expect(heap.pools[pool + Pool.PREVPOOL] === previous, `prevpool of pool ${pool} is not ${previous}`)
      expect(heap.pools[pool + Pool.SZIDX] === szidx, `pool ${pool} stands in usedpools[${szidx}]`)
      expect(!listed.has(pool), `pool ${pool} is listed twice`)
      if (listed.has(pool)) return listed
      listed.add(pool)
      previous = pool
    }
    expect(heap.pools[header + Pool.PREVPOOL] === previous, `prevpool of the header of class ${szidx} is not ${previous}`)
  }
  return listed
}

/** usable_arenas holds every arena with a free pool, in ascending order, and nfp2lasta names the last of each number. */
function checkUsableArenas(heap: Pymalloc, expect: Expect): void {
  const last = new Map<number, number>()
  const seen = new Set<number>()
  let before = 0
  let previous = NONE
  for (let arena = heap.usableArenas; arena !== NONE && !seen.has(arena); arena = heap.arenaNextarena[arena]) {
    const nfreepools = heap.arenaNfreepools[arena]
    expect(nfreepools >= before, `arena ${arena} with ${nfreepools} free pools stands behind one with ${before}`)
    expect(heap.arenaPrevarena[arena] === previous, `prevarena of arena ${arena} is not ${previous}`)
    seen.add(arena)
    last.set(nfreepools, arena)
    before = nfreepools
    previous = arena
  }
  for (const [nfreepools, arena] of heap.nfp2lasta.entries()) {
    expect(arena === (last.get(nfreepools) ?? NONE), `nfp2lasta[${nfreepools}] is ${arena}, the list says ${last.get(nfreepools) ?? NONE}`)
  }
  for (let arena = 0; arena < heap.maxarenas; arena++) {
    const usable = heap.arenaAddress[arena] !== 0 && heap.arenaNfreepools[arena] > 0
    expect(seen.has(arena) === usable, `arena ${arena} is ${usable ? 'not ' : ''}in usable_arenas`)
  }
}

/** nfreepools counts an arena's emptied pools, which are on its list freepools, and those that were never carved. */
function checkFreepools(heap: Pymalloc, expect: Expect): void {
  for (let arena = 0; arena < heap.maxarenas; arena++) {
    if (heap.arenaAddress[arena] === 0) continue
    const virgin = heap.arenaNtotalpools[arena] - (heap.arenaPoolAddress[arena] - heap.arenaFirstPool[arena]) / heap.poolSize
    let emptied = 0
    for (let pool = heap.arenaFreepools[arena]; pool !== NONE && emptied <= heap.poolsPerArena; pool = heap.pools[pool + Pool.NEXTPOOL]) {
      expect(heap.pools[pool + Pool.COUNT] === 0, `pool ${pool} is in freepools of arena ${arena} with blocks in use`)
      emptied++
    }
    expect(emptied + virgin === heap.arenaNfreepools[arena], `arena ${arena} counts ${heap.arenaNfreepools[arena]} free pools, it has ${emptied} emptied and ${virgin} virgin`)
  }
}

/** Every pool that was ever carved from an arena that lives. */
export function carvedPools(heap: Pymalloc): number[] {
  const pools: number[] = []
  for (let arena = 0; arena < heap.maxarenas; arena++) {
    if (heap.arenaAddress[arena] === 0) continue
    const carved = (heap.arenaPoolAddress[arena] - heap.arenaFirstPool[arena]) / heap.poolSize
    for (let index = 0; index < carved; index++) pools.push((USEDPOOLS_HEADERS + (arena << heap.poolsShift) + index) << PoolRecord.SHIFT)
  }
  return pools
}
