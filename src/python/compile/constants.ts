import type { Code, Constant } from '../code/code'

export const NONE: Constant = { kind: 'none' }
export const TRUE: Constant = { kind: 'true' }
export const FALSE: Constant = { kind: 'false' }

export function str(value: string): Constant {
  return { kind: 'str', value }
}

export function int(value: number | bigint): Constant {
  return { kind: 'int', value: narrow(value) }
}

export function tuple(items: readonly Constant[]): Constant {
  return { kind: 'tuple', items }
}

/** A tuple that takes the place of an expression in the syntax tree. */
export function tupleOfTree(items: readonly Constant[]): Constant {
  return { kind: 'tuple', items, inTree: true }
}

export function bool(value: boolean): Constant {
  return value ? TRUE : FALSE
}

/** A number whenever it is a safe integer. */
export function narrow(value: number | bigint): number | bigint {
  if (typeof value === 'number') return value
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
}

/** `bool(constant)`. */
export function truth(constant: Constant): boolean {
  switch (constant.kind) {
    case 'none':
    case 'false':
      return false
    case 'int':
      return BigInt(constant.value) !== 0n
    case 'float':
      return constant.value !== 0
    case 'complex':
      return constant.imag !== 0 || (constant.real ?? 0) !== 0
    case 'str':
    case 'bytes':
      return constant.value.length > 0
    case 'tuple':
    case 'frozenset':
      return constant.items.length > 0
    default:
      return true
  }
}

/** Length in code points, as `len` counts. */
export function codePoints(text: string): string[] {
  return Array.from(text)
}

function float(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value)
}

const codes = new WeakMap<Code, number>()
let codeCount = 0

function identity(code: Code): number {
  const known = codes.get(code)
  if (known !== undefined) return known
  codes.set(code, ++codeCount)
  return codeCount
}

/** Equal for constants that are one object within a code: of one type, and equal down to the sign of zeros. Source: `_PyCode_ConstantKey`. */
export function key(constant: Constant): string {
  switch (constant.kind) {
    case 'int':
      return `int ${constant.value}`
    case 'float':
      return `float ${float(constant.value)}`
    case 'complex':
      return `complex ${float(constant.real ?? 0)} ${float(constant.imag)}`
    case 'str':
      return `str ${JSON.stringify(constant.value)}`
    case 'bytes':
      return `bytes ${constant.value.join()}`
    case 'tuple':
      return `(${constant.items.map(key).join(', ')})`
    case 'frozenset':
      return `{${constant.items.map(key).sort().join(', ')}}`
    case 'code':
      return `code ${identity(constant.code)}`
    default:
      return constant.kind
  }
}

/** Equal for constants that are equal in Python, so that a set keeps one of them. */
function equalityKey(constant: Constant): string {
  switch (constant.kind) {
    case 'true':
      return 'int 1'
    case 'false':
      return 'int 0'
    case 'float':
      return Number.isInteger(constant.value) ? `int ${BigInt(constant.value)}` : key(constant)
    case 'complex':
      return constant.imag === 0 ? equalityKey({ kind: 'float', value: constant.real ?? 0 }) : `complex ${(constant.real ?? 0) + 0} ${constant.imag}`
    case 'tuple':
      return `(${constant.items.map(equalityKey).join(', ')})`
    case 'frozenset':
      return `{${constant.items.map(equalityKey).sort().join(', ')}}`
    default:
      return key(constant)
  }
}

/** Of equal items the first remains. */
export function frozenset(items: readonly Constant[]): Constant {
  const seen = new Map<string, Constant>()
  for (const item of items) {
    const name = equalityKey(item)
    if (!seen.has(name)) seen.set(name, item)
  }
  return { kind: 'frozenset', items: [...seen.values()] }
}
