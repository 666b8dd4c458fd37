import { NULL, type Ref } from '../../../heap/ref'
import { isInt, sizeOf, toIndex } from '../../../types/toIndex'
import { bitLength } from '../../../values/intBits'
import { toFloat } from '../../../values/intFloats'
import { absolute, floorDivide, gcd, isqrt, multiply, normalised, type PyIntValue } from '../../../values/ints'
import { log, log2, log10 } from '../../../values/libm'
import { type NativeSpec, native } from '../../../vm/calls/native'
import type { Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { floatOf } from './numbers'

const DOMAIN = 'math domain error'

/** Functions of ints, and logarithms, which take ints of any size. */
export function integerFunctions(vm: Interpreter): Record<string, NativeSpec> {
  return {
    factorial: native('n, /', function* (v, [ref]) {
      if (!isInt(v, ref) && v.atLeast(10) && v.typeOf(ref).slots.index === undefined) v.raise('TypeError', `'${v.typeName(ref)}' object cannot be interpreted as an integer`)
      const whole = isInt(v, ref) || v.typeOf(ref).slots.index !== undefined
      const n = whole ? yield* toIndex(v, ref) : yield* floatOf(v, ref)
      if (!whole && !Number.isInteger(n)) v.raise('ValueError', 'factorial() only accepts integral values')
      if (n < 0) v.raise('ValueError', 'factorial() not defined for negative values')
      return v.int(product(1, Number(n)))
    }),
    isqrt: native('n, /', function* (v, [ref]) {
      const n = yield* toIndex(v, ref)
      if (n < 0) v.raise('ValueError', 'isqrt() argument must be nonnegative')
      return v.int(isqrt(n))
    }),
    gcd: vm.atLeast(9) ? native('*integers', (v, _args, rest) => folded(v, rest, 0, gcd)) : native('a, b, /', (v, args) => folded(v, args, 0, gcd)),
    ...(vm.atLeast(9) ? { lcm: native('*integers', (v, _args, rest) => folded(v, rest, 1, lcm)) } : {}),
    comb: native('n, k, /', function* (v, [a, b]) {
      const [n, k] = yield* naturals(v, a, b)
      if (k > n) return v.int(0)
      const less = Math.min(Number(k), Number(BigInt(n) - BigInt(k)))
      return v.int(floorDivide(falling(n, less), product(1, less)))
    }),
    perm: native('n, k=None, /', function* (v, [a, b]) {
      if (b === NULL || b === v.none) {
        const n = yield* toIndex(v, a)
        if (n < 0) v.raise('ValueError', 'factorial() not defined for negative values')
        return v.int(product(1, Number(n)))
      }
      const [n, k] = yield* naturals(v, a, b)
      return v.int(k > n ? 0 : falling(n, Number(k)))
    }),
    log: native('x, base=0, /', function* (v, [x, base]) {
      const value = yield* logOf(v, x)
      if (base === NULL) return v.float(value)
      const divisor = yield* logOf(v, base)
      if (divisor === 0) v.raise('ZeroDivisionError', v.atLeast(14) ? 'division by zero' : 'float division by zero')
      return v.float(value / divisor)
    }),
    log2: native('x, /', function* (v, [x]) {
      return v.float(yield* logOf(v, x, log2))
    }),
    log10: native('x, /', function* (v, [x]) {
      return v.float(yield* logOf(v, x, log10))
    }),
  }
}

/** A logarithm. Source: `loghelper`. */
function* logOf(vm: Interpreter, ref: Ref, fn: (x: number) => number = log): Steps<number> {
  if (!isInt(vm, ref)) {
    const x = yield* floatOf(vm, ref)
    if (x <= 0) vm.raise('ValueError', vm.atLeast(14) ? `expected a positive input, got ${x === Number.NEGATIVE_INFINITY ? '-inf' : x}` : DOMAIN)
    return x === Number.POSITIVE_INFINITY || Number.isNaN(x) ? x : fn(x)
  }
  const value = vm.intOf(ref)
  if (value <= 0) vm.raise('ValueError', vm.atLeast(14) ? 'expected a positive input' : DOMAIN)
  const bits = bitLength(value)
  if (bits <= 1023) return fn(toFloat(value))
  const shift = bits - 64
  return fn(Number(BigInt(value) >> BigInt(shift))) + fn(2) * shift
}

function* naturals(vm: Interpreter, a: Ref, b: Ref): Steps<[PyIntValue, PyIntValue]> {
  const n = yield* toIndex(vm, a)
  const k = yield* toIndex(vm, b)
  if (n < 0) vm.raise('ValueError', 'n must be a non-negative integer')
  if (k < 0) vm.raise('ValueError', 'k must be a non-negative integer')
  return [n, sizeOf(vm, k)]
}

function lcm(a: PyIntValue, b: PyIntValue): PyIntValue {
  return a === 0 || b === 0 ? 0 : absolute(multiply(floorDivide(a, gcd(a, b)), b))
}

function* folded(vm: Interpreter, refs: readonly Ref[], start: PyIntValue, fn: (a: PyIntValue, b: PyIntValue) => PyIntValue): Steps {
  let total = start
  for (const ref of refs) total = fn(total, yield* toIndex(vm, ref))
  return vm.int(absolute(total))
}

/** from · (from + 1) · … · to */
function product(from: number, to: number): PyIntValue {
  return to < from ? 1 : normalised(productOf(BigInt(from), BigInt(to)))
}

function productOf(from: bigint, to: bigint): bigint {
  if (to - from < 8n) {
    let all = from
    for (let n = from + 1n; n <= to; n++) all *= n
    return all
  }
  const middle = (from + to) >> 1n
  return productOf(from, middle) * productOf(middle + 1n, to)
}

/** n · (n − 1) · …, k factors. */
function falling(n: PyIntValue, k: number): PyIntValue {
  return k === 0 ? 1 : normalised(productOf(BigInt(n) - BigInt(k) + 1n, BigInt(n)))
}
