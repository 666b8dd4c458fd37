import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import type { Generations } from '../gc/layout'
import { List } from '../gc/layout'
import * as lists from '../gc/updates'
import * as update from './updates'
import { type CollectorView, garbageListOf } from './view'

/**
 * `handle_resurrected_objects`: what a finalizer made reachable again lives on, with the survivors; the rest is counted as collected.
 * To 3.8 one such object saves all the others (`check_garbage`).
 */
export function handleResurrected(view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc, rules } = view
  if (rules.legacyFinalizers === 1) return F.OVER
  // 1. To 3.8: is any object held from outside?
  if (rules.resurrection === 'all' && gc.cursor === NONE && anyHeld(gc)) {
    update.resurrectionFound(gc)
    sink.put(F.RESURRECTION_FOUND)
  }
  // 2. What lives on: all of the list, or what the second look left in it.
  let left = steps
  for (let object = nextResurrected(view); object !== NONE; object = nextResurrected(view)) {
    if (left-- <= 0) return F.DONE
    lists.objectReleased(gc, object, List.UNREACHABLE, gc.survivors)
    sink.put(F.OBJECT_RESURRECTED, object, List.UNREACHABLE, gc.survivors)
  }
  // 3. The rest.
  const garbage = gc.length[garbageListOf(view)]
  update.garbageCounted(gc, garbage)
  sink.put(F.GARBAGE_COUNTED, garbage)
  return F.OVER
}

function nextResurrected({ gc, rules }: CollectorView): number {
  return rules.resurrection === 'all' ? gc.cursor : gc.head[List.UNREACHABLE]
}

function anyHeld(gc: Generations): boolean {
  for (let object = gc.head[List.UNREACHABLE]; object !== NONE; object = gc.gcNext[object]) if (gc.gcRefs[object] !== 0) return true
  return false
}
