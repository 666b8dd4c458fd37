import { getText } from '../../heap/dict'
import { appendItem, extendList, giveNext, hasBuffer, listLength, listRoom, preallocate, resizeRoom } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { callSpecial } from '../../vm/calls/call'
import { PyError } from '../../vm/errors/pyError'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getIter, takeAll } from '../../vm/protocols/operators'
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
export function* extendByIterator(vm: Interpreter, list: Ref, iterable: Ref): Steps {
  const { heap } = vm
  const iterator = yield* wait(getIter(vm, iterable))
  try {
    const hint = yield* lengthHint(vm, iterable, 8)
    makeRoom(vm, list, iterable, hint)
    yield* takeAll(vm, iterator, (item) => {
      addOne(vm, list, item)
      return undefined
    })
    const size = listLength(heap, list)
    if (size < listRoom(heap, list)) resizeRoom(heap, list, size, size)
  } finally {
    vm.drop(iterator)
  }
  return NULL
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

/** How many items it will have, as far as it says; `fallback` where it does not. Source: `PyObject_LengthHint`. */
export function* lengthHint(vm: Interpreter, ref: Ref, fallback: number): Steps<number> {
  const { len } = vm.typeOf(ref).slots
  try {
    if (len !== undefined) return intFrom(vm, yield* wait(len(vm, ref)))
  } catch (error) {
    if (!isTypeError(vm, error)) throw error
    vm.drop(error.ref)
  }
  let hint: Ref
  const method = boundHint(vm, ref)
  try {
    hint = yield* wait(callSpecial(vm, ref, '__length_hint__'))
  } catch (error) {
    if (!isTypeError(vm, error)) throw error
    vm.drop(error.ref)
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
  return error instanceof PyError && vm.isInstance(error.ref, vm.type('TypeError'))
}

function intFrom(vm: Interpreter, ref: Ref): number {
  const n = Number(vm.intOf(ref))
  vm.drop(ref)
  return n
}
