import { isCallable } from '../../builtins/sequences'
import { NULL, type Ref } from '../../heap/ref'
import { type NativeSpec, native } from '../../vm/calls/native'
import { PyError } from '../../vm/errors/pyError'
import type { Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { equals } from '../../vm/protocols/operators'
import { makeNativeModule } from '../nativeModule'
import { callExitCallbacks, dropExitCallbacks, UNREGISTERED } from './callbacks'

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

/** Those that are equal are let go of, and keep their places. */
function* unregister(vm: Interpreter, fn: Ref): Steps {
  for (let at = 0; at < vm.atExit.length; at++) {
    const entry = vm.atExit[at]
    if (entry[0] === NULL || (yield* equals(vm, entry[0], fn)) === 0) continue
    vm.atExit[at] = UNREGISTERED
    for (const ref of entry) if (ref !== NULL) vm.drop(ref)
  }
  return vm.newNone()
}

function clear(vm: Interpreter): Ref {
  dropExitCallbacks(vm)
  return vm.newNone()
}

function* runAll(vm: Interpreter): Steps {
  const error = yield* callExitCallbacks(vm)
  if (error !== NULL) throw new PyError(error)
  return vm.newNone()
}

const FUNCTIONS: Readonly<Record<string, NativeSpec>> = {
  _clear: native('', clear),
  _ncallbacks: native('', (vm) => vm.int(vm.atExit.length)),
  _run_exitfuncs: native('', runAll),
  register: native('func, /, *args, **kwargs', (vm, [fn], args, keywords) => register(vm, fn, args, keywords)),
  unregister: native('func, /', (vm, [fn]) => unregister(vm, fn)),
}
