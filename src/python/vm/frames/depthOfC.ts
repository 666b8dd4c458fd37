import type { Interpreter } from '../interpreter'

// 3.12 counts C code that is called by C code with a limit of its own, which recursion through special methods comes to before the program's limit; that of
// 3.13 is so far away that the program's comes first.

/** What the loop of the interpreter counts as where C code calls it: `PY_EVAL_C_STACK_UNITS`. */
export const UNITS_OF_LOOP = 2

/** `Name(…)` of a class of the program: `_PyObject_MakeTpCall`, and the loop for its `__init__`. */
export const UNITS_OF_INIT = 1 + UNITS_OF_LOOP

/** Does C code have a depth of its own that programs come to? */
export function countsC(vm: Interpreter): boolean {
  return vm.minor === 312
}

/** `C_RECURSION_LIMIT`, less what the start of the program has entered: MEASURED with 3.12.1 and 3.13.0. */
export function limitOfC(vm: Interpreter): number {
  return vm.atLeast(13) ? 9999 : 1498
}
