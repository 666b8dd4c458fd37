import { FactSink } from '../kernel/factSink'
import { F, type FactKind } from '../kernel/facts'
import { type FoldedObjects, foldObjectFact } from '../snapshot/objectFold'
import type { HeapSnapshot } from '../snapshot/snapshot'
import type { KeyframeList } from './keyframes'
import { CHUNK, type OperationLog } from './log'
import { comparePositions, type Position, printPosition } from './position'
import type { RunIndex } from './recorder'
import type { Replayed, Replayer } from './replayed'

/** How far a step goes. */
export type StepSize = 'fact' | 'operation' | 'line' | 'phase' | 'collection'

/** Where a seek replays more than so many operations, it leaves a snapshot so many before its end: the next step back begins there. */
const NEAR = 1024
/** How many of those are kept, the last ones. */
const NEAREST = 8

/** A fact of an operation, as numbers (`kernel/facts.ts`). */
export interface FactRecord {
  readonly kind: FactKind
  readonly a: number
  readonly b: number
  readonly c: number
  readonly address: number
}

/** A replay said something else than the run that was recorded. */
export class DivergenceError extends Error {
  constructor(readonly operation: number) {
    super(`The replay differs from the recorded run: operation #${operation} is the first whose result is another. The log was made by other rules, or was changed.`)
    this.name = 'DivergenceError'
  }
}

export interface TimelineOptions {
  readonly log: OperationLog
  readonly index: RunIndex
  readonly keyframes: KeyframeList
  readonly replay: Replayer
  /** A line of the program, as a text that differs where the line does; null where no program code ran. Default: there are no lines. */
  readonly lineOf?: (operation: number) => string | null
}

/**
 * A recorded run that can be sought, and stepped both ways. Between two operations the heap is that of a replay from the keyframe before; inside of an
 * operation it is the heap before it, and the operation's first facts folded into it (law L5).
 */
export class Timeline {
  private at: Position = { operation: 0, fact: 0 }
  /** A replay that stands somewhere: what lies behind it is reached without beginning anew. */
  private head: Replayed | null = null
  /** Snapshots that seeks left behind, in no order. */
  private near: { readonly operation: number; readonly snapshot: HeapSnapshot }[] = []
  private known: { readonly operation: number; readonly facts: readonly FactRecord[] } | null = null
  private shown: { readonly position: Position; readonly snapshot: HeapSnapshot } | null = null
  /** Operations that seeks have replayed so far: what a seek costs. */
  replayed = 0

  constructor(private readonly options: TimelineOptions) {}

  get cursor(): Position {
    return this.at
  }

  /** Behind the last operation. */
  get end(): Position {
    return { operation: this.options.log.length, fact: 0 }
  }

  /** Operations in which a collector was at work. */
  get collections(): readonly number[] {
    return this.options.index.collections
  }

  get log(): OperationLog {
    return this.options.log
  }

  // ── seek ──

  /** Goes to a position; one inside an operation with fewer facts becomes the place behind it. @throws RangeError where the run has no such operation; DivergenceError */
  seekTo(position: Position): Position {
    const { operation, fact } = position
    const { end } = this
    if (!(operation >= 0 && operation <= end.operation)) throw new RangeError(`The run has ${end.operation} operations: there is no place ${printPosition(position)}.`)
    const within = operation < end.operation ? Math.min(fact, this.factsOf(operation).length) : 0
    this.at = fact > 0 && operation < end.operation && within === this.factsOf(operation).length ? { operation: operation + 1, fact: 0 } : { operation, fact: within }
    return this.at
  }

  /** The heap at the cursor. @throws DivergenceError */
  heap(): HeapSnapshot {
    if (this.shown !== null && comparePositions(this.shown.position, this.at) === 0) return this.shown.snapshot
    const snapshot = this.at.fact === 0 ? this.heapBefore(this.at.operation) : this.heapInside(this.at)
    this.shown = { position: this.at, snapshot }
    return snapshot
  }

  /** A heap of its own that stands at the cursor: for looking at columns, or for going on. @throws DivergenceError */
  lab(): Replayed {
    return this.options.replay(this.heap())
  }

  /** The facts of an operation, in order. @throws DivergenceError */
  factsOf(operation: number): readonly FactRecord[] {
    if (this.known?.operation === operation) return this.known.facts
    const facts: FactRecord[] = []
    const sink = new FactSink(true)
    const lab = this.options.replay(this.heapBefore(operation), sink)
    sink.listener = (kind, a, b, c, address) => {
      facts.push({ kind, a, b, c, address })
    }
    this.perform(lab, operation)
    this.known = { operation, facts }
    return facts
  }

  /** A replay that stands in front of an operation, and whose facts, from there on, `sink` hears. @throws DivergenceError */
  replayFrom(operation: number, sink: FactSink): Replayed {
    const keyframe = this.options.keyframes.before(operation)
    const lab = this.options.replay(keyframe.snapshot, sink)
    this.advance(lab, operation)
    return lab
  }

  /** The next operation of the log. @throws DivergenceError at the end of a chunk */
  perform(lab: Replayed, operation: number): void {
    this.log.at(operation, (kind, a, b, c, d) => lab.perform(kind, a, b, c, d))
    this.replayed++
    if ((operation + 1) % CHUNK !== 0) return
    const end = this.log.ends[(operation + 1) / CHUNK - 1]
    if (end !== undefined && (end.factHash !== lab.factHash || end.factCount !== lab.factCount)) throw new DivergenceError(this.firstDifference(operation))
  }

  private heapBefore(operation: number): HeapSnapshot {
    const start = this.nearest(operation)
    if (start.operation === operation) return start.snapshot
    const lab = this.head !== null && this.head.operations <= operation && this.head.operations >= start.operation ? this.head : this.options.replay(start.snapshot)
    // A replay that differs is of no use again.
    this.head = null
    if (operation - lab.operations > 2 * NEAR) {
      this.advance(lab, operation - NEAR)
      this.near = [...this.near.slice(1 - NEAREST), { operation: operation - NEAR, snapshot: lab.snapshot() }]
    }
    this.advance(lab, operation)
    this.head = lab
    return lab.snapshot()
  }

  /** The last moment at or before an operation that is known whole. */
  private nearest(operation: number): { readonly operation: number; readonly snapshot: HeapSnapshot } {
    return this.near.reduce<{ readonly operation: number; readonly snapshot: HeapSnapshot }>(
      (best, one) => (one.operation <= operation && one.operation > best.operation ? one : best),
      this.options.keyframes.before(operation),
    )
  }

  private advance(lab: Replayed, operation: number): void {
    for (let next = lab.operations; next < operation; next++) this.perform(lab, next)
  }

  private heapInside({ operation, fact }: Position): HeapSnapshot {
    const facts = this.factsOf(operation)
    const before = this.heapBefore(operation)
    const lab = this.options.replay(before)
    const ledger = new FactSink(false)
    ledger.hash = before.factHash
    for (const { kind, a, b, c, address } of facts.slice(0, fact)) {
      foldObjectFact(lab as unknown as FoldedObjects, kind, a, b, c, address)
      ledger.put(kind, a, b, c, address)
    }
    return { ...lab.snapshot(), factHash: ledger.hash, factCount: before.factCount + fact }
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

  // ── steps ──

  /** One step forward. At the end it stays where it is. @returns the new place */
  stepForward(size: StepSize): Position {
    const { operation } = this.at
    if (operation >= this.end.operation) return this.at
    switch (size) {
      case 'fact':
        return this.seekTo({ operation, fact: this.at.fact + 1 })
      case 'operation':
        return this.seekTo({ operation: operation + 1, fact: 0 })
      case 'line':
        return this.seekTo({ operation: this.nextLine(operation), fact: 0 })
      case 'phase':
        return this.stepToPhase(1)
      default:
        return this.stepToCollection(1)
    }
  }

  /** One step back. At the start it stays where it is. @returns the new place */
  stepBack(size: StepSize): Position {
    const { operation, fact } = this.at
    if (operation === 0 && fact === 0) return this.at
    switch (size) {
      case 'fact':
        return this.seekTo(fact > 0 ? { operation, fact: fact - 1 } : { operation: operation - 1, fact: Math.max(this.factsOf(operation - 1).length - 1, 0) })
      case 'operation':
        return this.seekTo({ operation: fact > 0 ? operation : operation - 1, fact: 0 })
      case 'line':
        return this.seekTo({ operation: this.lineBefore(fact > 0 ? operation : operation - 1), fact: 0 })
      case 'phase':
        return this.stepToPhase(-1)
      default:
        return this.stepToCollection(-1)
    }
  }

  private lineOf(operation: number): string | null {
    return operation < this.end.operation ? (this.options.lineOf?.(operation) ?? null) : null
  }

  /** The first operation behind this one that is of another line. */
  private nextLine(operation: number): number {
    const line = this.lineOf(operation)
    let next = operation + 1
    while (next < this.end.operation && this.lineOf(next) === line) next++
    return next
  }

  /** The first operation of the line that this one is of. */
  private lineBefore(operation: number): number {
    const line = this.lineOf(operation)
    let first = operation
    while (first > 0 && this.lineOf(first - 1) === line) first--
    return first
  }

  /** Places in front of facts of these kinds, in the collections before or behind the cursor. */
  private stepToPhase(direction: 1 | -1): Position {
    return this.stepToFacts(direction, (kind) => kind === F.PHASE_ENTERED)
  }

  private stepToCollection(direction: 1 | -1): Position {
    return this.stepToFacts(direction, (kind) => kind === F.COLLECTION_STARTED)
  }

  private stepToFacts(direction: 1 | -1, wanted: (kind: FactKind) => boolean): Position {
    const { collections } = this.options.index
    const from = direction === 1 ? lowerBound(collections, this.at.operation) : lowerBound(collections, this.at.operation + 1) - 1
    for (let at = from; at >= 0 && at < collections.length; at += direction) {
      const operation = collections[at]
      const places = this.factsOf(operation).flatMap(({ kind }, fact) => (wanted(kind) ? [{ operation, fact }] : []))
      const found = direction === 1 ? places.find((place) => comparePositions(place, this.at) > 0) : places.findLast((place) => comparePositions(place, this.at) < 0)
      if (found !== undefined) return this.seekTo(found)
    }
    return this.seekTo(direction === 1 ? this.end : { operation: 0, fact: 0 })
  }
}

/** The index of the first number that is not below `value`. */
function lowerBound(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}
