import { NULL, type Ref } from '../../heap/ref'
import { Entry, goThrough, raising } from '../calls/entry'
import { setContext } from '../errors/errors'
import { type PyError, ThrownInto } from '../errors/pyError'
import type { Interpreter } from '../interpreter'
import { BREATH } from '../slices'
import { countsC, limitOfC, UNITS_OF_LOOP } from './depthOfC'
import { endedGoes } from './endedGenerators'
import { type NativeFrame, type PyFrame, type Result, Then } from './frame'
import { dataOfGenerator } from './generatorData'
import { leaveFrameBlock } from './heapFrames'
import { goesOnInline } from './inlined'

// How frames hand values to one another: the value stack, results, what is dropped when.

/** Takes the top; the reference is the caller's. */
export function pop(vm: Interpreter, frame: PyFrame): Ref {
  return vm.values[--frame.sp]
}

export function push(vm: Interpreter, frame: PyFrame, ref: Ref): void {
  vm.values[frame.sp++] = ref
}

export function nameAt(vm: Interpreter, frame: PyFrame, arg: number): string {
  return vm.heap.payload[frame.run.names[arg]] as string
}

/** `Py_DECREF` at the end of an instruction: program code that comes of it runs before the next one; drops behind it wait for that. */
export function discard(vm: Interpreter, ref: Ref): void {
  if (vm.blocked || vm.pending.length > 0) {
    vm.pending.push(ref)
    return
  }
  const { heap } = vm
  if (heap.isImmortal(ref)) return
  if (heap.lab.drop(ref) && heap.waits && !endedGoes(vm)) vm.blocked = true
}

/** A result to the frame that waits for it. */
export function deliver(vm: Interpreter, goesTo: Then, arg: number, result: Ref): void {
  switch (goesTo) {
    case Then.PUSH:
      pushResult(vm, result)
      return
    case Then.DISCARD:
      if (result !== NULL) discard(vm, result)
      return
    case Then.FOR_ITER:
      if (result === NULL) endLoop(vm, arg)
      else pushResult(vm, result)
      return
    case Then.METHOD:
      pushResult(vm, result)
      pushResult(vm, NULL)
      return
    case Then.SEND:
      sent(vm, arg, result)
      return
    default:
      vm.result = result
  }
}

function pushResult(vm: Interpreter, ref: Ref): void {
  const frame = vm.frames[vm.frames.length - 1] as PyFrame
  vm.values[frame.sp++] = ref
}

/** The iterator on top of the stack has no more: the loop is left. */
export function endLoop(vm: Interpreter, target: number): void {
  const frame = vm.frames[vm.frames.length - 1] as PyFrame
  if (vm.returned !== NULL) {
    const { returned } = vm
    vm.returned = NULL
    discard(vm, returned)
  }
  frame.ip = target
  discard(vm, pop(vm, frame))
}

/** What came of SEND: a value that is yielded on, or NULL and what the iterator returned. */
export function sent(vm: Interpreter, target: number, result: Ref): void {
  const frame = vm.frames[vm.frames.length - 1] as PyFrame
  if (result !== NULL) {
    push(vm, frame, result)
    return
  }
  const iterator = pop(vm, frame)
  push(vm, frame, vm.returned === NULL ? vm.newNone() : vm.returned)
  vm.returned = NULL
  frame.ip = target
  discard(vm, iterator)
}

/** What a native came to goes to the frame below; what it was called with is dropped. */
export function finishNative(vm: Interpreter, { goesTo, arg, owned, looks, levels }: NativeFrame, result: Ref): void {
  leaveLevels(vm, levels)
  deliver(vm, goesTo, arg, result)
  if (owned !== null) for (let at = owned.length - 1; at >= 0; at--) discard(vm, owned[at])
  if (looks === true && !vm.blocked && vm.safepointDue) vm.safepoint()
}

/** Starts what an instruction needs of natives. Its operands, given away in `owned`, are dropped when it is done. */
export function begin(vm: Interpreter, result: Result, owned: Ref[] | null, goesTo: Then, arg = 0, levels = 0, where = CALLING): boolean {
  if (typeof result === 'number') {
    deliver(vm, goesTo, arg, result)
    if (owned !== null) for (let at = owned.length - 1; at >= 0; at--) discard(vm, owned[at])
    return !vm.blocked
  }
  if (levels > 0 && !enterLevels(vm, levels)) {
    if (result instanceof Entry && typeof result.frame === 'object') abandonFrame(vm, result.frame)
    if (owned !== null) for (let at = owned.length - 1; at >= 0; at--) discard(vm, owned[at])
    vm.raised = vm.error('RecursionError', `maximum recursion depth exceeded${where}`)
    return false
  }
  if (result instanceof Entry) {
    enterEntry(vm, result, owned ?? [], goesTo, arg, levels)
    return false
  }
  const native: NativeFrame = { native: true, steps: result, owned, goesTo, arg, draining: null, levels }
  vm.frames.push(native)
  return !vm.blocked && vm.pending.length === 0 && vm.raised === null && isDoneAtOnce(vm, native)
}

/** The first of its steps, at once: most natives call no program code, and are done with it. @returns does the frame below go on? */
function isDoneAtOnce(vm: Interpreter, native: NativeFrame): boolean {
  const step = advance(vm, native)
  if (step.done === true) {
    vm.frames.pop()
    finishNative(vm, native, step.value)
    return !vm.blocked && vm.pending.length === 0 && vm.raised === null && vm.switchTo < 0
  }
  if (step.value !== BREATH) enterNext(vm, native, step.value)
  return false
}

/** The next step of a native. */
export function advance(vm: Interpreter, native: NativeFrame): IteratorResult<PyFrame, Ref> {
  vm.advancing = native
  const step = native.steps.next(vm.result)
  vm.advancing = null
  return step
}

/** The frame that a native waits for begins. What a generator goes on with by raising is in `vm.raised` then. */
export function enterNext(vm: Interpreter, native: NativeFrame, frame: PyFrame): void {
  enterFromNative(vm, native, frame)
  vm.raised = takeSaved(vm, frame)
}

/** A slot calls program code: its frame is entered at once, and does what a native would have done behind it. The levels have been entered. */
function enterEntry(vm: Interpreter, entry: Entry, owned: Ref[], goesTo: Then, arg: number, levels: number): void {
  let frame: PyFrame
  try {
    frame = entry.open()
    enterFromC(vm, vm.frames[vm.frames.length - 1], frame)
  } catch (error) {
    vm.frames.push({ native: true, steps: entry.begun(), owned, goesTo, arg, draining: null, levels })
    vm.raised = error
    return
  }
  frame.goesTo = goesTo
  frame.arg = arg
  if (countsC(vm)) frame.unitsOfC += levels
  else frame.levels += levels
  frame.levelsOfSlot = levels
  frame.operands = owned
  frame.finishes = entry.finishes
}

/** The end of such a frame, which is left already. Where program code has to run first, or the slot goes on, there is a native from now on. */
export function finishEntry(vm: Interpreter, frame: PyFrame, result: Ref): void {
  const { operands, finishes, goesTo, arg } = frame
  if (vm.blocked || vm.pending.length > 0) {
    vm.result = result
    entryAsNative(vm, frame)
    return
  }
  let value: Result = result
  if (finishes !== null) {
    try {
      value = goThrough(vm, finishes, 0, result)
    } catch (error) {
      value = raising(error)
    }
  }
  if (typeof value === 'number') {
    deliver(vm, goesTo, arg, value)
    if (operands !== null) for (let at = operands.length - 1; at >= 0; at--) discard(vm, operands[at])
    if (looksAtEnd(frame) && !vm.blocked && vm.safepointDue) vm.safepoint()
    return
  }
  const { levelsOfSlot: levels } = frame
  enterLevelsAgain(vm, levels)
  if (value instanceof Entry) enterEntry(vm, value, operands ?? [], goesTo, arg, levels)
  else vm.frames.push({ native: true, steps: value, owned: operands, goesTo, arg, draining: null, levels, looks: looksAtEnd(frame) })
}

/** A call, at the end of which a collection that is due begins. */
function looksAtEnd({ goesTo, arg }: PyFrame): boolean {
  return goesTo === Then.PUSH && arg === 1
}

/** A frame that a slot called has been left: the native that waits for its result, or its exception. */
export function entryAsNative(vm: Interpreter, frame: PyFrame): void {
  const { operands, finishes, goesTo, arg, levelsOfSlot: levels } = frame
  enterLevelsAgain(vm, levels)
  vm.frames.push({ native: true, steps: new Entry(vm, frame, finishes).begun(), owned: operands, goesTo, arg, draining: null, levels, looks: looksAtEnd(frame) })
}

/** What a RecursionError says where C code calls something. */
const CALLING = ' while calling a Python object'

/** `Py_EnterRecursiveCall`, some times. @returns false where that is too deep */
function enterLevels(vm: Interpreter, levels: number): boolean {
  if (!hasRoom(vm, levels)) return false
  enterLevelsAgain(vm, levels)
  return true
}

function hasRoom(vm: Interpreter, levels: number): boolean {
  return countsC(vm) ? vm.depthOfC + levels <= limitOfC(vm) : vm.depth + levels <= vm.recursionLimit
}

function enterLevelsAgain(vm: Interpreter, levels: number): void {
  if (countsC(vm)) vm.depthOfC += levels
  else vm.depth += levels
}

/** Would so many levels be too deep? What was given goes then, the last first, and `vm.raised` says so. */
export function refusesDepth(vm: Interpreter, levels: number, given: readonly Ref[]): boolean {
  if (levels === 0 || hasRoom(vm, levels)) return false
  for (let at = given.length - 1; at >= 0; at--) discard(vm, given[at])
  vm.raised = vm.error('RecursionError', `maximum recursion depth exceeded${CALLING}`)
  return true
}

/** `Py_LeaveRecursiveCall`, as often. */
export function leaveLevels(vm: Interpreter, levels: number | undefined): void {
  if (levels === undefined) return
  if (countsC(vm)) vm.depthOfC -= levels
  else vm.depth -= levels
}

/** Operands that were popped are dropped also where the native raises at once: the loop hears of it then. The first dropped is the last. */
export function guarded(vm: Interpreter, owned: Ref[], action: () => Result, goesTo = Then.PUSH, levels = 0, where = CALLING): boolean {
  let result: Result
  try {
    result = action()
  } catch (error) {
    for (let at = owned.length - 1; at >= 0; at--) discard(vm, owned[at])
    vm.raised = error
    return false
  }
  return begin(vm, result, owned, goesTo, 0, levels, where)
}

/** A frame of program code that a native asks for. @throws PyError RecursionError */
export function enterFromNative(vm: Interpreter, native: NativeFrame, frame: PyFrame): void {
  const { frames } = vm
  enterFromC(vm, frames[frames.length - 1] === native ? frames[frames.length - 2] : undefined, frame)
}

/** A frame of program code that C code calls: in 3.12 the loop counts for it, unless the instruction of `caller` goes on in the new frame by itself. @throws PyError RecursionError */
function enterFromC(vm: Interpreter, caller: PyFrame | NativeFrame | undefined, frame: PyFrame): void {
  if (countsC(vm) && !frame.inlined && !goesOnInline(vm, caller, frame)) countFrame(vm, frame, UNITS_OF_LOOP)
  try {
    enterFrame(vm, frame)
  } catch (error) {
    vm.depthOfC -= frame.unitsOfC
    throw error
  }
}

/** The frame counts as so many levels of C code until it is left. @throws PyError RecursionError */
export function countFrame(vm: Interpreter, frame: PyFrame, units: number): void {
  if (vm.depthOfC + units > limitOfC(vm)) {
    abandonFrame(vm, frame)
    vm.raise('RecursionError', 'maximum recursion depth exceeded')
  }
  vm.depthOfC += units
  frame.unitsOfC = units
}

/** A frame of program code begins, or a generator's goes on. @throws PyError RecursionError */
export function enterFrame(vm: Interpreter, frame: PyFrame): void {
  vm.depth += 1 + frame.levels
  if (vm.depth > vm.recursionLimit) {
    vm.depth--
    const where = vm.depth > vm.recursionLimit && !vm.atLeast(12) ? CALLING : ''
    // What dies of it is as deep as the C code that calls: its `__del__`, too, finds no room, but for 50 levels that are left to 3.9 (`overflowed`).
    const left = vm.atLeast(10) ? frame.levels : 0
    vm.depth -= frame.levels - left
    abandonFrame(vm, frame)
    vm.depth -= left
    vm.raise('RecursionError', `maximum recursion depth exceeded${where}`)
  }
  vm.frames.push(frame)
}

/** The exception with which a generator goes on (`throw`, `close`), or null. What the generator itself handles becomes its context, from 3.9. Source: `_PyErr_ChainStackItem`. */
export function takeSaved(vm: Interpreter, frame: PyFrame): PyError | null {
  const { saved } = frame
  if (saved === NULL) return null
  frame.saved = NULL
  if (vm.handled !== NULL && vm.atLeast(9)) setContext(vm, saved)
  return new ThrownInto(saved)
}

/** A frame that could not be entered. */
export function abandonFrame(vm: Interpreter, frame: PyFrame): void {
  for (let at = frame.base; at < frame.sp; at++) {
    const ref = vm.values[at]
    vm.values[at] = NULL
    if (ref !== NULL) vm.drop(ref)
  }
  vm.top = frame.base
  if (frame.locals !== NULL) vm.drop(frame.locals)
  if (frame.block !== NULL) leaveFrameBlock(vm, frame)
  if (frame.fn !== NULL) vm.drop(frame.fn)
  if (frame.instance !== NULL) vm.drop(frame.instance)
  if (frame.owned !== null) vm.dropAll(frame.owned)
  if (frame.generator !== NULL) {
    const data = dataOfGenerator(vm, frame.generator)
    data.state = 'done'
    data.size = 0
  }
}
