import { fromTransition } from 'xstate'
import type { FactOf } from '../../streams/facts'
import type { PolicyPart } from './policy'

/** CPython's promotion: survivors go to the next older generation, those of the oldest stay. Source: `gc_collect_main`. */
export const promoteToNext: PolicyPart<'promotion'> = to('survivors go to the next older generation', (generation, oldest) => Math.min(generation + 1, oldest))

/** NOT IN CPYTHON: survivors stay where they are, and are examined again. */
export const promoteNobody: PolicyPart<'promotion'> = to('survivors stay in their generation', (generation) => generation)

/** NOT IN CPYTHON: who survives one collection is old. */
export const promoteToOldest: PolicyPart<'promotion'> = to('survivors go to the oldest generation', (_generation, oldest) => oldest)

function to(name: string, list: (generation: number, oldest: number) => number): PolicyPart<'promotion'> {
  return {
    decides: 'promotion',
    name,
    logic: ({ count }, outbox) =>
      fromTransition((context: Record<string, never>, event: FactOf<'survivors.considered'>) => {
        outbox.say([{ type: 'promotion.chosen', list: list(event.generation, count.length - 1) }], event.seq)
        return context
      }, {}),
  }
}
