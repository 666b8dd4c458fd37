import { clearDict, dictLength } from '../../../heap/dict'
import { dataOf, valueAt } from '../../../heap/dictData'
import { type IntValue, NULL, type Ref } from '../../../heap/ref'
import { bindFunction } from '../../../types/core/descriptors'
import { call } from '../../../vm/calls/call'
import { raising } from '../../../vm/calls/entry'
import { native } from '../../../vm/calls/native'
import { heldTuple, withTuple } from '../../../vm/frames/argumentsTuple'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { dictDelete, dictDeleteHashed, dictFind, dictGet, dictSet, dictSetHashed } from '../../../vm/protocols/dictProtocol'
import { hashOf } from '../../../vm/protocols/hashing'
import { moduleState } from '../../state'
import { isCallable } from '../collections/defaultdict'
import { libraryType, newObject } from '../nativeType'

const enum Lru {
  CACHE = 0,
  FN = 1,
  /** From 3.10 on: what stands in a key before arguments by name, and the type of the links. */
  MARK = 2,
  LINK_TYPE = 3,
  INFO_TYPE = 4,
  DICT = 5,
  /** From here on the key and the result of each link: the collector sees them from the cache. */
  LINKS = 6,
}

interface LruData {
  hits: number
  misses: number
  /** −1: without a limit. */
  readonly maxsize: number
  readonly typed: boolean
  /** The links, by number: the least and the most recently used. NULL where there is none. */
  oldest: Ref
  newest: Ref
  /** Links that were ever made: how many places there are. */
  links: number
}

/** A link of the list. */
interface Link {
  before: Ref
  after: Ref
  /** The slot of its key in the cache; the result is in the next one. */
  readonly at: number
  /** The key's, where program code was asked for it: it is asked once. */
  hash: IntValue | null
}

/** `functools._lru_cache_wrapper`. Source: `Modules/_functoolsmodule.c`. */
export function defineLruCache(vm: Interpreter): Ref {
  libraryType(vm, { name: '_lru_list_elem', module: 'functools', basicsize: 56, fields: 0, gc: false, subclassable: false, slots: {} })
  if (moduleState(vm).keywordMark === NULL) moduleState(vm).keywordMark = vm.heap.make('object', 0)
  const same = native('self, /', (v, [self]) => v.hold(self))
  return libraryType(vm, {
    name: '_lru_cache_wrapper',
    module: 'functools',
    basicsize: vm.atLeast(10) ? 152 : vm.atLeast(9) ? 136 : 128,
    fields: 6,
    dictAt: Lru.DICT,
    weakrefs: vm.atLeast(9),
    slots: {
      new: (v, type, args) => {
        const [fn, maxsize, typed, info] = args
        if (!isCallable(v, fn)) v.raise('TypeError', 'the first argument must be callable')
        const most = maxsize === v.none ? -1 : Number(v.intOf(maxsize))
        const data: LruData = { hits: 0, misses: 0, maxsize: most, typed: typed === v.true || v.heap.payload[typed] === 1, oldest: NULL, newest: NULL, links: 0 }
        const own = v.atLeast(10) ? [v.hold(moduleState(v).keywordMark), v.hold(v.type('_lru_list_elem').ref)] : [NULL, NULL]
        return newObject(v, type, [v.dict(), v.hold(fn), ...own, v.hold(info)], data)
      },
      call: lruCall,
      get: (v, self, instance) => (instance === NULL || instance === v.none ? v.hold(self) : bindFunction(v, self, instance)),
    },
    methods: {
      cache_info: native('self, /', (v, [self]) => cacheInfo(v, self)),
      cache_clear: native('self, /', (v, [self]) => {
        clearCache(v, self)
        return v.newNone()
      }),
      __copy__: same,
      __deepcopy__: native('self, memo, /', (v, [self]) => v.hold(self)),
    },
  }).ref
}

function dataOfCache(vm: Interpreter, self: Ref): LruData {
  return vm.heap.payload[self] as LruData
}

/** What a cache refers to, in the order in which it visits it (`lru_cache_tp_traverse`). Borrowed. */
export function referentsOfCache(vm: Interpreter, self: Ref): Ref[] {
  const slots: number[] = []
  for (let link = dataOfCache(vm, self).oldest; link !== NULL; link = linkOf(vm, link).after)
    slots.push(linkOf(vm, link).at, linkOf(vm, link).at + 1, ...(vm.atLeast(10) ? [Lru.LINK_TYPE] : []))
  slots.push(...(vm.atLeast(10) ? [Lru.CACHE, Lru.FN, Lru.MARK, Lru.LINK_TYPE] : [Lru.FN, Lru.CACHE]), Lru.INFO_TYPE, Lru.DICT)
  const found = slots.map((slot) => vm.heap.slot(self, slot)).filter((target) => target !== NULL)
  return vm.atLeast(10) ? [vm.typeOf(self).ref, ...found] : found
}

/** What the cache held goes with the links, the least recently used first. Source: `_functools__lru_cache_wrapper_cache_clear_impl`. */
function clearCache(vm: Interpreter, self: Ref): void {
  const data = dataOfCache(vm, self)
  const places: number[] = []
  for (let link = data.oldest; link !== NULL; link = linkOf(vm, link).after) places.push(linkOf(vm, link).at)
  const held = places.flatMap((at) => [vm.hold(vm.heap.slot(self, at)), vm.hold(vm.heap.slot(self, at + 1))])
  Object.assign(data, { hits: 0, misses: 0, oldest: NULL, newest: NULL, links: 0 })
  clearDict(vm.heap, vm.heap.slot(self, Lru.CACHE))
  const own = vm.heap.takeSlots(self, Lru.LINKS)
  vm.dropAll(own)
  vm.dropAll(held)
}

function* cacheInfo(vm: Interpreter, self: Ref): Steps {
  const { hits, misses, maxsize } = dataOfCache(vm, self)
  const args = [vm.int(hits), vm.int(misses), maxsize < 0 ? vm.newNone() : vm.int(maxsize), vm.int(dictLength(vm.heap, vm.heap.slot(self, Lru.CACHE)))]
  try {
    return yield* wait(call(vm, vm.heap.slot(self, Lru.INFO_TYPE), args))
  } finally {
    vm.dropAll(args)
  }
}

/** Source: `lru_cache_make_key`: one int or str stands for itself; everything else is a tuple. */
function makeKey(vm: Interpreter, typed: boolean, args: readonly Ref[], names: Ref): Ref {
  const { refs, kinds } = vm.heap
  if (!typed && names === NULL) {
    if (args.length === 1 && (refs.objType[args[0]] === kinds.str || refs.objType[args[0]] === kinds.int)) return vm.hold(args[0])
    return vm.tuple(args.map((ref) => vm.hold(ref)))
  }
  const nkeywords = names === NULL ? 0 : vm.heap.size(names)
  const positional = args.length - nkeywords
  const parts = args.slice(0, positional)
  if (nkeywords > 0) parts.push(moduleState(vm).keywordMark)
  for (let at = 0; at < nkeywords; at++) parts.push(vm.heap.slot(names, at), args[positional + at])
  if (typed) parts.push(...args.map((ref) => vm.typeOf(ref).ref))
  return vm.tuple(parts.map((ref) => vm.hold(ref)))
}

/** The arguments are in a tuple as long as the call goes on (`tp_call`); where that tuple is the key, it is there already. */
function lruCall(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const { refs, kinds } = vm.heap
  const isOwnKey = args.length === 1 && (refs.objType[args[0]] === kinds.str || refs.objType[args[0]] === kinds.int)
  if (names === NULL && !isOwnKey && !dataOfCache(vm, self).typed) return lruSteps(vm, self, args, names)
  const count = args.length - (names === NULL ? 0 : vm.heap.size(names))
  return withTuple(vm, heldTuple(vm, args.slice(0, count)), lruSteps(vm, self, args, names))
}

function lruSteps(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Result {
  const data = dataOfCache(vm, self)
  let key = NULL
  try {
    if (data.maxsize === 0) {
      data.misses++
      return call(vm, vm.heap.slot(self, Lru.FN), args, names)
    }
    key = makeKey(vm, data.typed, args, names)
    const found = dictGet(vm, vm.heap.slot(self, Lru.CACHE), key)
    if (found === NULL || typeof found !== 'number') return lruLater(vm, self, args, names, key, found === NULL)
    const result = data.maxsize < 0 ? hit(data, found) : hitLink(vm, self, data, found)
    vm.drop(key)
    return result
  } catch (error) {
    vm.heap.dropMaybe(key)
    return raising(error)
  }
}

/** The value of a key whose hash program code said. */
function* valueOfHashed(vm: Interpreter, dict: Ref, key: Ref, hash: IntValue): Steps {
  const entry = yield* found(dictFind(vm, dict, key, hash))
  return entry < 0 ? NULL : vm.hold(valueAt(vm.heap, dict, dataOf(vm.heap, dict), entry))
}

function* found(entry: Result<number>): Steps<number> {
  return typeof entry === 'number' ? entry : yield* entry
}

/** The same where program code is asked, for the hash once; the key is given away. */
function* lruLater(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref, key: Ref, isAbsent: boolean): Steps {
  const data = dataOfCache(vm, self)
  const fn = vm.heap.slot(self, Lru.FN)
  try {
    const hash = isAbsent ? null : yield* hashOf(vm, key)
    const found = hash === null ? NULL : yield* valueOfHashed(vm, vm.heap.slot(self, Lru.CACHE), key, hash)
    if (found !== NULL) return data.maxsize < 0 ? hit(data, found) : hitLink(vm, self, data, found)
    data.misses++
    const result = yield* wait(call(vm, fn, args, names))
    try {
      yield* data.maxsize < 0 ? set(vm, vm.heap.slot(self, Lru.CACHE), key, hash, result) : keepLink(vm, self, key, hash, result)
    } catch (error) {
      vm.drop(result)
      throw error
    }
    return result
  } finally {
    vm.drop(key)
  }
}

function hit(data: LruData, found: Ref): Ref {
  data.hits++
  return found
}

/** The link is the most recently used one now. */
function hitLink(vm: Interpreter, self: Ref, data: LruData, link: Ref): Ref {
  data.hits++
  unlink(vm, data, link)
  append(vm, data, link)
  const result = vm.hold(vm.heap.slot(self, linkOf(vm, link).at + 1))
  vm.drop(link)
  return result
}

function* set(vm: Interpreter, cache: Ref, key: Ref, hash: IntValue | null, value: Ref): Steps<void> {
  yield* wait(hash === null ? dictSet(vm, cache, key, value) : dictSetHashed(vm, cache, key, hash, value))
}

/** A new link, or the oldest one anew where there is no room. Source: `bounded_lru_cache_wrapper`. */
function* keepLink(vm: Interpreter, self: Ref, key: Ref, hash: IntValue | null, result: Ref): Steps<void> {
  const { heap } = vm
  const data = dataOfCache(vm, self)
  const cache = heap.slot(self, Lru.CACHE)
  const again = hash === null ? yield* wait(dictGet(vm, cache, key)) : yield* valueOfHashed(vm, cache, key, hash)
  if (again !== NULL) {
    vm.drop(again)
    return
  }
  if (dictLength(heap, cache) < data.maxsize || data.oldest === NULL) {
    const at = Lru.LINKS + 2 * data.links++
    const link = newObject(vm, vm.type('_lru_list_elem'), [], { before: NULL, after: NULL, at, hash } satisfies Link)
    heap.store(self, at, key)
    heap.store(self, at + 1, result)
    yield* set(vm, cache, key, hash, link)
    append(vm, data, link)
    vm.drop(link)
    return
  }
  const link = data.oldest
  unlink(vm, data, link)
  const { at, hash: oldHash } = linkOf(vm, link)
  const popped = oldHash === null ? yield* wait(dictDelete(vm, cache, heap.slot(self, at))) : yield* dictDeleteHashed(vm, cache, heap.slot(self, at), oldHash)
  if (popped === NULL) return
  const old = [vm.hold(heap.slot(self, at)), vm.hold(heap.slot(self, at + 1))]
  heap.store(self, at, key)
  heap.store(self, at + 1, result)
  linkOf(vm, link).hash = hash
  yield* set(vm, cache, key, hash, link)
  append(vm, data, link)
  vm.drop(popped)
  vm.dropAll(old)
}

function linkOf(vm: Interpreter, link: Ref): Link {
  return vm.heap.payload[link] as Link
}

function unlink(vm: Interpreter, data: LruData, link: Ref): void {
  const { before, after } = linkOf(vm, link)
  if (before === NULL) data.oldest = after
  else linkOf(vm, before).after = after
  if (after === NULL) data.newest = before
  else linkOf(vm, after).before = before
}

function append(vm: Interpreter, data: LruData, link: Ref): void {
  Object.assign(linkOf(vm, link), { before: data.newest, after: NULL })
  if (data.newest === NULL) data.oldest = link
  else linkOf(vm, data.newest).after = link
  data.newest = link
}
