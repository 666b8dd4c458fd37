import type { TypeName } from '../../../profiles'
import { typeNumber } from '../../heap/engine'
import { NULL, type Ref } from '../../heap/ref'
import { allocateInstance } from '../../vm/classes/instances'
import type { PyType } from '../../vm/classes/type'
import type { Interpreter } from '../../vm/interpreter'

/** A new object of a type as `tp_alloc` makes it: no free list is asked. It is tracked, and has neither references nor payload yet. */
export function allocateFor(vm: Interpreter, type: PyType, layout: TypeName): Ref {
  if (type.kind !== typeNumber(layout)) return allocateInstance(vm, type)
  const { heap } = vm
  const ref = heap.makeNew(layout)
  heap.payload[ref] = undefined
  return type.layout.gcHead > 0 ? heap.track(ref) : ref
}

/** An object of a built-in type, subclassed or not, with references given away. The first is in the type's first slot for items. */
export function makeWith(vm: Interpreter, type: PyType, layout: TypeName, references: readonly Ref[], payload: unknown = undefined): Ref {
  const ref = allocateFor(vm, type, layout)
  vm.heap.payload[ref] = payload
  for (let at = 0; at < references.length; at++) if (references[at] !== NULL) vm.heap.give(ref, type.itemsAt + at, references[at])
  return ref
}

/** An object of a type with fields, such as an iterator: one reference, held once more. Tracked. */
export function makeField(vm: Interpreter, typeName: string, layout: TypeName, field: Ref, payload: unknown): Ref {
  const { heap } = vm
  const ref = heap.makePlain(vm.type(typeName).kind, layout)
  heap.payload[ref] = payload
  heap.store(ref, 0, field)
  return heap.track(ref)
}

/** Arguments of a constructor that takes none by keyword. */
export function noKeywords(vm: Interpreter, name: string, names: Ref): void {
  if (names !== NULL && vm.heap.size(names) > 0) vm.raise('TypeError', `${name}() takes no keyword arguments`)
}

/** The same from 3.11 on for subclasses, too: those that make and begin their instances as the type itself does. The arguments by place. */
export function positionalOf(vm: Interpreter, exact: PyType, type: PyType, args: readonly Ref[], names: Ref, other: 'init' | 'new'): readonly Ref[] {
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  if (nkeywords === 0) return args
  if (type === exact || (vm.atLeast(11) && type.slots[other] === exact.slots[other])) noKeywords(vm, exact.name, names)
  return args.slice(0, args.length - nkeywords)
}

/** A reference as an attribute that cannot be set: a `PyMemberDef` with READONLY. */
export function readonlyField(slot: number): { get: (vm: Interpreter, self: Ref) => Ref; set: (vm: Interpreter) => never } {
  return { get: (vm, self) => vm.hold(vm.heap.slot(self, slot)), set: readonly }
}

/** The setter of a `PyMemberDef` with READONLY. */
export function readonly(vm: Interpreter): never {
  vm.raise('AttributeError', 'readonly attribute')
}
