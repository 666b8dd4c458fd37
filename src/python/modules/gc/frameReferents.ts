import { NULL, type Ref } from '../../heap/ref'
import { type FrameData, Frm } from '../../vm/errors/tracebackData'
import { frameOfObject } from '../../vm/errors/tracebacks'
import { frameBack } from '../../vm/frames/frameBack'
import { generatorOfFrame, isOptimized } from '../../vm/frames/frameLocals'
import { dataOfGenerator, Gen, isSuspendable } from '../../vm/frames/generatorData'
import { frameGlobals } from '../../vm/frames/generatorFrames'
import type { Interpreter } from '../../vm/interpreter'

/** What a frame object refers to. Source: `frame_traverse`, `_PyFrame_Traverse`. Borrowed. */
export function referentsOfFrame(vm: Interpreter, object: Ref): Ref[] {
  const found = vm.atLeast(11) ? ofOwner(vm, object) : ofFrame(vm, object)
  return found.filter((target) => target !== NULL)
}

/** To 3.10 it is the frame: the caller's, the code, built-ins, globals, the dict of `f_locals`, the listener, the variables; of one that does not run, its stack. */
function ofFrame(vm: Interpreter, object: Ref): Ref[] {
  const { heap, codes, values } = vm
  const data = heap.payload[object] as FrameData | undefined
  if (data === undefined) return []
  const run = codes[data.code]
  const running = frameOfObject(vm, object)
  const generator = running === null ? generatorOf(vm, object, data) : NULL
  const slots = (holder: Ref, first: number, n: number): Ref[] => Array.from({ length: n }, (_, at) => heap.slot(holder, first + at))
  const globals = frameGlobals(vm, object)
  const kept = generator !== NULL ? heap.slot(generator, Gen.NAMESPACE) : running !== null ? running.locals : heap.slot(object, Frm.NAMESPACE)
  const namespace = kept === NULL && !isOptimized(run) ? globals : kept
  const variables =
    running !== null
      ? Array.from(values.subarray(running.base, running.base + run.nlocalsplus))
      : generator !== NULL
        ? slots(generator, Gen.LOCALS, dataOfGenerator(vm, generator).size)
        : slots(object, Frm.LOCALS, run.nlocalsplus)
  return [generator === NULL ? frameBack(vm, object) : NULL, run.ref, vm.builtins, globals, namespace, running?.traced?.fn ?? NULL, ...variables]
}

/** The suspended generator that it belongs to, whether or not anybody has asked for it; NULL. */
function generatorOf(vm: Interpreter, object: Ref, { owner }: FrameData): Ref {
  const asked = generatorOfFrame(vm, object)
  if (asked !== NULL || owner === undefined || !isSuspendable(vm, owner)) return asked
  return vm.heap.slot(owner, Gen.FRAME) === object && dataOfGenerator(vm, owner).state !== 'running' ? owner : NULL
}

/** From 3.11 on an object that has taken what the call had when it was over: before, the call has it, or its generator. */
function ofOwner(vm: Interpreter, object: Ref): Ref[] {
  const { heap } = vm
  const data = heap.payload[object] as FrameData
  const running = frameOfObject(vm, object)
  if (running !== null) return [running.traced?.fn ?? NULL]
  if (generatorOfFrame(vm, object) !== NULL) return []
  const run = vm.codes[data.code]
  const variables = Array.from({ length: run.nlocalsplus }, (_, at) => heap.slot(object, Frm.LOCALS + at))
  return [frameBack(vm, object), heap.slot(object, Frm.NAMESPACE), heap.slot(object, Frm.FN), run.ref, ...variables]
}
