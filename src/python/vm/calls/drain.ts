import { NULL, type Ref } from '../../heap/ref'
import { type Draining, type EachItem, type NativeFrame, type PyFrame, type Steps, Then } from '../frames/frame'
import { resumeGenerator } from '../frames/generators'
import type { Interpreter } from '../interpreter'
import { BREATH } from '../slices'
import { forgetReturned } from './ended'

// A native that goes over a generator (`sum`, `list`, `join`) waits for the same thing again and again. It leaves word of what it does with an item:
// the loop does that, and lets the generator go on, without a step of the native in between.

/** All items of a generator, for the native that is on top: `forEach` of what is a generator. */
export function* drain(vm: Interpreter, generator: Ref, each: EachItem): Steps<void> {
  const native = vm.frames[vm.frames.length - 1] as NativeFrame
  const draining: Draining = { generator, each, more: undefined, taken: false }
  try {
    for (;;) {
      if (--vm.budget < 0) yield BREATH
      native.draining = draining
      const item = yield resumeGenerator(vm, generator, NULL, Then.NATIVE)
      native.draining = null
      if (item === NULL) {
        forgetReturned(vm)
        return
      }
      const more = draining.taken ? draining.more : each(item)
      draining.taken = false
      const goOn = typeof more === 'object' ? yield* more : more
      if (goOn === false) return
    }
  } finally {
    native.draining = null
  }
}

/** `takeItem` in the middle of the loop, of an item that asks for nothing more. @returns the generator's frame, to be entered; null: it is left to `takeItem` */
export function takeAtOnce(vm: Interpreter, draining: Draining): PyFrame | null {
  const item = vm.result
  if (item === NULL || vm.budget <= 0 || vm.blocked || vm.pending.length > 0) return null
  draining.more = draining.each(item)
  draining.taken = typeof draining.more === 'object' || draining.more === false
  if (draining.taken) return null
  vm.budget--
  return resumeGenerator(vm, draining.generator, NULL, Then.NATIVE)
}

/**
 * The generator has yielded, or has ended. What cannot be done here is left to the native: the end, program code, the end of a slice, an error.
 *
 * @returns the generator's frame, to be entered; or the native's next step
 */
export function takeItem(vm: Interpreter, { steps }: NativeFrame, draining: Draining): PyFrame | IteratorResult<PyFrame, Ref> {
  const item = vm.result
  if (item === NULL || vm.budget <= 0 || draining.taken) return steps.next(item)
  try {
    draining.more = draining.each(item)
    draining.taken = typeof draining.more === 'object' || draining.more === false
    if (!draining.taken) {
      vm.budget--
      return resumeGenerator(vm, draining.generator, NULL, Then.NATIVE)
    }
  } catch (error) {
    return steps.throw(error)
  }
  return steps.next(item)
}
