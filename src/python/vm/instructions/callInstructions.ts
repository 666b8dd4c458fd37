import { CodeFlag } from '../../code/code'
import { NULL, partOf, type Ref } from '../../heap/ref'
import { moduleState } from '../../modules/state'
import { tupleOf } from '../../types/containers/tuple'
import * as callAny from '../calls/call'
import { callFunction, callPacked, spread, takesVector } from '../calls/call'
import { andThen, Entry, finishOf } from '../calls/entry'
import { functionText } from '../calls/functionText'
import { callNative, type Native } from '../calls/native'
import { fits, NO_KEYWORDS, NO_REST, positionalArguments } from '../calls/positional'
import { dropOperands, instantiate, operands } from '../classes/instances'
import { typeCall } from '../classes/typeCall'
import { looksAfter, quietNatives } from '../evalBreaker'
import { dropNames } from '../frames/argumentsTuple'
import { begin, discard, enterFrame, guarded, pop, push, refusesDepth } from '../frames/delivery'
import { Finishing, type NativeFrame, type PyFrame, type Result, type RunCode, type Steps, Then } from '../frames/frame'
import { levelsOfCall, lookAtDepth, MOST_LEVELS } from '../frames/levels'
import { makeCells, makeFrame, newFrame } from '../frames/makeFrame'
import { type Interpreter, wait } from '../interpreter'
import { wrongSelf } from '../support'
import { dictUpdate } from './displays'

// CALL and CALL_FUNCTION_EX: what is called, with what, and who lets go of it.

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
  if (argc === 1 && self === NULL && kind === vm.kindOf.builtin && names === NULL) {
    const length = quickLength(vm, callable, values[first])
    if (length >= 0) return pushLength(vm, frame, callable, length)
  }
  const native = names === NULL ? fittingNative(vm, callable, kind, from, frame.sp) : null
  if (native !== null) return callPositional(vm, frame, native, callable, kind, from, first - 2)
  const args = partOf(values, from, frame.sp)
  frame.sp = first - 2
  return afterCall(vm, frame, callable, callOther(vm, frame, callable, kind, args, names), args.length, names)
}

/** @param goesOn - does the loop go on? Not where `vm.raised` says so, or where a frame was entered */
function afterCall(vm: Interpreter, frame: PyFrame, callable: Ref, goesOn: boolean, nargs: number, names: Ref): PyFrame | NativeFrame | null {
  if (vm.raised !== null) return BLOCKED
  const looks = looksAfter(vm, frame, callable, nargs, names)
  if (goesOn && looks && vm.safepointDue) vm.safepoint()
  if (goesOn) return null
  const { frames } = vm
  const top = frames[frames.length - 1]
  if (top === frame) return BLOCKED
  // A native that waits; one that waits for a frame already; or the frame of a slot.
  const below = frames[frames.length - 2]
  if (top.native) top.looks = looks
  else if (below.native) below.looks = looks
  else top.arg = Number(looks)
  return top.native || below.native ? BLOCKED : top
}

/** `len` of an exact str, list or tuple, which nobody is asked for; −1: the call is another one. Source: `CALL_NO_KW_LEN` */
function quickLength(vm: Interpreter, callable: Ref, object: Ref): number {
  const { heap } = vm
  const { refs, kinds } = heap
  if (heap.payload[callable] !== quietNatives(vm).len || vm.depth >= vm.recursionLimit - MOST_LEVELS) return -1
  const kind = refs.objType[object]
  if (kind === kinds.list || kind === kinds.tuple) return refs.slotLength[object]
  return kind === kinds.str && heap.isNarrow(object) ? (heap.payload[object] as string).length : -1
}

/** The end of such a call. */
function pushLength(vm: Interpreter, frame: PyFrame, callable: Ref, length: number): NativeFrame | null {
  const object = vm.values[frame.sp - 1]
  frame.sp -= 3
  push(vm, frame, vm.int(length))
  const callableFirst = vm.atLeast(11) && !vm.atLeast(14)
  discard(vm, callableFirst ? callable : object)
  discard(vm, callableFirst ? object : callable)
  const looks = looksAfter(vm, frame, callable, 1, NULL)
  if (vm.blocked) return BLOCKED
  if (looks && vm.safepointDue) vm.safepoint()
  return null
}

/** What is no function of the program. @returns does the loop go on? Not where `vm.raised` says so */
function callOther(vm: Interpreter, frame: PyFrame, callable: Ref, kind: number, args: readonly Ref[], names: Ref): boolean {
  let result: Result
  try {
    if (vm.depth >= vm.recursionLimit - MOST_LEVELS) lookAtDepth(vm, callable, kind)
    result =
      kind === vm.kindOf.builtin || kind === vm.kindOf.methodDescriptor
        ? callBuiltin(vm, callable, kind, args, names)
        : kind === vm.kindOf.type
          ? typeCall(vm, callable, args, names)
          : callAny.call(vm, callable, args, names)
  } catch (error) {
    dropOperands(vm, callable, args)
    vm.raised = error
    return false
  }
  if (typeof result !== 'number') return begin(vm, result, operands(vm, callable, args), Then.PUSH, 0, levelsOfCall(vm, frame, callable, kind))
  push(vm, frame, result)
  dropOperands(vm, callable, args)
  return !vm.blocked
}

/** The function of ours that is called with what lies on the stack, if that fits it as it is; null: another rule must look at it. */
function fittingNative(vm: Interpreter, callable: Ref, kind: number, from: number, to: number): Native | null {
  const { heap, kindOf } = vm
  if (kind === kindOf.methodDescriptor) {
    if (from === to || !vm.isInstance(vm.values[from], vm.types[heap.payload[heap.slot(callable, 0)] as number])) return null
  } else if (kind !== kindOf.builtin) return null
  const native = vm.natives[heap.payload[callable] as number]
  const bound = kind === kindOf.builtin && heap.slot(callable, 0) !== NULL ? 1 : 0
  return fits(native.params, to - from + bound) ? native : null
}

/** `callOther` for such a function: what it is called with is written down once. */
function callPositional(vm: Interpreter, frame: PyFrame, native: Native, callable: Ref, kind: number, from: number, base: number): PyFrame | NativeFrame | null {
  const nargs = frame.sp - from
  const self = kind === vm.kindOf.builtin ? vm.heap.slot(callable, 0) : NULL
  const args = positionalArguments(native.params.names.length, self, vm.values, from, frame.sp)
  const first = self === NULL ? 0 : 1
  frame.sp = base
  let result: Result
  try {
    if (vm.depth >= vm.recursionLimit - MOST_LEVELS) lookAtDepth(vm, callable, kind)
    result = native.call(vm, args, NO_REST, NO_KEYWORDS)
  } catch (error) {
    dropOperands(vm, callable, args, first, nargs)
    vm.raised = error
    return BLOCKED
  }
  let goesOn: boolean
  if (typeof result === 'number') {
    push(vm, frame, result)
    dropOperands(vm, callable, args, first, nargs)
    goesOn = !vm.blocked
  } else goesOn = begin(vm, result, operands(vm, callable, args.slice(first, first + nargs)), Then.PUSH, 0, levelsOfCall(vm, frame, callable, kind))
  return vm.raised === null ? afterCall(vm, frame, callable, goesOn, nargs, NULL) : BLOCKED
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
  if ((run.code.flags & CodeFlag.SUSPENDS) !== 0) {
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
    for (const ref of refused(vm, run, args, names)) discard(vm, ref)
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

/** Arguments that do not fit, in the order in which they go: from 3.11 those for which there is no place, or that no parameter has taken yet, then those in the frame. */
function refused(vm: Interpreter, { code }: RunCode, args: readonly Ref[], names: Ref): readonly Ref[] {
  if (!vm.atLeast(11)) return args.slice().reverse()
  const npositional = args.length - (names === NULL ? 0 : vm.heap.size(names))
  const placed = (code.flags & CodeFlag.VARARGS) !== 0 ? npositional : Math.min(npositional, code.argcount)
  const keywords = args.slice(npositional)
  if (placed < npositional) return [...args.slice(placed, npositional), ...args.slice(0, placed), ...keywords]
  return [...keywords, ...args.slice(0, npositional)]
}

/** Where the stack of the caller ends once the callable and its arguments are gone. */
function calleeBase(vm: Interpreter, _frame: PyFrame, from: number, callable: Ref): number {
  return vm.values[from - 1] === callable ? from - 1 : from - 2
}

/** `callable(*positional, **keywords)`. */
export function callEx(vm: Interpreter, frame: PyFrame, arg: number): boolean {
  const keywords = arg === 1 ? pop(vm, frame) : NULL
  const positional = pop(vm, frame)
  frame.sp--
  const callable = pop(vm, frame)
  const { objType } = vm.heap.refs
  const kind = objType[callable]
  const levels = kind === vm.kindOf.function ? 0 : levelsOfCall(vm, frame, callable, kind)
  if (refusesDepth(vm, levels, keywords === NULL ? [callable, positional] : [callable, positional, keywords])) return false
  const plain = objType[positional] === vm.heap.kinds.tuple && (keywords === NULL || objType[keywords] === vm.heap.kinds.dict)
  return guarded(vm, [], () => (plain ? callSpread(vm, callable, positional, keywords) : callSpreadLater(vm, callable, positional, keywords)), Then.PUSH, levels)
}

/** The same of what is no tuple, or no dict; all three are given away. What is no tuple makes one, and goes before the call. */
function* callSpreadLater(vm: Interpreter, callable: Ref, positional: Ref, mapping: Ref): Steps {
  let tuple = positional
  let keywords = mapping
  if (vm.heap.refs.objType[positional] !== vm.heap.kinds.tuple) {
    try {
      const { slots } = vm.typeOf(positional)
      if (slots.iter === undefined && slots.getitem === undefined)
        vm.raise('TypeError', `${yield* functionText(vm, callable)} argument after * must be an iterable, not ${vm.typeName(positional)}`)
      tuple = yield* wait(tupleOf(vm, positional))
    } catch (error) {
      if (keywords !== NULL) vm.drop(keywords)
      vm.drop(callable)
      throw error
    } finally {
      vm.drop(positional)
    }
  }
  if (keywords !== NULL && vm.heap.refs.objType[keywords] !== vm.heap.kinds.dict) {
    try {
      keywords = yield* dictOfMapping(vm, mapping, callable)
    } catch (error) {
      release(vm, [callable, tuple, keywords])
      throw error
    }
  }
  return yield* wait(callSpread(vm, callable, tuple, keywords))
}

/** `f(*tuple, **dict)`; all three are given away. */
function callSpread(vm: Interpreter, callable: Ref, tuple: Ref, dict: Ref): Result {
  let names = NULL
  let copies: readonly Ref[] = []
  let result: Result
  const moves = vm.atLeast(12) && vm.heap.refs.objType[callable] === vm.kindOf.function && !isGenerator(vm, callable)
  try {
    const found = spread(vm, tuple, dict, callable)
    names = found.names
    if (names !== NULL && takesVector(vm, callable)) copies = found.args.map((ref) => vm.hold(ref))
    else if (names !== NULL) moduleState(vm).spreadNames = names
    result = moves ? new Entry(vm, inlined(makeFrame(vm, callable, found.args, names))) : callPacked(vm, callable, found.args, names)
  } catch (error) {
    release(vm, copies)
    dropNames(vm, names)
    release(vm, [callable, tuple, dict])
    throw error
  }
  // From 3.12 the arguments move into the frame, and the tuple goes.
  if (moves || typeof result === 'number') {
    release(vm, copies)
    dropNames(vm, names)
    vm.drop(callable)
    vm.drop(tuple)
    vm.heap.dropMaybe(dict)
    return result
  }
  for (const ref of copies) result = andThen(vm, result, finishOf(Finishing.DROP, ref))
  if (names !== NULL) result = andThen(vm, result, finishOf(Finishing.NAMES, names))
  result = andThen(vm, result, finishOf(Finishing.DROP, callable, tuple))
  return dict === NULL ? result : andThen(vm, result, finishOf(Finishing.DROP, dict))
}

/** The loop goes on with it by itself. */
function inlined(frame: PyFrame): PyFrame {
  frame.inlined = true
  return frame
}

/** What is no dict makes one (3.8; from 3.9 there is one already). The mapping is given away. */
function* dictOfMapping(vm: Interpreter, mapping: Ref, callable: Ref): Steps {
  const dict = vm.dict()
  yield* wait(dictUpdate(vm, dict, mapping, callable))
  vm.drop(mapping)
  return dict
}

function isGenerator(vm: Interpreter, fn: Ref): boolean {
  return (vm.codes[vm.heap.payload[fn] as number].code.flags & CodeFlag.SUSPENDS) !== 0
}

function release(vm: Interpreter, refs: readonly Ref[]): void {
  for (const ref of refs) vm.heap.dropMaybe(ref)
}
