import type { Interpreter } from '../../../vm/interpreter'
import { moduleState } from '../../state'

/** Tables that importlib has of its locks: of the modules that are being imported, and of the threads that wait. */
const TABLES = 2

/**
 * An import has put something into those tables, and taken it out: so the collector lists them again, once a collection of all generations has untracked them as
 * empty. Until the first of these they are among the objects of the start.
 * Called while the replay holds what is counted and kept.
 */
export function useTables(vm: Interpreter): void {
  const state = moduleState(vm)
  const { gc } = vm.lab
  if (state.importTables.length === 0 && gc.collections[2] === state.collectionsAtStart) return
  while (state.importTables.length < TABLES) state.importTables.push(vm.dict())
  for (const table of state.importTables) vm.heap.track(table)
}
