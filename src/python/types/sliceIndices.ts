import { NULL, type Ref } from '../heap/ref'
import { sliceIndices as adjusted, type SlicePart, type SliceRange } from '../values/slices'
import type { Steps } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { isInt, toIndex } from './toIndex'

/** Slots of a slice object, in the order in which they are dropped. */
export const enum SliceSlot {
  STEP = 0,
  START = 1,
  STOP = 2,
}

const MESSAGE = 'slice indices must be integers or None or have an __index__ method'

/** Is it a slice object? */
export function isSlice(vm: Interpreter, ref: Ref): boolean {
  return vm.heap.refs.objType[ref] === vm.kindOf.slice
}

/** What a slice object selects of a sequence of `length` items, or null where a part must be asked for `__index__`. */
export function sliceIndicesFast(vm: Interpreter, slice: Ref, length: number): SliceRange | null {
  const { heap } = vm
  const step = plainPart(vm, heap.slot(slice, SliceSlot.STEP))
  const start = plainPart(vm, heap.slot(slice, SliceSlot.START))
  const stop = plainPart(vm, heap.slot(slice, SliceSlot.STOP))
  return step === undefined || start === undefined || stop === undefined ? null : adjusted(length, start, stop, step)
}

/** The value of None or an int; undefined for anything else. */
function plainPart(vm: Interpreter, ref: Ref): SlicePart | undefined {
  if (vm.heap.refs.objType[ref] === vm.heap.kinds.int) return vm.heap.payload[ref] as SlicePart
  return ref === NULL || ref === vm.none ? null : isInt(vm, ref) ? vm.intOf(ref) : undefined
}

/** What a slice object selects. Source: `PySlice_Unpack` and `PySlice_AdjustIndices` in `Objects/sliceobject.c`. */
export function* sliceIndices(vm: Interpreter, slice: Ref, length: number): Steps<SliceRange> {
  const { start, stop, step } = yield* sliceParts(vm, slice)
  return adjusted(length, start, stop, step)
}

/** The parts of a slice object as numbers; the step is asked for first, as in CPython. The length may be looked at afterwards: an `__index__` may change it. */
export function* sliceParts(vm: Interpreter, slice: Ref): Steps<{ readonly start: SlicePart; readonly stop: SlicePart; readonly step: SlicePart }> {
  const { heap } = vm
  const step = yield* slicePart(vm, heap.slot(slice, SliceSlot.STEP))
  if (step === 0) vm.raise('ValueError', 'slice step cannot be zero')
  const start = yield* slicePart(vm, heap.slot(slice, SliceSlot.START))
  const stop = yield* slicePart(vm, heap.slot(slice, SliceSlot.STOP))
  return { start, stop, step }
}

/** An argument like `start` of `str.find`: an int, None, or something with `__index__`. Source: `_PyEval_SliceIndex`. */
export function* slicePart(vm: Interpreter, ref: Ref): Steps<SlicePart> {
  const plain = plainPart(vm, ref)
  return plain === undefined ? yield* toIndex(vm, ref, MESSAGE) : plain
}

export { adjusted, type SlicePart, type SliceRange }
