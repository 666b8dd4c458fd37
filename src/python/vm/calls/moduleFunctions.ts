import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../interpreter'

/** The module that a function of C code was made for (`m_self`), borrowed; the builtins where it has been imported by none. */
export function moduleOfFunction(vm: Interpreter, fn: Ref): Ref {
  const name = vm.heap.slot(fn, 1)
  if (name === NULL) return vm.builtinsModule
  const module = getText(vm.heap, vm.modules, vm.textOf(name))
  return module === NULL ? vm.builtinsModule : module
}
