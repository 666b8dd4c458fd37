import { PHASES } from '../../kernel/collector/phases'
import { NONE } from '../../kernel/columns'
import { F, type FactKind } from '../../kernel/facts'
import { GENERATIONS } from '../../kernel/gc/layout'
import { INCREMENTAL_PHASES } from '../../kernel/incremental/phases'
import { Pymalloc } from '../../kernel/pymalloc/layout'
import { printPosition } from '../../timeline/position'
import type { Replayed } from '../../timeline/replayed'
import type { Timeline } from '../../timeline/timeline'
import type { MomentHead, RunNames, SourcePlace, Write } from './names'
import { type Range, readRange } from './range'

/** Rows of the picture: threads of one process. */
const PROGRAM = 1
const COLLECTOR = 2

/** So many samples of the counters lie in a range, at most twice as many. */
const SAMPLES = 5000

interface TraceEvent {
  readonly name: string
  readonly ph: 'B' | 'E' | 'i' | 'C' | 'M'
  readonly tid: number
  readonly ts?: number
  readonly cat?: string
  readonly s?: 't'
  readonly args?: Readonly<Record<string, unknown>>
}

/** Facts that are shown as instants: their name, and which operand is the object. */
const INSTANTS: ReadonlyMap<FactKind, string> = new Map<FactKind, string>([
  [F.FINALIZER_CALLED, 'finalizer'],
  [F.GARBAGE_FINALIZING, 'finalizer'],
  [F.OBJECT_RESURRECTED, 'resurrection'],
  [F.GARBAGE_SAVED, 'gc.garbage'],
  [F.UNCOLLECTABLE_FOUND, 'uncollectable'],
  [F.WEAKREF_CLEARED, 'weakref cleared'],
  [F.WEAKREF_CALLBACK_CALLED, 'weakref callback'],
])

/**
 * A part of a run as Chrome's trace events (JSON object format): lines of the program, and collections with their phases, as nested durations; counters;
 * finalizers, resurrections and cleared weak references as instants. Perfetto and chrome://tracing read it.
 *
 * There is no clock: a microsecond of the picture is one fact. Format: Google, "Trace Event Format".
 *
 * @returns now and then, the operation that comes next
 */
export function* writeChromeTrace(timeline: Timeline, range: Range, names: RunNames, head: MomentHead, write: Write): Generator<number> {
  const trace = new ChromeTrace(range, names, write)
  const otherData = {
    source: 'ouroboros',
    python: head.python,
    plan: head.plan,
    range: `${printPosition(range.from)} ${printPosition(range.to)}`,
    clock: 'There is no clock: a microsecond is one fact of the heap, counted from the start of the run.',
    counters: `every ${trace.sampleEvery} operations, and where a collection begins and ends`,
  }
  write(`{"displayTimeUnit":"ns","otherData":${JSON.stringify(otherData)},"traceEvents":[\n`)
  trace.nameRows()
  yield* readRange(timeline, range, trace)
  trace.end()
  write('\n]}\n')
}

class ChromeTrace {
  /** Operations between two samples of the counters. */
  readonly sampleEvery: number
  private lab: Replayed | null = null
  private now = 0
  private first = true
  private started = false
  private line: SourcePlace | null = null
  private openLine = false
  /** Names of the collector's durations that are open: the collection, its phase. */
  private readonly open: string[] = []

  constructor(
    private readonly range: Range,
    private readonly names: RunNames,
    private readonly write: Write,
  ) {
    this.sampleEvery = Math.max(1, Math.floor((range.to.operation - range.from.operation) / SAMPLES))
  }

  nameRows(): void {
    this.put({ name: 'process_name', ph: 'M', tid: 0, args: { name: 'Python program' } })
    this.put({ name: 'thread_name', ph: 'M', tid: PROGRAM, args: { name: 'lines of the program' } })
    this.put({ name: 'thread_name', ph: 'M', tid: COLLECTOR, args: { name: 'cycle collector' } })
  }

  begin(lab: Replayed): void {
    this.lab = lab
    this.now = lab.factCount
    if (this.range.from.fact === 0) this.start()
  }

  operation(operation: number): void {
    if (!this.started) return
    this.showLine(operation)
    if (operation % this.sampleEvery === 0) this.count()
  }

  fact(operation: number, fact: number, kind: FactKind, a: number, b: number, c: number, address: number, outside: boolean): void {
    if (!outside && !this.started) this.start(operation)
    if (!outside) this.tell({ operation, fact }, kind, a, b, c, address)
    this.now++
  }

  end(): void {
    if (!this.started) return
    this.closeLine()
    while (this.open.length > 0) this.close()
    this.count()
  }

  /** The first place of the range: what is under way there has begun before. */
  private start(operation = this.range.from.operation): void {
    this.started = true
    this.showLine(operation)
    const { lab } = this
    if (lab !== null && lab.gc.collecting !== NONE && this.open.length === 0) {
      this.openOne(`collection of generation ${lab.gc.collecting}`, { began: 'before the range' })
      this.openOne(this.phaseName(lab.gc.phase), { began: 'before the range' })
    }
    this.count()
  }

  private tell({ operation, fact }: { operation: number; fact: number }, kind: FactKind, a: number, b: number, c: number, address: number): void {
    const place = printPosition({ operation, fact })
    switch (kind) {
      case F.COLLECTION_STARTED:
        this.count()
        this.openOne(`collection of generation ${a}`, { place, generation: a, automatic: b === 1 })
        return
      case F.PHASE_ENTERED:
        if (this.open.length > 1) this.close()
        this.openOne(this.phaseName(a), { place, ...this.objects(b, c, address) })
        return
      case F.COLLECTION_COUNTED:
        this.instant('counted', { place, generation: a, collected: b, uncollectable: c })
        return
      case F.COLLECTION_ENDED:
        while (this.open.length > 1) this.close()
        this.close({ result: b })
        this.count()
        return
      case F.ARENA_OPENED:
      case F.ARENA_RELEASED:
        this.instant(kind === F.ARENA_OPENED ? 'arena opened' : 'arena released', { place, arena: a, address: `0x${address.toString(16)}` })
        return
      default: {
        const name = INSTANTS.get(kind)
        if (name !== undefined) this.instant(name, { place, ...this.object(a) })
      }
    }
  }

  private objects(cursor: number, examined: number, _suspects: number): Record<string, unknown> {
    const length = this.lab?.gc.length[examined]
    return { ...(cursor === NONE ? {} : { cursor }), ...(length === undefined ? {} : { objects: length }) }
  }

  private object(object: number): Record<string, unknown> {
    const kind = this.lab?.refs.objType[object] ?? 0
    return { object, birth: this.lab?.refs.objBirth[object] ?? 0, ...(kind === 0 ? {} : { type: this.names.typeName(kind) }) }
  }

  private phaseName(phase: number): string {
    const phases = this.lab?.gc.incremental === true ? INCREMENTAL_PHASES : PHASES
    return phases[phase]?.name ?? `phase ${phase}`
  }

  // ── durations ──

  private showLine(operation: number): void {
    const line = this.names.lineOf(operation)
    if (this.openLine && line !== null && line.line === this.line?.line && line.filename === this.line.filename) return
    if (!this.openLine && line === null) return
    this.closeLine()
    if (line === null) return
    this.line = line
    this.openLine = true
    this.put({
      name: `${line.filename.slice(line.filename.lastIndexOf('/') + 1)}:${line.line}`,
      ph: 'B',
      tid: PROGRAM,
      ts: this.now,
      cat: 'line',
      args: { ...line, place: `#${operation}` },
    })
  }

  private closeLine(): void {
    if (this.openLine) this.put({ name: '', ph: 'E', tid: PROGRAM, ts: this.now })
    this.openLine = false
  }

  private openOne(name: string, args: Readonly<Record<string, unknown>>): void {
    this.open.push(name)
    this.put({ name, ph: 'B', tid: COLLECTOR, ts: this.now, cat: 'collection', args })
  }

  private close(args?: Readonly<Record<string, unknown>>): void {
    const name = this.open.pop()
    if (name !== undefined) this.put({ name, ph: 'E', tid: COLLECTOR, ts: this.now, ...(args === undefined ? {} : { args }) })
  }

  private instant(name: string, args: Readonly<Record<string, unknown>>): void {
    this.put({ name, ph: 'i', s: 't', tid: COLLECTOR, ts: this.now, cat: 'event', args })
  }

  // ── counters ──

  private count(): void {
    const { lab } = this
    if (lab === null) return
    const { refs, gc, heap } = lab
    const generations = Array.from({ length: GENERATIONS }, (_, generation) => generation)
    this.counter('generation 0: count', { count: gc.count[0] })
    this.counter('generations: objects', Object.fromEntries(generations.map((generation) => [`generation ${generation}`, gc.length[generation]])))
    this.counter('objects alive', { objects: refs.living })
    if (!(heap instanceof Pymalloc)) return
    this.counter('arenas', { arenas: heap.narenasCurrentlyAllocated })
    this.counter('bytes in blocks', { bytes: heap.granulesInUse * 2 ** heap.alignmentShift })
  }

  private counter(name: string, args: Readonly<Record<string, number>>): void {
    this.put({ name, ph: 'C', tid: 0, ts: this.now, args })
  }

  private put(event: TraceEvent): void {
    this.write(`${this.first ? '' : ',\n'}${JSON.stringify({ pid: 1, ...event })}`)
    this.first = false
  }
}
