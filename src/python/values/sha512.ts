import { isqrt } from './ints'

const MASK = (1n << 64n) - 1n

function primes(count: number): bigint[] {
  const found: bigint[] = []
  for (let candidate = 2n; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0n)) found.push(candidate)
  return found
}

function cubeRoot(n: bigint): bigint {
  let root = 1n << 70n
  for (;;) {
    const next = (2n * root + n / (root * root)) / 3n
    if (next >= root) return root
    root = next
  }
}

interface Constants {
  readonly rounds: readonly bigint[]
  readonly start: readonly bigint[]
}

let constants: Constants | undefined

/** First 64 bits behind the point of the cube roots and the square roots of the first primes: how FIPS 180-4 defines them. */
function constantsOf(): Constants {
  constants ??= {
    rounds: primes(80).map((prime) => cubeRoot(prime << 192n) & MASK),
    start: primes(8).map((prime) => BigInt(isqrt(prime << 128n)) & MASK),
  }
  return constants
}

const turned = (word: bigint, count: bigint) => ((word >> count) | (word << (64n - count))) & MASK

/** SHA-512, FIPS 180-4: for the seeds of random, a few blocks in a program. */
export function sha512(message: Uint8Array): Uint8Array {
  return sha2(message, constantsOf().start)
}

/** Square roots of the ninth to the sixteenth prime: where SHA-384 starts. */
export function start384(): bigint[] {
  return primes(16)
    .slice(8)
    .map((prime) => BigInt(isqrt(prime << 128n)) & MASK)
}

export function sha384(message: Uint8Array): Uint8Array {
  return sha2(message, start384()).slice(0, 48)
}

function sha2(message: Uint8Array, start: readonly bigint[]): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 17) / 128) * 128)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n)
  const state = [...start]
  for (let at = 0; at < padded.length; at += 128) compress(state, view, at)
  const digest = new DataView(new ArrayBuffer(64))
  state.forEach((word, at) => {
    digest.setBigUint64(at * 8, word)
  })
  return new Uint8Array(digest.buffer)
}

function compress(state: bigint[], view: DataView, at: number): void {
  const schedule: bigint[] = []
  for (let n = 0; n < 80; n++) schedule.push(n < 16 ? view.getBigUint64(at + n * 8) : expanded(schedule, n))
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state
  constantsOf().rounds.forEach((constant, n) => {
    const first = h + (turned(e, 14n) ^ turned(e, 18n) ^ turned(e, 41n)) + ((e & f) ^ (~e & MASK & g)) + constant + (schedule[n] ?? 0n)
    const second = (turned(a, 28n) ^ turned(a, 34n) ^ turned(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & MASK, c, b, a, (first + second) & MASK]
  })
  ;[a, b, c, d, e, f, g, h].forEach((word, n) => {
    state[n] = ((state[n] ?? 0n) + word) & MASK
  })
}

function expanded(schedule: readonly bigint[], n: number): bigint {
  const early = schedule[n - 15] ?? 0n
  const late = schedule[n - 2] ?? 0n
  const mixedEarly = turned(early, 1n) ^ turned(early, 8n) ^ (early >> 7n)
  const mixedLate = turned(late, 19n) ^ turned(late, 61n) ^ (late >> 6n)
  return (mixedLate + (schedule[n - 7] ?? 0n) + mixedEarly + (schedule[n - 16] ?? 0n)) & MASK
}
