import { filter, type MonoTypeOperatorFunction } from 'rxjs'
import type { ActorId } from '../ids'

/**
 * Lets through what one actor said.
 *
 * 1. A message whose `by` is `actor` passes.
 * 2. Every other is dropped.
 *
 * @example
 * lab.facts$.pipe(byActor('addressSpace')).subscribe((fact) => console.log(printFact(fact)))
 */
export function byActor<M extends { readonly by: ActorId }>(actor: ActorId): MonoTypeOperatorFunction<M> {
  return filter((message) => message.by === actor)
}
