import { NONE } from '../../columns'
import { type FactSink, foldHash, foldHash1 } from '../../factSink'
import { F, type Outcome } from '../../facts'
import { List } from '../../gc/layout'
import { subtractRefs } from '../subtractRefs'
import type { CollectorView } from '../view'
import { type Deduction, Stage, WIDE } from './deduction'
import type { Row } from './row'

/** `subtract_refs` of all objects. */
export function subtractRefsAtOnce(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc, deduction, rules } = view
  if (!deduction.isAt(gc, Stage.UPDATED)) return subtractRefs(view, steps, sink)
  for (let row = 0; row < deduction.length; row++) subtractRow(deduction, deduction.rows[row], gc.gcRefs, sink)
  gc.cursor = NONE
  deduction.enter(gc, Stage.SUBTRACTED)
  // To 3.8 nothing is moved at a second look: `gc_refs` are looked at where they are.
  if (rules.resurrection === 'all' && gc.examined === List.UNREACHABLE) writeBack(view)
  return F.OVER
}

/** `visit_decref` of each reference in the row. Of one it is known with the next whether it was its object's last. */
function subtractRow(deduction: Deduction, row: Row, gcRefs: Int32Array, sink: FactSink): void {
  const { entries, length } = row
  const { left } = deduction
  let { by, last } = deduction
  let { hash, count } = sink
  for (let at = 0; at < length; at++) {
    const entry = entries[at]
    if (entry >= 0) {
      const before = left[entry]
      if (before === 0) continue
      if (before !== WIDE) left[entry] = before - 1
      else if (--gcRefs[entry] < WIDE - 1) left[entry] = gcRefs[entry] + 1
      if (last >= 0) {
        hash = foldHash(hash, F.REFERENCE_SUBTRACTED, last, by, 0, 0)
        count++
      }
      last = entry
      continue
    }
    if (by >= 0) {
      hash = foldDone(hash, last, by)
      count++
    }
    last = NONE
    by = ~entry
  }
  // The row ends behind its last object.
  if (row.visited === 0 && by >= 0) {
    hash = foldDone(hash, last, by)
    count++
    by = NONE
    last = NONE
  }
  deduction.by = by
  deduction.last = last
  sink.hash = hash
  sink.count = count
}

/** With an object's last reference the collector is done with it; one that has none is passed. */
function foldDone(hash: number, last: number, by: number): number {
  return last >= 0 ? foldHash(hash, F.REFERENCE_SUBTRACTED, last, by, 1, 0) : foldHash1(hash, F.OBJECT_PASSED, by)
}

function writeBack({ gc, deduction }: CollectorView): void {
  const { left } = deduction
  const { gcNext, gcRefs, head, examined } = gc
  for (let object = head[examined]; object >= 0; object = gcNext[object]) {
    if (left[object] !== WIDE) gcRefs[object] = left[object] - 1
    left[object] = 0
  }
  deduction.enter(gc, Stage.NONE)
}
