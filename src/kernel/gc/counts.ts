import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import type { Generations } from './layout'
import { dueGeneration } from './read'
import * as update from './updates'

/**
 * A block of a GC type was allocated: generation 0 counts it, and may be over its threshold.
 *
 * Source  `_PyObject_GC_Alloc` (to 3.10), `_PyObject_GC_Link` (3.11+)
 */
export function countAllocation(gc: Generations, object: number, sink: FactSink): Outcome {
  // 1. The count goes up whoever the block is for; a block that a free list kept never comes here.
  update.allocationCounted(gc)
  sink.put(F.ALLOCATION_COUNTED, object, gc.count[0])
  // 2. Over the threshold a collection is due: up to 3.11 here and now, from 3.12 at the next safepoint.
  if (gc.due !== NONE || gc.enabled === 0 || gc.threshold[0] === 0 || gc.count[0] <= gc.threshold[0]) return F.DONE
  return announce(gc, sink)
}

/**
 * A block of a GC type is freed: generation 0's count goes down, but never below 0.
 *
 * Source  `PyObject_GC_Del`
 */
export function countDeallocation(gc: Generations, object: number, sink: FactSink): Outcome {
  if (gc.count[0] === 0) {
    sink.put(F.COUNT_UNCHANGED, object)
    return F.DONE
  }
  update.deallocationCounted(gc)
  sink.put(F.DEALLOCATION_COUNTED, object, gc.count[0])
  return F.DONE
}

/** A place where the program can be interrupted: from 3.12 a collection that is due is looked at again. */
export function safepoint(gc: Generations, sink: FactSink): Outcome {
  if (gc.due === NONE || !gc.collectsAtSafepoints) {
    sink.put(F.SAFEPOINT_PASSED)
    return F.DONE
  }
  if (gc.enabled === 1 && dueGeneration(gc) !== NONE) return announce(gc, sink)
  update.collectionWaived(gc)
  sink.put(F.COLLECTION_WAIVED)
  return F.DONE
}

function announce(gc: Generations, sink: FactSink): Outcome {
  const generation = dueGeneration(gc)
  update.collectionDue(gc, generation)
  sink.put(F.COLLECTION_DUE, generation)
  return F.DONE
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
