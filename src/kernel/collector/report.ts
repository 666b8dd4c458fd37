import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { Debug, List } from '../gc/layout'
import * as update from './updates'
import type { CollectorView } from './view'

/** `gc.DEBUG_COLLECTABLE`: the garbage is listed (`debug_cycle`). Before PEP 442 it was counted here, whatever became of it. */
export function reportCollectable({ gc, rules }: CollectorView, _steps: number, sink: FactSink): Outcome {
  if (rules.legacyFinalizers === 1) {
    const objects = gc.length[List.UNREACHABLE]
    update.garbageCounted(gc, objects)
    sink.put(F.GARBAGE_COUNTED, objects)
  }
  if ((gc.debug & Debug.COLLECTABLE) === 0) return F.OVER
  update.programCalled(gc)
  sink.put(F.PROGRAM_CALLED, gc.phase)
  return F.DONE
}
