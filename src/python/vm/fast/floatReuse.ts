import { BinaryOp, INPLACE } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import type { RunCode } from '../frames/frame'
import type { Interpreter } from '../interpreter'

// From 3.12 on a sum, difference or product of two floats is written into an operand that nobody else has, once the instruction is specialized:
// no float is made. Source: `DECREF_INPUTS_AND_REUSE_FLOAT`, `BINARY_OP_ADD_FLOAT` and its kin in `Python/bytecodes.c`.

/** The instruction has run so often before it is specialized (`adaptive_counter_warmup`). */
const WARM_UP = 1

/** The result of the instruction at `at`, in the place of an operand, held once more; NULL: it is made anew. Both operands are on the stack. */
export function intoOperand(vm: Interpreter, run: RunCode, at: number, a: Ref, b: Ref, op: number): Ref {
  const { refs, kinds, payload } = vm.heap
  if (refs.objType[a] !== kinds.float || refs.objType[b] !== kinds.float || !vm.atLeast(12)) return NULL
  const target = refs.objRefcnt[a] === 1 ? a : refs.objRefcnt[b] === 1 ? b : NULL
  if (target === NULL || !isWarm(run, at)) return NULL
  const x = payload[a] as number
  const y = payload[b] as number
  const plain = op >= INPLACE ? op - INPLACE : op
  if (plain === BinaryOp.ADD) payload[target] = x + y
  else if (plain === BinaryOp.SUBTRACT) payload[target] = x - y
  else if (plain === BinaryOp.MULTIPLY) payload[target] = x * y
  else return NULL
  return vm.heap.hold(target)
}

function isWarm(run: RunCode, at: number): boolean {
  run.floatRuns ??= new Uint8Array(run.code.code.length / 2)
  if (run.floatRuns[at] >= WARM_UP) return true
  run.floatRuns[at]++
  return false
}
