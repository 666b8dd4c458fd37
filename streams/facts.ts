import type { CollectorFact } from './collectorFacts'
import type { IncrementFact } from './incrementFacts'
import type { FactBase } from './messageBase'
import type { ObjectFact } from './objectFacts'

/**
 * Facts: what an actor did. Past tense, immutable. Folding them alone rebuilds every column (law L5).
 *
 * A block of the program is a birth number; a pool the position of its record; a place a block's position in a pool, as one number;
 * an arena its position in `arenas`; −1 is "none". Addresses and sizes are bytes.
 */

// ── said by the allocator: blocks ────────────────────────────────────────────────────────────────

/** The head of a pool's free list went to the program. */
export interface BlockAllocated extends FactBase<'block.allocated'> {
  readonly block: number
  readonly place: number
  readonly nbytes: number
  readonly address: number
}
/** The block was pushed on its pool's free list, and is no more. */
export interface BlockFreed extends FactBase<'block.freed'> {
  readonly block: number
  readonly place: number
  readonly address: number
}
/** realloc moved the block: its old place was pushed on the free list of its pool. */
export interface BlockVacated extends FactBase<'block.vacated'> {
  readonly block: number
  readonly place: number
  readonly address: number
}
/** realloc left the block where it is. */
export interface BlockResized extends FactBase<'block.resized'> {
  readonly block: number
  readonly nbytes: number
  readonly address: number
}
/** The block lives with the C library; `counted` is 1 if `raw_allocated_blocks` went up for it. */
export interface BlockPlaced extends FactBase<'block.placed'> {
  readonly block: number
  readonly counted: number
  readonly address: number
}
/** A block that was made elsewhere is known from now on. */
export interface BlockAdopted extends FactBase<'block.adopted'> {
  readonly block: number
  readonly address: number
}
/** There was no memory: the program got NULL. */
export interface BlockRefused extends FactBase<'block.refused'> {
  readonly block: number
}
/** free(NULL) did nothing. */
export interface NullFreed extends FactBase<'null.freed'> {
  readonly block: number
}

// ── said by the allocator: pools ─────────────────────────────────────────────────────────────────

/** The pool's free list had run empty: its next virgin block joined it. */
export interface PoolExtended extends FactBase<'pool.extended'> {
  readonly pool: number
  readonly offset: number
}
/** The pool's last free block was taken: it left `usedpools` and is on no list. */
export interface PoolFilled extends FactBase<'pool.filled'> {
  readonly pool: number
}
/** The pool became the first of `usedpools[szidx]`. */
export interface PoolLinked extends FactBase<'pool.linked'> {
  readonly pool: number
  readonly szidx: number
}
/** The pool's last used block was freed: it left `usedpools[szidx]` and joined its arena's free pools. */
export interface PoolEmptied extends FactBase<'pool.emptied'> {
  readonly pool: number
  readonly arena: number
}
/** A pool that had been emptied was taken from its arena's free pools. */
export interface PoolTaken extends FactBase<'pool.taken'> {
  readonly pool: number
  readonly arena: number
}
/** A pool was carved from its arena for the first time. */
export interface PoolCarved extends FactBase<'pool.carved'> {
  readonly pool: number
  readonly arena: number
  readonly address: number
}
/** The pool took up a size class. A pool that comes back to its old class is not initialised. */
export interface PoolInitialized extends FactBase<'pool.initialized'> {
  readonly pool: number
  readonly szidx: number
}

// ── said by the allocator: arenas ────────────────────────────────────────────────────────────────

/** The `arenas` array was made or doubled. */
export interface ArenasGrown extends FactBase<'arenas.grown'> {
  readonly maxarenas: number
}
/** No usable arena was left: the request waits for one. Answered by the address space. */
export interface ArenaRequested extends FactBase<'arena.requested'> {
  readonly block: number
  readonly nbytes: number
  readonly bytes: number
  /** Place of the block that is being moved by realloc, or 0. */
  readonly from: number
}
/** The arena's record took its memory; it is the only usable arena. */
export interface ArenaOpened extends FactBase<'arena.opened'> {
  readonly arena: number
  readonly nfreepools: number
  readonly address: number
}
/** The arena's last free pool was taken: it left `usable_arenas`. */
export interface ArenaFilled extends FactBase<'arena.filled'> {
  readonly arena: number
}
/** The arena, full until now, became the head of `usable_arenas`. */
export interface ArenaLinked extends FactBase<'arena.linked'> {
  readonly arena: number
}
/** The arena moved behind `after` in `usable_arenas`. */
export interface ArenaMoved extends FactBase<'arena.moved'> {
  readonly arena: number
  readonly after: number
}
/** The arena, wholly free, left `usable_arenas`. */
export interface ArenaUnlinked extends FactBase<'arena.unlinked'> {
  readonly arena: number
}
/** The arena's memory went back. Answered by the address space. */
export interface ArenaReleased extends FactBase<'arena.released'> {
  readonly arena: number
  readonly bytes: number
  readonly address: number
}
/** `nfp2lasta[nfreepools]` changed. */
export interface LastArenaSet extends FactBase<'lastArena.set'> {
  readonly nfreepools: number
  readonly arena: number
}
/** The arena map got a node: level 1 middle, 2 bottom; `at` is the entry above it. */
export interface ArenaMapGrown extends FactBase<'arenaMap.grown'> {
  readonly level: number
  readonly node: number
  readonly at: number
}
/** One side of a leaf of the arena map changed: 0 the arena that starts there, 1 the one that ends there. */
export interface ArenaMapSet extends FactBase<'arenaMap.set'> {
  readonly side: number
  readonly leaf: number
  readonly arena: number
}

// ── said by the allocator: the C library's blocks ────────────────────────────────────────────────

/** The request is the C library's business. Answered by the address space. */
export interface LargeBlockRequested extends FactBase<'largeBlock.requested'> {
  readonly block: number
  readonly nbytes: number
  readonly counted: number
  /** Place of the block that is being moved by realloc, or 0. */
  readonly from: number
}
/** A block of the C library is to be resized. Answered by the address space. */
export interface LargeBlockResizeRequested extends FactBase<'largeBlock.resizeRequested'> {
  readonly block: number
  readonly nbytes: number
  readonly address: number
}
/** A block went back to the C library. Answered by the address space. */
export interface LargeBlockReturned extends FactBase<'largeBlock.returned'> {
  readonly block: number
  readonly counted: number
  readonly address: number
}

// ── said by the address space ────────────────────────────────────────────────────────────────────

/** An arena's base waits to be used. */
export interface ArenaOffered extends FactBase<'arena.offered'> {
  readonly address: number
}
/** An address for a block of the C library waits to be used. */
export interface LargeBlockOffered extends FactBase<'largeBlock.offered'> {
  readonly address: number
}
/** The offer was used: purpose 1 arena, 2 large block. */
export interface OfferTaken extends FactBase<'offer.taken'> {
  readonly purpose: number
}
/** A mapping joined the list at position `at`. */
export interface MappingAdded extends FactBase<'mapping.added'> {
  readonly bytes: number
  readonly purpose: number
  readonly at: number
  readonly address: number
}
/** The mapping at position `at` left the list. */
export interface MappingRemoved extends FactBase<'mapping.removed'> {
  readonly bytes: number
  readonly at: number
  readonly address: number
}
/** The heap's break moved up; `address` is the new one. */
export interface HeapGrown extends FactBase<'heap.grown'> {
  readonly bytes: number
  readonly address: number
}
/** A piece was cut from the heap's top. */
export interface HeapCut extends FactBase<'heap.cut'> {
  readonly bytes: number
  readonly address: number
}
/** A freed block of the C library was used again. */
export interface BinTaken extends FactBase<'bin.taken'> {
  readonly bin: number
  readonly slot: number
  readonly address: number
}
/** A block of the C library waits to be used again. */
export interface BinFilled extends FactBase<'bin.filled'> {
  readonly bin: number
  readonly slot: number
  readonly address: number
}
/** An arena was mapped. Answered by the allocator. */
export interface ArenaMapped extends FactBase<'arena.mapped'> {
  readonly bytes: number
  readonly address: number
}
/** No arena could be mapped. Answered by the allocator. */
export interface ArenaRefused extends FactBase<'arena.refused'> {
  readonly bytes: number
}
/** An arena was unmapped. */
export interface ArenaUnmapped extends FactBase<'arena.unmapped'> {
  readonly bytes: number
  readonly address: number
}
/** The C library placed a block: source 1 given, 2 heap, 3 mapping of its own. Answered by the allocator. */
export interface LargeBlockPlaced extends FactBase<'largeBlock.placed'> {
  readonly block: number
  readonly bytes: number
  readonly source: number
  readonly address: number
}
/** The C library had no memory. Answered by the allocator. */
export interface LargeBlockRefused extends FactBase<'largeBlock.refused'> {
  readonly block: number
  readonly bytes: number
}
/** The C library took a block back. */
export interface LargeBlockRemoved extends FactBase<'largeBlock.removed'> {
  readonly block: number
  readonly address: number
}
/** A block came back that the C library had not given. */
export interface LargeBlockUnknown extends FactBase<'largeBlock.unknown'> {
  readonly block: number
  readonly address: number
}
/** A chunk was mapped. */
export interface ChunkMapped extends FactBase<'chunk.mapped'> {
  readonly bytes: number
  readonly address: number
}
/** A chunk could not be mapped: its bytes are taken, or there is no memory. */
export interface ChunkRefused extends FactBase<'chunk.refused'> {
  readonly bytes: number
  readonly address: number
}
/** A chunk was unmapped; 0 bytes: none was there. */
export interface ChunkUnmapped extends FactBase<'chunk.unmapped'> {
  readonly bytes: number
  readonly address: number
}

// ── said by the mutator ──────────────────────────────────────────────────────────────────────────

/** The answer to this record differs from the recording. */
export interface ReplayDiverged extends FactBase<'replay.diverged'> {
  readonly record: number
}
/** The recording was read to its end. */
export interface ReplayEnded extends FactBase<'replay.ended'> {
  readonly records: number
}

export type Fact =
  | BlockAllocated
  | BlockFreed
  | BlockVacated
  | BlockResized
  | BlockPlaced
  | BlockAdopted
  | BlockRefused
  | NullFreed
  | PoolExtended
  | PoolFilled
  | PoolLinked
  | PoolEmptied
  | PoolTaken
  | PoolCarved
  | PoolInitialized
  | ArenasGrown
  | ArenaRequested
  | ArenaOpened
  | ArenaFilled
  | ArenaLinked
  | ArenaMoved
  | ArenaUnlinked
  | ArenaReleased
  | LastArenaSet
  | ArenaMapGrown
  | ArenaMapSet
  | LargeBlockRequested
  | LargeBlockResizeRequested
  | LargeBlockReturned
  | ArenaOffered
  | LargeBlockOffered
  | OfferTaken
  | MappingAdded
  | MappingRemoved
  | HeapGrown
  | HeapCut
  | BinTaken
  | BinFilled
  | ArenaMapped
  | ArenaRefused
  | ArenaUnmapped
  | LargeBlockPlaced
  | LargeBlockRefused
  | LargeBlockRemoved
  | LargeBlockUnknown
  | ChunkMapped
  | ChunkRefused
  | ChunkUnmapped
  | ReplayDiverged
  | ReplayEnded
  | ObjectFact
  | CollectorFact
  | IncrementFact

export type FactType = Fact['type']
export type FactOf<T extends FactType> = Extract<Fact, { readonly type: T }>
