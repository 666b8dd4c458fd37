import { isCallable } from '../../builtins/sequences'
import { NULL, type Ref } from '../../heap/ref'
import type { Steps } from '../../vm/frame'
import type { Interpreter } from '../../vm/interpreter'
import { type NativeSpec, native } from '../../vm/native'
import { equals } from '../../vm/operators'
import { makeNativeModule } from '../nativeModule'

/** `atexit`: the interpreter calls what is registered when the program has ended, the last first. Source: `Modules/atexitmodule.c`. */
export function makeAtexit(vm: Interpreter): Ref {
  return makeNativeModule(vm, 'atexit', { functions: FUNCTIONS })
}

function register(vm: Interpreter, fn: Ref, args: readonly Ref[], keywords: ReadonlyMap<string, Ref>): Ref {
  if (!isCallable(vm, fn)) vm.raise('TypeError', 'the first argument must be callable')
  const tuple = vm.tuple(args.map((arg) => vm.hold(arg)))
  let dict = NULL
  if (keywords.size > 0) {
    dict = vm.dict()
    for (const [name, value] of keywords) vm.setItemText(dict, name, vm.hold(value))
  }
  vm.atExit.push([vm.hold(fn), tuple, dict])
  return vm.hold(fn)
}

function* unregister(vm: Interpreter, fn: Ref): Steps {
  for (let at = vm.atExit.length - 1; at >= 0; at--) {
    const entry = vm.atExit[at]
    if ((yield* equals(vm, entry[0], fn)) === 0) continue
    vm.atExit.splice(at, 1)
    vm.dropAll(entry)
  }
  return vm.newNone()
}

function clear(vm: Interpreter): Ref {
  for (const entry of vm.atExit.splice(0)) vm.dropAll(entry)
  return vm.newNone()
}

const FUNCTIONS: Readonly<Record<string, NativeSpec>> = {
  _clear: native('', clear),
  _ncallbacks: native('', (vm) => vm.int(vm.atExit.length)),
  register: native('func, /, *args, **kwargs', (vm, [fn], args, keywords) => register(vm, fn, args, keywords)),
  unregister: native('func, /', (vm, [fn]) => unregister(vm, fn)),
}
