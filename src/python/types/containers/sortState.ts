import type { Steps } from '../../vm/frames/frame'
import { ready } from '../../vm/frames/ready'

/** Is the first key less than the second? */
export type Less = (a: number, b: number) => boolean | Steps<boolean>

/** Keys and, where they are not the items themselves, the items that move with them. */
export interface SortSlice {
  readonly keys: number[]
  readonly values: number[] | null
}

/** After so many wins in a row a merge begins to gallop. */
export const MIN_GALLOP = 7

export interface Run {
  readonly base: number
  length: number
  power: number
}

/** A sort under way: `MergeState`. */
export interface MergeState {
  readonly slice: SortSlice
  readonly less: Less
  readonly runs: Run[]
  minGallop: number
}

/** Entries of one slice to places of another. */
export function copyTo(to: SortSlice, at: number, from: SortSlice, start: number, count: number): void {
  if (to === from) {
    copyWithin(to, at, start, count)
    return
  }
  for (let i = 0; i < count; i++) {
    to.keys[at + i] = from.keys[start + i]
    if (to.values !== null && from.values !== null) to.values[at + i] = from.values[start + i]
  }
}

export function isLess({ less }: MergeState, a: number, b: number): Steps<boolean> {
  const result = less(a, b)
  return typeof result === 'boolean' ? (result ? IS_LESS : IS_NOT) : result
}

const IS_LESS = ready(true)
const IS_NOT = ready(false)

export function copyWithin({ keys, values }: SortSlice, to: number, from: number, count: number): void {
  move(keys, to, from, count)
  if (values !== null) move(values, to, from, count)
}

/** `Array.copyWithin`, which is slow. */
function move(array: number[], to: number, from: number, count: number): void {
  if (to > from) for (let at = count - 1; at >= 0; at--) array[to + at] = array[from + at]
  else for (let at = 0; at < count; at++) array[to + at] = array[from + at]
}
