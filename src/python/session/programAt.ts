import type { Keyframe, Plan } from '../../index'
import type { RunCapture } from '../capture'
import type { RunOptions } from '../run'
import type { Interpreter } from '../vm/interpreter'
import { Arrived, Course, runFrom, runToArrival, type Turn, turnsBehind } from './course'

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

/** The program in front of an operation, run there from a keyframe: it stands in the middle of an instruction, and is for looking only. What it writes is not said. */
export function programAt(keyframe: Keyframe<RunCapture>, operation: number, { options, plan, turns, inputs }: SessionCourse): Interpreter {
  const due = turnsBehind(keyframe, turns).filter(({ at }) => at < operation)
  const course = new Course(due, {
    before: (now) => {
      if (now >= operation) throw new Arrived()
    },
  })
  const run = runFrom(keyframe, { options, plan }, course, { stdout: () => {}, stderr: () => {}, readLine: inputFrom(inputs, keyframe) })
  runToArrival(run)
  return run.vm
}
