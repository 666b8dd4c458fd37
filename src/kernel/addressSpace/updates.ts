import { doubled, grown, NONE } from '../columns'
import { F, type FactKind } from '../facts'
import { type AddressSpace, NO_OFFER, PURPOSE_ARENA, SOURCE_GIVEN } from './layout'

/**
 * What each fact of the address space does to its columns: one function a fact, operands as in `kernel/facts.ts`.
 * Called by the kernel where it has decided something, and by the fold for the facts of a log. Nothing is decided here.
 */

/** The log says where the next arena will be. */
export function arenaOffered(space: AddressSpace, _a: number, _b: number, _c: number, address: number): void {
  space.arenaOffer = address
}

/** The log says where the next block of the C library will be. */
export function largeBlockOffered(space: AddressSpace, _a: number, _b: number, _c: number, address: number): void {
  space.largeBlockOffer = address
}

/** The offer was used. */
export function offerTaken(space: AddressSpace, purpose: number): void {
  if (purpose === PURPOSE_ARENA) space.arenaOffer = NO_OFFER
  else space.largeBlockOffer = NO_OFFER
}

/** A mapping joins the list at position `at`. */
export function mappingAdded(space: AddressSpace, bytes: number, purpose: number, at: number, address: number): void {
  if (space.mappings === space.mappingBase.length) {
    space.mappingBase = grown(space.mappingBase, space.mappings * 2)
    space.mappingBytes = grown(space.mappingBytes, space.mappings * 2)
    space.mappingPurpose = grown(space.mappingPurpose, space.mappings * 2)
  }
  space.mappingBase.copyWithin(at + 1, at, space.mappings)
  space.mappingBytes.copyWithin(at + 1, at, space.mappings)
  space.mappingPurpose.copyWithin(at + 1, at, space.mappings)
  space.mappingBase[at] = address
  space.mappingBytes[at] = bytes
  space.mappingPurpose[at] = purpose
  space.mappings++
  space.bytesInUse += bytes
}

/** The mapping at position `at` leaves the list. */
export function mappingRemoved(space: AddressSpace, bytes: number, at: number): void {
  space.mappingBase.copyWithin(at, at + 1, space.mappings)
  space.mappingBytes.copyWithin(at, at + 1, space.mappings)
  space.mappingPurpose.copyWithin(at, at + 1, space.mappings)
  space.mappings--
  space.bytesInUse -= bytes
}

/** The heap's break moves up. */
export function heapGrown(space: AddressSpace, bytes: number): void {
  space.heapBreak += bytes
  space.bytesInUse += bytes
}

/** A piece is cut from the heap's top. */
export function heapCut(space: AddressSpace, bytes: number): void {
  space.heapTop += bytes
}

/** The block freed last of this size leaves its bin; its record is unused. */
export function binTaken(space: AddressSpace, bin: number, record: number): void {
  space.binHead[bin] = space.freedNext[record]
  space.freedNext[record] = space.unusedRecords
  space.unusedRecords = record
}

/** A freed block joins the bin of its size, in front, under a record that was unused or is new. */
export function binFilled(space: AddressSpace, bin: number, record: number, _c: number, address: number): void {
  if (record === space.freedRecords) addRecord(space)
  else space.unusedRecords = space.freedNext[record]
  space.freedAddress[record] = address
  space.freedNext[record] = space.binHead[bin]
  space.binHead[bin] = record
}

function addRecord(space: AddressSpace): void {
  space.freedRecords++
  if (space.freedRecords <= space.freedNext.length) return
  space.freedAddress = grown(space.freedAddress, space.freedNext.length * 2)
  space.freedNext = grown(space.freedNext, space.freedNext.length * 2, NONE)
}

/** The block lives now, `bytes` long with its header. */
export function largeBlockPlaced(space: AddressSpace, block: number, bytes: number, source: number): void {
  if (block >= space.largeBytes.length) reserveLargeBlocks(space, block)
  const before = space.largeBytes[block]
  space.largeBlocks += before === 0 ? 1 : 0
  space.largeBlockBytes += bytes - before
  if (source === SOURCE_GIVEN) space.bytesInUse += bytes - before
  space.largeBytes[block] = bytes
  space.largeSource[block] = source
}

/** The block is gone. */
export function largeBlockRemoved(space: AddressSpace, block: number): void {
  const bytes = space.largeBytes[block]
  space.largeBlocks--
  space.largeBlockBytes -= bytes
  if (space.largeSource[block] === SOURCE_GIVEN) space.bytesInUse -= bytes
  space.largeBytes[block] = 0
  space.largeSource[block] = 0
}

function reserveLargeBlocks(space: AddressSpace, block: number): void {
  const length = doubled(space.largeBytes.length, block)
  space.largeBytes = grown(space.largeBytes, length)
  space.largeSource = grown(space.largeSource, length)
}

function nothing(): void {}

type Update = (space: AddressSpace, a: number, b: number, c: number, address: number) => void

/** Fact → what it does to the columns. A fact that is not here is not the address space's. Those with `nothing` are answers: what led to them has changed the columns. */
export const ADDRESS_SPACE_UPDATES: ReadonlyMap<FactKind, Update> = new Map<FactKind, Update>([
  [F.ARENA_OFFERED, arenaOffered],
  [F.LARGE_BLOCK_OFFERED, largeBlockOffered],
  [F.OFFER_TAKEN, offerTaken],
  [F.MAPPING_ADDED, mappingAdded],
  [F.MAPPING_REMOVED, mappingRemoved],
  [F.HEAP_GROWN, heapGrown],
  [F.HEAP_CUT, heapCut],
  [F.BIN_TAKEN, binTaken],
  [F.BIN_FILLED, binFilled],
  [F.ARENA_MAPPED, nothing],
  [F.ARENA_REFUSED, nothing],
  [F.ARENA_UNMAPPED, nothing],
  [F.LARGE_BLOCK_PLACED, largeBlockPlaced],
  [F.LARGE_BLOCK_REFUSED, nothing],
  [F.LARGE_BLOCK_REMOVED, largeBlockRemoved],
  [F.LARGE_BLOCK_UNKNOWN, nothing],
  [F.CHUNK_MAPPED, nothing],
  [F.CHUNK_REFUSED, nothing],
  [F.CHUNK_UNMAPPED, nothing],
])
