import * as columns from '../columns'
import * as sinks from '../factSink'
import { Fold } from '../factSink'
import { F } from '../facts'
import * as layout from '../refcounts/layout'
import { ObjectFlag } from '../refcounts/layout'
import { slotStored } from '../refcounts/updates'
import type { Lanes } from './lanes'

const { imul } = Math
// What is imported is read from the other module each time; a constant of this module the host writes into its code.
const { NONE } = columns
const { folded } = sinks
const { NO_RANGE } = layout

/** References that the program had go into slots side by side, from `slot` on, which are empty: as so many times `store` with `given` 1. */
export function giveAll({ refs, sink }: Lanes, object: number, slot: number, targets: ArrayLike<number>, from: number, to: number): void {
  let { hash } = sink
  const a = imul(object, Fold.A)
  let next = slot
  for (let at = from; at < to; at++, next++) {
    const target = targets[at]
    const length = refs.slotLength[object]
    if (next < length) refs.slotTarget[refs.slotBase[object] + next] = target
    else if (next === length && refs.slotShift[object] !== NO_RANGE && next < 1 << refs.slotShift[object]) {
      refs.slotTarget[refs.slotBase[object] + next] = target
      refs.slotLength[object] = next + 1
    } else slotStored(refs, object, next, target, 0)
    hash = folded(hash ^ ((a + imul(next, Fold.B)) ^ imul(target, Fold.C) ^ F.SLOT_STORED))
  }
  sink.hash = hash
  sink.count += to - from
}

/** Each of them is held once more, but for those whose count never moves: nothing is asked for them. @returns how many were */
export function holdAll({ refs, sink }: Lanes, targets: ArrayLike<number>, from: number, to: number): number {
  let { hash } = sink
  let held = 0
  for (let at = from; at < to; at++) {
    const target = targets[at]
    if (target === NONE || (refs.objFlags[target] & ObjectFlag.IMMORTAL) !== 0) continue
    refs.objRefcnt[target]++
    hash = folded(hash ^ (imul(target, Fold.A) ^ F.REFERENCE_HELD))
    held++
  }
  sink.hash = hash
  sink.count += held
  return held
}
