import type { Ref } from '../heap/ref'
import { type NativeSpec, native } from '../vm/calls/native'
import type { PyFrame } from '../vm/frames/frame'
import { frameVariables } from '../vm/frames/frameLocals'
import type { Interpreter } from '../vm/interpreter'

/** The frame of program code that called, `depth` calls up; null where there are not so many. */
export function callerFrame(vm: Interpreter, depth = 0): PyFrame | null {
  let left = depth
  for (let at = vm.frames.length - 1; at >= 0; at--) {
    const frame = vm.frames[at]
    if (!frame.native && left-- === 0) return frame
  }
  return null
}

/** The globals of whoever called. Borrowed. */
export function globalsOf(vm: Interpreter): Ref {
  return callerFrame(vm)?.globals ?? vm.mainGlobals
}

/** `locals()`: the namespace of a module or class body; of a function a dict of its variables. The reference is the caller's. Source: `PyEval_GetLocals`. */
export function localsOf(vm: Interpreter): Ref {
  const frame = callerFrame(vm)
  return frame === null ? vm.hold(vm.mainGlobals) : frameVariables(vm, frame)
}

export const NAMESPACE_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  globals: native('', (vm) => vm.hold(globalsOf(vm))),
  locals: native('', (vm) => localsOf(vm)),
}
