import * as columns from '../columns'
import * as sinks from '../factSink'
import { Fold } from '../factSink'
import { F, type Outcome } from '../facts'
import type { Generations } from '../gc/layout'
import * as layout from '../gc/layout'
import { ObjectFlag } from '../refcounts/layout'
import { type Lanes, NOT_HERE } from './lanes'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns
const { folded } = sinks
const { UNTRACKED } = layout

/** `_PyObject_GC_TRACK`: `objectTracked` of generation 0. @returns DONE, or NOT_HERE: nothing was done */
export function track({ refs, gc, sink }: Lanes, object: number): Outcome | typeof NOT_HERE {
  const { gcNext, gcPrev, gcList } = gc
  if (object >= gcList.length || gcList[object] !== UNTRACKED) return NOT_HERE
  const last = gc.tail[0]
  gcPrev[object] = last
  gcNext[object] = NONE
  if (last === NONE) gc.head[0] = object
  else gcNext[last] = object
  gc.tail[0] = object
  gcList[object] = 0
  gc.length[0]++
  if (gc.incremental) gc.gcFlags[object] = gc.youngSpace
  refs.objFlags[object] |= ObjectFlag.TRACKED
  sink.hash = folded(sink.hash ^ (imul(object, Fold.A) ^ F.OBJECT_TRACKED))
  sink.count++
  return F.DONE
}

/** `_PyObject_GC_UNTRACK`: `objectUntracked`. @returns the list in which it was */
export function untrack(gc: Generations, object: number): number {
  const { gcNext, gcPrev, gcList } = gc
  const list = gcList[object]
  const previous = gcPrev[object]
  const following = gcNext[object]
  if (object === gc.cursor) gc.cursor = following
  if (previous === NONE) gc.head[list] = following
  else gcNext[previous] = following
  if (following === NONE) gc.tail[list] = previous
  else gcPrev[following] = previous
  gc.length[list]--
  gcNext[object] = NONE
  gcPrev[object] = NONE
  gcList[object] = UNTRACKED
  // Nothing has a mark of the collector where none runs (D-020), or a space where there are none.
  if (gc.collecting !== NONE) gc.gcRefs[object] = NONE
  if (gc.incremental) gc.gcFlags[object] = 0
  return list
}
