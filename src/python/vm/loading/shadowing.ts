import { getText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import type { Interpreter } from '../interpreter'

/** Modules of CPython's library that are part of the interpreter, or there before a program begins: no file of the program's comes before them. */
const BUILT_IN: ReadonlySet<string> = new Set(
  (
    '_abc _ast _codecs _collections _functools _imp _io _locale _operator _signal _sre _stat _string _symtable _thread _tracemalloc _typing _warnings _weakref ' +
    'abc atexit builtins codecs encodings errno faulthandler gc io itertools marshal posix pwd sys time zipimport'
  ).split(' '),
)

/** From 3.11 on these are frozen in the interpreter. */
const FROZEN: ReadonlySet<string> = new Set([
  '_collections_abc',
  '_sitebuiltins',
  'genericpath',
  'importlib.util',
  'importlib.machinery',
  'ntpath',
  'os',
  'posixpath',
  'runpy',
  'site',
  'stat',
])

/** Modules that only we have. */
const INTERNAL: ReadonlySet<string> = new Set(['_digests', '_memory', '_threads', '_traceback', '_tree'])

/** A module of a name of the library's that lies in the folder of the script, or before it in `sys.path`: it is found first. A folder without `__init__.py` is not. */
export function ownModule(vm: Interpreter, name: string): { readonly filename: string; readonly source: string } | null {
  if (name.includes('.') || BUILT_IN.has(name) || INTERNAL.has(name) || (vm.atLeast(11) && FROZEN.has(name))) return null
  const found = vm.options.findModule?.(name, true) ?? null
  return found === null || found.filename.endsWith('/') ? null : found
}

/** Is the module of a name of the library's the program's own? Then it has none of the library's modules. */
export function isOwnModule(vm: Interpreter, module: Ref): boolean {
  const file = getText(vm.heap, vm.heap.slot(module, 0), '__file__')
  return file !== NULL && vm.isStr(file) && !vm.textOf(file).startsWith('<frozen ')
}
