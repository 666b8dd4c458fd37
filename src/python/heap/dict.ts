import { O } from '../../index'
import { dictDelete, dictInsert, dictPopitem, KeysKind } from '../../objects/dicts'
import { objectRequest } from '../../objects/sizes'
import { ABSENT, type DictData, dataOf, dictData, forgetAll, isEmbedded, keyAt, putAt, slotOf, valueAt } from './dictData'
import { combine, replaceKeys, unsplit } from './dictTable'
import { cutOrder, unlink } from './entryOrder'
import { addEntry, hashesOf, removeEntryOf } from './hashedEntries'
import type { PyHeap } from './heap'
import { type IntValue, NULL, type Ref } from './ref'

/** `{}`, tracked as the version has it. */
export function makeDict(heap: PyHeap): Ref {
  const ref = heap.make('dict')
  heap.payload[ref] = dictData(0)
  if (heap.model.collector.dictsTracked === 'always') heap.track(ref)
  return ref
}

export function dictLength(heap: PyHeap, dict: Ref): number {
  return dataOf(heap, dict).table.used
}

/** The value of a key that is an exact str, borrowed, or NULL. */
export function getText(heap: PyHeap, dict: Ref, text: string): Ref {
  const data = dataOf(heap, dict)
  const entry = data.strings.get(text)
  return entry === undefined ? NULL : valueAt(heap, dict, data, entry)
}

/**
 * `d[text] = value`, where the key is a str (or counts as one: then it is not exact). Both are held once more.
 *
 * @param tracks - does the collector come to know the dict by a value that it may track?
 */
export function setText(heap: PyHeap, dict: Ref, key: Ref, text: string, value: Ref, exact = true, tracks = true): void {
  const data = dataOf(heap, dict)
  const entry = data.strings.get(text)
  if (entry !== undefined) {
    replaceValue(heap, dict, data, entry, value, tracks)
    return
  }
  if (data.split > 0 && !heap.sharedKeysTake(data.split, data.table.used, text)) unsplit(heap, dict)
  if (data.split > 0) putAt(heap, dict, data, data.table.nentries, heap.sharedIndex(data.split, text))
  const added = insert(heap, dict, data, key, value, exact, tracks)
  data.strings.set(text, added)
  fill(heap, dict, data, added, key, value)
}

/** `d[key] = value` of a key that is not there, and no exact str. */
export function addOther(heap: PyHeap, dict: Ref, key: Ref, hash: IntValue, value: Ref): void {
  unsplit(heap, dict, -1, KeysKind.GENERAL)
  const data = dataOf(heap, dict)
  const entry = insert(heap, dict, data, key, value, false)
  data.others ??= new Map()
  addEntry(data.others, hash, entry)
  if (data.hashes !== null) data.hashes[entry] = hash
  fill(heap, dict, data, entry, key, value)
}

/** The entry's value is replaced: the old one is dropped afterwards. */
export function replaceValue(heap: PyHeap, dict: Ref, data: DictData, entry: number, value: Ref, tracks = true): void {
  if (tracks && data.split >= 0 && heap.mayBeTracked(value)) heap.track(dict)
  heap.store(dict, slotOf(data, entry) + 1, value)
}

/** Room for one more entry; returns its index. */
function insert(heap: PyHeap, dict: Ref, data: DictData, key: Ref, value: Ref, isStr: boolean, tracks = true): number {
  if (tracks && data.split >= 0 && (heap.mayBeTracked(key) || heap.mayBeTracked(value))) heap.track(dict)
  data.version++
  const { table } = data
  if (data.split !== 0) {
    table.used++
    return table.nentries++
  }
  const entries = table.nentries
  if (dictInsert(heap.model.objects, table, isStr)) replaceKeys(heap, dict, data, entries)
  return table.nentries - 1
}

function fill(heap: PyHeap, dict: Ref, data: DictData, entry: number, key: Ref, value: Ref): void {
  const slot = slotOf(data, entry)
  heap.store(dict, slot, key)
  heap.store(dict, slot + 1, value)
}

/** `del d[key]`, or `pop`: the entry's value becomes the caller's. `hash` of the key, where it is known, spares a search. */
export function removeEntry(heap: PyHeap, dict: Ref, entry: number, hash: IntValue | null = hashOfInt(heap, keyAt(heap, dict, dataOf(heap, dict), entry))): Ref {
  const data = dataOf(heap, dict)
  if (data.split > 0 && heap.model.objects.instances.attributes === 'split dict') return removeEntry(heap, dict, combine(heap, dict, entry), hash)
  const key = keyAt(heap, dict, data, entry)
  const value = heap.hold(valueAt(heap, dict, data, entry))
  forget(heap, data, key, entry, hash)
  if (data.order !== null) unlink(data.order, entry)
  data.version++
  dictDelete(data.table)
  const slot = slotOf(data, entry)
  if (data.places !== null) data.places[entry] = -1
  heap.store(dict, slot + 1, NULL)
  heap.store(dict, slot, NULL)
  return value
}

/** The hash of an exact int that is a safe integer; null. */
function hashOfInt({ refs, kinds, payload }: PyHeap, key: Ref): IntValue | null {
  const value = payload[key]
  if (refs.objType[key] !== kinds.int || typeof value !== 'number') return null
  return value === -1 ? -2 : value
}

function forget(heap: PyHeap, data: DictData, key: Ref, entry: number, known: IntValue | null): void {
  const text = heap.payload[key]
  if (typeof text === 'string' && data.strings.get(text) === entry) {
    data.strings.delete(text)
    return
  }
  const { others } = data
  if (others === null) return
  if (known !== null && removeEntryOf(others, known, entry)) return
  removeEntryOf(others, hashOfEntry(data, entry), entry)
}

/** The hash that a key had when it came in, one that is no exact str. */
export function hashOfEntry(data: DictData, entry: number): IntValue {
  data.hashes ??= data.others === null ? [] : hashesOf(data.others)
  return data.hashes[entry] ?? 0
}

/** The last entry, or ABSENT. */
export function lastEntry(heap: PyHeap, dict: Ref): number {
  const data = dataOf(heap, dict)
  for (let entry = data.table.nentries - 1; entry >= 0; entry--) if (keyAt(heap, dict, data, entry) !== NULL) return entry
  return ABSENT
}

/** `popitem`: key and value become the caller's. */
export function popEntry(heap: PyHeap, dict: Ref, last: number): readonly [Ref, Ref] {
  const data = dataOf(heap, dict)
  const entry = data.split > 0 ? combine(heap, dict, last) : last
  const key = heap.hold(keyAt(heap, dict, data, entry))
  const value = removeEntry(heap, dict, entry)
  data.table.used++
  dictPopitem(data.table, entry)
  if (data.order !== null) cutOrder(data.order, data.table.nentries)
  return [key, value]
}

/** `d.clear()`: entries die first to last. */
export function clearDict(heap: PyHeap, dict: Ref): void {
  const data = dataOf(heap, dict)
  const { buffer, at, split } = data
  const entries = heap.refs.slotLength[dict] <= at ? [] : heap.takeSlots(dict, at)
  forgetAll(data)
  data.buffer = 1 - buffer
  // Values that lie in the instance stay there.
  if (isEmbedded(heap, dict)) data.split = split
  for (const ref of entries) heap.dropMaybe(ref)
  heap.lab.perform(O.BUFFER_FREE, dict, buffer)
}

/** Bytes of an exact dict's block. */
export function dictBlock(heap: PyHeap): number {
  return objectRequest(heap.model.objects, 'dict')
}

export type { DictData } from './dictData'
