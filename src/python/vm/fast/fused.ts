import { Op } from '../../code/opcodes'

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
  /** From here on `fusedInstructions.ts` does them. LOAD_FAST, LOAD_FAST, BINARY_SUBSCR */
  FAST_FAST_SUBSCR = 141,
  FAST_CONST_SUBSCR = 142,
  /** LOAD_FAST, BINARY_SUBSCR: the container is on the stack */
  FAST_SUBSCR = 143,
  CONST_SUBSCR = 144,
  /** LOAD_FAST, LOAD_FAST, STORE_SUBSCR: the value is on the stack */
  FAST_FAST_STORE_SUBSCR = 145,
  FAST_CONST_STORE_SUBSCR = 146,
  /** LOAD_FAST, and a jump that takes it: POP_JUMP_IF_FALSE, …_TRUE, …_NONE, …_NOT_NONE */
  FAST_JUMP = 147,
  /** LOAD_FAST, LOAD_CONST, IS_OP, and the jump behind it */
  FAST_CONST_IS = 148,
  /** LOAD_FAST, LOAD_FAST, CONTAINS_OP, and the jump behind it */
  FAST_FAST_CONTAINS = 149,
  /** LOAD_FAST, CONTAINS_OP, and the jump behind it: the value is on the stack */
  FAST_CONTAINS = 150,
  /** LOAD_FAST, UNPACK_SEQUENCE */
  FAST_UNPACK = 151,
  /** LOAD_FAST, STORE_SUBSCR: value and container are on the stack */
  FAST_STORE_SUBSCR = 152,
  CONST_STORE_SUBSCR = 153,
  /** The POP_TOP behind a `yield` whose value nobody wants: `next()` puts no None there, but NULL */
  POP_SENT = 154,
  /** COMPARE_OP, and the jump behind it: no truth value is made. Source: `COMPARE_OP_INT_JUMP` */
  COMPARE_JUMP = 155,
  /** LOAD_GLOBAL, LOAD_ATTR: of a class or a module */
  GLOBAL_ATTR = 156,
  /** LOAD_GLOBAL, LOAD_METHOD: of a module */
  GLOBAL_METHOD = 157,
}

/** The code with fused instructions in the place of the first of each; same length, same places. */
export function fuse(code: Int32Array): Int32Array {
  const fused = code.slice()
  for (let at = 0; at + 2 < code.length; at += 2) {
    const kind = fused[at] === Fused.POP_SENT ? null : kindOf(code[at], code[at + 2], at + 4 < code.length ? code[at + 4] : Op.NOP)
    if (kind !== null) fused[at] = kind
    if (code[at] === Op.YIELD_VALUE && code[at + 2] === Op.RESUME && code[at + 4] === Op.POP_TOP) fused[at + 4] = Fused.POP_SENT
  }
  return fused
}

function kindOf(first: number, second: number, third: number): Fused | null {
  if (first === Op.LOAD_CONST) return afterConst(second)
  if (first === Op.LOAD_GLOBAL) return second === Op.LOAD_ATTR ? Fused.GLOBAL_ATTR : second === Op.LOAD_METHOD ? Fused.GLOBAL_METHOD : null
  if (first === Op.COMPARE_OP) return second === Op.POP_JUMP_IF_FALSE || second === Op.POP_JUMP_IF_TRUE ? Fused.COMPARE_JUMP : null
  if (first !== Op.LOAD_FAST) return null
  switch (second) {
    case Op.LOAD_FAST:
      return afterTwo(third)
    case Op.LOAD_CONST:
      return afterFastConst(third)
    case Op.BINARY_OP:
      return Fused.FAST_BINARY
    case Op.COMPARE_OP:
      return Fused.FAST_COMPARE
    case Op.LOAD_ATTR:
      return Fused.FAST_ATTR
    case Op.RETURN_VALUE:
      return Fused.FAST_RETURN
    case Op.BINARY_SUBSCR:
      return Fused.FAST_SUBSCR
    case Op.STORE_SUBSCR:
      return Fused.FAST_STORE_SUBSCR
    case Op.CONTAINS_OP:
      return Fused.FAST_CONTAINS
    case Op.UNPACK_SEQUENCE:
      return Fused.FAST_UNPACK
    case Op.POP_JUMP_IF_FALSE:
    case Op.POP_JUMP_IF_TRUE:
    case Op.POP_JUMP_IF_NONE:
    case Op.POP_JUMP_IF_NOT_NONE:
      return Fused.FAST_JUMP
    default:
      return null
  }
}

function afterConst(second: number): Fused | null {
  if (second === Op.BINARY_OP) return Fused.CONST_BINARY
  if (second === Op.COMPARE_OP) return Fused.CONST_COMPARE
  if (second === Op.BINARY_SUBSCR) return Fused.CONST_SUBSCR
  return second === Op.STORE_SUBSCR ? Fused.CONST_STORE_SUBSCR : null
}

function afterTwo(third: number): Fused | null {
  switch (third) {
    case Op.BINARY_OP:
      return Fused.FAST_FAST_BINARY
    case Op.COMPARE_OP:
      return Fused.FAST_FAST_COMPARE
    case Op.STORE_ATTR:
      return Fused.FAST_FAST_STORE_ATTR
    case Op.BINARY_SUBSCR:
      return Fused.FAST_FAST_SUBSCR
    case Op.STORE_SUBSCR:
      return Fused.FAST_FAST_STORE_SUBSCR
    case Op.CONTAINS_OP:
      return Fused.FAST_FAST_CONTAINS
    default:
      return null
  }
}

function afterFastConst(third: number): Fused | null {
  switch (third) {
    case Op.BINARY_OP:
      return Fused.FAST_CONST_BINARY
    case Op.COMPARE_OP:
      return Fused.FAST_CONST_COMPARE
    case Op.BINARY_SUBSCR:
      return Fused.FAST_CONST_SUBSCR
    case Op.STORE_SUBSCR:
      return Fused.FAST_CONST_STORE_SUBSCR
    case Op.IS_OP:
      return Fused.FAST_CONST_IS
    default:
      return null
  }
}
