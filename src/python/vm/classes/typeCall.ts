import { NULL, type Ref } from '../../heap/ref'
import { andThen, finishOf } from '../calls/entry'
import { holdingArguments, needsTuple, packArguments, unpack } from '../frames/argumentsTuple'
import { Finishing, type Result, type Steps } from '../frames/frame'
import { type Interpreter, wait } from '../interpreter'
import type { PyType } from './type'

/** `cls(…)`: `__new__`, then `__init__` where the result is an instance. Source: `type_call`. */
export function typeCall(vm: Interpreter, cls: Ref, args: readonly Ref[], names: Ref): Result {
  const type = vm.classOf(cls)
  if (type === null) throw new Error('no class')
  if (type.kind === vm.kindOf.type && args.length === 1 && names === NULL) {
    // To 3.8 in a tuple, as any call of a type (`tp_vectorcall` from 3.9 on).
    if (!vm.atLeast(9)) unpack(vm, packArguments(vm, type, args, names))
    return vm.hold(vm.typeOf(args[0]).ref)
  }
  const { new: make } = type.slots
  if (make === undefined) vm.raise('TypeError', `cannot create '${type.module === 'builtins' || !type.builtin ? '' : `${type.module}.`}${type.name}' instances`)
  if (names === NULL && !vm.packed) return plainCall(vm, type, make, args)
  const packed = packArguments(vm, type, args, names)
  let result: Result
  try {
    const made = make(vm, type, args, names)
    result = typeof made === 'number' ? initialized(vm, type, made, args, names) : initializedLater(vm, type, made, args, names)
  } catch (error) {
    // From 3.12 on the exception is made when it is raised: the arguments are still there.
    const raised = vm.atLeast(12) ? vm.translate(error) : error
    unpack(vm, packed)
    throw raised
  }
  return holdingArguments(vm, packed, result)
}

/** The same with arguments by position alone. */
function plainCall(vm: Interpreter, type: PyType, make: NonNullable<PyType['slots']['new']>, args: readonly Ref[]): Result {
  const tuple = needsTuple(vm, type, args.length) ? held(vm, args) : NULL
  let result: Result
  try {
    const made = make(vm, type, args, NULL)
    result = typeof made === 'number' ? initialized(vm, type, made, args, NULL) : initializedLater(vm, type, made, args, NULL)
  } catch (error) {
    const raised = vm.atLeast(12) ? vm.translate(error) : error
    if (tuple !== NULL) vm.drop(tuple)
    throw raised
  }
  if (tuple === NULL) return result
  if (typeof result !== 'number') return andThen(vm, result, finishOf(Finishing.DROP, tuple))
  vm.drop(tuple)
  return result
}

/** A tuple of the arguments, each held once more. */
function held({ heap }: Interpreter, args: readonly Ref[]): Ref {
  for (let at = 0; at < args.length; at++) heap.hold(args[at])
  return heap.tuple(args)
}

/** The instance, after its `__init__`: at once, where that takes no steps. */
function initialized(vm: Interpreter, type: PyType, instance: Ref, args: readonly Ref[], names: Ref): Result {
  const own = vm.typeOf(instance)
  const { init } = own.slots
  if (init === undefined || (own !== type && !own.mro.includes(type))) return instance
  try {
    const done = init(vm, instance, args, names)
    return typeof done === 'number' ? instance : andThen(vm, done, finishOf(Finishing.INSTANCE, instance))
  } catch (error) {
    vm.drop(instance)
    throw error
  }
}

function* initializedLater(vm: Interpreter, type: PyType, made: Steps, args: readonly Ref[], names: Ref): Steps {
  return yield* wait(initialized(vm, type, yield* made, args, names))
}
