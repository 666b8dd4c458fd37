import type { HeapSnapshot } from './snapshot'

/**
 * When a lab takes snapshots by itself.
 *
 * - `'none'`: never
 * - `'keyframes'`: every 1,048,576 records
 * - `{ every: n }`: every n records; 1 is for small heaps
 */
export type SnapshotCadence = 'none' | 'keyframes' | { readonly every: number }

/** Records from one keyframe to the next, where nothing else is asked for. */
export const KEYFRAME_EVERY = 2 ** 20

/** The snapshots that a lab has taken by itself: one before each record whose number is a multiple of the cadence, as far as the run went. */
export class Keyframes {
  /** In order of their records. */
  readonly taken: HeapSnapshot[] = []
  private readonly every: number

  /** @throws RangeError where `every` is no whole number of at least 1 */
  constructor(cadence: SnapshotCadence = 'keyframes') {
    this.every = recordsBetween(cadence)
  }

  /**
   * Runs up to record `until`, and takes a snapshot before each record that is due one.
   *
   * @param cursor - the next record
   * @param runTo - runs up to a record at most; false where the run is over
   */
  run(until: number, cursor: () => number, runTo: (record: number) => boolean, snapshot: () => HeapSnapshot): void {
    for (;;) {
      const due = (Math.floor(cursor() / this.every) + 1) * this.every
      const goesOn = runTo(Math.min(due, until))
      // A run that stopped short of the record has differed or failed there.
      if (!goesOn || cursor() < Math.min(due, until)) return
      if (cursor() === due) this.taken.push(snapshot())
      if (cursor() >= until) return
    }
  }
}

function recordsBetween(cadence: SnapshotCadence): number {
  if (cadence === 'none') return Number.POSITIVE_INFINITY
  if (cadence === 'keyframes') return KEYFRAME_EVERY
  if (!(Number.isSafeInteger(cadence.every) && cadence.every > 0)) throw new RangeError(`snapshots every ${cadence.every} records: a whole number of at least 1 is needed`)
  return cadence.every
}

/** The last of the keyframes at or before a record; null where the run must begin at its start. Cost: the logarithm of how many there are. */
export function keyframeBefore(keyframes: readonly HeapSnapshot[], record: number): HeapSnapshot | null {
  let [low, high] = [0, keyframes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (keyframes[middle].record <= record) low = middle + 1
    else high = middle
  }
  return low === 0 ? null : keyframes[low - 1]
}
