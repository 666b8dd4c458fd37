import { intRequest } from '../../../objects/ints'
import { BinaryOp, CompareOp } from '../../code/opcodes'
import type { IntValue, Ref } from '../../heap/ref'
import { bitAnd, bitOr, bitXor, shiftLeft, shiftRight } from '../../values/intBits'
import { trueDivide } from '../../values/intFloats'
import { power } from '../../values/intPower'
import { add, floorDivide, modulo, multiply, subtract } from '../../values/ints'
import type { Interpreter } from '../../vm/interpreter'
import { isInt } from '../toIndex'
import { intIn, resultDigits } from './intDigits'
import { isShort, powerByBits } from './intPowers'

/** `nb_add`, … of int and bool. Source: `Objects/longobject.c`, `Objects/boolobject.c`. */
export function intBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Ref {
  if (!isInt(vm, a) || !isInt(vm, b)) return vm.newNotImplemented()
  const x = vm.intOf(a)
  const y = vm.intOf(b)
  switch (op) {
    case BinaryOp.TRUE_DIVIDE:
      return vm.float(trueDivide(x, y))
    case BinaryOp.POWER: {
      if (isShort(x, y)) return powerByBits(vm, a, y)
      const result = power(x, y)
      return 'float' in result ? vm.float(result.float) : intIn(vm, result.int, resultDigits(vm, x, y, op))
    }
    case BinaryOp.MATRIX_MULTIPLY:
      return vm.newNotImplemented()
    case BinaryOp.REMAINDER:
      return remainder(vm, a, b)
    case BinaryOp.AND:
    case BinaryOp.OR:
    case BinaryOp.XOR:
      if (areBools(vm, a, b)) return vm.bool(compute(vm, x, y, op) === 1)
      return intIn(vm, compute(vm, x, y, op), resultDigits(vm, x, y, op))
    default:
      return intIn(vm, compute(vm, x, y, op), resultDigits(vm, x, y, op))
  }
}

function areBools(vm: Interpreter, a: Ref, b: Ref): boolean {
  const { refs, kinds } = vm.heap
  return refs.objType[a] === kinds.bool && refs.objType[b] === kinds.bool
}

function compute(vm: Interpreter, x: IntValue, y: IntValue, op: number): IntValue {
  switch (op) {
    case BinaryOp.ADD:
      return add(x, y)
    case BinaryOp.SUBTRACT:
      return subtract(x, y)
    case BinaryOp.MULTIPLY:
      return multiply(x, y)
    case BinaryOp.FLOOR_DIVIDE:
      return floorDivide(x, y)
    case BinaryOp.LSHIFT:
      return shiftLeft(x, y)
    case BinaryOp.RSHIFT:
      return shiftRight(x, y)
    case BinaryOp.AND:
      return bitAnd(x, y)
    case BinaryOp.OR:
      return bitOr(x, y)
    case BinaryOp.XOR:
      return bitXor(x, y)
    default:
      return modulo(x, y, vm.version)
  }
}

/** `a % b`. A smaller dividend of many digits is the rest itself. */
function remainder(vm: Interpreter, a: Ref, b: Ref): Ref {
  const x = vm.intOf(a)
  const y = vm.intOf(b)
  const rest = modulo(x, y, vm.version)
  const digits = resultDigits(vm, x, y, BinaryOp.REMAINDER)
  if (digits > 0 && rest === x && vm.heap.refs.objType[a] === vm.heap.kinds.int) return vm.hold(a)
  // Up to 3.10 what is left of a long division is an int of its own, be it small.
  if (digits > 1 && !vm.atLeast(11)) return vm.heap.newInt(vm.heap.kinds.int, rest, intRequest(vm.model.objects, digits))
  return intIn(vm, rest, digits)
}

/** `divmod(a, b)`. */
export function intDivmod(vm: Interpreter, a: Ref, b: Ref): Ref {
  if (!isInt(vm, a) || !isInt(vm, b)) return vm.newNotImplemented()
  const quotient = intBinary(vm, a, b, BinaryOp.FLOOR_DIVIDE)
  return vm.tuple([quotient, intBinary(vm, a, b, BinaryOp.REMAINDER)])
}

/** Comparison of two ints. */
export function intCompare(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Ref {
  if (!isInt(vm, b) || !isInt(vm, a)) return vm.newNotImplemented()
  const x = vm.intOf(a)
  const y = vm.intOf(b)
  return vm.bool(holds(x < y ? -1 : x > y ? 1 : 0, op))
}

/** Does the operator hold for this order (negative, 0, positive; NaN: not comparable)? */
export function holds(order: number, op: CompareOp): boolean {
  switch (op) {
    case CompareOp.LT:
      return order < 0
    case CompareOp.LE:
      return order <= 0
    case CompareOp.EQ:
      return order === 0
    case CompareOp.NE:
      return order !== 0
    case CompareOp.GT:
      return order > 0
    default:
      return order >= 0
  }
}
