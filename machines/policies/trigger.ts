import { fromTransition } from 'xstate'
import type { FactOf } from '../../streams/facts'
import type { PolicyPart } from './policy'

/** CPython's trigger: where generation 0 is over its threshold, a collection is wanted. Source: `gc_collect_generations`. */
export const thresholdTrigger: PolicyPart<'trigger'> = {
  decides: 'trigger',
  name: 'generation 0 over its threshold',
  logic: (_numbers, outbox) =>
    fromTransition((context: Record<string, never>, event: FactOf<'collection.considered'>) => {
      outbox.say([{ type: 'collection.wanted' }], event.seq)
      return context
    }, {}),
}

/**
 * NOT IN CPYTHON: a collection is wanted where what containers ask for has doubled since the last one, or since the policy decides.
 * What the last collection left is the measure.
 */
export const doubledTrigger: PolicyPart<'trigger'> = {
  decides: 'trigger',
  name: 'the bytes in containers have doubled',
  logic: (numbers, outbox) =>
    fromTransition(
      ({ floor }: { readonly floor: number }, event: FactOf<'collection.considered'>) => {
        const least = Math.min(floor, numbers.containerBytes)
        const wanted = numbers.containerBytes >= 2 * least
        outbox.say([{ type: wanted ? 'collection.wanted' : 'collection.declined' }], event.seq)
        return { floor: wanted ? Number.MAX_SAFE_INTEGER : least }
      },
      { floor: numbers.containerBytes },
    ),
}

/** NOT IN CPYTHON: no collection ever starts by itself, and everything is counted as if. */
export const neverTrigger: PolicyPart<'trigger'> = {
  decides: 'trigger',
  name: 'never',
  logic: (_numbers, outbox) =>
    fromTransition((context: Record<string, never>, event: FactOf<'collection.considered'>) => {
      outbox.say([{ type: 'collection.declined' }], event.seq)
      return context
    }, {}),
}
