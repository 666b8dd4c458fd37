import { cpython, createLab, DeadObjectError, type Heap, type Mode, malloc, OutOfMemoryError, program, restore, viewObject } from '../../src'

const heapOf = (mode: Mode, overrides: Readonly<Record<string, number>> = {}): Heap => createLab({ plan: cpython('3.11', overrides), mode })

describe.each<Mode>(['fast', 'traced'])('a %s heap that is used wrongly', (mode) => {
  test('says so of an object that is dead, also when another one has its number', () => {
    const heap = heapOf(mode)
    const first = heap.float()
    first.drop()
    const second = heap.float()
    expect([second.id, second.birth]).toEqual([first.id, first.birth + 1])
    expect(first.alive).toBe(false)
    for (const use of [() => first.refcount, () => first.address, () => first.sizeof, () => first.hold(), () => first.drop(), () => heap.list([first])])
      expect(use).toThrow(DeadObjectError)
    expect(() => first.drop()).toThrow(`the float of birth ${first.birth} is dead`)
  })

  test('does not let the program drop what only a container holds', () => {
    const heap = heapOf(mode)
    const item = heap.float()
    const list = heap.list([item])
    item.drop()
    expect(() => item.drop()).toThrow('does not hold the float')
    expect(item.refcount).toBe(1)
    list.pop().drop()
    expect(item.alive).toBe(false)
  })

  test("does not let the program drop the interpreter's own objects", () => {
    const heap = heapOf(mode)
    const empty = heap.tuple()
    empty.drop()
    expect(() => empty.drop()).toThrow('does not hold the tuple')
    expect(heap.int(7).refcount).toBe(2)
  })

  test('names the index, the key, the attribute that is not there', () => {
    const heap = heapOf(mode)
    expect(() => heap.list().pop()).toThrow('list index -1 is out of range: the list has 0 items')
    expect(() => heap.list([heap.float()]).item(1)).toThrow('list index 1 is out of range: the list has 1 items')
    expect(() => heap.tuple([heap.float()]).item(1)).toThrow('tuple index 1 is out of range')
    expect(() => heap.dict().delete(heap.float())).toThrow('the dict has no such key')
    expect(() => heap.instance(heap.defineClass('P', ['x'])).setAttribute('y', heap.float())).toThrow('class P has no slot "y": it has x')
    expect(() => heap.objectOf(999)).toThrow('No object with the number 999 is alive.')
  })

  test('runs out of memory as CPython does, and goes on', () => {
    const heap = heapOf(mode, { memoryLimit: 64 * 2 ** 20 })
    const kept = heap.list([heap.float()])
    expect(() => heap.bytes(2 ** 30)).toThrow(OutOfMemoryError)
    expect(kept.refcount).toBe(1)
    kept.append(heap.bytes(100))
    kept.drop()
  })

  test('an error in a finalizer is reported with its object (sys.unraisablehook), nobody can catch it, and the teardown is finished', () => {
    const heap = heapOf(mode)
    const error = new Error('from __del__')
    const reported: unknown[] = []
    heap.unraisable = (thrown, object) => reported.push(thrown, object, object?.alive)
    const cls = heap.defineClass('Bad', null, () => {
      throw error
    })
    const instance = heap.instance(cls)
    expect(() => instance.drop()).not.toThrow()
    expect(reported).toEqual([error, instance, true])
    expect([instance.alive, heap.lab.refs.stackDepth]).toEqual([false, 0])
  })
})

describe('a restored heap', () => {
  test('knows objects by their numbers, counts and addresses; not what a class or a size is', () => {
    const heap = heapOf('traced')
    const list = heap.list([heap.float()])
    const point = heap.instance(heap.defineClass('Point', ['x']))
    const again = restore(heap.lab.snapshot(), { plan: cpython('3.11'), mode: 'fast' })
    expect([again.objectOf(list.id).typeName, again.objectOf(list.id).refcount, again.objectOf(list.id).address]).toEqual(['list', 1, list.address])
    expect(() => again.objectOf(list.id).sizeof).toThrow('not known')
    expect(() => again.objectOf(point.id).address).toThrow('not known')
    again.objectOf(list.id).drop()
    expect(again.lab.refs.living).toBe(heap.lab.refs.living - 1)
  })

  test('refuses the snapshot of another version, or of a recording', () => {
    const heap = heapOf('fast')
    expect(() => restore(heap.lab.snapshot(), { plan: cpython('3.12'), mode: 'fast' })).toThrow('The snapshot was taken with python 3.11, the plan has 3.12.')
    expect(() => restore(heap.lab.snapshot(), { plan: cpython('3.11', { smallRequestThreshold: 256 }), mode: 'fast' })).toThrow('smallRequestThreshold 512, the plan has 256')
    const replayed = createLab({ plan: cpython('3.11'), mode: 'fast', recording: program([malloc(48)]) }).snapshot()
    expect(() => restore(replayed, { plan: cpython('3.11'), mode: 'fast' })).toThrow('The snapshot is of a recording.')
    expect(() => viewObject(replayed, 0)).toThrow('no objects to view')
  })
})
