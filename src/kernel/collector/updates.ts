import { NONE } from '../columns'
import { F, type FactKind } from '../facts'
import { Awaiting, type Generations, List, reserveTracked } from '../gc/layout'
import { garbageKept, objectMoved, objectReleased } from '../gc/updates'

// Every change of the generations by a collection, one function a fact. Kernel and fold share them (law L5). No rule is decided here.

/** `numbers`: how many objects there may be; each gets its place in the columns now. `depth`: objects being torn down meanwhile. */
export function collectionStarted(gc: Generations, generation: number, automatic: number, depth: number, numbers: number): void {
  if (numbers > 0) reserveTracked(gc, numbers - 1)
  gc.started++
  gc.collecting = generation
  gc.automatic = automatic
  gc.depth = depth
  gc.awaiting = Awaiting.NOBODY
  gc.foundCollected = 0
  gc.foundUncollectable = 0
  gc.phase = 0
  gc.cursor = NONE
  gc.subject = NONE
}

export function phaseEntered(gc: Generations, phase: number, cursor: number, examined: number, suspects: number): void {
  gc.phase = phase
  gc.cursor = cursor
  gc.examined = examined
  gc.suspects = suspects
  gc.awaiting = Awaiting.NOBODY
}

/** The program is called, and the collector waits for it. */
export function programCalled(gc: Generations): void {
  gc.awaiting = Awaiting.PROGRAM
}

/** Whoever the collector waited for is done. */
export function collectorResumed(gc: Generations): void {
  gc.awaiting = Awaiting.NOBODY
  gc.subject = NONE
}

/** The program has returned; what it was called for is still to be let go of. */
export function programReturned(gc: Generations): void {
  gc.awaiting = Awaiting.NOBODY
}

/** A collection is counted: the older generation's count goes up, those of the collected ones begin anew. */
export function countsMerged(gc: Generations, generation: number): void {
  if (generation + 1 < gc.count.length) gc.count[generation + 1]++
  gc.count.fill(0, 0, generation + 1)
  gc.considerAbove = 0
}

// ── finding garbage ──────────────────────────────────────────────────────────────────────────────

export function refsCopied(gc: Generations, object: number, refcnt: number): void {
  gc.gcRefs[object] = refcnt
  gc.cursor = gc.gcNext[object]
}

/** `done` 1: it was the last of `by`, and the next object comes. */
export function referenceSubtracted(gc: Generations, object: number, by: number, done: number): void {
  gc.gcRefs[object]--
  if (done === 1) gc.cursor = gc.gcNext[by]
}

/** The collector is done with this object for now: the next one. */
export function objectPassed(gc: Generations, object: number): void {
  gc.cursor = gc.gcNext[object]
}

export function objectReached(gc: Generations, object: number): void {
  gc.gcRefs[object] = 1
}

/** It was thought to be unreachable: it is examined again, as the last. */
export function objectRegained(gc: Generations, object: number, _by: number, from: number, to: number): void {
  gc.gcRefs[object] = 1
  objectMoved(gc, object, from, to)
}

export function objectSurvived(gc: Generations, object: number): void {
  gc.gcRefs[object] = NONE
  gc.cursor = gc.gcNext[object]
}

// ── survivors ────────────────────────────────────────────────────────────────────────────────────

export function survivorsConsidered(gc: Generations): void {
  gc.awaiting = Awaiting.POLICY
}

export function promotionChosen(gc: Generations, list: number): void {
  gc.survivors = list
  gc.awaiting = Awaiting.NOBODY
}

export function longLivedCounted(gc: Generations, total: number, pending: number): void {
  gc.longLivedTotal = total
  gc.longLivedPending = pending
}

// ── garbage ──────────────────────────────────────────────────────────────────────────────────────

/** A weak reference is cleared next. `kept` 1: its callback is due, and it waits for that in a list. */
export function weakrefClearing(gc: Generations, weakref: number, kept: number, from: number, to: number): void {
  if (kept === 1) objectMoved(gc, weakref, from, to)
}

/** The program is called for this object, and the collector waits for it. */
export function programCalledFor(gc: Generations, object: number): void {
  gc.subject = object
  gc.awaiting = Awaiting.PROGRAM
}

/** The same; the next object is the one behind it. */
export function garbageFinalizing(gc: Generations, object: number): void {
  gc.cursor = gc.gcNext[object]
  programCalledFor(gc, object)
}

/** The tracker is asked to let go of the object, or of what it refers to. */
export function trackerAsked(gc: Generations, object: number): void {
  gc.subject = object
  gc.awaiting = Awaiting.TRACKER
}

/** Letting go of the weak reference was its end: it counts as collected. */
export function weakrefFreed(gc: Generations): void {
  gc.foundCollected++
  collectorResumed(gc)
}

/** The object lives on, with the survivors. */
export function garbageOutlived(gc: Generations, object: number, from: number, to: number): void {
  collectorResumed(gc)
  objectReleased(gc, object, from, to)
}

/** One object that is reachable again saves all (to 3.8): the first of the list is the next. */
export function resurrectionFound(gc: Generations): void {
  gc.cursor = gc.head[List.UNREACHABLE]
}

export function garbageCounted(gc: Generations, objects: number): void {
  gc.foundCollected += objects
}

/** `gc.DEBUG_SAVEALL`: it is kept instead of cleared. */
export function garbageSaved(gc: Generations, object: number, from: number, to: number): void {
  garbageKept(gc, object)
  objectReleased(gc, object, from, to)
}

/** `saved` 1: it joins `gc.garbage`. */
export function uncollectableFound(gc: Generations, object: number, saved: number, from: number, to: number): void {
  gc.foundUncollectable++
  if (saved === 1) garbageKept(gc, object)
  objectMoved(gc, object, from, to)
}

/** A free list has no more: the next one. */
export function freeListEmptied(gc: Generations): void {
  gc.cursor++
}

// ── the end ──────────────────────────────────────────────────────────────────────────────────────

export function collectionCounted(gc: Generations, generation: number, collected: number, uncollectable: number): void {
  gc.collections[generation]++
  gc.collected[generation] += collected
  gc.uncollectable[generation] += uncollectable
}

export function collectionEnded(gc: Generations, _generation: number, result: number): void {
  gc.collecting = NONE
  gc.phase = 0
  gc.cursor = NONE
  gc.result = result
}

/** Another collection runs: this one comes to nothing. */
export function collectionRefused(gc: Generations): void {
  gc.result = 0
}

type Update = (gc: Generations, a: number, b: number, c: number, address: number) => void

/** Fact → what it does to the generations. */
export const COLLECTOR_UPDATES: ReadonlyMap<FactKind, Update> = new Map<FactKind, Update>([
  [F.COLLECTION_STARTED, collectionStarted],
  [F.PHASE_ENTERED, phaseEntered],
  [F.PROGRAM_CALLED, programCalled],
  [F.PROGRAM_RETURNED, programReturned],
  [F.COLLECTOR_RESUMED, collectorResumed],
  [F.COUNTS_MERGED, countsMerged],
  [F.OBJECT_MERGED, objectMoved],
  [F.REFS_COPIED, refsCopied],
  [F.OBJECT_MADE_PERMANENT, objectMoved],
  [F.REFERENCE_SUBTRACTED, referenceSubtracted],
  [F.OBJECT_PASSED, objectPassed],
  [F.OBJECT_REACHED, objectReached],
  [F.OBJECT_REGAINED, objectRegained],
  [F.OBJECT_SURVIVED, objectSurvived],
  [F.OBJECT_SUSPECTED, objectMoved],
  [F.SURVIVORS_CONSIDERED, survivorsConsidered],
  [F.PROMOTION_CHOSEN, promotionChosen],
  [F.OBJECT_PROMOTED, objectMoved],
  [F.LONG_LIVED_COUNTED, longLivedCounted],
  [F.LEGACY_FINALIZER_FOUND, objectReleased],
  [F.WEAKREF_CLEARING, weakrefClearing],
  [F.WEAKREF_CALLBACK_CALLED, programCalledFor],
  [F.WEAKREF_CALLBACK_RETURNED, trackerAsked],
  [F.WEAKREF_FREED, weakrefFreed],
  [F.WEAKREF_OUTLIVED, garbageOutlived],
  [F.GARBAGE_FINALIZING, garbageFinalizing],
  [F.GARBAGE_FINALIZED, trackerAsked],
  [F.OBJECT_RESURRECTED, objectReleased],
  [F.RESURRECTION_FOUND, resurrectionFound],
  [F.GARBAGE_COUNTED, garbageCounted],
  [F.GARBAGE_CLEARING, trackerAsked],
  [F.GARBAGE_OUTLIVED, garbageOutlived],
  [F.GARBAGE_SAVED, garbageSaved],
  [F.UNCOLLECTABLE_FOUND, uncollectableFound],
  [F.FREE_LIST_EMPTIED, freeListEmptied],
  [F.COLLECTION_COUNTED, collectionCounted],
  [F.COLLECTION_ENDED, collectionEnded],
  [F.COLLECTION_REFUSED, collectionRefused],
])
