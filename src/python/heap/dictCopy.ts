import { O } from '../../index'
import { type DictTable, dictCopy, dictInsert, dictNew, newDict, newKeysSize, usableFraction, valuesRequest } from '../../objects/dicts'
import { sharedKeysUsableSize } from '../../objects/instances'
import { objectRequest } from '../../objects/sizes'
import { type DictData, dataOf, dictData, isEmbedded, keyAt, putAt, slotOf, valueAt } from './dictData'
import { keysCache } from './dictTable'
import { bufferOf, cacheOf, keptBy, typeNumber } from './engine'
import { movedEntries } from './hashedEntries'
import type { PyHeap } from './heap'
import { NULL, partOf, type Ref } from './ref'

/** `dict()` to 3.9: it has keys of its own from the start. */
export function ownKeys(heap: PyHeap, dict: Ref): void {
  if (heap.model.objects.dicts.constructorOwnsKeys !== 1) return
  const data = dataOf(heap, dict)
  Object.assign(data.table, dictNew(heap.model.objects))
  heap.resizeBuffer(dict, data.buffer, newKeysSize(heap.model.objects, data.table.kind, data.table.log2Size), keysCache(heap, data))
}

/** From 3.10 an empty dict takes over a clean table as it is (`dict_merge`). @returns did it? */
export function cloneKeys(heap: PyHeap, dict: Ref, from: Ref): boolean {
  const { objects } = heap.model
  const data = dataOf(heap, dict)
  const source = dataOf(heap, from)
  // Values that lie in an instance stay there.
  const keeps = data.split < 0 || isEmbedded(heap, dict)
  if (objects.dicts.mergeClones !== 1 || data.table.used > 0 || keeps || source.split !== 0 || !isClean(heap, source)) return false
  const before = bufferOf(heap.refs, dict, data.buffer)
  const next = before < 0 ? data.buffer : 1 - data.buffer
  if (data.table.nentries > 0) heap.lab.truncate(dict, data.at)
  data.split = 0
  Object.assign(data.table, source.table)
  heap.resizeBuffer(dict, next, newKeysSize(objects, data.table.kind, data.table.log2Size), keptBy(keysCache(heap, data)))
  copyEntries(heap, from, source, dict, data)
  if (before >= 0) heap.lab.perform(O.BUFFER_FREE, dict, data.buffer)
  data.buffer = next
  data.version++
  if (heap.isTracked(from)) heap.track(dict)
  return true
}

/** No deleted entries, and the size that its items need. */
function isClean(heap: PyHeap, { table }: DictData): boolean {
  const slots = 1 << table.log2Size
  return table.used === table.nentries && (slots === heap.model.objects.dicts.minSlots || usableFraction(slots / 2) < table.used)
}

/** `d.copy()`: a new dict; a compact one is cloned as it is. */
export function copyDict(heap: PyHeap, from: Ref): Ref {
  const source = dataOf(heap, from)
  const data = dictData(0)
  const keys = source.split > 0 && source.table.used > 0 ? heap.sharedKeysOf(source.split) : null
  // `PyObject_GC_New`: the list of free dicts is not asked.
  const ref = keys === null ? heap.make('dict') : heap.allocate(typeNumber('dict'), objectRequest(heap.model.objects, 'dict'), keptBy(cacheOf(heap.model, 'dict')))
  heap.payload[ref] = data
  if (keys !== null) {
    // The copy shares the keys, too.
    data.split = source.split
    data.table.used = source.table.used
    data.table.nentries = source.table.used
    const room = heap.model.objects.instances.attributes === 'split dict' ? usableFraction(1 << keys.log2Size) : sharedKeysUsableSize(keys)
    heap.resizeBuffer(ref, 0, valuesRequest(room))
    copyEntries(heap, from, source, ref, data)
  } else if (source.table.used > 0) {
    Object.assign(data.table, source.split === 0 ? dictCopy(heap.model.objects, source.table) : plainTable(heap, source.table.used))
    data.table.nentries = source.table.used
    data.table.usable = Math.floor(((1 << data.table.log2Size) * 2) / 3) - data.table.used
    const cache = keysCache(heap, data)
    // Keys that are cloned are not from the list of free ones (`clone_combined_dict_keys`).
    const isCloned = source.split === 0 && source.table.used >= Math.trunc((source.table.nentries * 2) / 3)
    heap.resizeBuffer(ref, 0, newKeysSize(heap.model.objects, data.table.kind, data.table.log2Size), isCloned ? keptBy(cache) : cache)
    copyEntries(heap, from, source, ref, data)
  }
  if (heap.model.collector.dictsTracked === 'always' || heap.isTracked(from)) heap.track(ref)
  return ref
}

function plainTable(heap: PyHeap, used: number): DictTable {
  const table = newDict()
  for (let n = 0; n < used; n++) dictInsert(heap.model.objects, table, true)
  return table
}

export function copyEntries(heap: PyHeap, from: Ref, source: DictData, ref: Ref, data: DictData): void {
  if (source.table.used === source.table.nentries && source.places === null && data.places === null && data.split <= 0) copyRow(heap, from, source, ref, data)
  else copyOneByOne(heap, from, source, ref, data)
}

/** Entries without a gap, which lie in their own order. */
function copyRow(heap: PyHeap, from: Ref, source: DictData, ref: Ref, data: DictData): void {
  const { slotBase, slotTarget } = heap.refs
  const base = slotBase[from] + source.at
  const row = partOf(slotTarget, base, base + source.table.nentries * 2)
  heap.holdAll(row)
  heap.giveAll(ref, data.at, row)
  source.strings.forEach((entry, text) => {
    data.strings.set(text, entry)
  })
  if (source.others !== null) data.others = movedEntries(source.others, (entry) => entry)
}

function copyOneByOne(heap: PyHeap, from: Ref, source: DictData, ref: Ref, data: DictData): void {
  const moved = new Map<number, number>()
  let to = 0
  for (let entry = 0; entry < source.table.nentries; entry++) {
    const key = keyAt(heap, from, source, entry)
    if (key === NULL) continue
    moved.set(entry, to)
    if (data.split > 0) putAt(heap, ref, data, to, (slotOf(source, entry) - source.at) / 2)
    const slot = slotOf(data, to)
    heap.store(ref, slot, key)
    heap.store(ref, slot + 1, valueAt(heap, from, source, entry))
    to++
  }
  for (const [text, entry] of source.strings) data.strings.set(text, moved.get(entry) ?? entry)
  if (source.others !== null) data.others = movedEntries(source.others, (entry) => moved.get(entry) ?? entry)
}
