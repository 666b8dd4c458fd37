import type { Ref } from '../../heap/ref'
import { countsC, limitOfC } from '../frames/depthOfC'
import type { Result, Steps } from '../frames/frame'
import { MOST_LEVELS } from '../frames/levels'
import type { Interpreter, NativeCall, NativeSpec } from '../interpreter'
import { raising } from './entry'

// Natives that may have to wait for program code, but mostly need none: they go as far as they can when they are called, and give steps for the rest.

/** Near a limit of recursion a native that may wait begins in its own frame, which counts. */
export function isDeep(vm: Interpreter): boolean {
  return vm.depth >= vm.recursionLimit - MOST_LEVELS || (vm.depthOfC !== 0 && countsC(vm) && vm.depthOfC >= limitOfC(vm) - MOST_LEVELS)
}

/** A native that is called at once. What it raises comes from its frame, as if its steps had begun there. */
export function soon(signature: string, call: NativeCall): NativeSpec {
  return {
    signature,
    call: (vm, args, rest, keywords) => {
      if (isDeep(vm)) return later(vm, call, args, rest, keywords)
      try {
        return call(vm, args, rest, keywords)
      } catch (error) {
        return raising(error)
      }
    },
  }
}

function* later(vm: Interpreter, call: NativeCall, args: readonly Ref[], rest: readonly Ref[], keywords: ReadonlyMap<string, Ref>): Steps {
  const result = call(vm, args, rest, keywords)
  return typeof result === 'number' ? result : yield* result
}

/** The same of a part of a native, of an object and something it is given. */
export function partSoon(vm: Interpreter, part: (vm: Interpreter, self: Ref, other: Ref) => Result, self: Ref, other: Ref): Result {
  if (isDeep(vm)) return partLater(vm, part, self, other)
  try {
    return part(vm, self, other)
  } catch (error) {
    return raising(error)
  }
}

function* partLater(vm: Interpreter, part: (vm: Interpreter, self: Ref, other: Ref) => Result, self: Ref, other: Ref): Steps {
  const result = part(vm, self, other)
  return typeof result === 'number' ? result : yield* result
}
