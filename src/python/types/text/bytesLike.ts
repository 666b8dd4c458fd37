import type { IntValue, Ref } from '../../heap/ref'
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

/** What a memoryview is: a window of items, all of one format. `start` and `step` count bytes, `length` items of the first dimension. Slot 0 is what it shares with all views of the same (`_PyManagedBufferObject`), whose slot 0 is the object. */
export interface ViewData {
  readonly start: number
  readonly length: number
  readonly step: number
  readonly readonly: boolean
  /** As of the struct module: `B`, `i`, `d`… */
  readonly format: string
  readonly itemsize: number
  /** Where there are several dimensions: their lengths. The items lie one behind the other. */
  readonly shape?: readonly number[]
  released: boolean
  /** Once it was asked for it stays, though the view be released. */
  hash?: IntValue | undefined
}

/** @throws PyError where the view was released */
export function viewData(vm: Interpreter, view: Ref): ViewData {
  const data = vm.heap.payload[view] as ViewData
  if (data.released) vm.raise('ValueError', 'operation forbidden on released memoryview object')
  return data
}

/** Whose bytes a view shows, borrowed: views of the same hold it together. */
export function viewedBy(vm: Interpreter, view: Ref): Ref {
  return vm.heap.slot(vm.heap.slot(view, 0), 0)
}

/** How many items a view shows, in all dimensions. */
export function itemsOfView({ shape, length }: ViewData): number {
  return shape === undefined ? length : shape.reduce((items, part) => items * part, 1)
}

/** A copy of the bytes that a view shows. */
export function contentOfView(vm: Interpreter, view: Ref): Uint8Array {
  const data = viewData(vm, view)
  const { start, length, step, itemsize, shape } = data
  const all = bytesLike(vm, viewedBy(vm, view)) ?? new Uint8Array()
  if (step === itemsize || shape !== undefined) return all.slice(start, start + itemsOfView(data) * itemsize)
  const bytes = new Uint8Array(length * itemsize)
  for (let at = 0; at < length; at++) bytes.set(all.subarray(start + at * step, start + at * step + itemsize), at * itemsize)
  return bytes
}

/** The bytes of bytes, a bytearray, an instance of a subclass, or a memoryview; null of anything else. They are not to be changed. */
export function bytesLike(vm: Interpreter, ref: Ref): Uint8Array | null {
  const { refs, kinds, payload } = vm.heap
  const kind = refs.objType[ref]
  if (kind === kinds.bytes) return payload[ref] as Uint8Array
  const { name } = vm.types[kind].solid
  if (name === 'bytes') return payload[ref] as Uint8Array
  if (name === 'bytearray' || name === 'array') return contentOf(payload[ref] as BytearrayData)
  return name === 'memoryview' ? contentOfView(vm, ref) : null
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
