import { Op } from '../../code/opcodes'
import { getText, setText } from '../../heap/dict'
import { typeNumber } from '../../heap/engine'
import { NULL, type Ref } from '../../heap/ref'
import { beginImport, endImport, importLoaded, missModule } from '../../modules/library/imports/index'
import { moduleState } from '../../modules/state'
import type { SyntaxWarning } from '../../syntax/source'
import { call } from '../calls/call'
import { findAttribute, getAttributeOr } from '../classes/attributes'
import { Exc } from '../errors/errors'
import { clearRaised, isRaised } from '../errors/raised'
import { begin, nameAt, pop, push } from '../frames/delivery'
import { type PyFrame, type Result, type Steps, Then } from '../frames/frame'
import { takeFrameBlock } from '../frames/heapFrames'
import { makeCells, plainFrame } from '../frames/makeFrame'
import { type Interpreter, wait } from '../interpreter'
import { showWarnings } from '../loading/compilerWarnings'
import { isOwnModule, ownModule } from '../loading/shadowing'
import { forEach } from '../protocols/iteration'
import { setItem } from '../protocols/operators'
import { forgetModule } from '../support'
import { itemOrNull } from './names'

/** Instructions about modules and classes' namespaces; undefined where it is another. */
export function moduleInstruction(vm: Interpreter, frame: PyFrame, op: Op, arg: number): boolean | undefined {
  switch (op) {
    case Op.IMPORT_NAME: {
      const fromlist = pop(vm, frame)
      const level = pop(vm, frame)
      const own = getText(vm.heap, frame.builtins, '__import__')
      const result = own === vm.importFunction ? importName(vm, frame, nameAt(vm, frame, arg), fromlist, Number(vm.intOf(level))) : importBy(vm, frame, own, arg, fromlist, level)
      return begin(vm, result, [level, fromlist], Then.PUSH)
    }
    case Op.IMPORT_FROM:
      return begin(vm, importFrom(vm, vm.values[frame.sp - 1], nameAt(vm, frame, arg)), null, Then.PUSH)
    case Op.IMPORT_STAR: {
      const module = pop(vm, frame)
      return begin(vm, importStar(vm, frame, module), [module], Then.DISCARD)
    }
    case Op.SETUP_ANNOTATIONS: {
      if (vm.heap.refs.objType[frame.locals] !== vm.heap.kinds.dict) return begin(vm, annotationsIn(vm, frame.locals), null, Then.DISCARD)
      if (getText(vm.heap, frame.locals, '__annotations__') === NULL) vm.setItemText(frame.locals, '__annotations__', vm.dict())
      return true
    }
    case Op.LOAD_BUILD_CLASS:
      return loadBuildClass(vm, frame)
    default:
      return undefined
  }
}

/** `__annotations__` of a namespace that `__prepare__` made. */
function* annotationsIn(vm: Interpreter, locals: Ref): Steps {
  const key = vm.heap.intern('__annotations__')
  let value: Ref = NULL
  try {
    value = yield* itemOrNull(vm, locals, key)
    if (value !== NULL) return NULL
    value = vm.dict()
    return yield* wait(setItem(vm, locals, key, value))
  } finally {
    if (value !== NULL) vm.drop(value)
    vm.drop(key)
  }
}

function loadBuildClass(vm: Interpreter, frame: PyFrame): boolean {
  const found = getText(vm.heap, frame.builtins, '__build_class__')
  if (found === NULL) vm.raise('NameError', '__build_class__ not found')
  push(vm, frame, vm.hold(found))
  return true
}

/** The program has a `__import__` of its own. */
function importBy(vm: Interpreter, frame: PyFrame, fn: Ref, name: number, fromlist: Ref, level: Ref): Result {
  if (fn === NULL) vm.raise('ImportError', '__import__ not found')
  return call(vm, fn, [frame.run.names[name], frame.globals, frame.locals === NULL ? vm.none : frame.locals, fromlist, level])
}

function* importName(vm: Interpreter, frame: PyFrame, name: string, fromlist: Ref, level: number): Steps {
  const absolute = level === 0 ? name : relativeName(vm, frame, name, level)
  if (isLoadedByOurs(vm, frame, absolute)) importLoaded(vm, absolute)
  const module = yield* importModule(vm, absolute)
  if (fromlist !== vm.none && vm.heap.size(fromlist) > 0) return module
  const top = name.split('.')[0]
  if (top === name) return module
  vm.drop(module)
  return vm.hold(getText(vm.heap, vm.modules, level === 0 ? top : absolute.slice(0, absolute.length - name.length + top.length)))
}

/** Does the program ask for a module of the library that is there? */
function isLoadedByOurs(vm: Interpreter, frame: PyFrame, name: string): boolean {
  const known = getText(vm.heap, vm.modules, name)
  if (known === NULL || frame.run.code.filename.startsWith('<frozen ') || vm.heap.refs.objType[known] !== typeNumber('module')) return false
  return vm.nativeModules[name] !== undefined || (vm.isBundled(name) && !isOwnModule(vm, known))
}

function relativeName(vm: Interpreter, frame: PyFrame, name: string, level: number): string {
  const own = getText(vm.heap, frame.globals, '__package__')
  const parts = own === NULL || own === vm.none ? [] : vm.textOf(own).split('.')
  if (parts.length === 0 || parts[0] === '' || level - 1 > parts.length) vm.raise('ImportError', 'attempted relative import with no known parent package')
  const base = parts.slice(0, parts.length - (level - 1))
  return [...base, ...(name === '' ? [] : [name])].join('.')
}

/** `sys.modules[name]`, imported where it is not there yet. The result is the caller's. Source: `Lib/importlib/_bootstrap.py` (`_find_and_load`). */
export function* importModule(vm: Interpreter, name: string): Steps {
  const known = getText(vm.heap, vm.modules, name)
  if (known !== NULL) {
    if (known === vm.none) raiseNotFound(vm, name, `import of ${name} halted; None in sys.modules`)
    return vm.hold(known)
  }
  const dot = name.indexOf('.')
  if (dot < 0 || !isOfLibrary(vm, name.slice(0, dot))) return yield* findAndLoad(vm, name)
  // The module that it is in is imported on the way.
  beginImport(vm)
  try {
    const module = yield* findAndLoad(vm, name)
    endImport(vm, name)
    return module
  } catch (error) {
    endImport(vm, name.slice(0, dot))
    throw error
  }
}

function isOfLibrary(vm: Interpreter, name: string): boolean {
  return (vm.nativeModules[name] !== undefined || vm.isBundled(name)) && ownModule(vm, name) === null
}

/** Packages of the library that are one module here. */
const PACKAGES: ReadonlySet<string> = new Set(['collections', 'importlib', 'json', 'logging', 'urllib'])

function* findAndLoad(vm: Interpreter, name: string): Steps {
  const dot = name.lastIndexOf('.')
  const parent = dot < 0 ? NULL : yield* importModule(vm, name.slice(0, dot))
  try {
    const made = parent === NULL ? NULL : getText(vm.heap, vm.modules, name)
    if (made !== NULL) return vm.hold(made)
    if (parent !== NULL && vm.heap.refs.objType[parent] === typeNumber('module') && isPlainModule(vm, parent, name)) {
      if (vm.isBundled(name.slice(0, dot)) && !isOwnModule(vm, parent)) vm.unsupportedModule(name)
      raiseNotFound(vm, name, `No module named '${name}'${isOwnModule(vm, parent) || !PACKAGES.has(name.slice(0, dot)) ? `; '${name.slice(0, dot)}' is not a package` : ''}`)
    }
    const module = yield* load(vm, name)
    if (parent !== NULL) vm.setItemText(vm.heap.slot(parent, 0), name.slice(dot + 1), vm.hold(module))
    return module
  } finally {
    if (parent !== NULL) vm.drop(parent)
  }
}

/** Has the module no modules of its own? */
function isPlainModule(vm: Interpreter, parent: Ref, name: string): boolean {
  const ours = vm.nativeModules[name] !== undefined || vm.isBundled(name)
  return !(ours && !isOwnModule(vm, parent)) && getText(vm.heap, vm.heap.slot(parent, 0), '__path__') === NULL
}

function raiseNotFound(vm: Interpreter, name: string, message = `No module named '${name}'`): never {
  const error = vm.error('ModuleNotFoundError', message)
  vm.heap.give(error.ref, 5, vm.str(name))
  throw error
}

function* load(vm: Interpreter, name: string): Steps {
  const isOurs = vm.nativeModules[name] !== undefined || vm.isBundled(name)
  const own = isOurs ? ownModule(vm, name) : null
  if (!isOurs || own !== null) return yield* loadModule(vm, name, own)
  beginImport(vm)
  try {
    const module = yield* loadModule(vm, name)
    endImport(vm, name)
    return module
  } catch (error) {
    endImport(vm, null)
    throw error
  }
}

/** @param own - a file of the program's that comes before the library's module */
function* loadModule(vm: Interpreter, name: string, own: { readonly filename: string; readonly source: string } | null = null): Steps {
  const native = own === null ? vm.nativeModules[name] : undefined
  if (native !== undefined) {
    moduleState(vm).made.push({ name, kind: vm.nextKind })
    const module = native(vm)
    setText(vm.heap, vm.modules, vm.heap.staticStr(name), name, module)
    return module
  }
  const bundled = vm.bundledSource(name)
  const found = own ?? (bundled === undefined ? (vm.options.findModule?.(name) ?? null) : { filename: `<frozen ${name}>`, source: bundled })
  if (found === null) {
    vm.unsupportedModule(name)
    missModule(vm)
    raiseNotFound(vm, name)
  }
  const warned: SyntaxWarning[] = []
  const run = vm.compile(found.source, found.filename, 'exec', true, warned)
  showWarnings(vm, warned, found.filename)
  const module = newModule(vm, name, found.filename)
  setText(vm.heap, vm.modules, vm.heap.staticStr(name), name, module)
  try {
    vm.drop(yield moduleFrame(vm, run, vm.heap.slot(module, 0)))
  } catch (error) {
    forgetModule(vm, name)
    vm.drop(module)
    throw error
  }
  return module
}

/** From 3.13 on the collector knows a module's namespace before anything is in it, and before the module. Source: `track_module` */
export function trackModule(vm: Interpreter, ref: Ref): void {
  if (vm.atLeast(13)) vm.heap.track(vm.heap.slot(ref, 0))
  vm.heap.track(ref)
}

/** A module object with the names that every module has. */
export function newModule(vm: Interpreter, name: string, filename: string | null): Ref {
  const { heap } = vm
  const folder = filename === null ? null : /^(.*)\/(__init__\.py)?$/.exec(filename)
  const ref = heap.make('module')
  const dict = vm.dict()
  heap.give(ref, 0, dict)
  trackModule(vm, ref)
  vm.setItemText(dict, '__name__', name === '__main__' && !vm.atLeast(13) ? heap.str(name) : heap.intern(name))
  vm.setItemText(dict, '__doc__', vm.newNone())
  vm.setItemText(dict, '__package__', name === '__main__' ? vm.newNone() : heap.str(folder === null ? name.slice(0, Math.max(name.lastIndexOf('.'), 0)) : name))
  vm.setItemText(dict, '__loader__', vm.newNone())
  vm.setItemText(dict, '__spec__', vm.newNone())
  // Source: `add_main_module` in `Python/pylifecycle.c`.
  if (name === '__main__' && !vm.atLeast(14)) vm.setItemText(dict, '__annotations__', vm.dict())
  // A namespace has no file.
  if (filename !== null && !filename.endsWith('/')) vm.setItemText(dict, '__file__', heap.str(filename))
  if (folder !== null) vm.setItemText(dict, '__path__', vm.list([vm.str(folder[1])]))
  vm.setItemText(dict, '__builtins__', vm.hold(vm.builtinsModule))
  return ref
}

/** The frame of a module's body. */
export function moduleFrame(vm: Interpreter, run: PyFrame['run'], globals: Ref): PyFrame {
  const frame = plainFrame(vm, run)
  if (!vm.atLeast(11)) frame.block = takeFrameBlock(vm, run)
  frame.globals = globals
  frame.locals = vm.hold(globals)
  // Variables of inlined comprehensions that lambdas use.
  if (run.cellArguments.length > 0) makeCells(vm, frame, NULL)
  return frame
}

function* importFrom(vm: Interpreter, module: Ref, name: string): Steps {
  const found = yield* getAttributeOr(vm, module, name)
  if (found !== NULL) return found
  const own = yield* wait(findAttribute(vm, module, '__name__'))
  const moduleName = own === NULL ? '<unknown module name>' : vm.textOf(own)
  if (own !== NULL) vm.drop(own)
  const submodule = getText(vm.heap, vm.modules, `${moduleName}.${name}`)
  if (submodule !== NULL) return vm.hold(submodule)
  if (mayHave(vm, module, `${moduleName}.${name}`))
    try {
      return yield* importModule(vm, `${moduleName}.${name}`)
    } catch (error) {
      if (!isRaised(vm, error, 'ModuleNotFoundError')) throw error
      clearRaised(vm, error)
    }
  const file = yield* getAttributeOr(vm, module, '__file__')
  const where = file === NULL ? 'unknown location' : vm.textOf(file)
  if (file !== NULL) vm.drop(file)
  const error = vm.error('ImportError', `cannot import name '${name}' from '${moduleName}' (${where})`)
  const text = vm.str(moduleName)
  vm.heap.store(error.ref, Exc.EXTRA, text)
  vm.drop(text)
  if (vm.atLeast(12)) {
    const from = vm.heap.intern(name)
    vm.heap.store(error.ref, Exc.EXTRA + 3, from)
    vm.drop(from)
  }
  throw error
}

/** Can the module have modules of its own? Others are not asked for them (`_handle_fromlist`). */
function mayHave(vm: Interpreter, module: Ref, name: string): boolean {
  if (vm.nativeModules[name] !== undefined || vm.isBundled(name)) return true
  if (vm.heap.refs.objType[module] !== typeNumber('module') || getText(vm.heap, vm.heap.slot(module, 0), '__path__') !== NULL) return true
  vm.unsupportedModule(name)
  return false
}

/** `from module import *`. Source: `import_all_from` in `Python/ceval.c`. */
function* importStar(vm: Interpreter, frame: PyFrame, module: Ref): Steps {
  const all = yield* getAttributeOr(vm, module, '__all__')
  const names: string[] = []
  if (all !== NULL)
    try {
      yield* forEach(vm, all, (item) => {
        names.push(vm.textOf(item))
        vm.drop(item)
        return undefined
      })
    } finally {
      vm.drop(all)
    }
  else yield* publicNames(vm, module, names)
  for (const name of names) vm.setItemText(frame.locals, name, yield* importFrom(vm, module, name))
  return NULL
}

/** Names of the namespace that begin with no underscore. */
function* publicNames(vm: Interpreter, module: Ref, names: string[]): Steps<void> {
  const namespace = yield* getAttributeOr(vm, module, '__dict__')
  if (namespace === NULL) vm.raise('ImportError', 'from-import-* object has no __dict__ and no __all__')
  try {
    yield* forEach(vm, namespace, (key) => {
      if (vm.isExactStr(key) && !vm.textOf(key).startsWith('_')) names.push(vm.textOf(key))
      vm.drop(key)
      return undefined
    })
  } finally {
    vm.drop(namespace)
  }
}
