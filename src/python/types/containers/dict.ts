import { BinaryOp, CompareOp } from '../../code/opcodes'
import { dictBlock, dictLength } from '../../heap/dict'
import { copyDict, ownKeys } from '../../heap/dictCopy'
import { dataOf, dictData, keyAt, valueAt } from '../../heap/dictData'
import { sizeOfDict } from '../../heap/dictTable'
import { NULL, type Ref } from '../../heap/ref'
import { callBoundSpecial } from '../../vm/calls/call'
import { foundRef, lookup } from '../../vm/classes/attributes'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { COMPARISON, enterNested, leaveNested, nested } from '../../vm/frames/nested'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictContains, dictDelete, dictFind, dictGet, dictSet, hashesOf } from '../../vm/protocols/dictProtocol'
import { unhashable } from '../../vm/protocols/hashing'
import { equals, equalsFast } from '../../vm/protocols/operators'
import { dictIterator } from './dictIterators'
import { dictClassmethods, dictMethods } from './dictMethods'
import { initDict, isPlainDict, updateDict } from './dictUpdate'
import { allocateFor } from './making'
import { guardedRepr, heldItemText, itemText } from './reprs'

/** dict. Source: `Objects/dictobject.c`. */
export function defineDict(vm: Interpreter): void {
  defineType(vm, {
    name: 'dict',
    layout: 'dict',
    slots: {
      repr: dictRepr,
      hash: unhashable,
      iter: (v, self) => dictIterator(v, self, 'dict_keyiterator'),
      len: (v, self) => v.int(dictLength(v.heap, self)),
      getitem: dictGetItem,
      setitem: dictSetItem,
      contains: dictContains,
      compare: dictCompare,
      ...(vm.atLeast(9) ? { binary: dictBinary, inplace: dictInplace } : {}),
      new: dictNew,
      init: initDict,
      sizeof: (v, self) => v.typeOf(self).layout.basicsize + sizeOfDict(v.heap, self) - dictBlock(v.heap),
    },
    methods: dictMethods(),
    classmethods: dictClassmethods(vm),
  })
}

export function isDict(vm: Interpreter, ref: Ref): boolean {
  return vm.heap.refs.objType[ref] === vm.heap.kinds.dict || vm.isA(ref, 'dict')
}

/** `dict.__new__`: what is no exact dict is tracked at once. */
export function dictNew(vm: Interpreter, type: PyType): Ref {
  const ref = allocateFor(vm, type, 'dict')
  vm.heap.payload[ref] = dictData(type.itemsAt)
  if (type.kind === vm.heap.kinds.dict && vm.model.collector.dictsTracked !== 'always') vm.heap.untrack(ref)
  ownKeys(vm.heap, ref)
  return ref
}

/** `dict[key]`; a subclass may have `__missing__`. */
function dictGetItem(vm: Interpreter, self: Ref, key: Ref): Result {
  const value = dictGet(vm, self, key)
  if (typeof value !== 'number') return getLater(vm, self, key, value)
  return value === NULL ? missing(vm, self, key) : value
}

function* getLater(vm: Interpreter, self: Ref, key: Ref, steps: Steps): Steps {
  const value = yield* steps
  return value === NULL ? yield* wait(missing(vm, self, key)) : value
}

function missing(vm: Interpreter, self: Ref, key: Ref): Result {
  const type = vm.typeOf(self)
  if (type.kind !== vm.heap.kinds.dict) {
    const found = lookup(vm, type, '__missing__')
    if (found !== null) return foundRef(vm, found) === NULL ? NULL : callBoundSpecial(vm, self, '__missing__', [key])
  }
  vm.raiseWith('KeyError', key)
}

export function dictSetItem(vm: Interpreter, self: Ref, key: Ref, value: Ref): Result {
  if (value !== NULL) return dictSet(vm, self, key, value)
  const gone = dictDelete(vm, self, key)
  return typeof gone === 'number' ? deleted(vm, key, gone) : deletedLater(vm, key, gone)
}

function* deletedLater(vm: Interpreter, key: Ref, steps: Steps): Steps {
  return deleted(vm, key, yield* steps)
}

function deleted(vm: Interpreter, key: Ref, value: Ref): Ref {
  if (value === NULL) vm.raiseWith('KeyError', key)
  vm.drop(value)
  return NULL
}

function dictRepr(vm: Interpreter, self: Ref): Result {
  if (dictLength(vm.heap, self) === 0) return vm.str('{}')
  return guardedRepr(vm, self, '{...}', function* () {
    const { heap } = vm
    const parts: string[] = []
    for (let entry = 0; entry < dataOf(heap, self).table.nentries; entry++) {
      const data = dataOf(heap, self)
      const key = keyAt(heap, self, data, entry)
      if (key === NULL) continue
      const value = heap.hold(valueAt(heap, self, data, entry))
      try {
        const text = yield* heldItemText(vm, key)
        parts.push(`${text}: ${yield* itemText(vm, value)}`)
      } finally {
        vm.drop(value)
      }
    }
    return `{${parts.join(', ')}}`
  })
}

function dictCompare(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if (!isDict(vm, other) || (op !== CompareOp.EQ && op !== CompareOp.NE)) return vm.newNotImplemented()
  return compareLater(vm, self, other, op === CompareOp.EQ)
}

function* compareLater(vm: Interpreter, a: Ref, b: Ref, wanted: boolean): Steps {
  if (dictLength(vm.heap, a) === 0) return vm.bool((dictLength(vm.heap, b) === 0) === wanted)
  enterNested(vm, COMPARISON)
  try {
    return vm.bool(((yield* nested(vm, dictsEqual(vm, a, b))) === 1) === wanted)
  } finally {
    leaveNested(vm)
  }
}

/** Source: `dict_equal`. */
export function* dictsEqual(vm: Interpreter, a: Ref, b: Ref): Steps<number> {
  const { heap } = vm
  if (dictLength(heap, a) !== dictLength(heap, b)) return 0
  const hashes = hashesOf(vm, a)
  for (let entry = 0; entry < dataOf(heap, a).table.nentries; entry++) {
    const data = dataOf(heap, a)
    const key = keyAt(heap, a, data, entry)
    if (key === NULL) continue
    const value = heap.hold(valueAt(heap, a, data, entry))
    heap.hold(key)
    try {
      const place = dictFind(vm, b, key, hashes(entry))
      const found = typeof place === 'number' ? place : yield* place
      if (found < 0) return 0
      const theirs = valueAt(heap, b, dataOf(heap, b), found)
      const same = equalsFast(vm, value, theirs)
      if (same === 0 || (same < 0 && (yield* equalValues(vm, value, theirs)) === 0)) return 0
    } finally {
      vm.drop(key)
      vm.drop(value)
    }
  }
  return 1
}

function* equalValues(vm: Interpreter, ours: Ref, theirs: Ref): Steps<number> {
  vm.hold(theirs)
  try {
    return yield* equals(vm, ours, theirs)
  } finally {
    vm.drop(theirs)
  }
}

/** `dict | dict`, from 3.9. */
function dictBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op !== BinaryOp.OR || !isDict(vm, a) || !isDict(vm, b)) return vm.newNotImplemented()
  // One that is iterated over in a way of its own is copied by its keys.
  return isPlainDict(vm, a) ? merged(vm, copyDict(vm.heap, a), b) : mergedTwice(vm, a, b)
}

function* mergedTwice(vm: Interpreter, a: Ref, b: Ref): Steps {
  return yield* merged(vm, yield* merged(vm, vm.dict(), a), b)
}

function* merged(vm: Interpreter, dict: Ref, other: Ref): Steps {
  try {
    yield* updateDict(vm, dict, other)
  } catch (error) {
    vm.drop(dict)
    throw error
  }
  return dict
}

function dictInplace(vm: Interpreter, self: Ref, other: Ref, op: number): Result {
  return op === BinaryOp.OR ? merged(vm, vm.hold(self), other) : vm.newNotImplemented()
}
