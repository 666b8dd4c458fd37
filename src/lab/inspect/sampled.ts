import type { ActorRefLike, InspectionEvent, Observer } from 'xstate'
import type { ActorId } from '../../../streams/ids'

/** Whoever watches actors: XState's own kind of observer. Stately's inspector has one, `inspector.inspect`. */
export type Inspect = Observer<InspectionEvent>

/** What a watcher is told of. */
export interface Sampling {
  /** Of each actor the first event, and from there on every nth. Default 1: all. */
  readonly every?: number
  /** These actors only. Default: all. */
  readonly actors?: readonly ActorId[]
}

/** What of an actor an inspection event lets see. */
type SeenActor = ActorRefLike & { readonly id?: string }

/** The name of an actor: `allocator`, `refcountTracker` … */
export function nameOfActor(actor: ActorRefLike): string {
  return (actor as SeenActor).id ?? actor.sessionId
}

/**
 * Passes on what XState tells of actors, or a sample of it, as it comes.
 *
 * 1. That an actor is there is always told: a watcher must know of it before it hears of its events. Of actors that were not asked for nothing is.
 * 2. Of each actor the first event passes, and every nth. What follows from it (its steps, its snapshot) passes with it. Actions always do: XState does not
 *    say of which event they are.
 * 3. Messages come over the bus, which XState does not know of. The event is given its source: the actor that said it.
 *
 * @param watcher - `inspector.inspect` of `@statelyai/inspect`, or any observer
 * @throws RangeError where `every` is no whole number from 1
 * @example
 * const heap = createLab({ plan: cpython('3.11'), mode: 'traced', inspect: sampledInspect(inspector.inspect, { every: 100 }) })
 */
export function sampledInspect(watcher: Inspect, { every = 1, actors }: Sampling = {}): Inspect {
  if (!Number.isInteger(every) || every < 1) throw new RangeError(`Every nth event is told: a whole number from 1, not ${every}.`)
  const known = new Map<string, ActorRefLike>()
  const heard = new Map<ActorRefLike, number>()
  /** Events that passed, by actor: an actor may be sent the next one before it is done with this. */
  const passed = new Map<ActorRefLike, WeakSet<object>>()
  const wanted = (actor: ActorRefLike): boolean => actors === undefined || (actors as readonly string[]).includes(nameOfActor(actor))
  /** Does the event pass, with all that follows from it? */
  const take = (actor: ActorRefLike, event: object): boolean => {
    const before = heard.get(actor) ?? 0
    heard.set(actor, before + 1)
    if (before % every !== 0) return false
    const events = passed.get(actor) ?? new WeakSet()
    passed.set(actor, events.add(event))
    return true
  }
  return {
    next(event) {
      const { actorRef } = event
      if (event.type === '@xstate.actor') known.set(nameOfActor(actorRef), actorRef)
      if (!wanted(actorRef)) return
      if (event.type === '@xstate.event') {
        if (take(actorRef, event.event)) watcher.next?.({ ...event, sourceRef: event.sourceRef ?? known.get(String(event.event.by)) })
      } else if (!('event' in event) || passed.get(actorRef)?.has(event.event) === true) watcher.next?.(event)
    },
  }
}
