import { getText } from '../heap/dict'
import { NULL, type Ref } from '../heap/ref'
import { type NativeSpec, native } from '../vm/calls/native'
import type { Interpreter } from '../vm/interpreter'
import { sizeArgument } from './toIndex'

type Copied = Readonly<Record<'__reduce__' | '__setstate__', NativeSpec>>

/** `iter` or `reversed`, as builtins has it, held once more. Source: `_PyEval_GetBuiltin`. */
function builtinNamed(vm: Interpreter, name: 'iter' | 'reversed'): Ref {
  const found = getText(vm.heap, vm.builtins, name)
  if (found === NULL) vm.raise('AttributeError', name)
  return vm.hold(found)
}

/** What calls `iter` with arguments, given away, makes the iterator again. */
export function madeByIter(vm: Interpreter, args: readonly Ref[], ...state: readonly Ref[]): Ref {
  return vm.tuple([builtinNamed(vm, 'iter'), vm.tuple(args), ...state])
}

/**
 * `copy.copy` and pickles of an iterator whose slot 0 is what it goes over, and whose payload is the next index: `iter(sequence)`, and where it stood.
 *
 * @param ended - what an iterator that is over goes over in the copy
 * Source  `listiter_reduce_general`, `tupleiter_reduce`, `unicodeiter_reduce`, `striter_reduce`, `iter_reduce`
 */
export function resumable(ended: (vm: Interpreter) => Ref): Copied {
  return {
    __reduce__: native('self, /', (vm, [self]) => {
      const sequence = vm.heap.slot(self, 0)
      if (sequence === NULL) return madeByIter(vm, [ended(vm)])
      return madeByIter(vm, [vm.hold(sequence)], vm.int(vm.heap.payload[self] as number))
    }),
    __setstate__: native('self, state, /', (vm, [self, state]) => {
      if (vm.heap.slot(self, 0) !== NULL) vm.heap.payload[self] = Math.max(0, sizeArgument(vm, state, 0))
      return vm.newNone()
    }),
  }
}

/** The same of one that goes backwards over a list: `reversed(list)`. Source: `listreviter_setstate`. */
export function resumableBackwards(lengthOf: (vm: Interpreter, list: Ref) => number): Copied {
  return {
    __reduce__: native('self, /', (vm, [self]) => {
      const list = vm.heap.slot(self, 0)
      const index = vm.heap.payload[self] as number
      if (list !== NULL && index >= 0) return vm.tuple([builtinNamed(vm, 'reversed'), vm.tuple([vm.hold(list)]), vm.int(index)])
      return vm.tuple([builtinNamed(vm, vm.atLeast(13) ? 'reversed' : 'iter'), vm.tuple([vm.list([])])])
    }),
    __setstate__: native('self, state, /', (vm, [self, state]) => {
      const list = vm.heap.slot(self, 0)
      if (list !== NULL) vm.heap.payload[self] = Math.min(Math.max(sizeArgument(vm, state, 0), -1), lengthOf(vm, list) - 1)
      return vm.newNone()
    }),
  }
}

/** Of an iterator of a table: a list of what is left, for which it goes on and is then as before. Source: `dictiter_reduce`, `setiter_reduce`. */
export function reducedToList(next: (vm: Interpreter, self: Ref) => Ref): NativeSpec {
  return native('self, /', (vm, [self]) => {
    const { heap } = vm
    const table = heap.slot(self, 0)
    const data = { ...(heap.payload[self] as object) }
    if (table !== NULL) heap.hold(table)
    const items: Ref[] = []
    try {
      for (let item = next(vm, self); item !== NULL; item = next(vm, self)) items.push(item)
    } catch (error) {
      vm.dropAll(items)
      throw error
    } finally {
      heap.payload[self] = data
      if (table !== NULL) heap.give(self, 0, table)
    }
    return madeByIter(vm, [vm.list(items)])
  })
}
