import { CompareOp } from '../code/opcodes'
import { NULL, type Ref } from '../heap/ref'
import { call } from '../vm/calls/call'
import { forgetReturned } from '../vm/calls/ended'
import { type NativeSpec, native } from '../vm/calls/native'
import { soon } from '../vm/calls/soon'
import { makeException } from '../vm/errors/errors'
import { PyError } from '../vm/errors/pyError'
import { clearRaised, isRaised } from '../vm/errors/raised'
import { heldTuple, passTuple } from '../vm/frames/argumentsTuple'
import type { Result, Steps } from '../vm/frames/frame'
import { type Interpreter, wait } from '../vm/interpreter'
import { forEach, getIter, isOver, iterNext, OVER } from '../vm/protocols/iteration'
import { compare, equalsFast, isTrue, truth, truthFast } from '../vm/protocols/operators'
import { makeSorted } from './sorted'

function len(vm: Interpreter, ref: Ref): Result {
  const { len: slot } = vm.typeOf(ref).slots
  if (slot === undefined) vm.raise('TypeError', `object of type '${vm.typeName(ref)}' has no len()`)
  return slot(vm, ref)
}

/** `any` (wanted 1) and `all` (wanted 0): the first item of that truth ends it. */
function quantify(vm: Interpreter, iterable: Ref, wanted: number): Result {
  let found = false
  const hear = (is: number): boolean => {
    found = is === wanted
    return !found
  }
  const rest = forEach(vm, iterable, (item) => {
    const fast = truthFast(vm, item)
    if (fast < 0) return askTruth(vm, item, hear)
    vm.drop(item)
    return hear(fast)
  })
  const end = (): Ref => vm.bool(found === (wanted === 1))
  return isOver(rest) ? end() : quantifyLater(rest, end)
}

function* quantifyLater(rest: Steps<void>, end: () => Ref): Steps {
  yield* rest
  return end()
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
  if (iterator !== NULL) vm.heap.track(iterator)
  return extremeHeld(vm, which, args, key, fallback, iterator, held ? heldTuple(vm, args) : NULL)
}

/** … with what holds the arguments meanwhile, which is given away. */
function extremeHeld(vm: Interpreter, which: Extreme, args: readonly Ref[], key: Ref, fallback: Ref, iterator: Ref, tuple: Ref): Result {
  const dict = vm.atLeast(13) || (key === NULL && fallback === NULL) ? NULL : keywordDict(vm, { key, default: fallback })
  let found: Result
  try {
    found = extremeOf(vm, which, args, key === vm.none ? NULL : key, fallback)
  } catch (error) {
    release(vm, iterator, tuple, dict)
    throw error
  }
  if (typeof found !== 'number') return releasing(vm, found, iterator, tuple, dict)
  release(vm, iterator, tuple, dict)
  return found
}

function* releasing(vm: Interpreter, steps: Steps, iterator: Ref, tuple: Ref, dict: Ref): Steps {
  try {
    return yield* steps
  } finally {
    release(vm, iterator, tuple, dict)
  }
}

function release({ heap }: Interpreter, iterator: Ref, tuple: Ref, dict: Ref): void {
  heap.dropMaybe(iterator)
  heap.dropMaybe(tuple)
  heap.dropMaybe(dict)
}

/** Can program code run, and see that the tuple of the arguments holds them? */
function needsSteps(vm: Interpreter, args: readonly Ref[], key: Ref): boolean {
  const { refs, kinds } = vm.heap
  return key !== NULL || args.some((ref) => refs.objType[ref] !== kinds.int && refs.objType[ref] !== kinds.float)
}

/** To 3.12 keyword arguments come in a dict, and are looked for one by one, by new strings, as long as some are left. */
function keywordDict(vm: Interpreter, keywords: Readonly<Record<string, Ref>>): Ref {
  const dict = vm.dict()
  const given = Object.keys(keywords).filter((name) => keywords[name] !== NULL)
  for (const name of given) vm.setItemText(dict, name, vm.hold(keywords[name]))
  const last = given[given.length - 1]
  for (const name of Object.keys(keywords)) {
    vm.drop(vm.heap.newStr(name))
    if (name === last) break
  }
  return dict
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

function extremeOf(vm: Interpreter, which: Extreme, args: readonly Ref[], key: Ref, fallback: Ref): Result {
  const best: Best = { item: NULL, value: NULL }
  let rest: Steps<void>
  try {
    rest = args.length === 1 ? forEach(vm, args[0], (item) => consider(vm, which, best, item, key)) : considerAll(vm, which, best, args, key)
  } catch (error) {
    vm.heap.dropMaybe(best.item)
    vm.heap.dropMaybe(best.value)
    throw error
  }
  return isOver(rest) ? theBest(vm, which, best, fallback) : extremeLater(vm, which, best, fallback, rest)
}

function* extremeLater(vm: Interpreter, which: Extreme, best: Best, fallback: Ref, rest: Steps<void>): Steps {
  try {
    yield* rest
  } catch (error) {
    vm.heap.dropMaybe(best.item)
    vm.heap.dropMaybe(best.value)
    throw error
  }
  return theBest(vm, which, best, fallback)
}

function considerAll(vm: Interpreter, which: Extreme, best: Best, args: readonly Ref[], key: Ref): Steps<void> {
  for (let at = 0; at < args.length; at++) {
    const more = consider(vm, which, best, vm.hold(args[at]), key)
    if (more !== undefined) return considerRest(vm, which, best, args, key, at + 1, more)
  }
  return OVER
}

function* considerRest(vm: Interpreter, which: Extreme, best: Best, args: readonly Ref[], key: Ref, from: number, begun: Steps<undefined>): Steps<void> {
  yield* begun
  for (let at = from; at < args.length; at++) {
    const more = consider(vm, which, best, vm.hold(args[at]), key)
    if (more !== undefined) yield* more
  }
}

function theBest(vm: Interpreter, which: Extreme, best: Best, fallback: Ref): Ref {
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

/** An item given away. @returns steps where program code is called */
function consider(vm: Interpreter, which: Extreme, best: Best, item: Ref, key: Ref): undefined | Steps<undefined> {
  if (key === NULL && considerFast(vm, which, best, item)) return undefined
  let value: Result
  try {
    value = key === NULL ? vm.hold(item) : call(vm, key, [item])
  } catch (error) {
    vm.drop(item)
    throw error
  }
  return typeof value === 'number' ? considerValue(vm, which, best, item, value) : considerLater(vm, which, best, item, value)
}

function* considerLater(vm: Interpreter, which: Extreme, best: Best, item: Ref, steps: Steps): Steps<undefined> {
  let value: Ref
  try {
    value = yield* steps
  } catch (error) {
    vm.drop(item)
    throw error
  }
  const more = considerValue(vm, which, best, item, value)
  if (more !== undefined) yield* more
  return undefined
}

/** What the key function said, or the item once more. */
function considerValue(vm: Interpreter, { op }: Extreme, best: Best, item: Ref, value: Ref): undefined | Steps<undefined> {
  if (best.item !== NULL) {
    let said: Result
    try {
      said = compare(vm, value, best.value, op)
    } catch (error) {
      vm.drop(item)
      vm.drop(value)
      throw error
    }
    if (said !== vm.true && said !== vm.false) return judged(vm, best, item, value, said)
    vm.drop(said)
    if (said === vm.false) {
      vm.drop(item)
      vm.drop(value)
      return undefined
    }
  }
  becomesBest(vm, best, item, value)
  return undefined
}

function* judged(vm: Interpreter, best: Best, item: Ref, value: Ref, said: Result): Steps<undefined> {
  let better: number
  try {
    better = yield* isTrue(vm, said)
  } catch (error) {
    vm.drop(item)
    vm.drop(value)
    throw error
  }
  if (better !== 0) {
    becomesBest(vm, best, item, value)
    return undefined
  }
  vm.drop(item)
  vm.drop(value)
  return undefined
}

function becomesBest(vm: Interpreter, best: Best, item: Ref, value: Ref): void {
  const { item: oldItem, value: oldValue } = best
  best.item = item
  best.value = value
  vm.heap.dropMaybe(oldValue)
  vm.heap.dropMaybe(oldItem)
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
    if (!isRaised(vm, error, 'StopIteration')) throw error
    clearRaised(vm, error)
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
  if (fallback !== NULL) {
    forgetReturned(vm)
    return vm.hold(fallback)
  }
  const { returned } = vm
  vm.returned = NULL
  throw new PyError(makeException(vm, vm.type('StopIteration'), returned === NULL ? [] : [returned]))
}

/** Source: `Python/bltinmodule.c`. */
export const SEQUENCE_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  all: soon('iterable, /', (vm, [iterable]) => quantify(vm, iterable, 0)),
  any: soon('iterable, /', (vm, [iterable]) => quantify(vm, iterable, 1)),
  callable: native('obj, /', (vm, [ref]) => vm.bool(isCallable(vm, ref))),
  iter: native('object, sentinel=, /', (vm, [object, sentinel]) => (sentinel === NULL ? getIter(vm, object) : callableIterator(vm, object, sentinel))),
  len: native('obj, /', (vm, [ref]) => len(vm, ref)),
  max: soon('*args, key=None, default=', (vm, [key, fallback], args) => extreme(vm, MAX, args, key, fallback)),
  min: soon('*args, key=None, default=', (vm, [key, fallback], args) => extreme(vm, MIN, args, key, fallback)),
  next: native('iterator, default=, /', (vm, [iterator, fallback]) => next(vm, iterator, fallback)),
  sorted: soon('*args, key=None, reverse=False', (vm, [key, reverse], args) => {
    if (args.length !== 1) vm.raise('TypeError', `sorted expected 1 argument, got ${args.length}`)
    return makeSorted(vm, args[0], key, reverse)
  }),
}
