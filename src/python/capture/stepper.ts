import type { HeapSnapshot } from '../../index'
import { goOnCourse, makeInterpreter, type RunOptions, type RunResult, runCourse } from '../run'
import type { Interpreter } from '../vm/interpreter'
import { setSlice } from '../vm/slices'
import { isCapturable, type RunCapture } from './capture'
import { type RestoreOptions, restoreRun } from './restore'

export type RunState = 'running' | 'ended'

/** A program whose run the host decides on. */
export interface ProgramRun {
  readonly vm: Interpreter
  /**
   * Runs so many instructions, and steps of loops in natives. More, where the run cannot stop there: program code that runs inside of a collection
   * or of an operation of the heap runs on.
   */
  step(instructions: number): RunState
  /** Goes on to the next moment at which the run can be captured; it does not move where it stands at one. Moments inside of natives are reached by running from the capture before: the same steps lead there. */
  runUntilCapturable(): RunState
  /** Runs to the end. */
  finish(): RunResult
}

/** A program that is about to begin. @throws as runProgram */
export function startProgram(options: RunOptions): ProgramRun {
  const vm = makeInterpreter(options)
  return programRun(vm, runCourse(vm, options))
}

/** A program that goes on where it was captured. @throws as restoreRun */
export function resumeProgram(capture: RunCapture, snapshot: HeapSnapshot, options: RestoreOptions & Pick<RunOptions, 'over'>): ProgramRun {
  const vm = restoreRun(capture, snapshot, options)
  const { maxSteps } = vm.options
  return programRun(vm, goOnCourse(vm, { ...(options.over === undefined ? {} : { over: options.over }), ...(maxSteps === undefined ? {} : { maxSteps }) }))
}

function programRun(vm: Interpreter, course: Generator<void, number>): ProgramRun {
  let code: number | null = null
  const step = (instructions: number): RunState => {
    if (code !== null) return 'ended'
    setSlice(vm, instructions)
    const next = course.next()
    if (next.done !== true) return 'running'
    code = next.value
    return 'ended'
  }
  return {
    vm,
    step,
    runUntilCapturable() {
      if (isCapturable(vm)) return 'running'
      vm.mayPause = () => isCapturable(vm)
      const state = step(1)
      vm.mayPause = () => true
      return state
    },
    finish() {
      while (code === null) step(Number.POSITIVE_INFINITY)
      return { code, interpreter: vm }
    },
  }
}
