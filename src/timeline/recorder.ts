import { NONE } from '../kernel/columns'
import { O, type OperationKind } from '../kernel/operations'
import type { OperationSink, Site } from './log'
import type { Replayed } from './replayed'
import { giveEach, holdEach } from './rows'

/** Says where the program stands now. */
export interface Whereabouts {
  site(): Site
}

/** What recording notes beside the operations. */
export interface RunIndex {
  /** Operations in which a collector was at work, in order. */
  readonly collections: number[]
  /** Collections that had begun when this was looked at last. */
  started?: number
}

/** The same lab; each operation that is asked of it is logged first. `indexLast` is called when the run is over. */
export function recorded<L extends Replayed>(lab: L, log: OperationSink, index: RunIndex, whereabouts: Whereabouts): L {
  return intercepted(lab, noting(lab, log, index, whereabouts))
}

/** What logs each operation that is about to be asked of the lab, from here on: the log has all before it. */
export function noting(lab: Replayed, log: OperationSink, index: RunIndex, whereabouts: Whereabouts): (kind: OperationKind, a: number, b: number, c: number, d: number) => void {
  const first = lab.operations
  let { operations } = lab
  index.started = lab.gc.started
  return (kind, a, b, c, d) => {
    log.close(lab.factHash, lab.factCount)
    if (operations > first) indexLast(lab, index, operations - 1)
    const { code, instruction } = whereabouts.site()
    log.append(kind, a, b, c, d, code, instruction)
    operations++
  }
}

/** Notes whether a collector was at work in the last operation. */
export function indexLast({ gc }: Replayed, index: RunIndex, operation: number): void {
  if (gc.started === index.started && gc.collecting === NONE) return
  index.started = gc.started
  index.collections.push(operation)
}

/** The same lab, before each of whose operations `before` is called. */
export function intercepted<L extends Replayed>(lab: L, before: (kind: OperationKind, a: number, b: number, c: number, d: number) => void): L {
  const methods: Pick<Replayed, 'perform' | 'hold' | 'drop' | 'allocate' | 'build' | 'store' | 'give' | 'giveAll' | 'holdAll' | 'truncate' | 'track' | 'resizeBuffer'> = {
    perform(kind: OperationKind, a = 0, b = 0, c = 0, d = 0): void {
      before(kind, a, b, c, d)
      lab.perform(kind, a, b, c, d)
    },
    hold(object: number): void {
      before(O.REFERENCE_HOLD, object, 0, 0, 0)
      lab.hold(object)
    },
    drop(object: number): boolean {
      before(O.REFERENCE_DROP, object, 0, 0, 0)
      return lab.drop(object)
    },
    allocate(type: number, nbytes: number, cache: number, slots: number): number {
      before(O.OBJECT_ALLOCATE, type, nbytes, cache, slots)
      return lab.allocate(type, nbytes, cache, slots)
    },
    // Each operation is heard by itself.
    build: () => NONE,
    store(object: number, slot: number, target: number): boolean {
      before(O.SLOT_STORE, object, slot, target, 0)
      return lab.store(object, slot, target)
    },
    give(object: number, slot: number, target: number): boolean {
      before(O.SLOT_GIVE, object, slot, target, 0)
      return lab.give(object, slot, target)
    },
    giveAll(object: number, slot: number, targets: ArrayLike<number>, from: number, to: number): void {
      giveEach(this as L, object, slot, targets, from, to)
    },
    holdAll(targets: ArrayLike<number>, from: number, to: number): void {
      holdEach(this as L, targets, from, to)
    },
    truncate(object: number, length: number): void {
      before(O.SLOTS_TRUNCATE, object, length, 0, 0)
      lab.truncate(object, length)
    },
    track(object: number): void {
      before(O.OBJECT_TRACK, object, 0, 0, 0)
      lab.track(object)
    },
    resizeBuffer(object: number, buffer: number, nbytes: number, cache: number): void {
      before(O.BUFFER_RESIZE, object, buffer, nbytes, cache)
      lab.resizeBuffer(object, buffer, nbytes, cache)
    },
  }
  return Object.create(lab, Object.getOwnPropertyDescriptors(methods)) as L
}
