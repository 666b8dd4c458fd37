import { Domain } from '../kernel/allocatorKernel'
import { ALL_STEPS, type CollectorKernel, collectorGoesOn } from '../kernel/collector/kernel'
import type { CollectorView } from '../kernel/collector/view'
import { NONE } from '../kernel/columns'
import { F, type Outcome } from '../kernel/facts'
import type { CacheKernel } from '../kernel/freelists/kernel'
import type { FreeLists } from '../kernel/freelists/layout'
import * as counts from '../kernel/gc/counts'
import type { Generations } from '../kernel/gc/layout'
import * as generations from '../kernel/gc/lists'
import * as roots from '../kernel/gc/roots'
import { birth } from '../kernel/lanes/birth'
import { attachBuffer } from '../kernel/lanes/buffers'
import { clear, fall } from '../kernel/lanes/death'
import { type Lanes, NOT_HERE } from '../kernel/lanes/lanes'
import * as lane from '../kernel/lanes/references'
import { tearDown } from '../kernel/lanes/teardown'
import { track } from '../kernel/lanes/tracking'
import { O } from '../kernel/operations'
import type { TrackerKernel } from '../kernel/refcounts/kernel'
import { type Refcounts, TrackerPhase } from '../kernel/refcounts/layout'
import { goesOn } from '../kernel/refcounts/read'
import type { Weakrefs } from '../kernel/weakrefs/layout'
import * as weakrefs from '../kernel/weakrefs/registry'
import { answer, type FastParts } from './fast'
import type { PolicyDesk } from './policyDesk'

/** The fast wiring of a heap of objects: the object kernels above, and below them what `fast.ts` wires. */
export interface ObjectParts extends FastParts {
  readonly tracker: TrackerKernel
  readonly caches: CacheKernel
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
  readonly weakrefs: Weakrefs
  readonly collector: CollectorKernel
  readonly view: CollectorView
  readonly policies: PolicyDesk
  /** The common courses in one piece; null: the kernels do all. */
  lanes: Lanes | null
}

/** One operation of a program, and all that it leads to. */
export function performFast(parts: ObjectParts, operation: O, a: number, b: number, c: number, d: number): void {
  goOnWith(parts, parts.lanes === null ? NOT_HERE : askLane(parts.lanes, operation, a, b, c, d), operation, a, b, c, d)
}

/** An operation that a lane was asked for: the kernels do it where it is not the lane's, and all that it leads to. */
export function goOnWith(parts: ObjectParts, asked: Outcome | typeof NOT_HERE, operation: O, a: number, b: number, c: number, d: number): void {
  let outcome = asked === NOT_HERE ? askObject(parts, operation, a, b, c, d) : asked
  if (outcome === F.OVER) outcome = F.DONE
  // Most operations are over at once.
  if (outcome === F.DONE && ((parts.refs.phase === TrackerPhase.IDLE && parts.gc.collecting === NONE) || !anybodyGoesOn(parts))) return
  settle(parts, outcome, true)
}

/** The operations of which a heap does most. @returns NOT_HERE where the kernels must */
function askLane(lanes: Lanes, operation: O, a: number, b: number, c: number, d: number): Outcome | typeof NOT_HERE {
  switch (operation) {
    case O.OBJECT_ALLOCATE:
      return birth(lanes, a, b, c, d)
    case O.REFERENCE_DROP:
      return fall(lanes, a)
    case O.SLOT_STORE:
      return lane.store(lanes, a, b, c, 0)
    case O.SLOT_GIVE:
      return lane.store(lanes, a, b, c, 1)
    case O.OBJECT_TRACK:
      return track(lanes, a)
    case O.BUFFER_RESIZE:
      return attachBuffer(lanes, a, b, c, d)
    case O.SLOTS_TRUNCATE:
      return lane.truncate(lanes, a, b)
    default:
      return NOT_HERE
  }
}

/** All that an outcome leads to. */
export function settleFast(parts: ObjectParts, outcome: Outcome): void {
  settle(parts, outcome, true)
}

/** One operation up to where all is quiet. @returns does somebody go on from there? */
export function beginFast(parts: ObjectParts, operation: O, a: number, b: number, c: number, d: number): boolean {
  return settle(parts, askObject(parts, operation, a, b, c, d), false)
}

/** From one place where all is quiet to the next. */
export function goOnFast(parts: ObjectParts): boolean {
  return settle(parts, goesOn(parts.refs) ? parts.tracker.goOn(parts.refs, parts.sink) : collect(parts, 1), false)
}

/** Does somebody go on by itself, where all is quiet? */
export function anybodyGoesOn({ refs, gc }: Pick<ObjectParts, 'refs' | 'gc'>): boolean {
  return goesOn(refs) || collectorGoesOn(gc, refs)
}

/** The collection goes on, for `steps` objects at most. */
function collect({ collector, view, sink }: ObjectParts, steps: number): Outcome {
  return collector.goOn(view, steps, sink)
}

function askObject(parts: ObjectParts, operation: O, a: number, b: number, c: number, d: number): Outcome {
  const { tracker, refs, gc, weakrefs: registry, collector, view, sink } = parts
  switch (operation) {
    case O.OBJECT_ALLOCATE:
      return tracker.create(refs, a, b, c, d, sink)
    case O.OBJECT_PLACE:
      return tracker.createStatic(refs, a, b, sink)
    case O.OBJECT_RETYPE:
      return tracker.retype(refs, a, b, sink)
    case O.OBJECT_IMMORTALIZE:
      return tracker.immortalize(refs, a, sink)
    case O.OBJECT_TRACK:
      return generations.track(gc, a, sink)
    case O.OBJECT_UNTRACK:
      return generations.untrack(gc, a, sink)
    case O.REFERENCE_HOLD:
      return tracker.hold(refs, a, sink)
    case O.REFERENCE_DROP:
      return tracker.drop(refs, a, sink)
    case O.SLOT_STORE:
      return tracker.store(refs, a, b, c, sink)
    case O.SLOT_GIVE:
      return tracker.give(refs, a, b, c, sink)
    case O.SLOTS_MOVE:
      return tracker.moveSlots(refs, a, b, c, d, sink)
    case O.SLOTS_TRUNCATE:
      return tracker.truncateSlots(refs, a, b, sink)
    case O.BUFFER_RESIZE:
      return tracker.resizeBuffer(refs, a, b, c, d, sink)
    case O.BUFFER_ADOPT:
      return tracker.adoptBuffer(refs, a, b, c, d, sink)
    case O.VALUES_EMBED:
      return tracker.embedValues(refs, a, b, sink)
    case O.VALUES_DETACH:
      return tracker.detachValues(refs, a, b, sink)
    case O.BUFFER_FREE:
      return tracker.freeBuffer(refs, a, b, sink)
    case O.TYPE_DEFINE:
      return tracker.defineType(refs, a, b, c, sink)
    case O.CODE_RETURN:
      return tracker.returnFromCode(refs, sink)
    case O.SAFEPOINT:
      return counts.safepoint(gc, sink)
    case O.THRESHOLD_SET:
      return counts.setThreshold(gc, a, b, sink)
    case O.COLLECTOR_ENABLE:
      return counts.setEnabled(gc, a, sink)
    case O.COUNTS_SET:
      return counts.setCounts(gc, a, b, c, sink)
    case O.WEAKREF_LINK:
      return weakrefs.link(registry, a, b, c, sink)
    case O.WEAKREF_CLEAR:
      return weakrefs.clear(registry, a, sink)
    case O.COLLECT:
      return collector.start(view, a, 0, sink)
    case O.COLLECTOR_RESUME:
      return collector.resume(view, sink)
    case O.FREEZE:
      return generations.freeze(gc, sink)
    case O.UNFREEZE:
      return generations.unfreeze(gc, sink)
    case O.CALLBACKS_SET:
      return counts.setCallbacks(gc, a, sink)
    case O.POLICY_SET:
      parts.policies.choose(a, b)
      return counts.setPolicy(gc, a, b, sink)
    case O.DEBUG_SET:
      return counts.setDebug(gc, a, sink)
    case O.GARBAGE_TAKE:
      return generations.takeGarbage(gc, sink)
    case O.ROOT_ADD:
      return roots.addRoot(gc, a, b, sink)
    case O.ROOT_REMOVE:
      return roots.removeRoot(gc, a, b, sink)
    case O.FRAME_PUSH:
      return roots.pushFrame(gc, sink)
    case O.FRAME_POP:
      return roots.popFrame(gc, sink)
    default:
      return F.DONE
  }
}

/**
 * Each outcome goes to the kernel that answers it; what concerns memory alone is answered below.
 *
 * @param toTheEnd - when all is quiet, the tracker goes on with what it waited for
 * @returns does it go on from here?
 */
function settle(parts: ObjectParts, asked: Outcome, toTheEnd: boolean): boolean {
  const { allocator, heap, tracker, refs, gc, caches, freeLists, sink, lanes } = parts
  let outcome = asked
  for (;;) {
    if (outcome === F.DONE) {
      if (!anybodyGoesOn(parts)) return false
      if (!toTheEnd) return true
      if (lanes !== null && refs.phase === TrackerPhase.TEARING_DOWN) {
        const before = sink.count
        outcome = tearDown(lanes, NONE)
        if (sink.count !== before) continue
      }
      outcome = goesOn(refs) ? tracker.goOn(refs, sink) : collect(parts, ALL_STEPS)
      continue
    }
    switch (outcome) {
      case F.CACHED_BLOCK_REQUESTED:
        outcome = caches.take(freeLists, sink.askedC, sink)
        break
      case F.CACHED_BLOCK_TAKEN:
        tracker.hearCachedBlock(refs, sink.askedB)
        outcome = F.DONE
        break
      case F.OBJECT_BLOCK_REQUESTED:
        outcome = allocator.allocate(heap, sink.askedA, sink.askedAddress, Domain.OBJ, sink)
        break
      case F.OBJECT_CREATED:
        outcome = counts.countAllocation(gc, sink.askedA, sink)
        break
      case F.OBJECT_TRACKED:
        tracker.hearTracked(refs, sink.askedA)
        outcome = F.DONE
        break
      case F.OBJECT_DYING:
        outcome = untrackDying(parts, sink.askedA)
        break
      case F.OBJECT_DELAYED:
      case F.FINALIZER_RETURNED:
        outcome = generations.untrack(gc, sink.askedA, sink)
        break
      case F.OBJECT_UNTRACKED:
        tracker.hearUntracked(refs, sink.askedA)
        outcome = F.DONE
        break
      case F.BLOCK_OFFERED:
        outcome = caches.keep(freeLists, sink.askedAddress, sink.askedC, sink)
        break
      case F.BLOCK_CACHED:
        tracker.hearKept(refs)
        outcome = F.DONE
        break
      case F.CACHE_REFUSED:
        tracker.hearRefusal(refs)
        outcome = F.DONE
        break
      case F.OBJECT_BLOCK_RELEASED:
        outcome = releaseBlock(parts, sink.askedA, sink.askedB)
        break
      case F.BUFFER_REQUESTED:
        outcome = allocator.allocate(heap, sink.askedC, sink.askedAddress, Domain.OBJ, sink)
        break
      case F.BUFFER_RESIZE_REQUESTED:
        outcome = allocator.resize(heap, sink.askedC, sink.askedAddress, Domain.OBJ, sink)
        break
      case F.BUFFER_RELEASED:
        outcome = allocator.free(heap, sink.askedC, Domain.OBJ, sink)
        break
      case F.FINALIZER_CALLED:
        outcome = generations.track(gc, sink.askedA, sink)
        break
      case F.GARBAGE_CLEARING:
        outcome = clearGarbage(parts, sink.askedA, toTheEnd)
        break
      case F.LARGE_BLOCK_REFUSED:
        tracker.hearRefusal(refs)
        outcome = answer(parts, outcome)
        break
      // Texts that grow ask for these at each step.
      case F.LARGE_BLOCK_REQUESTED:
      case F.LARGE_BLOCK_PLACED:
      case F.LARGE_BLOCK_RETURNED:
      case F.LARGE_BLOCK_REMOVED:
        outcome = answer(parts, outcome)
        break
      default:
        outcome = answerCollector(parts, outcome)
    }
  }
}

/** What concerns a collection, and weak references. */
function answerCollector(parts: ObjectParts, outcome: Outcome): Outcome {
  const { tracker, refs, caches, freeLists, weakrefs: registry, collector, view, policies, sink } = parts
  switch (outcome) {
    case F.SAFEPOINT_PASSED:
      return tracker.safepoint(refs, sink)
    case F.COLLECTION_CONSIDERED:
      return policies.askTrigger()
    case F.COLLECTION_WANTED:
      return policies.askScope()
    case F.COLLECTION_DECLINED:
      return counts.hearDeclined(parts.gc, sink)
    case F.SCOPE_CHOSEN:
      return collector.start(view, sink.askedA, 1, sink)
    case F.SURVIVORS_CONSIDERED:
      return policies.askPromotion(sink.askedA, sink.askedB)
    case F.PROMOTION_CHOSEN:
      return collector.hearPromotion(view, sink.askedA, sink)
    case F.WEAKREF_CLEARING:
      tracker.hearWeakrefClearing(refs, sink.askedA, sink.askedB)
      return weakrefs.clear(registry, sink.askedA, sink)
    case F.WEAKREFS_ABANDONED:
      return weakrefs.abandon(registry, sink.askedA, sink.askedB, sink)
    case F.WEAKREF_LINKED:
      tracker.hearWeakrefLinked(refs, sink.askedB)
      return F.DONE
    case F.WEAKREF_CLEARED:
      tracker.hearWeakrefCleared(refs, sink.askedB, sink.askedC)
      return F.DONE
    case F.CALLBACKS_DUE:
      tracker.hearCallbacksDue(refs)
      return F.DONE
    case F.WEAKREF_CALLBACK_RETURNED:
    case F.GARBAGE_FINALIZED:
    case F.GARBAGE_TAKEN:
      return tracker.drop(refs, sink.askedA, sink)
    case F.GARBAGE_FINALIZING:
      tracker.hearGarbageFinalizing(refs, sink.askedA)
      return F.DONE
    case F.GARBAGE_KEPT:
      tracker.hearGarbageKept(refs, sink.askedA)
      return F.DONE
    case F.FREE_LIST_CLEARING:
      return caches.discard(freeLists, sink.askedAddress, sink)
    case F.FREE_LIST_EMPTIED:
      collector.hearFreeListEmptied(view)
      return F.DONE
    case F.CACHED_BLOCK_DISCARDED:
      return tracker.releaseCached(refs, sink.askedB, sink.askedC, sink)
    default:
      return answer(parts, outcome)
  }
}

/** `tp_clear`: in one piece where nobody wants to stop on the way. */
function clearGarbage({ tracker, refs, sink, lanes }: ObjectParts, object: number, toTheEnd: boolean): Outcome {
  return lanes !== null && toTheEnd ? clear(lanes, object) : tracker.clearReferences(refs, object, sink)
}

/** The object leaves its list; a weak reference leaves that of its object too. */
function untrackDying({ gc, refs, tracker, weakrefs: registry, sink }: ObjectParts, object: number): Outcome {
  const outcome = generations.untrack(gc, object, sink)
  if (weakrefs.hearDying(registry, object, sink) !== F.DONE) {
    tracker.hearUntracked(refs, object)
    return F.WEAKREF_CLEARED
  }
  return outcome
}

/** The allocator frees the block; of a GC type, generation 0 hears of it and counts down. */
function releaseBlock({ allocator, heap, gc, sink }: ObjectParts, object: number, isGc: number): Outcome {
  const outcome = allocator.free(heap, object, Domain.OBJ, sink)
  if (isGc === 1) counts.countDeallocation(gc, object, sink)
  return outcome
}
