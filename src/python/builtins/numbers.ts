import { BinaryOp } from '../code/opcodes'
import { NULL, type Ref } from '../heap/ref'
import { isFloat, isInt } from '../types/toIndex'
import { floatDivmod } from '../values/floats'
import { toFloat } from '../values/intFloats'
import { powerModulo } from '../values/intPower'
import { divmod as divideInts } from '../values/ints'
import { callBoundSpecial, callSpecial } from '../vm/calls/call'
import { type NativeSpec, native } from '../vm/calls/native'
import type { Result, Steps } from '../vm/frames/frame'
import { type Interpreter, wait } from '../vm/interpreter'
import { binary } from '../vm/protocols/operators'
import { SUM } from './sum'

function abs(vm: Interpreter, ref: Ref): Result {
  const { abs: slot } = vm.typeOf(ref).slots
  if (slot === undefined) vm.raise('TypeError', `bad operand type for abs(): '${vm.typeName(ref)}'`)
  return slot(vm, ref)
}

/** `divmod(a, b)`. Source: `PyNumber_Divmod`. */
function divmod(vm: Interpreter, a: Ref, b: Ref): Result {
  if (isInt(vm, a) && isInt(vm, b) && vm.typeOf(a).builtin && vm.typeOf(b).builtin) {
    const [quotient, rest] = divideInts(intValue(vm, a), intValue(vm, b))
    return vm.tuple([vm.int(quotient), vm.int(rest)])
  }
  if (isNumber(vm, a) && isNumber(vm, b)) {
    const [quotient, rest] = floatDivmod(floatValue(vm, a), floatValue(vm, b))
    return vm.tuple([vm.float(quotient), vm.float(rest)])
  }
  return divmodByMethods(vm, a, b)
}

function isNumber(vm: Interpreter, ref: Ref): boolean {
  return vm.typeOf(ref).builtin && (isFloat(vm, ref) || isInt(vm, ref))
}

function intValue(vm: Interpreter, ref: Ref): number | bigint {
  return ref === vm.true ? 1 : ref === vm.false ? 0 : vm.intOf(ref)
}

function floatValue(vm: Interpreter, ref: Ref): number {
  return isFloat(vm, ref) ? (vm.heap.payload[ref] as number) : toFloat(intValue(vm, ref))
}

function* divmodByMethods(vm: Interpreter, a: Ref, b: Ref): Steps {
  const left = vm.typeOf(a)
  const right = vm.typeOf(b)
  const ours = () => callSpecial(vm, a, '__divmod__', [b])
  const theirs = () => callSpecial(vm, b, '__rdivmod__', [a])
  const tries = left === right ? [ours] : right.mro.includes(left) ? [theirs, ours] : [ours, theirs]
  for (const attempt of tries) {
    const result = yield* wait(attempt())
    if (result === NULL) continue
    if (result !== vm.notImplemented) return result
    vm.drop(result)
  }
  vm.raise('TypeError', `unsupported operand type(s) for divmod(): '${vm.shownName(left)}' and '${vm.shownName(right)}'`)
}

/** `pow(base, exp, mod)`. Source: `PyNumber_Power`. */
function pow(vm: Interpreter, base: Ref, exp: Ref, mod: Ref): Result {
  if (mod === NULL || mod === vm.none) return binary(vm, base, exp, BinaryOp.POWER)
  if (isInt(vm, base) && isInt(vm, exp) && isInt(vm, mod) && vm.typeOf(base).builtin) return vm.int(powerModulo(intValue(vm, base), intValue(vm, exp), intValue(vm, mod)))
  return powByMethod(vm, base, exp, mod)
}

function* powByMethod(vm: Interpreter, base: Ref, exp: Ref, mod: Ref): Steps {
  if ((isNumber(vm, base) && isFloat(vm, base)) || (isInt(vm, base) && isFloat(vm, exp))) vm.raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers')
  if (!vm.typeOf(base).builtin) {
    const result = yield* wait(callSpecial(vm, base, '__pow__', [exp, mod]))
    if (result !== NULL && result !== vm.notImplemented) return result
    vm.heap.dropMaybe(result)
  }
  if (isNumber(vm, mod) && isFloat(vm, mod)) vm.raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers')
  if ([base, exp, mod].some((ref) => vm.isA(ref, 'complex')) && [base, exp, mod].every((ref) => isNumber(vm, ref) || vm.isA(ref, 'complex')))
    vm.raise('ValueError', 'complex modulo')
  const shown = [base, exp, mod].map((ref) => `'${vm.typeName(ref)}'`).join(', ')
  vm.raise('TypeError', `unsupported operand type(s) for ${vm.atLeast(10) ? '** or ' : ''}pow(): ${shown}`)
}

/** `round(number, ndigits)`: `__round__` of the type. */
function round(vm: Interpreter, number: Ref, ndigits: Ref): Result {
  const result = callBoundSpecial(vm, number, '__round__', ndigits === NULL || ndigits === vm.none ? [] : [ndigits])
  if (result === NULL) vm.raise('TypeError', `type ${vm.typeName(number)} doesn't define __round__ method`)
  return result
}

/** Source: `Python/bltinmodule.c`. */
export const NUMBER_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  abs: native('x, /', (vm, [ref]) => abs(vm, ref)),
  divmod: native('x, y, /', (vm, [a, b]) => divmod(vm, a, b)),
  pow: native('base, exp, mod=None', (vm, [base, exp, mod]) => pow(vm, base, exp, mod)),
  round: native('number, ndigits=None', (vm, [number, ndigits]) => round(vm, number, ndigits)),
  sum: SUM,
}
