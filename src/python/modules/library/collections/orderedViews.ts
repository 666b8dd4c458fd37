import { dataOf, keyAt, valueAt } from '../../../heap/dictData'
import { endOfOrder, nextInOrder } from '../../../heap/orderedEntries'
import { NULL, type Ref } from '../../../heap/ref'
import { pairAgain } from '../../../types/containers/dictIterators'
import { dictOfView } from '../../../types/containers/dictViewFields'
import { native } from '../../../vm/calls/native'
import { allocateInstance } from '../../../vm/classes/instances'
import type { Interpreter } from '../../../vm/interpreter'
import { itself, libraryType } from '../nativeType'

export type OrderedViewName = 'odict_keys' | 'odict_values' | 'odict_items'
type What = 'keys' | 'values' | 'items'

/** References of an iterator: the dict, the key of the next step, the pair that is used again. */
const enum At {
  DICT = 0,
  CURRENT = 1,
  RESULT = 2,
}

interface Iteration {
  readonly what: What
  readonly backwards: boolean
  /** The next entry; negative: there is none. */
  entry: number
  readonly version: number
  readonly used: number
}

/** Views and the iterator of OrderedDict. Source: `Objects/odictobject.c`. */
export function defineOrderedViews(vm: Interpreter): void {
  libraryType(vm, { name: 'odict_iterator', module: 'builtins', basicsize: 64, fields: 3, subclassable: false, slots: { iter: itself, next } })
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
  const { heap } = vm
  const ref = allocateInstance(vm, vm.type('odict_iterator'))
  const data = dataOf(heap, dict)
  const entry = endOfOrder(heap, dict, data, backwards)
  heap.payload[ref] = { what, backwards, entry, version: data.version, used: data.table.used } satisfies Iteration
  // 3.8 makes the pair for keys and values too.
  if (what === 'items' || !vm.atLeast(9)) heap.give(ref, At.RESULT, vm.tuple([vm.newNone(), vm.newNone()]))
  if (entry >= 0) heap.store(ref, At.CURRENT, keyAt(heap, dict, data, entry))
  heap.store(ref, At.DICT, dict)
  return ref
}

/** Source: `odictiter_nextkey`, `odictiter_iternext`. */
function next(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const dict = heap.slot(self, At.DICT)
  if (dict === NULL) return NULL
  const at = heap.payload[self] as Iteration
  const data = dataOf(heap, dict)
  if (data.version !== at.version) vm.raise('RuntimeError', 'OrderedDict mutated during iteration')
  const { entry } = at
  if (entry < 0) {
    heap.store(self, At.DICT, NULL)
    return NULL
  }
  at.entry = nextInOrder(heap, dict, data, entry, at.backwards)
  const key = heap.hold(keyAt(heap, dict, data, entry))
  heap.store(self, At.CURRENT, at.entry < 0 ? NULL : keyAt(heap, dict, data, at.entry))
  if (at.what === 'keys') return key
  const value = heap.hold(valueAt(heap, dict, data, entry))
  if (at.what === 'items') return pairAgain(vm, heap.slot(self, At.RESULT), key, value)
  heap.drop(key)
  return value
}
