import type { Ref } from '../../../heap/ref'
import { NULL } from '../../../heap/ref'
import { intOfDouble } from '../../../types/numbers/intOfDouble'
import { isFloat, isInt, toIndex } from '../../../types/toIndex'
import { erf, erfc } from '../../../values/erf'
import { floatPower } from '../../../values/floatPower'
import { binaryParts } from '../../../values/floats'
import { acosh, asinh, cosh, sinh } from '../../../values/hyperbolic'
import { intFromFloat } from '../../../values/intFloats'
import { acos, asin, atan, atan2, cos, exp, fma, sin, tan } from '../../../values/libm'
import { callBoundSpecial } from '../../../vm/calls/call'
import { type NativeSpec, native } from '../../../vm/calls/native'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { gamma, lgamma } from './gamma'
import { floatNow, floatOf } from './numbers'

const DOMAIN = 'math domain error'
const RANGE = 'math range error'

/** A function of one float. Source: `math_1`: NaN of what is none is a domain error, infinity of what is finite a range error where it can overflow. */
function one(fn: (x: number) => number, canOverflow = false, message?: (vm: Interpreter, x: number) => string): NativeSpec {
  const finish = (vm: Interpreter, x: number): Ref => {
    const result = fn(x)
    if (Number.isNaN(result) && !Number.isNaN(x)) vm.raise('ValueError', message?.(vm, x) ?? DOMAIN)
    if (!Number.isFinite(result) && Number.isFinite(x) && !Number.isNaN(result)) {
      if (canOverflow) vm.raise('OverflowError', RANGE)
      vm.raise('ValueError', message?.(vm, x) ?? DOMAIN)
    }
    return vm.float(result)
  }
  return native('x, /', (vm, [ref]): Result => {
    const x = floatNow(vm, ref)
    return x === undefined ? later(vm, ref, (value) => finish(vm, value)) : finish(vm, x)
  })
}

function* later(vm: Interpreter, ref: Ref, finish: (x: number) => Ref): Steps {
  return finish(yield* floatOf(vm, ref))
}

/** A function of two floats. */
function two(fn: (vm: Interpreter, x: number, y: number) => number): NativeSpec {
  return native('x, y, /', (vm, [a, b]): Result => {
    const x = floatNow(vm, a)
    const y = x === undefined ? undefined : floatNow(vm, b)
    return x === undefined || y === undefined ? twoLater(vm, a, b, fn) : vm.float(fn(vm, x, y))
  })
}

function* twoLater(vm: Interpreter, a: Ref, b: Ref, fn: (vm: Interpreter, x: number, y: number) => number): Steps {
  const x = yield* floatOf(vm, a)
  return vm.float(fn(vm, x, yield* floatOf(vm, b)))
}

function power(vm: Interpreter, x: number, y: number): number {
  if (x === 1 || y === 0) return 1
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    if (x === -1 && !Number.isNaN(y)) return 1
    return x ** y
  }
  if (x === 0 && y < 0) vm.raise('ValueError', DOMAIN)
  if (x < 0 && !Number.isInteger(y)) vm.raise('ValueError', DOMAIN)
  const result = x === 0 ? x ** y : powerOrInfinity(x, y)
  if (!Number.isFinite(result)) vm.raise('OverflowError', RANGE)
  return result
}

function powerOrInfinity(x: number, y: number): number {
  try {
    return floatPower(x, y) ?? Number.NaN
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Source: `m_fmod`: the sign of x. */
function fmod(vm: Interpreter, x: number, y: number): number {
  if (!Number.isFinite(y) && !Number.isNaN(y) && Number.isFinite(x)) return x
  const result = x % y
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) vm.raise('ValueError', DOMAIN)
  return result
}

function remainder(vm: Interpreter, x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (!Number.isFinite(x) || y === 0) vm.raise('ValueError', DOMAIN)
  if (!Number.isFinite(y)) return x
  const size = Math.abs(x)
  const by = Math.abs(y)
  const m = size % by
  const c = by - m
  const r = m < c ? m : m > c ? -c : m - 2 * ((0.5 * (size - m)) % by)
  return Math.sign(x) === -1 || Object.is(x, -0) ? -r : r
}

/** Source: `math_fma_impl`. */
function fused(vm: Interpreter, x: number, y: number, z: number): number {
  const result = fma(x, y, z)
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y) && !Number.isNaN(z)) vm.raise('ValueError', 'invalid operation in fma')
  if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y) && Number.isFinite(z)) vm.raise('OverflowError', 'overflow in fma')
  return result
}

const expm1 = (x: number): number => (x === 0 ? x : Math.abs(x) < 1e-5 ? x + (x * x) / 2 + (x * x * x) / 6 : Math.expm1(x))

/** Functions of floats. */
export function floatFunctions(vm: Interpreter): Record<string, NativeSpec> {
  const constant = (test: (x: number) => boolean): NativeSpec =>
    native('x, /', (v, [ref]): Result => {
      const x = floatNow(v, ref)
      return x === undefined ? constantLater(v, ref, test) : v.bool(test(x))
    })
  const degrees = 180 / Math.PI
  return {
    sqrt: one(Math.sqrt, false, (v, x) => (v.atLeast(14) ? `expected a nonnegative input, got ${x}` : DOMAIN)),
    exp: one(exp, true),
    expm1: one(expm1, true),
    log1p: one(Math.log1p),
    sin: one(sin),
    cos: one(cos),
    tan: one(tan),
    asin: one(asin),
    acos: one(acos),
    atan: one(atan),
    sinh: one(sinh, true),
    cosh: one(cosh, true),
    tanh: one(Math.tanh),
    asinh: one(asinh),
    acosh: one(acosh),
    atanh: one(Math.atanh),
    fabs: one(Math.abs),
    degrees: one((x) => x * degrees, true),
    radians: one((x) => x * (Math.PI / 180)),
    atan2: two((_v, y, x) => atan2(y, x)),
    copysign: two((_v, x, y) => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x))),
    fmod: two(fmod),
    remainder: two(remainder),
    pow: two(power),
    isnan: constant(Number.isNaN),
    isinf: constant((x) => x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY),
    isfinite: constant(Number.isFinite),
    floor: native('x, /', (v, [x]) => rounded(v, x, '__floor__', Math.floor)),
    ceil: native('x, /', (v, [x]) => rounded(v, x, '__ceil__', Math.ceil)),
    trunc: native('x, /', (v, [x]) => rounded(v, x, '__trunc__', Math.trunc)),
    modf: native('x, /', function* (v, [ref]) {
      const x = yield* floatOf(v, ref)
      const whole = Math.trunc(x)
      const part = Number.isFinite(x) ? x - whole : Number.isNaN(x) ? x : 0
      return v.tuple([v.float(x < 0 || Object.is(x, -0) ? -Math.abs(part) : part), v.float(whole)])
    }),
    frexp: native('x, /', function* (v, [ref]) {
      const [mantissa, exponent] = binaryParts(yield* floatOf(v, ref))
      return v.tuple([v.float(mantissa), v.int(exponent)])
    }),
    ldexp: native('x, i, /', function* (v, [ref, by]) {
      const x = yield* floatOf(v, ref)
      if (!isInt(v, by)) v.raise('TypeError', 'Expected an int as second argument to ldexp.')
      const exponent = Number(v.intOf(by))
      if (x === 0 || !Number.isFinite(x)) return v.float(x)
      let result = x
      let left = Math.max(Math.min(exponent, 5000), -5000)
      for (; left > 1000; left -= 1000) result *= 2 ** 1000
      for (; left < -1000; left += 1000) result *= 2 ** -1000
      result *= 2 ** left
      if (!Number.isFinite(result)) v.raise('OverflowError', RANGE)
      return v.float(result)
    }),
    isclose: native('a, b, *, rel_tol=1e-09, abs_tol=0.0', function* (v, [a, b, relative, absolute]) {
      const x = yield* floatOf(v, a)
      const y = yield* floatOf(v, b)
      const rel = relative === NULL ? 1e-9 : yield* floatOf(v, relative)
      const abs = absolute === NULL ? 0 : yield* floatOf(v, absolute)
      if (rel < 0 || abs < 0) v.raise('ValueError', 'tolerances must be non-negative')
      if (x === y) return v.bool(true)
      if (!Number.isFinite(x) || !Number.isFinite(y)) return v.bool(false)
      const difference = Math.abs(y - x)
      return v.bool(difference <= Math.abs(rel * y) || difference <= Math.abs(rel * x) || difference <= abs)
    }),
    gamma: one(gamma, true),
    lgamma: one(lgamma),
    erf: one(erf),
    erfc: one(erfc),
    ...(vm.atLeast(9)
      ? { nextafter: two((_v, x, y) => nextAfter(x, y)), ulp: one((x) => (Number.isFinite(x) ? nextAfter(Math.abs(x), Number.POSITIVE_INFINITY) - Math.abs(x) : Math.abs(x))) }
      : {}),
    ...(vm.atLeast(11) ? { cbrt: one(Math.cbrt), exp2: one((x) => 2 ** x, true) } : {}),
    ...(vm.atLeast(13)
      ? {
          fma: native('x, y, z, /', function* (v, [a, b, c]) {
            const x = yield* floatOf(v, a)
            const y = yield* floatOf(v, b)
            return v.float(fused(v, x, y, yield* floatOf(v, c)))
          }),
        }
      : {}),
  }
}

export function nextAfter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN
  if (x === y) return y
  if (x === 0) return y > 0 ? 5e-324 : -5e-324
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, x)
  view.setBigInt64(0, view.getBigInt64(0) + (x < y === x > 0 ? 1n : -1n))
  return view.getFloat64(0)
}

/** `floor`, `ceil`, `trunc`: of a float an int, of what has the method what that gives. */
function* constantLater(vm: Interpreter, ref: Ref, test: (x: number) => boolean): Steps {
  return vm.bool(test(yield* floatOf(vm, ref)))
}

/** An int is its own floor, the object itself. */
function rounded(vm: Interpreter, ref: Ref, method: string, fn: (x: number) => number): Result {
  const { refs, kinds, payload } = vm.heap
  const kind = refs.objType[ref]
  if (kind === kinds.int) return vm.hold(ref)
  if (kind === kinds.float && Number.isFinite(payload[ref])) {
    const value = intFromFloat(fn(payload[ref] as number))
    return method === '__trunc__' ? vm.int(value) : intOfDouble(vm, value)
  }
  return roundedLater(vm, ref, method, fn)
}

function* roundedLater(vm: Interpreter, ref: Ref, method: string, fn: (x: number) => number): Steps {
  if (isInt(vm, ref)) return vm.int(vm.intOf(ref))
  if (!isFloat(vm, ref)) {
    const own = yield* wait(callBoundSpecial(vm, ref, method))
    if (own !== NULL) return own
    if (method === '__trunc__') vm.raise('TypeError', `type ${vm.typeName(ref)} doesn't define __trunc__ method`)
    if (vm.typeOf(ref).slots.float === undefined && vm.typeOf(ref).slots.index !== undefined) return vm.int(yield* toIndex(vm, ref))
  }
  return vm.int(intFromFloat(fn(yield* floatOf(vm, ref))))
}
