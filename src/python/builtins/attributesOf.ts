import { dataOf, keyAt } from '../heap/dictData'
import { extendList, makeList } from '../heap/list'
import { NULL, type Ref } from '../heap/ref'
import { keysGiven } from '../types/containers/dictUpdate'
import { sortList } from '../types/containers/sort'
import { callBoundSpecial } from '../vm/calls/call'
import { type NativeSpec, native } from '../vm/calls/native'
import { attributeName, getAttribute, getAttributeOr, lookForAttribute, setAttribute, typeAttribute } from '../vm/classes/attributes'
import { ensureDict } from '../vm/classes/instanceAttributes'
import { clearRaised, isRaised } from '../vm/errors/raised'
import { heldTuple, passTuple, withTuple } from '../vm/frames/argumentsTuple'
import type { Result, Steps } from '../vm/frames/frame'
import { type Interpreter, wait } from '../vm/interpreter'
import { collect } from '../vm/protocols/iteration'
import { localsOf } from './namespaces'

function nameOf(vm: Interpreter, ref: Ref, where: 'getattr' | 'hasattr' | ''): string {
  if (!vm.isStr(ref) && where !== '' && !vm.atLeast(11)) vm.raise('TypeError', `${where}(): attribute name must be string`)
  return attributeName(vm, ref)
}

function getattr(vm: Interpreter, object: Ref, name: Ref, fallback: Ref): Result {
  const text = nameOf(vm, name, 'getattr')
  if (fallback === NULL) return getAttribute(vm, object, text)
  return or(vm, find(vm, object, text), fallback)
}

/** The attribute, or NULL. Source: `_PyObject_LookupAttr`. */
function find(vm: Interpreter, object: Ref, name: string): Result {
  try {
    const found = lookForAttribute(vm, object, name)
    return typeof found === 'number' ? found : findLater(vm, found)
  } catch (error) {
    return nothing(vm, error)
  }
}

function* findLater(vm: Interpreter, steps: Steps): Steps {
  try {
    return yield* steps
  } catch (error) {
    return nothing(vm, error)
  }
}

/** An AttributeError is no error here. */
function nothing(vm: Interpreter, error: unknown): Ref {
  if (!isRaised(vm, error, 'AttributeError')) throw error
  clearRaised(vm, error)
  return NULL
}

function or(vm: Interpreter, found: Result, fallback: Ref): Result {
  if (typeof found !== 'number') return orLater(vm, found, fallback)
  return found === NULL ? vm.hold(fallback) : found
}

function* orLater(vm: Interpreter, steps: Steps, fallback: Ref): Steps {
  const found = yield* steps
  return found === NULL ? vm.hold(fallback) : found
}

function hasattr(vm: Interpreter, object: Ref, name: Ref): Result {
  const found = find(vm, object, nameOf(vm, name, 'hasattr'))
  return typeof found === 'number' ? isThere(vm, found) : hasattrLater(vm, found)
}

function* hasattrLater(vm: Interpreter, steps: Steps): Steps {
  return isThere(vm, yield* steps)
}

function isThere(vm: Interpreter, found: Ref): Ref {
  if (found === NULL) return vm.bool(false)
  vm.drop(found)
  return vm.bool(true)
}

/** `setattr`, or `delattr` (value NULL). */
function assign(vm: Interpreter, object: Ref, name: Ref, value: Ref): Result {
  const text = nameOf(vm, name, '')
  internInPlace(vm, name)
  const result = setAttribute(vm, object, text, value)
  return typeof result === 'number' ? done(vm, result) : assignLater(vm, result)
}

/** A name that no interned str has becomes one: the object itself (`PyUnicode_InternInPlace`). */
function internInPlace(vm: Interpreter, name: Ref): void {
  const text = vm.textOf(name)
  if (vm.isExactStr(name) && text.length > 1 && vm.heap.internedNow(text) === NULL) vm.heap.enterInterned(text, name)
}

function* assignLater(vm: Interpreter, steps: Steps): Steps {
  return done(vm, yield* steps)
}

function done(vm: Interpreter, result: Ref): Ref {
  vm.heap.dropMaybe(result)
  return vm.newNone()
}

/** `dir()`: a sorted list. Source: `PyObject_Dir`. */
export function* dir(vm: Interpreter, object: Ref): Steps {
  const names = object === NULL ? yield* localNames(vm) : yield* namesOf(vm, object)
  const list = object === NULL ? makeList(vm.heap, names) : extended(vm, names)
  try {
    const sorted = yield* wait(sortList(vm, list, NULL, false))
    vm.heap.dropMaybe(sorted)
  } catch (error) {
    vm.drop(list)
    throw error
  }
  return list
}

/** A list that is extended may have room to grow (`PySequence_List`). The items are given away. */
function extended(vm: Interpreter, items: readonly Ref[]): Ref {
  const list = vm.list([])
  extendList(vm.heap, list, items)
  vm.dropAll(items)
  return list
}

function* localNames(vm: Interpreter): Steps<Ref[]> {
  const locals = localsOf(vm)
  try {
    return vm.isA(locals, 'dict') ? keysOf(vm, locals) : yield* keysOfMapping(vm, locals)
  } finally {
    vm.drop(locals)
  }
}

/** Of a namespace that `exec` was given. */
function* keysOfMapping(vm: Interpreter, mapping: Ref): Steps<Ref[]> {
  const keys = yield* keysGiven(vm, mapping, yield* wait(getAttribute(vm, mapping, 'keys')))
  try {
    return yield* collect(vm, keys)
  } finally {
    vm.drop(keys)
  }
}

function keysOf(vm: Interpreter, dict: Ref): Ref[] {
  const data = dataOf(vm.heap, dict)
  const names: Ref[] = []
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(vm.heap, dict, data, entry)
    if (key !== NULL) names.push(vm.hold(key))
  }
  return names
}

function* namesOf(vm: Interpreter, object: Ref): Steps<Ref[]> {
  const found = yield* wait(callBoundSpecial(vm, object, '__dir__'))
  if (found === NULL) vm.raise('TypeError', 'object does not provide __dir__')
  try {
    return yield* collect(vm, found)
  } finally {
    vm.drop(found)
  }
}

/** `vars()`: `__dict__`. */
function vars(vm: Interpreter, object: Ref): Result {
  if (object === NULL) return localsOf(vm)
  const type = vm.typeOf(object)
  const shown = type.builtin || type.dictAt < 0 || type.slots.getattr !== undefined ? NULL : typeAttribute(vm, type, '__dict__')
  if (shown !== NULL && vm.typeOf(shown).name === 'getset_descriptor') return vm.hold(ensureDict(vm, object))
  return varsLater(vm, object)
}

function* varsLater(vm: Interpreter, object: Ref): Steps {
  const dict = yield* getAttributeOr(vm, object, '__dict__')
  if (dict === NULL) vm.raise('TypeError', 'vars() argument must have __dict__ attribute')
  return dict
}

/** Source: `Python/bltinmodule.c`. */
export const ATTRIBUTE_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  delattr: native('obj, name, /', (vm, [object, name]) => assign(vm, object, name, NULL)),
  dir: native('object=, /', (vm, [object]) => (object === NULL || vm.tupleGiven ? dir(vm, object) : withTuple(vm, heldTuple(vm, [object]), dir(vm, object)))),
  getattr: native('object, name, default=, /', (vm, [object, name, fallback]) => getattr(vm, object, name, fallback)),
  hasattr: native('obj, name, /', (vm, [object, name]) => hasattr(vm, object, name)),
  setattr: native('obj, name, value, /', (vm, [object, name, value]) => assign(vm, object, name, value)),
  vars: native('object=, /', (vm, [object]) => {
    // 3.12 alone makes none; measured, the reason is not known.
    if (!vm.atLeast(12) || vm.atLeast(13)) passTuple(vm, object === NULL ? 0 : 1)
    return vars(vm, object)
  }),
}
