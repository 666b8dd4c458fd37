import type { AddressSpace } from '../addressSpace/layout'
import type { AllocatorKernel } from '../allocatorKernel'
import type { FactSink } from '../factSink'
import { type CacheKernel, freeListKernel } from '../freelists/kernel'
import type { FreeLists } from '../freelists/layout'
import type { Generations } from '../gc/layout'
import { pymallocKernel } from '../pymalloc/kernel'
import type { Pymalloc } from '../pymalloc/layout'
import { refcountKernel, type TrackerKernel } from '../refcounts/kernel'
import type { Refcounts } from '../refcounts/layout'
import type { Weakrefs } from '../weakrefs/layout'

/**
 * The common courses of a heap in one piece each: a birth from a pool that has room, a reference that goes, an object that dies and what dies of it.
 *
 * A lane does what the kernels do together, in the same order, with the same facts and the same columns at the end; it knows no case that they do
 * not know. Where it meets anything out of the common (a finalizer, a weak reference, a full pool, a collection) it stops where all is quiet, and the
 * kernels go on. Only fast mode has lanes, and only over CPython's own kernels; traced mode has none, and the hash over all facts tells whether
 * they agree.
 */
export interface Lanes {
  /** The stretches that a tree of objects goes through: as they are written, or the heap's own. */
  course: Course
  /** Made for this heap alone (`ownCourse.ts`), once it has been worth it. */
  own: Course | null
  /** After how many more facts of deaths it is asked whether another course is to be taken. */
  patience: number
  readonly refs: Refcounts
  readonly heap: Pymalloc
  readonly space: AddressSpace
  readonly gc: Generations
  readonly lists: FreeLists
  readonly weakrefs: Weakrefs
  readonly sink: FactSink
}

/** What the host compiles a second time for a heap at which they are often: `build.ts`, `commonDeaths.ts`. */
export interface Course {
  readonly build: (lanes: Lanes, type: number, nbytes: number, cache: number, given: Int32Array, from: number, slots: number) => number
  readonly commonDeaths: (lanes: Lanes, first: number, bottom: number) => number
}

/**
 * In facts of deaths: for how long a heap takes the course as it is written, and then its own one is tried, and kept aside. By then the deaths have taken the
 * host about as long as to compile the course once more, some tenth of a second; a trial is over before it is through with that.
 */
export const PATIENCE = { asWritten: 2 ** 23, tried: 2 ** 14, aside: 2 ** 22 }

/** As an outcome of a lane: nothing was done, the kernels must. */
export const NOT_HERE = -2

/** The lanes over these kernels, or null where one of them is not CPython's own, or where facts are kept. */
export function lanesOver(
  kernels: { readonly allocator: AllocatorKernel; readonly tracker: TrackerKernel; readonly caches: CacheKernel },
  states: { readonly heap: unknown; readonly space: AddressSpace; readonly refs: Refcounts; readonly gc: Generations; readonly freeLists: FreeLists; readonly weakrefs: Weakrefs },
  sink: FactSink,
  course: Course,
): Lanes | null {
  const own = kernels.allocator === (pymallocKernel as AllocatorKernel) && kernels.tracker === refcountKernel && kernels.caches === freeListKernel
  if (!own || sink.keeps || states.gc.countsTracking) return null
  const { space, refs, gc, freeLists, weakrefs } = states
  const lanes: Lanes = { course: { ...course }, own: null, patience: 0.5, refs, heap: states.heap as Pymalloc, space, gc, lists: freeLists, weakrefs, sink }
  // Set a second time, so that the host counts on neither the course nor a whole number.
  lanes.course = course
  lanes.patience = PATIENCE.asWritten
  return lanes
}
