import { NONE } from '../kernel/columns'
import type { FactSink } from '../kernel/factSink'
import { F, type FactKind } from '../kernel/facts'
import type { HeapSnapshot } from '../snapshot/snapshot'
import type { FactList } from './factList'
import type { Keyframes } from './keyframes'
import type { RunLog } from './log'
import { Moments } from './moments'
import { comparePositions, type Position, printPosition } from './position'
import type { RunIndex } from './recorder'
import type { Replayed, Replayer } from './replayed'

export type { FactList, FactRecord } from './factList'
export { DivergenceError } from './moments'

/** How far a step goes. */
export type StepSize = 'fact' | 'operation' | 'line' | 'phase' | 'collection'

export interface TimelineOptions {
  readonly log: RunLog
  readonly index: RunIndex
  readonly keyframes: Keyframes
  readonly replay: Replayer
  /** A line of the program, as a number that differs where the line does; −1 where no program code ran. Default: there are no lines. */
  readonly lineOf?: (operation: number) => number
}

/** A recorded run that can be sought, and stepped both ways. */
export class Timeline {
  private at: Position = { operation: 0, fact: 0 }
  private readonly moments: Moments
  private readonly listeners = new Set<(position: Position) => void>()

  constructor(readonly options: TimelineOptions) {
    this.moments = new Moments(options.log, options.keyframes, options.replay)
  }

  /** Operations that seeks have replayed so far: what a seek costs. */
  get replayed(): number {
    return this.moments.replayed
  }

  /**
   * Called now and then while a place is gone to, with the operation that was come to. It may throw, to give up what was asked for: the heap, the facts of an
   * operation. The timeline can be asked again then.
   */
  set pause(pause: ((operation: number) => void) | null) {
    this.moments.pause = pause
  }

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

  get log(): RunLog {
    return this.options.log
  }

  /** `listener` is called when the cursor has come to another place. @returns what ends that */
  onMove(listener: (position: Position) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  // ── seek ──

  /** Goes to a position; one inside an operation with fewer facts becomes the place behind it. @throws RangeError where the run has no such operation; DivergenceError */
  seekTo(position: Position): Position {
    const { operation, fact } = position
    const { end } = this
    if (!(operation >= 0 && operation <= end.operation)) throw new RangeError(`The run has ${end.operation} operations: there is no place ${printPosition(position)}.`)
    if (fact === 0 || operation === end.operation) return this.goTo({ operation, fact: 0 })
    return this.goTo(fact < this.factsOf(operation).length ? { operation, fact } : { operation: operation + 1, fact: 0 })
  }

  /** Goes back to a place where the cursor has been. Nothing is looked up for it. */
  returnTo(place: Position): void {
    this.goTo(place)
  }

  private goTo(place: Position): Position {
    const moved = comparePositions(place, this.at) !== 0
    this.at = place
    if (moved) for (const listener of this.listeners) listener(place)
    return place
  }

  /** The heap at the cursor. @throws DivergenceError */
  heap(): HeapSnapshot {
    return this.moments.heapAt(this.at)
  }

  /** A heap of its own that stands at the cursor: for looking at columns, or for going on. @throws DivergenceError */
  lab(): Replayed {
    return this.options.replay(this.heap())
  }

  /** The facts of an operation, in order. @throws DivergenceError */
  factsOf(operation: number): FactList {
    return this.moments.factsOf(operation)
  }

  /** A replay that stands in front of an operation, and whose facts, from there on, `sink` hears. @throws DivergenceError */
  replayFrom(operation: number, sink: FactSink): Replayed {
    return this.moments.replayFrom(operation, sink)
  }

  /** The next operation of the log. @throws DivergenceError at the end of a chunk */
  perform(lab: Replayed, operation: number): void {
    this.moments.perform(lab, operation)
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

  private lineOf(operation: number): number {
    return operation < this.end.operation ? (this.options.lineOf?.(operation) ?? NONE) : NONE
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
      const facts = this.factsOf(operation)
      const here = operation === this.at.operation
      const fact = direction === 1 ? facts.indexWhere(wanted, here ? this.at.fact + 1 : 0) : facts.lastIndexWhere(wanted, 0, here ? this.at.fact : facts.length)
      if (fact >= 0) return this.seekTo({ operation, fact })
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
