import { NONE } from '../../columns'
import { type FactSink, foldHash, foldHash1 } from '../../factSink'
import { F, type Outcome } from '../../facts'
import type { Generations } from '../../gc/layout'
import { objectReleased } from '../../gc/updates'
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
  const { gcList, gcRefs, examined, suspects } = gc
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
        objectReleased(gc, entry, suspects, examined)
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
      gcRefs[by] = 0
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

/** Bytes that are made 0 one after the other in the time of one in a list. */
const SIDE_BY_SIDE = 64

/** `gc_refs` are in their column, and in no other place. At a second look those of what stays are there from the first; `handle_resurrected_objects` ends that. */
function writeBack(deduction: Deduction, gc: Generations): void {
  const { left, wide } = deduction
  const { gcList, gcNext, gcRefs, head, suspects } = gc
  for (const object of wide) gcRefs[object] = gcList[object] === suspects ? 0 : NONE
  if (gc.length[suspects] * SIDE_BY_SIDE > left.length) left.fill(0)
  else for (let object = head[suspects]; object >= 0; object = gcNext[object]) left[object] = 0
  deduction.enter(gc, Stage.NONE)
}
