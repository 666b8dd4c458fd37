import { dataOf, keyAt, valueAt } from '../heap/dictData'
import { NULL, type Ref } from '../heap/ref'
import { lookup } from './attributes'
import { callSpecial } from './call'
import { causedBy } from './errors'
import type { Steps } from './frame'
import { type Interpreter, wait } from './interpreter'
import { noteOn } from './notes'
import { reprText } from './operators'
import { PyError } from './pyError'
import type { PyType } from './type'

/** `__set_name__` of what a new class's namespace holds. Source: `type_new_set_names`. */
export function* setNames(vm: Interpreter, type: PyType, dict: Ref): Steps<void> {
  const { heap } = vm
  const data = dataOf(heap, dict)
  const entries: [Ref, Ref][] = []
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(heap, dict, data, entry)
    if (key !== NULL) entries.push([key, valueAt(heap, dict, data, entry)])
  }
  for (const [key, value] of entries) {
    if (lookup(vm, vm.typeOf(value), '__set_name__') === null) continue
    try {
      const result = yield* wait(callSpecial(vm, value, '__set_name__', [type.ref, key]))
      if (result !== NULL) vm.drop(result)
    } catch (error) {
      if (!(error instanceof PyError)) throw error
      throw explained(vm, error, `Error calling __set_name__ on '${vm.typeName(value)}' instance ${yield* reprText(vm, key)} in '${type.name}'`)
    }
  }
}

/** To 3.11 another exception says where it came from, later a note of its own. */
function explained(vm: Interpreter, error: PyError, message: string): PyError {
  if (!vm.atLeast(12)) return causedBy(vm, vm.error('RuntimeError', message), error.ref)
  const note = vm.str(message)
  noteOn(vm, error.ref, note)
  vm.drop(note)
  return error
}
