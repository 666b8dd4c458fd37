import type { Keyframe, Keyframes } from '../../index'
import type { RunCapture } from '../capture'
import type { NativeFrame, PyFrame } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { Arrived } from './course'

/** Operations from one call of `pause` to the next. */
const PAUSE_EVERY = 4096
/** Stretches that are kept. */
const KEPT = 4

/** Operations of a stretch, at most. */
const STRETCH = 2 ** 18

/** The calls of some operations that follow each other. */
interface Stretch {
  readonly first: number
  /** By operation, from the first on. */
  readonly depth: Int32Array
  readonly kept: Int32Array
}

/** The run whose calls are asked for. */
export interface CallsRun {
  readonly keyframes: Keyframes<RunCapture>
  /** The operation before which the program began. */
  readonly begins: number
  /** Behind the last operation. */
  readonly end: number
  /** Runs the program again from a keyframe on. `before` is called in front of each operation, with those that are over; it throws `Arrived` where that is far enough. */
  again(keyframe: Keyframe<RunCapture>, before: (operation: number, vm: Interpreter) => void): unknown
}

/**
 * How deep in calls the program stood at each operation. A log tells the place of the program, not the call; so the program is run again, from the
 * keyframe before on, and its frames are looked at before each operation: recursion, generators, exceptions and finalizers are what they are.
 *
 * Cost: a run from the keyframe before, for 262,144 operations, where one of them is asked for the first time; then nothing. 8 bytes an operation, of
 * the last million.
 */
export class Calls {
  private stretches: Stretch[] = []

  constructor(private readonly run: CallsRun) {}

  /** Frames of program code while the operation is asked for; 0: none. @param pause - called now and then; it may throw, to give up */
  depthAt(operation: number, pause?: (operation: number) => void): number {
    return this.read(operation, 'depth', pause)
  }

  /**
   * Of the frames of the operation before, so many, the outermost, are frames of this one, too: the same calls. What is above has been left, or was only
   * begun since. (A generator that was left and gone on with in between, without any operation, counts as never left.)
   */
  keptFrom(operation: number, pause?: (operation: number) => void): number {
    return this.read(operation, 'kept', pause)
  }

  private read(operation: number, what: 'depth' | 'kept', pause?: (operation: number) => void): number {
    const { begins, end } = this.run
    if (operation < begins || operation >= end) return 0
    const { first, [what]: numbers } = this.stretchOf(operation, pause)
    return numbers[operation - first]
  }

  private stretchOf(operation: number, pause?: (operation: number) => void): Stretch {
    const known = this.stretches.findLast(({ first, depth }) => operation >= first && operation < first + depth.length)
    if (known !== undefined) return known
    // What stays since the operation before is only known where that was run, too.
    const keyframe = this.run.keyframes.programBefore(Math.max(operation - 1, 0))
    const behind = keyframe.operation + 1
    const made = this.made(keyframe, behind + Math.floor((operation - behind) / STRETCH) * STRETCH, pause)
    this.stretches = [...this.stretches.slice(1 - KEPT), made]
    return made
  }

  private made(keyframe: Keyframe<RunCapture>, first: number, pause?: (operation: number) => void): Stretch {
    const depth = new Int32Array(Math.min(STRETCH, this.run.end - first))
    const kept = new Int32Array(depth.length)
    const stack = new Stack()
    this.run.again(keyframe, (operation, vm) => {
      if (operation >= first + depth.length) throw new Arrived()
      if (operation % PAUSE_EVERY === 0) pause?.(operation)
      const left = stack.moveTo(vm.frames)
      if (operation < first) return
      depth[operation - first] = stack.depth
      kept[operation - first] = left
    })
    return { first, depth, kept }
  }
}

type Frame = PyFrame | NativeFrame

/** The frames as they were at the operation before. */
class Stack {
  private readonly frames: Frame[] = []
  /** How many of the frames up to this one are of program code. */
  private readonly depths: number[] = []

  get depth(): number {
    return this.depths.at(-1) ?? 0
  }

  /** @returns how many frames of program code have stayed. Cost: the frames that have not */
  moveTo(frames: readonly Frame[]): number {
    let same = Math.min(frames.length, this.frames.length)
    while (same > 0 && frames[same - 1] !== this.frames[same - 1]) same--
    this.frames.length = same
    this.depths.length = same
    const kept = this.depth
    for (let at = same; at < frames.length; at++) {
      const frame = frames[at]
      this.frames.push(frame)
      this.depths.push(this.depth + (frame.native ? 0 : 1))
    }
    return kept
  }
}
