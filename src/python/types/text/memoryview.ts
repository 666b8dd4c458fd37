import { CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { hashBytes } from '../../values/hashes'
import { sliceIndices as adjusted } from '../../values/slices'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hexAddress } from '../../vm/protocols/operators'
import { binder } from '../argumentsOf'
import { indexed } from '../indexed'
import { isSlice, sliceParts } from '../sliceIndices'
import { isInt } from '../toIndex'
import { type BytearrayData, bytesLike, contentOfView, viewData as dataOf, itemsOfView, type ViewData, viewedBy } from './bytesLike'
import { hexOf } from './bytesMethods'
import { bytesOfItem, castTo, formatOf, isContiguous, itemAt, listOf, sameItems, shapeOf, sizeOfFormat, stridesOf, tupleItems } from './viewItems'

/** Shape, strides and suboffsets of one dimension. */
const ITEMS = 3

/** Bytes of what all views of one object share, without the GC head. */
const MANAGED_BUFFER = 112

/** memoryview of bytes, bytearrays and arrays. Source: `Objects/memoryobject.c`. */
export function defineMemoryview(vm: Interpreter): void {
  defineType(vm, { name: 'managedbuffer', layout: 'memoryview', subclassable: false })
  defineType(vm, {
    name: 'memoryview',
    layout: 'memoryview',
    subclassable: false,
    slots: {
      new: newView,
      len: (v, self) => v.int(dataOf(v, self).length),
      getitem: getItem,
      setitem: setItem,
      compare,
      hash,
      repr: (v, self) => v.str(`<${(v.heap.payload[self] as ViewData).released ? 'released ' : ''}memory at ${hexAddress(v, self)}>`),
      sizeof: (v, self) => v.model.objects.types.memoryview[0] + ITEMS * 8 * ((v.heap.payload[self] as ViewData).shape?.length ?? 1),
    },
    methods: {
      tobytes: native("self, order='C'", (v, [self]) => v.heap.bytes(contentOfView(v, self))),
      tolist: native('self, /', (v, [self]) => listOf(v, contentOfView(v, self), dataOf(v, self))),
      hex: indexed('self, sep=None, bytes_per_sep=1', { sizes: [2] }, (v, [self, separator, group]) => hexOf(v, self, separator, group)),
      release: native('self, /', (v, [self]) => release(v, self)),
      toreadonly: native('self, /', (v, [self]) => part(v, self, { ...dataOf(v, self), readonly: true, hash: undefined })),
      cast: native('self, format, shape=None', (v, [self, format, shape]) => part(v, self, castTo(v, dataOf(v, self), format, shape))),
      __enter__: native('self, /', (v, [self]) => {
        dataOf(v, self)
        return v.hold(self)
      }),
      __exit__: native('self, /, *args', (v, [self]) => release(v, self)),
    },
    getset: {
      obj: { get: (v, self) => v.hold(owner(v, self)) },
      nbytes: { get: (v, self) => v.int(itemsOfView(dataOf(v, self)) * dataOf(v, self).itemsize) },
      itemsize: { get: (v, self) => v.int(dataOf(v, self).itemsize) },
      ndim: { get: (v, self) => v.int(shapeOf(dataOf(v, self)).length) },
      format: { get: (v, self) => v.str(dataOf(v, self).format) },
      readonly: { get: (v, self) => v.bool(dataOf(v, self).readonly) },
      shape: { get: (v, self) => v.tuple(shapeOf(dataOf(v, self)).map((length) => v.int(length))) },
      strides: { get: (v, self) => v.tuple(stridesOf(dataOf(v, self)).map((stride) => v.int(stride))) },
      suboffsets: { get: (v, self) => (dataOf(v, self) === null ? v.newNone() : v.heap.emptyTuple()) },
      contiguous: { get: (v, self) => v.bool(isContiguous(dataOf(v, self))) },
      c_contiguous: { get: (v, self) => v.bool(isContiguous(dataOf(v, self))) },
      f_contiguous: { get: (v, self) => v.bool(isContiguous(dataOf(v, self)) && dataOf(v, self).shape === undefined) },
    },
  })
}

/** The bytes object or bytearray, borrowed. */
function owner(vm: Interpreter, self: Ref): Ref {
  dataOf(vm, self)
  return viewedBy(vm, self)
}

const bind = binder('memoryview', 'object')

function newView(vm: Interpreter, _type: unknown, args: readonly Ref[], names: Ref): Result {
  const [object] = bind(vm, args, names)
  if (vm.typeOf(object).name === 'memoryview') return part(vm, object, { ...dataOf(vm, object), hash: undefined })
  const format = vm.isA(object, 'array') ? (vm.heap.payload[object] as BytearrayData & { readonly code: string }) : null
  const bytes = bytesLike(vm, object)
  if (bytes === null) vm.raise('TypeError', `memoryview: a bytes-like object is required, not '${vm.typeName(object)}'`)
  const readonly = vm.typeOf(object).solid.name === 'bytes'
  const shared = vm.heap.allocate(vm.type('managedbuffer').kind, vm.model.objects.gcHead + MANAGED_BUFFER)
  vm.heap.payload[shared] = { exports: 0 } satisfies BufferData
  vm.heap.store(shared, 0, object)
  vm.heap.track(shared)
  const code = format?.code ?? 'B'
  const itemsize = sizeOfFormat(code)
  return made(vm, shared, { start: 0, length: bytes.length / itemsize, step: itemsize, readonly, format: code, itemsize, released: false })
}

/** Views of a buffer that are not released. A view that dies says nothing: with the last one the buffer dies, too. */
interface BufferData {
  exports: number
}

/** A view; what it shares with others is given away. */
function made(vm: Interpreter, shared: Ref, data: ViewData): Ref {
  const ref = vm.heap.make('memoryview', ITEMS)
  vm.heap.payload[ref] = data
  const buffer = vm.heap.payload[shared] as BufferData
  buffer.exports++
  vm.heap.give(ref, 0, shared)
  if (!data.readonly) vm.views.set(ref, vm.heap.refs.objBirth[ref])
  return vm.heap.track(ref)
}

/** Another view of the same bytes. */
function part(vm: Interpreter, self: Ref, data: ViewData): Ref {
  return made(vm, vm.hold(vm.heap.slot(self, 0)), data)
}

function release(vm: Interpreter, self: Ref): Ref {
  const data = vm.heap.payload[self] as ViewData
  if (!data.released) {
    data.released = true
    leaveBuffer(vm, vm.heap.slot(self, 0))
  }
  return vm.newNone()
}

/** The buffer outlives its last view's release, but the object that it shows does not hang from it. Source: `mbuf_release` */
function leaveBuffer(vm: Interpreter, shared: Ref): void {
  const data = vm.heap.payload[shared] as BufferData
  if (--data.exports > 0 && vm.heap.refs.objRefcnt[shared] > 1) return
  vm.heap.untrack(shared)
  vm.heap.store(shared, 0, NULL)
}

function place(vm: Interpreter, self: Ref, key: Ref): number {
  const { start, length, step, shape } = dataOf(vm, self)
  if (shape !== undefined) vm.raise('NotImplementedError', 'multi-dimensional sub-views are not implemented')
  const index = Number(vm.intOf(key))
  const at = index < 0 ? index + length : index
  if (at < 0 || at >= length) vm.raise('IndexError', 'index out of bounds on dimension 1')
  return start + at * step
}

/** Where the item of a place in several dimensions lies. */
function placeOfTuple(vm: Interpreter, self: Ref, key: Ref): number {
  const data = dataOf(vm, self)
  const shape = shapeOf(data)
  const strides = stridesOf(data)
  const keys = tupleItems(vm, key)
  if (keys.length > 0 && keys.every((item) => isSlice(vm, item))) vm.raise('NotImplementedError', 'multi-dimensional slicing is not implemented')
  if (!keys.every((item) => isInt(vm, item))) vm.raise('TypeError', 'memoryview: invalid slice key')
  if (keys.length < shape.length) vm.raise('NotImplementedError', 'sub-views are not implemented')
  if (keys.length > shape.length) vm.raise('TypeError', `cannot index ${shape.length}-dimension view with ${keys.length}-element tuple`)
  return keys.reduce((at, item, dimension) => {
    const given = Number(vm.intOf(item))
    const index = given < 0 ? given + shape[dimension] : given
    if (index < 0 || index >= shape[dimension]) vm.raise('IndexError', `index out of bounds on dimension ${dimension + 1}`)
    return at + index * strides[dimension]
  }, data.start)
}

function getItem(vm: Interpreter, self: Ref, key: Ref): Result {
  const { format } = dataOf(vm, self)
  const at = isInt(vm, key) ? place(vm, self, key) : vm.isA(key, 'tuple') ? placeOfTuple(vm, self, key) : -1
  if (at >= 0) return itemAt(vm, bytesLike(vm, owner(vm, self)) ?? new Uint8Array(), at, format)
  if (isSlice(vm, key)) return sliced(vm, self, key)
  if (vm.typeOf(key).slots.index === undefined) vm.raise('TypeError', 'memoryview: invalid slice key')
  return atIndex(vm, self, key)
}

function* atIndex(vm: Interpreter, self: Ref, key: Ref): Steps {
  const { index } = vm.typeOf(key).slots
  const n = index === undefined ? vm.hold(key) : yield* wait(index(vm, key))
  try {
    return yield* wait(getItem(vm, self, n))
  } finally {
    vm.drop(n)
  }
}

function* sliced(vm: Interpreter, self: Ref, key: Ref): Steps {
  const { start, stop, step } = yield* sliceParts(vm, key)
  const data = dataOf(vm, self)
  if (data.shape !== undefined) vm.raise('NotImplementedError', 'multi-dimensional slicing is not implemented')
  const range = adjusted(data.length, start, stop, step)
  return part(vm, self, { ...data, hash: undefined, start: data.start + range.start * data.step, length: range.count, step: data.step * range.step })
}

function setItem(vm: Interpreter, self: Ref, key: Ref, value: Ref): Result {
  const data = dataOf(vm, self)
  if (data.readonly) vm.raise('TypeError', 'cannot modify read-only memory')
  if (value === NULL) vm.raise('TypeError', 'cannot delete memory')
  if (isSlice(vm, key)) return setSlice(vm, self, key, value)
  if (!isInt(vm, key) && !vm.isA(key, 'tuple')) {
    if (vm.typeOf(key).slots.index === undefined) vm.raise('TypeError', 'memoryview: invalid slice key')
    return setAtIndex(vm, self, key, value)
  }
  const at = isInt(vm, key) ? place(vm, self, key) : placeOfTuple(vm, self, key)
  bufferOf(vm, self).set(bytesOfItem(vm, value, data.format), at)
  return NULL
}

function* setAtIndex(vm: Interpreter, self: Ref, key: Ref, value: Ref): Steps {
  const n = yield* wait((vm.typeOf(key).slots.index as (v: Interpreter, ref: Ref) => Result)(vm, key))
  try {
    return yield* wait(setItem(vm, self, n, value))
  } finally {
    vm.drop(n)
  }
}

function bufferOf(vm: Interpreter, self: Ref): Uint8Array {
  return (vm.heap.payload[owner(vm, self)] as BytearrayData).buffer
}

function* setSlice(vm: Interpreter, self: Ref, key: Ref, value: Ref): Steps {
  const { start, stop, step } = yield* sliceParts(vm, key)
  const data = dataOf(vm, self)
  const range = adjusted(data.length, start, stop, step)
  const bytes = vm.typeOf(value).name === 'memoryview' ? contentOfView(vm, value) : bytesLike(vm, value)?.slice()
  if (bytes === undefined) vm.raise('TypeError', `a bytes-like object is required, not '${vm.typeName(value)}'`)
  const width = data.itemsize
  if (bytes.length !== range.count * width || formatOf(vm, value) !== data.format) vm.raise('ValueError', 'memoryview assignment: lvalue and rvalue have different structures')
  const buffer = bufferOf(vm, self)
  for (let at = 0; at < range.count; at++) buffer.set(bytes.subarray(at * width, (at + 1) * width), data.start + (range.start + at * range.step) * data.step)
  return NULL
}

function compare(vm: Interpreter, self: Ref, other: Ref, op: CompareOp): Result {
  if (op !== CompareOp.EQ && op !== CompareOp.NE) return vm.newNotImplemented()
  const given = vm.heap.payload[other]
  const released = (vm.heap.payload[self] as ViewData).released || (vm.typeOf(other).name === 'memoryview' && (given as ViewData).released)
  if (released) return vm.bool((self === other) === (op === CompareOp.EQ))
  const theirs = vm.typeOf(other).name === 'memoryview' ? contentOfView(vm, other) : bytesLike(vm, other)
  if (theirs === null) return vm.newNotImplemented()
  const ours = contentOfView(vm, self)
  const { format } = dataOf(vm, self)
  const same = sameItems(ours, format, theirs, formatOf(vm, other))
  return vm.bool(same === (op === CompareOp.EQ))
}

function hash(vm: Interpreter, self: Ref): Ref {
  const known = (vm.heap.payload[self] as ViewData).hash
  if (known !== undefined) return vm.int(known)
  const data = dataOf(vm, self)
  if (!data.readonly) vm.raise('ValueError', 'cannot hash writable memoryview object')
  data.hash = hashBytes(contentOfView(vm, self), vm.version)
  return vm.int(data.hash)
}
