import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { Debug } from '../gc/layout'
import * as update from './updates'
import type { CollectorView } from './view'

/** `gc.callbacks` are called with "start", before anything has changed. Source: `invoke_gc_callback`. */
export function callStart(view: CollectorView, steps: number, sink: FactSink): Outcome {
  return callProgram(view, steps, sink)
}

/** The collection is counted in `gc.get_stats()`, then `gc.callbacks` are called with "stop". */
export function callStop(view: CollectorView, steps: number, sink: FactSink): Outcome {
  countInStats(view, steps, sink)
  return callProgram(view, steps, sink)
}

/** The collection is counted in `gc.get_stats()`. */
export function countInStats({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  update.collectionCounted(gc, gc.collecting, gc.foundCollected, gc.foundUncollectable)
  sink.put(F.COLLECTION_COUNTED, gc.collecting, gc.foundCollected, gc.foundUncollectable)
  return F.OVER
}

/** The program is called where it has callbacks, or wants the collector's report. */
export function callProgram({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  if (gc.hasCallbacks === 0 && (gc.debug & Debug.STATS) === 0) return F.OVER
  update.programCalled(gc)
  sink.put(F.PROGRAM_CALLED, gc.phase)
  return F.DONE
}
