import { CodeFlag } from '../code/code'
import { getText, removeEntry, setText } from '../heap/dict'
import { dataOf } from '../heap/dictData'
import { NULL, type Ref } from '../heap/ref'
import type { PyFrame } from '../vm/frame'
import type { Interpreter } from '../vm/interpreter'
import { type NativeSpec, native } from '../vm/native'

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

/** The same of a frame that runs: `frame.f_locals`. */
export function frameVariables(vm: Interpreter, frame: PyFrame): Ref {
  if ((frame.run.code.flags & CodeFlag.OPTIMIZED) === 0) return vm.hold(frame.locals === NULL ? frame.globals : frame.locals)
  // From 3.13 on each call has a dict of its own (PEP 667); before, the frame keeps one.
  if (vm.atLeast(13) || frame.generator !== NULL) return copyVariables(vm, frame, vm.dict())
  if (frame.locals === NULL) frame.locals = vm.dict()
  return vm.hold(copyVariables(vm, frame, frame.locals))
}

/** Variables that have a value go into the dict, others out of it (`PyFrame_FastToLocals`). */
function copyVariables(vm: Interpreter, frame: PyFrame, dict: Ref): Ref {
  const { code, nlocals } = frame.run
  const { values, heap } = vm
  code.varnames.forEach((name, at) => {
    if (!code.cellvars.includes(name)) copyVariable(vm, dict, name, values[frame.base + at])
  })
  ;[...code.cellvars, ...code.freevars].forEach((name, at) => {
    const cell = values[frame.base + nlocals + at]
    copyVariable(vm, dict, name, cell === NULL ? NULL : heap.slot(cell, 0))
  })
  return dict
}

function copyVariable(vm: Interpreter, dict: Ref, name: string, value: Ref): void {
  const { heap } = vm
  if (value !== NULL) {
    const key = heap.intern(name)
    setText(heap, dict, key, name, value)
    heap.drop(key)
  } else if (getText(heap, dict, name) !== NULL) heap.drop(removeEntry(heap, dict, dataOf(heap, dict).strings.get(name) ?? 0))
}

export const NAMESPACE_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  globals: native('', (vm) => vm.hold(globalsOf(vm))),
  locals: native('', (vm) => localsOf(vm)),
}
