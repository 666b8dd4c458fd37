import type { OperationKind } from '../../kernel/operations'
import { type Keyframe, KeyframeList, type KeyframeOptions, type Keyframes } from '../keyframes'
import { CHUNK, type ChunkEnd, type LoggedOperation, OperationLog, type OperationSink, type RunLog, type Site } from '../log'

/** A log that begins with the first operations of another, and goes on by itself. Nothing is copied: cost O(1). */
export class ForkedLog implements OperationSink, RunLog {
  private readonly own = new OperationLog()
  /** Of chunks that end in the log's own part, by their number. */
  private readonly ends = new Map<number, ChunkEnd>()

  /** @param from - so many operations are the other log's @throws RangeError where it has not so many */
  constructor(
    readonly base: RunLog,
    readonly from: number,
  ) {
    if (!(from >= 0 && from <= base.length)) throw new RangeError(`The log has ${base.length} operations: it cannot be forked at ${from}.`)
  }

  get length(): number {
    return this.from + this.own.length
  }

  append(kind: OperationKind, a: number, b: number, c: number, d: number, code: number, instruction: number): void {
    this.own.append(kind, a, b, c, d, code, instruction)
  }

  close(factHash: number, factCount: number): void {
    if (this.own.length === 0) return
    this.own.close(factHash, factCount)
    if (this.length % CHUNK === 0) this.ends.set(this.length / CHUNK - 1, { factHash, factCount })
  }

  endOf(chunk: number): ChunkEnd | undefined {
    return (chunk + 1) * CHUNK <= this.from ? this.base.endOf(chunk) : this.ends.get(chunk)
  }

  agrees(operation: number, factHash: number): boolean {
    return operation < this.from ? this.base.agrees(operation, factHash) : this.own.agrees(operation - this.from, factHash)
  }

  at<R>(operation: number, use: (kind: OperationKind, a: number, b: number, c: number, d: number, code: number, instruction: number) => R): R {
    if (!(operation >= 0 && operation < this.length)) throw new RangeError(`The log has ${this.length} operations, and no operation ${operation}.`)
    return operation < this.from ? this.base.at(operation, use) : this.own.at(operation - this.from, use)
  }

  read(operation: number): LoggedOperation {
    return this.at(operation, (kind, a, b, c, d, code, instruction) => ({ kind, a, b, c, d, code, instruction }))
  }

  siteOf(operation: number): Site {
    return this.at(operation, (_kind, _a, _b, _c, _d, code, instruction) => ({ code, instruction }))
  }
}

/** How many operations two logs begin with alike, places in the program included. What both have of one log is not read. */
export function commonLength(a: RunLog, b: RunLog): number {
  const most = Math.min(a.length, b.length)
  let same = sharedLength(a, b)
  const text = (log: RunLog): string => log.at(same, (...numbers) => numbers.join(' '))
  while (same < most && text(a) === text(b)) same++
  return same
}

/** So many operations both have of one log. */
function sharedLength(a: RunLog, b: RunLog): number {
  let best = 0
  for (const [log, most] of layersOf(a)) {
    for (const [other, length] of layersOf(b)) if (log === other) best = Math.max(best, Math.min(most, length))
  }
  return best
}

/** The logs that a log begins with, and how far. */
function layersOf(log: RunLog): (readonly [RunLog, number])[] {
  const layers: (readonly [RunLog, number])[] = []
  let most = log.length
  for (let layer = log; ; layer = layer.base) {
    most = Math.min(most, layer.length)
    layers.push([layer, most])
    if (!(layer instanceof ForkedLog)) return layers
    most = Math.min(most, layer.from)
  }
}

/** Keyframes that begin with those of another run, and go on by themselves. */
export class ForkedKeyframes<P = unknown> implements Keyframes<P> {
  private readonly own: KeyframeList<P>
  private first = Number.POSITIVE_INFINITY

  /** @param until - of the other run's, those up to this operation count */
  constructor(
    private readonly base: Keyframes<P>,
    private readonly until: number,
    options: KeyframeOptions<P> = {},
  ) {
    this.own = new KeyframeList(options)
  }

  /** Keyframes of its own, and those of the run that it leaves. */
  get length(): number {
    return this.base.length + this.own.length
  }

  /** Is a keyframe due at this operation? */
  isDue(operation: number): boolean {
    return this.own.length === 0 ? operation - this.base.before(this.until).operation >= this.own.interval : this.own.isDue(operation)
  }

  add(keyframe: Keyframe<P>): void {
    this.first = Math.min(this.first, keyframe.operation)
    this.own.add(keyframe)
  }

  before(operation: number): Keyframe<P> {
    return operation >= this.first ? this.own.before(operation) : this.base.before(Math.min(operation, this.until))
  }

  programBefore(operation: number): Keyframe<P> {
    const own = operation >= this.first ? this.own.programBefore(operation) : null
    return own !== null && own.program !== null ? own : this.base.programBefore(Math.min(operation, this.until))
  }
}
