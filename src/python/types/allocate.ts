import type { Ref } from '../heap/ref'
import { allocateInstance } from '../vm/classes/instances'
import type { PyType } from '../vm/classes/type'
import type { Interpreter } from '../vm/interpreter'

/** An instance of a subclass of a built-in type that has no references of its own: its block, and what it says. */
export function allocateAtom(vm: Interpreter, type: PyType, payload: unknown, nitems = 0): Ref {
  const ref = allocateInstance(vm, type, nitems)
  vm.heap.payload[ref] = payload
  return ref
}

/** Bytes that an object keeps in a block besides its own; an instance's values, if any, are its first such block. */
export function allocateBuffer(vm: Interpreter, ref: Ref, buffer: 0 | 1, nbytes: number): void {
  vm.heap.resizeBuffer(ref, buffer, nbytes)
}
