import { NULL, type Ref } from '../../heap/ref'
import { encode } from '../../values/encode'
import { callBoundSpecial } from '../../vm/calls/call'
import { lookup } from '../../vm/classes/attributes'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { forEach } from '../../vm/protocols/iteration'
import { allocateAtom } from '../allocate'
import { binder } from '../argumentsOf'
import { sizeOf, toIndex } from '../toIndex'
import { dataOf, emptyData, resize, setContent } from './bytearrayBuffer'
import { bytesLike, isBytes } from './bytesLike'
import { byteOf, bytesOfItems, isIterable } from './bytesOf'
import { sequenceItems } from './join'
import { textArgument } from './strNew'

const SIGNATURE = "source=b'', encoding='utf-8', errors='strict'"
const bind = binder('bytes', SIGNATURE, 3)
const bindArray = binder('bytearray', SIGNATURE, 3)

/** `bytes.__new__`. Source: `bytes_new_impl` in `Objects/bytesobject.c`. */
export function* bytesNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Steps {
  const plain = yield* plainBytes(vm, bind(vm, args, names))
  if (type.kind === vm.heap.kinds.bytes) return plain
  const bytes = vm.heap.payload[plain] as Uint8Array
  const ref = allocateAtom(vm, type, bytes, bytes.length)
  vm.drop(plain)
  return ref
}

function* plainBytes(vm: Interpreter, [source, encoding, errors]: readonly Ref[]): Steps {
  if (encoding !== NULL || errors !== NULL) return vm.heap.bytes(encoded(vm, source, encoding, errors, 'bytes'))
  if (source === NULL) return vm.heap.bytes(new Uint8Array(0))
  if (vm.heap.refs.objType[source] === vm.heap.kinds.bytes) return vm.hold(source)
  // To 3.10 bytes themselves have no such method.
  const asked = vm.atLeast(11) || lookup(vm, vm.typeOf(source), '__bytes__')?.owner !== vm.type('bytes')
  const special: Result = asked ? callBoundSpecial(vm, source, '__bytes__') : NULL
  if (special !== NULL) {
    const result = yield* wait(special)
    if (isBytes(vm, result)) return result
    const name = vm.typeName(result)
    vm.drop(result)
    vm.raise('TypeError', `__bytes__ returned non-bytes (type ${name})`)
  }
  if (vm.isStr(source)) vm.raise('TypeError', 'string argument without an encoding')
  const count = yield* countOf(vm, source)
  if (count !== null) return count === 0 ? vm.heap.bytes(new Uint8Array(0)) : vm.heap.newBytes(new Uint8Array(count))
  const known = bytesLike(vm, source)
  if (known !== null) return vm.heap.bytes(known.slice())
  if (!isIterable(vm, source)) vm.raise('TypeError', `cannot convert '${vm.typeName(source)}' object to bytes`)
  return vm.heap.bytes(yield* bytesOfItems(vm, source, 'bytes'))
}

/** A source that says how many zeros; null where it is none. */
function* countOf(vm: Interpreter, source: Ref): Steps<number | null> {
  if (vm.typeOf(source).slots.index === undefined) return null
  const count = sizeOf(vm, yield* toIndex(vm, source), 'OverflowError', `cannot fit '${vm.typeName(source)}' into an index-sized integer`)
  if (count < 0) vm.raise('ValueError', 'negative count')
  if (count > 2 ** 31) vm.raise('MemoryError', '')
  return count
}

function encoded(vm: Interpreter, source: Ref, encoding: Ref, errors: Ref, name: string): Uint8Array {
  if (encoding === NULL && source !== NULL && vm.isStr(source)) vm.raise('TypeError', 'string argument without an encoding')
  if (source === NULL || !vm.isStr(source)) vm.raise('TypeError', encoding === NULL ? 'errors without a string argument' : 'encoding without a string argument')
  return encode(vm.textOf(source), textArgument(vm, encoding, name, 'encoding', 'utf-8'), textArgument(vm, errors, name, 'errors', 'strict'))
}

/** An empty bytearray; `__init__` fills it. */
export function bytearrayNew(vm: Interpreter, type: PyType): Ref {
  if (!type.builtin) return allocateAtom(vm, type, emptyData())
  const ref = vm.heap.make('bytearray')
  vm.heap.payload[ref] = emptyData()
  return ref
}

/** `bytearray.__init__`. Source: `bytearray___init___impl` in `Objects/bytearrayobject.c`. */
export function* bytearrayInit(vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref): Steps {
  const [source, encoding, errors] = bindArray(vm, args, names)
  if (dataOf(vm, self).size !== 0) resize(vm, self, 0)
  if (source === NULL && encoding === NULL && errors === NULL) return vm.newNone()
  if (encoding !== NULL || errors !== NULL) setContent(vm, self, encoded(vm, source, encoding, errors, 'bytearray'))
  else yield* fill(vm, self, source)
  return vm.newNone()
}

function* fill(vm: Interpreter, self: Ref, source: Ref): Steps<void> {
  if (vm.isStr(source)) vm.raise('TypeError', 'string argument without an encoding')
  const count = yield* countOf(vm, source)
  if (count !== null) {
    if (count > 0) setContent(vm, self, new Uint8Array(count))
    return
  }
  const known = bytesLike(vm, source)
  if (known !== null) {
    setContent(vm, self, known)
    return
  }
  if (!isIterable(vm, source)) vm.raise('TypeError', `cannot convert '${vm.typeName(source)}' object to bytearray`)
  const items = vm.atLeast(11) ? sequenceItems(vm, source) : null
  if (items === null || vm.typeOf(source).kind !== vm.typeOf(source).solid.kind) yield* appendItems(vm, self, source)
  else setContent(vm, self, yield* bytesOfItems(vm, source, 'byte'))
}

/** Item by item, each as `append` would. */
function* appendItems(vm: Interpreter, self: Ref, source: Ref): Steps<void> {
  yield* forEach(vm, source, function* (item) {
    try {
      appendByte(vm, self, byteOf(vm, yield* toIndex(vm, item), 'byte'))
    } finally {
      vm.drop(item)
    }
    return undefined
  })
}

/** One byte more. */
export function appendByte(vm: Interpreter, self: Ref, byte: number): void {
  const data = dataOf(vm, self)
  resize(vm, self, data.size + 1)
  data.buffer[data.size - 1] = byte
}
