import { NONE } from '../kernel/columns'
import { O } from '../kernel/operations'
import { TypeFlag } from '../kernel/refcounts/layout'
import type { FastLab } from './fastLab'
import { NO_CACHE, typeNumber } from './objectModel'

const DEPTH = 3
/** Bytes asked for a type and for an instance with two slots: no more than some. */
const NBYTES = 48

/**
 * A lab that nobody sees builds some small trees of instances and lets go of them. The host compiles a lane by what it has seen of it, and where it comes to a
 * place for the first time later (the last of a list dies, the teardown ends) it gives that up; if it was in the middle of a large tree, it never compiles
 * the whole again, and the process stays a third slower (D-065).
 */
export function rehearse(lab: FastLab): void {
  const kind = lab.model.typeFlags.length
  lab.perform(O.TYPE_DEFINE, kind, lab.allocate(typeNumber('type'), NBYTES, NO_CACHE, 0), TypeFlag.GC | TypeFlag.TRASHCAN | TypeFlag.CLEARS)
  for (let depth = 0; depth <= DEPTH; depth++) lab.drop(tree(lab, depth, kind))
}

/** As a program makes it: in one piece, or one operation after the other. */
function tree(lab: FastLab, depth: number, kind: number): number {
  const items = new Int32Array(2).fill(NONE)
  for (let side = 0; side < 2 && depth > 0; side++) items[side] = tree(lab, depth - 1, kind)
  const built = lab.build(kind, NBYTES, NO_CACHE, items, 0, 2)
  if (built !== NONE) return built
  const object = lab.allocate(kind, NBYTES, NO_CACHE, 2)
  for (let side = 0; side < 2; side++) if (items[side] !== NONE) lab.give(object, side, items[side])
  lab.track(object)
  return object
}
