import { NULL, type Ref } from '../../heap/ref'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { slicePart } from '../sliceIndices'
import { isInt } from '../toIndex'
import { findItem, sizeOfItems } from './sequences'

/** `index(value, start, stop)` of a list or tuple; `message` makes the exception's argument. */
export function indexRange(_is: (vm: Interpreter, ref: Ref) => boolean, message: (vm: Interpreter, value: Ref) => Result): NativeSpec {
  return native('self, value, start=0, stop=0, /', (vm, [self, value, start, stop]) => indexIn(vm, self, value, start, stop, message))
}

function* indexIn(vm: Interpreter, self: Ref, value: Ref, start: Ref, stop: Ref, message: (vm: Interpreter, value: Ref) => Result): Steps {
  const from = start === NULL ? 0 : yield* bound(vm, start)
  const to = stop === NULL ? Number.POSITIVE_INFINITY : yield* bound(vm, stop)
  const n = sizeOfItems(vm, self)
  const found = findItem(vm, self, value, from < 0 ? Math.max(from + n, 0) : from, to < 0 ? to + n : to)
  const index = typeof found === 'number' ? found : yield* found
  if (index >= 0) return vm.int(index)
  const made = message(vm, value)
  const text = typeof made === 'number' ? made : yield* made
  const error = vm.error('ValueError', vm.textOf(text))
  vm.drop(text)
  throw error
}

function* bound(vm: Interpreter, ref: Ref): Steps<number> {
  if (ref === vm.none) vm.raise('TypeError', 'slice indices must be integers or have an __index__ method')
  if (!isInt(vm, ref) && vm.typeOf(ref).slots.index === undefined) vm.raise('TypeError', 'slice indices must be integers or have an __index__ method')
  const value = (yield* slicePart(vm, ref)) ?? 0
  if (typeof value === 'number') return value
  return value < 0n ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER
}
