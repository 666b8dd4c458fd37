import { NULL, type Ref } from '../../heap/ref'
import { setContext } from '../errors/errors'
import { type PyError, ThrownInto } from '../errors/pyError'
import type { Interpreter } from '../interpreter'
import { countsC, limitOfC } from './depthOfC'
import { type NativeFrame, type PyFrame, type Result, type Steps, Then } from './frame'
import { dataOfGenerator } from './generatorData'
import { leaveFrameBlock } from './heapFrames'

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
  if (heap.lab.drop(ref) && heap.waits) vm.blocked = true
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
  if (levels > 0 && !enterLevels(vm, levels, where, owned)) return false
  vm.frames.push({ native: true, steps: result, owned, goesTo, arg, draining: null, levels })
  return false
}

/** The same of steps that let go of what they are given by themselves, once they have begun. */
export function beginGiven(vm: Interpreter, steps: Steps, given: Ref[], levels: number): boolean {
  if (levels === 0 || enterLevels(vm, levels, CALLING, given)) vm.frames.push({ native: true, steps, owned: null, goesTo: Then.PUSH, arg: 0, draining: null, levels })
  return false
}

/** What a RecursionError says where C code calls something. */
const CALLING = ' while calling a Python object'

/** `Py_EnterRecursiveCall`, some times. @returns false where that is too deep: the operands go, and `vm.raised` says so */
function enterLevels(vm: Interpreter, levels: number, where: string, owned: Ref[] | null): boolean {
  if (countsC(vm)) {
    if (vm.depthOfC + levels <= limitOfC(vm)) {
      vm.depthOfC += levels
      return true
    }
  } else if (vm.depth + levels <= vm.recursionLimit) {
    vm.depth += levels
    return true
  }
  if (owned !== null) for (let at = owned.length - 1; at >= 0; at--) discard(vm, owned[at])
  vm.raised = vm.error('RecursionError', `maximum recursion depth exceeded${where}`)
  return false
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
