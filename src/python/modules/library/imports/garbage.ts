import { appendItem } from '../../../heap/list'
import { NULL, type Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'
import { newOf } from './freeObjects'
import { KINDS } from './paths'

const TUPLES = 20
const LIST = KINDS.indexOf('l')
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
  /** How many others will hang at it, and how many references it has been given. */
  readonly hanging: number
  held: number
  /** Which birth `ref` was, once it is lost: another object may have its number later. */
  birth: number
}

/** Makes a member's object, which holds `anchor` where it must have a reference to be tracked. */
export function makeMember(vm: Interpreter, member: Member, anchor: Ref): void {
  const { kind, seen } = member
  const { heap } = vm
  if (member.ref !== NULL) return
  if (kind < 0 && member.hanging <= SIDES.length) member.ref = heap.track(heap.make('property'))
  else if (kind < 0) {
    member.ref = heap.emptyTupleOf(Math.max(TUPLES, member.hanging) + 1)
    heap.store(member.ref, 0, anchor)
    heap.track(member.ref)
  } else if (kind < TUPLES && seen === '?') member.ref = vm.tuple(Array.from({ length: kind + 1 }, () => vm.newNone()))
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

/** Each refers to the next one, and the last to the first. */
export function closeRing(vm: Interpreter, members: readonly Member[]): void {
  members.forEach((member, at) => {
    if (give(vm, member, members[(at + 1) % members.length].ref)) member.held++
  })
}

/** One more reference to `ref`. Is there room for it? */
export function give(vm: Interpreter, { kind, ref, held, hanging }: Member, value: Ref): boolean {
  const { heap } = vm
  if (kind === DICT) vm.setItemText(ref, held === 0 ? 'next' : `next${held}`, vm.hold(value))
  else if (kind === LIST) appendItem(heap, ref, value)
  else if (held <= (kind < 0 ? Math.max(SIDES.length, hanging) : kind)) heap.store(ref, held, value)
  else return false
  return true
}

/** Is that object still there, and no other one under its number? */
export function isThere({ heap }: Interpreter, { ref, birth }: Pick<Member, 'ref' | 'birth'>): boolean {
  return ref !== NULL && heap.refs.objType[ref] !== 0 && heap.refs.objBirth[ref] === birth
}
