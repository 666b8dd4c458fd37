import { setText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { moduleState } from '../../modules/state'
import { andThen, finishOf } from '../calls/entry'
import type { PyType } from '../classes/type'
import type { Interpreter } from '../interpreter'
import { Finishing, type Result, type Steps } from './frame'

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
  str: 13,
  super: 11,
  tuple: 9,
}

/**
 * The tuple of the positional arguments of `Name(…)`, which lives as long as the call: where the free list has none, it is a new object. NULL where the
 * call needs none. The reference is the caller's.
 *
 * Source: `_PyObject_MakeTpCall`
 */
export function argumentsTuple(vm: Interpreter, type: PyType, args: readonly Ref[]): Ref {
  if (!needsTuple(vm, type, args.length)) return NULL
  for (let at = 0; at < args.length; at++) vm.hold(args[at])
  return vm.tuple(args)
}

/** Built-in types that keep the tuple of their arguments: it is made there. */
const KEEPS_TUPLE = ['chain']

/** Does a call of the type, with so many positional arguments, make a tuple of them? */
export function needsTuple(vm: Interpreter, type: PyType, nargs: number): boolean {
  if (nargs === 0) return false
  if (type.packsArguments === undefined)
    type.packsArguments =
      (type.base === 'object' || !type.mro.some(isBaseException)) && (!type.builtin || (!vm.atLeast(VECTORCALL[type.name] ?? 99) && !KEEPS_TUPLE.includes(type.name)))
  return type.packsArguments
}

/** Is the type called by `tp_call`, with a tuple of its arguments, be it empty? */
export function takesTuple(vm: Interpreter, type: PyType): boolean {
  return !type.builtin || !vm.atLeast(VECTORCALL[type.name] ?? 99)
}

/** Built-in types that make the dict of their keyword arguments themselves. */
const DICT_OF_OWN = ['OrderedDict', 'dict', 'partial']

/** Is the type called by `tp_call`, with a dict of its keyword arguments, which it does not make itself? */
function takesDict(vm: Interpreter, type: PyType): boolean {
  if (!type.builtin) return true
  if (DICT_OF_OWN.includes(type.name) || (type.name === 'defaultdict' && !vm.atLeast(9))) return false
  return takesTuple(vm, type) || isLongVector(type)
}

/** Types that take arguments without a tuple only where none is given by name (`long_vectorcall`, `unicode_vectorcall`). */
function isLongVector({ name }: PyType): boolean {
  return name === 'int' || name === 'str'
}

function isBaseException({ name, builtin }: PyType): boolean {
  return builtin && name === 'BaseException'
}

/** What a call leaves behind: a tuple and a dict of its arguments. Both owned, or NULL. */
export interface Packed {
  readonly tuple: Ref
  readonly dict: Ref
}

const NOTHING: Packed = { tuple: NULL, dict: NULL }

/** What is called by `tp_call` gets its arguments in a tuple and a dict, unless `f(*args)` has made them. Source: `_PyObject_MakeTpCall`. */
export function packArguments(vm: Interpreter, type: PyType | null, args: readonly Ref[], names: Ref): Packed {
  if (vm.packed) {
    vm.packed = false
    return NOTHING
  }
  const npositional = args.length - (names === NULL ? 0 : vm.heap.size(names))
  const positional = names === NULL ? args : args.slice(0, npositional)
  const tuple =
    type === null || (names !== NULL && type.builtin && isLongVector(type))
      ? npositional === 0
        ? NULL
        : vm.tuple(positional.map((ref) => vm.hold(ref)))
      : argumentsTuple(vm, type, positional)
  if (names === NULL || (type !== null && !takesDict(vm, type))) return tuple === NULL ? NOTHING : { tuple, dict: NULL }
  const dict = vm.dict()
  for (let at = npositional; at < args.length; at++) {
    const name = vm.heap.slot(names, at - npositional)
    setText(vm.heap, dict, name, vm.textOf(name), args[at])
  }
  return { tuple, dict }
}

/** What a call needs, dropped when it is done. Source: the end of `_PyObject_MakeTpCall`. */
export function unpack(vm: Interpreter, { tuple, dict }: Packed): void {
  if (tuple !== NULL) vm.drop(tuple)
  if (dict !== NULL) vm.drop(dict)
}

/** `steps`, then the arguments' tuple and dict go. */
export function holdingArguments(vm: Interpreter, packed: Packed, result: Result): Result {
  if (packed === NOTHING) return result
  if (typeof result !== 'number') return andThen(vm, result, finishOf(Finishing.DROP, packed.tuple, packed.dict))
  unpack(vm, packed)
  return result
}

/** Arguments and self are held once more, and there is a tuple of names, while a function runs that got its keyword arguments in a dict (`_PyStack_UnpackDict`). */
export function copied(vm: Interpreter, names: Ref, all: readonly Ref[], start: () => Result): Result {
  if (names === NULL) return start()
  // `f(**mapping)` has made the tuple already.
  return copiedLater(vm, vm.heap.size(names), moduleState(vm).spreadNames === names, all, start)
}

function* copiedLater(vm: Interpreter, nkeywords: number, isThere: boolean, all: readonly Ref[], start: () => Result): Steps {
  const names = isThere ? NULL : vm.heap.emptyTupleOf(nkeywords)
  for (const ref of all) vm.hold(ref)
  try {
    const result = start()
    return typeof result === 'number' ? result : yield* result
  } finally {
    vm.dropAll(all)
    if (names !== NULL) vm.drop(names)
  }
}

/** The names that a `**` call has made, or NULL: the call is over. */
export function dropNames(vm: Interpreter, names: Ref): void {
  if (names === NULL) return
  const state = moduleState(vm)
  if (state.spreadNames === names) state.spreadNames = NULL
  vm.drop(names)
}

/** A method of a built-in type, bound for one call: 3.8 keeps such objects for the next. */
export function passBuiltin(vm: Interpreter): void {
  if (!vm.atLeast(9)) vm.drop(vm.heap.make('builtin'))
}

/** A function of C that takes its arguments as a tuple (`METH_VARARGS`): the tuple comes and goes, unless `f(*args)` has made it. */
export function passTuple(vm: Interpreter, nargs: number): void {
  if (vm.tupleGiven) vm.tupleGiven = false
  else gatherTuple(vm, nargs)
}

/** A function of C that takes its keyword arguments as a dict: it comes and goes, unless `f(**mapping)` has made it. */
export function passDict(vm: Interpreter, nkeywords: number): void {
  if (nkeywords > 0 && moduleState(vm).spreadNames === NULL) vm.drop(vm.dict())
}

/** A function of C that gathers its arguments in a tuple of its own (`*args` of Argument Clinic). */
export function gatherTuple(vm: Interpreter, nargs: number): void {
  vm.tupleGiven = false
  if (nargs > 0) vm.drop(vm.heap.emptyTupleOf(nargs))
}

/** The tuple of a function of C that runs program code, which sees that its arguments are held once more. Owned. */
export function heldTuple(vm: Interpreter, args: readonly Ref[]): Ref {
  vm.tupleGiven = false
  for (let at = 0; at < args.length; at++) vm.hold(args[at])
  return vm.tuple(args)
}

/** The result of such a function: the tuple goes when it is there. */
export function withTuple(vm: Interpreter, tuple: Ref, result: Result): Result {
  return andThen(vm, result, finishOf(Finishing.DROP, tuple))
}

/** A call whose arguments stand in tuples, one inside the other, as long as it lasts; without arguments there is none. */
export function inTuples(vm: Interpreter, outer: readonly Ref[], inner: readonly Ref[], start: () => Result): Result {
  const first = outer.length > 0 ? heldTuple(vm, outer) : NULL
  const second = inner.length > 0 ? heldTuple(vm, inner) : NULL
  let result: Result
  try {
    result = start()
  } catch (error) {
    if (second !== NULL) vm.drop(second)
    if (first !== NULL) vm.drop(first)
    throw error
  }
  if (second !== NULL) result = withTuple(vm, second, result)
  return first === NULL ? result : withTuple(vm, first, result)
}

/** `T.__new__(T, …)`: the tuple of all arguments, and one of those behind the class (`tp_new_wrapper`). */
export function passToNew(vm: Interpreter, nargs: number): void {
  passTuple(vm, nargs)
  gatherTuple(vm, nargs - 1)
}

/** To 3.11 a function of C makes a tuple of its parameters' names, for ever, when it is first called with keyword arguments. Source: `parser_init` in `Python/getargs.c`. */
export function keywordParser(vm: Interpreter, name: string, nkeywords: number): void {
  const { parsers } = moduleState(vm)
  if (vm.atLeast(name === 'enumerate' ? 11 : 12) || parsers.has(name)) return
  parsers.add(name)
  vm.tuple(Array.from({ length: nkeywords }, () => vm.hold(vm.none)))
}
