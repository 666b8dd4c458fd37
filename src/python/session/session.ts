import type { Keyframes, OperationSink, Plan, Timeline } from '../../index'
import type { RunCapture } from '../capture'
import type { RunOptions } from '../run'
import type { Interpreter } from '../vm/interpreter'
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
export interface Session {
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
  /** What the run is made again with. */
  readonly course: SessionCourse
  /** The line whose instruction asked for an operation; null where no program code ran. */
  lineOf(operation: number): SourceLine | null
  /** The text of a file of the program, by lines. */
  sourceOf(filename: string): readonly string[]
  /** The program in front of an operation, by running it there from the keyframe before. It is for looking only. Null before its first instruction. */
  programAt(operation: number): Interpreter | null
}
