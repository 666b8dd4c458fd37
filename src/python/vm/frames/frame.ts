import type { Code } from '../../code/code'
import type { DictData } from '../../heap/dictData'
import type { Ref } from '../../heap/ref'

/** What instructions found when they ran last, by the index of the instruction (`inlineCaches.ts`). */
export interface InlineCaches {
  /** Type number of the object; 0: nothing yet. */
  readonly kind: Int32Array
  /** `Interpreter.typeEpoch` at that time. */
  readonly epoch: Int32Array
  readonly slot: Int32Array
  readonly dict: Int32Array
}

/** What a LOAD_GLOBAL found when it ran last (`globals.ts`). */
export interface GlobalSite {
  /** The namespaces as they were: which dicts, and which names they had (`DictData.version`). */
  readonly globals: DictData
  readonly globalsVersion: number
  readonly builtins: DictData
  readonly builtinsVersion: number
  /** The dict that has the name, and the slot of the value. */
  readonly dict: Ref
  readonly slot: number
}

/** Code as the interpreter runs it: its constants and names are objects of the heap, which the code object holds. */
export interface RunCode {
  /** Its index in `Interpreter.codes`: the payload of a code object. */
  readonly index: number
  /** The code object, borrowed. */
  ref: Ref
  readonly code: Code
  readonly consts: readonly Ref[]
  readonly names: readonly Ref[]
  /** Locals, cells and free variables. */
  readonly nlocals: number
  readonly nlocalsplus: number
  readonly simpleArguments: boolean
  /** C in CPython (`ofC.ts`) */
  readonly ofC: boolean
  caches: InlineCaches | null
  /** What they found in dicts and classes. Apart: whether `caches` knows a place decides what fused instructions hold (`fused.ts`). */
  places: InlineCaches | null
  /** The instructions as the loop runs them: some are fused (`fused.ts`), while nobody traces. */
  exec: Int32Array
  /** For each cell: the parameter that it begins with, or −1. */
  readonly cellArguments: readonly number[]
  /** How often an addition of str was done, by the instruction after it: what runs often is specialized. */
  additions?: Map<number, number>
  /** How often arithmetic of floats was done that may use an operand's place, by instruction (`floatReuse.ts`). */
  floatRuns?: Uint8Array
  /** To 3.10: the slot of the code object that keeps a frame (`co_zombieframe`), −1 before the first call; and does that frame run? (`heapFrames.ts`) */
  zombieSlot: number
  zombieRuns: boolean
  /** Calls that have run once and look for nothing when they run again, by the instruction after them (`evalBreaker.ts`). */
  quietCalls?: Set<number>
}

/** What becomes of a frame's result. */
export const enum Then {
  /** It is pushed on the stack of the frame below; what the frame below owns for the call is dropped. */
  PUSH = 0,
  /** It is dropped. */
  DISCARD = 1,
  /** `__init__`: it must be None, and the instance is pushed in its place. */
  INIT = 2,
  /** A step of a for loop: at the end of the iterator the loop is left. */
  FOR_ITER = 3,
  /** A step of `yield from`. */
  SEND = 4,
  /** It is handed to the native below. */
  NATIVE = 5,
  /** A finalizer: the tracker goes on. */
  FINALIZER = 6,
  /** The host waits for it. */
  HOST = 7,
  /** A module body: dropped. */
  MODULE = 8,
  /** It is pushed, and NULL above it: a method that is about to be called. */
  METHOD = 9,
}

/** What a slot does with the result of program code (`calls/finishers.ts`). */
export const enum Finishing {
  /** The operator's other slot is asked where this one had nothing to say; `op`: the operator, and whose slot that is. */
  BINARY = 0,
  AUGMENTED = 1,
  COMPARE = 2,
  /** It must be of a type. */
  CHECK = 3,
  LENGTH = 4,
  ITER = 5,
  NEXT = 6,
  TRUTH = 7,
  /** An AttributeError is told of its object. */
  ATTRIBUTE = 8,
  /** A reference is dropped. */
  DROP = 9,
  /** The result is not looked at. */
  FORGET = 10,
  /** The end of a generator is StopIteration. */
  STOP = 11,
  /** `binarySlot` asks on. */
  OPERAND = 12,
  /** `not`. */
  INVERSE = 13,
  /** True or False of what `__bool__` or `__len__` said. */
  BOOL = 14,
  /** `__enter__`, which is dropped. Where it raised, `__exit__` goes from the stack. */
  ENTER = 15,
  /** `__init__` has returned. */
  INIT = 16,
  /** The instance that is initialized, owned, is the result; where `__init__` raised, it goes. */
  INSTANCE = 17,
  /** The names of the keyword arguments of a `**` call go. */
  NAMES = 18,
}

/** Plain data: what it needs to know of the call. References are borrowed from the operands, where the kind does not say else. */
export interface Finish {
  readonly kind: Finishing
  readonly a: Ref
  readonly b: Ref
  readonly op: number
  readonly name: string
}

/** What `sys.settrace` and `sys.setprofile` know of a frame (`tracing.ts`). */
export interface FrameTrace {
  /** `f_trace`, owned; NULL. */
  fn: Ref
  /** Has its call been told? */
  entered: boolean
  /** Line and index of the instruction before; −1: none. */
  line: number
  at: number
  /** The line that is told of now, where it is not that of the instruction; −1. */
  shown: number
  /** The instruction that has been told of already, and comes next; −1. */
  told: number
  /** The function of C that it is calling, owned; NULL. */
  called: Ref
}

/** A frame of program code. Locals, cells and the value stack lie in `Interpreter.values`, from `base` on. */
export interface PyFrame {
  native: false
  run: RunCode
  /** Index in `values` of the first local. */
  base: number
  /** Index in `values` behind the top of the stack. */
  sp: number
  /** The next instruction, and the one under way. */
  ip: number
  /** The function, owned; NULL where none was called (a module, a class body's frame has one). */
  fn: Ref
  globals: Ref
  builtins: Ref
  /** The namespace of a class body or a module, owned; NULL. */
  locals: Ref
  /** The generator that it is the frame of, borrowed; NULL. */
  generator: Ref
  /** What is done with its result, and a number for that. */
  goesTo: Then
  arg: number
  /** Levels of recursion besides its own: C code between it and its caller (`levels.ts`). */
  levels: number
  /** Levels of C code of the slot that called it, of those that it counts as. */
  levelsOfSlot: number
  /** What it counts as of the depth of C code (`depthOfC.ts`). */
  unitsOfC: number
  /** The instruction that asks for it goes on in it by itself, though a native makes it. */
  inlined: boolean
  /** The instance that `__init__` fills, owned; NULL. */
  instance: Ref
  /** To 3.10: its block, owned unless the code keeps it; NULL for a generator's. */
  block: Ref
  /** The frame object, NULL where nobody asked for it. Owned; to 3.10 it is the block. */
  object: Ref
  /** The exception that was being handled when the generator went on. */
  handledBefore: Ref
  /** To 3.10: class and traceback of each exception that it handles, held beside it (`_PyErr_StackItem`); the innermost comes last. */
  excInfo: Ref[] | null
  /** What the native below a finalizer's frame was about to be given. */
  saved: Ref
  /** Names of keyword arguments for the next CALL. */
  keywords: Ref
  /** Called by a slot, with no native between it and the instruction (`calls/entry.ts`): what is dropped when the slot is done, the last first. null: it is not. */
  operands: Ref[] | null
  /** What the slot makes of the result, before that goes where it goes. */
  finishes: Finish[] | null
  /** null: nobody has traced it. */
  traced: FrameTrace | null
  /** References that are dropped when the frame is left: arguments of callers to 3.10, what a callable was reached by. */
  owned: Ref[] | null
}

/** A native that called program code and waits for it. */
export interface NativeFrame {
  native: true
  steps: Steps<Ref>
  /** What is dropped when it is done. */
  owned: Ref[] | null
  goesTo: Then
  arg: number
  /** Levels of recursion that it counts as. */
  levels?: number
  /** At its end a collection that is due begins. */
  looks?: boolean
  /** What it does with each item of a generator, while it does nothing else. */
  draining: Draining | null
}

/** A native takes what a generator yields, item by item (`drain.ts`). */
export interface Draining {
  readonly generator: Ref
  readonly each: EachItem
  /** What came of the last item, where the native itself must see to it. */
  more: ReturnType<EachItem>
  /** Has the last item been taken? */
  taken: boolean
}

/** Takes an item, owned. @returns false: no more are wanted */
export type EachItem = (item: Ref) => undefined | boolean | Steps<undefined | boolean>

/** A thread that does not run now: its frames, and its part of `Interpreter.values`. */
export interface ThreadStack {
  readonly id: number
  readonly frames: (PyFrame | NativeFrame)[]
  readonly values: Int32Array
  readonly depth: number
  readonly depthOfC: number
  readonly handled: Ref
  readonly reprs: Ref[]
  /** The function that a thread that has not begun calls, and what with, owned; NULL. */
  readonly fn: Ref
  readonly argument: Ref
}

/** What natives that may run program code are, mostly generators: they yield the frame to run, and go on with its result. */
export interface Steps<T = Ref> {
  next(value: Ref): IteratorResult<PyFrame, T>
  throw(error: unknown): IteratorResult<PyFrame, T>
  [Symbol.iterator](): Steps<T>
}

/** The result of a native: there already, or after some steps. The reference is the caller's. */
export type Result<T = Ref> = T | Steps<T>
