import { O } from '../../index'
import { frameLocalsProxyType } from '../types/core/frameLocalsProxy'
import type { Interpreter } from '../vm/interpreter'
import { serveGc } from './gc/serve'
import { displayhook } from './sys/displayhook'
import { defineNamespace } from './sys/namespace'
import { callWeakrefCallback, clearAndCallBack } from './weakref/callbacks'
import { defineWeakrefTypes } from './weakref/types'

/** What the interpreter asks of these modules whether or not a program has imported them. */
export function installHooks(vm: Interpreter): void {
  defineWeakrefTypes(vm)
  defineNamespace(vm)
  if (vm.atLeast(13)) frameLocalsProxyType(vm)
  // What ran before the program has left a slice to the next.
  keepSlice(vm)
  vm.serveGc = (phase) => serveGc(vm, phase)
  vm.clearAndCallBack = (object) => clearAndCallBack(vm, object)
  vm.callWeakrefCallback = (weakref) => callWeakrefCallback(vm, weakref)
  vm.displayHook = (value) => displayhook(vm, value)
}

function keepSlice(vm: Interpreter): void {
  const [first, second, third] = vm.lab.gc.count
  vm.heap.drop(vm.heap.make('slice'))
  vm.lab.perform(O.COUNTS_SET, first, second, third)
}
