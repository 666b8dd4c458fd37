import { BinaryOp } from '../../code/opcodes'
import { clearList, giveNext, listLength, makeList, resizeRoom } from '../../heap/list'
import type { Ref } from '../../heap/ref'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { extend } from './extend'
import { borrowItems, holdItems, isList, repeatCount } from './sequences'

/** `list + list`, `list * n`. */
export function listBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  if (op === BinaryOp.ADD) return isList(vm, a) && isList(vm, b) ? makeList(vm.heap, holdItems(vm, a).concat(holdItems(vm, b))) : vm.newNotImplemented()
  if (op !== BinaryOp.MULTIPLY) return vm.newNotImplemented()
  const [list, factor] = isList(vm, a) ? [a, b] : [b, a]
  const n = repeatCount(vm, factor)
  if (n === null) return vm.newNotImplemented()
  return typeof n === 'number' ? repeated(vm, list, n) : repeatedLater(vm, list, n)
}

function* repeatedLater(vm: Interpreter, list: Ref, n: Steps<number>): Steps {
  return repeated(vm, list, yield* n)
}

/** Source: `list_repeat`. */
function repeated(vm: Interpreter, list: Ref, n: number): Ref {
  const items = borrowItems(vm, list)
  const times = Math.max(n, 0)
  if (items.length * times > 2 ** 31) vm.raise('MemoryError', '')
  const all: Ref[] = []
  for (let time = 0; time < times; time++) for (let at = 0; at < items.length; at++) all.push(vm.hold(items[at]))
  return makeList(vm.heap, all)
}

/** `list += iterable`, `list *= n`: the list itself. */
export function inplaceList(vm: Interpreter, self: Ref, other: Ref, op: number): Result {
  if (op === BinaryOp.ADD) {
    const done = extend(vm, self, other)
    return typeof done === 'number' ? vm.hold(self) : extended(vm, self, done)
  }
  if (op !== BinaryOp.MULTIPLY) return vm.newNotImplemented()
  const n = repeatCount(vm, other)
  if (n === null) return vm.newNotImplemented()
  return typeof n === 'number' ? multiplied(vm, self, n) : multipliedLater(vm, self, n)
}

function* extended(vm: Interpreter, self: Ref, done: Steps): Steps {
  yield* wait(done)
  return vm.hold(self)
}

function* multipliedLater(vm: Interpreter, self: Ref, n: Steps<number>): Steps {
  return multiplied(vm, self, yield* n)
}

/** Source: `list_inplace_repeat`. */
function multiplied(vm: Interpreter, self: Ref, n: number): Ref {
  const { heap } = vm
  const size = listLength(heap, self)
  if (size > 0 && n < 1) clearList(heap, self)
  else if (size > 0 && n > 1) {
    if (size * n > 2 ** 31) vm.raise('MemoryError', '')
    const items = borrowItems(vm, self)
    resizeRoom(heap, self, size, size * n)
    for (let i = size; i < size * n; i++) giveNext(heap, self, heap.hold(items[i % size]))
  }
  return vm.hold(self)
}
