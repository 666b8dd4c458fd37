import type { ObjectProfile, TypeName } from '../profiles'
import { TYPE_TRAITS } from './types'

/** `sizeof(PyObject *)`, bytes. */
export const POINTER = 8

/** `_Py_SIZE_ROUND_UP`: `n` rounded up to whole pointers. */
export function roundUpToPointer(n: number): number {
  const rest = n % POINTER
  return rest === 0 ? n : n + POINTER - rest
}

/** Bytes before an exact object of a type: the GC head, where it has one (`_PyType_PreHeaderSize`). */
export function preHeaderSize(objects: ObjectProfile, type: TypeName): number {
  return TYPE_TRAITS[type].gc * objects.gcHead
}

/**
 * What an exact object of a type with `nitems` items asks of the allocator, bytes: GC head + basicsize + items.
 * Strings and ints have their own functions (`strRequest`, `intRequest`). Source: `_PyObject_GC_New`, `_PyObject_GC_NewVar`, `PyObject_Malloc` calls.
 */
export function objectRequest(objects: ObjectProfile, type: TypeName, nitems = 0): number {
  const [basicsize, itemsize] = objects.types[type]
  return preHeaderSize(objects, type) + basicsize + nitems * itemsize
}

/** What `sys.getsizeof` shows of an object that owns nothing besides its block: its request. */
export function objectSizeof(objects: ObjectProfile, type: TypeName, nitems = 0): number {
  return objectRequest(objects, type, nitems)
}

/** How objects of a class are laid out. Bytes. */
export interface ClassLayout {
  /** Before the GC head: 0, or room for dict and weak references kept there. */
  readonly preHeader: number
  readonly gcHead: number
  readonly basicsize: number
  readonly itemsize: number
  /** Has it a `__dict__`; has it a list of weak references (1 or 0)? */
  readonly dict: number
  readonly weakrefs: number
}

/** The layout of a built-in type, as a base of classes. */
export function builtinLayout(objects: ObjectProfile, type: TypeName): ClassLayout {
  const [basicsize, itemsize] = objects.types[type]
  const { dict, weakrefs } = TYPE_TRAITS[type]
  return { preHeader: 0, gcHead: preHeaderSize(objects, type), basicsize, itemsize, dict, weakrefs }
}

/** What a class statement adds: the names in `__slots__`, and whether it may add `__dict__` and `__weakref__` (no `__slots__`, or named there). */
export interface ClassMembers {
  readonly slots: number
  readonly dict: number
  readonly weakrefs: number
}

/** `class A: pass` */
export const NO_SLOTS: ClassMembers = { slots: 0, dict: 1, weakrefs: 1 }

/**
 * The layout of a class's instances. Every one has a GC head (3.8 on, even with `__slots__ = ()`).
 * Source: `type_new` (to 3.10), `type_new_slots` and `type_new_descriptors` in `Objects/typeobject.c`.
 */
export function classLayout(objects: ObjectProfile, base: ClassLayout, members: ClassMembers): ClassLayout {
  const { preHeaderFor } = objects.instances
  const addsDict = members.dict === 1 && base.dict === 0
  // A list of weak references has a fixed place, which objects with items lack.
  const addsWeakrefs = members.weakrefs === 1 && base.weakrefs === 0 && base.itemsize === 0
  // 3.11 keeps the dict in the object where there are items; 3.12 keeps all of them before it.
  const dictIsManaged = preHeaderFor === 'managed dict or weakrefs' || (preHeaderFor === 'managed dict' && base.itemsize === 0)
  const weakrefsAreManaged = preHeaderFor === 'managed dict or weakrefs'
  const inObject = members.slots + (addsDict && !dictIsManaged ? 1 : 0) + (addsWeakrefs && !weakrefsAreManaged ? 1 : 0)
  const inPreHeader = (addsDict && dictIsManaged) || (addsWeakrefs && weakrefsAreManaged)
  return {
    preHeader: inPreHeader ? objects.preHeader : base.preHeader,
    gcHead: objects.gcHead,
    basicsize: base.basicsize + inObject * POINTER,
    itemsize: base.itemsize,
    dict: base.dict | (addsDict ? 1 : 0),
    weakrefs: base.weakrefs | (addsWeakrefs ? 1 : 0),
  }
}

/**
 * What an instance of a class asks of the allocator, bytes, without values (`instances.ts`). With items, one more than there are.
 * Source: `PyType_GenericAlloc`.
 */
export function instanceRequest(layout: ClassLayout, nitems = 0): number {
  const items = layout.itemsize === 0 ? 0 : (nitems + 1) * layout.itemsize
  return layout.preHeader + layout.gcHead + roundUpToPointer(layout.basicsize + items)
}

/** What `sys.getsizeof` shows of an instance: neither the values nor the extra item. Source: `object.__sizeof__`, `_PySys_GetSizeOf`. */
export function instanceSizeof(layout: ClassLayout, nitems = 0): number {
  return layout.preHeader + layout.gcHead + layout.basicsize + nitems * layout.itemsize
}
