import { ObjectFlag } from '../../../index'
import { dataOf, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'

import { raiseNameError } from '../errors/errors'

import { discard } from '../frames/delivery'
import type { PyFrame, RunCode } from '../frames/frame'
import type { Interpreter } from '../interpreter'
import { goesQuietly } from './quietly'

// Globals and built-ins by name, and where each LOAD_GLOBAL found its own last: an entry of a dict whose set of names is still the same. The value is
// read anew each time. Source: `LOAD_GLOBAL_MODULE`, `LOAD_GLOBAL_BUILTIN` (PEP 659).

/** The value that the LOAD_GLOBAL at index `at` found before, borrowed, if it still stands there; NULL: `findGlobal` looks. */
export function cachedGlobal(vm: Interpreter, frame: PyFrame, at: number): Ref {
  const site = vm.globalSites[frame.run.index]?.[at]
  if (site === undefined) return NULL
  const { payload } = vm.heap
  if (payload[frame.globals] !== site.globals || site.globals.version !== site.globalsVersion) return NULL
  if (payload[frame.builtins] !== site.builtins || site.builtins.version !== site.builtinsVersion) return NULL
  return vm.heap.slot(site.dict, site.slot)
}

/** A global or built-in name, borrowed. @throws PyError NameError */
export function findGlobal(vm: Interpreter, frame: PyFrame, at: number, name: Ref): Ref {
  const { heap } = vm
  const text = heap.payload[name] as string
  for (const dict of [frame.globals, frame.builtins]) {
    const data = dataOf(heap, dict)
    const entry = data.strings.get(text)
    const value = entry === undefined ? NULL : valueAt(heap, dict, data, entry)
    if (entry === undefined || value === NULL) continue
    note(vm, frame, at, dict, data.at + entry * 2 + 1)
    return value
  }
  raiseNameError(vm, text)
}

function note(vm: Interpreter, { run, globals, builtins }: Place, at: number, dict: Ref, slot: number): void {
  const first = dataOf(vm.heap, globals)
  const second = dataOf(vm.heap, builtins)
  vm.globalSites[run.index] ??= new Array(run.code.code.length / 2 + 1)
  vm.globalSites[run.index][at] = { globals: first, globalsVersion: first.version, builtins: second, builtinsVersion: second.version, dict, slot }
}

/** Where names are looked up. */
type Place = Pick<PyFrame, 'run' | 'globals' | 'builtins'>

/** `__builtins__` of the globals that code is called with, borrowed; NULL. Its place is noted behind those of the instructions. */
export function namedBuiltins(vm: Interpreter, run: RunCode, globals: Ref): Ref {
  const { heap } = vm
  const at = run.code.code.length / 2
  const site = vm.globalSites[run.index]?.[at]
  if (site !== undefined && heap.payload[globals] === site.globals && site.globals.version === site.globalsVersion) return heap.slot(site.dict, site.slot)
  const data = dataOf(heap, globals)
  const entry = data.strings.get('__builtins__')
  if (entry === undefined) return NULL
  note(vm, { run, globals, builtins: vm.builtins }, at, globals, data.at + entry * 2 + 1)
  return valueAt(heap, globals, data, entry)
}

/** `name = value` in a dict that has the name already, where the instruction at `at` found it last: the value is given away. @returns false where it must be done the long way */
export function storeGlobal(vm: Interpreter, frame: PyFrame, at: number, value: Ref): boolean {
  const site = vm.globalSites[frame.run.index]?.[at]
  if (site === undefined) return false
  const { heap } = vm
  const { globals } = site
  if (heap.payload[frame.globals] !== globals || globals.version !== site.globalsVersion) return false
  if (globals.split === 0 && (heap.refs.objFlags[frame.globals] & ObjectFlag.TRACKED) === 0) return false
  const old = heap.slot(site.dict, site.slot)
  if (old === NULL) return false
  if (goesQuietly(heap, old)) {
    heap.give(site.dict, site.slot, value)
    return true
  }
  heap.hold(old)
  heap.give(site.dict, site.slot, value)
  discard(vm, old)
  return true
}

/** An instruction that stores has found the name in the globals. */
export function noteStore(vm: Interpreter, frame: PyFrame, at: number, text: string): void {
  const data = dataOf(vm.heap, frame.globals)
  const entry = data.strings.get(text)
  if (entry !== undefined && data.split <= 0) note(vm, frame, at, frame.globals, data.at + entry * 2 + 1)
}
