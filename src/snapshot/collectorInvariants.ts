import { NONE } from '../kernel/columns'
import { Awaiting, type Generations, LISTS, List, OLD_SPACES } from '../kernel/gc/layout'
import { isExamined, listOf, objectsOf } from '../kernel/gc/read'
import { BUFFERS, ObjectFlag, type Refcounts, TypeFlag } from '../kernel/refcounts/layout'
import { bufferOf, isAlive, isTracked, typeHas } from '../kernel/refcounts/read'
import type { Weakrefs } from '../kernel/weakrefs/layout'
import { firstWeakrefOf, referentOf } from '../kernel/weakrefs/read'

// What must hold of the collector's lists and of the weak references: a part of `brokenObjectInvariants`.

/** Is told what should hold, and whether it does. */
export type Expect = (holds: boolean, what: string) => void

/** How often the collector holds each object: what `gc.garbage` has, weak references that wait for their call, and what is being finalized. */
export function heldByCollector(gc: Generations): ReadonlyMap<number, number> {
  const held = new Map<number, number>()
  const hold = (object: number): void => void held.set(object, (held.get(object) ?? 0) + 1)
  for (const object of gc.garbage.subarray(0, gc.garbageLength)) hold(object)
  if (gc.collecting === NONE) return held
  // What the tracker was asked to let go of is not held any more, though its place is still there.
  const letGo = gc.awaiting === Awaiting.TRACKER ? gc.subject : NONE
  const waiting = objectsOf(gc, List.WRCB_TO_CALL)
  for (const weakref of waiting) if (weakref !== letGo) hold(weakref)
  if (gc.subject !== NONE && gc.subject !== letGo && !waiting.includes(gc.subject)) hold(gc.subject)
  return held
}

/** The collector's lists are linked both ways and end; an object is in at most one of them, and the tracker knows whether it is. */
export function checkLists(refs: Refcounts, gc: Generations, expect: Expect): void {
  const listed = new Set<number>()
  for (let list = 0; list < LISTS; list++) {
    let previous = NONE
    let length = 0
    for (let object = gc.head[list]; object !== NONE; object = gc.gcNext[object]) {
      expect(!listed.has(object), `object ${object} is listed twice`)
      if (listed.has(object)) break
      listed.add(object)
      expect(gc.gcPrev[object] === previous, `gcPrev of object ${object} is ${gc.gcPrev[object]}, not ${previous}`)
      expect(gc.gcList[object] === list, `object ${object} stands in list ${list}, gcList says ${gc.gcList[object]}`)
      expect(isAlive(refs, object), `object ${object} is tracked and not alive`)
      previous = object
      length++
    }
    expect(gc.tail[list] === previous, `list ${list} ends with ${previous}, its tail is ${gc.tail[list]}`)
    expect(gc.length[list] === length, `list ${list} has ${length} objects, its length is ${gc.length[list]}`)
  }
  for (let object = 0; object < refs.numbers; object++) {
    const inList = listed.has(object)
    expect(isTracked(refs, object) === inList, `the tracker says that object ${object} is ${inList ? 'not ' : ''}tracked`)
  }
  for (const [object, list] of gc.gcList.entries())
    expect(list < LISTS === listed.has(object), `gcList of object ${object} is ${list}, and it is ${listed.has(object) ? '' : 'not '}in a list`)
}

/** Nothing is left of a collection when none runs; while one runs, only what it looks at is marked, and it stands in the list that it examines. */
export function checkCollection(gc: Generations, expect: Expect): void {
  if (gc.collecting === NONE) checkNoCollection(gc, expect)
  else {
    // An increment is examined in a list of its own; a full collection of spaces in that of what was visited.
    const young = gc.incremental ? [List.INCREMENT, OLD_SPACES + gc.visitedSpace] : [gc.collecting]
    const examined: readonly number[] = [...young, List.UNREACHABLE, List.STILL_UNREACHABLE]
    for (const object of examinedObjects(gc)) {
      expect(examined.includes(listOf(gc, object)), `object ${object} of list ${listOf(gc, object)} is marked as examined`)
      expect(isExamined(gc, object), `object ${object} has ${gc.gcRefs[object]} references from outside`)
    }
    const { subject, awaiting } = gc
    expect(awaiting !== Awaiting.TRACKER || subject !== NONE, 'the collector waits for the tracker to let go of nothing')
    expect(awaiting !== Awaiting.POLICY, 'a policy was not heard')
  }
}

function checkNoCollection(gc: Generations, expect: Expect): void {
  for (let list = List.PERMANENT + 1; list < LISTS; list++) expect(gc.length[list] === 0, `no collection runs, and its list ${list} has ${gc.length[list]} objects`)
  for (const object of examinedObjects(gc)) expect(false, `no collection runs, and object ${object} is marked as examined`)
  expect(gc.awaiting === Awaiting.NOBODY, `no collection runs, and the collector waits (${gc.awaiting})`)
  expect(gc.cursor === NONE && gc.subject === NONE, `no collection runs, and the collector stands at ${gc.cursor}, with ${gc.subject}`)
}

function examinedObjects({ gcRefs }: Generations): number[] {
  return [...gcRefs.keys()].filter((object) => gcRefs[object] !== NONE)
}

/** An object's weak references are a list that is linked both ways; both ends live; and the tracker knows who has one. */
export function checkWeakrefs(refs: Refcounts, weakrefs: Weakrefs, expect: Expect): void {
  const listed = new Set<number>()
  for (let object = 0; object < weakrefs.wrList.length; object++) {
    let previous = NONE
    for (let weakref = weakrefs.wrList[object]; weakref !== NONE; weakref = weakrefs.wrNext[weakref]) {
      expect(!listed.has(weakref), `weak reference ${weakref} is listed twice`)
      if (listed.has(weakref)) break
      listed.add(weakref)
      expect(weakrefs.wrPrev[weakref] === previous, `wrPrev of weak reference ${weakref} is ${weakrefs.wrPrev[weakref]}, not ${previous}`)
      expect(weakrefs.wrObject[weakref] === object, `weak reference ${weakref} stands in the list of ${object} and refers to ${weakrefs.wrObject[weakref]}`)
      expect(isAlive(refs, weakref), `weak reference ${weakref} is not alive, and refers to ${object}`)
      expect(isAlive(refs, object), `weak reference ${weakref} refers to ${object}, which is not alive`)
      previous = weakref
    }
  }
  for (let object = 0; object < refs.numbers; object++) {
    expect(referentOf(weakrefs, object) === NONE || listed.has(object), `weak reference ${object} refers to ${referentOf(weakrefs, object)}, and stands in no list`)
    const flagged = (refs.objFlags[object] & ObjectFlag.WEAKLY_REFERENCED) !== 0
    expect(flagged === (firstWeakrefOf(weakrefs, object) !== NONE), `object ${object} has weak references by its ${flagged ? 'flag' : 'list'} alone`)
  }
}

/** The ledger of bytes is the sum over what it is of: living objects of GC types, and all buffers. */
export function checkContainerBytes(refs: Refcounts, expect: Expect): void {
  let sum = 0
  for (let object = 0; object < refs.numbers; object++) {
    if (!isAlive(refs, object)) continue
    if (typeHas(refs, object, TypeFlag.GC)) sum += refs.objNbytes[object]
    for (let buffer = 0; buffer < BUFFERS; buffer++) if (bufferOf(refs, object, buffer) !== NONE) sum += refs.objBufferNbytes[object * BUFFERS + buffer]
  }
  expect(sum === refs.containerBytes, `containers and buffers have ${sum} bytes, the tracker counts ${refs.containerBytes}`)
}
