import { NONE } from '../kernel/columns'
import { O, type OperationKind } from '../kernel/operations'
import type { OperationSink, Site } from './log'
import type { Replayed } from './replayed'

/** Says where the program stands now. */
export interface Whereabouts {
  site(): Site
}

/** What recording notes beside the operations. */
export interface RunIndex {
  /** Operations in which a collector was at work, in order. */
  readonly collections: number[]
  /** Collections that were over when this was looked at last. */
  ended?: number
}

/** The same lab; each operation that is asked of it is logged first. `indexLast` is called when the run is over. */
export function recorded<L extends Replayed>(lab: L, log: OperationSink, index: RunIndex, whereabouts: Whereabouts): L {
  let operations = 0
  index.ended = collectionsOf(lab.gc.collections)
  const note = (kind: OperationKind, a: number, b: number, c: number, d: number): void => {
    log.close(lab.factHash, lab.factCount)
    indexLast(lab, index, operations - 1)
    const { code, instruction } = whereabouts.site()
    log.append(kind, a, b, c, d, code, instruction)
    operations++
  }
  return intercepted(lab, note)
}

/** Notes whether a collector was at work in the last operation. */
export function indexLast({ gc }: Replayed, index: RunIndex, operation: number): void {
  const now = collectionsOf(gc.collections)
  if (now === index.ended && gc.collecting === NONE) return
  index.ended = now
  index.collections.push(operation)
}

/** The same lab, before each of whose operations `before` is called. */
export function intercepted<L extends Replayed>(lab: L, before: (kind: OperationKind, a: number, b: number, c: number, d: number) => void): L {
  return Object.create(lab, {
    perform: {
      value(kind: OperationKind, a = 0, b = 0, c = 0, d = 0): void {
        before(kind, a, b, c, d)
        lab.perform(kind, a, b, c, d)
      },
    },
    hold: {
      value(object: number): void {
        before(O.REFERENCE_HOLD, object, 0, 0, 0)
        lab.hold(object)
      },
    },
    drop: {
      value(object: number): boolean {
        before(O.REFERENCE_DROP, object, 0, 0, 0)
        return lab.drop(object)
      },
    },
  }) as L
}

function collectionsOf(counts: ArrayLike<number>): number {
  let sum = 0
  for (let generation = 0; generation < counts.length; generation++) sum += counts[generation]
  return sum
}
