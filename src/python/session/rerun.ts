import { intercepted, type Keyframe, type ObjectLab, type Plan } from '../../index'
import { type RunCapture, resumeProgram, startProgram } from '../capture'
import type { RunOptions } from '../run'
import type { Interpreter } from '../vm/interpreter'

/** The run has come to where somebody wants to look at it. */
export class Arrived extends Error {}

/** A line that the program read, and how many operations were over. */
export interface LineRead {
  readonly operation: number
  readonly line: string | null
}

/** What a recorded program is run with once more. */
export interface RerunOptions extends Omit<RunOptions, 'mode' | 'between' | 'plan'> {
  readonly plan: Plan
  /** The lines that the recorded run read. */
  readonly linesRead: readonly LineRead[]
  /** The recording was given up behind so many operations: the program may go on for ever, and ask for nothing more. Null: it ended. */
  readonly givenUpAt: number | null
}

/** Instructions between two looks at whether all that was recorded has been asked again. */
const LOOK_EVERY = 4096

/**
 * Runs a recorded program again, from a keyframe on; nobody sees its output, and it reads what the recorded run read.
 *
 * @param before - called before each operation, with those that are over; it throws `Arrived` where the run has come far enough
 * @returns the program, where it was stopped or has ended
 */
export function rerun(keyframe: Keyframe<RunCapture>, options: RerunOptions, before: (operation: number, vm: Interpreter) => void): Interpreter {
  const { plan, linesRead, givenUpAt, ...program } = options
  let vm: Interpreter | null = null
  const between = (lab: ObjectLab): ObjectLab =>
    intercepted(lab, () => {
      // What sets the interpreter up is asked before there is one.
      if (vm !== null) before(lab.operations, vm)
    })
  const lines = linesRead.filter(({ operation }) => operation >= keyframe.operation).map(({ line }) => line)
  const given = {
    stdout: () => {},
    stderr: () => {},
    between,
    readLine: () => lines.shift() ?? null,
    ...(program.findModule === undefined ? {} : { findModule: program.findModule }),
  }
  const ready = (interpreter: Interpreter): void => {
    vm = interpreter
  }
  try {
    const run =
      keyframe.program === null
        ? startProgram({ ...program, ...given, plan, mode: 'fast', ready })
        : resumeProgram(keyframe.program, keyframe.snapshot, { ...given, plan, mode: 'fast' })
    vm = run.vm
    if (givenUpAt === null) run.finish()
    else while (run.vm.lab.operations < givenUpAt && run.step(LOOK_EVERY) === 'running');
    return run.vm
  } catch (error) {
    if (error instanceof Arrived && vm !== null) return vm
    throw error
  }
}
