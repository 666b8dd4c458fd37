import type { ObjectProfile } from '../profiles'
import { objectRequest } from './sizes'

/** What a tuple of `n` items asks of the allocator, bytes; its `sys.getsizeof` too. 0 items: one static object. Source: `Objects/tupleobject.c`. */
export function tupleRequest(objects: ObjectProfile, n: number): number {
  return objectRequest(objects, 'tuple', n)
}

/** Is a dying tuple of `n` items put on the list of its size, while that has room? Source: `tuple_dealloc`, `maybe_freelist_push`. */
export function tupleFreeListPushed(objects: ObjectProfile, n: number): boolean {
  return n > 0 && n <= objects.freeLists.tupleLargestPushed
}

/** Is a new tuple of `n` items taken from the list of its size, where that has one? Source: `PyTuple_New`, `maybe_freelist_pop`. */
export function tupleFreeListPopped(objects: ObjectProfile, n: number): boolean {
  return n > 0 && n <= objects.freeLists.tupleLargestPopped
}
