import { FactSink } from '../kernel/factSink'
import type { FactKind } from '../kernel/facts'
import type { HeapSnapshot } from '../snapshot/snapshot'
import type { FactRecord, FactTest } from './factList'
import type { Keyframes } from './keyframes'
import { comparePositions, type Position } from './position'
import type { Replayed } from './replayed'
import type { Timeline } from './timeline'

// Going over a run fact by fact. Whoever wants to stop in the middle takes the generators; the others run to the end.

/** A recorded run, as far as questions about it need one. A session is one. */
export interface RecordedRun {
  readonly timeline: Timeline
  readonly keyframes: Keyframes
  /** Called now and then while a question is answered, with the operation that is looked at. @returns is it given up? */
  readonly pause?: (operation: number) => boolean
}

/** A question was given up before it was answered. */
export class GivenUp extends Error {
  constructor(readonly operation: number) {
    super(`Given up at operation #${operation}: there is no answer.`)
    this.name = 'GivenUp'
  }
}

/** Sees the facts of a stretch of a run. */
export interface Visitor {
  /** The fact has `index` others of its operation before it; the columns are as they are behind it. */
  fact(operation: number, index: number, kind: FactKind, a: number, b: number, c: number, address: number): void
  /** The operation is over, and had so many facts. @returns is that enough? */
  over?(operation: number, facts: number): boolean
}

/** A fact of the run, and the place in front of it. */
export interface FactPlace extends FactRecord {
  readonly position: Position
}

/** Operations from one look at whether to go on to the next. */
const LOOK_EVERY = 4096

/**
 * Replays the operations from `start` to before `end`, and hands each fact to what `begin` makes of the heap in front of the first.
 * Yields, now and then, the operation that comes next.
 *
 * @returns was it enough before the end?
 * @throws DivergenceError
 */
export function* replaying(timeline: Timeline, start: number, end: number, begin: (lab: Replayed) => Visitor): Generator<number, boolean> {
  const sink = new FactSink(true)
  const lab = timeline.replayFrom(start, sink)
  const visitor = begin(lab)
  let operation = start
  let index = 0
  sink.listener = (kind, a, b, c, address) => {
    visitor.fact(operation, index, kind, a, b, c, address)
    index++
  }
  for (; operation < end; operation++) {
    index = 0
    timeline.perform(lab, operation)
    if (visitor.over?.(operation, index) === true) return true
    if ((operation + 1) % LOOK_EVERY === 0) yield operation + 1
  }
  return false
}

/** Runs a generator to its end. `pause` is called now and then. @returns null where it said that this is enough */
export function runToEnd<R>(going: Generator<number, R>, pause?: (operation: number) => boolean): R | null {
  for (;;) {
    const { done, value } = going.next()
    if (done === true) return value as R
    if (pause?.(value as number) === true) return null
  }
}

/** The same for whoever answers a question. @throws GivenUp */
export function replayFor({ timeline, pause }: RecordedRun, start: number, end: number, begin: (lab: Replayed) => Visitor): void {
  const ask = pause === undefined ? undefined : refusing(pause)
  runToEnd(replaying(timeline, start, end, begin), ask)
}

function refusing(pause: (operation: number) => boolean): (operation: number) => boolean {
  return (operation) => {
    if (pause(operation)) throw new GivenUp(operation)
    return false
  }
}

/** The stretches between keyframes that end at `end`, the last one first. */
export function* stretchesBefore(keyframes: Keyframes, end: number): Generator<readonly [start: number, end: number]> {
  let to = end
  while (to > 0) {
    const start = keyframes.before(to - 1).operation
    yield [start, to]
    to = start
  }
}

/** The last fact that stands in front of a place and passes the test; null: there is none. Cost: a replay from the keyframe before it. */
export function lastFact(run: RecordedRun, before: Position, makeTest: (lab: Replayed) => FactTest): FactPlace | null {
  const end = Math.min(before.fact > 0 ? before.operation + 1 : before.operation, run.timeline.end.operation)
  for (const [start, to] of stretchesBefore(run.keyframes, end)) {
    let found: FactPlace | null = null
    const begin = (lab: Replayed): Visitor => {
      const test = makeTest(lab)
      return {
        fact(operation, index, kind, a, b, c, address) {
          const position = { operation, fact: index }
          if (test(kind, a, b, c, address) && comparePositions(position, before) < 0) found = { position, kind, a, b, c, address }
        },
      }
    }
    replayFor(run, start, to, begin)
    if (found !== null) return found
  }
  return null
}

/** The facts from one place to before another that pass the test, in order: all, or the first so many. */
export function factsBetween(run: RecordedRun, from: Position, to: Position, makeTest: (lab: Replayed) => FactTest, most = Number.POSITIVE_INFINITY): FactPlace[] {
  const found: FactPlace[] = []
  const end = Math.min(to.fact > 0 ? to.operation + 1 : to.operation, run.timeline.end.operation)
  const begin = (lab: Replayed): Visitor => {
    const test = makeTest(lab)
    return {
      fact(operation, index, kind, a, b, c, address) {
        if (!test(kind, a, b, c, address) || found.length >= most) return
        const position = { operation, fact: index }
        if (comparePositions(position, from) >= 0 && comparePositions(position, to) < 0) found.push({ position, kind, a, b, c, address })
      },
      over: () => found.length >= most,
    }
  }
  if (from.operation < end) replayFor(run, from.operation, end, begin)
  return found
}

/** A heap of its own that stands at a place; the timeline's own place stays. */
export function labAt({ timeline }: RecordedRun, position: Position): Replayed {
  return at(timeline, position, () => timeline.lab())
}

/** The heap at a place, as a value; the timeline's own place stays. */
export function heapAt({ timeline }: RecordedRun, position: Position): HeapSnapshot {
  return at(timeline, position, () => timeline.heap())
}

function at<R>(timeline: Timeline, position: Position, use: () => R): R {
  const here = timeline.cursor
  try {
    timeline.seekTo(position)
    return use()
  } finally {
    timeline.returnTo(here)
  }
}
