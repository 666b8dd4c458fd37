import { O } from '../../../index'
import {
  calculateLog2Keysize,
  growthRate,
  type SharedKeys,
  Store,
  sharedKeysUsableSize,
  splitValues,
  storeInstanceAttribute,
  usableFraction,
  valuesRequest,
  valuesSize,
} from '../../../objects'
import { getText, removeEntry, setText } from '../../heap/dict'
import { ABSENT, type DictData, dataOf, dictData, isEmbedded, putAt, slotOf, valueAt } from '../../heap/dictData'
import { unsplit } from '../../heap/dictTable'
import { NONE } from '../../heap/engine'
import { NULL, type Ref } from '../../heap/ref'
import type { Result } from '../frames/frame'
import type { Interpreter, PyType } from '../interpreter'
import { dropSharedKeys, takeSharedKeys } from './classMemory'

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
  // A value that goes into the instance goes past the dict that shows it.
  setText(heap, dict, key, name, value, true, !isEmbedded(heap, dict))
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
  heap.payload[dict] = data
  if (vm.model.collector.dictsTracked === 'always') heap.track(dict)
  if (inside) moveValues(vm, ref, type, dict, data, shares)
  heap.store(ref, type.dictAt, dict)
  heap.drop(dict)
  if (inside && vm.model.objects.instances.attributes === 'inline values') {
    data.owner = ref
    heap.lab.perform(O.VALUES_EMBED, ref, dict)
  }
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
    if (heap.mayBeTracked(value)) heap.track(dict)
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
  const before = dictOf(vm, ref, type)
  if (before !== NULL && isEmbedded(vm.heap, before) && dataOf(vm.heap, before).owner === ref) vm.heap.lab.perform(O.VALUES_DETACH, ref, before)
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
