import { NULL, type Ref } from '../../../heap/ref'
import { binder } from '../../../types/argumentsOf'
import { sizeOf, toIndex } from '../../../types/toIndex'
import { call, callSpecial } from '../../../vm/calls/call'
import { endable } from '../../../vm/calls/ended'
import { type NativeSpec, native } from '../../../vm/calls/native'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { getIter, iterNext } from '../../../vm/protocols/iteration'
import { equals } from '../../../vm/protocols/operators'
import { chainResult, clearField, itself, libraryType, newObject } from '../nativeType'

// groupby and tee. Source: `Modules/itertoolsmodule.c`.

const enum Group {
  ITERATOR = 0,
  KEY_FUNCTION = 1,
  /** The key of the group under way. */
  TARGET = 2,
  KEY = 3,
  VALUE = 4,
}

/** Payload of groupby: the birth of the grouper under way, 0: none; of a grouper, its own. */
export function defineGroupby(vm: Interpreter): Ref {
  const bind = binder('groupby', 'iterable, key=None')
  libraryType(vm, {
    name: '_grouper',
    module: 'itertools',
    basicsize: 32,
    fields: 2,
    subclassable: false,
    slots: { iter: itself, next: (v, self) => endable(v, grouperNext(v, self)) },
  })
  return libraryType(vm, {
    name: 'groupby',
    module: 'itertools',
    basicsize: vm.atLeast(12) ? 72 : 64,
    fields: 5,
    slots: {
      new: (v, type, args, names) => {
        const [iterable, key] = bind(v, args, names)
        return chainResult(getIter(v, iterable), (iterator) => newObject(v, type, [iterator, key === NULL ? v.newNone() : v.hold(key)], 0))
      },
      iter: itself,
      next: (v, self) => endable(v, groupbyNext(v, self)),
    },
  }).ref
}

function* groupbyNext(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  heap.payload[self] = 0
  for (;;) {
    const key = heap.slot(self, Group.KEY)
    if (key !== NULL) {
      const target = heap.slot(self, Group.TARGET)
      if (target === NULL || (yield* sameKey(vm, target, key)) === 0) break
    }
    if (!(yield* step(vm, self))) return NULL
  }
  const key = heap.slot(self, Group.KEY)
  heap.store(self, Group.TARGET, key)
  const grouper = newObject(vm, vm.type('_grouper'), [vm.hold(self), vm.hold(key)])
  heap.payload[self] = heap.refs.objBirth[grouper]
  return vm.tuple([vm.hold(key), grouper])
}

function* sameKey(vm: Interpreter, a: Ref, b: Ref): Steps<number> {
  vm.hold(a)
  vm.hold(b)
  try {
    return yield* equals(vm, a, b)
  } finally {
    vm.drop(a)
    vm.drop(b)
  }
}

/** The next item and its key; false at the end. Source: `groupby_step`. */
function* step(vm: Interpreter, self: Ref): Steps<boolean> {
  const { heap } = vm
  const value = yield* wait(iterNext(vm, heap.slot(self, Group.ITERATOR)))
  if (value === NULL) return false
  const fn = heap.slot(self, Group.KEY_FUNCTION)
  let key: Ref
  try {
    key = fn === vm.none ? vm.hold(value) : yield* wait(call(vm, fn, [value]))
  } catch (error) {
    vm.drop(value)
    throw error
  }
  heap.give(self, Group.VALUE, value)
  heap.give(self, Group.KEY, key)
  return true
}

function* grouperNext(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  const parent = heap.slot(self, 0)
  if (parent === NULL || heap.payload[parent] !== heap.refs.objBirth[self]) return NULL
  if (heap.slot(parent, Group.VALUE) === NULL && !(yield* step(vm, parent))) return NULL
  if ((yield* sameKey(vm, heap.slot(self, 1), heap.slot(parent, Group.KEY))) === 0) return NULL
  const value = vm.hold(heap.slot(parent, Group.VALUE))
  clearField(vm, parent, Group.VALUE)
  clearField(vm, parent, Group.KEY)
  return value
}

/** Values that one object of a tee's chain keeps. */
const LINK_CELLS = 57
/** Slots of such an object: the iterator, the values, the next object. Its payload: how many values were read. */
const NEXT_LINK = LINK_CELLS + 1

/** `tee(iterable, n=2)`. Payload of a `_tee`: the index in its data object. */
export function defineTee(vm: Interpreter): NativeSpec {
  libraryType(vm, { name: '_tee_dataobject', module: 'itertools', basicsize: 496, fields: NEXT_LINK + 1, subclassable: false, slots: {} })
  const copy = native('self, /', (v, [self]) => newObject(v, v.type('_tee'), [v.hold(v.heap.slot(self, 0))], v.heap.payload[self]))
  libraryType(vm, {
    name: '_tee',
    module: 'itertools',
    basicsize: vm.atLeast(12) ? 48 : 40,
    fields: 1,
    weakrefs: true,
    subclassable: false,
    slots: {
      iter: itself,
      next: teeNext,
      new: (v, _type, args) => (args.length === 1 ? fromIterable(v, args[0]) : v.raise('TypeError', `_tee expected 1 argument, got ${args.length}`)),
    },
    methods: { __copy__: copy },
  })
  return native('iterable, n=2, /', function* (v, [iterable, count]) {
    const n = count === NULL ? 2 : sizeOf(v, yield* toIndex(v, count))
    if (n < 0) v.raise('ValueError', 'n must be >= 0')
    if (n === 0) return v.heap.emptyTuple()
    const iterator = yield* wait(getIter(v, iterable))
    let first = iterator
    if (v.typeOf(iterator).name !== '_tee') {
      first = yield* fromIterable(v, iterator)
      v.drop(iterator)
    }
    const all = [first]
    while (all.length < n) all.push(yield* wait(callSpecial(v, first, '__copy__')))
    return v.tuple(all)
  })
}

function* fromIterable(vm: Interpreter, iterable: Ref): Steps {
  const iterator = yield* wait(getIter(vm, iterable))
  if (vm.typeOf(iterator).name === '_tee') {
    const copy = newObject(vm, vm.type('_tee'), [vm.hold(vm.heap.slot(iterator, 0))], vm.heap.payload[iterator])
    vm.drop(iterator)
    return copy
  }
  const data = newObject(vm, vm.type('_tee_dataobject'), [iterator], 0)
  return newObject(vm, vm.type('_tee'), [data], 0)
}

function* teeNext(vm: Interpreter, self: Ref): Steps {
  const { heap } = vm
  let index = heap.payload[self] as number
  if (index >= LINK_CELLS) {
    const data = heap.slot(self, 0)
    if (heap.slot(data, NEXT_LINK) === NULL) heap.give(data, NEXT_LINK, newObject(vm, vm.type('_tee_dataobject'), [vm.hold(heap.slot(data, 0))], 0))
    heap.store(self, 0, heap.slot(data, NEXT_LINK))
    index = 0
    heap.payload[self] = 0
  }
  const data = heap.slot(self, 0)
  const read = heap.payload[data] as number
  let value: Ref
  if (index < read) value = vm.hold(heap.slot(data, 1 + index))
  else {
    value = yield* wait(iterNext(vm, heap.slot(data, 0)))
    if (value === NULL) return NULL
    heap.payload[data] = (heap.payload[data] as number) + 1
    heap.store(data, 1 + index, value)
  }
  heap.payload[self] = index + 1
  return value
}
