import { BinaryOp, CompareOp, INPLACE } from '../code/opcodes'
import { getText, replaceValue } from '../heap/dict'
import { dataOf, valueAt } from '../heap/dictData'
import type { PyHeap } from '../heap/heap'
import { NULL, type Ref } from '../heap/ref'
import { intBinary } from '../types/numbers/intBinary'
import { dictHas, findFast } from './dictProtocol'
import type { Interpreter } from './interpreter'
import { setContains } from './setProtocol'

/** `a op b` of exact ints and floats whose result is exact in a number; NULL: the slots decide. */
export function fastBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Ref {
  const { refs, kinds, payload } = vm.heap
  const left = refs.objType[a]
  const right = refs.objType[b]
  const plain = op >= INPLACE ? op - INPLACE : op
  if (left === kinds.int && right === kinds.int) {
    const x = payload[a]
    const y = payload[b]
    if (typeof x !== 'number' || typeof y !== 'number') return NULL
    return fastInts(vm, x, y, plain)
  }
  if (left === kinds.float ? right === kinds.float || right === kinds.int : left === kinds.int && right === kinds.float) {
    const x = payload[a]
    const y = payload[b]
    return typeof x === 'number' && typeof y === 'number' ? fastFloats(vm, x, y, plain) : NULL
  }
  return NULL
}

/** Below it an int has one digit: what is larger may get more room than its result needs. */
const DIGIT = 0x40000000

/** In machine words: operands of one digit, whose sum and rest are whole numbers of 32 bits. */
function fastInts(vm: Interpreter, x: number, y: number, op: BinaryOp): Ref {
  if (op === BinaryOp.TRUE_DIVIDE) return y === 0 ? NULL : vm.float(x / y)
  if (x >= DIGIT || x <= -DIGIT || y >= DIGIT || y <= -DIGIT) return NULL
  const a = x | 0
  const b = y | 0
  switch (op) {
    case BinaryOp.ADD:
      return vm.heap.int((a + b) | 0)
    case BinaryOp.SUBTRACT:
      return vm.heap.int((a - b) | 0)
    case BinaryOp.MULTIPLY:
      return Number.isSafeInteger(a * b) ? vm.heap.int(a * b + 0) : NULL
    case BinaryOp.FLOOR_DIVIDE:
      return b === 0 ? NULL : vm.heap.int(Math.floor(a / b) + 0)
    case BinaryOp.REMAINDER:
      return b === 0 ? NULL : vm.heap.int(modulo(a, b))
    case BinaryOp.AND:
      return a >= 0 && b >= 0 ? vm.heap.int(a & b) : NULL
    default:
      return NULL
  }
}

/** `a op b` of exact ints of any size; NULL: the slots decide, as where it may raise. */
export function anyInts(vm: Interpreter, a: Ref, b: Ref, op: number): Ref {
  const { refs, kinds } = vm.heap
  if (refs.objType[a] !== kinds.int || refs.objType[b] !== kinds.int) return NULL
  const plain = op >= INPLACE ? op - INPLACE : op
  switch (plain) {
    case BinaryOp.ADD:
    case BinaryOp.SUBTRACT:
    case BinaryOp.MULTIPLY:
    case BinaryOp.AND:
    case BinaryOp.OR:
    case BinaryOp.XOR:
      return intBinary(vm, a, b, plain)
    case BinaryOp.FLOOR_DIVIDE:
    case BinaryOp.REMAINDER:
      return vm.heap.payload[b] === 0 ? NULL : intBinary(vm, a, b, plain)
    default:
      return NULL
  }
}

/** Of whole numbers of 32 bits: a machine word divides them without fractions. */
function modulo(x: number, y: number): number {
  const rest = (x % y) | 0
  return rest !== 0 && rest < 0 !== y < 0 ? (rest + y) | 0 : rest
}

function fastFloats(vm: Interpreter, x: number, y: number, op: BinaryOp): Ref {
  switch (op) {
    case BinaryOp.ADD:
      return vm.float(x + y)
    case BinaryOp.SUBTRACT:
      return vm.float(x - y)
    case BinaryOp.MULTIPLY:
      return vm.float(x * y)
    case BinaryOp.TRUE_DIVIDE:
      return y === 0 ? NULL : vm.float(x / y)
    default:
      return NULL
  }
}

/** The comparison of exact ints, floats and str: 1, 0, or −1 where the slots decide. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one switch over operators
export function fastCompare(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): number {
  const { refs, kinds, payload } = vm.heap
  const left = refs.objType[a]
  if (left !== refs.objType[b] || vm.depth >= vm.comparisonLimit) return -1
  if (left === kinds.str) {
    if (op === CompareOp.EQ) return payload[a] === payload[b] ? 1 : 0
    return op === CompareOp.NE ? (payload[a] === payload[b] ? 0 : 1) : -1
  }
  if (left !== kinds.int && left !== kinds.float) return -1
  const x = payload[a] as number
  const y = payload[b] as number
  switch (op) {
    case CompareOp.LT:
      return x < y ? 1 : 0
    case CompareOp.LE:
      return x <= y ? 1 : 0
    case CompareOp.EQ:
      return x === y ? 1 : 0
    case CompareOp.NE:
      return x === y ? 0 : 1
    case CompareOp.GT:
      return x > y ? 1 : 0
    default:
      return x >= y ? 1 : 0
  }
}

/** The item of an exact list at an index inside it, of an exact tuple, or of an exact dict under an exact str; borrowed. NULL: the slots decide. */
export function quickItem(heap: PyHeap, container: Ref, key: Ref): Ref {
  const { refs, kinds, payload } = heap
  const kind = refs.objType[container]
  if (kind === kinds.dict) return refs.objType[key] === kinds.str ? getText(heap, container, payload[key] as string) : NULL
  if ((kind !== kinds.list && kind !== kinds.tuple) || refs.objType[key] !== kinds.int) return NULL
  const index = payload[key] as number | bigint
  if (typeof index !== 'number') return NULL
  const size = refs.slotLength[container]
  const at = index < 0 ? index + size : index
  return at >= 0 && at < size ? refs.slotTarget[refs.slotBase[container] + at] : NULL
}

/** The value of an exact dict under a key that is there, borrowed. NULL: the slots decide. */
export function quickValue(vm: Interpreter, container: Ref, key: Ref): Ref {
  const { heap } = vm
  if (heap.refs.objType[container] !== heap.kinds.dict) return NULL
  const data = dataOf(heap, container)
  const entry = findFast(vm, container, data, key)
  return entry < 0 ? NULL : valueAt(heap, container, data, entry)
}

/** The value takes the place of an item of an exact list, or of a value of an exact dict whose key is there. @returns false: nothing was done, the slots decide */
export function quickStore(vm: Interpreter, container: Ref, key: Ref, value: Ref): boolean {
  const { heap } = vm
  const { refs, kinds, payload } = heap
  const kind = refs.objType[container]
  if (kind === kinds.dict) {
    const data = dataOf(heap, container)
    const entry = findFast(vm, container, data, key)
    if (entry < 0) return false
    replaceValue(heap, container, data, entry, value)
    return true
  }
  if (kind !== kinds.list || refs.objType[key] !== kinds.int) return false
  const index = payload[key] as number | bigint
  if (typeof index !== 'number') return false
  const size = refs.slotLength[container]
  const at = index < 0 ? index + size : index
  if (at < 0 || at >= size) return false
  heap.store(container, at, value)
  return true
}

/** `value in container` of an exact dict or set: 1 or 0, or −1 where the slots decide. */
export function quickContains(vm: Interpreter, container: Ref, value: Ref): number {
  const { heap } = vm
  const kind = heap.refs.objType[container]
  const has = kind === heap.kinds.dict ? dictHas(vm, container, value) : kind === vm.kindOf.set || kind === vm.kindOf.frozenset ? setContains(vm, container, value) : -1
  return typeof has === 'number' ? has : -1
}
