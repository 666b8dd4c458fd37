import { BinaryOp, CompareOp } from '../../code/opcodes'
import { dictLength } from '../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { type NativeSpec, native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { Slots } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictContains, dictGet } from '../../vm/protocols/dictProtocol'
import { unhashable } from '../../vm/protocols/hashing'
import { forEach } from '../../vm/protocols/iteration'
import { contains, equals, length } from '../../vm/protocols/operators'
import { dictIterator } from './dictIterators'
import { dictOfView, isSetView, LAYOUTS, type ViewName } from './dictViewFields'
import { differenceOfView, intersectionOfView, symmetricDifferenceOfView, unionOfView } from './dictViewSets'
import { makeMappingProxy } from './mappingProxy'
import { guardedRepr, heldItemText } from './reprs'
import { isAnySet } from './setOperations'

/** The views of a dict, which is in slot 0. Source: `dictview_…` in `Objects/dictobject.c`. */
export function defineDictViews(vm: Interpreter): void {
  const sets: Slots = { hash: unhashable, compare: compareViews, binary: viewBinary }
  const setMethods: Readonly<Record<string, NativeSpec>> = { isdisjoint: native('self, other, /', (v, [self, other]) => isDisjoint(v, self, other)) }
  define(
    vm,
    'dict_keys',
    { ...sets, iter: (v, self) => dictIterator(v, dictOfView(v, self), 'dict_keyiterator'), contains: (v, self, key) => dictContains(v, dictOfView(v, self), key) },
    setMethods,
  )
  define(vm, 'dict_items', { ...sets, iter: (v, self) => dictIterator(v, dictOfView(v, self), 'dict_itemiterator'), contains: containsItem }, setMethods)
  define(vm, 'dict_values', { iter: (v, self) => dictIterator(v, dictOfView(v, self), 'dict_valueiterator') }, {})
}

function define(vm: Interpreter, name: ViewName, slots: Slots, methods: Readonly<Record<string, NativeSpec>>): void {
  const iterator = ({ dict_keys: 'dict_reversekeyiterator', dict_values: 'dict_reversevalueiterator', dict_items: 'dict_reverseitemiterator' } as const)[name]
  defineType(vm, {
    name,
    layout: LAYOUTS[name],
    subclassable: false,
    slots: { repr: viewRepr, len: (v, self) => v.int(dictLength(v.heap, dictOfView(v, self))), ...slots },
    methods: { ...methods, __reversed__: native('self, /', (v, [self]) => dictIterator(v, dictOfView(v, self), iterator)) },
    getset: vm.atLeast(10) ? { mapping: { get: (v, self) => makeMappingProxy(v, dictOfView(v, self)) } } : {},
  })
}

function viewRepr(vm: Interpreter, self: Ref): Result {
  const { name } = vm.typeOf(self)
  return guardedRepr(vm, self, '...', function* () {
    const { heap } = vm
    const dict = dictOfView(vm, self)
    const parts: string[] = []
    for (let entry = 0; entry < dataOf(heap, dict).table.nentries; entry++) {
      const data = dataOf(heap, dict)
      const key = keyAt(heap, dict, data, entry)
      if (key === NULL) continue
      if (name.endsWith('values')) parts.push(yield* heldItemText(vm, valueAt(heap, dict, data, entry)))
      else if (name.endsWith('keys')) parts.push(yield* heldItemText(vm, key))
      else parts.push(`(${yield* heldItemText(vm, key)}, ${yield* heldItemText(vm, valueAt(heap, dict, data, entry))})`)
    }
    return `${name}([${parts.join(', ')}])`
  })
}

/** `(key, value) in dict.items()` */
export function* containsItem(vm: Interpreter, self: Ref, item: Ref): Steps {
  const { heap } = vm
  if (heap.refs.objType[item] !== heap.kinds.tuple || heap.size(item) !== 2) return vm.bool(false)
  const found = yield* wait(dictGet(vm, dictOfView(vm, self), heap.slot(item, 0)))
  if (found === NULL) return vm.bool(false)
  try {
    return vm.bool((yield* equals(vm, found, heap.slot(item, 1))) === 1)
  } finally {
    vm.drop(found)
  }
}

function compareViews(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  return isAnySet(vm, other) || isSetView(vm, other) ? compareSets(vm, self, other, op) : vm.newNotImplemented()
}

function* compareSets(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Steps {
  const x = yield* length(vm, a)
  const y = yield* length(vm, b)
  switch (op) {
    case CompareOp.EQ:
      return vm.bool(x === y && (yield* allIn(vm, a, b)))
    case CompareOp.NE:
      return vm.bool(!(x === y && (yield* allIn(vm, a, b))))
    case CompareOp.LT:
      return vm.bool(x < y && (yield* allIn(vm, a, b)))
    case CompareOp.LE:
      return vm.bool(x <= y && (yield* allIn(vm, a, b)))
    case CompareOp.GT:
      return vm.bool(x > y && (yield* allIn(vm, b, a)))
    default:
      return vm.bool(x >= y && (yield* allIn(vm, b, a)))
  }
}

function* allIn(vm: Interpreter, part: Ref, whole: Ref): Steps<boolean> {
  let all = true
  yield* forEach(vm, part, function* (item) {
    try {
      all = yield* isIn(vm, whole, item)
    } finally {
      vm.drop(item)
    }
    return all
  })
  return all
}

function* isIn(vm: Interpreter, whole: Ref, item: Ref): Steps<boolean> {
  const result = yield* wait(contains(vm, whole, item))
  vm.drop(result)
  return result === vm.true
}

function* isDisjoint(vm: Interpreter, self: Ref, other: Ref): Steps {
  if (self === other) return vm.bool((yield* length(vm, self)) === 0)
  let [whole, part] = [self, other]
  if ((isAnySet(vm, other) || isSetView(vm, other)) && (yield* length(vm, other)) > (yield* length(vm, self))) [whole, part] = [other, self]
  let none = true
  yield* forEach(vm, part, function* (item) {
    try {
      none = !(yield* isIn(vm, whole, item))
    } finally {
      vm.drop(item)
    }
    return none
  })
  return vm.bool(none)
}

function viewBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  switch (op) {
    case BinaryOp.AND:
      return intersectionOfView(vm, a, b)
    case BinaryOp.OR:
      return unionOfView(vm, a, b)
    case BinaryOp.SUBTRACT:
      return differenceOfView(vm, a, b)
    case BinaryOp.XOR:
      return symmetricDifferenceOfView(vm, a, b)
    default:
      return vm.newNotImplemented()
  }
}
