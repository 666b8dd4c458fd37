import { CodeFlag } from '../../code/code'
import { getText, setText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { similarName } from '../errors/similarNames'
import { namedBuiltins } from '../fast/globals'
import type { Interpreter } from '../interpreter'
import { type PyFrame, type RunCode, Then } from './frame'
import { leaveFrameBlock, takeFrameBlock } from './heapFrames'

/** A frame for a call: references to the arguments are taken. @throws PyError where the arguments do not fit */
export function makeFrame(vm: Interpreter, fn: Ref, args: readonly Ref[], names: Ref): PyFrame {
  const frame = newFrame(vm, fn)
  const { run } = frame
  if (names === NULL && run.simpleArguments && args.length === run.code.argcount) {
    const { values } = vm
    for (let at = 0; at < args.length; at++) values[frame.base + at] = vm.heap.hold(args[at])
  } else bind(vm, frame, fn, args, names)
  if (run.code.cellvars.length > 0 || run.code.freevars.length > 0) makeCells(vm, frame, fn)
  return frame
}

/** A frame without arguments yet, on top of all others. */
export function newFrame(vm: Interpreter, fn: Ref, given = false): PyFrame {
  const { heap, slotOf } = vm
  const run = vm.codes[heap.payload[fn] as number]
  const frame = plainFrame(vm, run)
  if (!vm.atLeast(11) && !run.ofC && (run.code.flags & CodeFlag.SUSPENDS) === 0) frame.block = takeFrameBlock(vm, run)
  // To 3.10 a frame knows only the code.
  frame.fn = given ? fn : heap.hold(vm.atLeast(11) ? fn : run.ref)
  frame.globals = heap.slot(fn, slotOf.globals)
  if (vm.ownBuiltins) frame.builtins = builtinsIn(vm, namedBuiltins(vm, run, frame.globals))
  return frame
}

/** The built-ins that globals name, borrowed: a dict, or a module's. Source: `_PyEval_BuiltinsFromGlobals`. */
export function builtinsOf(vm: Interpreter, globals: Ref): Ref {
  return builtinsIn(vm, getText(vm.heap, globals, '__builtins__'))
}

/** … by what is named so, or NULL. */
function builtinsIn(vm: Interpreter, own: Ref): Ref {
  if (own === NULL || own === vm.builtinsModule || own === vm.builtins) return vm.builtins
  const dict = vm.isA(own, 'module') ? vm.heap.slot(own, 0) : own
  return vm.isA(dict, 'dict') ? dict : vm.builtins
}

/** A frame of code that no function has: a module's. Globals are borrowed. */
export function plainFrame(vm: Interpreter, run: RunCode): PyFrame {
  const base = vm.top
  const end = base + run.nlocalsplus + run.code.stacksize + 2
  if (end > vm.values.length) vm.growValues(end)
  vm.top = end
  const sp = base + run.nlocalsplus
  const { values } = vm
  for (let at = base; at < sp; at++) values[at] = NULL
  return {
    native: false,
    run,
    base,
    sp,
    ip: 0,
    fn: NULL,
    globals: NULL,
    builtins: vm.builtins,
    locals: NULL,
    generator: NULL,
    goesTo: Then.NATIVE,
    arg: 0,
    levels: 0,
    levelsOfSlot: 0,
    unitsOfC: 0,
    inlined: false,
    instance: NULL,
    block: NULL,
    object: NULL,
    handledBefore: NULL,
    excInfo: null,
    keywords: NULL,
    operands: null,
    finishes: null,
    owned: null,
    traced: null,
    saved: NULL,
  }
}

/** Cells of the call: parameters that inner functions use move into theirs; free variables come from the function. */
export function makeCells(vm: Interpreter, frame: PyFrame, fn: Ref): void {
  const { heap } = vm
  const { run, base } = frame
  for (let at = 0; at < run.cellArguments.length; at++) {
    const argument = run.cellArguments[at]
    let content = NULL
    if (argument >= 0) {
      content = vm.values[base + argument]
      vm.values[base + argument] = NULL
    }
    vm.values[base + run.nlocals + at] = heap.cell(content)
  }
  if (run.code.freevars.length === 0) return
  const closure = heap.slot(fn, vm.slotOf.closure)
  const first = base + run.nlocals + run.cellArguments.length
  for (let at = 0; at < run.code.freevars.length; at++) vm.values[first + at] = heap.hold(heap.slot(closure, at))
}

/** Arguments to parameters (`initialize_locals`). */
function bind(vm: Interpreter, frame: PyFrame, fn: Ref, args: readonly Ref[], names: Ref): void {
  try {
    bindAll(vm, frame, fn, args, names)
  } catch (error) {
    for (let at = frame.base; at < frame.sp; at++) vm.heap.dropMaybe(vm.values[at])
    if (frame.block !== NULL) leaveFrameBlock(vm, frame)
    vm.drop(frame.fn)
    vm.top = frame.base
    throw error
  }
}

function bindAll(vm: Interpreter, frame: PyFrame, fn: Ref, args: readonly Ref[], names: Ref): void {
  const { heap } = vm
  const { code } = frame.run
  const { argcount, kwonlyargcount, flags } = code
  const { base } = frame
  const nkeywords = names === NULL ? 0 : heap.size(names)
  const npositional = args.length - nkeywords
  const total = argcount + kwonlyargcount
  const varargs = (flags & CodeFlag.VARARGS) !== 0
  let keywordDict = NULL
  if ((flags & CodeFlag.VARKEYWORDS) !== 0) {
    keywordDict = vm.dict()
    vm.values[base + total + (varargs ? 1 : 0)] = keywordDict
  }
  const placed = Math.min(npositional, argcount)
  for (let at = 0; at < placed; at++) vm.values[base + at] = heap.hold(args[at])
  if (varargs) {
    for (let at = placed; at < npositional; at++) heap.hold(args[at])
    vm.values[base + total] = heap.tuple(args.slice(placed, npositional))
  }
  if (nkeywords > 0) bindKeywords(vm, frame, fn, args, names, keywordDict)
  if (npositional > argcount && !varargs) tooManyPositional(vm, frame, fn, npositional)
  fillDefaults(vm, frame, fn, npositional)
}

function bindKeywords(vm: Interpreter, frame: PyFrame, fn: Ref, args: readonly Ref[], names: Ref, keywordDict: Ref): void {
  const { heap } = vm
  const { code } = frame.run
  const { base } = frame
  const nkeywords = heap.size(names)
  const npositional = args.length - nkeywords
  const total = code.argcount + code.kwonlyargcount
  const positionalNames: string[] = []
  for (let at = 0; at < nkeywords; at++) {
    const key = heap.slot(names, at)
    const name = vm.textOf(key)
    const value = args[npositional + at]
    const index = code.varnames.indexOf(name)
    if (index >= code.posonlyargcount && index < total) {
      if (vm.values[base + index] !== NULL) vm.raise('TypeError', `${nameOf(vm, fn)}() got multiple values for argument '${name}'`)
      vm.values[base + index] = heap.hold(value)
    } else if (keywordDict !== NULL) setText(heap, keywordDict, key, name, value)
    else if (index >= 0 && index < code.posonlyargcount) positionalNames.push(name)
    else vm.raise('TypeError', `${nameOf(vm, fn)}() got an unexpected keyword argument '${name}'${suggestion(vm, name, code.varnames.slice(code.posonlyargcount, total))}`)
  }
  if (positionalNames.length > 0) vm.raise('TypeError', `${nameOf(vm, fn)}() got some positional-only arguments passed as keyword arguments: '${positionalNames.join(', ')}'`)
}

/** From 3.13 on: the parameter that was meant. */
export function suggestion(vm: Interpreter, name: string, known: readonly string[]): string {
  const near = vm.atLeast(13) ? similarName(name, known) : null
  return near === null ? '' : `. Did you mean '${near}'?`
}

function fillDefaults(vm: Interpreter, frame: PyFrame, fn: Ref, npositional: number): void {
  const { heap, slotOf } = vm
  const { code } = frame.run
  const { argcount, kwonlyargcount } = code
  const { base } = frame
  const defaults = heap.slot(fn, slotOf.defaults)
  const ndefaults = defaults === NULL || defaults === vm.none ? 0 : heap.size(defaults)
  let missing: string[] | null = null
  for (let at = npositional; at < argcount; at++) {
    if (vm.values[base + at] !== NULL) continue
    const from = at - (argcount - ndefaults)
    if (from >= 0) vm.values[base + at] = heap.hold(heap.slot(defaults, from))
    else missing = [...(missing ?? []), code.varnames[at]]
  }
  if (missing !== null) missingArguments(vm, fn, missing, 'positional')
  if (kwonlyargcount === 0) return
  const keywordDefaults = heap.slot(fn, slotOf.kwdefaults)
  for (let at = argcount; at < argcount + kwonlyargcount; at++) {
    if (vm.values[base + at] !== NULL) continue
    const value = keywordDefaults === NULL || keywordDefaults === vm.none ? NULL : getText(heap, keywordDefaults, code.varnames[at])
    if (value === NULL) missing = [...(missing ?? []), code.varnames[at]]
    else vm.values[base + at] = heap.hold(value)
  }
  if (missing !== null) missingArguments(vm, fn, missing, 'keyword-only')
}

function nameOf(vm: Interpreter, fn: Ref): string {
  return vm.atLeast(10) ? vm.textOf(vm.heap.slot(fn, vm.slotOf.qualname)) : vm.codes[vm.heap.payload[fn] as number].code.name
}

function missingArguments(vm: Interpreter, fn: Ref, missing: readonly string[], kind: string): never {
  const quoted = missing.map((name) => `'${name}'`)
  const list = quoted.length === 1 ? quoted[0] : quoted.length === 2 ? quoted.join(' and ') : `${quoted.slice(0, -1).join(', ')}, and ${quoted[quoted.length - 1]}`
  vm.raise('TypeError', `${nameOf(vm, fn)}() missing ${missing.length} required ${kind} argument${missing.length === 1 ? '' : 's'}: ${list}`)
}

function tooManyPositional(vm: Interpreter, frame: PyFrame, fn: Ref, given: number): never {
  const { heap, slotOf } = vm
  const { code } = frame.run
  const defaults = heap.slot(fn, slotOf.defaults)
  const ndefaults = defaults === NULL || defaults === vm.none ? 0 : heap.size(defaults)
  let keywordOnly = 0
  for (let at = code.argcount; at < code.argcount + code.kwonlyargcount; at++) if (vm.values[frame.base + at] !== NULL) keywordOnly++
  const most = code.argcount
  const takes = ndefaults > 0 ? `from ${most - ndefaults} to ${most}` : String(most)
  const plural = (ndefaults > 0 ? most : most) === 1 && ndefaults === 0 ? '' : 's'
  const extra = keywordOnly > 0 ? ` positional argument${given === 1 ? '' : 's'} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? '' : 's'})` : ''
  vm.raise('TypeError', `${nameOf(vm, fn)}() takes ${takes} positional argument${plural} but ${given}${extra} ${given === 1 && keywordOnly === 0 ? 'was' : 'were'} given`)
}
