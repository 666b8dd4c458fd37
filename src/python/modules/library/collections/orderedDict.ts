import { O } from '../../../../index'
import { BinaryOp, CompareOp } from '../../../code/opcodes'
import { dictLength, lastEntry, popEntry } from '../../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../../heap/dictData'
import { NULL, type Ref } from '../../../heap/ref'
import { dictNew, isDict } from '../../../types/containers/dict'
import { initDict, updateDict } from '../../../types/containers/dictUpdate'
import { enterRepr, heldItemText, leaveRepr } from '../../../types/containers/reprs'
import { ensureDict } from '../../../vm/attributes'
import { call } from '../../../vm/call'
import { dictFind } from '../../../vm/dictProtocol'
import type { Result, Steps } from '../../../vm/frame'
import { hashOf } from '../../../vm/hashing'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { native } from '../../../vm/native'
import { equals, isTrue, setItem } from '../../../vm/operators'
import { defineLateType } from '../../lateType'
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
      new: dictNew,
      init: initDict,
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
      keys: native('self, /', (v, [self]) => orderedView(v, self, 'odict_keys')),
      values: native('self, /', (v, [self]) => orderedView(v, self, 'odict_values')),
      items: native('self, /', (v, [self]) => orderedView(v, self, 'odict_items')),
      __reversed__: native('self, /', (v, [self]) => orderedIterator(v, self, 'keys', true)),
      copy,
      __copy__: copy,
      __reduce__: native('self, /', (v, [self]) => v.tuple([v.hold(v.typeOf(self).ref), v.heap.emptyTuple(), v.newNone(), v.newNone(), orderedIterator(v, self, 'items', false)])),
    },
    getset: { __dict__: { get: (v, self) => v.hold(ensureDict(v, self)) } },
  })
  Object.assign(type, { layout: { ...type.layout, dict: 1, weakrefs: 1 }, hasWeakrefs: true })
  defineOrderedViews(vm)
  return type.ref
}

function repr(vm: Interpreter, self: Ref): Result {
  if (dictLength(vm.heap, self) === 0) return vm.str(`${vm.typeOf(self).name}()`)
  if (vm.reprStack.includes(self)) return vm.str('...')
  return vm.atLeast(12) ? reprAsDict(vm, self) : reprAsPairs(vm, self)
}

function* reprAsDict(vm: Interpreter, self: Ref): Steps {
  const inner = vm.type('dict').slots.repr
  if (inner === undefined) return vm.str('')
  const ref = yield* wait(inner(vm, self))
  const text = vm.textOf(ref)
  vm.drop(ref)
  return vm.str(`${vm.typeOf(self).name}(${text})`)
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
  const all: [Ref, Ref][] = []
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(vm.heap, self, data, entry)
    if (key !== NULL) all.push([key, valueAt(vm.heap, self, data, entry)])
  }
  return all
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
  if (entry < 0) vm.raiseWith('KeyError', key)
  const data = dataOf(heap, self)
  const { at, table } = data
  const target = last ? table.nentries - 1 : 0
  if (entry === target) return vm.newNone()
  const held = [heap.hold(keyAt(heap, self, data, entry)), heap.hold(valueAt(heap, self, data, entry))]
  heap.store(self, at + entry * 2, NULL)
  heap.store(self, at + entry * 2 + 1, NULL)
  if (last) heap.lab.perform(O.SLOTS_MOVE, self, at + (entry + 1) * 2, at + entry * 2, (target - entry) * 2)
  else heap.lab.perform(O.SLOTS_MOVE, self, at, at + 2, entry * 2)
  heap.give(self, at + target * 2, held[0])
  heap.give(self, at + target * 2 + 1, held[1])
  const moved = (place: number): number => {
    if (place === entry) return target
    if (last) return place > entry ? place - 1 : place
    return place < entry ? place + 1 : place
  }
  for (const [text, place] of data.strings) data.strings.set(text, moved(place))
  for (const places of data.others?.values() ?? []) for (let i = 0; i < places.length; i++) places[i] = moved(places[i])
  data.version++
  return vm.newNone()
}

function* popItem(vm: Interpreter, self: Ref, lastGiven: Ref): Steps {
  const { heap } = vm
  const last = lastGiven === NULL || (yield* isTrue(vm, vm.hold(lastGiven))) === 1
  if (dictLength(heap, self) === 0) vm.raise('KeyError', 'dictionary is empty')
  let entry = lastEntry(heap, self)
  if (!last) {
    const data = dataOf(heap, self)
    entry = 0
    while (keyAt(heap, self, data, entry) === NULL) entry++
  }
  if (last) return vm.tuple([...popEntry(heap, self, entry)])
  const key = vm.hold(keyAt(heap, self, dataOf(heap, self), entry))
  const value = vm.hold(valueAt(heap, self, dataOf(heap, self), entry))
  yield* wait(setItem(vm, self, key, NULL))
  return vm.tuple([key, value])
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
