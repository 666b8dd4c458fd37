import { Op } from '../code/opcodes'

/**
 * Instructions that are done together where nothing can look in between: operands that an operator would take from the stack at once are read
 * where they lie, and are not held meanwhile (3.14 calls such loads borrowed). Where the operands are not what the fast way needs, the first
 * instruction alone is done, and the others follow as ever. NOT IN CPYTHON: counts that would go up and down again unseen are no operations.
 */
export const enum Fused {
  /** LOAD_FAST, LOAD_FAST, BINARY_OP */
  FAST_FAST_BINARY = 100,
  /** LOAD_FAST, LOAD_CONST, BINARY_OP */
  FAST_CONST_BINARY = 101,
  /** LOAD_FAST, LOAD_FAST, COMPARE_OP, and the jump behind it */
  FAST_FAST_COMPARE = 102,
  FAST_CONST_COMPARE = 103,
  /** LOAD_FAST, BINARY_OP: the left operand is on the stack */
  FAST_BINARY = 104,
  CONST_BINARY = 105,
  FAST_COMPARE = 106,
  CONST_COMPARE = 107,
  /** LOAD_FAST, LOAD_ATTR */
  FAST_ATTR = 108,
  /** LOAD_FAST, RETURN_VALUE: the local's reference is the result's */
  FAST_RETURN = 109,
  /** LOAD_FAST, LOAD_FAST, STORE_ATTR */
  FAST_FAST_STORE_ATTR = 110,
}

/** The code with fused instructions in the place of the first of each; same length, same places. */
export function fuse(code: Int32Array): Int32Array {
  const fused = code.slice()
  for (let at = 0; at + 2 < code.length; at += 2) {
    const kind = kindOf(code[at], code[at + 2], at + 4 < code.length ? code[at + 4] : Op.NOP)
    if (kind !== null) fused[at] = kind
  }
  return fused
}

function kindOf(first: number, second: number, third: number): Fused | null {
  if (first === Op.LOAD_CONST) return second === Op.BINARY_OP ? Fused.CONST_BINARY : second === Op.COMPARE_OP ? Fused.CONST_COMPARE : null
  if (first !== Op.LOAD_FAST) return null
  switch (second) {
    case Op.LOAD_FAST:
      if (third === Op.BINARY_OP) return Fused.FAST_FAST_BINARY
      if (third === Op.COMPARE_OP) return Fused.FAST_FAST_COMPARE
      return third === Op.STORE_ATTR ? Fused.FAST_FAST_STORE_ATTR : null
    case Op.LOAD_CONST:
      return third === Op.BINARY_OP ? Fused.FAST_CONST_BINARY : third === Op.COMPARE_OP ? Fused.FAST_CONST_COMPARE : null
    case Op.BINARY_OP:
      return Fused.FAST_BINARY
    case Op.COMPARE_OP:
      return Fused.FAST_COMPARE
    case Op.LOAD_ATTR:
      return Fused.FAST_ATTR
    case Op.RETURN_VALUE:
      return Fused.FAST_RETURN
    default:
      return null
  }
}
