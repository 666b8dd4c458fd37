import { defineBuiltins } from '../builtins'
import { compileInteractive, literalWarnings } from '../compile'
import { getText } from '../heap/dict'
import { typeNumber } from '../heap/engine'
import { NULL } from '../heap/ref'
import { isUnsupported, refuseUnsupported } from '../modules/library'
import { BUNDLED_SOURCES, bundledSource, NATIVE_MODULES } from '../modules/registry'
import { reportFinalizer } from '../modules/sys/unraisable'
import { weakrefsTo } from '../modules/weakref/registry'
import { parseExpression, parseInteractive } from '../syntax'
import type { SyntaxWarning } from '../syntax/source'
import { unicodeCharacter } from '../syntax/unicodeNames'
import { defineContainers } from '../types/containers'
import { defineAsyncGenerator } from '../types/core/asyncGenerator'
import { defineCoroutine } from '../types/core/coroutine'
import { defineDescriptors } from '../types/core/descriptors'
import { defineExceptionGroups } from '../types/core/exceptionGroups'
import { defineExceptions } from '../types/core/exceptions'
import { defineExceptionsAtStart } from '../types/core/exceptionsAtStart'
import { defineFunctions } from '../types/core/function'
import { defineGenerator } from '../types/core/generator'
import { defineMisc, defineSingletons } from '../types/core/misc'
import { defineObject } from '../types/core/object'
import { defineTypeType } from '../types/core/type'
import { defineNumbers } from '../types/numbers'
import { defineText } from '../types/text'
import { asciiRepr } from '../values/text'
import { finish, finishRaised } from './calls/finishers'
import { BUILD_CLASS } from './classes/buildClass'
import { ensureDict, replaceDict, sharedKeysOf, takesShared } from './classes/instanceAttributes'
import { getSetDescriptor } from './classes/registry'
import { addSlotWrappers } from './classes/slotMethods'
import { makeException } from './errors/errors'
import { serveFromHost } from './finalizers'
import type { RunCode } from './frames/frame'
import { traceInstruction } from './frames/tracing'
import { newModule } from './instructions/modules'
import { Interpreter } from './interpreter'
import { type CompiledFile, compileEval, compileFile } from './loading/compiled'
import { compilerMemory } from './loading/compilerMemory'
import { refuseImports } from './loading/foresee'
import { loadCode } from './loading/load'
import { run } from './loop'
import type { InterpreterOptions } from './options'
import { reprText } from './protocols/operators'
import { endModules } from './shutdown'
import { setSteps } from './slices'

/** An interpreter that is ready: types, built-ins, `__main__`. */
export function createInterpreter(options: InterpreterOptions): Interpreter {
  const vm = new Interpreter(options)
  setSteps(vm, options.maxSteps ?? Number.POSITIVE_INFINITY)
  const { heap } = vm
  vm.run = run
  vm.traceInstruction = traceInstruction
  vm.makeException = makeException
  heap.sharedKeysOf = (kind) => sharedKeysOf(vm, vm.types[kind])
  if (vm.model.objects.instances.attributes === 'split dict') heap.sharedKeysTake = (kind, used, text) => takesShared(vm, vm.types[kind], used, text)
  else heap.sharedIndex = (kind, text) => vm.types[kind].shared.get(text) ?? -1
  heap.serve = () => serveFromHost(vm)
  // Descriptors come first: what other types are made of. They stand on object and type, whose own attributes are added with them.
  defineObject(vm)
  defineTypeType(vm)
  defineDescriptors(vm)
  defineFunctions(vm)
  defineSingletons(vm)
  defineNumbers(vm)
  vm.true = heap.place(heap.kinds.bool)
  heap.payload[vm.true] = 1
  vm.false = heap.place(heap.kinds.bool)
  heap.payload[vm.false] = 0
  defineText(vm)
  defineContainers(vm)
  defineMisc(vm)
  defineGenerator(vm)
  defineCoroutine(vm)
  defineAsyncGenerator(vm)
  defineExceptions(vm)
  defineExceptionGroups(vm)
  defineExceptionsAtStart(vm)
  for (const type of vm.builtinTypes.values()) addSlotWrappers(vm, type)
  vm.dictGetset = vm.getsets.length
  getSetDescriptor(vm, { name: '__dict__', get: (m, self) => m.hold(ensureDict(m, self)), set: replaceDict })
  vm.weakrefGetset = vm.getsets.length
  getSetDescriptor(vm, { name: '__weakref__', get: (m, self) => m.hold(weakrefsTo(m, self)[0] ?? m.none), set: null })
  vm.builtins = vm.staticDict()
  vm.modules = vm.staticDict()
  vm.buildClass = vm.builtinFunction('__build_class__', BUILD_CLASS)
  vm.builtinsModule = heap.place(typeNumber('module'), 1)
  heap.store(vm.builtinsModule, 0, vm.builtins)
  vm.setItemText(vm.builtins, '__name__', heap.hold(heap.staticStr('builtins')))
  vm.setItemText(vm.builtins, '__build_class__', heap.hold(vm.buildClass))
  vm.setItemText(vm.modules, 'builtins', heap.hold(vm.builtinsModule))
  defineBuiltins(vm)
  vm.importFunction = getText(vm.heap, vm.builtins, '__import__')
  vm.asciiText = function* (m, value) {
    const text = yield* reprText(m, value)
    return asciiEscape(text)
  }
  vm.finish = finish
  vm.finishRaised = finishRaised
  vm.nativeModules = NATIVE_MODULES
  vm.isBundled = (name) => Object.hasOwn(BUNDLED_SOURCES, name)
  vm.bundledSource = (name) => bundledSource(vm, name)
  vm.unraisable = (exception, object, what) => reportFinalizer(vm, exception, object, what)
  vm.compile = (source, filename, mode = 'exec', inFile = true, warned = []) => {
    const warn = (warning: SyntaxWarning): void => void warned.push(warning)
    const parse = { version: vm.version, unicodeName: unicodeCharacter, maxDigits: vm.maxStrDigits, warn }
    const settings = { filename, version: vm.version, source }
    if (inFile && !filename.startsWith('<')) vm.sources.set(filename, source.split(/\r?\n/))
    const load = ({ code, needs }: CompiledFile): RunCode => {
      const needed = compilerMemory(vm, needs, inFile)
      const run = loadCode(vm, code)
      vm.dropAll(needed)
      return run
    }
    if (mode === 'eval') {
      const tree = parseExpression(source, filename, parse)
      literalWarnings(tree, vm.minor, warn)
      return load(compileEval(tree, settings))
    }
    if (mode === 'single') return loadCode(vm, compileInteractive(parseInteractive(source, filename, parse), settings))
    const compiled = compileFile(source, filename, vm.version, warn)
    refuseImports(compiled.code, (name) => isUnsupported(name) && (vm.options.findModule?.(name.split('.')[0]) ?? null) === null)
    return load(compiled)
  }
  vm.isLibraryModule = (name) => isUnsupported(name) || name in NATIVE_MODULES || vm.isBundled(name)
  vm.unsupportedModule = (name) => refuseUnsupported(vm, name)
  vm.endModules = () => endModules(vm)
  vm.modulesHolder = vm.lab.gc.incremental ? NULL : vm.lab.gc.tail[1]
  vm.main = newModule(vm, '__main__', null)
  vm.mainGlobals = heap.slot(vm.main, 0)
  vm.setItemText(vm.modules, '__main__', heap.hold(vm.main))
  return vm
}

function asciiEscape(text: string): string {
  return [...text].map((character) => ((character.codePointAt(0) ?? 0) < 0x80 ? character : asciiRepr(character).slice(1, -1))).join('')
}
