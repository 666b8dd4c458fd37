import { NONE } from '../../kernel/columns'
import { F } from '../../kernel/facts'
import type { ObjectName } from '../conditions/objects'
import type { FactRecord, FactTest } from '../factList'
import type { Position } from '../position'
import { type FactPlace, factsBetween, labAt, lastFact, type RecordedRun, stretchesBefore } from '../scan'

// What all answers have in common: a chain of facts that leads back to an operation.

/** One link of the chain that leads to an answer. */
export interface Link {
  /** In front of the fact. */
  readonly position: Position
  readonly fact: FactPlace
  /** What the fact means here, in words. */
  readonly how: string
  /** Whom it is about, and who had a part in it; −1: nobody. */
  readonly object: number
  readonly from: number
}

/** An answer whose chain ends at an operation. */
export interface Explained {
  /** From what was asked about backwards. */
  readonly chain: readonly Link[]
  /** The operation that it all began with. Null: it was so when the run began. */
  readonly operation: number | null
}

export const NOTHING: Explained = { chain: [], operation: null }

export function link(fact: FactPlace, how: string, object: number = fact.a, from = NONE): Link {
  return { position: fact.position, fact, how, object, from }
}

/** More links in front of an answer. */
export function before(links: readonly Link[], { chain, operation }: Explained): Explained {
  return { chain: [...links, ...chain], operation }
}

/** The last fact of a place's operation, in front of it, that passes the test. */
export function factBefore({ timeline }: RecordedRun, { operation, fact }: Position, test: FactTest = () => true): FactPlace | undefined {
  if (fact === 0) return undefined
  const facts = timeline.factsOf(operation)
  const index = facts.lastIndexWhere(test, 0, fact)
  return index < 0 ? undefined : { ...(facts.at(index) as FactRecord), position: { operation, fact: index } }
}

/** The last fact in front of a place that passes the test: first in its own operation, whose facts may be known already. */
export function nearestFact(run: RecordedRun, place: Position, test: FactTest): FactPlace | null {
  return factBefore(run, place, test) ?? lastFact(run, { operation: place.operation, fact: 0 }, () => test)
}

/** Where an object was made. Null: the run began with it. */
export function bornAt(run: RecordedRun, { birth }: ObjectName): FactPlace | null {
  const { timeline, keyframes } = run
  for (const [start, end] of stretchesBefore(keyframes, timeline.end.operation)) {
    if (birthsOf(keyframes.before(start).snapshot.kernels) >= birth) continue
    const made = factsBetween(
      run,
      { operation: start, fact: 0 },
      { operation: end, fact: 0 },
      ({ refs }) => {
        return (kind) => (kind === F.OBJECT_CREATED || kind === F.OBJECT_PLACED) && refs.births === birth
      },
      1,
    )
    return made[0] ?? null
  }
  return null
}

/**
 * Where an object ended: in front of the first fact of its teardown that it did not survive, or of the one that made its block a buffer of another object
 * (`buffer.adopted`). Null: it lives to the end of the run.
 */
export function diedAt(run: RecordedRun, name: ObjectName): FactPlace | null {
  const from = bornAt(run, name)?.position ?? { operation: 0, fact: 0 }
  const ends = factsBetween(
    run,
    from,
    run.timeline.end,
    ({ refs }) =>
      (kind, a, _b, c) =>
        (kind === F.OBJECT_DIED ? a === name.object : kind === F.BUFFER_ADOPTED && c === name.object) && refs.objBirth[name.object] === name.birth,
    1,
  )
  return ends[0] ?? null
}

/** The object that has this number at a place, or was the last that had it. Null: none has had it. */
export function objectAt(run: RecordedRun, object: number, place: Position): ObjectName | null {
  const { refs } = labAt(run, place)
  const birth = object >= 0 && object < refs.numbers ? refs.objBirth[object] : 0
  return birth === 0 ? null : { object, birth }
}

function birthsOf(kernels: Readonly<Record<string, { readonly values: Readonly<Record<string, number>> }>>): number {
  return kernels.refcountTracker.values.births
}
