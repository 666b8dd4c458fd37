import { POLICY_IDS, SHIPPED_POLICIES } from '../../../streams/ids'
import { NONE } from '../../kernel/columns'
import { O } from '../../kernel/operations'
import { isAlive, isImmortal, targetOf } from '../../kernel/refcounts/read'
import type { ObjectName } from '../conditions/objects'
import type { LoggedOperation } from '../log'
import type { Replayed } from '../replayed'
import { type BranchChange, BranchError } from './change'
import { outsideOf, type Twins } from './twins'

/** A heap operation, as numbers. */
export type Asked = Omit<LoggedOperation, 'code' | 'instruction'>

/**
 * The heap operation that a change is.
 *
 * @throws BranchError where the change has nothing to change at this place; where it is no operation: `leave-out`, `python`, `plan`
 */
export function operationOf(lab: Replayed, change: BranchChange): Asked {
  switch (change.kind) {
    case 'threshold':
      if (lab.gc.incremental && change.generation === 2) throw new BranchError('An incremental collector has no third threshold.')
      return asked(O.THRESHOLD_SET, change.generation, change.threshold)
    case 'policy':
      return asked(
        O.POLICY_SET,
        POLICY_IDS.indexOf(change.decides),
        SHIPPED_POLICIES.findIndex(({ word, decides }) => word === change.policy && decides === change.decides),
      )
    case 'collect':
      return asked(O.COLLECT, change.generation)
    case 'freeze':
      return asked(O.FREEZE)
    case 'unfreeze':
      return asked(O.UNFREEZE)
    case 'enable':
    case 'disable':
      return asked(O.COLLECTOR_ENABLE, change.kind === 'enable' ? 1 : 0)
    case 'keep':
      return asked(O.REFERENCE_HOLD, living(lab, change))
    case 'drop':
      return change.slot === NONE ? dropOutside(lab, change) : asked(O.SLOT_STORE, living(lab, change), filledSlot(lab, change, change.slot), NONE)
    default:
      throw new BranchError(`"${change.kind}" is no operation of the heap.`)
  }
}

function asked(kind: O, a = 0, b = 0, c = 0): Asked {
  return { kind, a, b, c, d: 0 }
}

/** The object's number. @throws BranchError where that birth of it is not alive */
export function living({ refs }: Replayed, { object, birth }: ObjectName): number {
  if (!isAlive(refs, object) || refs.objBirth[object] !== birth) throw new BranchError(`The object @${object} (birth ${birth}) is not alive here.`)
  return object
}

/** @throws BranchError where the slot is empty, or not there */
export function filledSlot({ refs }: Replayed, { object }: ObjectName, slot: number): number {
  if (targetOf(refs, object, slot) === NONE) throw new BranchError(`Slot ${slot} of @${object} is empty here: there is no reference to drop.`)
  return slot
}

function dropOutside(lab: Replayed, name: ObjectName): Asked {
  const object = living(lab, name)
  if (isImmortal(lab.refs, object)) throw new BranchError(`@${object} is immortal: its count never moves.`)
  if (outsideOf(lab, object) < 1) throw new BranchError(`All references to @${object} are in slots of other objects: drop one of those.`)
  return asked(O.REFERENCE_DROP, object)
}

/** What the program lacks from now on, since a reference of its own is dropped. Called in front of the change. */
export function oweChange(twins: Twins, change: BranchChange): void {
  if (change.kind === 'drop' && change.slot === NONE) twins.owe(change.object)
}

/** What the program lacks from now on, since the operation is left out. Called in front of it. */
export function oweLeftOut(twins: Twins, { kind, a, b, c, d }: Asked): void {
  const { refs } = twins.branch
  if (kind === O.REFERENCE_HOLD && !isImmortal(refs, a)) twins.owe(a)
  // What it would have taken out of slots stays there.
  const [first, end] = kind === O.SLOTS_TRUNCATE ? [b, refs.slotLength[a]] : kind === O.SLOTS_MOVE ? [c, c + d] : [0, 0]
  for (let slot = first; slot < end; slot++) {
    const target = targetOf(refs, a, slot)
    if (target !== NONE && !isImmortal(refs, target)) twins.owe(target)
  }
}
