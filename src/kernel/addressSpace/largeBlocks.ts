import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { type AddressSpace, LARGE_ALIGNMENT, NO_OFFER, PURPOSE_LARGE_BLOCK, SOURCE_GIVEN, SOURCE_HEAP, SOURCE_MAPPED } from './layout'
import { addMapping, chooseBase, fitsMemory, pages, removeMapping, takeOffer } from './mappings'
import * as update from './updates'

// Blocks of the C library: a simple model, described in layout.ts and not claimed exact.

/** The log says where the next block of the C library will be; 0: the next one will be refused. What the log gives fits: the limit is ours. */
export function offerLargeBlock(space: AddressSpace, address: number, sink: FactSink): Outcome {
  update.largeBlockOffered(space, 0, 0, 0, address)
  sink.put(F.LARGE_BLOCK_OFFERED, 0, 0, 0, address)
  return F.DONE
}

/** malloc of the C library. @returns LARGE_BLOCK_PLACED or LARGE_BLOCK_REFUSED */
export function placeLargeBlock(space: AddressSpace, block: number, nbytes: number, sink: FactSink): Outcome {
  return place(space, block, nbytes, 0, sink)
}

/** realloc of the C library: stays where the size with its header does not change, else moves. @returns LARGE_BLOCK_PLACED or LARGE_BLOCK_REFUSED */
export function resizeLargeBlock(space: AddressSpace, block: number, nbytes: number, address: number, sink: FactSink): Outcome {
  const bytes = chunkBytes(space, nbytes)
  if (space.largeBlockOffer === NO_OFFER && space.largeBytes[block] === bytes) {
    const source = space.largeSource[block]
    update.largeBlockPlaced(space, block, bytes, source)
    return sink.ask(F.LARGE_BLOCK_PLACED, block, bytes, source, address)
  }
  return place(space, block, nbytes, address, sink)
}

/** free of the C library. @returns LARGE_BLOCK_REMOVED, or LARGE_BLOCK_UNKNOWN for a block that it never gave (one that the program adopted) */
export function removeLargeBlock(space: AddressSpace, block: number, address: number, sink: FactSink): Outcome {
  if (!isLive(space, block)) return sink.ask(F.LARGE_BLOCK_UNKNOWN, block, 0, 0, address)
  release(space, block, address, sink)
  return F.LARGE_BLOCK_REMOVED
}

function isLive(space: AddressSpace, block: number): boolean {
  return block < space.largeBytes.length && space.largeBytes[block] !== 0
}

/** The new place is found before the old one (at `from`; 0: there is none) is given up, so that a refusal changes nothing. */
function place(space: AddressSpace, block: number, nbytes: number, from: number, sink: FactSink): Outcome {
  const offer = takeOffer(space, PURPOSE_LARGE_BLOCK, space.largeBlockOffer, sink)
  const given = offer !== NO_OFFER
  const bytes = chunkBytes(space, nbytes)
  const mapped = bytes >= space.mmapThreshold
  const source = given ? SOURCE_GIVEN : mapped ? SOURCE_MAPPED : SOURCE_HEAP
  const address = given ? offer : mapped ? mapBlock(space, bytes, sink) : heapBlock(space, bytes, sink)
  if (address === 0) return sink.ask(F.LARGE_BLOCK_REFUSED, block, bytes)
  if (from !== 0 && isLive(space, block)) release(space, block, from, sink)
  update.largeBlockPlaced(space, block, bytes, source)
  return sink.ask(F.LARGE_BLOCK_PLACED, block, bytes, source, address)
}

/** What a request costs with its header. From the threshold on: whole pages. */
function chunkBytes(space: AddressSpace, nbytes: number): number {
  const bytes = Math.ceil((nbytes + space.largeBlockHeader) / LARGE_ALIGNMENT) * LARGE_ALIGNMENT
  return bytes >= space.mmapThreshold ? pages(space, bytes) : bytes
}

function mapBlock(space: AddressSpace, bytes: number, sink: FactSink): number {
  const base = chooseBase(space, bytes)
  return fitsMemory(space, bytes) && addMapping(space, base, bytes, PURPOSE_LARGE_BLOCK, sink) ? base + space.largeBlockHeader : 0
}

function heapBlock(space: AddressSpace, bytes: number, sink: FactSink): number {
  // 1. The block freed last of this size serves first.
  const bin = bytes / LARGE_ALIGNMENT
  const record = space.binHead[bin]
  if (record !== NONE) {
    const address = space.freedAddress[record]
    update.binTaken(space, bin, record)
    sink.put(F.BIN_TAKEN, bin, record, 0, address)
    return address
  }
  // 2. Otherwise it is cut from the top, which may have to grow.
  const address = space.heapTop + space.largeBlockHeader
  const missing = space.heapTop + bytes - space.heapBreak
  if (missing > 0 && !growHeap(space, Math.ceil(missing / space.heapStep) * space.heapStep, sink)) return 0
  update.heapCut(space, bytes)
  sink.put(F.HEAP_CUT, bytes, 0, 0, address)
  return address
}

function growHeap(space: AddressSpace, bytes: number, sink: FactSink): boolean {
  const limit = space.mappings > 0 ? Math.min(space.mappingBase[0], space.heapLimit) : space.heapLimit
  if (!fitsMemory(space, bytes) || space.heapBreak + bytes > limit) return false
  update.heapGrown(space, bytes)
  sink.put(F.HEAP_GROWN, bytes, 0, 0, space.heapBreak)
  return true
}

function release(space: AddressSpace, block: number, address: number, sink: FactSink): void {
  const source = space.largeSource[block]
  if (source === SOURCE_MAPPED) removeMapping(space, address - space.largeBlockHeader, sink)
  if (source === SOURCE_HEAP) {
    const bin = space.largeBytes[block] / LARGE_ALIGNMENT
    const record = space.unusedRecords === NONE ? space.freedRecords : space.unusedRecords
    update.binFilled(space, bin, record, 0, address)
    sink.put(F.BIN_FILLED, bin, record, 0, address)
  }
  update.largeBlockRemoved(space, block)
  sink.ask(F.LARGE_BLOCK_REMOVED, block, 0, 0, address)
}
