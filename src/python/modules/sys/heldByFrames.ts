import { typeNumber } from '../../../index'
import { NULL, type Ref } from '../../heap/ref'
import type { PyFrame } from '../../vm/frame'
import { dataOfGenerator, isSuspendable } from '../../vm/generatorData'
import type { Interpreter } from '../../vm/interpreter'
import { type FrameData, Frm } from '../../vm/tracebackData'

// References that CPython's frames and generators hold, and ours do not: to the code that they run, and to its globals.

function programFrames(vm: Interpreter): PyFrame[] {
  return vm.frames.filter((frame): frame is PyFrame => !frame.native)
}

/** To 3.10 a frame has its code (here, too), and a generator once more. From 3.11 on what runs has it besides its function; a frame object that outlives the call keeps that. */
export function codeHeldByFrames(vm: Interpreter, code: Ref): number {
  const { refs, payload } = vm.heap
  const index = payload[code] as number
  let held = 0
  if (vm.atLeast(11)) for (const { run, generator } of programFrames(vm)) if (run.ref === code && generator === NULL) held++
  for (let ref = 0; ref < refs.numbers; ref++) {
    if (refs.objRefcnt[ref] <= 0) continue
    if (isSuspendable(vm, ref)) {
      const data = dataOfGenerator(vm, ref)
      // `gi_code`, and the frame's; one that is done holds its code here.
      if (data?.code === index && data.state !== 'done') held += vm.minor === 311 ? 2 : 1
    } else if (vm.atLeast(11) && refs.objType[ref] === typeNumber('frame')) {
      const data = payload[ref] as FrameData | undefined
      if (data?.code === index && !data.live && data.generator === NULL) held++
    }
  }
  return held
}

/** To 3.10 each frame has its globals; from 3.11 on those of a module, whose code is run as that of a function. */
export function globalsHeldByFrames(vm: Interpreter, dict: Ref): number {
  let held = 0
  for (const { globals, fn, object } of programFrames(vm)) {
    if (globals !== dict) continue
    if (!vm.atLeast(11) || fn === NULL) held++
    // The frame object is another holder here.
    if (object !== NULL && vm.heap.slot(object, Frm.GLOBALS) === dict) held--
  }
  return held
}
