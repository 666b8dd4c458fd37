import { Intrinsic, Op } from '../code/opcodes'
import { Pseudo } from './blocks'

/** What the opcodes without a use for their argument here leave on the stack, less what they take. */
const FIXED = new Map<number, number>([
  [Op.NOP, 0],
  [Op.POP_TOP, -1],
  [Op.PUSH_NULL, 1],
  [Op.COPY, 1],
  [Op.SWAP, 0],
  [Op.LOAD_CONST, 1],
  [Op.LOAD_FAST, 1],
  [Op.STORE_FAST, -1],
  [Op.DELETE_FAST, 0],
  [Op.LOAD_FAST_AND_CLEAR, 1],
  [Op.LOAD_DEREF, 1],
  [Op.STORE_DEREF, -1],
  [Op.DELETE_DEREF, 0],
  [Op.LOAD_CLASSDEREF, 1],
  [Op.LOAD_CLOSURE, 1],
  [Op.LOAD_NAME, 1],
  [Op.STORE_NAME, -1],
  [Op.DELETE_NAME, 0],
  [Op.LOAD_GLOBAL, 1],
  [Op.STORE_GLOBAL, -1],
  [Op.DELETE_GLOBAL, 0],
  [Op.LOAD_ATTR, 0],
  [Op.STORE_ATTR, -2],
  [Op.DELETE_ATTR, -1],
  [Op.BINARY_OP, -1],
  [Op.COMPARE_OP, -1],
  [Op.IS_OP, -1],
  [Op.CONTAINS_OP, -1],
  [Op.UNARY_NEGATIVE, 0],
  [Op.UNARY_POSITIVE, 0],
  [Op.UNARY_INVERT, 0],
  [Op.UNARY_NOT, 0],
  [Op.BINARY_SUBSCR, -1],
  [Op.STORE_SUBSCR, -3],
  [Op.DELETE_SUBSCR, -2],
  [Op.LIST_APPEND, -1],
  [Op.SET_ADD, -1],
  [Op.MAP_ADD, -2],
  [Op.LIST_EXTEND, -1],
  [Op.SET_UPDATE, -1],
  [Op.DICT_UPDATE, -1],
  [Op.DICT_MERGE, -1],
  [Op.LIST_TO_TUPLE, 0],
  [Op.JUMP, 0],
  [Op.JUMP_NO_INTERRUPT, 0],
  [Op.POP_JUMP_IF_FALSE, -1],
  [Op.POP_JUMP_IF_TRUE, -1],
  [Op.POP_JUMP_IF_NONE, -1],
  [Op.POP_JUMP_IF_NOT_NONE, -1],
  [Op.JUMP_IF_FALSE_OR_POP, -1],
  [Op.JUMP_IF_TRUE_OR_POP, -1],
  [Op.GET_ITER, 0],
  [Op.FOR_ITER, 1],
  [Op.KW_NAMES, 0],
  [Op.LOAD_METHOD, 1],
  [Op.RETURN_VALUE, -1],
  [Op.LOAD_BUILD_CLASS, 1],
  [Op.RESUME, 0],
  [Op.YIELD_VALUE, 0],
  [Op.GET_YIELD_FROM_ITER, 0],
  [Op.SEND, 0],
  [Op.PUSH_EXC_INFO, 1],
  [Op.POP_EXCEPT, -1],
  [Op.CHECK_EXC_MATCH, 0],
  [Op.RERAISE, -1],
  [Op.BEFORE_WITH, 1],
  [Op.WITH_EXCEPT_START, 1],
  [Op.LOAD_ASSERTION_ERROR, 1],
  [Op.IMPORT_NAME, -1],
  [Op.IMPORT_FROM, 1],
  [Op.IMPORT_STAR, -1],
  [Op.SETUP_ANNOTATIONS, 0],
  [Op.PRINT_EXPR, -1],
  [Op.MATCH_SEQUENCE, 1],
  [Op.MATCH_MAPPING, 1],
  [Op.MATCH_KEYS, 1],
  [Op.MATCH_CLASS, -2],
  [Op.GET_LEN, 1],
  [Op.MATCH_REST, -1],
  [Op.LOAD_CELL_AND_RENEW, 1],
  [Op.STORE_CELL, -1],
  [Op.GET_AWAITABLE, 0],
  [Op.GET_AITER, 0],
  [Op.GET_ANEXT, 1],
  [Op.BEFORE_ASYNC_WITH, 1],
  [Op.END_ASYNC_FOR, -2],
  [Op.ASYNC_GEN_WRAP, 0],
  [Op.CHECK_EG_MATCH, 0],
  [Op.PREP_RERAISE_STAR, -1],
  [Op.LOAD_LOCALS, 1],
  [Op.LOAD_FROM_DICT_OR_GLOBALS, 0],
  [Op.LOAD_FROM_DICT_OR_DEREF, 0],
  [Pseudo.SETUP_FINALLY, 0],
  [Pseudo.SETUP_CLEANUP, 0],
  [Pseudo.SETUP_WITH, 0],
  [Pseudo.POP_BLOCK, 0],
])

function bits(flags: number): number {
  return flags === 0 ? 0 : (flags & 1) + bits(flags >> 1)
}

function byArgument(op: number, arg: number): number {
  switch (op) {
    case Op.BUILD_SLICE:
      return arg === 3 ? -2 : -1
    case Op.BUILD_TUPLE:
    case Op.BUILD_LIST:
    case Op.BUILD_SET:
    case Op.BUILD_STRING:
    case Op.BUILD_TUPLE_UNPACK:
    case Op.BUILD_LIST_UNPACK:
    case Op.BUILD_SET_UNPACK:
    case Op.BUILD_TUPLE_UNPACK_WITH_CALL:
      return 1 - arg
    case Op.BUILD_MAP:
      return 1 - 2 * arg
    case Op.BUILD_CONST_KEY_MAP:
      return -arg
    case Op.FORMAT_VALUE:
      return arg & 4 ? -1 : 0
    case Op.UNPACK_SEQUENCE:
      return arg - 1
    case Op.UNPACK_EX:
      return (arg & 0xff) + (arg >> 8)
    case Op.CALL:
      return -1 - arg
    case Op.CALL_FUNCTION_EX:
      return -2 - (arg & 1)
    case Op.MAKE_FUNCTION:
      return -bits(arg)
    case Op.RAISE_VARARGS:
      return -arg
    case Op.CALL_INTRINSIC:
      return arg >= Intrinsic.SET_FUNCTION_TYPE_PARAMS ? -1 : 0
    default:
      throw new RangeError(`opcode ${op} has no known effect on the stack`)
  }
}

/** How much deeper the stack is once an instruction has gone on to the next one. Source: `stack_effect` in `Python/compile.c`. */
export function effect(op: number, arg: number): number {
  return FIXED.get(op) ?? byArgument(op, arg)
}

/** The same where it jumps, or, at the opening of a handler, at the start of that handler. */
export function jumpEffect(op: number, arg: number): number {
  switch (op) {
    case Op.FOR_ITER:
    case Op.SEND:
      return -1
    case Op.JUMP_IF_FALSE_OR_POP:
    case Op.JUMP_IF_TRUE_OR_POP:
    case Pseudo.SETUP_WITH:
      return 0
    case Pseudo.SETUP_FINALLY:
    case Pseudo.SETUP_CLEANUP:
      return 1
    default:
      return effect(op, arg)
  }
}
