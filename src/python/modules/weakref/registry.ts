import { O, referentOf, weakrefsOf } from '../../../index'
import { NULL, type Ref } from '../../heap/ref'
import { allocateInstance } from '../../vm/classes/instances'
import type { PyType } from '../../vm/classes/type'
import type { Interpreter } from '../../vm/interpreter'

// Weak references as the kernel's registry knows them. Source: `Objects/weakrefobject.c`.

/** What it refers to, borrowed; NULL: nothing any more. */
export function referent(vm: Interpreter, weakref: Ref): Ref {
  const object = referentOf(vm.lab.weakrefs, weakref)
  return object < 0 || vm.heap.refs.objRefcnt[object] === 0 ? NULL : object
}

/** The slot of its callback: behind the attributes of an instance of a subclass. */
export function callbackSlot(vm: Interpreter, weakref: Ref): number {
  return vm.typeOf(weakref).itemsAt
}

/** Its callback, borrowed, or NULL. */
export function callbackOf(vm: Interpreter, weakref: Ref): Ref {
  return vm.heap.slot(weakref, callbackSlot(vm, weakref))
}

/** The object's weak references: the shared ones without a callback first, then the newest first. */
export function weakrefsTo(vm: Interpreter, object: Ref): Ref[] {
  const all = weakrefsOf(vm.lab.weakrefs, object)
  const isShared = (weakref: Ref): boolean => vm.lab.weakrefs.wrCallback[weakref] === 0
  const isProxy = (weakref: Ref): boolean => vm.typeOf(weakref).builtin && /proxy/i.test(vm.typeName(weakref))
  // The shared proxy stands behind the shared reference, whichever was there first.
  if (all.length < 2 || !isShared(all[1])) return all
  return isProxy(all[0]) ? [all[1], all[0], ...all.slice(2)] : all
}

/** A built-in class is known to its base by such a reference, which is there since the start (`tp_subclasses`); `object` has no base. */
function isKnownToBase(vm: Interpreter, type: PyType, object: Ref): boolean {
  const cls = type.builtin ? vm.classOf(object) : null
  return cls?.builtin === true && cls.bases.length > 0
}

/** That reference: nobody has counted it since, and the collector does not see it. */
function baseReference(vm: Interpreter, type: PyType): Ref {
  const { gc } = vm.lab
  const { count, enabled } = gc
  const [young] = count
  vm.heap.perform(O.COLLECTOR_ENABLE, 0)
  const weakref = allocateInstance(vm, type)
  vm.heap.perform(O.COUNTS_SET, young, gc.count[1], gc.count[2])
  vm.heap.perform(O.COLLECTOR_ENABLE, enabled)
  vm.heap.untrack(weakref)
  return vm.hold(weakref)
}

/** A weak reference of this type to the object; without a callback an exact one is shared (`get_basic_refs`). */
export function makeWeakref(vm: Interpreter, type: PyType, object: Ref, callback: Ref): Ref {
  if (!vm.typeOf(object).hasWeakrefs) vm.raise('TypeError', `cannot create weak reference to '${vm.typeName(object)}' object`)
  const has = callback !== NULL && callback !== vm.none
  if (!has && type.builtin) {
    const shared = weakrefsTo(vm, object).find((weakref) => vm.typeOf(weakref) === type && vm.lab.weakrefs.wrCallback[weakref] === 0)
    if (shared !== undefined) return vm.hold(shared)
  }
  const weakref = !has && isKnownToBase(vm, type, object) ? baseReference(vm, type) : allocateInstance(vm, type)
  vm.heap.payload[weakref] = undefined
  if (has) vm.heap.store(weakref, type.itemsAt, callback)
  // An instance of a subclass is never shared: it stands behind the one that is.
  vm.heap.perform(O.WEAKREF_LINK, weakref, object, has || !type.builtin ? 1 : 0)
  return weakref
}
