import { castDraft, produce } from 'immer'
import type { Column } from '../kernel/columns'
import { type ColumnSnapshot, columnFrom, pagesOf } from './pages'

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

/** A whole heap between two operations: an immutable Immer value. Two snapshots of one lab share every page that did not change between them. */
export interface HeapSnapshot {
  /** The next record of the recording. */
  readonly record: number
  /** The rolling hash over all facts so far, and how many. */
  readonly factHash: number
  readonly factCount: number
  /** Kernel's states by actor. */
  readonly kernels: Readonly<Record<string, KernelSnapshot>>
}

/** A kernel's state and what it consists of, by actor. */
export type KernelStates = Readonly<Record<string, { readonly state: object; readonly shape: KernelShape }>>

const EMPTY: HeapSnapshot = { record: 0, factHash: 0, factCount: 0, kernels: {} }

/**
 * Takes a snapshot, sharing with `before` what is equal.
 *
 * Cost: reads every column once, copies the pages that differ from `before`'s.
 */
export function takeSnapshot(before: HeapSnapshot | null, now: Omit<HeapSnapshot, 'kernels'>, kernels: KernelStates): HeapSnapshot {
  return produce(before ?? EMPTY, (draft) => {
    Object.assign(draft, now)
    for (const [actor, { state, shape }] of Object.entries(kernels)) {
      draft.kernels[actor] = castDraft(snapshotKernel(before?.kernels[actor], state, shape))
    }
  })
}

function snapshotKernel(before: KernelSnapshot | undefined, state: object, { columns, values }: KernelShape): KernelSnapshot {
  const fields = state as Readonly<Record<string, Column | number>>
  const column = (name: string): ColumnSnapshot => {
    const live = fields[name] as Column
    return { length: live.length, pages: pagesOf(live, before?.columns[name]?.pages ?? []) }
  }
  return {
    columns: Object.fromEntries(columns.map((name) => [name, column(name)])),
    values: Object.fromEntries(values.map((name) => [name, fields[name] as number])),
  }
}

/** Gives the kernels' states the columns and values of a snapshot. Whoever calls this owns them: a lab that is being made. */
export function restoreKernels(snapshot: HeapSnapshot, kernels: KernelStates): void {
  for (const [actor, { state, shape }] of Object.entries(kernels)) {
    const saved = snapshot.kernels[actor]
    const fields = state as Record<string, Column | number>
    for (const name of shape.columns) fields[name] = columnFrom(saved.columns[name], fields[name] as Column)
    for (const name of shape.values) fields[name] = saved.values[name]
  }
}
