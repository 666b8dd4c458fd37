import type { ObjectProfile } from '../profiles'
import { objectRequest } from './sizes'

/** What `bytes` of length `n` ask of the allocator; their `sys.getsizeof` too. Shared objects: none, or one byte. Source: `Objects/bytesobject.c`. */
export function bytesRequest(objects: ObjectProfile, n: number): number {
  return objectRequest(objects, 'bytes', n)
}

/** `sys.getsizeof` of a bytearray whose buffer has `alloc` bytes. The buffer is of the obj domain. */
export function bytearraySizeof(objects: ObjectProfile, alloc: number): number {
  return objectRequest(objects, 'bytearray') + alloc
}

/**
 * `PyByteArray_Resize`: the buffer's bytes (`ob_alloc`) after a bytearray of `size` bytes came to `newsize`.
 *
 * @param offset - bytes that were deleted at the front (`ob_start - ob_bytes`)
 */
export function bytearrayResize(size: number, alloc: number, newsize: number, offset = 0): number {
  if (newsize === size) return alloc
  if (newsize + offset + 1 <= alloc) return newsize < Math.floor(alloc / 2) ? newsize + 1 : alloc
  return newsize <= alloc * 1.125 ? newsize + Math.floor(newsize / 8) + (newsize < 9 ? 3 : 6) : newsize + 1
}
