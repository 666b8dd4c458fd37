import { NULL, type Ref } from '../heap/ref'
import { moduleState } from '../modules/state'
import type { Interpreter } from './interpreter'
import type { PyType } from './type'

/** The first version (3.x) in which a type is called without a tuple of its arguments (`tp_vectorcall`). */
const VECTORCALL: Readonly<Record<string, number>> = {
  bool: 10,
  dict: 9,
  enumerate: 11,
  filter: 10,
  float: 10,
  frozenset: 9,
  int: 13,
  list: 9,
  map: 10,
  range: 9,
  reversed: 10,
  set: 9,
  slice: 13,
  str: 13,
  super: 12,
  tuple: 9,
}

/**
 * The tuple of the arguments of `Name(…)`, which lives as long as the call: where the free list has none, it is a new object. What it would refer to is
 * held by the caller anyway. NULL where the call needs none. The reference is the caller's.
 *
 * Source: `_PyObject_MakeTpCall`; `site` names the instruction that calls; −1: it is none
 */
export function argumentsTuple(vm: Interpreter, type: PyType, npositional: number, site = -1): Ref {
  if (npositional === 0 || (type.base !== 'object' && type.mro.some(({ name, builtin }) => builtin && name === 'BaseException'))) return NULL
  if (type.builtin ? vm.atLeast(VECTORCALL[type.name] ?? 99) : isSpecialized(vm, site)) return NULL
  return vm.heap.emptyTupleOf(npositional)
}

/** From 3.13 on an instruction that has called a class once does it without a tuple from then on (`CALL_ALLOC_AND_ENTER_INIT`). */
function isSpecialized(vm: Interpreter, site: number): boolean {
  if (site < 0 || !vm.atLeast(13)) return false
  const { callSites } = moduleState(vm)
  if (callSites.has(site)) return true
  callSites.add(site)
  return false
}

/** A method of a built-in type, bound for one call: 3.8 keeps such objects for the next. */
export function passBuiltin(vm: Interpreter): void {
  if (!vm.atLeast(9)) vm.drop(vm.heap.make('builtin'))
}

/** A function of C that takes its arguments as a tuple (`METH_VARARGS`): the tuple comes and goes. */
export function passTuple(vm: Interpreter, nargs: number): void {
  if (nargs > 0) vm.drop(vm.heap.emptyTupleOf(nargs))
}
