import { ObjectFlag } from '../../../index'
import type { Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'

interface Held {
  readonly none: number
  readonly true: number
  readonly false: number
  /** `()`, `''` and `b''`. */
  readonly empty: readonly [tuple: number, str: number, bytes: number]
  /** The integers from −1 on. */
  readonly ints: readonly number[]
}

/**
 * References to shared values that a fresh interpreter of a version holds in modules, types and code which are not simulated: what
 * `sys.getrefcount` shows in 3.8.18, 3.9.18, 3.10.13 and 3.11.7 (started with -S), less what is simulated. From 3.12 on these values are immortal.
 */
const HELD: Readonly<Record<number, Held>> = {
  8: { none: 4066, true: 50, false: 73, empty: [683, 41, 8], ints: [17, 191, 76, 65, 25, 34, 20, 7, 7, 18, 7, 8, 15, 8, 5, 6, 5, 13] },
  9: { none: 4051, true: 50, false: 73, empty: [683, 42, 24], ints: [17, 177, 61, 49, 19, 24, 19, 6, 6, 14, 7, 8, 14, 8, 6, 5, 5, 12] },
  10: { none: 4058, true: 48, false: 64, empty: [666, 41, 18], ints: [15, 154, 54, 48, 18, 24, 18, 4, 5, 13, 6, 9, 12, 6, 5, 4, 5, 12] },
  11: { none: 3765, true: 16, false: 47, empty: [5, 27, 18], ints: [1, 106, 36, 31, 15, 19, 17, 4, 6, 6, 4, 5, 9, 2, 3, 2, 2, 4] },
}

/** How many references to a value are held by what is not simulated. */
export function heldElsewhere(vm: Interpreter, ref: Ref): number {
  const held = HELD[vm.version[1]]
  if (held === undefined || (vm.heap.refs.objFlags[ref] & ObjectFlag.STATIC) === 0) return 0
  if (ref === vm.none) return held.none
  if (ref === vm.true) return held.true
  if (ref === vm.false) return held.false
  const { kinds, payload, refs } = vm.heap
  const value = payload[ref]
  switch (refs.objType[ref]) {
    case kinds.int:
      return held.ints[Number(value) + 1] ?? 0
    case kinds.tuple:
      return held.empty[0]
    case kinds.str:
      return value === '' ? held.empty[1] : 0
    case kinds.bytes:
      return (value as Uint8Array).length === 0 ? held.empty[2] : 0
    default:
      return 0
  }
}
