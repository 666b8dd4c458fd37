import type { Keyframe, Keyframes } from '../../index'
import type { RunCapture } from '../capture'
import type { NativeFrame, PyFrame } from '../vm/frame'
import { Arrived, type RerunOptions, rerun } from './rerun'

/** Operations from one call of `pause` to the next. */
const PAUSE_EVERY = 4096
/** Stretches that are kept. */
const KEPT = 4

/** The calls of the operations behind one keyframe, up to the first behind the next. */
interface Stretch {
  readonly keyframe: number
  readonly end: number
  /** By operation, from the one behind the keyframe on. */
  readonly depth: Int32Array
  readonly kept: Int32Array
}

/**
 * How deep in calls the program stood at each operation. A log tells the place of the program, not the call; so the program is run again, from the
 * keyframe before to the one behind, and its frames are looked at before each operation: recursion, generators, exceptions and finalizers are what they are.
 *
 * Cost: a run from one keyframe to the next where a stretch is asked for the first time; then nothing. Each stretch takes 8 bytes an operation.
 */
export class Calls {
  private stretches: Stretch[] = []

  /** @param begins - the operation before which the program began; @param end - behind the last */
  constructor(
    private readonly keyframes: Keyframes<RunCapture>,
    private readonly options: RerunOptions,
    private readonly begins: number,
    private readonly end: number,
  ) {}

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
    if (operation < this.begins || operation >= this.end) return 0
    const { keyframe, [what]: numbers } = this.stretchOf(operation, pause)
    return numbers[operation - keyframe - 1] ?? 0
  }

  private stretchOf(operation: number, pause?: (operation: number) => void): Stretch {
    const known = this.stretches.findLast((stretch) => operation > stretch.keyframe && operation <= stretch.end)
    if (known !== undefined) return known
    const keyframe = this.keyframes.programBefore(Math.max(operation - 1, 0))
    const made = this.run(keyframe, this.behind(keyframe.operation), pause)
    this.stretches = [...this.stretches.slice(1 - KEPT), made]
    return made
  }

  /** The next keyframe's operation, or the last operation of the run. */
  private behind(keyframe: number): number {
    let [low, high] = [keyframe + 1, this.end]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (this.keyframes.programBefore(middle).operation === keyframe) low = middle + 1
      else high = middle
    }
    return low
  }

  private run(keyframe: Keyframe<RunCapture>, end: number, pause?: (operation: number) => void): Stretch {
    const first = keyframe.operation + 1
    const depth = new Int32Array(Math.max(end - first + 1, 0))
    const kept = new Int32Array(depth.length)
    const stack = new Stack()
    rerun(keyframe, this.options, (operation, vm) => {
      if (operation > end) throw new Arrived()
      if (operation % PAUSE_EVERY === 0) pause?.(operation)
      const left = stack.moveTo(vm.frames)
      if (operation < first) return
      depth[operation - first] = stack.depth
      kept[operation - first] = left
    })
    return { keyframe: keyframe.operation, end, depth, kept }
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
