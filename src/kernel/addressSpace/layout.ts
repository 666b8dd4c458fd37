import type { AddressSpaceProfile } from '../../profiles/profile'
import { NONE, zeros } from '../columns'

/**
 * Layout of a process's address space: text, data, bss, the heap with its top, the area of mappings, the stack.
 *
 * Arenas are exact: obtained and released at bases that the log offers, or chosen as Linux does, downwards from `mmapTop`.
 * Blocks of the C library are a simple model and **not claimed exact**: the size with its header is rounded up to 16 bytes; from `mmapThreshold`
 * on a block has a mapping of its own; below, a block takes the last one freed of exactly its size, or is cut from the heap's top, which grows
 * in steps of `heapStep`. Free blocks are neither joined nor split, and the heap does not shrink. Where a recording says where a block
 * went, it is put there instead.
 */

/** Where a block of the C library lives. */
export const SOURCE_GIVEN = 1
export const SOURCE_HEAP = 2
export const SOURCE_MAPPED = 3

/** What a mapping is for. */
export const PURPOSE_ARENA = 1
export const PURPOSE_LARGE_BLOCK = 2
/** A piece that the interpreter takes from the arena allocator itself: a chunk of 3.11's frame stack. */
export const PURPOSE_CHUNK = 3

/** No offer is waiting. (An offer of address 0 is one: it says that the next request will be refused.) */
export const NO_OFFER = NONE

/** Blocks of the C library are multiples of this. */
export const LARGE_ALIGNMENT = 16

/** The address space's whole state. */
export class AddressSpace {
  // ── constants derived from the profile ──
  readonly pageSize: number
  readonly textBase: number
  readonly dataBase: number
  readonly bssBase: number
  readonly heapBase: number
  readonly heapLimit: number
  readonly mmapTop: number
  readonly stackBase: number
  readonly stackTop: number
  readonly memoryLimit: number
  readonly mmapThreshold: number
  readonly largeBlockHeader: number
  readonly heapStep: number

  // ── mappings, in ascending order of their base; index = position, `mappings` of them ──
  mappingBase: Float64Array
  mappingBytes: Float64Array
  mappingPurpose: Uint8Array

  // ── blocks of the C library, index = birth number ──
  /** Bytes it takes, header included; 0 = not one of these. */
  largeBytes: Float64Array
  largeSource: Uint8Array

  // ── freed blocks that wait in bins, index = record ──
  freedAddress: Float64Array
  /** The next record of the same bin, or of the records that are unused. */
  freedNext: Int32Array
  /** Index = bytes / 16; value = record of the block freed last, or NONE. */
  binHead: Int32Array

  // ── single values ──
  mappings: number
  /** First address behind the heap (`brk`). */
  heapBreak: number
  /** First address of the heap that was never handed out. */
  heapTop: number
  /** Bytes of the machine's memory in use. */
  bytesInUse: number
  /** Blocks of the C library and their bytes, headers included. */
  largeBlocks: number
  largeBlockBytes: number
  /** Records made so far, and the head of those that are unused. */
  freedRecords: number
  unusedRecords: number
  arenaOffer: number
  largeBlockOffer: number

  constructor(profile: AddressSpaceProfile, births: number) {
    const dataBase = profile.textBase + profile.textBytes
    this.pageSize = profile.pageSize
    this.textBase = profile.textBase
    this.dataBase = dataBase
    this.bssBase = dataBase + profile.dataBytes
    this.heapBase = profile.heapBase
    this.heapLimit = profile.mmapTop
    this.mmapTop = profile.mmapTop
    this.stackBase = profile.stackTop - profile.stackBytes
    this.stackTop = profile.stackTop
    this.memoryLimit = profile.memoryLimit
    this.mmapThreshold = profile.mmapThreshold
    this.largeBlockHeader = profile.largeBlockHeader
    this.heapStep = profile.heapStep

    this.mappingBase = new Float64Array(16)
    this.mappingBytes = new Float64Array(16)
    this.mappingPurpose = new Uint8Array(16)
    this.largeBytes = zeros(Float64Array, births)
    this.largeSource = zeros(Uint8Array, births)
    this.freedAddress = new Float64Array(16)
    this.freedNext = new Int32Array(16).fill(NONE)
    this.binHead = new Int32Array(Math.ceil(profile.mmapThreshold / LARGE_ALIGNMENT) + 2).fill(NONE)

    this.mappings = 0
    this.heapBreak = profile.heapBase
    this.heapTop = profile.heapBase
    this.bytesInUse = profile.textBytes + profile.dataBytes + profile.bssBytes + profile.stackBytes
    this.largeBlocks = 0
    this.largeBlockBytes = 0
    this.freedRecords = 0
    this.unusedRecords = NONE
    this.arenaOffer = NO_OFFER
    this.largeBlockOffer = NO_OFFER
  }
}

export const ADDRESS_SPACE_COLUMNS = [
  'mappingBase',
  'mappingBytes',
  'mappingPurpose',
  'largeBytes',
  'largeSource',
  'freedAddress',
  'freedNext',
  'binHead',
] as const satisfies readonly (keyof AddressSpace)[]

export const ADDRESS_SPACE_VALUES = [
  'mappings',
  'heapBreak',
  'heapTop',
  'bytesInUse',
  'largeBlocks',
  'largeBlockBytes',
  'freedRecords',
  'unusedRecords',
  'arenaOffer',
  'largeBlockOffer',
] as const satisfies readonly (keyof AddressSpace)[]

/**
 * A process that has just started: image and stack in place, the heap empty, nothing mapped.
 *
 * @param births - how many births to expect; the columns grow where there are more
 */
export function createAddressSpace(profile: AddressSpaceProfile, births: number): AddressSpace {
  return new AddressSpace(profile, births)
}
