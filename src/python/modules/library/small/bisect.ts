import { CompareOp } from '../../../code/opcodes'
import { insertItem, itemAt, listLength } from '../../../heap/list'
import { NULL, type Ref } from '../../../heap/ref'
import { toIndex } from '../../../types/toIndex'
import { call, callAndDrop } from '../../../vm/calls/call'
import { type NativeSpec, native } from '../../../vm/calls/native'
import { getAttribute } from '../../../vm/classes/attributes'
import type { Result, Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { compare, getItem, isTrue, length } from '../../../vm/protocols/operators'
import { makeNativeModule } from '../../nativeModule'

/** `_bisect`. Source: `Modules/_bisectmodule.c`. */
export function makeBisect(vm: Interpreter): Ref {
  const signature = vm.atLeast(10) ? 'a, x, lo=0, hi=None, *, key=None' : 'a, x, lo=0, hi=None'
  const functions: Record<string, NativeSpec> = {}
  for (const [side, isAfter] of [
    ['right', true],
    ['left', false],
  ] as const) {
    functions[`bisect_${side}`] = native(signature, function* (v, [a, x, lo, hi, key]) {
      return v.int(yield* place(v, a, x, lo, hi, key ?? NULL, isAfter))
    })
    functions[`insort_${side}`] = native(signature, (v, [a, x, lo, hi, key]) => insort(v, a, x, lo, hi, key ?? NULL, isAfter))
  }
  return makeNativeModule(vm, '_bisect', { functions })
}

function itemOf(vm: Interpreter, a: Ref, at: number): Result {
  if (vm.isA(a, 'list') && vm.typeOf(a).builtin && at < listLength(vm.heap, a)) return vm.hold(itemAt(vm.heap, a, at))
  return itemByIndex(vm, a, at)
}

function* itemByIndex(vm: Interpreter, a: Ref, at: number): Steps {
  const index = vm.int(at)
  try {
    return yield* wait(getItem(vm, a, index))
  } finally {
    vm.drop(index)
  }
}

/** Where x (its key, where there is one) belongs: behind what is equal to it, or before. */
function* place(vm: Interpreter, a: Ref, x: Ref, lo: Ref, hi: Ref, key: Ref, isAfter: boolean): Steps<number> {
  let low = lo === NULL ? 0 : Number(yield* toIndex(vm, lo))
  let high = hi === NULL || hi === vm.none ? -1 : Number(yield* toIndex(vm, hi))
  if (low < 0) vm.raise('ValueError', 'lo must be non-negative')
  if (high === -1) high = yield* length(vm, a)
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const item = yield* keyed(vm, yield* wait(itemOf(vm, a, middle)), key)
    try {
      const isLess = yield* isTrue(vm, isAfter ? compare(vm, x, item, CompareOp.LT) : compare(vm, item, x, CompareOp.LT))
      if ((isLess === 1) === isAfter) high = middle
      else low = middle + 1
    } finally {
      vm.drop(item)
    }
  }
  return low
}

/** The key of an item, which is given away. */
function* keyed(vm: Interpreter, item: Ref, key: Ref): Steps {
  if (key === NULL || key === vm.none) return item
  try {
    return yield* wait(call(vm, key, [item]))
  } finally {
    vm.drop(item)
  }
}

function* insort(vm: Interpreter, a: Ref, x: Ref, lo: Ref, hi: Ref, key: Ref, isAfter: boolean): Steps {
  const wanted = yield* keyed(vm, vm.hold(x), key)
  let at: number
  try {
    at = yield* place(vm, a, wanted, lo, hi, key, isAfter)
  } finally {
    vm.drop(wanted)
  }
  if (vm.isA(a, 'list') && vm.typeOf(a).builtin) {
    insertItem(vm.heap, a, at, x)
    return vm.newNone()
  }
  const index = vm.int(at)
  try {
    vm.drop(yield* wait(callAndDrop(vm, yield* wait(getAttribute(vm, a, 'insert')), [index, x])))
    return vm.newNone()
  } finally {
    vm.drop(index)
  }
}
