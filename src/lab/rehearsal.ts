import { NONE } from '../kernel/columns'
import type { FastLab } from './fastLab'
import { NO_CACHE, typeNumber } from './objectModel'

const DEPTH = 3
/** Bytes asked for: no more than some. */
const NBYTES = 48

/**
 * A lab that nobody sees builds some small trees and lets go of them. The host compiles a lane by what it has seen of it, and where it comes to a place for the
 * first time later (the last of a list dies, the teardown ends) it gives that up; if it was in the middle of a large tree, it never compiles the whole again,
 * and the process stays a third slower. No more than that is rehearsed: every place that it has seen makes what it compiles wider (D-065).
 */
export function rehearse(lab: FastLab): void {
  for (let depth = 0; depth <= DEPTH; depth++) lab.drop(tree(lab, depth))
}

/** Tuples that no free list keeps; as a program makes them, in one piece or one operation after the other. */
function tree(lab: FastLab, depth: number): number {
  const items = new Int32Array(2).fill(NONE)
  for (let side = 0; side < 2 && depth > 0; side++) items[side] = tree(lab, depth - 1)
  const built = lab.build(typeNumber('tuple'), NBYTES, NO_CACHE, items, 0, 2)
  if (built !== NONE) return built
  const object = lab.allocate(typeNumber('tuple'), NBYTES, NO_CACHE, 2)
  for (let side = 0; side < 2; side++) if (items[side] !== NONE) lab.give(object, side, items[side])
  lab.track(object)
  return object
}
