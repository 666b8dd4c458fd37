import { CompareOp } from '../../../code/opcodes'
import { appendItem, giveItem, itemAt, listLength, popItem, setItem } from '../../../heap/list'
import type { Ref } from '../../../heap/ref'
import { type NativeSpec, native } from '../../../vm/calls/native'
import { soon } from '../../../vm/calls/soon'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { compare, isTrue } from '../../../vm/protocols/operators'
import { makeNativeModule } from '../../nativeModule'

/** _heapq. Source: `Modules/_heapqmodule.c`. */
export function makeHeapq(vm: Interpreter): Ref {
  const functions: Record<string, NativeSpec> = {
    heappush: soon('heap, item, /', (v, [heap, item]) => push(v, heap, item)),
    heappop: soon('heap, /', (v, [heap]) => pop(v, heap, false)),
    _heappop_max: soon('heap, /', (v, [heap]) => pop(v, heap, true)),
    heapreplace: soon('heap, item, /', (v, [heap, item]) => replace(v, heap, item, false)),
    _heapreplace_max: soon('heap, item, /', (v, [heap, item]) => replace(v, heap, item, true)),
    heapify: native('heap, /', (v, [heap]) => heapify(v, heap, false)),
    _heapify_max: native('heap, /', (v, [heap]) => heapify(v, heap, true)),
    heappushpop: native('heap, item, /', function* (v, [heap, item]) {
      check(v, heap, 'heappushpop')
      if (listLength(v.heap, heap) === 0) return v.hold(item)
      const answer = less(v, itemAt(v.heap, heap, 0), item)
      if ((typeof answer === 'number' ? answer : yield* answer) === 0) return v.hold(item)
      return yield* wait(replace(v, heap, item, false))
    }),
  }
  return makeNativeModule(vm, '_heapq', { functions })
}

function check(vm: Interpreter, heap: Ref, name: string): void {
  if (vm.isA(heap, 'list')) return
  const place = /push|replace/.test(name) ? 'argument 1' : 'argument'
  vm.raise('TypeError', vm.atLeast(10) ? `${name}() ${place} must be list, not ${vm.typeName(heap)}` : 'heap argument must be a list')
}

/** `a < b`: 1 or 0. */
function less(vm: Interpreter, a: Ref, b: Ref): Result<number> {
  vm.hold(a)
  vm.hold(b)
  let result: Result
  try {
    result = compare(vm, a, b, CompareOp.LT)
  } catch (error) {
    vm.drop(a)
    vm.drop(b)
    throw error
  }
  if (result !== vm.true && result !== vm.false) return lessLater(vm, a, b, result)
  vm.drop(result)
  vm.drop(a)
  vm.drop(b)
  return result === vm.true ? 1 : 0
}

function* lessLater(vm: Interpreter, a: Ref, b: Ref, result: Result): Steps<number> {
  try {
    return yield* isTrue(vm, result)
  } finally {
    vm.drop(a)
    vm.drop(b)
  }
}

function swap(vm: Interpreter, list: Ref, a: number, b: number): void {
  const { heap } = vm
  const x = heap.hold(itemAt(heap, list, a))
  const y = heap.hold(itemAt(heap, list, b))
  giveItem(heap, list, a, y)
  giveItem(heap, list, b, x)
}

function sameSize(vm: Interpreter, heap: Ref, size: number): void {
  if (listLength(vm.heap, heap) !== size) vm.raise('RuntimeError', 'list changed size during iteration')
}

/** A sift that is over. */
const OVER = undefined

/** The item at `from` goes towards the root as far as it must. @returns steps where a comparison takes some */
function siftDown(vm: Interpreter, heap: Ref, start: number, from: number, largest: boolean): undefined | Steps<void> {
  const size = listLength(vm.heap, heap)
  if (from >= size) vm.raise('IndexError', 'index out of range')
  let at = from
  while (at > start) {
    const parent = (at - 1) >> 1
    const a = itemAt(vm.heap, heap, at)
    const b = itemAt(vm.heap, heap, parent)
    const smaller = largest ? less(vm, b, a) : less(vm, a, b)
    if (typeof smaller !== 'number') return siftDownLater(vm, heap, start, at, largest, smaller)
    sameSize(vm, heap, size)
    if (smaller === 0) return OVER
    swap(vm, heap, at, parent)
    at = parent
  }
  return OVER
}

/** … from where the item at `at` is being compared with its parent. */
function* siftDownLater(vm: Interpreter, heap: Ref, start: number, at: number, largest: boolean, answer: Steps<number>): Steps<void> {
  const size = listLength(vm.heap, heap)
  const smaller = yield* answer
  sameSize(vm, heap, size)
  if (smaller === 0) return
  const parent = (at - 1) >> 1
  swap(vm, heap, at, parent)
  const rest = siftDown(vm, heap, start, parent, largest)
  if (rest !== OVER) yield* rest
}

/** Towards the leaves, then back. */
function siftUp(vm: Interpreter, heap: Ref, start: number, from: number, largest: boolean): undefined | Steps<void> {
  const size = listLength(vm.heap, heap)
  if (from >= size) vm.raise('IndexError', 'index out of range')
  let at = from
  const limit = size >> 1
  while (at < limit) {
    let child = 2 * at + 1
    if (child + 1 < size) {
      const a = itemAt(vm.heap, heap, child)
      const b = itemAt(vm.heap, heap, child + 1)
      const first = largest ? less(vm, b, a) : less(vm, a, b)
      if (typeof first !== 'number') return siftUpLater(vm, heap, start, at, largest, first)
      sameSize(vm, heap, size)
      if (first === 0) child++
    }
    swap(vm, heap, at, child)
    at = child
  }
  return siftDown(vm, heap, start, at, largest)
}

/** … from where the children of the item at `at` are being compared. */
function* siftUpLater(vm: Interpreter, heap: Ref, start: number, at: number, largest: boolean, answer: Steps<number>): Steps<void> {
  const size = listLength(vm.heap, heap)
  const first = yield* answer
  sameSize(vm, heap, size)
  const child = 2 * at + (first === 0 ? 2 : 1)
  swap(vm, heap, at, child)
  const rest = siftUp(vm, heap, start, child, largest)
  if (rest !== OVER) yield* rest
}

function push(vm: Interpreter, heap: Ref, item: Ref): Result {
  check(vm, heap, 'heappush')
  appendItem(vm.heap, heap, item)
  const rest = siftDown(vm, heap, 0, listLength(vm.heap, heap) - 1, false)
  return rest === OVER ? vm.newNone() : noneAfter(vm, rest)
}

function* noneAfter(vm: Interpreter, rest: Steps<void>): Steps {
  yield* rest
  return vm.newNone()
}

function pop(vm: Interpreter, heap: Ref, largest: boolean): Result {
  check(vm, heap, largest ? '_heappop_max' : 'heappop')
  const n = listLength(vm.heap, heap)
  if (n === 0) vm.raise('IndexError', 'index out of range')
  const last = popItem(vm.heap, heap, n - 1)
  if (n === 1) return last
  const top = vm.hold(itemAt(vm.heap, heap, 0))
  giveItem(vm.heap, heap, 0, last)
  return topAfterSift(vm, heap, top, largest)
}

/** What was at the top, given away, is the result. */
function topAfterSift(vm: Interpreter, heap: Ref, top: Ref, largest: boolean): Result {
  let rest: undefined | Steps<void>
  try {
    rest = siftUp(vm, heap, 0, 0, largest)
  } catch (error) {
    vm.drop(top)
    throw error
  }
  return rest === OVER ? top : topLater(vm, top, rest)
}

function* topLater(vm: Interpreter, top: Ref, rest: Steps<void>): Steps {
  try {
    yield* rest
  } catch (error) {
    vm.drop(top)
    throw error
  }
  return top
}

function replace(vm: Interpreter, heap: Ref, item: Ref, largest: boolean): Result {
  check(vm, heap, largest ? '_heapreplace_max' : 'heapreplace')
  if (listLength(vm.heap, heap) === 0) vm.raise('IndexError', 'index out of range')
  const top = vm.hold(itemAt(vm.heap, heap, 0))
  setItem(vm.heap, heap, 0, item)
  return topAfterSift(vm, heap, top, largest)
}

function* heapify(vm: Interpreter, heap: Ref, largest: boolean): Steps {
  check(vm, heap, largest ? '_heapify_max' : 'heapify')
  for (let at = (listLength(vm.heap, heap) >> 1) - 1; at >= 0; at--) {
    const rest = siftUp(vm, heap, at, at, largest)
    if (rest !== OVER) yield* rest
  }
  return vm.newNone()
}
