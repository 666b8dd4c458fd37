import { F } from '../../kernel/facts'
import { GENERATIONS } from '../../kernel/gc/layout'
import { comparePositions, type Position } from '../position'
import type { Timeline } from '../timeline'

/** Why a collection began: the numbers that decided, as they were just before. */
export interface CollectionReason {
  readonly position: Position
  readonly generation: number
  /** Nobody asked for it: generation 0 was over its threshold. */
  readonly automatic: boolean
  /** By generation. */
  readonly counts: readonly { readonly count: number; readonly threshold: number; readonly over: boolean }[]
  /** The 25 % rule: so many objects outlived the last full collection, so many are new to the oldest generation since. */
  readonly longLived: { readonly total: number; readonly pending: number; readonly enough: boolean }
}

/** Of the collection that begins in the operation, at this fact. @throws RangeError where none does */
export function whyCollected(timeline: Timeline, position: Position): CollectionReason {
  const fact = timeline.factsOf(position.operation)[position.fact]
  if (fact?.kind !== F.COLLECTION_STARTED) throw new RangeError('No collection begins at this place.')
  const here = timeline.cursor
  timeline.seekTo(position)
  const { gc } = timeline.lab()
  timeline.seekTo(here)
  return {
    position,
    generation: fact.a,
    automatic: fact.b === 1,
    counts: Array.from({ length: GENERATIONS }, (_, generation) => ({
      count: gc.count[generation],
      threshold: gc.threshold[generation],
      over: gc.count[generation] > gc.threshold[generation],
    })),
    longLived: { total: gc.longLivedTotal, pending: gc.longLivedPending, enough: gc.longLivedPending >= Math.floor(gc.longLivedTotal / 4) },
  }
}

/** Where the last collection began, at or before a place that stands in it or behind it; null: there was none. */
export function collectionBefore(timeline: Timeline, place: Position): Position | null {
  const { collections } = timeline
  for (let at = collections.length - 1; at >= 0; at--) {
    const operation = collections[at]
    if (operation > place.operation) continue
    const facts = timeline.factsOf(operation)
    for (let fact = facts.length - 1; fact >= 0; fact--) {
      const found = { operation, fact }
      if (facts[fact].kind === F.COLLECTION_STARTED && comparePositions(found, place) <= 0) return found
    }
  }
  return null
}
