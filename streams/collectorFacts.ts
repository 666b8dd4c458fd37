import type { FactBase } from './messageBase'

// Facts of a collection: said by the collectors, the policies and the registry of weak references. An object is the number of its block; −1 is "none".

// ── said by the refcount tracker ─────────────────────────────────────────────────────────────────────

/** A dying object has weak references: the first is cleared. `silent` 1: whether or not it has a callback. */
export interface WeakrefsAbandoned extends FactBase<'weakrefs.abandoned'> {
  readonly object: number
  readonly silent: number
}
/** The callbacks of a dying object's weak references were called; its end goes on. */
export interface WeakrefsHandled extends FactBase<'weakrefs.handled'> {
  readonly object: number
}
/** An object of the garbage lets go of what it refers to (`tp_clear`), held meanwhile. */
export interface ClearingBegun extends FactBase<'clearing.begun'> {
  readonly object: number
  readonly cursor: number
}
/** It refers to nothing any more, and is held once less; `dying` 1: that was the last, and its teardown begins. */
export interface ClearingEnded extends FactBase<'clearing.ended'> {
  readonly object: number
  readonly dying: number
}

// ── said by the free-list caches ─────────────────────────────────────────────────────────────────────

/** A free list gave up the block that it kept last; `gc` 1: it is one of a GC type. */
export interface CachedBlockDiscarded extends FactBase<'cachedBlock.discarded'> {
  readonly cache: number
  readonly block: number
  readonly gc: number
}
/** A free list has no more blocks to give up. */
export interface FreeListEmptied extends FactBase<'freeList.emptied'> {
  readonly cache: number
}

// ── said by the collector, outside a collection ──────────────────────────────────────────────────────

/** An object went from one list to another by `gc.freeze` or `gc.unfreeze`, and is in this space (0 where there are none). */
export interface ObjectFrozen extends FactBase<'object.frozen'> {
  readonly object: number
  readonly from: number
  readonly to: number
  readonly space: number
}
/** The counts of all generations are 0 (`gc.freeze`). */
export type CountsReset = FactBase<'counts.reset'>
/** The permanent generation is empty (`gc.unfreeze`). */
export type Unfrozen = FactBase<'unfrozen'>
/** The program has functions in `gc.callbacks` (1), or has none. */
export interface CallbacksSet extends FactBase<'callbacks.set'> {
  readonly has: number
}
/** `gc.set_debug`. */
export interface DebugSet extends FactBase<'debug.set'> {
  readonly flags: number
}
/** Another policy decides from now on; the fields are those of `policy.change`. */
export interface PolicySet extends FactBase<'policy.set'> {
  readonly decides: number
  readonly policy: number
}
/** The program took the last object out of `gc.garbage`. */
export interface GarbageTaken extends FactBase<'garbage.taken'> {
  readonly object: number
}
/** `gc.garbage` is empty. */
export type GarbageAbsent = FactBase<'garbage.absent'>

// ── decisions ────────────────────────────────────────────────────────────────────────────────────────

/** Generation 0 is over its threshold where a collection may begin: the trigger is asked. */
export interface CollectionConsidered extends FactBase<'collection.considered'> {
  readonly count: number
  readonly threshold: number
}
/** The trigger wants a collection: the scope is asked. */
export type CollectionWanted = FactBase<'collection.wanted'>
/** The trigger, or the scope, wants none now. */
export type CollectionDeclined = FactBase<'collection.declined'>
/** The scope chose the generation that is collected. */
export interface ScopeChosen extends FactBase<'scope.chosen'> {
  readonly generation: number
}
/** So many objects survived: the promotion policy is asked where they go. */
export interface SurvivorsConsidered extends FactBase<'survivors.considered'> {
  readonly generation: number
  readonly survivors: number
}
/** Survivors go to this list. */
export interface PromotionChosen extends FactBase<'promotion.chosen'> {
  readonly list: number
}

// ── said by the collector: the course of a collection ────────────────────────────────────────────────

/** Another collection runs: this one comes to nothing. */
export interface CollectionRefused extends FactBase<'collection.refused'> {
  readonly generation: number
}
/** A collection begins, and its collector has the token. `automatic` 1: nobody asked for it. `depth`: objects being torn down meanwhile; `numbers`: numbers of objects so far. */
export interface CollectionStarted extends FactBase<'collection.started'> {
  readonly generation: number
  readonly automatic: number
  readonly depth: number
  readonly numbers: number
}
/** The next phase of a collection: its place in the collector's list, where it begins, and the lists that it works on. */
export interface PhaseEntered extends FactBase<'phase.entered'> {
  readonly phase: number
  readonly cursor: number
  readonly examined: number
  readonly suspects: number
}
/** The collector waits for the program: for `gc.callbacks`, or for its report to be read. */
export interface ProgramCalled extends FactBase<'program.called'> {
  readonly phase: number
}
/** The program that the collector called has returned. */
export type ProgramReturned = FactBase<'program.returned'>
/** Whoever the collector waited for is done. */
export type CollectorResumed = FactBase<'collector.resumed'>
/** The collection is counted in `gc.get_stats()`. */
export interface CollectionCounted extends FactBase<'collection.counted'> {
  readonly generation: number
  readonly collected: number
  readonly uncollectable: number
}
/** The collection is over; the token goes back to the youngest. `result`: what `gc.collect()` returns. */
export interface CollectionEnded extends FactBase<'collection.ended'> {
  readonly generation: number
  readonly result: number
}

// ── said by the collector: its objects ───────────────────────────────────────────────────────────────

/** The count of the next older generation went up; those of the collected ones are 0. */
export interface CountsMerged extends FactBase<'counts.merged'> {
  readonly generation: number
}
/** An object of a younger generation joined the one that is collected. */
export interface ObjectMerged extends FactBase<'object.merged'> {
  readonly object: number
  readonly from: number
  readonly to: number
}
/** The object begins with its reference count as `gc_refs`. */
export interface RefsCopied extends FactBase<'refs.copied'> {
  readonly object: number
  readonly refcnt: number
}
/** An immortal object left for the permanent generation (3.12+). */
export interface ObjectMadePermanent extends FactBase<'object.madePermanent'> {
  readonly object: number
  readonly from: number
  readonly to: number
}
/** A reference from another examined object, `source`, was subtracted from `gc_refs`; `done` 1: it was the last of that object. */
export interface ReferenceSubtracted extends FactBase<'reference.subtracted'> {
  readonly object: number
  readonly source: number
  readonly done: number
}
/** The collector is done with the object in this phase. */
export interface ObjectPassed extends FactBase<'object.passed'> {
  readonly object: number
}
/** A reachable object refers to this one, which is reachable too. */
export interface ObjectReached extends FactBase<'object.reached'> {
  readonly object: number
  readonly source: number
}
/** The same, for one that was thought to be unreachable: it is examined again, as the last. */
export interface ObjectRegained extends FactBase<'object.regained'> {
  readonly object: number
  readonly source: number
  readonly from: number
  readonly to: number
}
/** The object is reachable from outside, and all that it refers to was visited. */
export interface ObjectSurvived extends FactBase<'object.survived'> {
  readonly object: number
}
/** No reference from outside is known: it goes to the unreachable, tentatively. */
export interface ObjectSuspected extends FactBase<'object.suspected'> {
  readonly object: number
  readonly from: number
  readonly to: number
}
/** `long_lived_total` and `long_lived_pending` have new values. */
export interface LongLivedCounted extends FactBase<'longLived.counted'> {
  readonly total: number
  readonly pending: number
}
/** A survivor joined the list that was chosen. */
export interface ObjectPromoted extends FactBase<'object.promoted'> {
  readonly object: number
  readonly from: number
  readonly to: number
}
/** Garbage with a finalizer that is not safe in a cycle, or that such an object refers to, was set aside. */
export interface LegacyFinalizerFound extends FactBase<'legacyFinalizer.found'> {
  readonly object: number
  readonly from: number
  readonly to: number
}
/** A weak reference to garbage, or that is garbage, is to be cleared. `kept` 1: its callback is due, and it is held until then. */
export interface WeakrefClearing extends FactBase<'weakref.clearing'> {
  readonly weakref: number
  readonly kept: number
  readonly from: number
  readonly to: number
}
/** The callback of a weak reference runs. */
export interface WeakrefCallbackCalled extends FactBase<'weakrefCallback.called'> {
  readonly weakref: number
}
/** It has returned: the collector lets go of the weak reference. */
export interface WeakrefCallbackReturned extends FactBase<'weakrefCallback.returned'> {
  readonly weakref: number
}
/** Letting go of it was its end: it counts as collected. */
export interface WeakrefFreed extends FactBase<'weakref.freed'> {
  readonly weakref: number
}
/** The weak reference lives on, with the survivors. */
export interface WeakrefOutlived extends FactBase<'weakref.outlived'> {
  readonly weakref: number
  readonly from: number
  readonly to: number
}
/** The finalizer of a garbage object runs; it is held meanwhile, and will not run again. */
export interface GarbageFinalizing extends FactBase<'garbage.finalizing'> {
  readonly object: number
}
/** It has returned: the collector lets go of the object. */
export interface GarbageFinalized extends FactBase<'garbage.finalized'> {
  readonly object: number
}
/** A finalizer brought an object back, and so saved all the others (to 3.8). */
export type ResurrectionFound = FactBase<'resurrection.found'>
/** An object that was garbage lives on, with the survivors. */
export interface ObjectResurrected extends FactBase<'object.resurrected'> {
  readonly object: number
  readonly from: number
  readonly to: number
}
/** So many objects are counted as collected. */
export interface GarbageCounted extends FactBase<'garbage.counted'> {
  readonly objects: number
}
/** A garbage object is to let go of what it refers to. */
export interface GarbageClearing extends FactBase<'garbage.clearing'> {
  readonly object: number
}
/** It was cleared, or cannot be, and is still held: it joins the survivors. */
export interface GarbageOutlived extends FactBase<'garbage.outlived'> {
  readonly object: number
  readonly from: number
  readonly to: number
}
/** It is saved in `gc.garbage` instead (`gc.DEBUG_SAVEALL`). */
export interface GarbageSaved extends FactBase<'garbage.saved'> {
  readonly object: number
  readonly from: number
  readonly to: number
}
/** `gc.garbage` holds the object. */
export interface GarbageKept extends FactBase<'garbage.kept'> {
  readonly object: number
}
/** An object cannot be collected; `saved` 1: it joins `gc.garbage`. */
export interface UncollectableFound extends FactBase<'uncollectable.found'> {
  readonly object: number
  readonly saved: number
  readonly from: number
  readonly to: number
}
/** A free list is to give up a block. `at`: its place in the order of clearing. */
export interface FreeListClearing extends FactBase<'freeList.clearing'> {
  readonly at: number
  readonly cache: number
}

// ── said by the registry of weak references ──────────────────────────────────────────────────────────

/** A weak reference joined the list of its object's, behind `after` (−1: as the first). `callback` 1: it has one. */
export interface WeakrefLinked extends FactBase<'weakref.linked'> {
  readonly weakref: number
  readonly object: number
  readonly callback: number
  readonly after: number
}
/** The weak reference refers to nothing any more; `last` 1: it was the object's last. */
export interface WeakrefCleared extends FactBase<'weakref.cleared'> {
  readonly weakref: number
  readonly object: number
  readonly last: number
}
/** The weak reference referred to nothing already. */
export interface WeakrefUnchanged extends FactBase<'weakref.unchanged'> {
  readonly weakref: number
}
/** The first weak reference that is left to a dying object has a callback: the program is called. */
export interface CallbacksDue extends FactBase<'callbacks.due'> {
  readonly object: number
}

export type CollectorFact =
  | WeakrefsAbandoned
  | WeakrefsHandled
  | ClearingBegun
  | ClearingEnded
  | CachedBlockDiscarded
  | FreeListEmptied
  | ObjectFrozen
  | CountsReset
  | Unfrozen
  | CallbacksSet
  | DebugSet
  | PolicySet
  | GarbageTaken
  | GarbageAbsent
  | CollectionConsidered
  | CollectionWanted
  | CollectionDeclined
  | ScopeChosen
  | SurvivorsConsidered
  | PromotionChosen
  | CollectionRefused
  | CollectionStarted
  | PhaseEntered
  | ProgramCalled
  | ProgramReturned
  | CollectorResumed
  | CollectionCounted
  | CollectionEnded
  | CountsMerged
  | ObjectMerged
  | RefsCopied
  | ObjectMadePermanent
  | ReferenceSubtracted
  | ObjectPassed
  | ObjectReached
  | ObjectRegained
  | ObjectSurvived
  | ObjectSuspected
  | LongLivedCounted
  | ObjectPromoted
  | LegacyFinalizerFound
  | WeakrefClearing
  | WeakrefCallbackCalled
  | WeakrefCallbackReturned
  | WeakrefFreed
  | WeakrefOutlived
  | GarbageFinalizing
  | GarbageFinalized
  | ResurrectionFound
  | ObjectResurrected
  | GarbageCounted
  | GarbageClearing
  | GarbageOutlived
  | GarbageSaved
  | GarbageKept
  | UncollectableFound
  | FreeListClearing
  | WeakrefLinked
  | WeakrefCleared
  | WeakrefUnchanged
  | CallbacksDue
