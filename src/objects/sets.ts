import type { ObjectProfile } from '../profiles'
import { objectRequest } from './sizes'

/** A set's table: `mask` is slots − 1, `fill` counts used and deleted slots, `used` the items. Source: `PySetObject`. */
export interface SetTable {
  mask: number
  fill: number
  used: number
}

/** An empty set: its table is inside the object. */
export function newSet(objects: ObjectProfile): SetTable {
  return { mask: objects.sets.minSlots - 1, fill: 0, used: 0 }
}

/** `set_table_resize`: slots of a table for more than `minused` items. */
export function setTableSlots(objects: ObjectProfile, minused: number): number {
  let slots = objects.sets.minSlots
  while (slots <= minused) slots *= 2
  return slots
}

/** Bytes of a table outside the object, of the mem domain; 0 where it is inside. */
export function setTableRequest(objects: ObjectProfile, slots: number): number {
  return slots === objects.sets.minSlots ? 0 : slots * objects.sets.entry
}

/** `sys.getsizeof` of a set or frozenset. */
export function setSizeof(objects: ObjectProfile, set: SetTable): number {
  return objectRequest(objects, 'set') + setTableRequest(objects, set.mask + 1)
}

function setTableResize(objects: ObjectProfile, set: SetTable, minused: number): void {
  set.mask = setTableSlots(objects, minused) - 1
  set.fill = set.used
}

/**
 * `set_add_entry` of a key that is not there, into a slot never used.
 *
 * @returns was the table replaced, after the key went in?
 */
export function setAdd(objects: ObjectProfile, set: SetTable): boolean {
  set.fill++
  set.used++
  if (set.fill * 5 < set.mask * 3) return false
  setTableResize(objects, set, set.used > 50_000 ? set.used * 2 : set.used * 4)
  return true
}

/** The same into the slot of a deleted key, where a search met one first and the version takes it (`sets.reusesDummies`): nothing grows. */
export function setAddToDummy(set: SetTable): void {
  set.used++
}

/** `set_discard_entry`, `set.pop`: the slot stays filled by the dummy. */
export function setDiscard(set: SetTable): void {
  set.used--
}

/** `set_clear_internal`: back to the table inside the object. */
export function setClear(objects: ObjectProfile, set: SetTable): void {
  Object.assign(set, newSet(objects))
}

/**
 * The start of `set_merge` and of an update from a dict: room for `n` keys at once, as if none were there yet.
 * Each key that is not there follows with `setAdd`.
 *
 * @returns was the table replaced?
 */
export function setReserve(objects: ObjectProfile, set: SetTable, n: number): boolean {
  if (n === 0 || (set.fill + n) * 5 < set.mask * 3) return false
  setTableResize(objects, set, (set.used + n) * 2)
  return true
}

/** `set_copy`, `set(other)`, `frozenset(other)` of a set or frozenset of `n` items: the new table. A dict's keys the same. */
export function setCopy(objects: ObjectProfile, n: number): SetTable {
  const copy = newSet(objects)
  setReserve(objects, copy, n)
  copy.fill = n
  copy.used = n
  return copy
}

/** A display of `n` different items: added one by one, unless it is a constant that the compiler made a frozenset of. */
export function setDisplay(objects: ObjectProfile, n: number, constants: boolean): SetTable {
  if (constants && n >= 3 && objects.sets.constantDisplayUpdates === 1) return setCopy(objects, n)
  const set = newSet(objects)
  for (let item = 0; item < n; item++) setAdd(objects, set)
  return set
}
