/**
 * Layout of the free lists: blocks of dead objects that a type keeps for its next ones. The last in is the first out.
 * Source: each type's file (`Objects/listobject.c` …); from 3.13 `Include/internal/pycore_freelist.h`.
 *
 * Each free list has room for the numbers of `limit` blocks in `blocks`, from `base[cache]` on; `length[cache]` are kept now.
 */

/** One free list of a version. */
export interface FreeListSpec {
  /** `list`, `tuple 3` … */
  readonly name: string
  /** How many blocks it keeps at most. */
  readonly limit: number
  /** 0: it is filled and never read (tuples of 20 in 3.11 and 3.12). */
  readonly reused: number
  /** 1: its blocks have a GC head. */
  readonly gc: number
}

export class FreeLists {
  readonly names: readonly string[]
  readonly base: Int32Array
  readonly limit: Int32Array
  readonly reused: Uint8Array
  readonly gc: Uint8Array
  length: Int32Array
  blocks: Int32Array

  constructor(lists: readonly FreeListSpec[]) {
    this.names = lists.map(({ name }) => name)
    this.base = new Int32Array(lists.length)
    this.limit = Int32Array.from(lists, ({ limit }) => limit)
    this.reused = Uint8Array.from(lists, ({ reused }) => reused)
    this.gc = Uint8Array.from(lists, ({ gc }) => gc)
    this.length = new Int32Array(lists.length)
    let base = 0
    lists.forEach(({ limit }, cache) => {
      this.base[cache] = base
      base += limit
    })
    this.blocks = new Int32Array(base)
  }
}

export const FREE_LIST_COLUMNS = ['length', 'blocks'] as const satisfies readonly (keyof FreeLists)[]
export const FREE_LIST_VALUES = [] as const satisfies readonly (keyof FreeLists)[]

export function createFreeLists(lists: readonly FreeListSpec[]): FreeLists {
  return new FreeLists(lists)
}
