import { NONE } from '../../kernel/columns'
import { F } from '../../kernel/facts'
import { UNTRACKED } from '../../kernel/gc/layout'
import type { ObjectName } from '../conditions/objects'
import { comparePositions, type Position } from '../position'
import { type FactPlace, factsBetween, labAt, type RecordedRun } from '../scan'
import { type Reference, referrersOf } from './alive'
import { before, bornAt, type Explained, link, NOTHING } from './chain'
import { whyStarted } from './collected'

/** One collection that looked at an object, and left it alive. */
export interface SurvivedCollection {
  readonly started: Position
  readonly generation: number
  readonly automatic: boolean
  /** Its list in front of the collection, and behind it. */
  readonly from: number
  readonly to: number
  /** In front of the fact that it was found to be reachable. */
  readonly survived: Position
  /** Objects of the collection, each of which refers to the next; the last is the object itself. The first is held from outside of what was examined. */
  readonly path: readonly number[]
  /** References to the first that come from outside: `gc_refs` after `subtract_refs`. */
  readonly outside: number
  /** Those of them that are slots: of objects that were not examined, being older or not tracked. */
  readonly holders: readonly Reference[]
}

/** Why an object is in the list that it is in. */
export interface PromotionReason extends Explained {
  /** A generation, 3 the permanent one; the lists of the incremental collector; 255: it is not tracked. */
  readonly list: number
  /** The collections that it survived, the first one first. */
  readonly survivals: readonly SurvivedCollection[]
}

/** How often an object can be asked about before the earliest collections are left out. */
const MOST = 64

/** Why the object is in its generation at a place: the collections that it survived, and what kept it in each. */
export function whyPromoted(run: RecordedRun, name: ObjectName, place: Position): PromotionReason {
  const { object, birth } = name
  const { refs, gc } = labAt(run, place)
  const list = refs.objBirth[object] === birth ? (gc.gcList[object] ?? UNTRACKED) : UNTRACKED
  const born = bornAt(run, name)?.position ?? { operation: 0, fact: 0 }
  const facts = factsBetween(
    run,
    born,
    place,
    (lab) => (kind, a) => kind === F.COLLECTION_STARTED || kind === F.COLLECTION_ENDED || (a === object && ABOUT.has(kind) && lab.refs.objBirth[object] === birth),
  )
  const survivals = collectionsIn(facts)
    .filter(({ survived }) => survived !== null)
    .slice(-MOST)
    .map((one) => survivalIn(run, object, one))
  return { list, survivals, ...whyInList(run, facts, list) }
}

const MOVES: ReadonlySet<F> = new Set([
  F.OBJECT_MERGED,
  F.OBJECT_PROMOTED,
  F.OBJECT_SPACED,
  F.OBJECT_FROZEN,
  F.OBJECT_MADE_PERMANENT,
  F.OBJECT_RESURRECTED,
  F.GARBAGE_OUTLIVED,
  F.WEAKREF_OUTLIVED,
  F.GARBAGE_SAVED,
])
const ABOUT: ReadonlySet<F> = new Set([...MOVES, F.OBJECT_TRACKED, F.OBJECT_UNTRACKED, F.OBJECT_SURVIVED, F.OBJECT_CREATED])

interface Looked {
  readonly started: FactPlace
  readonly ended: Position | null
  readonly facts: readonly FactPlace[]
  readonly survived: FactPlace | null
  /** The list that it was in before. */
  readonly from: number
}

function collectionsIn(facts: readonly FactPlace[]): Looked[] {
  const found: Looked[] = []
  let list = UNTRACKED
  for (let at = 0; at < facts.length; at++) {
    if (facts[at].kind === F.COLLECTION_STARTED) {
      const end = facts.findIndex(({ kind }, index) => index > at && kind === F.COLLECTION_ENDED)
      const inside = facts.slice(at + 1, end < 0 ? facts.length : end)
      found.push({
        started: facts[at],
        ended: end < 0 ? null : facts[end].position,
        facts: inside,
        survived: inside.find(({ kind }) => kind === F.OBJECT_SURVIVED) ?? null,
        from: list,
      })
    }
    list = listBehind(facts[at], list)
  }
  return found
}

/** The list that the object is in behind a fact about it. */
function listBehind({ kind, b, c }: FactPlace, list: number): number {
  if (kind === F.OBJECT_TRACKED) return b
  if (kind === F.OBJECT_UNTRACKED) return UNTRACKED
  return MOVES.has(kind) ? c : list
}

function survivalIn(run: RecordedRun, object: number, { started, facts, survived, from }: Looked): SurvivedCollection {
  const at = (survived ?? started).position
  const { path, outside, examined } = keptBy(run, object, started.position, at)
  const { refs } = labAt(run, at)
  const holders = referrersOf(refs, path[0]).filter(({ from: holder }) => !examined.has(holder))
  return {
    started: started.position,
    generation: started.a,
    automatic: started.b === 1,
    from,
    to: facts.reduce((list, fact) => listBehind(fact, list), from),
    survived: at,
    path,
    outside,
    holders,
  }
}

/** From whom the collection came to the object: back to one that has references from outside. */
function keptBy(run: RecordedRun, object: number, started: Position, survived: Position): { path: number[]; outside: number; examined: ReadonlySet<number> } {
  const gcRefs = new Map<number, number>()
  const reachedBy = new Map<number, number>()
  for (const { kind, a, b } of factsBetween(run, started, survived, () => (kind) => LOOKS.has(kind))) {
    if (kind === F.REFS_COPIED) gcRefs.set(a, b)
    else if (kind === F.REFERENCE_SUBTRACTED) gcRefs.set(a, (gcRefs.get(a) ?? 0) - 1)
    else reachedBy.set(a, b)
  }
  const path = [object]
  for (let by = reachedBy.get(object); by !== undefined && !path.includes(by); by = reachedBy.get(by)) path.unshift(by)
  return { path, outside: gcRefs.get(path[0]) ?? 0, examined: new Set(gcRefs.keys()) }
}

const LOOKS: ReadonlySet<F> = new Set([F.REFS_COPIED, F.REFERENCE_SUBTRACTED, F.OBJECT_REACHED, F.OBJECT_REGAINED])

/** What put it into its list, and the operation behind that. */
function whyInList(run: RecordedRun, facts: readonly FactPlace[], list: number): Explained {
  const put = facts.findLast((fact) => listBehind(fact, NONE) !== NONE)
  if (put === undefined) return NOTHING
  const links = [link(put, put.kind === F.OBJECT_TRACKED ? 'it joined the youngest generation' : list === UNTRACKED ? 'it left the collector’s lists' : `it joined list ${list}`)]
  const started = facts.findLast(({ kind, position }) => kind === F.COLLECTION_STARTED && comparePositions(position, put.position) < 0)
  const ended = facts.findLast(({ kind, position }) => kind === F.COLLECTION_ENDED && comparePositions(position, put.position) < 0)
  const inside = started !== undefined && (ended === undefined || comparePositions(ended.position, started.position) < 0)
  if (!inside || put.kind === F.OBJECT_TRACKED || put.kind === F.OBJECT_FROZEN) return { chain: links, operation: put.position.operation }
  return before(links, whyStarted(run, started))
}
