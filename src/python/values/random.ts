import { type PyVersion, since, ValueFault, valueError } from './fault'
import { bitLength } from './intBits'
import { add, floorDivide, multiply, type PyIntValue, subtract } from './ints'
import { cos, exp, log, sin } from './libm'
import { getrandbits, type RandomState, random } from './mersenne'

export * from './mersenne'

/** An int below n. Lib/random.py Random._randbelow_with_getrandbits */
export function randbelow(state: RandomState, n: PyIntValue, version: PyVersion): PyIntValue {
  if (n === 0 && since(version, 9)) return 0
  const bits = bitLength(n)
  for (;;) {
    const value = getrandbits(state, bits, version)
    if (value < n) return value
  }
}

/** randrange(start, stop, step); stop null where there is one argument only. Lib/random.py Random.randrange */
export function randrange(state: RandomState, start: PyIntValue, stop: PyIntValue | null, step: PyIntValue, version: PyVersion): PyIntValue {
  if (stop === null) {
    if (start <= 0) throw valueError('empty range for randrange()')
    return randbelow(state, start, version)
  }
  const width = subtract(stop, start)
  if (step === 1) {
    if (width <= 0) throw valueError(since(version, 12) ? `empty range in randrange(${start}, ${stop})` : `empty range for randrange() (${start}, ${stop}, ${width})`)
    return add(start, randbelow(state, width, version))
  }
  if (step === 0) throw valueError('zero step for randrange()')
  const count = floorDivide(add(width, step > 0 ? subtract(step, 1) : add(step, 1)), step)
  if (count <= 0) throw valueError(since(version, 12) ? `empty range in randrange(${start}, ${stop}, ${step})` : 'empty range for randrange()')
  return add(start, multiply(step, randbelow(state, count, version)))
}

/** randint(a, b): b is among them. */
export function randint(state: RandomState, a: PyIntValue, b: PyIntValue, version: PyVersion): PyIntValue {
  return randrange(state, a, add(b, 1), 1, version)
}

/** Index of the item that choice takes. In 3.9 and 3.10 an empty sequence complains itself, here as a list does. */
export function choiceIndex(state: RandomState, length: number, version: PyVersion): number {
  if (length > 0) return Number(randbelow(state, length, version))
  const isOwn = since(version, 9) && !since(version, 11)
  throw new ValueFault('IndexError', isOwn ? 'list index out of range' : 'Cannot choose from an empty sequence')
}

/** The pairs of places that shuffle exchanges, in order. */
export function* shuffleSwaps(state: RandomState, length: number, version: PyVersion): Generator<readonly [number, number]> {
  for (let at = length - 1; at > 0; at--) yield [at, Number(randbelow(state, at + 1, version))]
}

/** The places that sample takes, in order. Lib/random.py Random.sample */
export function sampleIndices(state: RandomState, length: number, k: number, version: PyVersion): number[] {
  if (k < 0 || k > length) throw valueError('Sample larger than population or is negative')
  // A list of the population is smaller than a set of what is taken, up to this size.
  const setSize = 21 + (k > 5 ? 4 ** Math.ceil(log(k * 3) / log(4)) : 0)
  return length <= setSize ? sampleFromPool(state, length, k, version) : sampleWithSet(state, length, k, version)
}

function sampleFromPool(state: RandomState, length: number, k: number, version: PyVersion): number[] {
  const pool = Array.from({ length }, (_, at) => at)
  const taken: number[] = []
  for (let n = 0; n < k; n++) {
    const at = Number(randbelow(state, length - n, version))
    taken.push(pool[at] ?? 0)
    pool[at] = pool[length - n - 1] ?? 0
  }
  return taken
}

function sampleWithSet(state: RandomState, length: number, k: number, version: PyVersion): number[] {
  const taken = new Set<number>()
  while (taken.size < k) taken.add(Number(randbelow(state, length, version)))
  return [...taken]
}

/** Index of the item that choices takes, all weights alike. */
export function choicesIndex(state: RandomState, length: number): number {
  return Math.floor(random(state) * length)
}

/** Index of the item that choices takes. @param cumulative - sums of the weights */
export function weightedIndex(state: RandomState, cumulative: readonly number[]): number {
  const point = random(state) * ((cumulative.at(-1) ?? 0) + 0)
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (point < (cumulative[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

/** What choices says of its weights. */
export function checkWeights(length: number, cumulative: readonly number[], version: PyVersion): void {
  if (cumulative.length !== length) throw valueError('The number of weights does not match the population')
  const total = cumulative.at(-1) ?? 0
  if (since(version, 9) && total <= 0) throw valueError('Total of weights must be greater than zero')
  if (since(version, 10) && !Number.isFinite(total)) throw valueError('Total of weights must be finite')
}

export function uniform(state: RandomState, a: number, b: number): number {
  return a + (b - a) * random(state)
}

/** @param mode - null for the middle */
export function triangular(state: RandomState, low: number, high: number, mode: number | null): number {
  const u = random(state)
  if (mode !== null && high === low) return low
  const c = mode === null ? 0.5 : (mode - low) / (high - low)
  return u > c ? high + (low - high) * Math.sqrt((1 - u) * (1 - c)) : low + (high - low) * Math.sqrt(u * c)
}

/** gauss: every second value comes from the pair of the one before. */
export function gauss(state: RandomState, mu: number, sigma: number): number {
  let z = state.gaussNext
  state.gaussNext = null
  if (z === null) {
    const angle = random(state) * 2 * Math.PI
    const radius = Math.sqrt(-2 * log(1 - random(state)))
    z = cos(angle) * radius
    state.gaussNext = sin(angle) * radius
  }
  return mu + z * sigma
}

const NORMAL = (4 * exp(-0.5)) / Math.sqrt(2)

export function normalvariate(state: RandomState, mu: number, sigma: number): number {
  for (;;) {
    const u1 = random(state)
    const u2 = 1 - random(state)
    const z = (NORMAL * (u1 - 0.5)) / u2
    if ((z * z) / 4 <= -log(u2)) return mu + z * sigma
  }
}

export function expovariate(state: RandomState, lambda: number): number {
  return -log(1 - random(state)) / lambda
}
