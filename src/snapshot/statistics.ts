import { GENERATIONS, type Generations } from '../kernel/gc/layout'
import { Pool, type Pymalloc } from '../kernel/pymalloc/layout'
import { index2size, numblocks, sizeClasses } from '../kernel/pymalloc/read'
import { carvedPools } from './invariants'

/** One size class of a heap. */
export interface ClassStatistics {
  readonly szidx: number
  /** Block size in bytes. */
  readonly size: number
  /** Pools with at least one block in use. */
  readonly pools: number
  /** Blocks in use, and blocks that those pools could still give. */
  readonly used: number
  readonly available: number
}

/** A pymalloc heap in numbers. Bytes unless a line says otherwise. */
export interface HeapStatistics {
  /** Classes with at least one pool in use, ascending. */
  readonly classes: readonly ClassStatistics[]
  readonly arenas: { readonly total: number; readonly reclaimed: number; readonly highwater: number; readonly current: number }
  readonly arenaBytes: number
  readonly allocatedBytes: number
  readonly availableBytes: number
  /** Number of pools that are free: emptied, or never carved. */
  readonly unusedPools: number
  readonly unusedPoolBytes: number
  readonly poolHeaderBytes: number
  readonly quantizationBytes: number
  readonly arenaAlignmentBytes: number
  /** Most bytes ever in blocks. */
  readonly peakAllocatedBytes: number
  /** What the program asked for of the blocks in use; the rest of each block is lost to rounding up. */
  readonly requestedBytes: number
}

/** Counts a heap, as `_PyObject_DebugMallocStats` does. Cost: its pools and births. */
export function heapStatistics(heap: Pymalloc): HeapStatistics {
  const pools = new Array<number>(sizeClasses(heap)).fill(0)
  const used = pools.slice()
  for (const pool of carvedPools(heap)) {
    const count = heap.pools[pool + Pool.COUNT]
    if (count === 0) continue
    pools[heap.pools[pool + Pool.SZIDX]]++
    used[heap.pools[pool + Pool.SZIDX]] += count
  }
  const classes = pools
    .map((n, szidx) => ({ szidx, size: index2size(heap, szidx), pools: n, used: used[szidx], available: n * numblocks(heap, szidx) - used[szidx] }))
    .filter((row) => row.pools > 0)
  const sum = (of: (row: ClassStatistics) => number): number => classes.reduce((total, row) => total + of(row), 0)
  const { unusedPools, misaligned } = countArenas(heap)
  return {
    classes,
    arenas: {
      total: heap.ntimesArenaAllocated,
      reclaimed: heap.ntimesArenaAllocated - heap.narenasCurrentlyAllocated,
      highwater: heap.narenasHighwater,
      current: heap.narenasCurrentlyAllocated,
    },
    arenaBytes: heap.narenasCurrentlyAllocated * heap.arenaSize,
    allocatedBytes: sum((row) => row.used * row.size),
    availableBytes: sum((row) => row.available * row.size),
    unusedPools,
    unusedPoolBytes: unusedPools * heap.poolSize,
    poolHeaderBytes: sum((row) => row.pools) * heap.poolOverhead,
    quantizationBytes: sum((row) => row.pools * ((heap.poolSize - heap.poolOverhead) % row.size)),
    arenaAlignmentBytes: misaligned * heap.poolSize,
    peakAllocatedBytes: heap.granulesInUsePeak * 2 ** heap.alignmentShift,
    requestedBytes: requestedBytes(heap),
  }
}

function countArenas(heap: Pymalloc): { unusedPools: number; misaligned: number } {
  let unusedPools = 0
  let misaligned = 0
  heap.arenaAddress.forEach((address, arena) => {
    if (address === 0) return
    unusedPools += heap.arenaNfreepools[arena]
    if (address % heap.poolSize !== 0) misaligned++
  })
  return { unusedPools, misaligned }
}

function requestedBytes(heap: Pymalloc): number {
  let bytes = 0
  heap.blockPlace.forEach((place, block) => {
    if (place !== 0) bytes += heap.blockNbytes[block]
  })
  return bytes
}

/** One generation of the collector. */
export interface GenerationStatistics {
  readonly generation: number
  /** As `gc.get_count()` and `gc.get_threshold()` give them. */
  readonly count: number
  readonly threshold: number
  /** Objects on its list. */
  readonly objects: number
  /** As `gc.get_stats()` gives them. */
  readonly collections: number
  readonly collected: number
  readonly uncollectable: number
}

/** The generations, the youngest first. */
export function generationStatistics(gc: Readonly<Generations>): GenerationStatistics[] {
  return Array.from({ length: GENERATIONS }, (_, generation) => ({
    generation,
    count: gc.count[generation],
    threshold: gc.threshold[generation],
    objects: gc.length[generation],
    collections: gc.collections[generation],
    collected: gc.collected[generation],
    uncollectable: gc.uncollectable[generation],
  }))
}
