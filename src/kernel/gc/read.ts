import { NONE } from '../columns'
import { GENERATIONS, type Generations, UNTRACKED } from './layout'

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

/**
 * Which generation a collection that begins now would take: the oldest that is over its threshold.
 *
 * Source  `gc_collect_generations`; the 25 % rule: a full collection waits until enough objects are new to the oldest generation
 * @returns 0, 1, 2, or NONE
 */
export function dueGeneration(gc: Generations): number {
  for (let generation = GENERATIONS - 1; generation >= 0; generation--) {
    if (gc.count[generation] <= gc.threshold[generation]) continue
    if (generation === GENERATIONS - 1 && gc.longLivedPending < Math.floor(gc.longLivedTotal / 4)) continue
    return generation
  }
  return NONE
}
