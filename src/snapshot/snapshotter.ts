import { produce } from 'immer'
import { type Column, moves } from '../kernel/columns'
import type { FactKind } from '../kernel/facts'
import type { Profile } from '../profiles/profile'
import { type ColumnSnapshot, PAGE_SHIFT, type Page, pageOf } from './pages'
import type { HeapSnapshot, KernelShape, KernelSnapshot, KernelState, KernelStates, Moment } from './snapshot'
import { touchTableOf } from './touched'
import { type Touch, Touches, type TouchTable } from './touches'
import { columnFrom, differingPages, emptyColumn, pageAt, pageCount, withPages } from './tree'

/** What snapshots have cost, in pages. */
export interface SnapshotWork {
  /** Pages that were held against the last snapshot's. */
  readonly compared: number
  /** Pages that were copied. */
  readonly copied: number
}

export interface SnapshotterOptions {
  /** Records in a page, as a power of two; that of `from` where there is one. */
  readonly pageShift?: number
  /** Which facts touch what, for a kernel's state; null: its snapshots compare. Default `touchTableOf`. */
  readonly tableOf?: (state: object) => TouchTable | null
}

interface DraftKernel {
  columns: Record<string, ColumnSnapshot>
  values: Record<string, number>
}

/** What one fact touches in one kernel. */
interface Row {
  readonly touch: Touch<object, string>
  readonly touches: Touches
  readonly state: object
}

/** A column of another length, which the kernels had before. */
interface Spare {
  readonly column: Column
  /** What it holds; null: nobody knows. */
  readonly holds: ColumnSnapshot | null
}

interface Fresh {
  readonly name: string
  readonly length: number
  readonly pages: readonly (readonly [number, Page])[]
}

/**
 * Takes snapshots of one lab's kernels, each sharing with the one before what did not change.
 *
 * A lab whose facts all pass `touch` takes marked snapshots: they read only the pages that a fact has touched. Any lab can take compared
 * ones, which read everything.
 */
export class Snapshotter {
  private readonly kernels: readonly (KernelState & { readonly actor: string; readonly table: TouchTable | null; readonly touches: Touches })[]
  /** By fact: the rows of the kernels' tables, one behind the other. */
  private readonly rows: (readonly Row[] | undefined)[] = []
  private last: HeapSnapshot
  /** By actor and column, by length: whoever goes to and fro comes to it again. */
  private readonly spares = new Map<string, Map<number, Spare>>()
  private compared = 0
  private copied = 0

  /**
   * @param from - a snapshot that the kernels hold at this moment; without it, the first snapshot copies everything
   */
  constructor(kernels: KernelStates, profile: Profile, from?: HeapSnapshot, { pageShift = PAGE_SHIFT, tableOf = touchTableOf }: SnapshotterOptions = {}) {
    this.last = from ?? emptySnapshot(kernels, profile, pageShift)
    const shift = shiftOf(this.last) ?? pageShift
    this.kernels = Object.entries(kernels).map(([actor, kernel]) => {
      const touches = new Touches(shift)
      touches.startFrom(this.last.kernels[actor])
      return { actor, ...kernel, table: tableOf(kernel.state), touches }
    })
  }

  /** Pages that this one's snapshots have compared and copied so far. */
  get work(): SnapshotWork {
    return { compared: this.compared, copied: this.copied }
  }

  /** Marks what this fact has touched. Cost: a few marks. */
  touch(kind: FactKind, a: number, b: number, c: number, address: number): void {
    const rows = this.rows[kind] ?? this.rowsOf(kind)
    for (let i = 0; i < rows.length; i++) rows[i].touch(rows[i].touches, rows[i].state, a, b, c, address)
  }

  private rowsOf(kind: FactKind): readonly Row[] {
    const rows = this.kernels.flatMap(({ table, touches, state }) => {
      const touch = table?.get(kind) as Touch<object, string> | undefined
      return touch === undefined ? [] : [{ touch, touches, state }]
    })
    this.rows[kind] = rows
    return rows
  }

  /**
   * The heap now, where every fact since the last snapshot, and no other, has passed `touch`.
   *
   * Cost: compares the pages touched, copies those that changed, and the nodes above them; the size of the kernel where it has no table.
   */
  takeMarked(moment: Moment): HeapSnapshot {
    return this.take(moment, true)
  }

  /** The heap now, whatever has happened to it. Cost: compares every page, copies those that changed. */
  takeCompared(moment: Moment): HeapSnapshot {
    return this.take(moment, false)
  }

  /**
   * Puts the kernels back, or forward, to a snapshot of a lab of the same plan. Whoever calls this owns their columns.
   *
   * @param marked - every fact since the last snapshot, and no other, has passed `touch`
   *
   * Cost: marked, the pages touched since the last snapshot, and those in which the two snapshots differ; otherwise all pages. A column that comes to a
   * length for the first time is copied whole.
   */
  rewind(to: HeapSnapshot, marked: boolean): void {
    for (const { actor, state, shape, table, touches } of this.kernels) {
      const [before, target] = [this.last.kernels[actor], to.kernels[actor]]
      const fields = state as Record<string, Column | number>
      for (const name of shape.columns) {
        const column = fields[name] as Column
        const [held, wanted] = [before.columns[name], target.columns[name]]
        const known = marked && table !== null
        if (column.length === wanted.length) putBack(column, wanted, known ? pagesToPutBack(touches, name, held, wanted) : null)
        else {
          const isHeld = known && column.length === held.length
          if (isHeld) putBack(column, held, touches.marked(name, pageCount(held.length, held.pageShift)))
          fields[name] = this.exchanged(`${actor}.${name}`, { column, holds: isHeld ? held : null }, wanted)
        }
      }
      for (const name of shape.values) fields[name] = target.values[name]
      touches.startFrom(target)
    }
    this.last = to
  }

  /** A column goes, and one that holds `target`, of another length, comes. */
  private exchanged(name: string, old: Spare, target: ColumnSnapshot): Column {
    const spares = this.spares.get(name) ?? new Map<number, Spare>()
    this.spares.set(name, spares.set(old.column.length, old))
    moves()
    const spare = spares.get(target.length)
    if (spare === undefined) return columnFrom(target, old.column)
    spares.delete(target.length)
    putBack(spare.column, target, spare.holds === null ? null : differingPages(spare.holds, target))
    return spare.column
  }

  private take(moment: Moment, marked: boolean): HeapSnapshot {
    const before = this.last
    const fresh = this.kernels.map((kernel) => this.freshColumns(before.kernels[kernel.actor], kernel, marked && kernel.table !== null))
    this.last = produce(before, (draft) => {
      Object.assign(draft, moment)
      this.kernels.forEach(({ actor, state, shape }, i) => {
        writeKernel(before.kernels[actor], () => draft.kernels[actor] as unknown as DraftKernel, fresh[i], state, shape)
      })
    })
    for (const { actor, touches } of this.kernels) touches.startFrom(this.last.kernels[actor])
    return this.last
  }

  private freshColumns(before: KernelSnapshot, { state, shape, touches }: KernelState & { readonly touches: Touches }, marked: boolean): Fresh[] {
    const found: Fresh[] = []
    for (const name of shape.columns) {
      const column = (state as Readonly<Record<string, Column>>)[name]
      const old = before.columns[name]
      const { length } = column
      const pages = marked && length >= old.length ? pagesToRead(touches, name, old, length) : everyPage(length, old.pageShift)
      const fresh = this.changedPages(column, length, old, pages)
      if (fresh.length > 0 || length !== old.length) found.push({ name, length, pages: fresh })
    }
    return found
  }

  private changedPages(column: Column, length: number, old: ColumnSnapshot, pages: Iterable<number>): [number, Page][] {
    const fresh: [number, Page][] = []
    const size = 2 ** old.pageShift
    const known = pageCount(old.length, old.pageShift)
    for (const page of pages) {
      const start = page * size
      const end = Math.min(start + size, length)
      if (page < known) {
        this.compared++
        if (pageAt(old, page).matches(column, start, end)) continue
      }
      this.copied++
      fresh.push([page, pageOf(column, start, end)])
    }
    return fresh
  }
}

/** The pages that were touched, and where the column has grown, those at its end. */
function pagesToRead(touches: Touches, name: string, old: ColumnSnapshot, length: number): Iterable<number> {
  const count = pageCount(length, old.pageShift)
  const marked = touches.marked(name, count)
  if (length === old.length) return marked
  const pages = new Set(marked)
  for (let page = old.length >> old.pageShift; page < count; page++) pages.add(page)
  return pages
}

/** Pages of a column that are not, or may not be, those of the target. */
function pagesToPutBack(touches: Touches, name: string, before: ColumnSnapshot, target: ColumnSnapshot): Iterable<number> {
  return new Set([...pagesToRead(touches, name, before, target.length), ...differingPages(before, target)])
}

/** Gives the column, which is as long, these pages of the snapshot; all where none are named. */
function putBack(column: Column, target: ColumnSnapshot, pages: Iterable<number> | null): void {
  const count = pageCount(target.length, target.pageShift)
  for (const page of pages ?? everyPage(target.length, target.pageShift)) if (page < count) pageAt(target, page).copyTo(column, page << target.pageShift)
}

function* everyPage(length: number, pageShift: number): Iterable<number> {
  const count = pageCount(length, pageShift)
  for (let page = 0; page < count; page++) yield page
}

/** Changes what is not as before, and nothing else: what a recipe does not touch, the snapshots share. */
function writeKernel(before: KernelSnapshot, draft: () => DraftKernel, fresh: readonly Fresh[], state: object, { values }: KernelShape): void {
  for (const { name, length, pages } of fresh) draft().columns[name] = withPages(before.columns[name], length, pages)
  const fields = state as Readonly<Record<string, number>>
  for (const name of values) if (!Object.is(before.values[name], fields[name])) draft().values[name] = fields[name]
}

/** Before the first snapshot every column is empty. */
function emptySnapshot(kernels: KernelStates, profile: Profile, pageShift: number): HeapSnapshot {
  const empty = ({ shape }: KernelState): KernelSnapshot => ({ columns: Object.fromEntries(shape.columns.map((name) => [name, emptyColumn(pageShift)])), values: {} })
  return { record: 0, seq: 0, factHash: 0, factCount: 0, profile, kernels: Object.fromEntries(Object.entries(kernels).map(([actor, kernel]) => [actor, empty(kernel)])) }
}

function shiftOf(snapshot: HeapSnapshot): number | undefined {
  return Object.values(snapshot.kernels).flatMap(({ columns }) => Object.values(columns))[0]?.pageShift
}
