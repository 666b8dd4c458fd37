import { intRequest } from '../../../objects/ints'
import { BinaryOp, CompareOp, INPLACE } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { intBinary } from '../../types/numbers/intBinary'
import type { Interpreter } from '../interpreter'

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

const DIGIT_BITS = 30
/** Below it an int has one digit: what is larger may get more room than its result needs. */
const DIGIT = 2 ** DIGIT_BITS

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
      return fastBits(vm, a, b, op)
  }
}

/** Up to 3.10 they make room for the longer operand, which a smaller result gives back: that is the slots' business. */
function fastBits(vm: Interpreter, a: number, b: number, op: BinaryOp): Ref {
  if (!vm.atLeast(11)) return NULL
  switch (op) {
    case BinaryOp.OR:
      return vm.heap.int(a | b)
    case BinaryOp.XOR:
      return vm.heap.int(a ^ b)
    case BinaryOp.RSHIFT:
      return b >= 0 && b < DIGIT_BITS ? vm.heap.int(a >> b) : NULL
    case BinaryOp.LSHIFT:
      return b >= 0 && b < DIGIT_BITS && Number.isSafeInteger(a * (1 << b)) ? vm.heap.int(a * (1 << b) + 0) : NULL
    default:
      return NULL
  }
}

/** Digits that `x_add` makes room for where the longer one has two. */
const LONG_SUM_DIGITS = 3

/** The sum of two ints that are not negative, one of which has two digits; NULL: it is another one. */
function longSum(vm: Interpreter, a: Ref, b: Ref): Ref {
  const { kinds, payload } = vm.heap
  const x = payload[a]
  const y = payload[b]
  if (typeof x !== 'number' || typeof y !== 'number' || x < 0 || y < 0 || (x < DIGIT && y < DIGIT)) return NULL
  const sum = x + y
  return Number.isSafeInteger(sum) ? vm.heap.newInt(kinds.int, sum, intRequest(vm.model.objects, LONG_SUM_DIGITS)) : NULL
}

/** `a op b` of exact ints of any size; NULL: the slots decide, as where it may raise. */
export function anyInts(vm: Interpreter, a: Ref, b: Ref, op: number): Ref {
  const { refs, kinds } = vm.heap
  if (refs.objType[a] !== kinds.int || refs.objType[b] !== kinds.int) return NULL
  const plain = op >= INPLACE ? op - INPLACE : op
  if (plain === BinaryOp.ADD) {
    const sum = longSum(vm, a, b)
    if (sum !== NULL) return sum
  }
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
