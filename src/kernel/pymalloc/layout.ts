import type { PymallocProfile } from '../../profiles/profile'
import { Phase } from '../allocatorKernel'
import { doubled, grown, links, NONE, zeros } from '../columns'

/**
 * Layout of pymalloc's state. Source: `Objects/obmalloc.c`; from 3.12 also `Include/internal/pycore_obmalloc.h`.
 *
 * **Pools.** A pool's number is `USEDPOOLS_HEADERS + (arena << poolsShift) + index in its arena`. The numbers below USEDPOOLS_HEADERS
 * are the list headers of `usedpools`: number c stands for the header of size class c, linked through the same two fields,
 * as CPython overlays them on pool headers. A list is empty when its header is linked to itself.
 *
 * **Blocks in a pool** are named by their offset from the pool's base, in bytes. No block has offset 0 (the pool header is there),
 * so 0 is the null pointer of free lists.
 *
 * **Places.** A place is a block's position in `blockNext`, one whole number for pool and offset; 0 is no place.
 * It stands for an address wherever only pymalloc looks, because its arithmetic is a shift and a mask.
 *
 * **Blocks of the program** are named by their birth number in a recording, by their number in the object table in a heap of objects; `blockPlace` says where each one lives now.
 */
export const USEDPOOLS_HEADERS = 64
/** `DUMMY_SIZE_IDX`: szidx of a pool that was carved and never had a class. */
export const DUMMY_SIZE_IDX = 0xffff
/** The free list's null pointer. */
export const NULL_BLOCK = 0
/** Leaves of the arena map have two sides: the arena that starts in this unit, and the one that ends in it. */
export const STARTS_HERE = 0
export const ENDS_HERE = 1

/**
 * `struct pool_header`, laid out in `heap.pools`: field f of pool p is `heap.pools[p + f]`. One record is half a cache line.
 * A constant enumeration, because the compiler writes its members into the kernels as plain numbers.
 */
export const enum Pool {
  /** `ref.count`: blocks in use. */
  COUNT = 0,
  /** `freeblock`: offset of the free list's head. */
  FREEBLOCK = 1,
  NEXTPOOL = 2,
  PREVPOOL = 3,
  SZIDX = 4,
  /** `nextoffset`: offset of the first virgin block. */
  NEXTOFFSET = 5,
  /** `maxnextoffset`: largest offset at which a block fits. */
  MAXNEXTOFFSET = 6,
}

/** Length of a pool header's record: FIELDS numbers (the eighth is not used), and that as a shift. */
export const enum PoolRecord {
  FIELDS = 8,
  SHIFT = 3,
}

/** pymalloc's whole state. A class, and not an object literal, so that making a second heap does not cost the first its compiled code. */
export class Pymalloc {
  // ── constants derived from the profile ──
  readonly alignmentShift: number
  readonly smallRequestThreshold: number
  readonly poolSize: number
  readonly poolShift: number
  readonly poolOverhead: number
  readonly arenaSize: number
  readonly poolsPerArena: number
  readonly poolsShift: number
  readonly granulesShift: number
  readonly initialArenaObjects: number
  readonly keepLastFreeArena: boolean
  readonly keepNumerator: number
  readonly keepDenominator: number
  readonly mapMidBits: number
  readonly mapBotBits: number
  readonly mapMidMask: number
  readonly mapBotLength: number
  /** 1 / arenaSize and 1 / (arenaSize << mapBotBits): exact, both are powers of two. */
  readonly perArena: number
  readonly perMapBot: number

  // ── arena_object, index = position in `arenas` ──
  /** `address`; 0 = not associated with memory. */
  arenaAddress: Float64Array
  /** Base of the arena's first whole pool: `address` rounded up to a pool. */
  arenaFirstPool: Float64Array
  /** `pool_address`: base of the next pool that was never carved. */
  arenaPoolAddress: Float64Array
  /** `nfreepools`: pools freed or never carved. */
  arenaNfreepools: Int32Array
  /** `ntotalpools`. */
  arenaNtotalpools: Int32Array
  /** `freepools`: head of the list of emptied pools, linked through NEXTPOOL; NONE = empty. */
  arenaFreepools: Int32Array
  /** `nextarena`: next in `usable_arenas`, or in `unused_arena_objects`. */
  arenaNextarena: Int32Array
  /** `prevarena`: previous in `usable_arenas`. */
  arenaPrevarena: Int32Array
  /** `nfp2lasta[nf]`: last arena in `usable_arenas` with nf free pools, or NONE. */
  nfp2lasta: Int32Array

  // ── pools ──
  /** Pool headers, PoolRecord.FIELDS numbers each. */
  pools: Int32Array
  /** Address of the pool's base; index = pool >> PoolRecord.SHIFT. */
  poolAddress: Float64Array

  // ── blocks ──
  /** Index = place of a free block (record of its pool << granulesShift | offset / alignment); value = offset / alignment of the next free one. */
  blockNext: Uint16Array
  /** Index = birth number; value = place, 0 where the block is in no pool. */
  blockPlace: Int32Array
  /** Index = birth number; value = bytes the program asked for, if the block is in a pool. */
  blockNbytes: Uint16Array
  /** Index = birth number; value = address of a block of the C library, 0 where the block is none. */
  blockAddress: Float64Array

  // ── arena map (`arena_map_root`, 3.10+): arena number of an address → node → node → leaf ──
  mapRoot: Int32Array
  mapMid: Int32Array
  /** Leaves, STARTS_HERE and ENDS_HERE side by side: index = leaf << 1 | side; value = arena or NONE. */
  mapBot: Int32Array

  // ── single values ──
  maxarenas: number
  /** Head of `unused_arena_objects`. */
  unusedArenaObjects: number
  /** Head of `usable_arenas`. */
  usableArenas: number
  narenasCurrentlyAllocated: number
  ntimesArenaAllocated: number
  narenasHighwater: number
  /** `raw_allocated_blocks`: blocks that mem and obj got from the C library. */
  rawAllocatedBlocks: number
  /** `arena_map_mid_count`, `arena_map_bot_count`. */
  mapMidCount: number
  mapBotCount: number
  /** Bytes of blocks in use, in units of the alignment, now and at most. Not CPython's: our ledger. */
  granulesInUse: number
  granulesInUsePeak: number
  /** Calls of free(NULL). */
  nullFrees: number

  // ── the request that waits ──
  phase: number
  pendingBlock: number
  pendingNbytes: number
  /** 1 if `rawAllocatedBlocks` counts the block that was requested of the C library. */
  pendingCounted: number
  /** Where the block lives that is being moved by realloc; 0 in a plain allocation. */
  pendingFrom: number

  constructor(profile: PymallocProfile, births: number) {
    const alignmentShift = Math.log2(profile.alignment)
    const poolShift = Math.log2(profile.poolSize)
    const poolsPerArena = profile.arenaSize / profile.poolSize
    // usedpools: every header linked to itself.
    const headers = new Int32Array(USEDPOOLS_HEADERS * PoolRecord.FIELDS)
    for (let szidx = 0; szidx < USEDPOOLS_HEADERS; szidx++) {
      const header = szidx * PoolRecord.FIELDS
      headers[header + Pool.NEXTPOOL] = header
      headers[header + Pool.PREVPOOL] = header
    }
    // What the lanes read first, as in `Refcounts`.
    this.pools = headers
    this.blockNext = new Uint16Array(0)
    this.blockPlace = zeros(Int32Array, births)
    this.blockNbytes = zeros(Uint16Array, births)
    this.granulesInUse = 0
    this.granulesInUsePeak = 0
    this.alignmentShift = alignmentShift
    this.granulesShift = poolShift - alignmentShift
    this.poolSize = profile.poolSize
    this.smallRequestThreshold = profile.smallRequestThreshold

    this.poolShift = poolShift
    this.poolOverhead = profile.poolOverhead
    this.arenaSize = profile.arenaSize
    this.poolsPerArena = poolsPerArena
    this.poolsShift = Math.log2(poolsPerArena)
    this.initialArenaObjects = profile.initialArenaObjects
    this.keepLastFreeArena = profile.keepLastFreeArena === 1
    this.keepNumerator = profile.reallocKeepNumerator
    this.keepDenominator = profile.reallocKeepDenominator
    this.mapMidBits = profile.arenaMapMidBits
    this.mapBotBits = profile.arenaMapBotBits
    this.mapMidMask = 2 ** profile.arenaMapMidBits - 1
    this.mapBotLength = 2 ** profile.arenaMapBotBits
    this.perArena = 1 / profile.arenaSize
    this.perMapBot = 1 / (profile.arenaSize * 2 ** profile.arenaMapBotBits)

    this.arenaAddress = new Float64Array(0)
    this.arenaFirstPool = new Float64Array(0)
    this.arenaPoolAddress = new Float64Array(0)
    this.arenaNfreepools = new Int32Array(0)
    this.arenaNtotalpools = new Int32Array(0)
    this.arenaFreepools = new Int32Array(0)
    this.arenaNextarena = new Int32Array(0)
    this.arenaPrevarena = new Int32Array(0)
    this.nfp2lasta = links(poolsPerArena + 1)

    this.poolAddress = new Float64Array(USEDPOOLS_HEADERS)

    this.blockAddress = zeros(Float64Array, births)

    this.mapRoot = links(2 ** profile.arenaMapTopBits)
    this.mapMid = new Int32Array(0)
    this.mapBot = new Int32Array(0)

    this.maxarenas = 0
    this.unusedArenaObjects = NONE
    this.usableArenas = NONE
    this.narenasCurrentlyAllocated = 0
    this.ntimesArenaAllocated = 0
    this.narenasHighwater = 0
    this.rawAllocatedBlocks = 0
    this.mapMidCount = 0
    this.mapBotCount = 0
    this.nullFrees = 0

    this.phase = Phase.IDLE
    this.pendingBlock = NONE
    // As `containerBytes` of `Refcounts`.
    this.pendingNbytes = 0.5
    this.pendingNbytes = 0
    this.pendingCounted = 0
    this.pendingFrom = 0
  }
}

/** The names of all columns; two heaps are equal when these and PYMALLOC_VALUES are. */
export const PYMALLOC_COLUMNS = [
  'arenaAddress',
  'arenaFirstPool',
  'arenaPoolAddress',
  'arenaNfreepools',
  'arenaNtotalpools',
  'arenaFreepools',
  'arenaNextarena',
  'arenaPrevarena',
  'nfp2lasta',
  'pools',
  'poolAddress',
  'blockNext',
  'blockPlace',
  'blockNbytes',
  'blockAddress',
  'mapRoot',
  'mapMid',
  'mapBot',
] as const satisfies readonly (keyof Pymalloc)[]

export const PYMALLOC_VALUES = [
  'maxarenas',
  'unusedArenaObjects',
  'usableArenas',
  'narenasCurrentlyAllocated',
  'ntimesArenaAllocated',
  'narenasHighwater',
  'rawAllocatedBlocks',
  'mapMidCount',
  'mapBotCount',
  'granulesInUse',
  'granulesInUsePeak',
  'nullFrees',
  'phase',
  'pendingBlock',
  'pendingNbytes',
  'pendingCounted',
  'pendingFrom',
] as const satisfies readonly (keyof Pymalloc)[]

/**
 * A heap before the first request: no arenas, no arena array.
 *
 * @param births - how many births to expect; the columns grow where there are more
 */
export function createPymalloc(profile: PymallocProfile, births: number): Pymalloc {
  return new Pymalloc(profile, births)
}

/** Room for the pools of arena `slot`: the columns at least double, so that growth costs a constant per pool. */
export function reservePools(heap: Pymalloc, slot: number): void {
  const pools = USEDPOOLS_HEADERS + ((slot + 1) << heap.poolsShift)
  const before = heap.poolAddress.length
  if (pools <= before) return
  const slots = Math.max(slot + 1, 4, ((before - USEDPOOLS_HEADERS) >> heap.poolsShift) * 2)
  const length = USEDPOOLS_HEADERS + (slots << heap.poolsShift)
  heap.pools = grown(heap.pools, length * PoolRecord.FIELDS)
  heap.poolAddress = grown(heap.poolAddress, length)
  heap.blockNext = grown(heap.blockNext, length << heap.granulesShift)
}

/** Room in `blockPlace` for the birth numbers up to `block`. */
export function reserveBirths(heap: Pymalloc, block: number): void {
  const births = doubled(heap.blockPlace.length, block)
  heap.blockPlace = grown(heap.blockPlace, births)
  heap.blockNbytes = grown(heap.blockNbytes, births)
}

/** Room in `blockAddress` for the birth numbers up to `block`. */
export function reserveLargeBirths(heap: Pymalloc, block: number): void {
  heap.blockAddress = grown(heap.blockAddress, doubled(heap.blockAddress.length, block))
}
