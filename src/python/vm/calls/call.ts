import { CodeFlag } from '../../code/code'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { foundRef, lookup } from '../classes/attributes'
import { inTuples } from '../frames/argumentsTuple'
import { Finishing, type Result, type Steps } from '../frames/frame'
import { makeGenerator } from '../frames/generators'
import { makeFrame } from '../frames/makeFrame'
import type { Interpreter } from '../interpreter'
import { andThen, Entry, finishOf, raising } from './entry'
import { callNative } from './native'

/** Calls anything. Arguments are borrowed; keyword arguments are last, `names` a tuple of their names, or NULL. Source: `PyObject_Vectorcall`. */
export function call(vm: Interpreter, callable: Ref, args: readonly Ref[], names: Ref = NULL): Result {
  const type = vm.typeOf(callable)
  if (type.kind === vm.kindOf.function) return callFunction(vm, callable, args, names)
  if (type.kind === vm.kindOf.method) {
    const fn = vm.heap.slot(callable, 0)
    return call(vm, fn, [vm.heap.slot(callable, 1), ...args], names)
  }
  const { call: slot } = type.slots
  if (slot === undefined) vm.raise('TypeError', `'${vm.typeName(callable)}' object is not callable`)
  return slot(vm, callable, args, names)
}

/** The same where the arguments are a tuple already: a type, or an instance with `__call__`, takes it as it is. Source: `PyObject_Call`. */
export function callPacked(vm: Interpreter, callable: Ref, args: readonly Ref[], names: Ref): Result {
  vm.packed = !takesVector(vm, callable)
  vm.tupleGiven = vm.heap.refs.objType[callable] === vm.kindOf.builtin && names === NULL
  try {
    return call(vm, callable, args, names)
  } finally {
    vm.packed = false
    vm.tupleGiven = false
  }
}

/** A function of the program. A generator function makes its generator at once. */
export function callFunction(vm: Interpreter, fn: Ref, args: readonly Ref[], names: Ref = NULL): Result {
  const frame = makeFrame(vm, fn, args, names)
  if ((frame.run.code.flags & CodeFlag.SUSPENDS) !== 0) return makeGenerator(vm, fn, frame)
  return new Entry(vm, frame)
}

/** Calls a method that the type of `self` has, whatever the instance has. NULL result: it has none. */
export function callSpecial(vm: Interpreter, self: Ref, name: string, args: readonly Ref[] = []): Result {
  const type = vm.typeOf(self)
  const found = lookup(vm, type, name)
  if (found === null) return NULL
  const fn = foundRef(vm, found)
  const fnType = vm.typeOf(fn)
  if (fnType.kind === vm.kindOf.function) return callFunction(vm, fn, [self, ...args])
  if (fnType.slots.get === undefined) return call(vm, fn, args)
  // A class may have that of a type which it does not come from.
  if (!found.owner.builtin && isOfNative(vm, fnType.kind)) return call(vm, fn, [self, ...args])
  if (fnType.kind === vm.kindOf.methodDescriptor) return callNative(vm, vm.natives[vm.heap.payload[fn] as number], [self, ...args], NULL)
  if (fnType.kind === vm.kindOf.wrapperDescriptor) return callWrapper(vm, fn, self, args)
  return callBound(vm, fn, self, args)
}

export function isOfNative(vm: Interpreter, kind: number): boolean {
  return kind === vm.kindOf.methodDescriptor || kind === vm.kindOf.wrapperDescriptor
}

/** A wrapper of a slot (`object.__ne__`) is called by `tp_call`: with a tuple of all arguments, and one of those behind self (`wrapperdescr_call`). */
function callWrapper(vm: Interpreter, wrapper: Ref, self: Ref, args: readonly Ref[]): Result {
  const all = [self, ...args]
  return inTuples(vm, all, args, () => callNative(vm, vm.natives[vm.heap.payload[wrapper] as number], all, NULL))
}

/** The same by a bound method, also where the attribute is a function: it holds the object for the call. Source: `_PyObject_LookupSpecial`. NULL: there is none. */
export function callBoundSpecial(vm: Interpreter, self: Ref, name: string, args: readonly Ref[] = []): Result {
  const found = lookup(vm, vm.typeOf(self), name)
  if (found === null) return NULL
  const fn = foundRef(vm, found)
  const { kind } = vm.typeOf(fn)
  return kind === vm.kindOf.function || kind === vm.kindOf.methodDescriptor ? callBound(vm, fn, self, args) : callSpecial(vm, self, name, args)
}

function callBound(vm: Interpreter, descriptor: Ref, self: Ref, args: readonly Ref[]): Result {
  const { get } = vm.typeOf(descriptor).slots
  try {
    const bound = get === undefined ? vm.hold(descriptor) : get(vm, descriptor, self, vm.typeOf(self).ref)
    return typeof bound === 'number' ? callAndDrop(vm, bound, args) : callBoundLater(vm, bound, args)
  } catch (error) {
    return raising(error)
  }
}

function* callBoundLater(vm: Interpreter, bound: Steps, args: readonly Ref[]): Steps {
  const result = callAndDrop(vm, yield* bound, args)
  return typeof result === 'number' ? result : yield* result
}

/** Calls what is given away. */
export function callAndDrop(vm: Interpreter, callable: Ref, args: readonly Ref[], names: Ref = NULL): Result {
  let result: Result
  try {
    result = call(vm, callable, args, names)
  } catch (error) {
    vm.drop(callable)
    throw error
  }
  return andThen(vm, result, finishOf(Finishing.DROP, callable))
}

/** Is it called with arguments in a row? Keyword arguments in a dict are copied there (`_PyStack_UnpackDict`). */
export function takesVector(vm: Interpreter, callable: Ref): boolean {
  const { kindOf } = vm
  const kind = vm.heap.refs.objType[callable]
  return kind === kindOf.function || kind === kindOf.method || kind === kindOf.builtin || kind === kindOf.methodDescriptor
}

/** What `f(*args, **kwargs)` gives: arguments and names of the keyword ones (a tuple, owned, or NULL). Everything else is borrowed. */
export function spread(vm: Interpreter, positional: Ref, keywords: Ref, callable = NULL): { args: Ref[]; names: Ref } {
  const { heap } = vm
  const args: Ref[] = []
  for (let at = 0; at < heap.size(positional); at++) args.push(heap.slot(positional, at))
  if (keywords === NULL) return { args, names: NULL }
  const data = dataOf(heap, keywords)
  if (data.table.used === 0) return { args, names: NULL }
  const keys: Ref[] = []
  for (let entry = 0; entry < data.table.nentries; entry++) {
    const key = keyAt(heap, keywords, data, entry)
    if (key === NULL) continue
    if (!vm.isStr(key)) {
      vm.dropAll(keys)
      vm.raise(
        'TypeError',
        vm.atLeast(9) || callable === NULL || vm.heap.refs.objType[callable] !== vm.kindOf.function
          ? 'keywords must be strings'
          : `${vm.textOf(vm.heap.slot(callable, vm.slotOf.name))}() keywords must be strings`,
      )
    }
    keys.push(heap.hold(key))
    args.push(valueAt(heap, keywords, data, entry))
  }
  return { args, names: heap.tuple(keys) }
}
