import { NONE } from '../../columns'
import { type FactSink, foldHash } from '../../factSink'
import type { FactKind } from '../../facts'
import type { Generations } from '../../gc/layout'
import { SLICE } from '../slice'

/** Objects side by side go to the end of another list: `gc_list_move` of each. That they are in it says `gcList` already. */
export function runMoved(gc: Generations, first: number, last: number, length: number, from: number, to: number): void {
  const { gcNext, gcPrev, head, tail } = gc
  const before = gcPrev[first]
  const behind = gcNext[last]
  if (before === NONE) head[from] = behind
  else gcNext[before] = behind
  if (behind === NONE) tail[from] = before
  else gcPrev[behind] = before
  const end = tail[to]
  gcPrev[first] = end
  gcNext[last] = NONE
  if (end === NONE) head[to] = first
  else gcNext[end] = first
  tail[to] = last
  gc.length[from] -= length
  gc.length[to] += length
}

/** `gc_list_merge`: all of a list goes to the end of another, with a fact of this kind each. */
export function mergeList(gc: Generations, from: number, to: number, kind: FactKind, sink: FactSink): void {
  const first = gc.head[from]
  if (first === NONE) return
  for (let object = first; object !== NONE; ) object = mergeSome(gc, object, from, to, kind, sink)
  runMoved(gc, first, gc.tail[from], gc.length[from], from, to)
}

function mergeSome({ gcNext, gcList }: Generations, first: number, from: number, to: number, kind: FactKind, sink: FactSink): number {
  let { hash, count } = sink
  let object = first
  for (let left = SLICE; left !== 0 && object >= 0; left--) {
    gcList[object] = to
    hash = foldHash(hash, kind, object, from, to, 0)
    count++
    object = gcNext[object]
  }
  sink.hash = hash
  sink.count = count
  return object
}
