import { KeysKind } from '../../../objects/dicts'
import { clearDict, dictLength, lastEntry, popEntry } from '../../heap/dict'
import { copyDict } from '../../heap/dictCopy'
import { dataOf } from '../../heap/dictData'
import { resizeFor } from '../../heap/dictTable'
import { type IntValue, NULL, type Ref } from '../../heap/ref'
import { setLength } from '../../heap/set'
import { call } from '../../vm/calls/call'
import { type NativeSpec, native } from '../../vm/calls/native'
import { passBuiltin, passTuple } from '../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictDelete, dictGet, dictSet, dictSetDefault, dictSetHashed } from '../../vm/protocols/dictProtocol'
import { forEach } from '../../vm/protocols/iteration'
import { setItem } from '../../vm/protocols/operators'
import { dictIterator } from './dictIterators'
import { isPlainDict, mergeKeywords, updateDict } from './dictUpdate'
import { makeView } from './dictViewFields'
import { classGetItem } from './genericAlias'
import { eachKey, eachMember } from './setOperations'

/** A copy of an instance that is iterated over in its own way. Source: `PyDict_Copy`. */
function* mergedCopy(vm: Interpreter, self: Ref): Steps {
  const copy = vm.dict()
  yield* updateDict(vm, copy, self)
  return copy
}

/** Methods of dict without a slot. */
export function dictMethods(): Readonly<Record<string, NativeSpec>> {
  return {
    get: native('self, key, default=None, /', (v, [self, key, fallback]) => orElse(v, dictGet(v, self, key), fallback)),
    setdefault: native('self, key, default=None, /', (v, [self, key, fallback]) => dictSetDefault(v, self, key, fallback === NULL ? v.none : fallback)),
    pop: native('self, key, default=None, /', (v, [self, key, fallback]) => pop(v, self, key, fallback)),
    popitem: native('self, /', (v, [self]) => popItem(v, self)),
    clear: native('self, /', (v, [self]) => {
      clearDict(v.heap, self)
      return v.newNone()
    }),
    copy: native('self, /', (v, [self]) => (isPlainDict(v, self) ? copyDict(v.heap, self) : mergedCopy(v, self))),
    update: native('self, other=(), /, **kwargs', (v, [self, other], _rest, keywords) => update(v, self, other, keywords)),
    keys: native('self, /', (v, [self]) => makeView(v, self, 'dict_keys')),
    values: native('self, /', (v, [self]) => makeView(v, self, 'dict_values')),
    items: native('self, /', (v, [self]) => makeView(v, self, 'dict_items')),
    __reversed__: native('self, /', (v, [self]) => dictIterator(v, self, 'dict_reversekeyiterator')),
  }
}

export function dictClassmethods(vm: Interpreter): Readonly<Record<string, NativeSpec>> {
  return { fromkeys: native('cls, iterable, value=None, /', (v, [cls, iterable, value]) => fromKeys(v, cls, iterable, value === NULL ? v.none : value)), ...classGetItem(vm) }
}

function orElse(vm: Interpreter, result: Result, fallback: Ref): Result {
  if (typeof result !== 'number') return orElseLater(vm, result, fallback)
  return result === NULL ? vm.hold(fallback === NULL ? vm.none : fallback) : result
}

function* orElseLater(vm: Interpreter, steps: Steps, fallback: Ref): Steps {
  return yield* wait(orElse(vm, yield* steps, fallback))
}

function pop(vm: Interpreter, self: Ref, key: Ref, fallback: Ref): Result {
  const value = dictLength(vm.heap, self) === 0 ? NULL : dictDelete(vm, self, key)
  return typeof value === 'number' ? popped(vm, value, key, fallback) : poppedLater(vm, value, key, fallback)
}

function* poppedLater(vm: Interpreter, steps: Steps, key: Ref, fallback: Ref): Steps {
  return popped(vm, yield* steps, key, fallback)
}

function popped(vm: Interpreter, value: Ref, key: Ref, fallback: Ref): Ref {
  if (value !== NULL) return value
  if (fallback !== NULL) return vm.hold(fallback)
  vm.raiseWith('KeyError', key)
}

function popItem(vm: Interpreter, self: Ref): Ref {
  // The pair is there before anything is looked at (`dict_popitem_impl`).
  const pair = vm.heap.emptyTupleOf(2)
  const entry = lastEntry(vm.heap, self)
  if (entry < 0) {
    vm.drop(pair)
    vm.raise('KeyError', 'popitem(): dictionary is empty')
  }
  const [key, value] = popEntry(vm.heap, self, entry)
  vm.heap.give(pair, 0, key)
  vm.heap.give(pair, 1, value)
  vm.heap.trackTuple(pair)
  return pair
}

function update(vm: Interpreter, self: Ref, other: Ref, keywords: ReadonlyMap<string, Ref>): Steps {
  passTuple(vm, other === NULL ? 0 : 1)
  return updated(vm, self, other, keywords)
}

function* updated(vm: Interpreter, self: Ref, other: Ref, keywords: ReadonlyMap<string, Ref>): Steps {
  // 3.8 asks a dict, too, for its `keys`.
  if (other !== NULL && vm.heap.refs.objType[other] === vm.heap.kinds.dict) passBuiltin(vm)
  if (other !== NULL) yield* updateDict(vm, self, other)
  if (keywords.size > 0) {
    const names = [...keywords.keys()].map((name) => vm.heap.intern(name))
    yield* mergeKeywords(vm, self, names, [...keywords.values()])
    vm.dropAll(names)
  }
  return vm.newNone()
}

/** `dict.fromkeys(iterable, value)`. Source: `_PyDict_FromKeys`. */
function* fromKeys(vm: Interpreter, cls: Ref, iterable: Ref, value: Ref): Steps {
  const { heap } = vm
  const dict = yield* wait(call(vm, cls, []))
  try {
    const exact = heap.refs.objType[dict] === heap.kinds.dict && dictLength(heap, dict) === 0
    if (exact) presize(vm, dict, iterable)
    if (exact && (yield* takesKeys(vm, dict, iterable, value))) return dict
    yield* forEach(vm, iterable, (key) => addKey(vm, dict, key, value, exact))
  } catch (error) {
    vm.drop(dict)
    throw error
  }
  return dict
}

/** Keys of a dict or a set come with the hashes that are stored there; false where it is neither. */
function* takesKeys(vm: Interpreter, dict: Ref, iterable: Ref, value: Ref): Steps<boolean> {
  const { kind } = vm.typeOf(iterable)
  const take = function* (key: Ref, hash: IntValue): Steps<undefined> {
    yield* wait(dictSetHashed(vm, dict, key, hash, value))
    return undefined
  }
  if (kind === vm.heap.kinds.dict) yield* eachKey(vm, iterable, take)
  else if (kind === vm.type('set').kind || kind === vm.type('frozenset').kind) yield* eachMember(vm, iterable, take)
  else return false
  return true
}

/** A key given away. */
function* addKey(vm: Interpreter, dict: Ref, key: Ref, value: Ref, exact: boolean): Steps<undefined> {
  try {
    yield* wait(exact ? dictSet(vm, dict, key, value) : setItem(vm, dict, key, value))
  } finally {
    vm.drop(key)
  }
  return undefined
}

function presize(vm: Interpreter, dict: Ref, iterable: Ref): void {
  const { heap } = vm
  const kind = heap.refs.objType[iterable]
  if (kind === heap.kinds.dict) resizeFor(heap, dict, dictLength(heap, iterable), dataOf(heap, iterable).table.kind === KeysKind.UNICODE)
  else if (kind === vm.type('set').kind || kind === vm.type('frozenset').kind) resizeFor(heap, dict, setLength(heap, iterable), false)
}
