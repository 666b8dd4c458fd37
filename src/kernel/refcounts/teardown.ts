import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { BUFFERS, ObjectFlag, type Refcounts, Step, TypeFlag } from './layout'
import { bufferOf, isImmortal, isStatic, isTracked, runsProgram } from './read'
import * as update from './updates'
import * as others from './updatesByOthers'

/**
 * `_Py_Dealloc` and what it leads to: depth first, on a stack of our own (law L4).
 *
 * Source  `Objects/object.c` (`_Py_Dealloc`, `_PyTrash_begin`, `_PyTrash_end`, `_PyTrash_thread_destroy_chain`), the `tp_dealloc` of each type
 * Cost    one step for each reference given up and each block given back
 * @returns DONE when nothing is being torn down any more, or the program runs a finalizer; else what it waits for:
 *          OBJECT_DYING, OBJECT_DELAYED, FINALIZER_CALLED, FINALIZER_RETURNED (generation 0), BLOCK_OFFERED, BUFFER_RELEASED or OBJECT_BLOCK_RELEASED
 */
export function tearDown(refs: Refcounts, sink: FactSink): Outcome {
  for (;;) {
    // 0. A free list did not want a block: the allocator gets it.
    if (refs.refused === 1) return releaseRefused(refs, sink)
    // 1. What was put off is taken up as soon as few levels are open (`_PyTrash_end`).
    if (refs.trashcanLength !== 0 && refs.trashcanNesting <= refs.trashcanEmptiedAt) openTrashcan(refs, sink)
    if (refs.stackDepth === 0) return F.DONE
    const top = refs.stackDepth - 1
    if (runsProgram(refs.stackStep[top])) return F.DONE
    const outcome = step(refs, refs.stackObject[top], refs.stackStep[top], sink)
    if (outcome !== F.DONE) return outcome
  }
}

function step(refs: Refcounts, object: number, at: number, sink: FactSink): Outcome {
  switch (at) {
    case Step.ENTERING:
      return enter(refs, object, sink)
    case Step.CLEARING:
    case Step.CALLED_BACK:
      return clear(refs, object, sink)
    case Step.CLEARED_BY_COLLECTOR:
      return clearForCollector(refs, object, sink)
    case Step.LEAVING:
      return dropType(refs, object, sink)
    case Step.LEFT:
      update.teardownLeft(refs)
      sink.put(F.TEARDOWN_LEFT, object)
      return F.DONE
    default:
      return emptyTrashcan(refs, sink)
  }
}

function enter(refs: Refcounts, object: number, sink: FactSink): Outcome {
  const flags = refs.typeFlags[refs.objType[object]]
  const tracked = isTracked(refs, object) ? 1 : 0
  const nests = (flags & TypeFlag.TRASHCAN) !== 0 ? 1 : 0
  // 1. Too deep already: it is put off (`_PyTrash_thread_deposit_object`). Either way it leaves the collector's list first.
  if (nests === 1 && refs.trashcanNesting >= refs.trashcanLevels) {
    update.objectDelayed(refs, object)
    return tell(F.OBJECT_DELAYED, object, tracked, 0, 0, sink)
  }
  // 2. It is dying. Its references go from the last to the first, or from the first on.
  const cursor = firstCursor(refs, object, flags)
  update.objectDying(refs, object, tracked, nests, cursor)
  const outcome = tell(F.OBJECT_DYING, object, tracked, nests, cursor, sink)
  return outcome === F.DONE ? clear(refs, object, sink) : outcome
}

/** Generation 0 must hear what concerns an object that it has in a list. */
function tell(fact: F, object: number, tracked: number, b: number, c: number, sink: FactSink): Outcome {
  if (tracked === 1) return sink.ask(fact, object, tracked, b, c)
  sink.put(fact, object, tracked, b, c)
  return F.DONE
}

function clear(refs: Refcounts, object: number, sink: FactSink): Outcome {
  const flags = refs.typeFlags[refs.objType[object]]
  // 1. The program's finalizer, once (`tp_finalize`, PEP 442). A GC object is in generation 0 meanwhile.
  if ((flags & TypeFlag.FINALIZER) !== 0 && (refs.objFlags[object] & ObjectFlag.FINALIZED) === 0) {
    update.finalizerCalled(refs, object)
    return tell(F.FINALIZER_CALLED, object, flags & TypeFlag.GC, 0, 0, sink)
  }
  // 2. Its weak references (`PyObject_ClearWeakRefs`).
  if ((refs.objFlags[object] & ObjectFlag.WEAKLY_REFERENCED) !== 0) {
    return sink.ask(F.WEAKREFS_ABANDONED, object, refs.stackStep[refs.stackDepth - 1] === Step.CALLED_BACK ? 1 : 0)
  }
  // 3. Its references, one by one, then its buffers. What dies of one dies before the next.
  const outcome = giveUpReferences(refs, object, flags, sink)
  if (outcome !== F.OVER) return outcome
  // 4. It is no more. Its block goes to the free list of its type, which may be full, or to the allocator.
  return die(refs, object, flags, sink)
}

/** `tp_clear`: it lets go of what it refers to, and of its buffers where its type gives them up. Then it is held once less. */
function clearForCollector(refs: Refcounts, object: number, sink: FactSink): Outcome {
  const flags = refs.typeFlags[refs.objType[object]]
  const outcome = giveUpReferences(refs, object, flags, sink, (flags & TypeFlag.CLEARS_BUFFERS) === 0 ? 0 : BUFFERS)
  if (outcome !== F.OVER) return outcome
  const dying = refs.objRefcnt[object] === 1 ? 1 : 0
  others.clearingEnded(refs, object, dying)
  sink.put(F.CLEARING_ENDED, object, dying)
  return F.DONE
}

/**
 * The collector has an object of the garbage let go of what it refers to; it is held meanwhile.
 *
 * @returns DONE, or what the tracker waits for
 */
export function clearReferences(refs: Refcounts, object: number, sink: FactSink): Outcome {
  const flags = refs.typeFlags[refs.objType[object]]
  const cursor = firstCursor(refs, object, flags)
  others.clearingBegun(refs, object, cursor)
  sink.put(F.CLEARING_BEGUN, object, cursor)
  return tearDown(refs, sink)
}

/** @returns OVER where nothing is left; DONE where an object dies of it */
function giveUpReferences(refs: Refcounts, object: number, flags: number, sink: FactSink, buffers = BUFFERS): Outcome {
  for (let slot = nextSlot(refs, object, flags); slot !== NONE; slot = nextSlot(refs, object, flags)) {
    const target = refs.slotTarget[refs.slotBase[object] + slot]
    // The dict that shows an instance's values has them for itself now: it may live on (`_PyDict_DetachFromObject`).
    if ((refs.objFlags[object] & ObjectFlag.EMBEDDED) !== 0) {
      update.valuesDetached(refs, object, target)
      sink.put(F.VALUES_DETACHED, object, target)
    }
    const counted = countedDrop(refs, target)
    update.slotCleared(refs, object, slot, target, counted)
    sink.put(F.SLOT_CLEARED, object, slot, target, counted)
    if (counted === 2) return F.DONE
  }
  // The buffers, the later first.
  for (let buffer = buffers - 1; buffer >= 0; buffer--) {
    const block = bufferOf(refs, object, buffer)
    if (block !== NONE) return giveUpBuffer(refs, object, buffer, block, sink)
  }
  return F.OVER
}

function die(refs: Refcounts, object: number, flags: number, sink: FactSink): Outcome {
  const leaves = refs.typeObject[refs.objType[object]] === NONE ? 1 : 0
  const cache = refs.objCache[object]
  const freed = isStatic(refs, object) ? 1 : 0
  update.objectDied(refs, object, leaves, freed)
  sink.put(F.OBJECT_DIED, object, leaves, freed)
  if (freed === 1) return F.DONE
  return cache === NONE ? releaseBlock(refs, object, flags, sink) : offer(refs, object, NONE, object, cache, sink)
}

/** An instance lets go of its class last. */
function dropType(refs: Refcounts, object: number, sink: FactSink): Outcome {
  const typeObject = refs.typeObject[refs.pendingType]
  const counted = countedDrop(refs, typeObject)
  update.typeDropped(refs, object, typeObject, 0, counted)
  sink.put(F.TYPE_DROPPED, object, typeObject, 0, counted)
  return F.DONE
}

/** The program's finalizer came to its end: unless somebody holds the object now, its end goes on. */
export function returnFromFinalizer(refs: Refcounts, sink: FactSink): Outcome {
  const object = refs.stackObject[refs.stackDepth - 1]
  const resurrected = refs.objRefcnt[object] > 1 ? 1 : 0
  const leaves = resurrected === 0 && isTracked(refs, object) ? 1 : 0
  update.finalizerReturned(refs, object, leaves, resurrected)
  return tell(F.FINALIZER_RETURNED, object, leaves, resurrected, 0, sink)
}

/** Where the first look for a reference begins: before the first slot, or behind the last one. */
export function firstCursor(refs: Readonly<Refcounts>, object: number, flags: number): number {
  return (flags & TypeFlag.FROM_END) !== 0 && flags < TypeFlag.BEFORE_ITEMS ? refs.slotLength[object] : NONE
}

/** The slot whose reference goes next, or NONE. Empty ones are passed over. */
function nextSlot(refs: Refcounts, object: number, flags: number): number {
  const base = refs.slotBase[object]
  const cursor = refs.stackCursor[refs.stackDepth - 1]
  const length = refs.slotLength[object]
  if ((flags & TypeFlag.FROM_END) !== 0) {
    // One that was never given any has no slots, and what its number's last owner had there is another's by now.
    const items = Math.min((flags / TypeFlag.BEFORE_ITEMS) | 0, length)
    for (let slot = cursor + 1; slot < items; slot++) if (refs.slotTarget[base + slot] !== NONE) return slot
    for (let slot = (cursor < items ? length : cursor) - 1; slot >= items; slot--) if (refs.slotTarget[base + slot] !== NONE) return slot
    return NONE
  }
  for (let slot = cursor + 1; slot < length; slot++) if (refs.slotTarget[base + slot] !== NONE) return slot
  return NONE
}

/** What a drop of the target does: 0 nothing (it is immortal), 1 its count goes down, 2 and it dies. */
function countedDrop(refs: Refcounts, target: number): number {
  if (isImmortal(refs, target)) return 0
  return refs.objRefcnt[target] === 1 && (refs.objFlags[target] & ObjectFlag.DEFERRED) === 0 ? 2 : 1
}

function offer(refs: Refcounts, object: number, buffer: number, block: number, cache: number, sink: FactSink): Outcome {
  update.blockOffered(refs, object, buffer, block)
  return sink.ask(F.BLOCK_OFFERED, object, buffer, block, cache)
}

/** A buffer goes to the free list that takes its kind, or to the allocator. */
export function giveUpBuffer(refs: Refcounts, object: number, buffer: number, block: number, sink: FactSink): Outcome {
  const cache = refs.objBufferCache[object * BUFFERS + buffer]
  return cache === NONE ? releaseBuffer(refs, object, buffer, block, sink) : offer(refs, object, buffer, block, cache, sink)
}

function releaseBuffer(refs: Refcounts, object: number, buffer: number, block: number, sink: FactSink): Outcome {
  update.bufferReleased(refs, object, buffer, block)
  return sink.ask(F.BUFFER_RELEASED, object, buffer, block)
}

function releaseBlock(refs: Refcounts, object: number, flags: number, sink: FactSink): Outcome {
  update.objectBlockReleased(refs, object)
  return sink.ask(F.OBJECT_BLOCK_RELEASED, object, flags & TypeFlag.GC)
}

function releaseRefused(refs: Refcounts, sink: FactSink): Outcome {
  const { pendingObject, pendingBuffer, pendingBlock } = refs
  return pendingBuffer === NONE ? releaseBlock(refs, pendingObject, refs.typeFlags[refs.pendingType], sink) : releaseBuffer(refs, pendingObject, pendingBuffer, pendingBlock, sink)
}

function openTrashcan(refs: Refcounts, sink: FactSink): void {
  update.trashcanOpened(refs)
  sink.put(F.TRASHCAN_OPENED)
}

function emptyTrashcan(refs: Refcounts, sink: FactSink): Outcome {
  if (refs.trashcanLength === 0) {
    update.trashcanClosed(refs)
    sink.put(F.TRASHCAN_CLOSED)
    return F.DONE
  }
  const object = refs.trashcan[refs.trashcanLength - 1]
  update.trashcanTaken(refs, object)
  sink.put(F.TRASHCAN_TAKEN, object)
  return F.DONE
}
