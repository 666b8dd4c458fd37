import { type IntValue, NULL, type Ref } from '../../heap/ref'
import { call, callBoundSpecial } from '../../vm/calls/call'
import { endedBy } from '../../vm/calls/ended'
import { raising } from '../../vm/calls/entry'
import { native } from '../../vm/calls/native'
import { NO_REST } from '../../vm/calls/positional'
import { foundRef, lookup } from '../../vm/classes/attributes'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import { NOT_QUICK } from '../../vm/fast/quickNext'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getIter, iterNext } from '../../vm/protocols/iteration'
import { length, truth, truthFast } from '../../vm/protocols/operators'
import { BREATH } from '../../vm/slices'
import { binder } from '../argumentsOf'
import { sizeArgument, toIndex } from '../toIndex'
import { pairAgain } from './dictIterators'
import { classGetItem } from './genericAlias'
import { makeWith, noKeywords } from './making'

/** enumerate, filter, reversed. Slots of references begin at the type's `itemsAt`. Source: `Objects/enumobject.c`, `Python/bltinmodule.c`. */
export function defineLazy(vm: Interpreter): void {
  const itself = (v: Interpreter, self: Ref): Ref => v.hold(self)
  defineType(vm, {
    name: 'enumerate',
    layout: 'enumerate',
    slots: { iter: itself, next: nextPair, new: enumerateNew },
    methods: { __reduce__: native('self, /', (v, [self]) => again(v, self, [v.heap.slot(self, v.typeOf(self).itemsAt)], v.int(v.heap.payload[self] as IntValue))) },
    classmethods: classGetItem(vm),
  })
  defineType(vm, {
    name: 'filter',
    layout: 'filter',
    slots: { iter: itself, next: nextPassing, new: filterNew },
    methods: {
      __reduce__: native('self, /', (v, [self]) =>
        again(
          v,
          self,
          [0, 1].map((at) => v.heap.slot(self, v.typeOf(self).itemsAt + at)),
        ),
      ),
    },
  })
  defineType(vm, {
    name: 'reversed',
    layout: 'reversed',
    slots: { iter: itself, next: nextBackwards, new: reversedNew },
    methods: {
      __length_hint__: native('self, /', (v, [self]) => hintBackwards(v, self)),
      __reduce__: native('self, /', (v, [self]) => reduceBackwards(v, self)),
      __setstate__: native('self, state, /', function* (v, [self, state]) {
        const sequence = v.heap.slot(self, v.typeOf(self).itemsAt)
        if (sequence !== NULL) v.heap.payload[self] = Math.min(Math.max(sizeArgument(v, state, 0), -1), (yield* length(v, sequence)) - 1)
        return v.newNone()
      }),
    },
  })
}

/** Its type, and what makes it again: borrowed references, and one given away. */
function again(vm: Interpreter, self: Ref, held: readonly Ref[], ...given: readonly Ref[]): Ref {
  return vm.tuple([vm.hold(vm.typeOf(self).ref), vm.tuple([...held.map((ref) => vm.hold(ref)), ...given])])
}

/** Source: `reversed_reduce`. */
function reduceBackwards(vm: Interpreter, self: Ref): Ref {
  const type = vm.typeOf(self)
  const sequence = vm.heap.slot(self, type.itemsAt)
  if (sequence === NULL) return again(vm, self, [], vm.heap.emptyTuple())
  return vm.tuple([vm.hold(type.ref), vm.tuple([vm.hold(sequence)]), vm.int(vm.heap.payload[self] as number)])
}

// ── enumerate: iterator, the index where it is large, the pair that is used again ──

const bindEnumerate = binder('enumerate', 'iterable, start=0', 2)

function enumerateNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  if (names !== NULL || args.length !== 1) return enumerateLater(vm, type, args, names)
  const ref = makeWith(vm, type, 'enumerate', NO_REST, 0)
  let iterator: Result
  try {
    iterator = getIter(vm, args[0])
  } catch (error) {
    vm.drop(ref)
    return raising(error)
  }
  return typeof iterator === 'number' ? enumerated(vm, type, ref, iterator) : enumeratedLater(vm, type, ref, iterator)
}

function* enumeratedLater(vm: Interpreter, type: PyType, ref: Ref, steps: Steps): Steps {
  let iterator: Ref
  try {
    iterator = yield* steps
  } catch (error) {
    vm.drop(ref)
    throw error
  }
  return enumerated(vm, type, ref, iterator)
}

function enumerated(vm: Interpreter, type: PyType, ref: Ref, iterator: Ref): Ref {
  vm.heap.give(ref, type.itemsAt, iterator)
  vm.heap.give(ref, type.itemsAt + 2, vm.tuple([vm.newNone(), vm.newNone()]))
  return ref
}

function* enumerateLater(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Steps {
  checkEnumerateNames(vm, args, names)
  const [iterable, start] = bindEnumerate(vm, args, names)
  const first: IntValue = start === NULL ? 0 : yield* toIndex(vm, start)
  const ref = makeWith(vm, type, 'enumerate', NO_REST, first)
  return yield* enumeratedLater(vm, type, ref, wait(getIterSteps(vm, iterable)))
}

/** What goes wrong there is raised by the steps. */
function getIterSteps(vm: Interpreter, iterable: Ref): Result {
  try {
    return getIter(vm, iterable)
  } catch (error) {
    return raising(error)
  }
}

function checkEnumerateNames(vm: Interpreter, args: readonly Ref[], names: Ref): void {
  const given = names === NULL ? [] : Array.from({ length: vm.heap.size(names) }, (_, at) => vm.textOf(vm.heap.slot(names, at)))
  const wrong = given.find((name) => name !== 'iterable' && name !== 'start')
  const missing = args.length === given.length && !given.includes('iterable')
  if (wrong !== undefined && !missing) vm.raise('TypeError', `'${wrong}' is an invalid keyword argument for enumerate()`)
  if (missing && given.length > 0 && vm.atLeast(11)) vm.raise('TypeError', `'${given[0]}' is an invalid keyword argument for enumerate()`)
  if (missing) vm.raise('TypeError', `enumerate() missing required argument 'iterable'${vm.atLeast(11) ? '' : ' (pos 1)'}`)
}

function nextPair(vm: Interpreter, self: Ref): Result {
  const item = iterNext(vm, vm.heap.slot(self, vm.typeOf(self).itemsAt))
  return typeof item === 'number' ? paired(vm, self, item) : pairedLater(vm, self, item)
}

function* pairedLater(vm: Interpreter, self: Ref, steps: Steps): Steps {
  return paired(vm, self, yield* steps)
}

function paired(vm: Interpreter, self: Ref, item: Ref): Ref {
  if (item === NULL) return NULL
  const { heap } = vm
  const index = heap.payload[self] as IntValue
  heap.payload[self] = typeof index === 'number' && index < Number.MAX_SAFE_INTEGER ? index + 1 : BigInt(index) + 1n
  return pairAgain(vm, heap.slot(self, vm.typeOf(self).itemsAt + 2), vm.int(index), item)
}

// ── filter: function, iterator ──

function filterNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  try {
    if (type.builtin) noKeywords(vm, 'filter', names)
    if (args.length !== 2) vm.raise('TypeError', `filter expected 2 arguments, got ${args.length}`)
    const iterator = getIter(vm, args[1])
    return typeof iterator === 'number' ? makeWith(vm, type, 'filter', [vm.hold(args[0]), iterator]) : filterLater(vm, type, args[0], iterator)
  } catch (error) {
    return raising(error)
  }
}

function* filterLater(vm: Interpreter, type: PyType, fn: Ref, steps: Steps): Steps {
  const iterator = yield* steps
  return makeWith(vm, type, 'filter', [vm.hold(fn), iterator])
}

function nextPassing(vm: Interpreter, self: Ref): Result {
  const { itemsAt } = vm.typeOf(self)
  const fn = vm.heap.slot(self, itemsAt)
  const iterator = vm.heap.slot(self, itemsAt + 1)
  const plain = fn === vm.none || fn === vm.type('bool').ref
  for (;;) {
    if (vm.budget <= 0) return passingLater(vm, fn, iterator, plain, NOT_QUICK, NULL)
    vm.budget--
    const item = iterNext(vm, iterator)
    if (typeof item !== 'number') return passingLater(vm, fn, iterator, plain, item, NULL)
    if (item === NULL) return NULL
    let answer: Result
    try {
      answer = plain ? item : call(vm, fn, [item])
    } catch (error) {
      vm.drop(item)
      return endedOrRaising(vm, error)
    }
    if (typeof answer !== 'number') return passingLater(vm, fn, iterator, plain, answer, item)
    const passes = truthFast(vm, answer)
    if (passes < 0) return passingLater(vm, fn, iterator, plain, answer, item)
    if (!plain) vm.drop(answer)
    if (passes === 1) return item
    vm.drop(item)
  }
}

function endedOrRaising(vm: Interpreter, error: unknown): Result {
  try {
    return endedBy(vm, error)
  } catch (raised) {
    return raising(raised)
  }
}

/**
 * The rest of a step.
 *
 * @param waited - the next item, or what the function said of `asked`; NOT_QUICK: the next item has not been asked for
 * @param asked - the item that it is about, owned; NULL: it is the next item
 */
function* passingLater(vm: Interpreter, fn: Ref, iterator: Ref, plain: boolean, waited: Result, asked: Ref): Steps {
  let next = waited
  let item = asked
  for (;;) {
    if (item === NULL) {
      if (next === NOT_QUICK) {
        if (--vm.budget < 0) yield BREATH
        next = iterNext(vm, iterator)
      }
      item = typeof next === 'number' ? next : yield* next
      if (item === NULL) return NULL
      next = NOT_QUICK
    }
    const passes = yield* passing(vm, fn, plain, item, next)
    if (passes < 0) return NULL
    if (passes === 1) return item
    vm.drop(item)
    item = NULL
    next = NOT_QUICK
  }
}

/** Does an item, owned, pass? −1: what was asked has ended the iterator, and the item is gone. */
function* passing(vm: Interpreter, fn: Ref, plain: boolean, item: Ref, said: Result): Steps<number> {
  try {
    if (plain) return yield* truth(vm, item)
    return yield* truthAndDrop(vm, yield* wait(said === NOT_QUICK ? call(vm, fn, [item]) : said))
  } catch (error) {
    vm.drop(item)
    endedBy(vm, error)
    return -1
  }
}

function* truthAndDrop(vm: Interpreter, answer: Ref): Steps<number> {
  try {
    return yield* truth(vm, answer)
  } finally {
    vm.drop(answer)
  }
}

// ── reversed: the sequence; the payload is the next index ──

function reversedNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  // A list, a dict or a range says it itself.
  if (args.length !== 1 || names !== NULL || !vm.typeOf(args[0]).builtin) return reversedLater(vm, type, args, names)
  const found = lookup(vm, vm.typeOf(args[0]), '__reversed__')
  if (found === null || vm.heap.refs.objType[foundRef(vm, found)] !== vm.kindOf.methodDescriptor) return reversedLater(vm, type, args, names)
  return callBoundSpecial(vm, args[0], '__reversed__')
}

function* reversedLater(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Steps {
  if (type.builtin) noKeywords(vm, 'reversed', names)
  if (args.length !== 1) vm.raise('TypeError', `reversed expected 1 argument, got ${args.length}`)
  const [sequence] = args
  const found = lookup(vm, vm.typeOf(sequence), '__reversed__')
  if (found !== null) {
    if (foundRef(vm, found) === vm.none) vm.raise('TypeError', `'${vm.typeName(sequence)}' object is not reversible`)
    return yield* wait(callBoundSpecial(vm, sequence, '__reversed__'))
  }
  const { slots } = vm.typeOf(sequence)
  if (slots.getitem === undefined || isMapping(vm, sequence)) vm.raise('TypeError', `'${vm.typeName(sequence)}' object is not reversible`)
  const n = yield* length(vm, sequence)
  return makeWith(vm, type, 'reversed', [vm.hold(sequence)], n - 1)
}

function isMapping(vm: Interpreter, ref: Ref): boolean {
  return vm.isA(ref, 'dict') || vm.isA(ref, 'mappingproxy')
}

function nextBackwards(vm: Interpreter, self: Ref): Result {
  const { heap } = vm
  const { itemsAt } = vm.typeOf(self)
  const index = heap.payload[self] as number
  const sequence = heap.slot(self, itemsAt)
  if (sequence === NULL) return NULL
  if (index < 0) return endBackwards(vm, self)
  const key = vm.int(index)
  const { getitem } = vm.typeOf(sequence).slots
  let item: Result
  try {
    item = getitem === undefined ? NULL : getitem(vm, sequence, key)
  } catch (error) {
    return backwardsLater(vm, self, key, index, raising(error))
  }
  if (typeof item !== 'number') return backwardsLater(vm, self, key, index, item)
  heap.payload[self] = index - 1
  vm.drop(key)
  return item
}

function* backwardsLater(vm: Interpreter, self: Ref, key: Ref, index: number, steps: Steps): Steps {
  try {
    const item = yield* steps
    vm.heap.payload[self] = index - 1
    return item
  } catch (error) {
    endBackwards(vm, self)
    if (!endsIteration(vm, error)) throw error
    return NULL
  } finally {
    vm.drop(key)
  }
}

/** It lets go of the sequence. */
function endBackwards(vm: Interpreter, self: Ref): Ref {
  vm.heap.payload[self] = -1
  const { itemsAt } = vm.typeOf(self)
  if (vm.heap.slot(self, itemsAt) !== NULL) vm.heap.store(self, itemsAt, NULL)
  return NULL
}

/** IndexError and StopIteration are taken in. */
function endsIteration(vm: Interpreter, error: unknown): boolean {
  if (!isRaised(vm, error, 'IndexError', 'StopIteration')) return false
  clearRaised(vm, error)
  return true
}

function* hintBackwards(vm: Interpreter, self: Ref): Steps {
  const sequence = vm.heap.slot(self, vm.typeOf(self).itemsAt)
  if (sequence === NULL) return vm.int(0)
  const left = (vm.heap.payload[self] as number) + 1
  return vm.int((yield* length(vm, sequence)) < left ? 0 : left)
}
