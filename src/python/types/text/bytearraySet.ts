import { BinaryOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { isSlice, type SliceRange, sliceIndices } from '../sliceIndices'
import { isInt, sizeOf, toIndex } from '../toIndex'
import { dataOf, RESIZED, replaceRange, resize } from './bytearrayBuffer'
import { bytesLike, contentOf } from './bytesLike'
import { byteOf, bytesOfItems, isIterable } from './bytesOf'

/** `self[key] = value`, `del self[key]`. Source: `bytearray_ass_subscript`. */
export function* bytearraySetItem(vm: Interpreter, self: Ref, key: Ref, value: Ref): Steps {
  if (isSlice(vm, key)) {
    const range = yield* sliceIndices(vm, key, dataOf(vm, self).size)
    const bytes = value === NULL ? new Uint8Array(0) : yield* assigned(vm, value)
    setSlice(vm, self, range, bytes, value === NULL)
    return NULL
  }
  const index = yield* toIndex(vm, key, `bytearray indices must be integers or slices, not ${vm.typeName(key)}`)
  let at = sizeOf(vm, index, 'IndexError', `cannot fit '${vm.typeName(key)}' into an index-sized integer`)
  if (at < 0) at += dataOf(vm, self).size
  if (at < 0 || at >= dataOf(vm, self).size) vm.raise('IndexError', 'bytearray index out of range')
  if (value === NULL) replaceRange(vm, self, at, at + 1, new Uint8Array(0))
  else dataOf(vm, self).buffer[at] = byteOf(vm, yield* toIndex(vm, value), 'byte')
  return NULL
}

/** What is assigned to a slice: bytes, or an iterable of ints. */
export function* assigned(vm: Interpreter, value: Ref): Steps<Uint8Array> {
  const known = bytesLike(vm, value)
  if (known !== null) return known
  if (isInt(vm, value) || vm.isStr(value) || !isIterable(vm, value)) vm.raise('TypeError', 'can assign only bytes, buffers, or iterables of ints in range(0, 256)')
  return yield* bytesOfItems(vm, value, 'byte')
}

function setSlice(vm: Interpreter, self: Ref, { start, stop, step, count }: SliceRange, bytes: Uint8Array, deletes: boolean): void {
  if (step === 1) {
    replaceRange(vm, self, start, Math.max(start, stop), bytes)
    return
  }
  const data = dataOf(vm, self)
  if (deletes) {
    const gone = new Set(Array.from({ length: count }, (_, at) => start + at * step))
    const kept = contentOf(data).filter((_, at) => !gone.has(at))
    data.buffer.set(kept)
    resize(vm, self, kept.length)
    return
  }
  if (bytes.length !== count) vm.raise('ValueError', `attempt to assign bytes of size ${bytes.length} to extended slice of size ${count}`)
  const fresh = bytes.slice()
  for (let at = 0; at < count; at++) data.buffer[start + at * step] = fresh[at]
}

/** `self += other`, `self *= n`. */
export function bytearrayInplace(vm: Interpreter, self: Ref, other: Ref, op: number): Result {
  if (op === BinaryOp.ADD) return extended(vm, self, other)
  if (op !== BinaryOp.MULTIPLY || vm.typeOf(other).slots.index === undefined) return vm.newNotImplemented()
  return repeatedInPlace(vm, self, other)
}

function extended(vm: Interpreter, self: Ref, other: Ref): Ref {
  const bytes = bytesLike(vm, other)
  if (bytes === null) vm.raise('TypeError', `can't concat ${vm.typeName(other)} to ${vm.typeName(self)}`)
  // Its own buffer is given out while it is appended: it cannot grow by itself.
  if (other === self && bytes.length > 0) vm.raise('BufferError', RESIZED)
  appendBytes(vm, self, bytes)
  return vm.hold(self)
}

/** `PyByteArray_Resize`, and the bytes behind what there was. */
export function appendBytes(vm: Interpreter, self: Ref, bytes: Uint8Array): void {
  const data = dataOf(vm, self)
  const { size } = data
  const fresh = bytes.slice()
  resize(vm, self, size + fresh.length)
  data.buffer.set(fresh, size)
}

function* repeatedInPlace(vm: Interpreter, self: Ref, other: Ref): Steps {
  const times = Math.max(0, Number(yield* toIndex(vm, other)))
  const bytes = contentOf(dataOf(vm, self)).slice()
  if (bytes.length * times > 2 ** 31) vm.raise('MemoryError', '')
  resize(vm, self, bytes.length * times)
  for (let at = 0; at < times; at++) dataOf(vm, self).buffer.set(bytes, at * bytes.length)
  return vm.hold(self)
}
