import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../interpreter'

/** What a group has besides, from `Exc.EXTRA` on. */
export const enum Group {
  MESSAGE = 5,
  /** A tuple. */
  EXCEPTIONS = 6,
}

/** Is it a group? */
export function isGroup(vm: Interpreter, ref: Ref): boolean {
  const type = vm.builtinTypes.get('BaseExceptionGroup')
  return type !== undefined && vm.isInstance(ref, type)
}

/** The exceptions of a group, borrowed. */
export function exceptionsOf(vm: Interpreter, group: Ref): Ref[] {
  const tuple = vm.heap.slot(group, Group.EXCEPTIONS)
  return tuple === NULL ? [] : Array.from({ length: vm.heap.size(tuple) }, (_, at) => vm.heap.slot(tuple, at))
}
