import { F, type FactKind } from '../src/kernel/facts'
import type { Fact, FactType } from '../streams/facts'
import type { Draft } from '../streams/message'

/** The fields of a fact, without those that every fact has. */
type Field<T extends FactType> = Exclude<keyof Extract<Fact, { type: T }>, 'type' | 'seq' | 'cause' | 'by'>
/** Kind, then the fields that the operands a, b, c and the address stand for; '' = not used. */
type Layout = { readonly [T in FactType]: readonly [F, Field<T> | '', Field<T> | '', Field<T> | '', Field<T> | ''] }

/** The one place where the numbers of the kernels meet the names of the streams. */
const LAYOUT: Layout = {
  'block.allocated': [F.BLOCK_ALLOCATED, 'block', 'place', 'nbytes', 'address'],
  'block.freed': [F.BLOCK_FREED, 'block', 'place', '', 'address'],
  'block.vacated': [F.BLOCK_VACATED, 'block', 'place', '', 'address'],
  'block.resized': [F.BLOCK_RESIZED, 'block', 'nbytes', '', 'address'],
  'block.placed': [F.BLOCK_PLACED, 'block', 'counted', '', 'address'],
  'block.adopted': [F.BLOCK_ADOPTED, 'block', '', '', 'address'],
  'block.refused': [F.BLOCK_REFUSED, 'block', '', '', ''],
  'null.freed': [F.NULL_FREED, 'block', '', '', ''],
  'pool.extended': [F.POOL_EXTENDED, 'pool', 'offset', '', ''],
  'pool.filled': [F.POOL_FILLED, 'pool', '', '', ''],
  'pool.linked': [F.POOL_LINKED, 'pool', 'szidx', '', ''],
  'pool.emptied': [F.POOL_EMPTIED, 'pool', 'arena', '', ''],
  'pool.taken': [F.POOL_TAKEN, 'pool', 'arena', '', ''],
  'pool.carved': [F.POOL_CARVED, 'pool', 'arena', '', 'address'],
  'pool.initialized': [F.POOL_INITIALIZED, 'pool', 'szidx', '', ''],
  'arenas.grown': [F.ARENAS_GROWN, 'maxarenas', '', '', ''],
  'arena.requested': [F.ARENA_REQUESTED, 'block', 'nbytes', 'bytes', 'from'],
  'arena.opened': [F.ARENA_OPENED, 'arena', 'nfreepools', '', 'address'],
  'arena.filled': [F.ARENA_FILLED, 'arena', '', '', ''],
  'arena.linked': [F.ARENA_LINKED, 'arena', '', '', ''],
  'arena.moved': [F.ARENA_MOVED, 'arena', 'after', '', ''],
  'arena.unlinked': [F.ARENA_UNLINKED, 'arena', '', '', ''],
  'arena.released': [F.ARENA_RELEASED, 'arena', 'bytes', '', 'address'],
  'lastArena.set': [F.LAST_ARENA_SET, 'nfreepools', 'arena', '', ''],
  'arenaMap.grown': [F.ARENA_MAP_GROWN, 'level', 'node', 'at', ''],
  'arenaMap.set': [F.ARENA_MAP_SET, 'side', 'leaf', 'arena', ''],
  'largeBlock.requested': [F.LARGE_BLOCK_REQUESTED, 'block', 'nbytes', 'counted', 'from'],
  'largeBlock.resizeRequested': [F.LARGE_BLOCK_RESIZE_REQUESTED, 'block', 'nbytes', '', 'address'],
  'largeBlock.returned': [F.LARGE_BLOCK_RETURNED, 'block', 'counted', '', 'address'],
  'arena.offered': [F.ARENA_OFFERED, '', '', '', 'address'],
  'largeBlock.offered': [F.LARGE_BLOCK_OFFERED, '', '', '', 'address'],
  'offer.taken': [F.OFFER_TAKEN, 'purpose', '', '', ''],
  'mapping.added': [F.MAPPING_ADDED, 'bytes', 'purpose', 'at', 'address'],
  'mapping.removed': [F.MAPPING_REMOVED, 'bytes', 'at', '', 'address'],
  'heap.grown': [F.HEAP_GROWN, 'bytes', '', '', 'address'],
  'heap.cut': [F.HEAP_CUT, 'bytes', '', '', 'address'],
  'bin.taken': [F.BIN_TAKEN, 'bin', 'slot', '', 'address'],
  'bin.filled': [F.BIN_FILLED, 'bin', 'slot', '', 'address'],
  'arena.mapped': [F.ARENA_MAPPED, 'bytes', '', '', 'address'],
  'arena.refused': [F.ARENA_REFUSED, 'bytes', '', '', ''],
  'arena.unmapped': [F.ARENA_UNMAPPED, 'bytes', '', '', 'address'],
  'largeBlock.placed': [F.LARGE_BLOCK_PLACED, 'block', 'bytes', 'source', 'address'],
  'largeBlock.refused': [F.LARGE_BLOCK_REFUSED, 'block', 'bytes', '', ''],
  'largeBlock.removed': [F.LARGE_BLOCK_REMOVED, 'block', '', '', 'address'],
  'largeBlock.unknown': [F.LARGE_BLOCK_UNKNOWN, 'block', '', '', 'address'],
  'chunk.mapped': [F.CHUNK_MAPPED, 'bytes', '', '', 'address'],
  'chunk.refused': [F.CHUNK_REFUSED, 'bytes', '', '', 'address'],
  'chunk.unmapped': [F.CHUNK_UNMAPPED, 'bytes', '', '', 'address'],
  'replay.diverged': [F.REPLAY_DIVERGED, 'record', '', '', ''],
  'replay.ended': [F.REPLAY_ENDED, 'records', '', '', ''],
  'reference.held': [F.REFERENCE_HELD, 'object', '', '', ''],
  'reference.dropped': [F.REFERENCE_DROPPED, 'object', 'dying', '', ''],
  'reference.ignored': [F.REFERENCE_IGNORED, 'object', '', '', ''],
  'slot.stored': [F.SLOT_STORED, 'object', 'slot', 'target', 'counted'],
  'slot.cleared': [F.SLOT_CLEARED, 'object', 'slot', 'target', 'counted'],
  'slots.moved': [F.SLOTS_MOVED, 'object', 'from', 'to', 'count'],
  'slots.truncated': [F.SLOTS_TRUNCATED, 'object', 'length', '', ''],
  'cachedBlock.requested': [F.CACHED_BLOCK_REQUESTED, 'kind', 'slots', 'cache', 'nbytes'],
  'buffer.wanted': [F.BUFFER_WANTED, 'object', '', '', ''],
  'objectBlock.requested': [F.OBJECT_BLOCK_REQUESTED, 'object', 'kind', 'slots', 'nbytes'],
  'object.created': [F.OBJECT_CREATED, 'object', 'kind', 'cache', 'counted'],
  'object.placed': [F.OBJECT_PLACED, 'object', 'kind', 'slots', ''],
  'object.refused': [F.OBJECT_REFUSED, 'object', '', '', ''],
  'object.immortalized': [F.OBJECT_IMMORTALIZED, 'object', '', '', ''],
  'type.defined': [F.TYPE_DEFINED, 'kind', 'object', 'flags', ''],
  'buffer.requested': [F.BUFFER_REQUESTED, 'object', 'buffer', 'block', 'nbytes'],
  'buffer.resizeRequested': [F.BUFFER_RESIZE_REQUESTED, 'object', 'buffer', 'block', 'nbytes'],
  'cache.chosen': [F.CACHE_CHOSEN, 'cache', '', '', ''],
  'buffer.adopted': [F.BUFFER_ADOPTED, 'object', 'buffer', 'block', 'nbytes'],
  'buffer.attached': [F.BUFFER_ATTACHED, 'object', 'buffer', 'block', 'cache'],
  'buffer.refused': [F.BUFFER_REFUSED, 'object', 'buffer', 'block', ''],
  'buffer.absent': [F.BUFFER_ABSENT, 'object', 'buffer', '', ''],
  'object.dying': [F.OBJECT_DYING, 'object', 'tracked', 'nests', 'cursor'],
  'object.delayed': [F.OBJECT_DELAYED, 'object', 'tracked', '', ''],
  'finalizer.called': [F.FINALIZER_CALLED, 'object', 'gc', '', ''],
  'finalizer.returned': [F.FINALIZER_RETURNED, 'object', 'tracked', 'resurrected', ''],
  'finalizer.absent': [F.FINALIZER_ABSENT, '', '', '', ''],
  'buffer.released': [F.BUFFER_RELEASED, 'object', 'buffer', 'block', ''],
  'object.died': [F.OBJECT_DIED, 'object', 'leaves', 'freed', ''],
  'block.offered': [F.BLOCK_OFFERED, 'object', 'buffer', 'block', 'cache'],
  'objectBlock.released': [F.OBJECT_BLOCK_RELEASED, 'object', 'gc', '', ''],
  'type.dropped': [F.TYPE_DROPPED, 'object', 'typeObject', '', 'counted'],
  'teardown.left': [F.TEARDOWN_LEFT, 'object', '', '', ''],
  'trashcan.opened': [F.TRASHCAN_OPENED, '', '', '', ''],
  'trashcan.taken': [F.TRASHCAN_TAKEN, 'object', '', '', ''],
  'trashcan.closed': [F.TRASHCAN_CLOSED, '', '', '', ''],
  'object.deferred': [F.OBJECT_DEFERRED, 'object', '', '', ''],
  'deferred.taken': [F.DEFERRED_TAKEN, 'object', 'dying', '', ''],
  'deferred.done': [F.DEFERRED_DONE, '', '', '', ''],
  'cachedBlock.taken': [F.CACHED_BLOCK_TAKEN, 'cache', 'block', '', ''],
  'cache.missed': [F.CACHE_MISSED, 'cache', '', '', ''],
  'block.cached': [F.BLOCK_CACHED, 'cache', 'block', '', ''],
  'cache.refused': [F.CACHE_REFUSED, 'cache', 'block', '', ''],
  'object.tracked': [F.OBJECT_TRACKED, 'object', 'list', '', ''],
  'object.untracked': [F.OBJECT_UNTRACKED, 'object', 'list', '', ''],
  'tracking.unchanged': [F.TRACKING_UNCHANGED, 'object', '', '', ''],
  'allocation.counted': [F.ALLOCATION_COUNTED, 'object', 'count', '', ''],
  'deallocation.counted': [F.DEALLOCATION_COUNTED, 'object', 'count', '', ''],
  'count.unchanged': [F.COUNT_UNCHANGED, 'object', '', '', ''],
  'collection.due': [F.COLLECTION_DUE, 'generation', '', '', ''],
  'collection.waived': [F.COLLECTION_WAIVED, '', '', '', ''],
  'safepoint.passed': [F.SAFEPOINT_PASSED, '', '', '', ''],
  'threshold.set': [F.THRESHOLD_SET, 'generation', 'threshold', '', ''],
  'collector.enabled': [F.COLLECTOR_ENABLED, 'enabled', '', '', ''],
  'counts.set': [F.COUNTS_SET, 'count0', 'count1', 'count2', ''],
}

/** Every type of fact, in the order of the kernels' numbers. */
export const FACT_TYPES = Object.keys(LAYOUT) as readonly FactType[]

const TYPE_OF = new Map<FactKind, FactType>(FACT_TYPES.map((type) => [LAYOUT[type][0], type]))

/** The number that kernels use for a type of fact. */
export function kindOf(type: FactType): FactKind {
  return LAYOUT[type][0]
}

/** The type of fact behind a kernel's number; undefined where there is none. */
export function typeOf(kind: FactKind): FactType | undefined {
  return TYPE_OF.get(kind)
}

/** A fact as a kernel said it → as the streams carry it. */
export function decodeFact(kind: FactKind, a: number, b: number, c: number, address: number): Draft<Fact> {
  const type = TYPE_OF.get(kind)
  if (type === undefined) throw new Error(`no fact has the kind ${kind}`)
  const [, nameA, nameB, nameC, nameAddress] = LAYOUT[type]
  const fact: Record<string, unknown> = { type }
  if (nameA !== '') fact[nameA] = a
  if (nameB !== '') fact[nameB] = b
  if (nameC !== '') fact[nameC] = c
  if (nameAddress !== '') fact[nameAddress] = address
  return fact as unknown as Draft<Fact>
}

/** The way back: `use` gets what the kernel put into its sink. */
export function encodeFact<R>(fact: Draft<Fact>, use: (kind: FactKind, a: number, b: number, c: number, address: number) => R): R {
  const [kind, nameA, nameB, nameC, nameAddress] = LAYOUT[fact.type]
  const fields = fact as unknown as Readonly<Record<string, number>>
  return use(kind, nameA === '' ? 0 : fields[nameA], nameB === '' ? 0 : fields[nameB], nameC === '' ? 0 : fields[nameC], nameAddress === '' ? 0 : fields[nameAddress])
}
