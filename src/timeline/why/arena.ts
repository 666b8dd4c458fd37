import { NONE } from '../../kernel/columns'
import { F } from '../../kernel/facts'
import { Pool, PoolRecord, type Pymalloc, USEDPOOLS_HEADERS } from '../../kernel/pymalloc/layout'
import { addressOfPlace, arenaOfPool, index2size, numblocks, poolBase, poolOfPlace } from '../../kernel/pymalloc/read'
import { BUFFERS } from '../../kernel/refcounts/layout'
import { pymallocOf } from '../conditions/memory'
import { comparePositions, type Position } from '../position'
import type { Replayed } from '../replayed'
import { type FactPlace, labAt, type RecordedRun, replayFor, stretchesBefore, type Visitor } from '../scan'
import { type Explained, link, NOTHING, nearestFact } from './chain'

/** A block that keeps its pool, and so its arena. */
export interface Survivor {
  readonly block: number
  readonly address: number
  readonly pool: number
  /** `held back`: a free list keeps it, nobody has it. `other`: its object is half made, or at its end. */
  readonly is: 'object' | 'buffer' | 'held back' | 'other'
  /** The object that it is, or whose buffer it is; −1. */
  readonly object: number
  readonly birth: number
  /** The free list that keeps it; null. */
  readonly freeList: string | null
  /** In front of the fact that the allocator gave the block, and of the last that gave it to this object. Null: the run began with it. */
  readonly since: Position | null
  readonly born: Position | null
}

/** Why memory stays with the allocator. */
export interface StaysReason extends Explained {
  readonly address: number
  /** Its blocks in use, the oldest first, and last those that the run began with; the first of so many. */
  readonly survivors: readonly Survivor[]
  readonly total: number
  /** So many of them the run began with. */
  readonly fromStart: number
}

/** Why an arena has not gone back to the operating system. */
export interface ArenaReason extends StaysReason {
  readonly arena: number
  readonly pools: { readonly used: number; readonly free: number }
  /** Nobody uses it, and it stays: it is the last that has free pools (3.9+). */
  readonly kept: boolean
  /** Where it was opened; null: the run began with it. */
  readonly opened: Position | null
}

/** Why a pool has not gone back to its arena. */
export interface PoolReason extends StaysReason {
  readonly pool: number
  readonly arena: number
  /** Bytes of a block, and blocks that fit. */
  readonly size: number
  readonly capacity: number
}

/** Survivors that an answer lists. */
const MOST = 100

/** Why the arena at this position of `arenas` is there at a place: which blocks keep it, and since when. @returns null where no arena with memory is there */
export function whyArena(run: RecordedRun, arena: number, place: Position, most = MOST): ArenaReason | null {
  const lab = labAt(run, place)
  const heap = pymallocOf(lab)
  const address = heap.arenaAddress[arena] ?? 0
  if (address === 0) return null
  const free = heap.arenaNfreepools[arena]
  const stays = staysBecause(run, lab, place, (pool) => arenaOfPool(heap, pool) === arena, most)
  const opened = nearestFact(run, place, (kind, a) => kind === F.ARENA_OPENED && a === arena)
  const emptied = stays.total > 0 ? null : nearestFact(run, place, (kind, a, b) => (kind === F.POOL_EMPTIED && b === arena) || (kind === F.ARENA_OPENED && a === arena))
  const explained = emptied === null ? stays : { chain: [link(emptied, 'nothing uses it: the last arena with free pools is kept', NONE)], operation: emptied.position.operation }
  return {
    ...stays,
    ...explained,
    arena,
    address,
    pools: { used: heap.arenaNtotalpools[arena] - free, free },
    kept: stays.total === 0,
    opened: opened?.position ?? null,
  }
}

/** Why the pool with this number is in use at a place. @returns null where it is not */
export function whyPool(run: RecordedRun, pool: number, place: Position, most = MOST): PoolReason | null {
  const lab = labAt(run, place)
  const heap = pymallocOf(lab)
  const known = pool >= USEDPOOLS_HEADERS << PoolRecord.SHIFT && pool % PoolRecord.FIELDS === 0 && pool < heap.pools.length
  if (!known || heap.pools[pool + Pool.COUNT] === 0) return null
  const szidx = heap.pools[pool + Pool.SZIDX]
  const stays = staysBecause(run, lab, place, (other) => other === pool, most)
  return { ...stays, pool, arena: arenaOfPool(heap, pool), address: poolBase(heap, pool), size: index2size(heap, szidx), capacity: numblocks(heap, szidx) }
}

/** The arena that an address lies in at a place; null: none. */
export function arenaAt(run: RecordedRun, address: number, place: Position): number | null {
  const heap = pymallocOf(labAt(run, place))
  const arena = heap.arenaAddress.findIndex((base) => base !== 0 && address >= base && address < base + heap.arenaSize)
  return arena < 0 ? null : arena
}

/** The pool and arena of a block at a place; null where it is in none. */
export function poolOfBlock(run: RecordedRun, block: number, place: Position): { readonly pool: number; readonly arena: number } | null {
  const heap = pymallocOf(labAt(run, place))
  const at = heap.blockPlace[block] ?? 0
  return at === 0 ? null : { pool: poolOfPlace(heap, at), arena: arenaOfPool(heap, poolOfPlace(heap, at)) }
}

function staysBecause(run: RecordedRun, lab: Replayed, place: Position, isIn: (pool: number) => boolean, most: number): Omit<StaysReason, 'address'> {
  const heap = pymallocOf(lab)
  const blocks = new Set<number>()
  for (let block = 0; block < heap.blockPlace.length; block++) if (heap.blockPlace[block] !== 0 && isIn(poolOfPlace(heap, heap.blockPlace[block]))) blocks.add(block)
  const since = lastGiven(run, heap, blocks, place)
  const owners = ownersOf(lab, blocks)
  const survivors = [...blocks]
    .map((block) => ({ block, ...owners(block), address: addressOfPlace(heap, heap.blockPlace[block]), pool: poolOfPlace(heap, heap.blockPlace[block]), ...bothOf(since, block) }))
    .sort((one, other) => order(one.since, other.since) || one.block - other.block)
  const oldest = survivors[0]
  const given = oldest === undefined ? undefined : since.given.get(oldest.block)
  const explained = given === undefined ? NOTHING : { chain: [link(given, 'its oldest block was given', oldest.block, oldest.object)], operation: given.position.operation }
  return { survivors: survivors.slice(0, most), total: survivors.length, fromStart: survivors.filter(({ since: when }) => when === null).length, ...explained }
}

function order(one: Position | null, other: Position | null): number {
  if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0)
  return comparePositions(one, other)
}

interface LastGiven {
  /** The fact that the allocator gave a block its place; and the last that gave it to somebody. */
  readonly given: Map<number, FactPlace>
  readonly owned: Map<number, FactPlace>
}

function bothOf({ given, owned }: LastGiven, block: number): Pick<Survivor, 'since' | 'born'> {
  return { since: given.get(block)?.position ?? null, born: (owned.get(block) ?? given.get(block))?.position ?? null }
}

/** Backwards until all are found, or the run begins. A block is known by its place: its number may have been another's. */
function lastGiven(run: RecordedRun, heap: Pymalloc, blocks: ReadonlySet<number>, place: Position): LastGiven {
  const placeOf = heap.blockPlace.slice()
  const given = new Map<number, FactPlace>()
  const owned = new Map<number, FactPlace>()
  const end = Math.min(place.fact > 0 ? place.operation + 1 : place.operation, run.timeline.end.operation)
  for (const [start, to] of stretchesBefore(run.keyframes, end)) {
    if (given.size === blocks.size) break
    const [givenHere, ownedHere] = [new Map<number, FactPlace>(), new Map<number, FactPlace>()]
    const visitor: Visitor = {
      fact(operation, index, kind, a, b, c, address) {
        const block = kind === F.CACHED_BLOCK_TAKEN || kind === F.BLOCK_CACHED ? b : kind === F.BUFFER_ATTACHED || kind === F.BUFFER_ADOPTED ? c : a
        if (!OWNS.has(kind) || !blocks.has(block)) return
        const position = { operation, fact: index }
        if (comparePositions(position, place) >= 0) return
        const found = { position, kind, a, b, c, address }
        if (kind !== F.BLOCK_ALLOCATED) ownedHere.set(block, found)
        else if (b === placeOf[block]) givenHere.set(block, found)
      },
    }
    replayFor(run, start, to, () => visitor)
    for (const [block, found] of ownedHere) if (!owned.has(block) && !given.has(block)) owned.set(block, found)
    for (const [block, found] of givenHere) if (!given.has(block)) given.set(block, found)
  }
  return { given, owned }
}

const OWNS: ReadonlySet<F> = new Set([F.BLOCK_ALLOCATED, F.OBJECT_CREATED, F.BUFFER_ATTACHED, F.BUFFER_ADOPTED, F.CACHED_BLOCK_TAKEN, F.BLOCK_CACHED])

type Owner = Pick<Survivor, 'is' | 'object' | 'birth' | 'freeList'>

/** Who has a block: an object, one of its buffers, a free list. */
function ownersOf({ refs, freeLists }: Replayed, blocks: ReadonlySet<number>): (block: number) => Owner {
  const owners = new Map<number, Owner>()
  for (let object = 0; object < refs.numbers; object++) {
    if (refs.objType[object] === 0) continue
    for (let buffer = 0; buffer < BUFFERS; buffer++) {
      const block = refs.objBuffer[object * BUFFERS + buffer]
      if (blocks.has(block)) owners.set(block, { is: 'buffer', object, birth: refs.objBirth[object], freeList: null })
    }
    if (blocks.has(object)) owners.set(object, { is: 'object', object, birth: refs.objBirth[object], freeList: null })
  }
  freeLists.names.forEach((name, cache) => {
    for (let at = 0; at < freeLists.length[cache]; at++) {
      const block = freeLists.blocks[freeLists.base[cache] + at]
      if (blocks.has(block)) owners.set(block, { is: 'held back', object: NONE, birth: 0, freeList: name })
    }
  })
  return (block) => owners.get(block) ?? { is: 'other', object: NONE, birth: 0, freeList: null }
}
