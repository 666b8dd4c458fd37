import { NONE } from '../../kernel/columns'
import { O, type OperationKind } from '../../kernel/operations'
import { isImmortal, targetOf } from '../../kernel/refcounts/read'
import { referentOf } from '../../kernel/weakrefs/read'
import type { LoggedOperation } from '../log'
import { GONE, type Twins } from './twins'

/** Why an operation of the run cannot be done in the branch. */
export type Invalid =
  /** An object that it names is not alive there. */
  | { readonly why: 'object'; readonly object: number }
  /** The program would let go of, or give away, a reference that it does not have. */
  | { readonly why: 'reference'; readonly object: number }
  /** What it takes out of the object's slots is something else there. */
  | { readonly why: 'slots'; readonly object: number }

/** Operands as the branch has them. */
export type Operands = readonly [a: number, b: number, c: number, d: number]

/** The operation with the branch's objects, or why it cannot be done there. Cost O(1), but for slots that are taken and references that are owed. */
export function translate(twins: Twins, { kind, a, b, c, d }: LoggedOperation): Operands | Invalid {
  const operands: Operands = [twins.operand(kind, 0, a), twins.operand(kind, 1, b), twins.operand(kind, 2, c), d]
  const gone = operands.indexOf(GONE)
  if (gone >= 0) return { why: 'object', object: [a, b, c][gone] }
  return classOf(twins, kind, a, b) ?? referencesOf(twins, kind, operands) ?? slotsOf(twins, kind, [a, b, c, d], operands) ?? operands
}

/** An instance needs its class. */
function classOf(twins: Twins, kind: OperationKind, a: number, b: number): Invalid | null {
  if (kind !== O.OBJECT_ALLOCATE && kind !== O.OBJECT_PLACE && kind !== O.OBJECT_RETYPE) return null
  const type = kind === O.OBJECT_RETYPE ? b : a
  const cls = twins.original.refs.typeObject[type] ?? NONE
  const its = twins.counterpart(cls)
  return its === GONE || its !== (twins.branch.refs.typeObject[type] ?? NONE) ? { why: 'object', object: cls } : null
}

/** What the program lets go of, or gives away, it must have. */
function referencesOf(twins: Twins, kind: OperationKind, [a, , c]: Operands): Invalid | null {
  const given = kind === O.REFERENCE_DROP ? a : kind === O.SLOT_GIVE || kind === O.BUFFER_ADOPT ? c : NONE
  const { refs, weakrefs } = twins.branch
  if (given !== NONE && !isImmortal(refs, given) && (refs.objRefcnt[given] < 1 || twins.mayLack(given))) return { why: 'reference', object: given }
  // A buffer is nobody's object any more; a weak reference is in one list.
  if (kind === O.BUFFER_ADOPT && refs.objRefcnt[c] !== 1) return { why: 'reference', object: c }
  if (kind === O.WEAKREF_LINK && referentOf(weakrefs, a) !== NONE) return { why: 'slots', object: a }
  return null
}

/** References that leave slots uncounted become the program's own: they must be the same ones. */
function slotsOf(twins: Twins, kind: OperationKind, [object, ...numbers]: Operands, [its]: Operands): Invalid | null {
  if (kind !== O.SLOTS_MOVE && kind !== O.SLOTS_TRUNCATE) return null
  const { refs } = twins.original
  const there = twins.branch.refs
  const invalid: Invalid = { why: 'slots', object }
  if (refs.slotLength[object] !== there.slotLength[its]) return invalid
  // Slots that are moved keep what they have; those that are written over, or cut off, give it up.
  const [from, to, count] = numbers
  const [first, end] = kind === O.SLOTS_TRUNCATE ? [from, refs.slotLength[object]] : [to, to + count]
  for (let slot = first; slot < end; slot++) {
    if (kind === O.SLOTS_MOVE && slot >= from && slot < from + count) continue
    if (twins.counterpart(targetOf(refs, object, slot)) !== targetOf(there, its, slot)) return invalid
  }
  return null
}
