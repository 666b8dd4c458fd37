import { isCallable } from '../../builtins/sequences'
import { dataOf } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Result, Steps } from '../../vm/frames/frame'
import { type Interpreter, wait } from '../../vm/interpreter'
import { dictDelete, dictGet } from '../../vm/protocols/dictProtocol'
import { makeNativeModule } from '../nativeModule'
import { makeWeakref, referent, weakrefsTo } from './registry'

/** `_weakref`. Source: `Modules/_weakref.c`. */
export function makeWeakrefBase(vm: Interpreter): Ref {
  const type = (name: string): Ref => vm.hold(vm.type(name).ref)
  return makeNativeModule(vm, '_weakref', {
    functions: FUNCTIONS,
    values: { ref: type('weakref'), ReferenceType: type('weakref'), ProxyType: type('weakproxy'), CallableProxyType: type('weakcallableproxy') },
  })
}

function proxy(vm: Interpreter, object: Ref, callback: Ref): Ref {
  return makeWeakref(vm, vm.type(isCallable(vm, object) ? 'weakcallableproxy' : 'weakproxy'), object, callback)
}

/** `_remove_dead_weakref(dict, key)`: the entry goes where its weak reference is dead. */
function removeDead(vm: Interpreter, dict: Ref, key: Ref): Result {
  const found = dictGet(vm, dict, key)
  return typeof found === 'number' ? removeFound(vm, dict, key, found) : removeLater(vm, dict, key, found)
}

function* removeLater(vm: Interpreter, dict: Ref, key: Ref, steps: Steps): Steps {
  return yield* wait(removeFound(vm, dict, key, yield* steps))
}

function removeFound(vm: Interpreter, dict: Ref, key: Ref, weakref: Ref): Result {
  if (weakref === NULL) return vm.newNone()
  const dead = referent(vm, weakref) === NULL
  vm.drop(weakref)
  return dead && dataOf(vm.heap, dict).table.used > 0 ? deleteLater(vm, dict, key) : vm.newNone()
}

function* deleteLater(vm: Interpreter, dict: Ref, key: Ref): Steps {
  const value = yield* wait(dictDelete(vm, dict, key))
  vm.heap.dropMaybe(value)
  return vm.newNone()
}

/** The base of a built-in type knows its subclasses by weak references that no program sees as objects here. */
function heldAsSubclass(vm: Interpreter, object: Ref): number {
  const cls = vm.classOf(object)
  return cls?.builtin === true && cls.name !== 'object' ? 1 : 0
}

const FUNCTIONS: Readonly<Record<string, NativeSpec>> = {
  _remove_dead_weakref: native('dct, key, /', (vm, [dict, key]) => removeDead(vm, dict, key)),
  getweakrefcount: native('object, /', (vm, [object]) => vm.int(weakrefsTo(vm, object).length + heldAsSubclass(vm, object))),
  getweakrefs: native('object, /', (vm, [object]) => vm.list(weakrefsTo(vm, object).map((weakref) => vm.hold(weakref)))),
  proxy: native('object, callback=None, /', (vm, [object, callback]) => proxy(vm, object, callback)),
}
