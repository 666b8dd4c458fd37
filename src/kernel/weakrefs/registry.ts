import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type FactKind, type Outcome } from '../facts'
import { reserveWeakrefs, type Weakrefs } from './layout'
import { firstWeakrefOf, lastSharedOf, referentOf } from './read'

/**
 * `weakref.ref(object)`: the weak reference joins the list of the object's. The shared ones without a callback, a reference and a proxy,
 * stand first; one with a callback is put behind them, in front of the older ones.
 *
 * Source  `PyWeakref_NewRef`, `insert_after`, `insert_head`
 * @returns WEAKREF_LINKED
 */
export function link(weakrefs: Weakrefs, weakref: number, object: number, callback: number, sink: FactSink): Outcome {
  const after = callback === 1 ? lastSharedOf(weakrefs, object) : NONE
  weakrefLinked(weakrefs, weakref, object, callback, after)
  return sink.ask(F.WEAKREF_LINKED, weakref, object, callback, after)
}

/**
 * The weak reference refers to nothing from now on.
 *
 * Source  `clear_weakref`, `_PyWeakref_ClearRef`
 * @returns WEAKREF_CLEARED, or DONE where it was cleared before
 */
export function clear(weakrefs: Weakrefs, weakref: number, sink: FactSink): Outcome {
  const object = referentOf(weakrefs, weakref)
  if (object === NONE) {
    sink.put(F.WEAKREF_UNCHANGED, weakref)
    return F.DONE
  }
  weakrefCleared(weakrefs, weakref, object)
  return sink.ask(F.WEAKREF_CLEARED, weakref, object, firstWeakrefOf(weakrefs, object) === NONE ? 1 : 0)
}

/**
 * An object dies: the first of its weak references is cleared, if it has no callback, or `silent` is 1.
 *
 * Source  `PyObject_ClearWeakRefs`
 * @returns WEAKREF_CLEARED, or CALLBACKS_DUE: those that are left have callbacks, and the program clears and calls them
 */
export function abandon(weakrefs: Weakrefs, object: number, silent: number, sink: FactSink): Outcome {
  const first = firstWeakrefOf(weakrefs, object)
  return silent === 0 && weakrefs.wrCallback[first] === 1 ? sink.ask(F.CALLBACKS_DUE, object) : clear(weakrefs, first, sink)
}

/** An object dies: if it is a weak reference, it leaves its list (`weakref_dealloc`). @returns WEAKREF_CLEARED, or DONE */
export function hearDying(weakrefs: Weakrefs, object: number, sink: FactSink): Outcome {
  return referentOf(weakrefs, object) === NONE ? F.DONE : clear(weakrefs, object, sink)
}

// ── updates, shared with the fold ────────────────────────────────────────────────────────────────

function weakrefLinked(weakrefs: Weakrefs, weakref: number, object: number, callback: number, after: number): void {
  reserveWeakrefs(weakrefs, Math.max(weakref, object))
  const next = after === NONE ? weakrefs.wrList[object] : weakrefs.wrNext[after]
  weakrefs.wrObject[weakref] = object
  weakrefs.wrCallback[weakref] = callback
  weakrefs.wrPrev[weakref] = after
  weakrefs.wrNext[weakref] = next
  if (after === NONE) weakrefs.wrList[object] = weakref
  else weakrefs.wrNext[after] = weakref
  if (next !== NONE) weakrefs.wrPrev[next] = weakref
}

function weakrefCleared(weakrefs: Weakrefs, weakref: number, object: number): void {
  const previous = weakrefs.wrPrev[weakref]
  const next = weakrefs.wrNext[weakref]
  if (previous === NONE) weakrefs.wrList[object] = next
  else weakrefs.wrNext[previous] = next
  if (next !== NONE) weakrefs.wrPrev[next] = previous
  weakrefs.wrObject[weakref] = NONE
  weakrefs.wrNext[weakref] = NONE
  weakrefs.wrPrev[weakref] = NONE
}

type Update = (weakrefs: Weakrefs, a: number, b: number, c: number, address: number) => void

/** Fact → what it does to the weak references. */
export const WEAKREF_UPDATES: ReadonlyMap<FactKind, Update> = new Map<FactKind, Update>([
  [F.WEAKREF_LINKED, weakrefLinked],
  [F.WEAKREF_CLEARED, weakrefCleared],
])
