import { type PyVersion, since } from './fault'
import { scaled } from './intFloats'
import { normalised, type PyIntValue } from './ints'
import { sipHash } from './sipHash'

/** 2**61 - 1, the prime that numbers are hashed by: equal numbers of any type have one hash. Include/pyhash.h _PyHASH_MODULUS. */
const MODULUS = (1n << 61n) - 1n

const INFINITY_HASH = 314159
const IMAGINARY = 1000003n

/** -1 is the sign of an error in C, so no hash is -1. */
function usable(hash: PyIntValue): PyIntValue {
  return hash === -1 ? -2 : hash
}

export function hashInt(value: PyIntValue): PyIntValue {
  if (typeof value === 'number') return value === -1 ? -2 : value
  const magnitude = value < 0n ? -value : value
  const rest = magnitude < MODULUS ? magnitude : magnitude % MODULUS
  return usable(normalised(value < 0n ? -rest : rest))
}

export function hashBool(value: boolean): number {
  return value ? 1 : 0
}

/**
 * Python/pyhash.c _Py_HashDouble.
 * @param ofNan - hash of a NaN: 0 before 3.10, after that it depends on the object's address, which the caller knows
 */
export function hashFloat(value: number, ofNan: PyIntValue = 0): PyIntValue {
  if (Number.isSafeInteger(value)) return hashInt(value + 0)
  if (Number.isNaN(value)) return ofNan
  if (!Number.isFinite(value)) return value > 0 ? INFINITY_HASH : -INFINITY_HASH
  // value = mantissa * 2**exponent, and 2**61 is 1 modulo the prime.
  let mantissa = Math.abs(value)
  let exponent = 0
  if (mantissa < 2 ** -900) {
    mantissa *= 2 ** 200
    exponent -= 200
  }
  const power = 52 - Math.floor(Math.log2(mantissa))
  mantissa = scaled(mantissa, power)
  exponent -= power
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2
    exponent--
  }
  const turn = ((exponent % 61) + 61) % 61
  const magnitude = (BigInt(mantissa) << BigInt(turn)) % MODULUS
  return usable(normalised(value < 0 ? -magnitude : magnitude))
}

/** Objects/complexobject.c complex_hash. */
export function hashComplex(re: number, im: number, ofNan: PyIntValue = 0): PyIntValue {
  return usable(normalised(BigInt.asIntN(64, BigInt(hashFloat(re, ofNan)) + IMAGINARY * BigInt(hashFloat(im, ofNan)))))
}

/** hash(None). @param address - of the None object, which counts before 3.12 */
export function hashNone(version: PyVersion, address: number): PyIntValue {
  return since(version, 12) ? 0xfca86420 : hashAddress(address)
}

/** Hash of what is hashed by identity: the address, turned so that its low bits vary. Python/pyhash.c _Py_HashPointer. */
export function hashAddress(address: PyIntValue): PyIntValue {
  const pointer = BigInt(address)
  return usable(normalised(BigInt.asIntN(64, (pointer >> 4n) | (pointer << 60n))))
}

let units = new Uint8Array(256)

function room(length: number): Uint8Array {
  if (units.length < length) units = new Uint8Array(length * 2)
  return units
}

/** Hash of a str with the seed 0, over the form that CPython keeps it in: one, two or four bytes for every code point. */
export function hashStr(text: string, version: PyVersion): PyIntValue {
  const length = text.length
  if (length === 0) return 0
  const bytes = room(length * 4)
  const rounds = since(version, 11) ? 1 : 2
  let all = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    bytes[at] = unit
    all |= unit
  }
  if (all < 0x100) return sipHash(bytes, length, rounds)
  return sipHash(bytes, wideBytes(text, bytes), rounds)
}

/** UCS-2, or UCS-4 where a code point needs it. */
function wideBytes(text: string, bytes: Uint8Array): number {
  const width = /[\u{10000}-\u{10ffff}]/u.test(text) ? 4 : 2
  let at = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    for (let byte = 0; byte < width; byte++) bytes[at++] = codePoint >>> (byte * 8)
  }
  return at
}

/** Hash of bytes, of a memoryview, and of what is hashed by its bytes. */
export function hashBytes(bytes: Uint8Array, version: PyVersion): PyIntValue {
  return bytes.length === 0 ? 0 : sipHash(bytes, bytes.length, since(version, 11) ? 1 : 2)
}

const PRIME_1 = 11400714785074694791n
const PRIME_2 = 14029467366897019727n
const PRIME_5 = 2870177450012600261n

/** Objects/tupleobject.c tuplehash, since 3.8. @param hashes - of the items, in order */
export function hashTuple(hashes: readonly PyIntValue[]): PyIntValue {
  let accumulated = PRIME_5
  for (const hash of hashes) {
    accumulated = BigInt.asUintN(64, accumulated + BigInt.asUintN(64, BigInt(hash)) * PRIME_2)
    accumulated = BigInt.asUintN(64, (accumulated << 31n) | (accumulated >> 33n))
    accumulated = BigInt.asUintN(64, accumulated * PRIME_1)
  }
  accumulated = BigInt.asUintN(64, accumulated + (BigInt(hashes.length) ^ (PRIME_5 ^ 3527539n)))
  return accumulated === 0xffffffffffffffffn ? 1546275796 : normalised(BigInt.asIntN(64, accumulated))
}

/** Objects/setobject.c frozenset_hash. @param hashes - of the members, in any order */
export function hashFrozenset(hashes: readonly PyIntValue[]): PyIntValue {
  let mixed = 0n
  for (const hash of hashes) {
    const bits = BigInt.asUintN(64, BigInt(hash))
    mixed ^= BigInt.asUintN(64, (bits ^ 89869747n ^ (bits << 16n)) * 3644798167n)
  }
  mixed = BigInt.asUintN(64, mixed ^ (BigInt(hashes.length + 1) * 1927868237n))
  mixed ^= (mixed >> 11n) ^ (mixed >> 25n)
  mixed = BigInt.asUintN(64, mixed * 69069n + 907133923n)
  return mixed === 0xffffffffffffffffn ? 590923713 : normalised(BigInt.asIntN(64, mixed))
}

/** Objects/rangeobject.c range_hash: what does not change the items does not change the hash. @param none - hash of None */
export function hashRange(length: PyIntValue, start: PyIntValue, step: PyIntValue, none: PyIntValue): PyIntValue {
  if (length === 0) return hashTuple([0, none, none])
  return hashTuple([hashInt(length), hashInt(start), length === 1 ? none : hashInt(step)])
}

/** Hash of an int from Python's side that must fit a machine word: what __hash__ returned. Objects/typeobject.c slot_tp_hash. */
export function hashFromInt(value: PyIntValue): PyIntValue {
  const fits = typeof value === 'number' || BigInt.asIntN(64, value) === value
  return fits ? usable(value) : hashInt(value)
}
