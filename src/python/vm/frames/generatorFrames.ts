import { NULL, type Ref } from '../../heap/ref'
import { type FrameData, Frm } from '../errors/tracebackData'
import type { Interpreter } from '../interpreter'
import type { PyFrame } from './frame'
import { Gen } from './generatorData'

// The frame object of a generator: made when somebody asks for it (a traceback, `gi_frame`), it stays with the generator from one stop to the next (`frame_obj`).

/** The generator stops: its frame's object becomes the generator's. */
export function keepFrameObject(vm: Interpreter, frame: PyFrame): void {
  const { heap } = vm
  const { generator, object } = frame
  Object.assign(heap.payload[object] as FrameData, { live: false, generator, birth: heap.refs.objBirth[generator] } satisfies Partial<FrameData>)
  if (heap.slot(generator, Gen.FRAME) !== NULL) heap.store(generator, Gen.FRAME, NULL)
  heap.give(generator, Gen.FRAME, object)
  frame.object = NULL
  // From 3.11 on the namespace is the function's, which the generator holds, and the collector does not know the object.
  if (vm.atLeast(11)) heap.store(object, Frm.GLOBALS, NULL)
  else heap.track(object)
}

/** The generator goes on: its frame has the object again, if there is one. */
export function takeFrameObject(vm: Interpreter, generator: Ref, frame: PyFrame): void {
  const { heap } = vm
  const object = heap.slot(generator, Gen.FRAME)
  const data = heap.payload[object] as FrameData
  if (data.generator === NULL) return
  data.live = true
  frame.object = heap.hold(object)
  heap.store(generator, Gen.FRAME, NULL)
  if (vm.atLeast(11)) heap.store(object, Frm.GLOBALS, frame.globals)
  else heap.untrack(object)
}

/** `frame.f_globals`, borrowed. */
export function frameGlobals(vm: Interpreter, object: Ref): Ref {
  const { heap } = vm
  const own = heap.slot(object, Frm.GLOBALS)
  return own === NULL ? heap.slot(heap.slot((heap.payload[object] as FrameData).generator, Gen.FN), vm.slotOf.globals) : own
}
