import { type AddressSpace, LARGE_ALIGNMENT, NO_OFFER, SOURCE_HEAP } from '../addressSpace/layout'
import { binFilled, binTaken, largeBlockPlaced, largeBlockRemoved } from '../addressSpace/updates'
import * as columns from '../columns'
import * as sinks from '../factSink'
import { F, type Outcome } from '../facts'
import { type Pymalloc, reserveBirths, reserveLargeBirths } from '../pymalloc/layout'
import { objectCreated, takeNumber } from '../refcounts/updates'
import { type Lanes, NOT_HERE } from './lanes'

// Blocks that the C library gives, because pools serve none so large: a text that grows asks for one at each step. Those that have a mapping of
// their own, that the log places, or for which the heap must grow first, are the kernels'.

// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns
const { foldHash } = sinks

/**
 * A new object without references, free list or rules of its own, such as a str, in a block of the C library.
 *
 * Source  what `create` of the refcount tracker, `allocate` of pymalloc and `placeLargeBlock` of the address space do in turn
 * @returns DONE, or NOT_HERE: nothing was done
 */
export function largeBirth(lanes: Lanes, type: number, nbytes: number): Outcome | typeof NOT_HERE {
  const { refs, heap, space, sink } = lanes
  if (refs.typeFlags[type] !== 0 || refs.typeObject[type] !== NONE || space.largeBlockOffer !== NO_OFFER || nbytes >= space.mmapThreshold) return NOT_HERE
  const bytes = (nbytes + space.largeBlockHeader + LARGE_ALIGNMENT - 1) & -LARGE_ALIGNMENT
  if (bytes >= space.mmapThreshold) return NOT_HERE
  const bin = bytes / LARGE_ALIGNMENT
  const record = space.binHead[bin]
  if (record === NONE && space.heapTop + bytes > space.heapBreak) return NOT_HERE
  // 1. The number that was freed last, or a new one.
  const free = refs.freeNumbersLength - 1
  const object = free >= 0 ? refs.freeNumbers[free] : refs.numbers
  if (free >= 0) refs.freeNumbersLength = free
  else takeNumber(refs, object)
  let hash = foldHash(sink.hash, F.OBJECT_BLOCK_REQUESTED, object, type, 0, nbytes)
  hash = foldHash(hash, F.LARGE_BLOCK_REQUESTED, object, nbytes, 1, 0)
  // 2. The block freed last of this size, or a piece of the top.
  let address = 0
  if (record !== NONE) {
    address = space.freedAddress[record]
    binTaken(space, bin, record)
    hash = foldHash(hash, F.BIN_TAKEN, bin, record, 0, address)
  } else {
    address = space.heapTop + space.largeBlockHeader
    space.heapTop += bytes
    hash = foldHash(hash, F.HEAP_CUT, bytes, 0, 0, address)
  }
  largeBlockPlaced(space, object, bytes, SOURCE_HEAP)
  hash = foldHash(hash, F.LARGE_BLOCK_PLACED, object, bytes, SOURCE_HEAP, address)
  placed(heap, object, nbytes, address)
  hash = foldHash(hash, F.BLOCK_PLACED, object, 1, 0, address)
  // 3. It is an object.
  refs.pendingBlock = object
  refs.pendingType = type
  refs.pendingNbytes = nbytes
  refs.pendingSlots = 0
  refs.refused = 0
  objectCreated(refs, object, type, NONE)
  sink.hash = foldHash(hash, F.OBJECT_CREATED, object, type, NONE, 0)
  sink.count += 6
  return F.DONE
}

/** What the allocator has of a block that it asked the C library for. */
function placed(heap: Pymalloc, block: number, nbytes: number, address: number): void {
  if (block >= heap.blockPlace.length) reserveBirths(heap, block)
  if (block >= heap.blockAddress.length) reserveLargeBirths(heap, block)
  heap.blockPlace[block] = 0
  heap.blockAddress[block] = address
  heap.rawAllocatedBlocks++
  heap.pendingBlock = block
  heap.pendingNbytes = nbytes
  heap.pendingCounted = 1
  heap.pendingFrom = 0
}

/** Is it a block of the C library's heap, which waits in a bin when it is freed? */
export function isLarge({ heap, space }: Lanes, block: number): boolean {
  return block < heap.blockAddress.length && heap.blockAddress[block] !== 0 && block < space.largeBytes.length && space.largeSource[block] === SOURCE_HEAP
}

/** `free` of a block that `isLarge`. @returns the hash with its three facts, which are counted */
export function freeLarge({ heap, space, sink }: Lanes, block: number, hash: number): number {
  const address = heap.blockAddress[block]
  heap.blockAddress[block] = 0
  heap.rawAllocatedBlocks--
  const returned = foldHash(hash, F.LARGE_BLOCK_RETURNED, block, 1, 0, address)
  const filled = foldHash(returned, F.BIN_FILLED, space.largeBytes[block] / LARGE_ALIGNMENT, intoBin(space, block, address), 0, address)
  largeBlockRemoved(space, block)
  sink.count += 3
  return foldHash(filled, F.LARGE_BLOCK_REMOVED, block, 0, 0, address)
}

/** @returns the record under which it waits */
function intoBin(space: AddressSpace, block: number, address: number): number {
  const record = space.unusedRecords === NONE ? space.freedRecords : space.unusedRecords
  binFilled(space, space.largeBytes[block] / LARGE_ALIGNMENT, record, 0, address)
  return record
}
