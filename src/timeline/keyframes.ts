import { bytesBeside } from '../snapshot/sharing'
import type { HeapSnapshot } from '../snapshot/snapshot'

/** A moment that a run can be taken up from. */
export interface Keyframe<P = unknown> {
  /** Operations that were over. */
  readonly operation: number
  readonly snapshot: HeapSnapshot
  /** The program at that moment; null where only its heap is known. */
  readonly program: P | null
}

/** The keyframes of a run, in order of their operations: in memory, or in a file. */
export interface Keyframes<P = unknown> {
  /** How many there are. */
  readonly length: number
  /** The last keyframe at or before an operation. @throws RangeError where the run began later */
  before(operation: number): Keyframe<P>
  /** The last at or before an operation that has the program, too; where none has, the first: it is the start of the run. */
  programBefore(operation: number): Keyframe<P>
}

export interface KeyframeOptions<P> {
  /** Operations from one keyframe to the next, at first. Default 65,536. */
  readonly every?: number
  /** There are never more. Default 256. */
  readonly most?: number
  /** What all of them may take together. Pages that two share count once. Default 512 MiB. */
  readonly bytes?: number
  /** What a program takes, about. Default: nothing. */
  readonly sizeOf?: (program: P) => number
}

interface Kept<P> extends Keyframe<P> {
  /** What it takes beside the one before it. */
  bytes: number
}

/**
 * Keyframes in memory. Where there would be too many, or they would take too much, every second one goes, so that they lie twice as far apart; those of
 * the youngest part of a run lie as near as those of the oldest. The first, the start of the run, and the last always stay.
 */
export class KeyframeList<P = unknown> implements Keyframes<P> {
  private readonly kept: Kept<P>[] = []
  private every: number
  private readonly most: number
  private readonly limit: number
  private readonly sizeOf: (program: P) => number
  /** What they take, in bytes. */
  bytes = 0

  constructor({ every = 65_536, most = 256, bytes = 2 ** 29, sizeOf = () => 0 }: KeyframeOptions<P> = {}) {
    this.every = every
    this.most = most
    this.limit = bytes
    this.sizeOf = sizeOf
  }

  /** Is a keyframe due at this operation? */
  isDue(operation: number): boolean {
    return this.kept.length === 0 || operation - this.kept[this.kept.length - 1].operation >= this.every
  }

  add(keyframe: Keyframe<P>): void {
    const one = { ...keyframe, bytes: this.bytesOf(keyframe, this.kept.at(-1)) }
    this.kept.push(one)
    this.bytes += one.bytes
    while (this.kept.length > 2 && (this.kept.length > this.most || this.bytes > this.limit)) this.thin()
  }

  /** Operations between two keyframes. */
  get interval(): number {
    return this.every
  }

  get length(): number {
    return this.kept.length
  }

  before(operation: number): Keyframe<P> {
    const at = this.indexBefore(operation)
    if (at < 0) throw new RangeError(`The run has no keyframe at or before operation ${operation}.`)
    return this.kept[at]
  }

  programBefore(operation: number): Keyframe<P> {
    for (let at = this.indexBefore(operation); at > 0; at--) if (this.kept[at].program !== null) return this.kept[at]
    return this.before(this.kept[0]?.operation ?? operation)
  }

  private thin(): void {
    for (let at = this.kept.length - 2; at > 0; at--) if (at % 2 === 1) this.kept.splice(at, 1)
    this.every *= 2
    this.bytes = 0
    this.kept.forEach((one, at) => {
      one.bytes = this.bytesOf(one, this.kept[at - 1])
      this.bytes += one.bytes
    })
  }

  private bytesOf({ snapshot, program }: Keyframe<P>, before: Keyframe<P> | undefined): number {
    return bytesBeside(snapshot, before?.snapshot ?? null) + (program === null ? 0 : this.sizeOf(program))
  }

  private indexBefore(operation: number): number {
    let [low, high] = [0, this.kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.kept[middle].operation <= operation) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
