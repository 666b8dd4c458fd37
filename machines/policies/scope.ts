import { fromTransition } from 'xstate'
import type { FactOf } from '../../streams/facts'
import type { HeapNumbers, PolicyPart } from './policy'

/**
 * CPython's scope: the oldest generation that is over its threshold; the oldest of all only where enough objects are new to it since its
 * last collection (the 25 % rule).
 *
 * Source  `gc_collect_generations`
 */
export const generationalScope: PolicyPart<'scope'> = {
  decides: 'scope',
  name: 'the oldest generation over its threshold, the oldest of all by the 25 % rule',
  logic: (numbers, outbox) =>
    fromTransition((context: Record<string, never>, event: FactOf<'collection.wanted'>) => {
      const generation = dueGeneration(numbers)
      outbox.say([generation === null ? { type: 'collection.declined' } : { type: 'scope.chosen', generation }], event.seq)
      return context
    }, {}),
}

/** The incremental collector's scope: whatever the counts say, an increment. Source: `_Py_RunGC` of 3.14.0–3.14.4. */
export const incrementScope: PolicyPart<'scope'> = always('always an increment', () => 1)

/** NOT IN CPYTHON: the youngest generation alone, whatever the counts say. */
export const youngestScope: PolicyPart<'scope'> = always('the youngest generation alone', () => 0)

/** NOT IN CPYTHON: everything, whatever the counts and the 25 % rule say. */
export const everythingScope: PolicyPart<'scope'> = always('everything', ({ count }) => count.length - 1)

/** A scope that never declines. */
function always(name: string, generation: (numbers: HeapNumbers) => number): PolicyPart<'scope'> {
  return {
    decides: 'scope',
    name,
    logic: (numbers, outbox) =>
      fromTransition((context: Record<string, never>, event: FactOf<'collection.wanted'>) => {
        outbox.say([{ type: 'scope.chosen', generation: generation(numbers) }], event.seq)
        return context
      }, {}),
  }
}

function dueGeneration({ count, threshold, longLivedTotal, longLivedPending }: HeapNumbers): number | null {
  const oldest = count.length - 1
  for (let generation = oldest; generation >= 0; generation--) {
    if (count[generation] <= threshold[generation]) continue
    if (generation === oldest && longLivedPending < Math.floor(longLivedTotal / 4)) continue
    return generation
  }
  return null
}
