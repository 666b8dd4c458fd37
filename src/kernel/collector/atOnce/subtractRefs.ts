import { NONE } from '../../columns'
import { type FactSink, foldHash, foldHash1 } from '../../factSink'
import { F, type Outcome } from '../../facts'
import type { CollectorView } from '../view'
import { fillRow, type Row } from './row'

/** `subtract_refs` of all objects. */
export function subtractRefsAtOnce({ gc, refs, row }: CollectorView, _steps: number, sink: FactSink): Outcome {
  row.visited = 0
  while (gc.cursor !== NONE) {
    fillRow(row, gc, refs, gc.cursor)
    subtractRow(row, gc.gcRefs, sink)
    gc.cursor = row.next
  }
  return F.OVER
}

/** `visit_decref` of each reference in the row. Of one it is known with the next whether it was its object's last. */
function subtractRow(row: Row, gcRefs: Int32Array, sink: FactSink): void {
  const { entries, length } = row
  let { by, last } = row
  let { hash, count } = sink
  for (let at = 0; at < length; at++) {
    const entry = entries[at]
    if (entry >= 0 && gcRefs[entry] < 0) continue
    if (last >= 0) {
      gcRefs[last]--
      hash = foldHash(hash, F.REFERENCE_SUBTRACTED, last, by, entry < 0 ? 1 : 0, 0)
      count++
    } else if (entry < 0 && by >= 0) {
      hash = foldHash1(hash, F.OBJECT_PASSED, by)
      count++
    }
    last = entry
    if (entry < 0) by = ~entry
  }
  row.by = by
  row.last = last
  sink.hash = hash
  sink.count = count
}
