import { CodeFlag } from '../../code/code'
import { BinaryOp, type CompareOp, INPLACE, Op } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { appendInPlace } from '../../types/text/append'
import { concatenate } from '../../types/text/strType'
import * as callAny from '../calls/call'
import { andThen, finishOf } from '../calls/entry'
import { getAttribute, setAttribute } from '../classes/attributes'
import { Exc } from '../errors/errors'
import { clearRaised, isRaised } from '../errors/raised'
import { anyInts } from '../fast/fastPaths'
import { quickContains, quickStore, quickSubscript } from '../fast/quick'
import { begin, discard, enterFrame, guarded, nameAt, pop, push } from '../frames/delivery'
import { Finishing, type PyFrame, type Result, type Steps, Then } from '../frames/frame'
import { resumeGenerator } from '../frames/generators'
import { levelsOfProtocol, lookAtComparison, lookAtSearch } from '../frames/levels'
import type { Interpreter } from '../interpreter'
import { wait } from '../interpreter'
import { getIter, iterNext } from '../protocols/iteration'
import * as operators from '../protocols/operators'
import { loadAttribute, loadMethod, storeAttribute } from './attributeInstructions'
import { awaitInstruction } from './awaitInstructions'
import { callEx } from './callInstructions'
import { buildInstruction } from './displays'
import { exceptionInstruction } from './exceptionInstructions'
import { groupInstruction } from './groupInstructions'
import { matchInstruction } from './matching'
import { moduleInstruction } from './modules'
import { nameInstruction } from './names'
import { typeParameterInstruction } from './typeParameterInstructions'
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
      if (!quickStore(vm, container, key, value)) return guarded(vm, [key, container, value], () => operators.setItem(vm, container, key, value), Then.DISCARD)
      discard(vm, value)
      discard(vm, container)
      discard(vm, key)
      return !vm.blocked
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
      const has = vm.depth >= vm.comparisonLimit ? -1 : quickContains(vm, container, value)
      if (has < 0) return guarded(vm, [container, value], () => containsOp(vm, container, value, arg))
      const result = vm.bool(has === 1)
      push(vm, frame, arg === 0 ? result : operators.inverse(vm, result))
      discard(vm, value)
      discard(vm, container)
      return !vm.blocked
    }
    case Op.UNARY_NEGATIVE:
    case Op.UNARY_POSITIVE:
    case Op.UNARY_INVERT:
      return unary(vm, frame, op)
    case Op.UNARY_NOT: {
      const value = pop(vm, frame)
      const fast = operators.truthFast(vm, value)
      if (fast < 0) return guarded(vm, [value], () => operators.truthObject(vm, value, true))
      push(vm, frame, vm.bool(fast === 0))
      discard(vm, value)
      return !vm.blocked
    }
    case Op.GET_ITER: {
      const iterable = pop(vm, frame)
      return takeIterator(vm, frame, iterable)
    }
    case Op.GET_YIELD_FROM_ITER: {
      const iterable = pop(vm, frame)
      const kind = vm.heap.refs.objType[iterable]
      if (kind === vm.kindOf.coroutine && (frame.run.code.flags & (CodeFlag.COROUTINE | CodeFlag.ITERABLE_COROUTINE)) === 0)
        return guarded(vm, [iterable], () => vm.raise('TypeError', "cannot 'yield from' a coroutine object in a non-coroutine generator"))
      if (kind === vm.kindOf.generator || kind === vm.kindOf.coroutine) {
        push(vm, frame, iterable)
        return true
      }
      return takeIterator(vm, frame, iterable)
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

type Group = (vm: Interpreter, frame: PyFrame, op: Op, arg: number) => boolean | undefined

/** Instructions by subject; one of them knows it. */
const GROUPS: readonly Group[] = [
  nameInstruction,
  awaitInstruction,
  groupInstruction,
  typeParameterInstruction,
  buildInstruction,
  exceptionInstruction,
  moduleInstruction,
  matchInstruction,
]

/** By instruction, the group that turned out to know it. */
const groupOf: (Group | null)[] = new Array(256).fill(null)

function others(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean {
  const known = groupOf[op]
  if (known !== null) return known(vm, frame, op, arg) === true
  for (const group of GROUPS) {
    const goesOn = group(vm, frame, op, arg)
    if (goesOn === undefined) continue
    groupOf[op] = group
    return goesOn
  }
  throw new Error(`The interpreter has no instruction ${op}.`)
}

// ── operators ──

export function binaryOp(vm: Interpreter, frame: PyFrame, op: number): boolean {
  const b = vm.values[frame.sp - 1]
  const a = vm.values[frame.sp - 2]
  let result = anyInts(vm, a, b, op)
  if (result === NULL) {
    if (appendInPlace(vm, frame, op)) return !vm.blocked
    if (isAddition(op) && vm.isExactStr(a) && vm.isExactStr(b)) result = concatenate(vm, a, b)
  }
  if (result === NULL) {
    frame.sp -= 2
    return guarded(vm, [b, a], () => operators.binary(vm, a, b, op))
  }
  frame.sp -= 2
  push(vm, frame, result)
  discard(vm, a)
  discard(vm, b)
  return !vm.blocked
}

function isAddition(op: number): boolean {
  return op === BinaryOp.ADD || op === BinaryOp.ADD + INPLACE
}

export function compareOp(vm: Interpreter, frame: PyFrame, op: CompareOp): boolean {
  const b = pop(vm, frame)
  const a = pop(vm, frame)
  return guarded(vm, [b, a], () => compareAtDepth(vm, a, b, op), Then.PUSH, levelsOfProtocol(vm, 1), ' in comparison')
}

function compareAtDepth(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Result {
  if (vm.depth >= vm.comparisonLimit) lookAtComparison(vm, a, b)
  return operators.compare(vm, a, b, op)
}

function unary(vm: Interpreter, frame: PyFrame, op: Op): boolean {
  const value = pop(vm, frame)
  const { slots } = vm.typeOf(value)
  const kind = vm.heap.refs.objType[value]
  if (op === Op.UNARY_NEGATIVE && slots.neg !== undefined && (kind === vm.heap.kinds.int || kind === vm.heap.kinds.float)) {
    push(vm, frame, slots.neg(vm, value) as Ref)
    discard(vm, value)
    return !vm.blocked
  }
  const [slot, text] = op === Op.UNARY_NEGATIVE ? ([slots.neg, '-'] as const) : op === Op.UNARY_POSITIVE ? ([slots.pos, '+'] as const) : ([slots.invert, '~'] as const)
  return guarded(vm, [value], () => {
    if (slot === undefined) vm.raise('TypeError', `bad operand type for unary ${text}: '${vm.typeName(value)}'`)
    return slot(vm, value)
  })
}

function containsOp(vm: Interpreter, container: Ref, value: Ref, inverted: number): Result {
  if (vm.depth >= vm.comparisonLimit) lookAtSearch(vm, container, value)
  const result = operators.contains(vm, container, value)
  return inverted === 0 ? result : andThen(vm, result, INVERSE)
}

const INVERSE = finishOf(Finishing.INVERSE, NULL)

function subscript(vm: Interpreter, frame: PyFrame): boolean {
  const key = pop(vm, frame)
  const container = pop(vm, frame)
  let result: Result = quickSubscript(vm, container, key)
  if (result === NULL) {
    try {
      result = operators.getItem(vm, container, key)
    } catch (error) {
      discard(vm, container)
      discard(vm, key)
      vm.raised = error
      return false
    }
    if (typeof result !== 'number') return begin(vm, result, [key, container], Then.PUSH)
  }
  push(vm, frame, result)
  discard(vm, container)
  discard(vm, key)
  return !vm.blocked
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
  // From 3.12 on it is a copy that is asked.
  const copy = vm.atLeast(12) ? vm.hold(value) : NULL
  let isTrue: boolean
  try {
    isTrue = (yield* operators.truth(vm, value)) === 1
  } finally {
    vm.heap.dropMaybe(copy)
  }
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
  guarded(vm, [value], () => operators.truthObject(vm, value, false))
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

/** `yield from`: a value goes to the iterator. */
function send(vm: Interpreter, frame: PyFrame, target: number): boolean {
  const value = pop(vm, frame)
  const iterator = vm.values[frame.sp - 1]
  const kind = vm.heap.refs.objType[iterator]
  if (kind === vm.kindOf.generator || kind === vm.kindOf.coroutine) {
    enterFrame(vm, resumeGenerator(vm, iterator, value, Then.SEND, target))
    return false
  }
  return begin(vm, sendTo(vm, iterator, value), [value], Then.SEND, target)
}

/** `iter(iterable)`, which is given away, onto the stack. */
function takeIterator(vm: Interpreter, frame: PyFrame, iterable: Ref): boolean {
  let iterator: Result
  try {
    iterator = getIter(vm, iterable)
  } catch (error) {
    discard(vm, iterable)
    vm.raised = error
    return false
  }
  if (typeof iterator !== 'number') return begin(vm, iterator, [iterable], Then.PUSH)
  push(vm, frame, iterator)
  discard(vm, iterable)
  return !vm.blocked
}

function sendTo(vm: Interpreter, iterator: Ref, value: Ref): Result {
  return value === vm.none ? iterNext(vm, iterator) : sendMethod(vm, iterator, value)
}

/** Its method send; StopIteration is its end. Source: `_PyGen_FetchStopIterationValue`. */
function* sendMethod(vm: Interpreter, iterator: Ref, value: Ref): Steps {
  let method: Ref = NULL
  try {
    method = yield* wait(getAttribute(vm, iterator, 'send'))
    return yield* wait(callAny.call(vm, method, [value]))
  } catch (error) {
    if (!isRaised(vm, error, 'StopIteration')) throw error
    const stopped = vm.heap.slot(error.ref, Exc.EXTRA)
    vm.returned = stopped === NULL || stopped === vm.none ? NULL : vm.hold(stopped)
    clearRaised(vm, error)
    return NULL
  } finally {
    vm.heap.dropMaybe(method)
  }
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
      vm.raised = vm.error('TypeError', `__init__() should return None, not '${type}'`)
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
