import { getText } from '../heap/dict'
import { NULL, type Ref } from '../heap/ref'
import type { Interpreter } from '../vm/interpreter'
import { type NativeSpec, native } from '../vm/native'
import { sizeArgument } from './toIndex'

/**
 * `copy.copy` and pickles of an iterator whose slot 0 is what it goes over, and whose payload is the next index: `iter(sequence)`, and where it stood.
 *
 * @param ended - what an iterator that is over goes over in the copy
 * Source  `listiter_reduce_general`, `tupleiter_reduce`, `unicodeiter_reduce`, `striter_reduce`
 */
export function resumable(ended: (vm: Interpreter) => Ref): Readonly<Record<'__reduce__' | '__setstate__', NativeSpec>> {
  return {
    __reduce__: native('self, /', (vm, [self]) => {
      const sequence = vm.heap.slot(self, 0)
      const make = vm.hold(getText(vm.heap, vm.builtins, 'iter'))
      if (sequence === NULL) return vm.tuple([make, vm.tuple([ended(vm)])])
      return vm.tuple([make, vm.tuple([vm.hold(sequence)]), vm.int(vm.heap.payload[self] as number)])
    }),
    __setstate__: native('self, state, /', (vm, [self, state]) => {
      if (vm.heap.slot(self, 0) !== NULL) vm.heap.payload[self] = Math.max(0, sizeArgument(vm, state, 0))
      return vm.newNone()
    }),
  }
}
