import { bufferOf, cacheNumber, NO_CACHE, O } from '../../index'
import {
  calculateLog2Keysize,
  type DictTable,
  dictClear,
  dictCopy,
  dictDelete,
  dictInsert,
  dictNew,
  dictPopitem,
  dictReserve,
  dictResize,
  dictSizeof,
  estimateLog2Keysize,
  growthRate,
  KeysKind,
  newDict,
  newKeysSize,
  usableFraction,
} from '../../objects/dicts'
import { splitDictSizeof, valuesDictSizeof } from '../../objects/instances'
import { objectRequest } from '../../objects/sizes'
import type { PyHeap } from './heap'
import { type IntValue, NULL, type Ref } from './ref'

/** What a dict is besides its references: the payload of a dict. Entry `e` is in the slots `at + 2e` (key) and `at + 2e + 1` (value). */
export interface DictData {
  readonly table: DictTable
  /** Which of its two buffers is the keys object. */
  buffer: number
  /** Exact str keys: text → entry. */
  readonly strings: Map<string, number>
  /** Other keys: hash → entries. */
  others: Map<IntValue, number[]> | null
  /** The first slot of its entries: 0, but for instances of subclasses. */
  readonly at: number
  /** Type number of the class that shares its keys with it (`__dict__` of an instance); 0: none; −1: it is static, and has no table. */
  split: number
  /** Changes of its set of keys: an iterator notices them. */
  version: number
}

/** No entry. */
export const ABSENT = -1

/** `{}`, tracked as the version has it. */
export function makeDict(heap: PyHeap): Ref {
  const ref = heap.make('dict')
  heap.payload[ref] = dictData(0)
  if (heap.model.collector.dictsTracked === 'always') heap.track(ref)
  return ref
}

/** What an empty dict is besides its references. */
export function dictData(at: number): DictData {
  return { table: newDict(), buffer: 0, strings: new Map(), others: null, at, split: 0, version: 0 }
}

/** The payload of a dict. One that the collector has cleared is empty. */
export function dataOf(heap: PyHeap, dict: Ref): DictData {
  const data = heap.payload[dict] as DictData
  if (data.table.used > 0 && heap.refs.slotLength[dict] <= data.at) forgetAll(data)
  return data
}

function forgetAll(data: DictData): void {
  dictClear(data.table)
  data.strings.clear()
  data.others = null
  data.split = 0
  data.buffer = 0
  data.version++
}

export function dictLength(heap: PyHeap, dict: Ref): number {
  return dataOf(heap, dict).table.used
}

/** The key of an entry, borrowed; NULL where it was deleted. */
export function keyAt(heap: PyHeap, dict: Ref, data: DictData, entry: number): Ref {
  return heap.slot(dict, data.at + entry * 2)
}

/** The value of an entry, borrowed. */
export function valueAt(heap: PyHeap, dict: Ref, data: DictData, entry: number): Ref {
  return heap.slot(dict, data.at + entry * 2 + 1)
}

/** The value of a key that is an exact str, borrowed, or NULL. */
export function getText(heap: PyHeap, dict: Ref, text: string): Ref {
  const data = dataOf(heap, dict)
  const entry = data.strings.get(text)
  return entry === undefined ? NULL : valueAt(heap, dict, data, entry)
}

/** The entry of a key with this hash that `same` says yes to. */
export function findOther(heap: PyHeap, dict: Ref, hash: IntValue, same: (key: Ref) => boolean): number {
  const data = dataOf(heap, dict)
  const entries = data.others?.get(hash)
  if (entries === undefined) return ABSENT
  for (const entry of entries) if (same(keyAt(heap, dict, data, entry))) return entry
  return ABSENT
}

/** `d[text] = value`, where the key is a str (or counts as one: then it is not exact). Both are held once more. */
export function setText(heap: PyHeap, dict: Ref, key: Ref, text: string, value: Ref, exact = true): void {
  const data = dataOf(heap, dict)
  const entry = data.strings.get(text)
  if (entry !== undefined) {
    replaceValue(heap, dict, data, entry, value)
    return
  }
  if (data.split > 0 && !heap.sharedKeysTake(data.split, data.table.used, text)) unsplit(heap, dict)
  const added = insert(heap, dict, data, key, value, exact)
  data.strings.set(text, added)
  fill(heap, dict, data, added, key, value)
}

/** `d[key] = value` of a key that is not there, and no exact str. */
export function addOther(heap: PyHeap, dict: Ref, key: Ref, hash: IntValue, value: Ref): void {
  unsplit(heap, dict, -1, KeysKind.GENERAL)
  const data = dataOf(heap, dict)
  const entry = insert(heap, dict, data, key, value, false)
  data.others ??= new Map()
  const entries = data.others.get(hash)
  if (entries === undefined) data.others.set(hash, [entry])
  else entries.push(entry)
  fill(heap, dict, data, entry, key, value)
}

/** The entry's value is replaced: the old one is dropped afterwards. */
export function replaceValue(heap: PyHeap, dict: Ref, data: DictData, entry: number, value: Ref): void {
  if (data.split >= 0 && heap.mayBeTracked(value)) heap.track(dict)
  heap.store(dict, data.at + entry * 2 + 1, value)
}

/** Room for one more entry; returns its index. */
function insert(heap: PyHeap, dict: Ref, data: DictData, key: Ref, value: Ref, isStr: boolean): number {
  if (data.split >= 0 && (heap.mayBeTracked(key) || heap.mayBeTracked(value))) heap.track(dict)
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
  heap.store(dict, data.at + entry * 2, key)
  heap.store(dict, data.at + entry * 2 + 1, value)
}

/** Another keys object: the entries move without the deleted ones, and the old keys object goes. */
function replaceKeys(heap: PyHeap, dict: Ref, data: DictData, entriesBefore: number): void {
  const first = bufferOf(heap.refs, dict, data.buffer) < 0
  const next = first ? data.buffer : 1 - data.buffer
  heap.lab.perform(O.BUFFER_RESIZE, dict, next, newKeysSize(heap.model.objects, data.table.kind, data.table.log2Size), keysCache(heap, data))
  compact(heap, dict, data, entriesBefore)
  if (!first) heap.lab.perform(O.BUFFER_FREE, dict, data.buffer)
  data.buffer = next
}

/** Deleted entries are left out. */
function compact(heap: PyHeap, dict: Ref, data: DictData, entriesBefore: number): void {
  const { at } = data
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
  if (to < entriesBefore) heap.lab.perform(O.SLOTS_TRUNCATE, dict, at + to * 2)
  if (moved === null) return
  for (const [text, entry] of data.strings) data.strings.set(text, moved.get(entry) ?? entry)
  for (const entries of data.others?.values() ?? []) for (let i = 0; i < entries.length; i++) entries[i] = moved.get(entries[i]) ?? entries[i]
}

/** The smallest keys objects are kept for the next dict; from 3.11 only those for str. */
function keysCache(heap: PyHeap, { table }: DictData): number {
  const { objects } = heap.model
  if (2 ** table.log2Size !== objects.dicts.minSlots) return NO_CACHE
  if (objects.freeLists.dictKeysUnicodeOnly === 1 && table.kind !== KeysKind.UNICODE) return NO_CACHE
  return cacheNumber(heap.model, 'dictKeys')
}

/** `del d[key]`, or `pop`: the entry's value becomes the caller's. */
export function removeEntry(heap: PyHeap, dict: Ref, entry: number): Ref {
  const data = dataOf(heap, dict)
  const key = keyAt(heap, dict, data, entry)
  const value = heap.hold(valueAt(heap, dict, data, entry))
  forget(heap, data, key, entry)
  data.version++
  dictDelete(data.table)
  heap.store(dict, data.at + entry * 2 + 1, NULL)
  heap.store(dict, data.at + entry * 2, NULL)
  return value
}

function forget(heap: PyHeap, data: DictData, key: Ref, entry: number): void {
  const text = heap.payload[key]
  if (typeof text === 'string' && data.strings.get(text) === entry) {
    data.strings.delete(text)
    return
  }
  for (const [hash, entries] of data.others ?? []) {
    const index = entries.indexOf(entry)
    if (index < 0) continue
    if (entries.length === 1) data.others?.delete(hash)
    else entries.splice(index, 1)
    return
  }
}

/** The last entry, or ABSENT. */
export function lastEntry(heap: PyHeap, dict: Ref): number {
  const data = dataOf(heap, dict)
  for (let entry = data.table.nentries - 1; entry >= 0; entry--) if (keyAt(heap, dict, data, entry) !== NULL) return entry
  return ABSENT
}

/** `popitem`: key and value become the caller's. */
export function popEntry(heap: PyHeap, dict: Ref, entry: number): readonly [Ref, Ref] {
  const data = dataOf(heap, dict)
  const key = heap.hold(keyAt(heap, dict, data, entry))
  const value = removeEntry(heap, dict, entry)
  data.table.used++
  dictPopitem(data.table, entry)
  return [key, value]
}

/** `d.clear()`: entries die first to last. */
export function clearDict(heap: PyHeap, dict: Ref): void {
  const data = dataOf(heap, dict)
  const { buffer, at } = data
  const entries = heap.refs.slotLength[dict] <= at ? [] : heap.takeSlots(dict, at)
  forgetAll(data)
  data.buffer = 1 - buffer
  for (const ref of entries) heap.dropMaybe(ref)
  heap.lab.perform(O.BUFFER_FREE, dict, buffer)
}

/** `dict()` to 3.9: it has keys of its own from the start. */
export function ownKeys(heap: PyHeap, dict: Ref): void {
  if (heap.model.objects.dicts.constructorOwnsKeys !== 1) return
  const data = dataOf(heap, dict)
  Object.assign(data.table, dictNew(heap.model.objects))
  heap.lab.perform(O.BUFFER_RESIZE, dict, data.buffer, newKeysSize(heap.model.objects, data.table.kind, data.table.log2Size), keysCache(heap, data))
}

/** From 3.10 an empty dict takes over a clean table as it is (`dict_merge`). @returns did it? */
export function cloneKeys(heap: PyHeap, dict: Ref, from: Ref): boolean {
  const { objects } = heap.model
  const data = dataOf(heap, dict)
  const source = dataOf(heap, from)
  if (objects.dicts.mergeClones !== 1 || data.table.used > 0 || data.split !== 0 || source.split !== 0 || !isClean(heap, source)) return false
  const before = bufferOf(heap.refs, dict, data.buffer)
  const next = before < 0 ? data.buffer : 1 - data.buffer
  if (data.table.nentries > 0) heap.lab.perform(O.SLOTS_TRUNCATE, dict, data.at)
  Object.assign(data.table, source.table)
  heap.lab.perform(O.BUFFER_RESIZE, dict, next, newKeysSize(objects, data.table.kind, data.table.log2Size), keysCache(heap, data))
  copyEntries(heap, from, source, dict, data)
  if (before >= 0) heap.lab.perform(O.BUFFER_FREE, dict, data.buffer)
  data.buffer = next
  data.version++
  if (heap.isTracked(from)) heap.track(dict)
  return true
}

/** No deleted entries, and the size that its items need. */
function isClean(heap: PyHeap, { table }: DictData): boolean {
  const slots = 2 ** table.log2Size
  return table.used === table.nentries && (slots === heap.model.objects.dicts.minSlots || usableFraction(slots / 2) < table.used)
}

/** `d.copy()`: a new dict; a compact one is cloned as it is. */
export function copyDict(heap: PyHeap, from: Ref): Ref {
  const ref = heap.make('dict')
  const source = dataOf(heap, from)
  const data = dictData(0)
  heap.payload[ref] = data
  if (source.table.used > 0) {
    Object.assign(data.table, source.split === 0 ? dictCopy(heap.model.objects, source.table) : plainTable(heap, source.table.used))
    data.table.nentries = source.table.used
    data.table.usable = Math.floor((2 ** data.table.log2Size * 2) / 3) - data.table.used
    heap.lab.perform(O.BUFFER_RESIZE, ref, 0, newKeysSize(heap.model.objects, data.table.kind, data.table.log2Size), keysCache(heap, data))
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

function copyEntries(heap: PyHeap, from: Ref, source: DictData, ref: Ref, data: DictData): void {
  const moved = new Map<number, number>()
  let to = 0
  for (let entry = 0; entry < source.table.nentries; entry++) {
    const key = keyAt(heap, from, source, entry)
    if (key === NULL) continue
    moved.set(entry, to)
    heap.store(ref, data.at + to * 2, key)
    heap.store(ref, data.at + to * 2 + 1, valueAt(heap, from, source, entry))
    to++
  }
  for (const [text, entry] of source.strings) data.strings.set(text, moved.get(entry) ?? entry)
  if (source.others !== null) data.others = new Map([...source.others].map(([hash, entries]) => [hash, entries.map((entry) => moved.get(entry) ?? entry)]))
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
  data.split = 0
  const { nentries, used } = data.table
  const log2Size = log2 >= 0 ? log2 : calculateLog2Keysize(heap.model.objects, growthRate(used))
  Object.assign(data.table, { kind, log2Size, usable: usableFraction(2 ** log2Size) - used, nentries: used, used })
  replaceKeys(heap, dict, data, nentries)
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

/** Bytes of an exact dict's block. */
export function dictBlock(heap: PyHeap): number {
  return objectRequest(heap.model.objects, 'dict')
}
