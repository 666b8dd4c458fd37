import { BootError, createLab, type Heap, type ObjectLab, type Plan, planByName } from '../index'
import { UnsupportedConstruct } from './compile'
import { getText } from './heap/dict'
import { OutOfMemory } from './heap/heap'
import { itemsOf } from './heap/list'
import { NULL, type Ref } from './heap/ref'
import { callExitCallbacks } from './modules/atexit/callbacks'
import { moduleState } from './modules/state'
import { beginSyntaxTree, forgetLiterals, noteLiterals } from './modules/sys/literals'
import { letGoOfText } from './modules/sys/pendingText'
import { PythonSyntaxError } from './syntax'
import type { SyntaxWarning } from './syntax/source'
import { call } from './vm/calls/call'
import { Exc } from './vm/errors/errors'
import { PyError } from './vm/errors/pyError'
import { clearRaised } from './vm/errors/raised'
import { syntaxErrorText as shownSyntaxError } from './vm/errors/syntaxErrorText'
import { exceptionText } from './vm/errors/tracebackText'
import type { Steps } from './vm/frames/frame'
import { makeFrame } from './vm/frames/makeFrame'
import { moduleFrame } from './vm/instructions/modules'
import { type Interpreter, Stopped, wait } from './vm/interpreter'
import { beginMain, mainCompiled } from './vm/loading/compilerMemory'
import { showWarnings } from './vm/loading/compilerWarnings'
import type { InterpreterOptions } from './vm/options'
import { strText } from './vm/protocols/operators'
import { createInterpreter } from './vm/setup'
import { FIRST_SLICE, interrupt, lengthenSlice, Paused, setSlice } from './vm/slices'

/** What a program is run with. */
export interface RunOptions extends Omit<InterpreterOptions, 'lab' | 'version' | 'findModule'> {
  readonly source: string
  readonly filename: string
  /** `3.11`, `3.14.4`: which Python; it decides the plan, too. Default 3.11. */
  readonly version?: string
  /** Another plan than the version's. */
  readonly plan?: Plan
  /** Default `'fast'`. */
  readonly mode?: 'fast' | 'traced'
  /** A module's source, or null; `path` is what `sys.path` holds at that moment. */
  readonly findModule?: (name: string, path: readonly string[]) => { readonly filename: string; readonly source: string } | null
  /** Puts something between the interpreter and its heap, which hears of every operation. */
  readonly between?: (lab: ObjectLab) => ObjectLab
  /** Called when the interpreter is ready, before the program runs. */
  readonly ready?: (vm: Interpreter) => void
  /** Called when the program is over, before its modules lose their names. */
  readonly over?: (vm: Interpreter) => void
}

/** How a run ended. */
export interface RunResult {
  /** As Python's: 0; 1 an uncaught exception; what `sys.exit` was given; 3 something that is not supported; 4 out of steps; 130 interrupted. */
  readonly code: number
  readonly interpreter: Interpreter
}

/** Exit codes beside Python's: not supported; the step budget is used up; interrupted. */
export const EXIT_UNSUPPORTED = 3
export const EXIT_STEPS = 4
export const EXIT_INTERRUPTED = 130

/** The simulated machine has too little memory for an interpreter. */
export class NoMemoryToStart extends Error {
  constructor() {
    super('the simulated machine has too little memory for Python itself. Give it more: 64000000 bytes are enough to start.')
    this.name = 'NoMemoryToStart'
  }
}

/** Steps of a slice, where the host asks for pauses: a fifth of a second of work, about. */
const SLICE: Readonly<Record<'fast' | 'traced', number>> = { fast: 1_000_000, traced: 20_000 }

/** Runs a program as `python filename` does. @throws PlanError for a version without a plan; NoMemoryToStart */
export function runProgram(options: RunOptions): RunResult {
  const vm = makeInterpreter(options)
  const course = runCourse(vm, options)
  for (;;) {
    const step = course.next()
    if (step.done === true) return { code: step.value, interpreter: vm }
  }
}

/**
 * The same in slices: now and then it waits for `pause`, in which the host can hear of Ctrl-C (`interruptProgram`).
 *
 * @param slice - steps from one pause to the next
 * @throws as runProgram
 */
export async function runProgramInSlices(options: RunOptions, pause: () => Promise<void>, slice: number = SLICE[options.mode ?? 'fast']): Promise<RunResult> {
  const vm = makeInterpreter(options)
  setSlice(vm, Math.min(FIRST_SLICE, slice))
  const course = runCourse(vm, options)
  for (;;) {
    const step = course.next()
    if (step.done === true) return { code: step.value, interpreter: vm }
    lengthenSlice(vm, slice)
    await pause()
  }
}

/** Ctrl-C: the program gets a KeyboardInterrupt. Called in a pause. */
export function interruptProgram(vm: Interpreter): void {
  interrupt(vm)
}

/** What a run from its start is given, besides its interpreter. */
export type Course = Pick<RunOptions, 'source' | 'filename' | 'over' | 'maxSteps'>

/** A run from its start to the interpreter's end; it yields where it pauses, and returns the exit code. */
export function runCourse(vm: Interpreter, course: Course): Generator<void, number> {
  return toTheEnd(vm, runMain(vm, course.source, course.filename), course)
}

/** The same of an interpreter whose program is under way: from where it stands. */
export function goOnCourse(vm: Interpreter, course: Omit<Course, 'source' | 'filename'>): Generator<void, number> {
  return toTheEnd(
    vm,
    mainCode(vm, () => vm.run(vm, 0), 0),
    course,
  )
}

function* toTheEnd(vm: Interpreter, main: Generator<void, number>, { over, maxSteps }: Omit<Course, 'source' | 'filename'>): Generator<void, number> {
  try {
    const code = yield* main
    forgetLiterals(vm)
    over?.(vm)
    return yield* finalize(vm, code)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    vm.err(outOfSteps(maxSteps))
    over?.(vm)
    return EXIT_STEPS
  }
}

export function outOfSteps(maxSteps: number | undefined): string {
  return `ouroboros: the program was stopped after ${maxSteps} steps (--max-steps). Its output so far stands.\n`
}

/** An interpreter on a fresh heap of a version. @throws NoMemoryToStart */
export function makeInterpreter(options: Omit<RunOptions, 'source' | 'filename'>): Interpreter {
  const name = options.version ?? '3.11'
  const plan = options.plan ?? planByName(`cpython@${name}`)
  const series = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(options.version ?? plan.profile.python)
  const version: [number, number] = [Number(series?.[1] ?? 3), Number(series?.[2] ?? 11)]
  try {
    const heap: Heap<ObjectLab> = createLab({ plan, mode: options.mode ?? 'fast', boot: bootOf(plan) })
    const vm: Interpreter = createInterpreter({
      ...options,
      lab: options.between?.(heap.lab) ?? heap.lab,
      version,
      ...(series?.[3] === undefined ? {} : { micro: Number(series[3]) }),
      findModule: (module, ahead = false) => options.findModule?.(module, ahead ? pathAhead(vm) : searchPath(vm)) ?? null,
    })
    options.ready?.(vm)
    return vm
  } catch (error) {
    if (error instanceof OutOfMemory || (error instanceof BootError && error.message.startsWith('memoryLimit'))) throw new NoMemoryToStart()
    throw error
  }
}

/** What `sys.path` holds now; what it was started with where nobody has imported sys. */
function searchPath(vm: Interpreter): string[] {
  const { sys } = moduleState(vm)
  const path = sys === NULL ? NULL : getText(vm.heap, sys, 'path')
  if (path === NULL || !vm.isA(path, 'list')) return [...(vm.options.path ?? [''])]
  return itemsOf(vm.heap, path).flatMap((item) => (vm.isStr(item) ? [vm.textOf(item)] : []))
}

/** The folder of the script and what comes before it: their modules are found before those of the library. */
function pathAhead(vm: Interpreter): string[] {
  const path = searchPath(vm)
  return path.slice(0, path.indexOf(vm.options.path?.[0] ?? '') + 1)
}

/** What the heap of an interpreter holds at the start: there are start-up images of the versions up to 3.13, for CPython's allocator. */
export function bootOf(plan: Plan): 'cpython' | 'empty' {
  return plan.allocator.name === 'pymalloc' && /^3\.(8|9|10|11|12|13)$/.test(plan.profile.python) ? 'cpython' : 'empty'
}

function* runMain(vm: Interpreter, source: string, filename: string): Generator<void, number> {
  try {
    if (!filename.startsWith('<')) {
      vm.setItemText(vm.mainGlobals, '__file__', vm.heap.str(filename))
      vm.setItemText(vm.mainGlobals, '__cached__', vm.newNone())
    }
    beginMain(vm)
    beginSyntaxTree(vm)
    const warned: SyntaxWarning[] = []
    const run = vm.compile(source, filename, 'exec', true, warned)
    mainCompiled(vm)
    showWarnings(vm, warned, filename)
    noteLiterals(vm, run)
    // To 3.12 the lines of -c are not shown.
    if (filename === '<string>' && vm.atLeast(13)) vm.sources.set(filename, source.split(/\r?\n/))
    return yield* mainCode(vm, () => vm.runFrame(moduleFrame(vm, run, vm.mainGlobals)))
  } catch (error) {
    return ended(vm, error)
  }
}

/** The program itself, which `start` begins or goes on with: its exit code. */
function* mainCode(vm: Interpreter, start: () => Ref, base = vm.frames.length): Generator<void, number> {
  const code = yield* codeOf(vm, start, base)
  const threading = vm.parked.length === 0 || code === EXIT_UNSUPPORTED ? NULL : getText(vm.heap, vm.modules, 'threading')
  if (threading === NULL) return code
  // Threads that are no daemons run to their end (`wait_for_thread_shutdown`).
  const shutdown = getText(vm.heap, vm.heap.slot(threading, 0), '_shutdown')
  const stuck = yield* codeOf(vm, () => vm.runFrame(makeFrame(vm, shutdown, [], NULL)), base)
  return stuck === EXIT_UNSUPPORTED ? stuck : code
}

function* codeOf(vm: Interpreter, start: () => Ref, base: number): Generator<void, number> {
  try {
    vm.drop(yield* inSlices(vm, start, base))
    return 0
  } catch (error) {
    return ended(vm, error)
  }
}

/** A run of the host's own, which may pause between instructions. */
export function* inSlices(vm: Interpreter, start: () => Ref, base = vm.frames.length): Generator<void, Ref> {
  let next = start
  try {
    for (;;) {
      vm.pausable = base
      try {
        return next()
      } catch (error) {
        if (!(error instanceof Paused)) throw error
      }
      yield
      next = () => vm.run(vm, base)
    }
  } finally {
    vm.pausable = -1
  }
}

/** What an error that nobody caught comes to: its text, and the exit code. */
export function ended(vm: Interpreter, error: unknown): number {
  if (error instanceof UnsupportedConstruct) {
    vm.err(`ouroboros: ${error.message}\n`)
    return EXIT_UNSUPPORTED
  }
  if (error instanceof PythonSyntaxError) {
    vm.err(syntaxErrorText(error, vm.version[1]))
    return 1
  }
  if (error instanceof OutOfMemory) {
    vm.err('MemoryError\n')
    return 1
  }
  if (!(error instanceof PyError)) throw error
  if (vm.isInstance(error.ref, vm.type('SystemExit'))) {
    const code = exitCode(vm, error.ref)
    clearRaised(vm, error)
    return code
  }
  if (!hookRan(vm, error.ref)) showException(vm, error.ref)
  if (vm.lastException !== NULL) vm.drop(vm.lastException)
  vm.lastException = error.ref
  return vm.isInstance(error.ref, vm.type('KeyboardInterrupt')) ? EXIT_INTERRUPTED : 1
}

function showException(vm: Interpreter, exception: Ref): void {
  try {
    vm.err(runText(vm, exceptionText(vm, exception)))
  } catch (inner) {
    if (!(inner instanceof PyError || inner instanceof OutOfMemory)) throw inner
    vm.err(`${vm.typeOf(exception).qualname}\n`)
  }
}

/** `sys.excepthook`, where the program has set one. @returns has it shown the exception? Source: `_PyErr_PrintEx`. */
function hookRan(vm: Interpreter, exception: Ref): boolean {
  const { sys } = moduleState(vm)
  const hook = sys === NULL ? NULL : getText(vm.heap, sys, 'excepthook')
  if (sys === NULL || hook === NULL || hook === getText(vm.heap, sys, '__excepthook__')) return false
  const traceback = vm.heap.slot(exception, Exc.TRACEBACK)
  function* ask(): Steps {
    return yield* wait(call(vm, hook, [vm.typeOf(exception).ref, exception, traceback === NULL ? vm.none : traceback]))
  }
  try {
    vm.drop(vm.runSteps(ask()))
    return true
  } catch (inner) {
    if (!(inner instanceof PyError)) throw inner
    vm.err('Error in sys.excepthook:\n')
    showException(vm, inner.ref)
    vm.drop(inner.ref)
    vm.err('\nOriginal exception was:\n')
    return false
  }
}

/** Steps that make a text, run to their end. */
export function runText(vm: Interpreter, steps: Steps<string>): string {
  let text = ''
  function* whole(): Steps {
    text = yield* steps
    return NULL
  }
  vm.runSteps(whole())
  return text
}

function exitCode(vm: Interpreter, exception: Ref): number {
  const code = vm.heap.slot(exception, Exc.EXTRA)
  if (code === NULL || code === vm.none) return 0
  if (vm.isA(code, 'int')) {
    const value = BigInt(vm.intOf(code))
    // What fits no C long is −1.
    return Number(BigInt.asUintN(8, BigInt.asIntN(64, value) === value ? value : -1n))
  }
  vm.err(`${runText(vm, strText(vm, code))}\n`)
  return 1
}

/** A syntax error as Python shows it; line 0: it has no place in the text. */
export function syntaxErrorText({ filename, line, column, text, type, message, reported }: PythonSyntaxError, minor = 12): string {
  if (line === 0) return `${type}: ${message}\n`
  const shown = text.trim() === '' ? null : text
  return shownSyntaxError({ message, filename, line: String(line), offset: column, text: shown, endLine: reported.endLine, endOffset: reported.endOffset }, type, minor)
}

/** The end of the interpreter: atexit, the module's names, what is left. Source: `Py_FinalizeEx`, `finalize_modules`. */
export function* finalize(vm: Interpreter, code: number): Generator<void, number> {
  try {
    const error = yield* inSlices(vm, () => vm.runSteps(callExitCallbacks(vm)))
    if (error !== NULL) vm.drop(error)
  } catch (error) {
    if (error instanceof Stopped) throw error
    ended(vm, error)
  }
  letGoOfText(vm)
  moduleState(vm).finalizing = true
  vm.endModules()
  return code
}

/** A program's output as text. */
export function runSource(options: RunOptions & { readonly version: string }): { stdout: string; stderr: string; code: number } {
  let stdout = ''
  let stderr = ''
  const { code } = runProgram({
    ...options,
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
  })
  return { stdout, stderr, code }
}
