import { NO_CACHE, O } from '../../index'
import { newInstanceValues } from '../../objects/instances'
import { instanceRequest } from '../../objects/sizes'
import { NULL, partOf, type Ref } from '../heap/ref'
import { argumentsTuple } from './argumentsTuple'
import { foundRef, hasValues, lookup } from './attributes'
import { discard, enterFrame } from './delivery'
import { type NativeFrame, type PyFrame, Then } from './frame'
import type { Interpreter } from './interpreter'
import { makeCells, makeFrame, newFrame } from './makeFrame'
import type { PyType } from './type'

/** A new instance of a class, its slots empty. Source: `PyType_GenericAlloc`. */
export function allocateInstance(vm: Interpreter, type: PyType, nitems = 0): Ref {
  const { heap } = vm
  if (type.builtin) {
    const ref = heap.allocate(type.kind, type.layout.preHeader + type.layout.gcHead + type.layout.basicsize + nitems * type.layout.itemsize)
    heap.payload[ref] = undefined
    if (type.layout.gcHead > 0) heap.track(ref)
    return ref
  }
  let nbytes = instanceRequest(type.layout, nitems)
  const { keys } = type.keys
  let values = 0
  if (keys !== null && hasValues(vm, type)) {
    values = newInstanceValues(vm.model.objects, keys)
    if (vm.model.objects.instances.attributes === 'inline values') {
      nbytes += values
      values = 0
    }
  }
  const ref = heap.allocate(type.kind, nbytes, NO_CACHE, 0)
  heap.payload[ref] = undefined
  if (values > 0) heap.lab.perform(O.BUFFER_RESIZE, ref, 0, values, NO_CACHE)
  if (type.layout.gcHead > 0) heap.track(ref)
  return ref
}

/**
 * `Name(…)` of a plain class whose `__init__`, if any, is a function of the program: without steps in between.
 *
 * @returns undefined where the class is none of these; null where the loop goes on; else the frame of `__init__`
 */
export function instantiate(vm: Interpreter, frame: PyFrame, cls: Ref, from: number): PyFrame | NativeFrame | null | undefined {
  const type = vm.types[vm.heap.payload[cls] as number]
  if (type.builtin || type.abstract || type.metatype !== null || type.slots.new !== vm.objectNew) return undefined
  const found = lookup(vm, type, '__init__')
  if (found === null) return undefined
  const init = foundRef(vm, found)
  if (vm.heap.refs.objType[init] !== vm.kindOf.function || vm.values[from - 1] !== NULL) return undefined
  const instance = allocateInstance(vm, type)
  const args = partOf(vm.values, from, frame.sp)
  frame.sp = from - 2
  let callee: PyFrame
  const moves = vm.atLeast(11) && isPlain(vm, init, args.length + 1)
  try {
    callee = moves ? movedFrame(vm, init, instance, args) : makeFrame(vm, init, [instance, ...args], NULL)
  } catch (error) {
    for (let at = args.length - 1; at >= 0; at--) discard(vm, args[at])
    discard(vm, cls)
    discard(vm, instance)
    throw error
  }
  callee.goesTo = Then.INIT
  callee.instance = instance
  const tuple = argumentsTuple(vm, type, args.length, frame.run.index * 0x10000 + frame.ip)
  if (vm.atLeast(11)) {
    if (!moves) for (const ref of args) vm.drop(ref)
    vm.drop(cls)
    if (tuple !== NULL) callee.owned = [tuple]
  } else callee.owned = tuple === NULL ? [cls, ...args] : [cls, ...args, tuple]
  enterFrame(vm, callee)
  return callee
}

/** Does the function take so many arguments by position, and nothing else? */
function isPlain(vm: Interpreter, fn: Ref, n: number): boolean {
  const { simpleArguments, code } = vm.codes[vm.heap.payload[fn] as number]
  return simpleArguments && code.argcount === n
}

/** A frame to which the arguments' references move. */
function movedFrame(vm: Interpreter, fn: Ref, instance: Ref, args: readonly Ref[]): PyFrame {
  const callee = newFrame(vm, fn)
  vm.values[callee.base] = vm.hold(instance)
  for (let at = 0; at < args.length; at++) vm.values[callee.base + 1 + at] = args[at]
  if (callee.run.code.cellvars.length > 0 || callee.run.code.freevars.length > 0) makeCells(vm, callee, fn)
  return callee
}
