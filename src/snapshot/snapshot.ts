import type { Column } from '../kernel/columns'
import type { Profile } from '../profiles/profile'
import type { ColumnSnapshot } from './pages'
import { columnFrom } from './tree'

/** What a kernel's state consists of. */
export interface KernelShape {
  readonly columns: readonly string[]
  readonly values: readonly string[]
}

/** One kernel's state at one moment. */
export interface KernelSnapshot {
  readonly columns: Readonly<Record<string, ColumnSnapshot>>
  readonly values: Readonly<Record<string, number>>
}

/** Where in its run a lab stands. */
export interface Moment {
  /** The next record of the recording. */
  readonly record: number
  /** The number of the last message: operations and facts so far. */
  readonly seq: number
  /** The rolling hash over all facts so far, and how many. */
  readonly factHash: number
  readonly factCount: number
  /** The names of the plan's parts, of a heap of objects: it goes on with the same. */
  readonly parts?: Readonly<Record<string, string>>
  /** What each policy remembers: its actor's persisted snapshot. */
  readonly policies?: Readonly<Record<string, unknown>>
}

/**
 * A whole heap between two operations: an immutable Immer value. Two snapshots of one lab share every page that did not change
 * between them, and every node of the trees above such pages.
 */
export interface HeapSnapshot extends Moment {
  /** The numbers that the heap works with. */
  readonly profile: Profile
  /** Kernel's states by actor. */
  readonly kernels: Readonly<Record<string, KernelSnapshot>>
}

/** A kernel's columns and values, and what they are. */
export interface KernelState {
  readonly state: object
  readonly shape: KernelShape
}

/** Kernels by actor. */
export type KernelStates = Readonly<Record<string, KernelState>>

/** Gives the kernels' states the columns and values of a snapshot. Whoever calls this owns them: a lab that is being made. */
export function restoreKernels(snapshot: HeapSnapshot, kernels: KernelStates): void {
  for (const [actor, { state, shape }] of Object.entries(kernels)) {
    const saved = snapshot.kernels[actor]
    const fields = state as Record<string, Column | number>
    for (const name of shape.columns) fields[name] = columnFrom(saved.columns[name], fields[name] as Column)
    for (const name of shape.values) fields[name] = saved.values[name]
  }
}
