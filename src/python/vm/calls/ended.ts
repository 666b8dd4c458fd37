import { NULL, type Ref } from '../../heap/ref'
import { Exc } from '../errors/errors'
import { clearRaised, isRaised } from '../errors/raised'
import { Finishing, type Result } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { andThen, finishOf } from './entry'

// The end of an iterator: NULL, and in `vm.returned` what it returned.

/** An iterator has ended, and nobody asks what it returned; from 3.12 on a StopIteration says that, with its tuple. Source: `_PyGen_SetStopIterationValue`. */
export function forgetReturned(vm: Interpreter): void {
  const { returned } = vm
  if (returned === NULL) return
  vm.returned = NULL
  vm.drop(vm.atLeast(12) ? vm.makeException(vm, vm.type('StopIteration'), [returned]) : returned)
}

/**
 * Program code that an iterator called raised: a StopIteration ends the iterator as if its own code had said so. What it carries is what the iterator
 * returned. For the catch clause of a `next` slot.
 *
 * @returns NULL @throws what is no StopIteration
 */
export function endedBy(vm: Interpreter, error: unknown): Ref {
  if (!isRaised(vm, error, 'StopIteration')) throw error
  forgetReturned(vm)
  const value = vm.heap.slot(error.ref, Exc.EXTRA)
  if (value !== NULL && value !== vm.none) vm.returned = vm.hold(value)
  clearRaised(vm, error)
  return NULL
}

/** What a `next` slot comes to, where program code that it calls may end it. */
export function endable(vm: Interpreter, result: Result): Result {
  return andThen(vm, result, END)
}

const END = finishOf(Finishing.NEXT, NULL)
