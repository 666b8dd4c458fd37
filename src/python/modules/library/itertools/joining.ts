import { BinaryOp } from '../../../code/opcodes'
import { NULL, type Ref } from '../../../heap/ref'
import { binder } from '../../../types/argumentsOf'
import { classGetItem } from '../../../types/containers/genericAlias'
import { sizeOf, toIndex } from '../../../types/toIndex'
import { call } from '../../../vm/calls/call'
import { endable, forgetReturned } from '../../../vm/calls/ended'
import { native } from '../../../vm/calls/native'
import type { PyType } from '../../../vm/classes/type'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { getIter, iterNext } from '../../../vm/protocols/iteration'
import { binary } from '../../../vm/protocols/operators'
import { chainResult, clearField, countOf, itself, libraryType, newObject } from '../nativeType'

// Iterators over several iterables, or over neighbours. Source: `Modules/itertoolsmodule.c`.

/** Fields, in the order in which they go: the iterator under way, the one over the iterables. */
export function defineChain(vm: Interpreter): Ref {
  return libraryType(vm, {
    name: 'chain',
    module: 'itertools',
    basicsize: 32,
    fields: 2,
    slots: {
      new: (v, type, args, names) => {
        if (names !== NULL && type.builtin) v.raise('TypeError', 'chain() takes no keyword arguments')
        const all = v.tuple(args.map((ref) => v.hold(ref)))
        return chainResult(getIter(v, all), (iterator) => {
          v.drop(all)
          return newObject(v, type, [NULL, iterator])
        })
      },
      iter: itself,
      next: chainNext,
    },
    classmethods: {
      ...classGetItem(vm),
      from_iterable: native('cls, iterable, /', (v, [cls, iterable]) =>
        chainResult(getIter(v, iterable), (iterator) => newObject(v, v.classOf(cls) ?? v.type('chain'), [NULL, iterator])),
      ),
    },
  }).ref
}

function chainNext(vm: Interpreter, self: Ref): Result {
  const active = vm.heap.slot(self, 0)
  if (active === NULL) return nextIterable(vm, self)
  const item = iterNext(vm, active)
  if (typeof item !== 'number') return chainOn(vm, self, item)
  return item === NULL ? nextIterable(vm, self) : item
}

function* chainOn(vm: Interpreter, self: Ref, steps: Steps): Steps {
  const item = yield* steps
  return item === NULL ? yield* nextIterable(vm, self) : item
}

function* nextIterable(vm: Interpreter, self: Ref): Steps {
  for (;;) {
    forgetReturned(vm)
    clearField(vm, self, 0)
    const source = vm.heap.slot(self, 1)
    if (source === NULL) return NULL
    const iterable = yield* wait(iterNext(vm, source))
    if (iterable === NULL) {
      clearField(vm, self, 1)
      return NULL
    }
    try {
      vm.heap.give(self, 0, yield* wait(getIter(vm, iterable)))
    } catch (error) {
      clearField(vm, self, 1)
      throw error
    } finally {
      vm.drop(iterable)
    }
    const item = yield* wait(iterNext(vm, vm.heap.slot(self, 0)))
    if (item !== NULL) return item
  }
}

/** A tuple that an iterator gave before, to be filled anew: itself, where nobody else holds it; else another one, with the same items. */
export function reusable(vm: Interpreter, self: Ref, field: number): Ref {
  const { heap } = vm
  const result = heap.slot(self, field)
  if (countOf(vm, result) === 1) {
    heap.track(result)
    return result
  }
  const items: Ref[] = []
  for (let at = 0; at < heap.size(result); at++) items.push(vm.hold(heap.slot(result, at)))
  heap.give(self, field, vm.tuple(items))
  return heap.slot(self, field)
}

/** Fields: the tuple of iterators, the tuple that is reused, what fills up. Payload: how many iterators are not at their end. */
export function defineZipLongest(vm: Interpreter): Ref {
  return libraryType(vm, { name: 'zip_longest', module: 'itertools', basicsize: 56, fields: 3, slots: { new: zipLongestNew, iter: itself, next: zipLongestNext } }).ref
}

function* zipLongestNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Steps {
  const { heap } = vm
  let fill = vm.none
  let iterables = args
  if (names !== NULL) {
    iterables = args.slice(0, args.length - heap.size(names))
    if (heap.size(names) > 1 || vm.textOf(heap.slot(names, 0)) !== 'fillvalue') vm.raise('TypeError', 'zip_longest() got an unexpected keyword argument')
    fill = args[args.length - 1]
  }
  const iterators: Ref[] = []
  try {
    for (const iterable of iterables) iterators.push(yield* wait(getIter(vm, iterable)))
  } catch (error) {
    vm.dropAll(iterators)
    throw error
  }
  const result = vm.tuple(iterators.map(() => vm.newNone()))
  return newObject(vm, type, [vm.tuple(iterators), result, vm.hold(fill)], iterators.length)
}

function* zipLongestNext(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const iterators = heap.slot(self, 0)
  const n = heap.size(iterators)
  if (n === 0 || heap.payload[self] === 0) return NULL
  const mine = countOf(vm, heap.slot(self, 1)) === 1
  const result = mine ? vm.hold(heap.slot(self, 1)) : heap.emptyTupleOf(n)
  try {
    for (let at = 0; at < n; at++) {
      const item = yield* longestItem(vm, self, iterators, at)
      if (item === NULL) {
        vm.drop(result)
        return NULL
      }
      heap.give(result, at, item)
    }
  } catch (error) {
    heap.payload[self] = 0
    vm.drop(result)
    throw error
  }
  heap.trackTuple(result)
  return result
}

/** The next item of one iterator, or the filling; NULL where all are at their end. */
function* longestItem(vm: Interpreter, self: Ref, iterators: Ref, at: number): Steps {
  const { heap } = vm
  const iterator = heap.slot(iterators, at)
  if (iterator === NULL) return vm.hold(heap.slot(self, 2))
  const item = yield* wait(iterNext(vm, iterator))
  if (item !== NULL) return item
  const active = (heap.payload[self] as number) - 1
  heap.payload[self] = active
  if (active === 0) return NULL
  heap.store(iterators, at, NULL)
  return vm.hold(heap.slot(self, 2))
}

/** Fields: the iterator, the item before, and from 3.13 the tuple that is reused. */
export function definePairwise(vm: Interpreter): Ref {
  const bind = binder('pairwise', 'iterable, /')
  const reuses = vm.atLeast(13)
  return libraryType(vm, {
    name: 'pairwise',
    module: 'itertools',
    basicsize: reuses ? 40 : 32,
    fields: 3,
    slots: {
      new: (v, type, args, names) =>
        chainResult(getIter(v, bind(v, args, names)[0]), (iterator) => newObject(v, type, [iterator, NULL, reuses ? v.tuple([v.newNone(), v.newNone()]) : NULL])),
      iter: itself,
      next: pairwiseNext,
    },
  }).ref
}

function* pairwiseNext(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  if (heap.slot(self, 0) === NULL) return NULL
  if (heap.slot(self, 1) === NULL) {
    const first = yield* wait(iterNext(vm, heap.slot(self, 0)))
    if (first === NULL) return pairwiseEnd(vm, self)
    heap.give(self, 1, first)
    // It may have been asked again meanwhile, and be at its end.
    if (heap.slot(self, 0) === NULL) return pairwiseEnd(vm, self)
  }
  const old = vm.hold(heap.slot(self, 1))
  let item: Ref
  try {
    item = yield* wait(iterNext(vm, heap.slot(self, 0)))
  } catch (error) {
    vm.drop(old)
    throw error
  }
  if (item === NULL) {
    pairwiseEnd(vm, self)
    vm.drop(old)
    return NULL
  }
  const kept = heap.slot(self, 2)
  let pair: Ref
  if (kept !== NULL && countOf(vm, kept) === 1) {
    pair = vm.hold(kept)
    heap.give(pair, 0, old)
    heap.store(pair, 1, item)
    heap.track(pair)
  } else pair = vm.tuple([old, vm.hold(item)])
  heap.give(self, 1, item)
  return pair
}

function pairwiseEnd(vm: Interpreter, self: Ref): Ref {
  for (const field of [0, 1, 2]) clearField(vm, self, field)
  return NULL
}

/** Field: the iterator. Payload: the length of a batch, and whether the last may be shorter. */
export function defineBatched(vm: Interpreter): Ref {
  const bind = binder('batched', vm.atLeast(13) ? 'iterable, n, *, strict=False' : 'iterable, n')
  return libraryType(vm, {
    name: 'batched',
    module: 'itertools',
    basicsize: vm.atLeast(13) ? 40 : 32,
    fields: 1,
    slots: {
      new: function* (v, type, args, names) {
        const [iterable, n, strict = NULL] = bind(v, args, names)
        const size = sizeOf(v, yield* toIndex(v, n))
        if (size < 1) v.raise('ValueError', 'n must be at least one')
        return newObject(v, type, [yield* wait(getIter(v, iterable))], { size, strict: strict === v.true })
      },
      iter: itself,
      next: batchedNext,
    },
  }).ref
}

function* batchedNext(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const { size, strict } = heap.payload[self] as { size: number; strict: boolean }
  const iterator = heap.slot(self, 0)
  if (iterator === NULL) return NULL
  const items: Ref[] = []
  try {
    while (items.length < size) {
      const item = yield* wait(iterNext(vm, iterator))
      if (item === NULL) break
      items.push(item)
    }
  } catch (error) {
    vm.dropAll(items)
    throw error
  }
  if (items.length < size) clearField(vm, self, 0)
  if (items.length === 0) return NULL
  if (items.length < size && strict) {
    vm.dropAll(items)
    vm.raise('ValueError', 'batched(): incomplete batch')
  }
  return vm.tuple(items)
}

/** Fields: the function, the total, the iterator, the first total. */
export function defineAccumulate(vm: Interpreter): Ref {
  const bind = binder('accumulate', 'iterable, func=None, *, initial=None')
  return libraryType(vm, {
    name: 'accumulate',
    module: 'itertools',
    basicsize: vm.atLeast(12) ? 56 : 48,
    fields: 4,
    slots: {
      new: (v, type, args, names) => {
        const [iterable, fn, initial] = bind(v, args, names)
        const given = (ref: Ref): Ref => (ref === NULL || ref === v.none ? NULL : v.hold(ref))
        return chainResult(getIter(v, iterable), (iterator) => newObject(v, type, [given(fn), NULL, iterator, given(initial)]))
      },
      iter: itself,
      next: (v, self) => endable(v, accumulateNext(v, self)),
    },
  }).ref
}

function* accumulateNext(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const initial = heap.slot(self, 3)
  if (initial !== NULL) {
    heap.store(self, 1, initial)
    clearField(vm, self, 3)
    return vm.hold(heap.slot(self, 1))
  }
  const item = yield* wait(iterNext(vm, heap.slot(self, 2)))
  if (item === NULL) return NULL
  const total = heap.slot(self, 1)
  if (total === NULL) {
    heap.store(self, 1, item)
    return item
  }
  try {
    const fn = heap.slot(self, 0)
    heap.give(self, 1, yield* wait(fn === NULL ? binary(vm, total, item, BinaryOp.ADD) : call(vm, fn, [total, item])))
  } finally {
    vm.drop(item)
  }
  return vm.hold(heap.slot(self, 1))
}
