import { makeList } from '../heap/list'
import { NULL, type Ref } from '../heap/ref'
import { extend } from '../types/containers/extend'
import { isReverse, reverseAtOnce } from '../types/containers/listMethods'
import { sortList } from '../types/containers/sort'
import type { Result, Steps } from '../vm/frames/frame'
import { type Interpreter, wait } from '../vm/interpreter'

/** `sorted(iterable, key=…, reverse=…)`: a new list, sorted. Source: `builtin_sorted`, `PySequence_List`. */
export function makeSorted(vm: Interpreter, iterable: Ref, key: Ref, reverse: Ref): Result {
  const list = makeList(vm.heap, [])
  const backwards = reverseAtOnce(vm, reverse)
  let filled: Result
  try {
    filled = extend(vm, list, iterable)
  } catch (error) {
    vm.drop(list)
    throw error
  }
  if (typeof filled !== 'number' || backwards === null) return sortedLater(vm, list, filled, key, reverse)
  // `list.sort`, bound to it.
  const method = vm.heap.make('builtin')
  let sorted: Result
  try {
    sorted = sortList(vm, list, key === vm.none ? NULL : key, backwards)
  } catch (error) {
    vm.drop(method)
    vm.drop(list)
    throw error
  }
  if (typeof sorted !== 'number') return sortingLater(vm, list, method, sorted)
  vm.drop(method)
  return list
}

function* sortedLater(vm: Interpreter, list: Ref, filled: Result, key: Ref, reverse: Ref): Steps {
  let method = NULL
  try {
    if (typeof filled !== 'number') yield* filled
    method = vm.heap.make('builtin')
    const backwards = yield* isReverse(vm, reverse)
    yield* wait(sortList(vm, list, key === vm.none ? NULL : key, backwards))
  } catch (error) {
    vm.heap.dropMaybe(method)
    vm.drop(list)
    throw error
  }
  vm.drop(method)
  return list
}

function* sortingLater(vm: Interpreter, list: Ref, method: Ref, sorting: Steps): Steps {
  try {
    yield* sorting
  } catch (error) {
    vm.drop(method)
    vm.drop(list)
    throw error
  }
  vm.drop(method)
  return list
}
