import type { ObjectProfile } from '../profiles'
import { calculateLog2Keysize, type DictTable, dictInsert, dictRequest, growthRate, KeysKind, newDict, newKeysSize, usableFraction, valuesRequest } from './dicts'
import { type ClassLayout, objectRequest, POINTER, roundUpToPointer } from './sizes'

/**
 * Attributes of instances of ordinary classes. A class keeps one table of names (`ht_cached_keys`); an instance has an array of values in
 * the order of that table. Which array, and what happens to a name that does not fit, is what versions differ in.
 */

/** The names that instances of a class share. */
export interface SharedKeys {
  log2Size: number
  /** Names that may still be added. From 3.11 each new instance takes one away, down to 1. */
  usable: number
  /** Names it holds. */
  nentries: number
  /** Instance dicts that use it, besides the class (to 3.10; it decides whether the table may be replaced). */
  sharers: number
}

/** `_PyDict_NewKeysForClass`: what a new class keeps. */
export function newSharedKeys(objects: ObjectProfile): SharedKeys {
  const { sharedKeysSlots, sharedKeysUsable } = objects.instances
  return { log2Size: Math.log2(sharedKeysSlots), usable: sharedKeysUsable, nentries: 0, sharers: 0 }
}

/**
 * Does a class whose instances have a `__dict__` keep shared keys? To 3.10 every one does, from then on one whose dict is managed.
 *
 * @param builtinHasDict - has the built-in type that it is made of a dict already?
 * @see `type_new_alloc`, `type_new_descriptors` in `Objects/typeobject.c`
 */
export function keepsSharedKeys({ instances }: ObjectProfile, { itemsize }: ClassLayout, builtinHasDict: boolean): boolean {
  if (instances.attributes === 'split dict') return true
  return !builtinHasDict && (itemsize === 0 || instances.preHeaderFor === 'managed dict or weakrefs')
}

/** Does `object.__new__` make values for an instance? A block of them (3.11, 3.12) always, inline ones in objects without slots (`Py_TPFLAGS_INLINE_VALUES`). */
export function hasInstanceValues(objects: ObjectProfile, { basicsize }: ClassLayout): boolean {
  const { attributes } = objects.instances
  return attributes === 'values block' || (attributes === 'inline values' && basicsize === objectRequest(objects, 'object'))
}

/** What shared keys ask of the allocator, bytes. */
export function sharedKeysRequest(objects: ObjectProfile, keys: SharedKeys): number {
  return newKeysSize(objects, KeysKind.UNICODE, keys.log2Size)
}

/** What a class object asks of the allocator, bytes, for `slots` members. One item more than needed, as every heap type with items. */
export function classRequest(objects: ObjectProfile, slots = 0): number {
  return objectRequest(objects, 'type', slots + 1)
}

/** `sys.getsizeof` of a class. Source: `type___sizeof___impl`. */
export function classSizeof(objects: ObjectProfile, { keys }: ClassKeys): number {
  return objectRequest(objects, 'type') + (keys === null ? 0 : sharedKeysRequest(objects, keys))
}

/** What a class keeps for its instances: shared keys, or null where it has given up sharing (to 3.10). */
export interface ClassKeys {
  keys: SharedKeys | null
  /** What it has given up: dicts that have these keys go on with them. */
  former?: SharedKeys | null
}

/** What became of an attribute that was not set before. */
export const enum Store {
  /** Its name was known, its value went into the array. */
  STORED = 0,
  /** Its name was added to the shared keys. */
  ADDED = 1,
  /** The instance's dict got a table of its own, with the attribute in it; the values array was freed. */
  COMBINED = 2,
  /** The same, and that table became the class's shared keys, with a new values array (to 3.10, where no other dict used the old). */
  RESHARED = 3,
}

// ── to 3.10: a dict an instance ─────────────────────────────────────────────

/** The dict of an instance, made at its first attribute: with shared keys (`keys`) and values, or (null) with the table `own`. */
export interface InstanceDict {
  keys: SharedKeys | null
  /** Values that are set. */
  used: number
  own: DictTable
}

/** `new_dict_with_shared_keys`; a plain dict where the class has none. */
export function newInstanceDict(owner: ClassKeys): InstanceDict {
  if (owner.keys !== null) owner.keys.sharers++
  return { keys: owner.keys, used: 0, own: newDict() }
}

/** Values that a split dict makes room for. */
export function splitValues(keys: SharedKeys): number {
  return usableFraction(1 << keys.log2Size)
}

/**
 * `_PyObjectDict_SetItem` of a name that is not set in this dict, to 3.10.
 *
 * A dict that has a table of its own already takes the name there, and the outcome is COMBINED again.
 *
 * @param owner - what the class keeps; changed where it gets other keys, or gives them up
 * @param index - the name's index in the dict's shared keys, −1 where it is not there
 */
export function splitDictInsert(objects: ObjectProfile, owner: ClassKeys, dict: InstanceDict, index: number): Store {
  const { keys } = dict
  if (keys === null) {
    dictInsert(objects, dict.own, true)
    return Store.COMBINED
  }
  // 1. The next name in the table's order, or a new one behind all of them, stays shared.
  if (index >= 0 && index === dict.used) {
    dict.used++
    return Store.STORED
  }
  if (index < 0 && dict.used === keys.nentries && keys.usable > 0) {
    keys.usable--
    keys.nentries++
    dict.used++
    return Store.ADDED
  }
  // 2. Any other gives the dict a table of its own.
  combine(objects, dict)
  dictInsert(objects, dict.own, true)
  if (owner.keys !== keys) return Store.COMBINED
  // 3. That table becomes the class's, where no other dict used the old; otherwise the class gives up sharing.
  owner.keys = keys.sharers > 0 ? null : makeKeysShared(dict)
  return owner.keys === null ? Store.COMBINED : Store.RESHARED
}

/** `dictresize` of a split dict: its values move into a table of its own. */
function combine(objects: ObjectProfile, dict: InstanceDict, log2Size = calculateLog2Keysize(objects, growthRate(dict.used))): void {
  if (dict.keys !== null) dict.keys.sharers--
  dict.keys = null
  dict.own = { kind: KeysKind.UNICODE, log2Size, usable: usableFraction(1 << log2Size) - dict.used, nentries: dict.used, used: dict.used }
}

/** `make_keys_shared`: the dict's own table becomes one that others may share. */
function makeKeysShared(dict: InstanceDict): SharedKeys {
  const { log2Size, usable, nentries, used } = dict.own
  const keys: SharedKeys = { log2Size, usable, nentries, sharers: 1 }
  dict.keys = keys
  dict.used = used
  dict.own = newDict()
  return keys
}

/** Deletion of an attribute, to 3.10: a split dict is combined first (its slots stay as many), and the class gives up sharing. */
export function splitDictDelete(objects: ObjectProfile, owner: ClassKeys, dict: InstanceDict): void {
  if (dict.keys !== null) combine(objects, dict, dict.keys.log2Size)
  dict.own.used--
  owner.keys = null
}

/** `sys.getsizeof` of an instance's dict, to 3.10. Keys that nobody else holds are its own. */
export function splitDictSizeof(objects: ObjectProfile, owner: ClassKeys, dict: InstanceDict): number {
  const { keys, own } = dict
  if (keys === null) return dictRequest(objects) + (own.log2Size === 0 ? 0 : newKeysSize(objects, own.kind, own.log2Size))
  const alone = keys !== owner.keys && keys.sharers === 1
  return dictRequest(objects) + valuesRequest(splitValues(keys)) + (alone ? sharedKeysRequest(objects, keys) : 0)
}

// ── from 3.11: values of the instance ───────────────────────────────────────

/** `shared_keys_usable_size`: values that a new instance makes room for. */
export function sharedKeysUsableSize(keys: SharedKeys): number {
  return keys.nentries + keys.usable
}

/** Bytes of values with room for `k`: a separate block (3.11, 3.12: `new_values`), or part of the object's (3.13: `_PyInlineValuesSize`). */
export function valuesSize(objects: ObjectProfile, k: number): number {
  const { valuesPrefix, valuesHeader } = objects.instances
  return roundUpToPointer(k + valuesPrefix) + k * POINTER + valuesHeader
}

/**
 * A new instance's values: takes one name's room from the class, down to 1 (`_PyObject_InitializeDict`, `_PyObject_InitInlineValues`).
 *
 * @returns bytes of the values: a block of their own before 3.13, from then on to be added to the instance's request
 */
export function newInstanceValues(objects: ObjectProfile, keys: SharedKeys): number {
  // 3.13 sizes the block before it takes the room away.
  const sizedFirst = objects.instances.attributes === 'inline values'
  const before = valuesSize(objects, sharedKeysUsableSize(keys))
  if (keys.usable > 1) keys.usable--
  return sizedFirst ? before : valuesSize(objects, sharedKeysUsableSize(keys))
}

/**
 * `_PyObject_StoreInstanceAttribute` of a name that is not set in this instance, from 3.11.
 *
 * @param index - the name's index in the shared keys, −1 where it is not there
 * @returns COMBINED where the name finds no room: the instance then gets a dict (`combinedInstanceDict`) and loses its values
 */
export function storeInstanceAttribute(keys: SharedKeys, index: number): Store {
  if (index >= 0) return Store.STORED
  if (keys.usable <= 0) return Store.COMBINED
  keys.usable--
  keys.nentries++
  return Store.ADDED
}

/** The dict of an instance of `used` attributes for whose next name the class has no room, that name in it, from 3.11. */
export function combinedInstanceDict(objects: ObjectProfile, used: number): DictTable {
  const log2Size = calculateLog2Keysize(objects, growthRate(used))
  const dict: DictTable = { kind: KeysKind.UNICODE, log2Size, usable: usableFraction(1 << log2Size) - used, nentries: used, used }
  dictInsert(objects, dict, true)
  return dict
}

/** `sys.getsizeof` of the `__dict__` of an instance that still has its values, from 3.11. */
export function valuesDictSizeof(objects: ObjectProfile, keys: SharedKeys): number {
  return dictRequest(objects) + valuesRequest(sharedKeysUsableSize(keys))
}
