import { NULL } from '../../heap/ref'
import type { Interpreter } from '../interpreter'
import type { PyFrame } from './frame'

/** The frame is left: what it has of listeners goes. */
export function forgetTrace(vm: Interpreter, frame: PyFrame): void {
  const { traced } = frame
  if (traced === null) return
  const { fn, called } = traced
  traced.fn = NULL
  traced.called = NULL
  vm.heap.dropMaybe(fn)
  vm.heap.dropMaybe(called)
}
