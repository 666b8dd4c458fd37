import { cpython } from '../../machines/plans'
import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import { CyclePhase, createGenerations, Increment, RootKind } from '../../src/kernel/gc/layout'
import { addRoot, popFrame, pushFrame, removeRoot } from '../../src/kernel/gc/roots'
import { O } from '../../src/kernel/operations'
import { createFastObjectLab } from '../../src/lab/objectLab'
import { Heap } from '../../src/program/heap'
import type { PyObject } from '../../src/program/object'

// Numbers are those of real interpreters: 3.14.0 and 3.14.4 built from their sources, and recordings of 3.14.2.

const INCREMENTAL = ['3.14.0', '3.14.4'] as const
const heapOf = (version: string): Heap => new Heap(createFastObjectLab({ plan: cpython(version) }))
const lists = (heap: Heap, n: number): PyObject[] => Array.from({ length: n }, () => heap.list())
const drop = (objects: readonly PyObject[]): void => {
  for (const object of objects) object.drop()
}

/** A heap whose collector is off, after a full collection. */
function quietHeap(version: string): Heap {
  const heap = heapOf(version)
  heap.gc.disable()
  heap.gc.collect()
  return heap
}

describe('what generation 0 counts', () => {
  test.each([
    ['3.14.0', 200, -120],
    ['3.14.4', 200, -200],
    ['3.14.5', 200, -200],
  ])('%s: 200 lists made count %i, and dropped %i: free lists hide what is allocated, not what is tracked', (version, made, dropped) => {
    const heap = quietHeap(version)
    const objects = lists(heap, 200)
    const [count] = heap.gc.getCount()
    drop(objects)
    expect([count, heap.gc.getCount()[0] - count]).toEqual([made, dropped])
  })

  test.each([
    ['3.14.0', 300, 0, 0],
    ['3.14.4', 300, -300, 300],
  ])('%s: 300 tuples of 20 count %i, dropped %i, and made again %i', (version, made, dropped, again) => {
    const heap = quietHeap(version)
    const item = heap.list()
    const make = (): PyObject[] => Array.from({ length: 300 }, () => heap.tuple(Array.from({ length: 20 }, () => item)))
    const before = heap.gc.getCount()[0]
    const tuples = make()
    const a = heap.gc.getCount()[0]
    drop(tuples)
    const b = heap.gc.getCount()[0]
    make()
    expect([a - before, b - a, heap.gc.getCount()[0] - b]).toEqual([made, dropped, again])
  })

  test.each(INCREMENTAL)('%s: never below 0, and the heap shrinks all the same', (version) => {
    const heap = quietHeap(version)
    const sets = Array.from({ length: 9 }, () => heap.set())
    heap.gc.collect()
    const { heapSize } = heap.lab.gc
    drop(sets)
    expect([heap.gc.getCount()[0], heap.lab.gc.heapSize - heapSize]).toEqual([0, -9])
  })

  test('3.14.4: the heap is what is tracked, what is frozen too; what the collector lets go of counts down', () => {
    const heap = quietHeap('3.14.4')
    heap.gc.freeze()
    heap.emptyTuple(1).fill([heap.int(1)])
    lists(heap, 10)
    const tracked = (): number => heap.lab.gc.length.reduce((sum, length) => sum + length)
    expect(heap.lab.gc.heapSize).toBe(tracked())
    heap.gc.collect(0)
    expect([heap.lab.gc.heapSize, heap.gc.getCount()[0]]).toEqual([tracked(), 0])
  })
})

describe('what is tracked', () => {
  test.each([
    ['3.13', true, true, false],
    ['3.14.0', true, true, true],
    ['3.14.4', false, true, true],
    ['3.14.5', false, true, true],
  ])('%s: a tuple of ints %p, of an untracked tuple %p, an empty dict %p', (version, ofInts, ofTuple, dict) => {
    const heap = quietHeap(version)
    expect([heap.tuple([heap.int(1)]).tracked, heap.tuple([heap.tuple()]).tracked, heap.dict().tracked]).toEqual([ofInts, ofTuple, dict])
  })

  test.each([
    ['3.13', true],
    ['3.14.0', false],
    ['3.14.4', false],
  ])('%s: a new tuple of a new tuple is still tracked after collect(0): %p', (version, tracked) => {
    const heap = quietHeap(version)
    const inner = heap.emptyTuple(1)
    inner.fill([heap.int(1)])
    const outer = heap.emptyTuple(1)
    outer.fill([inner])
    inner.drop()
    heap.gc.collect(0)
    expect(outer.tracked).toBe(tracked)
  })

  test.each([
    ['3.13', false],
    ['3.14.5', true],
  ])('%s: an empty dict is tracked after a full collection: %p', (version, tracked) => {
    const heap = quietHeap(version)
    const dict = heap.dict()
    dict.set(heap.int(1), heap.list())
    dict.clear()
    heap.gc.collect()
    expect(dict.tracked).toBe(tracked)
  })
})

describe.each(INCREMENTAL)('the collections of %s', (version) => {
  test('trace T6: collect(0) and full ones make what is young old; collect(1) may only mark', () => {
    const heap = quietHeap(version)
    const list = heap.list()
    const generation = (): number => [0, 1, 2].findIndex((of) => heap.gc.getObjects(of).includes(list))
    const counts = (): readonly number[] => heap.gc.getCount().slice(1)
    const told: unknown[] = [generation(), counts()]
    for (const kind of [0, 0, 1, 1, 2]) {
      heap.gc.collect(kind)
      told.push(generation(), counts())
    }
    expect(told).toEqual([0, [0, 0], 2, [1, 0], 2, [2, 0], 2, [2, 0], 2, [0, 2], 2, [0, 0]])
  })

  test('trace T7: an automatic one is always an increment, whatever the counts say', () => {
    for (const [thresholds, n, steps] of [
      [[10, 2, 2], 60, [11, 22, 33, 44, 55]],
      [[10, 0, 0], 40, [11, 22, 33]],
      [[0, 1, 1], 40, []],
    ] as const) {
      const heap = heapOf(version)
      const cls = heap.defineClass('S', ['x'])
      heap.gc.collect()
      heap.gc.setThreshold(...thresholds)
      const seen: string[] = []
      let at = 0
      heap.gc.callbacks.push((phase, { generation }) => void (phase === 'start' && seen.push(`${at}:${generation}`)))
      for (at = 1; at <= n; at++) {
        heap.instance(cls)
        heap.safepoint()
      }
      expect(seen).toEqual(steps.map((step) => `${step}:1`))
      expect(heap.gc.getThreshold()).toEqual([...thresholds.slice(0, 2), 0])
    }
  })

  test('the first increment of a cycle marks, and finds nothing; the next does', () => {
    const heap = quietHeap(version)
    const list = heap.list()
    list.append(list)
    list.drop()
    expect([heap.gc.collect(1), heap.lab.gc.increment, heap.lab.gc.cyclePhase]).toEqual([0, Increment.MARKS, CyclePhase.COLLECT])
    expect([heap.gc.collect(1), heap.lab.gc.increment, heap.lab.gc.cyclePhase]).toEqual([1, Increment.COLLECTS, CyclePhase.MARK])
    expect(heap.gc.getStats().map(({ collections }) => collections)).toEqual([0, 1, 1])
  })

  test('ahead by what it marked, an increment does nothing in 3.14.4, and examines what is young in 3.14.0', () => {
    const heap = quietHeap(version)
    lists(heap, 3)
    heap.gc.collect()
    const root = heap.list(lists(heap, 100))
    heap.addRoot(root, 'interpreter')
    heap.gc.collect(1)
    const list = heap.list()
    list.append(list)
    list.drop()
    const tuple = heap.emptyTuple(1)
    tuple.fill([heap.int(1)])
    const waits = version === '3.14.4'
    expect([heap.gc.collect(1), tuple.tracked, heap.lab.gc.workToDo < 0]).toEqual([waits ? 0 : 1, waits, true])
    expect(heap.lab.gc.increment).toBe(waits ? Increment.WAITS : Increment.COLLECTS)
    // Those that come to nothing are not counted.
    expect(heap.gc.getStats()[1].collections).toBe(waits ? 0 : 1)
  })

  test('work begins at −5000', () => {
    expect(heapOf(version).lab.gc.workToDo).toBe(-5000)
  })

  test('what is frozen is left alone; then spaces do not swap, and what was visited goes back', () => {
    const heap = quietHeap(version)
    const { gc } = heap.lab
    const before = gc.visitedSpace
    heap.gc.collect()
    expect(gc.visitedSpace).toBe(1 - before)
    const ring = heap.list()
    ring.append(ring)
    ring.drop()
    const kept = heap.list()
    heap.gc.freeze()
    heap.list()
    heap.gc.collect()
    expect([gc.visitedSpace, heap.gc.getFreezeCount(), gc.length[1 + gc.visitedSpace], gc.length[2 - gc.visitedSpace]]).toEqual([1 - before, 2, 0, 1])
    heap.gc.unfreeze()
    expect([gc.length[1 + gc.visitedSpace], heap.gc.getObjects(2).includes(kept)]).toEqual([2, true])
    expect(heap.gc.collect()).toBe(1)
  })

  test('an immortal object is tracked no more', () => {
    const heap = quietHeap(version)
    const list = heap.list()
    heap.lab.perform(O.OBJECT_IMMORTALIZE, list.id)
    heap.gc.collect(0)
    expect([list.tracked, heap.gc.getFreezeCount()]).toEqual([false, 0])
  })

  test('generation 1 does not exist, and 2 is both spaces, the first one first', () => {
    const heap = quietHeap(version)
    lists(heap, 2)
    heap.gc.collect(0)
    expect([heap.gc.getObjects(0), heap.gc.getObjects(1), heap.gc.getObjects(2).length]).toEqual([[], [], 2])
  })
})

describe('roots', () => {
  const gc = createGenerations(cpython('3.14.4').profile.objects.collector)
  const told: F[] = []
  const sink = new FactSink(true)
  const facts = (): F[] => {
    told.length = 0
    sink.take((kind) => told.push(kind))
    return [...told]
  }

  test('frames have stacks of their own, and lose them', () => {
    for (let object = 0; object < 70; object++) addRoot(gc, object, RootKind.STACK, sink)
    pushFrame(gc, sink)
    addRoot(gc, 7, RootKind.STACK, sink)
    pushFrame(gc, sink)
    removeRoot(gc, 3, RootKind.STACK, sink)
    expect([...gc.frameBase.subarray(0, 3), gc.stackRootsLength]).toEqual([0, 69, 70, 70])
    removeRoot(gc, 7, RootKind.STACK, sink)
    expect([...gc.frameBase.subarray(0, 3), gc.stackRoots[7 - 1]]).toEqual([0, 69, 69, 7])
    popFrame(gc, sink)
    popFrame(gc, sink)
    facts()
    popFrame(gc, sink)
    expect([facts(), gc.frames, gc.stackRootsLength]).toEqual([[F.FRAME_ABSENT], 1, 69])
  })

  test('what is none is not removed', () => {
    addRoot(gc, 5, RootKind.INTERPRETER, sink)
    facts()
    removeRoot(gc, 6, RootKind.INTERPRETER, sink)
    removeRoot(gc, 5, RootKind.INTERPRETER, sink)
    expect([facts(), gc.interpreterRootsLength]).toEqual([[F.ROOT_ABSENT, F.ROOT_REMOVED], 0])
  })

  test('a heap holds its roots, and says where something is none', () => {
    const heap = heapOf('3.14.4')
    const list = heap.list()
    heap.addRoot(list, 'interpreter')
    list.drop()
    expect(list.refcount).toBe(1)
    expect(() => heap.removeRoot(list, 'stack')).toThrow('is no stack root')
    heap.pushFrame()
    heap.addRoot(list, 'stack')
    heap.removeRoot(list, 'interpreter')
    heap.popFrame()
    expect(list.alive).toBe(false)
    expect(() => heap.popFrame()).toThrow('No frame was pushed')
  })
})

test('3.14.5 is generational again, and said to be unverified', () => {
  const plan = cpython('3.14.5')
  expect([plan.collector.name, plan.title, plan.profile.objects.collector.thresholds]).toEqual(['generational collector', 'CPython 3.14.5: pymalloc (unverified)', [2000, 10, 10]])
  const heap = heapOf('3.14.5')
  const list = heap.list()
  for (const kind of [0, 1]) heap.gc.collect(kind)
  expect(heap.gc.getObjects(2)).toContain(list)
})
