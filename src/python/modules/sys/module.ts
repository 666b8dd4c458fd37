import { debugMallocStats, heapStatistics, ObjectFlag, type Pymalloc } from '../../../index'
import { BREAKPOINTHOOK } from '../../builtins/breakpoint'
import { callerFrame } from '../../builtins/namespaces'
import { getText, setText } from '../../heap/dict'
import { NULL, type Ref } from '../../heap/ref'
import { toIndex } from '../../types/toIndex'
import { type NativeSpec, native } from '../../vm/calls/native'
import { Exc, makeException } from '../../vm/errors/errors'
import { PyError } from '../../vm/errors/pyError'
import { frameObject } from '../../vm/errors/tracebacks'
import type { Steps } from '../../vm/frames/frame'
import { setListener } from '../../vm/frames/tracing'
import type { Interpreter } from '../../vm/interpreter'
import { makeNativeModule } from '../nativeModule'
import { moduleState } from '../state'
import { placeList } from '../statics'
import { ASYNCGEN_HOOKS, defineAsyncgenHooks } from './asyncgenHooks'
import { DISPLAYHOOK } from './displayhook'
import { EXCEPTHOOK } from './excepthook'
import { sysFacts } from './facts'
import { heldElsewhere } from './heldElsewhere'
import { heldBySyntaxTree } from './literals'
import { getsizeof } from './sizes'
import { defineStreams, placeStream } from './streams'
import { defineUnraisable, UNRAISABLEHOOK } from './unraisable'

/** `sys`. Source: `Python/sysmodule.c`. */
export function makeSys(vm: Interpreter): Ref {
  const state = moduleState(vm)
  defineStreams(vm)
  defineUnraisable(vm)
  defineAsyncgenHooks(vm)
  const stdin = placeStream(vm, 'stdin')
  const stdout = placeStream(vm, 'stdout')
  const stderr = placeStream(vm, 'stderr')
  const list = (texts: readonly string[]): Ref =>
    vm.hold(
      placeList(
        vm,
        texts.map((text) => vm.str(text)),
      ),
    )
  const module = makeNativeModule(vm, 'sys', {
    functions: { ...FUNCTIONS, ...ASYNCGEN_HOOKS, ...(vm.atLeast(11) ? FROM_311 : {}), ...(vm.atLeast(12) ? FROM_312 : {}), ...(vm.atLeast(13) ? FROM_313 : {}) },
    values: {
      ...sysFacts(vm),
      argv: list(vm.options.argv ?? ['']),
      path: list(vm.options.path ?? ['']),
      meta_path: list([]),
      path_hooks: list([]),
      warnoptions: list([]),
      orig_argv: list(['python3', ...(vm.options.argv ?? [])]),
      modules: vm.hold(vm.modules),
      stdin: vm.hold(stdin),
      stdout: vm.hold(stdout),
      stderr: vm.hold(stderr),
      __stdin__: stdin,
      __stdout__: stdout,
      __stderr__: stderr,
      builtin_module_names: vm.tuple(['_weakref', 'atexit', 'builtins', 'gc', 'sys', 'time'].map((name) => vm.heap.hold(vm.heap.staticStr(name)))),
    },
  })
  state.sys = vm.heap.slot(module, 0)
  state.stdout = stdout
  state.stderr = stderr
  for (const hook of ['breakpointhook', 'displayhook', 'excepthook', 'unraisablehook']) alias(vm, state.sys, hook)
  return module
}

/** `sys.__displayhook__` */
function alias(vm: Interpreter, dict: Ref, name: string): void {
  const found = getText(vm.heap, dict, name)
  if (found !== NULL) setText(vm.heap, dict, vm.heap.staticStr(`__${name}__`), `__${name}__`, found)
}

/** 3.13: identifiers of the source are immortal, and what else is interned is not. Only the count tells, so they are not made so. */
function isNameOfSource(vm: Interpreter, ref: Ref): boolean {
  if (vm.minor !== 313 || !vm.isExactStr(ref) || !vm.heap.isInterned(ref)) return false
  const text = vm.textOf(ref)
  return vm.codes.some(({ code }) => code.name === text || [code.names, code.varnames, code.cellvars, code.freevars].some((names) => names.includes(text)))
}

/** What `sys.getrefcount` shows: the count, the argument's own reference included. Source: `sys_getrefcount`. */
export function getrefcount(vm: Interpreter, ref: Ref): number {
  const { refs, model } = vm.heap
  const { rule, refcount } = model.objects.immortality
  const { int, str, bytes, tuple, dict } = vm.heap.kinds
  const kind = refs.objType[ref]
  const held = heldElsewhere(vm, ref)
  // Modules and namespaces that the interpreter never lets go of are counted all the same.
  const immortal = (refs.objFlags[ref] & ObjectFlag.IMMORTAL) !== 0 && kind !== vm.kindOf.module && kind !== dict
  if (immortal || held === Number.POSITIVE_INFINITY || isNameOfSource(vm, ref)) return refcount
  const counted = rule === 'counted' && (refs.objFlags[ref] & ObjectFlag.STATIC) !== 0 && [int, str, bytes, tuple].includes(kind)
  return refs.objRefcnt[ref] + (counted ? refcount : 0) + held + heldBySyntaxTree(vm, ref)
}

function excInfo(vm: Interpreter): Ref {
  const handled = vm.topHandled()
  if (handled === NULL) return vm.tuple([vm.newNone(), vm.newNone(), vm.newNone()])
  const traceback = vm.heap.slot(handled, Exc.TRACEBACK)
  return vm.tuple([vm.hold(vm.typeOf(handled).ref), vm.hold(handled), vm.hold(traceback === NULL ? vm.none : traceback)])
}

function intern(vm: Interpreter, text: Ref): Ref {
  if (!vm.isStr(text)) vm.raise('TypeError', `intern() argument must be str, not ${vm.typeName(text)}`)
  if (!vm.isExactStr(text)) vm.raise('TypeError', `can't intern ${vm.typeName(text)}`)
  const value = vm.textOf(text)
  if (value.length <= 1 && (value === '' || value.charCodeAt(0) < 0x100)) return vm.heap.intern(value)
  const known = vm.heap.internedNow(value)
  if (known !== NULL) return vm.hold(known)
  vm.heap.enterInterned(value, text)
  return vm.hold(text)
}

function* getframe(vm: Interpreter, depth: Ref): Steps {
  const frame = callerFrame(vm, depth === NULL ? 0 : Math.max(Number(yield* toIndex(vm, depth)), 0))
  if (frame === null) vm.raise('ValueError', 'call stack is not deep enough')
  return vm.hold(frameObject(vm, frame))
}

const FEWEST_STR_DIGITS = 640

function* setMaxStrDigits(vm: Interpreter, maxdigits: Ref): Steps {
  const value = Number(yield* toIndex(vm, maxdigits))
  if (value !== 0 && value < FEWEST_STR_DIGITS) vm.raise('ValueError', `maxdigits must be 0 or larger than ${FEWEST_STR_DIGITS}`)
  vm.maxStrDigits = value
  return vm.newNone()
}

function* setrecursionlimit(vm: Interpreter, limit: Ref): Steps {
  const value = Number(yield* toIndex(vm, limit))
  if (value < 1) vm.raise('ValueError', 'recursion limit must be greater or equal than 1')
  if (vm.depth >= value) vm.raise('RecursionError', `cannot set the recursion limit to ${value} at the recursion depth ${vm.depth}: the limit is too low`)
  vm.recursionLimit = value
  if (!vm.atLeast(12)) vm.comparisonLimit = value
  return vm.newNone()
}

function listenWith(vm: Interpreter, which: 'tracer' | 'profiler', fn: Ref): Ref {
  setListener(vm, which, fn === vm.none ? NULL : fn)
  return vm.newNone()
}

function listener(vm: Interpreter, which: 'tracer' | 'profiler'): Ref {
  return vm.hold(vm[which] === NULL ? vm.none : vm[which])
}

function allocatedBlocks(vm: Interpreter): Ref {
  const heap = vm.lab.heap as Pymalloc
  return vm.int(heapStatistics(heap).classes.reduce((total, { used }) => total + used, heap.rawAllocatedBlocks))
}

/** A tuple is all arguments of SystemExit, None is none. */
function exitArguments(vm: Interpreter, status: Ref): Ref[] {
  if (status === NULL || status === vm.none) return []
  if (vm.heap.refs.objType[status] !== vm.heap.kinds.tuple) return [vm.hold(status)]
  return Array.from({ length: vm.heap.size(status) }, (_, at) => vm.hold(vm.heap.slot(status, at)))
}

const FUNCTIONS: Readonly<Record<string, NativeSpec>> = {
  _clear_type_cache: native('', (vm) => vm.newNone()),
  _debugmallocstats: native('', (vm) => {
    vm.err(debugMallocStats(vm.lab.heap as Pymalloc, vm.atLeast(10)))
    return vm.newNone()
  }),
  _getframe: native('depth=0, /', (vm, [depth]) => getframe(vm, depth)),
  audit: native('event, /, *args', (vm) => vm.newNone()),
  breakpointhook: BREAKPOINTHOOK,
  displayhook: DISPLAYHOOK,
  exc_info: native('', excInfo),
  excepthook: EXCEPTHOOK,
  exit: native('status=None, /', (vm, [status]) => {
    throw new PyError(makeException(vm, vm.type('SystemExit'), exitArguments(vm, status)))
  }),
  get_int_max_str_digits: native('', (vm) => vm.int(vm.maxStrDigits)),
  getallocatedblocks: native('', allocatedBlocks),
  getdefaultencoding: native('', (vm) => vm.str('utf-8')),
  getfilesystemencoding: native('', (vm) => vm.str('utf-8')),
  getprofile: native('', (vm) => listener(vm, 'profiler')),
  getrecursionlimit: native('', (vm) => vm.int(vm.recursionLimit)),
  getrefcount: native('object, /', (vm, [ref]) => vm.int(getrefcount(vm, ref))),
  getsizeof: native('object, default=', (vm, [ref, fallback]) => getsizeof(vm, ref, fallback)),
  getswitchinterval: native('', (vm) => vm.float(moduleState(vm).switchInterval)),
  gettrace: native('', (vm) => listener(vm, 'tracer')),
  intern: native('string, /', (vm, [text]) => intern(vm, text)),
  is_finalizing: native('', (vm) => vm.bool(moduleState(vm).finalizing)),
  set_int_max_str_digits: native('maxdigits', (vm, [maxdigits]) => setMaxStrDigits(vm, maxdigits)),
  setprofile: native('function, /', (vm, [fn]) => listenWith(vm, 'profiler', fn)),
  setrecursionlimit: native('limit, /', (vm, [limit]) => setrecursionlimit(vm, limit)),
  setswitchinterval: native('interval, /', (vm, [interval]) => {
    const value = Number(vm.heap.payload[interval])
    if (value <= 0) vm.raise('ValueError', 'switch interval must be strictly positive')
    moduleState(vm).switchInterval = value
    return vm.newNone()
  }),
  settrace: native('function, /', (vm, [fn]) => listenWith(vm, 'tracer', fn)),
  unraisablehook: UNRAISABLEHOOK,
}

const FROM_311: Readonly<Record<string, NativeSpec>> = {
  exception: native('', (vm) => vm.hold(vm.topHandled() === NULL ? vm.none : vm.topHandled())),
}

const FROM_312: Readonly<Record<string, NativeSpec>> = {
  // No frame object is made.
  _getframemodulename: native('depth=0', (vm, [depth]) => {
    const frame = callerFrame(vm, depth === NULL ? 0 : Math.max(Number(vm.intOf(depth)), 0))
    const name = frame === null ? NULL : getText(vm.heap, frame.globals, '__name__')
    return name === NULL ? vm.newNone() : vm.hold(name)
  }),
}

const FROM_313: Readonly<Record<string, NativeSpec>> = {
  _is_gil_enabled: native('', (vm) => vm.bool(true)),
  _is_interned: native('string, /', (vm, [text]) => {
    if (!vm.isStr(text)) vm.raise('TypeError', `_is_interned() argument must be str, not ${vm.typeName(text)}`)
    return vm.bool(vm.textOf(text).length <= 1 || vm.heap.internedNow(vm.textOf(text)) === text)
  }),
}
