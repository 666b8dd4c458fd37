import { KeysKind } from '../../../objects/dicts'
import { dictLength } from '../../heap/dict'
import { cloneKeys } from '../../heap/dictCopy'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { reserve } from '../../heap/dictTable'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { getAttributeOr, lookup } from '../../vm/classes/attributes'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictSet, dictSetHashed, hashesOf } from '../../vm/protocols/dictProtocol'
import { collect, forEach } from '../../vm/protocols/iteration'
import { getItem } from '../../vm/protocols/operators'
import { holdItems } from './sequences'

/** `dict.__init__`. Source: `dict_init`, `dict_vectorcall`. */
export function initDict(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  const npositional = args.length - nkeywords
  if (npositional > 1) vm.raise('TypeError', `dict expected at most 1 argument, got ${npositional}`)
  if (args.length === 0) return NULL
  // An exact dict is often taken over as it is.
  if (names === NULL && vm.heap.refs.objType[args[0]] === vm.heap.kinds.dict && isMergedAtOnce(vm, self, args[0])) return NULL
  return filled(vm, self, args, npositional, names)
}

function* filled(vm: Interpreter, self: Ref, args: readonly Ref[], npositional: number, names: Ref): Steps {
  if (npositional === 1) yield* updateDict(vm, self, args[0])
  if (names === NULL) return NULL
  const keys = Array.from({ length: vm.heap.size(names) }, (_, at) => vm.heap.slot(names, at))
  // To 3.8, and for a subclass, the arguments come as a dict.
  if (!vm.atLeast(9) || !vm.typeOf(self).builtin) yield* mergeKeywords(vm, self, keys, args.slice(npositional))
  else for (let at = 0; at < keys.length; at++) yield* wait(dictSet(vm, self, keys[at], args[npositional + at]))
  return NULL
}

/** Keyword arguments, which come as a dict of their own. */
export function* mergeKeywords(vm: Interpreter, self: Ref, keys: readonly Ref[], values: readonly Ref[]): Steps<void> {
  const keywords = vm.dict()
  try {
    if (keys.length > 5) reserve(vm.heap, keywords, keys.length, true)
    for (let at = 0; at < keys.length; at++) yield* wait(dictSet(vm, keywords, keys[at], values[at]))
    yield* mergeDict(vm, self, keywords)
  } finally {
    vm.drop(keywords)
  }
}

/** `dict.update(other)`: of a dict, of what has `keys`, or of pairs. Source: `dict_update_arg`. */
export function* updateDict(vm: Interpreter, dict: Ref, other: Ref): Steps<void> {
  const { heap } = vm
  if (heap.refs.objType[other] === heap.kinds.dict) {
    yield* mergeDict(vm, dict, other)
    return
  }
  const keys = yield* getAttributeOr(vm, other, 'keys')
  if (keys === NULL) yield* mergePairs(vm, dict, other)
  else if (isPlainDict(vm, other)) {
    vm.drop(keys)
    yield* mergeDict(vm, dict, other)
  } else yield* mergeMapping(vm, dict, other, keys)
}

/** An instance of a subclass that is iterated over as a dict is. */
export function isPlainDict(vm: Interpreter, ref: Ref): boolean {
  return vm.isA(ref, 'dict') && lookup(vm, vm.typeOf(ref), '__iter__')?.owner === vm.type('dict')
}

/** Is there nothing to merge, or was the other one's table taken over? */
function isMergedAtOnce({ heap }: Interpreter, dict: Ref, other: Ref): boolean {
  return dict === other || dictLength(heap, other) === 0 || cloneKeys(heap, dict, other)
}

/** Keys and values of another dict, in order. Source: `dict_merge`. */
export function* mergeDict(vm: Interpreter, dict: Ref, other: Ref): Steps<void> {
  const { heap } = vm
  if (isMergedAtOnce(vm, dict, other)) return
  const n = dictLength(heap, other)
  reserve(heap, dict, n, dataOf(heap, other).table.kind === KeysKind.UNICODE)
  const hashes = hashesOf(vm, other)
  for (let entry = 0; entry < dataOf(heap, other).table.nentries; entry++) {
    const data = dataOf(heap, other)
    const key = keyAt(heap, other, data, entry)
    if (key === NULL) continue
    const done = dictSetHashed(vm, dict, key, hashes(entry), valueAt(heap, other, data, entry))
    if (typeof done === 'number') continue
    const value = heap.hold(valueAt(heap, other, data, entry))
    heap.hold(key)
    try {
      yield* done
    } finally {
      vm.drop(key)
      vm.drop(value)
    }
    if (dictLength(heap, other) !== n) vm.raise('RuntimeError', 'dict mutated during update')
  }
}

/** What a mapping's `keys()` gives; the method is given away. Source: `PyMapping_Keys`. */
export function* keysGiven(vm: Interpreter, mapping: Ref, keysMethod: Ref): Steps {
  let keys: Ref
  try {
    keys = yield* wait(call(vm, keysMethod, []))
  } finally {
    vm.drop(keysMethod)
  }
  const { slots, name } = vm.typeOf(keys)
  if (slots.iter !== undefined || slots.getitem !== undefined) return keys
  vm.drop(keys)
  vm.raise('TypeError', `${vm.typeName(mapping)}.keys() returned a non-iterable (type ${name})`)
}

function* mergeMapping(vm: Interpreter, dict: Ref, other: Ref, keysMethod: Ref): Steps<void> {
  const keys = yield* keysGiven(vm, other, keysMethod)
  try {
    yield* forEach(vm, keys, (key) => mergeKey(vm, dict, other, key))
  } finally {
    vm.drop(keys)
  }
}

function* mergeKey(vm: Interpreter, dict: Ref, other: Ref, key: Ref): Steps<undefined> {
  try {
    const value = yield* wait(getItem(vm, other, key))
    try {
      yield* wait(dictSet(vm, dict, key, value))
    } finally {
      vm.drop(value)
    }
  } finally {
    vm.drop(key)
  }
  return undefined
}

/** Source: `PyDict_MergeFromSeq2`. */
function* mergePairs(vm: Interpreter, dict: Ref, iterable: Ref): Steps<void> {
  let at = 0
  yield* forEach(vm, iterable, (item) => mergePair(vm, dict, item, at++))
}

function* mergePair(vm: Interpreter, dict: Ref, item: Ref, at: number): Steps<undefined> {
  try {
    const pair = yield* pairOf(vm, item, at)
    try {
      yield* wait(dictSet(vm, dict, pair[0], pair[1]))
    } finally {
      vm.dropAll(pair)
    }
  } finally {
    vm.drop(item)
  }
  return undefined
}

/** `PySequence_Fast`: a list or a tuple is read as it stands, without an iterator. */
function isPlainSequence(vm: Interpreter, ref: Ref): boolean {
  const { heap } = vm
  const kind = heap.refs.objType[ref]
  return kind === heap.kinds.list || kind === heap.kinds.tuple
}

function* pairOf(vm: Interpreter, item: Ref, at: number): Steps<Ref[]> {
  let pair: Ref[]
  try {
    pair = isPlainSequence(vm, item) ? holdItems(vm, item) : yield* collect(vm, item)
  } catch (error) {
    if (!isRaised(vm, error, 'TypeError')) throw error
    const { slots } = vm.typeOf(item)
    if (slots.iter !== undefined || vm.atLeast(14)) throw error
    clearRaised(vm, error)
    vm.raise('TypeError', `cannot convert dictionary update sequence element #${at} to a sequence`)
  }
  if (pair.length === 2) return pair
  const n = pair.length
  vm.dropAll(pair)
  vm.raise('ValueError', `dictionary update sequence element #${at} has length ${n}; 2 is required`)
}
