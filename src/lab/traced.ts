import type { Subscription } from 'rxjs'
import type { Bus, Receiver } from '../../streams/bus'
import type { Fact } from '../../streams/facts'
import type { ActorId } from '../../streams/ids'

/** The actors of a lab, as the bus sees them. */
export type Actors = Readonly<Record<ActorId, Receiver>>

/**
 * The traced wiring: subscriptions, and nothing else. Each actor hears its inbox; the ledger hears every fact.
 * What goes into which inbox stands in `streams/routes.ts`, for both wirings.
 *
 * @returns one subscription an actor; cutting one cuts that actor off
 */
export function wireTraced(bus: Bus, actors: Actors, ledger: (fact: Fact) => void): Readonly<Record<ActorId, Subscription>> {
  bus.facts$.subscribe(ledger)
  return {
    allocator: bus.connect('allocator', actors.allocator),
    addressSpace: bus.connect('addressSpace', actors.addressSpace),
    mutator: bus.connect('mutator', actors.mutator),
    lab: bus.connect('lab', actors.lab),
  }
}
