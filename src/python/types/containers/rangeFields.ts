import type { IntValue, Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'

/** The ints of a range, by slot. */
export const enum RangeSlot {
  START = 0,
  STOP = 1,
  STEP = 2,
  LENGTH = 3,
}

/** One of its ints. */
export function part(vm: Interpreter, range: Ref, slot: RangeSlot): IntValue {
  return vm.heap.payload[vm.heap.slot(range, slot)] as IntValue
}

export function simple(value: bigint): IntValue {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value
}

/** `start + index * step` */
export function nth(start: IntValue, step: IntValue, index: IntValue): IntValue {
  if (typeof start === 'number' && typeof step === 'number' && typeof index === 'number') {
    const value = start + index * step
    if (Number.isSafeInteger(value) && Number.isSafeInteger(index * step)) return value + 0
  }
  return simple(BigInt(start) + BigInt(index) * BigInt(step))
}
