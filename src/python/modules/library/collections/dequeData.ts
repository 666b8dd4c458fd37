import { O } from '../../../../index'
import { NULL, type Ref } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'

/** What a deque is besides its items, which lie side by side among its slots. */
export interface DequeData {
  /** Empty slots before the first item. */
  left: number
  /** −1: as many as there may be. */
  maxlen: number
  /** Changes: iterators notice them. */
  state: number
  /** `leftindex`: the place of the first item in its block. */
  leftIndex: number
  /** Blocks that it has memory for. */
  blocks: number
}

/** Items of a block. */
const BLOCK = 64
/** `sizeof(block)`: its items and two links. Such a block comes from the C library, not from an arena. */
const BLOCK_BYTES = 528
const CENTER = (BLOCK - 1) >> 1

export function newDequeData(): DequeData {
  return { left: 0, maxlen: -1, state: 0, leftIndex: CENTER + 1, blocks: 0 }
}

export function dequeOf(vm: Interpreter, self: Ref): DequeData {
  return vm.heap.payload[self] as DequeData
}

function first(vm: Interpreter, self: Ref): number {
  return vm.typeOf(self).itemsAt + dequeOf(vm, self).left
}

export function dequeLength(vm: Interpreter, self: Ref): number {
  return Math.max(vm.heap.size(self) - first(vm, self), 0)
}

/** The item, borrowed. */
export function dequeItem(vm: Interpreter, self: Ref, index: number): Ref {
  return vm.heap.slot(self, first(vm, self) + index)
}

export function setDequeItem(vm: Interpreter, self: Ref, index: number, value: Ref): void {
  vm.heap.store(self, first(vm, self) + index, value)
}

/** Blocks that its items lie in, `__sizeof__` counts them so. */
export function blocksOf(vm: Interpreter, self: Ref): number {
  return Math.floor((dequeOf(vm, self).leftIndex + dequeLength(vm, self) + BLOCK - 1) / BLOCK)
}

export function sizeOfBlocks(vm: Interpreter, self: Ref): number {
  return blocksOf(vm, self) * BLOCK_BYTES
}

/** The number of blocks follows the items. */
export function fitBlocks(vm: Interpreter, self: Ref): void {
  const data = dequeOf(vm, self)
  const blocks = Math.max(blocksOf(vm, self), 1)
  if (blocks === data.blocks) return
  data.blocks = blocks
  vm.heap.resizeBuffer(self, 0, blocks * BLOCK_BYTES)
}

/** The item is given away. */
export function pushRight(vm: Interpreter, self: Ref, item: Ref): void {
  const data = dequeOf(vm, self)
  vm.heap.give(self, first(vm, self) + dequeLength(vm, self), item)
  data.state++
  fitBlocks(vm, self)
  trim(vm, self, data, popLeft)
}

/** The item is given away. */
export function pushLeft(vm: Interpreter, self: Ref, item: Ref): void {
  const data = dequeOf(vm, self)
  if (data.left === 0) makeRoom(vm, self, data)
  data.left--
  vm.heap.give(self, first(vm, self), item)
  data.leftIndex = data.leftIndex === 0 ? BLOCK - 1 : data.leftIndex - 1
  data.state++
  fitBlocks(vm, self)
  trim(vm, self, data, popRight)
}

function trim(vm: Interpreter, self: Ref, data: DequeData, pop: (vm: Interpreter, self: Ref) => Ref): void {
  if (data.maxlen >= 0 && dequeLength(vm, self) > data.maxlen) vm.drop(pop(vm, self))
}

/** Empty slots on the left, as many more as there are items. */
function makeRoom(vm: Interpreter, self: Ref, data: DequeData): void {
  const from = first(vm, self)
  const n = dequeLength(vm, self)
  const room = Math.max(n, 4)
  if (n > 0) vm.heap.lab.perform(O.SLOTS_MOVE, self, from, from + room, n)
  data.left += room
}

/** The last item, the caller's. There is one. */
export function popRight(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const data = dequeOf(vm, self)
  const last = heap.size(self) - 1
  const rightIndex = (data.leftIndex + dequeLength(vm, self) - 1) % BLOCK
  const item = heap.slot(self, last)
  heap.lab.truncate(self, last)
  data.state++
  if (rightIndex === 0 && dequeLength(vm, self) === 0) data.leftIndex = CENTER + 1
  if (dequeLength(vm, self) === 0) data.left = Math.max(heap.size(self) - vm.typeOf(self).itemsAt, 0)
  fitBlocks(vm, self)
  return item
}

/** The first item, the caller's. There is one. */
export function popLeft(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const data = dequeOf(vm, self)
  const at = first(vm, self)
  const item = heap.hold(heap.slot(self, at))
  heap.store(self, at, NULL)
  data.left++
  data.state++
  const n = dequeLength(vm, self)
  data.leftIndex++
  if (data.leftIndex === BLOCK) data.leftIndex = n === 0 ? CENTER + 1 : 0
  if (n === 0) {
    heap.lab.truncate(self, vm.typeOf(self).itemsAt)
    data.left = 0
  } else giveUpRoom(vm, self, data)
  fitBlocks(vm, self)
  return item
}

/** Too many slots on the left are empty. */
function giveUpRoom(vm: Interpreter, self: Ref, data: DequeData): void {
  const n = dequeLength(vm, self)
  if (data.left <= 32 || data.left <= n) return
  const from = vm.typeOf(self).itemsAt
  vm.heap.lab.perform(O.SLOTS_MOVE, self, from + data.left, from, n)
  vm.heap.lab.truncate(self, from + n)
  data.left = 0
}

/** The items in another order: no count moves. */
export function reverseDeque(vm: Interpreter, self: Ref): void {
  const { heap } = vm
  const from = vm.typeOf(self).itemsAt
  const items = heap
    .takeSlots(self, from)
    .filter((ref) => ref !== NULL)
    .reverse()
  dequeOf(vm, self).left = 0
  for (let at = 0; at < items.length; at++) heap.give(self, from + at, items[at])
}

/** The shorter way; one that is half of it is gone as it was given. */
function stepsOf(n: number, length: number): number {
  const half = length >> 1
  if (Math.abs(n) <= half) return n
  const left = n % length
  return left > half ? left - length : left < -half ? left + length : left
}

/** `rotate(n)`: to the right, by as few items as will do. Source: `_deque_rotate`. */
export function rotateDeque(vm: Interpreter, self: Ref, n: number): void {
  const length = dequeLength(vm, self)
  if (length <= 1 || n === 0) return
  const data = dequeOf(vm, self)
  const steps = stepsOf(n, length)
  data.state++
  if (steps === 0) return
  const { lab } = vm.heap
  if (steps > 0) {
    if (data.left < steps) makeRoom(vm, self, data)
    const end = first(vm, self) + length
    lab.perform(O.SLOTS_MOVE, self, end - steps, first(vm, self) - steps, steps)
    lab.truncate(self, end - steps)
  } else lab.perform(O.SLOTS_MOVE, self, first(vm, self), first(vm, self) + length, -steps)
  data.left -= steps
  data.leftIndex = (((data.leftIndex - steps) % BLOCK) + BLOCK) % BLOCK
  giveUpRoom(vm, self, data)
  fitBlocks(vm, self)
}

/** It is empty first; then its items go, first to last. */
export function clearDeque(vm: Interpreter, self: Ref): void {
  const { heap } = vm
  const data = dequeOf(vm, self)
  if (dequeLength(vm, self) === 0) return
  const items = heap.takeSlots(self, vm.typeOf(self).itemsAt)
  data.left = 0
  data.leftIndex = CENTER + 1
  data.state++
  fitBlocks(vm, self)
  for (const item of items) if (item !== NULL) vm.drop(item)
}
