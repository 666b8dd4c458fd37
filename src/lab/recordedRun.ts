import { filter, Observable } from 'rxjs'
import type { Plan } from '../../machines/plans'
import type { Fact } from '../../streams/facts'
import type { Operation } from '../../streams/operations'
import { isOperation } from '../../streams/operators'
import { FactSink } from '../kernel/factSink'
import { comparePositions, type Position } from '../timeline/position'
import { DivergenceError, type Timeline } from '../timeline/timeline'
import { createTracedObjectLab } from './objectLab'

/** A run that was recorded; a session is one. */
export interface ReplayedRun {
  readonly timeline: Timeline
  readonly plan: Plan
}

/** A part of a run: what was said from `from` on, and before `to`. */
export interface RecordedRange {
  readonly from: Position
  readonly to: Position
}

/**
 * Runs a part of a recorded run again, as actors that talk, and tells each message with the number, the cause and the actor that it had, or would have
 * had, when the run was live (law L1). An operation under way at `from` or `to` is told in part; it is itself the place in front of its first fact.
 *
 * Cost: a fast replay from the keyframe before, then a traced run of the range. Memory: that of one heap.
 *
 * @returns now and then, within long operations too, the operation that comes next
 * @throws DivergenceError
 */
export function* readMessages({ timeline, plan }: ReplayedRun, { from, to }: RecordedRange, hear: (message: Operation | Fact) => void): Generator<number> {
  const start = timeline.replayFrom(from.operation, new FactSink(false)).snapshot()
  const lab = createTracedObjectLab({ plan, from: start })
  let operation = from.operation
  let fact = 0
  lab.operations$.subscribe((message) => {
    if (operation > from.operation || from.fact === 0) hear(message)
  })
  lab.facts$.subscribe((message) => {
    const inside = (operation > from.operation || fact >= from.fact) && (operation < to.operation || fact < to.fact)
    fact++
    if (inside) hear(message)
  })
  for (; comparePositions({ operation, fact: 0 }, to) < 0; operation++) {
    fact = 0
    let goesOn = timeline.log.at(operation, (kind, a, b, c, d) => lab.begin(kind, a, b, c, d))
    for (; goesOn; goesOn = lab.goOn()) yield operation
    if (!timeline.log.agrees(operation, lab.factHash)) throw new DivergenceError(operation)
    yield operation + 1
  }
}

/**
 * What was asked and what happened in a part of a recorded run, in its order: the messages that a live lab's `operations$` and `facts$` gave, so that every
 * operator takes them. Each reader has the part run again, at once; one that leaves ends it.
 *
 * @example
 * recordedMessages(session, { from: START, to: session.timeline.end }).pipe(ratePer(1000)).subscribe(({ to, counts }) => console.log(to, counts['object.died'] ?? 0))
 */
export function recordedMessages(run: ReplayedRun, range: RecordedRange): Observable<Operation | Fact> {
  return new Observable((subscriber) => {
    const messages = readMessages(run, range, (message) => subscriber.next(message))
    while (!subscriber.closed && messages.next().done !== true);
    subscriber.complete()
  })
}

/** The facts among them. */
export function recordedFacts(run: ReplayedRun, range: RecordedRange): Observable<Fact> {
  return recordedMessages(run, range).pipe(filter((message): message is Fact => !isOperation(message)))
}
