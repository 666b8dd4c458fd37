import { NULL, type Ref } from '../../heap/ref'
import { callBoundSpecial } from '../calls/call'
import type { Result, Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { lookForSignals, str } from './operators'

/** `format(value, spec)`. Source: `PyObject_Format`. */
export function formatValue(vm: Interpreter, value: Ref, spec: string): Result {
  if (spec === '') {
    if (vm.isExactStr(value)) return vm.hold(value)
    const { refs, kinds } = vm.heap
    const kind = refs.objType[value]
    if (kind === kinds.int || kind === kinds.float) return str(vm, value)
  }
  // Digits take long.
  if (vm.heap.refs.objType[value] === vm.heap.kinds.int) lookForSignals(vm)
  return formatBySpec(vm, value, spec)
}

function* formatBySpec(vm: Interpreter, value: Ref, spec: string): Steps {
  const text = vm.str(spec)
  let result: Ref
  try {
    result = yield* wait(callBoundSpecial(vm, value, '__format__', [text]))
  } finally {
    vm.drop(text)
  }
  if (result === NULL) vm.raise('TypeError', `Type ${vm.typeName(value)} doesn't define __format__`)
  if (vm.isStr(result)) return result
  const name = vm.typeName(result)
  vm.drop(result)
  vm.raise('TypeError', `__format__ must return a str, not ${name}`)
}
