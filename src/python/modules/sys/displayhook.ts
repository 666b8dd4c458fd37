import type { Ref } from '../../heap/ref'
import { native } from '../../vm/calls/native'
import type { Steps } from '../../vm/frames/frame'
import type { Interpreter } from '../../vm/interpreter'
import { reprText } from '../../vm/protocols/operators'
import { streamNow, writeTo } from './streams'

/** `sys.displayhook`: the repr, and the value is `builtins._`. Source: `sys_displayhook`. */
export function* displayhook(vm: Interpreter, value: Ref): Steps {
  if (value === vm.none) return vm.newNone()
  vm.setItemText(vm.builtins, '_', vm.newNone())
  yield* writeTo(vm, streamNow(vm, 'stdout'), `${yield* reprText(vm, value)}\n`)
  vm.setItemText(vm.builtins, '_', vm.hold(value))
  return vm.newNone()
}

export const DISPLAYHOOK = native('object, /', (vm, [value]) => displayhook(vm, value))
