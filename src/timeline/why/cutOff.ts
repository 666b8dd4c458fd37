import type { FactKind } from '../../kernel/facts'
import { GarbageLedger } from '../conditions/garbage'
import type { ObjectName } from '../conditions/objects'
import type { Position } from '../position'
import type { Replayed } from '../replayed'
import { type FactPlace, heapAt, type RecordedRun, replayFor, stretchesBefore, type Visitor } from '../scan'
import { isGarbageAt, Keepers, unreachableOf } from './unreachable'

/**
 * The last moment at which an object that is garbage at a place came to be that: the fact behind which nobody reached it any more. Garbage may have been
 * reached again, by a weak reference or a finalizer: what counts is the last time.
 *
 * Whether it is garbage counts between two operations; of the operation in which it came to be, it is the last such fact.
 *
 * Cost: a replay from the keyframe before that moment. From keyframe to keyframe, the last first: where it was garbage at both ends, nobody is looked at but
 * those who lead to it.
 *
 * @returns null where it was garbage when the run began
 * @throws GivenUp
 */
export function lastCutOff(run: RecordedRun, name: ObjectName, place: Position): FactPlace | null {
  if (place.fact > 0 && !isGarbageAt(run, name, { operation: place.operation, fact: 0 })) return cutOffIn(run, name, place)
  for (const [start, to] of stretchesBefore(run.keyframes, place.operation)) {
    const watch: { last: CutOffWatch | null } = { last: null }
    replayFor(run, start, to, (lab) => {
      watch.last = new CutOffWatch(lab, name)
      return watch.last
    })
    const operation = watch.last?.operation ?? null
    if (operation !== null) return cutOffIn(run, name, { operation, fact: Number.POSITIVE_INFINITY })
  }
  return null
}

/** The last operation of a stretch by which the object came to be garbage. */
class CutOffWatch implements Visitor {
  /** Null: none did. */
  operation: number | null = null
  private was: boolean
  private touched = false
  /** As long as it is garbage and nobody touches who leads to it, nothing else need be known. */
  private keepers: Keepers | null = null
  private ledger: GarbageLedger | null = null

  constructor(
    private readonly lab: Replayed,
    private readonly name: ObjectName,
  ) {
    const { object, birth } = name
    const { refs } = lab
    const isThere = object < refs.numbers && refs.objBirth[object] === birth
    const garbage = isThere ? unreachableOf(refs) : null
    this.was = garbage?.[object] === 1
    if (garbage !== null && this.was) this.keepers = new Keepers(refs, garbage, object)
    else this.ledger = new GarbageLedger(refs)
  }

  fact(_operation: number, _index: number, kind: FactKind, a: number, b: number, c: number): void {
    if (this.ledger !== null) this.ledger.fact(kind, a, b, c)
    else if (!this.touched && this.keepers?.isTouchedBy(kind, a, b, c) === true) this.touched = true
  }

  over(operation: number): boolean {
    if (this.ledger === null) {
      if (!this.touched) return false
      this.ledger = new GarbageLedger(this.lab.refs)
      this.keepers = null
    } else this.ledger.settle()
    const { object, birth } = this.name
    const now = this.ledger.has(object) && this.lab.refs.objBirth[object] === birth
    if (now && !this.was) this.operation = operation
    this.was = now
    return false
  }
}

/** The last fact of an operation, in front of the place, behind which nobody reached the object any more; null: it was garbage before, or it is not. */
function cutOffIn(run: RecordedRun, { object, birth }: ObjectName, { operation, fact }: Position): FactPlace | null {
  const { timeline } = run
  const facts = timeline.factsOf(operation).slice(0, fact)
  // Folded, so that the columns are behind each fact what they are at its place: in a replay others hear of a fact later.
  const lab = timeline.options.replay.rewindable(heapAt(run, { operation, fact: 0 }))
  const ledger = new GarbageLedger(lab.refs)
  let was = ledger.has(object)
  let found: FactPlace | null = null
  facts.forEach(({ kind, a, b, c, address }, index) => {
    lab.fold(kind, a, b, c, address)
    ledger.fact(kind, a, b, c)
    ledger.settle()
    const now = ledger.has(object) && lab.refs.objBirth[object] === birth
    if (now && !was) found = { position: { operation, fact: index }, kind, a, b, c, address }
    was = now
  })
  return found
}
