import { CodeFlag } from '../../code/code'
import { getText, removeEntry, setText } from '../../heap/dict'
import { dataOf, keyAt, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'
import { type FrameData, Frm } from '../errors/tracebackData'
import { frameObject, frameOfObject } from '../errors/tracebacks'
import type { Interpreter } from '../interpreter'
import type { PyFrame, RunCode } from './frame'
import { dataOfGenerator, Gen, isSuspendable } from './generatorData'

// The variables of a call, wherever they lie: on the stack while it runs, in the generator while that is suspended, in the frame object afterwards.

/** A variable: its name, its place, and whether a cell lies there. */
export interface Variable {
  readonly name: string
  readonly at: number
  readonly isCell: boolean
}

/** Where the variables of a frame are now. Values are borrowed. */
export interface Variables {
  readonly run: RunCode
  get(at: number): Ref
  /** Takes the reference; NULL: none. */
  set(at: number, value: Ref): void
}

/** In the order in which `locals()` has them: from 3.11 on a parameter that is a cell keeps its place. Source: `map_to_dict`, `_PyFrame_FastToLocalsWithError`. */
export function variablesOf(vm: Interpreter, { code, nlocals }: RunCode): Variable[] {
  const { varnames, cellvars, freevars } = code
  const inCells = [...cellvars, ...freevars]
  const cell = (name: string): Variable => ({ name, at: nlocals + inCells.indexOf(name), isCell: true })
  const merged = vm.atLeast(11)
  const first = varnames.flatMap((name, at) => (cellvars.includes(name) ? (merged ? [cell(name)] : []) : [{ name, at, isCell: false }]))
  const names = merged ? inCells.filter((name) => !varnames.includes(name)) : inCells
  return [...first, ...names.map(cell)]
}

/** The value of a variable, borrowed; NULL: it has none. */
export function valueIn(vm: Interpreter, variables: Variables, { at, isCell }: Variable): Ref {
  const found = variables.get(at)
  return isCell && found !== NULL ? vm.heap.slot(found, 0) : found
}

function onStack(vm: Interpreter, { run, base }: PyFrame): Variables {
  return {
    run,
    get: (at) => vm.values[base + at],
    set: (at, value) => {
      const before = vm.values[base + at]
      vm.values[base + at] = value
      vm.heap.dropMaybe(before)
    },
  }
}

function inSlots(vm: Interpreter, run: RunCode, holder: Ref, first: number): Variables {
  return {
    run,
    get: (at) => vm.heap.slot(holder, first + at),
    set: (at, value) => {
      vm.heap.store(holder, first + at, NULL)
      if (value !== NULL) vm.heap.give(holder, first + at, value)
    },
  }
}

/** The variables of a frame object's call. */
export function variablesOfObject(vm: Interpreter, object: Ref): Variables {
  const frame = frameOfObject(vm, object)
  if (frame !== null) return onStack(vm, frame)
  const run = vm.codes[(vm.heap.payload[object] as FrameData).code]
  const generator = generatorOfFrame(vm, object)
  return generator === NULL ? inSlots(vm, run, object, Frm.LOCALS) : inSlots(vm, run, generator, Gen.LOCALS)
}

/** The generator, not done and not running, whose frame object it is; NULL. */
export function generatorOfFrame(vm: Interpreter, object: Ref): Ref {
  const { generator, birth } = vm.heap.payload[object] as FrameData
  const { refs } = vm.heap
  if (generator === NULL || !isSuspendable(vm, generator) || refs.objBirth[generator] !== birth) return NULL
  const { state } = dataOfGenerator(vm, generator)
  return state === 'created' || state === 'suspended' ? generator : NULL
}

/** Is it a function's code, whose variables are no namespace? */
export function isOptimized({ code }: RunCode): boolean {
  return (code.flags & CodeFlag.OPTIMIZED) !== 0
}

/** `locals()` of a frame that runs: to 3.12 the frame keeps the dict (`PyEval_GetLocals`), from 3.13 on each call has one of its own (PEP 667). */
export function frameVariables(vm: Interpreter, frame: PyFrame): Ref {
  if (!isOptimized(frame.run)) return vm.hold(frame.locals === NULL ? frame.globals : frame.locals)
  // It goes by way of the frame object, which stays as long as the frame.
  if (vm.atLeast(13)) {
    const dict = snapshot(vm, onStack(vm, frame), frameObject(vm, frame))
    passKeys(vm)
    return dict
  }
  if (frame.locals === NULL) frame.locals = vm.dict()
  // Variables of inlined comprehensions would stand in a dict of their own (`_PyFrame_GetLocals`).
  if (vm.atLeast(12)) vm.drop(vm.dict())
  return vm.hold(copyVariables(vm, onStack(vm, frame), frame.locals))
}

/** The variables of a frame object as a namespace or a dict; to 3.12 the frame keeps the dict. */
export function localsOfFrame(vm: Interpreter, object: Ref): Ref {
  const frame = frameOfObject(vm, object)
  if (frame !== null) return frameVariables(vm, frame)
  const { heap } = vm
  const variables = variablesOfObject(vm, object)
  if (!isOptimized(variables.run)) {
    const namespace = heap.slot(object, Frm.NAMESPACE)
    return namespace === NULL ? vm.dict() : vm.hold(namespace)
  }
  if (vm.atLeast(13)) return snapshot(vm, variables, object)
  // A generator keeps it while it is suspended.
  const generator = generatorOfFrame(vm, object)
  const [holder, slot] = generator === NULL ? [object, Frm.NAMESPACE] : [generator, Gen.NAMESPACE]
  if (heap.slot(holder, slot) === NULL) heap.give(holder, slot, vm.dict())
  return vm.hold(copyVariables(vm, variables, heap.slot(holder, slot)))
}

/** What the proxy says of its keys is a list, which is listed once more. Source: `PyDict_Update`, `PyMapping_Keys`. */
function passKeys(vm: Interpreter): void {
  vm.dropAll([vm.list([]), vm.list([])])
}

/** The variables, and what was put beside them by way of the frame object. */
function snapshot(vm: Interpreter, variables: Variables, object: Ref): Ref {
  const { heap } = vm
  const dict = copyVariables(vm, variables, vm.dict())
  const extras = object === NULL ? NULL : heap.slot(object, Frm.NAMESPACE)
  if (extras === NULL) return dict
  for (const [name, entry] of dataOf(heap, extras).strings) {
    const data = dataOf(heap, extras)
    setText(heap, dict, keyAt(heap, extras, data, entry), name, valueAt(heap, extras, data, entry))
  }
  return dict
}

/** Variables that have a value go into the dict, others out of it (`PyFrame_FastToLocals`). */
function copyVariables(vm: Interpreter, variables: Variables, dict: Ref): Ref {
  for (const variable of variablesOf(vm, variables.run)) copyVariable(vm, dict, variable.name, valueIn(vm, variables, variable))
  return dict
}

function copyVariable(vm: Interpreter, dict: Ref, name: string, value: Ref): void {
  const { heap } = vm
  if (name.startsWith('.') && name !== '.0') return
  if (value !== NULL) {
    const key = heap.intern(name)
    setText(heap, dict, key, name, value)
    heap.drop(key)
  } else if (getText(heap, dict, name) !== NULL) heap.drop(removeEntry(heap, dict, dataOf(heap, dict).strings.get(name) ?? 0))
}
