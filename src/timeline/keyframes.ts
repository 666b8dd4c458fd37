import type { HeapSnapshot } from '../snapshot/snapshot'

/** A moment that a run can be taken up from. */
export interface Keyframe<P = unknown> {
  /** Operations that were over. */
  readonly operation: number
  readonly snapshot: HeapSnapshot
  /** The program at that moment; null where only its heap is known. */
  readonly program: P | null
}

/**
 * The keyframes of a run, in order. There are never more than `most`: where there would be, every second one goes, so that they lie twice as far
 * apart; those of the youngest part of a run lie as near as those of the oldest. Pages that did not change are shared.
 */
export class KeyframeList<P = unknown> {
  private readonly kept: Keyframe<P>[] = []

  /** @param every - operations from one keyframe to the next, at first */
  constructor(
    private every: number,
    private readonly most = 64,
  ) {}

  /** Is a keyframe due at this operation? */
  isDue(operation: number): boolean {
    return this.kept.length === 0 || operation - this.kept[this.kept.length - 1].operation >= this.every
  }

  add(keyframe: Keyframe<P>): void {
    this.kept.push(keyframe)
    if (this.kept.length <= this.most) return
    // The first, the start of the run, stays.
    for (let at = this.kept.length - 1; at > 0; at--) if (at % 2 === 1) this.kept.splice(at, 1)
    this.every *= 2
  }

  /** Operations between two keyframes. */
  get interval(): number {
    return this.every
  }

  get length(): number {
    return this.kept.length
  }

  /** The last keyframe at or before an operation. @throws RangeError where the run began later */
  before(operation: number): Keyframe<P> {
    let [low, high] = [0, this.kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.kept[middle].operation <= operation) low = middle + 1
      else high = middle
    }
    if (low === 0) throw new RangeError(`The run has no keyframe at or before operation ${operation}.`)
    return this.kept[low - 1]
  }
}
