import { NULL, type Ref } from '../heap/ref'
import { call } from '../vm/calls/call'
import { type NativeSpec, native } from '../vm/calls/native'
import { getAttributeOr } from '../vm/classes/attributes'
import type { Steps } from '../vm/frames/frame'
import { importModule } from '../vm/instructions/modules'
import { type Interpreter, wait } from '../vm/interpreter'
import { refuseAt } from '../vm/threads'

/** `breakpoint`: what `sys.breakpointhook` does. Source: `builtin_breakpoint`. */
function* breakpoint(vm: Interpreter, args: readonly Ref[], keywords: ReadonlyMap<string, Ref>): Steps {
  const sys = yield* importModule(vm, 'sys')
  const hook = yield* getAttributeOr(vm, sys, 'breakpointhook')
  vm.drop(sys)
  if (hook === NULL) vm.raise('RuntimeError', 'lost sys.breakpointhook')
  const names = keywords.size === 0 ? NULL : vm.tuple([...keywords.keys()].map((name) => vm.str(name)))
  try {
    return yield* wait(call(vm, hook, [...args, ...keywords.values()], names))
  } finally {
    vm.drop(hook)
    vm.heap.dropMaybe(names)
  }
}

export const BREAKPOINT_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  breakpoint: native('*args, **kws', (vm, _named, args, keywords) => breakpoint(vm, args, keywords)),
}

/** `sys.breakpointhook`: there is no `pdb` to stop in. */
export const BREAKPOINTHOOK = native('*args, **kws', (vm) => refuseAt(vm, 'breakpoint() without a hook of your own', 'leave it out, or set sys.breakpointhook'))
