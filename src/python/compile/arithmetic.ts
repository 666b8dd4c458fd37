import type { Constant } from '../code/code'
import type { Operator } from '../syntax/ast'
import { bool, int } from './constants'

type Int = bigint

/** Most bits of an int that is calculated ahead (`MAX_INT_SIZE`). */
const INT_BITS = 128

function bitLength(value: Int): number {
  return value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length
}

function floorDivide(a: Int, b: Int): Int {
  const quotient = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient
}

function power(a: Int, b: Int): Constant | null {
  if (b < 0n) return a === 0n ? null : floatPower(Number(a), Number(b))
  if (b > 0n && bitLength(a) > INT_BITS / Number(b)) return null
  return int(a ** b)
}

function shiftLeft(a: Int, b: Int): Constant | null {
  if (b < 0n) return null
  if (b > BigInt(INT_BITS) || bitLength(a) > INT_BITS - Number(b)) return null
  return int(a << b)
}

function divide(a: Int, b: Int): Constant | null {
  if (b === 0n) return null
  const exact = (value: Int) => Number.isSafeInteger(Number(value))
  return exact(a) && exact(b) ? { kind: 'float', value: Number(a) / Number(b) } : null
}

function ints(op: Operator, a: Int, b: Int, bothBool: boolean): Constant | null {
  const logical = (value: Int) => (bothBool ? bool(value !== 0n) : int(value))
  switch (op) {
    case 'Add':
      return int(a + b)
    case 'Sub':
      return int(a - b)
    case 'Mult':
      return a !== 0n && b !== 0n && bitLength(a) + bitLength(b) > INT_BITS ? null : int(a * b)
    case 'FloorDiv':
      return b === 0n ? null : int(floorDivide(a, b))
    case 'Mod':
      return b === 0n ? null : int(a - b * floorDivide(a, b))
    case 'Div':
      return divide(a, b)
    case 'Pow':
      return power(a, b)
    case 'LShift':
      return shiftLeft(a, b)
    case 'RShift':
      return b < 0n ? null : int(b > 1n << 60n ? (a < 0n ? -1n : 0n) : a >> b)
    case 'BitAnd':
      return logical(a & b)
    case 'BitOr':
      return logical(a | b)
    case 'BitXor':
      return logical(a ^ b)
    default:
      return null
  }
}

function floatPower(a: number, b: number): Constant | null {
  if (a === 0 && b < 0) return null
  if (a === 1 || b === 0) return { kind: 'float', value: 1 }
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) return null
  if (a === -1 && !Number.isFinite(b) && !Number.isNaN(b)) return { kind: 'float', value: 1 }
  const value = a ** b
  return Number.isFinite(a) && Number.isFinite(b) && !Number.isFinite(value) ? null : { kind: 'float', value }
}

/** The remainder and the quotient as Python rounds them. Source: `_float_div_mod` in `Objects/floatobject.c`. */
function floatDivMod(a: number, b: number): { quotient: number; remainder: number } {
  let remainder = a % b
  let quotient = (a - remainder) / b
  if (remainder !== 0) {
    if (b < 0 !== remainder < 0) {
      remainder += b
      quotient -= 1
    }
  } else remainder = b < 0 ? -0 : 0
  if (quotient === 0) return { quotient: a / b < 0 || Object.is(a / b, -0) ? -0 : 0, remainder }
  const floor = Math.floor(quotient)
  return { quotient: quotient - floor > 0.5 ? floor + 1 : floor, remainder }
}

function floats(op: Operator, a: number, b: number): Constant | null {
  const float = (value: number): Constant => ({ kind: 'float', value })
  switch (op) {
    case 'Add':
      return float(a + b)
    case 'Sub':
      return float(a - b)
    case 'Mult':
      return float(a * b)
    case 'Div':
      return b === 0 ? null : float(a / b)
    case 'FloorDiv':
      return b === 0 ? null : float(floatDivMod(a, b).quotient)
    case 'Mod':
      return b === 0 ? null : float(floatDivMod(a, b).remainder)
    case 'Pow':
      return floatPower(a, b)
    default:
      return null
  }
}

interface Complex {
  real: number
  imag: number
}

/** Source: `_Py_c_quot` in `Objects/complexobject.c`. */
function complexQuotient(a: Complex, b: Complex): Complex | null {
  if (Math.abs(b.real) >= Math.abs(b.imag)) {
    if (b.real === 0) return null
    const ratio = b.imag / b.real
    const scale = b.real + b.imag * ratio
    return { real: (a.real + a.imag * ratio) / scale, imag: (a.imag - a.real * ratio) / scale }
  }
  const ratio = b.real / b.imag
  const scale = b.real * ratio + b.imag
  return { real: (a.real * ratio + a.imag) / scale, imag: (a.imag * ratio - a.real) / scale }
}

function complexes(op: Operator, a: Complex, b: Complex): Constant | null {
  const complex = (value: Complex | null): Constant | null => value && { kind: 'complex', real: value.real, imag: value.imag }
  switch (op) {
    case 'Add':
      return complex({ real: a.real + b.real, imag: a.imag + b.imag })
    case 'Sub':
      return complex({ real: a.real - b.real, imag: a.imag - b.imag })
    case 'Mult':
      return complex({ real: a.real * b.real - a.imag * b.imag, imag: a.real * b.imag + a.imag * b.real })
    case 'Div':
      return complex(complexQuotient(a, b))
    default:
      return null
  }
}

function asInt(constant: Constant): Int | null {
  if (constant.kind === 'int') return BigInt(constant.value)
  return constant.kind === 'true' ? 1n : constant.kind === 'false' ? 0n : null
}

function asFloat(constant: Constant): number | null {
  if (constant.kind === 'float') return constant.value
  const value = asInt(constant)
  return value === null || !Number.isFinite(Number(value)) ? null : Number(value)
}

function asComplex(constant: Constant): Complex | null {
  if (constant.kind === 'complex') return { real: constant.real ?? 0, imag: constant.imag }
  const real = asFloat(constant)
  return real === null ? null : { real, imag: 0 }
}

/** `a op b` of two numbers; null where Python calculates it only when the program runs, be it because it is large or because it raises. */
export function numbers(op: Operator, a: Constant, b: Constant): Constant | null {
  const whole = [asInt(a), asInt(b)]
  if (whole[0] !== null && whole[1] !== null) return ints(op, whole[0], whole[1], a.kind !== 'int' && b.kind !== 'int')
  const real = [asFloat(a), asFloat(b)]
  if (real[0] !== null && real[1] !== null) return floats(op, real[0], real[1])
  const complex = [asComplex(a), asComplex(b)]
  return complex[0] !== null && complex[1] !== null ? complexes(op, complex[0], complex[1]) : null
}

/** `-a`, `+a`, `~a` of a number. */
export function signed(op: 'USub' | 'UAdd' | 'Invert', a: Constant): Constant | null {
  const whole = asInt(a)
  if (whole !== null) return int(op === 'USub' ? -whole : op === 'UAdd' ? whole : ~whole)
  if (op === 'Invert') return null
  const sign = op === 'USub' ? -1 : 1
  if (a.kind === 'float') return { kind: 'float', value: sign * a.value }
  return a.kind === 'complex' ? { kind: 'complex', real: sign * (a.real ?? 0), imag: sign * a.imag } : null
}

/** `operator.index(constant)`, if it is not large. */
export function asIndex(constant: Constant): number | null {
  const value = asInt(constant)
  return value === null || !Number.isSafeInteger(Number(value)) ? null : Number(value)
}
