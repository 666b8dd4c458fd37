import { O } from '../kernel/operations'
import { bufferOf } from '../kernel/refcounts/read'
import { cacheNumber, NO_CACHE } from '../lab/objectModel'
import { type DictTable, dictClear, dictDelete, dictInsert, dictSizeof, KeysKind, newDict, newKeysSize } from '../objects/dicts'
import { PyObject } from './object'

/**
 * A dict: an object, and a keys object with its entries. Source: `Objects/dictobject.c`.
 * Keys are compared by identity here, except that equal atoms are one key.
 */
export class PyDict extends PyObject {
  /** @internal */
  readonly table: DictTable = newDict()
  /** Key → index of its entry. */
  private readonly entries = new Map<PyObject, number>()
  /** Which of the two buffers holds the keys object now; the other serves while it is replaced. */
  private buffer = 0

  get length(): number {
    this.wake()
    return this.table.used
  }

  override get sizeof(): number {
    this.wake()
    return dictSizeof(this.heap.model.objects, this.table)
  }

  get(key: PyObject): PyObject | undefined {
    this.wake()
    const entry = this.entries.get(key)
    return entry === undefined ? undefined : (this.at(entry * 2 + 1) ?? undefined)
  }

  /** `d[key] = value`. */
  set(key: PyObject, value: PyObject): void {
    this.wake()
    // 1. Whatever may be part of a cycle puts the dict under the collector (`MAINTAIN_TRACKING`).
    if (this.heap.mayBeTracked(key) || this.heap.mayBeTracked(value)) this.track()
    const known = this.entries.get(key)
    if (known !== undefined) {
      this.store(known * 2 + 1, value)
      return
    }
    // 2. A new key may need another keys object: the entries move, then the old one goes.
    const entries = this.table.nentries
    if (dictInsert(this.heap.model.objects, this.table, key.typeName === 'str')) this.replaceKeys(entries)
    const entry = this.table.nentries - 1
    this.entries.set(key, entry)
    this.store(entry * 2, key)
    this.store(entry * 2 + 1, value)
  }

  /** `del d[key]`: the value goes after the key. */
  delete(key: PyObject): void {
    this.wake()
    const entry = this.entries.get(key)
    if (entry === undefined) throw new RangeError(`the dict has no such key: object ${key.id}`)
    dictDelete(this.table)
    this.entries.delete(key)
    const value = this.at(entry * 2 + 1)?.hold()
    this.store(entry * 2 + 1, null)
    this.store(entry * 2, null)
    value?.drop()
  }

  clear(): void {
    this.mustLive()
    const slots = this.table.nentries * 2
    dictClear(this.table)
    this.entries.clear()
    for (let slot = 0; slot < slots; slot++) if (this.at(slot) !== null) this.store(slot, null)
    this.heap.perform(O.SLOTS_TRUNCATE, this.id, 0)
    this.heap.perform(O.BUFFER_FREE, this.id, this.buffer)
  }

  /** A dict that the collector has cleared is empty. */
  private wake(): void {
    this.mustLive()
    if (this.entries.size === 0 || this.heap.lab.refs.slotLength[this.id] > 0) return
    dictClear(this.table)
    this.entries.clear()
  }

  private replaceKeys(entriesBefore: number): void {
    const { objects } = this.heap.model
    const first = bufferOf(this.heap.lab.refs, this.id, this.buffer) < 0
    const next = first ? this.buffer : 1 - this.buffer
    this.heap.perform(O.BUFFER_RESIZE, this.id, next, newKeysSize(objects, this.table.kind, this.table.log2Size), this.keysCache())
    // Deleted entries are left out.
    let to = 0
    for (let from = 0; from < entriesBefore; from++) {
      const key = this.at(from * 2)
      if (key === null) continue
      if (from !== to) {
        this.heap.perform(O.SLOTS_MOVE, this.id, from * 2, to * 2, 2)
        this.entries.set(key, to)
      }
      to++
    }
    if (to < entriesBefore) this.heap.perform(O.SLOTS_TRUNCATE, this.id, to * 2)
    if (!first) this.heap.perform(O.BUFFER_FREE, this.id, this.buffer)
    this.buffer = next
  }

  /** The smallest keys objects are kept for the next dict; from 3.11 only those for str. */
  private keysCache(): number {
    const { objects } = this.heap.model
    if (2 ** this.table.log2Size !== objects.dicts.minSlots) return NO_CACHE
    if (objects.freeLists.dictKeysUnicodeOnly === 1 && this.table.kind !== KeysKind.UNICODE) return NO_CACHE
    return cacheNumber(this.heap.model, 'dictKeys')
  }
}
