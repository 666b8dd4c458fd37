import type { ObjectProfile } from './objectProfile'

/**
 * The numbers of one CPython version on 64-bit Linux (x86-64, glibc, release build). Data only: no rule is written here.
 *
 * Names follow `Objects/obmalloc.c` in TypeScript spelling. Sizes are bytes.
 */
export interface PymallocProfile {
  /** `ALIGNMENT`: every block's address and size is a multiple of it, and size classes are this far apart. */
  readonly alignment: number
  /** `SMALL_REQUEST_THRESHOLD`: the largest request that pymalloc serves itself. */
  readonly smallRequestThreshold: number
  /** `POOL_SIZE`: the piece of an arena that holds blocks of one size class. */
  readonly poolSize: number
  /** `POOL_OVERHEAD`: the pool header at the pool's base, rounded up to the alignment. */
  readonly poolOverhead: number
  /** `ARENA_SIZE`: what is asked of the operating system at a time. */
  readonly arenaSize: number
  /** `INITIAL_ARENA_OBJECTS`: records in the `arenas` array when it is first made; it doubles from there. */
  readonly initialArenaObjects: number
  /** Is the rightmost arena of `usable_arenas` kept when it becomes wholly free? 1 from 3.9 (bpo-37257), 0 before. */
  readonly keepLastFreeArena: number
  /** realloc keeps the block in place while `reallocKeepNumerator * nbytes > reallocKeepDenominator * size`. CPython: 4 and 3. */
  readonly reallocKeepNumerator: number
  readonly reallocKeepDenominator: number
  /** `MAP_TOP_LENGTH`, `MAP_MID_LENGTH`, `MAP_BOT_LENGTH` as bits of the arena number: the radix tree that finds an address's arena. */
  readonly arenaMapTopBits: number
  readonly arenaMapMidBits: number
  readonly arenaMapBotBits: number
  /** 1 where CPython itself has the radix tree (3.10 on) and `_debugmallocstats` prints it; 0 where it reads the pool header instead. */
  readonly arenaMapInCpython: number
}

/** The process around the allocator, and the simple model of the C library's large blocks (not claimed exact). */
export interface AddressSpaceProfile {
  /** The kernel's page: bases and lengths of mappings are multiples of it. */
  readonly pageSize: number
  readonly textBase: number
  readonly textBytes: number
  readonly dataBytes: number
  readonly bssBytes: number
  /** Lowest address of the heap (`brk`), which grows upwards from here. */
  readonly heapBase: number
  /** Mappings are chosen downwards from here. */
  readonly mmapTop: number
  readonly stackTop: number
  readonly stackBytes: number
  /** Bytes the machine can give in all: process image, stack, heap, mappings. Beyond it the answer is "refused". */
  readonly memoryLimit: number
  /** glibc `M_MMAP_THRESHOLD`: a block of the C library at least this large gets a mapping of its own. */
  readonly mmapThreshold: number
  /** Bytes of bookkeeping before a block of the C library. */
  readonly largeBlockHeader: number
  /** The heap's top moves in steps of this (glibc `M_TOP_PAD`). */
  readonly heapStep: number
}

/** One CPython version, whole. */
export interface Profile extends PymallocProfile, AddressSpaceProfile {
  /** `3.11`. */
  readonly python: string
  /** Python objects: sizes, growth, free lists. Not replaced by `overrideProfile`. */
  readonly objects: ObjectProfile
}

/** Names of the numbers of a profile that can be replaced, in the order in which they are printed. */
export type ProfileNumber = keyof PymallocProfile | keyof AddressSpaceProfile
