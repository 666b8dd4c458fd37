import { FactSink } from '../../kernel/factSink'
import type { Timeline } from '../timeline'
import { SurvivalCounter } from './counter'
import { type GenerationFlow, type SurvivalRow, Tally } from './tally'

/** What became of objects: of one type, or of all. */
export interface TypeSurvival {
  /** The number of the type that the objects have in the end; 0: all types. */
  readonly type: number
  /** Born in the range. Static objects are not counted, nor is what was alive in front of it. */
  readonly born: number
  /** Of those: died while no collection ran, died in one, and alive where the range ends. */
  readonly died: number
  readonly collected: number
  readonly alive: number
  /** By age in operations: those of the whole heap that began between birth and death. */
  readonly byOperations: readonly SurvivalRow[]
  /** By age in collections: those, of any generation, that `gc.get_stats()` counted between birth and death. Who dies in its first collection has survived none. */
  readonly byCollections: readonly SurvivalRow[]
  /** By generation. What was alive in front of the range is counted here too. */
  readonly generations: readonly GenerationFlow[]
}

export interface Survival {
  /** The operations that were looked at: from `from` to in front of `to`. */
  readonly from: number
  readonly to: number
  /** Collections that were counted in it. */
  readonly collections: number
  readonly all: TypeSurvival
  /** Types of which an object was born, or was in a generation; most births first. */
  readonly types: readonly TypeSurvival[]
}

export interface SurvivalOptions {
  readonly from?: number
  readonly to?: number
  /** Called now and then. @returns is it given up? The range ends there then */
  readonly pause?: (operation: number) => boolean
}

/** Operations from one call of `pause` to the next. */
const PAUSE_EVERY = 4096

/**
 * Who survives how long, in a run or in a part of it. Cost: a replay of the part, once; memory does not grow with its length.
 *
 * @throws DivergenceError
 */
export function measureSurvival(timeline: Timeline, { from = 0, to = timeline.end.operation, pause }: SurvivalOptions = {}): Survival {
  const sink = new FactSink(true)
  const lab = timeline.replayFrom(from, sink)
  const counter = new SurvivalCounter(lab, lab.gc.incremental)
  let operation = from
  sink.listener = (kind, a, b, c, address) => counter.hear(operation, kind, a, b, c, address)
  for (; operation < to; operation++) {
    if (operation % PAUSE_EVERY === 0 && pause?.(operation) === true) break
    timeline.perform(lab, operation)
  }
  counter.close(operation)
  const all = new Tally()
  for (const tally of counter.tallies.values()) all.add(tally)
  const types = [...counter.tallies].map(([type, tally]) => survivalOf(type, tally))
  types.sort((a, b) => b.born - a.born || a.type - b.type)
  return { from, to: operation, collections: counter.collections, all: survivalOf(0, all), types }
}

function survivalOf(type: number, tally: Tally): TypeSurvival {
  const { born, died, collected, alive } = tally
  return { type, born, died, collected, alive, byOperations: tally.operations.table(), byCollections: tally.collections.table(), generations: tally.generations() }
}
