import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { endedBy } from '../../vm/calls/ended'
import { raising } from '../../vm/calls/entry'
import { type NativeSpec, native } from '../../vm/calls/native'
import { isDeep } from '../../vm/calls/soon'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getIter, iterNext } from '../../vm/protocols/iteration'
import { truth } from '../../vm/protocols/operators'
import { makeWith, noKeywords } from './making'

/** zip (iterators, the tuple that is used again) and map (iterators, function). Source: `zip_next`, `map_next` in `Python/bltinmodule.c`. */
export function defineZipMap(vm: Interpreter): void {
  const itself = (v: Interpreter, self: Ref): Ref => v.hold(self)
  defineType(vm, { name: 'zip', layout: 'zip', slots: { iter: itself, next: nextZip, new: zipNew }, methods: zipMethods() })
  defineType(vm, { name: 'map', layout: 'map', slots: { iter: itself, next: nextMap, new: mapNew }, methods: { __reduce__: native('self, /', (v, [self]) => reduceMap(v, self)) } })
}

/** Source: `zip_reduce`, `zip_setstate`. */
function zipMethods(): Record<string, NativeSpec> {
  return {
    __reduce__: native('self, /', (vm, [self]) => {
      const { strict } = vm.heap.payload[self] as { strict: boolean }
      const type = vm.typeOf(self)
      return vm.tuple([vm.hold(type.ref), vm.hold(vm.heap.slot(self, type.itemsAt)), ...(strict ? [vm.bool(true)] : [])])
    }),
    __setstate__: native('self, state, /', function* (vm, [self, state]) {
      vm.heap.payload[self] = { strict: (yield* truth(vm, state)) === 1 }
      return vm.newNone()
    }),
  }
}

/** Source: `map_reduce`. */
function reduceMap(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const type = vm.typeOf(self)
  const iterators = heap.slot(self, type.itemsAt)
  const args = [heap.slot(self, type.itemsAt + 1), ...Array.from({ length: heap.size(iterators) }, (_, at) => heap.slot(iterators, at))]
  return vm.tuple([vm.hold(type.ref), vm.tuple(args.map((ref) => vm.hold(ref)))])
}

/** A tuple of iterators. */
function iteratorsOf(vm: Interpreter, iterables: readonly Ref[]): Result {
  const n = iterables.length
  if (n === 0) return vm.heap.emptyTuple()
  const tuple = vm.heap.emptyTupleOf(n)
  try {
    for (let at = 0; at < n; at++) {
      const iterator = getIter(vm, iterables[at])
      if (typeof iterator !== 'number') return iteratorsLater(vm, iterables, tuple, at, iterator)
      vm.heap.give(tuple, at, iterator)
    }
  } catch (error) {
    vm.drop(tuple)
    throw error
  }
  vm.heap.trackTuple(tuple)
  return tuple
}

function* iteratorsLater(vm: Interpreter, iterables: readonly Ref[], tuple: Ref, from: number, begun: Steps): Steps {
  try {
    vm.heap.give(tuple, from, yield* begun)
    for (let at = from + 1; at < iterables.length; at++) vm.heap.give(tuple, at, yield* wait(getIter(vm, iterables[at])))
  } catch (error) {
    vm.drop(tuple)
    throw error
  }
  vm.heap.trackTuple(tuple)
  return tuple
}

function zipNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  if (names !== NULL || isDeep(vm)) return zipLater(vm, type, args, names)
  try {
    const iterators = iteratorsOf(vm, args)
    return typeof iterators === 'number' ? makeZip(vm, type, iterators, args.length, false) : zipOfLater(vm, type, iterators, args.length)
  } catch (error) {
    return raising(error)
  }
}

function* zipLater(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Steps {
  const strict = type.builtin ? yield* strictOf(vm, args, names) : false
  const n = args.length - (names === NULL ? 0 : vm.heap.size(names))
  return makeZip(vm, type, yield* wait(iteratorsOf(vm, args.slice(0, n))), n, strict)
}

function* zipOfLater(vm: Interpreter, type: PyType, iterators: Steps, n: number): Steps {
  return makeZip(vm, type, yield* iterators, n, false)
}

function makeZip(vm: Interpreter, type: PyType, iterators: Ref, n: number, strict: boolean): Ref {
  const { heap } = vm
  const nones: Ref[] = []
  for (let at = 0; at < n; at++) nones.push(heap.hold(vm.none))
  const result = heap.tuple(nones)
  return makeWith(vm, type, 'zip', [iterators, result], { strict })
}

/** `strict=`, from 3.10. */
function* strictOf(vm: Interpreter, args: readonly Ref[], names: Ref): Steps<boolean> {
  if (names === NULL || vm.heap.size(names) === 0) return false
  if (!vm.atLeast(10)) noKeywords(vm, 'zip', names)
  const n = vm.heap.size(names)
  if (n > 1) vm.raise('TypeError', `zip() takes at most 1 keyword argument (${n} given)`)
  const name = vm.textOf(vm.heap.slot(names, 0))
  if (name !== 'strict') vm.raise('TypeError', vm.atLeast(13) ? `zip() got an unexpected keyword argument '${name}'` : `'${name}' is an invalid keyword argument for zip()`)
  return (yield* truth(vm, args[args.length - 1])) === 1
}

function nextZip(vm: Interpreter, self: Ref): Result {
  const { heap } = vm
  const { itemsAt } = vm.typeOf(self)
  const iterators = heap.slot(self, itemsAt)
  const n = heap.size(iterators)
  if (n === 0) return NULL
  // The tuple of the step before, where nobody else has it: what it held goes item by item.
  const before = heap.slot(self, itemsAt + 1)
  const result = heap.refs.objRefcnt[before] === 1 ? heap.hold(before) : heap.emptyTupleOf(n)
  const { strict } = heap.payload[self] as { strict: boolean }
  try {
    for (let at = 0; at < n; at++) {
      const item = iterNext(vm, heap.slot(iterators, at))
      if (typeof item !== 'number') return zipRest(vm, { iterators, before, result, strict }, at, item)
      if (item === NULL) {
        vm.drop(result)
        return strict ? zipEnds(vm, iterators, at) : NULL
      }
      heap.give(result, at, item)
    }
  } catch (error) {
    vm.drop(result)
    throw error
  }
  return zipped(vm, before, result)
}

/** A step of a zip that is under way. */
interface ZipStep {
  readonly iterators: Ref
  /** The tuple of the step before. */
  readonly before: Ref
  readonly result: Ref
  readonly strict: boolean
}

/** The rest of a step in which an iterator, the one `from`, takes steps of its own. */
function* zipRest(vm: Interpreter, { iterators, before, result, strict }: ZipStep, from: number, steps: Steps): Steps {
  const { heap } = vm
  const n = heap.size(iterators)
  for (let at = from; at < n; at++) {
    let item: Ref
    try {
      item = yield* at === from ? steps : wait(iterNext(vm, heap.slot(iterators, at)))
    } catch (error) {
      vm.drop(result)
      throw error
    }
    if (item === NULL) {
      vm.drop(result)
      return strict ? yield* zipEnds(vm, iterators, at) : NULL
    }
    heap.give(result, at, item)
  }
  return zipped(vm, before, result)
}

function zipped(vm: Interpreter, before: Ref, result: Ref): Ref {
  const { heap } = vm
  // The collector may have let go of it.
  if (result === before) heap.track(result)
  else heap.trackTuple(result)
  return result
}

/** One iterator ended: with `strict` all others must. */
function* zipEnds(vm: Interpreter, iterators: Ref, ended: number): Steps {
  const n = vm.heap.size(iterators)
  const others = (at: number): string => (at === 1 ? ' ' : 's 1-')
  if (ended > 0) vm.raise('ValueError', `zip() argument ${ended + 1} is shorter than argument${others(ended)}${ended}`)
  for (let at = 1; at < n; at++) {
    const item = yield* wait(iterNext(vm, vm.heap.slot(iterators, at)))
    if (item === NULL) continue
    vm.drop(item)
    vm.raise('ValueError', `zip() argument ${at + 1} is longer than argument${others(at)}${at}`)
  }
  return NULL
}

function mapNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  try {
    if (type.builtin) noKeywords(vm, 'map', names)
    if (args.length < 2) vm.raise('TypeError', 'map() must have at least two arguments.')
    const iterators = iteratorsOf(vm, args.slice(1))
    return typeof iterators === 'number' ? makeWith(vm, type, 'map', [iterators, vm.hold(args[0])]) : mapLater(vm, type, iterators, args[0])
  } catch (error) {
    return raising(error)
  }
}

function* mapLater(vm: Interpreter, type: PyType, iterators: Steps, fn: Ref): Steps {
  return makeWith(vm, type, 'map', [yield* iterators, vm.hold(fn)])
}

function nextMap(vm: Interpreter, self: Ref): Result {
  const { heap } = vm
  const { itemsAt } = vm.typeOf(self)
  const iterators = heap.slot(self, itemsAt)
  if (heap.size(iterators) !== 1) return mapAll(vm, self, iterators)
  const item = iterNext(vm, heap.slot(iterators, 0))
  if (item === NULL) return NULL
  const fn = heap.slot(self, itemsAt + 1)
  return typeof item === 'number' ? mapOne(vm, fn, item) : mapOneLater(vm, fn, item)
}

function* mapOneLater(vm: Interpreter, fn: Ref, next: Steps): Steps {
  const item = yield* next
  return item === NULL ? NULL : yield* wait(mapOne(vm, fn, item))
}

/** An item given away. */
function mapOne(vm: Interpreter, fn: Ref, item: Ref): Result {
  let result: Result
  try {
    result = call(vm, fn, [item])
  } catch (error) {
    return mapRaised(vm, item, error)
  }
  if (typeof result !== 'number') return mapped(vm, item, result)
  vm.drop(item)
  return result
}

function* mapped(vm: Interpreter, item: Ref, steps: Steps): Steps {
  try {
    return yield* steps
  } catch (error) {
    return endedBy(vm, error)
  } finally {
    vm.drop(item)
  }
}

function mapRaised(vm: Interpreter, item: Ref, error: unknown): Result {
  try {
    return endedBy(vm, error)
  } catch (raised) {
    return raising(raised)
  } finally {
    vm.drop(item)
  }
}

function* mapAll(vm: Interpreter, self: Ref, iterators: Ref): Steps {
  const { heap } = vm
  const items: Ref[] = []
  try {
    for (let at = 0; at < heap.size(iterators); at++) {
      const item = yield* wait(iterNext(vm, heap.slot(iterators, at)))
      if (item === NULL) return NULL
      items.push(item)
    }
    return yield* wait(call(vm, heap.slot(self, vm.typeOf(self).itemsAt + 1), items))
  } catch (error) {
    return endedBy(vm, error)
  } finally {
    vm.dropAll(items)
  }
}
