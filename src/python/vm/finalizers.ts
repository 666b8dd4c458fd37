import { Awaiting, O, Step, TrackerPhase } from '../../index'
import { NONE } from '../heap/engine'
import { NULL, type Ref } from '../heap/ref'
import { callSpecial } from './calls/call'
import { PyError } from './errors/pyError'
import { discard } from './frames/delivery'
import { endedGoes } from './frames/endedGenerators'
import { type PyFrame, type Steps, Then } from './frames/frame'
import { isSuspendable } from './frames/generatorData'
import { type Interpreter, wait } from './interpreter'

// Program code in the middle of a teardown or of a collection: finalizers, callbacks of weak references, gc.callbacks.

/** Does the tracker wait for program code that nobody runs yet? */
function trackerWaits(vm: Interpreter): boolean {
  const { refs } = vm.heap
  return refs.phase === TrackerPhase.AWAITING_PROGRAM && refs.stackDepth !== vm.heap.serving
}

function collectorWaits(vm: Interpreter): boolean {
  const { gc } = vm.lab
  return gc.awaiting === Awaiting.PROGRAM && gc.collecting !== NONE && !vm.heap.servingCollector
}

/**
 * At an instruction's end: the program code that the tracker waits for is begun, on top of the frame whose instruction it was; once
 * nobody waits any more, references that were to be dropped behind it are.
 */
export function startProgramCode(vm: Interpreter): void {
  if (collectorWaits(vm)) {
    serveCollector(vm)
    return
  }
  if (trackerWaits(vm)) {
    beginTracker(vm)
    return
  }
  vm.blocked = false
  while (vm.pending.length > 0 && !vm.blocked) {
    const { pending } = vm
    const [next] = pending.splice(0, 1)
    vm.pending = []
    discard(vm, next)
    vm.pending = [...pending, ...vm.pending]
  }
}

/** A finalizer, or callbacks, as steps on top of the stack of frames. */
function beginTracker(vm: Interpreter): void {
  vm.frames.push({ native: true, steps: trackerSteps(vm), owned: null, goesTo: Then.NATIVE, arg: 0, draining: null })
}

/** The program code that the tracker waits for: from now on it is served. */
function trackerSteps(vm: Interpreter): Steps {
  const { refs } = vm.heap
  const { pending, result } = vm
  const { serving } = vm.heap
  vm.heap.serving = refs.stackDepth
  vm.blocked = false
  vm.pending = []
  const object = refs.stackObject[refs.stackDepth - 1]
  const code = refs.stackStep[refs.stackDepth - 1] === Step.CALLING_BACK ? vm.clearAndCallBack(object) : finalize(vm, object)
  return served(vm, code, { serving, pending, result })
}

function* served(vm: Interpreter, code: Steps, { serving, pending, result }: { serving: number; pending: Ref[]; result: Ref }): Steps {
  try {
    yield* code
  } finally {
    vm.heap.serving = serving
    vm.pending = [...vm.pending, ...pending]
    vm.lab.perform(O.CODE_RETURN)
    vm.blocked = vm.heap.waits
  }
  return result
}

/** The same from the host: where a native, or an allocation, is in the middle of something. */
export function serveFromHost(vm: Interpreter): void {
  for (;;) {
    if (trackerWaits(vm)) {
      if (endedGoes(vm)) return
      if (!trackerWaits(vm)) continue
      const { result, blocked } = vm
      vm.frames.push({ native: true, steps: trackerSteps(vm), owned: null, goesTo: Then.HOST, arg: 0, draining: null })
      vm.run(vm, vm.frames.length - 1)
      vm.result = result
      vm.blocked = blocked && vm.blocked
    } else if (collectorWaits(vm)) serveCollector(vm)
    else return
  }
}

/** All of it now: an exception leaves a frame, or a native is about to hear of it, and what has gone so far comes first. */
export function settle(vm: Interpreter): void {
  while (vm.blocked || vm.pending.length > 0) {
    if (trackerWaits(vm) || collectorWaits(vm)) serveFromHost(vm)
    else startProgramCode(vm)
  }
}

function serveCollector(vm: Interpreter): void {
  const { gc, plan } = vm.lab
  const phase = plan.collector.kernel.phases[gc.phase].name
  const { result, blocked, pending } = vm
  const { serving } = vm.heap
  vm.heap.servingCollector = true
  vm.blocked = false
  vm.pending = []
  vm.heap.serving = vm.heap.refs.phase === TrackerPhase.AWAITING_PROGRAM ? vm.heap.refs.stackDepth : vm.heap.serving
  if (gc.subject === NONE) vm.serveGc(phase)
  else if (phase === 'finalizing') vm.runSteps(finalize(vm, gc.subject))
  else vm.runSteps(callOne(vm, gc.subject))
  vm.heap.servingCollector = false
  vm.heap.serving = serving
  vm.result = result
  vm.pending = pending
  vm.blocked = blocked
  vm.lab.perform(O.COLLECTOR_RESUME)
}

/** `__del__`, or the end of a generator that is suspended in the middle. What it raises is reported, and nothing else comes of it. */
function* finalize(vm: Interpreter, object: Ref): Steps {
  try {
    const result = yield* wait(isSuspendable(vm, object) ? vm.closeGenerator(vm, object) : callSpecial(vm, object, '__del__'))
    if (result !== NULL) vm.drop(result)
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    yield* vm.unraisable(error.ref, object, '__del__')
  }
  return NULL
}

/** The collector holds the weak reference meanwhile. */
function* callOne(vm: Interpreter, weakref: Ref): Steps {
  try {
    yield* vm.callWeakrefCallback(weakref)
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    yield* vm.unraisable(error.ref, weakref, 'callback')
  }
  return NULL
}

export type { PyFrame }
