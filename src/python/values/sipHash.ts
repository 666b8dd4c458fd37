import type { PyIntValue } from './ints'

/** State of the four lanes, as halves. Module variables: a hash needs no memory. */
let h0 = 0
let l0 = 0
let h1 = 0
let l1 = 0
let h2 = 0
let l2 = 0
let h3 = 0
let l3 = 0

/** One SipRound: additions, rotations and exclusive ors on 64 bits, in 32-bit halves. */
function round(): void {
  let low = (l0 >>> 0) + (l1 >>> 0)
  h0 = (h0 + h1 + (low > 0xffffffff ? 1 : 0)) | 0
  l0 = low | 0
  low = (l2 >>> 0) + (l3 >>> 0)
  h2 = (h2 + h3 + (low > 0xffffffff ? 1 : 0)) | 0
  l2 = low | 0
  // v1 <<< 13, v3 <<< 16
  let turned = (h1 << 13) | (l1 >>> 19)
  l1 = ((l1 << 13) | (h1 >>> 19)) ^ l0
  h1 = turned ^ h0
  turned = (h3 << 16) | (l3 >>> 16)
  l3 = ((l3 << 16) | (h3 >>> 16)) ^ l2
  h3 = turned ^ h2
  // v0 <<< 32
  turned = h0
  h0 = l0
  l0 = turned
  low = (l2 >>> 0) + (l1 >>> 0)
  h2 = (h2 + h1 + (low > 0xffffffff ? 1 : 0)) | 0
  l2 = low | 0
  low = (l0 >>> 0) + (l3 >>> 0)
  h0 = (h0 + h3 + (low > 0xffffffff ? 1 : 0)) | 0
  l0 = low | 0
  // v1 <<< 17, v3 <<< 21
  turned = (h1 << 17) | (l1 >>> 15)
  l1 = ((l1 << 17) | (h1 >>> 15)) ^ l2
  h1 = turned ^ h2
  turned = (h3 << 21) | (l3 >>> 11)
  l3 = ((l3 << 21) | (h3 >>> 11)) ^ l0
  h3 = turned ^ h0
  // v2 <<< 32
  turned = h2
  h2 = l2
  l2 = turned
}

function absorb(high: number, low: number, rounds: number): void {
  h3 ^= high
  l3 ^= low
  for (let n = 0; n < rounds; n++) round()
  h0 ^= high
  l0 ^= low
}

/**
 * SipHash of the first `length` bytes with the key 0, as a hash of Python: signed, and never -1. Python/pyhash.c siphash13, siphash24.
 * @param rounds - for every word: 2 until Python 3.10, 1 since 3.11; two more follow at the end
 */
export function sipHash(bytes: Uint8Array, length: number, rounds: number): PyIntValue {
  h0 = 0x736f6d65
  l0 = 0x70736575
  h1 = 0x646f7261
  l1 = 0x6e646f6d
  h2 = 0x6c796765
  l2 = 0x6e657261
  h3 = 0x74656462
  l3 = 0x79746573
  const whole = length - (length % 8)
  for (let at = 0; at < whole; at += 8) absorb(word(bytes, at + 4), word(bytes, at), rounds)
  let low = 0
  let high = length << 24
  for (let at = whole; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (at - whole < 4) low |= byte << ((at - whole) * 8)
    else high |= byte << ((at - whole - 4) * 8)
  }
  absorb(high, low, rounds)
  l2 ^= 0xff
  for (let n = 0; n < rounds + 2; n++) round()
  return signed(h0 ^ h1 ^ h2 ^ h3, l0 ^ l1 ^ l2 ^ l3)
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
}

function signed(high: number, low: number): PyIntValue {
  if (high >= -0x200000 && high < 0x200000) {
    const value = high * 0x100000000 + (low >>> 0)
    if (Number.isSafeInteger(value)) return value === -1 ? -2 : value
  }
  return (BigInt(high) << 32n) | BigInt(low >>> 0)
}
