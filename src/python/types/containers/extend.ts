import { getText } from '../../heap/dict'
import { appendItem, extendList, giveNext, hasBuffer, listLength, listRoom, preallocate, resizeRoom } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { callSpecial } from '../../vm/calls/call'
import { partSoon } from '../../vm/calls/soon'
import { lookup } from '../../vm/classes/attributes'
import type { PyError } from '../../vm/errors/pyError'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getIter, isOver, takeAll } from '../../vm/protocols/iteration'
import { isInt } from '../toIndex'
import { borrowItems } from './sequences'

/** `list.extend(iterable)`. Source: `list_extend`. */
export function extend(vm: Interpreter, list: Ref, iterable: Ref): Result {
  const { refs, kinds } = vm.heap
  const kind = refs.objType[iterable]
  if (kind === kinds.list || kind === kinds.tuple || iterable === list) {
    extendList(vm.heap, list, borrowItems(vm, iterable))
    return NULL
  }
  return extendByIterator(vm, list, iterable)
}

/** Types whose items 3.13 takes over without an iterator. */
const TABLES: ReadonlySet<string> = new Set(['set', 'frozenset', 'dict', 'dict_keys', 'dict_values', 'dict_items'])

/** Items of an iterator, one by one; the room for them is guessed before. */
export function extendByIterator(vm: Interpreter, list: Ref, iterable: Ref): Result {
  return partSoon(vm, extendSoon, list, iterable)
}

function extendSoon(vm: Interpreter, list: Ref, iterable: Ref): Result {
  const iterator = getIter(vm, iterable)
  if (typeof iterator !== 'number') return extendLater(vm, list, iterable, iterator)
  let rest: Steps<void>
  try {
    const hint = hintSoon(vm, iterable, 8)
    if (typeof hint !== 'number') return extendHinted(vm, list, iterable, iterator, hint)
    rest = extendFrom(vm, list, iterable, iterator, hint)
    if (isOver(rest)) trim(vm, list)
  } catch (error) {
    vm.drop(iterator)
    throw error
  }
  if (!isOver(rest)) return extendRest(vm, list, iterator, rest)
  vm.drop(iterator)
  return NULL
}

function* extendLater(vm: Interpreter, list: Ref, iterable: Ref, steps: Steps): Steps {
  const iterator = yield* steps
  return yield* extendHinted(vm, list, iterable, iterator, lengthHint(vm, iterable, 8))
}

function* extendHinted(vm: Interpreter, list: Ref, iterable: Ref, iterator: Ref, steps: Steps<number>): Steps {
  try {
    yield* extendFrom(vm, list, iterable, iterator, yield* steps)
    trim(vm, list)
  } finally {
    vm.drop(iterator)
  }
  return NULL
}

function* extendRest(vm: Interpreter, list: Ref, iterator: Ref, rest: Steps<void>): Steps {
  try {
    yield* rest
    trim(vm, list)
  } finally {
    vm.drop(iterator)
  }
  return NULL
}

function extendFrom(vm: Interpreter, list: Ref, iterable: Ref, iterator: Ref, hint: number): Steps<void> {
  makeRoom(vm, list, iterable, hint)
  return takeAll(vm, iterator, (item) => {
    addOne(vm, list, item)
    return undefined
  })
}

/** Room that was guessed and is not needed goes. */
function trim(vm: Interpreter, list: Ref): void {
  const { heap } = vm
  const size = listLength(heap, list)
  if (size < listRoom(heap, list)) resizeRoom(heap, list, size, size)
}

/** An item given away, at the end. */
export function addOne(vm: Interpreter, list: Ref, item: Ref): void {
  const { heap } = vm
  if (listLength(heap, list) < listRoom(heap, list)) giveNext(heap, list, item)
  else {
    appendItem(heap, list, item)
    vm.drop(item)
  }
}

function makeRoom(vm: Interpreter, list: Ref, iterable: Ref, hint: number): void {
  const { heap } = vm
  if (hint === 0) return
  const { lists } = vm.model.objects
  const size = listLength(heap, list)
  // What announces that much lies.
  if (size > 0 && size + hint >= LARGEST_SIZE) return
  const type = vm.typeOf(iterable)
  if (lists.extendResizesForTables === 1 && type.builtin && TABLES.has(type.name)) resizeRoom(heap, list, size, size + hint)
  else if (lists.extendPreallocates === 1 && !hasBuffer(heap, list)) preallocate(heap, list, hint)
  else resizeRoom(heap, list, size, size + hint)
}

/** `PY_SSIZE_T_MAX`, as near as it goes. */
const LARGEST_SIZE = 2 ** 63

/** `lengthHint` of what says it without program code, or not at all; else its steps. */
export function hintSoon(vm: Interpreter, ref: Ref, fallback: number): number | Steps<number> {
  const type = vm.typeOf(ref)
  if (!type.builtin) return lengthHint(vm, ref, fallback)
  const { len } = type.slots
  if (len === undefined) return lookup(vm, type, '__length_hint__') === null ? fallback : lengthHint(vm, ref, fallback)
  if (type.name === 'mappingproxy') return lengthHint(vm, ref, fallback)
  const n = len(vm, ref)
  return typeof n === 'number' ? intFrom(vm, n) : lengthHint(vm, ref, fallback)
}

/** How many items it will have, as far as it says; `fallback` where it does not. Source: `PyObject_LengthHint`. */
export function* lengthHint(vm: Interpreter, ref: Ref, fallback: number): Steps<number> {
  const { len } = vm.typeOf(ref).slots
  try {
    if (len !== undefined) return intFrom(vm, yield* wait(len(vm, ref)))
  } catch (error) {
    if (!isTypeError(vm, error)) throw error
    clearRaised(vm, error)
  }
  let hint: Ref
  const method = boundHint(vm, ref)
  try {
    hint = yield* wait(callSpecial(vm, ref, '__length_hint__'))
  } catch (error) {
    if (!isTypeError(vm, error)) throw error
    clearRaised(vm, error)
    return fallback
  } finally {
    vm.heap.dropMaybe(method)
  }
  if (hint === NULL) return fallback
  if (hint === vm.notImplemented) {
    vm.drop(hint)
    return fallback
  }
  if (!isInt(vm, hint)) {
    const name = vm.typeName(hint)
    vm.drop(hint)
    vm.raise('TypeError', `__length_hint__ must be an integer, not ${name}`)
  }
  const value = vm.intOf(hint)
  const tooLarge = typeof value === 'bigint' && BigInt.asIntN(64, value) !== value
  const n = intFrom(vm, hint)
  if (tooLarge) vm.raise('OverflowError', 'Python int too large to convert to C ssize_t')
  if (n < 0) vm.raise('ValueError', '__length_hint__() should return >= 0')
  return n
}

/** The method of a built-in type, bound: an object for the time of the call. NULL where it has none. */
function boundHint(vm: Interpreter, ref: Ref): Ref {
  const owner = vm
    .typeOf(ref)
    .mro.find(({ natives, dict, builtin }) => (builtin ? natives.has('__length_hint__') : dict !== NULL && getText(vm.heap, dict, '__length_hint__') !== NULL))
  return owner?.builtin === true ? vm.heap.make('builtin') : NULL
}

export function isTypeError(vm: Interpreter, error: unknown): error is PyError {
  return isRaised(vm, error, 'TypeError')
}

function intFrom(vm: Interpreter, ref: Ref): number {
  const n = Number(vm.intOf(ref))
  vm.drop(ref)
  return n
}
