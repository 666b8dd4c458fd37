import { ObjectFlag } from '../../index'
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
import { quickNext } from './fast/quickNext'
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
    switch (op) {
      case Op.NOP:
        continue
      case Op.RESUME:
        if (isSafepointDue(gc, refs)) {
          frame.sp = sp
          vm.safepoint()
        }
        continue
      case Op.LOAD_FAST: {
        const ref = values[frame.base + arg]
        if (ref === NULL) {
          frame.sp = sp
          slow.unboundLocal(vm, frame, arg)
        }
        if ((refs.objFlags[ref] & ObjectFlag.IMMORTAL) === 0) lab.hold(ref)
        values[sp++] = ref
        continue
      }
      case Op.LOAD_CONST: {
        const ref = run.consts[arg]
        if ((refs.objFlags[ref] & ObjectFlag.IMMORTAL) === 0) lab.hold(ref)
        values[sp++] = ref
        continue
      }
      case Op.STORE_FAST: {
        const at = frame.base + arg
        const old = values[at]
        values[at] = values[--sp]
        if (old === NULL) continue
        frame.sp = sp
        discard(vm, old)
        if (vm.blocked) return
        continue
      }
      case Fused.POP_SENT:
        if (values[sp - 1] === NULL) {
          sp--
          continue
        }
        frame.sp = --sp
        discard(vm, values[sp])
        if (vm.blocked) return
        continue
      case Op.POP_TOP:
        frame.sp = --sp
        discard(vm, values[sp])
        if (vm.blocked) return
        continue
      case Op.PUSH_NULL:
        values[sp++] = NULL
        continue
      case Op.COPY: {
        const ref = values[sp - arg]
        values[sp++] = ref === NULL ? NULL : heap.hold(ref)
        continue
      }
      case Op.SWAP: {
        const top = values[sp - 1]
        values[sp - 1] = values[sp - arg]
        values[sp - arg] = top
        continue
      }
      case Op.STORE_GLOBAL:
      case Op.STORE_NAME: {
        if ((op === Op.STORE_GLOBAL || frame.locals === frame.globals) && storeGlobal(vm, frame, ip - 1, values[sp - 1])) {
          frame.sp = --sp
          if (vm.blocked) return
          continue
        }
        frame.sp = sp
        if (!slow.perform(vm, frame, op, arg)) return
        values = vm.values
        sp = frame.sp
        continue
      }
      case Op.LOAD_NAME:
      case Op.LOAD_GLOBAL: {
        if (op === Op.LOAD_NAME && frame.locals !== frame.globals) {
          frame.sp = sp
          if (!slow.perform(vm, frame, op, arg)) return
          sp = frame.sp
          continue
        }
        let known = cachedGlobal(vm, frame, ip - 1)
        if (known === NULL) {
          frame.sp = sp
          known = findGlobal(vm, frame, ip - 1, run.names[arg])
        }
        values[sp++] = heap.hold(known)
        continue
      }
      case Fused.GLOBAL_ATTR:
      case Fused.GLOBAL_METHOD: {
        // What a global refers to lives on: it is not held while one of its values is taken.
        let known = cachedGlobal(vm, frame, ip - 1)
        if (known === NULL) {
          frame.sp = sp
          known = findGlobal(vm, frame, ip - 1, run.names[arg])
        }
        const value = globalAttribute(vm, run, ip, known, op === Fused.GLOBAL_ATTR)
        if (value !== NULL) {
          values[sp++] = heap.hold(value)
          if (op === Fused.GLOBAL_METHOD) values[sp++] = NULL
          ip++
          continue
        }
        values[sp++] = heap.hold(known)
        continue
      }
      case Op.LOAD_DEREF: {
        const content = heap.slot(values[frame.base + run.nlocals + arg], 0)
        if (content === NULL) {
          frame.sp = sp
          slow.perform(vm, frame, op, arg)
        }
        values[sp++] = heap.hold(content)
        continue
      }
      case Op.STORE_DEREF: {
        const cell = values[frame.base + run.nlocals + arg]
        if (goesQuietly(heap, heap.slot(cell, 0))) {
          heap.give(cell, 0, values[--sp])
          continue
        }
        frame.sp = sp
        if (!slow.perform(vm, frame, op, arg)) return
        sp = frame.sp
        continue
      }
      case Op.JUMP:
        if (arg < ip && isSafepointDue(gc, refs)) {
          frame.sp = sp
          frame.ip = arg
          vm.safepoint()
        }
        ip = arg
        continue
      case Op.JUMP_NO_INTERRUPT:
        ip = arg
        continue
      case Op.POP_JUMP_IF_FALSE:
      case Op.POP_JUMP_IF_TRUE: {
        const ref = values[sp - 1]
        if (ref === vm.true || ref === vm.false) {
          if (!heap.isImmortal(ref)) heap.lab.drop(ref)
          sp--
          if ((ref === vm.true) === (op === Op.POP_JUMP_IF_TRUE)) {
            ip = arg
            if (arg < frame.ip && isSafepointDue(gc, refs)) {
              frame.sp = sp
              frame.ip = ip
              vm.safepoint()
            }
          }
          continue
        }
        const fast = truthFast(vm, ref)
        frame.sp = sp
        if (fast < 0) {
          slow.truthLater(vm, frame)
          return
        }
        frame.sp = --sp
        if ((fast === 1) === (op === Op.POP_JUMP_IF_TRUE)) frame.ip = ip = arg
        discard(vm, ref)
        if (vm.blocked) return
        continue
      }
      case Fused.COMPARE_JUMP:
      case Op.COMPARE_OP: {
        const a = values[sp - 2]
        const b = values[sp - 1]
        const fast = fastCompare(vm, a, b, arg as CompareOp)
        if (fast >= 0) {
          sp -= 2
          if (op === Fused.COMPARE_JUMP) {
            heap.drop(a)
            heap.drop(b)
            const taken = (fast === 1) === (code[ip * 2] === Op.POP_JUMP_IF_TRUE)
            const back = taken && code[ip * 2 + 1] <= ip
            ip = taken ? code[ip * 2 + 1] : ip + 1
            if (back && isSafepointDue(gc, refs)) {
              frame.sp = sp
              frame.ip = ip
              vm.safepoint()
            }
            continue
          }
          values[sp++] = heap.hold(fast === 1 ? vm.true : vm.false)
          frame.sp = sp
          discard(vm, a)
          discard(vm, b)
          if (vm.blocked) return
          continue
        }
        frame.sp = sp
        if (!slow.compareOp(vm, frame, arg as CompareOp)) return
        values = vm.values
        sp = frame.sp
        continue
      }
      case Op.BINARY_OP: {
        const a = values[sp - 2]
        const b = values[sp - 1]
        const reused = refs.objType[a] === heap.kinds.float ? intoOperand(vm, run, ip - 1, a, b, arg) : NULL
        const fast = reused === NULL ? fastBinary(vm, a, b, arg as BinaryOp) : reused
        if (fast !== NULL) {
          sp -= 2
          values[sp++] = fast
          frame.sp = sp
          discard(vm, a)
          discard(vm, b)
          continue
        }
        frame.sp = sp
        if (!slow.binaryOp(vm, frame, arg)) return
        values = vm.values
        sp = frame.sp
        continue
      }
      case Op.FOR_ITER: {
        const iterator = values[sp - 1]
        const kind = refs.objType[iterator]
        if (kind === vm.kindOf.generator) {
          frame.sp = sp
          const resumed = resumeGenerator(vm, iterator, NULL, Then.FOR_ITER, arg)
          enterFrame(vm, resumed)
          frame = resumed
          run = frame.run
          code = run.exec
          values = vm.values
          ip = frame.ip
          sp = frame.sp
          continue
        }
        frame.sp = sp
        const item = quickNext(vm, iterator, kind)
        if (item >= 0) {
          values[sp++] = item
          continue
        }
        const next = item === NULL ? NULL : slow.nextOf(vm, iterator, kind)
        if (typeof next === 'number') {
          if (next !== NULL) {
            values[sp++] = next
            continue
          }
          frame.ip = ip = arg
          frame.sp = --sp
          discard(vm, iterator)
          if (vm.blocked) return
          continue
        }
        begin(vm, next, null, Then.FOR_ITER, arg)
        return
      }
      case Op.CALL: {
        frame.sp = sp
        const entered = call(vm, frame, arg)
        if (entered === null) {
          values = vm.values
          sp = frame.sp
          continue
        }
        if (entered.native) return
        frame = entered
        run = frame.run
        code = run.exec
        values = vm.values
        ip = frame.ip
        sp = frame.sp
        continue
      }
      case Fused.FAST_RETURN:
      case Op.RETURN_VALUE: {
        if (op === Fused.FAST_RETURN) {
          const local = values[frame.base + arg]
          if (local === NULL || frame.object !== NULL || frame.generator !== NULL) {
            frame.sp = sp
            if (local === NULL) slow.unboundLocal(vm, frame, arg)
            values[sp++] = heap.hold(local)
            continue
          }
          values[frame.base + arg] = NULL
          values[sp++] = local
        }
        const result = values[--sp]
        frame.sp = sp
        const { goesTo } = frame
        if (frame.generator !== NULL) returnFromGenerator(vm, frame, result)
        else {
          frames.pop()
          vm.depth -= 1 + frame.levels
          vm.depthOfC -= frame.unitsOfC
          if (frame.operands === null) {
            slow.deliverReturn(vm, frame, goesTo, result)
            leaveFrame(vm, frame)
          } else {
            leaveFrame(vm, frame)
            finishEntry(vm, frame, result)
          }
        }
        if (vm.blocked || frames.length === base || (goesTo === Then.INIT && vm.raised !== null)) return
        const below = frames[frames.length - 1]
        if (below.native) return
        frame = below
        run = frame.run
        code = run.exec
        values = vm.values
        ip = frame.ip
        sp = frame.sp
        continue
      }
      case Op.YIELD_VALUE: {
        const value = values[--sp]
        frame.sp = sp
        yieldValue(vm, frame, value)
        if (frames.length === base) return
        const below = frames[frames.length - 1]
        if (below.native) {
          const next = below.draining === null ? null : takeAtOnce(vm, below.draining)
          if (next === null) return
          enterFromNative(vm, below, next)
          frame = next
        } else frame = below
        run = frame.run
        code = run.exec
        values = vm.values
        ip = frame.ip
        sp = frame.sp
        continue
      }
      case Op.LOAD_ATTR: {
        const object = values[sp - 1]
        const own = run.caches === null ? NULL : cachedValue(vm, run.caches, ip - 1, object)
        if (own !== NULL) {
          values[sp - 1] = heap.hold(own)
          frame.sp = sp
          discard(vm, object)
          if (vm.blocked) return
          continue
        }
        frame.sp = sp
        if (!slow.perform(vm, frame, op, arg)) return
        values = vm.values
        sp = frame.sp
        continue
      }
      case Op.STORE_ATTR: {
        const object = values[sp - 1]
        const value = values[sp - 2]
        frame.sp = sp - 2
        if (run.caches !== null && storeCached(vm, run.caches, ip - 1, object, value)) {
          sp -= 2
          discard(vm, value)
          discard(vm, object)
          if (vm.blocked) return
          continue
        }
        frame.sp = sp
        if (!slow.perform(vm, frame, op, arg)) return
        values = vm.values
        sp = frame.sp
        continue
      }
      case Op.LOAD_METHOD: {
        const object = values[sp - 1]
        const method = run.caches === null ? NULL : cachedMethod(vm, run.caches, ip - 1, object)
        if (method !== NULL) {
          values[sp - 1] = heap.hold(method)
          values[sp++] = object
          continue
        }
        frame.sp = sp
        if (!slow.perform(vm, frame, op, arg)) return
        values = vm.values
        sp = frame.sp
        continue
      }
      case Fused.FAST_FAST_BINARY:
      case Fused.FAST_CONST_BINARY: {
        const a = values[frame.base + arg]
        const b = op === Fused.FAST_FAST_BINARY ? values[frame.base + code[ip * 2 + 1]] : run.consts[code[ip * 2 + 1]]
        const result = a === NULL || b === NULL ? NULL : fastBinary(vm, a, b, code[ip * 2 + 3])
        if (result !== NULL) {
          values[sp++] = result
          ip += 2
          continue
        }
        if (a === NULL) {
          frame.sp = sp
          slow.unboundLocal(vm, frame, arg)
        }
        values[sp++] = heap.hold(a)
        continue
      }
      case Fused.FAST_BINARY:
      case Fused.CONST_BINARY: {
        const b = op === Fused.FAST_BINARY ? values[frame.base + arg] : run.consts[arg]
        const a = values[sp - 1]
        // The local or constant is on the real stack as well: its place is not free.
        const reused = refs.objRefcnt[a] === 1 && refs.objType[a] === heap.kinds.float && b !== NULL ? intoOperand(vm, run, ip, a, b, code[ip * 2 + 1]) : NULL
        const result = reused !== NULL ? reused : b === NULL ? NULL : fastBinary(vm, a, b, code[ip * 2 + 1])
        if (result !== NULL) {
          values[sp - 1] = result
          ip++
          heap.drop(a)
          continue
        }
        if (b === NULL) {
          frame.sp = sp
          slow.unboundLocal(vm, frame, arg)
        }
        values[sp++] = heap.hold(b)
        continue
      }
      case Fused.FAST_FAST_COMPARE:
      case Fused.FAST_CONST_COMPARE:
      case Fused.FAST_COMPARE:
      case Fused.CONST_COMPARE: {
        const loads = op === Fused.FAST_COMPARE || op === Fused.CONST_COMPARE ? 1 : 2
        const first = op === Fused.CONST_COMPARE ? run.consts[arg] : values[frame.base + arg]
        let a = first
        let b = first
        if (loads === 1) a = values[sp - 1]
        else b = op === Fused.FAST_FAST_COMPARE ? values[frame.base + code[ip * 2 + 1]] : run.consts[code[ip * 2 + 1]]
        const at = ip + loads - 1
        const result = a === NULL || b === NULL ? -1 : fastCompare(vm, a, b, code[at * 2 + 1])
        if (result < 0) {
          if (first === NULL) {
            frame.sp = sp
            slow.unboundLocal(vm, frame, arg)
          }
          values[sp++] = heap.hold(first)
          continue
        }
        if (loads === 1) {
          sp--
          heap.drop(a)
        }
        const next = code[at * 2 + 2]
        if (next !== Op.POP_JUMP_IF_FALSE && next !== Op.POP_JUMP_IF_TRUE) {
          values[sp++] = heap.hold(result === 1 ? vm.true : vm.false)
          ip = at + 1
          continue
        }
        ip = at + 2
        if ((result === 1) === (next === Op.POP_JUMP_IF_TRUE)) {
          const target = code[at * 2 + 3]
          const back = target < ip
          ip = target
          if (back && isSafepointDue(gc, refs)) {
            frame.sp = sp
            frame.ip = ip
            vm.safepoint()
          }
        }
        continue
      }
      case Fused.FAST_ATTR: {
        const object = values[frame.base + arg]
        if (object === NULL) {
          frame.sp = sp
          slow.unboundLocal(vm, frame, arg)
        }
        const own = run.caches === null ? NULL : cachedValue(vm, run.caches, ip, object)
        if (own !== NULL) {
          values[sp++] = heap.hold(own)
          ip++
          continue
        }
        values[sp++] = heap.hold(object)
        continue
      }
      case Fused.FAST_FAST_STORE_ATTR: {
        const value = values[frame.base + arg]
        const object = values[frame.base + code[ip * 2 + 1]]
        if (value !== NULL && object !== NULL && run.caches !== null && storeCached(vm, run.caches, ip + 1, object, value)) {
          ip += 2
          continue
        }
        if (value === NULL) {
          frame.sp = sp
          slow.unboundLocal(vm, frame, arg)
        }
        values[sp++] = heap.hold(value)
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
      case Fused.FAST_UNPACK: {
        frame.sp = sp
        if (performFused(vm, frame, op, arg)) {
          values = vm.values
          sp = frame.sp
          ip = frame.ip
          continue
        }
        const ref = op === Fused.CONST_SUBSCR || op === Fused.CONST_STORE_SUBSCR ? run.consts[arg] : values[frame.base + arg]
        if (ref === NULL) slow.unboundLocal(vm, frame, arg)
        values[sp++] = heap.hold(ref)
        continue
      }
      case Op.BINARY_SUBSCR: {
        const container = values[sp - 2]
        const key = values[sp - 1]
        const sliced = refs.objType[key] === vm.kindOf.slice
        frame.sp = sp
        const item = sliced ? quickSlice(vm, container, key) : quickItem(heap, container, key)
        if (item !== NULL) {
          values[sp - 2] = sliced ? item : heap.hold(item)
          frame.sp = --sp
          discard(vm, key)
          discard(vm, container)
          if (vm.blocked) return
          continue
        }
        if (!slow.perform(vm, frame, op, arg)) return
        values = vm.values
        sp = frame.sp
        continue
      }
      case Op.UNPACK_SEQUENCE: {
        const sequence = values[sp - 1]
        const kind = refs.objType[sequence]
        if ((kind === heap.kinds.tuple || kind === heap.kinds.list) && refs.slotLength[sequence] === arg) {
          const from = refs.slotBase[sequence]
          sp--
          for (let at = arg - 1; at >= 0; at--) values[sp++] = heap.hold(refs.slotTarget[from + at])
          frame.sp = sp
          discard(vm, sequence)
          if (vm.blocked) return
          continue
        }
        frame.sp = sp
        if (!slow.perform(vm, frame, op, arg)) return
        values = vm.values
        sp = frame.sp
        continue
      }
      case Op.LIST_APPEND: {
        const item = values[--sp]
        frame.sp = sp
        appendGiven(heap, values[sp - arg], item)
        continue
      }
      default: {
        frame.sp = sp
        if (!slow.perform(vm, frame, op, arg)) return
        values = vm.values
        ip = frame.ip
        sp = frame.sp
      }
    }
  }
}
