import type { Ref } from '../../heap/ref'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { lengthHint } from '../containers/extend'
import { indexed } from '../indexed'
import { sizeArgument } from '../toIndex'
import { dataOf, newBytearray, replaceRange, resize } from './bytearrayBuffer'
import { appendBytes } from './bytearraySet'
import { bytesLike, contentOf } from './bytesLike'
import { appendByte } from './bytesNew'
import { byteOf, bytesOfItems, isIterable } from './bytesOf'

/** Methods that change a bytearray. Source: `bytearray_methods` in `Objects/bytearrayobject.c`. */
export function bytearrayMethods(_vm: Interpreter): Record<string, NativeSpec> {
  return {
    append: indexed('self, item, /', { sizes: [1] }, (vm, [self, item]) => {
      appendByte(vm, self, byteOf(vm, vm.intOf(item), 'byte'))
      return vm.newNone()
    }),
    clear: native('self, /', (vm, [self]) => {
      resize(vm, self, 0)
      return vm.newNone()
    }),
    copy: native('self, /', (vm, [self]) => newBytearray(vm, contentOf(dataOf(vm, self)))),
    extend: native('self, iterable_of_ints, /', (vm, [self, iterable]) => extend(vm, self, iterable)),
    insert: indexed('self, index, item, /', { sizes: [1, 2] }, (vm, [self, index, item]) => {
      const { size } = dataOf(vm, self)
      const at = sizeArgument(vm, index, 0)
      const place = Math.max(0, Math.min(size, at < 0 ? at + size : at))
      insertByte(vm, self, place, byteOf(vm, vm.intOf(item), 'byte'))
      return vm.newNone()
    }),
    pop: indexed('self, index=-1, /', { sizes: [1] }, (vm, [self, index]) => {
      const { size, buffer } = dataOf(vm, self)
      if (size === 0) vm.raise('IndexError', 'pop from empty bytearray')
      const at = sizeArgument(vm, index, -1)
      const place = at < 0 ? at + size : at
      if (place < 0 || place >= size) vm.raise('IndexError', 'pop index out of range')
      const byte = buffer[place]
      removeByte(vm, self, place)
      return vm.int(byte)
    }),
    remove: indexed('self, value, /', { sizes: [1] }, (vm, [self, value]) => {
      const at = contentOf(dataOf(vm, self)).indexOf(byteOf(vm, vm.intOf(value), 'byte'))
      if (at < 0) vm.raise('ValueError', 'value not found in bytearray')
      removeByte(vm, self, at)
      return vm.newNone()
    }),
    reverse: native('self, /', (vm, [self]) => {
      contentOf(dataOf(vm, self)).reverse()
      return vm.newNone()
    }),
    __alloc__: native('self, /', (vm, [self]) => vm.int(dataOf(vm, self).alloc)),
  }
}

function insertByte(vm: Interpreter, self: Ref, place: number, byte: number): void {
  const data = dataOf(vm, self)
  resize(vm, self, data.size + 1)
  data.buffer.copyWithin(place + 1, place, data.size - 1)
  data.buffer[place] = byte
}

function removeByte(vm: Interpreter, self: Ref, place: number): void {
  const data = dataOf(vm, self)
  data.buffer.copyWithin(place, place + 1, data.size)
  resize(vm, self, data.size - 1)
}

function* extend(vm: Interpreter, self: Ref, iterable: Ref): Steps {
  const known = bytesLike(vm, iterable)
  if (known !== null) {
    appendBytes(vm, self, known)
    return vm.newNone()
  }
  if (!isIterable(vm, iterable)) vm.raise('TypeError', `can't extend bytearray with ${vm.typeName(iterable)}`)
  if (vm.isStr(iterable) && vm.textOf(iterable) !== '')
    vm.raise('TypeError', vm.atLeast(13) ? "expected iterable of integers; got: 'str'" : "'str' object cannot be interpreted as an integer")
  yield* lengthHint(vm, iterable, 32)
  const bytes = yield* bytesOfItems(vm, iterable, 'byte')
  const { size } = dataOf(vm, self)
  replaceRange(vm, self, size, size, bytes)
  return vm.newNone()
}
