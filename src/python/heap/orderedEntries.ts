import { type DictData, dataOf, keyAt } from './dictData'
import { END, type EntryOrder, linkLast, UNLINKED } from './entryOrder'
import type { PyHeap } from './heap'
import { NULL, type Ref } from './ref'

/** The order of the dict's entries, brought up to date; from its first call on it is kept. */
export function orderOf(heap: PyHeap, dict: Ref, data: DictData, entries = data.table.nentries): EntryOrder {
  data.order ??= { next: [], prev: [], first: END, last: END, known: 0 }
  const { order } = data
  for (let entry = order.known; entry < entries; entry++) {
    order.next[entry] = UNLINKED
    if (keyAt(heap, dict, data, entry) !== NULL) linkLast(order, entry)
  }
  order.known = Math.max(order.known, entries)
  return order
}

/** Holes at the front that are looked through each time. */
const FEW = 8

/** The first entry of the order, or the last; negative: there is none. */
export function endOfOrder(heap: PyHeap, dict: Ref, data: DictData, last: boolean): number {
  if (data.order === null) {
    const { nentries } = data.table
    const few = Math.min(nentries, FEW)
    for (let at = 0; at < few; at++) {
      const entry = last ? nentries - 1 - at : at
      if (keyAt(heap, dict, data, entry) !== NULL) return entry
    }
    if (few === nentries) return END
  }
  const order = orderOf(heap, dict, data)
  return last ? order.last : order.first
}

/** The entry behind this one, or the one before it; negative: there is none. */
export function nextInOrder(heap: PyHeap, dict: Ref, data: DictData, entry: number, backwards: boolean): number {
  if (data.order !== null) {
    const order = orderOf(heap, dict, data)
    return (backwards ? order.prev : order.next)[entry] ?? END
  }
  const step = backwards ? -1 : 1
  let at = entry + step
  while (at >= 0 && at < data.table.nentries && keyAt(heap, dict, data, at) === NULL) at += step
  return at < data.table.nentries ? at : END
}

/** Entries that are there, in the dict's order. */
export function orderedEntries(heap: PyHeap, dict: Ref): number[] {
  const data = dataOf(heap, dict)
  const entries: number[] = []
  for (let entry = endOfOrder(heap, dict, data, false); entry >= 0; entry = nextInOrder(heap, dict, data, entry, false)) entries.push(entry)
  return entries
}

/** Is the entry in the order? To 3.10 one that `pop` has begun to take out is not. */
export function isInOrder({ order }: DictData, entry: number): boolean {
  return order === null || entry >= order.known || order.next[entry] !== UNLINKED
}
