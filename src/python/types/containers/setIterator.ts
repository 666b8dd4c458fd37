import { NULL, type Ref } from '../../heap/ref'
import { memberAt, setOf } from '../../heap/set'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { Interpreter } from '../../vm/interpreter'
import { reducedToList } from '../resumable'

/** What an iterator of a set is besides its reference, in slot 0. */
interface SetIteratorData {
  /** The next slot of the table. */
  next: number
  /** Members when it began; −1: it was found changed. */
  used: number
  left: number
}

export function defineSetIterator(vm: Interpreter): void {
  defineType(vm, {
    name: 'set_iterator',
    layout: 'setIterator',
    subclassable: false,
    slots: { iter: (v, self) => v.hold(self), next: nextMember },
    methods: {
      __reduce__: reducedToList(nextMember),
      __length_hint__: native('self, /', (v, [self]) => {
        const set = v.heap.slot(self, 0)
        const data = v.heap.payload[self] as SetIteratorData
        return v.int(set !== NULL && setOf(v.heap, set).table.used === data.used ? data.left : 0)
      }),
    },
  })
}

export function setIterator(vm: Interpreter, set: Ref): Ref {
  const { used } = setOf(vm.heap, set).table
  const ref = vm.heap.make('setIterator')
  vm.heap.payload[ref] = { next: 0, used, left: used } satisfies SetIteratorData
  vm.heap.store(ref, 0, set)
  return vm.heap.track(ref)
}

/** Source: `setiter_iternext`. */
function nextMember(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const set = heap.slot(self, 0)
  if (set === NULL) return NULL
  const data = heap.payload[self] as SetIteratorData
  const table = setOf(heap, set)
  if (table.table.used !== data.used) {
    data.used = -1
    vm.raise('RuntimeError', 'Set changed size during iteration')
  }
  let { next } = data
  while (next <= table.table.mask && memberAt(heap, set, table, next) === NULL) next++
  data.next = next + 1
  if (next <= table.table.mask) {
    data.left--
    return heap.hold(memberAt(heap, set, table, next))
  }
  heap.store(self, 0, NULL)
  return NULL
}
