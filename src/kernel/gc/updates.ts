import { doubled, grown, NONE } from '../columns'
import { F, type FactKind } from '../facts'
import { GcFlag, GENERATIONS, type Generations, RootKind, reserveTracked, UNTRACKED } from './layout'

// Every change of the generations outside a collection, one function a fact. Kernel and fold share them (law L5). No rule is decided here.

/** `gc_list_append`. */
export function append(gc: Generations, object: number, list: number): void {
  const last = gc.tail[list]
  gc.gcPrev[object] = last
  gc.gcNext[object] = NONE
  if (last === NONE) gc.head[list] = object
  else gc.gcNext[last] = object
  gc.tail[list] = object
  gc.gcList[object] = list
  gc.length[list]++
}

/** `gc_list_remove`. A collection that stood at the object stands at the one behind it. */
export function unlink(gc: Generations, object: number, list: number): void {
  const previous = gc.gcPrev[object]
  const next = gc.gcNext[object]
  if (object === gc.cursor) gc.cursor = next
  if (previous === NONE) gc.head[list] = next
  else gc.gcNext[previous] = next
  if (next === NONE) gc.tail[list] = previous
  else gc.gcPrev[next] = previous
  gc.length[list]--
}

/** `gc_list_move`: to the end of another list. */
export function objectMoved(gc: Generations, object: number, from: number, to: number): void {
  unlink(gc, object, from)
  append(gc, object, to)
}

/** The same, for an object that a collection is done with. */
export function objectReleased(gc: Generations, object: number, from: number, to: number): void {
  gc.gcRefs[object] = NONE
  objectMoved(gc, object, from, to)
}

/** The object is in this space from now on. */
export function spaceSet(gc: Generations, object: number, space: number): void {
  gc.gcFlags[object] = (gc.gcFlags[object] & ~GcFlag.SPACE) | (space === 1 ? GcFlag.SPACE : 0)
}

/** `gc.freeze`, `gc.unfreeze`. `space` is 0 where there are no spaces. */
export function objectFrozen(gc: Generations, object: number, from: number, to: number, space: number): void {
  objectMoved(gc, object, from, to)
  spaceSet(gc, object, space)
}

/** `_PyObject_GC_TRACK`: the object joins the list's end, in the space of what is pending. */
export function objectTracked(gc: Generations, object: number, list: number): void {
  reserveTracked(gc, object)
  gc.gcFlags[object] = gc.youngSpace * GcFlag.SPACE
  append(gc, object, list)
}

/** `_PyObject_GC_UNTRACK`. */
export function objectUntracked(gc: Generations, object: number, list: number): void {
  unlink(gc, object, list)
  gc.gcNext[object] = NONE
  gc.gcPrev[object] = NONE
  gc.gcList[object] = UNTRACKED
  gc.gcRefs[object] = NONE
  gc.gcFlags[object] = 0
}

/** A block, or an object that is tracked (3.14.1+). */
export function allocationCounted(gc: Generations): void {
  gc.count[0]++
  gc.heapSize++
}

export function deallocationCounted(gc: Generations): void {
  gc.count[0]--
  gc.heapSize--
}

/** The count is 0 and stays so. */
export function countUnchanged(gc: Generations): void {
  gc.heapSize--
}

// ── roots (3.14's incremental collector) ─────────────────────────────────────────────────────────

/** Marking begins at the object too: the interpreter's last one, or the innermost frame's. */
export function rootAdded(gc: Generations, object: number, kind: number): void {
  if (kind === RootKind.STACK) {
    const at = gc.stackRootsLength++
    if (at === gc.stackRoots.length) gc.stackRoots = grown(gc.stackRoots, doubled(at, at))
    gc.stackRoots[at] = object
  } else {
    const at = gc.interpreterRootsLength++
    if (at === gc.interpreterRoots.length) gc.interpreterRoots = grown(gc.interpreterRoots, doubled(at, at))
    gc.interpreterRoots[at] = object
  }
}

/** The root at place `at` is one no more; those behind it move up. */
export function rootRemoved(gc: Generations, _object: number, kind: number, at: number): void {
  if (kind === RootKind.STACK) {
    gc.stackRoots.copyWithin(at, at + 1, gc.stackRootsLength--)
    for (let frame = gc.frames - 1; frame >= 0 && gc.frameBase[frame] > at; frame--) gc.frameBase[frame]--
  } else gc.interpreterRoots.copyWithin(at, at + 1, gc.interpreterRootsLength--)
}

/** A new innermost frame. */
export function framePushed(gc: Generations): void {
  const frame = gc.frames++
  if (frame === gc.frameBase.length) {
    gc.frameBase = grown(gc.frameBase, doubled(frame, frame))
    gc.frameVisited = grown(gc.frameVisited, doubled(frame, frame))
  }
  gc.frameBase[frame] = gc.stackRootsLength
  gc.frameVisited[frame] = 0
}

/** The innermost frame is gone, and its roots. */
export function framePopped(gc: Generations): void {
  gc.stackRootsLength = gc.frameBase[--gc.frames]
}

/** Generation 0 is over its threshold: the next safepoint looks at it again (3.12+). */
export function collectionScheduled(gc: Generations): void {
  gc.scheduled = 1
}

/** Nobody wants a collection: as many allocations as the threshold says go by before the trigger is asked again. */
export function collectionDeclined(gc: Generations): void {
  gc.considerAbove = gc.count[0] > gc.threshold[0] ? gc.count[0] + Math.max(gc.threshold[0], 0) : 0
}

/** A safepoint has looked. */
export function collectionUnscheduled(gc: Generations): void {
  gc.scheduled = 0
}

export function thresholdSet(gc: Generations, generation: number, threshold: number): void {
  gc.threshold[generation] = threshold
}

export function collectorEnabled(gc: Generations, enabled: number): void {
  gc.enabled = enabled
}

/** The counts are what they are told to be: a heap that begins with a recorded image. */
export function countsSet(gc: Generations, count0: number, count1: number, count2: number): void {
  gc.count[0] = count0
  gc.count[1] = count1
  gc.count[GENERATIONS - 1] = count2
  gc.considerAbove = 0
}

/** `gc.freeze`: nothing was allocated since. */
export function countsReset(gc: Generations): void {
  gc.count.fill(0)
  gc.considerAbove = 0
}

/** The program has functions in `gc.callbacks`, or has none. */
export function callbacksSet(gc: Generations, has: number): void {
  gc.hasCallbacks = has
}

/** `gc.set_debug`. */
export function debugSet(gc: Generations, flags: number): void {
  gc.debug = flags
}

/** Another policy decides from now on. */
export function policySet(gc: Generations, decides: number, policy: number): void {
  gc.policies[decides] = policy
}

/** An object joins `gc.garbage`. */
export function garbageKept(gc: Generations, object: number): void {
  if (gc.garbageLength === gc.garbage.length) gc.garbage = grown(gc.garbage, doubled(gc.garbage.length, gc.garbageLength))
  gc.garbage[gc.garbageLength++] = object
}

/** The program takes the last object out of `gc.garbage`. */
export function garbageTaken(gc: Generations): void {
  gc.garbageLength--
}

type Update = (gc: Generations, a: number, b: number, c: number, address: number) => void

/** Fact → what it does to the generations. */
export const GENERATION_UPDATES: ReadonlyMap<FactKind, Update> = new Map<FactKind, Update>([
  [F.OBJECT_TRACKED, objectTracked],
  [F.OBJECT_UNTRACKED, objectUntracked],
  [F.ALLOCATION_COUNTED, allocationCounted],
  [F.DEALLOCATION_COUNTED, deallocationCounted],
  [F.COLLECTION_SCHEDULED, collectionScheduled],
  [F.COLLECTION_CONSIDERED, collectionUnscheduled],
  [F.COLLECTION_DECLINED, collectionDeclined],
  [F.COLLECTION_WAIVED, collectionUnscheduled],
  [F.COUNT_UNCHANGED, countUnchanged],
  [F.TRACKING_COUNTED, allocationCounted],
  [F.UNTRACKING_COUNTED, deallocationCounted],
  [F.ROOT_ADDED, rootAdded],
  [F.ROOT_REMOVED, rootRemoved],
  [F.FRAME_PUSHED, framePushed],
  [F.FRAME_POPPED, framePopped],
  [F.OBJECT_FROZEN, objectFrozen],
  [F.COUNTS_RESET, countsReset],
  [F.CALLBACKS_SET, callbacksSet],
  [F.DEBUG_SET, debugSet],
  [F.POLICY_SET, policySet],
  [F.GARBAGE_TAKEN, garbageTaken],
  [F.THRESHOLD_SET, thresholdSet],
  [F.COLLECTOR_ENABLED, collectorEnabled],
  [F.COUNTS_SET, countsSet],
])
