import { Edges, traverse } from '../kernel/collector/traverse'
import { NONE } from '../kernel/columns'
import { Debug, GENERATIONS, List, OLD_SPACES, YOUNG } from '../kernel/gc/layout'
import { objectsOf } from '../kernel/gc/read'
import { O } from '../kernel/operations'
import { ObjectFlag, TypeFlag } from '../kernel/refcounts/layout'
import { isTracked, typeHas } from '../kernel/refcounts/read'
import type { PyDict } from './dict'
import type { HeapContext, PyObject } from './object'

/** What `gc.callbacks` are told. */
export interface CollectionInfo {
  readonly generation: number
  /** 0 at the start. */
  readonly collected: number
  readonly uncollectable: number
}

/** One of `gc.callbacks`. */
export type CollectionCallback = (phase: 'start' | 'stop', info: CollectionInfo) => void

/** One line of `gc.get_stats()`. */
export interface GenerationStats {
  readonly collections: number
  readonly collected: number
  readonly uncollectable: number
}

/** What the module needs of its heap beside what objects need. */
interface GcHeap extends HeapContext {
  dict(): PyDict
  str(text: string): PyObject
  int(value: number): PyObject
  callProgram(code: () => void, object: PyObject | null): void
}

/** `ValueError` of the gc module. */
export class GcValueError extends RangeError {
  constructor(message: string) {
    super(message)
    this.name = 'GcValueError'
  }
}

/**
 * Python's `gc` module, of one heap: names and meanings are Python's.
 *
 * Source  `Modules/gcmodule.c`; https://docs.python.org/3/library/gc.html
 */
export class GcModule {
  static readonly DEBUG_STATS = Debug.STATS
  static readonly DEBUG_COLLECTABLE = Debug.COLLECTABLE
  static readonly DEBUG_UNCOLLECTABLE = Debug.UNCOLLECTABLE
  static readonly DEBUG_SAVEALL = Debug.SAVEALL
  static readonly DEBUG_LEAK = Debug.COLLECTABLE | Debug.UNCOLLECTABLE | Debug.SAVEALL

  /** `gc.callbacks`: each is called before and after a collection. */
  readonly callbacks: CollectionCallback[] = []
  /** Where the text of the debug flags goes: CPython's standard error. */
  write: (text: string) => void = (text) => console.error(text.trimEnd())
  private readonly edges = new Edges()
  /** Facts when the collection under way began. */
  private factsBefore = 0

  constructor(private readonly heap: GcHeap) {}

  /**
   * `gc.collect(generation)`.
   *
   * @returns objects that were collected, and those that cannot be; 0 where a collection runs already
   * @throws GcValueError for a generation that does not exist
   */
  collect(generation = GENERATIONS - 1): number {
    if (!Number.isInteger(generation) || generation < 0 || generation >= GENERATIONS) throw new GcValueError('invalid generation')
    this.heap.perform(O.COLLECT, generation)
    return this.state.result
  }

  /** `gc.enable()`. */
  enable(): void {
    this.heap.perform(O.COLLECTOR_ENABLE, 1)
  }

  /** `gc.disable()`: no collection starts by itself. Counting goes on. */
  disable(): void {
    this.heap.perform(O.COLLECTOR_ENABLE, 0)
  }

  /** `gc.isenabled()`. */
  isEnabled(): boolean {
    return this.state.enabled === 1
  }

  /** `gc.set_threshold(threshold0[, threshold1[, threshold2]])`; 0 as the first: no collection starts by itself. */
  setThreshold(...thresholds: readonly number[]): void {
    // Of an incremental collector the third does not exist.
    thresholds.slice(0, this.state.incremental ? OLD_SPACES + 1 : GENERATIONS).forEach((threshold, generation) => {
      this.heap.perform(O.THRESHOLD_SET, generation, threshold)
    })
  }

  /** `gc.get_threshold()`. */
  getThreshold(): readonly number[] {
    return [...this.state.threshold]
  }

  /** `gc.get_count()`, without the tuple that it makes. Of an incremental collector: what is new, then of the visited space, and of the pending one. */
  getCount(): readonly number[] {
    const { count, incremental, visitedSpace } = this.state
    return incremental ? [count[YOUNG], count[OLD_SPACES + visitedSpace], count[OLD_SPACES + 1 - visitedSpace]] : [...count]
  }

  /** `gc.get_stats()`. */
  getStats(): readonly GenerationStats[] {
    const { collections, collected, uncollectable } = this.state
    return [...collections].map((count, generation) => ({ collections: count, collected: collected[generation], uncollectable: uncollectable[generation] }))
  }

  /**
   * `gc.get_objects(generation)`: the objects of a generation in the order of its list; of all of them without one, or with −1.
   * An incremental collector has no generation 1, and 2 is both of its old spaces.
   *
   * @throws GcValueError for a generation that does not exist
   */
  getObjects(generation: number | null = null): PyObject[] {
    if (generation === null || generation === -1) return this.generations().flatMap((list) => this.objects(list))
    if (generation >= GENERATIONS) throw new GcValueError(`generation parameter must be less than the number of available generations (${GENERATIONS})`)
    if (generation < 0) throw new GcValueError('generation parameter cannot be negative')
    if (!this.state.incremental || generation === YOUNG) return this.objects(generation)
    return generation === GENERATIONS - 1 ? [...this.objects(OLD_SPACES), ...this.objects(OLD_SPACES + 1)] : []
  }

  /** `gc.get_referrers(*objects)`: tracked objects that refer to any of them. */
  getReferrers(...objects: readonly PyObject[]): PyObject[] {
    const wanted = new Set(objects.map(({ id }) => id))
    return this.getObjects().filter(({ id }) => this.referents(id).some((target) => wanted.has(target)))
  }

  /** `gc.get_referents(*objects)`: what they refer to, in the order in which the collector visits it. */
  getReferents(...objects: readonly PyObject[]): PyObject[] {
    return objects.flatMap(({ id }) => (typeHas(this.heap.lab.refs, id, TypeFlag.GC) ? this.referents(id).map((target) => this.heap.objectOf(target)) : []))
  }

  /** `gc.is_tracked(object)`. */
  isTracked(object: PyObject): boolean {
    object.mustLive()
    return isTracked(this.heap.lab.refs, object.id)
  }

  /** `gc.is_finalized(object)`: was its finalizer called? */
  isFinalized(object: PyObject): boolean {
    object.mustLive()
    return (this.heap.lab.refs.objFlags[object.id] & ObjectFlag.FINALIZED) !== 0
  }

  /** `gc.freeze()`: whatever is tracked now is left alone by later collections. */
  freeze(): void {
    this.heap.perform(O.FREEZE)
  }

  /** `gc.unfreeze()`: what was frozen joins the oldest generation. */
  unfreeze(): void {
    this.heap.perform(O.UNFREEZE)
  }

  /** `gc.get_freeze_count()`. */
  getFreezeCount(): number {
    return this.state.length[List.PERMANENT]
  }

  /** `gc.garbage`. NOT IN CPYTHON: the list itself has no block in the heap. */
  get garbage(): readonly PyObject[] {
    return [...this.state.garbage.subarray(0, this.state.garbageLength)].map((id) => this.heap.objectOf(id))
  }

  /** `gc.garbage.clear()`: from the last to the first. */
  clearGarbage(): void {
    while (this.state.garbageLength > 0) this.heap.perform(O.GARBAGE_TAKE)
  }

  /** `gc.set_debug(flags)`. */
  setDebug(flags: number): void {
    this.heap.perform(O.DEBUG_SET, flags)
  }

  /** `gc.get_debug()`. */
  getDebug(): number {
    return this.state.debug
  }

  /** The collector has called the program in one of its phases; what is called there by object is not ours. @internal */
  serve(phase: string): void {
    const { gc } = this.heap.lab
    if (phase === 'callingStart') {
      this.factsBefore = this.heap.lab.factCount
      this.callBack('start', { generation: gc.collecting, collected: 0, uncollectable: 0 })
      if ((gc.debug & Debug.STATS) !== 0) this.write(this.head())
    } else if (phase === 'callingStop') {
      if ((gc.debug & Debug.UNCOLLECTABLE) !== 0)
        for (const id of gc.garbage.subarray(gc.garbageLength - gc.foundUncollectable, gc.garbageLength)) this.write(this.line('uncollectable', id))
      if ((gc.debug & Debug.STATS) !== 0) this.write(this.foot())
      this.callBack('stop', { generation: gc.collecting, collected: gc.foundCollected, uncollectable: gc.foundUncollectable })
    } else for (const id of objectsOf(gc, List.UNREACHABLE)) this.write(this.line('collectable', id))
  }

  /**
   * `invoke_gc_callback`: all callbacks of one phase are given the same dict, made for them.
   *
   * Its keys are new strings: nothing interns them.
   */
  private callBack(phase: 'start' | 'stop', info: CollectionInfo): void {
    if (this.callbacks.length === 0) return
    const { heap } = this
    const dict = heap.dict()
    for (const [name, value] of Object.entries(info)) {
      const [key, number] = [heap.str(name), heap.int(value)]
      dict.set(key, number)
      key.drop()
      number.drop()
    }
    const text = heap.str(phase)
    // The list may change meanwhile: it is walked by index.
    for (let at = 0; at < this.callbacks.length; at++) heap.callProgram(() => this.callbacks[at](phase, info), null)
    text.drop()
    dict.drop()
  }

  /** What `gc.DEBUG_STATS` says at the start. */
  private head(): string {
    const { collecting, length } = this.state
    const sizes = this.generations().map((list) => ` ${length[list]}`)
    return `gc: collecting generation ${collecting}...\ngc: objects in each generation:${sizes.join('')}\ngc: objects in permanent generation: ${length[List.PERMANENT]}\n`
  }

  /** And at the end: where CPython says seconds, work is counted. */
  private foot(): string {
    const { foundCollected, foundUncollectable } = this.state
    const work = this.heap.lab.factCount - this.factsBefore
    return `gc: done, ${foundCollected + foundUncollectable} unreachable, ${foundUncollectable} uncollectable, ${work} steps\n`
  }

  private line(what: string, id: number): string {
    const object = this.heap.objectOf(id)
    return `gc: ${what} <${object.typeName} 0x${object.address.toString(16)}>\n`
  }

  private get state() {
    return this.heap.lab.gc
  }

  private generations(): number[] {
    return Array.from({ length: GENERATIONS }, (_, list) => list)
  }

  private objects(list: number): PyObject[] {
    return objectsOf(this.state, list).map((id) => this.heap.objectOf(id))
  }

  private referents(id: number): number[] {
    const found = traverse(this.heap.lab.refs, id, this.edges)
    return [...this.edges.targets.subarray(0, found)].filter((target) => target !== NONE)
  }
}
