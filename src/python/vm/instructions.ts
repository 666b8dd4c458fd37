import { CodeFlag } from '../code/code'
import { type CompareOp, Op } from '../code/opcodes'
import { itemAt, itemsOf, listLength } from '../heap/list'
import { NULL, partOf, type Ref } from '../heap/ref'
import { sumOfInts } from '../types/numbers/intBinary'
import { appendInPlace } from '../types/text/append'
import { foundRef, getAttribute, hasValues, instanceAttribute, lookup, setAttribute } from './attributes'
import * as callAny from './call'
import { callFunction, spread } from './call'
import { begin, discard, enterFrame, guarded, nameAt, pop, push } from './delivery'
import { buildInstruction } from './displays'
import { exceptionInstruction } from './exceptionInstructions'
import type { NativeFrame, PyFrame, Result, Steps } from './frame'
import { Then } from './frame'
import { resumeGenerator } from './generators'
import { noteMethod, noteValue } from './inlineCaches'
import { dropOperands, instantiate, operands } from './instances'
import { type Interpreter, wait } from './interpreter'
import { makeCells, makeFrame, newFrame } from './makeFrame'
import { matchInstruction } from './matching'
import { moduleInstruction } from './modules'
import { nameInstruction } from './names'
import { callNative } from './native'
import * as operators from './operators'
import { functionText, wrongSelf } from './support'
import { unpackEx, unpackSequence } from './unpack'

// The instructions that the loop does not do itself. Each returns whether the loop goes on with the same frame.

/** One instruction. */
export function perform(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean {
  switch (op) {
    case Op.LOAD_ATTR:
      return loadAttribute(vm, frame, arg)
    case Op.LOAD_METHOD:
      return loadMethod(vm, frame, arg)
    case Op.STORE_ATTR:
      return storeAttribute(vm, frame, arg)
    case Op.DELETE_ATTR: {
      const object = pop(vm, frame)
      return guarded(vm, [object], () => setAttribute(vm, object, nameAt(vm, frame, arg), NULL), Then.DISCARD)
    }
    case Op.BINARY_SUBSCR:
      return subscript(vm, frame)
    case Op.STORE_SUBSCR: {
      const key = pop(vm, frame)
      const container = pop(vm, frame)
      const value = pop(vm, frame)
      return guarded(vm, [key, container, value], () => operators.setItem(vm, container, key, value), Then.DISCARD)
    }
    case Op.DELETE_SUBSCR: {
      const key = pop(vm, frame)
      const container = pop(vm, frame)
      return guarded(vm, [key, container], () => operators.setItem(vm, container, key, NULL), Then.DISCARD)
    }
    case Op.IS_OP: {
      const b = pop(vm, frame)
      const a = pop(vm, frame)
      push(vm, frame, vm.bool((a === b) === (arg === 0)))
      discard(vm, a)
      discard(vm, b)
      return !vm.blocked
    }
    case Op.CONTAINS_OP: {
      const container = pop(vm, frame)
      const value = pop(vm, frame)
      return guarded(vm, [container, value], () => containsOp(vm, container, value, arg))
    }
    case Op.UNARY_NEGATIVE:
    case Op.UNARY_POSITIVE:
    case Op.UNARY_INVERT:
      return unary(vm, frame, op)
    case Op.UNARY_NOT: {
      const value = pop(vm, frame)
      const fast = operators.truthFast(vm, value)
      if (fast < 0) return begin(vm, notLater(vm, value), [value], Then.PUSH)
      push(vm, frame, vm.bool(fast === 0))
      discard(vm, value)
      return !vm.blocked
    }
    case Op.GET_ITER: {
      const iterable = pop(vm, frame)
      return guarded(vm, [iterable], () => operators.getIter(vm, iterable))
    }
    case Op.GET_YIELD_FROM_ITER: {
      const iterable = pop(vm, frame)
      if (vm.heap.refs.objType[iterable] === vm.kindOf.generator) {
        push(vm, frame, iterable)
        return true
      }
      return guarded(vm, [iterable], () => operators.getIter(vm, iterable))
    }
    case Op.SEND:
      return send(vm, frame, arg)
    case Op.KW_NAMES:
      frame.keywords = frame.run.consts[arg]
      return true
    case Op.CALL_FUNCTION_EX:
      return callEx(vm, frame, arg)
    case Op.UNPACK_SEQUENCE:
      return unpackSequence(vm, frame, arg)
    case Op.UNPACK_EX:
      return unpackEx(vm, frame, arg)
    case Op.JUMP_IF_FALSE_OR_POP:
    case Op.JUMP_IF_TRUE_OR_POP:
    case Op.POP_JUMP_IF_NONE:
    case Op.POP_JUMP_IF_NOT_NONE:
      return jump(vm, frame, op, arg)
    case Op.PRINT_EXPR: {
      const value = pop(vm, frame)
      return begin(vm, vm.displayHook(value), [value], Then.DISCARD)
    }
    default:
      return others(vm, frame, op, arg)
  }
}

/** Instructions by subject; one of them knows it. */
function others(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean {
  for (const group of [nameInstruction, buildInstruction, exceptionInstruction, moduleInstruction, matchInstruction]) {
    const goesOn = group(vm, frame, op, arg)
    if (goesOn !== undefined) return goesOn
  }
  throw new Error(`The interpreter has no instruction ${op}.`)
}

// ── operators ──

export function binaryOp(vm: Interpreter, frame: PyFrame, op: number): boolean {
  if (appendInPlace(vm, frame, op)) return !vm.blocked
  const b = vm.values[frame.sp - 1]
  const a = vm.values[frame.sp - 2]
  const sum = sumOfInts(vm, a, b, op)
  frame.sp -= 2
  if (sum === NULL) return guarded(vm, [b, a], () => operators.binary(vm, a, b, op))
  push(vm, frame, sum)
  discard(vm, a)
  discard(vm, b)
  return true
}

export function compareOp(vm: Interpreter, frame: PyFrame, op: CompareOp): boolean {
  const b = pop(vm, frame)
  const a = pop(vm, frame)
  return guarded(vm, [b, a], () => operators.compare(vm, a, b, op))
}

function unary(vm: Interpreter, frame: PyFrame, op: Op): boolean {
  const value = pop(vm, frame)
  const { slots } = vm.typeOf(value)
  const [slot, text] = op === Op.UNARY_NEGATIVE ? ([slots.neg, '-'] as const) : op === Op.UNARY_POSITIVE ? ([slots.pos, '+'] as const) : ([slots.invert, '~'] as const)
  return guarded(vm, [value], () => {
    if (slot === undefined) vm.raise('TypeError', `bad operand type for unary ${text}: '${vm.typeName(value)}'`)
    return slot(vm, value)
  })
}

function* notLater(vm: Interpreter, value: Ref): Steps {
  return vm.bool((yield* operators.truth(vm, value)) === 0)
}

function containsOp(vm: Interpreter, container: Ref, value: Ref, inverted: number): Result {
  const result = operators.contains(vm, container, value)
  if (inverted === 0) return result
  return typeof result === 'number' ? inverse(vm, result) : inverseLater(vm, result)
}

function inverse(vm: Interpreter, result: Ref): Ref {
  vm.drop(result)
  return vm.bool(result === vm.false)
}

function* inverseLater(vm: Interpreter, steps: Steps): Steps {
  return inverse(vm, yield* steps)
}

function subscript(vm: Interpreter, frame: PyFrame): boolean {
  const key = pop(vm, frame)
  const container = pop(vm, frame)
  const { heap } = vm
  if (heap.refs.objType[container] === heap.kinds.list && heap.refs.objType[key] === heap.kinds.int) {
    let index = heap.payload[key] as number
    const size = listLength(heap, container)
    if (index < 0) index += size
    if (index >= 0 && index < size && typeof index === 'number') {
      push(vm, frame, heap.hold(itemAt(heap, container, index)))
      discard(vm, container)
      discard(vm, key)
      return !vm.blocked
    }
  }
  return guarded(vm, [key, container], () => operators.getItem(vm, container, key))
}

// ── jumps ──

function jump(vm: Interpreter, frame: PyFrame, op: Op, target: number): boolean {
  const value = vm.values[frame.sp - 1]
  if (op === Op.POP_JUMP_IF_NONE || op === Op.POP_JUMP_IF_NOT_NONE) {
    frame.sp--
    if ((value === vm.none) === (op === Op.POP_JUMP_IF_NONE)) frame.ip = target
    discard(vm, value)
    return !vm.blocked
  }
  const fast = operators.truthFast(vm, value)
  if (fast < 0) return begin(vm, shortCircuitLater(vm, frame, value, op, target), null, Then.DISCARD)
  if ((fast === 1) === (op === Op.JUMP_IF_TRUE_OR_POP)) {
    frame.ip = target
    return true
  }
  frame.sp--
  discard(vm, value)
  return !vm.blocked
}

function* shortCircuitLater(vm: Interpreter, frame: PyFrame, value: Ref, op: Op, target: number): Steps {
  const isTrue = (yield* operators.truth(vm, value)) === 1
  if (isTrue === (op === Op.JUMP_IF_TRUE_OR_POP)) frame.ip = target
  else {
    frame.sp--
    discard(vm, value)
  }
  return NULL
}

/** The condition on top of the stack is replaced by True or False, and its jump is done again. */
export function truthLater(vm: Interpreter, frame: PyFrame): void {
  const value = pop(vm, frame)
  frame.ip--
  vm.frames.push({ native: true, steps: truthObject(vm, value), owned: [value], goesTo: Then.PUSH, arg: 0 })
}

function* truthObject(vm: Interpreter, value: Ref): Steps {
  return vm.bool((yield* operators.truth(vm, value)) === 1)
}

// ── attributes ──

function loadAttribute(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const object = pop(vm, frame)
  const name = nameAt(vm, frame, arg)
  const type = vm.typeOf(object)
  if (!type.builtin && type.slots.getattr === undefined) {
    // A plain attribute of an instance.
    const own = lookup(vm, type, name) === null ? instanceAttribute(vm, object, type, name) : NULL
    if (own !== NULL) {
      noteValue(vm, frame.run, frame.ip - 1, type, name)
      push(vm, frame, vm.heap.hold(own))
      discard(vm, object)
      return !vm.blocked
    }
  }
  return guarded(vm, [object], () => getAttribute(vm, object, name))
}

function storeAttribute(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const object = pop(vm, frame)
  const value = pop(vm, frame)
  const name = nameAt(vm, frame, arg)
  const type = vm.typeOf(object)
  if (type.slots.setattr === undefined && hasValues(vm, type) && lookup(vm, type, name) === null) noteValue(vm, frame.run, frame.ip - 1, type, name)
  return guarded(vm, [object, value], () => setAttribute(vm, object, name, value), Then.DISCARD)
}

/** A function of the object's type is pushed beside the object, without a bound method. */
function loadMethod(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const object = vm.values[frame.sp - 1]
  const name = nameAt(vm, frame, arg)
  const type = vm.typeOf(object)
  if (type.slots.getattr === undefined) {
    const found = lookup(vm, type, name)
    if (found !== null) {
      const method = foundRef(vm, found)
      const kind = vm.heap.refs.objType[method]
      if ((kind === vm.kindOf.function || kind === vm.kindOf.methodDescriptor) && instanceAttribute(vm, object, type, name) === NULL) {
        if (kind === vm.kindOf.function) noteMethod(vm, frame.run, frame.ip - 1, type, name, found.dict, found.slot)
        vm.values[frame.sp - 1] = vm.heap.hold(method)
        push(vm, frame, object)
        return true
      }
    }
  }
  frame.sp--
  return guarded(vm, [object], () => getAttribute(vm, object, name), Then.PUSH) ? pushNull(vm, frame) : pushNullLater(vm, frame)
}

function pushNull(vm: Interpreter, frame: PyFrame): boolean {
  push(vm, frame, NULL)
  return true
}

/** The attribute is still on its way, or its object's end: NULL has to lie above it. */
function pushNullLater(vm: Interpreter, frame: PyFrame): boolean {
  const top = vm.frames[vm.frames.length - 1]
  if (top === frame) push(vm, frame, NULL)
  else (top as NativeFrame).goesTo = Then.METHOD
  return false
}

// ── names ──

export function unboundLocal(vm: Interpreter, frame: PyFrame, index: number): never {
  const name = frame.run.code.varnames[index]
  vm.raise(
    'UnboundLocalError',
    vm.atLeast(11) ? `cannot access local variable '${name}' where it is not associated with a value` : `local variable '${name}' referenced before assignment`,
  )
}

// ── loops ──

/** The next item of an iterator that is no generator; NULL at the end. */
export function nextOf(vm: Interpreter, iterator: Ref, kind: number): Result {
  const { next } = vm.types[kind].slots
  if (next === undefined) vm.raise('TypeError', `'${vm.typeName(iterator)}' object is not an iterator`)
  return next(vm, iterator)
}

// ── calls ──

/** `callable(…)` with `argc` arguments on the stack. @returns the frame that was entered, or null where the loop goes on with the same one */
export function call(vm: Interpreter, frame: PyFrame, argc: number): PyFrame | NativeFrame | null {
  const { values } = vm
  const names = frame.keywords
  frame.keywords = NULL
  const first = frame.sp - argc
  if (values[first - 1] === NULL && vm.atLeast(11) && vm.heap.refs.objType[values[first - 2]] === vm.kindOf.method) unbind(vm, first)
  const self = values[first - 1]
  const callable = values[first - 2]
  const from = self === NULL ? first : first - 1
  const kind = vm.heap.refs.objType[callable]
  if (kind === vm.kindOf.function) return callProgram(vm, frame, callable, from, names)
  if (kind === vm.kindOf.type && names === NULL) {
    const made = instantiate(vm, frame, callable, from)
    if (made !== undefined) return made
  }
  const args = partOf(values, from, frame.sp)
  frame.sp = first - 2
  const goesOn = callOther(vm, frame, callable, kind, args, names)
  if (goesOn && vm.safepointDue) vm.safepoint()
  return goesOn ? null : (vm.frames[vm.frames.length - 1] as PyFrame | NativeFrame) === frame ? BLOCKED : (vm.frames[vm.frames.length - 1] as NativeFrame)
}

/** What is no function of the program. @returns does the loop go on? */
function callOther(vm: Interpreter, frame: PyFrame, callable: Ref, kind: number, args: readonly Ref[], names: Ref): boolean {
  let result: Result
  try {
    result = kind === vm.kindOf.builtin || kind === vm.kindOf.methodDescriptor ? callBuiltin(vm, callable, kind, args, names) : callAny.call(vm, callable, args, names)
  } catch (error) {
    dropOperands(vm, callable, args)
    throw error
  }
  if (typeof result !== 'number') return begin(vm, result, operands(vm, callable, args), Then.PUSH)
  push(vm, frame, result)
  dropOperands(vm, callable, args)
  return !vm.blocked
}

/** From 3.11 the function and the instance of a bound method take its place on the stack. */
function unbind(vm: Interpreter, first: number): void {
  const { heap, values } = vm
  const method = values[first - 2]
  values[first - 2] = heap.hold(heap.slot(method, 0))
  values[first - 1] = heap.hold(heap.slot(method, 1))
  heap.drop(method)
}

/** The frame is the same, and something must be done before it goes on. */
const BLOCKED = { native: true } as NativeFrame

function callBuiltin(vm: Interpreter, callable: Ref, kind: number, args: readonly Ref[], names: Ref): Result {
  const native = vm.natives[vm.heap.payload[callable] as number]
  if (kind === vm.kindOf.builtin) {
    const self = vm.heap.slot(callable, 0)
    if (self !== NULL) return callNative(vm, native, [self, ...args], names)
  } else if (args.length === 0 || !vm.isInstance(args[0], vm.types[vm.heap.payload[vm.heap.slot(callable, 0)] as number])) {
    wrongSelf(vm, callable, native, args)
  }
  return callNative(vm, native, args, names)
}

/** A function of the program: from 3.11 its arguments move from the stack into its frame, before they are held by both. */
function callProgram(vm: Interpreter, frame: PyFrame, callable: Ref, from: number, names: Ref): PyFrame | NativeFrame | null {
  const { heap, values } = vm
  const run = vm.codes[heap.payload[callable] as number]
  const first = frame.sp
  if ((run.code.flags & CodeFlag.GENERATOR) !== 0) {
    const args = partOf(values, from, first)
    frame.sp = calleeBase(vm, frame, from, callable)
    return guarded(vm, [callable, ...args], () => callFunction(vm, callable, args, names)) ? null : BLOCKED
  }
  const moved = vm.atLeast(11)
  if (moved && names === NULL && run.simpleArguments && first - from === run.code.argcount) {
    // The function's reference moves, too.
    const callee = newFrame(vm, callable, true)
    for (let at = from; at < first; at++) vm.values[callee.base + at - from] = vm.values[at]
    if (run.code.cellvars.length > 0 || run.code.freevars.length > 0) makeCells(vm, callee, callable)
    frame.sp = calleeBase(vm, frame, from, callable)
    callee.goesTo = Then.PUSH
    enterFrame(vm, callee)
    return callee
  }
  const args = partOf(values, from, first)
  frame.sp = calleeBase(vm, frame, from, callable)
  let callee: PyFrame
  try {
    callee = makeFrame(vm, callable, args, names)
  } catch (error) {
    for (const ref of refused(vm, args, names)) discard(vm, ref)
    discard(vm, callable)
    throw error
  }
  callee.goesTo = Then.PUSH
  if (moved) {
    for (const ref of args) heap.drop(ref)
    heap.drop(callable)
  } else callee.owned = [callable, ...args]
  enterFrame(vm, callee)
  return callee
}

/** Arguments that do not fit, in the order in which they go: from 3.11 those that no parameter has taken yet, then those in the frame. */
function refused(vm: Interpreter, args: readonly Ref[], names: Ref): readonly Ref[] {
  if (!vm.atLeast(11)) return args.slice().reverse()
  const npositional = args.length - (names === NULL ? 0 : vm.heap.size(names))
  return [...args.slice(npositional), ...args.slice(0, npositional)]
}

/** Where the stack of the caller ends once the callable and its arguments are gone. */
function calleeBase(vm: Interpreter, _frame: PyFrame, from: number, callable: Ref): number {
  return vm.values[from - 1] === callable ? from - 1 : from - 2
}

function callEx(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const keywords = arg === 1 ? pop(vm, frame) : NULL
  const positional = pop(vm, frame)
  frame.sp--
  const callable = pop(vm, frame)
  return begin(vm, callSpread(vm, callable, positional, keywords), null, Then.PUSH)
}

/** `f(*positional, **keywords)`; all three are given away. What is no tuple makes one, and goes before the call. */
function* callSpread(vm: Interpreter, callable: Ref, positional: Ref, keywords: Ref): Steps {
  let tuple = positional
  if (vm.heap.refs.objType[positional] !== vm.heap.kinds.tuple) {
    try {
      const { slots } = vm.typeOf(positional)
      if (slots.iter === undefined && slots.getitem === undefined)
        vm.raise('TypeError', `${functionText(vm, callable)} argument after * must be an iterable, not ${vm.typeName(positional)}`)
      // Of a list it is made as it stands, without an iterator.
      const items = vm.heap.refs.objType[positional] === vm.heap.kinds.list ? itemsOf(vm.heap, positional).map((item) => vm.hold(item)) : yield* operators.collect(vm, positional)
      tuple = vm.tuple(items)
    } catch (error) {
      if (keywords !== NULL) vm.drop(keywords)
      vm.drop(callable)
      throw error
    } finally {
      vm.drop(positional)
    }
  }
  let names = NULL
  let copies: readonly Ref[] = []
  try {
    const found = spread(vm, tuple, keywords, callable)
    names = found.names
    if (names !== NULL && takesVector(vm, callable)) copies = found.args.map((ref) => vm.hold(ref))
    if (!vm.atLeast(12) || vm.heap.refs.objType[callable] !== vm.kindOf.function || isGenerator(vm, callable)) return yield* wait(callPacked(vm, callable, found.args, names))
    // From 3.12 the arguments move into the frame, and the tuple goes.
    const frame = makeFrame(vm, callable, found.args, names)
    release(vm, callable, tuple, keywords, names, copies)
    tuple = NULL
    return yield frame
  } finally {
    if (tuple !== NULL) release(vm, callable, tuple, keywords, names, copies)
  }
}

/** A type, or an instance with `__call__`, takes the tuple and the dict as they are. */
function callPacked(vm: Interpreter, callable: Ref, args: readonly Ref[], names: Ref): Result {
  vm.packed = !takesVector(vm, callable)
  try {
    return callAny.call(vm, callable, args, names)
  } finally {
    vm.packed = false
  }
}

function isGenerator(vm: Interpreter, fn: Ref): boolean {
  return (vm.codes[vm.heap.payload[fn] as number].code.flags & CodeFlag.GENERATOR) !== 0
}

/** Is it called with arguments in a row? Keyword arguments in a dict are copied there (`_PyStack_UnpackDict`). */
function takesVector(vm: Interpreter, callable: Ref): boolean {
  const { kindOf } = vm
  const kind = vm.heap.refs.objType[callable]
  return kind === kindOf.function || kind === kindOf.method || kind === kindOf.builtin || kind === kindOf.methodDescriptor
}

function release(vm: Interpreter, callable: Ref, tuple: Ref, keywords: Ref, names: Ref, copies: readonly Ref[]): void {
  vm.dropAll(copies)
  if (names !== NULL) vm.drop(names)
  vm.drop(callable)
  vm.drop(tuple)
  if (keywords !== NULL) vm.drop(keywords)
}

/** `yield from`: a value goes to the iterator. */
function send(vm: Interpreter, frame: PyFrame, target: number): boolean {
  const value = pop(vm, frame)
  const iterator = vm.values[frame.sp - 1]
  if (vm.heap.refs.objType[iterator] === vm.kindOf.generator) {
    enterFrame(vm, resumeGenerator(vm, iterator, value, Then.SEND, target))
    return false
  }
  return begin(vm, sendTo(vm, iterator, value), [value], Then.SEND, target)
}

function sendTo(vm: Interpreter, iterator: Ref, value: Ref): Result {
  return value === vm.none ? operators.iterNext(vm, iterator) : callAny.callSpecial(vm, iterator, 'send', [value])
}

/** The result of a frame of program code, by what it was called for. */
export function deliverReturn(vm: Interpreter, frame: PyFrame, goesTo: Then, result: Ref): void {
  if (goesTo === Then.PUSH) {
    const below = vm.frames[vm.frames.length - 1] as PyFrame
    vm.values[below.sp++] = result
    return
  }
  if (goesTo === Then.INIT) {
    const below = vm.frames[vm.frames.length - 1] as PyFrame
    if (result !== vm.none) {
      const type = vm.typeName(result)
      discard(vm, result)
      discard(vm, frame.instance)
      vm.failAfterReturn = vm.error('TypeError', `__init__() should return None, not '${type}'`)
      return
    }
    vm.values[below.sp++] = frame.instance
    discard(vm, result)
    return
  }
  if (goesTo === Then.DISCARD) {
    discard(vm, result)
    return
  }
  vm.result = result
}
