import { type IntValue, NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { native } from '../../vm/native'
import { defineType } from '../../vm/registry'
import { madeByIter } from '../resumable'
import { makeRange, nth, part, RangeSlot } from './rangeFields'

/** What an iterator of a range is: no references, but for one whose numbers are large. */
export interface RangeIteratorData {
  next: IntValue
  readonly step: IntValue
  left: IntValue
  /** How many there were at the start. */
  length: IntValue
}

/** Slots of a longrange_iterator: ints of its own. */
const enum LongSlot {
  START = 0,
  STEP = 1,
  LENGTH = 2,
}

export function defineRangeIterators(vm: Interpreter): void {
  for (const name of ['range_iterator', 'longrange_iterator'])
    defineType(vm, {
      name,
      layout: 'rangeIterator',
      subclassable: false,
      slots: { iter: (v, self) => v.hold(self), next },
      methods: {
        __length_hint__: native('self, /', (v, [self]) => v.int((v.heap.payload[self] as RangeIteratorData).left)),
        __reduce__: native('self, /', (v, [self]) => reduce(v, self)),
        __setstate__: native('self, state, /', (v, [self, state]) => setState(v, self, v.intOf(state))),
      },
    })
}

/** The range, and how far it has come; from 3.12 the range that is left. Source: `rangeiter_reduce`. */
function reduce(vm: Interpreter, self: Ref): Ref {
  const { next: value, step, left, length } = vm.heap.payload[self] as RangeIteratorData
  const taken = nth(length, left, -1)
  const first = vm.atLeast(12) ? value : nth(value, step, nth(0, taken, -1))
  const range = makeRange(vm, vm.int(first), vm.int(nth(value, step, left)), vm.int(step))
  return madeByIter(vm, [range], vm.atLeast(12) ? vm.newNone() : vm.int(taken))
}

/** Source: `rangeiter_setstate`. */
function setState(vm: Interpreter, self: Ref, state: IntValue): Ref {
  const data = vm.heap.payload[self] as RangeIteratorData
  const taken = vm.atLeast(12) ? 0 : nth(data.length, data.left, -1)
  const most = vm.atLeast(12) ? data.left : data.length
  const wanted = state < 0 ? 0 : state > most ? most : state
  const further = nth(wanted, taken, -1)
  data.next = nth(data.next, data.step, further)
  data.left = nth(data.left, further, -1)
  if (vm.atLeast(12)) data.length = data.left
  return vm.newNone()
}

function next(vm: Interpreter, self: Ref): Ref {
  const data = vm.heap.payload[self] as RangeIteratorData
  if (data.left <= 0) return NULL
  const { next: value, step, left } = data
  data.left = typeof left === 'number' ? left - 1 : nth(left, 1, -1)
  data.next = nth(value, step, 1)
  return vm.int(value)
}

const fits = (value: IntValue): boolean => typeof value === 'number' || (value >= -0x8000000000000000n && value <= 0x7fffffffffffffffn)

export function rangeIterator(vm: Interpreter, range: Ref): Ref {
  const start = part(vm, range, RangeSlot.START)
  const step = part(vm, range, RangeSlot.STEP)
  const left = part(vm, range, RangeSlot.LENGTH)
  return make(vm, { next: start, step, left, length: left }, fits(start) && fits(step) && fits(part(vm, range, RangeSlot.STOP)), range)
}

/** `reversed(range)` */
export function reverseRangeIterator(vm: Interpreter, range: Ref): Ref {
  const start = part(vm, range, RangeSlot.START)
  const step = part(vm, range, RangeSlot.STEP)
  const left = part(vm, range, RangeSlot.LENGTH)
  const last = nth(start, step, nth(left, 1, -1))
  return make(vm, { next: last, step: nth(0, step, -1), left, length: left }, fits(start) && fits(step) && fits(part(vm, range, RangeSlot.STOP)), NULL)
}

function make(vm: Interpreter, data: RangeIteratorData, small: boolean, range: Ref): Ref {
  const { heap } = vm
  if (small) {
    const ref = heap.make('rangeIterator')
    heap.payload[ref] = data
    return ref
  }
  const ref = heap.allocate(vm.type('longrange_iterator').kind, vm.model.objects.gcHead * 0 + 48 - (vm.atLeast(12) ? 8 : 0))
  heap.payload[ref] = data
  if (range !== NULL) {
    heap.store(ref, LongSlot.START, heap.slot(range, RangeSlot.START))
    heap.store(ref, LongSlot.STEP, heap.slot(range, RangeSlot.STEP))
    heap.store(ref, LongSlot.LENGTH, heap.slot(range, RangeSlot.LENGTH))
  }
  return ref
}
