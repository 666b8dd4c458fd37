import { valueError } from './fault'
import type { PyIntValue } from './ints'

/** What a slice selects of a sequence: the first index, the step, how many, and the end that slice.indices tells. */
export interface SliceRange {
  readonly start: number
  readonly stop: number
  readonly step: number
  readonly count: number
}

/** Parts of a slice object; null is None. */
export type SlicePart = PyIntValue | null

/** Objects/sliceobject.c PySlice_AdjustIndices. */
export function sliceIndices(length: number, start: SlicePart, stop: SlicePart, step: SlicePart): SliceRange {
  if (step === 0) throw valueError('slice step cannot be zero')
  const stride = step === null ? 1 : Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, Number(step)))
  const first = stride < 0 ? -1 : 0
  const last = stride < 0 ? length - 1 : length
  const from = start === null ? (stride < 0 ? last : first) : placed(Number(start), length, first, last)
  const to = stop === null ? (stride < 0 ? first : last) : placed(Number(stop), length, first, last)
  const count = stride < 0 ? Math.ceil((from - to) / -stride) : Math.ceil((to - from) / stride)
  return { start: from, stop: to, step: stride, count: Math.max(0, count) }
}

function placed(index: number, length: number, first: number, last: number): number {
  const counted = index < 0 ? index + length : index
  return Math.max(first, Math.min(last, counted))
}
