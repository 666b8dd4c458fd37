import { FactSink } from '../../kernel/factSink'
import type { FactKind } from '../../kernel/facts'
import { comparePositions, type Position } from '../../timeline/position'
import type { Replayed } from '../../timeline/replayed'
import type { Timeline } from '../../timeline/timeline'

/** A part of a run: facts behind `from` (included) and in front of `to`. */
export interface Range {
  readonly from: Position
  readonly to: Position
}

/** Hears a part of a run. Columns are, at each call, as they are right behind what it tells. */
export interface RangeListener {
  /** The heap that is replayed, in front of the first operation of the range. */
  begin?(lab: Replayed): void
  /** An operation of the range begins. */
  operation?(operation: number): void
  /** A fact: the one with this number in its operation. `outside`: it lies in the first operation, but in front of the range. */
  fact(operation: number, fact: number, kind: FactKind, a: number, b: number, c: number, address: number, outside: boolean): void
}

/** Operations between two moments at which whoever asked can do something else. */
const PAUSE_EVERY = 1024

/** Replays a part of a run, and tells of it. @returns now and then, the operation that comes next @throws DivergenceError */
export function* readRange(timeline: Timeline, { from, to }: Range, listener: RangeListener): Generator<number> {
  const sink = new FactSink(true)
  sink.listener = () => {}
  const lab = timeline.replayFrom(from.operation, sink)
  yield from.operation
  let operation = from.operation
  let fact = 0
  sink.listener = (kind, a, b, c, address) => {
    if (operation < to.operation || fact < to.fact) listener.fact(operation, fact, kind, a, b, c, address, operation === from.operation && fact < from.fact)
    fact++
  }
  listener.begin?.(lab)
  for (; comparePositions({ operation, fact: 0 }, to) < 0; operation++) {
    fact = 0
    listener.operation?.(operation)
    timeline.perform(lab, operation)
    if (operation % PAUSE_EVERY === 0) yield operation + 1
  }
  yield operation
}
