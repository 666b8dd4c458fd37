import { GENERATIONS, type HeapSnapshot, readColumn } from '../index'
import { LIST_NAMES } from './categories'
import type { GcRow } from './data'

/** The collector at a moment: counts, thresholds, lists, and what it is at. */
export function collectorOf(snapshot: HeapSnapshot): GcRow {
  const { columns, values } = snapshot.kernels.generations
  const at = (name: string, index: number): number => readColumn(columns[name], index)
  return {
    generations: Array.from(
      { length: GENERATIONS },
      (_, generation) => [at('count', generation), at('threshold', generation), at('length', generation), at('collections', generation)] as const,
    ),
    lists: LIST_NAMES.flatMap(([list, name]) => (at('length', list) > 0 ? [[name, at('length', list)] as const] : [])),
    collecting: values.collecting,
    phase: values.collecting < 0 ? -1 : values.phase,
    state:
      values.collecting >= 0
        ? values.automatic === 1
          ? 'automatic'
          : 'asked for'
        : values.enabled === 0
          ? 'disabled'
          : values.scheduled === 1
            ? 'due at the next safepoint'
            : 'waiting',
    longLived: [values.longLivedTotal, values.longLivedPending],
    found: [values.foundCollected, values.foundUncollectable],
    living: snapshot.kernels.refcountTracker.values.living,
  }
}
