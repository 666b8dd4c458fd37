import { BranchError, type Keyframes, type OperationSink, type Plan, type Timeline } from '../../index'
import type { RunCapture } from '../capture'
import type { RunOptions } from '../run'
import type { ProgramAgain } from './again'
import type { SourceLine } from './lines'
import type { SessionCourse } from './programAt'

/** What a session is recorded with. */
export interface SessionOptions extends Omit<RunOptions, 'mode' | 'between'> {
  /** Operations from one keyframe to the next, at first. Default 65,536. */
  readonly keyframeEvery?: number
  /** What all keyframes may take in memory; fewer are kept then. Default 512 MiB. */
  readonly keyframeBytes?: number
  /** Hears the operations, too: a session file is written this way, or held against the run. */
  readonly listener?: OperationSink
  /** The run is looked at up to this operation; default: to its end. */
  readonly until?: number
  /** Called now and then. @returns is the recording given up? The run so far is the session then */
  readonly pause?: (operations: number) => boolean
}

/** What the program wrote, and where it stood then. */
export interface Written {
  readonly operation: number
  readonly stream: 'stdout' | 'stderr'
  readonly text: string
}

/** A program that ran to its end, with all that it did to its heap. */
export interface Session extends ProgramAgain {
  readonly timeline: Timeline
  readonly keyframes: Keyframes<RunCapture>
  readonly plan: Plan
  readonly version: string
  readonly output: readonly Written[]
  /** Of the program; null where the recording was given up. */
  readonly exitCode: number | null
  /** What the run broke of, in words: a change of the heap that the program could not go on with. Null: it did not. */
  readonly broken: string | null
  /** The operation before which the program began: what is earlier made the interpreter ready. */
  readonly begins: number
  /** Where it leaves the run that it is a branch of, and how many operations its change took; null: it is none. */
  readonly turn: { readonly at: number; readonly operations: number } | null
  /** What the run is made again with; null: there is no program to run. */
  readonly course: SessionCourse | null
  /** The line whose instruction asked for an operation; null where no program code ran. */
  lineOf(operation: number): SourceLine | null
  /** The text of a file of the program, by lines. */
  sourceOf(filename: string): readonly string[]
}

/** What a run is made again with. @throws BranchError where it is of no Python program */
export function courseOf({ course }: Session): SessionCourse {
  if (course === null) throw new BranchError('This session is of no Python program: it cannot go on in another way. replayBranch plays its log again with something changed.')
  return course
}
