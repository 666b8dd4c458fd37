import { NONE } from '../columns'
import { type Generations, UNTRACKED } from './layout'

// Reads over the generations. Nothing here changes anything.

/** The list that the object is in: a generation, or UNTRACKED. */
export function listOf(gc: Generations, object: number): number {
  return object < gc.gcList.length ? gc.gcList[object] : UNTRACKED
}

/** The objects of a list, the oldest first: what `gc.get_objects(generation)` walks. */
export function objectsOf(gc: Generations, list: number): number[] {
  const objects: number[] = []
  for (let object = gc.head[list]; object !== NONE; object = gc.gcNext[object]) objects.push(object)
  return objects
}

/** Is a collection looking at the object, and has not found it reachable? It has `gc_refs` then. */
export function isExamined(gc: Generations, object: number): boolean {
  return gc.gcRefs[object] >= 0
}
