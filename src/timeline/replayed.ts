import type { FactSink } from '../kernel/factSink'
import type { FreeLists } from '../kernel/freelists/layout'
import type { Generations } from '../kernel/gc/layout'
import type { OperationKind } from '../kernel/operations'
import type { Refcounts } from '../kernel/refcounts/layout'
import type { Weakrefs } from '../kernel/weakrefs/layout'
import type { HeapSnapshot } from '../snapshot/snapshot'

/** What a timeline asks of a heap of objects: an object lab is one. */
export interface Replayed {
  readonly heap: unknown
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
  readonly weakrefs: Weakrefs
  readonly factHash: number
  readonly factCount: number
  readonly operations: number
  snapshot(): HeapSnapshot
  perform(operation: OperationKind, a?: number, b?: number, c?: number, d?: number): void
  hold(object: number): void
  drop(object: number): boolean
}

/** Makes heaps that go on from a snapshot, in fast mode. `sink`: where their facts go, with each column as it is behind them. */
export type Replayer = (from: HeapSnapshot, sink?: FactSink) => Replayed
