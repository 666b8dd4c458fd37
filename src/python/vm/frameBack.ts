import { NULL, type Ref } from '../heap/ref'
import type { Interpreter } from './interpreter'
import { type FrameData, Frm } from './tracebackData'
import { frameObject, frameOfObject } from './tracebacks'

/** The frame object of the call that made this one, made where nobody has asked for it yet; NULL. Borrowed. */
export function frameBack(vm: Interpreter, object: Ref): Ref {
  const frame = frameOfObject(vm, object)
  if (frame === null) return vm.heap.slot(object, Frm.LOCALS + vm.codes[(vm.heap.payload[object] as FrameData).code].nlocalsplus)
  for (let at = vm.frames.indexOf(frame) - 1; at >= 0; at--) {
    const below = vm.frames[at]
    if (!below.native) return frameObject(vm, below)
  }
  return NULL
}
