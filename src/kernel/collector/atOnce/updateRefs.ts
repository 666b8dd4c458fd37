import { NONE } from '../../columns'
import { type FactSink, foldHash } from '../../factSink'
import { F, type Outcome } from '../../facts'
import { ObjectFlag } from '../../refcounts/layout'
import { visitingOrder } from '../traverse'
import { updateRefs } from '../updateRefs'
import type { CollectorView } from '../view'
import { type Deduction, Stage, WIDE } from './deduction'
import { LONGEST, putSlots, type Row } from './row'

/** `update_refs` of all objects; their references are laid out. At an immortal one it goes a step of the phase as it stands in full. */
export function updateRefsAtOnce(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc, refs, deduction } = view
  if (gc.cursor === gc.head[gc.examined]) deduction.begin(gc)
  else if (!deduction.isAt(gc, Stage.UPDATING)) return updateRefs(view, steps, sink)
  let ran: Outcome = F.OVER
  while (gc.cursor !== NONE && ran === F.OVER) {
    const object = gc.cursor
    if ((refs.objFlags[object] & ObjectFlag.IMMORTAL) !== 0) ran = updateRefs(view, 1, sink)
    else if ((refs.objFlags[object] & ObjectFlag.EMBEDDED) !== 0 || refs.slotLength[object] > LONGEST) updateLayingOut(view, object, sink)
    else updateRow(view, deduction.rowWithRoom(), sink)
  }
  if (ran === F.OVER) deduction.enter(gc, Stage.UPDATED)
  return ran
}

/** As many objects as the row has room for. All that is read of an object is read in one loop: it waits for memory once. */
function updateRow(view: CollectorView, row: Row, sink: FactSink): void {
  const { gc, refs, deduction } = view
  const { gcNext, gcRefs } = gc
  const { objFlags, objRefcnt, objType, slotBase, slotLength, slotTarget, typeObject } = refs
  const { left } = deduction
  const { entries } = row
  let { length } = row
  let { hash, count } = sink
  let object = gc.cursor
  while (object >= 0 && (objFlags[object] & (ObjectFlag.IMMORTAL | ObjectFlag.EMBEDDED)) === 0) {
    const slots = slotLength[object]
    if (length + slots > LONGEST) {
      row.full = true
      break
    }
    const refcnt = objRefcnt[object]
    if (refcnt < WIDE - 1) left[object] = refcnt + 1
    else widen(deduction, gcRefs, object, refcnt)
    hash = foldHash(hash, F.REFS_COPIED, object, refcnt, 0, 0)
    count++
    entries[length++] = ~object
    const base = slotBase[object]
    if (slots !== 0) length = putSlots(entries, length, slotTarget, base, base + slots, visitingOrder(refs, object))
    // The class of an instance comes last.
    const type = typeObject[objType[object]]
    if (type >= 0) entries[length++] = type
    object = gcNext[object]
  }
  gc.cursor = object
  row.length = length
  sink.hash = hash
  sink.count = count
}

/** One whose references are not those in its own slots, or go through several rows. */
function updateLayingOut({ gc, refs, deduction }: CollectorView, object: number, sink: FactSink): void {
  const refcnt = refs.objRefcnt[object]
  if (refcnt < WIDE - 1) deduction.left[object] = refcnt + 1
  else widen(deduction, gc.gcRefs, object, refcnt)
  sink.put(F.REFS_COPIED, object, refcnt)
  gc.cursor = gc.gcNext[object]
  deduction.layOut(gc, refs, object, gc.cursor)
}

function widen({ left, wide }: Deduction, gcRefs: Int32Array, object: number, refcnt: number): void {
  left[object] = WIDE
  gcRefs[object] = refcnt
  wide.push(object)
}
