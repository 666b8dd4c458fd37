import { intercepted, type Keyframe, type ObjectLab, type Plan } from '../../index'
import { type RunCapture, resumeProgram, startProgram } from '../capture'
import type { RunOptions } from '../run'
import type { Interpreter } from '../vm/interpreter'

/** What a program is run again with. */
export type ProgramOptions = Omit<RunOptions, 'mode' | 'between' | 'plan' | 'stdout' | 'stderr' | 'ready' | 'over'>

/** The run has come to where somebody wants to look at it. */
export class Arrived extends Error {}

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

/** Instructions between two looks at whether all that was recorded has been asked again. */
const LOOK_EVERY = 4096

/**
 * Runs the program of a run again, from a keyframe on. What it writes is not said.
 *
 * @param before - called in front of each operation, with those that are over; it throws `Arrived` where the program has come far enough
 * @param givenUpAt - the recording was given up behind so many operations: the program may go on for ever, and ask for nothing more. Null: it ended
 * @returns the program, where it was stopped or has ended. Stopped, it stands in the middle of an instruction, and is for looking only
 */
export function rerun(
  { program, snapshot }: Keyframe<RunCapture>,
  options: ProgramOptions,
  plan: Plan,
  before: (operation: number, vm: Interpreter) => void,
  givenUpAt: number | null = null,
): Interpreter {
  let vm: Interpreter | null = null
  const between = (lab: ObjectLab): ObjectLab =>
    intercepted(lab, () => {
      // What sets the interpreter up is asked before there is one.
      if (vm !== null) before(lab.operations, vm)
    })
  const { findModule, readLine } = options
  const given = {
    stdout: () => {},
    stderr: () => {},
    between,
    plan,
    mode: 'fast' as const,
    ...(findModule === undefined ? {} : { findModule }),
    ...(readLine === undefined ? {} : { readLine }),
  }
  const ready = (interpreter: Interpreter): void => {
    vm = interpreter
  }
  try {
    const run = program === null ? startProgram({ ...options, ...given, ready }) : resumeProgram(program, snapshot, given)
    vm = run.vm
    if (givenUpAt === null) run.finish()
    else while (run.vm.lab.operations < givenUpAt && run.step(LOOK_EVERY) === 'running');
    return run.vm
  } catch (error) {
    if (error instanceof Arrived && vm !== null) return vm
    throw error
  }
}
