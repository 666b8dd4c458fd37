import { NONE } from '../columns'
import type { FactSink } from '../factSink'
import { F, type Outcome } from '../facts'
import { Awaiting, type Generations } from '../gc/layout'
import type { Refcounts } from '../refcounts/layout'
import { goesOn as trackerGoesOn } from '../refcounts/read'
import { atOnce } from './atOnce/atOnce'
import { PHASES, type PhaseSpec } from './phases'
import * as update from './updates'
import type { CollectorView } from './view'

/** As many steps as there are. */
export const ALL_STEPS = Number.POSITIVE_INFINITY

/**
 * What a lab asks of its cycle collector. CPython's generational one (to 3.13) is one; a lab can be made with another.
 * Each function leaves its facts in the sink, and returns DONE or the kind of the fact that must be answered.
 */
export interface CollectorKernel {
  readonly name: string
  /** Its phases in order: the states of its chart. */
  readonly phases: readonly PhaseSpec[]
  /** A collection of this generation begins; where one runs already, it is refused. `automatic` 1: nobody asked for it. */
  start(view: CollectorView, generation: number, automatic: number, sink: FactSink): Outcome
  /** Whoever it waited for is done, or it just goes on: `steps` objects at most. */
  goOn(view: CollectorView, steps: number, sink: FactSink): Outcome
  /** The program that it called has returned. */
  resume(view: CollectorView, sink: FactSink): Outcome
  /** The promotion policy has answered. */
  hearPromotion(view: CollectorView, list: number, sink: FactSink): Outcome
  /** A free list has no more to give. */
  hearFreeListEmptied(view: CollectorView): void
}

/** A collector that goes through these phases, one after the other. */
export function collectorOf(name: string, phases: readonly PhaseSpec[]): CollectorKernel {
  const runs = phases.map(({ run }) => run)
  const runsAtOnce = atOnce(phases)
  return {
    name,
    phases,
    start,
    goOn: (view, steps, sink) => goOn(phases, steps === ALL_STEPS && !sink.keeps ? runsAtOnce : runs, view, steps, sink),
    resume: (view, sink) => resume(phases, view, sink),
    hearPromotion: (view, list, sink) => hearPromotion(phases, view, list, sink),
    hearFreeListEmptied,
  }
}

/** CPython's generational collector. Source: `Modules/gcmodule.c` (to 3.12), `Python/gc.c` (3.13). */
export const generationalKernel: CollectorKernel = collectorOf('generational collector', PHASES)

/** Is it the collector's turn, when all is quiet? Not while the program runs, nor while the tracker tears down what the collector let go of. */
export function collectorGoesOn(gc: Generations, refs: Readonly<Refcounts>): boolean {
  return gc.collecting !== NONE && (gc.awaiting === Awaiting.NOBODY || gc.awaiting === Awaiting.TRACKER) && refs.stackDepth === gc.depth && !trackerGoesOn(refs)
}

function start(view: CollectorView, generation: number, automatic: number, sink: FactSink): Outcome {
  const { gc, refs } = view
  if (gc.collecting !== NONE) {
    update.collectionRefused(gc)
    sink.put(F.COLLECTION_REFUSED, generation)
    return F.DONE
  }
  update.collectionStarted(gc, generation, automatic, refs.stackDepth, refs.numbers)
  sink.put(F.COLLECTION_STARTED, generation, automatic, refs.stackDepth, refs.numbers)
  return F.DONE
}

function goOn(phases: readonly PhaseSpec[], runs: readonly PhaseSpec['run'][], view: CollectorView, steps: number, sink: FactSink): Outcome {
  const { gc, refs } = view
  do {
    const ran = runs[gc.phase](view, steps, sink)
    const outcome = ran === F.OVER ? enterNext(phases, view, sink) : ran
    if (outcome !== F.DONE) return outcome
  } while (steps === ALL_STEPS && collectorGoesOn(gc, refs))
  return F.DONE
}

/** What the program was called for is dealt with next; where it was called for nothing else, the phase is over. */
function resume(phases: readonly PhaseSpec[], view: CollectorView, sink: FactSink): Outcome {
  const { gc } = view
  if (gc.awaiting !== Awaiting.PROGRAM) {
    sink.put(F.CODE_ABSENT)
    return F.DONE
  }
  update.programReturned(gc)
  sink.put(F.PROGRAM_RETURNED)
  return gc.subject === NONE ? enterNext(phases, view, sink) : F.DONE
}

function hearPromotion(phases: readonly PhaseSpec[], view: CollectorView, list: number, sink: FactSink): Outcome {
  update.promotionChosen(view.gc, list)
  return enterNext(phases, view, sink)
}

function hearFreeListEmptied({ gc }: CollectorView): void {
  update.freeListEmptied(gc)
}

/** The next phase that this collection has; after the last it is over. @returns DONE; SAFEPOINT_PASSED where it had begun at one */
function enterNext(phases: readonly PhaseSpec[], view: CollectorView, sink: FactSink): Outcome {
  const { gc } = view
  for (let phase = gc.phase + 1; phase < phases.length; phase++) {
    const spec = phases[phase]
    if (spec.applies !== undefined && !spec.applies(view)) continue
    const [examined, suspects] = spec.lists?.(view) ?? [gc.examined, gc.suspects]
    const cursor = spec.begin === undefined ? gc.head[examined] : spec.begin(view)
    update.phaseEntered(gc, phase, cursor, examined, suspects)
    sink.put(F.PHASE_ENTERED, phase, cursor, examined, suspects)
    return F.DONE
  }
  const result = gc.foundCollected + gc.foundUncollectable
  const { collecting } = gc
  update.collectionEnded(gc, collecting, result)
  sink.put(F.COLLECTION_ENDED, collecting, result)
  return gc.automatic === 1 && gc.collectsAtSafepoints ? sink.ask(F.SAFEPOINT_PASSED) : F.DONE
}
