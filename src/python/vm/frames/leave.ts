import { NULL } from '../../heap/ref'
import { leaveFrameObject } from '../errors/tracebacks'
import type { Interpreter } from '../interpreter'
import { discard } from './delivery'
import { type PyFrame, Then } from './frame'
import { forgetTrace } from './frameTraces'
import { leaveFrameBlock } from './heapFrames'

/** The frame is over: it lets go of its locals, first to last, and of what it was called with. Source: `_PyFrame_Clear`, `frame_dealloc`. */
export function leaveFrame(vm: Interpreter, frame: PyFrame): void {
  const { base, run } = frame
  const { values } = vm
  vm.top = base
  if (frame.object !== NULL) leaveFrameObject(vm, frame)
  if (vm.atLeast(14)) {
    for (let at = base + run.nlocalsplus - 1; at >= base; at--) release(vm, values, at)
  } else for (let at = base; at < base + run.nlocalsplus; at++) release(vm, values, at)
  if (frame.excInfo !== null) letGoOfExcInfo(vm, frame)
  if (frame.traced !== null) forgetTrace(vm, frame)
  if (frame.locals !== NULL) discard(vm, frame.locals)
  if (frame.owned !== null) for (let at = frame.owned.length - 1; at >= 0; at--) discard(vm, frame.owned[at])
  if (frame.block !== NULL) leaveFrameBlock(vm, frame)
  if (frame.fn !== NULL) discard(vm, frame.fn)
  if (frame.goesTo === Then.INIT && frame.arg === 1 && !vm.blocked && vm.safepointDue) vm.safepoint()
}

/** A frame that is left in the middle of a handler, or a generator that stops there. */
export function letGoOfExcInfo(vm: Interpreter, frame: PyFrame): void {
  const { excInfo } = frame
  frame.excInfo = null
  if (excInfo !== null) for (const ref of excInfo) if (ref !== NULL) discard(vm, ref)
}

function release(vm: Interpreter, values: Int32Array, at: number): void {
  const ref = values[at]
  if (ref === NULL) return
  values[at] = NULL
  discard(vm, ref)
}
