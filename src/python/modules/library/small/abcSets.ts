import { NULL, type Ref } from '../../../heap/ref'
import { clearSet, membersOf } from '../../../heap/set'
import { native } from '../../../vm/calls/native'
import type { Steps } from '../../../vm/frames/frame'
import { type Interpreter, wait } from '../../../vm/interpreter'
import { newSet, setAdd, setDiscard } from '../../../vm/protocols/setProtocol'
import { makeWeakref, referent } from '../../weakref/registry'

/** The sets of weak references that an `_abc_data` has, each from its first member on. */
export const enum AbcSet {
  REGISTRY = 0,
  CACHE = 1,
  NEGATIVE = 2,
}

/** The callback of such a reference, bound to a weak reference to its set. Source: `_destroy` in `Modules/_abc.c`. */
export const FORGET = native('self, wr, /', function* (vm, [self, weakref]) {
  const set = referent(vm, self)
  if (set !== NULL) yield* wait(setDiscard(vm, set, weakref))
  return vm.newNone()
})

/** The class becomes a member. Source: `_add_to_weak_set`. */
export function* remember(vm: Interpreter, impl: Ref, which: AbcSet, cls: Ref, forget: number): Steps<void> {
  const { heap } = vm
  const type = vm.type('weakref')
  if (heap.slot(impl, which) === NULL) heap.give(impl, which, newSet(vm))
  const set = heap.slot(impl, which)
  const own = makeWeakref(vm, type, set, NULL)
  const callback = heap.make('builtin')
  heap.payload[callback] = forget
  heap.give(callback, 0, own)
  heap.track(callback)
  const member = makeWeakref(vm, type, cls, callback)
  vm.drop(callback)
  try {
    yield* wait(setAdd(vm, set, member))
  } finally {
    vm.drop(member)
  }
}

/** `_get_dump`: copies of the sets. The references are the caller's. */
export function* copies(vm: Interpreter, impl: Ref): Steps<Ref[]> {
  const made = [AbcSet.REGISTRY, AbcSet.CACHE, AbcSet.NEGATIVE].map(() => newSet(vm))
  for (const [which, copy] of made.entries()) {
    const set = vm.heap.slot(impl, which)
    if (set !== NULL) for (const member of membersOf(vm.heap, set)) yield* wait(setAdd(vm, copy, member))
  }
  return made
}

/** Refusals that are older than the last registration do not count. */
export function forgetAll(vm: Interpreter, impl: Ref, which: AbcSet): void {
  const set = vm.heap.slot(impl, which)
  if (set !== NULL) clearSet(vm.heap, set)
}
