// biome-ignore-all lint/suspicious/noConfusingLabels: the ends of instructions, in `execute`, are blocks one around the other
import { type BinaryOp, type CompareOp, Op } from '../code/opcodes'
import { appendGiven } from '../heap/list'
import { NULL, type Ref } from '../heap/ref'
import { takeAtOnce, takeItem } from './calls/drain'
import { unwind } from './errors/unwind'
import { fastBinary, fastCompare } from './fast/fastPaths'
import { intoOperand } from './fast/floatReuse'
import { Fused } from './fast/fused'
import { performFused } from './fast/fusedInstructions'
import { globalAttribute } from './fast/globalAttributes'
import { cachedGlobal, findGlobal, storeGlobal } from './fast/globals'
import { cachedMethod, cachedValue, storeCached } from './fast/inlineCaches'
import { quickItem } from './fast/quick'
import { NOT_QUICK, quickNext } from './fast/quickNext'
import { quickSlice } from './fast/quickSlices'
import { goesQuietly } from './fast/quietly'
import { startProgramCode } from './finalizers'
import { advance, begin, discard, enterFrame, enterFromNative, enterNext, finishEntry, finishNative } from './frames/delivery'
import { type NativeFrame, type PyFrame, Then } from './frames/frame'
import { resumeGenerator, returnFromGenerator, yieldValue } from './frames/generators'
import { leaveFrame } from './frames/leave'
import { call } from './instructions/callInstructions'
import * as slow from './instructions/instructions'
import type { Interpreter } from './interpreter'
import { truthFast } from './protocols/operators'
import { BREATH, endOfSlice } from './slices'
import { switchThread, threadOver } from './threads'

/** Runs until `base` frames are left, and returns what the last one came to. Source: `_PyEval_EvalFrameDefault`. @throws PyError that nobody caught */
export function run(vm: Interpreter, base: number): Ref {
  const { frames } = vm
  for (;;) {
    let raised: unknown
    try {
      while (vm.raised === null) {
        if (vm.switchTo >= 0) switchThread(vm, base)
        if (vm.blocked || vm.pending.length > 0) {
          startProgramCode(vm)
          continue
        }
        if (frames.length === base) {
          if (threadOver(vm)) continue
          return vm.result
        }
        const top = frames[frames.length - 1]
        if (top.native) resumeNative(vm, top, base)
        else execute(vm, top, base)
      }
      raised = vm.raised
    } catch (error) {
      raised = error
    }
    vm.raised = null
    unwind(vm, base, raised)
  }
}

/** A native goes on with the result of the program code that it called. */
function resumeNative(vm: Interpreter, native: NativeFrame, base: number): void {
  const step = native.draining === null ? advance(vm, native) : takeItem(vm, native, native.draining)
  if ('native' in step) {
    enterFromNative(vm, native, step)
    return
  }
  if (step.done !== true) {
    if (step.value === BREATH) {
      // Another one on top: what it called by `nested`.
      if (vm.frames[vm.frames.length - 1] === native) endOfSlice(vm, base, null)
      return
    }
    enterNext(vm, native, step.value)
    return
  }
  vm.frames.pop()
  finishNative(vm, native, step.value)
}

/** `Interpreter.safepointDue`, of columns that the loop has at hand. */
function isSafepointDue(gc: Interpreter['lab']['gc'], refs: Interpreter['heap']['refs']): boolean {
  return gc.scheduled !== 0 || refs.deferredLength !== 0
}

/** Runs program frames until a native is on top, or `base` is reached, or program code must run first. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one switch over the instructions that come often, with the loop's state in locals
function execute(vm: Interpreter, first: PyFrame, base: number): void {
  const { heap, frames } = vm
  const { refs } = heap
  const { lab } = vm
  const { gc } = lab
  let frame = first
  let { run } = frame
  let code = run.exec
  let { values } = vm
  let ip = frame.ip
  let sp = frame.sp
  for (;;) {
    if (--vm.budget < 0) {
      frame.sp = sp
      frame.ip = ip
      endOfSlice(vm, base, frame)
      if (vm.tracing && frames[frames.length - 1] !== frame) return
      values = vm.values
    }
    const op = code[ip * 2]
    const arg = code[ip * 2 + 1]
    frame.ip = ++ip
    // What an instruction does at its end is written once, behind the switch; with it stands what that is about.
    let ref: Ref
    let target: number
    entered: {
      jumped: {
        refreshed: {
          slowly: {
            discarded: {
              held: {
                local: {
                  switch (op) {
                    case Op.NOP:
                      continue
                    case Op.RESUME:
                      if (isSafepointDue(gc, refs)) {
                        frame.sp = sp
                        vm.safepoint()
                      }
                      continue
                    case Op.LOAD_FAST:
                      ref = values[frame.base + arg]
                      break local
                    case Op.LOAD_CONST:
                      ref = run.consts[arg]
                      break held
                    case Op.STORE_FAST: {
                      const at = frame.base + arg
                      ref = values[at]
                      values[at] = values[--sp]
                      if (ref === NULL) continue
                      break discarded
                    }
                    case Fused.POP_SENT:
                      ref = values[--sp]
                      if (ref === NULL) continue
                      break discarded
                    case Op.POP_TOP:
                      ref = values[--sp]
                      break discarded
                    case Op.PUSH_NULL:
                      values[sp++] = NULL
                      continue
                    case Op.COPY:
                      ref = values[sp - arg]
                      if (ref !== NULL) break held
                      values[sp++] = NULL
                      continue
                    case Op.SWAP: {
                      const top = values[sp - 1]
                      values[sp - 1] = values[sp - arg]
                      values[sp - arg] = top
                      continue
                    }
                    case Op.STORE_GLOBAL:
                    case Op.STORE_NAME:
                      if ((op === Op.STORE_GLOBAL || frame.locals === frame.globals) && storeGlobal(vm, frame, ip - 1, values[sp - 1])) {
                        frame.sp = --sp
                        if (vm.blocked) return
                        continue
                      }
                      break slowly
                    case Op.LOAD_NAME:
                    case Op.LOAD_GLOBAL:
                      if (op === Op.LOAD_NAME && frame.locals !== frame.globals) break slowly
                      ref = cachedGlobal(vm, frame, ip - 1)
                      if (ref === NULL) {
                        frame.sp = sp
                        ref = findGlobal(vm, frame, ip - 1, run.names[arg])
                      }
                      break held
                    case Fused.GLOBAL_ATTR:
                    case Fused.GLOBAL_METHOD: {
                      // What a global refers to lives on: it is not held while one of its values is taken.
                      ref = cachedGlobal(vm, frame, ip - 1)
                      if (ref === NULL) {
                        frame.sp = sp
                        ref = findGlobal(vm, frame, ip - 1, run.names[arg])
                      }
                      const value = globalAttribute(vm, run, ip, ref, op === Fused.GLOBAL_ATTR)
                      if (value === NULL) break held
                      ip++
                      if (op === Fused.GLOBAL_ATTR) {
                        ref = value
                        break held
                      }
                      values[sp++] = heap.hold(value)
                      values[sp++] = NULL
                      continue
                    }
                    case Op.LOAD_DEREF:
                      ref = heap.slot(values[frame.base + run.nlocals + arg], 0)
                      if (ref === NULL) break slowly
                      break held
                    case Op.STORE_DEREF: {
                      const cell = values[frame.base + run.nlocals + arg]
                      if (!goesQuietly(heap, heap.slot(cell, 0))) break slowly
                      heap.give(cell, 0, values[--sp])
                      continue
                    }
                    case Op.JUMP:
                      target = arg
                      break jumped
                    case Op.JUMP_NO_INTERRUPT:
                      ip = arg
                      continue
                    case Op.POP_JUMP_IF_FALSE:
                    case Op.POP_JUMP_IF_TRUE: {
                      ref = values[sp - 1]
                      if (ref === vm.true || ref === vm.false) {
                        heap.drop(ref)
                        sp--
                        if ((ref === vm.true) !== (op === Op.POP_JUMP_IF_TRUE)) continue
                        target = arg
                        break jumped
                      }
                      const fast = truthFast(vm, ref)
                      frame.sp = sp
                      if (fast < 0) {
                        slow.truthLater(vm, frame)
                        return
                      }
                      sp--
                      if ((fast === 1) === (op === Op.POP_JUMP_IF_TRUE)) frame.ip = ip = arg
                      break discarded
                    }
                    case Fused.COMPARE_JUMP:
                    case Op.COMPARE_OP: {
                      const a = values[sp - 2]
                      ref = values[sp - 1]
                      const fast = fastCompare(vm, a, ref, arg as CompareOp)
                      if (fast < 0) {
                        frame.sp = sp
                        if (!slow.compareOp(vm, frame, arg as CompareOp)) return
                        break refreshed
                      }
                      sp -= 2
                      if (op === Fused.COMPARE_JUMP) {
                        heap.drop(a)
                        heap.drop(ref)
                        const taken = (fast === 1) === (code[ip * 2] === Op.POP_JUMP_IF_TRUE)
                        target = code[ip * 2 + 1]
                        ip++
                        if (taken) break jumped
                        continue
                      }
                      values[sp++] = heap.hold(fast === 1 ? vm.true : vm.false)
                      frame.sp = sp
                      discard(vm, a)
                      break discarded
                    }
                    case Op.BINARY_OP: {
                      const a = values[sp - 2]
                      ref = values[sp - 1]
                      const reused = refs.objType[a] === heap.kinds.float ? intoOperand(vm, run, ip - 1, a, ref, arg) : NULL
                      const fast = reused === NULL ? fastBinary(vm, a, ref, arg as BinaryOp) : reused
                      if (fast === NULL) {
                        frame.sp = sp
                        if (!slow.binaryOp(vm, frame, arg)) return
                        break refreshed
                      }
                      sp -= 2
                      values[sp++] = fast
                      frame.sp = sp
                      discard(vm, a)
                      break discarded
                    }
                    case Op.FOR_ITER: {
                      ref = values[sp - 1]
                      const kind = refs.objType[ref]
                      frame.sp = sp
                      if (kind === vm.kindOf.generator) {
                        frame = resumeGenerator(vm, ref, NULL, Then.FOR_ITER, arg)
                        enterFrame(vm, frame)
                        break entered
                      }
                      const quick = quickNext(vm, ref, kind)
                      const next = quick === NOT_QUICK ? slow.nextOf(vm, ref, kind) : quick
                      if (typeof next !== 'number') {
                        begin(vm, next, null, Then.FOR_ITER, arg)
                        return
                      }
                      if (next !== NULL) {
                        values[sp++] = next
                        continue
                      }
                      frame.ip = ip = arg
                      sp--
                      break discarded
                    }
                    case Op.CALL: {
                      frame.sp = sp
                      const callee = call(vm, frame, arg)
                      if (callee === null) break refreshed
                      if (callee.native) return
                      frame = callee
                      break entered
                    }
                    case Fused.FAST_RETURN:
                    case Op.RETURN_VALUE: {
                      if (op === Fused.FAST_RETURN) {
                        ref = values[frame.base + arg]
                        if (ref === NULL || frame.object !== NULL || frame.generator !== NULL) break local
                        values[frame.base + arg] = NULL
                      } else ref = values[--sp]
                      frame.sp = sp
                      const { goesTo } = frame
                      if (frame.generator !== NULL) returnFromGenerator(vm, frame, ref)
                      else {
                        frames.pop()
                        vm.depth -= 1 + frame.levels
                        vm.depthOfC -= frame.unitsOfC
                        if (frame.operands === null) {
                          slow.deliverReturn(vm, frame, goesTo, ref)
                          leaveFrame(vm, frame)
                        } else {
                          leaveFrame(vm, frame)
                          finishEntry(vm, frame, ref)
                        }
                      }
                      if (vm.blocked || frames.length === base || (goesTo === Then.INIT && vm.raised !== null)) return
                      const below = frames[frames.length - 1]
                      if (below.native) return
                      frame = below
                      break entered
                    }
                    case Op.YIELD_VALUE: {
                      ref = values[--sp]
                      frame.sp = sp
                      yieldValue(vm, frame, ref)
                      if (frames.length === base) return
                      const below = frames[frames.length - 1]
                      if (below.native) {
                        const next = below.draining === null ? null : takeAtOnce(vm, below.draining)
                        if (next === null) return
                        enterFromNative(vm, below, next)
                        frame = next
                      } else frame = below
                      break entered
                    }
                    case Op.LOAD_ATTR: {
                      ref = values[sp - 1]
                      const own = run.caches === null ? NULL : cachedValue(vm, run.caches, ip - 1, ref)
                      if (own === NULL) break slowly
                      values[sp - 1] = heap.hold(own)
                      break discarded
                    }
                    case Op.STORE_ATTR: {
                      ref = values[sp - 1]
                      const value = values[sp - 2]
                      frame.sp = sp - 2
                      if (run.caches === null || !storeCached(vm, run.caches, ip - 1, ref, value)) break slowly
                      sp -= 2
                      discard(vm, value)
                      break discarded
                    }
                    case Op.LOAD_METHOD: {
                      const object = values[sp - 1]
                      const method = run.caches === null ? NULL : cachedMethod(vm, run.caches, ip - 1, object)
                      if (method === NULL) break slowly
                      values[sp - 1] = heap.hold(method)
                      values[sp++] = object
                      continue
                    }
                    case Fused.FAST_FAST_BINARY:
                    case Fused.FAST_CONST_BINARY: {
                      ref = values[frame.base + arg]
                      const b = op === Fused.FAST_FAST_BINARY ? values[frame.base + code[ip * 2 + 1]] : run.consts[code[ip * 2 + 1]]
                      const result = ref === NULL || b === NULL ? NULL : fastBinary(vm, ref, b, code[ip * 2 + 3])
                      if (result === NULL) break local
                      values[sp++] = result
                      ip += 2
                      continue
                    }
                    case Fused.FAST_BINARY:
                    case Fused.CONST_BINARY: {
                      ref = op === Fused.FAST_BINARY ? values[frame.base + arg] : run.consts[arg]
                      if (ref === NULL) break local
                      const a = values[sp - 1]
                      // The local or constant is on the real stack as well: its place is not free.
                      const reused = refs.objRefcnt[a] === 1 && refs.objType[a] === heap.kinds.float ? intoOperand(vm, run, ip, a, ref, code[ip * 2 + 1]) : NULL
                      const result = reused === NULL ? fastBinary(vm, a, ref, code[ip * 2 + 1]) : reused
                      if (result === NULL) break held
                      values[sp - 1] = result
                      ip++
                      heap.drop(a)
                      continue
                    }
                    case Fused.FAST_FAST_COMPARE:
                    case Fused.FAST_CONST_COMPARE:
                    case Fused.FAST_COMPARE:
                    case Fused.CONST_COMPARE: {
                      const loads = op === Fused.FAST_COMPARE || op === Fused.CONST_COMPARE ? 1 : 2
                      ref = op === Fused.CONST_COMPARE ? run.consts[arg] : values[frame.base + arg]
                      let a = ref
                      let b = ref
                      if (loads === 1) a = values[sp - 1]
                      else b = op === Fused.FAST_FAST_COMPARE ? values[frame.base + code[ip * 2 + 1]] : run.consts[code[ip * 2 + 1]]
                      const at = ip + loads - 1
                      const result = a === NULL || b === NULL ? -1 : fastCompare(vm, a, b, code[at * 2 + 1])
                      if (result < 0) break local
                      if (loads === 1) {
                        sp--
                        heap.drop(a)
                      }
                      const next = code[at * 2 + 2]
                      ip = at + 1
                      if (next !== Op.POP_JUMP_IF_FALSE && next !== Op.POP_JUMP_IF_TRUE) {
                        ref = result === 1 ? vm.true : vm.false
                        break held
                      }
                      ip++
                      if ((result === 1) !== (next === Op.POP_JUMP_IF_TRUE)) continue
                      target = code[at * 2 + 3]
                      break jumped
                    }
                    case Fused.FAST_ATTR: {
                      ref = values[frame.base + arg]
                      const own = ref === NULL || run.caches === null ? NULL : cachedValue(vm, run.caches, ip, ref)
                      if (own === NULL) break local
                      ref = own
                      ip++
                      break held
                    }
                    case Fused.FAST_FAST_STORE_ATTR: {
                      ref = values[frame.base + arg]
                      const object = values[frame.base + code[ip * 2 + 1]]
                      if (ref === NULL || object === NULL || run.caches === null || !storeCached(vm, run.caches, ip + 1, object, ref)) break local
                      ip += 2
                      continue
                    }
                    case Fused.FAST_FAST_SUBSCR:
                    case Fused.FAST_CONST_SUBSCR:
                    case Fused.FAST_SUBSCR:
                    case Fused.CONST_SUBSCR:
                    case Fused.FAST_FAST_STORE_SUBSCR:
                    case Fused.FAST_CONST_STORE_SUBSCR:
                    case Fused.FAST_STORE_SUBSCR:
                    case Fused.CONST_STORE_SUBSCR:
                    case Fused.FAST_JUMP:
                    case Fused.FAST_CONST_IS:
                    case Fused.FAST_FAST_CONTAINS:
                    case Fused.FAST_CONTAINS:
                    case Fused.FAST_UNPACK:
                      frame.sp = sp
                      if (performFused(vm, frame, op, arg)) break refreshed
                      ref = op === Fused.CONST_SUBSCR || op === Fused.CONST_STORE_SUBSCR ? run.consts[arg] : values[frame.base + arg]
                      break local
                    case Op.BINARY_SUBSCR: {
                      ref = values[sp - 2]
                      const key = values[sp - 1]
                      const sliced = refs.objType[key] === vm.kindOf.slice
                      frame.sp = sp
                      const item = sliced ? quickSlice(vm, ref, key) : quickItem(heap, ref, key)
                      if (item === NULL) break slowly
                      values[sp - 2] = sliced ? item : heap.hold(item)
                      frame.sp = --sp
                      discard(vm, key)
                      break discarded
                    }
                    case Op.UNPACK_SEQUENCE: {
                      ref = values[sp - 1]
                      const kind = refs.objType[ref]
                      if ((kind !== heap.kinds.tuple && kind !== heap.kinds.list) || refs.slotLength[ref] !== arg) break slowly
                      const from = refs.slotBase[ref]
                      sp--
                      for (let at = arg - 1; at >= 0; at--) values[sp++] = heap.hold(refs.slotTarget[from + at])
                      break discarded
                    }
                    case Op.LIST_APPEND: {
                      const item = values[--sp]
                      frame.sp = sp
                      appendGiven(heap, values[sp - arg], item)
                      continue
                    }
                    default:
                      break slowly
                  }
                }
                // local: a variable, or what stands for one, goes on the stack.
                if (ref === NULL) {
                  frame.sp = sp
                  slow.unboundLocal(vm, frame, arg)
                }
              }
              // held: what lives elsewhere goes on the stack.
              values[sp++] = heap.hold(ref)
              continue
            }
            // discarded: the instruction's last reference goes.
            frame.sp = sp
            discard(vm, ref)
            if (vm.blocked) return
            continue
          }
          // slowly: nothing was done yet.
          frame.sp = sp
          if (!slow.perform(vm, frame, op, arg)) return
        }
        // refreshed: others have worked with this frame.
        values = vm.values
        ip = frame.ip
        sp = frame.sp
        continue
      }
      // jumped: a jump back is a place for collections, from 3.12 on.
      const back = target < ip
      ip = target
      if (back && isSafepointDue(gc, refs)) {
        frame.sp = sp
        frame.ip = ip
        vm.safepoint()
      }
      continue
    }
    // entered: another frame goes on.
    run = frame.run
    code = run.exec
    values = vm.values
    ip = frame.ip
    sp = frame.sp
  }
}
