import type { Plan } from '../../machines/plans'
import { FactSink } from '../kernel/factSink'
import { type FoldedObjects, foldObjectFact } from '../snapshot/objectFold'
import type { HeapSnapshot } from '../snapshot/snapshot'
import type { Rewindable } from '../timeline/replayed'
import { createFastParts, fastObjectLab } from './objectLab'

/** A fast heap whose facts mark what they touch, so that going back costs what has changed. It uses lanes only where nobody listens: a fact is heard before the next. */
export function rewindableLab(plan: Plan, from: HeapSnapshot): Rewindable {
  const sink = new FactSink(true)
  sink.keeps = false
  const made = createFastParts({ plan, from }, sink)
  const { parts, moment, snapshotter, states } = made
  const lab = fastObjectLab(plan, made)
  const { lanes } = parts
  const hear = (heard: boolean): void => {
    sink.keeps = heard
    parts.lanes = heard ? null : lanes
  }
  hear(true)
  /** Has every fact since the last snapshot been heard? */
  let marked = true
  sink.listener = snapshotter.touch.bind(snapshotter)
  const listen: Rewindable['listen'] = (listener, use) => {
    const mark = sink.listener
    sink.listener = (kind, a, b, c, address) => {
      mark?.(kind, a, b, c, address)
      listener(kind, a, b, c, address)
    }
    try {
      use()
    } finally {
      sink.listener = mark
    }
  }
  return Object.create(lab, {
    snapshot: {
      value(): HeapSnapshot {
        const now = moment(parts.policies.memory())
        const snapshot = marked ? snapshotter.takeMarked(now) : snapshotter.takeCompared(now)
        marked = true
        return snapshot
      },
    },
    rewind: {
      value(to: HeapSnapshot): void {
        snapshotter.rewind(to, marked)
        marked = true
        sink.hash = to.factHash
        sink.count = to.factCount
        parts.policies.take(to.policies)
      },
    },
    fold: {
      value(...[kind, a, b, c, address]: Parameters<Rewindable['fold']>): void {
        foldObjectFact(states as FoldedObjects, kind, a, b, c, address)
        sink.put(kind, a, b, c, address)
      },
    },
    listen: { value: listen },
    unheard: {
      value(use: () => void): void {
        marked = false
        hear(false)
        try {
          use()
        } finally {
          hear(true)
        }
      },
    },
  }) as Rewindable
}
