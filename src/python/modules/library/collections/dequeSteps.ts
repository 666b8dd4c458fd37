import type { Ref } from '../../../heap/ref'
import { call } from '../../../vm/calls/call'
import { allocateInstance } from '../../../vm/classes/instances'
import type { PyType } from '../../../vm/classes/type'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { forEach } from '../../../vm/protocols/iteration'
import { equals } from '../../../vm/protocols/operators'
import { dequeItem, dequeLength, dequeOf, fitBlocks, newDequeData, pushRight } from './dequeData'

export function dequeNew(vm: Interpreter, type: PyType): Ref {
  const ref = allocateInstance(vm, type)
  vm.heap.payload[ref] = newDequeData()
  fitBlocks(vm, ref)
  return ref
}

/** Items of an iterable, one by one. */
export function* extendDeque(vm: Interpreter, self: Ref, iterable: Ref, push: (vm: Interpreter, self: Ref, item: Ref) => void): Steps<void> {
  if (iterable === self) {
    const items = Array.from({ length: dequeLength(vm, self) }, (_, at) => vm.hold(dequeItem(vm, self, at)))
    for (const item of items) push(vm, self, item)
    return
  }
  // An empty one is filled from an end of its block.
  if (dequeLength(vm, self) === 0) dequeOf(vm, self).leftIndex = push === pushRight ? 1 : 63
  yield* forEach(vm, iterable, (item) => {
    push(vm, self, item)
    return undefined
  })
}

export interface Iteration {
  next: number
  readonly state: number
  left: number
}

export function dequeIterator(vm: Interpreter, self: Ref, name: '_deque_iterator' | '_deque_reverse_iterator'): Ref {
  const ref = allocateInstance(vm, vm.type(name))
  const n = dequeLength(vm, self)
  vm.heap.payload[ref] = { next: name === '_deque_iterator' ? 0 : n - 1, state: dequeOf(vm, self).state, left: n } satisfies Iteration
  vm.heap.store(ref, 0, self)
  return ref
}

/** The index of the first equal item, −1 where there is none. To remove it, it must still be where it was found. Source: `deque_index`, `deque_remove`. */
export function* findInDeque(vm: Interpreter, self: Ref, value: Ref, start: number, stop: number, toRemove = false): Steps<number> {
  const { state } = dequeOf(vm, self)
  for (let at = start; at < stop && at < dequeLength(vm, self); at++) {
    const item = vm.hold(dequeItem(vm, self, at))
    let same: number
    try {
      same = yield* equals(vm, item, value)
    } finally {
      vm.drop(item)
    }
    const changed = dequeOf(vm, self).state !== state
    if (changed && toRemove) vm.raise('IndexError', vm.atLeast(10) ? 'deque mutated during iteration' : 'deque mutated during remove().')
    if (same === 1) return at
    if (changed) vm.raise('RuntimeError', 'deque mutated during iteration')
  }
  return -1
}

/** A copy of the same type. Source: `deque_copy`. */
export function* copyDeque(vm: Interpreter, self: Ref): Steps {
  const type = vm.typeOf(self)
  const { maxlen } = dequeOf(vm, self)
  if (type.builtin) {
    const made = dequeNew(vm, type)
    dequeOf(vm, made).maxlen = maxlen
    yield* extendDeque(vm, made, self, pushRight)
    return made
  }
  const args = maxlen < 0 ? [vm.hold(self)] : [vm.hold(self), vm.int(maxlen)]
  try {
    return yield* wait(call(vm, type.ref, args))
  } finally {
    vm.dropAll(args)
  }
}
