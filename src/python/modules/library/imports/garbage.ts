import { NULL, type Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'
import { newOf } from './freeObjects'
import { KINDS } from './paths'

const TUPLES = 20
const DICT = KINDS.indexOf('d')

/** References that an object of no kind has besides that to the next one. */
const SIDES = [1, 2, 3]

/** An object of an import that will be garbage. */
export interface Member {
  /** Its object, or NULL: there is none before a collection, or the end, could see it. */
  ref: Ref
  /** Of which list of free objects; -1 where none would keep it. */
  readonly kind: number
  /** `!`: a collection counts it. `?`: unless it has survived an earlier one, which untracks it (a tuple of atoms). `~`: it does not see it (what only code has; a dict of atoms). */
  readonly seen: string
}

/** Makes a member's object, which holds `anchor` where it must have a reference to be tracked. */
export function makeMember(vm: Interpreter, member: Member, anchor: Ref): void {
  const { kind, seen } = member
  const { heap } = vm
  if (member.ref !== NULL) return
  if (kind < 0) member.ref = heap.track(heap.make('property'))
  else if (kind < TUPLES && seen === '?') member.ref = vm.tuple(Array.from({ length: kind + 1 }, () => vm.newNone()))
  else {
    member.ref = newOf(vm, kind)
    if (seen === '~') return
    if (kind < TUPLES) {
      heap.store(member.ref, 0, anchor)
      heap.track(member.ref)
    } else if (kind === DICT) {
      vm.setItemText(member.ref, 'next', vm.hold(anchor))
    } else heap.track(member.ref)
  }
}

/** A place in garbage for a reference to more of it. */
export interface Side {
  readonly ref: Ref
  readonly birth: number
  readonly slot: number
  /** Does the collector see who has it? */
  readonly seen: boolean
}

function sidesOf(vm: Interpreter, ref: Ref, slots: readonly number[], seen: boolean): Side[] {
  const birth = vm.heap.refs.objBirth[ref]
  return slots.map((slot) => ({ ref, birth, slot, seen }))
}

/** No collection has found who has the place. */
function isThere(vm: Interpreter, { ref, birth }: Side): boolean {
  const { refs } = vm.heap
  return refs.objBirth[ref] === birth && refs.objType[ref] !== 0
}

/**
 * Nothing refers to these any more but they to each other: those that can hold another one are in a ring, the rest beside it.
 * Where none can, they are beside an earlier one, and where a collection has found that, they die.
 *
 * @param spare - places that are left in garbage, and then those that are left now
 * @returns those that die
 */
export function linkRing(vm: Interpreter, members: readonly Member[], spare: Side[]): readonly Member[] {
  const { heap } = vm
  const ring = members.filter(({ kind, seen }) => seen === '!' && (kind < TUPLES || kind === DICT))
  ring.forEach(({ ref, kind }, at) => {
    const next = ring[(at + 1) % ring.length].ref
    if (kind === DICT) vm.setItemText(ref, 'next', vm.hold(next))
    else heap.store(ref, 0, next)
  })
  const sides = [...ring.filter(({ kind }) => kind < 0).flatMap(({ ref }) => sidesOf(vm, ref, SIDES, true)), ...spare.filter((side) => isThere(vm, side))]
  const beside = members.filter((member) => !ring.includes(member)).sort((a, b) => Number(a.seen === '~') - Number(b.seen === '~'))
  const dead: Member[] = []
  for (const member of beside) {
    const { ref, kind } = member
    const isHidden = member.seen === '~'
    // What the collector does not see can hold no more than what it does not see.
    const side = (isHidden ? sides.find(({ seen }) => !seen) : undefined) ?? sides.find(({ seen }) => seen)
    if (side === undefined) dead.push(member)
    else {
      heap.store(side.ref, side.slot, ref)
      sides.splice(sides.indexOf(side), 1)
      if (isHidden && kind >= 0 && kind < TUPLES) {
        const slots = Array.from({ length: kind + 1 }, (_, slot) => slot)
        sides.push(...sidesOf(vm, ref, slots, false))
      }
    }
  }
  for (const member of members) {
    vm.drop(member.ref)
    member.ref = NULL
  }
  spare.splice(0, spare.length, ...sides)
  return dead
}
