import { type IntValue, NULL, type Ref } from '../heap/ref'
import type { Steps } from '../vm/frames/frame'
import { made, wait } from '../vm/frames/ready'
import type { Interpreter } from '../vm/interpreter'

/** Is it an int, a bool, or an instance of a subclass? */
export function isInt(vm: Interpreter, ref: Ref): boolean {
  const { refs, kinds } = vm.heap
  const kind = refs.objType[ref]
  if (kind === kinds.int || kind === kinds.bool) return true
  if (kind === kinds.float || kind === kinds.str) return false
  return vm.types[kind].solid.kind === kinds.int
}

/** Is it a float, or an instance of a subclass? */
export function isFloat(vm: Interpreter, ref: Ref): boolean {
  const { refs, kinds } = vm.heap
  const kind = refs.objType[ref]
  return kind === kinds.float || (kind !== kinds.int && vm.types[kind].solid.kind === kinds.float)
}

/** The value of what stands for an int: an int itself, or what `__index__` says. Source: `PyNumber_Index` in `Objects/abstract.c`. */
export function toIndex(vm: Interpreter, ref: Ref, message?: string): Steps<IntValue> {
  if (isInt(vm, ref)) return wait(vm.intOf(ref))
  const { index } = vm.typeOf(ref).slots
  if (index === undefined) vm.raise('TypeError', message ?? `'${vm.typeName(ref)}' object cannot be interpreted as an integer`)
  return made(index(vm, ref), (result) => {
    if (!isInt(vm, result)) {
      const name = vm.typeName(result)
      vm.drop(result)
      vm.raise('TypeError', `__index__ returned non-int (type ${name})`)
    }
    const value = vm.intOf(result)
    vm.drop(result)
    return value
  })
}

const LARGEST = 2 ** 63

/** A value that an argument of C's `Py_ssize_t` takes. Those beyond the safe integers come back as the nearest of them. */
export function sizeOf(
  vm: Interpreter,
  value: IntValue,
  error: 'OverflowError' | 'IndexError' = 'OverflowError',
  message = 'Python int too large to convert to C ssize_t',
): number {
  if (typeof value === 'number') return value
  if (value >= LARGEST || value < -LARGEST) vm.raise(error, message)
  return value < 0n ? Number.MIN_SAFE_INTEGER : Number.MAX_SAFE_INTEGER
}

/** The same of an argument that is an int already; `fallback` where it was not given. */
export function sizeArgument(vm: Interpreter, ref: Ref, fallback: number): number {
  return ref === NULL ? fallback : sizeOf(vm, vm.intOf(ref))
}
