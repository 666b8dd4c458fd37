import { O } from '../kernel/operations'
import { bufferOf } from '../kernel/refcounts/read'
import { newSet, type SetTable, setAdd, setClear, setDiscard, setSizeof, setTableRequest } from '../objects/sets'
import { PyObject } from './object'

/**
 * A set: the first 8 slots of its table are in its block. Source: `Objects/setobject.c`.
 * NOT IN CPYTHON: items die in the order in which they came in, not in that of their hashes.
 */
export class PySet extends PyObject {
  private readonly table: SetTable = newSet(this.heap.model.objects)
  private readonly items = new Map<PyObject, number>()
  private slots = 0
  private buffer = 0

  get length(): number {
    this.wake()
    return this.table.used
  }

  override get sizeof(): number {
    this.wake()
    return setSizeof(this.heap.model.objects, this.table)
  }

  has(item: PyObject): boolean {
    this.wake()
    return this.items.has(item)
  }

  add(item: PyObject): void {
    this.wake()
    if (this.items.has(item)) return
    this.items.set(item, this.slots)
    this.store(this.slots++, item)
    if (!setAdd(this.heap.model.objects, this.table)) return
    const first = bufferOf(this.heap.lab.refs, this.id, this.buffer) < 0
    const next = first ? this.buffer : 1 - this.buffer
    this.heap.perform(O.BUFFER_RESIZE, this.id, next, setTableRequest(this.heap.model.objects, this.table.mask + 1), -1)
    if (!first) this.heap.perform(O.BUFFER_FREE, this.id, this.buffer)
    this.buffer = next
  }

  discard(item: PyObject): void {
    this.wake()
    const slot = this.items.get(item)
    if (slot === undefined) return
    this.items.delete(item)
    setDiscard(this.table)
    this.store(slot, null)
  }

  clear(): void {
    this.mustLive()
    setClear(this.heap.model.objects, this.table)
    this.items.clear()
    for (let slot = 0; slot < this.slots; slot++) if (this.at(slot) !== null) this.store(slot, null)
    this.slots = 0
    this.heap.perform(O.SLOTS_TRUNCATE, this.id, 0)
    this.heap.perform(O.BUFFER_FREE, this.id, this.buffer)
  }

  /** A set that the collector has cleared is empty. */
  private wake(): void {
    this.mustLive()
    if (this.items.size === 0 || this.heap.lab.refs.slotLength[this.id] > 0) return
    setClear(this.heap.model.objects, this.table)
    this.items.clear()
    this.slots = 0
  }
}
