import { NONE } from '../../kernel/columns'
import { F } from '../../kernel/facts'
import type { ObjectName } from '../conditions/objects'
import { type Cycle, findGarbage, type Garbage } from '../cycles/garbage'
import { comparePositions, type Position } from '../position'
import { type FactPlace, labAt, type RecordedRun } from '../scan'
import { CLASS_SLOT, type Reference } from './alive'
import { before, diedAt, type Explained, factBefore, type Link, link, NOTHING } from './chain'
import { collectionBefore } from './collected'
import { lastCutOff } from './cutOff'
import { byCollector, DEATH, meaning, whyEnded } from './died'
import { collectionsPassed, type PassedCollection } from './passedOver'
import { pathBetween } from './path'
import { isGarbageAt } from './unreachable'

/** How an object came to be garbage. */
export interface CutOff {
  /** In front of the fact behind which nobody reached it. */
  readonly position: Position
  /** The reference that went last; `from` −1: it was in no slot, but of a frame, of the interpreter, of a collector at work. */
  readonly lost: Reference
  /** From the object that it led to, to the one that is garbage; empty: that is the same. */
  readonly path: readonly Reference[]
}

/** Why an object is garbage, or was when a collection came for it. */
export interface GarbageReason extends Explained {
  /** What is said of cycles is said of this place: the one that was asked about; in a collection, and for what died in one, where that began. */
  readonly place: Position
  /** In front of the fact that says that it died; null: it is alive where it was asked about. */
  readonly died: Position | null
  /**
   * How it came to be garbage, the last time first. There are others only where a collection had found it already, and program code that it called reached it,
   * or the collector held it. Empty: it was garbage when the run began.
   */
  readonly cuts: readonly CutOff[]
  /** Operations from the first of these to the place that was asked about, or to its end. */
  readonly operations: number
  readonly garbage: Garbage
  /** The cycles that keep it: the one that it is in first, then those that lead there. */
  readonly cycles: readonly Cycle[]
  /** The collections that began meanwhile, and left it. */
  readonly passed: readonly PassedCollection[]
}

/**
 * Why did the object become garbage: the reference that went last and cut it off from all that is held, the operation behind that, which cycle keeps it, and the
 * collections that passed it over. Of an object that is garbage at a place; or that has died there, in a collection that found it so.
 *
 * @param options.legacyFinalizers - finalizers are not safe in a cycle (before PEP 442)
 * @returns null where it can be reached at the place, or died otherwise
 * @throws GivenUp
 */
export function whyGarbage(run: RecordedRun, name: ObjectName, place: Position, options: { readonly legacyFinalizers?: boolean } = {}): GarbageReason | null {
  const end = labAt(run, place).refs
  const isDead = end.objType[name.object] === 0 || end.objBirth[name.object] !== name.birth
  const died = isDead ? (diedAt(run, name)?.position ?? null) : null
  if (isDead && (died === null || comparePositions(died, place) >= 0)) return null
  const until = died ?? place
  const found = foundAt(run, name, until, died === null)
  if (found === null) return null
  const { cuts, explained } = cutsOf(run, name, found)
  const since = cuts.at(-1)?.position ?? null
  const garbage = findGarbage(labAt(run, found), options)
  const own = garbage.cycleAt(name.object)
  return {
    ...explained,
    place: found,
    died,
    cuts,
    operations: until.operation - (since?.operation ?? 0),
    garbage,
    cycles: own === null ? garbage.leadingTo([name.object]) : [own, ...garbage.keptBy(own)],
    passed: collectionsPassed(run, name, since, found),
  }
}

/** The last place, up to this one, at which the object is garbage: this one, or where the collection that is under way began. */
function foundAt(run: RecordedRun, name: ObjectName, place: Position, isAlive: boolean): Position | null {
  if (isAlive && isGarbageAt(run, name, place)) return place
  const started = collectionUnderWay(run, place)
  if (started === null) return null
  return [{ operation: started.operation, fact: 0 }, started].find((one) => isGarbageAt(run, name, one)) ?? null
}

/** Where the collection began that is under way at a place; null: none is. */
function collectionUnderWay(run: RecordedRun, place: Position): Position | null {
  return labAt(run, place).gc.collecting === NONE ? null : collectionBefore(run.timeline, place)
}

interface Found {
  readonly cuts: readonly CutOff[]
  readonly explained: Explained
}

/** From what cut it off last, back to what cut it off before a collection found it. */
function cutsOf(run: RecordedRun, name: ObjectName, place: Position): Found {
  const fact = lastCutOff(run, name, place)
  if (fact === null) return { cuts: [], explained: NOTHING }
  const { lost, first } = lostBy(run, fact, name.object)
  const cut: CutOff = { position: fact.position, lost, path: pathTo(run, fact, lost.to, name.object) }
  const started = collectionUnderWay(run, fact.position)
  const found = started === null ? null : foundAt(run, name, fact.position, false)
  if (found !== null) {
    const earlier = cutsOf(run, name, found)
    return { cuts: [cut, ...earlier.cuts], explained: before([first], earlier.explained) }
  }
  return { cuts: [cut], explained: before([first], ledTo(run, first)) }
}

/** The reference that the fact took away, and what that means. */
function lostBy(run: RecordedRun, fact: FactPlace, object: number): { readonly lost: Reference; readonly first: Link } {
  const { kind, a, b, c } = fact
  switch (kind) {
    case F.SLOT_CLEARED:
      return { lost: { from: a, slot: b, to: c }, first: meaning(run, fact, c) ?? link(fact, DEATH.clearedByDying, c, a) }
    case F.TYPE_DROPPED:
      return { lost: { from: a, slot: CLASS_SLOT, to: b }, first: link(fact, DEATH.clearedByDying, b, a) }
    case F.REFERENCE_DROPPED: {
      const first = meaning(run, fact, a) ?? link(fact, DEATH.dropped, a)
      const stored = factBefore(run, fact.position)
      return { lost: { from: first.from, slot: first.from === NONE ? NONE : (stored?.b ?? NONE), to: a }, first }
    }
    case F.CLEARING_ENDED:
    case F.FINALIZER_RETURNED:
      return { lost: { from: NONE, slot: NONE, to: a }, first: link(fact, HELD_MEANWHILE, a) }
    default:
      return { lost: { from: NONE, slot: NONE, to: object }, first: link(fact, 'the last way that led to it went', object) }
  }
}

const HELD_MEANWHILE = 'it was held while program code ran, or while it was cleared, and is not any more'

/** What led to the fact: the end of the object that had the reference, the collector, or the operation itself. */
function ledTo(run: RecordedRun, { how, from, position }: Link): Explained {
  if (how === DEATH.clearedByDying) return whyEnded(run, from, position)
  if (how === DEATH.clearedByCollector) return byCollector(run, position)
  return { chain: [], operation: position.operation }
}

function pathTo(run: RecordedRun, { position: { operation, fact } }: FactPlace, from: number, object: number): readonly Reference[] {
  return pathBetween(labAt(run, { operation, fact: fact + 1 }).refs, from, object) ?? []
}
