import { F } from '../../kernel/facts'
import type { ObjectName } from '../conditions/objects'
import type { Position } from '../position'
import type { FactPlace, RecordedRun } from '../scan'
import { before, diedAt, type Explained, factBefore, type Link, link, nearestFact } from './chain'
import { whyStarted } from './collected'

/** Why an object died. */
export interface DeathReason extends Explained {
  /** In front of the fact that says so. */
  readonly position: Position
}

/** What a link of the chain means. */
export const DEATH = {
  dropped: 'the program let go of it',
  replaced: 'something else was put into the slot that referred to it',
  clearedByDying: 'what referred to it was dying',
  clearedByCollector: 'what referred to it was garbage, and was cleared by the collector',
  lastByCollector: 'the collector had cleared it, and nobody else held it',
  adopted: 'its block became a buffer of another object',
} as const

/**
 * Why the object died, be it ahead or behind: from the fact that took its last reference, by the objects that died before it, or the collection that found
 * it, to the operation that began it all. A block that becomes a buffer of another object is an object no more: that is an end, too.
 *
 * @returns null where it lives to the end of the run
 */
export function whyDied(run: RecordedRun, name: ObjectName): DeathReason | null {
  const end = diedAt(run, name)
  if (end === null) return null
  const { position } = end
  if (end.kind === F.BUFFER_ADOPTED) return { position, chain: [link(end, DEATH.adopted, name.object, end.a)], operation: position.operation }
  return { position, ...whyEnded(run, name.object, position) }
}

/** What led to the end of the object that is being torn down at a place. */
export function whyEnded(run: RecordedRun, object: number, place: Position): Explained {
  const links: Link[] = []
  let [subject, until] = [object, place]
  for (;;) {
    const found = lastReferenceOf(run, subject, until)
    if (found === null) return { chain: links, operation: until.operation }
    links.push(found)
    switch (found.how) {
      case DEATH.clearedByDying:
        subject = found.from
        until = found.position
        break
      case DEATH.clearedByCollector:
      case DEATH.lastByCollector:
        return before(links, byCollector(run, found.position))
      default:
        return { chain: links, operation: found.position.operation }
    }
  }
}

/** The collection under way at a place, and what began it. */
export function byCollector(run: RecordedRun, place: Position): Explained {
  const started = nearestFact(run, place, (kind) => kind === F.COLLECTION_STARTED)
  return started === null ? { chain: [], operation: place.operation } : whyStarted(run, started)
}

/** What led to a block's being given up by an object: its end, its being cleared, or the operation itself. */
export function whyGivenUp(run: RecordedRun, object: number, place: Position): Explained {
  const state = nearestFact(run, place, (kind, a) => a === object && GIVES_UP.has(kind))
  if (state === null) return { chain: [], operation: place.operation }
  if (state.kind === F.OBJECT_DYING || state.kind === F.OBJECT_DIED) return whyEnded(run, object, state.position)
  if (state.kind === F.CLEARING_BEGUN) return before([link(state, 'the collector has it let go of all that it has')], byCollector(run, state.position))
  return { chain: [], operation: place.operation }
}

const GIVES_UP: ReadonlySet<F> = new Set([F.OBJECT_DYING, F.OBJECT_DIED, F.CLEARING_BEGUN, F.CLEARING_ENDED, F.OBJECT_CREATED, F.OBJECT_PLACED])

/** The fact that took the object's last reference, in front of a place. Null: it was made there. */
function lastReferenceOf(run: RecordedRun, object: number, until: Position): Link | null {
  const fact = nearestFact(run, until, (kind, a, b, c, address) => {
    switch (kind) {
      case F.REFERENCE_DROPPED:
        return a === object && b === 1
      case F.SLOT_CLEARED:
        return c === object && address === 2
      case F.TYPE_DROPPED:
        return b === object && address === 2
      case F.CLEARING_ENDED:
        return a === object && b === 1
      case F.OBJECT_DEFERRED:
      case F.OBJECT_CREATED:
      case F.OBJECT_PLACED:
        return a === object
      default:
        return false
    }
  })
  return fact === null ? null : meaning(run, fact, object)
}

export function meaning(run: RecordedRun, fact: FactPlace, object: number): Link | null {
  switch (fact.kind) {
    case F.REFERENCE_DROPPED: {
      const previous = factBefore(run, fact.position)
      return previous?.kind === F.SLOT_STORED ? link(fact, DEATH.replaced, object, previous.a) : link(fact, DEATH.dropped, object)
    }
    case F.OBJECT_DEFERRED:
      return link(fact, DEATH.dropped, object)
    case F.SLOT_CLEARED:
      return link(fact, isClearing(run, fact.a, fact.position) ? DEATH.clearedByCollector : DEATH.clearedByDying, object, fact.a)
    case F.TYPE_DROPPED:
      return link(fact, DEATH.clearedByDying, object, fact.a)
    case F.CLEARING_ENDED:
      return link(fact, DEATH.lastByCollector, object)
    default:
      return null
  }
}

/** Was the object being cleared by the collector, and not dying? */
function isClearing(run: RecordedRun, object: number, until: Position): boolean {
  return nearestFact(run, until, (kind, a) => a === object && GIVES_UP.has(kind))?.kind === F.CLEARING_BEGUN
}
