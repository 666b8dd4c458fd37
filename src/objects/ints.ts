import type { ObjectProfile } from '../profiles'

/** Digits of an int as CPython keeps it (`ob_digit`): 0 has none. */
export function intDigits(objects: ObjectProfile, value: bigint): number {
  const bits = value === 0n ? 0 : (value < 0n ? -value : value).toString(2).length
  return Math.ceil(bits / objects.digitBits)
}

/** `sys.getsizeof` of an int with `digits` digits. Source: `int___sizeof___impl`. */
export function intSizeof(objects: ObjectProfile, digits: number): number {
  const [basicsize, itemsize] = objects.types.int
  return basicsize + itemsize * Math.max(digits, objects.zeroDigits)
}

/** What `_PyLong_New` asks of the allocator for room for `digits` digits, bytes. The result may need fewer, and keeps the block. */
export function intRequest(objects: ObjectProfile, digits: number): number {
  return intSizeof(objects, digits)
}

/** Is the value one of the ints that exist once? */
export function intIsSmall(objects: ObjectProfile, value: bigint): boolean {
  return value >= objects.smallIntMin && value <= objects.smallIntMax
}

/** Digits that `a + b` makes room for, same signs, operands of `a` and `b` digits (`x_add`). Two operands of one digit go by their value instead. */
export function intAddDigits(a: number, b: number): number {
  return Math.max(a, b) + 1
}

/** Digits that `a - b` makes room for, same signs (`x_sub`). */
export function intSubtractDigits(a: number, b: number): number {
  return Math.max(a, b)
}

/** Digits that `a * b` makes room for (`x_mul`). */
export function intMultiplyDigits(a: number, b: number): number {
  return a + b
}

/** Digits that `a << bits` makes room for (`long_lshift1`). */
export function intShiftLeftDigits(objects: ObjectProfile, a: number, bits: number): number {
  return a + Math.floor(bits / objects.digitBits) + (bits % objects.digitBits === 0 ? 0 : 1)
}
