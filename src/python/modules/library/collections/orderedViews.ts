import { dataOf, keyAt, valueAt } from '../../../heap/dictData'
import { NULL, type Ref } from '../../../heap/ref'
import { pairAgain } from '../../../types/containers/dictIterators'
import { dictOfView } from '../../../types/containers/dictViewFields'
import { allocateInstance } from '../../../vm/instances'
import type { Interpreter } from '../../../vm/interpreter'
import { native } from '../../../vm/native'
import { itself, libraryType } from '../nativeType'
import { orderedEntries } from './orderedEntries'

export type OrderedViewName = 'odict_keys' | 'odict_values' | 'odict_items'
type What = 'keys' | 'values' | 'items'

interface Iteration {
  readonly what: What
  /** Entries in order, and the next of them. */
  readonly entries: readonly number[]
  next: number
  readonly version: number
  readonly used: number
}

/** Views and the iterator of OrderedDict. Source: `Objects/odictobject.c`. */
export function defineOrderedViews(vm: Interpreter): void {
  libraryType(vm, { name: 'odict_iterator', module: 'builtins', basicsize: 64, fields: 2, subclassable: false, slots: { iter: itself, next } })
  for (const what of ['keys', 'values', 'items'] as const)
    libraryType(vm, {
      name: `odict_${what}`,
      base: `dict_${what}`,
      module: 'builtins',
      basicsize: 24,
      fields: 1,
      subclassable: false,
      slots: { iter: (v, self) => orderedIterator(v, dictOfView(v, self), what, false) },
      methods: { __reversed__: native('self, /', (v, [self]) => orderedIterator(v, dictOfView(v, self), what, true)) },
    })
}

export function orderedView(vm: Interpreter, dict: Ref, name: OrderedViewName): Ref {
  const ref = allocateInstance(vm, vm.type(name))
  vm.heap.store(ref, 0, dict)
  return ref
}

export function orderedIterator(vm: Interpreter, dict: Ref, what: What, backwards: boolean): Ref {
  const ref = allocateInstance(vm, vm.type('odict_iterator'))
  const { table, version } = dataOf(vm.heap, dict)
  vm.heap.payload[ref] = { what, entries: backwards ? orderedEntries(vm, dict).reverse() : orderedEntries(vm, dict), next: 0, version, used: table.used } satisfies Iteration
  vm.heap.store(ref, 0, dict)
  // Of items there is one pair, which is used again.
  if (what === 'items') vm.heap.give(ref, 1, vm.tuple([vm.newNone(), vm.newNone()]))
  return ref
}

function next(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const dict = heap.slot(self, 0)
  if (dict === NULL) return NULL
  const at = heap.payload[self] as Iteration
  const data = dataOf(heap, dict)
  if (data.version !== at.version) {
    vm.raise('RuntimeError', 'OrderedDict mutated during iteration')
  }
  if (at.next >= at.entries.length) {
    heap.store(self, 0, NULL)
    return NULL
  }
  const entry = at.entries[at.next++]
  const key = keyAt(heap, dict, data, entry)
  const value = valueAt(heap, dict, data, entry)
  if (at.what === 'keys') return vm.hold(key)
  return at.what === 'values' ? vm.hold(value) : pairAgain(vm, heap.slot(self, 1), vm.hold(key), vm.hold(value))
}
