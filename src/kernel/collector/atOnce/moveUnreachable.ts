import { NONE } from '../../columns'
import { type FactSink, foldHash, foldHash1 } from '../../factSink'
import { F, type Outcome } from '../../facts'
import type { Generations } from '../../gc/layout'
import { objectMoved } from '../../gc/updates'
import type { CollectorView } from '../view'
import { fillRow, NOBODY, type Row } from './row'

/** `move_unreachable` of all objects. The list may grow behind the row, never within it. */
export function moveUnreachableAtOnce({ gc, refs, row }: CollectorView, _steps: number, sink: FactSink): Outcome {
  row.visited = 0
  while (gc.cursor !== NONE) {
    fillRow(row, gc, refs, gc.cursor)
    moveRow(row, gc, sink)
  }
  return F.OVER
}

function moveRow(row: Row, gc: Generations, sink: FactSink): void {
  const { gcNext, gcRefs, gcList, examined, suspects } = gc
  const { entries, length } = row
  let { by } = row
  let { hash, count } = sink
  let next = gc.cursor
  gc.cursor = NONE
  for (let at = 0; at < length; at++) {
    const entry = entries[at]
    if (entry >= 0) {
      // `visit_reachable`; what an object that is not reachable refers to is passed over.
      if (by < 0 || gcRefs[entry] !== 0) continue
      gcRefs[entry] = 1
      count++
      if (gcList[entry] === suspects) {
        objectMoved(gc, entry, suspects, examined)
        hash = foldHash(hash, F.OBJECT_REGAINED, entry, by, suspects, examined)
      } else hash = foldHash(hash, F.OBJECT_REACHED, entry, by, 0, 0)
      continue
    }
    if (by >= 0) {
      next = gcNext[by]
      gcRefs[by] = NONE
      hash = foldHash1(hash, F.OBJECT_SURVIVED, by)
      count++
    }
    by = ~entry
    if (by === NOBODY) break
    if (gcRefs[by] === 0) {
      next = gcNext[by]
      objectMoved(gc, by, examined, suspects)
      hash = foldHash(hash, F.OBJECT_SUSPECTED, by, examined, suspects, 0)
      count++
      by = NONE
    }
  }
  // The rest of a long object that is not reachable is of no concern.
  if (by === NONE) row.visited = 0
  gc.cursor = row.visited === 0 ? next : by
  row.by = by
  sink.hash = hash
  sink.count = count
}
