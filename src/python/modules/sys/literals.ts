import { NULL, type Ref } from '../../heap/ref'
import type { RunCode } from '../../vm/frame'
import type { Interpreter } from '../../vm/interpreter'
import { moduleState } from '../state'

/**
 * Literals of a program hold one reference more as long as it runs: the memory of its syntax tree (`PyArena`) goes when it is over. Only
 * `sys.getrefcount` can tell, so nothing is held here: the literals are noted, and counted where they are asked for. Bytes are held twice from 3.12 on.
 *
 * Source: `pyrun_file` in `Python/pythonrun.c`
 */
export function noteLiterals(vm: Interpreter, run: RunCode): void {
  const { literals } = moduleState(vm)
  const { refs, kinds } = vm.heap
  for (const [at, { kind }] of run.code.consts.entries()) {
    const ref = run.consts[at]
    if (kind === 'code') noteLiterals(vm, vm.codes[vm.heap.payload[ref] as number])
    else if (kind !== 'none' && kind !== 'true' && kind !== 'false' && kind !== 'ellipsis') literals.set(ref, refs.objBirth[ref])
    if (kind !== 'tuple' && kind !== 'frozenset') continue
    for (let slot = 0; slot < vm.heap.size(ref); slot++) {
      const item = vm.heap.slot(ref, slot)
      if (item !== NULL && refs.objType[item] !== kinds.bool && item !== vm.none && item !== vm.ellipsis) literals.set(item, refs.objBirth[item])
    }
  }
}

/** The program is over. */
export function forgetLiterals(vm: Interpreter): void {
  moduleState(vm).literals.clear()
}

/** References to a literal of the program that its syntax tree holds. */
export function heldBySyntaxTree(vm: Interpreter, ref: Ref): number {
  const { refs, kinds } = vm.heap
  if (moduleState(vm).literals.get(ref) !== refs.objBirth[ref]) return 0
  return refs.objType[ref] === kinds.bytes && vm.atLeast(12) ? 2 : 1
}
