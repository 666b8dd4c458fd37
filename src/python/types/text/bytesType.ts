import { BinaryOp, type CompareOp } from '../../code/opcodes'
import type { Ref } from '../../heap/ref'
import { hashBytes } from '../../values/hashes'
import { bytesRepr } from '../../values/text'
import { defineType } from '../../vm/classes/registry'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { unhashable } from '../../vm/protocols/hashing'
import { holds } from '../numbers/intBinary'
import { isSlice, type SliceRange, sliceIndices, sliceIndicesFast } from '../sliceIndices'
import { isInt, sizeOf, toIndex } from '../toIndex'
import { newBytearray } from './bytearrayBuffer'
import { bytearrayMethods } from './bytearrayMethods'
import { bytearrayInplace, bytearraySetItem } from './bytearraySet'
import { type BytearrayData, bytesArgument, bytesLike, compareBytes, isBytes, latin1 } from './bytesLike'
import { bytesClassmethods, bytesMethods, bytesStaticmethods } from './bytesMethods'
import { bytearrayInit, bytearrayNew, bytesNew } from './bytesNew'
import { byteOf } from './bytesOf'
import { percentFormatBytes } from './percent'

/** bytes and bytearray. Source: `Objects/bytesobject.c`, `Objects/bytearrayobject.c`. */
export function defineBytes(vm: Interpreter): void {
  const shared = {
    len: (v: Interpreter, self: Ref): Ref => v.int(contentOf(v, self).length),
    iter: bytesIter,
    getitem: getItem,
    contains: containsByte,
    compare,
    binary,
  }
  defineType(vm, {
    name: 'bytes',
    layout: 'bytes',
    slots: {
      ...shared,
      repr: (v, self) => v.str(bytesRepr(contentOf(v, self))),
      hash: (v, self) => v.int(hashBytes(contentOf(v, self), v.version)),
      new: bytesNew,
      sizeof: (v, self) => v.typeOf(self).layout.basicsize + contentOf(v, self).length,
    },
    methods: bytesMethods(vm, 'bytes'),
    classmethods: bytesClassmethods(),
    staticmethods: bytesStaticmethods(),
  })
  defineType(vm, {
    name: 'bytearray',
    layout: 'bytearray',
    slots: {
      ...shared,
      repr: (v, self) => v.str(`${v.typeName(self)}(${bytearrayRepr(contentOf(v, self))})`),
      hash: unhashable,
      new: bytearrayNew,
      init: bytearrayInit,
      setitem: bytearraySetItem,
      inplace: bytearrayInplace,
      sizeof: (v, self) => v.typeOf(self).layout.basicsize + (v.heap.payload[self] as BytearrayData).alloc,
    },
    methods: { ...bytesMethods(vm, 'bytearray'), ...bytearrayMethods(vm) },
    classmethods: bytesClassmethods(),
    staticmethods: bytesStaticmethods(),
  })
}

function contentOf(vm: Interpreter, ref: Ref): Uint8Array {
  return bytesLike(vm, ref) ?? new Uint8Array(0)
}

/** An object of the kind that `self` is. */
export function like(vm: Interpreter, self: Ref, bytes: Uint8Array): Ref {
  return isBytes(vm, self) ? vm.heap.bytes(bytes) : newBytearray(vm, bytes)
}

/** The bytes object itself, an exact one of an instance of a subclass; of a bytearray a copy. */
export function likeUnchanged(vm: Interpreter, self: Ref): Ref {
  if (vm.heap.refs.objType[self] === vm.heap.kinds.bytes) return vm.hold(self)
  return like(vm, self, contentOf(vm, self).slice())
}

/** Apostrophes are escaped in any case. Source: `bytearray_repr`. */
function bytearrayRepr(bytes: Uint8Array): string {
  const text = bytesRepr(bytes)
  return text.startsWith('b"') ? text.replaceAll("'", "\\'") : text
}

function bytesIter(vm: Interpreter, self: Ref): Ref {
  const ref = isBytes(vm, self) ? vm.heap.make('bytesIterator') : vm.heap.allocate(vm.type('bytearray_iterator').kind, iteratorRequest(vm))
  vm.heap.payload[ref] = 0
  vm.heap.store(ref, 0, self)
  return vm.heap.track(ref)
}

function iteratorRequest(vm: Interpreter): number {
  const { gcHead, basicsize } = vm.type('bytes_iterator').layout
  return gcHead + basicsize
}

function getItem(vm: Interpreter, self: Ref, key: Ref): Result {
  if (isInt(vm, key)) return itemAt(vm, self, vm.intOf(key))
  if (!isSlice(vm, key)) return byIndex(vm, self, key)
  const range = sliceIndicesFast(vm, key, contentOf(vm, self).length)
  return range === null ? sliced(vm, self, key) : sliceOf(vm, self, range)
}

function itemAt(vm: Interpreter, self: Ref, key: number | bigint): Ref {
  const bytes = contentOf(vm, self)
  const index = sizeOf(vm, key, 'IndexError', "cannot fit 'int' into an index-sized integer")
  const byte = bytes[index < 0 ? index + bytes.length : index]
  if (byte === undefined) vm.raise('IndexError', isBytes(vm, self) ? 'index out of range' : 'bytearray index out of range')
  return vm.int(byte)
}

function* byIndex(vm: Interpreter, self: Ref, key: Ref): Steps {
  const name = isBytes(vm, self) ? 'byte' : 'bytearray'
  return itemAt(vm, self, yield* toIndex(vm, key, `${name} indices must be integers or slices, not ${vm.typeName(key)}`))
}

function* sliced(vm: Interpreter, self: Ref, slice: Ref): Steps {
  return sliceOf(vm, self, yield* sliceIndices(vm, slice, contentOf(vm, self).length))
}

function sliceOf(vm: Interpreter, self: Ref, { start, step, count }: SliceRange): Ref {
  const bytes = contentOf(vm, self)
  if (step === 1 && start === 0 && count === bytes.length) return likeUnchanged(vm, self)
  if (step === 1) return like(vm, self, bytes.slice(start, start + count))
  return like(
    vm,
    self,
    Uint8Array.from({ length: count }, (_, at) => bytes[start + at * step]),
  )
}

function containsByte(vm: Interpreter, self: Ref, value: Ref): Result {
  if (isInt(vm, value)) return vm.bool(contentOf(vm, self).includes(byteOf(vm, vm.intOf(value), 'byte')))
  if (vm.typeOf(value).slots.index !== undefined) return containsLater(vm, self, value)
  return vm.bool(latin1(contentOf(vm, self)).includes(latin1(bytesArgument(vm, value))))
}

function* containsLater(vm: Interpreter, self: Ref, value: Ref): Steps {
  const byte = byteOf(vm, yield* toIndex(vm, value), 'byte')
  return vm.bool(contentOf(vm, self).includes(byte))
}

function compare(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Ref {
  const right = bytesLike(vm, b)
  if (right === null || (isBytes(vm, a) && !isBytes(vm, b))) return vm.newNotImplemented()
  return vm.bool(holds(compareBytes(contentOf(vm, a), right), op))
}

/** `+`, `*`, `%`. */
function binary(vm: Interpreter, a: Ref, b: Ref, op: number): Result {
  const left = bytesLike(vm, a)
  switch (op) {
    case BinaryOp.ADD:
      // `sq_concat` is the left operand's alone.
      return vm.typeOf(a).slots.binary === binary ? concatenate(vm, a, b) : vm.newNotImplemented()
    case BinaryOp.MULTIPLY:
      return left === null ? repeat(vm, b, a) : repeat(vm, a, b)
    case BinaryOp.REMAINDER:
      return left === null ? vm.newNotImplemented() : percent(vm, a, left, b)
    default:
      return vm.newNotImplemented()
  }
}

function* percent(vm: Interpreter, self: Ref, template: Uint8Array, args: Ref): Steps {
  return like(vm, self, yield* percentFormatBytes(vm, template.slice(), args))
}

function concatenate(vm: Interpreter, a: Ref, b: Ref): Ref {
  const y = bytesLike(vm, b)
  if (y === null) return vm.newNotImplemented()
  const x = contentOf(vm, a)
  const { refs, kinds } = vm.heap
  if (isBytes(vm, a)) {
    if (x.length === 0 && refs.objType[b] === kinds.bytes) return vm.hold(b)
    if (y.length === 0 && refs.objType[a] === kinds.bytes) return vm.hold(a)
  }
  const both = new Uint8Array(x.length + y.length)
  both.set(x)
  both.set(y, x.length)
  return like(vm, a, both)
}

function repeat(vm: Interpreter, self: Ref, times: Ref): Result {
  if (isInt(vm, times)) return repeated(vm, self, vm.intOf(times))
  return vm.typeOf(times).slots.index === undefined ? vm.newNotImplemented() : repeatLater(vm, self, times)
}

function* repeatLater(vm: Interpreter, self: Ref, times: Ref): Steps {
  return repeated(vm, self, yield* toIndex(vm, times), vm.typeName(times))
}

function repeated(vm: Interpreter, self: Ref, count: number | bigint, asked = 'int'): Ref {
  const times = Math.max(0, sizeOf(vm, count, 'OverflowError', `cannot fit '${asked}' into an index-sized integer`))
  const bytes = contentOf(vm, self)
  if (times === 1 && isBytes(vm, self)) return likeUnchanged(vm, self)
  return like(vm, self, repeatBytes(vm, bytes, times))
}

/** The bytes as many times. */
export function repeatBytes(vm: Interpreter, bytes: Uint8Array, times: number): Uint8Array {
  const size = bytes.length * times
  if (size > Number.MAX_SAFE_INTEGER) vm.raise('OverflowError', 'repeated bytes are too long')
  if (size > 2 ** 31) vm.raise('MemoryError', '')
  const result = new Uint8Array(size)
  if (bytes.length === 1) return result.fill(bytes[0])
  for (let at = 0; at < size; at += bytes.length) result.set(bytes, at)
  return result
}
