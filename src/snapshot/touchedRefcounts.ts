import { NONE } from '../kernel/columns'
import { F, type FactKind } from '../kernel/facts'
import { BUFFERS, NO_RANGE, type REFCOUNT_COLUMNS, type Refcounts } from '../kernel/refcounts/layout'
import type { Touch, Touches } from './touches'

type RefcountColumn = (typeof REFCOUNT_COLUMNS)[number]
type RefcountTouches = Touches<RefcountColumn>
type Row = Touch<Refcounts, RefcountColumn>

// Where an object's slots lie is no part of a fact: these rows read it from the columns, and so a fact must pass before the tracker's next
// step. The depth of the stack and the lengths of what else is a stack are kept as accounts; where an object's slots begin is noted.

const STACK = ['stackObject', 'stackStep', 'stackCursor', 'stackNests'] as const
const BIRTH = ['objType', 'objRefcnt', 'objFlags', 'objBirth', 'objCache', 'objNbytes', 'slotBase', 'slotLength', 'slotShift'] as const
const BUFFER = ['objBuffer', 'objBufferCache', 'objBufferNbytes'] as const

// ── stacks ───────────────────────────────────────────────────────────────────────────────────────

function pushed(touches: RefcountTouches): void {
  const top = touches.move('stackDepth', 1)
  for (const column of STACK) touches.at(column, top)
}

function popped(touches: RefcountTouches): void {
  touches.move('stackDepth', -1)
}

function topChanged(touches: RefcountTouches, ...columns: readonly (typeof STACK)[number][]): void {
  for (const column of columns) touches.at(column, touches.account('stackDepth') - 1)
}

/** A number is in use: it comes off the stack of free ones, or is new. */
function numberTaken(touches: RefcountTouches): void {
  if (touches.account('freeNumbersLength') > 0) touches.move('freeNumbersLength', -1)
}

function numberFreed(touches: RefcountTouches): void {
  touches.at('freeNumbers', touches.move('freeNumbersLength', 1))
}

function bothFlagged(touches: RefcountTouches, _refs: Refcounts, object: number, dict: number): void {
  touches.at('objFlags', object)
  touches.at('objFlags', dict)
}

// ── slots ────────────────────────────────────────────────────────────────────────────────────────

/** Where the number's range was, as far as the snapshot knows, or NONE. */
function knownRange(touches: RefcountTouches, object: number): number {
  return touches.noted(object) ?? (touches.was('slotShift', object) === NO_RANGE ? NONE : touches.was('slotBase', object))
}

/** Where it is, or NONE. */
function rangeOf(refs: Refcounts, object: number): number {
  return refs.slotShift[object] === NO_RANGE ? NONE : refs.slotBase[object]
}

/** Some slots of the object were written; where it has another range now, all of it, and the old one's link. */
function slotsWritten(touches: RefcountTouches, refs: Refcounts, object: number, start: number, end: number): void {
  const base = refs.slotBase[object]
  const known = knownRange(touches, object)
  touches.note(object, base)
  for (const column of ['slotBase', 'slotLength', 'slotShift'] as const) touches.at(column, object)
  if (known === base) {
    touches.range('slotTarget', base + start, base + end)
    return
  }
  touches.range('rangeHead', 0, refs.rangeHead.length)
  if (known !== NONE) touches.at('slotTarget', known)
  touches.range('slotTarget', base, base + (1 << refs.slotShift[object]))
}

function born(touches: RefcountTouches, refs: Refcounts, object: number): void {
  for (const column of BIRTH) touches.at(column, object)
  // A number that had a range may have given it up for a larger one: the old one is linked.
  const known = knownRange(touches, object)
  const base = rangeOf(refs, object)
  touches.note(object, base)
  if (refs.slotLength[object] === 0) return
  if (known !== NONE && known !== base) touches.at('slotTarget', known)
  touches.range('rangeHead', 0, refs.rangeHead.length)
  // All of its range: slots behind these may be written before the snapshot knows of it.
  touches.range('slotTarget', base, base + (1 << refs.slotShift[object]))
}

function died(touches: RefcountTouches, refs: Refcounts, object: number): void {
  for (const column of ['objType', 'objFlags', 'slotLength', 'slotShift'] as const) touches.at(column, object)
  // Its range, if it is not small, is linked among the free ones, through its first slot; the column still says where it was.
  touches.range('rangeHead', 0, refs.rangeHead.length)
  touches.at('slotTarget', refs.slotBase[object])
  touches.note(object, rangeOf(refs, object))
}

function countMoved(touches: RefcountTouches, object: number): void {
  if (object !== NONE) touches.at('objRefcnt', object)
}

const bufferChanged: Row = (touches, _refs, object, buffer) => {
  for (const column of BUFFER) touches.at(column, object * BUFFERS + buffer)
}

// ── the table ────────────────────────────────────────────────────────────────────────────────────

/** Which records of the object table each fact may write; beside `REFCOUNT_UPDATES`, row by row. */
export const REFCOUNTS_TOUCHED: ReadonlyMap<FactKind, Row> = new Map<FactKind, Row>([
  [F.REFERENCE_HELD, (touches, _refs, object) => countMoved(touches, object)],
  [
    F.REFERENCE_DROPPED,
    (touches, _refs, object, dying) => {
      countMoved(touches, object)
      if (dying === 1) pushed(touches)
    },
  ],
  [
    F.SLOT_STORED,
    (touches, refs, object, slot, target) => {
      // Empty slots may have been written between those that there were and this one.
      slotsWritten(touches, refs, object, Math.max(0, Math.min(slot, touches.was('slotLength', object))), slot + 1)
      countMoved(touches, target)
    },
  ],
  [
    F.SLOT_CLEARED,
    (touches, refs, object, slot, target, counted) => {
      touches.at('slotTarget', refs.slotBase[object] + slot)
      topChanged(touches, 'stackCursor')
      countMoved(touches, target)
      if (counted === 2) pushed(touches)
    },
  ],
  [F.SLOTS_MOVED, (touches, refs, object, from, to, count) => slotsWritten(touches, refs, object, Math.min(from, to), Math.max(from, to) + count)],
  [F.SLOTS_TRUNCATED, (touches, _refs, object) => touches.at('slotLength', object)],
  [F.OBJECT_BLOCK_REQUESTED, numberTaken],
  [F.OBJECT_CREATED, born],
  [
    F.OBJECT_PLACED,
    (touches, refs, object) => {
      numberTaken(touches)
      born(touches, refs, object)
    },
  ],
  [F.OBJECT_REFUSED, numberFreed],
  [
    F.OBJECT_RETYPED,
    (touches, _refs, object) => {
      touches.at('objType', object)
      touches.at('objCache', object)
    },
  ],
  [F.OBJECT_IMMORTALIZED, (touches, _refs, object) => touches.at('objFlags', object)],
  [
    F.TYPE_DEFINED,
    (touches, _refs, kind) => {
      touches.at('typeFlags', kind)
      touches.at('typeObject', kind)
    },
  ],
  [F.BUFFER_REQUESTED, numberTaken],
  [
    F.BUFFER_ADOPTED,
    (touches, refs, object, buffer, block, nbytes) => {
      bufferChanged(touches, refs, object, buffer, block, nbytes)
      touches.at('objFlags', object)
      touches.at('objType', block)
      countMoved(touches, block)
    },
  ],
  [F.VALUES_EMBEDDED, bothFlagged],
  [F.VALUES_DETACHED, bothFlagged],
  [F.BUFFER_ATTACHED, bufferChanged],
  [
    F.BUFFER_REFUSED,
    (touches, refs, object, buffer, block) => {
      if (refs.objBuffer[object * BUFFERS + buffer] !== block) numberFreed(touches)
    },
  ],
  [
    F.BUFFER_RELEASED,
    (touches, refs, object, buffer, block, address) => {
      bufferChanged(touches, refs, object, buffer, block, address)
      numberFreed(touches)
    },
  ],
  [
    F.BLOCK_OFFERED,
    (touches, refs, object, buffer, block, address) => {
      if (buffer !== NONE) bufferChanged(touches, refs, object, buffer, block, address)
    },
  ],
  [
    F.OBJECT_DYING,
    (touches, _refs, object) => {
      topChanged(touches, 'stackStep', 'stackCursor', 'stackNests')
      countMoved(touches, object)
    },
  ],
  [
    F.OBJECT_DELAYED,
    (touches) => {
      touches.at('trashcan', touches.move('trashcanLength', 1))
      popped(touches)
    },
  ],
  [
    F.FINALIZER_CALLED,
    (touches, _refs, object) => {
      countMoved(touches, object)
      topChanged(touches, 'stackStep')
    },
  ],
  [
    F.FINALIZER_RETURNED,
    (touches, _refs, object, _tracked, resurrected) => {
      countMoved(touches, object)
      touches.at('objFlags', object)
      topChanged(touches, 'stackStep')
      if (resurrected === 1) popped(touches)
    },
  ],
  [
    F.OBJECT_DIED,
    (touches, refs, object, leaves, freed) => {
      died(touches, refs, object)
      if (freed === 1) numberFreed(touches)
      if (leaves === 1) popped(touches)
      else topChanged(touches, 'stackStep')
    },
  ],
  [F.OBJECT_BLOCK_RELEASED, numberFreed],
  [
    F.TYPE_DROPPED,
    (touches, _refs, _object, typeObject, _c, counted) => {
      countMoved(touches, typeObject)
      if (counted === 2) {
        topChanged(touches, 'stackStep')
        pushed(touches)
      } else popped(touches)
    },
  ],
  [F.TEARDOWN_LEFT, popped],
  [F.TRASHCAN_OPENED, pushed],
  [
    F.TRASHCAN_TAKEN,
    (touches) => {
      touches.move('trashcanLength', -1)
      pushed(touches)
    },
  ],
  [F.TRASHCAN_CLOSED, popped],
  [
    F.OBJECT_DEFERRED,
    (touches, _refs, object) => {
      countMoved(touches, object)
      touches.at('objFlags', object)
      touches.at('deferred', touches.move('deferredLength', 1))
    },
  ],
  [
    F.DEFERRED_TAKEN,
    (touches, _refs, object, dying) => {
      touches.move('deferredLength', -1)
      touches.at('objFlags', object)
      if (dying === 1) pushed(touches)
    },
  ],
  [F.OBJECT_TRACKED, (touches, _refs, object) => touches.at('objFlags', object)],
  [F.OBJECT_UNTRACKED, (touches, _refs, object) => touches.at('objFlags', object)],
  [F.WEAKREFS_HANDLED, (touches) => topChanged(touches, 'stackStep')],
  [
    F.CLEARING_BEGUN,
    (touches, _refs, object) => {
      countMoved(touches, object)
      pushed(touches)
    },
  ],
  [
    F.CLEARING_ENDED,
    (touches, _refs, object, dying) => {
      touches.at('slotLength', object)
      countMoved(touches, object)
      popped(touches)
      if (dying === 1) pushed(touches)
    },
  ],
  [F.CALLBACKS_DUE, (touches) => topChanged(touches, 'stackStep')],
  [F.WEAKREF_LINKED, (touches, _refs, _weakref, object) => touches.at('objFlags', object)],
  [
    F.WEAKREF_CLEARED,
    (touches, _refs, _weakref, object, last) => {
      if (last === 1) touches.at('objFlags', object)
    },
  ],
  [
    F.WEAKREF_CLEARING,
    (touches, _refs, weakref, kept) => {
      if (kept === 1) countMoved(touches, weakref)
    },
  ],
  [
    F.GARBAGE_FINALIZING,
    (touches, _refs, object) => {
      countMoved(touches, object)
      touches.at('objFlags', object)
    },
  ],
  [F.GARBAGE_KEPT, (touches, _refs, object) => countMoved(touches, object)],
])
