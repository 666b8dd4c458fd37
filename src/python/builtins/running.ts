import { getText } from '../heap/dict'
import { NULL, type Ref } from '../heap/ref'
import { beginSyntaxTree, forgetLiterals, noteLiterals } from '../modules/sys/literals'
import { PythonSyntaxError } from '../syntax/error'
import type { SyntaxWarning } from '../syntax/source'
import { toIndex } from '../types/toIndex'
import { encode } from '../values/encode'
import { type NativeSpec, native } from '../vm/calls/native'
import type { PyFrame, RunCode, Steps } from '../vm/frames/frame'
import { builtinsOf } from '../vm/frames/makeFrame'
import { functionOfCode } from '../vm/instructions/displays'
import { importModule, moduleFrame } from '../vm/instructions/modules'
import type { Interpreter } from '../vm/interpreter'
import { tellWarnings } from '../vm/loading/compilerWarnings'
import { syntaxErrorOf } from '../vm/support'
import { refuseAt } from '../vm/threads'
import { globalsOf, localsOf } from './namespaces'
import { filenameText, sourceText } from './sourceText'

type Mode = 'exec' | 'eval' | 'single'

/** Code of a source, or the code object itself; its reference is the caller's. */
function* codeOf(vm: Interpreter, name: 'eval' | 'exec', source: Ref): Steps<RunCode> {
  if (vm.typeOf(source) === vm.type('code')) return vm.codes[vm.heap.payload[vm.hold(source)] as number]
  const text = sourceText(vm, source)
  if (text === null) vm.raise('TypeError', `${name}() arg 1 must be a string, bytes or code object`)
  const warned: SyntaxWarning[] = []
  const run = compiled(vm, name === 'eval' ? text.replace(/^[ \t]+/, '') : text, '<string>', name, warned, true)
  yield* tellWarnings(vm, warned, '<string>', text, run.ref)
  return run
}

/**
 * @param hasTree - the list of its syntax tree is there
 * @throws PyError SyntaxError
 */
function compiled(vm: Interpreter, source: string, filename: string, mode: Mode, warned: SyntaxWarning[], hasTree = false): RunCode {
  encode(source, 'utf-8', 'strict')
  if (source.includes('\0')) vm.raise(vm.atLeast(11) ? 'SyntaxError' : 'ValueError', 'source code string cannot contain null bytes')
  try {
    return vm.compile(source, filename, mode, hasTree, warned)
  } catch (error) {
    if (!(error instanceof PythonSyntaxError)) throw error
    throw syntaxErrorOf(vm, error, false)
  }
}

/** @throws PyError TypeError: globals are a dict, locals a mapping */
function checkNamespaces(vm: Interpreter, name: 'eval' | 'exec', globals: Ref, locals: Ref): void {
  if (globals !== NULL && globals !== vm.none && vm.heap.refs.objType[globals] !== vm.heap.kinds.dict) {
    if (name === 'eval')
      vm.raise('TypeError', vm.typeOf(globals).slots.getitem === undefined ? 'globals must be a dict' : 'globals must be a real dict; try eval(expr, {}, mapping)')
    vm.raise('TypeError', `exec() globals must be a dict, not ${vm.typeName(globals)}`)
  }
  const noMapping = locals !== NULL && locals !== vm.none && vm.typeOf(locals).slots.getitem === undefined
  if (noMapping) vm.raise('TypeError', name === 'eval' ? 'locals must be a mapping' : `locals must be a mapping or None, not ${vm.typeName(locals)}`)
}

/** `eval` and `exec`. Source: `builtin_eval_impl`, `builtin_exec_impl`. */
function* evaluate(vm: Interpreter, name: 'eval' | 'exec', source: Ref, globals: Ref, locals: Ref, closure = NULL): Steps {
  checkNamespaces(vm, name, globals, locals)
  const noGlobals = globals === NULL || globals === vm.none
  const space = noGlobals ? globalsOf(vm) : globals
  const noLocals = locals === NULL || locals === vm.none
  const namespace = noLocals ? (noGlobals ? localsOf(vm) : vm.hold(globals)) : vm.hold(locals)
  const isText = vm.typeOf(source) !== vm.type('code')
  if (isText) beginSyntaxTree(vm)
  // From 3.12 on the namespace is held by the call, too.
  const held = vm.atLeast(12)
  let given = false
  try {
    const run = yield* codeOf(vm, name, source)
    checkClosure(vm, name, source, run, closure)
    if (isText) noteLiterals(vm, run)
    if (getText(vm.heap, space, '__builtins__') === NULL) vm.setItemText(space, '__builtins__', vm.hold(vm.builtins))
    given = !held
    const frame = frameOf(vm, run, space, held ? vm.hold(namespace) : namespace)
    fillCells(vm, frame, closure)
    const result = yield frame
    if (name === 'eval') return result
    vm.heap.dropMaybe(result)
    return vm.newNone()
  } finally {
    if (isText) forgetLiterals(vm)
    if (!given) vm.drop(namespace)
  }
}

/** Code that has free variables wants a cell for each; from 3.11 on `exec` can be given them. */
function checkClosure(vm: Interpreter, name: 'eval' | 'exec', source: Ref, run: RunCode, closure: Ref): void {
  const wanted = run.code.freevars.length
  const given = closure === NULL || closure === vm.none ? NULL : closure
  const refuse = (message: string): never => {
    vm.drop(run.ref)
    vm.raise('TypeError', message)
  }
  if (vm.typeOf(source) !== vm.type('code')) {
    if (given !== NULL) refuse('closure can only be used when source is a code object')
    return
  }
  if (wanted === 0 && given !== NULL) refuse('cannot use a closure with this code object')
  if (wanted === 0) return
  if (name === 'eval' || !vm.atLeast(11)) refuse(`code object passed to ${name}() may not contain free variables`)
  const { heap } = vm
  const fits = given !== NULL && heap.refs.objType[given] === heap.kinds.tuple && heap.size(given) === wanted
  if (!fits || run.code.freevars.some((_, at) => heap.refs.objType[heap.slot(given, at)] !== vm.kindOf.cell)) refuse(`code object requires a closure of exactly length ${wanted}`)
}

function fillCells(vm: Interpreter, { run, base }: PyFrame, closure: Ref): void {
  const first = base + run.nlocals + run.code.cellvars.length
  for (let at = 0; at < run.code.freevars.length; at++) vm.values[first + at] = vm.hold(vm.heap.slot(closure, at))
}

/** @param namespace - given away */
function frameOf(vm: Interpreter, run: RunCode, globals: Ref, namespace: Ref): PyFrame {
  const frame: PyFrame = moduleFrame(vm, run, globals)
  const builtins = builtinsOf(vm, globals)
  if (builtins !== vm.builtins) vm.ownBuiltins = true
  frame.builtins = builtins
  if (frame.locals !== NULL) vm.drop(frame.locals)
  frame.locals = namespace
  // The frame holds the code, which goes with it where the program has it not.
  frame.fn = vm.atLeast(11) ? functionOfCode(vm, run, globals) : run.ref
  return frame
}

function* compile(vm: Interpreter, source: Ref, filename: Ref, mode: Ref, optimize: Ref): Steps {
  const name = yield* filenameText(vm, filename)
  if (!vm.isStr(mode)) vm.raise('TypeError', `compile() argument 'mode' must be str, not ${vm.typeName(mode)}`)
  const how = vm.textOf(mode)
  const level = optimize === NULL ? -1 : Number(yield* toIndex(vm, optimize))
  if (level < -1 || level > 2) vm.raise('ValueError', 'compile(): invalid optimize value')
  if (!['exec', 'eval', 'single'].includes(how)) vm.raise('ValueError', "compile() mode must be 'exec', 'eval' or 'single'")
  if (vm.typeOf(source).mro.some(({ name: base, module }) => base === 'AST' && (module === 'ast' || module === '_ast')))
    refuseAt(vm, 'compile() of a tree', 'compile the source that it was parsed from')
  const text = sourceText(vm, source)
  if (text === null) vm.raise('TypeError', 'compile() arg 1 must be a string, bytes or AST object')
  const warned: SyntaxWarning[] = []
  const { ref } = compiled(vm, text, name, how as Mode, warned)
  yield* tellWarnings(vm, warned, name, text, ref)
  return ref
}

const RUNNING_BUILTINS: Readonly<Record<string, NativeSpec>> = {
  __import__: native('name, globals=None, locals=None, fromlist=(), level=0', (vm, [name, , , fromlist, level]) => importTop(vm, name, fromlist, level)),
  compile: native('source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1', (vm, [source, filename, mode, , , optimize]) =>
    compile(vm, source, filename, mode, optimize),
  ),
  eval: native('source, globals=None, locals=None, /', (vm, [source, globals, locals]) => evaluate(vm, 'eval', source, globals, locals)),
  exec: native('source, globals=None, locals=None, /', (vm, [source, globals, locals]) => evaluate(vm, 'exec', source, globals, locals)),
}

/** From 3.11 on `exec` takes cells; from 3.13 on namespaces have names. */
export function runningBuiltins(vm: Interpreter): Readonly<Record<string, NativeSpec>> {
  if (!vm.atLeast(11)) return RUNNING_BUILTINS
  const spaces = vm.atLeast(13) ? 'source, /, globals=None, locals=None' : 'source, globals=None, locals=None, /'
  return {
    ...RUNNING_BUILTINS,
    eval: native(spaces, (m, [source, globals, locals]) => evaluate(m, 'eval', source, globals, locals)),
    exec: native(`${spaces}, *, closure=None`, (m, [source, globals, locals, closure]) => evaluate(m, 'exec', source, globals, locals, closure)),
  }
}

/** `__import__('a.b')` is a; with a list of names it is a.b. */
function* importTop(vm: Interpreter, name: Ref, fromlist: Ref, level: Ref): Steps {
  if (!vm.isStr(name)) vm.raise('TypeError', vm.atLeast(11) ? 'module name must be a string' : `__import__() argument 1 must be str, not ${vm.typeName(name)}`)
  const text = vm.textOf(name)
  if (level !== NULL && Number(yield* toIndex(vm, level)) < 0) vm.raise('ValueError', 'level must be >= 0')
  if (text === '') vm.raise('ValueError', 'Empty module name')
  const module = yield* importModule(vm, text)
  const wantsNames = fromlist !== NULL && fromlist !== vm.none && vm.heap.size(fromlist) > 0
  if (wantsNames || !text.includes('.')) return module
  vm.drop(module)
  return vm.hold(getText(vm.heap, vm.modules, text.split('.')[0]))
}
