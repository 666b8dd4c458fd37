import { NULL, type Ref } from '../heap/ref'
import { type NativeSpec, native } from '../vm/calls/native'
import type { Result, Steps } from '../vm/frames/frame'
import type { Interpreter } from '../vm/interpreter'
import { slicePart } from './sliceIndices'
import { isFloat, isInt, toIndex } from './toIndex'

/** Which arguments of a native are indices, by their places. */
export interface IndexPlaces {
  /** Ints, or what has `__index__`. */
  readonly sizes?: readonly number[]
  /** The same, or None. */
  readonly bounds?: readonly number[]
}

/** A native some of whose arguments are indices: what is none yet is asked for `__index__` first, so that `call` sees ints, NULL, or None as a bound. */
export function indexed(signature: string, { sizes = [], bounds = [] }: IndexPlaces, call: (vm: Interpreter, args: readonly Ref[]) => Result): NativeSpec {
  return native(signature, (vm, args) => {
    for (const at of sizes) if (args[at] !== NULL && !isInt(vm, args[at])) return converted(vm, args, { sizes, bounds }, call)
    for (const at of bounds) if (args[at] !== NULL && args[at] !== vm.none && !isInt(vm, args[at])) return converted(vm, args, { sizes, bounds }, call)
    return call(vm, args)
  })
}

function* converted(vm: Interpreter, args: readonly Ref[], { sizes = [], bounds = [] }: IndexPlaces, call: (vm: Interpreter, args: readonly Ref[]) => Result): Steps {
  const all = args.slice()
  const made: Ref[] = []
  try {
    for (const at of [...sizes, ...bounds].sort((a, b) => a - b)) {
      if (all[at] === NULL) continue
      const value = bounds.includes(at)
        ? yield* slicePart(vm, all[at])
        : yield* toIndex(vm, all[at], !vm.atLeast(10) && isFloat(vm, all[at]) ? 'integer argument expected, got float' : undefined)
      all[at] = value === null ? vm.none : vm.int(value)
      if (value !== null) made.push(all[at])
    }
    const result = call(vm, all)
    return typeof result === 'number' ? result : yield* result
  } finally {
    vm.dropAll(made)
  }
}
