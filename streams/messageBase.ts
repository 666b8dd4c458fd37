import type { ActorId, Seq } from './ids'

/** What every fact has. */
export interface FactBase<T extends string> {
  readonly type: T
  /** Given on entry to the bus. */
  readonly seq: Seq
  /** The operation or fact that led to this one. */
  readonly cause: Seq
  readonly by: ActorId
}

/** What every operation has. */
export interface OperationBase<T extends string> {
  readonly type: T
  /** Given on entry to the bus. */
  readonly seq: Seq
  /** Always 0: nothing inside the heap led to an operation. */
  readonly cause: Seq
  readonly by: ActorId
  /** Where it comes from: the record of the recording, or the number of the program's operation. */
  readonly record: number
}
