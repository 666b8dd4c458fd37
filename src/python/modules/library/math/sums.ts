import { BinaryOp } from '../../../code/opcodes'
import { NULL, type Ref } from '../../../heap/ref'
import { type Double, exactProduct, sum } from '../../../values/doubleDouble'
import { hypot } from '../../../values/libm'
import { type NativeSpec, native } from '../../../vm/calls/native'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { collect, forEach } from '../../../vm/protocols/iteration'
import { binary } from '../../../vm/protocols/operators'
import { floatOf } from './numbers'

/** Functions of many numbers. */
export function sumFunctions(vm: Interpreter): Record<string, NativeSpec> {
  return {
    fsum: native('seq, /', function* (v, [iterable]) {
      return v.float(exactSum(v, yield* floatsOf(v, iterable)))
    }),
    prod: native('iterable, /, *, start=1', (v, [iterable, start]) => prod(v, iterable, start)),
    hypot: native('*coordinates', function* (v, _args, rest) {
      const values: number[] = []
      for (const ref of rest) values.push(Math.abs(yield* floatOf(v, ref)))
      return v.float(length(v, values))
    }),
    dist: native('p, q, /', function* (v, [p, q]) {
      const a = yield* floatsOf(v, p)
      const b = yield* floatsOf(v, q)
      if (a.length !== b.length) v.raise('ValueError', 'both points must have the same number of dimensions')
      return v.float(
        length(
          v,
          a.map((x, at) => Math.abs(x - b[at])),
        ),
      )
    }),
    ...(vm.atLeast(12)
      ? {
          sumprod: native('p, q, /', function* (v: Interpreter, [p, q]: readonly Ref[]): Steps {
            const a = yield* collect(v, p)
            const b = yield* collect(v, q)
            try {
              if (a.length !== b.length) v.raise('ValueError', 'Inputs are not the same length')
              const exact = productsOf(v, a, b)
              if (exact !== null) return v.float(exactSum(v, exact))
              let total = v.int(0)
              for (const [at, x] of a.entries()) {
                const product = yield* wait(binary(v, x, b[at], BinaryOp.MULTIPLY))
                const sum = yield* wait(binary(v, total, product, BinaryOp.ADD))
                v.drop(total)
                v.drop(product)
                total = sum
              }
              return total
            } finally {
              v.dropAll(a)
              v.dropAll(b)
            }
          }),
        }
      : {}),
  }
}

/** The products of plain floats, or of these and small ints, each as two numbers that lose nothing (`TripleLength`); null: they are other objects, too large, or all ints. */
function productsOf(vm: Interpreter, a: readonly Ref[], b: readonly Ref[]): number[] | null {
  const { payload, refs, kinds } = vm.heap
  const isFloat = (ref: Ref): boolean => refs.objType[ref] === kinds.float
  const isPlain = (ref: Ref): boolean => isFloat(ref) || (refs.objType[ref] === kinds.int && Number.isSafeInteger(payload[ref]))
  if (![...a, ...b].every(isPlain) || ![...a, ...b].some(isFloat)) return null
  const products = a.map((ref, at) => exactProduct(payload[ref] as number, payload[b[at]] as number))
  return products.every(({ high, low }) => Number.isFinite(high) && Number.isFinite(low)) ? products.flatMap(({ high, low }) => [high, low]) : null
}

/** Source: `vector_norm`; up to 3.9 it rounds each square. */
function length(vm: Interpreter, values: readonly number[]): number {
  if (values.includes(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY
  if (!vm.atLeast(10)) return lengthBefore310(values)
  if (values.length === 2) return hypot(values[0], values[1])
  const largest = Math.max(0, ...values)
  if (largest === 0 || values.some(Number.isNaN)) return values.some(Number.isNaN) ? Number.NaN : 0
  const scale = 2 ** Math.round(Math.log2(largest))
  let squares: Double = { high: 0, low: 0 }
  for (const value of values) squares = sum(squares, exactProduct(value / scale, value / scale))
  const root = Math.sqrt(squares.high)
  const square = exactProduct(root, root)
  const rest = sum(squares, { high: -square.high, low: -square.low })
  return (root + rest.high / (2 * root)) * scale
}

function lengthBefore310(values: readonly number[]): number {
  const largest = Math.max(0, ...values)
  if (values.length < 2 || largest === 0 || Number.isNaN(largest)) return largest
  let total = 1
  let lost = 0
  for (const value of values) {
    const square = (value / largest) ** 2
    const before = total
    total += square
    lost += before - total + square
  }
  return largest * Math.sqrt(total - 1 + lost)
}

function* floatsOf(vm: Interpreter, iterable: Ref): Steps<number[]> {
  const values: number[] = []
  yield* forEach(vm, iterable, function* (item) {
    try {
      values.push(yield* floatOf(vm, item))
    } finally {
      vm.drop(item)
    }
    return undefined
  })
  return values
}

/** Shewchuk's sum: exact, rounded once. Source: `math_fsum`. */
function exactSum(vm: Interpreter, values: readonly number[]): number {
  const special = values.filter((x) => !Number.isFinite(x))
  if (special.length > 0) {
    const total = special.reduce((a, b) => a + b, 0)
    if (Number.isNaN(total) && !special.some(Number.isNaN)) vm.raise('ValueError', '-inf + inf in fsum')
    return total
  }
  const partials: number[] = []
  for (const value of values) addPartial(partials, value)
  return roundedSum(partials)
}

function addPartial(partials: number[], value: number): void {
  let x = value
  let kept = 0
  for (const partial of partials) {
    const [larger, smaller] = Math.abs(x) < Math.abs(partial) ? [partial, x] : [x, partial]
    const high = larger + smaller
    const low = smaller - (high - larger)
    if (low !== 0) partials[kept++] = low
    x = high
  }
  partials.length = kept
  partials.push(x)
}

function roundedSum(partials: number[]): number {
  let n = partials.length
  if (n === 0) return 0
  let high = partials[--n]
  let low = 0
  while (n > 0) {
    const x = high
    const y = partials[--n]
    high = x + y
    low = y - (high - x)
    if (low !== 0) break
  }
  if (n > 0 && ((low < 0 && partials[n - 1] < 0) || (low > 0 && partials[n - 1] > 0))) {
    const y = low * 2
    const x = high + y
    if (y === x - high) high = x
  }
  return high
}

function* prod(vm: Interpreter, iterable: Ref, start: Ref): Steps {
  let total = start === NULL ? vm.int(1) : vm.hold(start)
  try {
    yield* forEach(vm, iterable, function* (item) {
      try {
        const next = yield* wait(binary(vm, total, item, BinaryOp.MULTIPLY))
        vm.drop(total)
        total = next
      } finally {
        vm.drop(item)
      }
      return undefined
    })
  } catch (error) {
    vm.drop(total)
    throw error
  }
  return total
}
