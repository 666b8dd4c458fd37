import { produce } from 'immer'
import type { ColumnSnapshot, Page } from './pages'
import type { HeapSnapshot, KernelSnapshot, Moment } from './snapshot'
import { differingPages, pageAt, pageCount, withPages } from './tree'

/** What was and what is. Its reverse is the swap. */
export type Change<T> = readonly [from: T, to: T]

/** How a column changed. `changedRecords` says which records. */
export interface ColumnDiff {
  /** Records in the column. */
  readonly length: Change<number>
  /** Records in a page, as a power of two. */
  readonly pageShift: number
  /** The pages that the two snapshots do not share, by number; null where the column has no such page. */
  readonly pages: ReadonlyMap<number, Change<Page | null>>
}

/** How a kernel changed: the columns and single values that did. */
export interface KernelDiff {
  readonly columns: Readonly<Record<string, ColumnDiff>>
  readonly values: Readonly<Record<string, Change<number>>>
}

/** What leads from one snapshot to another, and back. */
export interface HeapDiff {
  readonly moment: Change<Moment>
  /** By actor; those that did not change are left out. */
  readonly kernels: Readonly<Record<string, KernelDiff>>
}

/** A record that changed; undefined where the column does not have it. */
export interface ChangedRecord {
  readonly index: number
  readonly change: Change<number | undefined>
}

/** Two snapshots are not of one lab, or a diff does not start from this one. */
export class DiffError extends Error {
  constructor(
    readonly actor: string,
    /** The column or value at fault; empty where the actor is. */
    readonly field: string,
    problem: string,
  ) {
    super(`${actor}${field === '' ? '' : `.${field}`}: ${problem}`)
    this.name = 'DiffError'
  }
}

/**
 * What changed from `a` to `b`. Which records did is worked out page by page when it is asked for.
 *
 * Cost: the pages that the two do not share, times the depth of the tree; shared pages are not read.
 *
 * @throws DiffError where the two do not hold the same columns
 */
export function diff(a: HeapSnapshot, b: HeapSnapshot): HeapDiff {
  const kernels: Record<string, KernelDiff> = {}
  for (const actor of namesOf(a.kernels, b.kernels)) {
    const [from, to] = [a.kernels[actor], b.kernels[actor]]
    if (from === to) continue
    if (from === undefined || to === undefined) throw new DiffError(actor, '', 'only one of the snapshots has it')
    const kernel = diffKernel(actor, from, to)
    if (Object.keys(kernel.columns).length > 0 || Object.keys(kernel.values).length > 0) kernels[actor] = kernel
  }
  return { moment: [momentOf(a), momentOf(b)], kernels }
}

function diffKernel(actor: string, from: KernelSnapshot, to: KernelSnapshot): KernelDiff {
  const columns: Record<string, ColumnDiff> = {}
  for (const name of namesOf(from.columns, to.columns)) {
    const [before, after] = [from.columns[name], to.columns[name]]
    if (before === after) continue
    if (before === undefined || after === undefined) throw new DiffError(actor, name, 'only one of the snapshots has it')
    if (before.pageShift !== after.pageShift) throw new DiffError(actor, name, 'the snapshots hold it in pages of different lengths')
    columns[name] = diffColumn(before, after)
  }
  const values: Record<string, Change<number>> = {}
  for (const name of namesOf(from.values, to.values)) if (from.values[name] !== to.values[name]) values[name] = [from.values[name], to.values[name]]
  return { columns, values }
}

function diffColumn(from: ColumnSnapshot, to: ColumnSnapshot): ColumnDiff {
  const pages = new Map<number, Change<Page | null>>()
  for (const page of differingPages(from, to)) pages.set(page, [pageOrNull(from, page), pageOrNull(to, page)])
  return { length: [from.length, to.length], pageShift: from.pageShift, pages }
}

function pageOrNull(column: ColumnSnapshot, page: number): Page | null {
  return page < pageCount(column.length, column.pageShift) ? pageAt(column, page) : null
}

/** The records of a column that changed, in order. Lazy: a page is read when its records are asked for. */
export function* changedRecords({ pages, pageShift }: ColumnDiff): Generator<ChangedRecord> {
  for (const [page, [from, to]] of pages) {
    const length = Math.max(from?.length ?? 0, to?.length ?? 0)
    for (let i = 0; i < length; i++) {
      const change: Change<number | undefined> = [from?.at(i), to?.at(i)]
      if (change[0] !== change[1]) yield { index: page * 2 ** pageShift + i, change }
    }
  }
}

/** The way back: every pair is swapped. */
export function reverseDiff({ moment, kernels }: HeapDiff): HeapDiff {
  return { moment: swap(moment), kernels: mapValues(kernels, ({ columns, values }) => ({ columns: mapValues(columns, reverseColumn), values: mapValues(values, swap) })) }
}

function reverseColumn({ length, pageShift, pages }: ColumnDiff): ColumnDiff {
  return { length: swap(length), pageShift, pages: new Map([...pages].map(([page, change]) => [page, swap(change)])) }
}

/**
 * The snapshot that a diff leads to: `applyDiff(a, diff(a, b))` equals `b` and shares its pages.
 *
 * Cost: the pages of the diff, times the depth of the tree.
 *
 * @throws DiffError where `snapshot` does not hold what the diff starts from
 */
export function applyDiff(snapshot: HeapSnapshot, { moment, kernels }: HeapDiff): HeapSnapshot {
  for (const [actor, kernel] of Object.entries(kernels)) expectStart(actor, snapshot.kernels[actor], kernel)
  return produce(snapshot, (draft) => {
    Object.assign(draft, moment[1])
    for (const [actor, { columns, values }] of Object.entries(kernels)) {
      const target = draft.kernels[actor] as unknown as { columns: Record<string, ColumnSnapshot>; values: Record<string, number> }
      for (const [name, { length, pages }] of Object.entries(columns)) {
        const fresh = [...pages].flatMap(([page, [, to]]): [number, Page][] => (to === null ? [] : [[page, to]]))
        target.columns[name] = withPages(snapshot.kernels[actor].columns[name], length[1], fresh)
      }
      for (const [name, [, to]] of Object.entries(values)) target.values[name] = to
    }
  })
}

function expectStart(actor: string, kernel: KernelSnapshot | undefined, { columns, values }: KernelDiff): void {
  if (kernel === undefined) throw new DiffError(actor, '', 'the snapshot has no such kernel')
  for (const [name, { length, pages, pageShift }] of Object.entries(columns)) {
    const column = kernel.columns[name]
    if (column?.length !== length[0] || column.pageShift !== pageShift)
      throw new DiffError(actor, name, `the diff starts from ${length[0]} records, found ${column?.length ?? 'none'}`)
    for (const [page, [from]] of pages) {
      if (from !== null && !pageAt(column, page).equals(from)) throw new DiffError(actor, name, `page ${page} is not as the diff starts from`)
    }
  }
  for (const [name, [from]] of Object.entries(values)) {
    if (kernel.values[name] !== from) throw new DiffError(actor, name, `the diff starts from ${from}, found ${kernel.values[name]}`)
  }
}

function momentOf({ record, seq, factHash, factCount }: HeapSnapshot): Moment {
  return { record, seq, factHash, factCount }
}

function namesOf(a: object, b: object): Set<string> {
  return new Set([...Object.keys(a), ...Object.keys(b)])
}

function swap<T>([from, to]: Change<T>): Change<T> {
  return [to, from]
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
}
