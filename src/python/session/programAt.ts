import type { Keyframe, Plan } from '../../index'
import type { RunCapture } from '../capture'
import type { RunOptions } from '../run'
import type { Interpreter } from '../vm/interpreter'
import { Arrived, Course, LOOK_EVERY, runFrom, type Turn, turnsBehind } from './course'

/** What a run is made again with, and its branches with it. */
export interface SessionCourse {
  readonly options: ProgramOptions
  readonly plan: Plan
  /** What was changed on its way. */
  readonly turns: readonly Turn[]
  readonly inputs: readonly InputLine[]
}

/** What a program is run again with. */
export type ProgramOptions = Omit<RunOptions, 'mode' | 'between' | 'plan' | 'stdout' | 'stderr' | 'ready' | 'over'>

/** A line that the program read, when so many operations were over. */
export interface InputLine {
  readonly at: number
  readonly line: string
}

/** What the program reads when it is run again from a keyframe. */
export function inputFrom(lines: readonly InputLine[], { operation, program }: Keyframe): () => string | null {
  const rest = lines.filter(({ at }) => program === null || at >= operation)
  return () => rest.shift()?.line ?? null
}

/**
 * Runs the program of a run again, from a keyframe on, with what was changed on its way. What it writes is not said.
 *
 * @param before - called in front of each operation, with those that are over; it throws `Arrived` where the program has come far enough
 * @param givenUpAt - the recording was given up behind so many operations: the program may go on for ever, and ask for nothing more. Null: it ended
 * @returns the program, where it was stopped or has ended. Stopped, it stands in the middle of an instruction, and is for looking only
 */
export function rerun(
  keyframe: Keyframe<RunCapture>,
  { options, plan, turns, inputs }: SessionCourse,
  before: (operation: number, vm: Interpreter) => void,
  givenUpAt: number | null = null,
): Interpreter {
  let vm: Interpreter | null = null
  const course = new Course(turnsBehind(keyframe, turns), {
    before(operation) {
      // What sets the interpreter up is asked before there is one.
      if (vm !== null) before(operation, vm)
    },
  })
  const ready = (interpreter: Interpreter): void => {
    vm = interpreter
  }
  const run = runFrom(keyframe, { options, plan }, course, { stdout: () => {}, stderr: () => {}, readLine: inputFrom(inputs, keyframe), ready })
  try {
    if (givenUpAt === null) run.finish()
    else while (run.vm.lab.operations < givenUpAt && run.step(LOOK_EVERY) === 'running');
  } catch (error) {
    if (!(error instanceof Arrived)) throw error
  }
  return run.vm
}
