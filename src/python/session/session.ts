import {
  both,
  indexLast,
  intercepted,
  KeyframeList,
  type Keyframes,
  type ObjectLab,
  OperationLog,
  type OperationSink,
  type Plan,
  planByName,
  type RunIndex,
  recorded,
  replayer,
  Timeline,
} from '../../index'
import { captureBytes, captureRun, isCapturable, type RunCapture, startProgram } from '../capture'
import type { RunOptions } from '../run'
import type { Interpreter } from '../vm/interpreter'
import { Lines, placesOf, type SourceLine, siteOf } from './lines'
import { Arrived, type InputLine, inputFrom, programAt, visitProgram } from './programAt'

/** Instructions that run between two looks at whether a keyframe is due. */
const LOOK_EVERY = 4096

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
  /** The operation before which the program began: what is earlier made the interpreter ready. */
  readonly begins: number
  /** The line whose instruction asked for an operation; null where no program code ran. */
  lineOf(operation: number): SourceLine | null
  /** The text of a file of the program, by lines. */
  sourceOf(filename: string): readonly string[]
  /** The program in front of an operation, by running it there from the keyframe before. It is for looking only. Null before its first instruction. */
  programAt(operation: number): Interpreter | null
  /**
   * Shows the program in front of each of these operations, which come in ascending order, in one run of it; none where the run has no program. It is for looking only.
   *
   * @param operations - none before the program's first instruction
   */
  visit(operations: readonly number[], see: (vm: Interpreter, operation: number) => void): void
}

/** Runs a program to its end, in fast mode, and keeps what is needed to go anywhere in the run. @throws as runProgram */
export function recordProgram(options: SessionOptions): Session {
  const plan = options.plan ?? planByName(`cpython@${options.version ?? '3.11'}`)
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList<RunCapture>({
    sizeOf: captureBytes,
    ...(options.keyframeEvery === undefined ? {} : { every: options.keyframeEvery }),
    ...(options.keyframeBytes === undefined ? {} : { bytes: options.keyframeBytes }),
  })
  const output: Written[] = []
  const write = (stream: Written['stream']) => (text: string) => {
    output.push({ operation: log.length, stream, text })
  }
  const inputs: InputLine[] = []
  const { readLine } = options
  const reading = readLine === undefined ? {} : { readLine: () => noted(readLine(), inputs, log.length) }
  let running: Interpreter | null = null
  let begins = 0
  const between = (lab: ObjectLab): ObjectLab => {
    keyframes.add({ operation: lab.operations, snapshot: lab.snapshot(), program: null })
    const until = options.until ?? Number.POSITIVE_INFINITY
    const stopped = intercepted(lab, () => {
      if (lab.operations >= until) throw new Arrived()
    })
    const sink = options.listener === undefined ? log : both(log, options.listener)
    return recorded(options.until === undefined ? lab : stopped, sink, index, { site: () => siteOf(running) })
  }
  const run = startProgram({
    ...options,
    ...reading,
    plan,
    mode: 'fast',
    between,
    stdout: write('stdout'),
    stderr: write('stderr'),
    ready(vm) {
      running = vm
      begins = log.length
      options.ready?.(vm)
    },
  })
  const { vm } = run
  try {
    for (;;) {
      if (run.step(LOOK_EVERY) === 'ended') break
      if (keyframes.isDue(log.length) && isCapturable(vm)) keyframes.add({ operation: log.length, snapshot: vm.lab.snapshot(), program: captureRun(vm) })
      if (options.pause?.(log.length) === true) return session(null)
    }
    return session(run.finish().code)
  } catch (error) {
    if (error instanceof Arrived) return session(null)
    throw error
  }

  function session(exitCode: number | null): Session {
    log.close(vm.lab.factHash, vm.lab.factCount)
    indexLast(vm.lab, index, log.length - 1)
    const lines = new Lines((code) => placesOf(vm, code))
    const timeline = new Timeline({ log, index, keyframes, replay: replayer(plan), lineOf: (operation) => lines.numberAt(log.siteOf(operation)) })
    return {
      timeline,
      keyframes,
      plan,
      version: options.version ?? plan.profile.python,
      output,
      exitCode,
      begins,
      lineOf: (operation) => lines.at(log.siteOf(operation)),
      sourceOf: (filename) => vm.sources.get(filename) ?? (filename === options.filename ? options.source.split(/\r?\n/) : []),
      programAt(operation) {
        if (operation < begins) return null
        const keyframe = keyframes.programBefore(operation)
        return programAt(keyframe, operation, { ...options, readLine: inputFrom(inputs, keyframe) }, plan)
      },
      visit(operations, see) {
        if (operations.length === 0) return
        const keyframe = keyframes.programBefore(operations[0])
        visitProgram(keyframe, operations, { ...options, readLine: inputFrom(inputs, keyframe) }, plan, see)
      },
    }
  }
}

function noted(line: string | null, inputs: InputLine[], at: number): string | null {
  if (line !== null) inputs.push({ at, line })
  return line
}
