import { NONE } from '../../columns'
import type { Generations } from '../../gc/layout'
import type { Refcounts } from '../../refcounts/layout'
import { Order, visitedFor, visitingOrder, visitsOf } from '../traverse'

/** Entries in a row. */
const ROOM = 4096

/** Slots of an object that a row can hold, beside itself and its class. */
export const LONGEST = ROOM - 2

/**
 * The references of some objects of a list, in the order in which they are visited; before each object's stands `~object`. One that has more than a row can hold goes
 * through several.
 *
 * What a phase does to each of them is a loop of its own then, without a step into types, slots and lists: the engine keeps all it needs in registers.
 */
export class Row {
  readonly entries = new Int32Array(ROOM)
  length = 0
  full = false
  /** Visits made of the object in which the row ends; 0: it ends behind one. */
  visited = 0
}

/** Adds objects to the row, from this one on and up to `stop`, as many as there is room for. `visited`: visits made of the first. @returns the object that comes next: `stop`, or the row is full */
export function fillRow(row: Row, gc: Generations, refs: Readonly<Refcounts>, first: number, stop: number, visited: number): number {
  const { gcNext } = gc
  const { objType, slotBase, slotLength, slotTarget, typeObject } = refs
  const { entries } = row
  let { length } = row
  let object = first
  while (object !== stop) {
    const of = visitedFor(refs, object)
    const slots = of === NONE ? 0 : slotLength[of]
    // Itself, its slots and its class.
    if (length + slots > LONGEST) {
      row.full = true
      if (length === 0) return fillWithPart(row, gc, refs, object, visited)
      break
    }
    entries[length++] = ~object
    if (slots !== 0) {
      const base = slotBase[of]
      length = putSlots(entries, length, slotTarget, base, base + slots, visitingOrder(refs, object))
    }
    // The class of an instance comes last.
    const type = typeObject[objType[object]]
    if (type >= 0) entries[length++] = type
    object = gcNext[object]
  }
  row.length = length
  return object
}

/** The references in these slots. @returns where the next entry goes */
export function putSlots(entries: Int32Array, from: number, slotTarget: Int32Array, base: number, end: number, order: Order): number {
  let length = from
  if (order === Order.FROM_END) {
    for (let slot = end - 1; slot >= base; slot--) if (slotTarget[slot] >= 0) entries[length++] = slotTarget[slot]
  } else if (order === Order.FROM_FRONT) {
    for (let slot = base; slot < end; slot++) if (slotTarget[slot] >= 0) entries[length++] = slotTarget[slot]
  } else {
    for (let slot = base; slot < end; slot += 2) {
      if (slot + 1 < end && slotTarget[slot + 1] >= 0) entries[length++] = slotTarget[slot + 1]
      if (slotTarget[slot] >= 0) entries[length++] = slotTarget[slot]
    }
  }
  return length
}

/** Of an object that is too long for a row: as many visits as it can hold, those behind `visited`. @returns the object, or, where it is done, the next one */
function fillWithPart(row: Row, gc: Generations, refs: Readonly<Refcounts>, object: number, visited: number): number {
  const { slotTarget } = refs
  const { entries } = row
  let length = 0
  if (visited === 0) entries[length++] = ~object
  const base = refs.slotBase[object]
  const end = base + refs.slotLength[object]
  const order = visitingOrder(refs, object)
  const from = order === Order.FROM_END ? end : base
  const visits = visitsOf(end - base, order)
  const stop = Math.min(visits, visited + LONGEST)
  for (let visit = visited; visit < stop; visit++) {
    const slot = from + (visit ^ order)
    if (slot < end && slotTarget[slot] >= 0) entries[length++] = slotTarget[slot]
  }
  if (stop < visits) {
    row.length = length
    row.visited = stop
    return object
  }
  const type = refs.typeObject[refs.objType[object]]
  if (type >= 0) entries[length++] = type
  row.length = length
  return gc.gcNext[object]
}
