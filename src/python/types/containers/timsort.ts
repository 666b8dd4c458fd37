import type { Steps } from '../../vm/frames/frame'
import { mergeAt } from './merge'
import { copyWithin, isLess, type Less, type MergeState, MIN_GALLOP, type SortSlice } from './sortState'

/** Which comparisons a version makes, beyond the result. */
export interface SortRules {
  /** Merges are decided by the power of runs (3.11+), else by their lengths. */
  readonly powers: boolean
  /** A run may have equal neighbours on its way down (3.13+). */
  readonly equalsInRuns: boolean
}

function reverseRange({ keys, values }: SortSlice, from: number, to: number): void {
  for (let low = from, high = to - 1; low < high; low++, high--) {
    const key = keys[low]
    keys[low] = keys[high]
    keys[high] = key
    if (values === null) continue
    const value = values[low]
    values[low] = values[high]
    values[high] = value
  }
}

/** Sorts in place, stably. The order of comparisons is CPython's. Source: `list_sort_impl` and `Objects/listsort.txt`. */
export function* timsort(slice: SortSlice, less: Less, rules: SortRules): Steps<void> {
  const n = slice.keys.length
  if (n < 2) return
  const state: MergeState = { slice, less, runs: [], minGallop: MIN_GALLOP }
  const least = minimalRun(n)
  for (let low = 0; low < n; ) {
    let length = rules.equalsInRuns ? yield* countRunWithEquals(state, low, n) : yield* countRun(state, low, n)
    if (length < least) {
      const forced = Math.min(n - low, least)
      yield* binarySort(state, low, low + forced, low + length)
      length = forced
    }
    if (rules.powers) yield* newRun(state, low, length, n)
    else {
      state.runs.push({ base: low, length, power: 0 })
      yield* collapse(state)
    }
    low += length
  }
  yield* collapseAll(state)
}

function minimalRun(size: number): number {
  let n = size
  let rest = 0
  while (n >= 64) {
    rest |= n & 1
    n >>= 1
  }
  return n + rest
}

/** The length of the run at `low`; one on its way down is reversed. */
function* countRun(state: MergeState, low: number, high: number): Steps<number> {
  const { keys } = state.slice
  if (low + 1 === high) return 1
  const descending = yield* isLess(state, keys[low + 1], keys[low])
  let at = low + 2
  while (at < high && (yield* isLess(state, keys[at], keys[at - 1])) === descending) at++
  if (descending) reverseRange(state.slice, low, at)
  return at - low
}

/** The same from 3.13 on: equal neighbours do not end a run on its way down. */
function* countRunWithEquals(state: MergeState, low: number, high: number): Steps<number> {
  const { keys } = state.slice
  let at = low + 1
  while (at < high && !(yield* isLess(state, keys[at], keys[at - 1]))) at++
  if (at === high) return at - low
  if (at > low + 1) {
    if (yield* isLess(state, keys[low], keys[at - 1])) return at - low
    reverseRange(state.slice, low, at)
  }
  at++
  let equal = 0
  for (; at < high; at++) {
    if (yield* isLess(state, keys[at], keys[at - 1])) {
      if (equal > 0) reverseRange(state.slice, at - equal - 1, at)
      equal = 0
    } else if (yield* isLess(state, keys[at - 1], keys[at])) break
    else equal++
  }
  if (equal > 0) reverseRange(state.slice, at - equal - 1, at)
  reverseRange(state.slice, low, at)
  while (at < high && !(yield* isLess(state, keys[at], keys[at - 1]))) at++
  return at - low
}

/** The entries from `start` on are put into their places among those before. */
function* binarySort(state: MergeState, low: number, high: number, start: number): Steps<void> {
  const { keys, values } = state.slice
  for (let at = start === low ? start + 1 : start; at < high; at++) {
    const pivot = keys[at]
    let left = low
    let right = at
    while (left < right) {
      const middle = left + ((right - left) >> 1)
      if (yield* isLess(state, pivot, keys[middle])) right = middle
      else left = middle + 1
    }
    const value = values === null ? 0 : values[at]
    copyWithin(state.slice, left + 1, left, at - left)
    keys[left] = pivot
    if (values !== null) values[left] = value
  }
}

/** Source: `merge_collapse`, to 3.10. */
function* collapse(state: MergeState): Steps<void> {
  const { runs } = state
  while (runs.length > 1) {
    let n = runs.length - 2
    const tooShort = (n > 0 && runs[n - 1].length <= runs[n].length + runs[n + 1].length) || (n > 1 && runs[n - 2].length <= runs[n - 1].length + runs[n].length)
    if (tooShort) {
      if (runs[n - 1].length < runs[n + 1].length) n--
      yield* mergeAt(state, n)
    } else if (runs[n].length <= runs[n + 1].length) yield* mergeAt(state, n)
    else return
  }
}

/** Source: `merge_force_collapse`. */
function* collapseAll(state: MergeState): Steps<void> {
  const { runs } = state
  while (runs.length > 1) {
    let n = runs.length - 2
    if (n > 0 && runs[n - 1].length < runs[n + 1].length) n--
    yield* mergeAt(state, n)
  }
}

/** Source: `found_new_run`, from 3.11. */
function* newRun(state: MergeState, base: number, length: number, n: number): Steps<void> {
  const { runs } = state
  if (runs.length > 0) {
    const last = runs[runs.length - 1]
    const power = powerOf(last.base, last.length, length, n)
    while (runs.length > 1 && runs[runs.length - 2].power > power) yield* mergeAt(state, runs.length - 2)
    runs[runs.length - 1].power = power
  }
  runs.push({ base, length, power: 0 })
}

/** How deep in a balanced tree the border of two neighbouring runs is. Source: `powerloop`. */
function powerOf(start: number, first: number, second: number, n: number): number {
  let a = 2 * start + first
  let b = a + first + second
  for (let power = 1; ; power++) {
    if (a >= n) {
      a -= n
      b -= n
    } else if (b >= n) return power
    a *= 2
    b *= 2
  }
}
