import { NONE } from '../../kernel/columns'
import { F } from '../../kernel/facts'
import { Pool, type Pymalloc } from '../../kernel/pymalloc/layout'
import { addressOfPlace, arenaOfPool, index2size, offsetOfPlace, poolOfPlace } from '../../kernel/pymalloc/read'
import { BUFFERS } from '../../kernel/refcounts/layout'
import { pymallocOf } from '../conditions/memory'
import type { ObjectName } from '../conditions/objects'
import type { FactTest } from '../factList'
import type { Position } from '../position'
import { type FactPlace, labAt, lastFact, type RecordedRun } from '../scan'
import { before, bornAt, type Explained, factBefore, type Link, link, NOTHING, nearestFact } from './chain'
import { byCollector, whyGivenUp } from './died'

/** Where a block came from. */
export type BlockSource =
  | 'the run began with it'
  | 'static'
  | 'a free list'
  | 'a freed block'
  | 'a block never used before'
  | 'a fresh pool'
  | 'an emptied pool'
  | 'a fresh arena'
  | 'a freed block of the C library'
  | 'the end of the C library’s heap'
  | 'a mapping of its own'
  | 'the C library'

/** Why an object, or one of its buffers, is where it is. */
export interface AddressReason extends Explained {
  /** The number of the block, which for an object is the object. */
  readonly block: number
  /** Of the block's first byte; 0 where it has none in the heap. `id()` of an object with a GC head lies behind that. */
  readonly address: number
  readonly source: BlockSource
  /** Bytes of the block, its pool and arena; null where it is the C library's. */
  readonly size: number | null
  readonly pool: number | null
  readonly arena: number | null
}

/**
 * Why the object's block, or its buffer's at a place, has its address: who gave it, where it had it from, and whose end or which allocation left it there.
 *
 * @param buffer - of the buffer that the object has at `place`; without one, of its own block, which never moves
 * @returns null where the object has no such buffer there
 * @throws TypeError where the plan's allocator is not pymalloc
 */
export function whyAddress(run: RecordedRun, name: ObjectName, place: Position, buffer?: number): AddressReason | null {
  if (buffer !== undefined) return whyBuffer(run, name, place, buffer)
  const born = bornAt(run, name)
  if (born === null) return inImage(run, name.object)
  if (born.kind === F.OBJECT_PLACED)
    return {
      block: name.object,
      address: 0,
      source: 'static',
      size: null,
      pool: null,
      arena: null,
      chain: [link(born, 'a static object: it has no block')],
      operation: born.position.operation,
    }
  const given = factBefore(run, born.position, gives(name.object))
  return given === undefined ? inImage(run, name.object) : whyBlock(run, name.object, given)
}

function whyBuffer(run: RecordedRun, { object, birth }: ObjectName, place: Position, buffer: number): AddressReason | null {
  const { refs } = labAt(run, place)
  const block = refs.objBirth[object] === birth ? refs.objBuffer[object * BUFFERS + buffer] : NONE
  if (block === NONE) return null
  const given = nearestFact(run, place, gives(block))
  return given === null ? inImage(run, block) : whyBlock(run, block, given)
}

/** The facts that give this block a place. */
const gives =
  (block: number): FactTest =>
  (kind, a, b) =>
    ((kind === F.BLOCK_ALLOCATED || kind === F.LARGE_BLOCK_PLACED) && a === block) || (kind === F.CACHED_BLOCK_TAKEN && b === block)

function inImage(run: RecordedRun, block: number): AddressReason {
  const heap = pymallocOf(labAt(run, { operation: 0, fact: 0 }))
  return { ...whereabouts(heap, block), block, source: 'the run began with it', ...NOTHING }
}

/** Where the block is in a heap. */
function whereabouts(heap: Pymalloc, block: number): Pick<AddressReason, 'address' | 'size' | 'pool' | 'arena'> {
  const place = heap.blockPlace[block] ?? 0
  if (place === 0) return { address: heap.blockAddress[block] ?? 0, size: null, pool: null, arena: null }
  const pool = poolOfPlace(heap, place)
  return { address: addressOfPlace(heap, place), size: index2size(heap, heap.pools[pool + Pool.SZIDX]), pool, arena: arenaOfPool(heap, pool) }
}

function whyBlock(run: RecordedRun, block: number, given: FactPlace): AddressReason {
  const { operation, fact } = given.position
  const heap = pymallocOf(labAt(run, { operation, fact: fact + 1 }))
  const where = { ...whereabouts(heap, block), block }
  if (given.kind === F.CACHED_BLOCK_TAKEN) return { ...where, ...fromFreeList(run, block, given) }
  if (given.kind === F.LARGE_BLOCK_PLACED) return { ...where, address: given.address, ...fromLibrary(run, given) }
  return { ...where, ...fromPool(run, heap, given) }
}

type Origin = Explained & { readonly source: BlockSource }

/** The free list gave what it had kept last. */
function fromFreeList(run: RecordedRun, block: number, taken: FactPlace): Origin {
  const links = [link(taken, 'a free list gave the block that it had kept last', block)]
  const kept = nearestFact(run, taken.position, (kind, a, b) => kind === F.BLOCK_CACHED && a === taken.a && b === block)
  if (kept === null) return { source: 'a free list', ...before(links, NOTHING) }
  const offered = factBefore(run, kept.position, (kind, _a, _b, c) => kind === F.BLOCK_OFFERED && c === block)
  const owner = offered?.a ?? block
  return { source: 'a free list', ...before([...links, link(kept, 'the free list had kept it', block, owner)], whyGivenUp(run, owner, kept.position)) }
}

function fromPool(run: RecordedRun, heap: Pymalloc, given: FactPlace): Origin {
  const [pool, offset] = [poolOfPlace(heap, given.b), offsetOfPlace(heap, given.b)]
  const head = nearestFact(
    run,
    given.position,
    (kind, a, b) =>
      ((kind === F.BLOCK_FREED || kind === F.BLOCK_VACATED) && b === given.b) ||
      (kind === F.POOL_EXTENDED && a === pool && b === offset) ||
      (kind === F.POOL_INITIALIZED && a === pool),
  )
  const size = index2size(heap, heap.pools[pool + Pool.SZIDX])
  const links = [link(given, `the free list of the first pool with blocks of ${size} bytes began with it`)]
  switch (head?.kind) {
    case undefined:
      return { source: 'the run began with it', ...before(links, NOTHING) }
    case F.POOL_EXTENDED:
      return {
        source: 'a block never used before',
        chain: [...links, link(head as FactPlace, 'the free list had run empty: the next block of the pool joined it', NONE)],
        operation: (head as FactPlace).position.operation,
      }
    case F.POOL_INITIALIZED:
      return fromNewPool(run, heap, pool, links, head as FactPlace)
    default:
      return { source: 'a freed block', ...before(links, whyFreed(run, head as FactPlace)) }
  }
}

/** Whose block it was, and why that one had given it up. */
function whyFreed(run: RecordedRun, freed: FactPlace): Explained {
  if (freed.kind === F.BLOCK_VACATED) return { chain: [link(freed, 'realloc had moved a buffer away from there')], operation: freed.position.operation }
  const given = factBefore(
    run,
    freed.position,
    (kind, a, b, c) => (kind === F.OBJECT_BLOCK_RELEASED && a === freed.a) || (kind === F.BUFFER_RELEASED && c === freed.a) || (kind === F.CACHED_BLOCK_DISCARDED && b === freed.a),
  )
  if (given === undefined) return { chain: [link(freed, 'the block had been freed')], operation: freed.position.operation }
  if (given.kind === F.CACHED_BLOCK_DISCARDED) return before([link(freed, 'a full collection had emptied the free list that kept it')], byCollector(run, given.position))
  const how = given.kind === F.BUFFER_RELEASED ? 'a buffer had been freed there' : 'an object had died there'
  return before([link(freed, how, given.a)], whyGivenUp(run, given.a, given.position))
}

/** No pool of the class had a free block: a pool that was empty took it up, or one was carved. */
function fromNewPool(run: RecordedRun, heap: Pymalloc, pool: number, given: readonly Link[], initialized: FactPlace): Origin {
  const factIn = (test: FactTest): FactPlace | undefined => factBefore(run, initialized.position, test)
  const links = [...given, link(initialized, 'no pool of this size had a free block: another took up the size', NONE)]
  const taken = factIn((kind, a) => kind === F.POOL_TAKEN && a === pool)
  if (taken !== undefined) {
    const all = [...links, link(taken, 'an empty pool of the fullest arena was taken', NONE)]
    const emptied = nearestFact(run, taken.position, (kind, a) => kind === F.POOL_EMPTIED && a === pool)
    return { source: 'an emptied pool', ...before(all, emptied === null ? NOTHING : whyEmptied(run, emptied)) }
  }
  const carved = factIn((kind, a) => kind === F.POOL_CARVED && a === pool)
  const opened = factIn((kind) => kind === F.ARENA_OPENED)
  const all = [
    ...links,
    ...(carved === undefined ? [] : [link(carved, 'no pool was empty: the next one was carved from the arena', NONE)]),
    ...(opened === undefined ? [] : [link(opened, 'no arena had a pool left: a new one was opened', NONE)]),
  ]
  const source = opened === undefined ? 'a fresh pool' : 'a fresh arena'
  return { source, ...before(all, whyNoPool(run, heap.pools[pool + Pool.SZIDX], initialized.position)) }
}

/** A pool that became empty: whose block was the last in it. */
function whyEmptied(run: RecordedRun, emptied: FactPlace): Explained {
  const freed = factBefore(run, emptied.position, (kind) => kind === F.BLOCK_FREED || kind === F.BLOCK_VACATED)
  const links = [link(emptied, 'the pool’s last block had been freed', NONE)]
  return freed === undefined ? { chain: links, operation: emptied.position.operation } : before(links, whyFreed(run, freed))
}

/** What left the size class without a partly used pool: the last one was filled, or emptied. The first of all: the pool that was carved before it. */
function whyNoPool(run: RecordedRun, szidx: number, place: Position): Explained {
  const last = lastFact(run, place, (lab) => {
    const heap = pymallocOf(lab)
    return (kind, a) => (kind === F.POOL_FILLED || kind === F.POOL_EMPTIED) && heap.pools[a + Pool.SZIDX] === szidx
  })
  if (last?.kind === F.POOL_EMPTIED) return whyEmptied(run, last)
  if (last !== null) return { chain: [link(last, 'the last pool of this size had been filled', NONE)], operation: last.position.operation }
  const carved = lastFact(run, { operation: place.operation, fact: 0 }, () => (kind) => kind === F.POOL_CARVED || kind === F.ARENA_OPENED)
  return carved === null ? NOTHING : { chain: [link(carved, 'the pool before it in the arena had been carved', NONE)], operation: carved.position.operation }
}

function fromLibrary(run: RecordedRun, placed: FactPlace): Origin {
  const links = [link(placed, 'more than pymalloc serves: the C library gave it')]
  const how = factBefore(
    run,
    placed.position,
    (kind, _a, _b, _c, address) => (kind === F.BIN_TAKEN && address === placed.address) || kind === F.HEAP_CUT || kind === F.MAPPING_ADDED,
  )
  switch (how?.kind) {
    case F.BIN_TAKEN: {
      const filled = nearestFact(run, how.position, (kind, _a, _b, _c, address) => kind === F.BIN_FILLED && address === placed.address)
      const freed = [...links, link(how, 'the block of this size that was freed last', NONE)]
      return { source: 'a freed block of the C library', ...before(freed, filled === null ? NOTHING : whyReturned(run, filled)) }
    }
    case F.HEAP_CUT:
      return {
        source: 'the end of the C library’s heap',
        ...before([...links, link(how, 'no freed block had this size: it was cut from the end of the heap', NONE)], whyBefore(run, placed, F.HEAP_CUT)),
      }
    case F.MAPPING_ADDED:
      return {
        source: 'a mapping of its own',
        ...before([...links, link(how, 'a large one: it has a mapping of its own, in the highest gap', NONE)], whyBefore(run, placed, F.MAPPING_ADDED)),
      }
    default:
      return { source: 'the C library', chain: links, operation: placed.position.operation }
  }
}

/** The operation that did the same before, and so left the next place. */
function whyBefore(run: RecordedRun, { position }: FactPlace, wanted: F): Explained {
  const last = nearestFact(run, { operation: position.operation, fact: 0 }, (kind) => kind === wanted || (wanted === F.MAPPING_ADDED && kind === F.MAPPING_REMOVED))
  return last === null ? NOTHING : { chain: [link(last, 'the one before it', NONE)], operation: last.position.operation }
}

/** Who gave a block back to the C library. */
function whyReturned(run: RecordedRun, filled: FactPlace): Explained {
  const given = factBefore(run, filled.position, (kind) => kind === F.OBJECT_BLOCK_RELEASED || kind === F.BUFFER_RELEASED || kind === F.BUFFER_RESIZE_REQUESTED)
  if (given === undefined || given.kind === F.BUFFER_RESIZE_REQUESTED)
    return { chain: [link(filled, 'realloc had moved a buffer away from there', NONE)], operation: filled.position.operation }
  return before([link(filled, 'a block of the C library had been freed there', given.a)], whyGivenUp(run, given.a, given.position))
}
