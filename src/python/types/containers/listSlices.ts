import { assignSlice, deleteItem, giveItems, listLength, makeList, resizeRoom, setItem, takeItems } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { clearRaised, isRaised } from '../../vm/errors/raised'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { collect, getIter } from '../../vm/protocols/iteration'
import { isSlice, type SliceRange, sliceIndices, sliceIndicesFast } from '../sliceIndices'
import { borrowItems, firstSlot, holdItems, indexOf, isList, isTuple } from './sequences'

/** `list[key]`. Source: `list_subscript`. */
export function getListItem(vm: Interpreter, self: Ref, key: Ref): Result {
  if (isSlice(vm, key)) {
    const range = sliceIndicesFast(vm, key, listLength(vm.heap, self))
    return range === null ? sliceLater(vm, self, key) : slice(vm, self, range)
  }
  const index = indexOf(vm, key, 'list')
  return typeof index === 'number' ? item(vm, self, index) : itemLater(vm, self, index)
}

function* itemLater(vm: Interpreter, self: Ref, index: Steps<number>): Steps {
  return item(vm, self, yield* index)
}

function* sliceLater(vm: Interpreter, self: Ref, key: Ref): Steps {
  return slice(vm, self, yield* sliceIndices(vm, key, listLength(vm.heap, self)))
}

function item(vm: Interpreter, self: Ref, index: number): Ref {
  const at = placed(vm, self, index, 'list index out of range')
  return vm.hold(vm.heap.slot(self, firstSlot(vm, self) + at))
}

function placed(vm: Interpreter, self: Ref, index: number, message: string): number {
  const n = listLength(vm.heap, self)
  const at = index < 0 ? index + n : index
  if (at < 0 || at >= n) vm.raise('IndexError', message)
  return at
}

function slice(vm: Interpreter, self: Ref, { start, step, count }: SliceRange): Ref {
  return makeList(vm.heap, holdItems(vm, self, start, count, step))
}

/** `list[key] = value`, `del list[key]`. Source: `list_ass_subscript`. */
export function setListItem(vm: Interpreter, self: Ref, key: Ref, value: Ref): Result {
  if (isSlice(vm, key)) return setSlice(vm, self, key, value)
  const index = indexOf(vm, key, 'list')
  return typeof index === 'number' ? setOne(vm, self, index, value) : setLater(vm, self, index, value)
}

function* setLater(vm: Interpreter, self: Ref, index: Steps<number>, value: Ref): Steps {
  return setOne(vm, self, yield* index, value)
}

function setOne(vm: Interpreter, self: Ref, index: number, value: Ref): Ref {
  const at = placed(vm, self, index, 'list assignment index out of range')
  if (value === NULL) deleteItem(vm.heap, self, at)
  else setItem(vm.heap, self, at, value)
  return NULL
}

/** A slice of whole numbers, and items of a list or tuple, ask for nothing. */
function setSlice(vm: Interpreter, self: Ref, key: Ref, value: Ref): Result {
  const range = value !== NULL && (isList(vm, value) || isTuple(vm, value)) ? sliceIndicesFast(vm, key, listLength(vm.heap, self)) : null
  if (range === null) return setSliceLater(vm, self, key, value)
  // A sequence holds its items itself; of the list itself there is a copy.
  if (value !== self) {
    assign(vm, self, range, borrowItems(vm, value))
    return NULL
  }
  const items = holdItems(vm, value)
  try {
    assign(vm, self, range, items)
  } finally {
    vm.dropAll(items)
  }
  return NULL
}

function* setSliceLater(vm: Interpreter, self: Ref, key: Ref, value: Ref): Steps {
  const range = yield* sliceIndices(vm, key, listLength(vm.heap, self))
  if (value === NULL) {
    if (range.step === 1) replaceSlice(vm, self, range.start, Math.max(range.stop, range.start), [])
    else deleteExtended(vm, self, range)
    return NULL
  }
  const items = yield* assigned(vm, value, range.step)
  try {
    assign(vm, self, range, items)
  } finally {
    vm.dropAll(items)
  }
  return NULL
}

function assign(vm: Interpreter, self: Ref, range: SliceRange, items: readonly Ref[]): void {
  if (range.step === 1) {
    const n = listLength(vm.heap, self)
    replaceSlice(vm, self, Math.min(range.start, n), Math.min(Math.max(range.stop, range.start), n), items)
  } else assignExtended(vm, self, range, items)
}

/** Memory of C for `n` references for a while; a few stand on its stack. */
function aside(vm: Interpreter, n: number, onStack: number): Ref {
  return n > onStack ? vm.heap.allocate(vm.heap.kinds.bytes, n * 8) : NULL
}

/** What goes is put aside until the list is as it should be. Source: `list_ass_slice`. */
function replaceSlice(vm: Interpreter, self: Ref, low: number, high: number, items: readonly Ref[]): void {
  const all = items.length === 0 && high - low === listLength(vm.heap, self)
  const recycled = all ? NULL : aside(vm, high - low, 8)
  assignSlice(vm.heap, self, low, high, items)
  vm.heap.dropMaybe(recycled)
}

/** The items to be assigned, held. Source: `PySequence_Fast`. */
function* assigned(vm: Interpreter, value: Ref, step: number): Steps<Ref[]> {
  if (isList(vm, value) || isTuple(vm, value)) return holdItems(vm, value)
  let iterator: Ref
  try {
    iterator = yield* wait(getIter(vm, value))
  } catch (error) {
    if (!isRaised(vm, error, 'TypeError')) throw error
    clearRaised(vm, error)
    vm.raise('TypeError', step === 1 && !vm.atLeast(13) ? 'can only assign an iterable' : 'must assign iterable to extended slice')
  }
  try {
    return yield* collect(vm, iterator)
  } finally {
    vm.drop(iterator)
  }
}

function assignExtended(vm: Interpreter, self: Ref, { start, step, count }: SliceRange, items: readonly Ref[]): void {
  if (items.length !== count) vm.raise('ValueError', `attempt to assign sequence of size ${items.length} to extended slice of size ${count}`)
  const { heap } = vm
  const first = firstSlot(vm, self)
  const garbage: Ref[] = []
  const memory = aside(vm, count, 0)
  for (let i = 0; i < count; i++) {
    const slot = first + start + i * step
    garbage.push(heap.hold(heap.slot(self, slot)))
    heap.store(self, slot, items[i])
  }
  vm.dropAll(garbage)
  vm.heap.dropMaybe(memory)
}

/** The items go in rising order, after those behind them moved up. */
function deleteExtended(vm: Interpreter, self: Ref, { start, step, count }: SliceRange): void {
  if (count === 0) return
  const { heap } = vm
  const size = listLength(heap, self)
  const first = step < 0 ? start + step * (count - 1) : start
  const stride = Math.abs(step)
  const gone = new Set(Array.from({ length: count }, (_, i) => first + i * stride))
  const memory = aside(vm, count, 0)
  const all = takeItems(heap, self)
  const kept = all.filter((_, i) => !gone.has(i))
  giveItems(heap, self, kept)
  resizeRoom(heap, self, size, kept.length)
  for (const index of gone) vm.drop(all[index])
  vm.heap.dropMaybe(memory)
}
