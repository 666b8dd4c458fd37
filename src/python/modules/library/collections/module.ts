import { BinaryOp } from '../../../code/opcodes'
import { replaceValue } from '../../../heap/dict'
import { dataOf, valueAt } from '../../../heap/dictData'
import { NULL, type Ref } from '../../../heap/ref'
import { binder } from '../../../types/argumentsOf'
import { isDict } from '../../../types/containers/dict'
import { call } from '../../../vm/calls/call'
import { native } from '../../../vm/calls/native'
import { getAttribute } from '../../../vm/classes/attributes'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { dictGet, dictSet, findFast } from '../../../vm/protocols/dictProtocol'
import { forEach } from '../../../vm/protocols/iteration'
import { binary, reprText, setItem } from '../../../vm/protocols/operators'
import { makeNativeModule } from '../../nativeModule'
import { libraryType, newObject } from '../nativeType'
import { defineDefaultdict } from './defaultdict'
import { defineDeque } from './deque'
import { defineOrderedDict } from './orderedDict'

/** _collections. */
export function makeCollections(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_collections', {
    functions: { _count_elements: native('mapping, iterable, /', (v, [mapping, iterable]) => countElements(v, mapping, iterable)) },
    values: {
      deque: vm.hold(defineDeque(vm)),
      defaultdict: vm.hold(defineDefaultdict(vm)),
      OrderedDict: vm.hold(defineOrderedDict(vm)),
      _tuplegetter: vm.hold(defineTupleGetter(vm)),
    },
  })
}

function* countElements(vm: Interpreter, mapping: Ref, iterable: Ref): Steps {
  const one = vm.int(1)
  const get = isDict(vm, mapping) ? NULL : yield* wait(getAttribute(vm, mapping, 'get'))
  const zero = vm.int(0)
  try {
    yield* forEach(vm, iterable, (item) => (get === NULL && countAtOnce(vm, mapping, item) ? undefined : countOne(vm, mapping, item, one, zero, get)))
  } finally {
    vm.drop(one)
    vm.drop(zero)
    if (get !== NULL) vm.drop(get)
  }
  return vm.newNone()
}

/** One more of an item that is a plain value, in a dict; given away. @returns false: nothing was done */
function countAtOnce(vm: Interpreter, mapping: Ref, item: Ref): boolean {
  const { heap } = vm
  const { refs, kinds } = heap
  const kind = refs.objType[item]
  if (kind !== kinds.str && kind !== kinds.int) return false
  const data = dataOf(heap, mapping)
  const entry = findFast(vm, mapping, data, item)
  if (entry < 0) return false
  const old = heap.hold(valueAt(heap, mapping, data, entry))
  const count = heap.payload[old]
  if (refs.objType[old] !== kinds.int || typeof count !== 'number' || count < 0 || count >= MOST_COUNTED) {
    vm.drop(old)
    return false
  }
  const sum = vm.int(count + 1)
  vm.drop(old)
  replaceValue(heap, mapping, data, entry, sum)
  vm.drop(sum)
  vm.drop(item)
  return true
}

/** Ints below have one digit. */
const MOST_COUNTED = 2 ** 30 - 1

function* countOne(vm: Interpreter, mapping: Ref, item: Ref, one: Ref, zero: Ref, get: Ref): Steps<undefined> {
  try {
    const old = yield* wait(get === NULL ? dictGet(vm, mapping, item) : call(vm, get, [item, zero]))
    const sum = old === NULL ? vm.hold(one) : yield* wait(binary(vm, old, one, BinaryOp.ADD))
    if (old !== NULL) vm.drop(old)
    try {
      yield* wait(get === NULL ? dictSet(vm, mapping, item, sum) : setItem(vm, mapping, item, sum))
    } finally {
      vm.drop(sum)
    }
  } finally {
    vm.drop(item)
  }
  return undefined
}

/** A field of a named tuple. Field: the doc. Payload: the index. */
function defineTupleGetter(vm: Interpreter): Ref {
  const bind = binder('_tuplegetter', 'index, doc, /')
  return libraryType(vm, {
    name: '_tuplegetter',
    module: vm.atLeast(12) ? 'collections' : '_collections',
    basicsize: 32,
    fields: 1,
    subclassable: false,
    slots: {
      new: (v, type, args, names) => {
        const [index, doc] = bind(v, args, names)
        return newObject(v, type, [v.hold(doc)], Number(v.intOf(index)))
      },
      get: (v, self, instance) => {
        if (instance === NULL || instance === v.none) return v.hold(self)
        const index = v.heap.payload[self] as number
        const type = v.typeOf(instance)
        if (!v.isA(instance, 'tuple')) v.raise('TypeError', `descriptor for index '${index}' for tuple subclasses doesn't apply to '${type.name}' object`)
        const item = v.heap.slot(instance, type.itemsAt + index)
        if (item === NULL) v.raise('IndexError', 'tuple index out of range')
        return v.hold(item)
      },
      set: (v, _self, _instance, value) => v.raise('AttributeError', value === NULL ? "can't delete attribute" : "can't set attribute"),
      ...(vm.atLeast(9)
        ? {
            repr: function* (v: Interpreter, self: Ref): Steps {
              return v.str(`_tuplegetter(${v.heap.payload[self]}, ${yield* reprText(v, v.heap.slot(self, 0))})`)
            },
          }
        : {}),
    },
    getset: {
      __doc__: {
        get: (v, self) => v.hold(v.heap.slot(self, 0)),
        set: (v, self, value) => {
          v.heap.store(self, 0, value)
          return NULL
        },
      },
    },
  }).ref
}
