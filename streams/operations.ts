import type { OperationBase } from './messageBase'
import type { ObjectOperation } from './objectOperations'

/**
 * Operations: what the mutator asks of the heap, and what its host will answer. Imperative. The log of operations is the only input of a run.
 *
 * Blocks are named by birth number, never by address (law L2). Addresses occur only in offers: they are what the real host answered.
 */

/** `raw` is always the C library's; `mem` and `obj` share pymalloc (PEP 445). 0 raw, 1 mem, 2 obj. */
type Domain = number

/** malloc or calloc: `nbytes` for a block that has not been born yet. To the allocator. */
export interface BlockAllocate extends OperationBase<'block.allocate'> {
  readonly block: number
  readonly nbytes: number
  readonly domain: Domain
}

/** realloc of the block to `nbytes`; of a block that does not live it is an allocation. To the allocator. */
export interface BlockResize extends OperationBase<'block.resize'> {
  readonly block: number
  readonly nbytes: number
  readonly domain: Domain
}

/** free. To the allocator. */
export interface BlockFree extends OperationBase<'block.free'> {
  readonly block: number
  readonly domain: Domain
}

/** A block of the C library at `address`, made before the log began or by somebody else, is used from now on. To the allocator. */
export interface BlockAdopt extends OperationBase<'block.adopt'> {
  readonly block: number
  readonly address: number
}

/** The next arena will be at `address`; 0: it will be refused. To the address space. */
export interface ArenaOffer extends OperationBase<'arena.offer'> {
  readonly address: number
}

/** The C library's next block will be at `address`; 0: it will be refused. To the address space. */
export interface LargeBlockOffer extends OperationBase<'largeBlock.offer'> {
  readonly address: number
}

/** Map `bytes` at `address` that are no arena (3.11+: a chunk of the frame stack). To the address space. */
export interface ChunkMap extends OperationBase<'chunk.map'> {
  readonly address: number
  readonly bytes: number
}

/** Unmap the chunk at `address`. To the address space. */
export interface ChunkUnmap extends OperationBase<'chunk.unmap'> {
  readonly address: number
}

export type Operation = BlockAllocate | BlockResize | BlockFree | BlockAdopt | ArenaOffer | LargeBlockOffer | ChunkMap | ChunkUnmap | ObjectOperation

export type OperationType = Operation['type']
export type OperationOf<T extends OperationType> = Extract<Operation, { readonly type: T }>
