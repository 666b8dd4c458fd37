import { OutOfMemory } from '../../heap/heap'
import { NULL, type Ref } from '../../heap/ref'
import { PythonSyntaxError } from '../../syntax/error'
import { ValueFault } from '../../values/fault'
import { isOfC } from '../calls/ofC'
import { settle } from '../finalizers'
import { discard, enterFromNative, entryAsNative, finishNative, leaveLevels, takeSaved } from '../frames/delivery'
import type { NativeFrame, PyFrame } from '../frames/frame'
import { nounOf } from '../frames/generatorData'
import { finishGenerator } from '../frames/generators'
import { leaveFrame } from '../frames/leave'
import { Announced, announce } from '../frames/tracing'
import type { Interpreter } from '../interpreter'
import { BREATH } from '../slices'
import { memoryError, syntaxErrorOf, unicodeError } from '../support'
import { causedBy, setContext } from './errors'
import { PyError, ThrownInto } from './pyError'
import { addTraceback, lineOfReraised, setFrameLine } from './tracebacks'

/**
 * Something was thrown while the frame on top ran: it goes down the frames until one handles it.
 *
 * @throws PyError where none does above `base`; whatever is no exception of the program
 */
export function unwind(vm: Interpreter, base: number, thrown: unknown): void {
  // The frame on top, below the native that told of it, has its traceback already.
  const told = thrown instanceof Announced
  let stage: 0 | 1 | 2 = told ? thrown.stage : 0
  let error: PyError | null = told ? thrown.error : asPyError(vm, thrown)
  let reraised = vm.reraised
  vm.reraised = false
  if (!reraised && !told && !(thrown instanceof ThrownInto)) setContext(vm, error.ref)
  while (error !== null) {
    if (vm.frames.length === base) throw error
    const top = vm.frames[vm.frames.length - 1]
    if (top.native) {
      settle(vm)
      error = throwIntoNative(vm, top, error)
    } else {
      error = pass(vm, top, error, reraised, stage)
      stage = 0
    }
    reraised = false
  }
}

/** An exception in a frame of program code. @returns the exception with which the frame is left; null where the program goes on, or those who trace are told first */
function pass(vm: Interpreter, frame: PyFrame, error: PyError, reraised: boolean, stage: 0 | 1 | 2): PyError | null {
  if (!reraised && stage === 0 && !isOfC(frame)) addTracebackIfRoom(vm, frame, error.ref)
  if (vm.tracing && !reraised && announce(vm, frame, error, stage, false)) return null
  if (stage !== 2 && handle(vm, frame, error.ref)) return null
  return vm.tracing && announce(vm, frame, error, stage, true) ? null : leaveByError(vm, frame, error)
}

/** Where there is no memory for it, an exception comes without a line of this frame. */
function addTracebackIfRoom(vm: Interpreter, frame: PyFrame, exception: Ref): void {
  try {
    addTraceback(vm, frame, exception)
  } catch (error) {
    if (!(error instanceof OutOfMemory)) throw error
  }
}

/** A native hears of an exception of what it called; one that has thrown it itself hears nothing. @returns what it raises itself; null where it goes on */
function throwIntoNative(vm: Interpreter, native: NativeFrame, error: PyError): PyError | null {
  if (vm.advancing === native) {
    vm.advancing = null
    abandon(vm, native)
    return error
  }
  try {
    const step = native.steps.throw(error)
    if (step.done !== true) {
      if (step.value === BREATH) return null
      enterFromNative(vm, native, step.value)
      return takeSaved(vm, step.value)
    }
    vm.frames.pop()
    finishNative(vm, native, step.value)
    return null
  } catch (next) {
    if (vm.frames[vm.frames.length - 1] === native) abandon(vm, native)
    if (next === error) return error
    const raised = asPyError(vm, next)
    setContext(vm, raised.ref)
    return raised
  }
}

/** The native on top is over: what it was called with goes. */
function abandon(vm: Interpreter, native: NativeFrame): void {
  vm.frames.pop()
  leaveLevels(vm, native.levels)
  if (native.owned !== null) for (let at = native.owned.length - 1; at >= 0; at--) discard(vm, native.owned[at])
}

/** What was thrown, as an exception of the program. */
function asPyError(vm: Interpreter, thrown: unknown): PyError {
  if (thrown instanceof PyError) return thrown
  if (thrown instanceof ValueFault) return thrown.type.startsWith('Unicode') ? unicodeError(vm, thrown) : vm.error(thrown.type, thrown.message)
  if (thrown instanceof OutOfMemory) return memoryError(vm)
  if (thrown instanceof PythonSyntaxError) return syntaxErrorOf(vm, thrown)
  if (thrown instanceof RangeError && /invalid (array|string|typed array) length/i.test(thrown.message)) return memoryError(vm)
  if (thrown instanceof RangeError && /call stack/i.test(thrown.message)) return vm.error('RecursionError', 'maximum recursion depth exceeded')
  throw thrown
}

/** Does the frame have a handler for its instruction? Its stack is cut, and the exception (given away) is on top. */
function handle(vm: Interpreter, frame: PyFrame, exception: Ref): boolean {
  const at = frame.ip - 1
  for (const entry of frame.run.code.exceptions) {
    if (at < entry.start || at >= entry.end) continue
    const bottom = frame.base + frame.run.nlocalsplus + entry.depth
    const cut: Ref[] = []
    while (frame.sp > bottom) {
      const ref = vm.values[--frame.sp]
      if (ref !== NULL) cut.push(ref)
    }
    vm.values[frame.sp++] = exception
    frame.ip = entry.target
    frame.keywords = NULL
    for (const ref of cut) discard(vm, ref)
    return true
  }
  return false
}

/** The frame is left by an exception. @returns the exception with which it is */
function leaveByError(vm: Interpreter, frame: PyFrame, error: PyError): PyError {
  let raised = error
  if (frame.generator !== NULL) {
    finishGenerator(vm, frame)
    raised = stopRaised(vm, frame.generator, error)
  }
  // What is on its stack goes while it is still there, with all program code that comes of it.
  const bottom = frame.base + frame.run.nlocalsplus
  while (frame.sp > bottom) {
    const ref = vm.values[--frame.sp]
    if (ref !== NULL) discard(vm, ref)
  }
  settle(vm)
  vm.frames.pop()
  vm.depth -= 1 + frame.levels
  vm.depthOfC -= frame.unitsOfC
  if (frame.instance !== NULL) discard(vm, frame.instance)
  const { object } = frame
  const line = object === NULL ? 0 : lineOfReraised(vm, frame, error.ref)
  leaveFrame(vm, frame)
  if (line > 0) setFrameLine(vm, object, line)
  if (frame.operands !== null) entryAsNative(vm, frame)
  return raised
}

/** PEP 479: a StopIteration inside a generator is a RuntimeError outside; so is StopAsyncIteration inside an asynchronous one. */
function stopRaised(vm: Interpreter, generator: Ref, raised: PyError): PyError {
  const cause = raised.ref
  const noun = nounOf(vm, generator)
  const stop = ['StopIteration', ...(noun === 'async generator' ? ['StopAsyncIteration'] : [])].find((name) => vm.isInstance(cause, vm.type(name)))
  if (stop === undefined) return raised
  const error = vm.error('RuntimeError', `${noun} raised ${stop}`)
  return causedBy(vm, error, cause)
}
