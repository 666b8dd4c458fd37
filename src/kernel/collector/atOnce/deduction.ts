import { NONE } from '../../columns'
import type { Generations } from '../../gc/layout'
import type { Refcounts } from '../../refcounts/layout'
import { fillRow, Row } from './row'

/** `left` of an object whose `gc_refs` do not fit: they are in its column. */
export const WIDE = 255
/** `left` of an object of which no reference from outside is known. */
export const NOTHING_LEFT = 1

/** How far a search has come at once. */
export const enum Stage {
  /** Nowhere, or it goes object by object. */
  NONE = 0,
  UPDATING = 1,
  UPDATED = 2,
  SUBTRACTED = 3,
}

/**
 * What `deduce_unreachable` keeps beside the columns where its three phases run at once. Nobody looks at the heap between them, so `gc_refs` need not be in their column
 * before the end: as bytes they take a quarter of the memory, and reads of them, which go to and fro at random, find them near. And the references of all objects stay laid
 * out from the first phase to the last.
 */
export class Deduction {
  /** 1 + `gc_refs` of each object that is examined, or WIDE. 0: it is not examined. All are 0 between two searches. */
  left = new Uint8Array(0)
  /** The objects that began as WIDE. */
  readonly wide: number[] = []
  readonly rows: Row[] = []
  /** Rows in use. */
  length = 0
  /** Whose reference was looked at last, and the last that the phase had to do with; NONE: none yet. */
  by = NONE
  last = NONE
  /** `move_unreachable`: the last object that stays, so far. */
  survivor = NONE
  private stage = Stage.NONE
  private collection = 0

  /** A search begins at the head of the list that is examined. */
  begin(gc: Generations): void {
    if (this.left.length < gc.gcRefs.length) this.left = new Uint8Array(gc.gcRefs.length)
    this.wide.length = 0
    this.length = 0
    this.enter(gc, Stage.UPDATING)
  }

  enter(gc: Generations, stage: Stage): void {
    this.stage = stage
    this.collection = gc.started
    this.by = NONE
    this.last = NONE
    this.survivor = NONE
  }

  isAt(gc: Generations, stage: Stage): boolean {
    return this.stage === stage && this.collection === gc.started
  }

  /** Lays out the references of the objects from `first` on up to `stop`. */
  layOut(gc: Generations, refs: Readonly<Refcounts>, first: number, stop: number): void {
    let object = first
    let visited = 0
    while (object !== stop || visited !== 0) {
      const row = this.rowWithRoom()
      object = fillRow(row, gc, refs, object, stop, visited)
      visited = row.visited
    }
  }

  /** The first row, to be filled anew. */
  emptyRow(): Row {
    this.length = 0
    return this.rowWithRoom()
  }

  /** The last row, or, where it is full, a new one. */
  rowWithRoom(): Row {
    if (this.length !== 0 && !this.rows[this.length - 1].full) return this.rows[this.length - 1]
    if (this.rows.length === this.length) this.rows.push(new Row())
    const row = this.rows[this.length++]
    row.length = 0
    row.full = false
    row.visited = 0
    return row
  }
}
