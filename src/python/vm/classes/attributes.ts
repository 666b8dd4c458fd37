import { dataOf } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { andThen, finishOf } from '../calls/entry'
import { Exc } from '../errors/errors'
import type { PyError } from '../errors/pyError'
import { clearRaised, isRaised } from '../errors/raised'
import { Finishing, type Result, type Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import { deleteInstanceAttribute, instanceAttribute, setInstanceAttribute } from './instanceAttributes'
import { makeReady } from './readyTypes'
import type { Found, PyType } from './type'

// ── attributes of types ──

/** Where a type, or the first in its mro that has it, keeps an attribute; null. Source: `_PyType_Lookup`. */
export function lookup(vm: Interpreter, type: PyType, name: string): Found | null {
  const known = type.found.get(name)
  if (known !== undefined) return known
  if (type.builtin) makeReady(vm, type)
  const found = search(vm, type, name)
  type.found.set(name, found)
  return found
}

function search(vm: Interpreter, type: PyType, name: string): Found | null {
  for (const owner of type.mro) {
    if (owner.dict === NULL) {
      const ref = owner.natives.get(name)
      if (ref !== undefined) return { owner, dict: NULL, slot: 0, ref }
    } else {
      const data = dataOf(vm.heap, owner.dict)
      const entry = data.strings.get(name)
      if (entry !== undefined) return { owner, dict: owner.dict, slot: data.at + entry * 2 + 1, ref: NULL }
    }
  }
  return null
}

/** The object found, borrowed. */
export function foundRef(vm: Interpreter, found: Found): Ref {
  return found.dict === NULL ? found.ref : vm.heap.slot(found.dict, found.slot)
}

/** An attribute of a type, not bound, borrowed; NULL. */
export function typeAttribute(vm: Interpreter, type: PyType, name: string): Ref {
  const found = lookup(vm, type, name)
  return found === null ? NULL : foundRef(vm, found)
}

// ── the protocol ──

/** The text of an attribute's name. */
export function attributeName(vm: Interpreter, ref: Ref): string {
  if (vm.isStr(ref)) return vm.textOf(ref)
  vm.raise('TypeError', `attribute name must be string, not '${vm.typeName(ref)}'`)
}

/** `object.name`. The result is the caller's. Source: `PyObject_GetAttr`. */
export function getAttribute(vm: Interpreter, ref: Ref, name: string): Result {
  const type = vm.typeOf(ref)
  const { getattr } = type.slots
  try {
    const result = getattr === undefined ? genericGetAttribute(vm, ref, name) : getattr(vm, ref, name)
    return typeof result === 'number' ? result : andThen(vm, result, finishOf(Finishing.ATTRIBUTE, ref, NULL, 0, name))
  } catch (error) {
    throw noteAttribute(vm, error, ref, name)
  }
}

/** `object.__getattribute__`. @throws PyError AttributeError */
export function genericGetAttribute(vm: Interpreter, ref: Ref, name: string): Result {
  const result = findAttribute(vm, ref, name)
  // Texts about built-in objects are CPython's own words: there are none here.
  if (result === NULL && name === '__doc__' && vm.typeOf(ref).builtin) return vm.newNone()
  if (result === NULL) throw noAttribute(vm, ref, name)
  return result
}

/** The same; NULL where there is none. */
export function findAttribute(vm: Interpreter, ref: Ref, name: string): Result {
  const type = vm.typeOf(ref)
  const found = lookup(vm, type, name)
  if (found === null) {
    const own = instanceAttribute(vm, ref, type, name)
    return own === NULL ? NULL : vm.heap.hold(own)
  }
  const descriptor = foundRef(vm, found)
  const { slots } = vm.typeOf(descriptor)
  if (slots.set !== undefined && slots.get !== undefined) return holding(vm, descriptor, slots.get(vm, descriptor, ref, type.ref))
  const own = instanceAttribute(vm, ref, type, name)
  if (own !== NULL) return vm.heap.hold(own)
  return slots.get === undefined ? vm.heap.hold(descriptor) : holding(vm, descriptor, slots.get(vm, descriptor, ref, type.ref))
}

/** A descriptor of the program is held while its code runs (whether a property is, nothing can tell). Source: `_PyObject_GenericGetAttrWithDict`. */
export function holding(vm: Interpreter, descriptor: Ref, result: Result): Result {
  return typeof result === 'number' || vm.typeOf(descriptor).builtin ? result : holdingLater(vm, descriptor, result)
}

function holdingLater(vm: Interpreter, descriptor: Ref, steps: Steps): Result {
  vm.hold(descriptor)
  return andThen(vm, steps, finishOf(Finishing.DROP, descriptor))
}

export function noAttribute(vm: Interpreter, ref: Ref, name: string): PyError {
  return noteAttribute(vm, vm.error('AttributeError', `'${vm.typeName(ref)}' object has no attribute '${name}'`), ref, name)
}

/** From 3.10 on an AttributeError knows the object, and the name; the first who looked says so. Source: `set_attribute_error_context`. */
export function noteAttribute<T>(vm: Interpreter, error: T, ref: Ref, name: string): T {
  if (!vm.atLeast(10) || !isRaised(vm, error, 'AttributeError')) return error
  const { heap } = vm
  if (heap.slot(error.ref, Exc.EXTRA) !== NULL || heap.slot(error.ref, Exc.EXTRA + 1) !== NULL) return error
  const text = heap.intern(name)
  heap.store(error.ref, Exc.EXTRA, text)
  heap.store(error.ref, Exc.EXTRA + 1, ref)
  heap.drop(text)
  return error
}

/** `object.name`, or NULL where that raises AttributeError; where the attribute is only looked for, nothing is raised. Source: `_PyObject_LookupAttr`. */
export function* getAttributeOr(vm: Interpreter, ref: Ref, name: string): Steps {
  try {
    return yield* wait(lookForAttribute(vm, ref, name))
  } catch (error) {
    if (!isRaised(vm, error, 'AttributeError')) throw error
    clearRaised(vm, error)
    return NULL
  }
}

/** `tp_getattro`, with NULL where it can say without an error that there is none (from 3.12 on types and modules can, too). Source: `_PyObject_LookupAttr`. */
export function lookForAttribute(vm: Interpreter, ref: Ref, name: string): Result {
  const { slots, solid } = vm.typeOf(ref)
  const { getattr } = slots
  if (getattr === undefined) return findAttribute(vm, ref, name)
  const { findattr } = solid.own
  return (findattr !== undefined && getattr === solid.own.getattr && vm.atLeast(12) ? findattr : getattr)(vm, ref, name)
}

/** `object.name = value`; NULL: `del object.name`. What is returned is not looked at. Source: `PyObject_SetAttr`. */
export function setAttribute(vm: Interpreter, ref: Ref, name: string, value: Ref): Result {
  const { setattr } = vm.typeOf(ref).slots
  return setattr === undefined ? genericSetAttribute(vm, ref, name, value) : setattr(vm, ref, name, value)
}

/** `object.__setattr__`, `object.__delattr__`. */
export function genericSetAttribute(vm: Interpreter, ref: Ref, name: string, value: Ref): Result {
  const type = vm.typeOf(ref)
  const found = lookup(vm, type, name)
  if (found !== null) {
    const descriptor = foundRef(vm, found)
    const { set } = vm.typeOf(descriptor).slots
    if (set !== undefined) return holding(vm, descriptor, set(vm, descriptor, ref, value))
  }
  if (type.dictAt < 0 || (type.builtin && type.dictAt < 0)) {
    if (found !== null) vm.raise('AttributeError', `'${vm.shownName(type)}' object attribute '${name}' is read-only`)
    throw noAttributeToSet(vm, ref, name)
  }
  if (value === NULL) {
    if (!deleteInstanceAttribute(vm, ref, type, name)) throw missingToDelete(vm, type, name)
  } else setInstanceAttribute(vm, ref, type, name, value)
  return NULL
}

function missingToDelete(vm: Interpreter, type: PyType, name: string): PyError {
  return vm.error('AttributeError', vm.atLeast(11) ? `'${vm.shownName(type)}' object has no attribute '${name}'` : name)
}

function noAttributeToSet(vm: Interpreter, ref: Ref, name: string): PyError {
  const more = vm.atLeast(13) ? ' and no __dict__ for setting new attributes' : ''
  return vm.error('AttributeError', `'${vm.typeName(ref)}' object has no attribute '${name}'${more}`)
}
