import { type PyVersion, since, valueError } from './fault'
import { hashFloat } from './hashes'
import { intFromBytes } from './intBits'
import { normalised, type PyIntValue } from './ints'
import { sha512 } from './sha512'

const SIZE = 624
const MIDDLE = 397
const { imul } = Math

/** The Mersenne Twister MT19937 as plain data, with what random.Random keeps beside it. */
export interface RandomState {
  readonly words: Uint32Array
  /** The word that comes next; 624 where all are used up. */
  index: number
  /** The second of a pair that gauss has left. */
  gaussNext: number | null
}

/** A state with the words of seed 0; it is seeded before it is used. */
export function randomState(): RandomState {
  const state: RandomState = { words: new Uint32Array(SIZE), index: SIZE, gaussNext: null }
  seedWithInt(state, 0)
  return state
}

export function copyRandomState(state: RandomState): RandomState {
  return { words: state.words.slice(), index: state.index, gaussNext: state.gaussNext }
}

/** Modules/_randommodule.c init_genrand. */
function start(words: Uint32Array, seed: number): void {
  words[0] = seed
  for (let at = 1; at < SIZE; at++) {
    const before = words[at - 1] ?? 0
    words[at] = imul(1812433253, before ^ (before >>> 30)) + at
  }
}

/** Modules/_randommodule.c init_by_array. */
function startWithKey(words: Uint32Array, key: readonly number[]): void {
  start(words, 19650218)
  let at = 1
  const mixed = (factor: number) => {
    const before = words[at - 1] ?? 0
    return (words[at] ?? 0) ^ imul(before ^ (before >>> 30), factor)
  }
  const advance = () => {
    at++
    if (at < SIZE) return
    words[0] = words[SIZE - 1] ?? 0
    at = 1
  }
  let place = 0
  for (let rest = Math.max(SIZE, key.length); rest > 0; rest--) {
    words[at] = mixed(1664525) + (key[place] ?? 0) + place
    place = place + 1 < key.length ? place + 1 : 0
    advance()
  }
  for (let rest = SIZE - 1; rest > 0; rest--) {
    words[at] = mixed(1566083941) - at
    advance()
  }
  words[0] = 0x80000000
}

/** seed(n): the sign does not count. */
export function seedWithInt(state: RandomState, seed: PyIntValue): void {
  const key: number[] = []
  let rest = seed < 0 ? -BigInt(seed) : BigInt(seed)
  while (rest > 0n || key.length === 0) {
    key.push(Number(rest & 0xffffffffn))
    rest >>= 32n
  }
  startWithKey(state.words, key)
  state.index = SIZE
  state.gaussNext = null
}

/** seed(x) of a float: its hash counts. */
export function seedWithFloat(state: RandomState, seed: number): void {
  seedWithInt(state, BigInt.asUintN(64, BigInt(hashFloat(seed))))
}

/** seed(data), and seed(text) with the text in UTF-8; version 2 of seeding. Lib/random.py Random.seed */
export function seedWithBytes(state: RandomState, seed: Uint8Array): void {
  const digest = sha512(seed)
  const joined = new Uint8Array(seed.length + digest.length)
  joined.set(seed)
  joined.set(digest, seed.length)
  seedWithInt(state, intFromBytes(joined, 'big', false))
}

/** Modules/_randommodule.c genrand_uint32. */
function nextWord(state: RandomState): number {
  const { words } = state
  if (state.index >= SIZE) {
    for (let at = 0; at < SIZE; at++) {
      const joined = ((words[at] ?? 0) & 0x80000000) | ((words[(at + 1) % SIZE] ?? 0) & 0x7fffffff)
      words[at] = (words[(at + MIDDLE) % SIZE] ?? 0) ^ (joined >>> 1) ^ ((joined & 1) === 0 ? 0 : 0x9908b0df)
    }
    state.index = 0
  }
  let word = words[state.index++] ?? 0
  word ^= word >>> 11
  word ^= (word << 7) & 0x9d2c5680
  word ^= (word << 15) & 0xefc60000
  return (word ^ (word >>> 18)) >>> 0
}

/** random(): 53 bits below one. */
export function random(state: RandomState): number {
  const high = nextWord(state) >>> 5
  const low = nextWord(state) >>> 6
  return (high * 67108864 + low) / 9007199254740992
}

/** getrandbits(k). */
export function getrandbits(state: RandomState, k: number, version: PyVersion): PyIntValue {
  if (!since(version, 9) && k <= 0) throw valueError('number of bits must be greater than zero')
  if (k < 0) throw valueError('number of bits must be non-negative')
  if (k === 0) return 0
  if (k <= 32) return nextWord(state) >>> (32 - k)
  if (k <= 53) {
    const low = nextWord(state)
    return (nextWord(state) >>> (64 - k)) * 2 ** 32 + low
  }
  let value = 0n
  for (let taken = 0; taken < k; taken += 32) value |= BigInt(nextWord(state) >>> Math.max(0, 32 - (k - taken))) << BigInt(taken)
  return normalised(value)
}
