import { newInstanceValues } from '../../../objects/instances'
import { instanceRequest } from '../../../objects/sizes'
import { NO_CACHE } from '../../heap/engine'
import { NULL, partOf, type Ref } from '../../heap/ref'
import { entersInit } from '../calls/callSites'
import { needsTuple } from '../frames/argumentsTuple'
import { countFrame, discard, enterFrame } from '../frames/delivery'
import { countsC, UNITS_OF_INIT } from '../frames/depthOfC'
import { type NativeFrame, type PyFrame, Then } from '../frames/frame'
import { levelsOfInit } from '../frames/levels'
import { makeCells, makeFrame, newFrame } from '../frames/makeFrame'
import type { Interpreter } from '../interpreter'
import { foundRef, lookup } from './attributes'
import type { PyType } from './type'

/**
 * What a call of no function of the program lets go of, the last first: the stack from its top; in 3.11 to 3.13 the callable, then the arguments as they
 * were given. `tuple`, where there is one, goes before all of them.
 */
export function operands(vm: Interpreter, callable: Ref, args: readonly Ref[], tuple = NULL): Ref[] {
  const owned = vm.atLeast(11) && !vm.atLeast(14) ? reversed(args, callable) : [callable, ...args]
  if (tuple !== NULL) owned.push(tuple)
  return owned
}

function reversed(args: readonly Ref[], callable: Ref): Ref[] {
  const owned: Ref[] = []
  for (let at = args.length - 1; at >= 0; at--) owned.push(args[at])
  owned.push(callable)
  return owned
}

/** Lets go of them at once, in that order: of the callable and of `nargs` arguments from `from` on. */
export function dropOperands(vm: Interpreter, callable: Ref, args: readonly Ref[], from = 0, nargs = args.length): void {
  const first = vm.atLeast(11) && !vm.atLeast(14)
  if (first) discard(vm, callable)
  if (first) for (let at = from; at < from + nargs; at++) discard(vm, args[at])
  else for (let at = from + nargs - 1; at >= from; at--) discard(vm, args[at])
  if (!first) discard(vm, callable)
}

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
  if (keys !== null && type.valuesInside) {
    values = newInstanceValues(vm.model.objects, keys)
    if (vm.model.objects.instances.attributes === 'inline values') {
      nbytes += values
      values = 0
    }
  }
  const ref = heap.allocate(type.kind, nbytes, NO_CACHE, 0)
  heap.payload[ref] = undefined
  if (values > 0) heap.resizeBuffer(ref, 0, values)
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
  const n = frame.sp - from
  // Too deep for the call itself: there is no instance.
  if (!vm.atLeast(12) && vm.depth >= vm.recursionLimit) return undefined
  const site = frame.run.index * 0x10000 + frame.ip
  const plain = isPlain(vm, init, n + 1)
  const specialized = entersInit(vm, site, type, init, n) && plain
  // From 3.12 on the end of such a call is a place where a collection that is due begins; a specialized instruction is none.
  const looks = vm.atLeast(12) && !specialized
  const tuple = !specialized && needsTuple(vm, type, n) ? tupleOfHeld(vm, from, frame.sp) : NULL
  const instance = allocateInstance(vm, type)
  frame.sp = from - 2
  let callee: PyFrame
  try {
    // An instruction that is specialized moves the arguments into the frame.
    callee = plain ? plainInit(vm, init, instance, from, n, !specialized) : makeFrame(vm, init, [instance, ...partOf(vm.values, from, from + n)], NULL)
  } catch (error) {
    discard(vm, instance)
    if (tuple !== NULL) discard(vm, tuple)
    dropOperands(vm, cls, partOf(vm.values, from, from + n))
    throw error
  }
  callee.goesTo = Then.INIT
  callee.levels = levelsOfInit(vm, !looks)
  callee.arg = Number(looks)
  callee.instance = instance
  if (specialized) vm.drop(cls)
  else callee.owned = operandsAt(vm, cls, from, n, tuple)
  if (countsC(vm)) countFrame(vm, callee, UNITS_OF_INIT)
  enterFrame(vm, callee)
  return callee
}

/** A tuple of what lies on the stack, each held once more. */
function tupleOfHeld(vm: Interpreter, from: number, to: number): Ref {
  const { heap, values } = vm
  for (let at = from; at < to; at++) heap.hold(values[at])
  return heap.tupleAt(values, from, to - from)
}

/** `operands` of arguments that lie on the stack, from `from` on. */
function operandsAt(vm: Interpreter, callable: Ref, from: number, n: number, tuple: Ref): Ref[] {
  const { values } = vm
  const owned: Ref[] = []
  if (vm.atLeast(11) && !vm.atLeast(14)) {
    for (let at = from + n - 1; at >= from; at--) owned.push(values[at])
    owned.push(callable)
  } else {
    owned.push(callable)
    for (let at = from; at < from + n; at++) owned.push(values[at])
  }
  if (tuple !== NULL) owned.push(tuple)
  return owned
}

/** Does the function take so many arguments by position, and nothing else? */
function isPlain(vm: Interpreter, fn: Ref, n: number): boolean {
  const { simpleArguments, code } = vm.codes[vm.heap.payload[fn] as number]
  return simpleArguments && code.argcount === n
}

/** The frame of an `__init__` that takes its arguments as they come, from the stack: it holds them once more, or their references move there. */
function plainInit(vm: Interpreter, fn: Ref, instance: Ref, from: number, n: number, holds: boolean): PyFrame {
  const callee = newFrame(vm, fn)
  const { heap, values } = vm
  values[callee.base] = heap.hold(instance)
  for (let at = 0; at < n; at++) values[callee.base + 1 + at] = holds ? heap.hold(values[from + at]) : values[from + at]
  if (callee.run.code.cellvars.length > 0 || callee.run.code.freevars.length > 0) makeCells(vm, callee, fn)
  return callee
}
