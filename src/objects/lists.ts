import type { ObjectProfile } from '../profiles'
import { objectRequest, POINTER } from './sizes'

/**
 * Lists: capacities in items. `allocated` is what the buffer holds, 0 where there is no buffer. Source: `Objects/listobject.c`.
 */

/** Bytes of a buffer of `allocated` items, of the mem domain. */
export function listBufferRequest(allocated: number): number {
  return allocated * POINTER
}

/** `sys.getsizeof` of a list. */
export function listSizeof(objects: ObjectProfile, allocated: number): number {
  return objectRequest(objects, 'list') + listBufferRequest(allocated)
}

/** `list_resize`: between half and all of the capacity nothing moves. Else the buffer is reallocated, even to the size that it has. */
export function listStays(allocated: number, newsize: number): boolean {
  return allocated >= newsize && newsize >= Math.floor(allocated / 2)
}

/**
 * `list_resize`: the capacity after a list of `size` items with room for `allocated` came to `newsize` items.
 * The same as `allocated` where the buffer stays; 0 asks to reallocate it to 0 bytes.
 */
export function listResize(objects: ObjectProfile, size: number, allocated: number, newsize: number): number {
  // 1. Enough room, and not too much.
  if (listStays(allocated, newsize)) return allocated
  // 2. No items, no room.
  if (newsize === 0) return 0
  const eighth = Math.floor(newsize / 8)
  // 3. An eighth more, and a little.
  if (objects.lists.growth === 'eighth, plus 3 or 6') return newsize + eighth + (newsize < 9 ? 3 : 6)
  const capacity = multipleOf4(newsize + eighth + 6)
  // 4. 3.9+: not where the list grows by more than the spare room would be.
  return newsize - size > capacity - newsize ? multipleOf4(newsize + 3) : capacity
}

const multipleOf4 = (n: number): number => n - (n % 4)

/** `list_preallocate_exact`: the capacity of a list without a buffer that is going to hold `n` items. */
export function listPreallocateExact(objects: ObjectProfile, n: number): number {
  const { preallocateMultiple } = objects.lists
  return Math.ceil(n / preallocateMultiple) * preallocateMultiple
}

/** Does `append` store its item without a look at `list_resize`? To 3.10 never. */
export function listAppendHasRoom(objects: ObjectProfile, size: number, allocated: number): boolean {
  return size < allocated && objects.lists.appendChecksRoom === 1
}

/** `list.append`: the capacity after one more item. Never shrinks, which matters only where a list can be sparse (`listDeleteItem`). Source: `_PyList_AppendTakeRef`. */
export function listAppend(objects: ObjectProfile, size: number, allocated: number): number {
  return listAppendHasRoom(objects, size, allocated) ? allocated : listResize(objects, size, allocated, size + 1)
}

/** `ins1` (`list.insert`): the capacity after one more item. */
export function listInsert(objects: ObjectProfile, size: number, allocated: number): number {
  return listResize(objects, size, allocated, size + 1)
}

/** `list_pop_impl`: the capacity after the last item went. `pop(i)` of an earlier one is `listAssignSlice` of one. */
export function listPop(objects: ObjectProfile, size: number, allocated: number): number {
  return size === 1 && listPopFreesBuffer(objects) ? 0 : listResize(objects, size, allocated, size - 1)
}

/** Is the buffer freed by the pop that empties the list (3.12+)? Before, it is reallocated to 0 bytes and stays, a block of the C library. */
export function listPopFreesBuffer(objects: ObjectProfile): boolean {
  return objects.lists.popFreesBuffer === 1
}

/**
 * `list_ass_slice`: the capacity after `removed` items gave way to `added` ones. An empty result frees the buffer (`list_clear`).
 * Deleting a slice is `added` 0.
 */
export function listAssignSlice(objects: ObjectProfile, size: number, allocated: number, removed: number, added: number): number {
  const newsize = size - removed + added
  if (newsize === 0) return 0
  return newsize === size ? allocated : listResize(objects, size, allocated, newsize)
}

/** `list_ass_item`: the capacity after `del l[i]`, whichever item. */
export function listDeleteItem(objects: ObjectProfile, size: number, allocated: number): number {
  return objects.lists.deleteItemResizes === 1 ? listAssignSlice(objects, size, allocated, 1, 0) : allocated
}

/**
 * `list_extend` by a list or tuple of `n` items: the capacity after it.
 *
 * @param hasBuffer - false where the list has none: new, cleared, or (3.12+) popped to the last. To 3.11 such a pop leaves a buffer of no items.
 */
export function listExtend(objects: ObjectProfile, size: number, allocated: number, n: number, hasBuffer = allocated > 0): number {
  if (n === 0) return allocated
  if (!hasBuffer && objects.lists.extendPreallocates === 1) return listPreallocateExact(objects, n)
  return listResize(objects, size, allocated, size + n)
}

/**
 * `list_extend` by an iterator that yields `n` items and said `hint` beforehand (`__length_hint__`; 8 where it says nothing).
 *
 * @returns the capacity after it
 */
export function listExtendIterator(objects: ObjectProfile, size: number, allocated: number, n: number, hint = 8, hasBuffer = allocated > 0): number {
  // 1. Room for the hint.
  let capacity = hint === 0 ? allocated : listExtend(objects, size, allocated, hint, hasBuffer)
  // 2. Items, appended where the room was too small.
  for (let length = size; length < size + n; length++) if (length >= capacity) capacity = listAppend(objects, length, capacity)
  // 3. What the hint overdid is cut.
  return size + n < capacity ? listResize(objects, size + n, capacity, size + n) : capacity
}

/** `list_extend` by a set, a dict or a view of a dict, of `n` items (3.13: `list_extend_set`, `list_extend_dict`). */
export function listExtendTable(objects: ObjectProfile, size: number, allocated: number, n: number, hasBuffer = allocated > 0): number {
  if (objects.lists.extendResizesForTables === 0) return listExtendIterator(objects, size, allocated, n, n, hasBuffer)
  return listResize(objects, size, allocated, size + n)
}

/** What `list(x)` is made from. */
export const enum ListSource {
  /** A list or tuple. */
  SEQUENCE = 0,
  /** A set, a dict or a view of a dict. */
  TABLE = 1,
  /** Anything else with a length, such as a range. */
  SIZED = 2,
}

/** `list(x)` of something with `n` items (`list___init___impl`). Without a length, such as a generator: `listExtendIterator` of a new list. */
export function listFromSized(objects: ObjectProfile, n: number, source: ListSource): number {
  if (n === 0) return 0
  const allocated = objects.lists.constructorPreallocates === 1 ? listPreallocateExact(objects, n) : 0
  if (source === ListSource.SEQUENCE) return listExtend(objects, 0, allocated, n)
  return source === ListSource.TABLE ? listExtendTable(objects, 0, allocated, n) : listExtendIterator(objects, 0, allocated, n, n)
}

/** A display of `n` items, `[a, b, c]`: exact, unless it is a constant that the compiler made a tuple of. */
export function listDisplay(objects: ObjectProfile, n: number, constants: boolean): number {
  return constants && n >= 3 && objects.lists.constantDisplayExtends === 1 ? listExtend(objects, 0, 0, n) : n
}
