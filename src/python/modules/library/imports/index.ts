import { O } from '../../../../index'
import type { Interpreter } from '../../../vm/interpreter'
import { moduleState } from '../../state'
import { lengthsOf } from './freeObjects'
import { PATHS } from './measured/index'
import { type Paths, phrasesOf } from './paths'
import { Replay } from './replay'

/**
 * Modules of the library are other code here than in CPython: what theirs allocate, and the garbage that they leave, is measured (`measured/`), and done
 * again behind each import. Meanwhile the import of our module counts nothing, and no collection begins.
 */
function pathsOf(vm: Interpreter): Paths | undefined {
  return vm.lab.gc.incremental ? undefined : PATHS[vm.version[1]]
}

/** An import of a module of the library begins, perhaps in another one. */
export function beginImport(vm: Interpreter): void {
  const state = moduleState(vm)
  if (state.importing++ > 0 || pathsOf(vm) === undefined) return
  const { gc } = vm.lab
  state.held = { count: gc.count[0], free: lengthsOf(vm), enabled: gc.enabled, objects: listed(vm) }
  vm.heap.perform(O.COLLECTOR_ENABLE, 0)
}

/** It is over; `name` is there, or null where it failed. */
export function endImport(vm: Interpreter, name: string | null): void {
  const state = moduleState(vm)
  if (--state.importing > 0 || state.held === null) return
  const { held } = state
  const { count, enabled, objects } = held
  state.held = null
  const own = listed(vm) - objects
  vm.heap.perform(O.COUNTS_SET, count, vm.lab.gc.count[1], vm.lab.gc.count[2])
  vm.heap.perform(O.COLLECTOR_ENABLE, enabled)
  if (name === null) return
  // A module that was there, and was taken out of `sys.modules`, comes alone.
  if (state.asked.has(name)) state.imported.delete(name)
  state.asked.add(name)
  const replay = new Replay(vm, phrasesOf(pathsOf(vm) as Paths), held, own)
  const first = !state.importedFile && pathsOf(vm)?.first[name] !== undefined
  if (first) state.importedFile = true
  importInCPython(vm, name, replay, name, first)
  replay.end()
}

/** @param root - the module that the program imports */
function importInCPython(vm: Interpreter, name: string, replay: Replay, root: string, first: boolean): void {
  const { imported } = moduleState(vm)
  const path = imported.has(name) ? undefined : pathOf(vm, name, root, first)
  if (path === undefined) return
  imported.add(name)
  replay.run(path, (nested) => importInCPython(vm, nested, replay, root, first))
}

/** The first module from a file, and the first from a library, take more: the folders of `sys.path` are looked through. */
function pathOf(vm: Interpreter, name: string, root: string, isFirst: boolean): string | undefined {
  const { later, first, dynload } = pathsOf(vm) as Paths
  const state = moduleState(vm)
  const isFirstLibrary = !state.importedLibrary && dynload[name] !== undefined
  if (isFirstLibrary) state.importedLibrary = true
  return (isFirst ? first[name === root ? root : `${root}/${name}`] : undefined) ?? (isFirstLibrary ? dynload[name] : later[name])
}

/** Objects in the collector's lists. */
function listed(vm: Interpreter): number {
  const { length } = vm.lab.gc
  return length[0] + length[1] + length[2]
}
