import { O } from '../../../../index'
import { NULL } from '../../../heap/ref'
import type { Interpreter } from '../../../vm/interpreter'
import { moduleState } from '../../state'
import { lengthsOf } from './freeObjects'
import { measuredPaths } from './measured/index'
import { NESTED } from './measured/nested'
import { hide, ownOf } from './own'
import { KINDS, type Paths } from './paths'
import { Replay } from './replay'
import { useTables } from './tables'

/** A path of a module that is not there. */
const FAILED = '^'
/** Such a module, for all that have no path. */
const NOWHERE = 'this_is_no_module_either'

/**
 * On the path of a failed search, but gone with its exception, which is born here besides: its arguments (a tuple), and objects of no list: it, two tracebacks,
 * from 3.11 on two frames, and that of the program where no exception has made it yet. To 3.10 two frames that functions keep are on the path of a later one.
 */
const ARGUMENTS = 'A'
const OF_ERROR = 3
const FRAMES_OF_ERROR = 2

/**
 * Modules of the library are other code here than in CPython: what theirs allocate, and the garbage that they leave, is measured (`measured/`), and done
 * again behind each import. Meanwhile the import of our module counts nothing, and no collection begins.
 */
function pathsOf(vm: Interpreter): Paths | undefined {
  return vm.lab.gc.incremental ? undefined : measuredPaths(vm.version[1])
}

/** An import of a module of the library begins, perhaps in another one. */
export function beginImport(vm: Interpreter): void {
  const state = moduleState(vm)
  if (state.importing++ > 0 || pathsOf(vm) === undefined) return
  const { gc } = vm.lab
  state.held = { count: gc.count[0], free: lengthsOf(vm), enabled: gc.enabled, objects: listed(vm), births: vm.heap.refs.births, reprs: state.reprList !== NULL }
  vm.heap.perform(O.COLLECTOR_ENABLE, 0)
}

/** It is over; `name` is there, or null where it failed. */
export function endImport(vm: Interpreter, name: string | null): void {
  const state = moduleState(vm)
  if (--state.importing > 0 || state.held === null) return
  const { held } = state
  const { count, enabled, objects } = held
  state.held = null
  const mine = ownOf(vm, held.births)
  const own = listed(vm) - objects
  const until = vm.heap.refs.births
  vm.heap.perform(O.COUNTS_SET, count, vm.lab.gc.count[1], vm.lab.gc.count[2])
  vm.heap.perform(O.COLLECTOR_ENABLE, enabled)
  if (name === null) return
  // A module that was there, and was taken out of `sys.modules`, comes alone.
  if (state.asked.has(name)) state.imported.delete(name)
  state.asked.add(name)
  const replay = new Replay(vm, (pathsOf(vm) as Paths).rules, state.called, held, own)
  const isFirst = !state.importedFile || !state.importedLibrary
  if (name === NOWHERE && !isFirst && !vm.atLeast(11)) replay.lendFrames(FRAMES_OF_ERROR)
  importInCPython(vm, name, replay)
  if (name === NOWHERE) replay.forget(KINDS.indexOf(ARGUMENTS), OF_ERROR + (vm.atLeast(11) ? FRAMES_OF_ERROR + (isFirst ? 1 : 0) : 0))
  useTables(vm)
  hide(vm, mine, replay.end(), until)
}

/** A program imports a module that one of ours has loaded: CPython's would not have, so that it is new there. */
export function importLoaded(vm: Interpreter, name: string): void {
  const state = moduleState(vm)
  if (state.importing > 0 || state.imported.has(name)) return
  const path = pathsOf(vm)?.later[name]
  if (path === undefined || path[0] === FAILED) return
  beginImport(vm)
  endImport(vm, name)
}

/** A program looks for a module that is nowhere. */
export function missModule(vm: Interpreter): void {
  beginImport(vm)
  endImport(vm, NOWHERE)
}

function importInCPython(vm: Interpreter, name: string, replay: Replay): void {
  const { imported } = moduleState(vm)
  const path = imported.has(name) ? undefined : pathOf(vm, name)
  if (path === undefined) {
    if (name.includes('.')) importInCPython(vm, name.slice(0, name.lastIndexOf('.')), replay)
    return
  }
  const failed = path[0] === FAILED
  const before = new Set(imported)
  if (!failed) imported.add(name)
  replay.run(failed ? path.slice(1) : path, before, (nested) => importInCPython(vm, nested, replay), NESTED[vm.version[1]]?.[name])
}

/** The first search in folders, and the first in that of libraries, take more: their files are listed. */
function pathOf(vm: Interpreter, name: string): string | undefined {
  const { later, first, dynload } = pathsOf(vm) as Paths
  const state = moduleState(vm)
  const isLibrary = dynload[name] !== undefined
  if (!state.importedFile && first[name] !== undefined) {
    state.importedFile = true
    state.importedLibrary ||= isLibrary
    return first[name]
  }
  if (state.importedLibrary || !isLibrary) return later[name]
  state.importedLibrary = true
  return dynload[name]
}

/** Objects in the collector's lists. */
function listed(vm: Interpreter): number {
  const { length } = vm.lab.gc
  return length[0] + length[1] + length[2]
}
