import { BinaryOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { bitCount, bitLength, intFromBytes, intToBytes } from '../../values/intBits'
import { powerModulo, roundInt } from '../../values/intPower'
import { call } from '../../vm/calls/call'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { truth } from '../../vm/protocols/operators'
import { indexed } from '../indexed'
import { argumentType } from '../text/arguments'
import { bytesOfAny } from '../text/bytesOf'
import { isInt, sizeArgument } from '../toIndex'
import { formatted } from './formatted'
import { intBinary, intDivmod } from './intBinary'
import { plainInt } from './intNew'

const plain = native('self, /', (vm, [self]) => plainInt(vm, self))

/** Methods of int. Source: `long_methods` in `Objects/longobject.c`. */
export function intMethods(vm: Interpreter): Record<string, NativeSpec> {
  const methods: Record<string, NativeSpec> = {
    conjugate: plain,
    __trunc__: plain,
    __floor__: plain,
    __ceil__: plain,
    __round__: indexed('self, ndigits=None, /', { sizes: [1] }, (v, [self, ndigits]) => (ndigits === NULL ? plainInt(v, self) : rounded(v, self, ndigits))),
    bit_length: native('self, /', (v, [self]) => v.int(bitLength(v.intOf(self)))),
    as_integer_ratio: native('self, /', (v, [self]) => v.tuple([plainInt(v, self), v.int(1)])),
    to_bytes: vm.atLeast(11)
      ? indexed("self, length=1, byteorder='big', *, signed=False", { sizes: [1] }, toBytes)
      : indexed('self, length, byteorder, *, signed=False', { sizes: [1] }, toBytes),
    __divmod__: native('self, value, /', (v, [a, b]) => intDivmod(v, a, b)),
    __rdivmod__: native('self, value, /', (v, [a, b]) => intDivmod(v, b, a)),
    __pow__: native('self, value, mod=None, /', (v, [a, b, mod]) => intPower(v, a, b, mod)),
    __rpow__: native('self, value, mod=None, /', (v, [a, b, mod]) => intPower(v, b, a, mod)),
    __format__: native('self, format_spec, /', (v, [self, spec]) => formatted(v, self, spec)),
    __getnewargs__: native('self, /', (v, [self]) => v.tuple([v.int(v.intOf(self))])),
  }
  if (vm.atLeast(10)) methods.bit_count = native('self, /', (v, [self]) => v.int(bitCount(v.intOf(self))))
  if (vm.atLeast(12)) methods.is_integer = native('self, /', (v) => v.bool(true))
  return methods
}

function rounded(vm: Interpreter, self: Ref, ndigits: Ref): Ref {
  const value = vm.intOf(self)
  const places = vm.intOf(ndigits)
  return places >= 0 ? plainInt(vm, self) : vm.int(roundInt(value, places))
}

/** `pow(a, b)`, `pow(a, b, mod)`. */
function intPower(vm: Interpreter, a: Ref, b: Ref, mod: Ref): Ref {
  if (mod === NULL || mod === vm.none) return intBinary(vm, a, b, BinaryOp.POWER)
  if (!isInt(vm, a) || !isInt(vm, b) || !isInt(vm, mod)) return vm.newNotImplemented()
  return vm.int(powerModulo(vm.intOf(a), vm.intOf(b), vm.intOf(mod)))
}

function* toBytes(vm: Interpreter, [self, length, byteorder, signed]: readonly Ref[]): Steps {
  const order = byteorderOf(vm, byteorder, 'to_bytes')
  const isSigned = signed !== NULL && (yield* truth(vm, signed)) === 1
  return vm.heap.bytes(intToBytes(vm.intOf(self), sizeArgument(vm, length, 1), order, isSigned))
}

function byteorderOf(vm: Interpreter, ref: Ref, name: string): string {
  if (ref === NULL) return 'big'
  if (!vm.isStr(ref)) vm.raise('TypeError', `${name}() argument 'byteorder' must be str, not ${argumentType(vm, ref)}`)
  return vm.textOf(ref)
}

/** `int.from_bytes`. */
export function intClassmethods(vm: Interpreter): Record<string, NativeSpec> {
  const signature = vm.atLeast(11) ? "self, bytes, byteorder='big', *, signed=False" : 'self, bytes, byteorder, *, signed=False'
  return { from_bytes: native(signature, (v, args) => fromBytes(v, args)) }
}

function* fromBytes(vm: Interpreter, [cls, source, byteorder, signed]: readonly Ref[]): Steps {
  const order = byteorderOf(vm, byteorder, 'from_bytes')
  const isSigned = signed !== NULL && (yield* truth(vm, signed)) === 1
  const bytes = yield* bytesOfAny(vm, source)
  const value = vm.int(intFromBytes(bytes, order, isSigned))
  if (cls === vm.type('int').ref) return value
  try {
    return yield* wait(call(vm, cls, [value]))
  } finally {
    vm.drop(value)
  }
}
