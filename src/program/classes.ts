import { TypeFlag } from '../kernel/refcounts/layout'
import { valuesRequest } from '../objects/dicts'
import { type ClassKeys, newInstanceValues, newSharedKeys, Store, splitValues, storeInstanceAttribute } from '../objects/instances'
import { builtinLayout, type ClassLayout, classLayout, instanceRequest, instanceSizeof } from '../objects/sizes'
import { type HeapContext, PyObject } from './object'

/** `__del__`: it may hold the instance once more, and so keep it alive. */
export type Finalizer = (instance: PyInstance) => void

/** A class that the program made: an object of type `type`, and what its instances look like. */
export class PyClass extends PyObject {
  readonly layout: ClassLayout
  /** Names in `__slots__`, sorted as the type keeps them; null: instances have a `__dict__`. */
  readonly slots: readonly string[] | null
  /** @internal */
  readonly keys: ClassKeys
  /** Names that instances share, in the order in which the class first saw them. @internal */
  readonly names: string[] = []

  constructor(
    heap: HeapContext,
    id: number,
    bytes: number,
    readonly name: string,
    /** Type number of its instances. */
    readonly kind: number,
    slots: readonly string[] | null,
    /** @internal */
    readonly finalizer: Finalizer | null,
  ) {
    super(heap, id, 'type', bytes)
    const { objects } = heap.model
    this.slots = slots === null ? null : [...slots].sort()
    this.layout = classLayout(objects, builtinLayout(objects, 'object'), slots === null ? { slots: 0, dict: 1, weakrefs: 1 } : { slots: slots.length, dict: 0, weakrefs: 0 })
    this.keys = { keys: slots === null ? newSharedKeys(objects) : null }
  }

  /** Flags of its instances: under the collector, which can clear them, and guarded by the trashcan. */
  static readonly INSTANCE_FLAGS = TypeFlag.GC | TypeFlag.TRASHCAN | TypeFlag.CLEARS
}

/** An instance of a class of the program. */
export class PyInstance extends PyObject {
  private dict: PyObject | null = null
  /** Attributes in its dict. */
  private used = 0

  constructor(
    heap: HeapContext,
    id: number,
    readonly cls: PyClass,
  ) {
    super(heap, id, cls.name, instanceSizeof(cls.layout))
  }

  protected override get headSize(): number {
    return this.cls.layout.preHeader + this.cls.layout.gcHead
  }

  /** What its block asks for, bytes: from 3.13 its values are in it. @internal */
  static request(heap: HeapContext, cls: PyClass): { readonly nbytes: number; readonly values: number } {
    const nbytes = instanceRequest(cls.layout)
    const { keys } = cls.keys
    const { attributes } = heap.model.objects.instances
    if (keys === null || attributes === 'split dict') return { nbytes, values: 0 }
    const values = newInstanceValues(heap.model.objects, keys)
    return attributes === 'inline values' ? { nbytes: nbytes + values, values: 0 } : { nbytes, values }
  }

  getAttribute(name: string): PyObject | undefined {
    this.mustLive()
    this.forgetDict()
    const slot = this.slotOf(name)
    return slot < 0 ? undefined : (this.holder.at(slot) ?? undefined)
  }

  /** `o.name = value`. @throws RangeError where `__slots__` has no such name, or where the instance would get a dict with keys of its own */
  setAttribute(name: string, value: PyObject): void {
    this.mustLive()
    const { cls } = this
    this.forgetDict()
    let slot = this.slotOf(name)
    if (slot < 0 && cls.slots !== null) throw new RangeError(`class ${cls.name} has no slot "${name}": it has ${cls.slots.join(', ')}`)
    if (cls.slots === null && this.heap.model.objects.instances.attributes === 'split dict') this.makeDict(slot)
    if (slot < 0) slot = this.addName(name)
    if (this.dict !== null) {
      if (this.heap.mayBeTracked(value)) this.dict.track()
      if (this.holder.at(slot) === null) this.used++
    }
    this.holder.store(slot, value)
  }

  deleteAttribute(name: string): void {
    this.mustLive()
    const slot = this.slotOf(name)
    if (slot < 0 || this.holder.at(slot) === null) throw new RangeError(`the instance has no attribute "${name}"`)
    if (this.dict !== null) throw new RangeError(`deleting an attribute gives the instance's dict keys of its own: not there yet`)
    this.holder.store(slot, null)
  }

  /** An instance that the collector has cleared has no dict. */
  private forgetDict(): void {
    if (this.dict === null || this.dict.alive) return
    this.dict = null
    this.used = 0
  }

  /** Who holds the values: to 3.10 the instance's dict, else the instance itself. */
  private get holder(): PyObject {
    return this.dict ?? this
  }

  private slotOf(name: string): number {
    return (this.cls.slots ?? this.cls.names).indexOf(name)
  }

  private addName(name: string): number {
    const { keys } = this.cls.keys
    if (keys === null || storeInstanceAttribute(keys, -1) === Store.COMBINED)
      throw new RangeError(`the class ${this.cls.name} has no room to share the name "${name}": dicts with keys of their own are not there yet`)
    return this.cls.names.push(name) - 1
  }

  /** To 3.10: the dict comes with the first attribute. Names must come in the order of the class's. */
  private makeDict(slot: number): void {
    const { keys } = this.cls.keys
    if (keys === null) throw new RangeError(`the class ${this.cls.name} shares no keys any more: dicts with keys of their own are not there yet`)
    const isNew = slot < 0 || this.dict === null || this.dict.at(slot) === null
    if (isNew && (slot < 0 ? this.cls.names.length : slot) !== this.used)
      throw new RangeError('attributes in another order than the class knows them give the instance keys of its own: not there yet')
    if (this.dict !== null) return
    keys.sharers++
    const dict = this.heap.newSplitDict(valuesRequest(splitValues(keys)))
    this.store(0, dict)
    dict.drop()
    this.dict = dict
  }
}
