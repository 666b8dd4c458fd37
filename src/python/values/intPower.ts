import { overflowError, ValueFault, valueError } from './fault'
import { floatPower } from './floatPower'
import { bitLength } from './intBits'
import { toFloat } from './intFloats'
import { normalised, type PyIntValue, withinMemory } from './ints'

/** A power of an int: an int, or a float where the exponent is negative. The two need different objects. */
export type IntPower = { readonly int: PyIntValue } | { readonly float: number }

/** a ** b. Objects/longobject.c long_pow. */
export function power(a: PyIntValue, b: PyIntValue): IntPower {
  if (b >= 0) return { int: powerToNatural(a, b) }
  // With a negative exponent both sides are floats first.
  return { float: floatPower(toFloat(a), toFloat(b)) ?? Number.NaN }
}

/** a ** b for b >= 0. */
export function powerToNatural(a: PyIntValue, b: PyIntValue): PyIntValue {
  if (a === 0 || a === 1) return b === 0 ? 1 : a
  if (a === -1) return BigInt(b) % 2n === 0n ? 1 : -1
  if (typeof a === 'number' && typeof b === 'number' && b < 64) {
    const result = smallPower(a, b)
    if (Number.isSafeInteger(result)) return result + 0
  }
  if (typeof b !== 'number' || (bitLength(a) - 1) * b > 2 ** 30) throw new ValueFault('MemoryError', '', [])
  return withinMemory(() => BigInt(a) ** BigInt(b))
}

/** Exact as long as it is safe: every factor of a safe product is safe. */
function smallPower(base: number, exponent: number): number {
  let result = 1
  let factor = base
  for (let rest = exponent; ; factor *= factor) {
    if ((rest & 1) === 1) result *= factor
    rest >>= 1
    if (rest === 0) return result
  }
}

/** pow(a, b, c): the rest has the sign of c; a negative exponent asks for the inverse. */
export function powerModulo(a: PyIntValue, b: PyIntValue, c: PyIntValue): PyIntValue {
  if (c === 0) throw valueError('pow() 3rd argument cannot be 0')
  const modulus = c < 0 ? -BigInt(c) : BigInt(c)
  let base = BigInt(a) % modulus
  if (base < 0n) base += modulus
  let exponent = BigInt(b)
  if (exponent < 0n) {
    base = inverse(base, modulus)
    exponent = -exponent
  }
  const rest = modulus < 94906265n ? BigInt(smallPowerModulo(Number(base), exponent, Number(modulus))) : bigPowerModulo(base, exponent, modulus)
  return normalised(c < 0 && rest !== 0n ? rest - modulus : rest)
}

/** Products of two rests stay safe integers. */
function smallPowerModulo(base: number, exponent: bigint, modulus: number): number {
  let result = 1 % modulus
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus
    if (bit === '1') result = (result * base) % modulus
  }
  return result
}

function bigPowerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus
    if (bit === '1') result = (result * base) % modulus
  }
  return result
}

/** Objects/longobject.c long_invmod: the extended Euclidean algorithm. */
function inverse(base: bigint, modulus: bigint): bigint {
  let [coefficient, nextCoefficient] = [1n, 0n]
  let [value, next] = [base, modulus]
  while (next !== 0n) {
    const quotient = value / next
    ;[value, next] = [next, value - quotient * next]
    ;[coefficient, nextCoefficient] = [nextCoefficient, coefficient - quotient * nextCoefficient]
  }
  if (value !== 1n) throw valueError('base is not invertible for the given modulus')
  const rest = coefficient % modulus
  return rest < 0n ? rest + modulus : rest
}

/** round(n, ndigits): half to even at the tens, hundreds… Objects/longobject.c int___round___impl. */
export function roundInt(n: PyIntValue, ndigits: PyIntValue): PyIntValue {
  if (ndigits >= 0) return n
  if (typeof ndigits !== 'number') throw overflowError('Python int too large to convert to C ssize_t')
  const zeros = -ndigits
  // From a power that is more than twice the number on, nothing is left.
  if (zeros > bitLength(n)) return 0
  const unit = 10n ** BigInt(zeros)
  const value = BigInt(n)
  let quotient = value / unit
  let rest = value - quotient * unit
  if (rest < 0n) {
    quotient -= 1n
    rest += unit
  }
  const twice = rest * 2n
  if (twice > unit || (twice === unit && quotient % 2n !== 0n)) quotient += 1n
  return normalised(quotient * unit)
}
