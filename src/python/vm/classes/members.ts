import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../interpreter'
import type { PyType } from './type'

/** What the descriptor of a name in `__slots__` says: the name, and where the value is in an instance. */
export interface Member {
  readonly name: string
  /** How far before the end of the members of any instance it lies. */
  readonly fromEnd: number
}

export function memberOf(vm: Interpreter, descriptor: Ref): Member {
  return vm.heap.payload[descriptor] as Member
}

/** The slot of the value in instances of a class. */
export function memberSlot(vm: Interpreter, descriptor: Ref, type: PyType): number {
  return type.membersEnd - memberOf(vm, descriptor).fromEnd
}
