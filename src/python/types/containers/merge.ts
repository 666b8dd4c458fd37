import type { Steps } from '../../vm/frames/frame'
import { gallopLeft, gallopRight } from './gallop'
import { copyTo, isLess, type MergeState, MIN_GALLOP, type SortSlice } from './sortState'

// Merging of neighbouring runs. Source: `merge_at`, `merge_lo`, `merge_hi` in `Objects/listobject.c`.

/** Merges run `i` and the next. */
export function* mergeAt(state: MergeState, i: number): Steps<void> {
  const { runs, slice } = state
  const { keys } = slice
  let { base: a, length: na } = runs[i]
  const { base: b, length: second } = runs[i + 1]
  runs[i].length = na + second
  runs.splice(i + 1, 1)
  // 1. What is in its place already at the start of the first run and at the end of the second.
  const skipped = yield* gallopRight(state, keys[b], keys, a, na, 0)
  a += skipped
  na -= skipped
  if (na === 0) return
  const nb = yield* gallopLeft(state, keys[a + na - 1], keys, b, second, second - 1)
  if (nb <= 0) return
  // 2. The shorter one is put aside.
  if (na <= nb) yield* mergeLow(state, a, na, b, nb)
  else yield* mergeHigh(state, a, na, b, nb)
}

function partOf({ keys, values }: SortSlice, from: number, count: number): SortSlice {
  return { keys: keys.slice(from, from + count), values: values === null ? null : values.slice(from, from + count) }
}

/** A merge under way: places in the list and in what was put aside. */
interface Merge {
  readonly aside: SortSlice
  a: number
  na: number
  b: number
  nb: number
  to: number
}

/** How a round of a merge ended. */
const enum Ended {
  GOES_ON = 0,
  /** One side is empty: the other stays, or is copied back, as it is. */
  DONE = 1,
  /** The side that was put aside has one entry left, which goes to the far end. */
  LAST_ONE = 2,
}

/** Merges from the start on; the first run is put aside. */
function* mergeLow(state: MergeState, a: number, na: number, b: number, nb: number): Steps<void> {
  const { slice } = state
  const merge: Merge = { aside: partOf(slice, a, na), a: 0, na, b, nb, to: a }
  let ended = Ended.GOES_ON
  try {
    ended = takeLowB(state, merge)
    if (ended === Ended.GOES_ON && merge.na === 1) ended = Ended.LAST_ONE
    while (ended === Ended.GOES_ON) {
      ended = yield* stepLow(state, merge)
      if (ended === Ended.GOES_ON) ended = yield* gallopLow(state, merge)
    }
  } finally {
    if (ended === Ended.LAST_ONE) {
      copyTo(slice, merge.to, slice, merge.b, merge.nb)
      copyTo(slice, merge.to + merge.nb, merge.aside, merge.a, 1)
    } else copyTo(slice, merge.to, merge.aside, merge.a, merge.na)
  }
}

function takeLowB({ slice }: MergeState, merge: Merge): Ended {
  copyTo(slice, merge.to++, slice, merge.b++, 1)
  return --merge.nb === 0 ? Ended.DONE : Ended.GOES_ON
}

function takeLowA({ slice }: MergeState, merge: Merge): Ended {
  copyTo(slice, merge.to++, merge.aside, merge.a++, 1)
  return --merge.na === 1 ? Ended.LAST_ONE : Ended.GOES_ON
}

/** One by one, until one side wins often. */
function* stepLow(state: MergeState, merge: Merge): Steps<Ended> {
  const { slice, minGallop } = state
  let wins = 0
  let lastWasB = false
  while (wins < minGallop) {
    const takesB = yield* isLess(state, slice.keys[merge.b], merge.aside.keys[merge.a])
    wins = takesB === lastWasB ? wins + 1 : 1
    lastWasB = takesB
    const ended = takesB ? takeLowB(state, merge) : takeLowA(state, merge)
    if (ended !== Ended.GOES_ON) return ended
  }
  return Ended.GOES_ON
}

/** Whole stretches, while they are long. */
function* gallopLow(state: MergeState, merge: Merge): Steps<Ended> {
  const { slice } = state
  const { aside } = merge
  let least = state.minGallop + 1
  let fromA: number
  let fromB: number
  do {
    if (least > 1) least--
    state.minGallop = least
    fromA = yield* gallopRight(state, slice.keys[merge.b], aside.keys, merge.a, merge.na, 0)
    if (fromA > 0) {
      copyTo(slice, merge.to, aside, merge.a, fromA)
      merge.to += fromA
      merge.a += fromA
      merge.na -= fromA
      if (merge.na === 1) return Ended.LAST_ONE
      if (merge.na === 0) return Ended.DONE
    }
    if (takeLowB(state, merge) === Ended.DONE) return Ended.DONE
    fromB = yield* gallopLeft(state, aside.keys[merge.a], slice.keys, merge.b, merge.nb, 0)
    if (fromB > 0) {
      copyTo(slice, merge.to, slice, merge.b, fromB)
      merge.to += fromB
      merge.b += fromB
      merge.nb -= fromB
      if (merge.nb === 0) return Ended.DONE
    }
    if (takeLowA(state, merge) === Ended.LAST_ONE) return Ended.LAST_ONE
  } while (fromA >= MIN_GALLOP || fromB >= MIN_GALLOP)
  state.minGallop = least + 1
  return Ended.GOES_ON
}

/** Merges from the end on; the second run is put aside. `to`, `a` and `b` are the last places. */
function* mergeHigh(state: MergeState, a: number, na: number, b: number, nb: number): Steps<void> {
  const { slice } = state
  const merge: Merge = { aside: partOf(slice, b, nb), a: a + na - 1, na, b: nb - 1, nb, to: b + nb - 1 }
  let ended = Ended.GOES_ON
  try {
    ended = takeHighA(state, merge)
    if (ended === Ended.GOES_ON && merge.nb === 1) ended = Ended.LAST_ONE
    while (ended === Ended.GOES_ON) {
      ended = yield* stepHigh(state, merge)
      if (ended === Ended.GOES_ON) ended = yield* gallopHigh(state, merge, a)
    }
  } finally {
    if (ended === Ended.LAST_ONE) {
      copyTo(slice, merge.to + 1 - merge.na, slice, merge.a + 1 - merge.na, merge.na)
      copyTo(slice, merge.to - merge.na, merge.aside, merge.b, 1)
    } else if (merge.nb > 0) copyTo(slice, merge.to - (merge.nb - 1), merge.aside, 0, merge.nb)
  }
}

function takeHighA({ slice }: MergeState, merge: Merge): Ended {
  copyTo(slice, merge.to--, slice, merge.a--, 1)
  return --merge.na === 0 ? Ended.DONE : Ended.GOES_ON
}

function takeHighB({ slice }: MergeState, merge: Merge): Ended {
  copyTo(slice, merge.to--, merge.aside, merge.b--, 1)
  return --merge.nb === 1 ? Ended.LAST_ONE : Ended.GOES_ON
}

function* stepHigh(state: MergeState, merge: Merge): Steps<Ended> {
  const { slice, minGallop } = state
  let wins = 0
  let lastWasA = false
  while (wins < minGallop) {
    const takesA = yield* isLess(state, merge.aside.keys[merge.b], slice.keys[merge.a])
    wins = takesA === lastWasA ? wins + 1 : 1
    lastWasA = takesA
    const ended = takesA ? takeHighA(state, merge) : takeHighB(state, merge)
    if (ended !== Ended.GOES_ON) return ended
  }
  return Ended.GOES_ON
}

function* gallopHigh(state: MergeState, merge: Merge, baseA: number): Steps<Ended> {
  const { slice } = state
  const { aside } = merge
  let least = state.minGallop + 1
  let fromA: number
  let fromB: number
  do {
    if (least > 1) least--
    state.minGallop = least
    fromA = merge.na - (yield* gallopRight(state, aside.keys[merge.b], slice.keys, baseA, merge.na, merge.na - 1))
    if (fromA > 0) {
      merge.to -= fromA
      merge.a -= fromA
      copyTo(slice, merge.to + 1, slice, merge.a + 1, fromA)
      merge.na -= fromA
      if (merge.na === 0) return Ended.DONE
    }
    if (takeHighB(state, merge) === Ended.LAST_ONE) return Ended.LAST_ONE
    fromB = merge.nb - (yield* gallopLeft(state, slice.keys[merge.a], aside.keys, 0, merge.nb, merge.nb - 1))
    if (fromB > 0) {
      merge.to -= fromB
      merge.b -= fromB
      copyTo(slice, merge.to + 1, aside, merge.b + 1, fromB)
      merge.nb -= fromB
      if (merge.nb === 1) return Ended.LAST_ONE
      if (merge.nb === 0) return Ended.DONE
    }
    if (takeHighA(state, merge) === Ended.DONE) return Ended.DONE
  } while (fromA >= MIN_GALLOP || fromB >= MIN_GALLOP)
  state.minGallop = least + 1
  return Ended.GOES_ON
}
