import { BinaryOp, CompareOp } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import { complexDivide, complexMultiply, complexRepr, type PyComplex } from '../../values/complexes'
import { hashAddress, hashComplex } from '../../values/hashes'
import { compareIntFloat } from '../../values/intFloats'
import { asciiNumber } from '../../values/unicode'
import { callBoundSpecial } from '../../vm/calls/call'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { PyType } from '../../vm/classes/type'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { allocateAtom } from '../allocate'
import { binder } from '../argumentsOf'
import { isInt } from '../toIndex'
import { complexPower, magnitude, parseComplex } from './complexMath'
import { floatValue } from './floatBinary'
import { toFloatObject } from './floatNew'
import { formatted } from './formatted'

function partsOf(vm: Interpreter, ref: Ref): PyComplex {
  return vm.heap.payload[ref] as PyComplex
}

function isComplex(vm: Interpreter, ref: Ref): boolean {
  return vm.typeOf(ref).solid.kind === vm.heap.kinds.complex
}

/** The value of any number as a complex one; undefined of anything else. */
function complexValue(vm: Interpreter, ref: Ref): PyComplex | undefined {
  if (isComplex(vm, ref)) return partsOf(vm, ref)
  const re = floatValue(vm, ref)
  return re === undefined ? undefined : { re, im: 0 }
}

function make(vm: Interpreter, { re, im }: PyComplex): Ref {
  return vm.heap.complex(re, im)
}

/** complex. Source: `Objects/complexobject.c`. */
export function defineComplex(vm: Interpreter): void {
  defineType(vm, {
    name: 'complex',
    layout: 'complex',
    slots: {
      repr: (v, self) => v.str(complexRepr(partsOf(v, self))),
      hash: (v, self) => v.int(hashComplex(partsOf(v, self).re, partsOf(v, self).im, v.atLeast(10) ? hashAddress(v.address(self)) : 0)),
      bool: (v, self) => v.bool(partsOf(v, self).re !== 0 || partsOf(v, self).im !== 0),
      compare: complexCompare,
      binary: complexBinary,
      neg: (v, self) => make(v, { re: -partsOf(v, self).re, im: -partsOf(v, self).im }),
      pos: plain,
      abs: (v, self) => v.float(magnitude(partsOf(v, self))),
      new: complexNew,
      ...(vm.atLeast(10) ? {} : { int: cannot("can't convert complex to int"), float: cannot("can't convert complex to float") }),
    },
    methods: {
      conjugate: native('self, /', (v, [self]) => make(v, { re: partsOf(v, self).re, im: -partsOf(v, self).im })),
      __pow__: native('self, value, mod=None, /', (v, [a, b, mod]) => powerOf(v, a, b, mod)),
      __rpow__: native('self, value, mod=None, /', (v, [a, b, mod]) => powerOf(v, b, a, mod)),
      __format__: native('self, format_spec, /', (v, [self, spec]) => formatted(v, self, spec)),
      __getnewargs__: native('self, /', (v, [self]) => v.tuple([v.float(partsOf(v, self).re), v.float(partsOf(v, self).im)])),
      ...(vm.atLeast(10) ? {} : { __divmod__: native('self, value, /', noDivmod), __rdivmod__: native('self, value, /', noDivmod) }),
      ...(vm.atLeast(11) ? { __complex__: native('self, /', (v, [self]) => plain(v, self)) } : {}),
    },
    getset: {
      real: { get: (v, self) => v.float(partsOf(v, self).re), member: true },
      imag: { get: (v, self) => v.float(partsOf(v, self).im), member: true },
    },
  })
}

/** What complex numbers had to 3.9, to say that they cannot do it. */
function cannot(message: string): (vm: Interpreter) => Ref {
  return (vm) => vm.raise('TypeError', message)
}

const noDivmod = cannot("can't take floor or mod of complex number.")

function plain(vm: Interpreter, self: Ref): Ref {
  return vm.heap.refs.objType[self] === vm.heap.kinds.complex ? vm.hold(self) : make(vm, partsOf(vm, self))
}

function complexBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Ref {
  const x = complexValue(vm, a)
  const y = x === undefined ? undefined : complexValue(vm, b)
  // To 3.9 a remainder is refused before the operands are looked at.
  if (x === undefined || y === undefined) return noFloor(vm, op)
  switch (op) {
    case BinaryOp.ADD:
      return make(vm, { re: x.re + y.re, im: x.im + y.im })
    case BinaryOp.SUBTRACT:
      return make(vm, { re: x.re - y.re, im: x.im - y.im })
    case BinaryOp.MULTIPLY:
      return make(vm, complexMultiply(x, y))
    case BinaryOp.TRUE_DIVIDE:
      return make(vm, complexDivide(x, y))
    case BinaryOp.POWER:
      return make(vm, complexPower(x, y))
    default:
      return noFloor(vm, op)
  }
}

function noFloor(vm: Interpreter, op: number): Ref {
  if (!vm.atLeast(10) && op === BinaryOp.FLOOR_DIVIDE) vm.raise('TypeError', "can't take floor of complex number.")
  if (!vm.atLeast(10) && op === BinaryOp.REMAINDER) vm.raise('TypeError', "can't mod complex numbers.")
  return vm.newNotImplemented()
}

function powerOf(vm: Interpreter, a: Ref, b: Ref, mod: Ref): Ref {
  if (mod !== NULL && mod !== vm.none) vm.raise('ValueError', 'complex modulo')
  return complexBinary(vm, a, b, BinaryOp.POWER)
}

function complexCompare(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Ref {
  if (op !== CompareOp.EQ && op !== CompareOp.NE) return vm.newNotImplemented()
  const x = partsOf(vm, a)
  let same: boolean
  if (isInt(vm, b)) same = x.im === 0 && compareIntFloat(vm.intOf(b), x.re) === 0
  else {
    const y = complexValue(vm, b)
    if (y === undefined) return vm.newNotImplemented()
    same = x.re === y.re && x.im === y.im
  }
  return vm.bool(same === (op === CompareOp.EQ))
}

const bind = binder('complex', 'real=0, imag=0', 2)

/** `complex.__new__`. */
function* complexNew(vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref): Steps {
  const [real, imag] = bind(vm, args, names)
  const exact = type.kind === vm.heap.kinds.complex
  if (exact && imag === NULL && real !== NULL && vm.heap.refs.objType[real] === type.kind) return vm.hold(real)
  const value = yield* newValue(vm, real, imag)
  return exact ? make(vm, value) : allocateAtom(vm, type, value)
}

function* newValue(vm: Interpreter, real: Ref, imag: Ref): Steps<PyComplex> {
  if (real !== NULL && vm.isStr(real)) {
    if (imag !== NULL) vm.raise('TypeError', vm.atLeast(14) ? "complex() argument 'real' must be a real number, not str" : "complex() can't take second arg if first is a string")
    return parseComplex(asciiNumber(vm.textOf(real)))
  }
  if (imag !== NULL && vm.isStr(imag)) vm.raise('TypeError', vm.atLeast(14) ? "complex() argument 'imag' must be a real number, not str" : "complex() second arg can't be a string")
  const x = real === NULL ? { re: 0, im: 0 } : yield* partOf(vm, real, imag === NULL ? 'only' : 'real')
  if (imag === NULL) return x
  const y = yield* partOf(vm, imag, 'imag')
  const re = isComplex(vm, imag) ? x.re - y.im : x.re
  return { re, im: x.im === 0 && (real === NULL || !isComplex(vm, real)) ? y.re : y.re + x.im }
}

/** An argument: complex, or what `__complex__` or `__float__` gives. */
function* partOf(vm: Interpreter, ref: Ref, which: 'only' | 'real' | 'imag'): Steps<PyComplex> {
  const exact = vm.heap.refs.objType[ref] === vm.heap.kinds.complex
  if (which !== 'imag' && !exact) {
    const special: Result = callBoundSpecial(vm, ref, '__complex__')
    if (special !== NULL) return yield* complexResult(vm, special)
  }
  if (isComplex(vm, ref)) return partsOf(vm, ref)
  const { slots } = vm.typeOf(ref)
  if (slots.float === undefined && slots.index === undefined) vm.raise('TypeError', noNumber(vm, ref, which))
  const float = yield* wait(toFloatObject(vm, ref))
  const re = vm.heap.payload[float] as number
  vm.drop(float)
  return { re, im: 0 }
}

function noNumber(vm: Interpreter, ref: Ref, which: 'only' | 'real' | 'imag'): string {
  const name = vm.typeName(ref)
  if (vm.atLeast(14)) return which === 'only' ? `complex() argument must be a string or a number, not ${name}` : `complex() argument '${which}' must be a real number, not ${name}`
  return which === 'imag' ? `complex() second argument must be a number, not '${name}'` : `complex() first argument must be a string or a number, not '${name}'`
}

function* complexResult(vm: Interpreter, result: Result): Steps<PyComplex> {
  const ref = yield* wait(result)
  if (!isComplex(vm, ref)) {
    const name = vm.typeName(ref)
    vm.drop(ref)
    vm.raise('TypeError', `__complex__ returned non-complex (type ${name})`)
  }
  const value = partsOf(vm, ref)
  vm.drop(ref)
  return value
}
