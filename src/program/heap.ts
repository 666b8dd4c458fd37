import { GENERATIONS } from '../kernel/gc/layout'
import { O, type OperationKind } from '../kernel/operations'
import { TrackerPhase, TypeFlag } from '../kernel/refcounts/layout'
import { isAlive, typeHas } from '../kernel/refcounts/read'
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
import { PyList } from './list'
import { type HeapContext, PyObject } from './object'
import { PySet } from './set'
import { PyTuple } from './tuple'

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
  /** Depth of the teardown in which the innermost finalizer runs; 0: none does. */
  private finalizing = 0

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
    return this.make('dict', 0, (id, bytes) => new PyDict(this, id, 'dict', bytes))
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
    this.perform(O.TYPE_DEFINE, kind, id, PyClass.INSTANCE_FLAGS | (finalizer === null ? 0 : TypeFlag.FINALIZER))
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

  /** `gc.get_count()` without the tuple that it makes. */
  get count(): readonly number[] {
    return [...this.lab.gc.count]
  }

  /** `gc.get_threshold()`. */
  get threshold(): readonly number[] {
    return [...this.lab.gc.threshold]
  }

  /** `gc.set_threshold(…)`. */
  setThreshold(...thresholds: readonly number[]): void {
    thresholds.slice(0, GENERATIONS).forEach((threshold, generation) => {
      this.perform(O.THRESHOLD_SET, generation, threshold)
    })
  }

  /** `gc.enable()`, `gc.disable()`. */
  enable(enabled = true): void {
    this.perform(O.COLLECTOR_ENABLE, enabled ? 1 : 0)
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

  /** One operation, and every finalizer that it leads to. @internal */
  perform(operation: OperationKind, a = 0, b = 0, c = 0, d = 0): void {
    this.lab.perform(operation, a, b, c, d)
    const { refs } = this.lab
    while (refs.phase === TrackerPhase.AWAITING_PROGRAM && refs.stackDepth !== this.finalizing) {
      const outer = this.finalizing
      this.finalizing = refs.stackDepth
      const object = this.objectOf(refs.stackObject[refs.stackDepth - 1])
      try {
        if (object instanceof PyInstance) object.cls.finalizer?.(object)
      } finally {
        this.finalizing = outer
        this.lab.perform(O.FINALIZER_FINISH)
      }
    }
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
    this.perform(O.OBJECT_ALLOCATE, kind, nbytes, cache, slots)
    if (this.lab.refs.newest < 0) throw new OutOfMemoryError(name, nbytes)
    return this.lab.refs.newest
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
