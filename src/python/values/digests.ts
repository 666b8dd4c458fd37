import { primesBelow, rootBits } from './digestConstants'
import { start384 } from './sha512'

// MD5, SHA-1 and SHA-256. Sources: RFC 1321, FIPS 180-4. What a program digests here is small.

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

/** The message with its padding: a bit, zeros, and its length in bits. */
function padded(message: Uint8Array, littleEndian: boolean): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setBigUint64(bytes.length - 8, BigInt(message.length) * 8n, littleEndian)
  return view
}

function digestOf(state: readonly number[], littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(state.length * 4))
  state.forEach((word, at) => {
    view.setUint32(at * 4, word >>> 0, littleEndian)
  })
  return new Uint8Array(view.buffer)
}

const MD5_TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const MD5_SINES = Array.from({ length: 64 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32) | 0)

/** What a round of MD5 mixes, and which word of the block it takes. */
function md5Round(round: number, b: number, c: number, d: number): readonly [number, number] {
  if (round < 16) return [(b & c) | (~b & d), round]
  if (round < 32) return [(d & b) | (~d & c), (5 * round + 1) % 16]
  if (round < 48) return [b ^ c ^ d, (3 * round + 5) % 16]
  return [c ^ (b | ~d), (7 * round) % 16]
}

export function md5(message: Uint8Array): Uint8Array {
  const view = padded(message, true)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = state
    for (let round = 0; round < 64; round++) {
      const [mixed, word] = md5Round(round, b, c, d)
      const sum = (a + mixed + MD5_SINES[round] + view.getUint32(block + word * 4, true)) | 0
      ;[a, d, c, b] = [d, c, b, (b + turned(sum, MD5_TURNS[(round >> 4) * 4 + (round % 4)])) | 0]
    }
    ;[a, b, c, d].forEach((word, at) => {
      state[at] = (state[at] + word) | 0
    })
  }
  return digestOf(state, true)
}

function sha1Round(round: number, b: number, c: number, d: number): number {
  if (round < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (round < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (round < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

export function sha1(message: Uint8Array): Uint8Array {
  const view = padded(message, false)
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  for (let block = 0; block < view.byteLength; block += 64) {
    const words: number[] = []
    let [a, b, c, d, e] = state
    for (let round = 0; round < 80; round++) {
      words.push(round < 16 ? view.getInt32(block + round * 4) : turned(words[round - 3] ^ words[round - 8] ^ words[round - 14] ^ words[round - 16], 1))
      const next = (turned(a, 5) + sha1Round(round, b, c, d) + e + words[round]) | 0
      ;[e, d, c, b, a] = [d, c, turned(b, 30), a, next]
    }
    ;[a, b, c, d, e].forEach((word, at) => {
      state[at] = (state[at] + word) | 0
    })
  }
  return digestOf(state, false)
}

/** SHA-256, and SHA-224 by another start. */
function sha2(message: Uint8Array, start: readonly number[]): number[] {
  const view = padded(message, false)
  const state = [...start]
  const constants = primesBelow(312).map((prime) => rootBits(prime, 3))
  for (let block = 0; block < view.byteLength; block += 64) {
    const words: number[] = []
    let [a, b, c, d, e, f, g, h] = state
    for (let round = 0; round < 64; round++) {
      words.push(round < 16 ? view.getInt32(block + round * 4) : scheduled(words, round))
      const first = (h + (turned(e, 26) ^ turned(e, 21) ^ turned(e, 7)) + ((e & f) ^ (~e & g)) + constants[round] + words[round]) | 0
      const second = ((turned(a, 30) ^ turned(a, 19) ^ turned(a, 10)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
    }
    ;[a, b, c, d, e, f, g, h].forEach((word, at) => {
      state[at] = (state[at] + word) | 0
    })
  }
  return state
}

function scheduled(words: readonly number[], round: number): number {
  const early = words[round - 15]
  const late = words[round - 2]
  const mixedEarly = turned(early, 25) ^ turned(early, 14) ^ (early >>> 3)
  const mixedLate = turned(late, 15) ^ turned(late, 13) ^ (late >>> 10)
  return (words[round - 16] + mixedEarly + words[round - 7] + mixedLate) | 0
}

export function sha256(message: Uint8Array): Uint8Array {
  const start = primesBelow(20).map((prime) => rootBits(prime, 2))
  return digestOf(sha2(message, start), false)
}

/** Its start: the second 32 bits behind the point of the square roots of the ninth to the sixteenth prime. */
export function sha224(message: Uint8Array): Uint8Array {
  const start = start384().map((word) => Number(word & 0xffffffffn) | 0)
  return digestOf(sha2(message, start), false).slice(0, 28)
}
