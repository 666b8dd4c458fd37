import { cpython } from '../../machines/plans'
import { createLab } from '../../src/index'
import { O } from '../../src/kernel/operations'
import { typeNumber } from '../../src/lab/objectModel'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { pagesOf } from '../../src/snapshot/tree'
import { KeyframeGroup, KeyframePacker, openKeyframe } from '../../src/trace/session/keyframe'

// Keyframes of a session: those of a group share pages, and each is read with those before it.

const plan = cpython('3.11')
const MOST = 40

/** A heap that grows, and changes what it has. */
function snapshots(count: number): HeapSnapshot[] {
  const { lab } = createLab({ plan, mode: 'fast' })
  return Array.from({ length: count }, (_, round) => {
    for (let i = 0; i < 300; i++) lab.perform(O.OBJECT_ALLOCATE, typeNumber('list'), 0, 0, 0)
    for (let object = round; object < lab.refs.births; object += 7) lab.perform(O.REFERENCE_HOLD, object)
    return lab.snapshot()
  })
}

/** The first column in which two heaps differ; null. */
function difference(one: HeapSnapshot, other: HeapSnapshot): string | null {
  for (const [actor, { values, columns }] of Object.entries(one.kernels)) {
    expect(other.kernels[actor].values).toEqual(values)
    expect(Object.keys(other.kernels[actor].columns)).toEqual(Object.keys(columns))
    for (const [name, column] of Object.entries(columns)) {
      const its = pagesOf(other.kernels[actor].columns[name])
      const pages = pagesOf(column)
      if (its.length !== pages.length || !pages.every((page, at) => page.equals(its[at]))) return `${actor}.${name}`
    }
  }
  return null
}

test('what is packed is read, whatever group it is in', () => {
  const heaps = snapshots(MOST)
  const packer = new KeyframePacker()
  const packed = heaps.map((heap) => packer.pack(heap))
  const places = packed.map((bytes) => openKeyframe(bytes).heap.place)
  // Each group begins at 0 and goes on by ones; there are several, and no short ones but the last.
  const starts = places.flatMap((place, at) => (place === 0 ? [at] : []))
  expect(starts.length).toBeGreaterThan(1)
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? MOST
    expect(places.slice(start, end)).toEqual(Array.from({ length: end - start }, (_, place) => place))
    if (end < MOST) expect(end - start).toBeGreaterThanOrEqual(16)
    const group = new KeyframeGroup(plan.profile)
    for (let index = start; index < end; index++) group.add(openKeyframe(packed[index]))
    // In any order, when all are there.
    for (let index = end - 1; index >= start; index--) {
      const heap = group.heap(index - start)
      expect(heap.record).toBe(heaps[index].record)
      expect(heap.factHash).toBe(heaps[index].factHash)
      expect(difference(heaps[index], heap)).toBeNull()
    }
  })
})

test('a page that did not change is written once in a group', () => {
  const heaps = snapshots(3)
  const packer = new KeyframePacker()
  const [first, second, again] = [heaps[1], heaps[2], heaps[2]].map((heap) => packer.pack(heap).length)
  expect(second).toBeLessThan(first)
  expect(again).toBeLessThan(second)
})

test('one of another place is refused', () => {
  const [one, two, three] = snapshots(3)
  const packer = new KeyframePacker()
  const packed = [one, two, three].map((heap) => packer.pack(heap))
  const group = new KeyframeGroup(plan.profile)
  group.add(openKeyframe(packed[0]))
  expect(() => group.add(openKeyframe(packed[2]))).toThrow('another place')
  expect(() => group.heap(1)).toThrow('1 keyframes')
})

test('a page of which little has changed is written as what has, and patches are laid on patches', () => {
  const { lab } = createLab({ plan, mode: 'fast' })
  for (let i = 0; i < 4000; i++) lab.perform(O.OBJECT_ALLOCATE, typeNumber('list'), 0, 0, 0)
  const packer = new KeyframePacker()
  const heaps = Array.from({ length: 12 }, (_, round) => {
    for (let object = lab.refs.newest - 2000 + round; object < lab.refs.newest; object += 300) lab.perform(O.REFERENCE_HOLD, object)
    return lab.snapshot()
  })
  const packed = heaps.map((heap) => packer.pack(heap))
  // A patch of seven counts, not a page of a thousand.
  const opened = packed.map(openKeyframe)
  for (const { heap, bytes } of opened.slice(1)) {
    expect(heap.changed.length).toBeGreaterThan(0)
    expect(bytes.length).toBeLessThan(200)
  }
  // Whichever is asked for first.
  for (const order of [[11], [0, 1, 11], [5, 3, 11, 0], [...heaps.keys()]]) {
    const group = new KeyframeGroup(plan.profile)
    for (const one of opened) group.add(one)
    for (const place of order) expect(difference(heaps[place], group.heap(place))).toBeNull()
  }
})

test('a patch of what comes later, or is not there, is refused', () => {
  const { lab } = createLab({ plan, mode: 'fast' })
  for (let i = 0; i < 100; i++) lab.perform(O.OBJECT_ALLOCATE, typeNumber('list'), 0, 0, 0)
  const packer = new KeyframePacker()
  const first = openKeyframe(packer.pack(lab.snapshot()))
  lab.perform(O.REFERENCE_HOLD, lab.refs.newest)
  const second = openKeyframe(packer.pack(lab.snapshot()))
  for (const base of [10 ** 9, -1, Number.NaN]) {
    const group = new KeyframeGroup(plan.profile)
    group.add(first)
    group.add({ ...second, heap: { ...second.heap, bases: second.heap.bases.map(() => base) } })
    expect(() => group.heap(1)).toThrow(RangeError)
  }
})
