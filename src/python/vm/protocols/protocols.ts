import { NULL, type Ref } from '../../heap/ref'
import { callBoundSpecial } from '../calls/call'
import { raising } from '../calls/entry'
import type { Result, Steps } from '../frames/frame'
import type { Interpreter } from '../interpreter'
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

function formatBySpec(vm: Interpreter, value: Ref, spec: string): Result {
  const text = vm.str(spec)
  let result: Result
  try {
    result = callBoundSpecial(vm, value, '__format__', [text])
    if (typeof result !== 'number') return formatLater(vm, value, text, result)
  } catch (error) {
    vm.drop(text)
    return raising(error)
  }
  vm.drop(text)
  try {
    return formatted(vm, value, result)
  } catch (error) {
    return raising(error)
  }
}

function* formatLater(vm: Interpreter, value: Ref, text: Ref, steps: Steps): Steps {
  let result: Ref
  try {
    result = yield* steps
  } finally {
    vm.drop(text)
  }
  return formatted(vm, value, result)
}

/** What `__format__` said must be a str. */
function formatted(vm: Interpreter, value: Ref, result: Ref): Ref {
  if (result === NULL) vm.raise('TypeError', `Type ${vm.typeName(value)} doesn't define __format__`)
  if (vm.isStr(result)) return result
  const name = vm.typeName(result)
  vm.drop(result)
  vm.raise('TypeError', `__format__ must return a str, not ${name}`)
}
