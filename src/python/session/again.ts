import type { Keyframe, Keyframes } from '../../index'
import type { RunCapture } from '../capture'
import type { Interpreter } from '../vm/interpreter'
import { Calls } from './calls'
import { Arrived } from './course'
import { rerun, type SessionCourse } from './programAt'

/** A run whose program is to be run again, from keyframes on. */
export interface RunAgain {
  readonly keyframes: Keyframes<RunCapture>
  /** The operation before which the program began. */
  readonly begins: number
  /** Behind the last operation. */
  readonly end: number
  readonly course: SessionCourse
  /** Of the program; null: the recording was given up, and the program may go on for ever. */
  readonly exitCode: number | null
}

/** What of a session is found by running its program again. */
export interface ProgramAgain {
  /** How deep in calls the program stood at each operation. */
  readonly calls: Calls
  /**
   * The program in front of an operation, by running it there from the keyframe before. It is for looking only. Null before its first instruction.
   *
   * @param pause - called now and then, with the operation that was come to; it may throw, to give up
   */
  programAt(operation: number, pause?: (operation: number) => void): Interpreter | null
  /**
   * Shows the program in front of each of these operations, which come in ascending order, in one run of it. It is for looking only.
   *
   * @param operations - none before the program's first instruction
   * @param pause - as for `programAt`
   */
  visit(operations: readonly number[], see: (vm: Interpreter, operation: number) => void, pause?: (operation: number) => void): void
}

export function programOf(run: RunAgain): ProgramAgain {
  const { keyframes, begins, end, course, exitCode } = run
  const again = (keyframe: Keyframe<RunCapture>, before: (operation: number, vm: Interpreter) => void): Interpreter =>
    rerun(keyframe, course, before, exitCode === null ? end : null)
  const visit: ProgramAgain['visit'] = (operations, see, pause) => {
    if (operations.length === 0) return
    let next = 0
    const ask = pause === undefined ? null : throwing(pause)
    const ended = again(keyframes.programBefore(operations[0]), (now, vm) => {
      ask?.(now)
      if (next < operations.length && now >= operations[next]) see(vm, operations[next++])
      // On the way out of the interpreter operations may be asked for: none of them is done.
      if (next >= operations.length) throw new Arrived()
    })
    // The end of the run is no operation: the program is seen as it ended.
    for (; next < operations.length; next++) see(ended, operations[next])
  }
  return {
    calls: new Calls({ keyframes, begins, end, again }),
    visit,
    programAt(operation, pause) {
      let found: Interpreter | null = null
      const see = (vm: Interpreter): void => {
        found = vm
      }
      if (operation >= begins) visit([operation], see, pause)
      return found
    },
  }
}

/** Operations from one call of `pause` to the next. */
const PAUSE_EVERY = 4096

/** Calls `pause` now and then. What it has thrown once it throws at every operation from then on: on the way out of the interpreter none is done. */
function throwing(pause: (operation: number) => void): (operation: number) => void {
  let thrown: { readonly error: unknown } | null = null
  return (operation) => {
    if (thrown !== null) throw thrown.error
    if (operation % PAUSE_EVERY !== 0) return
    try {
      pause(operation)
    } catch (error) {
      thrown = { error }
      throw error
    }
  }
}

/** Of a session that has operations only: there is no program to run again. */
export function withoutProgram(keyframes: Keyframes<RunCapture>, end: number): ProgramAgain {
  const again = (): never => {
    throw new TypeError('This session is of no Python program.')
  }
  return { calls: new Calls({ keyframes, begins: end, end, again }), visit: () => {}, programAt: () => null }
}
