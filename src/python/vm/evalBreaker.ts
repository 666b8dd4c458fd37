import { Op } from '../code/opcodes'
import { NULL, type Ref } from '../heap/ref'
import type { PyFrame } from './frames/frame'
import type { Interpreter } from './interpreter'

/**
 * From 3.12 on a collection that is due waits for the end of a call, of a round of a loop, or for the beginning of a frame. An instruction that calls
 * `len`, `isinstance`, `type` of one object or `list.append` (whose result nobody wants) is specialized when it runs for the second time, and then
 * does not look any more.
 *
 * @param nargs - with self
 * @returns does the call look that is at its end?
 *
 * Source: `CALL_NO_KW_LEN`, `CALL_NO_KW_ISINSTANCE`, `CALL_NO_KW_TYPE_1`, `CALL_NO_KW_LIST_APPEND` in `Python/bytecodes.c`; `Python/specialize.c`
 */
export function looksAfter(vm: Interpreter, frame: PyFrame, callable: Ref, nargs: number, names: Ref): boolean {
  if (!vm.atLeast(12) || names !== NULL || nargs > 2 || !isQuiet(vm, frame, callable, nargs)) return true
  frame.run.quietCalls ??= new Set()
  const { quietCalls } = frame.run
  if (quietCalls.has(frame.ip)) return false
  quietCalls.add(frame.ip)
  return true
}

function isQuiet(vm: Interpreter, frame: PyFrame, callable: Ref, nargs: number): boolean {
  if (callable === vm.type('type').ref) return nargs === 1
  const index = vm.heap.payload[callable]
  const { len, isinstance, append } = quietNatives(vm)
  if (nargs === 1) return index === len && vm.heap.refs.objType[callable] === vm.kindOf.builtin
  if (index === isinstance) return vm.heap.refs.objType[callable] === vm.kindOf.builtin
  return index === append && vm.heap.refs.objType[callable] === vm.kindOf.methodDescriptor && frame.run.code.code[frame.ip * 2] === Op.POP_TOP
}

/** Where the three natives stand among all. */
export function quietNatives(vm: Interpreter): NonNullable<Interpreter['quietNatives']> {
  vm.quietNatives ??= { len: indexOf(vm, 'len'), isinstance: indexOf(vm, 'isinstance'), append: indexOf(vm, 'list.append') }
  return vm.quietNatives
}

function indexOf({ natives }: Interpreter, name: string): number {
  return natives.findIndex(({ qualname }) => qualname === name)
}
