import { NONE } from '../kernel/columns'
import { Awaiting, RootKind } from '../kernel/gc/layout'
import { O, type OperationKind } from '../kernel/operations'
import { Step, TrackerPhase, TypeFlag } from '../kernel/refcounts/layout'
import { isAlive, typeHas } from '../kernel/refcounts/read'
import { sharedWeakrefOf } from '../kernel/weakrefs/read'
import type { ObjectLab } from '../lab/objectLab'
import { cacheOf, keptBy, NO_CACHE, type ObjectModel, typeName, typeNumber } from '../lab/objectModel'
import { bytesRequest } from '../objects/bytes'
import { classRequest, sharedKeysRequest } from '../objects/instances'
import { intDigits, intIsSmall, intRequest } from '../objects/ints'
import { ListSource, listFromSized } from '../objects/lists'
import { objectRequest } from '../objects/sizes'
import { strIsShared, strKind, strLength, strRequest, strSizeof } from '../objects/strings'
import { TYPE_NAMES } from '../objects/types'
import type { TypeName } from '../profiles'
import { type Finalizer, PyClass, PyInstance } from './classes'
import { PyDict } from './dict'
import { GcModule } from './gc'
import { PyList } from './list'
import { type HeapContext, PyObject } from './object'
import { PySet } from './set'
import { PyTuple } from './tuple'
import { callWeakrefCallbacks, PyWeakref, type WeakrefCallback } from './weakref'

const ROOT_KINDS = { interpreter: RootKind.INTERPRETER, stack: RootKind.STACK } as const

/** There was no memory for a new object: CPython's MemoryError. */
export class OutOfMemoryError extends Error {
  constructor(typeName: string, nbytes: number) {
    super(`no memory for a ${typeName} of ${nbytes} bytes: the machine's limit is reached. A plan with a larger memoryLimit has more.`)
    this.name = 'OutOfMemoryError'
  }
}

/**
 * A Python heap whose mutator is a TypeScript program: it makes objects, stores them in one another, and lets go of them.
 * What CPython does with memory for each of these steps is asked of the lab's kernels, operation by operation.
 *
 * @example
 * const heap = new Heap(createFastObjectLab({ plan: cpython('3.11') }))
 * const list = heap.list()
 * list.append(heap.tuple())
 * list.drop()
 */
export class Heap<L extends ObjectLab = ObjectLab> implements HeapContext {
  readonly model: ObjectModel
  private readonly known = new Map<number, PyObject>()
  private readonly interned = new Map<string, PyObject>()
  private types = TYPE_NAMES.length + 1
  /** Python's `gc` module. */
  readonly gc: GcModule = new GcModule(this)
  /** Exceptions of finalizers and callbacks, which nobody can catch: `sys.unraisablehook`. */
  unraisable: (error: unknown, object: PyObject | null) => void = (error) => console.error(`Exception ignored: ${String(error)}`)
  /** Depth of the teardown for which the innermost program code runs; 0: none does. */
  private serving = 0
  /** Does program code run that the collector called? */
  private servingCollector = false

  constructor(readonly lab: L) {
    this.model = lab.model
  }

  /** What `sys.getrefcount` shows of an immortal object. */
  get immortalRefcount(): number {
    return this.model.objects.immortality.refcount
  }

  /** `[…]`: a display. */
  list(items: readonly PyObject[] = []): PyList {
    const list = this.make('list', 0, (id, bytes) => new PyList(this, id, 'list', bytes))
    list.fill(items)
    return list
  }

  /** `list(iterable)` of something with a length. */
  listFrom(items: readonly PyObject[], source = ListSource.SEQUENCE): PyList {
    // `type.__call__` asks the allocator; the free list takes the block in the end all the same (`PyType_GenericAlloc`).
    const nbytes = objectRequest(this.model.objects, 'list')
    const list = this.keep(new PyList(this, this.birth('list', nbytes, keptBy(cacheOf(this.model, 'list'))), 'list', nbytes))
    list.fill(items, listFromSized(this.model.objects, items.length, source))
    return list
  }

  /** `(…)`. The empty tuple is one shared object. */
  tuple(items: readonly PyObject[] = []): PyTuple {
    if (items.length === 0) return this.shared('()', () => new PyTuple(this, this.place('tuple'), 'tuple', objectRequest(this.model.objects, 'tuple'))) as PyTuple
    const tuple = this.make('tuple', items.length, (id, bytes) => new PyTuple(this, id, 'tuple', bytes))
    tuple.fill(items)
    return tuple
  }

  /** `{}`. */
  dict(): PyDict {
    const dict = this.make('dict', 0, (id, bytes) => new PyDict(this, id, 'dict', bytes))
    if (this.model.collector.dictsTracked === 'always') dict.track()
    return dict
  }

  /** `set()`. */
  set(items: readonly PyObject[] = []): PySet {
    const set = this.make('set', 0, (id, bytes) => new PySet(this, id, 'set', bytes))
    set.track()
    for (const item of items) set.add(item)
    return set
  }

  /** `object()`. */
  object(): PyObject {
    return this.make('object', 0)
  }

  /** A float. */
  float(): PyObject {
    return this.make('float', 0)
  }

  /** An int: the small ones are shared. */
  int(value: bigint | number): PyObject {
    const n = BigInt(value)
    if (intIsSmall(this.model.objects, n)) return this.shared(`int ${n}`, () => this.placed('int', intRequest(this.model.objects, intDigits(this.model.objects, n))))
    return this.allocate('int', intRequest(this.model.objects, intDigits(this.model.objects, n)), NO_CACHE)
  }

  /** A string that is made as the program runs: '' and single characters below U+0100 are shared, others are new each time. */
  str(text: string): PyObject {
    const { objects } = this.model
    const kind = strKind(text)
    const length = strLength(text)
    if (!strIsShared(kind, length)) return this.allocate('str', strRequest(objects, kind, length), NO_CACHE)
    return this.shared(`str ${text}`, () => this.placed('str', strSizeof(objects, kind, length)))
  }

  /** `sys.intern(text)`. The table's own references do not count; in 3.12 what is interned is immortal. */
  intern(text: string): PyObject {
    const kind = strKind(text)
    if (strIsShared(kind, strLength(text))) return this.str(text)
    const known = this.interned.get(`str ${text}`)
    if (known?.alive) return known.hold()
    const string = this.allocate('str', strRequest(this.model.objects, kind, strLength(text)), NO_CACHE)
    if (this.model.objects.immortality.internedStrings === 1) this.perform(O.OBJECT_IMMORTALIZE, string.id)
    this.interned.set(`str ${text}`, string)
    return string
  }

  /** `bytes(n)`. */
  bytes(length: number): PyObject {
    return length === 0
      ? this.shared('bytes', () => this.placed('bytes', bytesRequest(this.model.objects, 0)))
      : this.allocate('bytes', bytesRequest(this.model.objects, length), NO_CACHE)
  }

  /**
   * `class Name: pass`, or with `__slots__`. NOT IN CPYTHON: the class's own dict, bases and descriptors are not made.
   *
   * @param slots - the names of `__slots__`; without, instances have attributes
   * @param finalizer - `__del__`: called once with each dying instance, which lives on if the program holds it then
   */
  defineClass(name: string, slots: readonly string[] | null = null, finalizer: Finalizer | null = null): PyClass {
    const { objects } = this.model
    const kind = this.types++
    const nbytes = classRequest(objects, slots?.length ?? 0)
    const id = this.birth('type', nbytes, NO_CACHE)
    const cls = this.keep(new PyClass(this, id, nbytes, name, kind, slots, finalizer))
    cls.track()
    if (cls.keys.keys !== null && objects.instances.attributes !== 'split dict') this.perform(O.BUFFER_RESIZE, id, 0, sharedKeysRequest(objects, cls.keys.keys), NO_CACHE)
    const finalizerFlags = TypeFlag.FINALIZER | (this.model.collector.legacyFinalizers === 1 ? TypeFlag.FINALIZER_AGAIN : 0)
    this.perform(O.TYPE_DEFINE, kind, id, PyClass.INSTANCE_FLAGS | (finalizer === null ? 0 : finalizerFlags))
    return cls
  }

  /** What the block of an instance asks for, bytes. */
  requestOf(cls: PyClass): number {
    return PyInstance.request(this, cls).nbytes
  }

  /** `Name()`. */
  instance(cls: PyClass): PyInstance {
    const { nbytes, values } = PyInstance.request(this, cls)
    const id = this.birthOf(cls.kind, cls.name, nbytes, NO_CACHE, cls.slots?.length ?? 0)
    const instance = this.keep(new PyInstance(this, id, cls))
    if (values > 0) this.perform(O.BUFFER_RESIZE, id, 0, values, NO_CACHE)
    instance.track()
    return instance
  }

  /**
   * From now on the incremental collector begins its marking at the object too, which is held: by the interpreter (the dict of a module, say), or
   * by the innermost frame's stack. What the program itself holds is, to the collector, held by C code. Other collectors do not mark.
   */
  addRoot(object: PyObject, kind: 'interpreter' | 'stack'): void {
    object.mustLive()
    this.perform(O.REFERENCE_HOLD, object.id)
    this.perform(O.ROOT_ADD, object.id, ROOT_KINDS[kind])
  }

  /** And no more; the object is let go of. Of the stack of an inner frame: before that frame is popped. @throws RangeError where it is no such root */
  removeRoot(object: PyObject, kind: 'interpreter' | 'stack'): void {
    const { gc } = this.lab
    const before = gc.interpreterRootsLength + gc.stackRootsLength
    this.perform(O.ROOT_REMOVE, object.id, ROOT_KINDS[kind])
    if (gc.interpreterRootsLength + gc.stackRootsLength === before) throw new RangeError(`The ${object.typeName} of birth ${object.birth} is no ${kind} root.`)
    this.perform(O.REFERENCE_DROP, object.id)
  }

  /** A function is called: a frame with a stack of its own. */
  pushFrame(): void {
    this.perform(O.FRAME_PUSH)
  }

  /** It returns, and lets go of what is on its stack, the last first. @throws RangeError where no function was called */
  popFrame(): void {
    const { gc } = this.lab
    if (gc.frames === 1) throw new RangeError('No frame was pushed: the outermost one stays.')
    const roots = [...gc.stackRoots.subarray(gc.frameBase[gc.frames - 1], gc.stackRootsLength)]
    this.perform(O.FRAME_POP)
    for (const id of roots.reverse()) this.perform(O.REFERENCE_DROP, id)
  }

  /** The evaluation loop could be interrupted here. */
  safepoint(): void {
    this.perform(O.SAFEPOINT)
  }

  /**
   * The object with this number: as the program made it, or, in a restored heap, by what the heap knows of it.
   *
   * @throws RangeError where no such object is alive
   */
  objectOf(id: number): PyObject {
    const known = this.known.get(id)
    if (known?.alive) return known
    const { refs } = this.lab
    if (!isAlive(refs, id)) throw new RangeError(`No object with the number ${id} is alive.`)
    return this.keep(new PyObject(this, id, typeName(refs.objType[id]) ?? 'instance', null)).belongToNobody()
  }

  /** `_PyObject_GC_MAY_BE_TRACKED`: a GC object, except a tuple that the collector let go of. @internal */
  mayBeTracked(object: PyObject): boolean {
    return typeHas(this.lab.refs, object.id, TypeFlag.GC) && (object.typeName !== 'tuple' || object.tracked)
  }

  /** To 3.10: a dict with the keys of a class, and `values` bytes of its own. @internal */
  newSplitDict(values: number): PyObject {
    // The values are there before the dict (`new_dict_with_shared_keys`).
    const donor = this.birth('object', values, NO_CACHE)
    const dict = this.make('dict', 0)
    this.perform(O.BUFFER_ADOPT, dict.id, 0, donor, values)
    return dict
  }

  /** `weakref.ref(object)`: without a callback the one that all share. `callable`: the callback as an object of the heap. */
  weakref(object: PyObject, callback: WeakrefCallback | null = null, callable: PyObject | null = null): PyWeakref {
    object.mustLive()
    const shared = callback === null ? sharedWeakrefOf(this.lab.weakrefs, object.id) : NONE
    const known = shared === NONE ? undefined : this.objectOf(shared)
    if (known instanceof PyWeakref) return known.hold()
    const nbytes = objectRequest(this.model.objects, 'weakref')
    const weakref = this.keep(new PyWeakref(this, this.birth('weakref', nbytes, NO_CACHE, 1), nbytes, callback))
    weakref.track()
    if (callable !== null) weakref.store(0, callable)
    this.perform(O.WEAKREF_LINK, weakref.id, object.id, callback === null ? 0 : 1)
    return weakref
  }

  /** `PyTuple_New(size)`. @internal */
  emptyTuple(size: number): PyTuple {
    const tuple = this.make('tuple', size, (id, bytes) => new PyTuple(this, id, 'tuple', bytes))
    tuple.track()
    return tuple
  }

  /** One operation, and all program code that it leads to. @internal */
  perform(operation: OperationKind, a = 0, b = 0, c = 0, d = 0): void {
    this.ask(operation, a, b, c, d)
    this.serve()
  }

  /** Runs program code for the interpreter: what it throws is reported, and nothing else comes of it. @internal */
  callProgram(code: () => void, object: PyObject | null): void {
    try {
      code()
    } catch (error) {
      this.unraisable(error, object)
    }
  }

  /** @internal */
  callWeakrefCallback(id: number): void {
    const weakref = this.objectOf(id)
    if (!(weakref instanceof PyWeakref)) return
    // The call's argument holds it.
    this.perform(O.REFERENCE_HOLD, id)
    this.callProgram(() => weakref.callback?.(weakref), weakref)
    this.perform(O.REFERENCE_DROP, id)
  }

  private ask(operation: OperationKind, a: number, b: number, c: number, d: number): void {
    const has = this.gc.callbacks.length > 0 ? 1 : 0
    if (has !== this.lab.gc.hasCallbacks) this.lab.perform(O.CALLBACKS_SET, has)
    this.lab.perform(operation, a, b, c, d)
  }

  /** Runs whatever program code the tracker or the collector waits for. */
  private serve(): void {
    const { refs, gc } = this.lab
    for (;;) {
      if (refs.phase === TrackerPhase.AWAITING_PROGRAM && refs.stackDepth !== this.serving) this.serveTracker()
      else if (gc.awaiting === Awaiting.PROGRAM && gc.collecting !== NONE && !this.servingCollector) this.serveCollector()
      else return
    }
  }

  /** An object's finalizer, or the callbacks of its weak references. */
  private serveTracker(): void {
    const { refs } = this.lab
    const outer = this.serving
    this.serving = refs.stackDepth
    const object = refs.stackObject[refs.stackDepth - 1]
    if (refs.stackStep[refs.stackDepth - 1] === Step.CALLING_BACK) callWeakrefCallbacks(this, object)
    else this.finalize(object)
    this.serving = outer
    this.ask(O.CODE_RETURN, 0, 0, 0, 0)
  }

  /** What a collection calls in the middle. */
  private serveCollector(): void {
    const { gc, plan } = this.lab
    const phase = plan.collector.kernel.phases[gc.phase].name
    this.servingCollector = true
    if (gc.subject === NONE) this.gc.serve(phase)
    else if (phase === 'finalizing') this.finalize(gc.subject)
    else this.callWeakrefCallback(gc.subject)
    this.servingCollector = false
    this.ask(O.COLLECTOR_RESUME, 0, 0, 0, 0)
  }

  private finalize(id: number): void {
    const object = this.objectOf(id)
    if (object instanceof PyInstance) this.callProgram(() => object.cls.finalizer?.(object), object)
  }

  private make(type: TypeName, nitems: number): PyObject
  private make<T extends PyObject>(type: TypeName, nitems: number, wrap: (id: number, bytes: number) => T): T
  private make(type: TypeName, nitems: number, wrap = (id: number, bytes: number) => new PyObject(this, id, type, bytes)): PyObject {
    const nbytes = objectRequest(this.model.objects, type, nitems)
    return this.keep(wrap(this.birth(type, nbytes, cacheOf(this.model, type, nitems), nitems), nbytes))
  }

  private allocate(type: TypeName, nbytes: number, cache: number): PyObject {
    return this.keep(new PyObject(this, this.birth(type, nbytes, cache), type, nbytes))
  }

  private birth(type: TypeName, nbytes: number, cache: number, slots = 0): number {
    return this.birthOf(typeNumber(type), type, nbytes, cache, slots)
  }

  /** @throws OutOfMemoryError */
  private birthOf(kind: number, name: string, nbytes: number, cache: number, slots: number): number {
    this.ask(O.OBJECT_ALLOCATE, kind, nbytes, cache, slots)
    const { newest } = this.lab.refs
    // A collection may have begun inside the allocation; what it calls may make objects of its own.
    this.serve()
    if (newest < 0) throw new OutOfMemoryError(name, nbytes)
    return newest
  }

  private placed(type: TypeName, bytes: number): PyObject {
    return this.keep(new PyObject(this, this.place(type), type, bytes))
  }

  /** A static object: of the interpreter's own, from the start. */
  private place(type: TypeName): number {
    this.perform(O.OBJECT_PLACE, typeNumber(type), 0)
    const id = this.lab.refs.newest
    if (this.model.objects.immortality.rule === 'immortal') this.perform(O.OBJECT_IMMORTALIZE, id)
    return id
  }

  /** The one object for `name`, held by the interpreter and once more by the program. */
  private shared(name: string, make: () => PyObject): PyObject {
    const known = this.interned.get(name)
    if (known?.alive) return known.hold()
    const object = this.keep(make()).belongToInterpreter()
    this.interned.set(name, object)
    return object.hold()
  }

  private keep<T extends PyObject>(object: T): T {
    this.known.set(object.id, object)
    return object
  }
}
