import { NULL, type Ref } from '../../../heap/ref'
import { binder } from '../../../types/argumentsOf'
import { isInt, sizeOf } from '../../../types/toIndex'
import { call } from '../../../vm/calls/call'
import { endable } from '../../../vm/calls/ended'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { collect, getIter, iterNext } from '../../../vm/protocols/iteration'
import { isTrue, truth } from '../../../vm/protocols/operators'
import { chainResult, clearField, itself, libraryType, newObject } from '../nativeType'

// Iterators that leave items out, or call something with each. Source: `Modules/itertoolsmodule.c`.

/** A type whose fields are a function and an iterator. */
function withFunction(vm: Interpreter, name: string, basicsize: number, next: (vm: Interpreter, self: Ref) => Result): Ref {
  const bind = binder(name, 'function, iterable, /')
  return libraryType(vm, {
    name,
    module: 'itertools',
    basicsize,
    fields: 2,
    slots: {
      new: (v, type, args, names) => {
        const [fn, iterable] = bind(v, args, names)
        return chainResult(getIter(v, iterable), (iterator) => newObject(v, type, [v.hold(fn), iterator], false))
      },
      iter: itself,
      next: (v, self) => endable(v, next(v, self)),
    },
  }).ref
}

/** The truth of `function(item)`; None asks the item itself. */
function* holds(vm: Interpreter, fn: Ref, item: Ref): Steps<number> {
  if (fn === vm.none || fn === vm.type('bool').ref) return yield* truth(vm, item)
  return yield* isTrue(vm, call(vm, fn, [item]))
}

/** The item, or NULL where the test says no; it is dropped then, or where the test raises. */
function* tested(vm: Interpreter, fn: Ref, item: Ref, wanted: number): Steps {
  let good: number
  try {
    good = yield* holds(vm, fn, item)
  } catch (error) {
    vm.drop(item)
    throw error
  }
  if (good === wanted) return item
  vm.drop(item)
  return NULL
}

export function defineTakewhile(vm: Interpreter): Ref {
  return withFunction(vm, 'takewhile', 40, function* (v, self) {
    if (v.heap.payload[self] === true) return NULL
    const item = yield* wait(iterNext(v, v.heap.slot(self, 1)))
    if (item === NULL) return NULL
    const taken = yield* tested(v, v.heap.slot(self, 0), item, 1)
    if (taken === NULL) v.heap.payload[self] = true
    return taken
  })
}

export function defineDropwhile(vm: Interpreter): Ref {
  return withFunction(vm, 'dropwhile', 40, (v, self) => (v.heap.payload[self] === true ? iterNext(v, v.heap.slot(self, 1)) : firstKept(v, self)))
}

function* firstKept(vm: Interpreter, self: Ref): Steps {
  for (;;) {
    const item = yield* wait(iterNext(vm, vm.heap.slot(self, 1)))
    if (item === NULL) return NULL
    const kept = yield* tested(vm, vm.heap.slot(self, 0), item, 0)
    if (kept === NULL) continue
    vm.heap.payload[self] = true
    return kept
  }
}

export function defineFilterfalse(vm: Interpreter): Ref {
  return withFunction(vm, 'filterfalse', 32, function* (v, self) {
    for (;;) {
      const item = yield* wait(iterNext(v, v.heap.slot(self, 1)))
      if (item === NULL) return NULL
      const kept = yield* tested(v, v.heap.slot(self, 0), item, 0)
      if (kept !== NULL) return kept
    }
  })
}

export function defineStarmap(vm: Interpreter): Ref {
  return withFunction(vm, 'starmap', 32, function* (v, self) {
    const item = yield* wait(iterNext(v, v.heap.slot(self, 1)))
    if (item === NULL) return NULL
    const { heap } = v
    const exact = heap.refs.objType[item] === heap.kinds.tuple
    let args: Ref = item
    if (!exact) {
      try {
        args = v.tuple(yield* collect(v, item))
      } finally {
        v.drop(item)
      }
    }
    try {
      return yield* wait(
        call(
          v,
          heap.slot(self, 0),
          Array.from({ length: heap.size(args) }, (_, at) => heap.slot(args, at)),
        ),
      )
    } finally {
      v.drop(args)
    }
  })
}

/** Fields: the data, the selectors. */
export function defineCompress(vm: Interpreter): Ref {
  const bind = binder('compress', 'data, selectors')
  return libraryType(vm, {
    name: 'compress',
    module: 'itertools',
    basicsize: 32,
    fields: 2,
    slots: {
      new: function* (v, type, args, names) {
        const [data, selectors] = bind(v, args, names)
        const items = yield* wait(getIter(v, data))
        try {
          return newObject(v, type, [items, yield* wait(getIter(v, selectors))])
        } catch (error) {
          v.drop(items)
          throw error
        }
      },
      iter: itself,
      next: function* (v, self) {
        for (;;) {
          const item = yield* wait(iterNext(v, v.heap.slot(self, 0)))
          if (item === NULL) return NULL
          let wanted = 0
          try {
            const selector = yield* wait(iterNext(v, v.heap.slot(self, 1)))
            if (selector === NULL) {
              v.drop(item)
              return NULL
            }
            wanted = yield* isTrue(v, selector)
          } catch (error) {
            v.drop(item)
            throw error
          }
          if (wanted === 1) return item
          v.drop(item)
        }
      },
    },
  }).ref
}

interface Slice {
  next: number
  readonly stop: number
  readonly step: number
  count: number
}

export function defineIslice(vm: Interpreter): Ref {
  return libraryType(vm, { name: 'islice', module: 'itertools', basicsize: 56, fields: 1, slots: { new: isliceNew, iter: itself, next: isliceNext } }).ref
}

const LIMIT = '0 <= x <= sys.maxsize.'

function isliceNew(vm: Interpreter, type: Parameters<typeof newObject>[1], args: readonly Ref[], names: Ref): Result {
  if (names !== NULL) vm.raise('TypeError', 'islice() takes no keyword arguments')
  if (args.length < 2) vm.raise('TypeError', `islice expected at least 2 arguments, got ${args.length}`)
  if (args.length > 4) vm.raise('TypeError', `islice expected at most 4 arguments, got ${args.length}`)
  const bound = (ref: Ref, otherwise: number, message: string): number => {
    if (ref === NULL || ref === vm.none) return otherwise
    const { index } = vm.typeOf(ref).slots
    const value = isInt(vm, ref) ? vm.intOf(ref) : index === undefined ? null : indexNow(vm, index(vm, ref))
    if (value === null || value < 0 || value > 0x7fffffffffffffffn) vm.raise('ValueError', message)
    return sizeOf(vm, value)
  }
  const stopMessage = `Stop argument for islice() must be None or an integer: ${LIMIT}`
  const both = `Indices for islice() must be None or an integer: ${LIMIT}`
  const start = args.length > 2 ? bound(args[1], 0, both) : 0
  const stop = args.length > 2 ? bound(args[2], -1, stopMessage) : bound(args[1], -1, stopMessage)
  const stepMessage = 'Step for islice() must be a positive integer or None.'
  const step = args.length > 3 ? bound(args[3], 1, stepMessage) : 1
  if (step < 1) vm.raise('ValueError', stepMessage)
  return chainResult(getIter(vm, args[0]), (iterator) => newObject(vm, type, [iterator], { next: start, stop, step, count: 0 } satisfies Slice))
}

function indexNow(vm: Interpreter, result: Result): number | bigint | null {
  if (typeof result !== 'number') return null
  const value = vm.intOf(result)
  vm.drop(result)
  return value
}

function isliceNext(vm: Interpreter, self: Ref): Result {
  const iterator = vm.heap.slot(self, 0)
  if (iterator === NULL) return NULL
  const slice = vm.heap.payload[self] as Slice
  if (slice.count < slice.next) return skipThenNext(vm, self)
  return sliceItem(vm, self, slice)
}

function sliceItem(vm: Interpreter, self: Ref, slice: Slice): Result {
  if (slice.stop !== -1 && slice.count >= slice.stop) return sliceEnd(vm, self)
  return chainResult(iterNext(vm, vm.heap.slot(self, 0)), (item) => {
    if (item === NULL) return sliceEnd(vm, self)
    slice.count++
    slice.next += slice.step
    if (slice.stop !== -1 && slice.next > slice.stop) slice.next = slice.stop
    return item
  })
}

function* skipThenNext(vm: Interpreter, self: Ref): Steps {
  const slice = vm.heap.payload[self] as Slice
  while (slice.count < slice.next) {
    const item = yield* wait(iterNext(vm, vm.heap.slot(self, 0)))
    if (item === NULL) return sliceEnd(vm, self)
    vm.drop(item)
    slice.count++
  }
  return yield* wait(sliceItem(vm, self, slice))
}

function sliceEnd(vm: Interpreter, self: Ref): Ref {
  clearField(vm, self, 0)
  return NULL
}
