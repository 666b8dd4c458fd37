import type { CollectorView } from '../collector/view'
import { GcFlag, type Generations, OLD_SPACES, UNTRACKED } from '../gc/layout'
import { isImmortal } from '../refcounts/read'

// Reads over the old spaces. Nothing here changes anything.

/** The list of what this cycle has dealt with. */
export function visitedList(gc: Generations): number {
  return OLD_SPACES + gc.visitedSpace
}

/** The list of what it has not. */
export function pendingList(gc: Generations): number {
  return OLD_SPACES + (1 - gc.visitedSpace)
}

/** Is the object tracked, and in the space of what is pending? What is frozen is in the other; what is immortal is left alone. */
export function isPending({ gc, refs }: CollectorView, object: number): boolean {
  return gc.gcList[object] !== UNTRACKED && spaceOf(gc, object) !== gc.visitedSpace && !isImmortal(refs, object)
}

function spaceOf(gc: Generations, object: number): number {
  return (gc.gcFlags[object] & GcFlag.SPACE) === 0 ? 0 : 1
}
