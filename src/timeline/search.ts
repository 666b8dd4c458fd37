import { FactSink } from '../kernel/factSink'
import type { FactKind } from '../kernel/facts'
import type { Keyframes } from './keyframes'
import { comparePositions, type Position } from './position'
import type { Replayed } from './replayed'
import type { Timeline } from './timeline'

/** What a run is searched for. */
export interface Condition {
  /** In the words of whoever asked for it. */
  readonly text: string
  /** Is it met in front of the fact, in place of behind it? */
  readonly inFront?: boolean
  /**
   * Makes a test of the facts that come, in order. `lab`: the heap in front of the first of them; its columns are, when the test is called, as they are
   * behind the fact that it is called with.
   */
  begin(lab: Replayed): (operation: number, kind: FactKind, a: number, b: number, c: number, address: number) => boolean
}

export interface SearchOptions {
  /** Hits behind it (forwards), or in front of it (backwards). */
  readonly from: Position
  readonly direction: 1 | -1
  /** Called now and then. @returns is the search given up? */
  readonly pause?: (operation: number) => boolean
}

/** Operations from one call of `pause` to the next. */
const PAUSE_EVERY = 4096

/** The nearest place behind a fact that meets the condition; null where there is none, or the search was given up. Cost: a replay of what is searched. */
export function search(timeline: Timeline, keyframes: Keyframes, condition: Condition, options: SearchOptions): Position | null {
  return options.direction === 1 ? searchForwards(timeline, condition, options) : searchBackwards(timeline, keyframes, condition, options)
}

/** All places behind facts that meet the condition, in the whole run. */
export function allHits(timeline: Timeline, condition: Condition, pause?: (operation: number) => boolean): Position[] {
  const hits: Position[] = []
  scan(timeline, condition, 0, timeline.end.operation, (hit) => hits.push(hit) < 0, pause)
  return hits
}

function searchForwards(timeline: Timeline, condition: Condition, { from, pause }: SearchOptions): Position | null {
  let found: Position | null = null
  scan(
    timeline,
    condition,
    from.operation,
    timeline.end.operation,
    (hit) => {
      if (comparePositions(hit, from) <= 0) return false
      found ??= hit
      return true
    },
    pause,
  )
  return found
}

/** From keyframe to keyframe, the last first: of each part the last hit counts. */
function searchBackwards(timeline: Timeline, keyframes: Keyframes, condition: Condition, { from, pause }: SearchOptions): Position | null {
  let end = Math.min(from.operation + 1, timeline.end.operation)
  while (end > 0) {
    const start = keyframes.before(end - 1).operation
    let found: Position | null = null
    const gaveUp = scan(
      timeline,
      condition,
      start,
      end,
      (hit) => {
        if (comparePositions(hit, from) < 0) found = hit
        return false
      },
      pause,
    )
    if (found !== null || gaveUp) return found
    end = start
  }
  return null
}

/** Replays operations `start` to `end`, and hands each hit to `hit`, which says whether that is enough. @returns was it given up? */
function scan(timeline: Timeline, condition: Condition, start: number, end: number, hit: (position: Position) => boolean, pause?: (operation: number) => boolean): boolean {
  const sink = new FactSink(true)
  const lab = timeline.replayFrom(start, sink)
  const test = condition.begin(lab)
  let operation = start
  let fact = 0
  let enough = false
  sink.listener = (kind, a, b, c, address) => {
    fact++
    if (!enough && test(operation, kind, a, b, c, address)) enough = hit({ operation, fact: condition.inFront === true ? fact - 1 : fact })
  }
  for (; operation < end && !enough; operation++) {
    fact = 0
    timeline.perform(lab, operation)
    if (operation % PAUSE_EVERY === 0 && pause?.(operation) === true) return true
  }
  return false
}
