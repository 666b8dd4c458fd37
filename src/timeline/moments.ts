import { FactSink } from '../kernel/factSink'
import { pagesIn } from '../snapshot/sharing'
import type { HeapSnapshot } from '../snapshot/snapshot'
import { FactList } from './factList'
import type { Keyframes } from './keyframes'
import { CHUNK, type RunLog } from './log'
import { comparePositions, type Position, printPosition } from './position'
import type { Replayed, Replayer, Rewindable } from './replayed'

/** The last operations in front of a place are replayed with an ear to what they touch; those before them, where they are many, are only run. */
const NEAR = 1024
/** They are many where they say more than so many facts for each page of the heap: a heap that only runs is quick, but is read whole when it has arrived. */
const MANY_FACTS = 10
/** So far in front of a place it leaves snapshots: the next steps back begin there. */
const MILESTONES: readonly number[] = [NEAR, 256, 32, 4]
/** The same for facts inside of one operation. */
const FACT_MILESTONES: readonly number[] = [4096, 256, 16]
/** How many snapshots are kept, the last ones. They share what did not change. */
const KEPT = 32
/** Operations from one call of `pause` to the next. */
const LOOK_EVERY = 4096

/** A replay said something else than the run that was recorded. */
export class DivergenceError extends Error {
  constructor(readonly operation: number) {
    super(`The replay differs from the recorded run: operation #${operation} is the first whose result is another. The log was made by other rules, or was changed.`)
    this.name = 'DivergenceError'
  }
}

/** A place whose heap is known. */
interface Known {
  readonly position: Position
  readonly snapshot: HeapSnapshot
}

/**
 * The heap at every place of a run. Between two operations it is that of a replay from the keyframe before; inside of an operation it is the heap before
 * it, and the operation's first facts folded into it (law L5).
 */
export class Moments {
  /** A heap that goes to and fro, and where it stands; it stands nowhere behind an error. */
  private stepper: Rewindable | null = null
  private stands: Position | null = null
  /** Snapshots on the way, the last used last. */
  private known: Known[] = []
  private facts: { readonly operation: number; readonly facts: FactList } | null = null
  /** Operations that were replayed so far: what seeks cost. */
  replayed = 0
  /** Called now and then on the way to a place, with the operation that was come to. It may throw: the way is given up, and any place can be asked for again. */
  pause: ((operation: number) => void) | null = null

  constructor(
    private readonly log: RunLog,
    private readonly keyframes: Keyframes,
    private readonly replay: Replayer,
  ) {}

  /** @throws DivergenceError */
  heapAt(position: Position): HeapSnapshot {
    const known = this.known.find(({ position: there }) => comparePositions(there, position) === 0)
    if (known !== undefined) return known.snapshot
    if (position.fact > 0) this.goInside(position)
    else this.goBefore(position.operation)
    return this.keep(position)
  }

  /** The facts of an operation, in order. @throws DivergenceError */
  factsOf(operation: number): FactList {
    if (this.facts?.operation === operation) return this.facts.facts
    this.heapAt({ operation, fact: 0 })
    this.goBefore(operation)
    const facts = new FactList()
    this.step((kind, a, b, c, address) => facts.add(kind, a, b, c, address))
    this.facts = { operation, facts }
    return facts
  }

  /** A replay that stands in front of an operation, and whose facts, from there on, `sink` hears. @throws DivergenceError */
  replayFrom(operation: number, sink: FactSink): Replayed {
    const lab = this.replay(this.nearest({ operation, fact: 0 }).snapshot, sink)
    for (let next = lab.operations; next < operation; next++) this.goOn(lab, next)
    return lab
  }

  /** The next operation of the log, on the way to a place. */
  private goOn(lab: Replayed, operation: number): void {
    this.perform(lab, operation)
    if (this.replayed % LOOK_EVERY === 0) this.pause?.(operation + 1)
  }

  /** The next operation of the log. @throws DivergenceError at the end of a chunk */
  perform(lab: Replayed, operation: number): void {
    this.log.at(operation, (kind, a, b, c, d) => lab.perform(kind, a, b, c, d))
    this.replayed++
    if ((operation + 1) % CHUNK !== 0) return
    const end = this.log.endOf((operation + 1) / CHUNK - 1)
    if (end !== undefined && (end.factHash !== lab.factHash || end.factCount !== lab.factCount)) throw new DivergenceError(this.firstDifference(operation))
  }

  /** The stepper stands in front of the operation. */
  private goBefore(operation: number): void {
    const wanted = { operation, fact: 0 }
    let start = this.nearest(wanted)
    if (operation - start.position.operation > 2 * NEAR && this.factsSince(start, operation) > MANY_FACTS * pagesIn(start.snapshot)) start = this.runTo(operation - NEAR, start)
    const lab = this.stepperAt(start, wanted)
    while (lab.operations < operation) {
      this.step()
      if (MILESTONES.includes(operation - lab.operations)) this.keep({ operation: lab.operations, fact: 0 })
    }
  }

  /** The stepper stands inside of an operation: it has been told of its first facts. */
  private goInside(position: Position): void {
    const { operation, fact } = position
    const facts = this.factsOf(operation)
    this.heapAt({ operation, fact: 0 })
    const lab = this.stepperAt(this.nearest(position), position)
    const start = this.stands?.fact ?? 0
    // A fact that could not be folded leaves the stepper nowhere.
    this.stands = null
    let folded = start
    for (const end of [...FACT_MILESTONES.map((milestone) => fact - milestone), fact]) {
      if (end <= folded) continue
      facts.read(folded, end, (kind, a, b, c, address) => lab.fold(kind, a, b, c, address))
      folded = end
      this.stands = { operation, fact: end }
      if (end < fact) this.keep(this.stands)
    }
    this.stands = { operation, fact }
  }

  /** The stepper's next operation. */
  private step(listener?: Parameters<Rewindable['listen']>[0]): void {
    const { stepper } = this
    if (stepper === null) throw new Error('There is no stepper yet.')
    const { operations } = stepper
    // What differs is of no use again.
    this.stands = null
    if (listener === undefined) this.goOn(stepper, operations)
    else stepper.listen(listener, () => this.perform(stepper, operations))
    this.stands = { operation: operations + 1, fact: 0 }
  }

  /** The stepper: where it stands if that lies between `start` and `wanted` and it can go on from there, else at `start`. */
  private stepperAt(start: Known, wanted: Position): Rewindable {
    const { stands } = this
    this.stepper ??= this.replay.rewindable(start.snapshot)
    const between = stands !== null && comparePositions(stands, start.position) >= 0 && comparePositions(stands, wanted) <= 0
    if (between && (stands.fact === 0 || stands.operation === wanted.operation)) return this.stepper
    this.stepper.rewind(start.snapshot)
    this.stands = start.position
    return this.stepper
  }

  /** How many facts lie between a place and an operation, by the log: about. */
  private factsSince({ snapshot, position }: Known, operation: number): number {
    const end = this.log.endOf(Math.floor(operation / CHUNK) - 1)
    return end === undefined ? operation - position.operation : end.factCount - snapshot.factCount
  }

  /** The stepper runs to an operation, and nobody listens. */
  private runTo(operation: number, start: Known): Known {
    const position = { operation, fact: 0 }
    const lab = this.stepperAt(start, position)
    this.stands = null
    lab.unheard(() => {
      while (lab.operations < operation) this.goOn(lab, lab.operations)
    })
    this.stands = position
    return this.remember({ position, snapshot: lab.snapshot() })
  }

  /** Where the stepper stands. */
  private keep(position: Position): HeapSnapshot {
    if (this.stepper === null || this.stands === null || comparePositions(this.stands, position) !== 0) throw new RangeError(`The run has no place ${printPosition(position)}.`)
    return this.remember({ position, snapshot: this.stepper.snapshot() }).snapshot
  }

  private remember(known: Known): Known {
    this.known = [...this.known.filter(({ position }) => comparePositions(position, known.position) !== 0).slice(1 - KEPT), known]
    return known
  }

  /** The last place at or before this one that is known whole; one inside of an operation serves that operation alone. */
  private nearest(wanted: Position): Known {
    const keyframe = this.keyframes.before(wanted.operation)
    return this.known.reduce<Known>(
      (best, one) =>
        comparePositions(one.position, wanted) <= 0 && comparePositions(one.position, best.position) > 0 && (one.position.fact === 0 || one.position.operation === wanted.operation)
          ? one
          : best,
      { position: { operation: keyframe.operation, fact: 0 }, snapshot: keyframe.snapshot },
    )
  }

  /** The operation, in the chunk that ends here, at which a replay says something else than the log. */
  private firstDifference(last: number): number {
    const first = last + 1 - CHUNK
    const lab = this.replayFrom(first, new FactSink(false))
    for (let operation = first; operation < last; operation++) {
      this.log.at(operation, (kind, a, b, c, d) => lab.perform(kind, a, b, c, d))
      if (!this.log.agrees(operation, lab.factHash)) return operation
    }
    return last
  }
}
