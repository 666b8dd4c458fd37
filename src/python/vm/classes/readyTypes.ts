import { O } from '../../../index'
import { moduleState } from '../../modules/state'
import type { Interpreter, PyType } from '../interpreter'

/**
 * MEASURED on 3.8.18: types of C that nobody has asked for an attribute when the interpreter starts. The first one who does makes their dict, the
 * descriptors in it, and tuples of their bases: so many objects of the collector besides the tuples. Later versions have made them by then.
 * Source: `_PyType_Lookup`, `PyType_Ready`.
 */
const LATE: Readonly<Record<string, number>> = {
  list_iterator: 7,
  list_reverseiterator: 7,
  tuple_iterator: 7,
  str_iterator: 7,
  bytes_iterator: 7,
  bytearray_iterator: 7,
  dict_keyiterator: 6,
  dict_valueiterator: 6,
  set_iterator: 6,
  range_iterator: 7,
  async_generator: 15,
}

/** An attribute of the type is looked for, for the first time under its name. */
export function makeReady(vm: Interpreter, type: PyType): void {
  if (vm.atLeast(9) || !type.builtin || LATE[type.name] === undefined) return
  const { imported, readied } = moduleState(vm)
  // Abstract base classes ask each of them when they are registered.
  if (readied.has(type.name) || imported.has('_collections_abc')) return
  readied.add(type.name)
  // `tp_bases` and `tp_mro` stay; free lists may have them.
  for (const length of [1, 2]) vm.heap.emptyTupleOf(length)
  const { count } = vm.lab.gc
  vm.heap.perform(O.COUNTS_SET, count[0] + LATE[type.name], count[1], count[2])
}
