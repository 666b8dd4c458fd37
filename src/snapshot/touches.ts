import { NONE } from '../kernel/columns'
import type { FactKind } from '../kernel/facts'
import type { KernelSnapshot } from './snapshot'
import { readColumn } from './tree'

/**
 * Where the columns of one kernel may have changed since its last snapshot: the dirty marks.
 *
 * Marks are made from facts, after the columns were changed and in any delay, so a row of a table must not ask what the columns
 * hold now. It may ask what the last snapshot holds: a link that the snapshot has otherwise was written since, and the fact that
 * wrote it has marked both its ends.
 */
export class Touches<Name extends string = string> {
  private readonly pages = new Map<string, Marks>()
  /** The first page of a column from which on all are marked. */
  private readonly tails = new Map<string, number>()
  private readonly accounts = new Map<string, number>()
  private readonly notes = new Map<number, number>()
  private before: KernelSnapshot | null = null

  /** @param pageShift - records in a page, as a power of two */
  constructor(private readonly pageShift: number) {}

  /** Record `index` of the column may have changed. */
  at(column: Name, index: number): void {
    let marks = this.pages.get(column)
    if (marks === undefined) {
      marks = new Marks()
      this.pages.set(column, marks)
    }
    marks.add(index >> this.pageShift)
  }

  /** The records from `start` up to, not including, `end` may have changed. */
  range(column: Name, start: number, end: number): void {
    for (let page = start >> this.pageShift; page << this.pageShift < end; page++) this.at(column, page << this.pageShift)
  }

  /** Every record from `index` on may have changed. */
  from(column: Name, index: number): void {
    this.tails.set(column, Math.min(index >> this.pageShift, this.tails.get(column) ?? Number.POSITIVE_INFINITY))
  }

  /** What the last snapshot holds there; NONE where it has no such record. */
  was(column: Name, index: number): number {
    const snapshot = this.before?.columns[column]
    return snapshot === undefined ? NONE : (readColumn(snapshot, index) ?? NONE)
  }

  /** What the last snapshot holds as this single value; NONE where there is none. */
  wasValue(name: string): number {
    return this.before?.values[name] ?? NONE
  }

  /** What a single value was in the snapshot, moved by what facts have said of it since: a table keeps its own account. At first it is 0. */
  account(name: string): number {
    return this.accounts.get(name) ?? Math.max(0, this.wasValue(name))
  }

  /** What a table has noted of a record since the last snapshot; undefined: nothing. */
  noted(index: number): number | undefined {
    return this.notes.get(index)
  }

  note(index: number, value: number): void {
    this.notes.set(index, value)
  }

  set(account: string, value: number): void {
    this.accounts.set(account, value)
  }

  /** Moves the account of a single value. @returns what it was before */
  move(name: string, by: number): number {
    const before = this.account(name)
    this.accounts.set(name, before + by)
    return before
  }

  /** Numbers of the marked pages of a column that has `count` pages now. */
  marked(column: string, count: number): Iterable<number> {
    const pages = new Set<number>()
    for (const page of this.pages.get(column)?.pages ?? []) if (page >= 0 && page < count) pages.add(page)
    for (let page = this.tails.get(column) ?? count; page < count; page++) pages.add(page)
    return pages
  }

  /** Starts anew: nothing was touched since `snapshot`. */
  startFrom(snapshot: KernelSnapshot): void {
    this.before = snapshot
    for (const marks of this.pages.values()) marks.clear()
    this.tails.clear()
    this.accounts.clear()
    this.notes.clear()
  }
}

/** Numbers of pages, each once. */
class Marks {
  readonly pages: number[] = []
  private marked = new Uint8Array(16)

  add(page: number): void {
    if (this.marked[page] === 1 || page < 0) return
    if (page >= this.marked.length) {
      const longer = new Uint8Array(2 * page)
      longer.set(this.marked)
      this.marked = longer
    }
    this.marked[page] = 1
    this.pages.push(page)
  }

  clear(): void {
    for (const page of this.pages) this.marked[page] = 0
    this.pages.length = 0
  }
}

/** Marks what the update of one fact may write; operands as in `kernel/facts.ts`. Of `state` it reads constants only, if its table does not say otherwise. */
export type Touch<State = never, Name extends string = never> = (touches: Touches<Name>, state: State, a: number, b: number, c: number, address: number) => void

/**
 * Fact → which records of which columns its update may write. A fact without a row writes single values only, or records that are
 * new: the growth of a column is seen by its length.
 */
export type TouchTable<State = never, Name extends string = never> = ReadonlyMap<FactKind, Touch<State, Name>>
