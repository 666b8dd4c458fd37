import type { Steps } from '../../vm/frames/frame'
import { isLess, type MergeState } from './sortState'

// Searches in sorted stretches that widen in doubling steps. Source: `gallop_left`, `gallop_right` in `Objects/listobject.c`.

/** Where `key` goes in a sorted stretch, before what is equal to it; the search begins at `hint`. */
export function* gallopLeft(state: MergeState, key: number, keys: readonly number[], base: number, n: number, hint: number): Steps<number> {
  const start = base + hint
  let last = 0
  let offset = 1
  if (yield* isLess(state, keys[start], key)) {
    const most = n - hint
    while (offset < most && (yield* isLess(state, keys[start + offset], key))) {
      last = offset
      offset = offset * 2 + 1
    }
    offset = Math.min(offset, most) + hint
    last += hint
  } else {
    const most = hint + 1
    while (offset < most && !(yield* isLess(state, keys[start - offset], key))) {
      last = offset
      offset = offset * 2 + 1
    }
    const before = last
    last = hint - Math.min(offset, most)
    offset = hint - before
  }
  last++
  while (last < offset) {
    const middle = last + ((offset - last) >> 1)
    if (yield* isLess(state, keys[base + middle], key)) last = middle + 1
    else offset = middle
  }
  return offset
}

/** The same behind what is equal to it. */
export function* gallopRight(state: MergeState, key: number, keys: readonly number[], base: number, n: number, hint: number): Steps<number> {
  const start = base + hint
  let last = 0
  let offset = 1
  if (yield* isLess(state, key, keys[start])) {
    const most = hint + 1
    while (offset < most && (yield* isLess(state, key, keys[start - offset]))) {
      last = offset
      offset = offset * 2 + 1
    }
    const before = last
    last = hint - Math.min(offset, most)
    offset = hint - before
  } else {
    const most = n - hint
    while (offset < most && !(yield* isLess(state, key, keys[start + offset]))) {
      last = offset
      offset = offset * 2 + 1
    }
    offset = Math.min(offset, most) + hint
    last += hint
  }
  last++
  while (last < offset) {
    const middle = last + ((offset - last) >> 1)
    if (yield* isLess(state, key, keys[base + middle])) offset = middle
    else last = middle + 1
  }
  return offset
}
