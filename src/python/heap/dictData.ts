import { ObjectFlag } from '../../index'
import { type DictTable, dictClear, newDict } from '../../objects/dicts'
import type { EntryOrder } from './entryOrder'
import type { HashedEntries } from './hashedEntries'
import type { PyHeap } from './heap'
import { type IntValue, NULL, type Ref } from './ref'

/** What a dict is besides its references: the payload of a dict. Entry `e` is in the slots `at + 2e` (key) and `at + 2e + 1` (value). */
export interface DictData {
  readonly table: DictTable
  /** Which of its two buffers is the keys object. */
  buffer: number
  /** Exact str keys: text → entry. */
  readonly strings: Map<string, number>
  /** Other keys. */
  others: HashedEntries | null
  /** Of these the hash of each entry, once an entry goes whose hash nobody knows; null. */
  hashes: IntValue[] | null
  /** The first slot of its entries: 0, but for instances of subclasses. */
  readonly at: number
  /** Type number of the class that shares its keys with it (`__dict__` of an instance); 0: none; −1: it is static, and has no table. */
  split: number
  /**
   * From 3.11, of a dict that shares its keys: values lie, and go, in the order in which the class knows their names. Where entries came in another order: of each
   * entry its place, −1 once it was deleted; null.
   */
  places: number[] | null
  /** From 3.13: of a dict that is embedded (`isEmbedded`): the instance in which its values lie, borrowed. */
  owner: Ref
  /** Of an OrderedDict: the order of its entries, where it is kept; null: as they lie. */
  order: EntryOrder | null
  /** Changes of its set of keys, and of where their entries are: instructions that remember an entry notice them (`vm/fast/globals.ts`). */
  version: number
}

/** No entry. */
export const ABSENT = -1

/** What an empty dict is besides its references. */
export function dictData(at: number): DictData {
  return { table: newDict(), buffer: 0, strings: new Map(), others: null, hashes: null, at, split: 0, places: null, owner: NULL, order: null, version: 0 }
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
  data.hashes = null
  data.order = null
  data.split = 0
  data.places = null
  data.buffer = 0
  data.version++
}

/** From 3.13: do the values of a dict lie in the instance whose dict it is, or, of an instance, in itself, where it has a dict (`PyDictValues.embedded`)? */
export function isEmbedded({ refs }: PyHeap, ref: Ref): boolean {
  return (refs.objFlags[ref] & ObjectFlag.EMBEDDED) !== 0
}

/** The slot of an entry's key; that of its value comes next. Negative: it was deleted. */
export function slotOf(data: DictData, entry: number): number {
  return data.at + (data.places === null ? entry : data.places[entry]) * 2
}

/** The key of an entry, borrowed; NULL where it was deleted. */
export function keyAt(heap: PyHeap, dict: Ref, data: DictData, entry: number): Ref {
  const slot = slotOf(data, entry)
  return slot < 0 ? NULL : heap.slot(dict, slot)
}

/** The value of an entry, borrowed. */
export function valueAt(heap: PyHeap, dict: Ref, data: DictData, entry: number): Ref {
  const slot = slotOf(data, entry)
  return slot < 0 ? NULL : heap.slot(dict, slot + 1)
}

/** The next entry, `entry`, of a dict that shares its keys is put where the class knows its name; a name that it does not know, behind all others. */
export function putAt(heap: PyHeap, dict: Ref, data: DictData, entry: number, index: number): void {
  if (data.places === null) {
    if (index < 0 || index === entry) return
    data.places = Array.from({ length: entry }, (_, at) => (keyAt(heap, dict, data, at) === NULL ? -1 : at))
  }
  const { places } = data
  places.length = entry
  places.push(index < 0 || places.includes(index) ? Math.max(-1, ...places) + 1 : index)
}

/** Entries lie in their own order again. */
export function straighten(heap: PyHeap, dict: Ref, data: DictData): void {
  const { places, at } = data
  if (places === null) return
  const slots = heap.takeSlots(dict, at)
  data.places = null
  for (let entry = 0; entry < places.length; entry++)
    for (let of = 0; of < 2; of++) {
      const ref = places[entry] < 0 ? NULL : slots[places[entry] * 2 + of]
      if (ref !== NULL) heap.give(dict, at + entry * 2 + of, ref)
    }
}
