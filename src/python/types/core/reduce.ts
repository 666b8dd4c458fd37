import { dictLength, getText } from '../../heap/dict'
import { itemsOf } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { call, callAndDrop, callSpecial } from '../../vm/calls/call'
import { getAttribute, getAttributeOr, lookup, typeAttribute } from '../../vm/classes/attributes'
import { dictOf, instanceItems } from '../../vm/classes/instanceAttributes'
import type { PyType } from '../../vm/classes/type'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getIter } from '../../vm/protocols/iteration'
import { setItem } from '../../vm/protocols/operators'
import { ignore } from '../../vm/support'
import { extend } from '../containers/extend'

// What an object is taken apart into, for copies and pickles. Source: `Objects/typeobject.c`.

/** `object.__reduce_ex__(protocol)`: the object's own `__reduce__`, if it has one. Source: `object___reduce_ex___impl`. */
export function* reduceEx(vm: Interpreter, [self, protocol]: readonly Ref[]): Steps {
  const reduce = yield* getAttributeOr(vm, self, '__reduce__')
  if (reduce !== NULL) {
    const ofClass = yield* wait(getAttribute(vm, vm.typeOf(self).ref, '__reduce__'))
    vm.drop(ofClass)
    if (ofClass !== typeAttribute(vm, vm.type('object'), '__reduce__')) return yield* wait(callAndDrop(vm, reduce, []))
    vm.drop(reduce)
  }
  return yield* commonReduce(vm, self, protocol)
}

/** Source: `_common_reduce`. */
export function* commonReduce(vm: Interpreter, self: Ref, protocol: Ref): Steps {
  const type = vm.typeOf(self)
  if (vm.intOf(protocol) >= 2 && PLAIN.has(type.solid.name)) {
    const plain = NEW_ARGUMENTS.every((name) => lookup(vm, type, name) === null)
    return yield* reduceNew(vm, self, plain ? yield* plainArguments(vm, type) : yield* newArguments(vm, self, protocol))
  }
  const reduced = yield* byCopyreg(vm, '_reduce_other', [self, protocol])
  if (reduced === vm.none) return yield* reduceNew(vm, self, yield* newArguments(vm, self, protocol))
  return type.solid.name === 'bytearray' ? yield* withState(vm, self, taken(vm, reduced)) : reduced
}

/** Built-in types whose instances `__new__` makes again without further arguments. */
const PLAIN: ReadonlySet<string> = new Set(['object', 'list', 'dict'])
const NEW_ARGUMENTS = ['__getnewargs_ex__', '__getnewargs__']

/** A set is taken apart into its class, a list of what is in it, and its state. Source: `set___reduce___impl`. */
export function* reduceSet(vm: Interpreter, [self]: readonly Ref[]): Steps {
  const keys = vm.list([])
  yield* ignore(vm, extend(vm, keys, self))
  const made = [vm.hold(vm.typeOf(self).ref), vm.tuple([keys])]
  if (vm.atLeast(11)) return yield* withState(vm, self, made)
  const dict = yield* getAttributeOr(vm, self, '__dict__')
  return vm.tuple([...made, dict === NULL ? vm.newNone() : dict])
}

function* withState(vm: Interpreter, self: Ref, made: readonly Ref[]): Steps {
  return vm.tuple([...made, yield* stateOf(vm, self)])
}

/** From protocol 2 on: how to make one, its state, iterators of its items. Source: `reduce_newobj`. */
function* reduceNew(vm: Interpreter, self: Ref, made: readonly Ref[]): Steps {
  const parts = [...made]
  try {
    parts.push(yield* stateOf(vm, self))
    parts.push(vm.isA(self, 'list') ? yield* wait(getIter(vm, self)) : vm.newNone())
    parts.push(vm.isA(self, 'dict') ? yield* itemsIterator(vm, self) : vm.newNone())
  } catch (error) {
    vm.dropAll(parts)
    throw error
  }
  return vm.tuple(parts)
}

function* plainArguments(vm: Interpreter, type: PyType): Steps<Ref[]> {
  const copyreg = yield* importCopyreg(vm)
  const newobj = yield* wait(getAttribute(vm, copyreg, '__newobj__'))
  vm.drop(copyreg)
  return [newobj, vm.tuple([vm.hold(type.ref)])]
}

function* newArguments(vm: Interpreter, self: Ref, protocol: Ref): Steps<Ref[]> {
  return taken(vm, yield* byCopyreg(vm, '_new_arguments', [self, protocol]))
}

/** What a tuple held, which goes. */
function taken(vm: Interpreter, tuple: Ref): Ref[] {
  const parts = Array.from({ length: vm.heap.size(tuple) }, (_, at) => vm.hold(vm.heap.slot(tuple, at)))
  vm.drop(tuple)
  return parts
}

function* itemsIterator(vm: Interpreter, self: Ref): Steps {
  const items = yield* wait(callSpecial(vm, self, 'items'))
  try {
    return yield* wait(getIter(vm, items))
  } finally {
    vm.drop(items)
  }
}

/** From 3.11 on each object has a `__getstate__`. Source: `object_getstate`, `_PyObject_GetState`. */
function* stateOf(vm: Interpreter, self: Ref): Steps {
  const getstate = vm.atLeast(11) ? yield* wait(getAttribute(vm, self, '__getstate__')) : yield* getAttributeOr(vm, self, '__getstate__')
  if (getstate !== NULL && !isDefault(vm, getstate, vm.typeOf(self))) return yield* wait(callAndDrop(vm, getstate, []))
  if (getstate !== NULL) vm.drop(getstate)
  return yield* defaultState(vm, [self])
}

function isDefault(vm: Interpreter, getstate: Ref, type: PyType): boolean {
  return vm.typeName(getstate) === 'builtin_function_or_method' && lookup(vm, type, '__getstate__')?.owner === vm.type('object')
}

/** The instance's dict, and with it what slots hold. Source: `object_getstate_default`. */
export function* defaultState(vm: Interpreter, [self]: readonly Ref[]): Steps {
  const type = vm.typeOf(self)
  const state = hasAttributes(vm, self, type) ? yield* wait(getAttribute(vm, self, '__dict__')) : vm.newNone()
  const slots = yield* slotsOf(vm, self, type)
  if (slots === NULL) return state
  return vm.tuple([state, slots])
}

/** Source: `_PyObject_IsInstanceDictEmpty`. */
function hasAttributes(vm: Interpreter, self: Ref, type: PyType): boolean {
  const dict = dictOf(vm, self, type)
  return dict === NULL ? instanceItems(vm, self).length > 0 : dictLength(vm.heap, dict) > 0
}

/** A dict of the slots that hold something; NULL: none does. */
function* slotsOf(vm: Interpreter, self: Ref, type: PyType): Steps {
  const names = yield* slotNames(vm, type)
  if (!vm.isA(names, 'list') || itemsOf(vm.heap, names).length === 0) {
    vm.drop(names)
    return NULL
  }
  const slots = vm.dict()
  for (const name of itemsOf(vm.heap, names)) {
    const value = yield* getAttributeOr(vm, self, vm.textOf(name))
    if (value === NULL) continue
    yield* wait(setItem(vm, slots, name, value))
    vm.drop(value)
  }
  vm.drop(names)
  if (dictLength(vm.heap, slots) > 0) return slots
  vm.drop(slots)
  return NULL
}

/** Source: `_PyType_GetSlotNames`. */
function* slotNames(vm: Interpreter, type: PyType): Steps {
  const known = type.dict === NULL ? NULL : getText(vm.heap, type.dict, '__slotnames__')
  return known === NULL ? yield* byCopyreg(vm, '_slotnames', [type.ref]) : vm.hold(known)
}

/** What `object` leaves to copyreg, as CPython does. */
function* byCopyreg(vm: Interpreter, name: string, args: readonly Ref[]): Steps {
  const copyreg = yield* importCopyreg(vm)
  const fn = yield* wait(getAttribute(vm, copyreg, name))
  vm.drop(copyreg)
  return yield* wait(callAndDrop(vm, fn, args))
}

/** Source: `import_copyreg`. */
function* importCopyreg(vm: Interpreter): Steps {
  const known = getText(vm.heap, vm.modules, 'copyreg')
  if (known !== NULL) return vm.hold(known)
  const module = vm.str('copyreg')
  try {
    return yield* wait(call(vm, vm.importFunction, [module]))
  } finally {
    vm.drop(module)
  }
}
