import { getText } from '../../heap/dict'
import { type IntValue, NULL, type Ref } from '../../heap/ref'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import type { Interpreter } from '../../vm/interpreter'
import { isInt } from '../toIndex'
import { makeRange, nth, part, RangeSlot, simple } from './rangeFields'

/** What an iterator of a range is: no references, but for one whose numbers are large. */
export interface RangeIteratorData {
  next: IntValue
  readonly step: IntValue
  left: IntValue
  /** Where it began: to 3.11 a copy begins there, too, and is moved on. */
  readonly first: IntValue
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
        __setstate__: native('self, state, /', (v, [self, state]) => moveTo(v, self, state)),
      },
    })
}

function next(vm: Interpreter, self: Ref): Ref {
  const data = vm.heap.payload[self] as RangeIteratorData
  if (data.left <= 0) return NULL
  const { next: value, step, left } = data
  data.left = typeof left === 'number' ? left - 1 : nth(left, 1, -1)
  data.next = nth(value, step, 1)
  return vm.int(value)
}

/** How many items it has given. */
function given({ next: at, step, first }: RangeIteratorData): IntValue {
  return simple((BigInt(at) - BigInt(first)) / BigInt(step))
}

/** For `copy.copy`: an iterator over the range that is left; to 3.11 over the whole range, moved on. Source: `rangeiter_reduce`, `longrangeiter_reduce`. */
function reduce(vm: Interpreter, self: Ref): Ref {
  const data = vm.heap.payload[self] as RangeIteratorData
  const { next: at, step, left, first } = data
  const rest = vm.atLeast(12)
  const range = makeRange(vm, vm.int(rest ? at : first), vm.int(nth(at, step, left)), vm.int(step))
  return vm.tuple([vm.hold(getText(vm.heap, vm.builtins, 'iter')), vm.tuple([range]), rest ? vm.newNone() : vm.int(given(data))])
}

/** `__setstate__(n)`: to the item n, at most to its end; 3.12 counts from where it stands. */
function moveTo(vm: Interpreter, self: Ref, state: Ref): Ref {
  if (!isInt(vm, state))
    vm.raise('TypeError', vm.atLeast(10) ? `'${vm.typeName(state)}' object cannot be interpreted as an integer` : `an integer is required (got type ${vm.typeName(state)})`)
  const data = vm.heap.payload[self] as RangeIteratorData
  const wanted = vm.intOf(state)
  const index = BigInt(wanted < 0 ? 0 : wanted) - (vm.atLeast(12) ? 0n : BigInt(given(data)))
  const by = index > BigInt(data.left) ? data.left : simple(index)
  data.next = nth(data.next, data.step, by)
  data.left = nth(data.left, by, -1)
  return vm.newNone()
}

const fits = (value: IntValue): boolean => typeof value === 'number' || (value >= -0x8000000000000000n && value <= 0x7fffffffffffffffn)

export function rangeIterator(vm: Interpreter, range: Ref): Ref {
  const start = part(vm, range, RangeSlot.START)
  const step = part(vm, range, RangeSlot.STEP)
  const left = part(vm, range, RangeSlot.LENGTH)
  return make(vm, { next: start, step, left, first: start }, fits(start) && fits(step) && fits(part(vm, range, RangeSlot.STOP)), range)
}

/** `reversed(range)` */
export function reverseRangeIterator(vm: Interpreter, range: Ref): Ref {
  const start = part(vm, range, RangeSlot.START)
  const step = part(vm, range, RangeSlot.STEP)
  const left = part(vm, range, RangeSlot.LENGTH)
  const last = nth(start, step, nth(left, 1, -1))
  return make(vm, { next: last, step: nth(0, step, -1), left, first: last }, fits(start) && fits(step) && fits(part(vm, range, RangeSlot.STOP)), NULL)
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
