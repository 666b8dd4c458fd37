import type { Interpreter } from '../vm/interpreter'
import { defineType, type TypeSpec } from '../vm/registry'
import { addSlotWrappers } from '../vm/slotMethods'
import type { PyType } from '../vm/type'

/** A built-in type that is made while the interpreter runs, with the methods that its slots are. */
export function defineLateType(vm: Interpreter, spec: TypeSpec): PyType {
  const type = defineType(vm, spec)
  addSlotWrappers(vm, type)
  return type
}
