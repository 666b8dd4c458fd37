import { makeList } from '../heap/list'
import { NULL, type Ref } from '../heap/ref'
import { isReverse } from '../types/containers/listMethods'
import { sortList } from '../types/containers/sort'
import type { Steps } from '../vm/frames/frame'
import { listExtend } from '../vm/instructions/unpackIterables'
import { type Interpreter, wait } from '../vm/interpreter'

/** `sorted(iterable, key=…, reverse=…)`: a new list, sorted. Source: `builtin_sorted`, `PySequence_List`. */
export function* makeSorted(vm: Interpreter, iterable: Ref, key: Ref, reverse: Ref): Steps {
  const list = makeList(vm.heap, [])
  let method = NULL
  try {
    yield* listExtend(vm, list, iterable, false)
    // `list.sort`, bound to it.
    method = vm.heap.make('builtin')
    const backwards = yield* isReverse(vm, reverse)
    const result = yield* wait(sortList(vm, list, key === vm.none ? NULL : key, backwards))
    if (result !== NULL) vm.drop(result)
  } catch (error) {
    vm.heap.dropMaybe(method)
    vm.drop(list)
    throw error
  }
  vm.drop(method)
  return list
}
