/** One pool of an arena, as its header and its free list say. Offsets are bytes from the pool's base. */
export interface BootPool {
  /** Address of the pool's base. */
  readonly address: number
  /** Size class. An empty pool keeps its last one. */
  readonly szidx: number
  /** `ref.count`: blocks in use. */
  readonly count: number
  /** Offset of the first virgin block, and the largest at which a block fits. */
  readonly nextoffset: number
  readonly maxnextoffset: number
  /** The free list: offsets, first to be served first. */
  readonly freeChain: readonly number[]
}

/** One arena that has memory. */
export interface BootArena {
  /** Position in `arenas`. */
  readonly slot: number
  readonly address: number
  /** Base of the next pool to carve. */
  readonly poolAddress: number
  readonly nfreepools: number
  readonly ntotalpools: number
  /** Addresses of the emptied pools, first to be taken first. */
  readonly freepools: readonly number[]
  /** Every pool that was carved, in order of address. */
  readonly pools: readonly BootPool[]
}

/** The collector at that moment; index = generation. */
export interface BootCollector {
  readonly counts: readonly number[]
  readonly thresholds: readonly number[]
  readonly enabled: number
  readonly longLivedTotal: number
  readonly longLivedPending: number
  /** Objects in each generation's list. Which ones is not recorded. */
  readonly tracked: readonly number[]
  /** How many of them the first collection that looks at them untracks (tuples of atoms), by generation. */
  readonly untracked: readonly number[]
  /** How many of them only the second one untracks: tuples that stand before a tuple that they hold. */
  readonly untrackedLater: readonly number[]
}

/**
 * The memory of a fresh interpreter (isolated, no `site`, hash seed 0) at the first statement of a script.
 *
 * Recorded: pymalloc's whole state, the collector's counts, how long the free lists are. Not recorded: what the blocks in use hold, which
 * objects are tracked, which blocks the free lists keep, where the C library's blocks are.
 */
export interface BootImage {
  /** The interpreter's version, `3.11.7`. */
  readonly version: string
  /** The version whose profile it fits, `3.11`. */
  readonly python: string
  /** Bytes. */
  readonly arenaSize: number
  readonly poolSize: number
  /** Length of the array `arenas`. */
  readonly maxarenas: number
  /** Blocks that mem and obj had got from the C library; −1 where the version does not count them (3.8). */
  readonly rawAllocatedBlocks: number
  readonly arenas: readonly BootArena[]
  /** `usable_arenas` and `unused_arena_objects`: slots, first to be taken first. */
  readonly usable: readonly number[]
  readonly unused: readonly number[]
  /** Size class → addresses of its partly used pools, first to serve first. */
  readonly usedpools: ReadonlyMap<number, readonly number[]>
  readonly collector: BootCollector
  /** Name of a free list (`list`, `tuple 3` …) → how many blocks it keeps. Lists that the version does not print are not here. */
  readonly freeLists: ReadonlyMap<string, number>
}
