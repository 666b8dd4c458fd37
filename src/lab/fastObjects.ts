import { Domain } from '../kernel/allocatorKernel'
import { F, type Outcome } from '../kernel/facts'
import type { CacheKernel } from '../kernel/freelists/kernel'
import type { FreeLists } from '../kernel/freelists/layout'
import * as counts from '../kernel/gc/counts'
import type { Generations } from '../kernel/gc/layout'
import * as generations from '../kernel/gc/lists'
import { O } from '../kernel/operations'
import type { TrackerKernel } from '../kernel/refcounts/kernel'
import type { Refcounts } from '../kernel/refcounts/layout'
import { goesOn } from '../kernel/refcounts/read'
import { answer, type FastParts } from './fast'

/** The fast wiring of a heap of objects: the object kernels above, and below them what `fast.ts` wires. */
export interface ObjectParts extends FastParts {
  readonly tracker: TrackerKernel
  readonly caches: CacheKernel
  readonly refs: Refcounts
  readonly gc: Generations
  readonly freeLists: FreeLists
}

/** One operation of a program, and all that it leads to. */
export function performFast(parts: ObjectParts, operation: O, a: number, b: number, c: number, d: number): void {
  settle(parts, askObject(parts, operation, a, b, c, d), true)
}

/** One operation up to where all is quiet. @returns does the tracker go on from there? */
export function beginFast(parts: ObjectParts, operation: O, a: number, b: number, c: number, d: number): boolean {
  return settle(parts, askObject(parts, operation, a, b, c, d), false)
}

/** From one place where all is quiet to the next. */
export function goOnFast(parts: ObjectParts): boolean {
  return settle(parts, parts.tracker.goOn(parts.refs, parts.sink), false)
}

function askObject({ tracker, refs, gc, sink }: ObjectParts, operation: O, a: number, b: number, c: number, d: number): Outcome {
  switch (operation) {
    case O.OBJECT_ALLOCATE:
      return tracker.create(refs, a, b, c, d, sink)
    case O.OBJECT_PLACE:
      return tracker.createStatic(refs, a, b, sink)
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
    case O.BUFFER_FREE:
      return tracker.freeBuffer(refs, a, b, sink)
    case O.TYPE_DEFINE:
      return tracker.defineType(refs, a, b, c, sink)
    case O.FINALIZER_FINISH:
      return tracker.finishFinalizer(refs, sink)
    case O.SAFEPOINT:
      counts.safepoint(gc, sink)
      return tracker.safepoint(refs, sink)
    case O.THRESHOLD_SET:
      return counts.setThreshold(gc, a, b, sink)
    case O.COLLECTOR_ENABLE:
      return counts.setEnabled(gc, a, sink)
    case O.COUNTS_SET:
      return counts.setCounts(gc, a, b, c, sink)
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
  const { allocator, heap, tracker, refs, gc, caches, freeLists, sink } = parts
  let outcome = asked
  for (;;) {
    if (outcome === F.DONE) {
      if (!goesOn(refs)) return false
      if (!toTheEnd) return true
      outcome = tracker.goOn(refs, sink)
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
      case F.LARGE_BLOCK_REFUSED:
        tracker.hearRefusal(refs)
        outcome = answer(parts, outcome)
        break
      default:
        outcome = answer(parts, outcome)
    }
  }
}

/** The allocator frees the block; of a GC type, generation 0 hears of it and counts down. */
function releaseBlock({ allocator, heap, gc, sink }: ObjectParts, object: number, isGc: number): Outcome {
  const outcome = allocator.free(heap, object, Domain.OBJ, sink)
  if (isGc === 1) counts.countDeallocation(gc, object, sink)
  return outcome
}
