import { NULL, type Ref } from '../../heap/ref'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { Interpreter } from '../../vm/interpreter'
import { resumable } from '../resumable'
import { bytesLike } from './bytesLike'
import { lengthOf, unitsOf } from './units'

/** The next of what the iterator goes through; at its end it lets go of it. */
function nextOf(vm: Interpreter, self: Ref, item: (sequence: Ref, at: number) => Ref): Ref {
  const sequence = vm.heap.slot(self, 0)
  if (sequence === NULL) return NULL
  const at = vm.heap.payload[self] as number
  const found = item(sequence, at)
  if (found === NULL) vm.heap.store(self, 0, NULL)
  else vm.heap.payload[self] = at + 1
  return found
}

function strNext(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const sequence = heap.slot(self, 0)
  if (sequence === NULL || !heap.isNarrow(sequence)) return nextOf(vm, self, (text, at) => characterAt(vm, text, at))
  const text = heap.payload[sequence] as string
  const at = heap.payload[self] as number
  if (at < text.length) {
    heap.payload[self] = at + 1
    return heap.letter(text, at)
  }
  heap.store(self, 0, NULL)
  return NULL
}

function characterAt(vm: Interpreter, sequence: Ref, at: number): Ref {
  const character = unitsOf(vm.textOf(sequence))[at]
  return character === undefined ? NULL : vm.str(character)
}

function bytesNext(vm: Interpreter, self: Ref): Ref {
  return nextOf(vm, self, (sequence, at) => {
    const byte = bytesLike(vm, sequence)?.[at]
    return byte === undefined ? NULL : vm.int(byte)
  })
}

/** How many items are left. */
function left(vm: Interpreter, self: Ref): Ref {
  const sequence = vm.heap.slot(self, 0)
  if (sequence === NULL) return vm.int(0)
  const length = vm.isStr(sequence) ? lengthOf(vm.textOf(sequence)) : (bytesLike(vm, sequence)?.length ?? 0)
  return vm.int(Math.max(0, length - (vm.heap.payload[self] as number)))
}

/** Iterators over str, bytes and bytearray. Source: `PyUnicodeIter_Type`, `PyBytesIter_Type`, `PyByteArrayIter_Type`. */
export function defineIterators(vm: Interpreter): void {
  const hint = { __length_hint__: native('self, /', (v, [self]) => left(v, self)) }
  const methods = { ...hint, ...resumable((v) => v.str('')) }
  const itself = (v: Interpreter, self: Ref): Ref => v.hold(self)
  const str = { layout: 'strIterator', subclassable: false, slots: { iter: itself, next: strNext }, methods } as const
  const bytes = { layout: 'bytesIterator', subclassable: false, slots: { iter: itself, next: bytesNext }, methods: { ...hint, ...resumable((v) => v.tuple([])) } } as const
  defineType(vm, { name: 'str_iterator', ...str })
  if (vm.atLeast(11)) defineType(vm, { name: 'str_ascii_iterator', ...str })
  defineType(vm, { name: 'bytes_iterator', ...bytes })
  defineType(vm, { name: 'bytearray_iterator', ...bytes })
}
