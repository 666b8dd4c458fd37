import type { CollectorView } from '../collector/view'
import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { CyclePhase } from '../gc/layout'
import * as lists from '../gc/updates'
import { pendingList, visitedList } from './spaces'
import * as update from './updates'

/** A collection of what is young is counted by the visited space. */
export function countYoung({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  update.youngCounted(gc)
  sink.put(F.YOUNG_COUNTED)
  return F.OVER
}

/** After a full collection nothing is counted. */
export function countFull({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  lists.countsReset(gc)
  sink.put(F.COUNTS_RESET)
  return F.OVER
}

/** `completed_scavenge`: nothing is pending any more, and a new cycle begins. */
export function completeScavenge({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  update.scavengeCompleted(gc, CyclePhase.MARK)
  sink.put(F.SCAVENGE_COMPLETED, CyclePhase.MARK)
  return F.OVER
}

/** What was visited is what is pending now: the spaces change their meaning. */
export function swapSpaces({ gc }: CollectorView, _steps: number, sink: FactSink): Outcome {
  const visited = 1 - gc.visitedSpace
  update.spacesSwapped(gc, visited)
  sink.put(F.SPACES_SWAPPED, visited)
  return F.OVER
}

/** What is young is in the space of what is pending. */
export function moveYoungToPendingSpace({ gc }: CollectorView, steps: number, sink: FactSink): Outcome {
  let left = steps
  for (let object = gc.cursor; object !== NONE; object = gc.cursor) {
    if (left-- <= 0) return F.DONE
    update.spaceChanged(gc, object, gc.youngSpace)
    sink.put(F.SPACE_CHANGED, object, gc.youngSpace)
  }
  return F.OVER
}

/** What is frozen must stay in the visited space, so that the spaces cannot swap: what was visited goes back instead. */
export function returnVisited({ gc }: CollectorView, steps: number, sink: FactSink): Outcome {
  const visited = visitedList(gc)
  const pending = pendingList(gc)
  let left = steps
  for (let object = gc.head[visited]; object !== NONE; object = gc.head[visited]) {
    if (left-- <= 0) return F.DONE
    update.objectSpaced(gc, object, visited, pending, gc.youngSpace)
    sink.put(F.OBJECT_SPACED, object, visited, pending, gc.youngSpace)
  }
  return F.OVER
}
