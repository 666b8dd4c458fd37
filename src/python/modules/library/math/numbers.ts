import type { Ref } from '../../../heap/ref'
import { isFloat, isInt, toIndex } from '../../../types/toIndex'
import { toFloat } from '../../../values/intFloats'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'

/** A float of an argument. Source: `PyFloat_AsDouble`. */
export function* floatOf(vm: Interpreter, ref: Ref): Steps<number> {
  if (isFloat(vm, ref)) return vm.heap.payload[ref] as number
  if (isInt(vm, ref)) return toFloat(vm.intOf(ref))
  const { slots } = vm.typeOf(ref)
  if (slots.float !== undefined) {
    const result = yield* wait(slots.float(vm, ref))
    if (!isFloat(vm, result)) {
      const name = vm.typeName(result)
      vm.drop(result)
      vm.raise('TypeError', `${vm.typeName(ref)}.__float__ returned non-float (type ${name})`)
    }
    const value = vm.heap.payload[result] as number
    vm.drop(result)
    return value
  }
  if (slots.index !== undefined) return toFloat(yield* toIndex(vm, ref))
  vm.raise('TypeError', `must be real number, not ${vm.typeName(ref)}`)
}

/** The same without steps, where the argument is a float or an int; else undefined. */
export function floatNow(vm: Interpreter, ref: Ref): number | undefined {
  const { refs, kinds, payload } = vm.heap
  const kind = refs.objType[ref]
  if (kind === kinds.float) return payload[ref] as number
  return kind === kinds.int || kind === kinds.bool ? toFloat(vm.intOf(ref)) : undefined
}
