import { NULL, type Ref } from '../../heap/ref'
import { foundRef, getAttribute, lookup, setAttribute } from '../classes/attributes'
import { instanceAttribute } from '../classes/instanceAttributes'
import { cachedAnywhere, cachedInDict, noteInDict, noteMember, noteMethod, noteOfClass, noteValue } from '../fast/inlineCaches'
import { discard, guarded, nameAt, pop, push } from '../frames/delivery'
import { type PyFrame, Then } from '../frames/frame'
import type { Found, Interpreter, PyType } from '../interpreter'

// ── attributes ──
export function loadAttribute(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const object = pop(vm, frame)
  const value = cachedAnywhere(vm, frame.run, frame.ip - 1, object, frame.run.names[arg])
  if (value !== NULL) {
    push(vm, frame, vm.heap.hold(value))
    discard(vm, object)
    return !vm.blocked
  }
  const name = nameAt(vm, frame, arg)
  const type = vm.typeOf(object)
  if (!type.builtin && type.slots.getattr === undefined) {
    // A plain attribute of an instance.
    const found = lookup(vm, type, name)
    if (found !== null) noteIfMember(vm, frame, type, found)
    const own = found === null ? instanceAttribute(vm, object, type, name) : NULL
    if (own !== NULL) {
      noteInDict(vm, frame.run, frame.ip - 1, object, type, name)
      noteValue(vm, frame.run, frame.ip - 1, type, name)
      push(vm, frame, vm.heap.hold(own))
      discard(vm, object)
      return !vm.blocked
    }
  }
  const goesOn = guarded(vm, [object], () => getAttribute(vm, object, name))
  if (goesOn) noteOfObject(vm, frame, object, type, name)
  return goesOn
}

/** What a LOAD_ATTR remembers of a module or a class, which are there as long as it runs again: the look-up itself went the long way. */
function noteOfObject(vm: Interpreter, frame: PyFrame, object: Ref, type: PyType, name: string): void {
  if (type.kind === vm.kindOf.type) noteOfClass(vm, frame.run, frame.ip - 1, object, name)
  else if (type.kind === vm.kindOf.module && lookup(vm, type, name) === null) noteInDict(vm, frame.run, frame.ip - 1, object, type, name)
}

/** An attribute of the class that says where the value is in its instances. */
function noteIfMember(vm: Interpreter, frame: PyFrame, type: PyType, found: Found): void {
  const descriptor = foundRef(vm, found)
  if (!found.owner.builtin && vm.heap.slot(descriptor, 0) === found.owner.ref && vm.heap.refs.objType[descriptor] === vm.kindOf.memberDescriptor)
    noteMember(vm, frame.run, frame.ip - 1, type, descriptor)
}

export function storeAttribute(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const object = pop(vm, frame)
  const value = pop(vm, frame)
  const name = nameAt(vm, frame, arg)
  const type = vm.typeOf(object)
  if (type.slots.setattr === undefined) {
    const found = lookup(vm, type, name)
    if (found !== null) noteIfMember(vm, frame, type, found)
    else if (type.valuesInside) noteValue(vm, frame.run, frame.ip - 1, type, name)
  }
  return guarded(vm, [object, value], () => setAttribute(vm, object, name, value), Then.DISCARD)
}

/** A function of the object's type is pushed beside the object, without a bound method. */
export function loadMethod(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const object = vm.values[frame.sp - 1]
  const value = cachedInDict(vm, frame.run.places, frame.ip - 1, object, frame.run.names[arg])
  if (value !== NULL) {
    vm.values[frame.sp - 1] = vm.heap.hold(value)
    push(vm, frame, NULL)
    discard(vm, object)
    return !vm.blocked
  }
  const name = nameAt(vm, frame, arg)
  const type = vm.typeOf(object)
  if (type.kind === vm.kindOf.module && lookup(vm, type, name) === null) noteInDict(vm, frame.run, frame.ip - 1, object, type, name)
  else if (type.slots.getattr === undefined) {
    const found = lookup(vm, type, name)
    if (found !== null) {
      const method = foundRef(vm, found)
      const kind = vm.heap.refs.objType[method]
      const isMethod = kind === vm.kindOf.function || kind === vm.kindOf.methodDescriptor || kind === vm.kindOf.wrapperDescriptor
      if (isMethod && instanceAttribute(vm, object, type, name) === NULL) {
        noteMethod(vm, frame.run, frame.ip - 1, type, name, found)
        vm.values[frame.sp - 1] = vm.heap.hold(method)
        push(vm, frame, object)
        return true
      }
    }
  }
  frame.sp--
  return guarded(vm, [object], () => getAttribute(vm, object, name), Then.METHOD)
}
