import { NULL, type Ref } from '../../heap/ref'
import { clearSet, makeSet, popMember } from '../../heap/set'
import { type NativeCall, type NativeSpec, native } from '../../vm/calls/native'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import { passTuple } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { setAdd, setContains, setDiscard } from '../../vm/protocols/setProtocol'
import { reduceSet } from '../core/reduce'
import { copyOf, difference, differenceUpdate, filled, intersection, intersectionUpdate, symmetricDifference, symmetricDifferenceUpdate, update } from './setOperations'
import { isDisjoint, isSubset, isSuperset } from './setRelations'

type Methods = Readonly<Record<string, NativeSpec>>

/** Methods that sets and frozensets have. */
function commonMethods(): Methods {
  return {
    __reduce__: native('self, /', reduceSet),
    union: native(
      'self, *others',
      inTuple((vm, self, others) => union(vm, self, others)),
    ),
    intersection: native(
      'self, *others',
      inTuple((vm, self, others) => eachOf(vm, self, others, intersection)),
    ),
    difference: native(
      'self, *others',
      inTuple((vm, self, others) => differenceOf(vm, self, others)),
    ),
    symmetric_difference: native('self, other, /', (vm, [self, other]) => symmetricDifference(vm, self, other)),
    isdisjoint: native('self, other, /', (vm, [self, other]) => answer(vm, isDisjoint(vm, self, other))),
    issubset: native('self, other, /', (vm, [self, other]) => answer(vm, isSubset(vm, self, other))),
    issuperset: native('self, other, /', (vm, [self, other]) => answer(vm, isSuperset(vm, self, other))),
  }
}

/** Their arguments come in a tuple (`METH_VARARGS`). */
function inTuple(method: (vm: Interpreter, self: Ref, others: readonly Ref[]) => Result): NativeCall {
  return (vm, [self], others) => {
    passTuple(vm, others.length)
    return method(vm, self, others)
  }
}

export function setMethods(): Methods {
  return {
    ...commonMethods(),
    add: native('self, object, /', (vm, [self, item]) => none(vm, setAdd(vm, self, item))),
    clear: native('self, /', (vm, [self]) => {
      clearSet(vm.heap, self)
      return vm.newNone()
    }),
    copy: native('self, /', (vm, [self]) => copied(vm, self)),
    discard: native('self, object, /', (vm, [self, item]) =>
      none(
        vm,
        asKey(vm, item, (key) => setDiscard(vm, self, key)),
      ),
    ),
    remove: native('self, object, /', (vm, [self, item]) => remove(vm, self, item)),
    pop: native('self, /', (vm, [self]) => {
      const member = popMember(vm.heap, self)
      if (member === NULL) vm.raise('KeyError', 'pop from an empty set')
      return member
    }),
    update: native(
      'self, *others',
      inTuple((vm, self, others) => none(vm, updates(vm, self, others, update))),
    ),
    intersection_update: native(
      'self, *others',
      inTuple((vm, self, others) => none(vm, intersectAll(vm, self, others))),
    ),
    difference_update: native(
      'self, *others',
      inTuple((vm, self, others) => none(vm, updates(vm, self, others, differenceUpdate))),
    ),
    symmetric_difference_update: native('self, other, /', (vm, [self, other]) => none(vm, updates(vm, self, [other], symmetricDifferenceUpdate))),
  }
}

export function frozensetMethods(): Methods {
  return {
    ...commonMethods(),
    copy: native('self, /', (vm, [self]) => (vm.heap.refs.objType[self] === vm.type('frozenset').kind ? vm.hold(self) : copied(vm, self))),
  }
}

/** `set.copy()`, of the built-in type. */
function copied(vm: Interpreter, self: Ref): Result {
  return copyOf(vm, self, self)
}

function none(vm: Interpreter, result: Result<unknown>): Result {
  return typeof result === 'object' && result !== null ? noneLater(vm, result as Steps<unknown>) : vm.newNone()
}

function* noneLater(vm: Interpreter, steps: Steps<unknown>): Steps {
  yield* steps
  return vm.newNone()
}

function* answer(vm: Interpreter, steps: Steps<number>): Steps {
  return vm.bool((yield* steps) === 1)
}

function* union(vm: Interpreter, self: Ref, others: readonly Ref[]): Steps {
  return yield* filled(vm, yield* copyOf(vm, self, self), function* (result) {
    for (const other of others) if (other !== self) yield* update(vm, result, other)
  })
}

/** `self op a op b …`: each result takes the place of the one before. */
function* eachOf(vm: Interpreter, self: Ref, others: readonly Ref[], operation: (vm: Interpreter, set: Ref, other: Ref) => Steps): Steps {
  if (others.length === 0) return yield* wait(copied(vm, self))
  let result = vm.hold(self)
  for (const other of others) {
    try {
      const next = yield* operation(vm, result, other)
      vm.drop(result)
      result = next
    } catch (error) {
      vm.drop(result)
      throw error
    }
  }
  return result
}

function* differenceOf(vm: Interpreter, self: Ref, others: readonly Ref[]): Steps {
  if (others.length === 0) return yield* wait(copied(vm, self))
  return yield* filled(vm, yield* difference(vm, self, others[0]), function* (result) {
    for (const other of others.slice(1)) yield* differenceUpdate(vm, result, other)
  })
}

function* updates(vm: Interpreter, self: Ref, others: readonly Ref[], operation: (vm: Interpreter, set: Ref, other: Ref) => Steps<void>): Steps<void> {
  for (const other of others) yield* operation(vm, self, other)
}

function* intersectAll(vm: Interpreter, self: Ref, others: readonly Ref[]): Steps<void> {
  if (others.length === 1) {
    yield* intersectionUpdate(vm, self, others[0])
    return
  }
  const both = yield* eachOf(vm, self, others, intersection)
  try {
    yield* intersectionUpdate(vm, self, both)
  } finally {
    vm.drop(both)
  }
}

/** A set that is looked for stands for a frozenset of its members. */
function* asKey(vm: Interpreter, key: Ref, ask: (key: Ref) => Result<number>): Steps<number> {
  try {
    const result = ask(key)
    return typeof result === 'number' ? result : yield* result
  } catch (error) {
    if (!vm.isA(key, 'set') || !isRaised(vm, error, 'TypeError')) throw error
    clearRaised(vm, error)
  }
  const frozen = yield* filled(vm, makeSet(vm.heap, 'frozenset'), (made) => update(vm, made, key))
  try {
    const result = ask(frozen)
    return typeof result === 'number' ? result : yield* result
  } finally {
    vm.drop(frozen)
  }
}

/** `key in set`. */
export function memberTest(vm: Interpreter, self: Ref, key: Ref): Result {
  if (vm.isA(key, 'set'))
    return answer(
      vm,
      asKey(vm, key, (ref) => setContains(vm, self, ref)),
    )
  const has = setContains(vm, self, key)
  return typeof has === 'number' ? vm.bool(has === 1) : answer(vm, has)
}

function* remove(vm: Interpreter, self: Ref, item: Ref): Steps {
  if ((yield* asKey(vm, item, (key) => setDiscard(vm, self, key))) === 0) vm.raiseWith('KeyError', item)
  return vm.newNone()
}
