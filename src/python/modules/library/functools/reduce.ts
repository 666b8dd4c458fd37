import { NULL, type Ref } from '../../../heap/ref'
import { callPacked } from '../../../vm/calls/call'
import { heldTuple, withTuple } from '../../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { getIter, takeAll } from '../../../vm/protocols/iteration'

/** `functools.reduce(function, iterable[, initial])`: its arguments are a tuple (`METH_VARARGS`, to 3.13). */
export function reduce(vm: Interpreter, fn: Ref, iterable: Ref, initial: Ref): Result {
  const steps = reduceSteps(vm, fn, iterable, initial)
  if (vm.tupleGiven || vm.atLeast(14)) return steps
  return withTuple(vm, heldTuple(vm, initial === NULL ? [fn, iterable] : [fn, iterable, initial]), steps)
}

/**
 * The function gets its two arguments in a tuple that holds them until the next two are there; where somebody has kept the tuple, it is another one.
 *
 * Source: `functools_reduce`
 */
function* reduceSteps(vm: Interpreter, fn: Ref, iterable: Ref, initial: Ref): Steps {
  if (vm.typeOf(iterable).slots.iter === undefined && vm.typeOf(iterable).slots.getitem === undefined) vm.raise('TypeError', 'reduce() arg 2 must support iteration')
  const iterator = yield* wait(getIter(vm, iterable))
  const { heap } = vm
  let total = initial === NULL ? NULL : vm.hold(initial)
  let args = heap.track(heap.emptyTupleOf(2))
  try {
    yield* takeAll(vm, iterator, function* (item) {
      if (total === NULL) total = item
      else {
        heap.give(args, 0, total)
        total = NULL
        heap.give(args, 1, item)
        total = yield* wait(callPacked(vm, fn, [heap.slot(args, 0), heap.slot(args, 1)], NULL))
      }
      if (heap.refs.objRefcnt[args] > 1) {
        vm.drop(args)
        args = heap.track(heap.emptyTupleOf(2))
      }
      return undefined
    })
  } catch (error) {
    vm.drop(args)
    if (total !== NULL) vm.drop(total)
    vm.drop(iterator)
    throw error
  }
  vm.drop(args)
  if (total === NULL) {
    vm.drop(iterator)
    vm.raise('TypeError', vm.atLeast(10) ? 'reduce() of empty iterable with no initial value' : 'reduce() of empty sequence with no initial value')
  }
  vm.drop(iterator)
  return total
}
