import { O, type OperationKind } from '../kernel/operations'
import { birthOf, isAlive, isImmortal, isStatic, isTracked, refcountOf, targetOf } from '../kernel/refcounts/read'
import type { ObjectLab } from '../lab/objectLab'
import type { ObjectModel } from '../lab/objectModel'
import { preHeaderSize } from '../objects/sizes'
import type { TypeName } from '../profiles'

/** What an object needs of the heap that it is in. */
export interface HeapContext {
  readonly lab: ObjectLab
  readonly model: ObjectModel
  readonly immortalRefcount: number
  perform(operation: OperationKind, a?: number, b?: number, c?: number, d?: number): void
  /** The program's name for an object that it made. */
  objectOf(id: number): PyObject
  mayBeTracked(object: PyObject): boolean
  newSplitDict(values: number): PyObject
}

/** The object is dead: it was used after the last reference to it went. */
export class DeadObjectError extends Error {
  constructor(object: PyObject) {
    super(`the ${object.typeName} of birth ${object.birth} is dead: the program used it after its last reference went.`)
    this.name = 'DeadObjectError'
  }
}

/**
 * A Python object, as the program knows it. A new one is held once, as by a local variable: `drop` it when the variable goes away.
 * Storing it in a container holds it once more.
 */
export class PyObject {
  /** Which birth of the heap it is, from 1 on. */
  readonly birth: number
  /** How often the program itself holds it: by local variables, not by containers. */
  private held = 1

  constructor(
    readonly heap: HeapContext,
    /** The number that facts give it; once it is dead, another object may have it. */
    readonly id: number,
    readonly typeName: string,
    /** `sys.getsizeof`; null where only the heap knows the object. */
    private readonly bytes: number | null,
  ) {
    this.birth = birthOf(heap.lab.refs, id)
  }

  /** Is it alive? */
  get alive(): boolean {
    return isAlive(this.heap.lab.refs, this.id) && birthOf(this.heap.lab.refs, this.id) === this.birth
  }

  /** `sys.getrefcount(x)` without the reference of its own argument. */
  get refcount(): number {
    this.mustLive()
    return isImmortal(this.heap.lab.refs, this.id) ? this.heap.immortalRefcount : refcountOf(this.heap.lab.refs, this.id)
  }

  /** `gc.is_tracked(x)`. */
  get tracked(): boolean {
    this.mustLive()
    return isTracked(this.heap.lab.refs, this.id)
  }

  /** `id(x)`: an address, behind the GC head that its block may begin with; 0 for a static object. */
  get address(): number {
    this.mustLive()
    const { lab } = this.heap
    return isStatic(lab.refs, this.id) ? 0 : lab.plan.allocator.kernel.addressOf(lab.heap, this.id) + this.headSize
  }

  /** Bytes in front of the object in its block. @throws RangeError for an instance in a restored heap, whose class is not known */
  protected get headSize(): number {
    const { objects } = this.heap.model
    if (!Object.hasOwn(objects.types, this.typeName)) throw new RangeError(`The address of object ${this.id} is not known: the program that made its class is not in the snapshot.`)
    return preHeaderSize(objects, this.typeName as TypeName)
  }

  /** `sys.getsizeof(x)`, bytes. @throws RangeError in a restored heap, which knows blocks, and not what an object counts as its own */
  get sizeof(): number {
    this.mustLive()
    if (this.bytes === null) throw new RangeError(`The size of object ${this.id} is not known: the program that made it is not in the snapshot.`)
    return this.bytes
  }

  /** One more local variable holds it. Returns itself. */
  hold(): this {
    this.mustLive()
    this.held++
    this.heap.perform(O.REFERENCE_HOLD, this.id)
    return this
  }

  /** A local variable that held it goes away. @throws RangeError where none holds it */
  drop(): void {
    this.mustLive()
    if (this.held === 0)
      throw new RangeError(`the program does not hold the ${this.typeName} of birth ${this.birth} any more: what a container holds is dropped with its place there.`)
    this.held--
    this.heap.perform(O.REFERENCE_DROP, this.id)
  }

  /** It is the interpreter's: the program holds it as often as it asks for it. @internal */
  belongToInterpreter(): this {
    this.held = 0
    return this
  }

  /** How often the program holds it is not known: its names are in no snapshot. @internal */
  belongToNobody(): this {
    this.held = Number.POSITIVE_INFINITY
    return this
  }

  /** @throws DeadObjectError */
  mustLive(): void {
    if (!this.alive) throw new DeadObjectError(this)
  }

  /** @internal */
  store(slot: number, value: PyObject | null): void {
    value?.mustLive()
    this.heap.perform(O.SLOT_STORE, this.id, slot, value === null ? -1 : value.id)
  }

  /** The object in a slot, or null. @internal */
  at(slot: number): PyObject | null {
    const target = targetOf(this.heap.lab.refs, this.id, slot)
    return target < 0 ? null : this.heap.objectOf(target)
  }

  /** @internal */
  track(): void {
    if (!this.tracked) this.heap.perform(O.OBJECT_TRACK, this.id)
  }
}
