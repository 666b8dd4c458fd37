import { BinaryOp } from '../code/opcodes'
import { NULL, type Ref } from '../heap/ref'
import { toFloat } from '../values/intFloats'
import { add } from '../values/ints'
import { soon } from '../vm/calls/soon'
import type { Result, Steps } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { forEach, isOver } from '../vm/protocols/iteration'
import { binary } from '../vm/protocols/operators'

/** What has been added up: of ints and floats no object is made in between. */
class Total {
  /** An object, owned; NULL while `int` or `float` is the total. */
  object: Ref = NULL
  int: number | bigint = 0
  float = 0
  /** What rounding has lost (3.12+). */
  lost = 0
  kind: 'int' | 'float' | 'object' = 'object'
}

const INT64 = 2n ** 63n

/** `sum(iterable, start)`. Source: `builtin_sum_impl`; floats by the Neumaier variant of Kahan's algorithm from 3.12 on. */
export const SUM = soon('iterable, /, start=0', (vm, [iterable, start]) => sum(vm, iterable, start))

function sum(vm: Interpreter, iterable: Ref, start: Ref): Result {
  const total = new Total()
  if (start === NULL) total.kind = 'int'
  else begin(vm, total, start)
  let rest: Steps<void>
  try {
    rest = forEach(vm, iterable, (item) => {
      if (!addFast(vm, total, item)) return addSlow(vm, total, item)
      vm.drop(item)
      return undefined
    })
  } catch (error) {
    vm.heap.dropMaybe(total.object)
    throw error
  }
  return isOver(rest) ? asObject(vm, total) : sumLater(vm, total, rest)
}

function* sumLater(vm: Interpreter, total: Total, rest: Steps<void>): Steps {
  try {
    yield* rest
  } catch (error) {
    vm.heap.dropMaybe(total.object)
    throw error
  }
  return asObject(vm, total)
}

function begin(vm: Interpreter, total: Total, start: Ref): void {
  const { kinds, refs, payload } = vm.heap
  for (const [type, text] of [
    ['str', "strings [use ''.join(seq) instead]"],
    ['bytes', "bytes [use b''.join(seq) instead]"],
    ['bytearray', "bytearray [use b''.join(seq) instead]"],
  ])
    if (vm.isA(start, type)) vm.raise('TypeError', `sum() can't sum ${text}`)
  const kind = refs.objType[start]
  if (kind === kinds.int) {
    total.kind = 'int'
    total.int = vm.intOf(start)
  } else if (kind === kinds.float) {
    total.kind = 'float'
    total.float = payload[start] as number
  } else total.object = vm.hold(start)
}

/** False where objects must be added. */
function addFast(vm: Interpreter, total: Total, item: Ref): boolean {
  const { kinds, refs } = vm.heap
  const kind = refs.objType[item]
  if (total.kind === 'int') {
    if (kind === kinds.int || (kind === kinds.bool && vm.atLeast(9))) {
      addInt(total, intOf(vm, item))
      return true
    }
    if (kind !== kinds.float) return false
    total.kind = 'float'
    total.float = toFloat(total.int)
  }
  return total.kind === 'float' && addToFloat(vm, total, item, kind)
}

function intOf(vm: Interpreter, item: Ref): number | bigint {
  return item === vm.true ? 1 : item === vm.false ? 0 : vm.intOf(item)
}

function addInt(total: Total, value: number | bigint): void {
  total.int = typeof value === 'number' && typeof total.int === 'number' && Number.isSafeInteger(value + total.int) ? value + total.int : add(value, total.int)
}

/** An int is added without compensation. */
function addToFloat(vm: Interpreter, total: Total, item: Ref, kind: number): boolean {
  if (kind === vm.heap.kinds.float) addFloat(vm, total, vm.heap.payload[item] as number)
  else if (kind === vm.heap.kinds.int && fitsLong(vm.intOf(item))) total.float += Number(vm.intOf(item))
  else return false
  return true
}

function fitsLong(value: number | bigint): boolean {
  return typeof value === 'number' || (value < INT64 && value >= -INT64)
}

function addFloat(vm: Interpreter, total: Total, x: number): void {
  if (!vm.atLeast(12)) {
    total.float += x
    return
  }
  const t = total.float + x
  if (Math.abs(total.float) >= Math.abs(x)) total.lost += total.float - t + x
  else total.lost += x - t + total.float
  total.float = t
}

function asObject(vm: Interpreter, total: Total): Ref {
  if (total.kind === 'int') return vm.int(total.int)
  if (total.kind === 'float') return vm.float(total.lost !== 0 && Number.isFinite(total.lost) ? total.float + total.lost : total.float)
  return total.object
}

function addSlow(vm: Interpreter, total: Total, item: Ref): undefined | Steps<undefined> {
  const before = asObject(vm, total)
  total.object = before
  total.kind = 'object'
  let added: Result
  try {
    added = binary(vm, before, item, BinaryOp.ADD)
  } catch (error) {
    vm.drop(item)
    throw error
  }
  if (typeof added !== 'number') return addLater(vm, total, item, before, added)
  total.object = added
  vm.drop(before)
  vm.drop(item)
  return undefined
}

function* addLater(vm: Interpreter, total: Total, item: Ref, before: Ref, steps: Steps): Steps<undefined> {
  try {
    total.object = yield* steps
  } catch (error) {
    vm.drop(item)
    throw error
  }
  vm.drop(before)
  vm.drop(item)
  return undefined
}
