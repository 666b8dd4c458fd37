import { O } from '../../index'
import { calculateLog2Keysize, dictReserve, dictResize, dictSizeof, estimateLog2Keysize, growthRate, KeysKind, newKeysSize, usableFraction } from '../../objects/dicts'
import { splitDictSizeof, valuesDictSizeof } from '../../objects/instances'
import { type DictData, dataOf, isEmbedded, keyAt, straighten } from './dictData'
import { bufferOf, cacheNumber, NO_CACHE } from './engine'
import { renumberOrder } from './entryOrder'
import { movedEntries } from './hashedEntries'
import type { PyHeap } from './heap'
import { orderOf } from './orderedEntries'
import { NULL, type Ref } from './ref'

/** Another keys object: the entries move without the deleted ones, and the old keys object goes. */
export function replaceKeys(heap: PyHeap, dict: Ref, data: DictData, entriesBefore: number): void {
  const first = bufferOf(heap.refs, dict, data.buffer) < 0
  const next = first ? data.buffer : 1 - data.buffer
  heap.resizeBuffer(dict, next, newKeysSize(heap.model.objects, data.table.kind, data.table.log2Size), keysCache(heap, data))
  compact(heap, dict, data, entriesBefore)
  if (!first) heap.lab.perform(O.BUFFER_FREE, dict, data.buffer)
  data.buffer = next
}

/** Deleted entries are left out. */
function compact(heap: PyHeap, dict: Ref, data: DictData, entriesBefore: number): void {
  const { at } = data
  const order = data.order === null ? null : orderOf(heap, dict, data, entriesBefore)
  let to = 0
  let moved: Map<number, number> | null = null
  for (let from = 0; from < entriesBefore; from++) {
    if (keyAt(heap, dict, data, from) === NULL) continue
    if (from !== to) {
      heap.lab.perform(O.SLOTS_MOVE, dict, at + from * 2, at + to * 2, 2)
      moved ??= new Map()
      moved.set(from, to)
    }
    to++
  }
  if (to < entriesBefore) heap.lab.truncate(dict, at + to * 2)
  if (order !== null && to < entriesBefore) renumberOrder(order, to, moved ?? new Map())
  if (moved === null) return
  data.version++
  for (const [text, entry] of data.strings) data.strings.set(text, moved.get(entry) ?? entry)
  const places = moved
  if (data.others !== null) data.others = movedEntries(data.others, (entry) => places.get(entry) ?? entry)
  data.hashes = null
}

/** The smallest keys objects are kept for the next dict; from 3.11 only those for str. */
export function keysCache(heap: PyHeap, { table }: DictData): number {
  const { objects } = heap.model
  if (1 << table.log2Size !== objects.dicts.minSlots) return NO_CACHE
  if (objects.freeLists.dictKeysUnicodeOnly === 1 && table.kind !== KeysKind.UNICODE) return NO_CACHE
  return cacheNumber(heap.model, 'dictKeys')
}

/** Room for `n` entries at once (a display, a merge). */
export function reserve(heap: PyHeap, dict: Ref, n: number, unicode: boolean): void {
  const data = dataOf(heap, dict)
  if (data.split !== 0 || n === 0) return
  const entries = data.table.nentries
  if (dictReserve(heap.model.objects, data.table, n, unicode)) replaceKeys(heap, dict, data, entries)
}

/** Room for `n` entries, whatever there is room for now: `dict.fromkeys` of something whose size is known. */
export function resizeFor(heap: PyHeap, dict: Ref, n: number, unicode: boolean): void {
  const { objects } = heap.model
  const data = dataOf(heap, dict)
  const entries = data.table.nentries
  dictResize(data.table, estimateLog2Keysize(objects, n), unicode)
  replaceKeys(heap, dict, data, entries)
}

/** A dict that shared its keys with a class gets a table of its own: one with room to grow, or of 2^log2 slots. Source: `dictresize`, `insertion_resize`. */
export function unsplit(heap: PyHeap, dict: Ref, log2 = -1, kind = KeysKind.UNICODE): void {
  const data = dataOf(heap, dict)
  if (data.split <= 0) return
  straighten(heap, dict, data)
  data.split = 0
  if (isEmbedded(heap, dict)) heap.lab.perform(O.VALUES_DETACH, data.owner, dict)
  const { nentries, used } = data.table
  const log2Size = log2 >= 0 ? log2 : calculateLog2Keysize(heap.model.objects, growthRate(used))
  Object.assign(data.table, { kind, log2Size, usable: usableFraction(1 << log2Size) - used, nentries: used, used })
  replaceKeys(heap, dict, data, nentries)
}

/**
 * A dict that shared its keys with a class gets a table of its own with as many slots, before an entry goes: `popitem`, and to 3.10 `del` and `pop`.
 *
 * @returns the entry's number in that table
 */
export function combine(heap: PyHeap, dict: Ref, entry: number): number {
  const data = dataOf(heap, dict)
  const text = heap.payload[keyAt(heap, dict, data, entry)] as string
  unsplit(heap, dict, heap.sharedKeysOf(data.split)?.log2Size)
  return data.strings.get(text) ?? entry
}

/** `sys.getsizeof` of a dict, the GC head included. */
export function sizeOfDict(heap: PyHeap, dict: Ref): number {
  const data = dataOf(heap, dict)
  const { objects } = heap.model
  const keys = data.split > 0 ? heap.sharedKeysOf(data.split) : null
  if (keys === null) return dictSizeof(objects, data.table)
  if (objects.instances.attributes !== 'split dict') return valuesDictSizeof(objects, keys)
  // Keys that the class has given up, and that one dict has, are that dict's own.
  return splitDictSizeof(objects, { keys: keys.sharers === 1 ? null : keys }, { keys, used: data.table.used, own: data.table })
}
