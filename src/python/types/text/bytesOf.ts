import { NULL, type Ref } from '../../heap/ref'
import { callBoundSpecial } from '../../vm/calls/call'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { getIter, takeAll } from '../../vm/protocols/iteration'
import { lengthHint } from '../containers/extend'
import { toIndex } from '../toIndex'
import { bytesLike } from './bytesLike'

/** The bytes of anything that has some: `__bytes__`, bytes, or an iterable of ints. Source: `PyObject_Bytes`. */
export function* bytesOfAny(vm: Interpreter, source: Ref): Steps<Uint8Array> {
  const known = bytesLike(vm, source)
  if (known !== null) return known
  const special = callBoundSpecial(vm, source, '__bytes__')
  if (special !== NULL) {
    const result = yield* wait(special)
    const bytes = bytesLike(vm, result)
    const name = vm.typeName(result)
    vm.drop(result)
    if (bytes === null) vm.raise('TypeError', `__bytes__ returned non-bytes (type ${name})`)
    return bytes
  }
  if (vm.isStr(source) || !isIterable(vm, source)) vm.raise('TypeError', `cannot convert '${vm.typeName(source)}' object to bytes`)
  return yield* bytesOfItems(vm, source, 'bytes')
}

export function isIterable(vm: Interpreter, ref: Ref): boolean {
  const { slots } = vm.typeOf(ref)
  return slots.iter !== undefined || slots.getitem !== undefined
}

/** The bytes of an iterable of ints. */
export function* bytesOfItems(vm: Interpreter, source: Ref, name: 'bytes' | 'byte'): Steps<Uint8Array> {
  const values: number[] = []
  const { builtin } = vm.typeOf(source)
  const iterator = yield* wait(getIter(vm, source))
  try {
    // It says how much room there is to be (`_PyBytes_FromIterator`).
    if (name === 'bytes' && !builtin) yield* lengthHint(vm, source, 64)
    yield* takeAll(vm, iterator, function* (item) {
      try {
        values.push(byteOf(vm, yield* toIndex(vm, item), name))
      } finally {
        vm.drop(item)
      }
      return undefined
    })
  } finally {
    vm.drop(iterator)
  }
  return Uint8Array.from(values)
}

/** A value that fits a byte. */
export function byteOf(vm: Interpreter, value: number | bigint, name: 'bytes' | 'byte'): number {
  if (value < 0 || value > 255) vm.raise('ValueError', `${name} must be in range(0, 256)`)
  return Number(value)
}
