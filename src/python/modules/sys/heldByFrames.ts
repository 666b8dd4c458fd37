import { typeNumber } from '../../../index'
import { NULL, type Ref } from '../../heap/ref'
import { type FrameData, Frm } from '../../vm/errors/tracebackData'
import type { PyFrame } from '../../vm/frames/frame'
import { dataOfGenerator, isSuspendable } from '../../vm/frames/generatorData'
import type { Interpreter } from '../../vm/interpreter'

// References that CPython's frames and generators hold, and ours do not: to the code that they run, and to its globals.

function programFrames(vm: Interpreter): PyFrame[] {
  return vm.frames.filter((frame): frame is PyFrame => !frame.native)
}

/** To 3.10 a frame has its code (here, too). From 3.11 on what runs has it besides its function; a frame object that outlives the call keeps that. */
export function codeHeldByFrames(vm: Interpreter, code: Ref): number {
  const { refs, payload } = vm.heap
  const index = payload[code] as number
  const own = vm.atLeast(11)
  let held = own ? programFrames(vm).filter(({ run, generator }) => run.ref === code && generator === NULL).length : 0
  for (let ref = 0; ref < refs.numbers; ref++) {
    if (refs.objRefcnt[ref] <= 0) continue
    if (isSuspendable(vm, ref)) held += heldByGenerator(vm, ref, index)
    else if (own && refs.objType[ref] === typeNumber('frame') && isKeptFrame(vm, ref, index)) held++
  }
  return held
}

/** `gi_code`, and its frame's; one that is done holds its code here. */
function heldByGenerator(vm: Interpreter, generator: Ref, code: number): number {
  const data = dataOfGenerator(vm, generator)
  if (data?.code !== code || data.state === 'done') return 0
  return vm.minor === 311 ? 2 : 1
}

/** Is it the frame object of a call of this code that is over? */
function isKeptFrame(vm: Interpreter, object: Ref, code: number): boolean {
  const data = vm.heap.payload[object] as FrameData | undefined
  if (data?.code !== code || data.live) return false
  return data.generator === NULL || dataOfGenerator(vm, data.generator)?.state === 'done'
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
