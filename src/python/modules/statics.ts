import { typeNumber } from '../../index'
import type { ListData } from '../heap/list'
import { appendItem } from '../heap/list'
import type { Ref } from '../heap/ref'
import type { Interpreter } from '../vm/interpreter'

/** A list that the interpreter has from the start, without a block of the program's heap. The items are given away; the result is borrowed. */
export function placeList(vm: Interpreter, items: readonly Ref[] = []): Ref {
  const ref = vm.heap.place(typeNumber('list'), 0, true)
  vm.heap.payload[ref] = { allocated: 0, at: 0, sorting: false } satisfies ListData
  for (const item of items) {
    appendItem(vm.heap, ref, item)
    vm.heap.drop(item)
  }
  return ref
}
