import { O } from '../../../index'
import { NULL, type Ref } from '../../heap/ref'
import { call } from '../../vm/calls/call'
import { PyError } from '../../vm/errors/pyError'
import type { Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { reportUnraisable } from '../sys/unraisable'
import { callbackOf, callbackSlot, weakrefsTo } from './registry'

/**
 * A dying object's weak references that have callbacks: all are cleared, then the callbacks are called in the order of the list, the newest
 * first.
 *
 * Source: `PyObject_ClearWeakRefs`: one is called at once; several (from 3.13 one too), and their callbacks, are held by a tuple meanwhile
 */
export function* clearAndCallBack(vm: Interpreter, object: Ref): Steps {
  const { heap } = vm
  const weakrefs = weakrefsTo(vm, object)
  if (weakrefs.length < vm.model.collector.weakrefsHeldFrom) {
    yield* clearOne(vm, weakrefs[0])
    return NULL
  }
  const held = heap.emptyTupleOf(weakrefs.length * 2)
  heap.track(held)
  weakrefs.forEach((weakref, index) => {
    if (heap.refs.objRefcnt[weakref] > 0) {
      heap.store(held, index * 2, weakref)
      const callback = callbackOf(vm, weakref)
      if (callback !== NULL) heap.store(held, index * 2 + 1, callback)
    }
    forgetCallback(vm, weakref)
    heap.perform(O.WEAKREF_CLEAR, weakref)
  })
  for (const index of weakrefs.keys()) {
    const callback = heap.slot(held, index * 2 + 1)
    if (callback !== NULL) yield* callBack(vm, heap.slot(held, index * 2), callback)
  }
  heap.drop(held)
  return NULL
}

function* clearOne(vm: Interpreter, weakref: Ref): Steps<void> {
  const { heap } = vm
  const found = callbackOf(vm, weakref)
  const callback = found === NULL ? NULL : heap.hold(found)
  forgetCallback(vm, weakref)
  heap.perform(O.WEAKREF_CLEAR, weakref)
  if (callback === NULL) return
  if (heap.refs.objRefcnt[weakref] > 0) yield* callBack(vm, weakref, callback)
  heap.drop(callback)
}

function forgetCallback(vm: Interpreter, weakref: Ref): void {
  if (callbackOf(vm, weakref) !== NULL) vm.heap.store(weakref, callbackSlot(vm, weakref), NULL)
}

/** `handle_callback`: what it raises is reported. */
function* callBack(vm: Interpreter, weakref: Ref, callback: Ref): Steps<void> {
  try {
    const result = yield* wait(call(vm, callback, [weakref]))
    vm.drop(result)
  } catch (error) {
    if (!(error instanceof PyError)) throw error
    yield* reportUnraisable(vm, error.ref, callback, vm.atLeast(14) ? 'Exception ignored while calling weakref callback' : null)
  }
}

/** The collector has cleared a weak reference to garbage: its callback is called (`handle_weakrefs`). */
export function* callWeakrefCallback(vm: Interpreter, weakref: Ref): Steps {
  const callback = callbackOf(vm, weakref)
  if (callback !== NULL) yield* callBack(vm, weakref, callback)
  return NULL
}
