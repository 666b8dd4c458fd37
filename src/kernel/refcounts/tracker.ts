import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { BUFFER_KIND, BUFFERS, KEPT_BY, type Refcounts, Step, TrackerPhase, TypeFlag } from './layout'
import { bufferOf, isImmortal, nextNumber, targetOf } from './read'
import { giveUpBuffer, returnFromFinalizer, tearDown } from './teardown'
import * as update from './updates'
import * as others from './updatesByOthers'

/**
 * `Py_INCREF`.
 *
 * @returns DONE
 */
export function hold(refs: Refcounts, object: number, sink: FactSink): Outcome {
  if (isImmortal(refs, object)) {
    sink.put(F.REFERENCE_IGNORED, object)
    return F.DONE
  }
  update.referenceHeld(refs, object)
  sink.put(F.REFERENCE_HELD, object)
  return F.DONE
}

/**
 * `Py_DECREF`: at zero the object's teardown begins.
 *
 * @returns DONE, or what the teardown waits for
 */
export function drop(refs: Refcounts, object: number, sink: FactSink): Outcome {
  if (isImmortal(refs, object)) {
    sink.put(F.REFERENCE_IGNORED, object)
    return F.DONE
  }
  const dying = refs.objRefcnt[object] === 1 ? 1 : 0
  update.referenceDropped(refs, object, dying)
  sink.put(F.REFERENCE_DROPPED, object, dying)
  return dying === 1 ? tearDown(refs, sink) : F.DONE
}

/** How a program lets go of a reference: `drop`, or what another tracker has in its place. */
export type DropReference = (refs: Refcounts, object: number, sink: FactSink) => Outcome

/**
 * A reference is stored in a slot, and the one that was there is dropped afterwards, as `Py_XSETREF` has it.
 *
 * @param target - NONE: the slot is emptied
 * @returns DONE, or what the teardown of the old target waits for
 */
export function store(refs: Refcounts, object: number, slot: number, target: number, sink: FactSink, dropOld: DropReference = drop): Outcome {
  return putInSlot(refs, object, slot, target, target === NONE || isImmortal(refs, target) ? 0 : 1, sink, dropOld)
}

/** The program's own reference goes into a slot: no count moves. What was there is dropped afterwards. */
export function give(refs: Refcounts, object: number, slot: number, target: number, sink: FactSink, dropOld: DropReference = drop): Outcome {
  return putInSlot(refs, object, slot, target, 0, sink, dropOld)
}

function putInSlot(refs: Refcounts, object: number, slot: number, target: number, counted: number, sink: FactSink, dropOld: DropReference): Outcome {
  const old = targetOf(refs, object, slot)
  update.slotStored(refs, object, slot, target, counted)
  sink.put(F.SLOT_STORED, object, slot, target, counted)
  return old === NONE ? F.DONE : dropOld(refs, old, sink)
}

/** memmove of references: no count moves. */
export function moveSlots(refs: Refcounts, object: number, from: number, to: number, count: number, sink: FactSink): Outcome {
  update.slotsMoved(refs, object, from, to, count)
  sink.put(F.SLOTS_MOVED, object, from, to, count)
  return F.DONE
}

/** The object has only its first `length` slots from now on; the others are empty. */
export function truncateSlots(refs: Refcounts, object: number, length: number, sink: FactSink): Outcome {
  update.slotsTruncated(refs, object, length)
  sink.put(F.SLOTS_TRUNCATED, object, length)
  return F.DONE
}

/**
 * A new object of type `type` with `slots` empty slots, in a block of `nbytes`: one that a free list kept, if `cache` has one.
 *
 * Source  `_PyObject_GC_New`, `PyObject_Malloc`, and each type's free list before them
 * @param cache - the free list of its type and size, or NONE; KEPT_BY − list: it takes the block in the end, and is not asked now
 * @returns CACHED_BLOCK_REQUESTED or OBJECT_BLOCK_REQUESTED
 */
export function create(refs: Refcounts, type: number, nbytes: number, cache: number, slots: number, sink: FactSink): Outcome {
  if (cache < NONE) {
    update.cacheChosen(refs, KEPT_BY - cache)
    sink.put(F.CACHE_CHOSEN, KEPT_BY - cache)
  }
  if (cache <= NONE) return requestBlock(refs, type, slots, nbytes, sink)
  update.cachedBlockRequested(refs, type, slots, cache, nbytes)
  return sink.ask(F.CACHED_BLOCK_REQUESTED, type, slots, cache, nbytes)
}

function requestBlock(refs: Refcounts, type: number, slots: number, nbytes: number, sink: FactSink): Outcome {
  const block = nextNumber(refs)
  update.objectBlockRequested(refs, block, type, slots, nbytes)
  return sink.ask(F.OBJECT_BLOCK_REQUESTED, block, type, slots, nbytes)
}

/** A static object: it has no block of the heap. */
export function createStatic(refs: Refcounts, type: number, slots: number, sink: FactSink): Outcome {
  const object = nextNumber(refs)
  update.objectPlaced(refs, object, type, slots)
  sink.put(F.OBJECT_PLACED, object, type, slots)
  return F.DONE
}

/** The object's count never moves again (PEP 683). */
export function immortalize(refs: Refcounts, object: number, sink: FactSink): Outcome {
  update.objectImmortalized(refs, object)
  sink.put(F.OBJECT_IMMORTALIZED, object)
  return F.DONE
}

/**
 * The object is an instance of another class: the new class is held before the old one is let go of (`object_set_class`).
 *
 * @returns DONE, or what the teardown of the old class waits for
 */
export function retype(refs: Refcounts, object: number, kind: number, sink: FactSink, dropOld: DropReference = drop): Outcome {
  const before = refs.typeObject[refs.objType[object]]
  const after = refs.typeObject[kind]
  if (after !== NONE) hold(refs, after, sink)
  update.objectRetyped(refs, object, kind)
  sink.put(F.OBJECT_RETYPED, object, kind)
  return before === NONE ? F.DONE : dropOld(refs, before, sink)
}

/** `object` is the class of all instances of `type`: each holds a reference to it. `flags`: TypeFlag. */
export function defineType(refs: Refcounts, type: number, object: number, flags: number, sink: FactSink): Outcome {
  update.typeDefined(refs, type, object, flags)
  sink.put(F.TYPE_DEFINED, type, object, flags)
  return F.DONE
}

/**
 * The object gets a buffer, or its buffer gets another size (realloc).
 *
 * @param cache - the free list that takes the buffer at the object's death, and serves it now; KEPT_BY − list: it is not asked now; or NONE
 * @returns CACHED_BLOCK_REQUESTED, BUFFER_REQUESTED or BUFFER_RESIZE_REQUESTED
 */
export function resizeBuffer(refs: Refcounts, object: number, buffer: number, nbytes: number, cache: number, sink: FactSink): Outcome {
  const old = bufferOf(refs, object, buffer)
  if (old !== NONE) {
    update.bufferResizeRequested(refs, object, buffer, old, nbytes)
    return sink.ask(F.BUFFER_RESIZE_REQUESTED, object, buffer, old, nbytes)
  }
  if (cache < NONE) {
    update.cacheChosen(refs, KEPT_BY - cache)
    sink.put(F.CACHE_CHOSEN, KEPT_BY - cache)
  }
  if (cache <= NONE) return requestBuffer(refs, object, buffer, nbytes, sink)
  update.bufferWanted(refs, object)
  sink.put(F.BUFFER_WANTED, object)
  update.cachedBlockRequested(refs, BUFFER_KIND - buffer, 0, cache, nbytes)
  return sink.ask(F.CACHED_BLOCK_REQUESTED, BUFFER_KIND - buffer, 0, cache, nbytes)
}

function requestBuffer(refs: Refcounts, object: number, buffer: number, nbytes: number, sink: FactSink): Outcome {
  const block = nextNumber(refs)
  update.bufferRequested(refs, object, buffer, block, nbytes)
  return sink.ask(F.BUFFER_REQUESTED, object, buffer, block, nbytes)
}

/** A block that was allocated before its object becomes a buffer of it: `donor` is an object no more. */
export function adoptBuffer(refs: Refcounts, object: number, buffer: number, donor: number, nbytes: number, sink: FactSink): Outcome {
  update.bufferAdopted(refs, object, buffer, donor, nbytes)
  sink.put(F.BUFFER_ADOPTED, object, buffer, donor, nbytes)
  return F.DONE
}

/** From 3.13: the values that `dict` shows lie in the instance `object`, whose first slot has the dict (`PyDictValues.embedded`). */
export function embedValues(refs: Refcounts, object: number, dict: number, sink: FactSink): Outcome {
  update.valuesEmbedded(refs, object, dict)
  sink.put(F.VALUES_EMBEDDED, object, dict)
  return F.DONE
}

/** The values are the dict's own from now on (`_PyDict_DetachFromObject`, or a table of its own). */
export function detachValues(refs: Refcounts, object: number, dict: number, sink: FactSink): Outcome {
  update.valuesDetached(refs, object, dict)
  sink.put(F.VALUES_DETACHED, object, dict)
  return F.DONE
}

/** The object gives up a buffer. @returns BLOCK_OFFERED or BUFFER_RELEASED, or DONE where it has none */
export function freeBuffer(refs: Refcounts, object: number, buffer: number, sink: FactSink): Outcome {
  const block = bufferOf(refs, object, buffer)
  if (block === NONE) {
    sink.put(F.BUFFER_ABSENT, object, buffer)
    return F.DONE
  }
  return giveUpBuffer(refs, object, buffer, block, sink)
}

/** Nothing waits for a safepoint. */
export function safepoint(_refs: Refcounts, _sink: FactSink): Outcome {
  return F.DONE
}

/** The finalizer, or the callbacks, that run innermost have returned. @returns DONE, or what the teardown waits for */
export function returnFromCode(refs: Refcounts, sink: FactSink): Outcome {
  if (refs.phase !== TrackerPhase.AWAITING_PROGRAM) {
    sink.put(F.CODE_ABSENT)
    return F.DONE
  }
  const top = refs.stackDepth - 1
  if (refs.stackStep[top] === Step.CALLING_BACK) {
    const object = refs.stackObject[top]
    others.weakrefsHandled(refs)
    sink.put(F.WEAKREFS_HANDLED, object)
    return tearDown(refs, sink)
  }
  const outcome = returnFromFinalizer(refs, sink)
  return outcome === F.DONE ? tearDown(refs, sink) : outcome
}

/** A free list gave up a block: the allocator gets it. @returns OBJECT_BLOCK_RELEASED */
export function releaseCached(refs: Refcounts, block: number, gc: number, sink: FactSink): Outcome {
  update.objectBlockReleased(refs, block)
  return sink.ask(F.OBJECT_BLOCK_RELEASED, block, gc)
}

/**
 * Whoever was asked is done: the tracker goes on with what it waited for.
 *
 * @returns DONE, or what it waits for next
 */
export function goOn(refs: Refcounts, sink: FactSink): Outcome {
  switch (refs.phase) {
    // 1. A free list gave a block, or the allocator is asked.
    case TrackerPhase.AWAITING_CACHE:
      if (refs.pendingType <= BUFFER_KIND) return hearCachedBuffer(refs, BUFFER_KIND - refs.pendingType, sink)
      if (refs.cachedBlock === NONE) return requestBlock(refs, refs.pendingType, refs.pendingSlots, refs.pendingNbytes, sink)
      return created(refs, refs.cachedBlock, 0, sink)
    // 2. The allocator gave a block; one of a GC type is counted by generation 0, whoever it is for.
    case TrackerPhase.AWAITING_BLOCK:
      if (refs.refused === 0) return created(refs, refs.pendingBlock, refs.typeFlags[refs.pendingType] & TypeFlag.GC, sink)
      update.objectRefused(refs, refs.pendingBlock)
      sink.put(F.OBJECT_REFUSED, refs.pendingBlock)
      return F.DONE
    case TrackerPhase.AWAITING_BUFFER:
      return hearBuffer(refs, refs.pendingObject, refs.pendingBuffer, refs.pendingBlock, sink)
    // 3. A block found its place, or a list let go: the teardown goes on.
    case TrackerPhase.AWAITING_RELEASE:
    case TrackerPhase.TEARING_DOWN:
      return tearDown(refs, sink)
    default:
      return F.DONE
  }
}

function hearCachedBuffer(refs: Refcounts, buffer: number, sink: FactSink): Outcome {
  const { pendingObject, cachedBlock } = refs
  return cachedBlock === NONE ? requestBuffer(refs, pendingObject, buffer, refs.pendingNbytes, sink) : attach(refs, pendingObject, buffer, cachedBlock, sink)
}

/** Without memory the object keeps the buffer it had. */
function hearBuffer(refs: Refcounts, object: number, buffer: number, block: number, sink: FactSink): Outcome {
  if (refs.refused === 0) return attach(refs, object, buffer, block, sink)
  update.bufferRefused(refs, object, buffer, block)
  sink.put(F.BUFFER_REFUSED, object, buffer, block)
  return F.DONE
}

/** A buffer that is resized stays with its free list. */
function attach(refs: Refcounts, object: number, buffer: number, block: number, sink: FactSink): Outcome {
  const cache = bufferOf(refs, object, buffer) === block ? refs.objBufferCache[object * BUFFERS + buffer] : refs.pendingCache
  update.bufferAttached(refs, object, buffer, block, cache)
  sink.put(F.BUFFER_ATTACHED, object, buffer, block, cache)
  return F.DONE
}

/** `gc` 1: a fresh block of a GC type; generation 0 counts it when it hears of it. An instance holds its class (`PyType_GenericAlloc`). */
function created(refs: Refcounts, object: number, gc: number, sink: FactSink): Outcome {
  const type = refs.pendingType
  const cache = refs.pendingCache
  const typeObject = refs.typeObject[type]
  if (typeObject !== NONE) hold(refs, typeObject, sink)
  update.objectCreated(refs, object, type, cache)
  if (gc !== 0) return sink.ask(F.OBJECT_CREATED, object, type, cache, 1)
  sink.put(F.OBJECT_CREATED, object, type, cache)
  return F.DONE
}

/** A free list gave `block` for the object that is being made. */
export function hearCachedBlock(refs: Refcounts, block: number): void {
  others.hearCachedBlock(refs, NONE, block)
}

/** A free list is full, or there is no memory. */
export function hearRefusal(refs: Refcounts): void {
  others.hearRefusal(refs)
}

/** A free list keeps the block that was offered. */
export function hearKept(refs: Refcounts): void {
  others.hearKept(refs)
}

export function hearTracked(refs: Refcounts, object: number): void {
  others.hearTracked(refs, object)
}

export function hearUntracked(refs: Refcounts, object: number): void {
  others.hearUntracked(refs, object)
}

/** An object has weak references, from now on. */
export function hearWeakrefLinked(refs: Refcounts, object: number): void {
  others.hearWeakrefLinked(refs, NONE, object)
}

/** One of its weak references was cleared; `last` 1: it was the last. */
export function hearWeakrefCleared(refs: Refcounts, object: number, last: number): void {
  others.hearWeakrefCleared(refs, NONE, object, last)
}

/** The program calls the callbacks of the dying object's weak references. */
export function hearCallbacksDue(refs: Refcounts): void {
  others.hearCallbacksDue(refs)
}

/** The collector clears a weak reference; `kept` 1: it holds it until the callback has run. */
export function hearWeakrefClearing(refs: Refcounts, weakref: number, kept: number): void {
  others.hearWeakrefClearing(refs, weakref, kept)
}

/** The collector has the finalizer of a garbage object called. */
export function hearGarbageFinalizing(refs: Refcounts, object: number): void {
  others.hearGarbageFinalizing(refs, object)
}

/** `gc.garbage` holds the object. */
export function hearGarbageKept(refs: Refcounts, object: number): void {
  others.heldByCollector(refs, object)
}
