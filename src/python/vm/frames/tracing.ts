import { POSITION } from '../../code/code'
import { Op } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { bindNative } from '../../types/core/descriptors'
import { call } from '../calls/call'
import { isOfC } from '../calls/ofC'
import type { PyError } from '../errors/pyError'
import { frameObject } from '../errors/tracebacks'
import { fuse } from '../fast/fused'
import { type Interpreter, wait } from '../interpreter'
import { sliceAgain } from '../slices'
import type { FrameTrace, PyFrame, Steps } from './frame'
import { Then } from './frame'
import { forgetTrace } from './frameTraces'
import { dataOfGenerator } from './generatorData'

// `sys.settrace` and `sys.setprofile`: a function of the program hears of calls, lines, returns and exceptions. While somebody listens a slice is one
// instruction, so that the loop asks here in front of each (`endOfSlice`); otherwise nothing of this costs anything.
// Source: `call_trampoline`, `trace_trampoline` in `Python/sysmodule.c`; `maybe_call_line_trace`; from 3.12 on `Python/legacy_tracing.c`.

type Event = 'call' | 'line' | 'return' | 'exception' | 'c_call' | 'c_return' | 'c_exception'

/** An exception on its way down the frames whose listeners have heard of it: 1, that it was raised here; 2, that the frame is left. */
export class Announced {
  constructor(
    readonly error: PyError,
    readonly stage: 1 | 2,
  ) {}
}

/** Another function hears; NULL: nobody does. */
export function setListener(vm: Interpreter, which: 'tracer' | 'profiler', fn: Ref): void {
  const old = vm[which]
  vm[which] = fn === NULL ? NULL : vm.hold(fn)
  // Calls that are under way are not heard of as such.
  for (const frame of vm.frames) if (!frame.native) traceOf(frame).entered = true
  listen(vm)
  if (old !== NULL) vm.drop(old)
}

/** Instructions are as they were compiled while somebody listens: a fused one may lie on two lines. */
function listen(vm: Interpreter): void {
  const unfused = vm.tracer !== NULL || vm.profiler !== NULL
  if (unfused !== vm.unfused) for (const run of vm.codes) if (run !== undefined) run.exec = unfused ? run.code.code : fuse(run.code.code)
  vm.unfused = unfused
  const tracing = unfused && vm.inTrace === 0
  if (tracing === vm.tracing) return
  vm.tracing = tracing
  sliceAgain(vm)
}

function traceOf(frame: PyFrame): FrameTrace {
  frame.traced ??= { fn: NULL, entered: false, line: -1, at: -1, shown: -1, told: -1, called: NULL }
  return frame.traced
}

/** What is C in CPython has no frame there, and a generator that is done runs nothing. */
function isSilent(vm: Interpreter, frame: PyFrame): boolean {
  return isOfC(frame) || (frame.generator !== NULL && dataOfGenerator(vm, frame.generator).state === 'done')
}

/** In front of an instruction: whoever listens is called, by a native on top, and the instruction comes after that. */
export function traceInstruction(vm: Interpreter, frame: PyFrame): void {
  if (isSilent(vm, frame)) return
  const trace = traceOf(frame)
  const { ip } = frame
  const { told } = trace
  trace.told = -1
  if (told === ip) return
  const op = frame.run.code.code[ip * 2]
  const enters = !trace.entered
  const returned = trace.called !== NULL
  const lines = linesBegun(vm, frame, trace, op)
  const isLine = lines.length > 0
  const leaves = op === Op.RETURN_VALUE || op === Op.YIELD_VALUE
  const callee = vm.profiler !== NULL && op === Op.CALL ? calleeOfC(vm, frame) : NULL
  const hears = vm.profiler !== NULL ? enters || returned || leaves || callee !== NULL : enters || (trace.fn !== NULL && (isLine || leaves))
  trace.entered = true
  if (!hears && !(trace.fn !== NULL && (isLine || leaves))) {
    vm.heap.dropMaybe(callee)
    return
  }
  trace.told = ip
  push(vm, tell(vm, frame, trace, { enters, returned, lines, leaves, callee }))
}

function push(vm: Interpreter, steps: Steps): void {
  vm.frames.push({ native: true, steps, owned: null, goesTo: Then.DISCARD, arg: 0, draining: null })
}

/** The lines that begin with the instruction: another one than that of the instruction before it, or the same after a jump back. */
function linesBegun(vm: Interpreter, frame: PyFrame, trace: FrameTrace, op: number): readonly number[] {
  const { positions, code, marks } = frame.run.code
  const { ip } = frame
  const before = trace.at
  trace.at = ip
  if (op === Op.RESUME) {
    // What a generator goes on with is of the line where it stopped.
    trace.line = code[ip * 2 + 1] === 0 ? -1 : positions[(ip - 1) * POSITION]
    return []
  }
  const back = before > ip
  const own = positions[ip * POSITION]
  const begun: number[] = []
  for (const line of marks?.[ip] ?? []) {
    if (line !== trace.line) begun.push(line)
    trace.line = line
  }
  if (!vm.atLeast(10)) {
    // The jump to the start of a loop is of the line before it.
    const starts = back || isStart(frame, ip)
    if (own > 0 && starts && !closesLoop(frame, ip) && begun[begun.length - 1] !== own) begun.push(own)
    if (own > 0) trace.line = own
    return begun
  }
  if (own > 0 && (own !== trace.line || (back && begun.length === 0))) begun.push(own)
  if (own > 0) trace.line = own
  return begun
}

function closesLoop(frame: PyFrame, ip: number): boolean {
  const { positions, code } = frame.run.code
  const target = code[ip * 2 + 1]
  return code[ip * 2] === Op.JUMP && target < ip && positions[target * POSITION] === positions[ip * POSITION]
}

/** To 3.9 a line begins where its first instruction is, wherever one comes from. */
function isStart(frame: PyFrame, ip: number): boolean {
  const { positions, code } = frame.run.code
  return (code[(ip - 1) * 2] === Op.RESUME && code[(ip - 1) * 2 + 1] === 0) || positions[(ip - 1) * POSITION] !== positions[ip * POSITION]
}

interface Due {
  readonly enters: boolean
  readonly returned: boolean
  readonly lines: readonly number[]
  readonly leaves: boolean
  readonly callee: Ref
}

function* tell(vm: Interpreter, frame: PyFrame, trace: FrameTrace, { enters, returned, lines, leaves, callee }: Due): Steps {
  const { ip } = frame
  if (returned) yield* tellReturned(vm, frame, trace, 'c_return')
  if (enters) yield* tellEntered(vm, frame, trace)
  frame.ip = ip + 1
  for (const line of lines) {
    trace.shown = line
    yield* tellTracer(vm, frame, trace, 'line', vm.none)
  }
  // A return that stands nowhere is of the line before.
  trace.shown = leaves ? trace.line : -1
  if (leaves) {
    const value = vm.values[frame.sp - 1]
    yield* tellTracer(vm, frame, trace, 'return', value)
    yield* tellProfiler(vm, frame, 'return', value)
    forgetTrace(vm, frame)
    trace.shown = -1
  }
  if (callee !== NULL) {
    trace.called = callee
    yield* tellProfiler(vm, frame, 'c_call', callee)
  }
  frame.ip = ip
  return vm.newNone()
}

function* tellEntered(vm: Interpreter, frame: PyFrame, trace: FrameTrace): Steps<void> {
  const { ip } = frame
  // To 3.10 there is no instruction for it: a generator stands where it stopped.
  if (vm.atLeast(11) || ip === 0) frame.ip = ip + 1
  if (vm.tracer !== NULL) {
    const result = yield* ask(vm, frame, vm.tracer, 'call', vm.none)
    if (result === vm.none) vm.drop(result)
    else replaceFunction(vm, trace, result)
  }
  yield* tellProfiler(vm, frame, 'call', vm.none)
}

function* tellTracer(vm: Interpreter, frame: PyFrame, trace: FrameTrace, event: Event, arg: Ref): Steps<void> {
  if (trace.fn === NULL || vm.tracer === NULL) return
  const result = yield* ask(vm, frame, trace.fn, event, arg)
  if (result === vm.none) vm.drop(result)
  else replaceFunction(vm, trace, result)
}

function* tellProfiler(vm: Interpreter, frame: PyFrame, event: Event, arg: Ref): Steps<void> {
  if (vm.profiler === NULL) return
  vm.drop(yield* ask(vm, frame, vm.profiler, event, arg))
}

function* tellReturned(vm: Interpreter, frame: PyFrame, trace: FrameTrace, event: Event): Steps<void> {
  const { called } = trace
  trace.called = NULL
  try {
    yield* tellProfiler(vm, frame, event, called)
  } finally {
    vm.drop(called)
  }
}

/** Calls a listener. Nothing that it does is listened to; where it raises, nobody listens any more. */
function* ask(vm: Interpreter, frame: PyFrame, listener: Ref, event: Event, arg: Ref): Steps {
  const object = vm.hold(frameObject(vm, frame))
  const name = vm.heap.intern(event)
  const fn = vm.hold(listener)
  vm.inTrace++
  listen(vm)
  let raised = true
  try {
    const result = yield* wait(call(vm, fn, [object, name, arg]))
    raised = false
    return result
  } finally {
    vm.inTrace--
    if (raised) {
      setListener(vm, fn === vm.profiler ? 'profiler' : 'tracer', NULL)
      forgetTrace(vm, frame)
    }
    listen(vm)
    vm.dropAll([fn, name, object])
  }
}

function replaceFunction(vm: Interpreter, trace: FrameTrace, fn: Ref): void {
  const old = trace.fn
  trace.fn = fn
  vm.heap.dropMaybe(old)
}

/** `frame.f_trace = …`; NULL: nobody. */
export function setFrameTrace(vm: Interpreter, frame: PyFrame, fn: Ref): void {
  const trace = traceOf(frame)
  trace.entered = true
  replaceFunction(vm, trace, fn === NULL ? NULL : vm.hold(fn))
}

/** The function of C that a CALL is about to call, owned: a method that is not bound yet is bound. NULL: it is none. Types are none either. */
function calleeOfC(vm: Interpreter, frame: PyFrame): Ref {
  const { values, kindOf, heap } = vm
  const first = frame.sp - frame.run.code.code[frame.ip * 2 + 1]
  const self = values[first - 1]
  const callable = values[first - 2]
  const kind = heap.refs.objType[callable]
  if (kind === kindOf.builtin) return vm.hold(callable)
  if (kind !== kindOf.methodDescriptor) return NULL
  const bound = self === NULL ? (first < frame.sp ? values[first] : NULL) : self
  return bound === NULL ? NULL : bindNative(vm, callable, bound)
}

/**
 * An exception in a frame: its listeners hear of it before it goes on.
 *
 * @param stage - what they have heard already
 * @param leaves - the frame has no handler
 * @returns has a native begun, which throws it again?
 */
export function announce(vm: Interpreter, frame: PyFrame, error: PyError, stage: 0 | 1 | 2, leaves: boolean): boolean {
  if (isSilent(vm, frame)) return false
  const trace = traceOf(frame)
  if (leaves) {
    if (stage === 2 || (trace.fn === NULL && vm.profiler === NULL)) return false
    push(vm, announceLeft(vm, frame, trace, error))
    return true
  }
  if (stage !== 0 || (trace.entered && trace.fn === NULL && trace.called === NULL)) return false
  push(vm, announceRaised(vm, frame, trace, error))
  return true
}

function* announceRaised(vm: Interpreter, frame: PyFrame, trace: FrameTrace, error: PyError): Steps {
  const { ip } = frame
  if (trace.called !== NULL) yield* tellReturned(vm, frame, trace, 'c_exception')
  if (!trace.entered) {
    trace.entered = true
    frame.ip = ip - 1
    yield* tellEntered(vm, frame, trace)
    frame.ip = ip
  }
  if (trace.fn !== NULL) {
    const { ref } = error
    const traceback = vm.heap.slot(ref, 2) === NULL ? vm.none : vm.heap.slot(ref, 2)
    const triple = vm.tuple([vm.hold(vm.typeOf(ref).ref), vm.hold(ref), vm.hold(traceback)])
    try {
      yield* tellTracer(vm, frame, trace, 'exception', triple)
    } finally {
      vm.drop(triple)
    }
  }
  throw new Announced(error, 1)
}

function* announceLeft(vm: Interpreter, frame: PyFrame, trace: FrameTrace, error: PyError): Steps {
  yield* tellTracer(vm, frame, trace, 'return', vm.none)
  yield* tellProfiler(vm, frame, 'return', vm.none)
  forgetTrace(vm, frame)
  throw new Announced(error, 2)
}
