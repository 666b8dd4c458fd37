import type { OperationBase } from './messageBase'

// Operations on objects. An object is the number of its block, a type its number in the object model, −1 is "none".

/** A new object of type `kind` with `slots` empty slots, in a block of `nbytes`, or in one that free list `cache` kept (−1: none; −2 − n: list n takes it in the end, and is not asked now). To the refcount tracker. */
export interface ObjectAllocate extends OperationBase<'object.allocate'> {
  readonly kind: number
  readonly nbytes: number
  readonly cache: number
  readonly slots: number
}
/** A static object of type `kind` with `slots` empty slots: it has no block of the heap. To the refcount tracker. */
export interface ObjectPlace extends OperationBase<'object.place'> {
  readonly kind: number
  readonly slots: number
}
/** The object's count is never to move again. To the refcount tracker. */
export interface ObjectImmortalize extends OperationBase<'object.immortalize'> {
  readonly object: number
}
/** The object is an instance of the class of type `kind` from now on: `object.__class__ = …`. To the refcount tracker. */
export interface ObjectRetype extends OperationBase<'object.retype'> {
  readonly object: number
  readonly kind: number
}
/** The object joins the collector's lists: `PyObject_GC_Track`. To generation 0. */
export interface ObjectTrack extends OperationBase<'object.track'> {
  readonly object: number
}
/** The object leaves the collector's lists: `PyObject_GC_UnTrack`. To generation 0. */
export interface ObjectUntrack extends OperationBase<'object.untrack'> {
  readonly object: number
}
/** The program holds the object once more: `Py_INCREF`. To the refcount tracker. */
export interface ReferenceHold extends OperationBase<'reference.hold'> {
  readonly object: number
}
/** The program lets go of the object once: `Py_DECREF`. To the refcount tracker. */
export interface ReferenceDrop extends OperationBase<'reference.drop'> {
  readonly object: number
}
/** The object refers to `target` (−1: to nothing) in this slot; what was there is dropped afterwards. To the refcount tracker. */
export interface SlotStore extends OperationBase<'slot.store'> {
  readonly object: number
  readonly slot: number
  readonly target: number
}
/** The program's own reference to `target` goes into the slot: no count moves (a function that "steals a reference"). To the refcount tracker. */
export interface SlotGive extends OperationBase<'slot.give'> {
  readonly object: number
  readonly slot: number
  readonly target: number
}
/** References move to other slots, as with memmove. To the refcount tracker. */
export interface SlotsMove extends OperationBase<'slots.move'> {
  readonly object: number
  readonly from: number
  readonly to: number
  readonly count: number
}
/** The object has `length` slots; the others are empty. To the refcount tracker. */
export interface SlotsTruncate extends OperationBase<'slots.truncate'> {
  readonly object: number
  readonly length: number
}
/** The object gets a buffer (from free list `cache`, if it has one), or its buffer another size. To the refcount tracker. */
export interface BufferResize extends OperationBase<'buffer.resize'> {
  readonly object: number
  readonly buffer: number
  readonly nbytes: number
  readonly cache: number
}
/** Object `donor`, a block of `nbytes` that refers to nothing and that the program holds once, becomes the object's buffer: it was allocated before its object. To the refcount tracker. */
export interface BufferAdopt extends OperationBase<'buffer.adopt'> {
  readonly object: number
  readonly buffer: number
  readonly donor: number
  readonly nbytes: number
}
/** From 3.13: the values that `dict` shows lie in the instance `object`, whose first slot has the dict. To the refcount tracker. */
export interface ValuesEmbed extends OperationBase<'values.embed'> {
  readonly object: number
  readonly dict: number
}
/** The values are the dict's own from now on. To the refcount tracker. */
export interface ValuesDetach extends OperationBase<'values.detach'> {
  readonly object: number
  readonly dict: number
}
/** The object gives up a buffer. To the refcount tracker. */
export interface BufferFree extends OperationBase<'buffer.free'> {
  readonly object: number
  readonly buffer: number
}
/** Instances of type `kind` hold a reference to the class `object`. To the refcount tracker. */
export interface TypeDefine extends OperationBase<'type.define'> {
  readonly kind: number
  readonly object: number
  readonly flags: number
}
/** The finalizer that the program runs innermost has come to its end. To the refcount tracker. */
export type CodeReturn = OperationBase<'code.return'>
/** The program can be interrupted here: from 3.12 a collection that is due would run. To generation 0. */
export type Safepoint = OperationBase<'safepoint'>
/** `gc.set_threshold` of one generation. To generation 0. */
export interface ThresholdChange extends OperationBase<'threshold.change'> {
  readonly generation: number
  readonly threshold: number
}
/** `gc.enable` (1), `gc.disable` (0). To generation 0. */
export interface CollectorSwitch extends OperationBase<'collector.switch'> {
  readonly enabled: number
}
/** The heap begins with these counts. To generation 0. */
export interface CountsAdopt extends OperationBase<'counts.adopt'> {
  readonly count0: number
  readonly count1: number
  readonly count2: number
}

/** The object gets the weak reference `weakref`; `callback` 1: it has one. To the registry of weak references. */
export interface WeakrefLink extends OperationBase<'weakref.link'> {
  readonly weakref: number
  readonly object: number
  readonly callback: number
}
/** The weak reference is to refer to nothing. To the registry of weak references. */
export interface WeakrefClear extends OperationBase<'weakref.clear'> {
  readonly weakref: number
}
/** `gc.collect(generation)`. To the collector of that generation. */
export interface Collect extends OperationBase<'collect'> {
  readonly generation: number
}
/** What the collector called has returned. To the collector whose turn it is. */
export type CollectorResume = OperationBase<'collector.resume'>
/** `gc.freeze()`. To the collector. */
export type Freeze = OperationBase<'freeze'>
/** `gc.unfreeze()`. To the collector. */
export type Unfreeze = OperationBase<'unfreeze'>
/** The program has functions in `gc.callbacks` (1), or has none. To the collector. */
export interface CallbacksChange extends OperationBase<'callbacks.change'> {
  readonly has: number
}
/** `gc.set_debug(flags)`. To the collector. */
export interface DebugChange extends OperationBase<'debug.change'> {
  readonly flags: number
}
/**
 * Another policy decides from now on. `decides`: index of `POLICY_IDS`; `policy`: its number among those at hand, or −1: the plan's own. NOT IN CPYTHON.
 * To the collector.
 */
export interface PolicyChange extends OperationBase<'policy.change'> {
  readonly decides: number
  readonly policy: number
}
/** The program takes the last object out of `gc.garbage`. To the collector. */
export type GarbageTake = OperationBase<'garbage.take'>
/** Marking begins at the object too (3.14.0–3.14.4). `kind`: 0 the interpreter holds it, 1 the innermost frame does. To the collector. */
export interface RootAdd extends OperationBase<'root.add'> {
  readonly object: number
  readonly kind: number
}
/** And no more. To the collector. */
export interface RootRemove extends OperationBase<'root.remove'> {
  readonly object: number
  readonly kind: number
}
/** A function is called: there is a new innermost frame. To the collector. */
export type FramePush = OperationBase<'frame.push'>
/** It returns; what is on its stack is a root no more. To the collector. */
export type FramePop = OperationBase<'frame.pop'>

export type ObjectOperation =
  | ObjectAllocate
  | ObjectPlace
  | ObjectImmortalize
  | ObjectRetype
  | ObjectTrack
  | ObjectUntrack
  | ReferenceHold
  | ReferenceDrop
  | SlotStore
  | SlotGive
  | SlotsMove
  | SlotsTruncate
  | BufferResize
  | BufferAdopt
  | ValuesEmbed
  | ValuesDetach
  | BufferFree
  | TypeDefine
  | CodeReturn
  | Safepoint
  | ThresholdChange
  | CollectorSwitch
  | CountsAdopt
  | WeakrefLink
  | WeakrefClear
  | Collect
  | CollectorResume
  | Freeze
  | Unfreeze
  | CallbacksChange
  | DebugChange
  | PolicyChange
  | GarbageTake
  | RootAdd
  | RootRemove
  | FramePush
  | FramePop
