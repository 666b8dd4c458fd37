import { CompareOp } from '../../code/opcodes'
import { clearList, giveItems, listLength, listOf, takeItems } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { keywordParser } from '../../vm/frames/argumentsTuple'
import type { Steps } from '../../vm/frames/frame'
import { made } from '../../vm/frames/ready'
import { type Interpreter, wait } from '../../vm/interpreter'
import { compare, isTrue, truthFast } from '../../vm/protocols/operators'
import type { Less, SortSlice } from './sortState'
import { timsort } from './timsort'

/** `list.sort(key=…, reverse=…)`; `key` is NULL where there is none. The list looks empty meanwhile. Source: `list_sort_impl`. */
export function* sortList(vm: Interpreter, list: Ref, key: Ref, reverse: boolean): Steps {
  const { heap } = vm
  if (key !== NULL || reverse) keywordParser(vm, 'sort', 2)
  const data = listOf(heap, list)
  const { allocated } = data
  const values = takeItems(heap, list)
  data.allocated = -1
  data.sorting = true
  const slice: SortSlice = { keys: key === NULL ? values : [], values: key === NULL ? null : values }
  try {
    if (key !== NULL) for (const value of values) slice.keys.push(yield* wait(call(vm, key, [value])))
    yield* sortSlice(vm, slice, reverse)
  } catch (error) {
    if (key !== NULL) vm.dropAll(slice.keys)
    restore(vm, list, values, allocated)
    throw error
  }
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

function* sortSlice(vm: Interpreter, slice: SortSlice, reverse: boolean): Steps<void> {
  if (slice.keys.length < 2) return
  if (reverse) turn(slice)
  if (!sortAtoms(vm, slice)) yield* timsort(slice, lessOf(vm), { powers: vm.atLeast(11), equalsInRuns: vm.atLeast(13) })
  if (reverse) turn(slice)
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
  for (const key of keys) {
    if (refs.objType[key] !== kind) return false
    known.push(payload[key])
  }
  if (kind === kinds.float && known.some((value) => Number.isNaN(value))) return false
  const order = Array.from(keys, (_, at) => at)
  order.sort(kind === kinds.str && known.some((text) => /[\ud800-\udfff]/.test(text as string)) ? byCodePoints(known as string[]) : byValue(known as number[]))
  permute(keys, order)
  if (values !== null) permute(values, order)
  return true
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
