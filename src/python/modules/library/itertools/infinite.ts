import { BinaryOp } from '../../../code/opcodes'
import { appendItem, itemAt, listLength } from '../../../heap/list'
import { NULL, type Ref } from '../../../heap/ref'
import { binder } from '../../../types/argumentsOf'
import { isFloat, isInt, sizeOf, toIndex } from '../../../types/toIndex'
import { add } from '../../../values/ints'
import { native } from '../../../vm/calls/native'
import type { Result, Steps } from '../../../vm/frames/frame'
import type { Interpreter } from '../../../vm/interpreter'
import { getIter, iterNext } from '../../../vm/protocols/iteration'
import { binary, reprText } from '../../../vm/protocols/operators'
import { chainResult, clearField, itself, libraryType, newObject } from '../nativeType'

// count, cycle, repeat. Source: `Modules/itertoolsmodule.c`.

/** Fields: the count where it is no plain int, the step. Payload: the count; null where it is a field. */
export function defineCount(vm: Interpreter): Ref {
  const bind = binder('count', 'start=0, step=1')
  const isNumber = (v: Interpreter, ref: Ref): boolean =>
    isInt(v, ref) || isFloat(v, ref) || v.typeOf(ref).slots.index !== undefined || v.typeOf(ref).slots.float !== undefined || v.isA(ref, 'complex')
  return libraryType(vm, {
    name: 'count',
    module: 'itertools',
    basicsize: 40,
    fields: 2,
    slots: {
      new: (v, type, args, names) => {
        const [start, step] = bind(v, args, names)
        for (const given of [start, step]) if (given !== NULL && !isNumber(v, given)) v.raise('TypeError', 'a number is required')
        const plain = start === NULL || v.heap.refs.objType[start] === v.heap.kinds.int
        const byOne = step === NULL || (v.heap.refs.objType[step] === v.heap.kinds.int && v.intOf(step) === 1)
        const fast = plain && byOne
        return newObject(
          v,
          type,
          [fast ? NULL : start === NULL ? v.int(0) : v.hold(start), step === NULL ? v.int(1) : v.hold(step)],
          fast ? (start === NULL ? 0 : v.intOf(start)) : null,
        )
      },
      iter: itself,
      next: countNext,
      repr: countRepr,
    },
    methods: {
      __reduce__: native('self, /', (v, [self]) => {
        const now = v.heap.payload[self] as number | bigint | null
        const step = v.heap.slot(self, 1)
        const args = now === null ? [v.hold(v.heap.slot(self, 0)), v.hold(step)] : [v.int(now)]
        return v.tuple([v.hold(v.typeOf(self).ref), v.tuple(args)])
      }),
    },
  }).ref
}

function countNext(vm: Interpreter, self: Ref): Result {
  const { heap } = vm
  const now = heap.payload[self] as number | bigint | null
  if (now !== null) {
    heap.payload[self] = add(now, 1)
    return vm.int(now)
  }
  const current = vm.hold(heap.slot(self, 0))
  return chainResult(binary(vm, current, heap.slot(self, 1), BinaryOp.ADD), (next) => {
    heap.give(self, 0, next)
    return current
  })
}

function* countRepr(vm: Interpreter, self: Ref): Steps {
  const now = vm.heap.payload[self] as number | bigint | null
  if (now !== null) return vm.str(`count(${now})`)
  const step = vm.heap.slot(self, 1)
  const text = yield* reprText(vm, vm.heap.slot(self, 0))
  if (isInt(vm, step) && vm.intOf(step) === 1) return vm.str(`count(${text})`)
  return vm.str(`count(${text}, ${yield* reprText(vm, step)})`)
}

/** Fields: the iterator, a list of what came. Payload: the next index in it. */
export function defineCycle(vm: Interpreter): Ref {
  const bind = binder('cycle', 'iterable, /')
  return libraryType(vm, {
    name: 'cycle',
    module: 'itertools',
    basicsize: 48,
    fields: 2,
    slots: {
      new: (v, type, args, names) => chainResult(getIter(v, bind(v, args, names)[0]), (iterator) => newObject(v, type, [iterator, v.list([])], 0)),
      iter: itself,
      next: cycleNext,
    },
  }).ref
}

function cycleNext(vm: Interpreter, self: Ref): Result {
  const iterator = vm.heap.slot(self, 0)
  if (iterator === NULL) return savedItem(vm, self)
  return chainResult(iterNext(vm, iterator), (item) => {
    if (item !== NULL) {
      appendItem(vm.heap, vm.heap.slot(self, 1), item)
      return item
    }
    clearField(vm, self, 0)
    return savedItem(vm, self)
  })
}

function savedItem(vm: Interpreter, self: Ref): Ref {
  const { heap } = vm
  const saved = heap.slot(self, 1)
  const n = saved === NULL ? 0 : listLength(heap, saved)
  if (n === 0) return NULL
  const at = heap.payload[self] as number
  heap.payload[self] = at + 1 >= n ? 0 : at + 1
  return vm.hold(itemAt(heap, saved, at))
}

/** Field: the object. Payload: how often still; −1: for ever. */
export function defineRepeat(vm: Interpreter): Ref {
  const bind = binder('repeat', 'object, times=0')
  return libraryType(vm, {
    name: 'repeat',
    module: 'itertools',
    basicsize: 32,
    fields: 1,
    slots: {
      new: function* (v, type, args, names) {
        const [object, times] = bind(v, args, names)
        const n = times === NULL ? -1 : Math.max(sizeOf(v, yield* toIndex(v, times)), 0)
        return newObject(v, type, [v.hold(object)], n)
      },
      iter: itself,
      next: (v, self) => {
        const left = v.heap.payload[self] as number
        if (left === 0) return NULL
        if (left > 0) v.heap.payload[self] = left - 1
        return v.hold(v.heap.slot(self, 0))
      },
      repr: function* (v, self) {
        const left = v.heap.payload[self] as number
        const text = yield* reprText(v, v.heap.slot(self, 0))
        return v.str(left < 0 ? `repeat(${text})` : `repeat(${text}, ${left})`)
      },
    },
    methods: {
      __reduce__: native('self, /', (v, [self]) => {
        const left = v.heap.payload[self] as number
        return v.tuple([v.hold(v.typeOf(self).ref), v.tuple([v.hold(v.heap.slot(self, 0)), ...(left < 0 ? [] : [v.int(left)])])])
      }),
      __length_hint__: native('self, /', (v, [self]) => {
        const left = v.heap.payload[self] as number
        if (left < 0) v.raise('TypeError', 'len() of unsized object')
        return v.int(left)
      }),
    },
  }).ref
}
