import { CompareOp } from '../../code/opcodes'
import type { IntValue, Ref } from '../../heap/ref'
import { hashRange } from '../../values/hashes'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { Result, Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { hashFast } from '../../vm/protocols/hashing'
import { forEach } from '../../vm/protocols/iteration'
import { equals, reprText } from '../../vm/protocols/operators'
import { isSlice, sliceParts } from '../sliceIndices'
import { isInt, toIndex } from '../toIndex'
import { noKeywords, readonlyField } from './making'
import { makeRange, nth, part, RangeSlot, simple } from './rangeFields'
import { rangeIterator, reverseRangeIterator } from './rangeIterator'

/** range. Source: `Objects/rangeobject.c`. */
export function defineRange(vm: Interpreter): void {
  const field = (slot: RangeSlot) => ({ ...readonlyField(slot), member: true }) as const
  defineType(vm, {
    name: 'range',
    layout: 'range',
    subclassable: false,
    slots: {
      repr: rangeRepr,
      hash: (v, self) => v.int(hashRange(part(v, self, RangeSlot.LENGTH), part(v, self, RangeSlot.START), part(v, self, RangeSlot.STEP), hashFast(v, v.none) ?? 0)),
      iter: rangeIterator,
      len: rangeLength,
      bool: (v, self) => v.bool(part(v, self, RangeSlot.LENGTH) > 0),
      getitem: rangeGetItem,
      contains: rangeContains,
      compare: compareRanges,
      new: (v, _type, args, names) => rangeNew(v, args, names),
    },
    methods: {
      __reversed__: native('self, /', (v, [self]) => reverseRangeIterator(v, self)),
      index: native('self, value, /', (v, [self, value]) => rangeIndex(v, self, value)),
      count: native('self, value, /', (v, [self, value]) => rangeCount(v, self, value)),
    },
    getset: { start: field(RangeSlot.START), stop: field(RangeSlot.STOP), step: field(RangeSlot.STEP) },
  })
}

function rangeNew(vm: Interpreter, args: readonly Ref[], names: Ref): Result {
  noKeywords(vm, 'range', names)
  if (args.length === 0) vm.raise('TypeError', vm.atLeast(9) ? 'range expected at least 1 argument, got 0' : 'range expected 1 argument, got 0')
  if (args.length > 3) vm.raise('TypeError', `range expected at most 3 arguments, got ${args.length}`)
  const { refs, kinds } = vm.heap
  if (args.every((arg) => refs.objType[arg] === kinds.int))
    return fromInts(
      vm,
      args.map((arg) => vm.hold(arg)),
    )
  return converted(vm, args)
}

function* converted(vm: Interpreter, args: readonly Ref[]): Steps {
  const ints: Ref[] = []
  try {
    for (const arg of args) ints.push(isInt(vm, arg) && !vm.atLeast(10) ? vm.hold(arg) : vm.int(yield* toIndex(vm, arg)))
  } catch (error) {
    vm.dropAll(ints)
    throw error
  }
  return fromInts(vm, ints)
}

/** Of ints given away, one to three. */
function fromInts(vm: Interpreter, ints: readonly Ref[]): Ref {
  if (ints.length === 3 && vm.intOf(ints[2]) === 0) {
    vm.dropAll(ints)
    vm.raise('ValueError', 'range() arg 3 must not be zero')
  }
  const [start, stop] = ints.length === 1 ? [vm.int(0), ints[0]] : ints
  return makeRange(vm, start, stop, ints.length === 3 ? ints[2] : vm.int(1))
}

function rangeLength(vm: Interpreter, self: Ref): Ref {
  const n = vm.heap.slot(self, RangeSlot.LENGTH)
  if (vm.intOf(n) > 0x7fffffffffffffffn) vm.raise('OverflowError', 'Python int too large to convert to C ssize_t')
  return vm.hold(n)
}

function* rangeRepr(vm: Interpreter, self: Ref): Steps {
  const start = yield* reprText(vm, vm.heap.slot(self, RangeSlot.START))
  const stop = yield* reprText(vm, vm.heap.slot(self, RangeSlot.STOP))
  const step = part(vm, self, RangeSlot.STEP)
  return vm.str(step === 1 ? `range(${start}, ${stop})` : `range(${start}, ${stop}, ${yield* reprText(vm, vm.heap.slot(self, RangeSlot.STEP))})`)
}

function rangeGetItem(vm: Interpreter, self: Ref, key: Ref): Result {
  if (isInt(vm, key)) return item(vm, self, vm.intOf(key))
  if (isSlice(vm, key)) return slice(vm, self, key)
  if (vm.typeOf(key).slots.index === undefined) vm.raise('TypeError', `range indices must be integers or slices, not ${vm.typeName(key)}`)
  return itemLater(vm, self, key)
}

function* itemLater(vm: Interpreter, self: Ref, key: Ref): Steps {
  return item(vm, self, yield* toIndex(vm, key))
}

function item(vm: Interpreter, self: Ref, asked: IntValue): Ref {
  const length = part(vm, self, RangeSlot.LENGTH)
  const index = asked < 0 ? nth(asked, 1, length) : asked
  if (index < 0 || index >= length) vm.raise('IndexError', 'range object index out of range')
  return vm.int(nth(part(vm, self, RangeSlot.START), part(vm, self, RangeSlot.STEP), index))
}

/** A slice of a range is a range. Source: `compute_slice`. */
function* slice(vm: Interpreter, self: Ref, key: Ref): Steps {
  const parts = yield* sliceParts(vm, key)
  const length = BigInt(part(vm, self, RangeSlot.LENGTH))
  const stride = parts.step === null ? 1n : BigInt(parts.step)
  const low = stride < 0n ? -1n : 0n
  const high = stride < 0n ? length - 1n : length
  const place = (value: IntValue | null, fallback: bigint): bigint => {
    if (value === null) return fallback
    const index = BigInt(value) < 0n ? BigInt(value) + length : BigInt(value)
    return index < low ? low : index > high ? high : index
  }
  const from = place(parts.start, stride < 0n ? high : low)
  const to = place(parts.stop, stride < 0n ? low : high)
  const start = part(vm, self, RangeSlot.START)
  const step = part(vm, self, RangeSlot.STEP)
  const substep = simple(BigInt(step) * stride)
  return makeRange(vm, vm.int(nth(start, step, simple(from))), vm.int(nth(start, step, simple(to))), vm.int(substep))
}

/** The index of an int, or −1. */
function indexOf(vm: Interpreter, self: Ref, value: IntValue): IntValue {
  const [start, stop, step] = [BigInt(part(vm, self, RangeSlot.START)), BigInt(part(vm, self, RangeSlot.STOP)), BigInt(part(vm, self, RangeSlot.STEP))]
  const asked = BigInt(value)
  const inside = step > 0n ? start <= asked && asked < stop : stop < asked && asked <= start
  return inside && (asked - start) % step === 0n ? simple((asked - start) / step) : -1
}

/** Only exact ints and bools are calculated with; all else is compared with every item. */
function isPlainInt(vm: Interpreter, ref: Ref): boolean {
  const { refs, kinds } = vm.heap
  return refs.objType[ref] === kinds.int || refs.objType[ref] === kinds.bool
}

function rangeContains(vm: Interpreter, self: Ref, value: Ref): Result {
  return isPlainInt(vm, value) ? vm.bool(indexOf(vm, self, vm.intOf(value)) >= 0) : searched(vm, self, value)
}

function* searched(vm: Interpreter, self: Ref, value: Ref): Steps {
  return vm.bool((yield* firstEqual(vm, self, value)) >= 0)
}

function* firstEqual(vm: Interpreter, self: Ref, value: Ref): Steps<number> {
  let found = -1
  let index = 0
  yield* forEach(vm, self, function* (each) {
    try {
      if ((yield* vm.atLeast(9) ? equals(vm, each, value) : equals(vm, value, each)) === 1) found = index
    } finally {
      vm.drop(each)
    }
    index++
    return found < 0
  })
  return found
}

function* rangeIndex(vm: Interpreter, self: Ref, value: Ref): Steps {
  if (isPlainInt(vm, value)) {
    const index = indexOf(vm, self, vm.intOf(value))
    if (index < 0) vm.raise('ValueError', `${yield* reprText(vm, value)} is not in range`)
    return vm.int(index)
  }
  const index = yield* firstEqual(vm, self, value)
  if (index < 0) vm.raise('ValueError', 'sequence.index(x): x not in sequence')
  return vm.int(index)
}

function* rangeCount(vm: Interpreter, self: Ref, value: Ref): Steps {
  if (isPlainInt(vm, value)) return vm.int(indexOf(vm, self, vm.intOf(value)) >= 0 ? 1 : 0)
  let count = 0
  yield* forEach(vm, self, function* (each) {
    try {
      count += yield* equals(vm, each, value)
    } finally {
      vm.drop(each)
    }
    return undefined
  })
  return vm.int(count)
}

/** Equal where the items are. Source: `range_equals`. */
function compareRanges(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Ref {
  if (vm.heap.refs.objType[b] !== vm.heap.refs.objType[a] || (op !== CompareOp.EQ && op !== CompareOp.NE)) return vm.newNotImplemented()
  const length = part(vm, a, RangeSlot.LENGTH)
  let same = length === part(vm, b, RangeSlot.LENGTH)
  if (same && length > 0) same = part(vm, a, RangeSlot.START) === part(vm, b, RangeSlot.START)
  if (same && length > 1) same = part(vm, a, RangeSlot.STEP) === part(vm, b, RangeSlot.STEP)
  return vm.bool(same === (op === CompareOp.EQ))
}
