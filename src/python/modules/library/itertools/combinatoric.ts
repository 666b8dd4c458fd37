import { NULL, type Ref } from '../../../heap/ref'
import { allocateBuffer } from '../../../types/allocate'
import { binder } from '../../../types/argumentsOf'
import { sizeOf, toIndex } from '../../../types/toIndex'
import type { PyType } from '../../../vm/classes/type'
import type { Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { collect } from '../../../vm/protocols/iteration'
import { itself, libraryType, newObject } from '../nativeType'
import { reusable } from './joining'

// product, permutations, combinations. Source: `Modules/itertoolsmodule.c`. Fields: the pool (of product: the pools), the tuple that is reused.

/** Where it stands. */
interface State {
  readonly indices: number[]
  /** Of permutations. */
  readonly cycles: number[]
  /** Length of a result. */
  readonly length: number
  stopped: boolean
}

/** The first result, or the one that is to be changed now. */
function firstResult(vm: Interpreter, self: Ref, itemAt: (at: number) => Ref, length: number): Ref {
  const { heap } = vm
  heap.give(self, 1, vm.tuple(Array.from({ length }, (_, at) => vm.hold(itemAt(at)))))
  return vm.hold(heap.slot(self, 1))
}

function stop(state: State): Ref {
  state.stopped = true
  return NULL
}

function* poolOf(vm: Interpreter, iterable: Ref): Steps {
  if (vm.heap.refs.objType[iterable] === vm.heap.kinds.tuple) return vm.hold(iterable)
  return vm.tuple(yield* collect(vm, iterable))
}

/** `__sizeof__`: with the indices, and the cycles of permutations. */
function sizeof(vm: Interpreter, self: Ref): number {
  const { indices, cycles } = vm.heap.payload[self] as State
  return vm.typeOf(self).layout.basicsize + 8 * (indices.length + cycles.length)
}

function make(vm: Interpreter, type: PyType, pool: Ref, state: State): Ref {
  const ref = newObject(vm, type, [pool], state)
  allocateBuffer(vm, ref, 0, Math.max(8 * state.indices.length, 1))
  if (state.cycles.length > 0) allocateBuffer(vm, ref, 1, 8 * state.cycles.length)
  return ref
}

export function defineProduct(vm: Interpreter): Ref {
  return libraryType(vm, { name: 'product', module: 'itertools', basicsize: 48, fields: 2, slots: { new: productNew, iter: itself, next: productNext, sizeof } }).ref
}

function* productNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Steps {
  let repeat = 1
  let iterables = args
  if (names !== NULL) {
    iterables = args.slice(0, args.length - vm.heap.size(names))
    for (let at = 0; at < vm.heap.size(names); at++)
      if (vm.textOf(vm.heap.slot(names, at)) !== 'repeat') vm.raise('TypeError', `'${vm.textOf(vm.heap.slot(names, at))}' is an invalid keyword argument for product()`)
    repeat = sizeOf(vm, yield* toIndex(vm, args[args.length - 1]))
    if (repeat < 0) vm.raise('ValueError', 'repeat argument cannot be negative')
  }
  const pools: Ref[] = []
  try {
    for (const iterable of repeat === 0 ? [] : iterables) pools.push(yield* poolOf(vm, iterable))
  } catch (error) {
    vm.dropAll(pools)
    throw error
  }
  const n = pools.length
  const all = Array.from({ length: n * repeat }, (_, at) => (at < n ? pools[at] : vm.hold(pools[at % n])))
  return make(vm, type, vm.tuple(all), { indices: all.map(() => 0), cycles: [], length: all.length, stopped: false })
}

function productNext(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const state = heap.payload[self] as State
  if (state.stopped) return NULL
  const pools = heap.slot(self, 0)
  if (heap.slot(self, 1) === NULL) {
    for (let at = 0; at < state.length; at++) if (heap.size(heap.slot(pools, at)) === 0) return stop(state)
    return firstResult(vm, self, (at) => heap.slot(heap.slot(pools, at), 0), state.length)
  }
  const result = reusable(vm, self, 1)
  const { indices } = state
  for (let at = state.length - 1; at >= 0; at--) {
    const pool = heap.slot(pools, at)
    indices[at]++
    const again = indices[at] === heap.size(pool)
    if (again) indices[at] = 0
    heap.store(result, at, heap.slot(pool, indices[at]))
    if (!again) return vm.hold(result)
  }
  return stop(state)
}

/** A type made of a pool and a length. */
function ofPool(vm: Interpreter, name: string, basicsize: number, start: (n: number, r: number) => State, next: (vm: Interpreter, self: Ref) => Ref): Ref {
  const optional = name === 'permutations'
  const bind = binder(name, optional ? 'iterable, r=None' : 'iterable, r')
  return libraryType(vm, {
    name,
    module: 'itertools',
    basicsize,
    fields: 2,
    slots: {
      new: function* (v, type, args, names) {
        const [iterable, length] = bind(v, args, names)
        const pool = yield* poolOf(v, iterable)
        try {
          const n = v.heap.size(pool)
          if (optional && length !== NULL && length !== v.none && v.typeOf(length).slots.index === undefined) v.raise('TypeError', 'Expected int as r')
          const r = length === NULL || (optional && length === v.none) ? n : sizeOf(v, yield* toIndex(v, length))
          if (r < 0) v.raise('ValueError', 'r must be non-negative')
          return make(v, type, pool, start(n, r))
        } catch (error) {
          v.drop(pool)
          throw error
        }
      },
      iter: itself,
      next,
      sizeof,
    },
  }).ref
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, at) => at)

export function defineCombinations(vm: Interpreter): Ref {
  return ofPool(
    vm,
    'combinations',
    56,
    (n, r) => ({ indices: upTo(r), cycles: [], length: r, stopped: r > n }),
    (v, self) => combinationsNext(v, self, (at, n, r) => at + n - r, 1),
  )
}

export function defineCombinationsWithReplacement(vm: Interpreter): Ref {
  return ofPool(
    vm,
    'combinations_with_replacement',
    56,
    (n, r) => ({ indices: upTo(r).map(() => 0), cycles: [], length: r, stopped: n === 0 && r > 0 }),
    (v, self) => combinationsNext(v, self, (_at, n) => n - 1, 0),
  )
}

/** `most`: the largest index at a place; `rise`: how much larger the next place's index is. */
function combinationsNext(vm: Interpreter, self: Ref, most: (at: number, n: number, r: number) => number, rise: number): Ref {
  const { heap } = vm
  const state = heap.payload[self] as State
  if (state.stopped) return NULL
  const pool = heap.slot(self, 0)
  const { indices, length } = state
  if (heap.slot(self, 1) === NULL) return firstResult(vm, self, (at) => heap.slot(pool, indices[at]), length)
  const result = reusable(vm, self, 1)
  let at = length - 1
  while (at >= 0 && indices[at] === most(at, heap.size(pool), length)) at--
  if (at < 0) return stop(state)
  indices[at]++
  for (let behind = at + 1; behind < length; behind++) indices[behind] = indices[behind - 1] + rise
  for (let changed = at; changed < length; changed++) heap.store(result, changed, heap.slot(pool, indices[changed]))
  return vm.hold(result)
}

export function definePermutations(vm: Interpreter): Ref {
  return ofPool(vm, 'permutations', 64, (n, r) => ({ indices: upTo(n), cycles: upTo(r).map((at) => n - at), length: r, stopped: r > n }), permutationsNext)
}

function permutationsNext(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const state = heap.payload[self] as State
  if (state.stopped) return NULL
  const pool = heap.slot(self, 0)
  const { indices, cycles, length } = state
  if (heap.slot(self, 1) === NULL) return firstResult(vm, self, (at) => heap.slot(pool, indices[at]), length)
  if (indices.length === 0) return stop(state)
  const result = reusable(vm, self, 1)
  for (let at = length - 1; at >= 0; at--) {
    cycles[at]--
    if (cycles[at] === 0) {
      indices.push(indices.splice(at, 1)[0])
      cycles[at] = indices.length - at
      continue
    }
    const other = indices.length - cycles[at]
    ;[indices[at], indices[other]] = [indices[other], indices[at]]
    for (let changed = at; changed < length; changed++) heap.store(result, changed, heap.slot(pool, indices[changed]))
    return vm.hold(result)
  }
  return stop(state)
}
