import { POSITION } from '../../code/code'
import { typeNumber } from '../../heap/engine'
import { NULL, type Ref } from '../../heap/ref'
import { isOfC } from '../calls/ofC'
import type { PyFrame, RunCode } from '../frames/frame'
import { escapeFrameBlock, noteEscape, takeGeneratorBlock } from '../frames/heapFrames'
import type { Interpreter } from '../interpreter'
import { Exc } from './errors'
import { type FrameData, Frm, Tb, type TracebackData } from './tracebackData'

export type { FrameData, TracebackData } from './tracebackData'

/** Where the instruction under way stands. */
export function positionOf(frame: Pick<PyFrame, 'run' | 'ip'>, at = frame.ip - 1): TracebackData {
  const { positions } = frame.run.code
  const base = Math.max(at, 0) * POSITION
  const line = positions[base]
  return {
    line: line === undefined || line < 0 ? frame.run.code.firstLine : line,
    endLine: positions[base + 1] ?? -1,
    column: positions[base + 2] ?? -1,
    endColumn: positions[base + 3] ?? -1,
  }
}

/** The index of the instruction under way. NOT CPython's: our instructions have other places. */
export function instructionOf({ ip }: PyFrame): number {
  return (ip - 1) * 2
}

/** The exception passes a frame: one more entry of its traceback. Source: `PyTraceBack_Here`. */
export function addTraceback(vm: Interpreter, frame: PyFrame, exception: Ref): void {
  const { heap } = vm
  const object = frameObject(vm, frame)
  const old = heap.slot(exception, Exc.TRACEBACK)
  const ref = heap.make('traceback')
  heap.payload[ref] = { ...positionOf(frame), lasti: instructionOf(frame) } satisfies TracebackData
  if (old !== NULL && old !== vm.none) heap.store(ref, Tb.NEXT, old)
  heap.store(ref, Tb.FRAME, object)
  heap.track(ref)
  heap.store(exception, Exc.TRACEBACK, ref)
  heap.drop(ref)
}

/** The frame object of a frame, made when somebody asks for it. Borrowed. Source: `_PyFrame_GetFrameObject`. */
export function frameObject(vm: Interpreter, frame: PyFrame): Ref {
  if (frame.object !== NULL) return frame.object
  const own = vm.atLeast(11) ? NULL : ownBlock(vm, frame)
  if (own !== NULL) return becomeObject(vm, frame, own)
  return becomeObject(vm, frame, newFrameObject(vm, frame.run))
}

/** From 3.11 on: the object of a frame, without references. Source: `_PyFrame_New_NoTrack`. */
export function newFrameObject(vm: Interpreter, { nlocalsplus, code }: RunCode): Ref {
  const [basicsize, itemsize] = vm.model.objects.types.frame
  const items = itemsize > 0 ? nlocalsplus + code.stacksize : 0
  return vm.heap.allocate(typeNumber('frame'), vm.model.objects.gcHead + basicsize + itemsize * items)
}

/** To 3.10 what runs has a block already, or the generator has it: that is the frame object. */
function ownBlock(vm: Interpreter, frame: PyFrame): Ref {
  return frame.block !== NULL || frame.generator === NULL ? frame.block : takeGeneratorBlock(vm, frame.generator)
}

function becomeObject(vm: Interpreter, frame: PyFrame, ref: Ref): Ref {
  const { heap } = vm
  heap.payload[ref] = { code: frame.run.index, live: true, line: 0, generator: frame.generator } satisfies FrameData
  heap.store(ref, Frm.GLOBALS, frame.globals)
  frame.object = ref
  return ref
}

/** The running frame that a frame object belongs to, or null. */
export function frameOfObject(vm: Interpreter, object: Ref): PyFrame | null {
  for (const frame of vm.frames) if (!frame.native && frame.object === object) return frame
  return null
}

/** What raises an exception again behind a handler has no line: the frame stays where the exception came from. 0: the instruction has a line of its own. Source: `RERAISE`. */
export function lineOfReraised(vm: Interpreter, frame: PyFrame, exception: Ref): number {
  if ((frame.run.code.positions[Math.max(frame.ip - 1, 0) * POSITION] ?? -1) >= 0) return 0
  const { heap } = vm
  for (let tb = heap.slot(exception, Exc.TRACEBACK); tb !== NULL && tb !== vm.none; tb = heap.slot(tb, Tb.NEXT))
    if (heap.slot(tb, Tb.FRAME) === frame.object) return (heap.payload[tb] as TracebackData).line
  return 0
}

/** Of a frame that is over and that a traceback holds. */
export function setFrameLine(vm: Interpreter, object: Ref, line: number): void {
  ;(vm.heap.payload[object] as FrameData).line = line
}

/**
 * A frame that has an object is over: somebody else holds the object, which takes the locals; or nobody does, and it goes.
 * Source: `_PyFrame_Clear`, `take_ownership`.
 */
export function leaveFrameObject(vm: Interpreter, frame: PyFrame): void {
  const { heap } = vm
  const { object } = frame
  frame.object = NULL
  const data = heap.payload[object] as FrameData
  data.line = positionOf(frame).line
  data.lasti = instructionOf(frame)
  if (heap.refs.objRefcnt[object] > 1) {
    data.live = false
    takeOwnership(vm, frame, object)
    noteEscape(vm, frame.run, object)
    if (frame.block !== NULL) escapeFrameBlock(vm, frame)
    else heap.drop(object)
  } else if (vm.atLeast(11)) heap.drop(object)
  else {
    heap.store(object, Frm.GLOBALS, NULL)
    frame.block = object
  }
}

function takeOwnership(vm: Interpreter, frame: PyFrame, object: Ref): void {
  const { heap, values } = vm
  const { base, run } = frame
  if (frame.fn !== NULL) {
    heap.give(object, Frm.FN, frame.fn)
    frame.fn = NULL
  }
  if (frame.locals !== NULL) {
    heap.give(object, Frm.NAMESPACE, frame.locals)
    frame.locals = NULL
  }
  for (let at = 0; at < run.nlocalsplus; at++) {
    const ref = values[base + at]
    if (ref === NULL) continue
    heap.give(object, Frm.LOCALS + at, ref)
    values[base + at] = NULL
  }
  // To 3.11 a generator's frame has let go of its caller by then (`gen_send_ex`).
  const back = frame.generator !== NULL && !vm.atLeast(12) ? null : callerOf(vm, frame)
  if (back !== null) heap.store(object, Frm.LOCALS + run.nlocalsplus, frameObject(vm, back))
  heap.track(object)
}

/** The frame of Python code that called it; null for the outermost. */
export function callerOf(vm: Interpreter, frame: PyFrame): PyFrame | null {
  const at = vm.frames.indexOf(frame)
  for (let below = (at < 0 ? vm.frames.length : at) - 1; below >= 0; below--) {
    const other = vm.frames[below]
    if (!other.native && !isOfC(other)) return other
  }
  return null
}
