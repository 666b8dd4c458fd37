import { type DictData, dataOf, keyAt } from '../../../heap/dictData'
import { NULL, type Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'

// The order of an OrderedDict is that of its entries until `move_to_end` changes it; from then on it is a list of keys beside them: entries stay where they
// are, and die in their own order. Source: `od_fast_nodes` in `Objects/odictobject.c`

/** Entries that are there, in the dict's order. */
export function orderedEntries(vm: Interpreter, self: Ref): number[] {
  const { heap } = vm
  const data = dataOf(heap, self)
  let entries: number[] = []
  for (let entry = 0; entry < data.table.nentries; entry++) if (keyAt(heap, self, data, entry) !== NULL) entries.push(entry)
  const { order, unlinked } = data
  if (unlinked !== null && unlinked.length > 0) entries = entries.filter((entry) => !unlinked.includes(keyAt(heap, self, data, entry)))
  if (order === null) return entries
  const places = new Map(order.map((key, at) => [key, at]))
  const place = (entry: number): number => places.get(keyAt(heap, self, data, entry)) ?? order.length + entry
  return entries.sort((a, b) => place(a) - place(b))
}

/** From now on this is the order. */
export function setOrder(vm: Interpreter, self: Ref, data: DictData, entries: readonly number[]): void {
  data.order = entries.map((entry) => keyAt(vm.heap, self, data, entry))
}
