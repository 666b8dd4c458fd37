/**
 * The stack code that programs are compiled to. It follows the bytecode of CPython 3.11 to 3.13 (`Lib/opcode.py`, `Python/bytecodes.c`) in names and in
 * what is on the stack when, so that temporaries hold references as long as the real ones do. An instruction is two numbers: the
 * opcode, and its argument (0 where it has none). Jump targets are indices of instructions, absolute.
 *
 * `[a, b] → [c]` is the value stack before and after, its top to the right. NULL is a place without a reference.
 */
export const enum Op {
  NOP = 0,
  // ── the stack ──
  /** [a] → [] */
  POP_TOP = 1,
  /** [] → [NULL] */
  PUSH_NULL = 2,
  /** Pushes the `arg`-th from the top once more; 1 is the top. */
  COPY = 3,
  /** Exchanges the top and the `arg`-th from the top; 2 is the one below the top. */
  SWAP = 4,
  /** [] → [consts[arg]] */
  LOAD_CONST = 5,

  // ── variables ──
  /** varnames[arg]; UnboundLocalError where it is unbound. */
  LOAD_FAST = 6,
  STORE_FAST = 7,
  DELETE_FAST = 8,
  /** [] → [varnames[arg] or NULL], and the local is unbound (3.12+: comprehensions inside a function). */
  LOAD_FAST_AND_CLEAR = 9,
  /** The content of cell `arg`: cellvars first, then freevars. */
  LOAD_DEREF = 10,
  STORE_DEREF = 11,
  DELETE_DEREF = 12,
  /** As LOAD_DEREF, but the class's namespace is looked at first. */
  LOAD_CLASSDEREF = 13,
  /** [] → [the cell itself] */
  LOAD_CLOSURE = 14,
  /** names[arg] in locals (a namespace), globals, builtins. */
  LOAD_NAME = 15,
  STORE_NAME = 16,
  DELETE_NAME = 17,
  LOAD_GLOBAL = 18,
  STORE_GLOBAL = 19,
  DELETE_GLOBAL = 20,
  /** [object] → [attribute names[arg]] */
  LOAD_ATTR = 21,
  /** [value, object] → [] */
  STORE_ATTR = 22,
  /** [object] → [] */
  DELETE_ATTR = 23,

  // ── operators ──
  /** [a, b] → [a op b]; `arg` is a BinaryOp, + INPLACE for the augmented assignment. */
  BINARY_OP = 24,
  /** [a, b] → [a op b]; `arg` is a CompareOp. */
  COMPARE_OP = 25,
  /** [a, b] → [a is b]; arg 1: is not */
  IS_OP = 26,
  /** [a, container] → [a in container]; arg 1: not in */
  CONTAINS_OP = 27,
  UNARY_NEGATIVE = 28,
  UNARY_POSITIVE = 29,
  UNARY_INVERT = 30,
  UNARY_NOT = 31,
  /** [container, key] → [container[key]] */
  BINARY_SUBSCR = 32,
  /** [value, container, key] → [] */
  STORE_SUBSCR = 33,
  /** [container, key] → [] */
  DELETE_SUBSCR = 34,
  /** [start, stop] or, with arg 3, [start, stop, step] → [slice] */
  BUILD_SLICE = 35,

  // ── displays ──
  /** [… arg items] → [container] */
  BUILD_TUPLE = 36,
  BUILD_LIST = 37,
  BUILD_SET = 38,
  /** [k, v, k, v, …: arg pairs] → [dict] */
  BUILD_MAP = 39,
  /** [v, v, …: arg values, tuple of keys] → [dict] */
  BUILD_CONST_KEY_MAP = 40,
  /** [… arg str] → [str]: the parts of an f-string */
  BUILD_STRING = 41,
  /** [value] or, with flag 4, [value, spec] → [str]; arg & 3: 0 none, 1 !s, 2 !r, 3 !a */
  FORMAT_VALUE = 42,
  /** [container …, item] → [container …]: the container is the `arg`-th from the top once the item is gone */
  LIST_APPEND = 43,
  SET_ADD = 44,
  /** [dict …, key, value] → [dict …] */
  MAP_ADD = 45,
  /** [container …, iterable] → [container …] */
  LIST_EXTEND = 46,
  SET_UPDATE = 47,
  DICT_UPDATE = 48,
  /** As DICT_UPDATE, for keyword arguments: a key that is there already is a TypeError. */
  DICT_MERGE = 49,
  /** [list] → [tuple] */
  LIST_TO_TUPLE = 50,
  /** [iterable] → [item arg−1, …, item 0]: the first item is on top */
  UNPACK_SEQUENCE = 51,
  /** The same with a starred target: arg & 0xff items before, arg >> 8 after it */
  UNPACK_EX = 52,

  // ── jumps ──
  /** To `arg`. Backwards it is a place where the loop may be interrupted. */
  JUMP = 53,
  /** [condition] → [] */
  POP_JUMP_IF_FALSE = 54,
  POP_JUMP_IF_TRUE = 55,
  POP_JUMP_IF_NONE = 56,
  POP_JUMP_IF_NOT_NONE = 57,
  /** [condition] → [condition] and jump, or [] */
  JUMP_IF_FALSE_OR_POP = 58,
  JUMP_IF_TRUE_OR_POP = 59,
  /** [iterable] → [iterator] */
  GET_ITER = 60,
  /** [iterator] → [iterator, item]; at the end → [], and jump */
  FOR_ITER = 61,

  // ── functions ──
  /** [callable, self or NULL, … arg arguments] → [result]; KW_NAMES before it: the last arguments are by keyword. */
  CALL = 62,
  /** The next CALL's keyword names are consts[arg], a tuple of str. */
  KW_NAMES = 63,
  /** [callable, NULL, arguments: a tuple] or, with arg 1, [callable, NULL, tuple, dict] → [result] */
  CALL_FUNCTION_EX = 64,
  /** [object] → [function, self] or [attribute, NULL]: names[arg] is about to be called */
  LOAD_METHOD = 65,
  /** [… what the flags say, code] → [function]; 1 a tuple of defaults, 2 a dict of keyword defaults, 4 a dict of annotations (to 3.9: dict, later a tuple), 8 a tuple of cells; in this order */
  MAKE_FUNCTION = 66,
  RETURN_VALUE = 67,
  /** [] → [builtins.__build_class__] */
  LOAD_BUILD_CLASS = 68,
  /** A function, or a generator after a yield, begins or goes on: a place where the loop may be interrupted. */
  RESUME = 69,

  // ── generators ──
  /** [value] → [what was sent] */
  YIELD_VALUE = 70,
  /** [iterable] → [iterator, for `yield from`] */
  GET_YIELD_FROM_ITER = 71,
  /** [iterator, value to send] → [iterator, yielded value]; at the end → [result], and jump to `arg` */
  SEND = 72,

  // ── exceptions ──
  /** 0: raise again, 1: [exception], 2: [exception, cause] */
  RAISE_VARARGS = 73,
  /** [… exception] → [… the exception that was being handled before, exception]: a handler begins */
  PUSH_EXC_INFO = 74,
  /** [the exception that was being handled before] → [] and it is again the one being handled */
  POP_EXCEPT = 75,
  /** [exception, type] → [exception, does it match?] */
  CHECK_EXC_MATCH = 76,
  /** [exception] → raised again, its traceback as it is */
  RERAISE = 77,
  /** [manager] → [its __exit__, result of __enter__] */
  BEFORE_WITH = 78,
  /** [exit, previous exception, exception] → [exit, previous exception, exception, result of exit(type, exception, traceback)] */
  WITH_EXCEPT_START = 79,
  LOAD_ASSERTION_ERROR = 80,

  // ── modules, classes, annotations ──
  /** [level, fromlist] → [module names[arg]] */
  IMPORT_NAME = 81,
  /** [module] → [module, attribute names[arg]] */
  IMPORT_FROM = 82,
  /** [module] → [] */
  IMPORT_STAR = 83,
  /** `__annotations__` is made in the namespace if it is not there. */
  SETUP_ANNOTATIONS = 84,
  /** [value] → []: what the interactive prompt shows */
  PRINT_EXPR = 85,

  // ── match ──
  /** [subject] → [subject, is it a sequence?] */
  MATCH_SEQUENCE = 86,
  MATCH_MAPPING = 87,
  /** [subject, tuple of keys] → [subject, keys, tuple of values or None] */
  MATCH_KEYS = 88,
  /** [subject, class, tuple of keyword names] → [tuple of attributes or None]; arg positional patterns */
  MATCH_CLASS = 89,
  /** [object] → [object, len(object)] */
  GET_LEN = 90,
  /** [set or dict …] → the dict of the rest: [subject, … keys] is not used; [subject, tuple of keys] → [subject's dict copy without the keys] */
  MATCH_REST = 91,

  // ── comprehensions inside another scope, and delegation (3.12+) ──
  /** [] → [cell `arg` itself], and its place has a new, empty cell: a variable of a comprehension that inner functions use. */
  LOAD_CELL_AND_RENEW = 92,
  /** [cell] → [], and place `arg` has that cell again. */
  STORE_CELL = 93,
  /** To `arg`, backwards, but never a place of interruption: the loop of `yield from`. */
  JUMP_NO_INTERRUPT = 94,

  // ── coroutines ──
  /** [awaitable] → [iterator, for `await`]; arg 1: of `__aenter__`, 2: of `__aexit__` */
  GET_AWAITABLE = 95,
  /** [iterable] → [asynchronous iterator] */
  GET_AITER = 96,
  /** [asynchronous iterator] → [asynchronous iterator, awaitable of its next item] */
  GET_ANEXT = 97,
  /** [manager] → [its __aexit__, result of __aenter__] */
  BEFORE_ASYNC_WITH = 98,
  /** [asynchronous iterator, exception] → [] where it is StopAsyncIteration; anything else is raised again */
  END_ASYNC_FOR = 99,
  /** [value] → [value, wrapped]: what an asynchronous generator yields, and does not await */
  ASYNC_GEN_WRAP = 111,

  // ── exception groups ──
  /** [exception, type] → [the rest or None, the part that matches or None] */
  CHECK_EG_MATCH = 112,
  /** [original exception, list] → [what is raised again or None] */
  PREP_RERAISE_STAR = 113,

  // ── type parameters (3.12+) ──
  /** [] → [the namespace of the class] */
  LOAD_LOCALS = 114,
  /** [namespace] → [its names[arg], or the global] */
  LOAD_FROM_DICT_OR_GLOBALS = 115,
  /** [namespace] → [its entry, or the content of cell arg] */
  LOAD_FROM_DICT_OR_DEREF = 116,
  /** [value] → [result] or, from SET_FUNCTION_TYPE_PARAMS on, [value, value] → [result]; `arg` is an Intrinsic. */
  CALL_INTRINSIC = 117,

  // ── starred displays of 3.8 ──
  /** [… arg iterables] → [container]: all of them are there before the first is gone through */
  BUILD_TUPLE_UNPACK = 118,
  BUILD_LIST_UNPACK = 119,
  BUILD_SET_UNPACK = 120,
  /** [callable, NULL, … arg iterables] → [callable, NULL, tuple] */
  BUILD_TUPLE_UNPACK_WITH_CALL = 121,
}

/** Operands of BINARY_OP, in CPython's order (`NB_ADD`…). */
export const enum BinaryOp {
  ADD = 0,
  AND = 1,
  FLOOR_DIVIDE = 2,
  LSHIFT = 3,
  MATRIX_MULTIPLY = 4,
  MULTIPLY = 5,
  REMAINDER = 6,
  OR = 7,
  POWER = 8,
  RSHIFT = 9,
  SUBTRACT = 10,
  TRUE_DIVIDE = 11,
  XOR = 12,
}

/** Added to a BinaryOp: the operator of an augmented assignment. */
export const INPLACE = 13

/** Operands of COMPARE_OP. */
export const enum CompareOp {
  LT = 0,
  LE = 1,
  EQ = 2,
  NE = 3,
  GT = 4,
  GE = 5,
}

/** Operands of CALL_INTRINSIC. Source: `Include/internal/pycore_intrinsics.h`. */
export const enum Intrinsic {
  /** [name] → [variable] */
  TYPEVAR = 0,
  PARAMSPEC = 1,
  TYPEVARTUPLE = 2,
  /** [tuple of variables] → [Generic[…]] */
  SUBSCRIPT_GENERIC = 3,
  /** [(name, variables or None, function that gives the value)] → [alias] */
  TYPEALIAS = 4,
  /** [function, tuple of variables] → [function] */
  SET_FUNCTION_TYPE_PARAMS = 5,
  /** [name, function that gives the bound] → [variable] */
  TYPEVAR_WITH_BOUND = 6,
  TYPEVAR_WITH_CONSTRAINTS = 7,
  /** [variable, function that gives its default] → [variable] */
  SET_TYPEPARAM_DEFAULT = 8,
}

/** Flags of MAKE_FUNCTION. */
export const enum MakeFunction {
  DEFAULTS = 1,
  KEYWORD_DEFAULTS = 2,
  ANNOTATIONS = 4,
  CLOSURE = 8,
}
