import { dataOf, valueAt } from '../../heap/dictData'
import { NULL, type Ref } from '../../heap/ref'

import { raiseNameError } from '../errors/errors'

import type { PyFrame } from '../frames/frame'
import type { Interpreter } from '../interpreter'

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

function note(vm: Interpreter, frame: PyFrame, at: number, dict: Ref, slot: number): void {
  const globals = dataOf(vm.heap, frame.globals)
  const builtins = dataOf(vm.heap, frame.builtins)
  vm.globalSites[frame.run.index] ??= new Array(frame.run.code.code.length / 2)
  vm.globalSites[frame.run.index][at] = { globals, globalsVersion: globals.version, builtins, builtinsVersion: builtins.version, dict, slot }
}
