import { cpython } from '../../machines/plans'
import { O } from '../../src/kernel/operations'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { NO_CACHE, typeNumber } from '../../src/lab/objectModel'
import { objectRequest } from '../../src/objects/sizes'
import type { PyDict } from '../../src/program/dict'
import { Heap } from '../../src/program/heap'
import type { PyList } from '../../src/program/list'
import type { PyObject } from '../../src/program/object'

/** What a fresh interpreter holds, as far as the incremental collector's pace depends on it. */
export interface StartUp {
  /** Tracked objects that the interpreter's roots reach. */
  readonly reachable: number
  /** Tracked objects that they do not, held by C code. */
  readonly others: number
  /** Objects that are counted and not tracked: untracked tuples, free lists (3.14.0, which counts what is allocated). */
  readonly untracked: number
  /** Objects made since the full collection that the script begins with. */
  readonly young: number
}

/** A heap that begins with such a start-up, fully collected once; and the dict of `__main__`, an interpreter root. */
export class StartedHeap {
  readonly heap: Heap<ObjectLab>
  readonly main: PyDict
  private readonly names = new Map<string, PyObject>()
  private readonly system: PyList

  constructor(
    version: string,
    readonly startUp: StartUp,
    mode: 'fast' | 'traced' = 'fast',
  ) {
    const plan = cpython(version)
    this.heap = new Heap(mode === 'fast' ? createFastObjectLab({ plan }) : createTracedObjectLab({ plan }))
    const { heap } = this
    heap.gc.disable()
    this.main = heap.dict()
    heap.addRoot(this.main, 'interpreter')
    this.main.drop()
    this.system = heap.list()
    this.put('sys', this.system)
    for (let n = 2; n < startUp.reachable; n++) this.makeReachable()
    for (let n = 0; n < startUp.others; n++) heap.list()
    const tuple = objectRequest(heap.model.objects, 'tuple', 1)
    for (let n = 0; n < startUp.untracked; n++) heap.perform(O.OBJECT_ALLOCATE, typeNumber('tuple'), tuple, NO_CACHE, 0)
  }

  /** `gc.collect()`, and what the script makes before its loop begins. */
  collect(): void {
    this.heap.gc.collect()
    this.heap.safepoint()
    this.heap.gc.enable()
    for (let n = 0; n < this.startUp.young; n++) this.makeReachable()
  }

  /** `name = value`, of `__main__`. The value is the dict's from now on. */
  put(name: string, value: PyObject): void {
    this.main.set(this.nameOf(name), value)
    value.drop()
  }

  /** `name = None`. */
  forget(name: string): void {
    this.main.set(this.nameOf(name), this.none)
  }

  /** Where a call ends, with its result on the stack: a collection that is due begins. */
  endCall<T extends PyObject>(result: T): T {
    const { heap } = this
    if (heap.lab.gc.scheduled === 0) return result
    heap.addRoot(result, 'stack')
    heap.safepoint()
    heap.removeRoot(result, 'stack')
    return result
  }

  private get none(): PyObject {
    return this.heap.int(0)
  }

  private makeReachable(): void {
    const list = this.heap.list()
    this.system.append(list)
    list.drop()
  }

  private nameOf(name: string): PyObject {
    const known = this.names.get(name) ?? this.heap.intern(name)
    this.names.set(name, known)
    return known
  }
}

/** The script of the known answers: 200,000 dead pairs, beside `keep` lists in lists. @returns [peak, cols, coll] */
export function runPairs(started: StartedHeap, keep: number, pairs = 200_000): [peak: number, cols: number, coll: number] {
  const { heap } = started
  const cls = heap.defineClass('N')
  started.put('N', cls)
  const kept = heap.list()
  for (let n = 0; n < keep; n++) {
    const list = heap.list()
    kept.append(list)
    list.drop()
  }
  started.put('keep', kept)
  started.collect()
  let [peak, cols, coll] = [0, 0, 0]
  heap.gc.callbacks.push((phase, { collected }) => {
    if (phase === 'start') return
    cols++
    coll += collected
  })
  for (let pair = 1; pair <= pairs; pair++) {
    const a = started.endCall(heap.instance(cls))
    started.put('a', a)
    const b = started.endCall(heap.instance(cls))
    started.put('b', b)
    a.setAttribute('b', b)
    b.setAttribute('b', a)
    started.forget('a')
    started.forget('b')
    peak = Math.max(peak, pair * 2 - coll)
  }
  return [peak, cols, coll]
}
