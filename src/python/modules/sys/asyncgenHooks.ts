import { isCallable } from '../../builtins/sequences'
import { NULL, type Ref } from '../../heap/ref'
import { type NativeSpec, native } from '../../vm/calls/native'
import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'
import { defineStructSequence, makeStructSequence } from '../structSequence'

const NAME = 'asyncgen_hooks'

/** The type of what `sys.get_asyncgen_hooks()` gives. */
export function defineAsyncgenHooks(vm: Interpreter): void {
  defineStructSequence(vm, 'builtins', NAME, ['firstiter', 'finalizer'])
}

/** A hook that was not given stays; None takes it away. */
function setHook(vm: Interpreter, which: 'asyncFirst' | 'asyncFinalizer', hook: Ref): void {
  if (hook === NULL) return
  const state = moduleState(vm)
  const before = state[which]
  state[which] = hook === vm.none ? NULL : vm.hold(hook)
  if (before !== NULL) vm.drop(before)
}

function setHooks(vm: Interpreter, first: Ref, finalizer: Ref): Ref {
  const wanted = [
    ['finalizer', finalizer],
    ['firstiter', first],
  ] as const
  for (const [name, hook] of wanted) if (hook !== NULL && hook !== vm.none && !isCallable(vm, hook)) vm.raise('TypeError', `callable ${name} expected, got ${vm.typeName(hook)}`)
  setHook(vm, 'asyncFinalizer', finalizer)
  setHook(vm, 'asyncFirst', first)
  return vm.newNone()
}

function getHooks(vm: Interpreter): Ref {
  const { asyncFirst, asyncFinalizer } = moduleState(vm)
  return makeStructSequence(
    vm,
    vm.type(NAME),
    [asyncFirst, asyncFinalizer].map((hook) => vm.hold(hook === NULL ? vm.none : hook)),
  )
}

/** Hooks of asynchronous generators. Source: `sys_set_asyncgen_hooks`. */
export const ASYNCGEN_HOOKS: Readonly<Record<string, NativeSpec>> = {
  get_asyncgen_hooks: native('', getHooks),
  set_asyncgen_hooks: native('firstiter=, finalizer=', (vm, [first, finalizer]) => setHooks(vm, first, finalizer)),
}
