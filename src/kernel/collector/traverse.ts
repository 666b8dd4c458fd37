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

/** In which order a type's `tp_traverse` visits an object's slots. The numbers are such that visit n is of slot n ^ order, from the end or the front on. */
export const enum Order {
  FROM_END = -1,
  FROM_FRONT = 0,
  /** Of each entry of a dict the value, then the key. */
  VALUE_FIRST = 1,
}

/** Lists and tuples are visited from the end; dicts value before key, but a split dict has values alone; others from the front. Source: each type's `tp_traverse` */
export function visitingOrder(refs: Readonly<Refcounts>, object: number): Order {
  const flags = refs.typeFlags[refs.objType[object]]
  if ((flags & TypeFlag.FROM_END) !== 0) return Order.FROM_END
  return (flags & TypeFlag.VALUE_FIRST) !== 0 && (refs.objFlags[object] & ObjectFlag.SPLIT) === 0 ? Order.VALUE_FIRST : Order.FROM_FRONT
}

/** How many visits so many slots take: the last key of a dict may have no value. */
export function visitsOf(length: number, order: Order): number {
  return order === Order.VALUE_FIRST ? length + (length & 1) : length
}

/**
 * Whose slots are visited as this object's: its own; those of the dict that shows them, where the values lie in the instance; of that dict itself none.
 *
 * Source  `PyObject_VisitManagedDict`, `dict_traverse` (3.13)
 * @returns an object, or NONE
 */
export function visitedFor(refs: Readonly<Refcounts>, object: number): number {
  if ((refs.objFlags[object] & ObjectFlag.EMBEDDED) === 0) return object
  return (refs.typeFlags[refs.objType[object]] & TypeFlag.VALUE_FIRST) === 0 ? refs.slotTarget[refs.slotBase[object]] : NONE
}

/**
 * `tp_traverse`: the object's references, in the order in which its type visits them. The class of an instance comes last.
 *
 * Source  each type's `tp_traverse`; `subtype_traverse`
 * @returns how many there are, in `edges.targets`
 */
export function traverse(refs: Readonly<Refcounts>, object: number, edges: Edges): number {
  const of = visitedFor(refs, object)
  const length = of === NONE ? 0 : refs.slotLength[of]
  const base = of === NONE ? 0 : refs.slotBase[of]
  const end = base + length
  if (length >= edges.targets.length) edges.reserve(length + 1)
  const { slotTarget } = refs
  const { targets } = edges
  const order = visitingOrder(refs, object)
  const from = order === Order.FROM_END ? end : base
  const visits = visitsOf(length, order)
  let found = 0
  for (let visit = 0; visit < visits; visit++) {
    const slot = from + (visit ^ order)
    if (slot < end && slotTarget[slot] !== NONE) targets[found++] = slotTarget[slot]
  }
  const typeObject = refs.typeObject[refs.objType[object]]
  if (typeObject !== NONE) targets[found++] = typeObject
  return found
}
