import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import type { SlicePart } from '../sliceIndices'

/** The str itself where nothing changed (an exact one of an instance of a subclass), else a new one. */
export function resultOf(vm: Interpreter, self: Ref, text: string): Ref {
  return text === vm.textOf(self) && vm.isExactStr(self) ? vm.hold(self) : vm.str(text)
}

/** The same of what CPython writes into memory of its own: one character is a new object, too. */
export function freshResultOf(vm: Interpreter, self: Ref, text: string): Ref {
  return text === vm.textOf(self) ? resultOf(vm, self, text) : freshText(vm, text)
}

/** A bound that is an int, None or not given. */
export function bound(vm: Interpreter, ref: Ref): SlicePart {
  return ref === NULL || ref === vm.none ? null : vm.intOf(ref)
}

/** The text of an argument that must be a str. @param place - as the message counts it; 0: the only one */
export function textAt(vm: Interpreter, ref: Ref, method: string, place: number): string {
  if (vm.isStr(ref)) return vm.textOf(ref)
  vm.raise('TypeError', `${method}() argument${place === 0 ? '' : ` ${place}`} must be str, not ${argumentType(vm, ref)}`)
}

/** A new str, be it one character; only the empty one is shared. */
export function freshText(vm: Interpreter, text: string): Ref {
  return text === '' ? vm.str('') : vm.heap.newStr(text)
}

/** The name of an argument's type as argument parsing tells it. */
export function argumentType(vm: Interpreter, ref: Ref): string {
  return ref === vm.none ? 'None' : vm.typeName(ref)
}

/** The same of a method whose message does not name it. */
export function plainText(vm: Interpreter, ref: Ref): string {
  if (vm.isStr(ref)) return vm.textOf(ref)
  vm.raise('TypeError', `must be str, not ${vm.typeName(ref)}`)
}
