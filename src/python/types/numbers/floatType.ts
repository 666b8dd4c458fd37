import { BinaryOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { asIntegerRatio, floatFromHex, floatHex } from '../../values/floatForms'
import { floatRepr, roundFloat, roundToInt } from '../../values/floats'
import { hashAddress, hashFloat } from '../../values/hashes'
import { intFromFloat } from '../../values/intFloats'
import { call } from '../../vm/calls/call'
import { type NativeSpec, native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { isFloat, isInt, toIndex } from '../toIndex'
import { floatBinary, floatCompare, floatDivmodOf } from './floatBinary'
import { floatNew, plainFloat, toFloatObject } from './floatNew'
import { formatted } from './formatted'
import { intOfDouble } from './intOfDouble'
import { textOfFloat } from './numberText'

function numberOf(vm: Interpreter, ref: Ref): number {
  return vm.heap.payload[ref] as number
}

/** float. Source: `Objects/floatobject.c`. */
export function defineFloat(vm: Interpreter): void {
  defineType(vm, {
    name: 'float',
    layout: 'float',
    slots: {
      repr: (v, self) => textOfFloat(v, floatRepr(numberOf(v, self))),
      hash: (v, self) => v.int(hashFloat(numberOf(v, self), Number.isNaN(numberOf(v, self)) && v.atLeast(10) ? hashAddress(v.address(self)) : 0)),
      bool: (v, self) => v.bool(numberOf(v, self) !== 0),
      compare: floatCompare,
      binary: floatBinary,
      neg: (v, self) => v.float(-numberOf(v, self)),
      pos: plainFloat,
      abs: (v, self) => v.float(Math.abs(numberOf(v, self))),
      int: (v, self) => v.int(intFromFloat(numberOf(v, self))),
      float: plainFloat,
      new: floatNew,
    },
    methods: methodsOf(vm),
    classmethods: classmethodsOf(vm),
    getset: { real: { get: plainFloat }, imag: { get: (v) => v.float(0) } },
  })
}

function methodsOf(vm: Interpreter): Record<string, NativeSpec> {
  const methods: Record<string, NativeSpec> = {
    conjugate: native('self, /', (v, [self]) => plainFloat(v, self)),
    __trunc__: native('self, /', (v, [self]) => v.int(intFromFloat(numberOf(v, self)))),
    __round__: native('self, ndigits=None, /', (v, [self, ndigits]) => rounded(v, self, ndigits)),
    is_integer: native('self, /', (v, [self]) => v.bool(Number.isInteger(numberOf(v, self)))),
    as_integer_ratio: native('self, /', (v, [self]) => v.tuple(asIntegerRatio(numberOf(v, self)).map((part) => v.int(part)))),
    hex: native('self, /', (v, [self]) => v.str(floatHex(numberOf(v, self)))),
    __divmod__: native('self, value, /', (v, [a, b]) => floatDivmodOf(v, a, b)),
    __rdivmod__: native('self, value, /', (v, [a, b]) => floatDivmodOf(v, b, a)),
    __pow__: native('self, value, mod=None, /', (v, [a, b, mod]) => powerOf(v, a, b, mod)),
    __rpow__: native('self, value, mod=None, /', (v, [a, b, mod]) => powerOf(v, b, a, mod)),
    __format__: native('self, format_spec, /', (v, [self, spec]) => formatted(v, self, spec)),
    __getnewargs__: native('self, /', (v, [self]) => v.tuple([v.float(numberOf(v, self))])),
  }
  if (vm.atLeast(9)) {
    methods.__floor__ = native('self, /', (v, [self]) => v.int(intFromFloat(Math.floor(numberOf(v, self)))))
    methods.__ceil__ = native('self, /', (v, [self]) => v.int(intFromFloat(Math.ceil(numberOf(v, self)))))
  }
  return methods
}

function rounded(vm: Interpreter, self: Ref, ndigits: Ref): Result {
  const value = numberOf(vm, self)
  if (ndigits === NULL || ndigits === vm.none) return intOfDouble(vm, roundToInt(value))
  if (isInt(vm, ndigits)) return vm.float(roundFloat(value, Number(vm.intOf(ndigits))))
  return roundedLater(vm, value, ndigits)
}

function* roundedLater(vm: Interpreter, value: number, ndigits: Ref): Steps {
  return vm.float(roundFloat(value, Number(yield* toIndex(vm, ndigits))))
}

function powerOf(vm: Interpreter, a: Ref, b: Ref, mod: Ref): Ref {
  if (mod !== NULL && mod !== vm.none) vm.raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers')
  return floatBinary(vm, a, b, BinaryOp.POWER)
}

function classmethodsOf(vm: Interpreter): Record<string, NativeSpec> {
  const classmethods: Record<string, NativeSpec> = {
    fromhex: native('cls, string, /', (v, [cls, text]) => {
      if (!v.isStr(text)) v.raise('TypeError', 'bad argument type for built-in operation')
      return ofClass(v, cls, v.float(floatFromHex(v.textOf(text))))
    }),
    __getformat__: native('cls, typestr, /', (v, [, kind]) => getFormat(v, kind)),
  }
  if (vm.atLeast(14)) classmethods.from_number = native('cls, number, /', (v, [cls, number]) => fromNumber(v, cls, number))
  return classmethods
}

/** How doubles lie in memory. */
function getFormat(vm: Interpreter, kind: Ref): Ref {
  if (!vm.isStr(kind)) vm.raise('TypeError', `__getformat__() argument must be str, not ${vm.typeName(kind)}`)
  if (!['double', 'float'].includes(vm.textOf(kind))) vm.raise('ValueError', "__getformat__() argument 1 must be 'double' or 'float'")
  return vm.str('IEEE, little-endian')
}

function* fromNumber(vm: Interpreter, cls: Ref, number: Ref): Steps {
  if (!isFloat(vm, number) && vm.typeOf(number).slots.float === undefined && vm.typeOf(number).slots.index === undefined)
    vm.raise('TypeError', `must be real number, not ${vm.typeName(number)}`)
  return yield* wait(ofClass(vm, cls, yield* wait(toFloatObject(vm, number))))
}

/** The value as the class has it. The reference to the plain one is given away. */
function ofClass(vm: Interpreter, cls: Ref, value: Ref): Result {
  if (cls === vm.type('float').ref) return value
  return madeBy(vm, cls, value)
}

function* madeBy(vm: Interpreter, cls: Ref, value: Ref): Steps {
  try {
    return yield* wait(call(vm, cls, [value]))
  } finally {
    vm.drop(value)
  }
}
