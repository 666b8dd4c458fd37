import type { Fact } from './facts'
import type { Seq } from './ids'
import type { Operation } from './operations'

/** Read on, up to record `until`. From the lab to the mutator. */
export interface Step {
  readonly type: 'step'
  readonly until: number
}
/** The mutator has nothing to ask before the record it was told to stop at. From the mutator to the lab. */
export interface Paused {
  readonly type: 'paused'
}
/** The operation and all that it led to is over. From the bus to the mutator. */
export interface OperationFinished {
  readonly type: 'operation.finished'
}

/** All that was said has been heard, and the actor waited for that. From the bus to who waits. */
export interface Quiet {
  readonly type: 'quiet'
  /** The last message before. */
  readonly after: Seq
}

/** Signals steer a run. They say nothing about the heap: they have no number and stand in no log. */
export type Signal = Step | Paused | OperationFinished | Quiet

export type Message = Operation | Fact | Signal
export type MessageType = Message['type']

/** A message as its sender makes it; the bus adds who said it, its number and its cause. */
export type Draft<M extends Operation | Fact = Operation | Fact> = M extends unknown ? Omit<M, 'seq' | 'cause' | 'by'> : never
