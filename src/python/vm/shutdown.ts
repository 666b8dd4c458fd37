import { GENERATIONS, O, ObjectFlag } from '../../index'
import { getText, removeEntry, replaceValue } from '../heap/dict'
import { dataOf, valueAt } from '../heap/dictData'
import { NULL, type Ref } from '../heap/ref'
import { moduleState } from '../modules/state'
import type { Interpreter } from './interpreter'

/** The end of an interpreter: modules lose their names, and the collector takes the rest. Source: `Py_FinalizeEx`, `finalize_modules` in `Python/pylifecycle.c`. */
export function endModules(vm: Interpreter): void {
  const { heap } = vm
  // 1. A collection like any other, where the collector is enabled. sys.modules is what holds modules, and an object of the collector itself.
  const modules = modulesOf(vm)
  vm.main = NULL
  const holder = vm.modulesHolder
  const known = modules.filter(([, ref]) => heap.refs.objType[ref] === vm.type('module').kind).map(([, ref]): Module => ({ ref, birth: heap.refs.objBirth[ref] }))
  if (holder !== NULL) for (const [at, [name]] of modules.entries()) heap.give(holder, at, takeName(vm, name))
  if (vm.lab.gc.enabled === 1 || vm.atLeast(14)) heap.perform(O.COLLECT, GENERATIONS - 1)
  // 2. What sys keeps of the last exception goes, then sys.modules, in the order of imports.
  if (vm.lastException !== NULL) {
    heap.drop(vm.lastException)
    vm.lastException = NULL
  }
  for (const [at, [name]] of modules.entries())
    if (holder === NULL) heap.drop(takeName(vm, name))
    else heap.store(holder, at, NULL)
  // 3. What the program has added to the builtins goes; then a collection that calls no callbacks.
  restoreBuiltins(vm)
  heap.lab.perform(O.CALLBACKS_SET, 0)
  heap.perform(O.COLLECT, GENERATIONS - 1)
  // 4. Modules that are alive all the same lose their names, the last imported first.
  for (const { ref, birth } of known.reverse()) if (heap.refs.objType[ref] !== 0 && heap.refs.objBirth[ref] === birth) clearNames(vm, heap.slot(ref, 0))
  // 5. sys has no streams any more: what is printed from here on is lost. And once more.
  const { sys } = moduleState(vm)
  if (sys !== NULL) for (const name of ['stdout', 'stderr']) if (getText(heap, sys, name) !== NULL) vm.setItemText(sys, name, vm.newNone())
  heap.perform(O.COLLECT, GENERATIONS - 1)
}

interface Module {
  readonly ref: Ref
  readonly birth: number
}

/** Names and modules that have a block, in the order of imports; `__main__` has one reference more. */
function modulesOf(vm: Interpreter): [string, Ref][] {
  const { heap } = vm
  const data = dataOf(heap, vm.modules)
  return [...data.strings]
    .sort(([, a], [, b]) => a - b)
    .map(([name, entry]): [string, Ref] => [name, heap.slot(vm.modules, data.at + entry * 2 + 1)])
    .filter(([, ref]) => heap.refs.objBirth[ref] > heap.refs.objBirth[vm.builtinsModule])
    .filter(([name]) => vm.nativeModules[name] === undefined)
}

/** The module is taken out of sys.modules: its reference becomes ours. `__main__` was held by us besides. */
function takeName(vm: Interpreter, name: string): Ref {
  const ref = removeEntry(vm.heap, vm.modules, dataOf(vm.heap, vm.modules).strings.get(name) ?? 0)
  if (name === '__main__') vm.heap.drop(ref)
  return ref
}

/** Source: `finalize_restore_builtins_dict`. */
function restoreBuiltins(vm: Interpreter): void {
  const { heap } = vm
  const data = dataOf(heap, vm.builtins)
  const isAdded = (entry: number): boolean => (heap.refs.objFlags[valueAt(heap, vm.builtins, data, entry)] & ObjectFlag.STATIC) === 0
  const added = [...data.strings.values()].filter(isAdded).sort((a, b) => a - b)
  for (const ref of added.map((entry) => removeEntry(heap, vm.builtins, entry))) heap.drop(ref)
}

/** Names that begin with one underscore, then all others, become None (`_PyModule_ClearDict`). */
function clearNames(vm: Interpreter, dict: Ref): void {
  const { heap } = vm
  const isPrivate = (name: string): boolean => name.startsWith('_') && !name.startsWith('__')
  for (const wanted of [isPrivate, (name: string) => name !== '__builtins__' && !isPrivate(name)]) {
    const data = dataOf(heap, dict)
    for (const [name, entry] of [...data.strings].sort(([, a], [, b]) => a - b)) if (wanted(name)) replaceValue(heap, dict, data, entry, vm.none)
  }
}
