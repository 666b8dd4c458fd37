import { O } from '../kernel/operations'
import { bufferOf } from '../kernel/refcounts/read'
import { NO_CACHE } from '../lab/objectModel'
import {
  listAppend,
  listAppendHasRoom,
  listAssignSlice,
  listBufferRequest,
  listDeleteItem,
  listExtend,
  listInsert,
  listPop,
  listPopFreesBuffer,
  listSizeof,
  listStays,
} from '../objects/lists'
import { PyObject } from './object'

/** A list: an object, and a buffer of items that grows ahead of them. Source: `Objects/listobject.c`. */
export class PyList extends PyObject {
  /** Items that its buffer has room for, while it has one. */
  private room = 0

  get length(): number {
    this.mustLive()
    return this.size
  }

  /** Items that the buffer has room for. */
  get allocated(): number {
    return bufferOf(this.heap.lab.refs, this.id, 0) < 0 ? 0 : this.room
  }

  /** `Py_SIZE`: the heap knows it, for the collector may have cleared the list. */
  private get size(): number {
    return this.heap.lab.refs.slotLength[this.id]
  }

  override get sizeof(): number {
    this.mustLive()
    return listSizeof(this.heap.model.objects, this.allocated)
  }

  /** Items of a display, `[a, b]`, or of a list made with its size known. @internal */
  fill(items: readonly PyObject[], allocated = items.length): void {
    if (allocated > 0) this.reallocate(allocated)
    this.track()
    for (const item of items) this.store(this.size, item)
  }

  item(index: number): PyObject {
    const item = this.at(this.position(index))
    if (item === null) throw new RangeError(`item ${index} of a list that is being changed`)
    return item
  }

  append(item: PyObject): void {
    this.mustLive()
    const { objects } = this.heap.model
    if (!listAppendHasRoom(objects, this.size, this.allocated)) this.resize(this.size + 1, listAppend(objects, this.size, this.allocated))
    this.store(this.size, item)
  }

  insert(index: number, item: PyObject): void {
    this.mustLive()
    const { size } = this
    const at = Math.min(Math.max(index < 0 ? index + size : index, 0), size)
    this.resize(size + 1, listInsert(this.heap.model.objects, size, this.allocated))
    if (at < size) this.heap.perform(O.SLOTS_MOVE, this.id, at, at + 1, size - at)
    this.store(at, item)
  }

  /** `l[index] = item`: the old item is dropped after the new one is stored. */
  setItem(index: number, item: PyObject): void {
    this.store(this.position(index), item)
  }

  extend(items: readonly PyObject[]): void {
    this.mustLive()
    // To 3.11 the pop of the last item leaves a buffer of no items.
    const hasBuffer = bufferOf(this.heap.lab.refs, this.id, 0) >= 0
    const allocated = listExtend(this.heap.model.objects, this.size, this.allocated, items.length, hasBuffer)
    if (items.length === 0) return
    if (hasBuffer) this.resize(this.size + items.length, allocated)
    else this.reallocate(allocated)
    for (const item of items) this.store(this.size, item)
  }

  /** `l.pop(index)`: the item, held by the caller. */
  pop(index = -1): PyObject {
    const at = this.position(index)
    const item = this.item(at).hold()
    const { objects } = this.heap.model
    if (at < this.size - 1) this.remove(at, listAssignSlice(objects, this.size, this.allocated, 1, 0))
    else {
      const allocated = listPop(objects, this.size, this.allocated)
      this.store(at, null)
      this.truncate(this.size - 1)
      if (this.size > 0 || !listPopFreesBuffer(objects)) this.resize(this.size, allocated)
      else this.freeBuffer()
    }
    return item
  }

  /** `del l[index]`. */
  delete(index: number): void {
    const at = this.position(index)
    const { objects } = this.heap.model
    // Where it is an empty slice that takes the place of all, the list is cleared (`list_ass_slice`).
    if (this.size === 1 && objects.lists.deleteItemResizes === 1) {
      this.clear()
      return
    }
    const item = this.item(at).hold()
    if (objects.lists.deleteItemResizes === 1) this.remove(at, listDeleteItem(objects, this.size, this.allocated))
    else this.close(at)
    item.drop()
  }

  clear(): void {
    this.mustLive()
    // The buffer is taken away first; its items go from the last to the first.
    for (let at = this.size - 1; at >= 0; at--) this.store(at, null)
    this.truncate(0)
    this.freeBuffer()
  }

  /** The item goes, and room for `allocated` is left. */
  private remove(at: number, allocated: number): void {
    this.close(at)
    this.resize(this.size, allocated)
  }

  /** The item goes; those behind it move up. */
  private close(at: number): void {
    this.store(at, null)
    if (at + 1 < this.size) this.heap.perform(O.SLOTS_MOVE, this.id, at + 1, at, this.size - at - 1)
    this.truncate(this.size - 1)
  }

  private truncate(size: number): void {
    this.heap.perform(O.SLOTS_TRUNCATE, this.id, size)
  }

  /** `list_resize` to `newsize` items: where the buffer does not stay, it has room for `allocated`. */
  private resize(newsize: number, allocated: number): void {
    if (!listStays(this.allocated, newsize)) this.reallocate(allocated)
  }

  private reallocate(allocated: number): void {
    this.room = allocated
    this.heap.perform(O.BUFFER_RESIZE, this.id, 0, listBufferRequest(allocated), NO_CACHE)
  }

  private freeBuffer(): void {
    this.heap.perform(O.BUFFER_FREE, this.id, 0)
  }

  private position(index: number): number {
    this.mustLive()
    const at = index < 0 ? index + this.size : index
    if (at < 0 || at >= this.size) throw new RangeError(`list index ${index} is out of range: the list has ${this.size} items`)
    return at
  }
}
