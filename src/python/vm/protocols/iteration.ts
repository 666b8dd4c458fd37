import { NULL, type Ref } from '../../heap/ref'
import { drain } from '../calls/drain'
import { forgetReturned } from '../calls/ended'
import { NOT_QUICK, quickNext } from '../fast/quickNext'
import type { EachItem, Result, Steps } from '../frames/frame'
import { ready } from '../frames/ready'
import type { Interpreter, PyType } from '../interpreter'
import { BREATH } from '../slices'

// Natives that go over an iterable. Items that need no program code are taken at once; where one does, or the slice is over, there are steps for the rest.

/** `iter(x)`. */
export function getIter(vm: Interpreter, ref: Ref): Result {
  const { slots } = vm.typeOf(ref)
  if (slots.iter !== undefined) return slots.iter(vm, ref)
  if (slots.getitem !== undefined && isSequence(vm.typeOf(ref))) return vm.sequenceIterator(vm, ref)
  vm.raise('TypeError', `'${vm.typeName(ref)}' object is not iterable`)
}

/** Classes of the program are sequences where they have `__getitem__`; of the built-in types those that are no mappings. */
function isSequence(type: PyType): boolean {
  return !type.mro.some(({ name, builtin }) => builtin && (name === 'dict' || name === 'mappingproxy'))
}

/** The next item, or NULL at the end: StopIteration is taken in. Source: `PyIter_Next`. */
export function iterNext(vm: Interpreter, iterator: Ref): Result {
  const item = quickNext(vm, iterator, vm.heap.refs.objType[iterator])
  if (item !== NOT_QUICK) return item
  const { next } = vm.typeOf(iterator).slots
  if (next === undefined) vm.raise('TypeError', `'${vm.typeName(iterator)}' object is not an iterator`)
  return next(vm, iterator)
}

/** There is nothing left to do. */
export const OVER: Steps<void> = ready<void>(undefined)

/** Items of an iterable, one after the other, each owned by `each`. The iterator is dropped, also where something is raised. */
export function forEach(vm: Interpreter, iterable: Ref, each: EachItem): Steps<void> {
  const iterator = getIter(vm, iterable)
  if (typeof iterator !== 'number') return forEachLater(vm, iterator, each)
  let rest: Steps<void>
  try {
    rest = takeAll(vm, iterator, each)
  } catch (error) {
    vm.drop(iterator)
    throw error
  }
  if (rest !== OVER) return dropping(vm, iterator, rest)
  vm.drop(iterator)
  return OVER
}

function* forEachLater(vm: Interpreter, steps: Steps, each: EachItem): Steps<void> {
  const iterator = yield* steps
  try {
    yield* takeAll(vm, iterator, each)
  } finally {
    vm.drop(iterator)
  }
}

function* dropping(vm: Interpreter, iterator: Ref, rest: Steps<void>): Steps<void> {
  try {
    yield* rest
  } finally {
    vm.drop(iterator)
  }
}

/** Has `forEach`, or `takeAll`, come to the end already? */
export function isOver(steps: Steps<void>): boolean {
  return steps === OVER
}

/** The same of an iterator, which stays the caller's. */
export function takeAll(vm: Interpreter, iterator: Ref, each: EachItem): Steps<void> {
  if (vm.heap.refs.objType[iterator] === vm.kindOf.generator) return drain(vm, iterator, each)
  for (;;) {
    if (vm.budget <= 0) return takeEach(vm, iterator, each, null, undefined)
    vm.budget--
    const next = iterNext(vm, iterator)
    if (typeof next !== 'number') return takeEach(vm, iterator, each, next, undefined)
    if (next === NULL) {
      forgetReturned(vm)
      return OVER
    }
    const more = each(next)
    if (more === false) return OVER
    if (typeof more === 'object') return takeEach(vm, iterator, each, null, more)
  }
}

/** The rest of them: what the next item, or what is done with the last one, waits for comes first. */
function* takeEach(vm: Interpreter, iterator: Ref, each: EachItem, waited: Steps | null, begun: ReturnType<EachItem>): Steps<void> {
  let item: Steps | null = waited
  if (typeof begun === 'object' && (yield* begun) === false) return
  for (;;) {
    let next: Result
    if (item === null) {
      if (--vm.budget < 0) yield BREATH
      next = iterNext(vm, iterator)
    } else {
      next = item
      item = null
    }
    const ref = typeof next === 'number' ? next : yield* next
    if (ref === NULL) {
      forgetReturned(vm)
      return
    }
    const more = each(ref)
    const goOn = typeof more === 'object' ? yield* more : more
    if (goOn === false) return
  }
}

/** All items of an iterable, owned by the caller (dropped again where something is raised). */
export function* collect(vm: Interpreter, iterable: Ref): Steps<Ref[]> {
  const items: Ref[] = []
  try {
    yield* forEach(vm, iterable, (item) => {
      items.push(item)
      return undefined
    })
  } catch (error) {
    vm.dropAll(items)
    throw error
  }
  return items
}
