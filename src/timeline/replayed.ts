import type { FactListener, FactSink } from '../kernel/factSink'
import type { FactKind } from '../kernel/facts'
import type { FreeLists } from '../kernel/freelists/layout'
import type { Generations } from '../kernel/gc/layout'
import type { OperationKind } from '../kernel/operations'
import type { Refcounts } from '../kernel/refcounts/layout'
import type { Weakrefs } from '../kernel/weakrefs/layout'
import type { HeapSnapshot } from '../snapshot/snapshot'

/** What a timeline asks of a heap of objects: an object lab is one. */
export interface Replayed {
  /** The allocator's columns. Read only. */
  readonly heap: unknown
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
  readonly weakrefs: Weakrefs
  /** Rolling hash over all facts so far (law L6). */
  readonly factHash: number
  readonly factCount: number
  /** Operations asked so far. */
  readonly operations: number
  /** The whole heap now, as an immutable value; it shares with the lab's last snapshot what did not change. */
  snapshot(): HeapSnapshot
  /** One operation, and all that it leads to. @throws BusError in traced mode, where an actor could not be reached */
  perform(operation: OperationKind, a?: number, b?: number, c?: number, d?: number): void
  /** `perform(O.REFERENCE_HOLD, object)`: what a program asks most. */
  hold(object: number): void
  /** `perform(O.REFERENCE_DROP, object)` @returns may more have changed than its count? */
  drop(object: number): boolean
  /** `perform(O.OBJECT_ALLOCATE, …)`: `slots` empty ones. @returns the new object, held once; or NONE: there was no memory */
  allocate(type: number, nbytes: number, cache: number, slots: number): number
  /**
   * `allocate` with `length` slots, `give` for each of the items (a row of a column, from `from` on; NONE: none), and `track`, in one piece where nothing on the
   * way is out of the common. The operations are the same.
   *
   * @returns the new object; or NONE: nothing was done, and each has to be asked for by itself
   */
  build(type: number, nbytes: number, cache: number, items: Int32Array, from: number, length: number): number
  /** `perform(O.SLOT_STORE, …)` @returns may more have changed, because what was there fell? */
  store(object: number, slot: number, target: number): boolean
  /** `perform(O.SLOT_GIVE, …)`: the same with a reference that the program had; no count moves. @returns as `store` */
  give(object: number, slot: number, target: number): boolean
  /** `give` of each of `targets`, `from` to `to`, into slots side by side that are empty; of what is immortal `store`. Nothing falls. */
  giveAll(object: number, slot: number, targets: ArrayLike<number>, from: number, to: number): void
  /** `hold` of each of `targets`, `from` to `to`, that is there and not immortal. */
  holdAll(targets: ArrayLike<number>, from: number, to: number): void
  /** `perform(O.SLOTS_TRUNCATE, …)` */
  truncate(object: number, length: number): void
  /** `perform(O.OBJECT_TRACK, …)` */
  track(object: number): void
  /** `perform(O.BUFFER_RESIZE, …)`: one that the object has not, too. */
  resizeBuffer(object: number, buffer: number, nbytes: number, cache: number): void
}

/** A heap that goes to and fro between moments of a run. */
export interface Rewindable extends Replayed {
  /** Back, or forward, to a snapshot of the same plan. Cost: what differs. */
  rewind(to: HeapSnapshot): void
  /** Does to the columns what a fact says was done (law L5). In the middle of an operation: `rewind` comes before the next one. */
  fold(kind: FactKind, a: number, b: number, c: number, address: number): void
  /** `listener` hears all facts of what `use` does; the columns are as they are behind each. */
  listen(listener: FactListener, use: () => void): void
  /** Facts of what `use` does are counted and hashed, and nobody hears them: quicker by far. The next snapshot, or `rewind`, looks at the whole heap. */
  unheard(use: () => void): void
}

/** Makes heaps that go on from a snapshot, in fast mode. `sink`: where their facts go, with each column as it is behind them. */
export interface Replayer {
  (from: HeapSnapshot, sink?: FactSink): Replayed
  /** The same, for going to and fro by few operations. */
  rewindable(from: HeapSnapshot): Rewindable
}
