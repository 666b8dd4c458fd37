import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { Co } from '../../vm/loading/load'

/** To 3.10 a code object has a tuple of each, in this order. */
const TUPLES = ['varnames', 'freevars', 'cellvars'] as const
/** From 3.12 on it keeps the ones that somebody has asked for (`co_cached`), behind that of all locals. */
const KEPT = Co.LOCALS + 1

/** `co_varnames`, `co_freevars`, `co_cellvars`: a tuple that the code has, or keeps; in 3.11 a new one each time. */
export function namesOfLocals(vm: Interpreter, self: Ref, which: (typeof TUPLES)[number]): Ref {
  const { heap } = vm
  const names = vm.codes[heap.payload[self] as number].code[which]
  const slot = (vm.atLeast(11) ? KEPT : Co.LOCALS) + TUPLES.indexOf(which)
  const known = names.length === 0 || slot >= heap.size(self) ? NULL : heap.slot(self, slot)
  if (known !== NULL) return vm.hold(known)
  const made = vm.tuple(names.map((name) => heap.intern(name)))
  if (vm.atLeast(12) && names.length > 0) heap.store(self, slot, made)
  return made
}
