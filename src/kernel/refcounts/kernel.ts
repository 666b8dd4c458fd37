import type { FactSink } from '../factSink'
import type { Outcome } from '../facts'
import type { Refcounts } from './layout'
import { clearReferences } from './teardown'
import * as tracker from './tracker'

type DropReference = tracker.DropReference

/**
 * What a lab asks of a refcount tracker. CPython's is one; a lab can be made with another.
 * Each function does one step, leaves its facts in the sink, and returns DONE or the kind of the fact that must be answered.
 */
export interface TrackerKernel {
  readonly name: string
  create(refs: Refcounts, type: number, nbytes: number, cache: number, slots: number, sink: FactSink): Outcome
  createStatic(refs: Refcounts, type: number, slots: number, sink: FactSink): Outcome
  immortalize(refs: Refcounts, object: number, sink: FactSink): Outcome
  retype(refs: Refcounts, object: number, kind: number, sink: FactSink, drop?: DropReference): Outcome
  defineType(refs: Refcounts, type: number, object: number, flags: number, sink: FactSink): Outcome
  hold(refs: Refcounts, object: number, sink: FactSink): Outcome
  drop(refs: Refcounts, object: number, sink: FactSink): Outcome
  store(refs: Refcounts, object: number, slot: number, target: number, sink: FactSink, drop?: DropReference): Outcome
  give(refs: Refcounts, object: number, slot: number, target: number, sink: FactSink, drop?: DropReference): Outcome
  moveSlots(refs: Refcounts, object: number, from: number, to: number, count: number, sink: FactSink): Outcome
  truncateSlots(refs: Refcounts, object: number, length: number, sink: FactSink): Outcome
  resizeBuffer(refs: Refcounts, object: number, buffer: number, nbytes: number, cache: number, sink: FactSink): Outcome
  embedValues(refs: Refcounts, object: number, dict: number, sink: FactSink): Outcome
  detachValues(refs: Refcounts, object: number, dict: number, sink: FactSink): Outcome
  adoptBuffer(refs: Refcounts, object: number, buffer: number, donor: number, nbytes: number, sink: FactSink): Outcome
  freeBuffer(refs: Refcounts, object: number, buffer: number, sink: FactSink): Outcome
  /** The finalizer, or the callbacks, that run innermost have returned. */
  returnFromCode(refs: Refcounts, sink: FactSink): Outcome
  /** The program passed a safepoint. */
  safepoint(refs: Refcounts, sink: FactSink): Outcome
  /** Whoever was asked is done. */
  goOn(refs: Refcounts, sink: FactSink): Outcome
  hearCachedBlock(refs: Refcounts, block: number): void
  hearRefusal(refs: Refcounts): void
  hearKept(refs: Refcounts): void
  hearTracked(refs: Refcounts, object: number): void
  hearUntracked(refs: Refcounts, object: number): void
  /** The collector has an object of the garbage let go of what it refers to (`tp_clear`). */
  clearReferences(refs: Refcounts, object: number, sink: FactSink): Outcome
  /** A free list gave up a block. */
  releaseCached(refs: Refcounts, block: number, gc: number, sink: FactSink): Outcome
  hearWeakrefLinked(refs: Refcounts, object: number): void
  hearWeakrefCleared(refs: Refcounts, object: number, last: number): void
  hearCallbacksDue(refs: Refcounts): void
  hearWeakrefClearing(refs: Refcounts, weakref: number, kept: number): void
  hearGarbageFinalizing(refs: Refcounts, object: number): void
  hearGarbageKept(refs: Refcounts, object: number): void
}

/** CPython's own: an object dies when its count comes to zero. */
export const refcountKernel: TrackerKernel = { name: 'refcounts', ...tracker, clearReferences }
