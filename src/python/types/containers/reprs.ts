import { appendItem, removeItem } from '../../heap/list'
import { NULL, type Ref } from '../../heap/ref'
import { moduleState } from '../../modules/state'
import type { Steps } from '../../vm/frames/frame'
import { enterNested, leaveNested, nested, REPR } from '../../vm/frames/nested'
import type { Interpreter } from '../../vm/interpreter'
import { repr } from '../../vm/protocols/operators'

/** Runs `steps` unless the object's repr is under way already: then `again` is its text. Source: `Py_ReprEnter`, `Py_ReprLeave`. */
export function* guardedRepr(vm: Interpreter, ref: Ref, again: string, steps: () => Steps<string>): Steps {
  if (!enterRepr(vm, ref)) return vm.str(again)
  try {
    return vm.str(yield* steps())
  } finally {
    leaveRepr(vm, ref)
  }
}

/** What the first repr of a container makes. */
export function makeReprList(vm: Interpreter): void {
  const state = moduleState(vm)
  state.threadDict = vm.dict()
  state.reprList = vm.list([])
  vm.setItemText(state.threadDict, 'Py_Repr', state.reprList)
}

/** As if there had been none yet. */
export function dropReprList(vm: Interpreter): void {
  const state = moduleState(vm)
  if (state.reprList === NULL) return
  vm.drop(state.threadDict)
  state.threadDict = state.reprList = NULL
}

/** The object's repr begins: it joins a list in the thread's dict, both of which the first one makes. @returns false where it is under way already. Source: `Py_ReprEnter` */
export function enterRepr(vm: Interpreter, ref: Ref): boolean {
  if (vm.reprStack.includes(ref)) return false
  const state = moduleState(vm)
  if (state.reprList === NULL) makeReprList(vm)
  vm.reprStack.push(ref)
  appendItem(vm.heap, state.reprList, ref)
  return true
}

/** It is done. Source: `Py_ReprLeave`. */
export function leaveRepr(vm: Interpreter, ref: Ref): void {
  const at = vm.reprStack.lastIndexOf(ref)
  vm.reprStack.splice(at, 1)
  removeItem(vm.heap, moduleState(vm).reprList, at)
}

/** The text of an item's repr. */
export function* itemText(vm: Interpreter, item: Ref): Steps<string> {
  const result = repr(vm, item)
  if (typeof result === 'number') return taken(vm, result)
  enterNested(vm, REPR)
  try {
    return taken(vm, yield* nested(vm, result))
  } finally {
    leaveNested(vm)
  }
}

function taken(vm: Interpreter, ref: Ref): string {
  const text = vm.textOf(ref)
  vm.drop(ref)
  return text
}

/** The same of an item that may go meanwhile. */
export function* heldItemText(vm: Interpreter, item: Ref): Steps<string> {
  vm.hold(item)
  try {
    return yield* itemText(vm, item)
  } finally {
    vm.drop(item)
  }
}
