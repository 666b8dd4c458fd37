import { NULL, type Ref } from '../../heap/ref'
import { Exc } from '../errors/errors'
import { PyError } from '../errors/pyError'
import { Finishing, type Result } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { andThen, finishOf } from './entry'

// The end of an iterator: NULL, and in `vm.returned` what it returned.

/** An iterator has ended, and nobody asks what it returned. */
export function forgetReturned(vm: Interpreter): void {
  const { returned } = vm
  if (returned === NULL) return
  vm.returned = NULL
  vm.drop(returned)
}

/**
 * Program code that an iterator called raised: a StopIteration ends the iterator as if its own code had said so. What it carries is what the iterator
 * returned. For the catch clause of a `next` slot.
 *
 * @returns NULL @throws what is no StopIteration
 */
export function endedBy(vm: Interpreter, error: unknown): Ref {
  if (!(error instanceof PyError) || !vm.isInstance(error.ref, vm.type('StopIteration'))) throw error
  forgetReturned(vm)
  const value = vm.heap.slot(error.ref, Exc.EXTRA)
  if (value !== NULL && value !== vm.none) vm.returned = vm.hold(value)
  vm.drop(error.ref)
  return NULL
}

/** What a `next` slot comes to, where program code that it calls may end it. */
export function endable(vm: Interpreter, result: Result): Result {
  return andThen(vm, result, END)
}

const END = finishOf(Finishing.NEXT, NULL)
