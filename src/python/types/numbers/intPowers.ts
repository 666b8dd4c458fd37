import { BinaryOp } from '../../code/opcodes'
import { digitsOf } from '../../heap/heap'
import type { IntValue, Ref } from '../../heap/ref'
import { multiply } from '../../values/ints'
import type { Interpreter } from '../../vm/interpreter'
import { intIn, resultDigits } from './intDigits'

/** Results up to about so many digits are worked out product by product. */
const MOST_DIGITS = 2 ** 16

/** `base ** exponent`, by squares and products that are ints of their own, given back one after the other. The exponent is ≥ 0. Source: `long_pow`. */
export function powerByBits(vm: Interpreter, base: Ref, exponent: number): Ref {
  const x = vm.intOf(base)
  let value: IntValue = 1
  let ref = vm.int(1)
  const bits = exponent.toString(2)
  const times = (by: IntValue): void => {
    const product = multiply(value, by)
    const next = intIn(vm, product, resultDigits(vm, value, by, BinaryOp.MULTIPLY))
    vm.drop(ref)
    ref = next
    value = product
  }
  // From 3.11 on the top bit needs no product, except where it is the only one: the result is an exact int.
  const short = vm.atLeast(11) && exponent > 1
  if (short) {
    value = x
    ref = vm.hold(base)
  }
  for (const bit of short ? bits.slice(1) : bits) {
    times(value)
    if (bit === '1') times(x)
  }
  return ref
}

/** Is it one of the exponents that are taken so? */
export function isShort(base: IntValue, exponent: IntValue): exponent is number {
  return typeof exponent === 'number' && exponent >= 0 && digitsOf(base) * exponent < MOST_DIGITS && base !== 0 && base !== 1 && base !== -1
}
