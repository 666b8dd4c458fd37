import { type StrKind, strKind, strSizeof } from '../../../objects/strings'
import { NULL, type Ref } from '../../heap/ref'
import { decode } from '../../values/decode'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { str } from '../../vm/protocols/operators'
import { allocateAtom, allocateBuffer } from '../allocate'
import { binder } from '../argumentsOf'
import { argumentType } from './arguments'
import { bytesLike } from './bytesLike'
import { lengthOf } from './units'

const bind = binder('str', "object='', encoding='utf-8', errors='strict'", 3, 13)

const CHARACTER_BYTES = [1, 1, 2, 4] as const

/** `str.__new__`. Source: `unicode_new_impl` in `Objects/unicodeobject.c`. */
export function strNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Result {
  if (args.length === 1 && names === NULL && type.kind === vm.heap.kinds.str) return str(vm, args[0])
  const [object, encoding, errors] = bind(vm, args, names)
  if (type.kind !== vm.heap.kinds.str) return subclassNew(vm, type, object, encoding, errors)
  return textOf(vm, object, encoding, errors)
}

function textOf(vm: Interpreter, object: Ref, encoding: Ref, errors: Ref): Result {
  if (object === NULL) return vm.str('')
  if (encoding === NULL && errors === NULL) return str(vm, object)
  return vm.str(decoded(vm, object, textArgument(vm, encoding, 'str', 'encoding', 'utf-8'), textArgument(vm, errors, 'str', 'errors', 'strict')))
}

/** An argument that must be a str. */
export function textArgument(vm: Interpreter, ref: Ref, name: string, argument: string, fallback: string): string {
  if (ref === NULL) return fallback
  const shown = vm.atLeast(10) || name === 'encode' || name === 'decode' ? `'${argument}'` : argument === 'encoding' ? 2 : 3
  if (!vm.isStr(ref)) vm.raise('TypeError', `${name}() argument ${shown} must be str, not ${argumentType(vm, ref)}`)
  return vm.textOf(ref)
}

/** Source: `PyUnicode_FromEncodedObject`. */
function decoded(vm: Interpreter, object: Ref, encoding: string, errors: string): string {
  if (vm.isStr(object)) vm.raise('TypeError', 'decoding str is not supported')
  const bytes = bytesLike(vm, object)
  if (bytes === null) vm.raise('TypeError', `decoding to str: need a bytes-like object, ${vm.typeName(object)} found`)
  return decode(bytes, encoding, errors)
}

/** An instance of a subclass keeps its characters in a block of their own (`unicode_subtype_new`). */
function* subclassNew(vm: Interpreter, type: PyType, object: Ref, encoding: Ref, errors: Ref): Steps {
  const plain = yield* wait(textOf(vm, object, encoding, errors))
  const text = vm.textOf(plain)
  const ref = allocateAtom(vm, type, text)
  allocateBuffer(vm, ref, 1, dataBytes(text))
  vm.drop(plain)
  return ref
}

function dataBytes(text: string): number {
  return (lengthOf(text) + 1) * CHARACTER_BYTES[strKind(text)]
}

/** `str.__sizeof__`. */
export function sizeofStr(vm: Interpreter, self: Ref): number {
  const text = vm.textOf(self)
  const { objects } = vm.model
  if (vm.isExactStr(self)) return strSizeof(objects, strKind(text) as StrKind, lengthOf(text))
  return objects.types.str[0] + dataBytes(text)
}
