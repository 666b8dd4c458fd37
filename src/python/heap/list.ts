import { O } from '../../index'
import {
  ListSource,
  listAppend,
  listAppendHasRoom,
  listAssignSlice,
  listBufferRequest,
  listDeleteItem,
  listExtend,
  listFromSized,
  listInsert,
  listPop,
  listPopFreesBuffer,
  listPreallocateExact,
  listResize,
  listSizeof,
  listStays,
} from '../../objects/lists'
import { bufferOf } from './engine'
import { OutOfMemory, type PyHeap } from './heap'
import { NULL, partOf, type Ref } from './ref'

/** What a list is besides its references: the payload of a list. Items are in the slots from `at` on. */
export interface ListData {
  /** Items that its buffer has room for. */
  allocated: number
  /** 0, but for instances of subclasses. */
  readonly at: number
  /** `list.sort` is under way: it looks empty. */
  sorting: boolean
}

/** A list of items whose references the caller gives away: a display. */
export function makeList(heap: PyHeap, items: readonly Ref[], allocated = items.length): Ref {
  const ref = heap.makeWithRoom('list', items.length)
  heap.payload[ref] = { allocated: 0, at: 0, sorting: false }
  fillList(heap, ref, items, allocated)
  return ref
}

/** A list as `list(iterable)` makes it of something with a length. */
export function makeSizedList(heap: PyHeap, items: readonly Ref[], source = ListSource.SEQUENCE): Ref {
  return makeList(heap, items, listFromSized(heap.model.objects, items.length, source))
}

/** Items, given away, for a list that has none, and that comes under the collector. */
export function fillList(heap: PyHeap, ref: Ref, items: readonly Ref[], allocated: number): void {
  const data = listOf(heap, ref)
  if (allocated > 0) reallocate(heap, ref, data, allocated)
  heap.track(ref)
  heap.giveAll(ref, data.at, items)
}

export function listOf(heap: PyHeap, ref: Ref): ListData {
  return heap.payload[ref] as ListData
}

export function listLength(heap: PyHeap, ref: Ref): number {
  return Math.max(heap.refs.slotLength[ref] - listOf(heap, ref).at, 0)
}

/** The item, borrowed. */
export function itemAt(heap: PyHeap, ref: Ref, index: number): Ref {
  return heap.slot(ref, listOf(heap, ref).at + index)
}

/** All items, borrowed. */
export function itemsOf(heap: PyHeap, ref: Ref): Ref[] {
  const { refs } = heap
  const base = refs.slotBase[ref]
  return partOf(refs.slotTarget, base + listOf(heap, ref).at, base + refs.slotLength[ref])
}

export function appendItem(heap: PyHeap, ref: Ref, item: Ref): void {
  const data = listOf(heap, ref)
  const size = Math.max(heap.refs.slotLength[ref] - data.at, 0)
  const { objects } = heap.model
  const allocated = roomOf(heap, ref, data)
  if (!listAppendHasRoom(objects, size, allocated)) resize(heap, ref, data, size + 1, listAppend(objects, size, allocated))
  heap.store(ref, data.at + size, item)
}

/** `appendItem` of an item that the caller gives away. */
export function appendGiven(heap: PyHeap, ref: Ref, item: Ref): void {
  const data = listOf(heap, ref)
  const size = Math.max(heap.refs.slotLength[ref] - data.at, 0)
  const { objects } = heap.model
  const allocated = roomOf(heap, ref, data)
  if (!listAppendHasRoom(objects, size, allocated)) resize(heap, ref, data, size + 1, listAppend(objects, size, allocated))
  heap.give(ref, data.at + size, item)
}

export function insertItem(heap: PyHeap, ref: Ref, index: number, item: Ref): void {
  const data = listOf(heap, ref)
  const size = listLength(heap, ref)
  resize(heap, ref, data, size + 1, listInsert(heap.model.objects, size, roomOf(heap, ref, data)))
  if (index < size) heap.lab.perform(O.SLOTS_MOVE, ref, data.at + index, data.at + index + 1, size - index)
  heap.store(ref, data.at + index, item)
}

/** The old item is dropped after the new one is stored. */
export function setItem(heap: PyHeap, ref: Ref, index: number, item: Ref): void {
  heap.store(ref, listOf(heap, ref).at + index, item)
}

/** The same of an item that the caller gives away. */
export function giveItem(heap: PyHeap, ref: Ref, index: number, item: Ref): void {
  heap.give(ref, listOf(heap, ref).at + index, item)
}

/** Items of a sequence whose length is known, borrowed. */
export function extendList(heap: PyHeap, ref: Ref, items: readonly Ref[]): void {
  const data = listOf(heap, ref)
  const buffered = hasBuffer(heap, ref)
  const size = listLength(heap, ref)
  const allocated = listExtend(heap.model.objects, size, roomOf(heap, ref, data), items.length, buffered)
  if (items.length === 0) return
  if (buffered) resize(heap, ref, data, size + items.length, allocated)
  else reallocate(heap, ref, data, allocated)
  for (let i = 0; i < items.length; i++) heap.store(ref, data.at + size + i, items[i])
}

/** The item becomes the caller's. */
export function popItem(heap: PyHeap, ref: Ref, index: number): Ref {
  const data = listOf(heap, ref)
  const size = listLength(heap, ref)
  const { objects } = heap.model
  const room = roomOf(heap, ref, data)
  if (index < size - 1) {
    const item = heap.hold(itemAt(heap, ref, index))
    closeGap(heap, ref, data, index, size)
    resize(heap, ref, data, size - 1, listAssignSlice(objects, size, room, 1, 0))
    return item
  }
  // The last item's reference is taken as it is.
  const item = itemAt(heap, ref, index)
  heap.lab.truncate(ref, data.at + size - 1)
  if (size > 1 || !listPopFreesBuffer(objects)) resize(heap, ref, data, size - 1, listPop(objects, size, room))
  else freeBuffer(heap, ref, data)
  return item
}

/** `del l[index]`. */
export function deleteItem(heap: PyHeap, ref: Ref, index: number): void {
  const data = listOf(heap, ref)
  const size = listLength(heap, ref)
  const { objects } = heap.model
  if (size === 1 && objects.lists.deleteItemResizes === 1) {
    clearList(heap, ref)
    return
  }
  const item = heap.hold(itemAt(heap, ref, index))
  const room = roomOf(heap, ref, data)
  closeGap(heap, ref, data, index, size)
  if (objects.lists.deleteItemResizes === 1) resize(heap, ref, data, size - 1, listDeleteItem(objects, size, room))
  heap.drop(item)
}

/** `list.remove`: the item goes as a slice of one does. */
export function removeItem(heap: PyHeap, ref: Ref, index: number): void {
  const data = listOf(heap, ref)
  const size = listLength(heap, ref)
  if (size === 1) {
    clearList(heap, ref)
    return
  }
  const item = heap.hold(itemAt(heap, ref, index))
  const room = roomOf(heap, ref, data)
  closeGap(heap, ref, data, index, size)
  resize(heap, ref, data, size - 1, listAssignSlice(heap.model.objects, size, room, 1, 0))
  heap.drop(item)
}

/** `list_preallocate_exact`: room for `n` items in a list that has no buffer. */
export function preallocate(heap: PyHeap, ref: Ref, n: number): void {
  reallocate(heap, ref, listOf(heap, ref), listPreallocateExact(heap.model.objects, n))
}

/** `list_resize`: room for `newsize` items, which the caller stores, or has taken out before. */
export function resizeRoom(heap: PyHeap, ref: Ref, size: number, newsize: number): void {
  const data = listOf(heap, ref)
  resize(heap, ref, data, newsize, listResize(heap.model.objects, size, roomOf(heap, ref, data), newsize))
}

/** Has it a buffer, of however many items? */
export function hasBuffer(heap: PyHeap, ref: Ref): boolean {
  return bufferOf(heap.refs, ref, 0) >= 0
}

/** Items that there is room for. */
export function listRoom(heap: PyHeap, ref: Ref): number {
  return roomOf(heap, ref, listOf(heap, ref))
}

/** An item that the caller gives away, at the end, where there is room for it. */
export function giveNext(heap: PyHeap, ref: Ref, item: Ref): void {
  const data = listOf(heap, ref)
  heap.give(ref, data.at + listLength(heap, ref), item)
}

/** All items become the caller's; the buffer stays. */
export function takeItems(heap: PyHeap, ref: Ref): Ref[] {
  const data = listOf(heap, ref)
  return heap.refs.slotLength[ref] <= data.at ? [] : heap.takeSlots(ref, data.at)
}

/** Items, given away, of a list that has none but room for them. */
export function giveItems(heap: PyHeap, ref: Ref, items: readonly Ref[]): void {
  heap.giveAll(ref, listOf(heap, ref).at, items)
}

/** `l[start:stop] = items` (borrowed): the items that go die from the last to the first, after all is in place. */
export function assignSlice(heap: PyHeap, ref: Ref, start: number, stop: number, items: readonly Ref[]): void {
  const data = listOf(heap, ref)
  const size = listLength(heap, ref)
  const removed = Math.max(stop - start, 0)
  const newSize = size - removed + items.length
  if (newSize === 0) {
    clearList(heap, ref)
    return
  }
  if (removed === items.length) {
    replaceEach(heap, ref, data.at + start, items)
    return
  }
  if (size >= MANY && removed * 3 < size) {
    replacePart(heap, ref, data, start, removed, items)
    return
  }
  heap.holdAll(items)
  const all = takeItems(heap, ref)
  resize(heap, ref, data, newSize, listAssignSlice(heap.model.objects, size, roomOf(heap, ref, data), removed, items.length))
  const behind = start + items.length
  heap.giveAll(ref, data.at, all, 0, start)
  heap.giveAll(ref, data.at + start, items)
  heap.giveAll(ref, data.at + behind, all, start + removed)
  for (let i = start + removed - 1; i >= start; i--) heap.drop(all[i])
}

/** Of a list with fewer items a slice is assigned by taking all of them out, and putting them back. */
const MANY = 16

/**
 * `assignSlice` of as many items as go: each takes the place of another. From the last one on, what lives on falls at once, which nobody can see; what
 * dies of it waits, as all do in CPython, until everything is in place.
 */
function replaceEach(heap: PyHeap, ref: Ref, first: number, items: readonly Ref[]): void {
  const { refs } = heap
  const dying: Ref[] = []
  heap.holdAll(items)
  for (let i = items.length - 1; i >= 0; i--) {
    const old = refs.slotTarget[refs.slotBase[ref] + first + i]
    if (old !== NULL && refs.objRefcnt[old] === 1) dying.push(heap.hold(old))
    heap.give(ref, first + i, items[i])
  }
  for (let i = 0; i < dying.length; i++) heap.drop(dying[i])
}

/** `assignSlice` where most items stay: those behind the slice move, and nothing else is touched. */
function replacePart(heap: PyHeap, ref: Ref, data: ListData, start: number, removed: number, items: readonly Ref[]): void {
  const { at } = data
  const size = listLength(heap, ref)
  const more = items.length - removed
  const stop = start + removed
  const room = listAssignSlice(heap.model.objects, size, roomOf(heap, ref, data), removed, items.length)
  const first = heap.refs.slotBase[ref] + at + start
  const old = partOf(heap.refs.slotTarget, first, first + removed)
  heap.holdAll(old)
  for (let i = start + items.length; i < stop; i++) heap.store(ref, at + i, NULL)
  if (more > 0) resize(heap, ref, data, size + more, room)
  if (more !== 0 && stop < size) heap.lab.perform(O.SLOTS_MOVE, ref, at + stop, at + stop + more, size - stop)
  if (more < 0) {
    heap.lab.truncate(ref, at + size + more)
    resize(heap, ref, data, size + more, room)
  }
  for (let i = 0; i < items.length; i++) heap.store(ref, at + start + i, items[i])
  for (let i = removed - 1; i >= 0; i--) heap.drop(old[i])
}

/** The items in another order: no count moves. */
export function reorder(heap: PyHeap, ref: Ref, items: readonly Ref[]): void {
  const { at } = listOf(heap, ref)
  heap.lab.truncate(ref, at)
  heap.giveAll(ref, at, items)
}

/** The buffer is taken away first; its items go from the last to the first. */
export function clearList(heap: PyHeap, ref: Ref): void {
  const data = listOf(heap, ref)
  const items = takeItems(heap, ref)
  for (let i = items.length - 1; i >= 0; i--) heap.dropMaybe(items[i])
  if (listLength(heap, ref) === 0) freeBuffer(heap, ref, data)
}

/** `sys.getsizeof` of an exact list, the GC head included. */
export function sizeOfList(heap: PyHeap, ref: Ref): number {
  return listSizeof(heap.model.objects, roomOf(heap, ref, listOf(heap, ref)))
}

function roomOf(heap: PyHeap, ref: Ref, data: ListData): number {
  return bufferOf(heap.refs, ref, 0) < 0 ? 0 : data.allocated
}

/** The item goes out of its slot without being dropped; those behind it move up. */
function closeGap(heap: PyHeap, ref: Ref, data: ListData, index: number, size: number): void {
  heap.store(ref, data.at + index, NULL)
  if (index + 1 < size) heap.lab.perform(O.SLOTS_MOVE, ref, data.at + index + 1, data.at + index, size - index - 1)
  heap.lab.truncate(ref, data.at + size - 1)
}

function resize(heap: PyHeap, ref: Ref, data: ListData, newsize: number, allocated: number): void {
  if (!listStays(roomOf(heap, ref, data), newsize)) reallocate(heap, ref, data, allocated)
}

/** More items than this no machine has room for: the list gets no buffer, whatever the simulated limits say. */
const MOST_ITEMS = 2 ** 37

function reallocate(heap: PyHeap, ref: Ref, data: ListData, allocated: number): void {
  if (allocated > MOST_ITEMS) throw new OutOfMemory()
  data.allocated = allocated
  heap.resizeBuffer(ref, 0, listBufferRequest(allocated))
}

function freeBuffer(heap: PyHeap, ref: Ref, data: ListData): void {
  data.allocated = 0
  heap.lab.perform(O.BUFFER_FREE, ref, 0)
}
