import type { FactBase } from './messageBase'

// Facts about objects: said by the refcount tracker, the free-list caches and the collectors. An object is the number of its block; −1 is "none".

// ── said by the refcount tracker: references ──────────────────────────────────────────────────────────

/** One more reference to the object: `Py_INCREF`. */
export interface ReferenceHeld extends FactBase<'reference.held'> {
  readonly object: number
}
/** One reference fewer; `dying` 1: it was the last, and the object's teardown begins. */
export interface ReferenceDropped extends FactBase<'reference.dropped'> {
  readonly object: number
  readonly dying: number
}
/** The object is immortal: its count did not move. */
export interface ReferenceIgnored extends FactBase<'reference.ignored'> {
  readonly object: number
}
/** A reference was stored in a slot; `target` −1: the slot was emptied. `counted` 1: the target's count went up. */
export interface SlotStored extends FactBase<'slot.stored'> {
  readonly object: number
  readonly slot: number
  readonly target: number
  readonly counted: number
}
/** A dying object gave up one reference. `counted` 0: the target is immortal; 1: its count went down; 2: and it dies. */
export interface SlotCleared extends FactBase<'slot.cleared'> {
  readonly object: number
  readonly slot: number
  readonly target: number
  readonly counted: number
}
/** `count` references moved to other slots of the object; no count moved. */
export interface SlotsMoved extends FactBase<'slots.moved'> {
  readonly object: number
  readonly from: number
  readonly to: number
  readonly count: number
}
/** The object has `length` slots from now on. */
export interface SlotsTruncated extends FactBase<'slots.truncated'> {
  readonly object: number
  readonly length: number
}

// ── said by the refcount tracker: birth ───────────────────────────────────────────────────────────────

/** A block that free list `cache` kept is wanted: for a new object of type `kind`, or (`kind` below 0) for buffer −1 − kind of the object of `buffer.wanted`. */
export interface CachedBlockRequested extends FactBase<'cachedBlock.requested'> {
  readonly kind: number
  readonly slots: number
  readonly cache: number
  readonly nbytes: number
}
/** A free list will be asked for a buffer of this object. */
export interface BufferWanted extends FactBase<'buffer.wanted'> {
  readonly object: number
}
/** A block of `nbytes` is wanted, under the number `object`, for a new object of type `kind` with so many slots. */
export interface ObjectBlockRequested extends FactBase<'objectBlock.requested'> {
  readonly object: number
  readonly kind: number
  readonly slots: number
  readonly nbytes: number
}
/** The object is made, held once by whoever asked. `cache`: the free list that takes its block at its death, or −1; `counted` 1: the block is fresh and the type a GC type, so that generation 0 counts it. */
export interface ObjectCreated extends FactBase<'object.created'> {
  readonly object: number
  readonly kind: number
  readonly cache: number
  readonly counted: number
}
/** A static object is there. */
export interface ObjectPlaced extends FactBase<'object.placed'> {
  readonly object: number
  readonly kind: number
  readonly slots: number
}
/** There was no memory: no object has this number. */
export interface ObjectRefused extends FactBase<'object.refused'> {
  readonly object: number
}
/** The object's count never moves from now on (PEP 683). */
export interface ObjectImmortalized extends FactBase<'object.immortalized'> {
  readonly object: number
}
/** The object is an instance of the class of type `kind` from now on. */
export interface ObjectRetyped extends FactBase<'object.retyped'> {
  readonly object: number
  readonly kind: number
}
/** Each instance of type `kind` holds a reference to the class `object`. */
export interface TypeDefined extends FactBase<'type.defined'> {
  readonly kind: number
  readonly object: number
  readonly flags: number
}
/** A block of `nbytes` is wanted for one of the object's buffers. */
export interface BufferRequested extends FactBase<'buffer.requested'> {
  readonly object: number
  readonly buffer: number
  readonly block: number
  readonly nbytes: number
}
/** One of the object's buffers is to have `nbytes`. */
export interface BufferResizeRequested extends FactBase<'buffer.resizeRequested'> {
  readonly object: number
  readonly buffer: number
  readonly block: number
  readonly nbytes: number
}
/** The new object's block comes from the allocator, and goes to this free list in the end. */
export interface CacheChosen extends FactBase<'cache.chosen'> {
  readonly cache: number
}
/** An object that was nothing but a block of `nbytes` became a buffer of another one, and is no object any more. */
export interface BufferAdopted extends FactBase<'buffer.adopted'> {
  readonly object: number
  readonly buffer: number
  readonly block: number
  readonly nbytes: number
}
/** The values that a dict shows lie in the instance: the collector visits them through the instance alone. */
export interface ValuesEmbedded extends FactBase<'values.embedded'> {
  readonly object: number
  readonly dict: number
}
/** The values are the dict's own: the collector visits the dict through the instance, and the values through the dict. */
export interface ValuesDetached extends FactBase<'values.detached'> {
  readonly object: number
  readonly dict: number
}
/** The object has its buffer; `cache`: the free list that takes it at the end, or −1. */
export interface BufferAttached extends FactBase<'buffer.attached'> {
  readonly object: number
  readonly buffer: number
  readonly block: number
  readonly cache: number
}
/** There was no memory: the object keeps the buffer that it had, if any. */
export interface BufferRefused extends FactBase<'buffer.refused'> {
  readonly object: number
  readonly buffer: number
  readonly block: number
}
/** The object has no such buffer: nothing was given up. */
export interface BufferAbsent extends FactBase<'buffer.absent'> {
  readonly object: number
  readonly buffer: number
}

// ── said by the refcount tracker: death ───────────────────────────────────────────────────────────────

/** The object's deallocator began. `tracked` 1: it leaves the collector's list; `nests` 1: it is a level of the trashcan; `cursor`: the slot beside the one that is given up first. */
export interface ObjectDying extends FactBase<'object.dying'> {
  readonly object: number
  readonly tracked: number
  readonly nests: number
  readonly cursor: number
}
/** Too deep: the dying object was put into the trashcan, to be taken up later. `tracked` as for `object.dying`. */
export interface ObjectDelayed extends FactBase<'object.delayed'> {
  readonly object: number
  readonly tracked: number
}
/** The program's finalizer runs. `gc` 1: the object is back in generation 0 meanwhile. */
export interface FinalizerCalled extends FactBase<'finalizer.called'> {
  readonly object: number
  readonly gc: number
}
/** The finalizer came to its end. `tracked` 1: the object leaves the collector's list again; `resurrected` 1: somebody holds it, and it lives on. */
export interface FinalizerReturned extends FactBase<'finalizer.returned'> {
  readonly object: number
  readonly tracked: number
  readonly resurrected: number
}
/** No finalizer runs: none could come to its end. */
export type CodeAbsent = FactBase<'code.absent'>
/** The buffer's block goes back to the allocator. */
export interface BufferReleased extends FactBase<'buffer.released'> {
  readonly object: number
  readonly buffer: number
  readonly block: number
}
/** The object is no more; its block is given away next. `leaves` 0: it is an instance, and will let go of its class; `freed` 1: it was static, and its number is free. */
export interface ObjectDied extends FactBase<'object.died'> {
  readonly object: number
  readonly leaves: number
  readonly freed: number
}
/** A free list is asked to keep the block of a buffer, or (`buffer` −1) the one in which the object lived. */
export interface BlockOffered extends FactBase<'block.offered'> {
  readonly object: number
  readonly buffer: number
  readonly block: number
  readonly cache: number
}
/** The block in which the object lived goes back to the allocator; `gc` 1: generation 0 counts it. */
export interface ObjectBlockReleased extends FactBase<'objectBlock.released'> {
  readonly object: number
  readonly gc: number
}
/** A dead instance let go of its class. `counted` as for `slot.cleared`. */
export interface TypeDropped extends FactBase<'type.dropped'> {
  readonly object: number
  readonly typeObject: number
  readonly counted: number
}
/** The class that a dead instance let go of is torn down: nothing is left of the instance's end. */
export interface TeardownLeft extends FactBase<'teardown.left'> {
  readonly object: number
}
/** Few levels are open: the trashcan is being emptied. */
export type TrashcanOpened = FactBase<'trashcan.opened'>
/** The object that was put off last is taken up. */
export interface TrashcanTaken extends FactBase<'trashcan.taken'> {
  readonly object: number
}
/** The trashcan is empty. */
export type TrashcanClosed = FactBase<'trashcan.closed'>
/** Deferred counting: the object's count came to zero, and it waits for a safepoint. */
export interface ObjectDeferred extends FactBase<'object.deferred'> {
  readonly object: number
}
/** Deferred counting: an object that waited is taken up; `dying` 0: somebody holds it again. */
export interface DeferredTaken extends FactBase<'deferred.taken'> {
  readonly object: number
  readonly dying: number
}
/** Deferred counting: nobody waits any more. */
export type DeferredDone = FactBase<'deferred.done'>

// ── said by the free-list caches ──────────────────────────────────────────────────────────────────

/** The block that was kept last serves again. */
export interface CachedBlockTaken extends FactBase<'cachedBlock.taken'> {
  readonly cache: number
  readonly block: number
}
/** The free list keeps nothing that could serve. */
export interface CacheMissed extends FactBase<'cache.missed'> {
  readonly cache: number
}
/** The free list keeps the block. */
export interface BlockCached extends FactBase<'block.cached'> {
  readonly cache: number
  readonly block: number
}
/** The free list is full. */
export interface CacheRefused extends FactBase<'cache.refused'> {
  readonly cache: number
  readonly block: number
}
// ── said by the collectors of the generations ─────────────────────────────────────────────────────

/** The object joined the end of the list: a generation. */
export interface ObjectTracked extends FactBase<'object.tracked'> {
  readonly object: number
  readonly list: number
}
/** The object left its list. */
export interface ObjectUntracked extends FactBase<'object.untracked'> {
  readonly object: number
  readonly list: number
}
/** The object was tracked, or untracked, already. */
export interface TrackingUnchanged extends FactBase<'tracking.unchanged'> {
  readonly object: number
}
/** A block of a GC type was allocated: generation 0's count went up. */
export interface AllocationCounted extends FactBase<'allocation.counted'> {
  readonly object: number
  readonly count: number
}
/** A block of a GC type was freed: generation 0's count went down. */
export interface DeallocationCounted extends FactBase<'deallocation.counted'> {
  readonly object: number
  readonly count: number
}
/** A block of a GC type was freed, and the count was 0 already. */
export interface CountUnchanged extends FactBase<'count.unchanged'> {
  readonly object: number
}
/** Generation 0 is over its threshold: the next safepoint looks at it (3.12+). */
export interface CollectionScheduled extends FactBase<'collection.scheduled'> {
  readonly count: number
}
/** At the safepoint no collection was due any more. */
export type CollectionWaived = FactBase<'collection.waived'>
/** Nothing was due at the safepoint. */
export type SafepointPassed = FactBase<'safepoint.passed'>
/** `gc.set_threshold` of one generation. */
export interface ThresholdSet extends FactBase<'threshold.set'> {
  readonly generation: number
  readonly threshold: number
}
/** `gc.enable` (1) or `gc.disable` (0). */
export interface CollectorEnabled extends FactBase<'collector.enabled'> {
  readonly enabled: number
}
/** The counts of a heap that begins with a recorded image. */
export interface CountsSet extends FactBase<'counts.set'> {
  readonly count0: number
  readonly count1: number
  readonly count2: number
}

export type ObjectFact =
  | ReferenceHeld
  | ReferenceDropped
  | ReferenceIgnored
  | SlotStored
  | SlotCleared
  | SlotsMoved
  | SlotsTruncated
  | CachedBlockRequested
  | BufferWanted
  | ObjectBlockRequested
  | ObjectCreated
  | ObjectPlaced
  | ObjectRefused
  | ObjectImmortalized
  | ObjectRetyped
  | TypeDefined
  | BufferRequested
  | BufferResizeRequested
  | CacheChosen
  | BufferAdopted
  | ValuesEmbedded
  | ValuesDetached
  | BufferAttached
  | BufferRefused
  | BufferAbsent
  | ObjectDying
  | ObjectDelayed
  | FinalizerCalled
  | FinalizerReturned
  | CodeAbsent
  | BufferReleased
  | ObjectDied
  | BlockOffered
  | ObjectBlockReleased
  | TypeDropped
  | TeardownLeft
  | TrashcanOpened
  | TrashcanTaken
  | TrashcanClosed
  | ObjectDeferred
  | DeferredTaken
  | DeferredDone
  | CachedBlockTaken
  | CacheMissed
  | BlockCached
  | CacheRefused
  | ObjectTracked
  | ObjectUntracked
  | TrackingUnchanged
  | AllocationCounted
  | DeallocationCounted
  | CountUnchanged
  | CollectionScheduled
  | CollectionWaived
  | SafepointPassed
  | ThresholdSet
  | CollectorEnabled
  | CountsSet
