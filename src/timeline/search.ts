import type { FactKind } from '../kernel/facts'
import type { Keyframes } from './keyframes'
import { comparePositions, type Position } from './position'
import type { Replayed } from './replayed'
import { replaying, runToEnd, stretchesBefore, type Visitor } from './scan'
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
  begin(lab: Replayed): ConditionTest
}

/** Is the condition met at this fact? */
export interface ConditionTest {
  (operation: number, kind: FactKind, a: number, b: number, c: number, address: number): boolean
  /** Asked once an operation is over, where it is there: is it met now? */
  between?: () => boolean
}

export interface SearchOptions {
  /** Hits behind it (forwards), or in front of it (backwards). */
  readonly from: Position
  readonly direction: 1 | -1
  /** Called now and then. @returns is the search given up? */
  readonly pause?: (operation: number) => boolean
}

/** A place at which conditions are met, by their places in what was searched for. */
export interface Hit {
  readonly position: Position
  readonly conditions: readonly number[]
}

/** The nearest place behind a fact that meets the condition; null where there is none, or the search was given up. Cost: a replay of what is searched. */
export function search(timeline: Timeline, keyframes: Keyframes, condition: Condition, options: SearchOptions): Position | null {
  return runToEnd(searching(timeline, keyframes, [condition], options), options.pause)?.position ?? null
}

/** All places behind facts that meet the condition, in the whole run; those found so far where `pause` says that it is enough. */
export function allHits(timeline: Timeline, condition: Condition, pause?: (operation: number) => boolean): Position[] {
  const hits = [new Hits()]
  runToEnd(collectingHits(timeline, [condition], hits), pause)
  return hits[0].all()
}

/**
 * The nearest place at which one of the conditions is met: one scan for all of them. It yields, now and then, the operation up to which it has come,
 * and is given up by not going on.
 */
export function* searching(
  timeline: Timeline,
  keyframes: Keyframes,
  conditions: readonly Condition[],
  { from, direction }: Omit<SearchOptions, 'pause'>,
): Generator<number, Hit | null> {
  const end = timeline.end.operation
  let found: Hit | null = null
  if (direction === 1) {
    const see = (hit: Hit): boolean => {
      if (comparePositions(hit.position, from) > 0) found ??= hit
      return found !== null
    }
    if (from.operation < end) yield* replaying(timeline, from.operation, end, (lab) => new Watch(lab, conditions, see))
    return found
  }
  // From keyframe to keyframe, the last first: of each part the last hit counts.
  for (const [start, to] of stretchesBefore(keyframes, Math.min(from.operation + 1, end))) {
    const see = (hit: Hit): boolean => {
      if (comparePositions(hit.position, from) < 0) found = hit
      return false
    }
    yield* replaying(timeline, start, to, (lab) => new Watch(lab, conditions, see))
    if (found !== null) return found
    yield start
  }
  return null
}

/** All places at which conditions are met, in the whole run: one scan; `into` has one list for each condition, and grows meanwhile. */
export function* collectingHits(timeline: Timeline, conditions: readonly Condition[], into: readonly Hits[]): Generator<number, void> {
  const see = ({ position, conditions: met }: Hit): boolean => {
    for (const at of met) into[at].add(position)
    return false
  }
  yield* replaying(timeline, 0, timeline.end.operation, (lab) => new Watch(lab, conditions, see))
}

/** Places in order, as numbers. */
export class Hits {
  private readonly operations: number[] = []
  private readonly facts: number[] = []

  get length(): number {
    return this.operations.length
  }

  add({ operation, fact }: Position): void {
    this.operations.push(operation)
    this.facts.push(fact)
  }

  at(index: number): Position {
    return { operation: this.operations[index], fact: this.facts[index] }
  }

  all(): Position[] {
    return this.operations.map((_, index) => this.at(index))
  }

  /** How many lie at or in front of a place. */
  upTo(position: Position): number {
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (comparePositions(this.at(middle), position) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Several conditions at once. The places of an operation are handed on when it is over: the one behind its last fact is the place between two operations. */
class Watch implements Visitor {
  private readonly tests: readonly ConditionTest[]
  private readonly inFront: readonly number[]
  private readonly behind: readonly number[]
  private readonly between: readonly number[]
  /** Fact and condition of the hits of the operation under way, side by side. */
  private met: number[] = []

  constructor(
    lab: Replayed,
    conditions: readonly Condition[],
    private readonly see: (hit: Hit) => boolean,
  ) {
    this.tests = conditions.map((condition) => condition.begin(lab))
    const all = conditions.map((_, at) => at)
    this.inFront = all.filter((at) => conditions[at].inFront === true)
    this.behind = all.filter((at) => conditions[at].inFront !== true)
    this.between = all.filter((at) => this.tests[at].between !== undefined)
  }

  fact(operation: number, index: number, kind: FactKind, a: number, b: number, c: number, address: number): void {
    const { tests, inFront, behind, met } = this
    for (const at of inFront) if (tests[at](operation, kind, a, b, c, address)) met.push(index, at)
    for (const at of behind) if (tests[at](operation, kind, a, b, c, address)) met.push(index + 1, at)
  }

  over(operation: number, facts: number): boolean {
    const { met, between, tests } = this
    for (const at of between) if (tests[at].between?.() === true) met.push(facts, at)
    if (met.length === 0) return false
    this.met = []
    let enough = false
    for (let at = 0; at < met.length && !enough; ) {
      const fact = met[at]
      const conditions = new Set<number>()
      for (; at < met.length && met[at] === fact; at += 2) conditions.add(met[at + 1])
      // The last fact's place is the one between this operation and the next.
      enough = this.see({ position: fact === facts ? { operation: operation + 1, fact: 0 } : { operation, fact }, conditions: [...conditions] })
    }
    return enough
  }
}
