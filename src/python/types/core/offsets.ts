import { Cls } from '../../vm/classes/classSlots'
import type { Interpreter, PyType } from '../../vm/interpreter'

/** `__dictoffset__` of built-in types that have one, where it is the same in all versions. */
const DICT_OFFSETS: Readonly<Record<string, number>> = { type: 264, BaseException: 16, module: 16, staticmethod: 24, classmethod: 24 }

/** `__weakrefoffset__` of the same. */
const WEAKREF_OFFSETS: Readonly<Record<string, number>> = { type: 368, set: 192, frozenset: 192, builtin_function_or_method: 40, module: 40, Pattern: 64 }

/** Bytes of a reference. */
const POINTER = 8

/** The class that a class of the program extends in memory. */
function baseOf(vm: Interpreter, type: PyType): PyType | null {
  return vm.classOf(vm.heap.slot(type.ref, Cls.BASE))
}

/** `__dictoffset__`: where an instance has its dict; negative where that is counted from its end, or it lies in front of it. Source: `type_new_descriptors`. */
export function dictOffset(vm: Interpreter, type: PyType): number {
  if (type.builtin) return builtinOffset(vm, type, DICT_OFFSETS, vm.atLeast(9) ? 88 : 72)
  const base = baseOf(vm, type)
  const inherited = base === null ? 0 : dictOffset(vm, base)
  if (inherited !== 0 || !type.hasDict) return inherited
  const { basicsize, itemsize } = type.layout
  if (vm.atLeast(12)) return -1
  if (itemsize > 0) return -POINTER
  if (vm.atLeast(11)) return -basicsize - 3 * POINTER
  return basicsize - (type.hasWeakrefs && base?.hasWeakrefs !== true ? 2 : 1) * POINTER
}

/** `__weakrefoffset__`: where an instance has its list of weak references; from 3.12 on in front of it. */
export function weakrefOffset(vm: Interpreter, type: PyType): number {
  if (type.builtin) return builtinOffset(vm, type, WEAKREF_OFFSETS, vm.atLeast(9) ? 96 : 80)
  if (!type.hasWeakrefs) return 0
  const base = baseOf(vm, type)
  if (base?.hasWeakrefs === true) return weakrefOffset(vm, base)
  return vm.atLeast(12) ? -4 * POINTER : type.layout.basicsize - POINTER
}

function builtinOffset(vm: Interpreter, type: PyType, known: Readonly<Record<string, number>>, ofFunction: number): number {
  if (type.kind === vm.kindOf.function) return ofFunction
  for (const { name } of type.mro) if (known[name] !== undefined) return known[name]
  return 0
}
