import { NONE } from '../../columns'
import type { FactSink } from '../../factSink'
import { F, type Outcome } from '../../facts'
import type { CollectorView } from '../view'
import { mergeList } from './lists'

/** Younger generations join the one that is collected. */
export function mergeYoungerAtOnce({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  for (let young = 0; young < gc.collecting; young++) mergeList(gc, young, gc.collecting, F.OBJECT_MERGED, sink)
  return F.OVER
}

/** Survivors join the end of the list that was chosen. */
export function promoteAtOnce({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  // Those before the cursor have joined it.
  if (gc.survivors !== gc.examined) mergeList(gc, gc.examined, gc.survivors, F.OBJECT_PROMOTED, sink)
  gc.cursor = NONE
  return F.OVER
}
