import { ObjectFlag } from '../../../index'
import { dataOf } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'

// In 3.13 the values of an instance stay in it when somebody asks for its `__dict__`: the instance visits them, the dict that shows them visits nothing and
// is visited by nobody, so that no collection finds it. Here the dict has the values and is an object of the collector: what `gc` says of it is put right.
// Source: `PyObject_VisitManagedDict`, `dict_traverse` in `Objects/dictobject.c`

/** Is it a dict that shows the values of an instance? */
export function isEmbedded(vm: Interpreter, ref: Ref): boolean {
  return vm.minor === 313 && vm.heap.refs.objType[ref] === vm.heap.kinds.dict && dataOf(vm.heap, ref).embedded
}

/** The dict that shows the values of an instance, borrowed; NULL. */
export function embeddedOf(vm: Interpreter, ref: Ref): Ref {
  if (vm.minor !== 313) return NULL
  const { dictAt } = vm.typeOf(ref)
  if (dictAt < 0) return NULL
  const dict = vm.heap.slot(ref, dictAt)
  return dict !== NULL && isEmbedded(vm, dict) ? dict : NULL
}

/** A collection begins. */
export function beginCounting(vm: Interpreter): void {
  if (vm.minor !== 313) return
  const state = moduleState(vm)
  forgetDead(vm)
  for (const [ref, known] of state.embedded) known.tracked = (vm.heap.refs.objFlags[ref] & ObjectFlag.TRACKED) !== 0
  state.embeddedDied = 0
}

/** How many such dicts have died since it began: those that it has found here, and would not have found in CPython. */
export function embeddedDead(vm: Interpreter): number {
  if (vm.minor !== 313) return 0
  const state = moduleState(vm)
  state.embeddedDied += forgetDead(vm)
  return state.embeddedDied
}

function forgetDead(vm: Interpreter): number {
  const { embedded } = moduleState(vm)
  const { refs, kinds } = vm.heap
  let died = 0
  for (const [ref, { birth, tracked }] of embedded) {
    const lives = refs.objBirth[ref] === birth && refs.objType[ref] === kinds.dict
    if (lives && isEmbedded(vm, ref)) continue
    embedded.delete(ref)
    if (!lives && tracked) died++
  }
  return died
}
