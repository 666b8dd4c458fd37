import type { AnyActorLogic } from 'xstate'
import type { Outbox } from '../../streams/bus'
import type { PolicyId } from '../../streams/ids'

/** What a policy may look at: numbers of the heap as they are when it is asked. Read only. */
export interface HeapNumbers {
  /** `gc.get_count()`, by generation. */
  readonly count: ArrayLike<number>
  /** `gc.get_threshold()`. */
  readonly threshold: ArrayLike<number>
  /** Objects in each generation. */
  readonly tracked: ArrayLike<number>
  /** `long_lived_total`, `long_lived_pending`. */
  readonly longLivedTotal: number
  readonly longLivedPending: number
  /** Bytes asked for by objects that the collector may look at, their buffers among them. */
  readonly containerBytes: number
}

/** A part that decides. Its actor is asked in both modes; its context is plain numbers, and part of each snapshot. */
export interface PolicyPart<Id extends PolicyId = PolicyId> {
  readonly decides: Id
  readonly name: string
  logic(numbers: HeapNumbers, outbox: Outbox): AnyActorLogic
}
