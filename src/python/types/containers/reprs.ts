import type { Ref } from '../../heap/ref'
import type { Steps } from '../../vm/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { repr } from '../../vm/operators'
import { enterNested } from './sequences'

/** Runs `steps` unless the object's repr is under way already: then `again` is its text. Source: `Py_ReprEnter`, `Py_ReprLeave`. */
export function* guardedRepr(vm: Interpreter, ref: Ref, again: string, steps: () => Steps<string>): Steps {
  if (vm.reprStack.includes(ref)) return vm.str(again)
  vm.reprStack.push(ref)
  try {
    return vm.str(yield* steps())
  } finally {
    vm.reprStack.splice(vm.reprStack.lastIndexOf(ref), 1)
  }
}

/** The text of an item's repr. */
export function* itemText(vm: Interpreter, item: Ref): Steps<string> {
  const result = repr(vm, item)
  if (typeof result === 'number') return taken(vm, result)
  enterNested(vm, ' while getting the repr of an object')
  try {
    return taken(vm, yield* wait(result))
  } finally {
    vm.depth--
  }
}

function taken(vm: Interpreter, ref: Ref): string {
  const text = vm.textOf(ref)
  vm.drop(ref)
  return text
}

/** The same of an item that may go meanwhile. */
export function* heldItemText(vm: Interpreter, item: Ref): Steps<string> {
  vm.hold(item)
  try {
    return yield* itemText(vm, item)
  } finally {
    vm.drop(item)
  }
}
