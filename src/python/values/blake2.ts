import { isqrt } from './ints'

// BLAKE2b and BLAKE2s (RFC 7693), with key, salt and person; the parameters of tree hashing are those of one leaf.

const SIGMA = [
  '0123456789abcdef',
  'ea489fd61c02b753',
  'b8c052fdae367194',
  '7931dcbe265a40f8',
  '905724afe1bc683d',
  '2c6a0b834d75fe19',
  'c51fed4a0763928b',
  'db7ec13950f4862a',
  '6fe9b308c2d714a5',
  'a2847615fb9e3cd0',
].map((row) => [...row].map((digit) => Number.parseInt(digit, 16)))

/** The first bits behind the point of the square roots of the first eight primes. */
const start = (bits: bigint): bigint[] => [2n, 3n, 5n, 7n, 11n, 13n, 17n, 19n].map((prime) => BigInt(isqrt(prime << (2n * bits))) & ((1n << bits) - 1n))

const KINDS = {
  blake2b: { bits: 64n, block: 128, rounds: 12, turns: [32n, 24n, 16n, 63n], most: 64 },
  blake2s: { bits: 32n, block: 64, rounds: 10, turns: [16n, 12n, 8n, 7n], most: 32 },
} as const

function number(bytes: Uint8Array, at: number, size: number): bigint {
  let value = 0n
  for (let place = size - 1; place >= 0; place--) value = (value << 8n) | BigInt(bytes[at + place] ?? 0)
  return value
}

/** The digest of a message. */
export function blake2(kind: 'blake2b' | 'blake2s', message: Uint8Array, size: number, key: Uint8Array, salt: Uint8Array, person: Uint8Array): Uint8Array {
  const { bits, block, rounds, turns } = KINDS[kind]
  const mask = (1n << bits) - 1n
  const word = Number(bits) / 8
  const initial = start(bits)
  const parameters = new Uint8Array(word * 8)
  parameters.set([size, key.length, 1, 1])
  parameters.set(salt, word * 4)
  parameters.set(person, word * 6)
  const state = initial.map((value, at) => value ^ number(parameters, at * word, word))
  const blocks = key.length > 0 ? new Uint8Array(block + message.length) : message
  if (key.length > 0) {
    blocks.set(key)
    blocks.set(message, block)
  }
  const mix = (v: bigint[], places: readonly number[], x: bigint, y: bigint): void => {
    const [a, b, c, d] = places
    const turn = (value: bigint, by: bigint): bigint => ((value >> by) | (value << (bits - by))) & mask
    v[a] = (v[a] + v[b] + x) & mask
    v[d] = turn(v[d] ^ v[a], turns[0])
    v[c] = (v[c] + v[d]) & mask
    v[b] = turn(v[b] ^ v[c], turns[1])
    v[a] = (v[a] + v[b] + y) & mask
    v[d] = turn(v[d] ^ v[a], turns[2])
    v[c] = (v[c] + v[d]) & mask
    v[b] = turn(v[b] ^ v[c], turns[3])
  }
  const count = Math.max(1, Math.ceil(blocks.length / block))
  for (let at = 0; at < count; at++) {
    const read = BigInt(Math.min(blocks.length, (at + 1) * block))
    const words = Array.from({ length: 16 }, (_, n) => number(blocks, at * block + n * word, word))
    const v = [...state, ...initial]
    v[12] ^= read & mask
    v[13] ^= read >> bits
    if (at === count - 1) v[14] ^= mask
    for (let round = 0; round < rounds; round++) {
      const order = SIGMA[round % 10]
      for (let n = 0; n < 8; n++) {
        const places = n < 4 ? [n, n + 4, n + 8, n + 12] : [n - 4, ((n + 1) % 4) + 4, ((n + 2) % 4) + 8, ((n + 3) % 4) + 12]
        mix(v, places, words[order[2 * n]], words[order[2 * n + 1]])
      }
    }
    state.forEach((value, n) => {
      state[n] = value ^ v[n] ^ v[n + 8]
    })
  }
  const found = new Uint8Array(word * 8)
  state.forEach((value, n) => {
    for (let place = 0; place < word; place++) found[n * word + place] = Number((value >> BigInt(8 * place)) & 255n)
  })
  return found.slice(0, size)
}
