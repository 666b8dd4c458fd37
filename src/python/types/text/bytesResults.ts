import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { newBytearray } from './bytearrayBuffer'
import { bytesArgument, fromLatin1, isBytes, latin1 } from './bytesLike'

/** Its bytes, a character each. */
export function charactersOf(vm: Interpreter, self: Ref): string {
  const bytes = bytesArgument(vm, self)
  if (bytes.length < LONG || vm.heap.refs.objType[self] !== vm.heap.kinds.bytes) return latin1(bytes)
  const known = CHARACTERS.get(bytes)
  if (known !== undefined) return known
  const text = latin1(bytes)
  CHARACTERS.set(bytes, text)
  return text
}

/** Of bytes that never change, and are long: a search that goes on from place to place asks for them again and again. */
const CHARACTERS = new WeakMap<Uint8Array, string>()
const LONG = 64

/** A new object of the kind that `self` is. */
export function fresh(vm: Interpreter, self: Ref, text: string): Ref {
  const bytes = fromLatin1(text)
  return isBytes(vm, self) ? vm.heap.bytes(bytes) : newBytearray(vm, bytes)
}

/** The same, or, of exact bytes that nothing changed, the object itself. */
export function unchangedOr(vm: Interpreter, self: Ref, text: string): Ref {
  if (vm.heap.refs.objType[self] === vm.heap.kinds.bytes && text.length === bytesArgument(vm, self).length && text === charactersOf(vm, self)) return vm.hold(self)
  return fresh(vm, self, text)
}
