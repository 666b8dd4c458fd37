import { NONE } from '../../columns'
import type { Generations } from '../../gc/layout'
import type { Refcounts } from '../../refcounts/layout'
import { Order, visitingOrder, visitsOf } from '../traverse'

/** Entries in a row, about: so many lie well in the nearest cache. */
const ROOM = 2048

/** As an object: the end of a row that ends behind an object, not within one. */
export const NOBODY = 0x7fffffff

/**
 * The references of the next objects of a list, in the order in which they are visited: before each object's stands `~object`, and behind the last one `~NOBODY`.
 * An object's references may begin in one row and end in another.
 *
 * What a phase does to each of them is a loop of its own then, without a step into types, slots and lists: the engine keeps all it needs in registers.
 */
export class Row {
  readonly entries = new Int32Array(ROOM + 3)
  length = 0
  /** Visits made of the object in which the row ends; 0: it ends behind one. */
  visited = 0
  /** The object with which the next row begins. */
  next = NONE
  /** Whose reference was looked at last, and the last that the phase had to do with; NONE: none yet. */
  by = NONE
  last = NONE
}

/** Fills the row from the object on, or from where the row before ended within it. */
export function fillRow(row: Row, gc: Generations, refs: Readonly<Refcounts>, first: number): void {
  const { gcNext } = gc
  const { objType, slotBase, slotLength, slotTarget, typeObject } = refs
  const { entries } = row
  let { visited } = row
  if (visited === 0) {
    row.by = NONE
    row.last = NONE
  }
  let object = first
  let length = 0
  while (object >= 0 && length < ROOM - 1) {
    if (visited === 0) entries[length++] = ~object
    const order = visitingOrder(refs, object)
    const visits = visitsOf(slotLength[object], order)
    const end = slotBase[object] + slotLength[object]
    const from = order === Order.FROM_END ? end : slotBase[object]
    const stop = Math.min(visits, visited + ROOM - length)
    for (let visit = visited; visit < stop; visit++) {
      const slot = from + (visit ^ order)
      if (slot < end && slotTarget[slot] >= 0) entries[length++] = slotTarget[slot]
    }
    visited = stop
    if (stop < visits) break
    // The class of an instance comes last.
    const type = typeObject[objType[object]]
    if (type >= 0) entries[length++] = type
    visited = 0
    object = gcNext[object]
  }
  if (visited === 0) entries[length++] = ~NOBODY
  row.length = length
  row.visited = visited
  row.next = object
}
