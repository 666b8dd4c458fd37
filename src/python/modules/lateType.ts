import { defineType, type TypeSpec } from '../vm/classes/registry'
import { addSlotWrappers } from '../vm/classes/slotMethods'
import type { PyType } from '../vm/classes/type'
import type { Interpreter } from '../vm/interpreter'

/** A built-in type that is made while the interpreter runs, with the methods that its slots are. */
export function defineLateType(vm: Interpreter, spec: TypeSpec): PyType {
  const type = defineType(vm, spec)
  addSlotWrappers(vm, type)
  return type
}
