import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'

/** What a bytearray is: its bytes lie in a block besides its own, with room to grow. */
export interface BytearrayData {
  /** The bytes, and perhaps room that is not used. */
  buffer: Uint8Array
  /** Bytes in use. */
  size: number
  /** `ob_alloc`. */
  alloc: number
  /** `ob_start - ob_bytes`: bytes that were deleted at the front. */
  offset: number
}

/** The bytes of bytes or a bytearray, or of an instance of a subclass; null of anything else. They are not to be changed. */
export function bytesLike(vm: Interpreter, ref: Ref): Uint8Array | null {
  const { refs, kinds, payload } = vm.heap
  const kind = refs.objType[ref]
  if (kind === kinds.bytes) return payload[ref] as Uint8Array
  const { name } = vm.types[kind].solid
  if (name === 'bytes') return payload[ref] as Uint8Array
  if (name === 'bytearray') return contentOf(payload[ref] as BytearrayData)
  return null
}

/** The bytes of a bytearray, as they are now. */
export function contentOf(data: BytearrayData): Uint8Array {
  return data.buffer.subarray(0, data.size)
}

/** The bytes of an argument that must have some. */
export function bytesArgument(vm: Interpreter, ref: Ref): Uint8Array {
  return bytesLike(vm, ref) ?? vm.raise('TypeError', `a bytes-like object is required, not '${vm.typeName(ref)}'`)
}

export function isBytes(vm: Interpreter, ref: Ref): boolean {
  return vm.types[vm.heap.refs.objType[ref]].solid.kind === vm.heap.kinds.bytes
}

/** A character for every byte: what methods of str that know no letters can work on. */
export function latin1(bytes: Uint8Array): string {
  if (bytes.length < 4096) return String.fromCharCode(...bytes)
  let text = ''
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return text
}

/** A byte for every character. */
export function fromLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Order of two runs of bytes. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length)
  for (let at = 0; at < shared; at++) if (a[at] !== b[at]) return a[at] - b[at]
  return a.length - b.length
}
