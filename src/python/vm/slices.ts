import { NULL } from '../heap/ref'
import { PyError } from './errors/pyError'
import { type PyFrame, Then } from './frames/frame'
import { type Interpreter, Stopped } from './interpreter'

// A run in slices. Between two instructions all that a run is lies in the interpreter's columns and frames: it can stop there, and
// `vm.run(vm, base)` goes on. So a host with one thread hears of Ctrl-C.

/** The run pauses. Nothing of it is lost: `vm.run` with the same base goes on. */
export class Paused extends Error {}

/** What a native yields from a loop of its own when the slice is over: here the run may pause, or be interrupted. It is no frame. */
export const BREATH: PyFrame = Object.freeze({
  native: false,
  run: {
    index: -1,
    ref: NULL,
    code: null as never,
    consts: [],
    names: [],
    nlocals: 0,
    nlocalsplus: 0,
    simpleArguments: true,
    ofC: false,
    caches: null,
    zombieSlot: -1,
    zombieRuns: false,
    places: null,
    exec: null as never,
    cellArguments: [],
  },
  base: 0,
  sp: 0,
  ip: 0,
  fn: NULL,
  globals: NULL,
  builtins: NULL,
  locals: NULL,
  generator: NULL,
  goesTo: Then.NATIVE,
  arg: 0,
  levels: 0,
  levelsOfSlot: 0,
  unitsOfC: 0,
  inlined: false,
  instance: NULL,
  block: NULL,
  object: NULL,
  handledBefore: NULL,
  excInfo: null,
  saved: NULL,
  keywords: NULL,
  operands: null,
  finishes: null,
  owned: null,
  traced: null,
})

/** From now on slices are this long; `Infinity`: the run does not pause. */
export function setSlice(vm: Interpreter, steps: number): void {
  vm.slice = steps
  setSteps(vm, vm.stepsLeft + vm.budget)
}

/** Steps of a run's first slice: the host compiles the loop by what it has seen of it, and is to have seen slices end by then. */
export const FIRST_SLICE = 64

/** The slice after the next is twice as long, up to so many steps. Called in a pause. */
export function lengthenSlice(vm: Interpreter, steps: number): void {
  if (vm.slice < steps) vm.slice = Math.min(vm.slice * 2, steps)
}

/** So many steps are left of the run. */
export function setSteps(vm: Interpreter, steps: number): void {
  vm.stepsLeft = steps
  nextSlice(vm)
}

/** Ctrl-C: the program gets a KeyboardInterrupt at its next instruction. Called while the run pauses. */
export function interrupt(vm: Interpreter): void {
  vm.interrupted = true
  vm.stepsLeft += Math.max(vm.budget, 0)
  vm.budget = 0
}

/** From the next instruction on a slice is one instruction: `beforeInstruction` is called in front of each. Called in the middle of one. */
export function sliceEachInstruction(vm: Interpreter): void {
  sliceAgain(vm)
  vm.slice = 1
}

/** The next instruction begins another slice, be it of another length. */
export function sliceAgain(vm: Interpreter): void {
  vm.stepsLeft += Math.max(vm.budget, 0)
  vm.budget = 0
}

/** What a run without slices counts at a time: whole numbers that fit a machine word, for the loop counts down at each instruction. */
const UNPAUSED = 0x3fffffff

function nextSlice(vm: Interpreter): void {
  vm.budget = Math.min(vm.tracing ? 1 : vm.slice === Number.POSITIVE_INFINITY ? UNPAUSED : vm.slice, vm.stepsLeft)
  vm.stepsLeft -= vm.budget
}

/** While somebody listens each instruction is a slice, and as many as a slice has otherwise are run without a pause. */
function isPauseDue(vm: Interpreter): boolean {
  return !vm.tracing || ++vm.tracedSteps >= vm.slice
}

/**
 * The slice is over: in front of an instruction of `frame`, or in a native (`null`). Runs inside of others (a finalizer that a collection
 * calls) cannot pause; they go on with the next slice.
 *
 * @throws Paused, where the run with this base may; PyError KeyboardInterrupt; Stopped at the end of all slices
 */
export function endOfSlice(vm: Interpreter, base: number, frame: PyFrame | null): void {
  if (vm.interrupted) {
    vm.interrupted = false
    nextSlice(vm)
    // It is the next instruction that raises: handlers and lines are its own.
    if (frame !== null) frame.ip++
    throw new PyError(vm.makeException(vm, vm.type('KeyboardInterrupt'), []))
  }
  if (vm.stepsLeft <= 0) throw new Stopped()
  const resumed = vm.pausedTracing
  vm.pausedTracing = false
  nextSlice(vm)
  if (frame !== null && !resumed) vm.beforeInstruction()
  if (!resumed && vm.pausable === base && vm.slice !== Number.POSITIVE_INFINITY && isPauseDue(vm) && vm.mayPause()) {
    vm.tracedSteps = 0
    if (vm.tracing && frame !== null) {
      // Whoever listens hears of the instruction when the run goes on.
      vm.pausedTracing = true
      sliceAgain(vm)
    }
    throw new Paused()
  }
  // The instruction is of the next slice.
  if (frame === null) {
    // A native's step is no instruction: the next one is traced.
    if (vm.tracing) sliceAgain(vm)
    return
  }
  vm.budget--
  if (vm.tracing) vm.traceInstruction(vm, frame)
}
