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

/** The program in front of an operation, run there from a keyframe: it stands in the middle of an instruction, and is for looking only. What it writes is not said. */
export function programAt(keyframe: Keyframe<RunCapture>, operation: number, options: ProgramOptions, plan: Plan): Interpreter {
  const seen: Interpreter[] = []
  visitProgram(keyframe, [operation], options, plan, (vm) => seen.push(vm))
  return seen[0]
}

/** The same for operations in ascending order, in one run: `see` looks at the program in front of each, and lets it be as it is. */
export function visitProgram(
  { program, snapshot }: Keyframe<RunCapture>,
  operations: readonly number[],
  options: ProgramOptions,
  plan: Plan,
  see: (vm: Interpreter, operation: number) => void,
): void {
  let vm: Interpreter | null = null
  let next = 0
  const stop = (lab: ObjectLab): ObjectLab =>
    intercepted(lab, () => {
      if (vm === null || lab.operations < operations[next]) return
      // On the way out of the interpreter operations may be asked for: none of them is done.
      if (next < operations.length) see(vm, operations[next])
      next++
      if (next >= operations.length) throw new Arrived()
    })
  const { findModule, readLine } = options
  const given = {
    stdout: () => {},
    stderr: () => {},
    between: stop,
    plan,
    mode: 'fast' as const,
    ...(findModule === undefined ? {} : { findModule }),
    ...(readLine === undefined ? {} : { readLine }),
  }
  try {
    const run =
      program === null
        ? startProgram({
            ...options,
            ...given,
            ready: (interpreter) => {
              vm = interpreter
            },
          })
        : resumeProgram(program, snapshot, given)
    vm = run.vm
    run.finish()
    // The end of the run is no operation: the program is seen as it ended.
    for (; next < operations.length; next++) see(run.vm, operations[next])
  } catch (error) {
    if (!(error instanceof Arrived)) throw error
  }
}
