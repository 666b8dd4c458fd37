import { CompareOp } from '../../../code/opcodes'
import { appendItem, itemAt, listLength, popItem, setItem } from '../../../heap/list'
import type { Ref } from '../../../heap/ref'
import { type NativeSpec, native } from '../../../vm/calls/native'
import type { Result, Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { compare, isTrue } from '../../../vm/protocols/operators'
import { makeNativeModule } from '../../nativeModule'

/** _heapq. Source: `Modules/_heapqmodule.c`. */
export function makeHeapq(vm: Interpreter): Ref {
  const functions: Record<string, NativeSpec> = {
    heappush: native('heap, item, /', function* (v, [heap, item]) {
      check(v, heap, 'heappush')
      appendItem(v.heap, heap, item)
      yield* siftDown(v, heap, 0, listLength(v.heap, heap) - 1, false)
      return v.newNone()
    }),
    heappop: native('heap, /', (v, [heap]) => pop(v, heap, false)),
    _heappop_max: native('heap, /', (v, [heap]) => pop(v, heap, true)),
    heapreplace: native('heap, item, /', (v, [heap, item]) => replace(v, heap, item, false)),
    _heapreplace_max: native('heap, item, /', (v, [heap, item]) => replace(v, heap, item, true)),
    heapify: native('heap, /', (v, [heap]) => heapify(v, heap, false)),
    _heapify_max: native('heap, /', (v, [heap]) => heapify(v, heap, true)),
    heappushpop: native('heap, item, /', function* (v, [heap, item]) {
      check(v, heap, 'heappushpop')
      if (listLength(v.heap, heap) === 0) return v.hold(item)
      const answer = less(v, itemAt(v.heap, heap, 0), item)
      if ((typeof answer === 'number' ? answer : yield* answer) === 0) return v.hold(item)
      return yield* replace(v, heap, item, false)
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

function swap(vm: Interpreter, heap: Ref, a: number, b: number): void {
  const x = vm.hold(itemAt(vm.heap, heap, a))
  const y = vm.hold(itemAt(vm.heap, heap, b))
  setItem(vm.heap, heap, a, y)
  setItem(vm.heap, heap, b, x)
  vm.drop(x)
  vm.drop(y)
}

function sameSize(vm: Interpreter, heap: Ref, size: number): void {
  if (listLength(vm.heap, heap) !== size) vm.raise('RuntimeError', 'list changed size during iteration')
}

/** The item at `at` goes towards the root as far as it must. */
function* siftDown(vm: Interpreter, heap: Ref, start: number, from: number, largest: boolean): Steps<void> {
  const size = listLength(vm.heap, heap)
  if (from >= size) vm.raise('IndexError', 'index out of range')
  let at = from
  while (at > start) {
    const parent = (at - 1) >> 1
    const [a, b] = [itemAt(vm.heap, heap, at), itemAt(vm.heap, heap, parent)]
    const answer = largest ? less(vm, b, a) : less(vm, a, b)
    const smaller = typeof answer === 'number' ? answer : yield* answer
    sameSize(vm, heap, size)
    if (smaller === 0) return
    swap(vm, heap, at, parent)
    at = parent
  }
}

/** Towards the leaves, then back. */
function* siftUp(vm: Interpreter, heap: Ref, start: number, largest: boolean): Steps<void> {
  const size = listLength(vm.heap, heap)
  if (start >= size) vm.raise('IndexError', 'index out of range')
  let at = start
  const limit = size >> 1
  while (at < limit) {
    let child = 2 * at + 1
    if (child + 1 < size) {
      const [a, b] = [itemAt(vm.heap, heap, child), itemAt(vm.heap, heap, child + 1)]
      const answer = largest ? less(vm, b, a) : less(vm, a, b)
      const first = typeof answer === 'number' ? answer : yield* answer
      sameSize(vm, heap, size)
      if (first === 0) child++
    }
    swap(vm, heap, at, child)
    at = child
  }
  yield* siftDown(vm, heap, start, at, largest)
}

function* pop(vm: Interpreter, heap: Ref, largest: boolean): Steps {
  check(vm, heap, largest ? '_heappop_max' : 'heappop')
  const n = listLength(vm.heap, heap)
  if (n === 0) vm.raise('IndexError', 'index out of range')
  const last = popItem(vm.heap, heap, n - 1)
  if (n === 1) return last
  const top = vm.hold(itemAt(vm.heap, heap, 0))
  setItem(vm.heap, heap, 0, last)
  vm.drop(last)
  try {
    yield* siftUp(vm, heap, 0, largest)
  } catch (error) {
    vm.drop(top)
    throw error
  }
  return top
}

function* replace(vm: Interpreter, heap: Ref, item: Ref, largest: boolean): Steps {
  check(vm, heap, largest ? '_heapreplace_max' : 'heapreplace')
  if (listLength(vm.heap, heap) === 0) vm.raise('IndexError', 'index out of range')
  const top = vm.hold(itemAt(vm.heap, heap, 0))
  setItem(vm.heap, heap, 0, item)
  try {
    yield* siftUp(vm, heap, 0, largest)
  } catch (error) {
    vm.drop(top)
    throw error
  }
  return top
}

function* heapify(vm: Interpreter, heap: Ref, largest: boolean): Steps {
  check(vm, heap, largest ? '_heapify_max' : 'heapify')
  for (let at = (listLength(vm.heap, heap) >> 1) - 1; at >= 0; at--) yield* siftUp(vm, heap, at, largest)
  return vm.newNone()
}
