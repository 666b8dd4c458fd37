import { FactSink } from '../../kernel/factSink'
import type { FactKind } from '../../kernel/facts'
import { GENERATIONS } from '../../kernel/gc/layout'
import { Pymalloc } from '../../kernel/pymalloc/layout'
import { diff, type HeapDiff } from '../../snapshot/diff'
import { FactList } from '../factList'
import type { Position } from '../position'
import type { Replayed } from '../replayed'
import type { Timeline } from '../timeline'
import { commonLength } from './forked'

/** A run that is compared. */
export interface ComparedRun {
  readonly timeline: Timeline
  /** Operations that a change has put in, which the other run does not have: they are passed over. */
  readonly inserted?: { readonly at: number; readonly operations: number } | null
}

/** A heap in numbers, at one place of a run. */
export interface RunCounters {
  readonly operations: number
  readonly facts: number
  readonly objects: number
  /** Objects made, and those of them that are no more. */
  readonly born: number
  readonly freed: number
  /** By generation. */
  readonly collections: readonly number[]
  readonly collected: readonly number[]
  readonly uncollectable: readonly number[]
  /** Of pymalloc; null with another allocator. Bytes in arenas now, and the most ever in blocks. */
  readonly memory: { readonly arenas: number; readonly arenaBytes: number; readonly peakBytes: number } | null
}

/** Where two runs part. */
export interface Parting {
  /** So many operations are the same in both. */
  readonly common: number
  /** In front of the first operation, or fact, that only one of them has, operations that were put in passed over; null: there is none. */
  readonly a: Position | null
  readonly b: Position | null
}

/** How often facts of a kind were said from where the runs part. */
export interface FactDifference {
  readonly kind: FactKind
  readonly a: number
  readonly b: number
}

export interface Comparison {
  readonly parting: Parting
  /** At the end of each. */
  readonly counters: { readonly a: RunCounters; readonly b: RunCounters }
  /** Kinds of facts that were not said as often in both, from where they part. */
  readonly facts: readonly FactDifference[]
}

/**
 * Two runs side by side: where they part, what their heaps come to, and which facts only one of them has.
 *
 * Cost: a replay of both from the keyframe before the first operation that differs; of chunks that both share nothing is read.
 *
 * @throws DivergenceError
 */
export function compareRuns(a: ComparedRun, b: ComparedRun): Comparison {
  const common = commonLength(a.timeline.log, b.timeline.log)
  const [here, there] = [new Walk(a, common), new Walk(b, common)]
  const parting = partingOf(here, there, common)
  here.finish()
  there.finish()
  const kinds = [...new Set([...here.said.keys(), ...there.said.keys()])].sort((one, other) => one - other)
  const facts = kinds.map((kind) => ({ kind, a: here.said.get(kind) ?? 0, b: there.said.get(kind) ?? 0 })).filter((one) => one.a !== one.b)
  return { parting, counters: { a: countersOf(here.lab), b: countersOf(there.lab) }, facts }
}

/**
 * What differs between a place of one run and a place of another; their ends by default. Null where the two do not hold the same columns: plans differ.
 *
 * Cost: a seek of both, and the pages that they do not share.
 */
export function diffRuns(a: Timeline, b: Timeline, atA: Position = a.end, atB: Position = b.end): HeapDiff | null {
  const [before, after] = [heapAt(a, atA), heapAt(b, atB)]
  return sameColumns(before.kernels, after.kernels) ? diff(before, after) : null
}

function heapAt(timeline: Timeline, position: Position) {
  const here = timeline.cursor
  timeline.seekTo(position)
  const heap = timeline.heap()
  timeline.seekTo(here)
  return heap
}

type Kernels = ReturnType<typeof heapAt>['kernels']

function sameColumns(a: Kernels, b: Kernels): boolean {
  const shape = (kernels: Kernels): string =>
    JSON.stringify(Object.entries(kernels).map(([actor, { columns }]) => [actor, Object.entries(columns).map(([name, { pageShift }]) => [name, pageShift])]))
  return shape(a) === shape(b)
}

/** One of the two runs, operation by operation. */
class Walk {
  readonly lab: Replayed
  readonly said = new Map<FactKind, number>()
  /** Facts of the operation that was done last. */
  facts = new FactList()
  operation: number
  private readonly timeline: Timeline

  constructor(
    private readonly run: ComparedRun,
    from: number,
  ) {
    this.timeline = run.timeline
    this.operation = from
    const sink = new FactSink(true)
    this.lab = this.timeline.replayFrom(from, sink)
    sink.listener = (kind, a, b, c, address) => {
      this.facts.add(kind, a, b, c, address)
      this.said.set(kind, (this.said.get(kind) ?? 0) + 1)
    }
  }

  get isOver(): boolean {
    return this.operation >= this.timeline.end.operation
  }

  /** Operations that a change has put in are done, and not compared. */
  passOver(): void {
    const { inserted } = this.run
    if (inserted === undefined || inserted === null) return
    while (this.operation >= inserted.at && this.operation < inserted.at + inserted.operations) this.step()
  }

  step(): void {
    this.facts = new FactList()
    this.timeline.perform(this.lab, this.operation++)
  }

  finish(): void {
    while (!this.isOver) this.step()
  }

  asked(): string {
    const { log } = this.timeline
    return log.at(this.operation, (kind, a, b, c, d) => `${kind} ${a} ${b} ${c} ${d}`)
  }
}

/** Both go on as long as they ask, and say, the same. */
function partingOf(a: Walk, b: Walk, common: number): Parting {
  for (;;) {
    a.passOver()
    b.passOver()
    if (a.isOver && b.isOver) return { common, a: null, b: null }
    if (a.isOver || b.isOver || a.asked() !== b.asked()) return { common, a: { operation: a.operation, fact: 0 }, b: { operation: b.operation, fact: 0 } }
    a.step()
    b.step()
    const fact = firstDifference(a.facts, b.facts)
    if (fact >= 0) return { common, a: { operation: a.operation - 1, fact }, b: { operation: b.operation - 1, fact } }
  }
}

/** The index of the first fact that is not the same in both; −1: all are. */
function firstDifference(a: FactList, b: FactList): number {
  const most = Math.max(a.length, b.length)
  for (let at = 0; at < most; at++) {
    const [here, there] = [a.at(at), b.at(at)]
    if (here === undefined || there === undefined) return at
    if (here.kind !== there.kind || here.a !== there.a || here.b !== there.b || here.c !== there.c || here.address !== there.address) return at
  }
  return -1
}

/** A heap in numbers. */
export function countersOf({ operations, factCount, refs, gc, heap }: Replayed): RunCounters {
  const byGeneration = (numbers: ArrayLike<number>): number[] => Array.from({ length: GENERATIONS }, (_, generation) => numbers[generation])
  const memory =
    heap instanceof Pymalloc
      ? { arenas: heap.narenasCurrentlyAllocated, arenaBytes: heap.narenasCurrentlyAllocated * heap.arenaSize, peakBytes: heap.granulesInUsePeak * 2 ** heap.alignmentShift }
      : null
  return {
    operations,
    facts: factCount,
    objects: refs.living,
    born: refs.births,
    freed: refs.births - refs.living,
    collections: byGeneration(gc.collections),
    collected: byGeneration(gc.collected),
    uncollectable: byGeneration(gc.uncollectable),
    memory,
  }
}
