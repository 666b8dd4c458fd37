import { addOther, type DictData, hashOfEntry, removeEntry, replaceValue, setText } from '../../heap/dict'
import { ABSENT, dataOf, keyAt, valueAt } from '../../heap/dictData'
import { entriesOf } from '../../heap/hashedEntries'
import { type IntValue, NULL, type Ref } from '../../heap/ref'
import type { Result, Steps } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { hashFast, hashOf, hashText } from './hashing'
import { countEquality, equals, equalsFast, tuplesEqual } from './operators'

/** Program code must be asked whether the key is there. */
const UNSURE = -2

/** The entry of a key, ABSENT, or another negative number where program code must be asked. */
export function findFast(vm: Interpreter, dict: Ref, data: DictData, key: Ref): number {
  const { heap } = vm
  if (vm.isExactStr(key)) {
    const text = vm.textOf(key)
    const entry = data.strings.get(text)
    if (entry !== undefined) return entry
    return data.others === null || !data.others.has(hashText(vm, text)) ? ABSENT : UNSURE
  }
  const hash = hashFast(vm, key)
  if (hash === null) return UNSURE
  const found = data.others?.get(hash)
  if (found === undefined) return ABSENT
  if (typeof found === 'number') return findOnly(vm, keyAt(heap, dict, data, found), key, found)
  for (const entry of found) {
    const same = equalsFast(vm, keyAt(heap, dict, data, entry), key)
    if (same === 1) return entry
    if (same < 0) return UNSURE
  }
  return ABSENT
}

/** The one entry with the key's hash, or what `findFast` says in its place. */
function findOnly(vm: Interpreter, stored: Ref, key: Ref, entry: number): number {
  const same = equalsFast(vm, stored, key)
  if (same === 1) return entry
  if (same === 0) return ABSENT
  if (tuplesEqual(vm, stored, key) < 0) return UNSURE
  countEquality(vm, stored)
  return entry
}

/** Is it hashed and compared by its text: a str, or an instance of a subclass that changes neither? */
function isText(vm: Interpreter, key: Ref): boolean {
  if (vm.isExactStr(key)) return true
  if (typeof vm.heap.payload[key] !== 'string') return false
  const { slots } = vm.typeOf(key)
  const plain = vm.type('str').slots
  return slots.hash === plain.hash && slots.compare === plain.compare
}

/** The entry of a key, or ABSENT. `__eq__` of program code may change the dict: the search begins again then. Source: `lookdict`. */
function* findSlow(vm: Interpreter, dict: Ref, key: Ref, hash: IntValue): Steps<number> {
  for (;;) {
    const found = yield* searchOnce(vm, dict, key, hash)
    if (found !== UNSURE) return found
  }
}

function* searchOnce(vm: Interpreter, dict: Ref, key: Ref, hash: IntValue): Steps<number> {
  const data = dataOf(vm.heap, dict)
  for (const entry of candidates(vm, data, key, hash)) {
    const stored = keyAt(vm.heap, dict, data, entry)
    if (stored === key) return entry
    const { buffer } = data
    vm.hold(stored)
    let same: number
    try {
      same = yield* equals(vm, stored, key)
    } catch (error) {
      vm.drop(stored)
      throw error
    }
    vm.drop(stored)
    const now = dataOf(vm.heap, dict)
    if (now.buffer !== buffer || keyAt(vm.heap, dict, now, entry) !== stored) return UNSURE
    if (same === 1) return entry
  }
  return ABSENT
}

/** Entries whose keys have this hash. */
function candidates(vm: Interpreter, data: DictData, key: Ref, hash: IntValue): readonly number[] {
  const others = entriesOf(data.others, hash)
  if (isText(vm, key)) {
    const entry = data.strings.get(vm.textOf(key))
    return entry === undefined ? [...others] : [entry, ...others]
  }
  const type = vm.typeOf(key)
  if (type.builtin || data.strings.size === 0 || type.slots.compare === vm.type('object').slots.compare) return [...others]
  const texts: number[] = []
  for (const [text, entry] of data.strings) if (hashText(vm, text) === hash) texts.push(entry)
  return texts.length === 0 ? [...others] : [...texts, ...others].sort((a, b) => a - b)
}

/** The value of a key, a new reference, or NULL where it is not there. Source: `PyDict_GetItemWithError`. */
export function dictGet(vm: Interpreter, dict: Ref, key: Ref): Result {
  const data = dataOf(vm.heap, dict)
  const entry = findFast(vm, dict, data, key)
  if (entry >= 0) return vm.heap.hold(valueAt(vm.heap, dict, data, entry))
  return entry === ABSENT ? NULL : getSlow(vm, dict, key)
}

function* getSlow(vm: Interpreter, dict: Ref, key: Ref): Steps {
  const entry = yield* findSlow(vm, dict, key, yield* hashOf(vm, key))
  return entry === ABSENT ? NULL : vm.heap.hold(valueAt(vm.heap, dict, dataOf(vm.heap, dict), entry))
}

/** `key in dict`: 1 or 0, no reference. */
export function dictHas(vm: Interpreter, dict: Ref, key: Ref): Result<number> {
  const entry = findFast(vm, dict, dataOf(vm.heap, dict), key)
  return entry >= 0 ? 1 : entry === ABSENT ? 0 : hasSlow(vm, dict, key)
}

function* hasSlow(vm: Interpreter, dict: Ref, key: Ref): Steps<number> {
  return (yield* findSlow(vm, dict, key, yield* hashOf(vm, key))) === ABSENT ? 0 : 1
}

/** `key in dict`: True or False. */
export function dictContains(vm: Interpreter, dict: Ref, key: Ref): Result {
  const entry = findFast(vm, dict, dataOf(vm.heap, dict), key)
  return entry === UNSURE ? containsSlow(vm, dict, key) : vm.bool(entry >= 0)
}

function* containsSlow(vm: Interpreter, dict: Ref, key: Ref): Steps {
  return vm.bool((yield* hasSlow(vm, dict, key)) === 1)
}

/** `dict[key] = value`; both are borrowed, the result is not looked at. Source: `PyDict_SetItem`, `insertdict`. */
export function dictSet(vm: Interpreter, dict: Ref, key: Ref, value: Ref): Result {
  const { heap } = vm
  const data = dataOf(heap, dict)
  const entry = findFast(vm, dict, data, key)
  if (entry >= 0) replaceValue(heap, dict, data, entry, value)
  else if (entry === UNSURE) return setSlow(vm, dict, key, value)
  else if (vm.isExactStr(key)) setText(heap, dict, key, vm.textOf(key), value)
  else addOther(heap, dict, key, hashFast(vm, key) ?? 0, value)
  return NULL
}

/** Key and value are held while program code is asked: from 3.11 on for the hash, too. */
function* setSlow(vm: Interpreter, dict: Ref, key: Ref, value: Ref): Steps {
  if (!vm.atLeast(11)) return yield* setHashedSlow(vm, dict, key, yield* hashOf(vm, key), value)
  const held = [vm.hold(key), vm.hold(value)]
  try {
    const hash = yield* hashOf(vm, key)
    put(vm, dict, yield* findSlow(vm, dict, key, hash), key, hash, value)
  } finally {
    vm.dropAll(held)
  }
  return NULL
}

/** The value of an entry, or a new one where it is ABSENT. */
function put(vm: Interpreter, dict: Ref, entry: number, key: Ref, hash: IntValue, value: Ref): void {
  if (entry === ABSENT) addNew(vm, dict, key, hash, value)
  else replaceValue(vm.heap, dict, dataOf(vm.heap, dict), entry, value)
}

/** The same with a hash that is known. */
export function dictSetHashed(vm: Interpreter, dict: Ref, key: Ref, hash: IntValue, value: Ref): Result {
  const { heap } = vm
  const data = dataOf(heap, dict)
  const entry = findFast(vm, dict, data, key)
  if (entry === UNSURE) return setHashedSlow(vm, dict, key, hash, value)
  if (entry >= 0) replaceValue(heap, dict, data, entry, value)
  else addNew(vm, dict, key, hash, value)
  return NULL
}

function* setHashedSlow(vm: Interpreter, dict: Ref, key: Ref, hash: IntValue, value: Ref): Steps {
  const held = [vm.hold(key), vm.hold(value)]
  try {
    put(vm, dict, yield* findSlow(vm, dict, key, hash), key, hash, value)
  } finally {
    vm.dropAll(held)
  }
  return NULL
}

/** The entry of a key whose hash is known, or ABSENT. */
export function dictFind(vm: Interpreter, dict: Ref, key: Ref, hash: IntValue): Result<number> {
  const entry = findFast(vm, dict, dataOf(vm.heap, dict), key)
  return entry === UNSURE ? findSlow(vm, dict, key, hash) : entry
}

/** Hashes of a dict's keys, by entry, as they were when the keys came in. */
export function hashesOf(vm: Interpreter, dict: Ref): (entry: number) => IntValue {
  const data = dataOf(vm.heap, dict)
  return (entry) => {
    const key = keyAt(vm.heap, dict, data, entry)
    const fast = isText(vm, key) ? hashText(vm, vm.textOf(key)) : hashFast(vm, key)
    return fast ?? hashOfEntry(data, entry)
  }
}

/** An entry of a key that is not there. */
export function addNew(vm: Interpreter, dict: Ref, key: Ref, hash: IntValue, value: Ref): void {
  if (isText(vm, key)) setText(vm.heap, dict, key, vm.textOf(key), value, vm.isExactStr(key))
  else addOther(vm.heap, dict, key, hash, value)
}

/** `del dict[key]`, `pop`: the value, the caller's, or NULL where the key is not there. */
export function dictDelete(vm: Interpreter, dict: Ref, key: Ref): Result {
  const entry = findFast(vm, dict, dataOf(vm.heap, dict), key)
  if (entry >= 0) return removeEntry(vm.heap, dict, entry, hashFast(vm, key))
  return entry === ABSENT ? NULL : deleteSlow(vm, dict, key)
}

function* deleteSlow(vm: Interpreter, dict: Ref, key: Ref): Steps {
  return yield* dictDeleteHashed(vm, dict, key, yield* hashOf(vm, key))
}

/** The same with a hash that is known. Source: `_PyDict_Pop_KnownHash`. */
export function* dictDeleteHashed(vm: Interpreter, dict: Ref, key: Ref, hash: IntValue): Steps {
  const entry = yield* findSlow(vm, dict, key, hash)
  return entry === ABSENT ? NULL : removeEntry(vm.heap, dict, entry, hash)
}

/** `dict.setdefault`: the value that is there, or the one given, a new reference. Hash and search happen once. */
export function dictSetDefault(vm: Interpreter, dict: Ref, key: Ref, value: Ref): Result {
  const data = dataOf(vm.heap, dict)
  const entry = findFast(vm, dict, data, key)
  if (entry >= 0) return vm.heap.hold(valueAt(vm.heap, dict, data, entry))
  return entry === ABSENT ? setDefaultFast(vm, dict, key, value) : setDefaultSlow(vm, dict, key, value)
}

function setDefaultFast(vm: Interpreter, dict: Ref, key: Ref, value: Ref): Ref {
  addNew(vm, dict, key, hashFast(vm, key) ?? 0, value)
  return vm.hold(value)
}

function* setDefaultSlow(vm: Interpreter, dict: Ref, key: Ref, value: Ref): Steps {
  const hash = yield* hashOf(vm, key)
  const entry = yield* findSlow(vm, dict, key, hash)
  if (entry !== ABSENT) return vm.heap.hold(valueAt(vm.heap, dict, dataOf(vm.heap, dict), entry))
  addNew(vm, dict, key, hash, value)
  return vm.hold(value)
}
