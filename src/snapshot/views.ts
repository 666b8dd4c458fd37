import { NONE } from '../kernel/columns'
import { DUMMY_SIZE_IDX, NULL_BLOCK, Pool, PoolRecord, type PYMALLOC_COLUMNS, Pymalloc, USEDPOOLS_HEADERS } from '../kernel/pymalloc/layout'
import { arenaOfPool, index2size, numblocks, offsetOfPlace, placeOf, poolOfPlace } from '../kernel/pymalloc/read'
import type { Profile } from '../profiles/profile'
import type { HeapSnapshot } from './snapshot'
import { type ColumnReader, remember } from './viewMemory'

// What stands in a snapshot, decoded. A view is made when it is asked for, and kept for as long as the pages live that it was read from.

/** What a block of a pool is: the program's; on the free list; or never handed out. */
export type BlockState = 'used' | 'free' | 'virgin'

/** An arena that has memory. */
export interface ArenaView {
  /** Position in `arenas`. */
  readonly arena: number
  /** Base, and base of the first whole pool, as addresses. */
  readonly address: number
  readonly firstPool: number
  /** `pool_address`: base of the next pool that was never carved. */
  readonly poolAddress: number
  readonly nfreepools: number
  readonly ntotalpools: number
  /** Pools carved so far, by number: what `viewPool` takes. */
  readonly pools: readonly number[]
  /** `freepools`: emptied pools, first to be taken first, by number. */
  readonly freepools: readonly number[]
  /** Neighbours in `usable_arenas`; null at its ends. They mean something only where the arena has free pools. */
  readonly nextarena: number | null
  readonly prevarena: number | null
}

/** A pool that was carved. */
export interface PoolView {
  readonly pool: number
  readonly arena: number
  /** Base, as an address. */
  readonly address: number
  /** Size class, or null where the pool never had one. */
  readonly szidx: number | null
  /** Bytes of a block. 0 where there is no class. */
  readonly size: number
  /** Blocks in use, and blocks in all. */
  readonly used: number
  readonly capacity: number
  /** The free list, first to be served first: offsets from the base, in bytes. */
  readonly freeChain: readonly number[]
  /** Each block of the pool, in order of its offset. */
  readonly blocks: readonly { readonly offset: number; readonly state: BlockState }[]
}

/** A block of the program that lives. */
export interface BlockView {
  /** Birth number. */
  readonly block: number
  /** Its address. */
  readonly address: number
  /** Who serves it: a pool, or the C library. */
  readonly home: 'pool' | 'library'
  /** Bytes the program asked for; null where the C library has it, whose blocks pymalloc does not measure. */
  readonly nbytes: number | null
  /** The pool, by number, and the block's offset and size in it, in bytes; null where the C library has it. */
  readonly pool: number | null
  readonly offset: number | null
  readonly size: number | null
}

/**
 * The arena at position `arena` of `arenas`.
 *
 * Asked again in any snapshot that has the same pages, it returns the same object. Cost: the arena's pools, once a change of its pages.
 *
 * @returns null where no arena with memory is there
 * @throws TypeError where the snapshot's allocator is not pymalloc
 */
export function viewArena(snapshot: HeapSnapshot, arena: number): ArenaView | null {
  return remembered('arena', snapshot, 'arenaAddress', arena, decodeArena)
}

/**
 * The pool with this number, as facts name it: class, counts, free list and every block's state.
 *
 * Asked again in any snapshot that has the same pages, it returns the same object. Cost: the pool's blocks, once a change of its pages.
 *
 * @returns null where no pool was carved, or its arena has gone
 * @throws TypeError where the snapshot's allocator is not pymalloc
 */
export function viewPool(snapshot: HeapSnapshot, pool: number): PoolView | null {
  if (pool < USEDPOOLS_HEADERS << PoolRecord.SHIFT || pool % PoolRecord.FIELDS !== 0) return null
  return remembered('pool', snapshot, 'pools', pool, decodePool)
}

/**
 * The block with this birth number.
 *
 * Asked again in any snapshot that has the same pages, it returns the same object. Cost: a few reads.
 *
 * @returns null where no such block lives
 * @throws TypeError where the snapshot's allocator is not pymalloc
 */
export function viewBlock(snapshot: HeapSnapshot, block: number): BlockView | null {
  return remembered('block', snapshot, 'blockPlace', block, decodeBlock) ?? remembered('library', snapshot, 'blockAddress', block, decodeLibraryBlock)
}

// ── decoding ─────────────────────────────────────────────────────────────────────────────────────

function decodeArena(reader: Reader, arena: number): ArenaView | null {
  const { heap } = reader
  const address = reader.at('arenaAddress', arena)
  if (address === 0) return null
  const firstPool = reader.at('arenaFirstPool', arena)
  const poolAddress = reader.at('arenaPoolAddress', arena)
  const first = USEDPOOLS_HEADERS + (arena << heap.poolsShift)
  const freepools: number[] = []
  for (let pool = reader.at('arenaFreepools', arena); pool !== NONE && freepools.length < heap.poolsPerArena; pool = reader.at('pools', pool + Pool.NEXTPOOL)) freepools.push(pool)
  return frozen({
    arena,
    address,
    firstPool,
    poolAddress,
    nfreepools: reader.at('arenaNfreepools', arena),
    ntotalpools: reader.at('arenaNtotalpools', arena),
    pools: Object.freeze(Array.from({ length: (poolAddress - firstPool) / heap.poolSize }, (_, index) => (first + index) << PoolRecord.SHIFT)),
    freepools: Object.freeze(freepools),
    nextarena: orNull(reader.at('arenaNextarena', arena)),
    prevarena: orNull(reader.at('arenaPrevarena', arena)),
  })
}

function decodePool(reader: Reader, pool: number): PoolView | null {
  const { heap } = reader
  const arena = arenaOfPool(heap, pool)
  const address = reader.at('poolAddress', pool >> PoolRecord.SHIFT)
  // A pool of an arena that was released, or was opened again elsewhere and has not come to this pool yet.
  const lives = reader.at('arenaAddress', arena) > 0 && address >= reader.at('arenaFirstPool', arena) && address < reader.at('arenaPoolAddress', arena)
  if (!lives || address !== reader.at('arenaFirstPool', arena) + ((pool >> PoolRecord.SHIFT) - USEDPOOLS_HEADERS - (arena << heap.poolsShift)) * heap.poolSize) return null
  const szidx = reader.at('pools', pool + Pool.SZIDX)
  if (szidx === DUMMY_SIZE_IDX) {
    return frozen({ pool, arena, address, szidx: null, size: 0, used: 0, capacity: 0, freeChain: Object.freeze([]), blocks: Object.freeze([]) })
  }
  const size = index2size(heap, szidx)
  const capacity = numblocks(heap, szidx)
  const freeChain = freeChainOf(reader, pool, capacity)
  const free = new Set(freeChain)
  const nextoffset = reader.at('pools', pool + Pool.NEXTOFFSET)
  const blocks = Array.from({ length: capacity }, (_, i) => {
    const offset = heap.poolOverhead + i * size
    const state: BlockState = offset >= nextoffset ? 'virgin' : free.has(offset) ? 'free' : 'used'
    return frozen({ offset, state })
  })
  const used = reader.at('pools', pool + Pool.COUNT)
  return frozen({ pool, arena, address, szidx, size, used, capacity, freeChain: Object.freeze(freeChain), blocks: Object.freeze(blocks) })
}

function freeChainOf(reader: Reader, pool: number, capacity: number): number[] {
  const { heap } = reader
  const chain: number[] = []
  let offset = reader.at('pools', pool + Pool.FREEBLOCK)
  while (offset !== NULL_BLOCK && chain.length < capacity) {
    chain.push(offset)
    offset = reader.at('blockNext', placeOf(heap, pool, offset)) << heap.alignmentShift
  }
  return chain
}

function decodeBlock(reader: Reader, block: number): BlockView | null {
  const { heap } = reader
  const place = reader.at('blockPlace', block)
  if (place === 0) return null
  const pool = poolOfPlace(heap, place)
  const offset = offsetOfPlace(heap, place)
  const address = reader.at('poolAddress', pool >> PoolRecord.SHIFT) + offset
  const size = index2size(heap, reader.at('pools', pool + Pool.SZIDX))
  return frozen({ block, address, home: 'pool', nbytes: reader.at('blockNbytes', block), pool, offset, size })
}

function decodeLibraryBlock(reader: Reader, block: number): BlockView | null {
  const address = reader.at('blockAddress', block)
  return address === 0 ? null : frozen({ block, address, home: 'library', nbytes: null, pool: null, offset: null, size: null })
}

// ── constants of a heap ──────────────────────────────────────────────────────────────────────────

type PymallocColumn = (typeof PYMALLOC_COLUMNS)[number]

/** Reads pymalloc's columns. */
class Reader {
  constructor(
    private readonly columns: ColumnReader,
    /** Constants only: its own columns are empty. */
    readonly heap: Pymalloc,
  ) {}

  /** The value of a record; 0 where the column has no such record. */
  at(name: PymallocColumn, index: number): number {
    return this.columns.at('allocator', name, index)
  }
}

function remembered<V>(kind: string, snapshot: HeapSnapshot, name: PymallocColumn, index: number, decode: (reader: Reader, index: number) => V): V | null {
  if (snapshot.kernels.allocator.columns.blockNext === undefined) throw new TypeError("the snapshot's allocator is not pymalloc: it has no pools to view")
  const heap = constantsOf(snapshot.profile)
  return remember(kind, snapshot, 'allocator', name, index, heap, (columns) => decode(new Reader(columns, heap), index))
}

const constants = new WeakMap<Profile, Pymalloc>()

/** An empty heap: what its profile makes constant. */
function constantsOf(profile: Profile): Pymalloc {
  const known = constants.get(profile)
  if (known !== undefined) return known
  const heap = new Pymalloc(profile, 0)
  constants.set(profile, heap)
  return heap
}

function orNull(record: number): number | null {
  return record === NONE ? null : record
}

function frozen<T>(view: T): Readonly<T> {
  return Object.freeze(view)
}
