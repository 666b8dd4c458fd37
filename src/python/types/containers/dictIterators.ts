import { type DictData, dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { native } from '../../vm/calls/native'
import { defineType } from '../../vm/classes/registry'
import { goesQuietly } from '../../vm/fast/quietly'
import type { Interpreter } from '../../vm/interpreter'
import { reducedToList } from '../resumable'
import { makeField } from './making'

/** What an iterator of a dict is besides its references: the dict in slot 0, of items the pair that is used again in slot 1. */
interface DictIteratorData {
  /** The next entry. */
  next: number
  /** Items when it began; −1: it was found changed. */
  used: number
  left: number
}

const NAMES = ['dict_keyiterator', 'dict_valueiterator', 'dict_itemiterator', 'dict_reversekeyiterator', 'dict_reversevalueiterator', 'dict_reverseitemiterator'] as const
export type DictIteratorName = (typeof NAMES)[number]

/** Those of the first three that go backwards come behind them. */
const FIRST_BACKWARDS = 3

const enum What {
  KEY = 0,
  VALUE = 1,
  ITEM = 2,
}

/** The iterators of dict. Source: `dictiter_iternextkey`, …, `dictreviter_iternext`. */
export function defineDictIterators(vm: Interpreter): void {
  for (const [at, name] of NAMES.entries())
    defineType(vm, {
      name,
      layout: 'dictKeyIterator',
      subclassable: false,
      slots: { iter: (v, self) => v.hold(self), next: (v, self) => (at < 3 ? next(v, self, at) : previous(v, self, at - 3)) },
      methods: {
        __reduce__: reducedToList((v, self) => (at < 3 ? next(v, self, at) : previous(v, self, at - 3))),
        __length_hint__: native('self, /', (v, [self]) => {
          const dict = v.heap.slot(self, 0)
          const { used, left } = v.heap.payload[self] as DictIteratorData
          return v.int(dict !== NULL && used === dataOf(v.heap, dict).table.used ? left : 0)
        }),
      },
    })
}

export function dictIterator(vm: Interpreter, dict: Ref, name: DictIteratorName): Ref {
  const { table } = dataOf(vm.heap, dict)
  const at = NAMES.indexOf(name)
  const backwards = at >= FIRST_BACKWARDS
  const data: DictIteratorData = { next: backwards ? table.nentries - 1 : 0, used: table.used, left: table.used }
  const ref = makeField(vm, name, 'dictKeyIterator', dict, data)
  if (at % FIRST_BACKWARDS === What.ITEM) vm.heap.give(ref, 1, vm.tuple([vm.newNone(), vm.newNone()]))
  return ref
}

function checked(vm: Interpreter, self: Ref, source: DictData): DictIteratorData {
  const data = vm.heap.payload[self] as DictIteratorData
  if (data.used !== source.table.used) {
    data.used = -1
    vm.raise('RuntimeError', 'dictionary changed size during iteration')
  }
  return data
}

function next(vm: Interpreter, self: Ref, what: What): Ref {
  const { heap } = vm
  const dict = heap.slot(self, 0)
  if (dict === NULL) return NULL
  const source = dataOf(heap, dict)
  const data = checked(vm, self, source)
  let { next: entry } = data
  while (entry < source.table.nentries && keyAt(heap, dict, source, entry) === NULL) entry++
  if (entry >= source.table.nentries) return ended(vm, self)
  if (data.left === 0) {
    ended(vm, self)
    vm.raise('RuntimeError', 'dictionary keys changed during iteration')
  }
  data.next = entry + 1
  data.left--
  return yielded(vm, self, dict, source, entry, what)
}

function previous(vm: Interpreter, self: Ref, what: What): Ref {
  const { heap } = vm
  const dict = heap.slot(self, 0)
  if (dict === NULL) return NULL
  const source = dataOf(heap, dict)
  const data = checked(vm, self, source)
  let { next: entry } = data
  while (entry >= 0 && keyAt(heap, dict, source, entry) === NULL) entry--
  if (entry < 0) return ended(vm, self)
  data.next = entry - 1
  data.left--
  return yielded(vm, self, dict, source, entry, what)
}

function ended(vm: Interpreter, self: Ref): Ref {
  vm.heap.store(self, 0, NULL)
  return NULL
}

function yielded(vm: Interpreter, self: Ref, dict: Ref, source: DictData, entry: number, what: What): Ref {
  const { heap } = vm
  if (what === What.KEY) return heap.hold(keyAt(heap, dict, source, entry))
  if (what === What.VALUE) return heap.hold(valueAt(heap, dict, source, entry))
  return pairAgain(vm, heap.slot(self, 1), heap.hold(keyAt(heap, dict, source, entry)), heap.hold(valueAt(heap, dict, source, entry)))
}

/** The pair of a step, both given away: the one of the step before, where nobody else has it. */
export function pairAgain(vm: Interpreter, pair: Ref, first: Ref, second: Ref): Ref {
  const { heap } = vm
  if (pair === NULL || heap.refs.objRefcnt[pair] !== 1) return vm.tuple([first, second])
  heap.hold(pair)
  const { slotBase, slotTarget } = heap.refs
  const at = slotBase[pair]
  if (goesQuietly(heap, slotTarget[at]) && goesQuietly(heap, slotTarget[at + 1])) {
    heap.give(pair, 0, first)
    heap.give(pair, 1, second)
    heap.track(pair)
    return pair
  }
  const firstBefore = heap.hold(heap.slot(pair, 0))
  const secondBefore = heap.hold(heap.slot(pair, 1))
  heap.give(pair, 0, first)
  heap.give(pair, 1, second)
  heap.drop(firstBefore)
  heap.drop(secondBefore)
  // What the collector took out of its lists comes back (bpo-42536).
  heap.track(pair)
  return pair
}
