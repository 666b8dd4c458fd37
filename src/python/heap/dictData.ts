import { type DictTable, dictClear, newDict } from '../../objects/dicts'
import type { PyHeap } from './heap'
import type { IntValue, Ref } from './ref'

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
  /** From 3.13: of a dict that shares its keys: do the values lie in the instance? */
  embedded: boolean
  /** 3.13: of a dict that shares its keys: does the collector know CPython's? It does where a value that it may track was there at the start, or came through the dict. */
  shown: boolean
  /** Of an OrderedDict: its keys in order, borrowed, where that is not the order of its entries; null. */
  order: Ref[] | null
  /** Of an OrderedDict to 3.10: keys that are in its table, and in its order no more (`popKey`), borrowed; null. */
  unlinked: Ref[] | null
  /** Changes of its set of keys, and of where their entries are: instructions that remember an entry notice them (`vm/globals.ts`). */
  version: number
}

/** No entry. */
export const ABSENT = -1

/** What an empty dict is besides its references. */
export function dictData(at: number): DictData {
  return { table: newDict(), buffer: 0, strings: new Map(), others: null, at, split: 0, embedded: false, shown: false, order: null, unlinked: null, version: 0 }
}

/** The payload of a dict. One that the collector has cleared is empty. */
export function dataOf(heap: PyHeap, dict: Ref): DictData {
  const data = heap.payload[dict] as DictData
  if (data.table.used > 0 && heap.refs.slotLength[dict] <= data.at) forgetAll(data)
  return data
}

export function forgetAll(data: DictData): void {
  dictClear(data.table)
  data.strings.clear()
  data.others = null
  data.order = null
  data.unlinked = null
  data.split = 0
  data.embedded = false
  data.buffer = 0
  data.version++
}

/** The key of an entry, borrowed; NULL where it was deleted. */
export function keyAt(heap: PyHeap, dict: Ref, data: DictData, entry: number): Ref {
  return heap.slot(dict, data.at + entry * 2)
}

/** The value of an entry, borrowed. */
export function valueAt(heap: PyHeap, dict: Ref, data: DictData, entry: number): Ref {
  return heap.slot(dict, data.at + entry * 2 + 1)
}
