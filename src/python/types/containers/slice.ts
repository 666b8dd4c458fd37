import { CompareOp } from '../../code/opcodes'
import type { Ref } from '../../heap/ref'
import { hashTuple } from '../../values/hashes'
import { normalised } from '../../values/ints'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { Steps } from '../../vm/frames/frame'
import { makeSlice } from '../../vm/instructions/displays'
import { type Interpreter, wait } from '../../vm/interpreter'
import { hashOf, unhashable } from '../../vm/protocols/hashing'
import { compare, reprText } from '../../vm/protocols/operators'
import { isSlice, SliceSlot, sliceIndices } from '../sliceIndices'
import { isInt, toIndex } from '../toIndex'
import { noKeywords, readonlyField } from './making'

/** slice. Source: `Objects/sliceobject.c`. */
export function defineSlice(vm: Interpreter): void {
  const part = (slot: SliceSlot) => ({ ...readonlyField(slot), member: true }) as const
  defineType(vm, {
    name: 'slice',
    layout: 'slice',
    subclassable: false,
    slots: {
      repr: sliceRepr,
      hash: vm.atLeast(12) ? sliceHash : unhashable,
      compare: (v, self, other, op) => (isSlice(v, other) ? compareSlices(v, self, other, op as CompareOp) : v.newNotImplemented()),
      new: (v, _type, args, names) => sliceNew(v, args, names),
    },
    methods: { indices: native('self, length, /', (v, [self, n]) => indices(v, self, n)) },
    getset: { start: part(SliceSlot.START), stop: part(SliceSlot.STOP), step: part(SliceSlot.STEP) },
  })
}

function sliceNew(vm: Interpreter, args: readonly Ref[], names: Ref): Ref {
  noKeywords(vm, 'slice', names)
  if (args.length === 0) vm.raise('TypeError', 'slice expected at least 1 argument, got 0')
  if (args.length > 3) vm.raise('TypeError', `slice expected at most 3 arguments, got ${args.length}`)
  const [start, stop, step] = args.length === 1 ? [vm.none, args[0], vm.none] : [args[0], args[1], args.length > 2 ? args[2] : vm.none]
  return makeSlice(vm, vm.hold(start), vm.hold(stop), vm.hold(step))
}

function* sliceRepr(vm: Interpreter, self: Ref): Steps {
  const start = yield* reprText(vm, vm.heap.slot(self, SliceSlot.START))
  const stop = yield* reprText(vm, vm.heap.slot(self, SliceSlot.STOP))
  return vm.str(`slice(${start}, ${stop}, ${yield* reprText(vm, vm.heap.slot(self, SliceSlot.STEP))})`)
}

function* sliceHash(vm: Interpreter, self: Ref): Steps {
  const hashes = []
  for (const slot of [SliceSlot.START, SliceSlot.STOP, SliceSlot.STEP]) hashes.push(yield* hashOf(vm, vm.heap.slot(self, slot)))
  // A tuple's hash adds its length at the end; a slice's does not.
  return vm.int(normalised(BigInt.asIntN(64, BigInt(hashTuple(hashes)) - TUPLE_END)))
}

const TUPLE_END = 3n ^ 2870177450012600261n ^ 3527539n

/** As the tuples of their parts. */
function* compareSlices(vm: Interpreter, a: Ref, b: Ref, op: CompareOp): Steps {
  const tupleOf = (ref: Ref): Ref => vm.tuple([SliceSlot.START, SliceSlot.STOP, SliceSlot.STEP].map((slot) => vm.hold(vm.heap.slot(ref, slot))))
  if (a === b) return vm.bool(op === CompareOp.EQ || op === CompareOp.LE || op === CompareOp.GE)
  const x = tupleOf(a)
  const y = tupleOf(b)
  try {
    return yield* wait(compare(vm, x, y, op))
  } finally {
    vm.drop(x)
    vm.drop(y)
  }
}

/** The same with a length that is no small number. Source: `_PySlice_GetLongIndices`. */
function* largeIndices(vm: Interpreter, self: Ref, length: bigint): Steps {
  const at = function* (slot: SliceSlot, otherwise: bigint): Steps<bigint> {
    const ref = vm.heap.slot(self, slot)
    return ref === vm.none ? otherwise : BigInt(yield* toIndex(vm, ref, 'slice indices must be integers or None or have an __index__ method'))
  }
  const step = yield* at(SliceSlot.STEP, 1n)
  if (step === 0n) vm.raise('ValueError', 'slice step cannot be zero')
  const [lower, upper] = step < 0n ? [-1n, length - 1n] : [0n, length]
  const within = (value: bigint): bigint => {
    const from = value < 0n ? value + length : value
    return from < lower ? lower : from > upper ? upper : from
  }
  const bound = function* (slot: SliceSlot, otherwise: bigint): Steps<bigint> {
    return vm.heap.slot(self, slot) === vm.none ? otherwise : within(yield* at(slot, 0n))
  }
  const start = yield* bound(SliceSlot.START, step < 0n ? upper : lower)
  const stop = yield* bound(SliceSlot.STOP, step < 0n ? lower : upper)
  return vm.tuple([vm.int(start), vm.int(stop), vm.int(step)])
}

function* indices(vm: Interpreter, self: Ref, n: Ref): Steps {
  const given = yield* toIndex(vm, n)
  if (given < 0) vm.raise('ValueError', 'length should not be negative')
  const by = vm.heap.slot(self, SliceSlot.STEP)
  if (!Number.isSafeInteger(Number(given)) || (isInt(vm, by) && !Number.isSafeInteger(Number(vm.intOf(by))))) return yield* largeIndices(vm, self, BigInt(given))
  const length = Number(given)
  const { start, stop, step } = yield* sliceIndices(vm, self, length)
  return vm.tuple([vm.int(start), vm.int(stop), vm.int(step)])
}
