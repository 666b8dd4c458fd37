import { BinaryOp, CompareOp } from '../../../code/opcodes'
import { clearDict, dictLength, popEntry } from '../../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../../heap/dictData'
import { moveToEndOfOrder, unlink } from '../../../heap/entryOrder'
import { itemsOf } from '../../../heap/list'
import { endOfOrder, isInOrder, orderedEntries, orderOf } from '../../../heap/orderedEntries'
import { NULL, type Ref } from '../../../heap/ref'
import { dictNew, isDict } from '../../../types/containers/dict'
import { updateDict } from '../../../types/containers/dictUpdate'
import { enterRepr, heldItemText, leaveRepr } from '../../../types/containers/reprs'
import { call } from '../../../vm/calls/call'
import { native } from '../../../vm/calls/native'
import { dictOf, ensureDict } from '../../../vm/classes/instanceAttributes'
import { heldTuple } from '../../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { dictDelete, dictFind, dictSetDefault } from '../../../vm/protocols/dictProtocol'
import { hashOf } from '../../../vm/protocols/hashing'
import { contains, equals, getItem, isTrue, setItem } from '../../../vm/protocols/operators'
import { defineLateType } from '../../lateType'
import { moduleState } from '../../state'
import { defineOrderedViews, orderedIterator, orderedView } from './orderedViews'

/** Bytes of a node of its list. */
const NODE = 32

/** collections.OrderedDict. Slot 0 is its `__dict__`. Source: `Objects/odictobject.c`. */
export function defineOrderedDict(vm: Interpreter): Ref {
  const known = vm.builtinTypes.get('OrderedDict')
  if (known !== undefined) return known.ref
  const copy = native('self, /', (v, [self]) => copied(v, self))
  const { sizeof } = vm.type('dict').slots
  const type = defineLateType(vm, {
    name: 'OrderedDict',
    layout: 'dict',
    base: 'dict',
    module: 'collections',
    basicsize: 112,
    dictAt: 0,
    itemsAt: 1,
    slots: {
      new: (v, cls) => {
        const made = dictNew(v, cls)
        moduleState(v).ordered.set(made, v.heap.refs.objBirth[made])
        return made
      },
      init: initOrdered,
      repr,
      compare,
      iter: (v, self) => orderedIterator(v, self, 'keys', false),
      ...(vm.atLeast(9) ? { binary } : {}),
      sizeof: (v, self) => {
        const { table } = dataOf(v.heap, self)
        return (sizeof?.(v, self) ?? 0) + (table.nentries === 0 ? 0 : 8 * 2 ** table.log2Size) + NODE * table.used
      },
    },
    methods: {
      move_to_end: native('self, key, last=True', (v, [self, key, last]) => moveToEnd(v, self, key, last)),
      popitem: native('self, last=True', (v, [self, last]) => popItem(v, self, last)),
      clear: native('self, /', (v, [self]) => {
        // The nodes of its list hold the keys, and go when the values have.
        const data = dataOf(v.heap, self)
        const keys = orderedEntries(v.heap, self).map((entry) => v.hold(keyAt(v.heap, self, data, entry)))
        clearDict(v.heap, self)
        v.dropAll(keys)
        return v.newNone()
      }),
      pop: native('self, key, default=', (v, [self, key, fallback]) => pop(v, self, key, fallback)),
      update: native('self, /, *args, **kwargs', (v, [self], args, keywords) => update(v, self, args, keywords)),
      setdefault: native('self, key, default=None', (v, [self, key, fallback]) => dictSetDefault(v, self, key, fallback === NULL ? v.none : fallback)),
      keys: native('self, /', (v, [self]) => orderedView(v, self, 'odict_keys')),
      values: native('self, /', (v, [self]) => orderedView(v, self, 'odict_values')),
      items: native('self, /', (v, [self]) => orderedView(v, self, 'odict_items')),
      __reversed__: native('self, /', (v, [self]) => orderedIterator(v, self, 'keys', true)),
      copy,
      __reduce__: native('self, /', (v, [self]) => {
        const attributes = dictOf(v, self, v.typeOf(self))
        const state = attributes === NULL || dictLength(v.heap, attributes) === 0 ? v.newNone() : v.hold(attributes)
        return v.tuple([v.hold(v.typeOf(self).ref), v.heap.emptyTuple(), state, v.newNone(), orderedIterator(v, self, 'items', false)])
      }),
    },
    getset: { __dict__: { get: (v, self) => v.hold(ensureDict(v, self)) } },
  })
  Object.assign(type, { layout: { ...type.layout, dict: 1, weakrefs: 1 }, hasWeakrefs: true })
  defineOrderedViews(vm)
  return type.ref
}

function* initOrdered(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Steps {
  const npositional = args.length - (names === NULL ? 0 : vm.heap.size(names))
  if (npositional > 1) vm.raise('TypeError', `expected at most 1 arguments, got ${npositional}`)
  const keywords = names === NULL ? [] : args.slice(npositional).map((value, at): [Ref, Ref] => [vm.heap.slot(names, at), value])
  return yield* updateOrdered(vm, self, npositional === 1 ? args[0] : NULL, keywords)
}

/** A dict, and keyword arguments, come as a list of pairs. Source: `mutablemapping_update`. */
function* updateOrdered(vm: Interpreter, self: Ref, other: Ref, given: readonly (readonly [Ref, Ref])[]): Steps {
  if (other !== NULL && vm.heap.refs.objType[other] !== vm.heap.kinds.dict) yield* updateDict(vm, self, other)
  else if (other !== NULL) yield* setPairs(vm, self, other)
  if (given.length === 0) return NULL
  const keywords = vm.dict()
  try {
    for (const [name, value] of given) yield* wait(setItem(vm, keywords, name, value))
    yield* setPairs(vm, self, keywords)
  } finally {
    vm.drop(keywords)
  }
  return NULL
}

/** `OrderedDict.update` */
function* update(vm: Interpreter, self: Ref, args: readonly Ref[], keywords: ReadonlyMap<string, Ref>): Steps {
  if (args.length > 1) vm.raise('TypeError', `update() takes at most 1 positional argument (${args.length} given)`)
  const tuple = heldTuple(vm, args)
  const names = [...keywords.keys()].map((name) => vm.heap.intern(name))
  try {
    yield* updateOrdered(
      vm,
      self,
      args.length === 1 ? args[0] : NULL,
      [...keywords.values()].map((value, at) => [names[at], value]),
    )
  } finally {
    vm.dropAll(names)
    vm.heap.dropMaybe(tuple)
  }
  return vm.newNone()
}

function* setPairs(vm: Interpreter, self: Ref, dict: Ref): Steps<void> {
  const list = vm.list(pairs(vm, dict).map(([key, value]) => vm.tuple([vm.hold(key), vm.hold(value)])))
  try {
    for (const pair of itemsOf(vm.heap, list)) yield* wait(setItem(vm, self, vm.heap.slot(pair, 0), vm.heap.slot(pair, 1)))
  } finally {
    vm.drop(list)
  }
}

function repr(vm: Interpreter, self: Ref): Result {
  if (dictLength(vm.heap, self) === 0) return vm.str(`${vm.typeOf(self).name}()`)
  if (vm.reprStack.includes(self)) return vm.str('...')
  return vm.atLeast(12) ? reprAsDict(vm, self) : reprAsPairs(vm, self)
}

function* reprAsDict(vm: Interpreter, self: Ref): Steps {
  const inner = vm.type('dict').slots.repr
  if (inner === undefined || !enterRepr(vm, self)) return vm.str('...')
  try {
    const copy = vm.dict()
    try {
      for (const [key, value] of pairs(vm, self)) yield* wait(setItem(vm, copy, key, value))
      const ref = yield* wait(inner(vm, copy))
      const text = vm.textOf(ref)
      vm.drop(ref)
      return vm.str(`${vm.typeOf(self).name}(${text})`)
    } finally {
      vm.drop(copy)
    }
  } finally {
    leaveRepr(vm, self)
  }
}

function* reprAsPairs(vm: Interpreter, self: Ref): Steps {
  enterRepr(vm, self)
  try {
    const parts: string[] = []
    for (const [key, value] of pairs(vm, self)) parts.push(`(${yield* heldItemText(vm, key)}, ${yield* heldItemText(vm, value)})`)
    return vm.str(`${vm.typeOf(self).name}([${parts.join(', ')}])`)
  } finally {
    leaveRepr(vm, self)
  }
}

/** Keys and values in order, borrowed. */
function pairs(vm: Interpreter, self: Ref): [Ref, Ref][] {
  const data = dataOf(vm.heap, self)
  return orderedEntries(vm.heap, self).map((entry) => [keyAt(vm.heap, self, data, entry), valueAt(vm.heap, self, data, entry)])
}

/** Two of them are equal only in the same order. */
function compare(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if (!isDict(vm, other) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return vm.newNotImplemented()
  return compareLater(vm, self, other, op)
}

function* compareLater(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Steps {
  const plain = vm.type('dict').slots.compare
  let same = plain === undefined ? 0 : yield* isTrue(vm, plain(vm, self, other, CompareOp.EQ))
  if (same === 1 && vm.isA(other, 'OrderedDict')) {
    const [mine, theirs] = [pairs(vm, self), pairs(vm, other)]
    for (let at = 0; at < mine.length && same === 1; at++) same = yield* equals(vm, mine[at][0], theirs[at][0])
  }
  return vm.bool((same === 1) === (op === CompareOp.EQ))
}

function* moveToEnd(vm: Interpreter, self: Ref, key: Ref, lastGiven: Ref): Steps {
  const { heap } = vm
  const last = lastGiven === NULL || (yield* isTrue(vm, vm.hold(lastGiven))) === 1
  const found = dictFind(vm, self, key, yield* hashOf(vm, key))
  const entry = typeof found === 'number' ? found : yield* found
  const data = dataOf(heap, self)
  if (entry < 0 || !isInOrder(data, entry)) vm.raiseWith('KeyError', key)
  moveToEndOfOrder(orderOf(heap, self, data), entry, last)
  data.version++
  return vm.newNone()
}

function* popItem(vm: Interpreter, self: Ref, lastGiven: Ref): Steps {
  const { heap } = vm
  const last = lastGiven === NULL || (yield* isTrue(vm, vm.hold(lastGiven))) === 1
  const data = dataOf(heap, self)
  const entry = endOfOrder(heap, self, data, last)
  if (entry < 0) vm.raise('KeyError', 'dictionary is empty')
  const asked = !vm.typeOf(self).builtin && !vm.atLeast(11)
  if (!asked && last && data.order === null) return vm.tuple([...popEntry(heap, self, entry)])
  const key = vm.hold(keyAt(heap, self, data, entry))
  try {
    const value = asked ? yield* popKey(vm, self, key, NULL) : yield* wait(dictDelete(vm, self, key))
    return vm.tuple([vm.hold(key), value])
  } finally {
    vm.drop(key)
  }
}

/**
 * To 3.10 a subclass is asked for the value by its own methods, when the key is out of the order already: its `__getitem__` cannot move it.
 * Source: `_odict_popkey_hash`
 */
function* popKey(vm: Interpreter, self: Ref, key: Ref, fallback: Ref): Steps {
  const { heap } = vm
  const found = dictFind(vm, self, key, yield* hashOf(vm, key))
  const entry = typeof found === 'number' ? found : yield* found
  if (entry >= 0) {
    const data = dataOf(heap, self)
    unlink(orderOf(heap, self, data), entry)
    data.version++
  }
  if ((yield* isTrue(vm, contains(vm, self, key))) === 0) {
    if (fallback !== NULL) return vm.hold(fallback)
    vm.raiseWith('KeyError', key)
  }
  const value = yield* wait(getItem(vm, self, key))
  try {
    yield* wait(setItem(vm, self, key, NULL))
  } catch (error) {
    vm.drop(value)
    throw error
  }
  return value
}

function* pop(vm: Interpreter, self: Ref, key: Ref, fallback: Ref): Steps {
  if (!vm.typeOf(self).builtin && !vm.atLeast(11)) return yield* popKey(vm, self, key, fallback)
  const value = dictLength(vm.heap, self) === 0 ? NULL : yield* wait(dictDelete(vm, self, key))
  if (value !== NULL) return value
  if (fallback !== NULL) return vm.hold(fallback)
  vm.raiseWith('KeyError', key)
}

function* copied(vm: Interpreter, self: Ref): Steps {
  const made = yield* wait(call(vm, vm.typeOf(self).ref, []))
  try {
    for (const [key, value] of pairs(vm, self)) yield* wait(setItem(vm, made, key, value))
  } catch (error) {
    vm.drop(made)
    throw error
  }
  return made
}

function binary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op !== BinaryOp.OR || !isDict(vm, a) || !isDict(vm, b)) return vm.newNotImplemented()
  return united(vm, a, b)
}

function* united(vm: Interpreter, a: Ref, b: Ref): Steps {
  const type = vm.isA(a, 'OrderedDict') ? vm.typeOf(a) : vm.typeOf(b)
  const made = yield* wait(call(vm, type.ref, [a]))
  yield* updateDict(vm, made, b)
  return made
}
