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
  'object.retyped': [F.OBJECT_RETYPED, 'object', 'kind', '', ''],
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
  'code.absent': [F.CODE_ABSENT, '', '', '', ''],
  'buffer.released': [F.BUFFER_RELEASED, 'object', 'buffer', 'block', ''],
  'object.died': [F.OBJECT_DIED, 'object', 'leaves', 'freed', ''],
  'block.offered': [F.BLOCK_OFFERED, 'object', 'buffer', 'block', 'cache'],
  'objectBlock.released': [F.OBJECT_BLOCK_RELEASED, 'object', 'gc', '', ''],
  'type.dropped': [F.TYPE_DROPPED, 'object', 'typeObject', '', 'counted'],
  'teardown.left': [F.TEARDOWN_LEFT, 'object', '', '', ''],
  'trashcan.opened': [F.TRASHCAN_OPENED, '', '', '', ''],
  'trashcan.taken': [F.TRASHCAN_TAKEN, 'object', '', '', ''],
  'trashcan.closed': [F.TRASHCAN_CLOSED, '', '', '', ''],
  'weakrefs.abandoned': [F.WEAKREFS_ABANDONED, 'object', 'silent', '', ''],
  'weakrefs.handled': [F.WEAKREFS_HANDLED, 'object', '', '', ''],
  'clearing.begun': [F.CLEARING_BEGUN, 'object', 'cursor', '', ''],
  'clearing.ended': [F.CLEARING_ENDED, 'object', 'dying', '', ''],
  'object.deferred': [F.OBJECT_DEFERRED, 'object', '', '', ''],
  'deferred.taken': [F.DEFERRED_TAKEN, 'object', 'dying', '', ''],
  'deferred.done': [F.DEFERRED_DONE, '', '', '', ''],
  'cachedBlock.taken': [F.CACHED_BLOCK_TAKEN, 'cache', 'block', '', ''],
  'cache.missed': [F.CACHE_MISSED, 'cache', '', '', ''],
  'block.cached': [F.BLOCK_CACHED, 'cache', 'block', '', ''],
  'cache.refused': [F.CACHE_REFUSED, 'cache', 'block', '', ''],
  'cachedBlock.discarded': [F.CACHED_BLOCK_DISCARDED, 'cache', 'block', 'gc', ''],
  'freeList.emptied': [F.FREE_LIST_EMPTIED, 'cache', '', '', ''],
  'object.tracked': [F.OBJECT_TRACKED, 'object', 'list', '', ''],
  'object.untracked': [F.OBJECT_UNTRACKED, 'object', 'list', '', ''],
  'tracking.unchanged': [F.TRACKING_UNCHANGED, 'object', '', '', ''],
  'allocation.counted': [F.ALLOCATION_COUNTED, 'object', 'count', '', ''],
  'deallocation.counted': [F.DEALLOCATION_COUNTED, 'object', 'count', '', ''],
  'count.unchanged': [F.COUNT_UNCHANGED, 'object', '', '', ''],
  'collection.scheduled': [F.COLLECTION_SCHEDULED, 'count', '', '', ''],
  'collection.waived': [F.COLLECTION_WAIVED, '', '', '', ''],
  'safepoint.passed': [F.SAFEPOINT_PASSED, '', '', '', ''],
  'threshold.set': [F.THRESHOLD_SET, 'generation', 'threshold', '', ''],
  'collector.enabled': [F.COLLECTOR_ENABLED, 'enabled', '', '', ''],
  'counts.set': [F.COUNTS_SET, 'count0', 'count1', 'count2', ''],
  'object.frozen': [F.OBJECT_FROZEN, 'object', 'from', 'to', 'space'],
  'counts.reset': [F.COUNTS_RESET, '', '', '', ''],
  unfrozen: [F.UNFROZEN, '', '', '', ''],
  'callbacks.set': [F.CALLBACKS_SET, 'has', '', '', ''],
  'debug.set': [F.DEBUG_SET, 'flags', '', '', ''],
  'policy.set': [F.POLICY_SET, 'decides', 'policy', '', ''],
  'garbage.taken': [F.GARBAGE_TAKEN, 'object', '', '', ''],
  'garbage.absent': [F.GARBAGE_ABSENT, '', '', '', ''],
  'collection.considered': [F.COLLECTION_CONSIDERED, 'count', 'threshold', '', ''],
  'collection.wanted': [F.COLLECTION_WANTED, '', '', '', ''],
  'collection.declined': [F.COLLECTION_DECLINED, '', '', '', ''],
  'scope.chosen': [F.SCOPE_CHOSEN, 'generation', '', '', ''],
  'survivors.considered': [F.SURVIVORS_CONSIDERED, 'generation', 'survivors', '', ''],
  'promotion.chosen': [F.PROMOTION_CHOSEN, 'list', '', '', ''],
  'collection.refused': [F.COLLECTION_REFUSED, 'generation', '', '', ''],
  'collection.started': [F.COLLECTION_STARTED, 'generation', 'automatic', 'depth', 'numbers'],
  'phase.entered': [F.PHASE_ENTERED, 'phase', 'cursor', 'examined', 'suspects'],
  'program.called': [F.PROGRAM_CALLED, 'phase', '', '', ''],
  'program.returned': [F.PROGRAM_RETURNED, '', '', '', ''],
  'collector.resumed': [F.COLLECTOR_RESUMED, '', '', '', ''],
  'collection.counted': [F.COLLECTION_COUNTED, 'generation', 'collected', 'uncollectable', ''],
  'collection.ended': [F.COLLECTION_ENDED, 'generation', 'result', '', ''],
  'counts.merged': [F.COUNTS_MERGED, 'generation', '', '', ''],
  'object.merged': [F.OBJECT_MERGED, 'object', 'from', 'to', ''],
  'refs.copied': [F.REFS_COPIED, 'object', 'refcnt', '', ''],
  'object.madePermanent': [F.OBJECT_MADE_PERMANENT, 'object', 'from', 'to', ''],
  'reference.subtracted': [F.REFERENCE_SUBTRACTED, 'object', 'source', 'done', ''],
  'object.passed': [F.OBJECT_PASSED, 'object', '', '', ''],
  'object.reached': [F.OBJECT_REACHED, 'object', 'source', '', ''],
  'object.regained': [F.OBJECT_REGAINED, 'object', 'source', 'from', 'to'],
  'object.survived': [F.OBJECT_SURVIVED, 'object', '', '', ''],
  'object.suspected': [F.OBJECT_SUSPECTED, 'object', 'from', 'to', ''],
  'longLived.counted': [F.LONG_LIVED_COUNTED, 'total', 'pending', '', ''],
  'object.promoted': [F.OBJECT_PROMOTED, 'object', 'from', 'to', ''],
  'legacyFinalizer.found': [F.LEGACY_FINALIZER_FOUND, 'object', 'from', 'to', ''],
  'weakref.clearing': [F.WEAKREF_CLEARING, 'weakref', 'kept', 'from', 'to'],
  'weakrefCallback.called': [F.WEAKREF_CALLBACK_CALLED, 'weakref', '', '', ''],
  'weakrefCallback.returned': [F.WEAKREF_CALLBACK_RETURNED, 'weakref', '', '', ''],
  'weakref.freed': [F.WEAKREF_FREED, 'weakref', '', '', ''],
  'weakref.outlived': [F.WEAKREF_OUTLIVED, 'weakref', 'from', 'to', ''],
  'garbage.finalizing': [F.GARBAGE_FINALIZING, 'object', '', '', ''],
  'garbage.finalized': [F.GARBAGE_FINALIZED, 'object', '', '', ''],
  'resurrection.found': [F.RESURRECTION_FOUND, '', '', '', ''],
  'object.resurrected': [F.OBJECT_RESURRECTED, 'object', 'from', 'to', ''],
  'garbage.counted': [F.GARBAGE_COUNTED, 'objects', '', '', ''],
  'garbage.clearing': [F.GARBAGE_CLEARING, 'object', '', '', ''],
  'garbage.outlived': [F.GARBAGE_OUTLIVED, 'object', 'from', 'to', ''],
  'garbage.saved': [F.GARBAGE_SAVED, 'object', 'from', 'to', ''],
  'garbage.kept': [F.GARBAGE_KEPT, 'object', '', '', ''],
  'uncollectable.found': [F.UNCOLLECTABLE_FOUND, 'object', 'saved', 'from', 'to'],
  'freeList.clearing': [F.FREE_LIST_CLEARING, 'at', '', '', 'cache'],
  'weakref.linked': [F.WEAKREF_LINKED, 'weakref', 'object', 'callback', 'after'],
  'weakref.cleared': [F.WEAKREF_CLEARED, 'weakref', 'object', 'last', ''],
  'weakref.unchanged': [F.WEAKREF_UNCHANGED, 'weakref', '', '', ''],
  'callbacks.due': [F.CALLBACKS_DUE, 'object', '', '', ''],
  'tracking.counted': [F.TRACKING_COUNTED, 'object', 'count', '', ''],
  'untracking.counted': [F.UNTRACKING_COUNTED, 'object', 'count', '', ''],
  'root.added': [F.ROOT_ADDED, 'object', 'kind', '', ''],
  'root.removed': [F.ROOT_REMOVED, 'object', 'kind', 'at', ''],
  'root.absent': [F.ROOT_ABSENT, 'object', 'kind', '', ''],
  'frame.pushed': [F.FRAME_PUSHED, '', '', '', ''],
  'frame.popped': [F.FRAME_POPPED, '', '', '', ''],
  'frame.absent': [F.FRAME_ABSENT, '', '', '', ''],
  'work.assessed': [F.WORK_ASSESSED, 'work', 'increment', '', ''],
  'root.marked': [F.ROOT_MARKED, 'object', 'from', '', ''],
  'frame.walked': [F.FRAME_WALKED, 'frame', 'last', '', ''],
  'object.followed': [F.OBJECT_FOLLOWED, 'object', '', '', ''],
  'object.marked': [F.OBJECT_MARKED, 'object', 'source', 'from', ''],
  'marking.counted': [F.MARKING_COUNTED, 'work', 'phase', '', ''],
  'object.spaced': [F.OBJECT_SPACED, 'object', 'from', 'to', 'space'],
  'increment.measured': [F.INCREMENT_MEASURED, 'size', '', '', ''],
  'pending.taken': [F.PENDING_TAKEN, 'object', 'from', '', ''],
  'object.drawn': [F.OBJECT_DRAWN, 'object', 'source', 'from', ''],
  'survivors.placed': [F.SURVIVORS_PLACED, 'list', '', '', ''],
  'young.counted': [F.YOUNG_COUNTED, '', '', '', ''],
  'work.done': [F.WORK_DONE, 'work', '', '', ''],
  'scavenge.completed': [F.SCAVENGE_COMPLETED, 'phase', '', '', ''],
  'spaces.swapped': [F.SPACES_SWAPPED, 'visited', '', '', ''],
  'space.changed': [F.SPACE_CHANGED, 'object', 'space', '', ''],
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
