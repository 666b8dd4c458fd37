import { bytearrayResize } from '../../../objects/bytes'
import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { type BytearrayData, contentOf } from './bytesLike'
import { isViewed } from './exports'

// The memory of a bytearray. Source: `Objects/bytearrayobject.c`.

export function dataOf(vm: Interpreter, ref: Ref): BytearrayData {
  return vm.heap.payload[ref] as BytearrayData
}

/** One that has no bytes, and no buffer. */
export function emptyData(): BytearrayData {
  return { buffer: new Uint8Array(0), size: 0, alloc: 0, offset: 0 }
}

/** A bytearray of these bytes (`PyByteArray_FromStringAndSize`). */
export function newBytearray(vm: Interpreter, bytes: Uint8Array): Ref {
  const ref = vm.heap.make('bytearray')
  const data = emptyData()
  vm.heap.payload[ref] = data
  if (bytes.length === 0) return ref
  data.buffer = bytes.slice()
  data.size = bytes.length
  data.alloc = bytes.length + 1
  vm.heap.resizeBuffer(ref, 0, data.alloc)
  return ref
}

export const RESIZED = 'Existing exports of data: object cannot be re-sized'

/** `PyByteArray_Resize`. */
export function resize(vm: Interpreter, ref: Ref, size: number): void {
  const data = dataOf(vm, ref)
  if (vm.views.size > 0 && size !== data.size && isViewed(vm, ref)) vm.raise('BufferError', RESIZED)
  const alloc = bytearrayResize(data.size, data.alloc, size, data.offset)
  if (alloc !== data.alloc) {
    vm.heap.resizeBuffer(ref, 0, alloc)
    data.alloc = alloc
    data.offset = 0
  }
  if (size > data.buffer.length) {
    const grown = new Uint8Array(alloc)
    grown.set(contentOf(data))
    data.buffer = grown
  }
  data.size = size
}

/** `self[from:to] = bytes`. Source: `bytearray_setslice_linear`. */
export function replaceRange(vm: Interpreter, ref: Ref, from: number, to: number, bytes: Uint8Array): void {
  const data = dataOf(vm, ref)
  const fresh = bytes.slice()
  const rest = contentOf(data).slice(to)
  const growth = fresh.length - (to - from)
  if (growth < 0 && from === 0) data.offset -= growth
  if (growth !== 0) resize(vm, ref, data.size + growth)
  data.buffer.set(fresh, from)
  data.buffer.set(rest, from + fresh.length)
}

/** New content of the same length or another: as if it were appended to an empty one. */
export function setContent(vm: Interpreter, ref: Ref, bytes: Uint8Array): void {
  const fresh = bytes.slice()
  resize(vm, ref, fresh.length)
  dataOf(vm, ref).buffer.set(fresh)
}
