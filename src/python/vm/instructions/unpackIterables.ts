import { Op } from '../../code/opcodes'
import { extendList, itemsOf } from '../../heap/list'
import { NULL, partOf, type Ref } from '../../heap/ref'
import { makeSet } from '../../heap/set'
import { update } from '../../types/containers/setOperations'
import { functionText } from '../calls/functionText'
import { guarded } from '../frames/delivery'
import type { PyFrame, Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'

// Starred displays and calls of 3.8: `BUILD_TUPLE_UNPACK` and its kin in `Python/ceval.c`. Later versions extend a list one by one.

/** `list.extend`, or the `*` of a display. */
export function* listExtend(vm: Interpreter, list: Ref, iterable: Ref, display = false): Steps {
  const { heap } = vm
  const kind = heap.refs.objType[iterable]
  if (kind === heap.kinds.list || kind === heap.kinds.tuple) {
    const items = kind === heap.kinds.list ? itemsOf(heap, iterable) : Array.from({ length: heap.size(iterable) }, (_, at) => heap.slot(iterable, at))
    extendList(heap, list, items)
    return NULL
  }
  if (display && !isIterable(vm, iterable))
    vm.raise('TypeError', vm.atLeast(9) ? `Value after * must be an iterable, not ${vm.typeName(iterable)}` : `'${vm.typeName(iterable)}' object is not iterable`)
  yield* wait(vm.extendFromIterator(list, iterable))
  return NULL
}

/** The `arg` topmost iterables become one container; they go when it is done, the last first. */
export function unpackIterables(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean {
  frame.sp -= arg
  const iterables = partOf(vm.values, frame.sp, frame.sp + arg)
  if (op === Op.BUILD_SET_UNPACK) return guarded(vm, iterables, () => intoSet(vm, iterables))
  const callable = op === Op.BUILD_TUPLE_UNPACK_WITH_CALL ? vm.values[frame.sp - 2] : NULL
  return guarded(vm, iterables, () => intoList(vm, iterables, callable, op !== Op.BUILD_LIST_UNPACK))
}

function* intoSet(vm: Interpreter, iterables: readonly Ref[]): Steps {
  const set = makeSet(vm.heap, 'set')
  try {
    for (const iterable of iterables) yield* update(vm, set, iterable)
  } catch (error) {
    vm.drop(set)
    throw error
  }
  return set
}

function* intoList(vm: Interpreter, iterables: readonly Ref[], callable: Ref, asTuple: boolean): Steps {
  const list = vm.list([])
  try {
    for (const iterable of iterables) {
      if (callable !== NULL && !isIterable(vm, iterable))
        vm.raise('TypeError', `${yield* functionText(vm, callable)} argument after * must be an iterable, not ${vm.typeName(iterable)}`)
      yield* listExtend(vm, list, iterable, true)
    }
  } catch (error) {
    vm.drop(list)
    throw error
  }
  if (!asTuple) return list
  const tuple = vm.tuple(itemsOf(vm.heap, list).map((item) => vm.hold(item)))
  vm.drop(list)
  return tuple
}

function isIterable(vm: Interpreter, ref: Ref): boolean {
  const { iter, getitem } = vm.typeOf(ref).slots
  return iter !== undefined || getitem !== undefined
}
