import { NONE } from '../../kernel/columns'
import { F } from '../../kernel/facts'
import { type CyclePhase, Decides, GENERATIONS, type Generations, Increment } from '../../kernel/gc/layout'
import type { Position } from '../position'
import { type FactPlace, labAt, type RecordedRun } from '../scan'
import type { Timeline } from '../timeline'
import { before, type Explained, factBefore, type Link, link, nearestFact } from './chain'

/** What the scope looked at for one generation, the oldest first: the first that is over its threshold is collected. */
export interface GenerationDecision {
  readonly generation: number
  readonly count: number
  readonly threshold: number
  readonly over: boolean
  /** Over its threshold, and passed over all the same: too little is new to the oldest generation (the 25 % rule). */
  readonly passedOver: boolean
}

/** The 25 % rule: so many objects outlived the last full collection, so many are new to the oldest generation since. */
export interface LongLived {
  readonly total: number
  readonly pending: number
  readonly enough: boolean
}

/** What an increment owes (3.14.0–3.14.4). */
export interface IncrementDecision {
  /** Objects of work, below 0: it is ahead. */
  readonly work: number
  readonly comesTo: 'nothing' | 'marking' | 'collecting'
}

/** Why a collection began: the numbers that decided, as they were just before. */
export interface CollectionReason extends Explained {
  readonly position: Position
  readonly generation: number
  /** Nobody asked for it: generation 0 was over its threshold. */
  readonly automatic: boolean
  /** By generation. */
  readonly counts: readonly GenerationDecision[]
  readonly longLived: LongLived
  /** Where it was put off to the next safepoint (3.12+); null: it began at once. */
  readonly scheduled: Position | null
  readonly increment: IncrementDecision | null
  /** Who decided, where it was not the plan's own: numbers as in `gc.policies`, NONE for the plan's. */
  readonly policies: readonly number[]
}

/** Of the collection that begins at this place. @throws RangeError where none does */
export function whyCollected(run: RecordedRun, position: Position): CollectionReason {
  const { timeline } = run
  const fact = position.operation < timeline.end.operation ? timeline.factsOf(position.operation).at(position.fact) : undefined
  if (fact?.kind !== F.COLLECTION_STARTED) throw new RangeError('No collection begins at this place.')
  const { gc } = labAt(run, position)
  const reason = whyStarted(run, { ...fact, position })
  const scheduled = reason.chain.find((one) => one.fact.kind === F.COLLECTION_SCHEDULED)
  return {
    ...reason,
    position,
    generation: fact.a,
    automatic: fact.b === 1,
    counts: decisionsOf(gc),
    longLived: longLivedOf(gc),
    scheduled: scheduled?.position ?? null,
    increment: gc.incremental ? incrementBehind(timeline, position) : null,
    policies: [...gc.policies],
  }
}

/** From a collection's beginning to the operation that made it due. */
export function whyStarted(run: RecordedRun, started: FactPlace): Explained {
  const asked = [link(started, started.b === 1 ? 'a collection began by itself' : 'a collection was asked for', NONE)]
  if (started.b !== 1) return { chain: asked, operation: started.position.operation }
  const considered = factBefore(run, started.position, (kind) => kind === F.COLLECTION_CONSIDERED)
  if (considered === undefined) return { chain: asked, operation: started.position.operation }
  return before([...asked, link(considered, `generation 0 counted ${considered.a}, and its threshold was ${considered.b}`, NONE)], whyConsidered(run, considered))
}

/** Up to 3.11 the allocation itself; from 3.12 the one that put it off to a safepoint. */
function whyConsidered(run: RecordedRun, considered: FactPlace): Explained {
  const due = nearestFact(run, considered.position, (kind) => COUNTS_UP.has(kind) || kind === F.COLLECTION_SCHEDULED)
  if (due === null) return { chain: [], operation: considered.position.operation }
  if (due.kind !== F.COLLECTION_SCHEDULED && due.position.operation === considered.position.operation)
    return { chain: [link(due, `an allocation made generation 0 count ${due.b}`)], operation: due.position.operation }
  const scheduled = due.kind === F.COLLECTION_SCHEDULED ? due : nearestFact(run, considered.position, (kind) => kind === F.COLLECTION_SCHEDULED)
  if (scheduled === null) return { chain: [], operation: considered.position.operation }
  return { chain: [link(scheduled, `with a count of ${scheduled.a} it was put off to the next safepoint`, NONE)], operation: scheduled.position.operation }
}

const COUNTS_UP: ReadonlySet<F> = new Set([F.ALLOCATION_COUNTED, F.TRACKING_COUNTED])

function decisionsOf(gc: Generations): GenerationDecision[] {
  const { enough } = longLivedOf(gc)
  return Array.from({ length: GENERATIONS }, (_, generation) => {
    const [count, threshold] = [gc.count[generation], gc.threshold[generation]]
    const over = count > threshold
    // Another scope than the plan's has rules of its own.
    const passedOver = over && generation === GENERATIONS - 1 && !gc.incremental && !enough && gc.policies[Decides.SCOPE] === NONE
    return { generation, count, threshold, over, passedOver }
  })
}

function longLivedOf({ longLivedTotal, longLivedPending }: Generations): LongLived {
  return { total: longLivedTotal, pending: longLivedPending, enough: longLivedPending >= Math.floor(longLivedTotal / 4) }
}

function incrementBehind(timeline: Timeline, { operation, fact }: Position): IncrementDecision | null {
  const facts = timeline.factsOf(operation)
  const assessed = facts.at(facts.indexWhere((kind) => kind === F.WORK_ASSESSED, fact + 1))
  if (assessed === undefined) return null
  return { work: assessed.a, comesTo: assessed.b === Increment.WAITS ? 'nothing' : assessed.b === Increment.MARKS ? 'marking' : 'collecting' }
}

/** Where the last collection began, at or before a place that stands in it or behind it; null: there was none. */
export function collectionBefore(timeline: Timeline, place: Position): Position | null {
  const { collections } = timeline
  for (let at = collections.length - 1; at >= 0; at--) {
    const operation = collections[at]
    if (operation > place.operation) continue
    const fact = timeline.factsOf(operation).lastIndexWhere((kind) => kind === F.COLLECTION_STARTED, 0, operation === place.operation ? place.fact + 1 : undefined)
    if (fact >= 0) return { operation, fact }
  }
  return null
}

/** Why no collection begins here. */
export interface NoCollectionReason extends Explained {
  readonly reason:
    | 'one is under way'
    | 'the collector is disabled'
    | 'the threshold is 0'
    | 'generation 0 is not over its threshold'
    | 'the next safepoint looks at it'
    | 'the trigger wanted none'
    | 'the next allocation looks at it'
  /** By generation: what a collection that began now would come to. */
  readonly counts: readonly GenerationDecision[]
  readonly longLived: LongLived
  /** How many more allocations, with no death among them, generation 0 takes without one; null where nothing that is counted makes it due. */
  readonly missing: number | null
  /** What increments owe so far; null where there are none. */
  readonly owed: { readonly work: number; readonly phase: 'marking' | 'collecting' } | null
  /** The last decision so far: its place, and what came of it. */
  readonly last: { readonly position: Position; readonly outcome: 'began' | 'declined' | 'waived' } | null
}

/** Why no collection begins at a place: what is missing, and the operation that last changed that. */
export function whyNotCollected(run: RecordedRun, place: Position): NoCollectionReason {
  const { gc } = labAt(run, place)
  const counts = decisionsOf(gc)
  const last = lastDecision(run, place)
  const reason = missingOf(gc, last)
  const [{ count, threshold }] = counts
  const explained = explain(run, place, reason === 'the trigger wanted none' && gc.policies[Decides.TRIGGER] !== NONE ? 'another trigger decides' : reason)
  return {
    ...explained,
    reason,
    counts,
    longLived: longLivedOf(gc),
    missing: gc.enabled === 1 && threshold > 0 && count <= threshold ? threshold - count : null,
    owed: gc.incremental ? { work: gc.workToDo, phase: (gc.cyclePhase as CyclePhase) === 0 ? 'marking' : 'collecting' } : null,
    last: last === null ? null : { position: last.position, outcome: OUTCOMES.get(last.kind) ?? 'waived' },
  }
}

const OUTCOMES: ReadonlyMap<F, 'began' | 'declined' | 'waived'> = new Map([
  [F.COLLECTION_STARTED, 'began'],
  [F.COLLECTION_DECLINED, 'declined'],
  [F.COLLECTION_WAIVED, 'waived'],
])

function lastDecision(run: RecordedRun, place: Position): FactPlace | null {
  return nearestFact(run, place, (kind) => OUTCOMES.has(kind))
}

function missingOf(gc: Generations, last: FactPlace | null): NoCollectionReason['reason'] {
  if (gc.collecting >= 0) return 'one is under way'
  if (gc.enabled === 0) return 'the collector is disabled'
  if (gc.threshold[0] === 0) return 'the threshold is 0'
  if (gc.scheduled === 1) return 'the next safepoint looks at it'
  if (gc.count[0] <= gc.threshold[0]) return 'generation 0 is not over its threshold'
  return last?.kind === F.COLLECTION_DECLINED ? 'the trigger wanted none' : 'the next allocation looks at it'
}

/** The operation that made it so. */
function explain(run: RecordedRun, place: Position, reason: NoCollectionReason['reason'] | 'another trigger decides'): Explained {
  const found = nearestFact(run, place, DECIDES[reason])
  if (found === null) return { chain: [], operation: null }
  const links: Link[] = [link(found, SAYS.get(found.kind) ?? reason, NONE)]
  if (found.kind !== F.COUNTS_MERGED) return { chain: links, operation: found.position.operation }
  const started = nearestFact(run, found.position, (kind) => kind === F.COLLECTION_STARTED)
  return started === null ? { chain: links, operation: found.position.operation } : before(links, whyStarted(run, started))
}

const RESETS: ReadonlySet<F> = new Set([F.COUNTS_MERGED, F.COUNTS_RESET, F.COUNTS_SET, F.YOUNG_COUNTED, F.WORK_ASSESSED])
const DECIDES: Readonly<Record<Parameters<typeof explain>[2], (kind: F, a: number, b: number) => boolean>> = {
  'another trigger decides': (kind, a) => kind === F.POLICY_SET && a === Decides.TRIGGER,
  'one is under way': (kind) => kind === F.COLLECTION_STARTED,
  'the collector is disabled': (kind) => kind === F.COLLECTOR_ENABLED,
  'the threshold is 0': (kind, a) => kind === F.THRESHOLD_SET && a === 0,
  'generation 0 is not over its threshold': (kind, a) => RESETS.has(kind) || (kind === F.THRESHOLD_SET && a === 0),
  'the next safepoint looks at it': (kind) => kind === F.COLLECTION_SCHEDULED,
  'the trigger wanted none': (kind) => kind === F.COLLECTION_DECLINED,
  'the next allocation looks at it': (kind, a) => (kind === F.THRESHOLD_SET && a === 0) || RESETS.has(kind) || kind === F.COLLECTOR_ENABLED,
}
const SAYS: ReadonlyMap<F, string> = new Map([
  [F.COLLECTION_STARTED, 'a collection began'],
  [F.COLLECTOR_ENABLED, 'the program switched the collector on or off'],
  [F.THRESHOLD_SET, 'the program set the threshold'],
  [F.POLICY_SET, 'another trigger decides from here on, and wants none'],
  [F.COUNTS_MERGED, 'a collection set the count to 0'],
  [F.YOUNG_COUNTED, 'a collection set the count to 0'],
  [F.WORK_ASSESSED, 'a collection set the count to 0'],
  [F.COUNTS_RESET, 'all counts were set to 0'],
  [F.COUNTS_SET, 'the counts were set'],
  [F.COLLECTION_SCHEDULED, 'it was put off to the next safepoint'],
  [F.COLLECTION_DECLINED, 'the trigger, or the scope, wanted none'],
])
