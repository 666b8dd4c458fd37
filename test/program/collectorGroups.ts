import fc from 'fast-check'
import { type CollectorProgram, type Flavor, programs } from './collectorPrograms'
import { LEGACY, WRITTEN } from './collectorWritten'

// Which programs are recorded.

const SEED = 65
const COUNTS: Readonly<Record<Flavor, number>> = { explicit: 100, automatic: 100, wild: 100, frozen: 40, saved: 40, errors: 40 }

/** Random programs, the same each time. */
export function randomGroups(): Record<string, CollectorProgram[]> {
  return Object.fromEntries(Object.entries(COUNTS).map(([flavor, numRuns]) => [flavor, fc.sample(programs(flavor as Flavor), { seed: SEED, numRuns })]))
}

/** Those that Python `version` is given, in the order in which their answers are recorded. */
export function recordedPrograms(version: string): { readonly told: CollectorProgram[]; readonly written: CollectorProgram[] } {
  return version === '2.7' ? { told: [], written: Object.values(LEGACY) } : { told: Object.values(randomGroups()).flat(), written: Object.values(WRITTEN) }
}
