import { NONE } from '../columns'
import type { Weakrefs } from './layout'

// Reads over the weak references. Nothing here changes anything.

/** What the weak reference refers to; NONE: nothing any more, or it is no weak reference. */
export function referentOf(weakrefs: Weakrefs, weakref: number): number {
  return weakref < weakrefs.wrObject.length ? weakrefs.wrObject[weakref] : NONE
}

/** The first of the object's weak references, or NONE. */
export function firstWeakrefOf(weakrefs: Weakrefs, object: number): number {
  return object < weakrefs.wrList.length ? weakrefs.wrList[object] : NONE
}

/** The object's weak references in the order of their list: the one without a callback, then those with one, the newest first. */
export function weakrefsOf(weakrefs: Weakrefs, object: number): number[] {
  const found: number[] = []
  for (let weakref = firstWeakrefOf(weakrefs, object); weakref !== NONE; weakref = weakrefs.wrNext[weakref]) found.push(weakref)
  return found
}

/** The weak reference without a callback, which all who ask for one share (`get_basic_refs`); NONE where there is none. */
export function sharedWeakrefOf(weakrefs: Weakrefs, object: number): number {
  const first = firstWeakrefOf(weakrefs, object)
  return first !== NONE && weakrefs.wrCallback[first] === 0 ? first : NONE
}

/** The last of those that are shared, which stand in front: a reference, a proxy; NONE where there is none. */
export function lastSharedOf(weakrefs: Weakrefs, object: number): number {
  let last = NONE
  for (let weakref = firstWeakrefOf(weakrefs, object); weakref !== NONE && weakrefs.wrCallback[weakref] === 0; weakref = weakrefs.wrNext[weakref]) last = weakref
  return last
}
