import { NONE } from '../../columns'
import { type FactSink, foldHash, foldHash1 } from '../../factSink'
import { F, type Outcome } from '../../facts'
import type { Generations } from '../../gc/layout'
import { objectMoved } from '../../gc/updates'
import { moveUnreachable } from '../moveUnreachable'
import type { CollectorView } from '../view'
import { type Deduction, NOTHING_LEFT, Stage } from './deduction'
import { runMoved } from './lists'
import { fillRow, type Row } from './row'

/** `move_unreachable` of all objects. */
export function moveUnreachableAtOnce(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc, deduction } = view
  if (!deduction.isAt(gc, Stage.SUBTRACTED)) return moveUnreachable(view, steps, sink)
  gc.cursor = NONE
  for (let row = 0; row < deduction.length; row++) moveRow(deduction, deduction.rows[row], gc, sink)
  moveRegained(view, sink)
  writeBack(deduction, gc)
  return F.OVER
}

/** What came back to the end of the list. It may grow behind a row, never within it. */
function moveRegained({ gc, refs, deduction }: CollectorView, sink: FactSink): void {
  let object = behind(deduction, gc)
  let visited = 0
  while (object !== NONE) {
    const row = deduction.emptyRow()
    object = fillRow(row, gc, refs, object, NONE, visited)
    visited = row.visited
    moveRow(deduction, row, gc, sink)
    if (visited === 0) object = behind(deduction, gc)
  }
}

function behind({ survivor }: Deduction, gc: Generations): number {
  return survivor === NONE ? NONE : gc.gcNext[survivor]
}

function moveRow(deduction: Deduction, row: Row, gc: Generations, sink: FactSink): void {
  const { entries, length } = row
  const { left } = deduction
  const { gcList, examined, suspects } = gc
  let { by, survivor } = deduction
  let { hash, count } = sink
  // Suspects side by side leave together, before the next object that stays is looked into.
  let first = NONE
  let last = NONE
  let run = 0
  for (let at = 0; at < length; at++) {
    const entry = entries[at]
    if (entry >= 0) {
      // `visit_reachable`; what an object that is not reachable refers to is passed over.
      if (left[entry] !== NOTHING_LEFT || by < 0) continue
      left[entry] = NOTHING_LEFT + 1
      count++
      if (gcList[entry] === suspects) {
        objectMoved(gc, entry, suspects, examined)
        hash = foldHash(hash, F.OBJECT_REGAINED, entry, by, suspects, examined)
      } else hash = foldHash(hash, F.OBJECT_REACHED, entry, by, 0, 0)
      continue
    }
    if (by >= 0) {
      left[by] = 0
      hash = foldHash1(hash, F.OBJECT_SURVIVED, by)
      count++
    }
    by = ~entry
    if (left[by] === NOTHING_LEFT) {
      gcList[by] = suspects
      hash = foldHash(hash, F.OBJECT_SUSPECTED, by, examined, suspects, 0)
      count++
      if (run++ === 0) first = by
      last = by
      by = NONE
      continue
    }
    survivor = by
    if (run === 0) continue
    runMoved(gc, first, last, run, examined, suspects)
    run = 0
  }
  if (run !== 0) runMoved(gc, first, last, run, examined, suspects)
  // The row ends behind its last object.
  if (row.visited === 0 && by >= 0) {
    left[by] = 0
    hash = foldHash1(hash, F.OBJECT_SURVIVED, by)
    count++
    by = NONE
  }
  deduction.by = by
  deduction.survivor = survivor
  sink.hash = hash
  sink.count = count
}

/** What `gc_refs` are in their column. */
function writeBack(deduction: Deduction, gc: Generations): void {
  const { left } = deduction
  const { gcNext, gcRefs, suspects } = gc
  for (const object of deduction.wide) gcRefs[object] = NONE
  for (let object = gc.head[suspects]; object >= 0; object = gcNext[object]) {
    left[object] = 0
    gcRefs[object] = 0
  }
  deduction.enter(gc, Stage.NONE)
}
