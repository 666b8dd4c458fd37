import { O, type ObjectLab, type ObjectModel } from '../../index'
import type { ClassKeys } from '../../objects/instances'
import type { ClassLayout } from '../../objects/sizes'
import type { TypeName } from '../../profiles'
import type { CompareOp } from '../code/opcodes'
import { makeDict, setText } from '../heap/dict'
import { dictData } from '../heap/dictData'
import { typeNumber } from '../heap/engine'
import { PyHeap } from '../heap/heap'
import { makeList } from '../heap/list'
import { type IntValue, NULL, type Ref } from '../heap/ref'
import { isInternedAtStart } from '../modules/sys/heldAtStart'
import type { SyntaxWarning } from '../syntax/source'
import { type PyVersion, ValueFault } from '../values/fault'
import { MAX_STR_DIGITS } from '../values/intText'
import { type Params, parseSignature } from './calls/signature'
import { PyError, Unnormalized } from './errors/pyError'
import { type FunctionSlots, functionSlots, type KindNumbers, kindNumbers } from './fast/knownNumbers'
import type { Finish, GlobalSite, NativeFrame, PyFrame, Result, RunCode, Steps, ThreadStack } from './frames/frame'
import { Then } from './frames/frame'
import { wait } from './frames/ready'
import type { InterpreterOptions } from './options'

export { wait } from './frames/ready'

/**
 * A function of ours. `args` has one place for each named parameter, NULL where it was not given; `rest` is what `*args` takes, `keywords`
 * what `**kwargs` takes. All are borrowed; the result is the caller's. A native that may run program code returns the steps of a generator.
 */
export type NativeCall = (vm: Interpreter, args: readonly Ref[], rest: readonly Ref[], keywords: ReadonlyMap<string, Ref>) => Result

/** What a native is made of. `signature` is Python's: `self, iterable, /, *, key=None`; a default only says that it may be left out. */
export interface NativeSpec {
  readonly signature: string
  readonly call: NativeCall
}

export interface Native {
  /** Its index in `Interpreter.natives`: the payload of its objects. */
  readonly index: number
  readonly name: string
  readonly qualname: string
  readonly params: Params
  readonly call: NativeCall
  /** Does it wrap a slot of its type (`list.__len__`)? */
  readonly wrapper?: boolean
  /** The type that a function belongs to which is bound to no object: `int.__new__`, `str.maketrans`. */
  readonly owner?: PyType | null
  /** What `levels.ts` knows of its name. */
  depth?: { readonly inner: number; readonly inRow: boolean }
}

/**
 * What a type can do: `tp_…`, `nb_…`, `sq_…`, `mp_…`. Arguments are borrowed, results are the caller's.
 * For a class of the program a slot calls its method (`__len__`, …).
 */
export interface Slots {
  repr?: (vm: Interpreter, self: Ref) => Result
  str?: (vm: Interpreter, self: Ref) => Result
  /** A Python int. */
  hash?: (vm: Interpreter, self: Ref) => Result
  /** Keyword arguments are the last, `names` a tuple of their names, or NULL. */
  call?: (vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref) => Result
  iter?: (vm: Interpreter, self: Ref) => Result
  /** NULL where there is no more. */
  next?: (vm: Interpreter, self: Ref) => Result
  /** A Python int. */
  len?: (vm: Interpreter, self: Ref) => Result
  /** True or False. */
  bool?: (vm: Interpreter, self: Ref) => Result
  getitem?: (vm: Interpreter, self: Ref, key: Ref) => Result
  /** value NULL: deletion. What is returned is not looked at. */
  setitem?: (vm: Interpreter, self: Ref, key: Ref, value: Ref) => Result
  contains?: (vm: Interpreter, self: Ref, value: Ref) => Result
  getattr?: (vm: Interpreter, self: Ref, name: string) => Result
  /** The same of a built-in type, NULL where there is no such attribute. */
  findattr?: (vm: Interpreter, self: Ref, name: string) => Result
  /** value NULL: deletion. */
  setattr?: (vm: Interpreter, self: Ref, name: string, value: Ref) => Result
  /** `instance` NULL: asked of the class. */
  get?: (vm: Interpreter, self: Ref, instance: Ref, owner: Ref) => Result
  /** value NULL: deletion. Its presence makes a data descriptor. */
  set?: (vm: Interpreter, self: Ref, instance: Ref, value: Ref) => Result
  /** NotImplemented where it does not know. */
  compare?: (vm: Interpreter, self: Ref, other: Ref, op: CompareOp) => Result
  /** `a op b`, where at least one is of this type; NotImplemented where it does not know. */
  binary?: (vm: Interpreter, a: Ref, b: Ref, op: number) => Result
  /** `self op= other`; NotImplemented: as binary. */
  inplace?: (vm: Interpreter, self: Ref, other: Ref, op: number) => Result
  neg?: (vm: Interpreter, self: Ref) => Result
  pos?: (vm: Interpreter, self: Ref) => Result
  invert?: (vm: Interpreter, self: Ref) => Result
  abs?: (vm: Interpreter, self: Ref) => Result
  index?: (vm: Interpreter, self: Ref) => Result
  int?: (vm: Interpreter, self: Ref) => Result
  float?: (vm: Interpreter, self: Ref) => Result
  /** `type.__new__(type, …)`. */
  new?: (vm: Interpreter, type: PyType, args: readonly Ref[], names: Ref) => Result
  init?: (vm: Interpreter, self: Ref, args: readonly Ref[], names: Ref) => Result
  /** Bytes: `__sizeof__`, without the GC head. */
  sizeof?: (vm: Interpreter, self: Ref) => number
}

export type SlotName = keyof Slots

/** A type, built in or of the program. Its object lies on the heap; what is here can be made anew from there. */
export interface PyType {
  /** Type number in the columns. */
  readonly kind: number
  /** The class object: of the program, borrowed (whoever has an instance holds it); built in, static. */
  readonly ref: Ref
  name: string
  qualname: string
  /** `__module__`. */
  module: string
  bases: readonly PyType[]
  /** Itself first. */
  mro: readonly PyType[]
  /** The type of the type. */
  metatype: PyType | null
  /** The namespace: a dict of the heap; NULL for a built-in type, whose attributes are in `natives`. */
  dict: Ref
  /** Attributes of a built-in type: descriptors, static, borrowed. */
  readonly natives: Map<string, Ref>
  /** What a program that asks a built-in type for its `__dict__` sees; NULL: nobody has. */
  shownNamespace: Ref
  /** What instances can do, inherited included. */
  slots: Slots
  /** Slots that the type itself has. */
  own: Slots
  /** The built-in type that decides how instances lie in memory. */
  readonly base: TypeName | null
  /** Nearest built-in type: itself for one. */
  readonly solid: PyType
  readonly builtin: boolean
  /** May a class have it as a base? */
  readonly subclassable: boolean
  readonly layout: ClassLayout
  /** Bytes in front of an instance. */
  readonly headSize: number
  /** Names of `__slots__` with their places, all bases included. */
  readonly memberSlots: ReadonlyMap<string, number>
  /** Behind the last of them. */
  readonly membersEnd: number
  /** Where items of a list, tuple or dict subclass begin among its slots; attributes lie before. */
  readonly itemsAt: number
  /** Place of the dict (or of the values, 3.11+) among the slots; −1: none. */
  readonly dictAt: number
  readonly hasDict: boolean
  readonly hasWeakrefs: boolean
  /** Names that instances share. */
  readonly keys: ClassKeys
  /** Do values of attributes lie in the instance itself, while it has no dict (3.11+; from 3.13 also then)? */
  readonly valuesInside: boolean
  /** Shared names, in the order in which the class first saw them: text → index. */
  readonly shared: Map<string, number>
  readonly sharedNames: Ref[]
  readonly subclasses: Set<PyType>
  /** What a look-up through the mro found: a place in a namespace. */
  readonly found: Map<string, Found | null>
  finalizes: boolean
  abstract: boolean
  /** Does a call make a tuple of its arguments? Worked out at the first one. */
  packsArguments: boolean | undefined
}

/** Where an attribute of a type was found: entry of a namespace on the heap, or a static descriptor. */
export interface Found {
  readonly owner: PyType
  /** The namespace and the slot of the value in it; NULL dict: `ref` itself. */
  readonly dict: Ref
  readonly slot: number
  readonly ref: Ref
}

/** An attribute that is computed: `tp_getset`. */
export interface GetSet {
  readonly name: string
  readonly get: (vm: Interpreter, self: Ref) => Result
  readonly set: ((vm: Interpreter, self: Ref, value: Ref) => Result) | null
  /** CPython has it among `tp_members`: the descriptor is a `member_descriptor`. */
  readonly member?: true
}

/** The step budget is used up. */
export class Stopped extends Error {}

/** By minor version: the single characters of which a literal is another object than what `chr` gives. Observed with 3.11.7 and 3.12.1. */
const INTERNED_LETTERS: ReadonlyMap<number, string> = new Map([
  [11, 'BCLST_abcdefhijklmnopqrstvwxy'],
  [12, '_abcdenprsx'],
])

/** Classes that are Python here and C in CPython, where messages name them with their module. */
const DOTTED_NAMES: Readonly<Record<string, RegExp | undefined>> = {
  datetime: /^(date|time|datetime|timedelta|timezone|tzinfo)$/,
  decimal: /^(Decimal|Context)$/,
  re: /^(Pattern|Match)$/,
  _io: /./,
}

/** A program that runs: the lab's mutator. */
export class Interpreter {
  readonly heap: PyHeap
  readonly lab: ObjectLab
  readonly model: ObjectModel
  readonly version: readonly [number, number]
  /** 3.11 → 311: for comparisons. */
  readonly minor: number

  // ── the stack of calls ──
  readonly frames: (PyFrame | NativeFrame)[] = []
  /** Locals and value stacks of all frames, one behind the other: references, or NULL. */
  values = new Int32Array(1 << 14).fill(NULL)
  /** The first index of `values` that no frame has. */
  top = 0
  /** What the native on top is given next. */
  result: Ref = NULL
  /** Calls of program code under way; `sys.setrecursionlimit`. */
  depth = 0
  /** Entries of C code into itself that are under way: `vm/frames/nested.ts`. */
  depthOfC = 0
  /** Has the program run code with `__builtins__` of its own? */
  ownBuiltins = false
  recursionLimit = 1000
  /** `sys.set_int_max_str_digits`; 0: any number. */
  maxStrDigits = MAX_STR_DIGITS
  /** To 3.11 a comparison counts as a level of recursion: at this depth there is none for it. */
  comparisonLimit = 1000
  /** The exception that the innermost generator, or the program itself, handles; owned, or NULL. */
  handled: Ref = NULL
  /** What a generator returned, owned, when NULL came out of it. */
  returned: Ref = NULL
  /** Instructions, and steps of loops in natives, that are left of this slice of the run. */
  budget = 0
  /** … and that are left behind it. */
  stepsLeft = 0
  /** How long a slice is: at its end the run that may pause does (slices.ts). */
  slice = Number.POSITIVE_INFINITY
  /** `base` of the run that may pause; −1: none may. */
  pausable = -1
  /** Does the run that may pause do so here? Asked at the end of a slice. */
  mayPause: () => boolean = () => true
  /** Instructions since the last pause, while somebody listens (`frames/tracing.ts`). */
  tracedSteps = 0
  /** The run was paused in front of an instruction of which nobody has heard. */
  pausedTracing = false
  /** What the host does at the end of a slice, in front of an instruction, be it of a run inside of another. Program code may run there. */
  beforeInstruction: () => void = () => {}
  /** Somebody pressed Ctrl-C: the program gets a KeyboardInterrupt at the end of the slice. */
  interrupted = false
  /** Is the tracker waiting for program code that no frame has been made for yet? */
  blocked = false
  pending: Ref[] = []
  /** The exception that is thrown next is raised again: it gets no context, and no line of a traceback here. */
  reraised = false
  /** What the instruction under way has raised without throwing it: the loop goes on as if it had. null: nothing. */
  raised: unknown = null
  /** The native whose steps go on now: if it throws, they are over. */
  advancing: NativeFrame | null = null
  /** The arguments of the call that begins are in a tuple already: `f(*args)`. */
  packed = false
  /** The same for a function of C. */
  tupleGiven = false
  /** What `sys.settrace` and `sys.setprofile` were given, owned; NULL. */
  tracer: Ref = NULL
  profiler: Ref = NULL
  /** Calls of them that are under way: nobody listens meanwhile. */
  inTrace = 0
  /** Does somebody listen? */
  tracing = false
  /** Are instructions as they were compiled, for somebody who listens? */
  unfused = false
  /** Where the operation under way comes from. */
  line = 0
  /** The thread that runs, 0 being the first, how many others have been made, and those that wait (`threads.ts`). */
  thread = 0
  threadsMade = 0
  parked: ThreadStack[] = []
  /** Whose turn it is after this instruction, and after the end of this thread; −1: nobody's. */
  switchTo = -1
  afterThread = -1
  /** Where stacks of threads begin in `values`. */
  threadFloor = 0

  // ── what programs are made of ──
  readonly types: PyType[] = []
  readonly natives: Native[] = []
  readonly getsets: GetSet[] = []
  readonly codes: RunCode[] = []
  readonly sources = new Map<string, readonly string[]>()
  /** By the index of the code, what its instructions found in namespaces; found anew where it is not there. */
  readonly globalSites: GlobalSite[][] = []
  /** Raised whenever a class changes: what instructions remember of classes holds no more. */
  typeEpoch = 1
  /** Types by Python's name of the built-in ones. */
  readonly builtinTypes = new Map<string, PyType>()
  /** The number of the next new type. */
  nextKind: number
  /** Numbers of types that are asked for often. */
  readonly kindOf: KindNumbers
  /** Other types' class methods are made before their type is. */
  readonly classmethodDescriptorKind: number
  /** Slots of a function, by the name of the field. */
  readonly slotOf: FunctionSlots

  // ── singletons, borrowed ──
  none: Ref = NULL
  true: Ref = NULL
  false: Ref = NULL
  ellipsis: Ref = NULL
  /** The empty frozenset, where the version has one; NULL until it is asked for. */
  emptyFrozenset: Ref = NULL
  notImplemented: Ref = NULL
  builtins: Ref = NULL
  /** `sys.modules`: a dict. */
  modules: Ref = NULL
  mainGlobals: Ref = NULL

  /** Built-in types whose `+` concatenates. */
  readonly concatenates = new Set(['str', 'list', 'tuple', 'bytes', 'bytearray'])
  /** Set by the types that have them. */
  sequenceIterator: (vm: Interpreter, sequence: Ref) => Result = (vm) => vm.raise('TypeError', 'no iterator')
  /** `list.extend` of anything that is iterated over. */
  extendFromIterator: (list: Ref, iterable: Ref) => Result = () => this.raise('TypeError', 'no iterator')
  /** Instances whose values (3.11+) were set in another order than their class knows the names: indices in the order of setting, of the object that was born then. */
  readonly valueOrders = new Map<Ref, { readonly birth: number; readonly order: number[] }>()
  /** memoryviews that may be written through, by number: when they were born. */
  readonly views = new Map<Ref, number>()
  /** Indices of natives whose calls do not look whether a collection is due (`evalBreaker.ts`); null before the first call. */
  quietNatives: { readonly len: number; readonly isinstance: number; readonly append: number } | null = null
  /** Containers whose repr is under way. */
  readonly reprStack: Ref[] = []
  classGetItem: (vm: Interpreter, cls: Ref, key: Ref) => Result = (vm) => vm.raise('TypeError', 'type is not subscriptable')

  // ── what other files give; set by setup.ts ──
  /** In front of an instruction, while somebody listens (`tracing.ts`). */
  traceInstruction: (vm: Interpreter, frame: PyFrame) => void = () => {}
  /** Runs until so many frames are left: the loop. */
  run: (vm: Interpreter, base: number) => Ref = () => NULL
  /** What a slot makes of the result of the program code that it called. */
  finish: (vm: Interpreter, finish: Finish, result: Ref) => Result = (_, _finish, result) => result
  /** … and of what that raised. */
  finishRaised: (vm: Interpreter, finish: Finish, error: unknown) => Ref = (_, _finish, error) => {
    throw error
  }
  makeException: (vm: Interpreter, type: PyType, args: readonly Ref[]) => Ref = () => NULL
  /** `object.__new__`: its presence in a class's slots says that instances are made without program code. */
  objectNew: NonNullable<PyType['slots']['new']> = () => NULL
  buildClass: Ref = NULL
  /** The built-in `__import__`; a program may put another one in its place. */
  importFunction: Ref = NULL
  builtinsModule: Ref = NULL
  main: Ref = NULL
  /** Stands for sys.modules where the collector looks at the end: an object that start-up left in generation 1; NULL where there was no such start-up. */
  modulesHolder: Ref = NULL
  nativeModules: Readonly<Record<string, (vm: Interpreter) => Ref>> = {}
  /** Is a module of the library Python here? */
  isBundled: (name: string) => boolean = () => false
  bundledSource: (name: string) => string | undefined = () => undefined
  /** Says of a module of CPython's library that it is not there (and does not return), or nothing. */
  unsupportedModule: (name: string) => void = () => {}
  compile: (source: string, filename: string, mode?: 'exec' | 'eval' | 'single', inFile?: boolean, warned?: SyntaxWarning[]) => RunCode = () => {
    throw new Error('no compiler')
  }
  serveGc: (phase: string) => void = () => {}
  /** A dying object's weak references are cleared, and their callbacks called. */
  clearAndCallBack: (object: Ref) => Steps = noSteps
  callWeakrefCallback: (weakref: Ref) => Steps = noSteps
  unraisable: (exception: Ref, object: Ref, what: string) => Steps = noSteps
  closeGenerator: (vm: Interpreter, generator: Ref) => Steps = noSteps
  warnUnawaited: (vm: Interpreter, coroutine: Ref) => Steps = noSteps
  /** `dir(object)`. */
  namesOf: (vm: Interpreter, object: Ref) => Result = () => NULL
  /** Is it a module of CPython's library? */
  isLibraryModule: (name: string) => boolean = () => false
  /** What an asynchronous generator yields, marked; given away. */
  wrapYielded: (vm: Interpreter, value: Ref) => Ref = () => NULL
  /** What a suspended coroutine waits for, borrowed; NULL. */
  awaitedBy: (vm: Interpreter, coroutine: Ref) => Ref = () => NULL
  /** Is it a generator of `types.coroutine`? */
  mayBeAwaited: (vm: Interpreter, generator: Ref) => boolean = () => false
  /** `except*`: leaves the rest on the stack, and gives the part that matches. */
  matchGroup: (vm: Interpreter, frame: PyFrame, exception: Ref, type: Ref) => Steps = noSteps
  /** What is raised when the handlers of `except*` are through. */
  reraiseStar: (vm: Interpreter, original: Ref, list: Ref) => Steps = noSteps
  displayHook: (value: Ref) => Result = () => NULL
  asciiText: (vm: Interpreter, value: Ref) => Steps<string> = () => wait('')
  /** Indices in `getsets` of what every class with instance dicts, or weak references, has. */
  dictGetset = 0
  weakrefGetset = 0
  /** The exception that ended the program, owned. */
  lastException: Ref = NULL
  /** The end of the interpreter: modules lose their names. */
  endModules: () => void = () => {}
  /** Registered with atexit: [callable, args tuple, kwargs dict or NULL], owned; NULL where it was unregistered. */
  readonly atExit: (readonly [Ref, Ref, Ref])[] = []

  readonly out: (text: string) => void
  readonly err: (text: string) => void

  constructor(readonly options: InterpreterOptions) {
    this.lab = options.lab
    this.heap = new PyHeap(options.lab)
    this.heap.internedLetters = INTERNED_LETTERS.get(options.version[1]) ?? ''
    this.model = options.lab.model
    this.version = options.version
    this.minor = options.version[0] * 100 + options.version[1]
    if (this.atLeast(12)) this.comparisonLimit = Number.MAX_SAFE_INTEGER
    this.out = options.stdout ?? (() => {})
    this.err = options.stderr ?? (() => {})
    this.nextKind = typeNumber('ImportError') + 1
    this.kindOf = kindNumbers()
    this.classmethodDescriptorKind = this.nextKind++
    this.slotOf = functionSlots(this.model)
  }

  /** The version, and how many digits the text of an int may have. */
  get textVersion(): PyVersion {
    return this.maxStrDigits === MAX_STR_DIGITS ? this.version : [...this.version, this.maxStrDigits]
  }

  /** Is the version at least 3.minor? */
  atLeast(minor: number): boolean {
    return this.minor >= 300 + minor
  }

  // ── types ──

  typeOf(ref: Ref): PyType {
    return this.types[this.heap.refs.objType[ref]]
  }

  /** `Py_TYPE(ref)->tp_name` */
  typeName(ref: Ref): string {
    return this.shownName(this.typeOf(ref))
  }

  /** `tp_name`, as messages show it. */
  shownName({ builtin, module, name }: PyType): string {
    // Static types have the module in their `tp_name`, which messages show.
    return (builtin && module !== 'builtins') || DOTTED_NAMES[module]?.test(name) === true ? `${module}.${name}` : name
  }

  /** A built-in type by its name in Python. */
  type(name: string): PyType {
    const type = this.builtinTypes.get(name)
    if (type === undefined) throw new Error(`There is no built-in type ${name}.`)
    return type
  }

  /** Is it an instance, by its type alone? */
  isInstance(ref: Ref, type: PyType): boolean {
    const own = this.typeOf(ref)
    return own === type || own.mro.includes(type)
  }

  /** Is its built-in base this layout: a list, or an instance of a subclass of list? */
  isA(ref: Ref, solid: string): boolean {
    const type = this.typeOf(ref)
    if (type.name === solid) return true
    if (type.builtin && type.mro.length === 2) return solid === 'object'
    const { mro } = type
    for (let at = 0; at < mro.length; at++) if (mro[at].builtin && mro[at].name === solid) return true
    return false
  }

  /** A number for a new type. */
  newKind(): number {
    return this.nextKind++
  }

  // ── natives ──

  /** Makes a native known. */
  addNative(name: string, qualname: string, spec: NativeSpec, wrapper = false, owner: PyType | null = null): Native {
    const native: Native = { owner, index: this.natives.length, name, qualname, params: parseSignature(spec.signature), call: spec.call, wrapper }
    this.natives.push(native)
    return native
  }

  /** `len`, `math.sqrt`, and of a type `int.__new__`: a static object of type builtin_function_or_method. Borrowed. */
  builtinFunction(name: string, spec: NativeSpec, owner: PyType | null = null): Ref {
    const ref = this.heap.place(typeNumber('builtin'), 2, true)
    this.heap.payload[ref] = this.addNative(name, owner === null ? name : `${owner.name}.${name}`, spec, false, owner).index
    return ref
  }

  // ── objects ──

  textOf(ref: Ref): string {
    return this.heap.payload[ref] as string
  }

  /** Is it a str, exact or not? */
  isStr(ref: Ref): boolean {
    return this.isExactStr(ref) || (typeof this.heap.payload[ref] === 'string' && this.isA(ref, 'str'))
  }

  isExactStr(ref: Ref): boolean {
    return this.heap.refs.objType[ref] === this.heap.kinds.str
  }

  /** The value of an int, bool, or instance of a subclass. */
  intOf(ref: Ref): IntValue {
    return this.heap.payload[ref] as IntValue
  }

  str(text: string): Ref {
    return this.heap.str(text)
  }

  int(value: IntValue): Ref {
    return this.heap.int(value)
  }

  float(value: number): Ref {
    return this.heap.float(value)
  }

  bool(value: boolean): Ref {
    return this.heap.hold(value ? this.true : this.false)
  }

  /** None, held once more. */
  newNone(): Ref {
    return this.heap.hold(this.none)
  }

  newNotImplemented(): Ref {
    return this.heap.hold(this.notImplemented)
  }

  /** A list of items given away. */
  list(items: readonly Ref[]): Ref {
    return makeList(this.heap, items)
  }

  /** A tuple of items given away. */
  tuple(items: readonly Ref[]): Ref {
    return this.heap.tuple(items)
  }

  dict(): Ref {
    return makeDict(this.heap)
  }

  /** `dict[text] = value`, the value given away. */
  setItemText(dict: Ref, text: string, value: Ref): void {
    const key = isInternedAtStart(this.version[1], text) ? this.heap.hold(this.heap.staticStr(text)) : this.heap.intern(text)
    setText(this.heap, dict, key, text, value)
    this.heap.drop(key)
    this.heap.drop(value)
  }

  hold(ref: Ref): Ref {
    return this.heap.hold(ref)
  }

  drop(ref: Ref): void {
    this.heap.drop(ref)
  }

  dropAll(refs: readonly Ref[]): void {
    for (const ref of refs) if (ref !== NULL) this.heap.drop(ref)
  }

  /** `id(object)` */
  address(ref: Ref): number {
    return this.heap.address(ref, this.typeOf(ref).headSize)
  }

  // ── exceptions ──

  /** Raises a built-in exception with a message. */
  raise(type: string, message: string): never {
    throw this.error(type, message)
  }

  /** The same as a value to throw. */
  error(type: string, message: string): PyError {
    return this.errorWith(type, this.str(message))
  }

  /** Raises with an argument that is not a text: `KeyError(key)`. The argument is borrowed. */
  raiseWith(type: string, argument: Ref): never {
    throw this.errorWith(type, this.heap.hold(argument))
  }

  /** The value is given away. */
  private errorWith(type: string, value: Ref): PyError {
    const cls = this.type(type)
    if (this.atLeast(12)) return new PyError(this.makeException(this, cls, [value]))
    return new Unnormalized(cls, value, (made, argument) => this.makeException(this, made, [argument]))
  }

  /** What a function of `values` has thrown as Python's exception. */
  translate(error: unknown): unknown {
    if (error instanceof ValueFault) return this.error(error.type, error.message)
    return error
  }

  // ── running ──

  /** Runs steps of a native from the host, to the end. Programs do not come here, except where the collector calls them. */
  runSteps(result: Result): Ref {
    if (typeof result === 'number') return result
    this.frames.push({ native: true, steps: result, owned: null, goesTo: Then.HOST, arg: 0, draining: null })
    return this.run(this, this.frames.length - 1)
  }

  /** Calls program code or a native from the host. Borrows the arguments. */
  runFrame(frame: PyFrame): Ref {
    const base = this.frames.length
    frame.goesTo = Then.HOST
    this.depth++
    this.frames.push(frame)
    return this.run(this, base)
  }

  /** Room for more frames. */
  growValues(end: number): void {
    const grown = new Int32Array(Math.max(end, this.values.length * 2)).fill(NULL)
    grown.set(this.values)
    this.values = grown
  }

  // ── classes ──

  /** The type that a class object is; null where it is no class. */
  classOf(ref: Ref): PyType | null {
    const type = this.typeOf(ref)
    if (type.kind !== this.kindOf.type && type.solid.kind !== this.kindOf.type) return null
    return this.types[this.heap.payload[ref] as number] ?? null
  }

  /** `hash(object)` of what is compared by identity: its address, the low bits last. */
  identityHash(ref: Ref): IntValue {
    return this.address(ref) / 16
  }

  // ── safepoints ──

  /** Would a safepoint do anything now? */
  get safepointDue(): boolean {
    return this.lab.gc.scheduled !== 0 || this.heap.refs.deferredLength !== 0
  }

  safepoint(): void {
    this.heap.perform(O.SAFEPOINT)
  }

  /** A static dict: it has no block, and no table of its own in the heap. */
  staticDict(): Ref {
    const ref = this.heap.place(this.heap.kinds.dict)
    this.heap.payload[ref] = { ...dictData(0), split: -1 }
    return ref
  }

  /** The exception being handled, by the innermost generator or by whoever runs it; borrowed, or NULL. Source: `_PyErr_GetTopmostException`. */
  topHandled(): Ref {
    if (this.handled !== NULL) return this.handled
    for (let at = this.frames.length - 1; at >= 0; at--) {
      const frame = this.frames[at]
      if (!frame.native && frame.generator !== NULL && frame.handledBefore !== NULL) return frame.handledBefore
    }
    return NULL
  }

  /** The innermost frame of program code; null where none runs. */
  callerFrame(): PyFrame | null {
    for (let at = this.frames.length - 1; at >= 0; at--) {
      const frame = this.frames[at]
      if (!frame.native) return frame
    }
    return null
  }

  /** Flags of a built-in layout. */
  flagsOf(kind: number): number {
    return this.model.typeFlags[kind]
  }
}

function noSteps(): Steps {
  return wait(NULL)
}
