import { O } from '../kernel/operations'
import { bufferOf } from '../kernel/refcounts/read'
import { listAppend, listAssignSlice, listBufferRequest, listDeleteItem, listExtend, listInsert, listPop, listPopFreesBuffer, listSizeof } from '../objects/lists'
import { PyObject } from './object'

/** A list: an object, and a buffer of items that grows ahead of them. Source: `Objects/listobject.c`. */
export class PyList extends PyObject {
  /** Items that the buffer has room for. */
  allocated = 0
  private size = 0

  get length(): number {
    return this.size
  }

  override get sizeof(): number {
    this.mustLive()
    return listSizeof(this.heap.model.objects, this.allocated)
  }

  /** Items of a display, `[a, b]`, or of a list made with its size known. @internal */
  fill(items: readonly PyObject[], allocated = items.length): void {
    this.resize(allocated)
    this.track()
    for (const item of items) this.store(this.size++, item)
  }

  item(index: number): PyObject {
    const item = this.at(this.position(index))
    if (item === null) throw new RangeError(`item ${index} of a list that is being changed`)
    return item
  }

  append(item: PyObject): void {
    this.mustLive()
    this.resize(listAppend(this.heap.model.objects, this.size, this.allocated))
    this.store(this.size++, item)
  }

  insert(index: number, item: PyObject): void {
    this.mustLive()
    const at = Math.min(Math.max(index < 0 ? index + this.size : index, 0), this.size)
    this.resize(listInsert(this.heap.model.objects, this.size, this.allocated))
    if (at < this.size) this.heap.perform(O.SLOTS_MOVE, this.id, at, at + 1, this.size - at)
    this.size++
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
    this.resize(listExtend(this.heap.model.objects, this.size, this.allocated, items.length, hasBuffer))
    for (const item of items) this.store(this.size++, item)
  }

  /** `l.pop(index)`: the item, held by the caller. */
  pop(index = -1): PyObject {
    const at = this.position(index)
    const item = this.item(at).hold()
    if (at < this.size - 1) this.remove(at, listAssignSlice(this.heap.model.objects, this.size, this.allocated, 1, 0))
    else {
      const allocated = listPop(this.heap.model.objects, this.size, this.allocated)
      this.store(at, null)
      this.truncate(this.size - 1)
      if (this.size > 0 || !listPopFreesBuffer(this.heap.model.objects)) this.resize(allocated)
      else this.freeBuffer()
    }
    return item
  }

  /** `del l[index]`. */
  delete(index: number): void {
    const at = this.position(index)
    const item = this.item(at).hold()
    this.remove(at, listDeleteItem(this.heap.model.objects, this.size, this.allocated))
    item.drop()
  }

  clear(): void {
    this.mustLive()
    // The buffer is taken away first; its items go from the last to the first.
    for (let at = this.size - 1; at >= 0; at--) this.store(at, null)
    this.truncate(0)
    this.freeBuffer()
  }

  /** The item goes, and room for `allocated` stays: 0 frees the buffer. */
  private remove(at: number, allocated: number): void {
    this.store(at, null)
    if (at + 1 < this.size) this.heap.perform(O.SLOTS_MOVE, this.id, at + 1, at, this.size - at - 1)
    this.truncate(this.size - 1)
    if (allocated === 0) this.freeBuffer()
    else this.resize(allocated)
  }

  private truncate(size: number): void {
    this.size = size
    this.heap.perform(O.SLOTS_TRUNCATE, this.id, size)
  }

  private resize(allocated: number): void {
    if (allocated === this.allocated) return
    this.allocated = allocated
    this.heap.perform(O.BUFFER_RESIZE, this.id, 0, listBufferRequest(allocated), -1)
  }

  private freeBuffer(): void {
    this.allocated = 0
    this.heap.perform(O.BUFFER_FREE, this.id, 0)
  }

  private position(index: number): number {
    this.mustLive()
    const at = index < 0 ? index + this.size : index
    if (at < 0 || at >= this.size) throw new RangeError(`list index ${index} is out of range: the list has ${this.size} items`)
    return at
  }
}
