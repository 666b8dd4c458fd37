import { listLength, makeList } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { holdItems } from '../../types/containers/sequences'
import { SliceSlot } from '../../types/sliceIndices'
import { sliceIndices } from '../../values/slices'
import type { Interpreter } from '../interpreter'

// Slices of exact lists and texts by whole numbers, which ask nobody.

/** `container[slice]` of an exact list, or of an exact str whose characters are one unit each; a new reference. NULL: the slots decide. */
export function quickSlice(vm: Interpreter, container: Ref, slice: Ref): Ref {
  const { heap } = vm
  const kind = heap.refs.objType[container]
  if (kind !== heap.kinds.list && (kind !== heap.kinds.str || !heap.isNarrow(container))) return NULL
  const step = part(vm, slice, SliceSlot.STEP)
  const start = part(vm, slice, SliceSlot.START)
  const stop = part(vm, slice, SliceSlot.STOP)
  if (step === undefined || start === undefined || stop === undefined || step === 0) return NULL
  if (kind === heap.kinds.list) {
    const range = sliceIndices(listLength(heap, container), start, stop, step)
    return makeList(heap, holdItems(vm, container, range.start, range.count, range.step))
  }
  const text = heap.payload[container] as string
  const range = sliceIndices(text.length, start, stop, step)
  if (range.step !== 1 || range.count === 0) return NULL
  return range.count === text.length ? heap.hold(container) : heap.str(text.slice(range.start, range.start + range.count))
}

/** A part of a slice: a number, null for None, undefined where it is anything else. */
function part({ heap, none }: Interpreter, slice: Ref, slot: SliceSlot): number | null | undefined {
  const { refs } = heap
  const ref = refs.slotTarget[refs.slotBase[slice] + slot]
  if (ref === none) return null
  const value = ref !== NULL && refs.objType[ref] === heap.kinds.int ? heap.payload[ref] : undefined
  return typeof value === 'number' ? value : undefined
}
