import type { CompareOp } from '../../code/opcodes'
import { clearList, listLength, preallocate, sizeOfList } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import { clearRaised } from '../../vm/errors/raised'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { unhashable } from '../../vm/protocols/hashing'
import { length } from '../../vm/protocols/operators'
import { binder } from '../argumentsOf'
import { extend, extendByIterator, isTypeError } from './extend'
import { classGetItem } from './genericAlias'
import { listIterator } from './iterators'
import { inplaceList, listBinary } from './listArithmetic'
import { listMethods } from './listMethods'
import { getListItem, setListItem } from './listSlices'
import { allocateFor, positionalOf } from './making'
import { guardedRepr, itemText } from './reprs'
import { compareItems, containsItem, firstSlot, isList, sizeOfItems } from './sequences'

/** list. Source: `Objects/listobject.c`. */
export function defineList(vm: Interpreter): void {
  defineType(vm, {
    name: 'list',
    layout: 'list',
    slots: {
      repr: listRepr,
      hash: unhashable,
      iter: listIterator,
      len: (v, self) => v.int(listLength(v.heap, self)),
      getitem: getListItem,
      setitem: setListItem,
      contains: containsItem,
      compare: (v, self, other, op) => (isList(v, other) ? compareItems(v, self, other, op as CompareOp, true) : v.newNotImplemented()),
      binary: listBinary,
      inplace: inplaceList,
      new: (v, type) => listNew(v, type),
      init: listInit,
      sizeof: (v, self) => v.typeOf(self).layout.basicsize + sizeOfList(v.heap, self) - v.model.objects.gcHead - v.model.objects.types.list[0],
    },
    methods: listMethods(),
    classmethods: classGetItem(vm),
  })
  vm.extendFromIterator = (list, iterable) => extendByIterator(vm, list, iterable)
}

export function listNew(vm: Interpreter, type: PyType): Ref {
  const ref = allocateFor(vm, type, 'list')
  vm.heap.payload[ref] = { allocated: 0, at: type.itemsAt, sorting: false }
  return ref
}

const bind = binder('list', 'iterable=(), /')

function listInit(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const type = vm.typeOf(self)
  const given = type.builtin ? args : positionalOf(vm, vm.type('list'), type, args, names, 'new')
  const [iterable] = type.builtin || given.length > 1 ? bind(vm, given, type.builtin ? names : NULL) : [given.length > 0 ? given[0] : NULL]
  if (listLength(vm.heap, self) > 0) clearList(vm.heap, self)
  if (iterable === NULL) return NULL
  const preallocates = vm.model.objects.lists.constructorPreallocates === 1 && !vm.atLeast(10) && vm.typeOf(iterable).slots.len !== undefined
  return preallocates ? preallocated(vm, self, iterable) : extend(vm, self, iterable)
}

function* preallocated(vm: Interpreter, self: Ref, iterable: Ref): Steps {
  const n = yield* lengthOrNone(vm, iterable)
  if (n > 0 && listLength(vm.heap, self) === 0) preallocate(vm.heap, self, n)
  return yield* wait(extend(vm, self, iterable))
}

/** Its length; 0 where asking for it raises TypeError. */
function* lengthOrNone(vm: Interpreter, iterable: Ref): Steps<number> {
  try {
    return yield* length(vm, iterable)
  } catch (error) {
    if (!isTypeError(vm, error)) throw error
    clearRaised(vm, error)
    return 0
  }
}

function listRepr(vm: Interpreter, self: Ref): Result {
  if (listLength(vm.heap, self) === 0) return vm.str('[]')
  return guardedRepr(vm, self, '[...]', function* () {
    const parts: string[] = []
    for (let i = 0; i < sizeOfItems(vm, self); i++) parts.push(yield* itemText(vm, vm.heap.slot(self, firstSlot(vm, self) + i)))
    return `[${parts.join(', ')}]`
  })
}
