import { F } from '../../kernel/facts'
import type { Condition } from '../search'
import { ofFacts } from './objects'

/**
 * A collection of a generation begins; without one, of any.
 *
 * @param nth - the n-th of its generation alone, from 1 on, as `gc.get_stats()` counts: those before the run began count too
 */
export function collectionStarts(generation?: number, nth?: number): Condition {
  const text = ['collection', generation, nth].filter((word) => word !== undefined).join(' ')
  return {
    text,
    begin:
      ({ gc }) =>
      (_operation, kind, started) =>
        kind === F.COLLECTION_STARTED && (generation === undefined || started === generation) && (nth === undefined || gc.collections[started] === nth - 1),
  }
}

/** A collection has found nothing to free. */
export function collectionFreesNothing(): Condition {
  return ofFacts('collection-frees-nothing', [F.COLLECTION_COUNTED], (_generation, collected, uncollectable) => collected === 0 && uncollectable === 0)
}

/** A collection has found more than `count` objects that nothing outside refers to: those that finalizers bring back are not among them. */
export function collectionFinds(count: number): Condition {
  return ofFacts(`collection-finds ${count}`, [F.GARBAGE_COUNTED], (objects) => objects > count)
}

/** Conditions that need no number, by the word for them. */
export const PLAIN_CONDITIONS: Readonly<Record<string, () => Condition>> = {
  collection: () => collectionStarts(),
  'collection-frees-nothing': collectionFreesNothing,
  finalizer: () => ofFacts('finalizer', [F.FINALIZER_CALLED, F.GARBAGE_FINALIZING]),
  resurrection: () => ofFacts('resurrection', [F.OBJECT_RESURRECTED]),
  'weakref-cleared': () => ofFacts('weakref-cleared', [F.WEAKREF_CLEARED]),
  'arena-opened': () => ofFacts('arena-opened', [F.ARENA_OPENED]),
  'arena-released': () => ofFacts('arena-released', [F.ARENA_RELEASED]),
  'pool-filled': () => ofFacts('pool-filled', [F.POOL_FILLED]),
  'pool-emptied': () => ofFacts('pool-emptied', [F.POOL_EMPTIED]),
  uncollectable: () => ofFacts('uncollectable', [F.UNCOLLECTABLE_FOUND]),
}
