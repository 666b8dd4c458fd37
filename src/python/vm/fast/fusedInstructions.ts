import { ObjectFlag } from '../../../index'
import { Op } from '../../code/opcodes'
import { NULL, type Ref } from '../../heap/ref'
import type { PyFrame } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { truthFast } from '../protocols/operators'
import { Fused } from './fused'
import { quickContains, quickReplace, quickSubscript } from './quick'

// Fused instructions that are larger than what the loop does itself. Nothing of what they do can run program code: what might is left to the
// instructions one by one, so that whoever looks then (a finalizer, say) finds the counts that the real stack makes.

/** One of them, whose place is `frame.ip` − 1. @returns false: nothing was done, and the first instruction alone is next */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one switch over the instructions
export function performFused(vm: Interpreter, frame: PyFrame, op: Fused, arg: number): boolean {
  const { values } = vm
  const { exec, consts } = frame.run
  const at = frame.ip
  const first = op === Fused.CONST_SUBSCR || op === Fused.CONST_STORE_SUBSCR ? consts[arg] : values[frame.base + arg]
  if (first === NULL) return false
  switch (op) {
    case Fused.FAST_FAST_SUBSCR:
    case Fused.FAST_CONST_SUBSCR: {
      const key = op === Fused.FAST_FAST_SUBSCR ? values[frame.base + exec[at * 2 + 1]] : consts[exec[at * 2 + 1]]
      const item = key === NULL ? NULL : quickSubscript(vm, first, key)
      if (item === NULL) return false
      values[frame.sp++] = item
      frame.ip = at + 2
      return true
    }
    case Fused.FAST_SUBSCR:
    case Fused.CONST_SUBSCR: {
      const container = values[frame.sp - 1]
      if (!staysAlive(vm, container)) return false
      const item = quickSubscript(vm, container, first)
      if (item === NULL) return false
      values[frame.sp - 1] = item
      frame.ip = at + 1
      vm.heap.drop(container)
      return true
    }
    case Fused.FAST_FAST_STORE_SUBSCR:
    case Fused.FAST_CONST_STORE_SUBSCR: {
      const key = op === Fused.FAST_FAST_STORE_SUBSCR ? values[frame.base + exec[at * 2 + 1]] : consts[exec[at * 2 + 1]]
      if (key === NULL || !quickReplace(vm, first, key, values[frame.sp - 1])) return false
      frame.sp--
      frame.ip = at + 2
      return true
    }
    case Fused.FAST_STORE_SUBSCR:
    case Fused.CONST_STORE_SUBSCR: {
      const container = values[frame.sp - 1]
      if (!staysAlive(vm, container) || !quickReplace(vm, container, first, values[frame.sp - 2])) return false
      frame.sp -= 2
      frame.ip = at + 1
      vm.heap.drop(container)
      return true
    }
    case Fused.FAST_JUMP:
      return jumpBy(vm, frame, first)
    case Fused.FAST_CONST_IS:
      goOnWith(vm, frame, (first === consts[exec[at * 2 + 1]]) === (exec[at * 2 + 3] === 0), at + 2)
      return true
    case Fused.FAST_FAST_CONTAINS:
    case Fused.FAST_CONTAINS: {
      const two = op === Fused.FAST_FAST_CONTAINS
      const container = two ? values[frame.base + exec[at * 2 + 1]] : first
      const value = two ? first : values[frame.sp - 1]
      if (container === NULL || vm.depth >= vm.comparisonLimit || !(two || staysAlive(vm, value))) return false
      const has = quickContains(vm, container, value)
      if (has < 0) return false
      const behind = two ? at + 2 : at + 1
      if (!two) {
        frame.sp--
        vm.heap.drop(value)
      }
      goOnWith(vm, frame, (has === 1) === (exec[behind * 2 - 1] === 0), behind)
      return true
    }
    default:
      return unpackFast(vm, frame, first, exec[at * 2 + 1])
  }
}

/** A reference of the stack's is let go of, and the object lives on. */
function staysAlive({ heap: { refs } }: Interpreter, ref: Ref): boolean {
  return refs.objRefcnt[ref] > 1 || (refs.objFlags[ref] & ObjectFlag.IMMORTAL) !== 0
}

/** A truth value for the instruction at `next`: where that is a jump, it is done. */
function goOnWith(vm: Interpreter, frame: PyFrame, truth: boolean, next: number): void {
  const { exec } = frame.run
  const op = exec[next * 2]
  if (op !== Op.POP_JUMP_IF_FALSE && op !== Op.POP_JUMP_IF_TRUE) {
    vm.values[frame.sp++] = vm.heap.hold(truth ? vm.true : vm.false)
    frame.ip = next
    return
  }
  jumpTo(vm, frame, truth === (op === Op.POP_JUMP_IF_TRUE), next)
}

/** The jump at `at` is taken, or not. */
function jumpTo(vm: Interpreter, frame: PyFrame, taken: boolean, at: number): void {
  const target = frame.run.exec[at * 2 + 1]
  frame.ip = taken ? target : at + 1
  if (taken && target <= at && vm.safepointDue) vm.safepoint()
}

function jumpBy(vm: Interpreter, frame: PyFrame, ref: Ref): boolean {
  const at = frame.ip
  const op = frame.run.exec[at * 2]
  if (op === Op.POP_JUMP_IF_NONE || op === Op.POP_JUMP_IF_NOT_NONE) {
    frame.ip = (ref === vm.none) === (op === Op.POP_JUMP_IF_NONE) ? frame.run.exec[at * 2 + 1] : at + 1
    return true
  }
  const fast = truthFast(vm, ref)
  if (fast < 0) return false
  const taken = (fast === 1) === (op === Op.POP_JUMP_IF_TRUE)
  if (ref === vm.true || ref === vm.false) jumpTo(vm, frame, taken, at)
  else frame.ip = taken ? frame.run.exec[at * 2 + 1] : at + 1
  return true
}

/** `a, b = pair`, of an exact tuple or list that has as many items. */
function unpackFast(vm: Interpreter, frame: PyFrame, sequence: Ref, n: number): boolean {
  const { heap, values } = vm
  const { refs, kinds } = heap
  const kind = refs.objType[sequence]
  if ((kind !== kinds.tuple && kind !== kinds.list) || refs.slotLength[sequence] !== n) return false
  const base = refs.slotBase[sequence]
  for (let at = n - 1; at >= 0; at--) values[frame.sp++] = heap.hold(refs.slotTarget[base + at])
  frame.ip++
  return true
}
