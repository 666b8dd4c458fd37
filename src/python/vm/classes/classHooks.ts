import { getText } from '../../heap/dict'
import { copyDict } from '../../heap/dictCopy'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { call, callBoundSpecial, callSpecial } from '../calls/call'
import { causedBy } from '../errors/errors'
import { noteOn } from '../errors/notes'
import { PyError } from '../errors/pyError'
import type { Steps } from '../frames/frame'
import { type Interpreter, type PyType, wait } from '../interpreter'
import { collect } from '../protocols/iteration'
import { reprText } from '../protocols/operators'
import { withNames } from '../support'
import { lookup } from './attributes'

/** A metaclass's own `mro()`. Source: `mro_invoke`, `mro_check`. */
export function* ownOrder(vm: Interpreter, type: PyType, metatype: PyType): Steps<void> {
  if (lookup(vm, metatype, 'mro')?.owner.builtin !== false) return
  const result = yield* wait(callSpecial(vm, type.ref, 'mro', []))
  const found: Ref[] = []
  try {
    found.push(...(yield* collect(vm, result)))
    type.mro = found.map((ref) => {
      const base = vm.classOf(ref)
      if (base === null) vm.raise('TypeError', `mro() returned a non-class ('${vm.typeName(ref)}')`)
      if (!type.solid.mro.includes(base.solid)) vm.raise('TypeError', `mro() returned base with unsuitable layout ('${base.name}')`)
      return base
    })
  } finally {
    vm.dropAll(found)
    vm.drop(result)
  }
}

/** Tells what the namespace holds its name; a copy of it says what that is, as long as it takes. Source: `type_new_set_names`. */
export function* setNames(vm: Interpreter, type: PyType): Steps<void> {
  const { heap } = vm
  const names = copyDict(heap, type.dict)
  try {
    const data = dataOf(heap, names)
    for (let entry = 0; entry < data.table.nentries; entry++) {
      const key = keyAt(heap, names, data, entry)
      if (key === NULL || lookup(vm, vm.typeOf(valueAt(heap, names, data, entry)), '__set_name__') === null) continue
      yield* setName(vm, type, key, valueAt(heap, names, data, entry))
    }
  } finally {
    vm.drop(names)
  }
}

function* setName(vm: Interpreter, type: PyType, key: Ref, value: Ref): Steps<void> {
  try {
    const result = yield* wait(callBoundSpecial(vm, value, '__set_name__', [type.ref, key]))
    if (result !== NULL) vm.drop(result)
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    throw explained(vm, error, `Error calling __set_name__ on '${vm.typeName(value)}' instance ${yield* reprText(vm, key)} in '${type.name}'`)
  }
}

/** From 3.12 on a note says where it was; before, a RuntimeError that has it as its cause (`_PyErr_FormatFromCause`). */
function explained(vm: Interpreter, error: PyError, message: string): PyError {
  if (!vm.atLeast(12)) return causedBy(vm, vm.error('RuntimeError', message), error.ref)
  const note = vm.str(message)
  noteOn(vm, error.ref, note)
  vm.drop(note)
  return error
}

/** Calls `__init_subclass__` of the next class in the order that has one. Source: `type_new_init_subclass`. */
export function* initSubclass(vm: Interpreter, type: PyType, keywords: ReadonlyMap<string, Ref>): Steps<void> {
  for (const base of type.mro.slice(1)) {
    const found = base.dict === NULL ? NULL : getText(vm.heap, base.dict, '__init_subclass__')
    if (found === NULL) continue
    const { get } = vm.typeOf(found).slots
    const bound = get === undefined ? vm.hold(found) : yield* wait(get(vm, found, NULL, type.ref))
    try {
      vm.drop(yield* wait(withNames(vm, [], keywords, (args, names) => call(vm, bound, args, names))))
    } finally {
      vm.drop(bound)
    }
    return
  }
  if (keywords.size > 0) vm.raise('TypeError', `${vm.atLeast(9) ? `${type.qualname}.` : ''}__init_subclass__() takes no keyword arguments`)
}
