import { F } from '../../kernel/facts'
import { TypeFlag } from '../../kernel/refcounts/layout'
import { isTracked } from '../../kernel/refcounts/read'
import type { ObjectName } from '../conditions/objects'
import type { Position } from '../position'
import { type FactPlace, labAt, lastFact, type RecordedRun } from '../scan'
import { before, type Explained, factBefore, link, NOTHING } from './chain'
import { byCollector } from './died'

/** The rule by which an object came to be tracked, or not. */
export type TrackingRule =
  | 'the run began with it so'
  | 'its type has no GC head: the collector never looks at it'
  | 'nothing tracked it so far'
  | 'its type tracks it'
  | 'its type stopped tracking it'
  | 'it is tracked while its finalizer runs'
  | 'a collection found that all its items are untrackable: a tuple of such cannot be part of a cycle'
  | 'a full collection found that all its keys and values are untrackable: a dict of such cannot be part of a cycle'
  | 'a collection found that it is immortal'
  | 'its teardown began'

/** Why the collector has an object in one of its lists, or has not. */
export interface TrackingReason extends Explained {
  readonly tracked: boolean
  readonly rule: TrackingRule
}

/** How a collector's phases are called: by its plan. */
export type PhaseNames = readonly { readonly name: string }[]

/** Why the object is tracked, or not, at a place; where it is dead there, as it was when it died. @param phases - of the plan's collector */
export function whyTracked(run: RecordedRun, { object, birth }: ObjectName, place: Position, phases: PhaseNames): TrackingReason {
  const { refs } = labAt(run, place)
  const tracked = refs.objBirth[object] === birth && isTracked(refs, object)
  const last = lastFact(run, place, (lab) => {
    const ours = (a: number): boolean => a === object && lab.refs.objBirth[object] === birth
    return (kind, a) => CHANGES.has(kind) && ours(a)
  })
  switch (last?.kind) {
    case undefined:
      return { tracked, rule: 'the run began with it so', ...NOTHING }
    case F.OBJECT_CREATED:
    case F.OBJECT_PLACED: {
      const gc = (refs.typeFlags[(last as FactPlace).b] & TypeFlag.GC) !== 0
      const rule = gc ? 'nothing tracked it so far' : 'its type has no GC head: the collector never looks at it'
      return { tracked, rule, chain: [link(last as FactPlace, 'it was made')], operation: (last as FactPlace).position.operation }
    }
    case F.OBJECT_TRACKED:
      return { tracked, ...whyJoined(run, last as FactPlace) }
    default:
      return { tracked, ...whyLeft(run, last as FactPlace, phases) }
  }
}

const CHANGES: ReadonlySet<F> = new Set([F.OBJECT_TRACKED, F.OBJECT_UNTRACKED, F.OBJECT_CREATED, F.OBJECT_PLACED])

type Why = Explained & { readonly rule: TrackingRule }

function whyJoined(run: RecordedRun, tracked: FactPlace): Why {
  const cause = factBefore(run, tracked.position, (kind) => kind !== F.TRACKING_COUNTED && kind !== F.COLLECTION_SCHEDULED)
  const rule = cause?.kind === F.FINALIZER_CALLED ? 'it is tracked while its finalizer runs' : 'its type tracks it'
  return { rule, chain: [link(tracked, 'it joined the youngest generation')], operation: tracked.position.operation }
}

function whyLeft(run: RecordedRun, untracked: FactPlace, phases: PhaseNames): Why {
  const links = [link(untracked, 'it left the collector’s lists')]
  const cause = factBefore(run, untracked.position, (kind, a) => ENDS.has(kind) && (kind === F.PHASE_ENTERED || a === untracked.a))
  if (cause === undefined) return { rule: 'its type stopped tracking it', chain: links, operation: untracked.position.operation }
  if (cause.kind !== F.PHASE_ENTERED) return { rule: 'its teardown began', chain: [...links, link(cause, 'its teardown began')], operation: untracked.position.operation }
  const phase = phases[cause.a]?.name ?? ''
  const rule = RULES.find(([part]) => phase.includes(part))?.[1] ?? 'its type stopped tracking it'
  return { rule, ...before([...links, link(cause, `in the phase ${phase}`, untracked.a)], byCollector(run, cause.position)) }
}

const ENDS: ReadonlySet<F> = new Set([F.PHASE_ENTERED, F.OBJECT_DYING, F.OBJECT_DELAYED, F.FINALIZER_RETURNED])
const RULES: readonly (readonly [part: string, rule: TrackingRule])[] = [
  ['Tuples', 'a collection found that all its items are untrackable: a tuple of such cannot be part of a cycle'],
  ['Dicts', 'a full collection found that all its keys and values are untrackable: a dict of such cannot be part of a cycle'],
  ['updatingRefs', 'a collection found that it is immortal'],
]
