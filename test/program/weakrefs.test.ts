import { cpython, createLab, type Heap, type Mode } from '../../src'
import { weakrefsOf } from '../../src/kernel/weakrefs/read'

const MODES: readonly Mode[] = ['fast', 'traced']
const RUNS = ['3.8', '3.12', '3.13'].flatMap((version) => MODES.map((mode) => [version, mode] as const))
const heapOf = (version: string, mode: Mode): Heap => createLab({ plan: cpython(version), mode })

describe.each(RUNS)('[L7] an object with weak references dies by its count (PyObject_ClearWeakRefs): %s, %s', (version, mode) => {
  test('all of them are cleared when the first callback runs; the newest is called first', () => {
    const heap = heapOf(version, mode)
    const list = heap.list()
    const { id } = list
    const shared = heap.weakref(list)
    const seen: unknown[] = []
    const refs = [0, 1, 2].map((which) => heap.weakref(list, () => seen.push(which, weakrefsOf(heap.lab.weakrefs, id), ...[shared, ...refs].map(({ referent }) => referent))))
    list.drop()
    const dead = [[], null, null, null, null]
    expect(seen).toEqual([2, ...dead, 1, ...dead, 0, ...dead])
  })

  test.each([1, 2])('of %d, each callback lives until it has run, and is given up then', (count) => {
    const heap = heapOf(version, mode)
    const list = heap.list()
    const callables = Array.from({ length: count }, () => heap.list())
    const alive: boolean[][] = []
    const refs = callables.map((callable) => heap.weakref(list, () => alive.push(callables.map((each) => each.alive)), callable))
    for (const callable of callables) callable.drop()
    list.drop()
    const all = callables.map(() => true)
    expect([alive, callables.map((each) => each.alive), refs.map((each) => each.alive)]).toEqual([callables.map(() => all), callables.map(() => false), all])
  })

  test('a single one is held by a tuple meanwhile from 3.13 on; several always are', () => {
    const heap = heapOf(version, mode)
    heap.gc.disable()
    const counted = (count: number): number[] => {
      const held: number[] = []
      const list = heap.list()
      const refs = Array.from({ length: count }, () => heap.weakref(list, (ref) => held.push(ref.refcount)))
      list.drop()
      for (const ref of refs) ref.drop()
      return held
    }
    // The program, the call, and the tuple.
    expect([counted(1), counted(2)]).toEqual([[version === '3.13' ? 3 : 2], [3, 3]])
  })

  test('a callback that drops another one of them does not keep that from its call', () => {
    const heap = heapOf(version, mode)
    const list = heap.list()
    const called: string[] = []
    const older = heap.weakref(list, () => called.push('older'))
    heap.weakref(list, () => {
      called.push('newer')
      older.drop()
    })
    list.drop()
    expect([called, older.alive]).toEqual([['newer', 'older'], false])
  })
})
