import { type DictData, dataOf, keyAt } from './dictData'
import type { PyHeap } from './heap'
import { NULL, type Ref } from './ref'

/** Before the first entry, and behind the last. */
const END = -1
/** An entry that is in the table, and in the order no more; or one that was deleted. */
const UNLINKED = -2

/**
 * The order of an OrderedDict's entries, where it is, or may become, another than theirs: a list linked both ways. Entries stay where they are, and die in their own order.
 * Source: `_odictnode`, `od_fast_nodes` in `Objects/odictobject.c`
 */
export interface EntryOrder {
  /** Of each entry the next one and the one before; END; UNLINKED. */
  next: number[]
  prev: number[]
  first: number
  last: number
  /** Entries that it knows of. Those behind them stand at its end, in the order in which they came. */
  known: number
}

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

/** The entry stands at an end of the order from now on. */
export function moveToEndOfOrder(order: EntryOrder, entry: number, last: boolean): void {
  unlink(order, entry)
  if (last) linkLast(order, entry)
  else linkFirst(order, entry)
}

function linkLast(order: EntryOrder, entry: number): void {
  order.prev[entry] = order.last
  order.next[entry] = END
  if (order.last === END) order.first = entry
  else order.next[order.last] = entry
  order.last = entry
}

function linkFirst(order: EntryOrder, entry: number): void {
  order.prev[entry] = END
  order.next[entry] = order.first
  if (order.first === END) order.last = entry
  else order.prev[order.first] = entry
  order.first = entry
}

/** The entry leaves the order. */
export function unlink(order: EntryOrder, entry: number): void {
  const { next, prev } = order
  if (entry >= order.known || next[entry] === UNLINKED) return
  if (prev[entry] === END) order.first = next[entry]
  else next[prev[entry]] = next[entry]
  if (next[entry] === END) order.last = prev[entry]
  else prev[next[entry]] = prev[entry]
  next[entry] = UNLINKED
}

/** The table has only so many entries any more. */
export function cutOrder(order: EntryOrder, entries: number): void {
  order.known = Math.min(order.known, entries)
}

/** Entries have other numbers; `entries` of them are left. All were known. */
export function renumberOrder(order: EntryOrder, entries: number, moved: ReadonlyMap<number, number>): void {
  const linked: number[] = []
  for (let entry = order.first; entry !== END; entry = order.next[entry]) linked.push(moved.get(entry) ?? entry)
  Object.assign(order, { next: new Array(entries).fill(UNLINKED), prev: new Array(entries).fill(END), first: END, last: END, known: entries })
  for (const entry of linked) linkLast(order, entry)
}
