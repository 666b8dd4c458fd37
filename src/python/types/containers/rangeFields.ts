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

/** Of references given away. */
export function makeRange(vm: Interpreter, start: Ref, stop: Ref, step: Ref): Ref {
  const length = vm.int(lengthOf(vm.intOf(start), vm.intOf(stop), vm.intOf(step)))
  const ref = vm.heap.make('range')
  vm.heap.payload[ref] = undefined
  for (const [slot, value] of [start, stop, step, length].entries()) vm.heap.give(ref, slot, value)
  return ref
}

/** Source: `compute_range_length`. */
export function lengthOf(start: IntValue, stop: IntValue, step: IntValue): IntValue {
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') {
    const n = step > 0 ? Math.floor((stop - start - 1) / step) + 1 : Math.floor((start - stop - 1) / -step) + 1
    if (Math.abs(stop - start) < 2 ** 52) return Math.max(n, 0)
  }
  const [a, b, c] = [BigInt(start), BigInt(stop), BigInt(step)]
  const [low, high, width] = c > 0n ? [a, b, c] : [b, a, -c]
  return low >= high ? 0 : simple((high - low - 1n) / width + 1n)
}
