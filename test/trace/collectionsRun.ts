import { cpython } from '../../machines/plans'
import { callStart, callStop } from '../../src/kernel/collector/callbacks'
import { generationalKernel } from '../../src/kernel/collector/kernel'
import { countCollection } from '../../src/kernel/collector/mergeYounger'
import { PHASES, type PhaseSpec } from '../../src/kernel/collector/phases'
import { choosePromotion } from '../../src/kernel/collector/promote'
import { type CollectorView, collectorView } from '../../src/kernel/collector/view'
import { NONE } from '../../src/kernel/columns'
import { FactSink } from '../../src/kernel/factSink'
import { F, type Outcome } from '../../src/kernel/facts'
import { countAllocation, countDeallocation, hearDeclined, safepoint, setEnabled, setThreshold } from '../../src/kernel/gc/counts'
import { createGenerations, type Generations } from '../../src/kernel/gc/layout'
import { freeze } from '../../src/kernel/gc/lists'
import { Op } from '../../src/kernel/recording/layout'
import { createRefcounts } from '../../src/kernel/refcounts/layout'
import { Weakrefs } from '../../src/kernel/weakrefs/layout'
import { heapNumbers } from '../../src/lab/heapNumbers'
import { objectModel, typeNumber } from '../../src/lab/objectModel'
import { PoliciesAtHand } from '../../src/lab/policiesAtHand'
import { PolicyDesk } from '../../src/lab/policyDesk'
import { type CollectionTrace, type CollectorRecord, type ConfigRecord, decodeCollections, type EndRecord, GcRecord, type StartRecord } from '../../src/trace/collections'

// What a recording says of the collector, asked of our kernels. Inputs: which calls allocate and free objects of GC types, explicit collections,
// from 3.12 the safepoint before a collection, and how many objects survive one; all else is compared.
// Collections run over empty lists: a recording does not say who refers to whom.

/** Bytes of the string "start": sizeof(PyASCIIObject) and 6. From 3.12 `invoke_gc_callback` makes it whether anybody is called or not, before counts are reset. */
const START_STRING = 46
const CALLING_START = phaseThat(callStart)
const UPDATING_COUNTS = phaseThat(countCollection)
const CHOOSING_PROMOTION = phaseThat(choosePromotion)
const CALLING_STOP = phaseThat(callStop)
const OLDEST = 2
const MOST_DIFFERENCES = 20

/** How much was compared, and what was different. */
export interface CollectionTally {
  /** Calls whose three counts were compared. */
  calls: number
  gcAllocations: number
  gcFrees: number
  /** Automatic collections by generation, as the recording says; explicit ones. */
  readonly automatic: [number, number, number]
  explicit: number
  /** From 3.12: how often our kernel scheduled one. */
  scheduled: number
  /** The first of them, by record. */
  readonly differences: string[]
}

/** Goes through one recording. */
export function replayCollections(path: string, bytes: Uint8Array): CollectionTally {
  return new CollectionsRun(decodeCollections(path, bytes)).run()
}

class CollectionsRun {
  private readonly gc: Generations
  private readonly sink = new FactSink(false)
  private readonly desk: PolicyDesk
  private readonly view: CollectorView
  private readonly tally: CollectionTally = {
    calls: 0,
    gcAllocations: 0,
    gcFrees: 0,
    automatic: [0, 0, 0],
    explicit: 0,
    scheduled: 0,
    differences: [],
  }
  /** The record that is read. */
  private record = 0
  /** Up to 3.11: the generation that is to be collected before the next call; NONE: none. */
  private wanted: number = NONE
  /** Generation 0's count when an allocator was called last. */
  private seen = 0
  /** From 3.12: the collection calls back first, and has not updated the counts yet. */
  private callsBack = false
  /** The next of the recording's events. */
  private next = 0

  constructor(private readonly trace: CollectionTrace) {
    const plan = cpython(trace.header.series)
    const { profile } = plan
    const model = objectModel(profile)
    this.gc = createGenerations(model.collector)
    const refs = createRefcounts(model.typeFlags, model.trashcan)
    this.desk = new PolicyDesk(new PoliciesAtHand(plan, this.gc), heapNumbers(this.gc, refs), this.sink)
    this.view = collectorView({
      gc: this.gc,
      refs,
      weakrefs: new Weakrefs(),
      rules: model.collector,
      tupleType: typeNumber('tuple'),
      typeType: typeNumber('type'),
      dictType: typeNumber('dict'),
      freeListsCleared: [],
    })
  }

  run(): CollectionTally {
    const { trace, tally } = this
    for (this.record = 0; this.record < trace.header.records; this.record++) {
      if (trace.events[this.next]?.record === this.record) this.hear(trace.events[this.next++])
      else if (trace.op[this.record] <= Op.FREE) this.call()
      if (tally.differences.length >= MOST_DIFFERENCES) break
    }
    return tally
  }

  // ── calls ──────────────────────────────────────────────────────────────────────────────────────

  private call(): void {
    const { trace, record, gc, sink, tally } = this
    const flags = trace.flags[record]
    this.compare('a collection is due', 'none', this.wanted === NONE ? 'none' : this.wanted)
    // It is over once "stop" has been called back, too.
    if ((flags & GcRecord.COLLECTING) === 0) this.stepWhile(() => gc.collecting !== NONE)
    this.compare('collecting', (flags & GcRecord.COLLECTING) !== 0, gc.collecting !== NONE)
    if ((flags & GcRecord.FREE) !== 0) {
      const before = gc.count[0]
      countDeallocation(gc, 0, sink)
      tally.gcFrees++
      this.compare('the count went down', (flags & GcRecord.LOWERED) !== 0, gc.count[0] < before)
    }
    this.compareCounts()
    tally.calls++
    this.seen = gc.count[0]
    // "start" was made, and is dropped: nobody is called in these recordings.
    if (this.callsBack && trace.op[record] === Op.FREE) this.updateCounts()
    if ((flags & GcRecord.ALLOCATION) === 0) return
    tally.gcAllocations++
    const scheduled = gc.scheduled
    this.wanted = this.answer(countAllocation(gc, 0, sink))
    if (gc.scheduled > scheduled) tally.scheduled++
  }

  /** @returns the generation to collect, or NONE */
  private answer(outcome: Outcome): number {
    const { desk, gc, sink } = this
    let answered = outcome
    if (answered === F.COLLECTION_CONSIDERED) answered = desk.askTrigger()
    if (answered === F.COLLECTION_WANTED) answered = desk.askScope()
    if (answered === F.SCOPE_CHOSEN) return sink.askedA
    if (answered === F.COLLECTION_DECLINED) hearDeclined(gc, sink)
    return NONE
  }

  // ── collections ────────────────────────────────────────────────────────────────────────────────

  private hear(event: CollectorRecord): void {
    if (event.type === 'start') this.start(event)
    else if (event.type === 'end') this.end(event)
    else if (event.type === 'config') this.configure(event)
    else freeze(this.gc, this.sink)
  }

  private configure({ record, thresholds, enabled }: ConfigRecord): void {
    const { gc, sink } = this
    // What a fresh interpreter has is the profile's business.
    if (record === 0) this.compare('thresholds', thresholds, [...gc.threshold])
    thresholds.forEach((threshold, generation) => void setThreshold(gc, generation, threshold, sink))
    setEnabled(gc, enabled, sink)
  }

  private start(event: StartRecord): void {
    const { gc, sink, view, tally } = this
    const { generation } = event
    this.stepWhile(() => gc.collecting !== NONE)
    this.compare('count of generation 0 when an allocator was called last', event.countBefore, this.seen)
    if (gc.collectsAtSafepoints) {
      this.wanted = this.answer(safepoint(gc, sink))
      // What the thresholds do not explain was asked for.
      if (this.wanted !== generation && generation === OLDEST) this.wanted = NONE
    } else this.compare('automatic', event.countBefore === gc.threshold[0], this.wanted !== NONE)
    const automatic = this.wanted !== NONE || generation !== OLDEST
    if (automatic) {
      tally.automatic[generation]++
      this.compare('generation', generation, this.wanted)
    } else tally.explicit++
    this.compare('long_lived_pending', event.longLivedPending, gc.longLivedPending)
    this.compare('long_lived_total', event.longLivedTotal, gc.longLivedTotal)
    this.wanted = NONE
    generationalKernel.start(view, generation, automatic ? 1 : 0, sink)
    this.stepWhile(() => gc.phase <= CALLING_START)
    // Finalization calls nobody back.
    this.callsBack = gc.collectsAtSafepoints && this.nextCallMakes(START_STRING)
    if (!this.callsBack) this.updateCounts()
    this.compareCounts()
  }

  /** Does the next call allocate so many bytes? */
  private nextCallMakes(nbytes: number): boolean {
    const { trace } = this
    let call = this.record + 1
    while (call < trace.header.records && trace.op[call] > Op.FREE) call++
    return trace.op[call] === Op.MALLOC && trace.nbytes[call] === nbytes
  }

  private updateCounts(): void {
    this.callsBack = false
    this.stepWhile(() => this.gc.phase <= UPDATING_COUNTS)
  }

  private end(event: EndRecord): void {
    const { gc } = this
    this.compare('generation at its end', event.generation, gc.collecting)
    if (gc.collecting === NONE) return
    this.stepWhile(() => gc.phase < CHOOSING_PROMOTION)
    const survivors = this.survivors(event)
    if (survivors < 0) this.differ('survivors', 'none or more', survivors)
    gc.length[gc.examined] = survivors
    this.stepWhile(() => gc.phase < CALLING_STOP)
    gc.length.fill(0)
    this.compareCounts()
    this.compare('long_lived_total at its end', event.longLivedTotal, gc.longLivedTotal)
  }

  /** How many objects survived: after a full collection its end says it, after one of generation 1 the next collection's start. */
  private survivors({ generation, longLivedTotal }: EndRecord): number {
    if (generation === OLDEST) return longLivedTotal
    const next = this.trace.events.slice(this.next).find((event) => event.type === 'start')
    return generation === 0 || next === undefined ? 0 : next.longLivedPending - this.gc.longLivedPending
  }

  /** The collection goes on. */
  private stepWhile(goesOn: () => boolean): void {
    const { view, sink, desk } = this
    while (goesOn()) {
      if (generationalKernel.goOn(view, 1, sink) !== F.SURVIVORS_CONSIDERED) continue
      desk.askPromotion(sink.askedA, sink.askedB)
      generationalKernel.hearPromotion(view, sink.askedA, sink)
    }
  }

  // ── comparing ──────────────────────────────────────────────────────────────────────────────────

  private compareCounts(): void {
    const { counts } = this.trace
    for (let generation = 0; generation < counts.length; generation++) {
      const recorded = counts[generation][this.record]
      if (recorded !== this.gc.count[generation]) this.differ(`count of generation ${generation}`, recorded, this.gc.count[generation])
    }
  }

  private compare(what: string, recorded: unknown, ours: unknown): void {
    if (recorded !== ours && JSON.stringify(recorded) !== JSON.stringify(ours)) this.differ(what, recorded, ours)
  }

  private differ(what: string, recorded: unknown, ours: unknown): void {
    this.tally.differences.push(`record ${this.record}: ${what}: recorded ${JSON.stringify(recorded)}, ours ${JSON.stringify(ours)}`)
  }
}

function phaseThat(runs: PhaseSpec['run']): number {
  return PHASES.findIndex(({ run }) => run === runs)
}
