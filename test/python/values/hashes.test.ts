import { type PyVersion, since } from '../../../src/python/values/fault'
import { hashBytes, hashComplex, hashFloat, hashFrozenset, hashInt, hashNone, hashRange, hashStr, hashTuple } from '../../../src/python/values/hashes'
import { add, floorDivide, type PyIntValue, subtract } from '../../../src/python/values/ints'
import { compareRecording, decode, type Encoded, int } from './support'

/** Hash of what a recording holds: a float looks like an int once it is decoded. */
function hashOf(value: Encoded, version: PyVersion): PyIntValue {
  const decoded = decode(value)
  if (typeof value === 'string' && value.startsWith('f')) return hashFloat(Number(decoded))
  if (typeof decoded === 'string') return hashStr(decoded, version)
  if (decoded instanceof Uint8Array) return hashBytes(decoded, version)
  if (typeof decoded === 'number' || typeof decoded === 'bigint') return hashInt(decoded)
  const { re, im } = decoded as { re: number; im: number }
  return hashComplex(re, im)
}

const NONE = -7

/** Where the hash of None is an address, a range that needs it has no hash that could be recorded. */
function rangeHash(start: PyIntValue, stop: PyIntValue, step: PyIntValue): PyIntValue {
  const span = step > 0 ? subtract(stop, start) : subtract(start, stop)
  const stride = step > 0 ? step : subtract(0, step)
  const length = span > 0 ? add(floorDivide(subtract(span, 1), stride), 1) : 0
  return hashRange(length, start, step, NONE)
}

compareRecording(
  'hashes',
  {
    number: ([a], version) => int(hashOf(a, version)),
    str: ([a], version) => int(hashOf(a, version)),
    bytes: ([a], version) => int(hashOf(a, version)),
    tuple: ([items], version) => int(hashTuple((items as Encoded[]).map((item: Encoded) => hashOf(item, version)))),
    frozenset: ([items], version) => int(hashFrozenset([...new Set<PyIntValue>((items as Encoded[]).map((item: Encoded) => hashOf(item, version)))])),
    range: ([a, b, c]) => int(rangeHash(decode(a) as PyIntValue, decode(b) as PyIntValue, decode(c) as PyIntValue)),
    none: (_, version) => (since(version, 12) ? int(hashNone(version, 0)) : null),
  },
  { raw: true },
)
