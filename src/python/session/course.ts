import { type BranchChange, intercepted, type Keyframe, NONE, type O, type ObjectLab, type Plan } from '../../index'
import { type ProgramRun, type RunCapture, resumeProgram, startProgram } from '../capture'
import type { RunOptions } from '../run'
import type { Interpreter } from '../vm/interpreter'
import { setSlice, sliceEachInstruction } from '../vm/slices'
import { applyTurn } from './turn'

/** Instructions that run between two looks at a run. */
export const LOOK_EVERY = 4096

/**
 * A place between two instructions of a run: so many operations are over, and so many places of that number lie before it. Instructions that ask
 * nothing of the heap make several of one number; the last of them is in front of the instruction that asks for operation `at`.
 */
export interface Boundary {
  readonly at: number
  readonly nth: number
}

/** Something is changed there. */
export interface Turn extends Boundary {
  readonly changes: readonly BranchChange[]
}

/** The run has come to where somebody wants to look at it. */
export class Arrived extends Error {}

/** What happens on a course. */
export interface CourseHooks {
  /** The heap is there, and nothing was asked of it yet. */
  made?(lab: ObjectLab): void
  /** In front of each operation: `operation` are over. */
  before?(operation: number, kind: O, a: number, b: number, c: number, d: number): void
  /** At a turn. Default: does what it changes. */
  turn?(vm: Interpreter, turn: Turn): void
  /** Called in front of the first operation, from `seek` on, that is the first of its instruction. */
  found?(boundary: Boundary): void
  readonly seek?: number
}

/** Goes along with a run, counts the places between its instructions where that is needed, and makes the turns that are due. */
export class Course {
  private vm: Interpreter | null = null
  private watching = false
  private boundary: Boundary = { at: NONE, nth: 0 }
  private next = 0

  constructor(
    private readonly turns: readonly Turn[],
    private readonly hooks: CourseHooks,
  ) {}

  /** The heap, with this course in front of it. */
  readonly between = (lab: ObjectLab): ObjectLab => {
    this.hooks.made?.(lab)
    return intercepted(lab, (kind, a, b, c, d) => {
      this.arrive(lab.operations)
      this.hooks.before?.(lab.operations, kind, a, b, c, d)
    })
  }

  attach(vm: Interpreter): void {
    this.vm = vm
  }

  private get wanted(): number {
    return Math.min(this.turns[this.next]?.at ?? Number.POSITIVE_INFINITY, this.hooks.seek ?? Number.POSITIVE_INFINITY)
  }

  private arrive(operation: number): void {
    const { vm, hooks } = this
    if (vm === null) return
    if (!this.watching && operation >= this.wanted - 1) this.watch(vm)
    if (this.watching && hooks.seek !== undefined && operation >= hooks.seek && this.boundary.at === operation) hooks.found?.(this.boundary)
  }

  /** From now on each place between two instructions is counted; the run does not pause meanwhile. */
  private watch(vm: Interpreter): void {
    this.watching = true
    vm.beforeInstruction = () => this.count(vm)
    vm.mayPause = () => false
    sliceEachInstruction(vm)
  }

  private count(vm: Interpreter): void {
    for (;;) {
      const { operations } = vm.lab
      this.boundary = this.boundary.at === operations ? { at: operations, nth: this.boundary.nth + 1 } : { at: operations, nth: 0 }
      const turn = this.turns[this.next]
      if (turn === undefined || turn.at !== this.boundary.at || turn.nth !== this.boundary.nth) break
      this.next++
      if (this.hooks.turn === undefined) applyTurn(vm, turn.changes)
      else this.hooks.turn(vm, turn)
      // Behind the turn is a place of its own, unless it asked nothing of the heap.
      if (vm.lab.operations === operations) break
    }
    if (this.wanted === Number.POSITIVE_INFINITY) this.leave(vm)
  }

  private leave(vm: Interpreter): void {
    this.watching = false
    vm.beforeInstruction = () => {}
    vm.mayPause = () => true
    setSlice(vm, LOOK_EVERY)
  }
}

/** What a run is made with, and can be made with again. */
export interface Made {
  readonly options: Omit<RunOptions, 'mode' | 'between' | 'plan' | 'stdout' | 'stderr' | 'ready' | 'over'>
  readonly plan: Plan
}

/** What a run is given when it is made again, or goes on. */
export type GivenToRun = Pick<RunOptions, 'stdout' | 'stderr' | 'readLine'> & { readonly ready?: (vm: Interpreter) => void }

/** A run from a keyframe on, or from its start (null), along a course. The course knows the interpreter before its first operation of the program. */
export function runFrom(keyframe: Keyframe<RunCapture> | null, { options, plan }: Made, course: Course, given: GivenToRun): ProgramRun {
  const { ready, ...io } = given
  const begun = (vm: Interpreter): void => {
    course.attach(vm)
    ready?.(vm)
  }
  const program = keyframe?.program ?? null
  if (keyframe === null || program === null) return startProgram({ ...options, ...io, plan, mode: 'fast', between: course.between, ready: begun })
  const { findModule, files } = options
  const run = resumeProgram(program, keyframe.snapshot, {
    ...io,
    plan,
    mode: 'fast',
    between: course.between,
    ...(findModule === undefined ? {} : { findModule }),
    ...(files === undefined ? {} : { files }),
  })
  begun(run.vm)
  return run
}

/** Runs on until somebody has arrived, or the run is over. @returns has somebody arrived? */
export function runToArrival(run: ProgramRun): boolean {
  try {
    run.finish()
    return false
  } catch (error) {
    if (error instanceof Arrived) return true
    throw error
  }
}

/** A keyframe has what was changed before it. */
export function turnsBehind(keyframe: Keyframe<RunCapture> | null, turns: readonly Turn[]): readonly Turn[] {
  return keyframe === null ? turns : turns.filter(({ at }) => at > keyframe.operation)
}
