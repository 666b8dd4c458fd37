import { CompareOp } from '../code/opcodes'
import { NULL, type Ref } from '../heap/ref'
import { call } from '../vm/calls/call'
import { type NativeSpec, native } from '../vm/calls/native'
import { makeException } from '../vm/errors/errors'
import { PyError } from '../vm/errors/pyError'
import { heldTuple, passTuple, withTuple } from '../vm/frames/argumentsTuple'
import type { Result, Steps } from '../vm/frames/frame'
import { type Interpreter, wait } from '../vm/interpreter'
import { compare, equalsFast, forEach, getIter, isTrue, iterNext, truth, truthFast } from '../vm/protocols/operators'
import { makeSorted } from './sorted'

function len(vm: Interpreter, ref: Ref): Result {
  const { len: slot } = vm.typeOf(ref).slots
  if (slot === undefined) vm.raise('TypeError', `object of type '${vm.typeName(ref)}' has no len()`)
  return slot(vm, ref)
}

/** `any` (wanted 1) and `all` (wanted 0): the first item of that truth ends it. */
function* quantify(vm: Interpreter, iterable: Ref, wanted: number): Steps {
  let found = false
  const hear = (is: number): boolean => {
    found = is === wanted
    return !found
  }
  yield* forEach(vm, iterable, (item) => {
    const fast = truthFast(vm, item)
    if (fast < 0) return askTruth(vm, item, hear)
    vm.drop(item)
    return hear(fast)
  })
  return vm.bool(found === (wanted === 1))
}

function* askTruth(vm: Interpreter, item: Ref, hear: (is: number) => boolean): Steps<boolean> {
  try {
    return hear(yield* truth(vm, item))
  } finally {
    vm.drop(item)
  }
}

interface Extreme {
  readonly name: 'min' | 'max'
  readonly op: CompareOp
}

const MIN: Extreme = { name: 'min', op: CompareOp.LT }
const MAX: Extreme = { name: 'max', op: CompareOp.GT }

/** `min` and `max`. Source: `min_max`. */
function extreme(vm: Interpreter, which: Extreme, args: readonly Ref[], key: Ref, fallback: Ref): Result {
  const { name } = which
  const held = !vm.atLeast(13) && !vm.tupleGiven && needsSteps(vm, args, key)
  if (!vm.atLeast(13) && !held) passTuple(vm, args.length)
  if (args.length === 0) vm.raise('TypeError', `${name} expected ${vm.atLeast(10) || vm.atLeast(9) ? 'at least ' : ''}1 argument, got 0`)
  if (args.length > 1 && fallback !== NULL) vm.raise('TypeError', `Cannot specify a default for ${name}() with multiple positional arguments`)
  // To 3.12 an iterator goes through the tuple of several arguments.
  const iterator = args.length > 1 && !vm.atLeast(13) ? vm.heap.make('tupleIterator') : NULL
  if (args.length === 2 && (key === NULL || key === vm.none)) {
    const fast = fastExtreme(vm, which, args[0], args[1])
    if (fast !== NULL) {
      vm.heap.dropMaybe(iterator)
      return vm.hold(fast)
    }
  }
  const found = extremeOf(vm, which, args, key === vm.none ? NULL : key, fallback)
  const plainly = iterator === NULL ? found : withTuple(vm, vm.heap.track(iterator), found)
  const steps = held ? withTuple(vm, heldTuple(vm, args), plainly) : plainly
  return vm.atLeast(13) || (key === NULL && fallback === NULL) ? steps : withKeywords(vm, { key, default: fallback }, wait(steps))
}

/** Can program code run, and see that the tuple of the arguments holds them? */
function needsSteps(vm: Interpreter, args: readonly Ref[], key: Ref): boolean {
  const { refs, kinds } = vm.heap
  return key !== NULL || args.some((ref) => refs.objType[ref] !== kinds.int && refs.objType[ref] !== kinds.float)
}

/** To 3.12 keyword arguments come in a dict, and are looked for one by one, by new strings, as long as some are left. */
function* withKeywords(vm: Interpreter, keywords: Readonly<Record<string, Ref>>, steps: Steps): Steps {
  const dict = vm.dict()
  const given = Object.keys(keywords).filter((name) => keywords[name] !== NULL)
  for (const name of given) vm.setItemText(dict, name, vm.hold(keywords[name]))
  const last = given[given.length - 1]
  for (const name of Object.keys(keywords)) {
    vm.drop(vm.heap.newStr(name))
    if (name === last) break
  }
  try {
    return yield* steps
  } finally {
    vm.drop(dict)
  }
}

/** Of two ints or two floats; NULL: others. */
function fastExtreme(vm: Interpreter, { op }: Extreme, a: Ref, b: Ref): Ref {
  const { refs, kinds, payload } = vm.heap
  const kind = refs.objType[a]
  if (kind !== refs.objType[b] || (kind !== kinds.int && kind !== kinds.float)) return NULL
  const [left, right] = [payload[a] as number, payload[b] as number]
  return (op === CompareOp.LT ? right < left : right > left) ? b : a
}

/** The best so far; both are owned. The value is what the key function made of the item, or the item. */
interface Best {
  item: Ref
  value: Ref
}

function* extremeOf(vm: Interpreter, which: Extreme, args: readonly Ref[], key: Ref, fallback: Ref): Steps {
  const best: Best = { item: NULL, value: NULL }
  try {
    if (args.length === 1) yield* forEach(vm, args[0], (item) => (key === NULL && considerFast(vm, which, best, item) ? undefined : consider(vm, which, best, item, key)))
    else for (const item of args) yield* consider(vm, which, best, vm.hold(item), key)
  } catch (error) {
    vm.heap.dropMaybe(best.item)
    vm.heap.dropMaybe(best.value)
    throw error
  }
  if (best.item === NULL) {
    if (fallback !== NULL) return vm.hold(fallback)
    vm.raise('ValueError', vm.atLeast(12) ? `${which.name}() iterable argument is empty` : `${which.name}() arg is an empty sequence`)
  }
  vm.drop(best.value)
  return best.item
}

/** The same for ints and floats; false: program code may be asked. */
function considerFast(vm: Interpreter, which: Extreme, best: Best, item: Ref): boolean {
  if (best.item === NULL) return false
  const better = fastExtreme(vm, which, best.item, item)
  if (better === NULL) return false
  if (better === item) {
    vm.drop(best.value)
    vm.drop(best.item)
    best.item = item
    best.value = vm.hold(item)
  } else vm.drop(item)
  return true
}

function* consider(vm: Interpreter, { op }: Extreme, best: Best, item: Ref, key: Ref): Steps<undefined> {
  let value = NULL
  try {
    value = key === NULL ? vm.hold(item) : yield* wait(call(vm, key, [item]))
    if (best.item !== NULL && (yield* isTrue(vm, compare(vm, value, best.value, op))) === 0) {
      vm.drop(item)
      vm.drop(value)
      return undefined
    }
  } catch (error) {
    vm.drop(item)
    vm.heap.dropMaybe(value)
    throw error
  }
  const { item: oldItem, value: oldValue } = best
  best.item = item
  best.value = value
  vm.heap.dropMaybe(oldValue)
  vm.heap.dropMaybe(oldItem)
  return undefined
}

/** `iter(callable, sentinel)`. */
function callableIterator(vm: Interpreter, callable: Ref, sentinel: Ref): Ref {
  if (!isCallable(vm, callable)) vm.raise('TypeError', vm.minor === 312 ? 'iter(object, sentinel): object must be callable' : 'iter(v, w): v must be callable')
  const ref = vm.heap.make('callableIterator')
  vm.heap.store(ref, 0, callable)
  vm.heap.store(ref, 1, sentinel)
  return vm.heap.track(ref)
}

/** The next result of the callable; NULL once it equals the sentinel. Source: `calliter_iternext`. */
export function* nextOfCallable(vm: Interpreter, iterator: Ref): Steps {
  const callable = vm.heap.slot(iterator, 0)
  if (callable === NULL) return NULL
  let result: Ref
  try {
    result = yield* wait(call(vm, callable, []))
  } catch (error) {
    if (!(error instanceof PyError) || !vm.isInstance(error.ref, vm.type('StopIteration'))) throw error
    vm.drop(error.ref)
    endCallableIterator(vm, iterator)
    return NULL
  }
  const sentinel = vm.heap.slot(iterator, 1)
  const fast = equalsFast(vm, sentinel, result)
  const same = fast >= 0 ? fast : yield* isTrue(vm, compare(vm, sentinel, result, CompareOp.EQ))
  if (same === 0) return result
  vm.drop(result)
  endCallableIterator(vm, iterator)
  return NULL
}

function endCallableIterator(vm: Interpreter, iterator: Ref): void {
  vm.heap.store(iterator, 0, NULL)
  vm.heap.store(iterator, 1, NULL)
}

export function isCallable(vm: Interpreter, ref: Ref): boolean {
  const type = vm.typeOf(ref)
  return type.slots.call !== undefined || type.kind === vm.kindOf.function || type.kind === vm.kindOf.method
}

/** `next(iterator, default)`. */
function next(vm: Interpreter, iterator: Ref, fallback: Ref): Result {
  const result = iterNext(vm, iterator)
  if (typeof result !== 'number') return nextLater(vm, result, fallback)
  return result === NULL ? ended(vm, fallback) : result
}

function* nextLater(vm: Interpreter, steps: Steps, fallback: Ref): Steps {
  const result = yield* steps
  return result === NULL ? ended(vm, fallback) : result
}

function ended(vm: Interpreter, fallback: Ref): Ref {
  const { returned } = vm
  vm.returned = NULL
  if (fallback !== NULL) {
    vm.heap.dropMaybe(returned)
    return vm.hold(fallback)
  }
  throw new PyError(makeException(vm, vm.type('StopIteration'), returned === NULL ? [] : [returned]))
}

/** Source: `Python/bltinmodule.c`. */
export const SEQUENCE_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  all: native('iterable, /', (vm, [iterable]) => quantify(vm, iterable, 0)),
  any: native('iterable, /', (vm, [iterable]) => quantify(vm, iterable, 1)),
  callable: native('obj, /', (vm, [ref]) => vm.bool(isCallable(vm, ref))),
  iter: native('object, sentinel=, /', (vm, [object, sentinel]) => (sentinel === NULL ? getIter(vm, object) : callableIterator(vm, object, sentinel))),
  len: native('obj, /', (vm, [ref]) => len(vm, ref)),
  max: native('*args, key=None, default=', (vm, [key, fallback], args) => extreme(vm, MAX, args, key, fallback)),
  min: native('*args, key=None, default=', (vm, [key, fallback], args) => extreme(vm, MIN, args, key, fallback)),
  next: native('iterator, default=, /', (vm, [iterator, fallback]) => next(vm, iterator, fallback)),
  sorted: native('*args, key=None, reverse=False', (vm, [key, reverse], args) => {
    if (args.length !== 1) vm.raise('TypeError', `sorted expected 1 argument, got ${args.length}`)
    return makeSorted(vm, args[0], key, reverse)
  }),
}
