import { doubled, grown } from '../columns'
import { ObjectFlag, type Refcounts, Step, TrackerPhase } from './layout'
import { pushFrame, referenceDropped, rest } from './updates'

// Changes of the object table that others bring about: the collector, deferred counting, what caches, lists and weak references say.
// One function a fact, as in updates.ts.

// ── for the collector ────────────────────────────────────────────────────────────────────────────

/** The object lets go of what it refers to, held meanwhile. `cursor` as in `objectDying`. */
export function clearingBegun(refs: Refcounts, object: number, cursor: number): void {
  refs.objRefcnt[object]++
  pushFrame(refs, object, Step.CLEARED_BY_COLLECTOR)
  refs.stackCursor[refs.stackDepth - 1] = cursor
}

/** It refers to nothing any more. `dying` 1: nobody else held it. */
export function clearingEnded(refs: Refcounts, object: number, dying: number): void {
  refs.slotLength[object] = 0
  refs.stackDepth--
  rest(refs)
  referenceDropped(refs, object, dying)
}

/** The callbacks of its weak references have run. */
export function weakrefsHandled(refs: Refcounts): void {
  refs.stackStep[refs.stackDepth - 1] = Step.CALLED_BACK
  refs.phase = TrackerPhase.TEARING_DOWN
}

/** The collector holds the object. */
export function heldByCollector(refs: Refcounts, object: number): void {
  refs.objRefcnt[object]++
}

// ── NOT IN CPYTHON: deferred counting ────────────────────────────────────────────────────────────

/** The object's count came to zero; it waits for a safepoint. */
export function objectDeferred(refs: Refcounts, object: number): void {
  refs.objRefcnt[object]--
  refs.objFlags[object] |= ObjectFlag.DEFERRED
  if (refs.deferredLength === refs.deferred.length) refs.deferred = grown(refs.deferred, doubled(refs.deferred.length, refs.deferredLength))
  refs.deferred[refs.deferredLength++] = object
}

/** The object that waited last is taken up; `dying` 0: somebody holds it again. */
export function deferredTaken(refs: Refcounts, object: number, dying: number): void {
  refs.deferredLength--
  refs.objFlags[object] &= ~ObjectFlag.DEFERRED
  refs.takingUp = 1
  if (dying === 1) pushFrame(refs, object, Step.ENTERING)
}

/** Nobody waits any more. */
export function deferredDone(refs: Refcounts): void {
  refs.takingUp = 0
  rest(refs)
}

// ── what others said ─────────────────────────────────────────────────────────────────────────────

export function hearCachedBlock(refs: Refcounts, _cache: number, block: number): void {
  refs.cachedBlock = block
}

export function hearRefusal(refs: Refcounts): void {
  refs.refused = 1
}

/** A free list keeps the block that was offered. */
export function hearKept(refs: Refcounts): void {
  rest(refs)
}

export function hearTracked(refs: Refcounts, object: number): void {
  refs.objFlags[object] |= ObjectFlag.TRACKED
}

export function hearUntracked(refs: Refcounts, object: number): void {
  refs.objFlags[object] &= ~ObjectFlag.TRACKED
}

/** The object has weak references. */
export function hearWeakrefLinked(refs: Refcounts, _weakref: number, object: number): void {
  refs.objFlags[object] |= ObjectFlag.WEAKLY_REFERENCED
}

/** `last` 1: it has none any more. */
export function hearWeakrefCleared(refs: Refcounts, _weakref: number, object: number, last: number): void {
  if (last === 1) refs.objFlags[object] &= ~ObjectFlag.WEAKLY_REFERENCED
}

/** The callbacks of the dying object's weak references are the program's to call. */
export function hearCallbacksDue(refs: Refcounts): void {
  refs.stackStep[refs.stackDepth - 1] = Step.CALLING_BACK
  refs.phase = TrackerPhase.AWAITING_PROGRAM
}

/** `kept` 1: the collector holds the weak reference until its callback has run. */
export function hearWeakrefClearing(refs: Refcounts, weakref: number, kept: number): void {
  if (kept === 1) heldByCollector(refs, weakref)
}

/** The collector holds the object while its finalizer runs, which runs once. */
export function hearGarbageFinalizing(refs: Refcounts, object: number): void {
  refs.objRefcnt[object]++
  refs.objFlags[object] |= ObjectFlag.FINALIZED
}
