import type { CollectorProfile } from '../../profiles/objectProfile'
import { doubled, grown, links, NONE } from '../columns'

/**
 * Layout of the collector's generations. Source: `Modules/gcmodule.c` (to 3.12), `Python/gc.c` (3.13), `Include/internal/pycore_gc.h`.
 *
 * A generation is a doubly linked list of objects, the oldest first: `PyGC_Head` is `gcNext` and `gcPrev`. An object is in at most one.
 * The permanent generation (`gc.freeze`) is a list like the others.
 */
export const GENERATIONS = 3
/** `permanent_generation`, as a list. */
export const PERMANENT = 3
/** `gcList` of an object that is not tracked. */
export const UNTRACKED = 255

/** What all generations share. */
export class Generations {
  readonly collectsAtSafepoints: boolean
  /** Index = object; the neighbours in its list, NONE at an end. */
  gcNext: Int32Array
  gcPrev: Int32Array
  /** The list that the object is in, or UNTRACKED. */
  gcList: Uint8Array
  /** Index = list. */
  head: Int32Array
  tail: Int32Array
  /** Objects in each list. Not CPython's: our ledger. */
  length: Int32Array
  /** `count`: generation 0 allocations minus deallocations; 1 and 2 collections of the next younger one. */
  count: Int32Array
  threshold: Int32Array
  enabled: number
  /** `long_lived_total`, `long_lived_pending`: objects that survived the last full collection; and since then collections of generation 1. */
  longLivedTotal: number
  longLivedPending: number
  /** The generation whose collection is due and has not run, or NONE. */
  due: number

  constructor(profile: CollectorProfile, capacity: number) {
    this.collectsAtSafepoints = profile.collectsAtSafepoints === 1
    this.gcNext = links(capacity)
    this.gcPrev = links(capacity)
    this.gcList = new Uint8Array(capacity).fill(UNTRACKED)
    this.head = links(GENERATIONS + 1)
    this.tail = links(GENERATIONS + 1)
    this.length = new Int32Array(GENERATIONS + 1)
    this.count = new Int32Array(GENERATIONS)
    this.threshold = Int32Array.from(profile.thresholds)
    this.enabled = 1
    this.longLivedTotal = 0
    this.longLivedPending = 0
    this.due = NONE
  }
}

export const GENERATION_COLUMNS = ['gcNext', 'gcPrev', 'gcList', 'head', 'tail', 'length', 'count', 'threshold'] as const satisfies readonly (keyof Generations)[]
export const GENERATION_VALUES = ['enabled', 'longLivedTotal', 'longLivedPending', 'due'] as const satisfies readonly (keyof Generations)[]

/** @param capacity - how many objects to expect; the columns grow where there are more */
export function createGenerations(profile: CollectorProfile, capacity = 64): Generations {
  return new Generations(profile, capacity)
}

/** Makes room for object `last`. */
export function reserveTracked(gc: Generations, last: number): void {
  if (last < gc.gcList.length) return
  const length = doubled(gc.gcList.length, last)
  gc.gcNext = grown(gc.gcNext, length, NONE)
  gc.gcPrev = grown(gc.gcPrev, length, NONE)
  gc.gcList = grown(gc.gcList, length, UNTRACKED)
}
