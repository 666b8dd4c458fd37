import { NONE } from '../../kernel/columns'
import { Awaiting } from '../../kernel/gc/layout'
import { O, type OperationKind } from '../../kernel/operations'
import { isAlive, runsProgram } from '../../kernel/refcounts/read'
import type { ObjectName } from '../conditions/objects'
import type { Replayed } from '../replayed'

/** There is no such object here: it has died, or was never made. */
export const GONE = -2

/** Which operands of an operation are objects: bit 0 is `a`. */
const OBJECTS: Readonly<Partial<Record<OperationKind, number>>> = {
  [O.OBJECT_IMMORTALIZE]: 1,
  [O.OBJECT_TRACK]: 1,
  [O.OBJECT_UNTRACK]: 1,
  [O.OBJECT_RETYPE]: 1,
  [O.REFERENCE_HOLD]: 1,
  [O.REFERENCE_DROP]: 1,
  [O.SLOT_STORE]: 0b101,
  [O.SLOT_GIVE]: 0b101,
  [O.SLOTS_MOVE]: 1,
  [O.SLOTS_TRUNCATE]: 1,
  [O.BUFFER_RESIZE]: 1,
  [O.BUFFER_FREE]: 1,
  [O.BUFFER_ADOPT]: 0b101,
  [O.VALUES_EMBED]: 0b11,
  [O.VALUES_DETACH]: 0b11,
  [O.TYPE_DEFINE]: 0b10,
  [O.WEAKREF_LINK]: 0b11,
  [O.WEAKREF_CLEAR]: 1,
  [O.ROOT_ADD]: 1,
  [O.ROOT_REMOVE]: 1,
}

/** Program code that somebody waits for: the object that it is called for, and where its caller stands. */
export interface Call {
  readonly by: 'tracker' | 'collector'
  /** NONE: `gc.callbacks`. */
  readonly object: number
  readonly step: number
}

/** The calls of program code that are under way, the tracker's first, the innermost of it last. */
export function callsOf({ refs, gc }: Replayed): readonly Call[] {
  const collector = gc.collecting !== NONE && gc.awaiting === Awaiting.PROGRAM
  if (refs.stackDepth === 0 && !collector) return NO_CALLS
  const calls: Call[] = []
  for (let at = 0; at < refs.stackDepth; at++) if (runsProgram(refs.stackStep[at])) calls.push({ by: 'tracker', object: refs.stackObject[at], step: refs.stackStep[at] })
  if (collector) calls.push({ by: 'collector', object: gc.subject, step: gc.phase })
  return calls
}

const NO_CALLS: readonly Call[] = []

/**
 * A run and a branch of it, side by side. An object of the run is the branch's that the same operation made: numbers are given again, and in other
 * order where other objects die, so that the two may have one number for different objects.
 */
export class Twins {
  /** By number in the run: which birth of it, and the object in the branch. */
  private readonly made = new Map<number, { readonly birth: number; readonly object: number; readonly itsBirth: number }>()
  /** Objects, by number in the branch, that the program holds less often than it believes: how many times less. */
  readonly debts = new Map<number, { readonly birth: number; times: number }>()
  /** Births before the two parted: these objects have the same numbers in both. */
  private readonly common: number

  constructor(
    readonly original: Replayed,
    readonly branch: Replayed,
  ) {
    this.common = original.refs.births
  }

  /** The object of the branch that stands for one of the run; NONE for none, GONE where it is not alive. */
  counterpart(object: number): number {
    if (object === NONE) return NONE
    const birth = this.original.refs.objBirth[object]
    if (birth <= this.common) return this.isThere(object, birth) ? object : GONE
    const known = this.made.get(object)
    return known !== undefined && known.birth === birth && this.isThere(known.object, known.itsBirth) ? known.object : GONE
  }

  /** The same by number and birth: the object may be dead in the run. */
  counterpartOf({ object, birth }: ObjectName): ObjectName | null {
    if (birth <= this.common) return this.isThere(object, birth) ? { object, birth } : null
    const known = this.made.get(object)
    return known !== undefined && known.birth === birth && this.isThere(known.object, known.itsBirth) ? { object: known.object, birth: known.itsBirth } : null
  }

  private isThere(object: number, birth: number): boolean {
    const { refs } = this.branch
    return isAlive(refs, object) && refs.objBirth[object] === birth
  }

  /** Both have made an object just now. */
  born(): void {
    const { original, branch } = this
    const object = original.refs.newest
    const its = branch.refs.newest
    if (object !== NONE && its !== NONE) this.made.set(object, { birth: original.refs.objBirth[object], object: its, itsBirth: branch.refs.objBirth[its] })
  }

  /** The operand in the branch. */
  operand(kind: OperationKind, index: 0 | 1 | 2, value: number): number {
    return (((OBJECTS[kind] ?? 0) >> index) & 1) === 1 ? this.counterpart(value) : value
  }

  /** From now on the program holds the object once less than it believes. */
  owe(object: number, times = 1): void {
    const birth = this.branch.refs.objBirth[object]
    const known = this.debts.get(object)
    if (known !== undefined && known.birth === birth) known.times += times
    else this.debts.set(object, { birth, times })
  }

  /** May the program have no reference to the object, although it believes so? Cost: all slots of the heap, for an object that is owed. */
  mayLack(object: number): boolean {
    const debt = this.debts.get(object)
    return debt !== undefined && debt.birth === this.branch.refs.objBirth[object] && outsideOf(this.branch, object) < 1
  }

  /** Is the same program code under way in both? */
  callsAgree(): boolean {
    const there = callsOf(this.original)
    const here = callsOf(this.branch)
    return there.length === here.length && there.every((call, at) => this.callAgrees(call, here[at]))
  }

  callAgrees(there: Call, here: Call): boolean {
    return there.by === here.by && there.step === here.step && this.counterpart(there.object) === here.object
  }
}

/** References to the object that are in no slot. Cost: all slots of the heap. */
export function outsideOf({ refs }: Replayed, object: number): number {
  let edges = 0
  for (let from = 0; from < refs.numbers; from++) {
    if (refs.objType[from] === 0) continue
    const base = refs.slotBase[from]
    for (let slot = 0; slot < refs.slotLength[from]; slot++) if (refs.slotTarget[base + slot] === object) edges++
    if (from !== object && refs.typeObject[refs.objType[from]] === object) edges++
  }
  return refs.objRefcnt[object] - edges
}
