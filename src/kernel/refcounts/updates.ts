import { doubled, grown, NONE } from '../columns'
import { BUFFERS, KEPT_RANGE, NO_RANGE, ObjectFlag, type Refcounts, reserveObjects, Step, TrackerPhase, TypeFlag } from './layout'
import { runsProgram } from './read'

// Every change of the object table, one function a fact. Kernel and fold share them (law L5). No rule is decided here.

// ── references ───────────────────────────────────────────────────────────────────────────────────

export function referenceHeld(refs: Refcounts, object: number): void {
  refs.objRefcnt[object]++
}

/** `dying` 1: it was the last one, and the object's teardown begins. */
export function referenceDropped(refs: Refcounts, object: number, dying: number): void {
  refs.objRefcnt[object]--
  if (dying === 1) pushFrame(refs, object, Step.ENTERING)
}

/** `counted` 1: the target's count goes up (0: it is immortal, or there is none). */
export function slotStored(refs: Refcounts, object: number, slot: number, target: number, counted: number): void {
  if (slot >= refs.slotLength[object]) {
    reserveSlots(refs, object, slot)
    for (let at = refs.slotLength[object]; at < slot; at++) refs.slotTarget[refs.slotBase[object] + at] = NONE
    refs.slotLength[object] = slot + 1
  }
  refs.slotTarget[refs.slotBase[object] + slot] = target
  if (counted === 1) refs.objRefcnt[target]++
}

/** Teardown gave up one reference. `counted`: 0 the target is immortal, 1 its count goes down, 2 and its teardown begins. */
export function slotCleared(refs: Refcounts, object: number, slot: number, target: number, counted: number): void {
  refs.slotTarget[refs.slotBase[object] + slot] = NONE
  refs.stackCursor[refs.stackDepth - 1] = slot
  if (counted !== 0) referenceDropped(refs, target, counted - 1)
}

/** `count` references from slot `from` on move to slot `to`, like memmove. */
export function slotsMoved(refs: Refcounts, object: number, from: number, to: number, count: number): void {
  reserveSlots(refs, object, to + count - 1)
  const base = refs.slotBase[object]
  for (let at = refs.slotLength[object]; at < to; at++) refs.slotTarget[base + at] = NONE
  refs.slotTarget.copyWithin(base + to, base + from, base + from + count)
  refs.slotTarget.fill(NONE, base + Math.max(from, Math.min(from + count, to + count)), to > from ? base + from : base + from + count)
  if (to > from) refs.slotTarget.fill(NONE, base + from, base + Math.min(to, from + count))
  refs.slotLength[object] = Math.max(refs.slotLength[object], to + count)
}

/** The object has `length` slots from now on; those given up were empty. */
export function slotsTruncated(refs: Refcounts, object: number, length: number): void {
  refs.slotLength[object] = length
}

function reserveSlots(refs: Refcounts, object: number, last: number): void {
  const old = refs.slotShift[object]
  if (old !== NO_RANGE && last < 1 << old) return
  const shift = last === 0 ? 0 : 32 - Math.clz32(last)
  const base = takeRange(refs, shift)
  if (old !== NO_RANGE) {
    const from = refs.slotBase[object]
    copySlots(refs.slotTarget, base, from, refs.slotLength[object])
    giveRange(refs, from, old)
  }
  refs.slotBase[object] = base
  refs.slotShift[object] = shift
}

/** Below it a loop is done before the host's own copying has begun. */
const FEW_SLOTS = 64

/** To another range: the two have nothing in common. */
function copySlots(slotTarget: Int32Array, to: number, from: number, length: number): void {
  if (length >= FEW_SLOTS) slotTarget.copyWithin(to, from, from + length)
  else for (let slot = 0; slot < length; slot++) slotTarget[to + slot] = slotTarget[from + slot]
}

function takeRange(refs: Refcounts, shift: number): number {
  const head = refs.rangeHead[shift]
  if (head === NONE) return newRange(refs, shift)
  refs.rangeHead[shift] = refs.slotTarget[head]
  return head
}

function newRange(refs: Refcounts, shift: number): number {
  const base = refs.slotTop
  refs.slotTop += 1 << shift
  if (refs.slotTop > refs.slotTarget.length) refs.slotTarget = grown(refs.slotTarget, doubled(refs.slotTarget.length, refs.slotTop - 1), NONE)
  return base
}

function giveRange(refs: Refcounts, base: number, shift: number): void {
  refs.slotTarget[base] = refs.rangeHead[shift]
  refs.rangeHead[shift] = base
}

// ── birth ────────────────────────────────────────────────────────────────────────────────────────

/** `type`: of the new object, or BUFFER_KIND − which one, for a buffer of `pendingObject`. */
export function cachedBlockRequested(refs: Refcounts, type: number, slots: number, cache: number, nbytes: number): void {
  refs.pendingType = type
  refs.pendingSlots = slots
  refs.pendingCache = cache
  refs.pendingNbytes = nbytes
  refs.cachedBlock = NONE
  refs.phase = TrackerPhase.AWAITING_CACHE
}

/** The free list that takes the new object's block in the end. */
export function cacheChosen(refs: Refcounts, cache: number): void {
  refs.pendingCache = cache
}

/** The object for whose buffer a free list is asked. */
export function bufferWanted(refs: Refcounts, object: number): void {
  refs.pendingObject = object
}

export function objectBlockRequested(refs: Refcounts, block: number, type: number, slots: number, nbytes: number): void {
  takeNumber(refs, block)
  refs.pendingBlock = block
  refs.pendingType = type
  refs.pendingSlots = slots
  refs.pendingNbytes = nbytes
  refs.refused = 0
  refs.phase = TrackerPhase.AWAITING_BLOCK
}

/** `cache`: the free list that takes its block when it dies. The object is held once: by whoever asked. */
export function objectCreated(refs: Refcounts, object: number, type: number, cache: number): void {
  const slots = refs.pendingSlots
  refs.living++
  refs.newest = object
  refs.objType[object] = type
  refs.objRefcnt[object] = 1
  refs.objFlags[object] = 0
  refs.objBirth[object] = ++refs.births
  refs.objCache[object] = cache
  refs.objNbytes[object] = refs.pendingNbytes
  if ((refs.typeFlags[type] & TypeFlag.GC) !== 0) refs.containerBytes += refs.pendingNbytes
  if (slots !== 0) emptySlots(refs, object, slots)
  refs.pendingCache = NONE
  refs.pendingSlots = 0
  rest(refs)
}

/** A new object has `slots` empty slots. */
export function emptySlots(refs: Refcounts, object: number, slots: number): void {
  if (refs.slotShift[object] === NO_RANGE) {
    const shift = 32 - Math.clz32(slots - 1)
    refs.slotBase[object] = takeRange(refs, shift)
    refs.slotShift[object] = shift
  } else reserveSlots(refs, object, slots - 1)
  const { slotTarget } = refs
  const base = refs.slotBase[object]
  for (let slot = 0; slot < slots; slot++) slotTarget[base + slot] = NONE
  refs.slotLength[object] = slots
}

/** A static object: a number, and no block. */
export function objectPlaced(refs: Refcounts, object: number, type: number, slots: number): void {
  takeNumber(refs, object)
  refs.pendingSlots = slots
  refs.pendingNbytes = 0
  objectCreated(refs, object, type, NONE)
  refs.objFlags[object] = ObjectFlag.STATIC
}

/** There was no memory: the number is free again, and there is no object. */
export function objectRefused(refs: Refcounts, block: number): void {
  giveNumber(refs, block)
  refs.newest = NONE
  refs.pendingCache = NONE
  refs.pendingSlots = 0
  refs.refused = 0
  rest(refs)
}

/** The object is of another type from now on: its class is not its own any more, and no free list takes its block. */
export function objectRetyped(refs: Refcounts, object: number, kind: number): void {
  refs.objType[object] = kind
  refs.objCache[object] = NONE
}

export function objectImmortalized(refs: Refcounts, object: number): void {
  refs.objFlags[object] |= ObjectFlag.IMMORTAL
}

/** A class: `object` is what each instance of type `type` holds a reference to. */
export function typeDefined(refs: Refcounts, type: number, object: number, flags: number): void {
  if (type >= refs.typeObject.length) {
    const length = doubled(refs.typeObject.length, type)
    refs.typeObject = grown(refs.typeObject, length, NONE)
    refs.typeFlags = grown(refs.typeFlags, length)
  }
  refs.typeFlags[type] = flags
  refs.typeObject[type] = object
}

/** The number is in use: the one that was freed last, or the first that was never given. */
export function takeNumber(refs: Refcounts, number: number): void {
  if (refs.freeNumbersLength !== 0) {
    refs.freeNumbersLength--
    return
  }
  reserveObjects(refs, number)
  refs.numbers = number + 1
}

function giveNumber(refs: Refcounts, number: number): void {
  if (refs.freeNumbersLength === refs.freeNumbers.length) refs.freeNumbers = grown(refs.freeNumbers, refs.freeNumbers.length * 2)
  refs.freeNumbers[refs.freeNumbersLength++] = number
}

// ── buffers ──────────────────────────────────────────────────────────────────────────────────────

/** The object's buffer is to have `nbytes`. `block`: a new number, or the buffer's own. */
export function bufferRequested(refs: Refcounts, object: number, buffer: number, block: number, nbytes: number): void {
  takeNumber(refs, block)
  bufferResizeRequested(refs, object, buffer, block, nbytes)
}

export function bufferResizeRequested(refs: Refcounts, object: number, buffer: number, block: number, nbytes: number): void {
  refs.pendingObject = object
  refs.pendingBuffer = buffer
  refs.pendingBlock = block
  refs.pendingNbytes = nbytes
  refs.refused = 0
  refs.phase = TrackerPhase.AWAITING_BUFFER
}

export function bufferAttached(refs: Refcounts, object: number, buffer: number, block: number, cache: number): void {
  if (refs.objBuffer[object * BUFFERS + buffer] !== NONE) refs.containerBytes -= refs.objBufferNbytes[object * BUFFERS + buffer]
  refs.containerBytes += refs.pendingNbytes
  refs.objBuffer[object * BUFFERS + buffer] = block
  refs.objBufferCache[object * BUFFERS + buffer] = cache
  refs.objBufferNbytes[object * BUFFERS + buffer] = refs.pendingNbytes
  refs.pendingCache = NONE
  rest(refs)
}

/** An object that was nothing but a block became a buffer of another one. */
export function bufferAdopted(refs: Refcounts, object: number, buffer: number, block: number, nbytes: number): void {
  refs.objBuffer[object * BUFFERS + buffer] = block
  refs.objBufferCache[object * BUFFERS + buffer] = NONE
  refs.objBufferNbytes[object * BUFFERS + buffer] = nbytes
  refs.containerBytes += nbytes
  refs.objFlags[object] |= ObjectFlag.SPLIT
  refs.objType[block] = 0
  refs.objRefcnt[block] = 0
  refs.living--
}

/** The dict shows the values that lie in the instance. */
export function valuesEmbedded(refs: Refcounts, object: number, dict: number): void {
  refs.objFlags[object] |= ObjectFlag.EMBEDDED
  refs.objFlags[dict] |= ObjectFlag.EMBEDDED
}

/** The dict has values of its own. */
export function valuesDetached(refs: Refcounts, object: number, dict: number): void {
  refs.objFlags[object] &= ~ObjectFlag.EMBEDDED
  refs.objFlags[dict] &= ~ObjectFlag.EMBEDDED
}

/** There was no memory: the object keeps the buffer that it had; the number of one that it had not is free again. */
export function bufferRefused(refs: Refcounts, object: number, buffer: number, block: number): void {
  if (refs.objBuffer[object * BUFFERS + buffer] !== block) giveNumber(refs, block)
  refs.pendingCache = NONE
  refs.refused = 0
  rest(refs)
}

/** The buffer goes back to the allocator. */
export function bufferReleased(refs: Refcounts, object: number, buffer: number, block: number): void {
  detachBuffer(refs, object, buffer)
  giveNumber(refs, block)
  refs.refused = 0
  rest(refs)
}

/** A buffer that a free list refused was detached before it goes to the allocator. */
function detachBuffer(refs: Refcounts, object: number, buffer: number): void {
  const at = object * BUFFERS + buffer
  if (refs.objBuffer[at] === NONE) return
  refs.objBuffer[at] = NONE
  refs.containerBytes -= refs.objBufferNbytes[at]
}

/** A free list is asked to keep a block: the object's `buffer`, which it has no more, or (NONE) the one in which it lived. */
export function blockOffered(refs: Refcounts, object: number, buffer: number, block: number): void {
  if (buffer !== NONE) detachBuffer(refs, object, buffer)
  refs.pendingObject = object
  refs.pendingBuffer = buffer
  refs.pendingBlock = block
  refs.refused = 0
  refs.phase = TrackerPhase.AWAITING_RELEASE
}

// ── death ────────────────────────────────────────────────────────────────────────────────────────

/** `nests` 1: this teardown is a level of the trashcan. `cursor`: the slot before, or behind, the first to be given up. */
export function objectDying(refs: Refcounts, object: number, _tracked: number, nests: number, cursor: number): void {
  const top = refs.stackDepth - 1
  refs.stackNests[top] = nests
  refs.trashcanNesting += nests
  refs.stackCursor[top] = cursor
  refs.stackStep[top] = Step.CLEARING
  refs.objRefcnt[object] = 0
  refs.phase = TrackerPhase.TEARING_DOWN
}

/** Too deep: the object is put off, and whoever let go of it goes on. */
export function objectDelayed(refs: Refcounts, object: number): void {
  if (refs.trashcanLength === refs.trashcan.length) refs.trashcan = grown(refs.trashcan, refs.trashcan.length * 2)
  refs.trashcan[refs.trashcanLength++] = object
  refs.stackDepth--
  rest(refs)
}

/** The program's finalizer runs, and holds the object: `PyObject_CallFinalizerFromDealloc`. */
export function finalizerCalled(refs: Refcounts, object: number): void {
  refs.objRefcnt[object] = 1
  refs.stackStep[refs.stackDepth - 1] = Step.FINALIZING
  refs.phase = TrackerPhase.AWAITING_PROGRAM
}

/** The finalizer came to its end, and will not run again (before PEP 442: not in this teardown). `resurrected` 1: somebody holds the object now, and it lives on. */
export function finalizerReturned(refs: Refcounts, object: number, _tracked: number, resurrected: number): void {
  refs.objRefcnt[object]--
  const again = resurrected === 1 && (refs.typeFlags[refs.objType[object]] & TypeFlag.FINALIZER_AGAIN) !== 0
  if (!again) refs.objFlags[object] |= ObjectFlag.FINALIZED
  refs.stackStep[refs.stackDepth - 1] = Step.CLEARING
  if (resurrected === 1) leave(refs)
  else refs.phase = TrackerPhase.TEARING_DOWN
}

/** The object is no more. `leaves` 1: nothing is left to do but to give its block away; `freed` 1: it has none, and its number is free. */
export function objectDied(refs: Refcounts, object: number, leaves: number, freed: number): void {
  const top = refs.stackDepth - 1
  refs.pendingType = refs.objType[object]
  if ((refs.typeFlags[refs.pendingType] & TypeFlag.GC) !== 0) refs.containerBytes -= refs.objNbytes[object]
  if (freed === 1) giveNumber(refs, object)
  refs.objType[object] = 0
  refs.objFlags[object] = 0
  const shift = refs.slotShift[object]
  if (shift > KEPT_RANGE && shift !== NO_RANGE) {
    giveRange(refs, refs.slotBase[object], shift)
    refs.slotShift[object] = NO_RANGE
  }
  refs.slotLength[object] = 0
  refs.living--
  if (leaves === 1) leave(refs)
  else refs.stackStep[top] = Step.LEAVING
}

/** The block in which the object lived goes back to the allocator; its number is free. */
export function objectBlockReleased(refs: Refcounts, object: number): void {
  giveNumber(refs, object)
  refs.refused = 0
  rest(refs)
}

/** An instance lets go of its class. `counted` as for `slotCleared`. */
export function typeDropped(refs: Refcounts, _object: number, typeObject: number, _c: number, counted: number): void {
  if (counted === 2) refs.stackStep[refs.stackDepth - 1] = Step.LEFT
  else leave(refs)
  if (counted !== 0) referenceDropped(refs, typeObject, counted - 1)
}

/** The class of a dead instance is torn down: the instance's level closes. */
export function teardownLeft(refs: Refcounts): void {
  leave(refs)
}

function leave(refs: Refcounts): void {
  refs.trashcanNesting -= refs.stackNests[--refs.stackDepth]
  rest(refs)
}

export function trashcanOpened(refs: Refcounts): void {
  refs.trashcanNesting++
  pushFrame(refs, NONE, Step.EMPTYING_TRASHCAN)
}

export function trashcanTaken(refs: Refcounts, object: number): void {
  refs.trashcanLength--
  pushFrame(refs, object, Step.ENTERING)
}

export function trashcanClosed(refs: Refcounts): void {
  refs.stackDepth--
  refs.trashcanNesting--
  rest(refs)
}

/** Something ended: what the tracker does now stands on the stack. */
export function rest(refs: Refcounts): void {
  if (refs.stackDepth === 0) refs.phase = refs.trashcanLength === 0 && refs.takingUp === 0 ? TrackerPhase.IDLE : TrackerPhase.TEARING_DOWN
  else refs.phase = runsProgram(refs.stackStep[refs.stackDepth - 1]) ? TrackerPhase.AWAITING_PROGRAM : TrackerPhase.TEARING_DOWN
}

export function pushFrame(refs: Refcounts, object: number, step: number): void {
  const at = refs.stackDepth++
  if (at === refs.stackObject.length) {
    refs.stackObject = grown(refs.stackObject, at * 2)
    refs.stackStep = grown(refs.stackStep, at * 2)
    refs.stackCursor = grown(refs.stackCursor, at * 2)
    refs.stackNests = grown(refs.stackNests, at * 2)
  }
  refs.stackObject[at] = object
  refs.stackStep[at] = step
  refs.stackCursor[at] = 0
  refs.stackNests[at] = 0
  refs.phase = TrackerPhase.TEARING_DOWN
}
