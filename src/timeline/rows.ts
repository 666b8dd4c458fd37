import { NONE } from '../kernel/columns'
import { ObjectFlag } from '../kernel/refcounts/layout'
import type { Replayed } from './replayed'

// Several operations of one kind, one after the other, on a lab that has no shorter way.

/** `giveAll` of a lab: one by one. What is immortal is stored. */
export function giveEach(lab: Pick<Replayed, 'refs' | 'give' | 'store'>, object: number, slot: number, targets: ArrayLike<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if ((lab.refs.objFlags[targets[at]] & ObjectFlag.IMMORTAL) !== 0) lab.store(object, slot + at - from, targets[at])
    else lab.give(object, slot + at - from, targets[at])
  }
}

/** `holdAll` of a lab: one by one. */
export function holdEach(lab: Pick<Replayed, 'refs' | 'hold'>, targets: ArrayLike<number>, from: number, to: number): void {
  for (let at = from; at < to; at++) if (targets[at] !== NONE && (lab.refs.objFlags[targets[at]] & ObjectFlag.IMMORTAL) === 0) lab.hold(targets[at])
}
