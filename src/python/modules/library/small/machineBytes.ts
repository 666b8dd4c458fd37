import type { Ref } from '../../../heap/ref'
import { bytesArgument } from '../../../types/text/bytesLike'
import { blake2 } from '../../../values/blake2'
import { md5, sha1, sha224, sha256 } from '../../../values/digests'
import { keccak } from '../../../values/keccak'
import { sha384, sha512 } from '../../../values/sha512'
import { native } from '../../../vm/calls/native'
import type { Interpreter } from '../../../vm/interpreter'
import { makeNativeModule } from '../../nativeModule'

const DIGESTS: Readonly<Record<string, (message: Uint8Array) => Uint8Array>> = { md5, sha1, sha224, sha256, sha384, sha512 }

/** What hashlib digests with. */
export function makeDigests(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_digests', {
    functions: {
      digest: native('name, data, /', (v, [name, data]) => v.heap.bytes(DIGESTS[v.textOf(name)](bytesArgument(v, data)))),
      keccak: native('data, rate, suffix, size, /', (v, [data, ...numbers]) => {
        const [rate, suffix, size] = numbers.map((ref) => Number(v.intOf(ref)))
        return v.heap.bytes(keccak(bytesArgument(v, data), rate, suffix, size))
      }),
      blake2: native('name, data, size, key, salt, person, /', (v, [name, data, size, ...more]) => {
        const kind = v.textOf(name) === 'blake2b' ? 'blake2b' : 'blake2s'
        const [key, salt, person] = more.map((ref) => bytesArgument(v, ref))
        return v.heap.bytes(blake2(kind, bytesArgument(v, data), Number(v.intOf(size)), key, salt, person))
      }),
    },
  })
}

/** What struct cannot say in Python: floats as bytes, the highest first (IEEE 754, 2, 4 or 8 bytes). */
export function makeFloatBytes(vm: Interpreter): Ref {
  return makeNativeModule(vm, '_struct', {
    functions: {
      float_bytes: native('value, size, /', (v, [value, size]) => {
        const bytes = floatBytes(v.heap.payload[value] as number, Number(v.intOf(size)))
        return bytes === null ? v.raise('OverflowError', 'float too large to pack') : v.heap.bytes(bytes)
      }),
      float_at: native('data, /', (v, [data]) => v.float(floatAt(bytesArgument(v, data)))),
    },
  })
}

/** Null where the value is finite and has no place in so few bytes. */
function floatBytes(value: number, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  if (size === 8) view.setFloat64(0, value)
  else if (size === 4) view.setFloat32(0, value)
  else view.setUint16(0, halfBits(value))
  return Number.isFinite(value) && !Number.isFinite(floatAt(bytes)) ? null : bytes
}

function floatAt(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (bytes.length === 8) return view.getFloat64(0)
  if (bytes.length === 4) return view.getFloat32(0)
  const bits = view.getUint16(0)
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  const size = exponent === 31 ? (fraction === 0 ? Number.POSITIVE_INFINITY : Number.NaN) : exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25)
  return bits >> 15 === 1 ? -size : size
}

/** The half-precision float that is nearest, of two the even one. */
function halfBits(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (Number.isNaN(value)) return 0x7e00
  if (size >= 65520) return sign | 0x7c00
  const exponent = Math.max(Math.floor(Math.log2(size)), -14)
  const scaled = size / 2 ** (exponent - 10)
  const floor = Math.floor(scaled)
  const rest = scaled - floor
  const rounded = floor + (rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? 1 : 0)
  return sign | (rounded + (exponent + 14) * 1024)
}
