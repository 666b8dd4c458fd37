import { intAddDigits, intMultiplyDigits, intRequest, intShiftLeftDigits, intSubtractDigits } from '../../../objects/ints'
import { BinaryOp } from '../../code/opcodes'
import { digitsOf } from '../../heap/heap'
import type { IntValue, Ref } from '../../heap/ref'
import { bitLength } from '../../values/intBits'
import { powerToNatural } from '../../values/intPower'
import type { Interpreter } from '../../vm/interpreter'

// How many digits the functions of `Objects/longobject.c` make room for: often more than the result needs, and the block stays as large.

const DIGIT = 2 ** 30

/** Has it one digit at most? */
export function isCompact(value: IntValue): boolean {
  return typeof value === 'number' && value < DIGIT && value > -DIGIT
}

/** An int in room for `digits` digits. What turns out to be a small int gives its block back (`maybe_small_long`). */
export function intIn(vm: Interpreter, value: IntValue, digits: number): Ref {
  if (digits <= digitsOf(value)) return vm.int(value)
  const { objects } = vm.model
  const ref = vm.heap.newInt(vm.heap.kinds.int, value, intRequest(objects, digits))
  if (value < objects.smallIntMin || value > objects.smallIntMax) return ref
  vm.drop(ref)
  return vm.int(value)
}

/** Digits that `a op b` makes room for. */
export function resultDigits(vm: Interpreter, a: IntValue, b: IntValue, op: BinaryOp): number {
  if (isCompact(a) && isCompact(b) && (vm.atLeast(11) || op === BinaryOp.ADD || op === BinaryOp.SUBTRACT || op === BinaryOp.MULTIPLY || op === BinaryOp.REMAINDER)) {
    if (op !== BinaryOp.POWER && !(op === BinaryOp.LSHIFT && b >= 30)) return 0
  }
  switch (op) {
    case BinaryOp.ADD:
      return a < 0 === b < 0 ? intAddDigits(digitsOf(a), digitsOf(b)) : differenceDigits(a, b)
    case BinaryOp.SUBTRACT:
      return a < 0 === b < 0 ? differenceDigits(a, b) : intAddDigits(digitsOf(a), digitsOf(b))
    case BinaryOp.MULTIPLY:
      return productDigits(a, b)
    case BinaryOp.POWER:
      return powerDigits(a, b)
    case BinaryOp.FLOOR_DIVIDE:
      return quotientDigits(a, b)
    case BinaryOp.REMAINDER:
      return digitsOf(b) === 1 ? 0 : digitsOf(b)
    case BinaryOp.LSHIFT:
      return a === 0 ? 0 : intShiftLeftDigits(vm.model.objects, digitsOf(a), Number(b))
    case BinaryOp.RSHIFT:
      return Math.max(digitsOf(a) - Math.floor(Number(b) / vm.model.objects.digitBits), 0)
    default:
      return bitwiseDigits(a, b, op)
  }
}

/** `x_sub`: digits that are the same at the top are left out. */
function differenceDigits(a: IntValue, b: IntValue): number {
  const na = digitsOf(a)
  const nb = digitsOf(b)
  if (na !== nb) return intSubtractDigits(na, nb)
  if (typeof a === 'bigint' || typeof b === 'bigint') return digitsOf(magnitude(a) ^ magnitude(b))
  const x = Math.abs(a)
  const y = Math.abs(b)
  return Math.floor(x / DIGIT) === Math.floor(y / DIGIT) ? (x === y ? 0 : 1) : 2
}

function magnitude(value: IntValue): bigint {
  const big = BigInt(value)
  return big < 0n ? -big : big
}

/** `k_mul` and what it calls. */
export function productDigits(a: IntValue, b: IntValue): number {
  if ((isCompact(a) && isCompact(b)) || a === 0 || b === 0) return 0
  return intMultiplyDigits(digitsOf(a), digitsOf(b))
}

/** `long_pow`: the last product. */
function powerDigits(a: IntValue, b: IntValue): number {
  if (isCompact(a) && b <= 1) return 0
  if (b <= 1) return b === 0 ? 0 : digitsOf(a) + 1
  if (typeof b !== 'number') return 0
  const root = powerToNatural(a, Math.floor(b / 2))
  if (b % 2 === 0) return productDigits(root, root)
  const square = powerToNatural(a, b - 1)
  return productDigits(square, a)
}

/** `long_divrem`: the quotient. */
function quotientDigits(a: IntValue, b: IntValue): number {
  const [na, nb] = [digitsOf(a), digitsOf(b)]
  if (nb <= 1 || na < nb) return na < nb ? 0 : na
  // The dividend, shifted as far as the divisor's top digit has room, may become one digit longer.
  const shift = 30 * nb - bitLength(b)
  const grown = bitLength(a) + shift > 30 * na ? 1 : topDigit(a, na, shift) >= topDigit(b, nb, shift) ? 1 : 0
  return na - nb + grown
}

/** The digit at the top after a shift to the left that does not overflow it. */
function topDigit(value: IntValue, digits: number, shift: number): bigint {
  return (magnitude(value) << BigInt(shift)) >> BigInt(30 * (digits - 1))
}

/** `long_bitwise`. */
function bitwiseDigits(a: IntValue, b: IntValue, op: BinaryOp): number {
  const [long, short] = digitsOf(a) >= digitsOf(b) ? [a, b] : [b, a]
  const negative = op === BinaryOp.AND ? a < 0 && b < 0 : op === BinaryOp.OR ? a < 0 || b < 0 : a < 0 !== b < 0
  const ofShort = op === BinaryOp.AND ? short >= 0 : op === BinaryOp.OR && short < 0
  return digitsOf(ofShort ? short : long) + (negative ? 1 : 0)
}

/** Digits that the text of an int makes room for (`PyLong_FromString`). @param length - digits in the text */
export function textDigits(length: number, base: number): number {
  const bits = Math.log2(base)
  if (Number.isInteger(bits)) return Math.floor((length * bits + 29) / 30)
  return Math.floor((length * Math.log(base)) / Math.log(DIGIT) + 1)
}
