import type { AnyActorLogic } from 'xstate'
import { type CollectorKernel, generationalKernel } from '../src/kernel/collector/kernel'
import type { CollectorView } from '../src/kernel/collector/view'
import { incrementalKernel } from '../src/kernel/incremental/kernel'
import type { Outbox } from '../streams/bus'
import { generationMachine } from './generation'

/** A cycle collector that a lab can be made with: its kernel for fast mode, an actor a generation for traced mode. */
export interface CollectorPart {
  readonly name: string
  readonly kernel: CollectorKernel
  logic(generation: number, view: CollectorView, outbox: Outbox): AnyActorLogic
}

function collectorPart(kernel: CollectorKernel): CollectorPart {
  return { name: kernel.name, kernel, logic: (generation, view, outbox) => generationMachine(generation, kernel, view, outbox) }
}

/** CPython's generational collector. */
export const generationalCollector: CollectorPart = collectorPart(generationalKernel)

/** The incremental one of 3.14.0 to 3.14.4. "Generations" are there what a collection is of: what is young, an increment, everything. */
export const incrementalCollector: CollectorPart = collectorPart(incrementalKernel)
