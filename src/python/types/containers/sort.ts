import { StrKind } from '../../../objects/strings'
import { CompareOp } from '../../code/opcodes'
import { clearList, giveItems, listLength, listOf, takeItems } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { keywordParser } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import { made } from '../../vm/frames/ready'
import type { Interpreter } from '../../vm/interpreter'
import { compare, isTrue, truthFast } from '../../vm/protocols/operators'
import type { Less, SortSlice } from './sortState'
import { timsort } from './timsort'

/** A sort under way. */
interface Sorting {
  readonly list: Ref
  readonly values: readonly Ref[]
  readonly allocated: number
  readonly key: Ref
  readonly reverse: boolean
  readonly slice: SortSlice
}

/** `list.sort(key=…, reverse=…)`; `key` is NULL where there is none. The list looks empty meanwhile. Source: `list_sort_impl`. */
export function sortList(vm: Interpreter, list: Ref, key: Ref, reverse: boolean): Result {
  const { heap } = vm
  if (key !== NULL || reverse) keywordParser(vm, 'sort', 2)
  const data = listOf(heap, list)
  const { allocated } = data
  const values = takeItems(heap, list)
  data.allocated = -1
  data.sorting = true
  const slice: SortSlice = { keys: key === NULL ? values : [], values: key === NULL ? null : values }
  const sorting: Sorting = { list, values, allocated, key, reverse, slice }
  try {
    if (key !== NULL)
      for (let at = 0; at < values.length; at++) {
        const made = call(vm, key, [values[at]])
        if (typeof made !== 'number') return sortLater(vm, sorting, at, made)
        slice.keys.push(made)
      }
    if (slice.keys.length > 1) {
      if (reverse) turn(slice)
      if (!sortAtoms(vm, slice)) return sortByAsking(vm, sorting)
      if (reverse) turn(slice)
    }
  } catch (error) {
    giveUp(vm, sorting)
    throw error
  }
  return end(vm, sorting)
}

/** The key of the item number `from` takes steps. */
function* sortLater(vm: Interpreter, sorting: Sorting, from: number, begun: Steps): Steps {
  const { values, slice, key, reverse } = sorting
  try {
    slice.keys.push(yield* begun)
    for (let at = from + 1; at < values.length; at++) {
      const made = call(vm, key, [values[at]])
      slice.keys.push(typeof made === 'number' ? made : yield* made)
    }
    if (slice.keys.length > 1) {
      if (reverse) turn(slice)
      if (!sortAtoms(vm, slice)) yield* byTimsort(vm, slice)
      if (reverse) turn(slice)
    }
  } catch (error) {
    giveUp(vm, sorting)
    throw error
  }
  return end(vm, sorting)
}

/** Keys whose order objects are asked for. */
function* sortByAsking(vm: Interpreter, sorting: Sorting): Steps {
  try {
    yield* byTimsort(vm, sorting.slice)
    if (sorting.reverse) turn(sorting.slice)
  } catch (error) {
    giveUp(vm, sorting)
    throw error
  }
  return end(vm, sorting)
}

function byTimsort(vm: Interpreter, slice: SortSlice): Steps<void> {
  return timsort(slice, lessOf(vm), { powers: vm.atLeast(11), equalsInRuns: vm.atLeast(13) })
}

function giveUp(vm: Interpreter, { list, key, values, slice, allocated }: Sorting): void {
  if (key !== NULL) vm.dropAll(slice.keys)
  restore(vm, list, values, allocated)
}

function end(vm: Interpreter, { list, key, values, slice, allocated }: Sorting): Ref {
  if (key !== NULL) vm.dropAll(slice.keys)
  if (restore(vm, list, values, allocated)) vm.raise('ValueError', 'list modified during sort')
  return NULL
}

/** The items come back; what the program put into the list meanwhile goes. @returns was the list changed? */
function restore(vm: Interpreter, list: Ref, values: readonly Ref[], allocated: number): boolean {
  const { heap } = vm
  const data = listOf(heap, list)
  const changed = data.allocated !== -1
  if (listLength(heap, list) > 0) clearList(heap, list)
  data.allocated = allocated
  data.sorting = false
  giveItems(heap, list, values)
  return changed
}

function turn({ keys, values }: SortSlice): void {
  keys.reverse()
  values?.reverse()
}

function lessOf(vm: Interpreter): Less {
  return (a, b) => {
    const result = compare(vm, a, b, CompareOp.LT)
    if (result === vm.true || result === vm.false) {
      vm.drop(result)
      return result === vm.true
    }
    return asked(vm, result)
  }
}

/** The truth of what a method said. */
function asked(vm: Interpreter, result: Ref | Steps): Steps<boolean> {
  return made(result, (ref) => {
    const fast = truthFast(vm, ref)
    if (fast < 0) return askedFurther(vm, ref)
    vm.drop(ref)
    return fast === 1
  })
}

function* askedFurther(vm: Interpreter, ref: Ref): Steps<boolean> {
  return (yield* isTrue(vm, ref)) === 1
}

/** Sorts keys that are all exact ints, floats or texts: nobody sees how. @returns were they? */
function sortAtoms(vm: Interpreter, { keys, values }: SortSlice): boolean {
  const { refs, kinds, payload } = vm.heap
  const kind = refs.objType[keys[0]]
  if (kind !== kinds.int && kind !== kinds.float && kind !== kinds.str) return false
  const known: unknown[] = []
  let sorted = true
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]
    if (refs.objType[key] !== kind) return false
    const value = payload[key]
    // Of texts, code units are no code points.
    if (at > 0 && sorted && !((known[at - 1] as number) <= (value as number))) sorted = false
    known.push(value)
  }
  if (sorted && kind !== kinds.str) return true
  if (kind === kinds.float && known.some((value) => Number.isNaN(value))) return false
  if (keys.length <= FEW && (kind !== kinds.str || keys.every((key) => vm.heap.widthOf(key) !== StrKind.UCS4))) {
    insert(known as number[], keys, values)
    return true
  }
  const order = Array.from(keys, (_, at) => at)
  order.sort(kind === kinds.str && known.some((text) => /[\ud800-\udfff]/.test(text as string)) ? byCodePoints(known as string[]) : byValue(known as number[]))
  permute(keys, order)
  if (values !== null) permute(values, order)
  return true
}

/** So many are sorted where they are. */
const FEW = 12

/** Each goes in front of those that are greater. */
function insert(known: (number | string | bigint)[], keys: number[], values: number[] | null): void {
  for (let at = 1; at < known.length; at++) {
    const value = known[at]
    let to = at
    while (to > 0 && value < known[to - 1]) to--
    if (to === at) continue
    for (let behind = at; behind > to; behind--) known[behind] = known[behind - 1]
    known[to] = value
    moveTo(keys, at, to)
    if (values !== null) moveTo(values, at, to)
  }
}

function moveTo(array: number[], from: number, to: number): void {
  const moved = array[from]
  for (let at = from; at > to; at--) array[at] = array[at - 1]
  array[to] = moved
}

function permute(array: number[], order: readonly number[]): void {
  const before = array.slice()
  for (let at = 0; at < order.length; at++) array[at] = before[order[at]]
}

function byValue(known: readonly (number | string | bigint)[]): (a: number, b: number) => number {
  return (a, b) => (known[a] < known[b] ? -1 : known[a] > known[b] ? 1 : 0)
}

function byCodePoints(known: readonly string[]): (a: number, b: number) => number {
  const points = known.map((text) => Array.from(text, (character) => character.codePointAt(0) ?? 0))
  return (a, b) => {
    const [x, y] = [points[a], points[b]]
    const n = Math.min(x.length, y.length)
    for (let at = 0; at < n; at++) if (x[at] !== y[at]) return x[at] - y[at]
    return x.length - y.length
  }
}
