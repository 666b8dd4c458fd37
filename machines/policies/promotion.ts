import { fromTransition } from 'xstate'
import type { FactOf } from '../../streams/facts'
import type { PolicyPart } from './policy'

/** CPython's promotion: survivors go to the next older generation, those of the oldest stay. Source: `gc_collect_main`. */
export const promoteToNext: PolicyPart<'promotion'> = {
  decides: 'promotion',
  name: 'survivors go to the next older generation',
  logic: ({ count }, outbox) =>
    fromTransition((context: Record<string, never>, event: FactOf<'survivors.considered'>) => {
      outbox.say([{ type: 'promotion.chosen', list: Math.min(event.generation + 1, count.length - 1) }], event.seq)
      return context
    }, {}),
}
