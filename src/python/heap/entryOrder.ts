/** Before the first entry, and behind the last. */
export const END = -1
/** An entry that is in the table, and in the order no more; or one that was deleted. */
export const UNLINKED = -2

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

/** The entry stands at an end of the order from now on. */
export function moveToEndOfOrder(order: EntryOrder, entry: number, last: boolean): void {
  unlink(order, entry)
  if (last) linkLast(order, entry)
  else linkFirst(order, entry)
}

/** The entry is the last from now on. It was in no order. */
export function linkLast(order: EntryOrder, entry: number): void {
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
