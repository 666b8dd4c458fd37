import type { ObjectProfile } from '../profiles'
import { objectRequest, POINTER } from './sizes'

/** What a keys object may hold: `dk_kind`. To 3.10 the two kinds have the same size (`lookdict`, `lookdict_unicode`). */
export const enum KeysKind {
  GENERAL = 0,
  /** All keys were exact str. */
  UNICODE = 1,
}

/** A dict with a table of its own. Source: `PyDictObject`, `PyDictKeysObject`. */
export interface DictTable {
  kind: KeysKind
  /** Slots as a power of two; 0 = the shared empty keys, which take nothing. */
  log2Size: number
  /** Entries that may still be added before the table is replaced. */
  usable: number
  /** Entries, deleted ones included. */
  nentries: number
  /** Items. */
  used: number
}

/** `USABLE_FRACTION`: entries that fit a table of `slots` slots. */
export function usableFraction(slots: number): number {
  return Math.floor((slots * 2) / 3)
}

/** `GROWTH_RATE`: what a full table of `used` items asks for. */
export function growthRate(used: number): number {
  return used * 3
}

/** Bytes of one index (`DK_IXSIZE`). */
export function indexBytes(slots: number): number {
  if (slots <= 0xff) return 1
  return slots <= 0xffff ? 2 : 4
}

/** What a keys object of 2^log2Size slots asks of the allocator, bytes: header, indices, entries (`new_keys_object`). */
export function newKeysSize(objects: ObjectProfile, kind: KeysKind, log2Size: number): number {
  const { keysHeader, generalEntry, unicodeEntry } = objects.dicts
  const slots = 1 << log2Size
  return keysHeader + slots * indexBytes(slots) + usableFraction(slots) * (kind === KeysKind.UNICODE ? unicodeEntry : generalEntry)
}

/** `calculate_log2_keysize`: slots for `minsize`, as a power of two. By bit length, 1 to 7 give 16 slots where 0 and 8 give 8. */
export function calculateLog2Keysize(objects: ObjectProfile, minsize: number): number {
  const { minSlots, rounding } = objects.dicts
  if (rounding === 'bit length') return bitLength(((minsize | minSlots) - 1) | (minSlots - 1))
  return Math.max(bitLength(minSlots - 1), bitLength(minsize - 1))
}

const bitLength = (n: number): number => (n <= 0 ? 0 : 32 - Math.clz32(n))

/** `estimate_log2_keysize`: slots for `n` items to be inserted, as a power of two. */
export function estimateLog2Keysize(objects: ObjectProfile, n: number): number {
  return calculateLog2Keysize(objects, Math.floor((n * 3 + 1) / 2))
}

/** `PyDict_New`, `{}`: the shared empty keys. */
export function newDict(): DictTable {
  return { kind: KeysKind.UNICODE, log2Size: 0, usable: 0, nentries: 0, used: 0 }
}

/** `dict_new`: what `dict()`, and an instance of a dict subclass, begin with. */
export function dictNew(objects: ObjectProfile): DictTable {
  const dict = newDict()
  if (objects.dicts.constructorOwnsKeys === 1) setKeys(dict, KeysKind.UNICODE, bitLength(objects.dicts.minSlots - 1))
  return dict
}

/** `dict_new_presized`: a dict display of `n` items before they go in. */
export function newDictPresized(objects: ObjectProfile, n: number, unicode: boolean): DictTable {
  const dict = newDict()
  if (n <= usableFraction(objects.dicts.minSlots)) return dict
  // No more than 128 Ki slots at once.
  setKeys(dict, unicode ? KeysKind.UNICODE : KeysKind.GENERAL, n > usableFraction(2 ** 17) ? 17 : estimateLog2Keysize(objects, n))
  return dict
}

function setKeys(dict: DictTable, kind: KeysKind, log2Size: number): void {
  dict.kind = kind
  dict.log2Size = log2Size
  dict.usable = usableFraction(1 << log2Size) - dict.used
  dict.nentries = dict.used
}

/** `dictresize`: a new keys object of 2^log2Size slots without the deleted entries. */
export function dictResize(dict: DictTable, log2Size: number, unicode: boolean): void {
  setKeys(dict, unicode ? dict.kind : KeysKind.GENERAL, log2Size)
}

/**
 * `insertdict` of a key that is not there.
 *
 * @param keyIsStr - is it an exact str?
 * @returns did the dict get a new keys object? The old one is freed after the entries moved.
 */
export function dictInsert(objects: ObjectProfile, dict: DictTable, keyIsStr: boolean): boolean {
  let replaced = false
  if (dict.log2Size === 0) {
    // 1. The shared empty keys give way to 8 slots of the key's kind (`insert_to_emptydict`).
    setKeys(dict, keyIsStr ? KeysKind.UNICODE : KeysKind.GENERAL, bitLength(objects.dicts.minSlots - 1))
    replaced = true
  } else if (dict.kind === KeysKind.UNICODE && !keyIsStr) {
    // 2. Keys for str alone are rebuilt for the first other key; to 3.10 they only change how they are searched.
    replaced = objects.dicts.unicodeKeys === 1
    if (replaced) dictResize(dict, calculateLog2Keysize(objects, growthRate(dict.used)), false)
    dict.kind = KeysKind.GENERAL
  }
  // 3. A full table is replaced (`insertion_resize`).
  if (dict.usable <= 0) {
    dictResize(dict, calculateLog2Keysize(objects, growthRate(dict.used)), true)
    replaced = true
  }
  dict.usable--
  dict.nentries++
  dict.used++
  return replaced
}

/** `delitem_common`: the entry stays, and no room is won. */
export function dictDelete(dict: DictTable): void {
  dict.used--
}

/** `dict.popitem`: as a deletion, but the entries end before the popped one, which stood at index `entry`. */
export function dictPopitem(dict: DictTable, entry = dict.nentries - 1): void {
  dict.used--
  dict.nentries = entry
}

/** `dict.clear`: back to the shared empty keys. */
export function dictClear(dict: DictTable): void {
  Object.assign(dict, newDict())
}

/** `PyDict_Copy` (`d.copy()`): a compact table is cloned, deleted entries and all; otherwise a new dict is filled from it. */
export function dictCopy(objects: ObjectProfile, dict: DictTable): DictTable {
  if (dict.used === 0) return newDict()
  if (dict.used >= Math.floor((dict.nentries * 2) / 3)) return { ...dict }
  const copy = newDict()
  dictMerge(objects, copy, dict)
  return copy
}

/** `dict(d)`. */
export function dictFromDict(objects: ObjectProfile, dict: DictTable): DictTable {
  const copy = dictNew(objects)
  dictMerge(objects, copy, dict)
  return copy
}

/**
 * `dict_merge` (`update`, `|=`, `{**d}`) from a dict none of whose keys are there yet, and whose keys are all str or all not.
 *
 * @returns did `dict` get a new keys object?
 */
export function dictMerge(objects: ObjectProfile, dict: DictTable, from: DictTable): boolean {
  if (from.used === 0) return false
  // 1. 3.10+: a table that is clean and not too large is copied whole.
  if (objects.dicts.mergeClones === 1 && dict.used === 0 && isClean(objects, from)) {
    Object.assign(dict, from)
    return true
  }
  let replaced = dictReserve(objects, dict, from.used, from.kind === KeysKind.UNICODE)
  for (let item = 0; item < from.used; item++) if (dictInsert(objects, dict, from.kind === KeysKind.UNICODE)) replaced = true
  return replaced
}

/** No deleted entries, and the size that its items need. */
function isClean(objects: ObjectProfile, dict: DictTable): boolean {
  const slots = 1 << dict.log2Size
  return dict.used === dict.nentries && (slots === objects.dicts.minSlots || usableFraction(slots / 2) < dict.used)
}

/**
 * The big resize at the start of `dict_merge`: room for `n` items at once, as if none of them were there.
 *
 * @returns did the dict get a new keys object?
 */
export function dictReserve(objects: ObjectProfile, dict: DictTable, n: number, unicode: boolean): boolean {
  const capacity = dict.log2Size === 0 ? 0 : usableFraction(1 << dict.log2Size)
  if (capacity >= n) return false
  dictResize(dict, estimateLog2Keysize(objects, dict.used + n), unicode)
  return true
}

/**
 * `dict.fromkeys` of a set or dict of `n` different keys: room for all at once (`_PyDict_FromKeys`).
 *
 * @param unicode - does it come from a dict whose keys are all str? A set's keys are not looked at.
 */
export function dictFromkeysSized(objects: ObjectProfile, n: number, unicode: boolean): DictTable {
  const dict = dictNew(objects)
  dictResize(dict, estimateLog2Keysize(objects, n), unicode)
  for (let item = 0; item < n; item++) dictInsert(objects, dict, unicode)
  return dict
}

/** What the dict object asks of the allocator, without keys and values. */
export function dictRequest(objects: ObjectProfile): number {
  return objectRequest(objects, 'dict')
}

/** `sys.getsizeof` of a dict with a table of its own (`_PyDict_SizeOf`). */
export function dictSizeof(objects: ObjectProfile, dict: DictTable): number {
  return dictRequest(objects) + (dict.log2Size === 0 ? 0 : newKeysSize(objects, dict.kind, dict.log2Size))
}

/** Bytes of an array of `n` values, without a prefix. */
export function valuesRequest(n: number): number {
  return n * POINTER
}
