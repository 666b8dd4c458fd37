import { BinaryOp, type CompareOp } from '../../code/opcodes'
import type { Ref } from '../../heap/ref'
import { floatPower } from '../../values/floatPower'
import { floatDivide, floatDivmod, floatFloorDivide, floatModulo } from '../../values/floats'
import { compareIntFloat, toFloat } from '../../values/intFloats'
import type { Interpreter } from '../../vm/interpreter'
import { isFloat, isInt } from '../toIndex'
import { complexPower } from './complexMath'
import { holds } from './intBinary'

/** The value of a float or int as a float; undefined of anything else. @throws ValueFault where an int is too large */
export function floatValue(vm: Interpreter, ref: Ref): number | undefined {
  if (isFloat(vm, ref)) return vm.heap.payload[ref] as number
  return isInt(vm, ref) ? toFloat(vm.intOf(ref)) : undefined
}

/** `nb_add`, … of float. Source: `Objects/floatobject.c`. */
export function floatBinary(vm: Interpreter, a: Ref, b: Ref, op: number): Ref {
  const x = floatValue(vm, a)
  const y = x === undefined ? undefined : floatValue(vm, b)
  if (x === undefined || y === undefined) return vm.newNotImplemented()
  switch (op) {
    case BinaryOp.ADD:
      return vm.float(x + y)
    case BinaryOp.SUBTRACT:
      return vm.float(x - y)
    case BinaryOp.MULTIPLY:
      return vm.float(x * y)
    case BinaryOp.TRUE_DIVIDE:
      return vm.float(floatDivide(x, y))
    case BinaryOp.FLOOR_DIVIDE:
      return vm.float(floatFloorDivide(x, y, vm.version))
    case BinaryOp.REMAINDER:
      return vm.float(floatModulo(x, y, vm.version))
    case BinaryOp.POWER: {
      const result = floatPower(x, y)
      if (result !== null) return vm.float(result)
      const { re, im } = complexPower({ re: x, im: 0 }, { re: y, im: 0 })
      return vm.heap.complex(re, im)
    }
    default:
      return vm.newNotImplemented()
  }
}

/** `divmod(a, b)`. */
export function floatDivmodOf(vm: Interpreter, a: Ref, b: Ref): Ref {
  const x = floatValue(vm, a)
  const y = x === undefined ? undefined : floatValue(vm, b)
  if (x === undefined || y === undefined) return vm.newNotImplemented()
  const [quotient, rest] = floatDivmod(x, y)
  return vm.tuple([vm.float(quotient), vm.float(rest)])
}

/** Comparison with a float or, exactly, with an int. */
export function floatCompare(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Ref {
  const x = vm.heap.payload[a] as number
  if (isFloat(vm, b)) {
    const y = vm.heap.payload[b] as number
    return vm.bool(holds(x < y ? -1 : x > y ? 1 : x === y ? 0 : Number.NaN, op))
  }
  if (isInt(vm, b)) return vm.bool(holds(-compareIntFloat(vm.intOf(b), x), op))
  return vm.newNotImplemented()
}
