import { NULL, type Ref } from '../heap/ref'
import { bytesLike } from '../types/text/bytesLike'
import { isFloat, toIndex } from '../types/toIndex'
import { intToBase } from '../values/intText'
import { asciiEscaped, codePointLength } from '../values/text'
import { type NativeSpec, native } from '../vm/calls/native'
import type { Steps } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { hashFast, hashOf } from '../vm/protocols/hashing'
import { repr, reprText } from '../vm/protocols/operators'
import { formatValue } from '../vm/protocols/protocols'

/** The one character of a code point. Source: `builtin_chr`. */
function chr(vm: Interpreter, value: number | bigint): Ref {
  if (!vm.atLeast(13) && (value > 0x7fffffff || value < -0x80000000)) vm.raise('OverflowError', 'Python int too large to convert to C int')
  if (value < 0 || value > 0x10ffff) vm.raise('ValueError', 'chr() arg not in range(0x110000)')
  return vm.str(String.fromCodePoint(Number(value)))
}

function* chrOf(vm: Interpreter, ref: Ref): Steps {
  if (!vm.atLeast(10)) {
    if (isFloat(vm, ref)) vm.raise('TypeError', 'integer argument expected, got float')
    return chr(vm, yield* toIndex(vm, ref, `an integer is required (got type ${vm.typeName(ref)})`))
  }
  return chr(vm, yield* toIndex(vm, ref))
}

/** The code point of one character, or the one byte. Source: `builtin_ord`. */
function ord(vm: Interpreter, ref: Ref): Ref {
  const value = vm.heap.payload[ref]
  if (typeof value === 'string' && vm.isStr(ref)) {
    if (value.length === 1 || (value.length === 2 && codePointLength(value) === 1)) return vm.int(value.codePointAt(0) ?? 0)
    vm.raise('TypeError', `ord() expected a character, but string of length ${codePointLength(value)} found`)
  }
  const bytes = bytesLike(vm, ref)
  if (bytes !== null && !vm.isA(ref, 'memoryview') && !vm.isA(ref, 'array')) {
    if (bytes.length === 1) return vm.int(bytes[0])
    vm.raise('TypeError', `ord() expected a character, but string of length ${bytes.length} found`)
  }
  vm.raise('TypeError', `ord() expected string of length 1, but ${vm.typeName(ref)} found`)
}

function* inBase(vm: Interpreter, ref: Ref, base: 2 | 8 | 16): Steps {
  return vm.str(intToBase(yield* toIndex(vm, ref), base))
}

function* ascii(vm: Interpreter, ref: Ref): Steps {
  return vm.str(asciiEscaped(yield* reprText(vm, ref)))
}

function* hashLater(vm: Interpreter, ref: Ref): Steps {
  return vm.int(yield* hashOf(vm, ref))
}

function format(vm: Interpreter, value: Ref, spec: Ref) {
  if (spec !== NULL && !vm.isStr(spec)) vm.raise('TypeError', `format() argument 2 must be str, not ${spec === vm.none ? 'None' : vm.typeName(spec)}`)
  return formatValue(vm, value, spec === NULL ? '' : vm.textOf(spec))
}

/** Texts of objects, and objects of texts. Source: `Python/bltinmodule.c`. */
export const TEXT_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  ascii: native('obj, /', (vm, [ref]) => ascii(vm, ref)),
  bin: native('number, /', (vm, [ref]) => inBase(vm, ref, 2)),
  chr: native('i, /', (vm, [ref]) => (vm.heap.refs.objType[ref] === vm.heap.kinds.int ? chr(vm, vm.intOf(ref)) : chrOf(vm, ref))),
  format: native('value, format_spec=, /', (vm, [value, spec]) => format(vm, value, spec)),
  hash: native('obj, /', (vm, [ref]) => {
    const fast = hashFast(vm, ref)
    return fast === null ? hashLater(vm, ref) : vm.int(fast)
  }),
  hex: native('number, /', (vm, [ref]) => inBase(vm, ref, 16)),
  id: native('obj, /', (vm, [ref]) => vm.int(vm.address(ref))),
  oct: native('number, /', (vm, [ref]) => inBase(vm, ref, 8)),
  ord: native('c, /', (vm, [ref]) => ord(vm, ref)),
  repr: native('obj, /', (vm, [ref]) => repr(vm, ref)),
}
