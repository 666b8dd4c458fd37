import { NULL, type Ref } from '../../heap/ref'
import type { RangeIteratorData } from '../../types/containers/rangeIterator'
import type { Interpreter } from '../interpreter'

/** The type's own slot must be asked. */
export const NOT_QUICK = -2

/** An int as far from the end of 32 bits as a step of that size can be. */
const FAR = 0x3fffffff

/** The next item of an iterator over a range, or over an exact list or tuple, a new reference; NULL at the end of a range; or NOT_QUICK. */
export function quickNext(vm: Interpreter, iterator: Ref, kind: number): Ref {
  const { heap, kindOf } = vm
  if (kind === kindOf.rangeIterator) {
    const data = heap.payload[iterator] as RangeIteratorData
    const { next, step, left } = data
    if (typeof next !== 'number' || typeof step !== 'number' || typeof left !== 'number') return NOT_QUICK
    if (left <= 0) return NULL
    if (next > FAR || next < -FAR || step > FAR || step < -FAR) return NOT_QUICK
    data.left = left - 1
    data.next = (next + step) | 0
    return heap.int(next)
  }
  if (kind !== kindOf.listIterator && kind !== kindOf.tupleIterator) return NOT_QUICK
  const { refs, kinds, payload } = heap
  if (refs.slotLength[iterator] === 0) return NOT_QUICK
  const sequence = refs.slotTarget[refs.slotBase[iterator]]
  if (sequence === NULL || (refs.objType[sequence] !== kinds.list && refs.objType[sequence] !== kinds.tuple)) return NOT_QUICK
  const index = payload[iterator] as number
  if (index >= refs.slotLength[sequence]) return NOT_QUICK
  payload[iterator] = index + 1
  return heap.hold(refs.slotTarget[refs.slotBase[sequence] + index])
}
