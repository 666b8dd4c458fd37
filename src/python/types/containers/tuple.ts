import { BinaryOp, type CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { hashTuple } from '../../values/hashes'
import { forgetReturned } from '../../vm/calls/ended'
import { native } from '../../vm/calls/native'
import { partSoon } from '../../vm/calls/soon'
import { allocateInstance } from '../../vm/classes/instances'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hashFast, tupleHash } from '../../vm/protocols/hashing'
import { getIter, iterNext } from '../../vm/protocols/iteration'
import { BREATH } from '../../vm/slices'
import type { SliceRange } from '../sliceIndices'
import { isSlice, sliceIndices, sliceIndicesFast } from '../sliceIndices'
import { hintSoon, lengthHint } from './extend'
import { classGetItem } from './genericAlias'
import { positionalOf } from './making'
import { guardedRepr, itemText } from './reprs'
import { indexRange } from './search'
import { borrowItems, compareItems, containsItem, countItems, firstSlot, holdItems, indexOf, isList, isTuple, repeatCount, sizeOfItems } from './sequences'

/** tuple. Source: `Objects/tupleobject.c`. */
export function defineTuple(vm: Interpreter): void {
  defineType(vm, {
    name: 'tuple',
    layout: 'tuple',
    slots: {
      repr: tupleRepr,
      hash: tupleHashSlot,
      iter: (v, self) => tupleIterator(v, self),
      len: (v, self) => v.int(sizeOfItems(v, self)),
      getitem: tupleGetItem,
      contains: containsItem,
      compare: (v, self, other, op) => (isTuple(v, other) ? compareItems(v, self, other, op as CompareOp, false) : v.newNotImplemented()),
      binary: tupleBinary,
      new: tupleNew,
      sizeof: (v, self) => {
        const { layout } = v.typeOf(self)
        return layout.basicsize + sizeOfItems(v, self) * layout.itemsize
      },
    },
    methods: {
      count: native('self, value, /', (v, [self, value]) => countItems(v, self, value)),
      index: indexRange(isTuple, (v) => v.str('tuple.index(x): x not in tuple')),
      __getnewargs__: native('self, /', (v, [self]) => v.tuple([v.tuple(holdItems(v, self))])),
    },
    classmethods: classGetItem(vm),
  })
}

function tupleIterator(vm: Interpreter, tuple: Ref): Ref {
  const ref = vm.heap.make('tupleIterator')
  vm.heap.payload[ref] = 0
  vm.heap.store(ref, 0, tuple)
  return vm.heap.track(ref)
}

function tupleHashSlot(vm: Interpreter, self: Ref): Result {
  const hashes = []
  for (const item of borrowItems(vm, self)) {
    const hash = hashFast(vm, item)
    if (hash === null) return hashLater(vm, self)
    hashes.push(hash)
  }
  return vm.int(hashTuple(hashes))
}

function* hashLater(vm: Interpreter, self: Ref): Steps {
  return vm.int(yield* tupleHash(vm, self, firstSlot(vm, self)))
}

function tupleRepr(vm: Interpreter, self: Ref): Result {
  if (sizeOfItems(vm, self) === 0) return vm.str('()')
  return guardedRepr(vm, self, '(...)', function* () {
    const parts: string[] = []
    for (const item of borrowItems(vm, self)) parts.push(yield* itemText(vm, item))
    return parts.length === 1 ? `(${parts[0]},)` : `(${parts.join(', ')})`
  })
}

/** `tuple[key]`, of an index or a slice. */
function tupleGetItem(vm: Interpreter, self: Ref, key: Ref): Result {
  if (isSlice(vm, key)) {
    const range = sliceIndicesFast(vm, key, sizeOfItems(vm, self))
    return range === null ? sliceLater(vm, self, key) : tupleSlice(vm, self, range)
  }
  const index = indexOf(vm, key, 'tuple')
  return typeof index === 'number' ? tupleItem(vm, self, index) : itemLater(vm, self, index)
}

function* itemLater(vm: Interpreter, self: Ref, index: Steps<number>): Steps {
  return tupleItem(vm, self, yield* index)
}

function* sliceLater(vm: Interpreter, self: Ref, key: Ref): Steps {
  return tupleSlice(vm, self, yield* sliceIndices(vm, key, sizeOfItems(vm, self)))
}

function tupleItem(vm: Interpreter, self: Ref, index: number): Ref {
  const n = sizeOfItems(vm, self)
  const at = index < 0 ? index + n : index
  if (at < 0 || at >= n) vm.raise('IndexError', 'tuple index out of range')
  return vm.hold(vm.heap.slot(self, firstSlot(vm, self) + at))
}

/** `t[:]` is the tuple itself. */
function tupleSlice(vm: Interpreter, self: Ref, { start, step, count }: SliceRange): Ref {
  if (count === 0) return vm.heap.emptyTuple()
  if (start === 0 && step === 1 && count === sizeOfItems(vm, self) && isExact(vm, self)) return vm.hold(self)
  const { heap } = vm
  const first = firstSlot(vm, self) + start
  return vm.tuple(Array.from({ length: count }, (_, i) => heap.hold(heap.slot(self, first + i * step))))
}

function isExact(vm: Interpreter, ref: Ref): boolean {
  return vm.heap.refs.objType[ref] === vm.heap.kinds.tuple
}

function tupleBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op === BinaryOp.ADD) return isTuple(vm, a) && isTuple(vm, b) ? concatenation(vm, a, b) : vm.newNotImplemented()
  if (op !== BinaryOp.MULTIPLY) return vm.newNotImplemented()
  const [tuple, factor] = isTuple(vm, a) ? [a, b] : [b, a]
  const n = repeatCount(vm, factor)
  if (n === null) return vm.newNotImplemented()
  return typeof n === 'number' ? repeated(vm, tuple, n) : repeatedLater(vm, tuple, n)
}

/** What is added to nothing stays itself. */
function concatenation(vm: Interpreter, a: Ref, b: Ref): Ref {
  if (sizeOfItems(vm, a) === 0 && isExact(vm, b)) return vm.hold(b)
  if (sizeOfItems(vm, b) === 0 && isExact(vm, a)) return vm.hold(a)
  return vm.tuple([...holdItems(vm, a), ...holdItems(vm, b)])
}

function* repeatedLater(vm: Interpreter, tuple: Ref, n: Steps<number>): Steps {
  return repeated(vm, tuple, yield* n)
}

function repeated(vm: Interpreter, tuple: Ref, n: number): Ref {
  const size = sizeOfItems(vm, tuple)
  if ((size === 0 || n === 1) && isExact(vm, tuple)) return vm.hold(tuple)
  if (size === 0 || n <= 0) return vm.heap.emptyTuple()
  if (size * n > 2 ** 31) vm.raise('MemoryError', '')
  const items = borrowItems(vm, tuple)
  return vm.tuple(Array.from({ length: size * n }, (_, i) => vm.hold(items[i % size])))
}

function tupleNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  if (type === vm.type('tuple')) {
    if (names !== NULL) vm.raise('TypeError', 'tuple() takes no keyword arguments')
    if (args.length > 1) vm.raise('TypeError', `tuple expected at most 1 argument, got ${args.length}`)
    return args.length === 0 ? vm.heap.emptyTuple() : tupleOf(vm, args[0])
  }
  return subclassNew(vm, type, positionalOf(vm, vm.type('tuple'), type, args, names, 'init'))
}

function* subclassNew(vm: Interpreter, type: PyType, args: readonly Ref[]): Steps {
  const made = args.length === 0 ? vm.heap.emptyTuple() : yield* wait(tupleOf(vm, args[0]))
  const items = holdItems(vm, made)
  const ref = allocateInstance(vm, type, items.length)
  for (let at = 0; at < items.length; at++) vm.heap.give(ref, type.itemsAt + at, items[at])
  vm.drop(made)
  return ref
}

/** `tuple(iterable)`. Source: `PySequence_Tuple`. */
export function tupleOf(vm: Interpreter, iterable: Ref): Result {
  if (isExact(vm, iterable)) return vm.hold(iterable)
  const { heap } = vm
  if (isList(vm, iterable) && heap.refs.objType[iterable] === heap.kinds.list) return vm.tuple(holdItems(vm, iterable))
  return collected(vm, iterable)
}

const NO_HINT = -1

/** The tuple has the size that the iterable announces, or ten, before the first item comes; it is then resized by `realloc`. */
function collected(vm: Interpreter, iterable: Ref): Result {
  return partSoon(vm, collectSoon, NULL, iterable)
}

function collectSoon(vm: Interpreter, _none: Ref, iterable: Ref): Result {
  const iterator = getIter(vm, iterable)
  if (typeof iterator !== 'number') return collectLater(vm, iterable, iterator)
  let filling: Filling
  let rest: Result
  try {
    const hint = hintSoon(vm, iterable, NO_HINT)
    if (typeof hint !== 'number') return collectHinted(vm, iterator, hint)
    filling = startTuple(vm, hint)
  } catch (error) {
    vm.drop(iterator)
    throw error
  }
  try {
    rest = fill(vm, iterator, filling)
    if (rest === NULL) finishTuple(vm, filling)
  } catch (error) {
    vm.drop(filling.tuple)
    vm.drop(iterator)
    throw error
  }
  if (rest !== NULL) return fillLater(vm, iterator, filling, rest)
  vm.drop(iterator)
  return filling.tuple
}

function* collectLater(vm: Interpreter, iterable: Ref, steps: Steps): Steps {
  const iterator = yield* steps
  return yield* collectHinted(vm, iterator, lengthHint(vm, iterable, NO_HINT))
}

function* collectHinted(vm: Interpreter, iterator: Ref, hint: Steps<number>): Steps {
  let filling: Filling
  try {
    filling = startTuple(vm, yield* hint)
  } catch (error) {
    vm.drop(iterator)
    throw error
  }
  return yield* fillLater(vm, iterator, filling, NOTHING_YET)
}

/** A tuple that is being filled; owned. */
interface Filling {
  tuple: Ref
  n: number
  room: number
}

function startTuple({ heap }: Interpreter, hint: number): Filling {
  const room = hint === NO_HINT ? 10 : hint
  return { tuple: room === 0 ? heap.emptyTuple() : heap.emptyTupleOf(room), n: 0, room }
}

/** The slice is over, or no item has been asked for. */
const NOTHING_YET = -2

/** Items that come at once. @returns NULL at the end; steps of the item that takes some; or NOTHING_YET */
function fill(vm: Interpreter, iterator: Ref, filling: Filling): Result {
  for (;;) {
    if (vm.budget <= 0 || vm.heap.refs.objType[iterator] === vm.kindOf.generator) return NOTHING_YET
    vm.budget--
    const item = iterNext(vm, iterator)
    if (item === NULL || typeof item !== 'number') return item
    addToTuple(vm, filling, item)
  }
}

function addToTuple({ heap }: Interpreter, filling: Filling, item: Ref): void {
  if (filling.n === filling.room) {
    filling.room += 10
    filling.room += filling.room >> 2
    filling.tuple = heap.resizeTuple(filling.tuple, filling.room)
  }
  heap.give(filling.tuple, filling.n, item)
  filling.n++
}

function* fillLater(vm: Interpreter, iterator: Ref, filling: Filling, waited: Result): Steps {
  let next = waited
  try {
    for (;;) {
      if (next === NOTHING_YET) {
        if (--vm.budget < 0) yield BREATH
        next = iterNext(vm, iterator)
      }
      const item = typeof next === 'number' ? next : yield* next
      if (item === NULL) break
      addToTuple(vm, filling, item)
      next = NOTHING_YET
    }
    finishTuple(vm, filling)
    return vm.heap.hold(filling.tuple)
  } finally {
    vm.drop(filling.tuple)
    vm.drop(iterator)
  }
}

function finishTuple(vm: Interpreter, filling: Filling): void {
  forgetReturned(vm)
  const { heap } = vm
  const owned = filling.room > 0 && !vm.atLeast(11)
  filling.tuple = heap.resizeTuple(filling.tuple, filling.n, owned)
  if (filling.n > 0 || owned) heap.trackTuple(filling.tuple)
}
