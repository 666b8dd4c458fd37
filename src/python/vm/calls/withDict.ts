import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { moduleState } from '../../modules/state'
import type { Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { call, callPacked, takesVector } from './call'

/**
 * Calls with positional arguments and a dict of the others. What takes an array gets one that holds them, and a tuple of names; a class takes tuple and dict
 * as they are.
 *
 * Source: `PyObject_Call`, `_PyStack_UnpackDict`
 */
export function* callWithDict(vm: Interpreter, fn: Ref, positional: readonly Ref[], dict: Ref): Steps {
  const { heap } = vm
  const data = dataOf(heap, dict)
  const keys: Ref[] = []
  const values: Ref[] = []
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(heap, dict, data, entry)
    if (key === NULL) continue
    keys.push(vm.hold(key))
    values.push(valueAt(heap, dict, data, entry))
  }
  const names = vm.tuple(keys)
  const row = [...positional, ...values]
  const copies = takesVector(vm, fn) ? row.map((ref) => vm.hold(ref)) : []
  const state = moduleState(vm)
  const outer = state.spreadNames
  try {
    if (takesVector(vm, fn)) return yield* wait(call(vm, fn, row, names))
    state.spreadNames = names
    return yield* wait(callPacked(vm, fn, row, names))
  } finally {
    state.spreadNames = outer
    vm.dropAll(copies)
    vm.drop(names)
  }
}
