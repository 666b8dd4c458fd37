import { O, ObjectFlag } from '../../index'
import { calculateLog2Keysize, growthRate, usableFraction, valuesRequest } from '../../objects/dicts'
import { type SharedKeys, Store, sharedKeysUsableSize, splitValues, storeInstanceAttribute, valuesSize } from '../../objects/instances'
import { type DictData, getText, removeEntry, setText } from '../heap/dict'
import { ABSENT, dataOf, dictData, putAt, slotOf, valueAt } from '../heap/dictData'
import { unsplit } from '../heap/dictTable'
import { NONE } from '../heap/engine'
import { NULL, type Ref } from '../heap/ref'
import { moduleState } from '../modules/state'
import { dropSharedKeys, takeSharedKeys } from './classMemory'
import { Exc } from './errors'
import type { Result, Steps } from './frame'
import { type Interpreter, wait } from './interpreter'
import { PyError } from './pyError'
import type { Found, PyType } from './type'

// ── attributes of types ──

/** Where a type, or the first in its mro that has it, keeps an attribute; null. Source: `_PyType_Lookup`. */
export function lookup(vm: Interpreter, type: PyType, name: string): Found | null {
  const known = type.found.get(name)
  if (known !== undefined) return known
  const found = search(vm, type, name)
  type.found.set(name, found)
  return found
}

function search(vm: Interpreter, type: PyType, name: string): Found | null {
  for (const owner of type.mro) {
    if (owner.dict === NULL) {
      const ref = owner.natives.get(name)
      if (ref !== undefined) return { owner, dict: NULL, slot: 0, ref }
    } else {
      const data = dataOf(vm.heap, owner.dict)
      const entry = data.strings.get(name)
      if (entry !== undefined) return { owner, dict: owner.dict, slot: data.at + entry * 2 + 1, ref: NULL }
    }
  }
  return null
}

/** The object found, borrowed. */
export function foundRef(vm: Interpreter, found: Found): Ref {
  return found.dict === NULL ? found.ref : vm.heap.slot(found.dict, found.slot)
}

/** An attribute of a type, not bound, borrowed; NULL. */
export function typeAttribute(vm: Interpreter, type: PyType, name: string): Ref {
  const found = lookup(vm, type, name)
  return found === null ? NULL : foundRef(vm, found)
}

// ── attributes of instances ──

/** The dict of an instance, borrowed, or NULL where it has none (yet). */
export function dictOf(vm: Interpreter, ref: Ref, type: PyType): Ref {
  return type.dictAt < 0 ? NULL : vm.heap.slot(ref, type.dictAt)
}

/** What the instance itself has, borrowed; NULL. */
export function instanceAttribute(vm: Interpreter, ref: Ref, type: PyType, name: string): Ref {
  if (type.dictAt < 0) return NULL
  const dict = vm.heap.slot(ref, type.dictAt)
  if (dict !== NULL) return getText(vm.heap, dict, name)
  // Behind the dict of another are items, not values.
  if (!type.valuesInside) return NULL
  const index = type.shared.get(name)
  return index === undefined ? NULL : vm.heap.slot(ref, type.dictAt + 1 + index)
}

/** The instance gets an attribute; the value is held once more. */
export function setInstanceAttribute(vm: Interpreter, ref: Ref, type: PyType, name: string, value: Ref): void {
  const { heap } = vm
  const dict = heap.slot(ref, type.dictAt)
  if (dict === NULL && type.valuesInside) {
    const index = type.shared.get(name) ?? addShared(vm, type, name)
    if (index !== ABSENT) {
      noteOrder(vm, ref, type, index)
      heap.store(ref, type.dictAt + 1 + index, value)
      return
    }
  }
  setInDict(vm, dict === NULL ? makeInstanceDict(vm, ref, type) : dict, type, name, value)
}

/** Attributes set in another order than the class knows them: theirs is remembered. */
function noteOrder(vm: Interpreter, ref: Ref, type: PyType, index: number): void {
  const { heap } = vm
  if (heap.slot(ref, type.dictAt + 1 + index) !== NULL) return
  const order = orderOf(vm, ref)
  if (order !== undefined) {
    order.push(index)
    return
  }
  const size = heap.size(ref) - type.dictAt - 1
  if (index < size) setOrder(vm, ref, [...setIndices(vm, ref, type), index])
}

function orderOf(vm: Interpreter, ref: Ref): number[] | undefined {
  const known = vm.valueOrders.size === 0 ? undefined : vm.valueOrders.get(ref)
  return known !== undefined && known.birth === vm.heap.refs.objBirth[ref] ? known.order : undefined
}

function setOrder(vm: Interpreter, ref: Ref, order: number[]): void {
  vm.valueOrders.set(ref, { birth: vm.heap.refs.objBirth[ref], order })
}

/** Indices of the values that are set, in the order in which they were. */
function setIndices(vm: Interpreter, ref: Ref, type: PyType): number[] {
  const { heap } = vm
  const order = orderOf(vm, ref)
  const isSet = (index: number): boolean => heap.slot(ref, type.dictAt + 1 + index) !== NULL
  if (order !== undefined) return order.filter(isSet)
  return Array.from({ length: Math.max(heap.size(ref) - type.dictAt - 1, 0) }, (_, index) => index).filter(isSet)
}

/** The class shares one more name; its index, or ABSENT where there is no room. */
function addShared(vm: Interpreter, type: PyType, name: string): number {
  const { keys } = type.keys
  if (keys === null || storeInstanceAttribute(keys, -1) === Store.COMBINED) return ABSENT
  const index = type.sharedNames.length
  type.shared.set(name, index)
  vm.typeEpoch++
  type.sharedNames.push(vm.heap.intern(name))
  return index
}

function setInDict(vm: Interpreter, dict: Ref, type: PyType, name: string, value: Ref): void {
  const { heap } = vm
  const data = dataOf(heap, dict)
  if (data.split > 0 && data.strings.get(name) === undefined && !staysSplit(vm, data, type, name) && !reshare(vm, dict, data, type, name)) unsplit(heap, dict)
  const key = heap.intern(name)
  const shown = data.shown && (heap.refs.objFlags[dict] & ObjectFlag.TRACKED) !== 0
  setText(heap, dict, key, name, value)
  // The value goes into the instance, past the dict that shows it.
  if (data.embedded) data.shown = shown
  heap.drop(key)
}

/** Does a dict that shares keys with the class go on so when it gets this name? */
function staysSplit(vm: Interpreter, data: DictData, type: PyType, name: string): boolean {
  const index = type.shared.get(name)
  if (type.keys.keys === null) return false
  if (vm.model.objects.instances.attributes !== 'split dict') return index !== undefined || addShared(vm, type, name) !== ABSENT
  return takesShared(vm, type, data.table.used, name)
}

/** To 3.10: the next name in the class's order, or a new one behind all of them, stays shared. Source: `insertdict`. */
export function takesShared(vm: Interpreter, type: PyType, used: number, name: string): boolean {
  const index = type.shared.get(name)
  if (index !== undefined) return index === used
  return type.keys.keys !== null && used === type.sharedNames.length && addShared(vm, type, name) !== ABSENT
}

/**
 * To 3.10, where the class's keys have no room or another order: if no other dict has them, they are made anew with room for more; else the class gives them up.
 *
 * Source: `insertdict`, `make_keys_shared`, `_PyObjectDict_SetItem`
 */
function reshare(vm: Interpreter, dict: Ref, data: DictData, type: PyType, name: string): boolean {
  const { keys } = type.keys
  if (keys === null || vm.model.objects.instances.attributes !== 'split dict') return false
  const { used } = data.table
  if (sharersOf(vm, type, dict) > 0) {
    giveUpSharing(vm, type)
    return false
  }
  // Names that this dict has not are the class's no more.
  const names = [...data.strings].sort(([, a], [, b]) => a - b).map(([text]) => text)
  const kept = type.sharedNames.splice(0)
  type.shared.clear()
  for (const text of names) type.shared.set(text, type.sharedNames.push(vm.heap.intern(text)) - 1)
  for (const key of kept) vm.heap.drop(key)
  vm.typeEpoch++
  keys.log2Size = calculateLog2Keysize(vm.model.objects, growthRate(used))
  keys.usable = usableFraction(1 << keys.log2Size) - used
  takeSharedKeys(vm, type)
  vm.heap.resizeBuffer(dict, 0, usableFraction(1 << keys.log2Size) * 8, -1)
  return addShared(vm, type, name) !== ABSENT
}

/** Other dicts that have the class's keys. */
function sharersOf(vm: Interpreter, type: PyType, dict: Ref): number {
  const { refs, kinds, payload } = vm.heap
  let found = 0
  for (let ref = 0; ref < refs.numbers; ref++)
    if (ref !== dict && refs.objType[ref] === kinds.dict && refs.objRefcnt[ref] > 0 && (payload[ref] as DictData | undefined)?.split === type.kind) found++
  return found
}

/** The keys that dicts of the class share; of those that it has given up it is known how many have them. */
export function sharedKeysOf(vm: Interpreter, type: PyType): SharedKeys | null {
  const { keys } = type
  if (keys.keys !== null) return keys.keys
  if (keys.former === undefined || keys.former === null) return null
  keys.former.sharers = sharersOf(vm, type, NULL)
  return keys.former
}

/** The class shares its keys no more; dicts that have them keep them. */
function giveUpSharing(vm: Interpreter, type: PyType): void {
  if (type.keys.keys !== null && sharersOf(vm, type, NULL) === 0) dropSharedKeys(vm, type)
  type.keys.former = type.keys.keys
  type.keys.keys = null
}

/** Bytes of the values that a new dict has which shares these keys (`new_values`). */
function newValues(vm: Interpreter, keys: SharedKeys): number {
  const { objects } = vm.model
  return objects.instances.attributes === 'split dict' ? valuesRequest(splitValues(keys)) : valuesSize(objects, sharedKeysUsableSize(keys))
}

/** The instance gets a dict, which shares the class's keys if it has some; values that it has move there. */
function makeInstanceDict(vm: Interpreter, ref: Ref, type: PyType, shares = type.keys.keys !== null): Ref {
  const { heap } = vm
  const inside = type.valuesInside
  let donor = NONE
  const values = shares && !inside && type.keys.keys !== null ? newValues(vm, type.keys.keys) : 0
  if (values > 0) {
    // The values are there before the dict (`new_dict_with_shared_keys`).
    donor = heap.allocate(vm.type('object').kind, values)
  }
  const dict = heap.make('dict')
  if (donor !== NONE) heap.lab.perform(O.BUFFER_ADOPT, dict, 0, donor, values)
  const data = dictData(0)
  if (shares) data.split = type.kind
  data.embedded = inside && vm.model.objects.instances.attributes === 'inline values'
  heap.payload[dict] = data
  if (vm.model.collector.dictsTracked === 'always') heap.track(dict)
  if (inside) moveValues(vm, ref, type, dict, data, shares)
  heap.store(ref, type.dictAt, dict)
  heap.drop(dict)
  if (data.embedded && vm.minor === 313) moduleState(vm).embedded.set(dict, { birth: heap.refs.objBirth[dict], tracked: false })
  return dict
}

function moveValues(vm: Interpreter, ref: Ref, type: PyType, dict: Ref, data: DictData, shares: boolean): void {
  const { heap } = vm
  let entry = 0
  for (const index of setIndices(vm, ref, type)) {
    const slot = type.dictAt + 1 + index
    const value = heap.hold(heap.slot(ref, slot))
    heap.store(ref, slot, NULL)
    const key = type.sharedNames[index]
    putAt(heap, dict, data, entry, shares ? index : -1)
    const at = slotOf(data, entry)
    heap.store(dict, at, key)
    if (heap.mayBeTracked(value)) {
      heap.track(dict)
      data.shown = true
    }
    heap.give(dict, at + 1, value)
    data.strings.set(vm.textOf(key), entry)
    entry++
  }
  data.table.nentries = entry
  data.table.used = entry
  if (vm.valueOrders.size > 0) vm.valueOrders.delete(ref)
}

/** `__dict__` of an instance, made where it has none yet. Borrowed. */
export function ensureDict(vm: Interpreter, ref: Ref): Ref {
  const type = vm.typeOf(ref)
  const dict = dictOf(vm, ref, type)
  if (dict !== NULL) return dict
  // 3.11 makes a plain one where there are no values (`PyObject_GenericGetDict`).
  return vm.minor === 311 && !type.valuesInside ? makeInstanceDict(vm, ref, type, false) : makeInstanceDict(vm, ref, type)
}

/** `object.__dict__ = dict`; NULL: deletion. */
export function replaceDict(vm: Interpreter, ref: Ref, dict: Ref): Result {
  if (dict !== NULL && !vm.isA(dict, 'dict')) vm.raise('TypeError', `__dict__ must be set to a dictionary, not a '${vm.typeName(dict)}'`)
  const type = vm.typeOf(ref)
  const fresh = dict === NULL ? vm.dict() : vm.hold(dict)
  if (type.valuesInside && vm.heap.slot(ref, type.dictAt) === NULL) for (const index of setIndices(vm, ref, type)) vm.heap.store(ref, type.dictAt + 1 + index, NULL)
  if (vm.valueOrders.size > 0) vm.valueOrders.delete(ref)
  vm.heap.store(ref, type.dictAt, fresh)
  vm.drop(fresh)
  return NULL
}

/** Built-in objects keep a dict that they have. Source: `PyObject_GenericSetDict`. */
export function replaceDictOfBuiltin(vm: Interpreter, ref: Ref, dict: Ref): Result {
  if (dict === NULL) vm.raise('TypeError', 'cannot delete __dict__')
  return replaceDict(vm, ref, dict)
}

/** The instance leaves its class: values that lie in it in that class's order get a dict of their own. */
export function giveUpValues(vm: Interpreter, ref: Ref, type: PyType): void {
  if (!type.hasDict) return
  const dict = ensureDict(vm, ref)
  unsplit(vm.heap, dict)
}

/** Names and values (borrowed) that an instance has, in order. */
export function instanceItems(vm: Interpreter, ref: Ref): [string, Ref][] {
  const type = vm.typeOf(ref)
  const dict = dictOf(vm, ref, type)
  const { heap } = vm
  if (dict === NULL) return type.valuesInside ? setIndices(vm, ref, type).map((index) => [vm.textOf(type.sharedNames[index]), heap.slot(ref, type.dictAt + 1 + index)]) : []
  const data = dataOf(heap, dict)
  return [...data.strings].sort(([, a], [, b]) => a - b).map(([name, entry]) => [name, valueAt(heap, dict, data, entry)])
}

/** Deletes an attribute of an instance; false where it has none of this name. */
export function deleteInstanceAttribute(vm: Interpreter, ref: Ref, type: PyType, name: string): boolean {
  const { heap } = vm
  if (type.dictAt < 0) return false
  const dict = heap.slot(ref, type.dictAt)
  if (dict === NULL) {
    const index = type.valuesInside ? type.shared.get(name) : undefined
    if (index === undefined || heap.slot(ref, type.dictAt + 1 + index) === NULL) return false
    setOrder(
      vm,
      ref,
      setIndices(vm, ref, type).filter((at) => at !== index),
    )
    heap.store(ref, type.dictAt + 1 + index, NULL)
    return true
  }
  const data = dataOf(heap, dict)
  const entry = data.strings.get(name)
  if (entry === undefined) return false
  const shared = data.split > 0 && vm.model.objects.instances.attributes === 'split dict'
  const value = removeEntry(heap, dict, entry)
  if (shared) giveUpSharing(vm, type)
  heap.drop(value)
  return true
}

// ── the protocol ──

/** The text of an attribute's name. */
export function attributeName(vm: Interpreter, ref: Ref): string {
  if (vm.isStr(ref)) return vm.textOf(ref)
  vm.raise('TypeError', `attribute name must be string, not '${vm.typeName(ref)}'`)
}

/** `object.name`. The result is the caller's. Source: `PyObject_GetAttr`. */
export function getAttribute(vm: Interpreter, ref: Ref, name: string): Result {
  const type = vm.typeOf(ref)
  const { getattr } = type.slots
  try {
    const result = getattr === undefined ? genericGetAttribute(vm, ref, name) : getattr(vm, ref, name)
    return typeof result === 'number' ? result : attributeLater(vm, result, ref, name)
  } catch (error) {
    throw noteAttribute(vm, error, ref, name)
  }
}

function* attributeLater(vm: Interpreter, steps: Steps, ref: Ref, name: string): Steps {
  try {
    return yield* steps
  } catch (error) {
    throw noteAttribute(vm, error, ref, name)
  }
}

/** `object.__getattribute__`. @throws PyError AttributeError */
export function genericGetAttribute(vm: Interpreter, ref: Ref, name: string): Result {
  const result = findAttribute(vm, ref, name)
  // Texts about built-in objects are CPython's own words: there are none here.
  if (result === NULL && name === '__doc__' && vm.typeOf(ref).builtin) return vm.newNone()
  if (result === NULL) throw noAttribute(vm, ref, name)
  return result
}

/** The same; NULL where there is none. */
export function findAttribute(vm: Interpreter, ref: Ref, name: string): Result {
  const type = vm.typeOf(ref)
  const found = lookup(vm, type, name)
  if (found === null) {
    const own = instanceAttribute(vm, ref, type, name)
    return own === NULL ? NULL : vm.heap.hold(own)
  }
  const descriptor = foundRef(vm, found)
  const { slots } = vm.typeOf(descriptor)
  if (slots.set !== undefined && slots.get !== undefined) return holding(vm, descriptor, slots.get(vm, descriptor, ref, type.ref))
  const own = instanceAttribute(vm, ref, type, name)
  if (own !== NULL) return vm.heap.hold(own)
  return slots.get === undefined ? vm.heap.hold(descriptor) : holding(vm, descriptor, slots.get(vm, descriptor, ref, type.ref))
}

/** A descriptor of the program is held while its code runs (whether a property is, nothing can tell). Source: `_PyObject_GenericGetAttrWithDict`. */
export function holding(vm: Interpreter, descriptor: Ref, result: Result): Result {
  return typeof result === 'number' || vm.typeOf(descriptor).builtin ? result : holdingLater(vm, descriptor, result)
}

function* holdingLater(vm: Interpreter, descriptor: Ref, steps: Steps): Steps {
  vm.hold(descriptor)
  try {
    return yield* steps
  } finally {
    vm.drop(descriptor)
  }
}

export function noAttribute(vm: Interpreter, ref: Ref, name: string): PyError {
  return noteAttribute(vm, vm.error('AttributeError', `'${vm.typeName(ref)}' object has no attribute '${name}'`), ref, name)
}

/** From 3.10 on an AttributeError knows the object, and the name; the first who looked says so. Source: `set_attribute_error_context`. */
function noteAttribute<T>(vm: Interpreter, error: T, ref: Ref, name: string): T {
  if (!vm.atLeast(10) || !(error instanceof PyError) || !vm.isInstance(error.ref, vm.type('AttributeError'))) return error
  const { heap } = vm
  if (heap.slot(error.ref, Exc.EXTRA) !== NULL || heap.slot(error.ref, Exc.EXTRA + 1) !== NULL) return error
  const text = heap.intern(name)
  heap.store(error.ref, Exc.EXTRA, text)
  heap.store(error.ref, Exc.EXTRA + 1, ref)
  heap.drop(text)
  return error
}

/** `object.name`, or NULL where that raises AttributeError; where the attribute is only looked for, nothing is raised. Source: `_PyObject_LookupAttr`. */
export function* getAttributeOr(vm: Interpreter, ref: Ref, name: string): Steps {
  try {
    return yield* wait(vm.typeOf(ref).slots.getattr === undefined ? findAttribute(vm, ref, name) : getAttribute(vm, ref, name))
  } catch (error) {
    if (!(error instanceof PyError) || !vm.isInstance(error.ref, vm.type('AttributeError'))) throw error
    vm.drop(error.ref)
    return NULL
  }
}

/** `object.name = value`; NULL: `del object.name`. What is returned is not looked at. Source: `PyObject_SetAttr`. */
export function setAttribute(vm: Interpreter, ref: Ref, name: string, value: Ref): Result {
  const { setattr } = vm.typeOf(ref).slots
  return setattr === undefined ? genericSetAttribute(vm, ref, name, value) : setattr(vm, ref, name, value)
}

/** `object.__setattr__`, `object.__delattr__`. */
export function genericSetAttribute(vm: Interpreter, ref: Ref, name: string, value: Ref): Result {
  const type = vm.typeOf(ref)
  const found = lookup(vm, type, name)
  if (found !== null) {
    const descriptor = foundRef(vm, found)
    const { set } = vm.typeOf(descriptor).slots
    if (set !== undefined) return holding(vm, descriptor, set(vm, descriptor, ref, value))
  }
  if (type.dictAt < 0 || (type.builtin && type.dictAt < 0)) {
    if (found !== null) vm.raise('AttributeError', `'${vm.shownName(type)}' object attribute '${name}' is read-only`)
    throw noAttributeToSet(vm, ref, name)
  }
  if (value === NULL) {
    if (!deleteInstanceAttribute(vm, ref, type, name)) throw missingToDelete(vm, type, name)
  } else setInstanceAttribute(vm, ref, type, name, value)
  return NULL
}

function missingToDelete(vm: Interpreter, type: PyType, name: string): PyError {
  return vm.error('AttributeError', vm.atLeast(11) ? `'${vm.shownName(type)}' object has no attribute '${name}'` : name)
}

function noAttributeToSet(vm: Interpreter, ref: Ref, name: string): PyError {
  const more = vm.atLeast(13) ? ' and no __dict__ for setting new attributes' : ''
  return vm.error('AttributeError', `'${vm.typeName(ref)}' object has no attribute '${name}'${more}`)
}
