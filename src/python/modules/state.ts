import { NULL, type Ref } from '../heap/ref'
import type { Interpreter } from '../vm/interpreter'
import { type FileState, newFileState } from './library/files/tree'

/** An instruction that calls classes (`vm/calls/callSites.ts`). */
export interface CallSite {
  /** Calls until it tries to specialize. */
  value: number
  /** Each attempt that fails makes the next wait longer. */
  backoff: number
  /** The class it is specialized for, and how often that had been changed by then; or whatever is called as no function is. */
  kind: number
  changes: number
}

/** Where a block was asked for: file and line of each frame, the innermost first; how many frames there were. */
export interface BlockTrace {
  readonly nbytes: number
  readonly total: number
  readonly frames: readonly (readonly [string, number])[]
}

/** Number and birth of a frame's block, and when its code was made. */
export type Escape = readonly [block: Ref, birth: number, codeBirth: number]

/** What the modules of this folder remember of one interpreter: plain data, part of a snapshot. All references are borrowed. */
export interface ModuleState {
  /** The namespace of `sys`; NULL before it is made. */
  sys: Ref
  /** The first `sys.stdout` and `sys.stderr`. */
  stdout: Ref
  stderr: Ref
  /** `gc.callbacks` and `gc.garbage`, lists; NULL before the module is made. */
  callbacks: Ref
  garbage: Ref
  /** Nanoseconds that `time.sleep` has added. */
  slept: number
  switchInterval: number
  /** tracemalloc: how many frames a trace has, 0: it does not trace; traces by block, the large blocks among them; the most that was in use (`tracemalloc/traces.ts`). */
  tracing: number
  traces: Map<number, BlockTrace>
  largeTraced: Set<number>
  peakInUse: number
  /** To 3.10: bytes of the block of each frame, by its number; the free list says nothing of them. */
  frameBytes: Map<Ref, number>
  /** To 3.10: by the index of their code, frames that somebody else had when their call was over (`heapFrames.ts`). */
  escaped: Map<number, Escape[]>
  /** 3.11: how often calls of C functions have run, until they are specialized (`levels.ts`). */
  runs: Map<number, number>
  /** From 3.13 on: instructions that call classes, and how often each class was changed, by its type number (`vm/calls/callSites.ts`). */
  callSites: Map<number, CallSite>
  classChanges: Map<number, number>
  /** What `sys.stdout` has collected, owned: a text or bytes, or a list of them; NULL. And how many bytes that is. */
  pending: Ref
  pendingBytes: number
  /** Imports of modules of the library that are under way; how the collector stood when the outermost began: its count, free objects by kind, was it on, objects in its lists. */
  importing: number
  held: { readonly count: number; readonly free: readonly number[]; readonly enabled: number; readonly objects: number; readonly births: number; readonly reprs: boolean } | null
  /** Modules that CPython would have imported with those of the program; has the program looked through folders for one, through that of libraries of machine code? */
  imported: Set<string>
  /** Those that the program itself asked for. */
  asked: Set<string>
  /** Dicts that stand for importlib's tables of locks. */
  importTables: Ref[]
  importedFile: boolean
  importedLibrary: boolean
  /** To 3.10: functions of CPython's library that have been called, by their number in the paths of imports. */
  called: Set<number>
  /** Objects of the permanent generation that a fresh 3.12 has itself, until they thaw; they are none of ours. */
  frozenAtStart: number
  /** `sys.is_finalizing()`. */
  finalizing: boolean
  /** Collections of start-up, of the oldest and of the youngest generation. */
  collectionsAtStart: number
  youngAtStart: number
  /**
   * Of the program that runs, and of each text that `exec` or `eval` runs (`sys/literals.ts`): literals, with the time of their birth, and the list in which the
   * syntax tree holds tuples, owned.
   */
  syntaxTrees: { readonly objects: Ref; readonly literals: Map<Ref, number> }[]
  /** OrderedDicts, with the time of their birth: their nodes hold the keys, too (`sys/heldElsewhere.ts`). */
  ordered: Map<Ref, number>
  /** What stands in the keys of `lru_cache` before arguments by name (`kwd_mark`), owned; NULL before `functools` is made. */
  keywordMark: Ref
  /** The names of `f(**mapping)` under way where `f` takes a dict of them: what it calls makes the tuple. Borrowed; NULL. */
  spreadNames: Ref
  /** 3.8: types that were made ready after the start (`vm/classes/readyTypes.ts`). */
  readied: Set<string>
  /** To 3.11: functions of C that have been called with keyword arguments (`keywordParser`). */
  parsers: Set<string>
  /** The list of containers whose repr is under way, in the thread's dict, which is owned; NULL before the first. */
  reprList: Ref
  threadDict: Ref
  /** `sys.set_asyncgen_hooks()`: who hears of the first iteration of an asynchronous generator, and of its end; owned, NULL. */
  asyncFirst: Ref
  asyncFinalizer: Ref
  /** Modules of the interpreter's own, in the order in which they were made, each with the number that the next new type had: what makes them anew. */
  made: { readonly name: string; readonly kind: number }[]
  /** Files that the run has made, changed or looked into. */
  files: FileState
}

/** `gc.get_freeze_count()` at the start of 3.12.1. */
const FROZEN_IN_312 = 375

const STATES = new WeakMap<Interpreter, ModuleState>()

export function moduleState(vm: Interpreter): ModuleState {
  const known = STATES.get(vm)
  if (known !== undefined) return known
  const state: ModuleState = {
    sys: NULL,
    stdout: NULL,
    stderr: NULL,
    callbacks: NULL,
    garbage: NULL,
    slept: 0,
    switchInterval: 0.005,
    tracing: 0,
    traces: new Map(),
    largeTraced: new Set(),
    peakInUse: 0,
    frameBytes: new Map(),
    escaped: new Map(),
    runs: new Map(),
    callSites: new Map(),
    classChanges: new Map(),
    pending: NULL,
    pendingBytes: 0,
    importing: 0,
    held: null,
    imported: new Set(),
    asked: new Set(),
    importTables: [],
    importedFile: false,
    importedLibrary: false,
    called: new Set(),
    finalizing: false,
    frozenAtStart: vm.minor === 312 ? FROZEN_IN_312 : 0,
    collectionsAtStart: vm.lab.gc.collections[2],
    youngAtStart: vm.lab.gc.incremental ? 0 : vm.lab.gc.count[1] - vm.lab.gc.collections[0],
    syntaxTrees: [],
    ordered: new Map(),
    keywordMark: NULL,
    spreadNames: NULL,
    readied: new Set(),
    parsers: new Set(),
    reprList: NULL,
    threadDict: NULL,
    asyncFirst: NULL,
    asyncFinalizer: NULL,
    made: [],
    files: newFileState(),
  }
  STATES.set(vm, state)
  return state
}

/** From a snapshot. */
export function restoreModuleState(vm: Interpreter, state: ModuleState): void {
  STATES.set(vm, { ...state })
}
