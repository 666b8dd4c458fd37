import { NONE } from '../columns'
import { ObjectFlag, type Refcounts, TypeFlag } from '../refcounts/layout'

/** References of one object, in the order in which they are visited. The array is used again and again. */
export class Edges {
  targets = new Int32Array(64)

  /** Makes room for `length` references. */
  reserve(length: number): void {
    if (length > this.targets.length) this.targets = new Int32Array(Math.max(length, this.targets.length * 2))
  }
}

/**
 * `tp_traverse`: the object's references, in the order in which its type visits them: lists and tuples from the end; dicts value before key,
 * but a split dict has values alone; others from the front. The class of an instance comes last.
 *
 * Source  each type's `tp_traverse`; `subtype_traverse`
 * @returns how many there are, in `edges.targets`
 */
export function traverse(refs: Readonly<Refcounts>, object: number, edges: Edges): number {
  const type = refs.objType[object]
  const base = refs.slotBase[object]
  const end = base + refs.slotLength[object]
  if (end - base >= edges.targets.length) edges.reserve(end - base + 1)
  const { slotTarget } = refs
  const { targets } = edges
  const flags = refs.typeFlags[type]
  let found = 0
  if ((flags & TypeFlag.FROM_END) !== 0) {
    for (let slot = end - 1; slot >= base; slot--) {
      const target = slotTarget[slot]
      if (target !== NONE) targets[found++] = target
    }
  } else if ((flags & TypeFlag.VALUE_FIRST) !== 0 && (refs.objFlags[object] & ObjectFlag.SPLIT) === 0) {
    found = visitEntries(slotTarget, base, end, targets)
  } else {
    for (let slot = base; slot < end; slot++) {
      const target = slotTarget[slot]
      if (target !== NONE) targets[found++] = target
    }
  }
  const typeObject = refs.typeObject[type]
  if (typeObject !== NONE) targets[found++] = typeObject
  return found
}

/** Of each entry of a dict the value, then the key. */
function visitEntries(slotTarget: Int32Array, base: number, end: number, targets: Int32Array): number {
  let found = 0
  for (let slot = base; slot < end; slot += 2) {
    if (slot + 1 < end && slotTarget[slot + 1] !== NONE) targets[found++] = slotTarget[slot + 1]
    if (slotTarget[slot] !== NONE) targets[found++] = slotTarget[slot]
  }
  return found
}
