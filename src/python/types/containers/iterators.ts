import { listLength } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { equals, length } from '../../vm/protocols/operators'
import { madeByIter, resumable, resumableBackwards } from '../resumable'
import { firstSlot, sizeOfItems } from './sequences'

// Iterators: slot 0 is what they go over, the payload is the next index.

/** `Objects/listobject.c`, `tupleobject.c`, `iterobject.c`. */
export function defineIterators(vm: Interpreter): void {
  const itself = (v: Interpreter, self: Ref): Ref => v.hold(self)
  for (const [name, layout, ended] of [
    ['list_iterator', 'listIterator', (v: Interpreter): Ref => v.list([])],
    ['tuple_iterator', 'tupleIterator', (v: Interpreter): Ref => v.tuple([])],
  ] as const)
    defineType(vm, {
      name,
      layout,
      subclassable: false,
      slots: { iter: itself, next: nextItem },
      methods: { __length_hint__: native('self, /', (v, [self]) => v.int(itemsLeft(v, self))), ...resumable(ended) },
    })
  defineType(vm, {
    name: 'list_reverseiterator',
    layout: 'listReverseIterator',
    subclassable: false,
    slots: { iter: itself, next: previousItem },
    methods: { __length_hint__: native('self, /', (v, [self]) => v.int(itemsBefore(v, self))), ...resumableBackwards((m, list) => listLength(m.heap, list)) },
  })
  defineType(vm, {
    name: 'iterator',
    layout: 'sequenceIterator',
    subclassable: false,
    slots: { iter: itself, next: nextOfSequence },
    methods: { __length_hint__: native('self, /', (v, [self]) => hintOfSequence(v, self)), ...resumable((m) => m.tuple([])) },
  })
  defineType(vm, {
    name: 'callable_iterator',
    layout: 'callableIterator',
    subclassable: false,
    slots: { iter: itself, next: nextOfCallable },
    methods: { __reduce__: native('self, /', (v, [self]) => reduceCallable(v, self)) },
  })
  vm.sequenceIterator = (v, sequence) => overField(v, 'sequenceIterator', sequence, 0)
}

function overField(vm: Interpreter, layout: 'listIterator' | 'listReverseIterator' | 'sequenceIterator', field: Ref, index: number): Ref {
  const ref = vm.heap.make(layout)
  vm.heap.payload[ref] = index
  vm.heap.store(ref, 0, field)
  return vm.heap.track(ref)
}

export function listIterator(vm: Interpreter, list: Ref): Ref {
  return overField(vm, 'listIterator', list, 0)
}

export function listReverseIterator(vm: Interpreter, list: Ref): Ref {
  return overField(vm, 'listReverseIterator', list, listLength(vm.heap, list) - 1)
}

/** `iter(callable, sentinel)`; both are borrowed. */
export function callableIterator(vm: Interpreter, callable: Ref, sentinel: Ref): Ref {
  const ref = vm.heap.make('callableIterator')
  vm.heap.payload[ref] = undefined
  vm.heap.store(ref, 0, callable)
  vm.heap.store(ref, 1, sentinel)
  return vm.heap.track(ref)
}

/** The next item of a list or tuple; at the end the iterator lets go of it. */
function nextItem(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const sequence = heap.slot(self, 0)
  if (sequence === NULL) return NULL
  const index = heap.payload[self] as number
  const slot = firstSlot(vm, sequence) + index
  if (slot < heap.refs.slotLength[sequence]) {
    heap.payload[self] = index + 1
    return heap.hold(heap.slot(sequence, slot))
  }
  heap.store(self, 0, NULL)
  return NULL
}

function itemsLeft(vm: Interpreter, self: Ref): number {
  const sequence = vm.heap.slot(self, 0)
  return sequence === NULL ? 0 : Math.max(sizeOfItems(vm, sequence) - (vm.heap.payload[self] as number), 0)
}

function itemsBefore(vm: Interpreter, self: Ref): number {
  const list = vm.heap.slot(self, 0)
  const left = (vm.heap.payload[self] as number) + 1
  return list === NULL || listLength(vm.heap, list) < left ? 0 : left
}

function previousItem(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const list = heap.slot(self, 0)
  if (list === NULL) return NULL
  const index = heap.payload[self] as number
  if (index >= 0 && index < listLength(heap, list)) {
    heap.payload[self] = index - 1
    return heap.hold(heap.slot(list, firstSlot(vm, list) + index))
  }
  heap.payload[self] = -1
  // 3.13 stays with the list when it has come to its first item.
  if (index >= 0 || vm.minor !== 313) heap.store(self, 0, NULL)
  return NULL
}

/** `sequence[index]` until IndexError or StopIteration. Source: `iter_iternext`. */
function* nextOfSequence(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const sequence = heap.slot(self, 0)
  if (sequence === NULL) return NULL
  const index = heap.payload[self] as number
  const key = vm.int(index)
  vm.hold(sequence)
  try {
    const { getitem } = vm.typeOf(sequence).slots
    const item = getitem === undefined ? NULL : yield* wait(getitem(vm, sequence, key))
    heap.payload[self] = index + 1
    return item
  } catch (error) {
    if (!isRaised(vm, error, 'IndexError', 'StopIteration')) throw error
    clearRaised(vm, error)
    if (heap.slot(self, 0) !== NULL) heap.store(self, 0, NULL)
    return NULL
  } finally {
    vm.drop(key)
    vm.drop(sequence)
  }
}

function* hintOfSequence(vm: Interpreter, self: Ref): Steps {
  const sequence = vm.heap.slot(self, 0)
  if (sequence === NULL) return vm.int(0)
  if (vm.typeOf(sequence).slots.len === undefined) return vm.newNotImplemented()
  return vm.int(Math.max((yield* length(vm, sequence)) - (vm.heap.payload[self] as number), 0))
}

/** Source: `calliter_reduce`. */
function reduceCallable(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  if (heap.slot(self, 0) === NULL) return madeByIter(vm, [vm.heap.emptyTuple()])
  return madeByIter(vm, [heap.hold(heap.slot(self, 0)), heap.hold(heap.slot(self, 1))])
}

/** Source: `calliter_iternext`. */
function* nextOfCallable(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const callable = heap.slot(self, 0)
  if (callable === NULL) return NULL
  const end = (): Ref => {
    heap.store(self, 0, NULL)
    heap.store(self, 1, NULL)
    return NULL
  }
  let result: Ref
  try {
    result = yield* wait(call(vm, callable, []))
  } catch (error) {
    if (!isRaised(vm, error, 'StopIteration')) throw error
    clearRaised(vm, error)
    return end()
  }
  const sentinel = heap.slot(self, 1)
  if (sentinel === NULL) {
    vm.drop(result)
    return NULL
  }
  const same = yield* equals(vm, sentinel, result)
  if (same === 0) return result
  vm.drop(result)
  return end()
}
