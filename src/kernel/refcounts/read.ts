import { NONE } from '../columns'
import { BUFFERS, ObjectFlag, type Refcounts, Step, TrackerPhase, type TypeFlag } from './layout'

// Reads over the object table. Nothing here changes anything.

/** What `sys.getrefcount` would show, without the reference of its own argument. */
export function refcountOf(refs: Readonly<Refcounts>, object: number): number {
  return refs.objRefcnt[object]
}

export function isAlive(refs: Readonly<Refcounts>, object: number): boolean {
  return object >= 0 && object < refs.numbers && refs.objType[object] !== 0
}

export function isImmortal(refs: Readonly<Refcounts>, object: number): boolean {
  return (refs.objFlags[object] & ObjectFlag.IMMORTAL) !== 0
}

/** Which birth the object is: two objects that have one number, one after the other, differ in it. */
export function birthOf(refs: Readonly<Refcounts>, object: number): number {
  return refs.objBirth[object]
}

/** The number that the next block, or static object, is given. */
export function nextNumber(refs: Readonly<Refcounts>): number {
  return refs.freeNumbersLength === 0 ? refs.numbers : refs.freeNumbers[refs.freeNumbersLength - 1]
}

/** A static object lives outside the heap: it has no block. */
export function isStatic(refs: Readonly<Refcounts>, object: number): boolean {
  return (refs.objFlags[object] & ObjectFlag.STATIC) !== 0
}

/** Has the tracker more to do by itself, when all is quiet? Not where it is the program's turn. */
export function goesOn({ phase }: Readonly<Refcounts>): boolean {
  return phase !== TrackerPhase.IDLE && phase !== TrackerPhase.AWAITING_PROGRAM
}

/** Is it the program's turn where a teardown stands at this step? */
export function runsProgram(step: number): boolean {
  return step === Step.FINALIZING || step === Step.CALLING_BACK
}

/** `gc.is_tracked`. */
export function isTracked(refs: Readonly<Refcounts>, object: number): boolean {
  return (refs.objFlags[object] & ObjectFlag.TRACKED) !== 0
}

export function typeHas(refs: Readonly<Refcounts>, object: number, flag: TypeFlag): boolean {
  return (refs.typeFlags[refs.objType[object]] & flag) !== 0
}

/** The object in a slot, or NONE: an empty slot, or one past the end. */
export function targetOf(refs: Readonly<Refcounts>, object: number, slot: number): number {
  return slot < refs.slotLength[object] ? refs.slotTarget[refs.slotBase[object] + slot] : NONE
}

/** One of the object's buffers, or NONE. */
export function bufferOf(refs: Readonly<Refcounts>, object: number, buffer: number): number {
  return refs.objBuffer[object * BUFFERS + buffer]
}
