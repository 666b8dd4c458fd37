import { NULL, type Ref } from '../../heap/ref'
import { type FrameData, Frm } from '../errors/tracebackData'
import { callerOf, frameObject, frameOfObject } from '../errors/tracebacks'
import type { Interpreter } from '../interpreter'

/** The frame object of the call that made this one, made where nobody has asked for it yet; NULL. Borrowed. */
export function frameBack(vm: Interpreter, object: Ref): Ref {
  const frame = frameOfObject(vm, object)
  if (frame === null) return vm.heap.slot(object, Frm.LOCALS + vm.codes[(vm.heap.payload[object] as FrameData).code].nlocalsplus)
  const back = callerOf(vm, frame)
  return back === null ? NULL : frameObject(vm, back)
}
