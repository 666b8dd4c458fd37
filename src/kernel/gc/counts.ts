import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import type { Generations } from './layout'
import * as update from './updates'

/**
 * A block of a GC type was allocated: generation 0 counts it, and may be over its threshold.
 *
 * Source  `_PyObject_GC_Alloc` (to 3.10), `_PyObject_GC_Link` (3.11+)
 * @returns DONE, or COLLECTION_CONSIDERED: the trigger is asked
 */
export function countAllocation(gc: Generations, object: number, sink: FactSink): Outcome {
  if (gc.countsTracking) return F.DONE
  // 1. The count goes up whoever the block is for; a block that a free list kept never comes here.
  update.allocationCounted(gc)
  sink.put(F.ALLOCATION_COUNTED, object, gc.count[0])
  return lookAtThreshold(gc, sink)
}

/**
 * An object is tracked: from 3.14.1 this is what generation 0 counts.
 *
 * Source  `_PyObject_GC_TRACK` (3.14.1+)
 */
export function countTracking(gc: Generations, object: number, sink: FactSink): void {
  update.allocationCounted(gc)
  sink.put(F.TRACKING_COUNTED, object, gc.count[0])
  lookAtThreshold(gc, sink)
}

/** An object is tracked no more. Source: `_PyObject_GC_UNTRACK` (3.14.1+). */
export function countUntracking(gc: Generations, object: number, sink: FactSink): void {
  if (gc.count[0] === 0) {
    update.countUnchanged(gc)
    sink.put(F.COUNT_UNCHANGED, object)
    return
  }
  update.deallocationCounted(gc)
  sink.put(F.UNTRACKING_COUNTED, object, gc.count[0])
}

/** Over the threshold a collection is considered: up to 3.11 here and now, from 3.12 at the next safepoint. Never inside another. */
export function lookAtThreshold(gc: Generations, sink: FactSink): Outcome {
  if (gc.count[0] <= gc.threshold[0] || gc.enabled === 0 || gc.threshold[0] === 0 || gc.collecting !== NONE) return F.DONE
  if (gc.count[0] <= gc.considerAbove) return F.DONE
  if (!gc.collectsAtSafepoints) return consider(gc, sink)
  if (gc.scheduled === 1) return F.DONE
  update.collectionScheduled(gc)
  sink.put(F.COLLECTION_SCHEDULED, gc.count[0])
  return F.DONE
}

/**
 * A block of a GC type is freed: generation 0's count goes down, but never below 0.
 *
 * Source  `PyObject_GC_Del`
 */
export function countDeallocation(gc: Generations, object: number, sink: FactSink): Outcome {
  if (gc.countsTracking) return F.DONE
  if (gc.count[0] === 0) {
    update.countUnchanged(gc)
    sink.put(F.COUNT_UNCHANGED, object)
    return F.DONE
  }
  update.deallocationCounted(gc)
  sink.put(F.DEALLOCATION_COUNTED, object, gc.count[0])
  return F.DONE
}

/**
 * A place where the program can be interrupted: from 3.12 a collection that was scheduled is considered.
 *
 * Source  `_Py_RunGC` (3.13), `_Py_HandlePending`
 * @returns COLLECTION_CONSIDERED, or SAFEPOINT_PASSED: others may use it
 */
export function safepoint(gc: Generations, sink: FactSink): Outcome {
  if (gc.scheduled === 1) {
    if (gc.enabled === 1 && gc.collecting === NONE) return consider(gc, sink)
    update.collectionUnscheduled(gc)
    sink.put(F.COLLECTION_WAIVED)
  }
  return sink.ask(F.SAFEPOINT_PASSED)
}

/** The trigger is asked. */
function consider(gc: Generations, sink: FactSink): Outcome {
  update.collectionUnscheduled(gc)
  return sink.ask(F.COLLECTION_CONSIDERED, gc.count[0], gc.threshold[0])
}

/** `gc.set_threshold` of one generation. */
export function setThreshold(gc: Generations, generation: number, threshold: number, sink: FactSink): Outcome {
  update.thresholdSet(gc, generation, threshold)
  sink.put(F.THRESHOLD_SET, generation, threshold)
  return F.DONE
}

/** `gc.enable`, `gc.disable`: counting goes on either way. */
export function setEnabled(gc: Generations, enabled: number, sink: FactSink): Outcome {
  update.collectorEnabled(gc, enabled)
  sink.put(F.COLLECTOR_ENABLED, enabled)
  return F.DONE
}

/** The counts of a heap that begins with a recorded image. */
export function setCounts(gc: Generations, count0: number, count1: number, count2: number, sink: FactSink): Outcome {
  update.countsSet(gc, count0, count1, count2)
  sink.put(F.COUNTS_SET, count0, count1, count2)
  return F.DONE
}

/** The program has functions in `gc.callbacks` (1), or has none. */
export function setCallbacks(gc: Generations, has: number, sink: FactSink): Outcome {
  update.callbacksSet(gc, has)
  sink.put(F.CALLBACKS_SET, has)
  return F.DONE
}

/** `gc.set_debug`. */
export function setDebug(gc: Generations, flags: number, sink: FactSink): Outcome {
  update.debugSet(gc, flags)
  sink.put(F.DEBUG_SET, flags)
  return F.DONE
}

/** Another policy decides from now on: number `policy` of those at hand, NONE: the plan's own. NOT IN CPYTHON. */
export function setPolicy(gc: Generations, decides: number, policy: number, sink: FactSink): Outcome {
  update.policySet(gc, decides, policy)
  sink.put(F.POLICY_SET, decides, policy)
  return F.DONE
}

/** The trigger, or the scope, wants no collection. @returns SAFEPOINT_PASSED where it was asked at one: others may use it; else DONE */
export function hearDeclined(gc: Generations, sink: FactSink): Outcome {
  update.collectionDeclined(gc)
  return gc.collectsAtSafepoints ? sink.ask(F.SAFEPOINT_PASSED) : F.DONE
}
