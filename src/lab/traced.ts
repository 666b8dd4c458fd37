import type { Subscription } from 'rxjs'
import type { Bus, Receiver } from '../../streams/bus'
import type { Fact } from '../../streams/facts'
import type { ActorId } from '../../streams/ids'

/** The actors of a lab, as the bus sees them. */
export type Actors = Readonly<Record<string, Receiver>>

/**
 * The traced wiring: subscriptions, and nothing else. Each actor hears its inbox; the ledger hears every fact.
 * What goes into which inbox stands in `streams/routes.ts`, for both wirings.
 *
 * @returns one subscription an actor; cutting one cuts that actor off
 */
export function wireTraced(bus: Bus, actors: Actors, ledger: (fact: Fact) => void): Readonly<Record<ActorId, Subscription>> {
  bus.facts$.subscribe(ledger)
  return Object.fromEntries(Object.entries(actors).map(([id, actor]) => [id, bus.connect(id as ActorId, actor)])) as Readonly<Record<ActorId, Subscription>>
}
