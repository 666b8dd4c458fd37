import { NONE } from '../columns'
import { F, type FactKind } from '../facts'
import { GENERATIONS, type Generations, reserveTracked, UNTRACKED } from './layout'

// Every change of the generations, one function a fact. Kernel and fold share them (law L5). No rule is decided here.

/** `_PyObject_GC_TRACK`: the object joins the list's end. */
export function objectTracked(gc: Generations, object: number, list: number): void {
  reserveTracked(gc, object)
  const last = gc.tail[list]
  gc.gcPrev[object] = last
  gc.gcNext[object] = NONE
  if (last === NONE) gc.head[list] = object
  else gc.gcNext[last] = object
  gc.tail[list] = object
  gc.gcList[object] = list
  gc.length[list]++
}

/** `_PyObject_GC_UNTRACK`. */
export function objectUntracked(gc: Generations, object: number, list: number): void {
  const previous = gc.gcPrev[object]
  const next = gc.gcNext[object]
  if (previous === NONE) gc.head[list] = next
  else gc.gcNext[previous] = next
  if (next === NONE) gc.tail[list] = previous
  else gc.gcPrev[next] = previous
  gc.gcNext[object] = NONE
  gc.gcPrev[object] = NONE
  gc.gcList[object] = UNTRACKED
  gc.length[list]--
}

export function allocationCounted(gc: Generations): void {
  gc.count[0]++
}

export function deallocationCounted(gc: Generations): void {
  gc.count[0]--
}

/** A collection is due: 3.12 on it waits for a safepoint. */
export function collectionDue(gc: Generations, generation: number): void {
  gc.due = generation
}

/** A safepoint found that none is due any more. */
export function collectionWaived(gc: Generations): void {
  gc.due = NONE
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
}

type Update = (gc: Generations, a: number, b: number, c: number, address: number) => void

/** Fact → what it does to the generations. */
export const GENERATION_UPDATES: ReadonlyMap<FactKind, Update> = new Map<FactKind, Update>([
  [F.OBJECT_TRACKED, objectTracked],
  [F.OBJECT_UNTRACKED, objectUntracked],
  [F.ALLOCATION_COUNTED, allocationCounted],
  [F.DEALLOCATION_COUNTED, deallocationCounted],
  [F.COLLECTION_DUE, collectionDue],
  [F.COLLECTION_WAIVED, collectionWaived],
  [F.THRESHOLD_SET, thresholdSet],
  [F.COLLECTOR_ENABLED, collectorEnabled],
  [F.COUNTS_SET, countsSet],
])
