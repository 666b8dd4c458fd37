import type { Interpreter, PyType } from '../../vm/interpreter'

/** Bits of `tp_flags` that every version has. Source: `Include/object.h`. */
const enum Flag {
  STATIC_BUILTIN = 1 << 1,
  INLINE_VALUES = 1 << 2,
  MANAGED_WEAKREF = 1 << 3,
  MANAGED_DICT = 1 << 4,
  IMMUTABLETYPE = 1 << 8,
  HEAPTYPE = 1 << 9,
  BASETYPE = 1 << 10,
  READY = 1 << 12,
  HAVE_GC = 1 << 14,
  HAVE_VERSION_TAG = 1 << 18,
  IS_ABSTRACT = 1 << 20,
}

/** `Py_TPFLAGS_LONG_SUBCLASS`, …, as powers of two. */
const SUBCLASS: Readonly<Record<string, number>> = { int: 24, list: 25, tuple: 26, bytes: 27, str: 28, dict: 29, BaseException: 30, type: 31 }

/** `type.__flags__`: those of them that say something of memory and of classes; no hints of the method cache, of calls and of patterns. */
export function typeFlags(vm: Interpreter, type: PyType): number {
  const { layout } = type
  let flags = Flag.READY
  if (type.subclassable) flags |= Flag.BASETYPE
  if (layout.gcHead > 0) flags |= Flag.HAVE_GC
  if (type.abstract) flags |= Flag.IS_ABSTRACT
  if (!vm.atLeast(10)) flags |= Flag.HAVE_VERSION_TAG
  if (!type.builtin) flags |= Flag.HEAPTYPE
  else if (vm.atLeast(10)) flags |= Flag.IMMUTABLETYPE | (vm.atLeast(12) ? Flag.STATIC_BUILTIN : 0)
  if (type.keys.keys !== null && vm.atLeast(11)) flags |= Flag.MANAGED_DICT
  if (type.valuesInside && vm.atLeast(13)) flags |= Flag.INLINE_VALUES
  if (!type.builtin && type.hasWeakrefs && !type.solid.hasWeakrefs && vm.atLeast(12)) flags |= Flag.MANAGED_WEAKREF
  let all = flags
  for (const { name, builtin } of type.mro) if (builtin && SUBCLASS[name] !== undefined) all += 2 ** SUBCLASS[name]
  return all
}
