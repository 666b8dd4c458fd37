import { join } from 'node:path'
import { cpython, createLab, createTracedLab, type Fact, type Operation } from '../../src'
import type { Column } from '../../src/kernel/columns'
import { diff } from '../../src/snapshot/diff'
import { PAGE_LENGTH, Page } from '../../src/snapshot/pages'
import { readTrace } from '../../src/trace/node'
import { hashOf, nodesIn, pagesIn } from './reading'

const { recording } = readTrace(join(__dirname, '../cpython/stats/tiny-3.8.planes.gz'))
const plan = cpython('3.8')
const MIDDLE = 20_000

describe.each([
  ['fast', 'traced'],
  ['traced', 'fast'],
] as const)('a snapshot taken in %s mode', (mode, other) => {
  test(`[L1] goes on in ${mode} and in ${other} mode exactly as the run it was taken from`, () => {
    const whole = createLab({ mode, plan, recording })
    whole.run(MIDDLE)
    const middle = whole.snapshot()
    whole.run()
    for (const next of [mode, other]) {
      const lab = createLab({ mode: next, plan, recording, from: middle })
      expect(lab.run()).toBe('finished')
      expect([lab.factHash, lab.factCount]).toEqual([whole.factHash, whole.factCount])
      expect(lab.snapshot()).toEqual(whole.snapshot())
      expect(hashOf(lab.snapshot())).toBe(hashOf(whole.snapshot()))
    }
  })
})

test('[L2] a traced run that is continued numbers its messages as the whole run did', () => {
  const log = (lab: ReturnType<typeof createTracedLab>): (Operation | Fact)[] => {
    const messages: (Operation | Fact)[] = []
    lab.operations$.subscribe((operation) => messages.push(operation))
    lab.facts$.subscribe((fact) => messages.push(fact))
    return messages
  }
  const whole = createTracedLab({ plan, recording })
  const all = log(whole)
  whole.run(MIDDLE + 500)
  const start = createLab({ mode: 'fast', plan, recording })
  start.run(MIDDLE)
  const rest = createTracedLab({ plan, recording, from: start.snapshot() })
  const tail = log(rest)
  rest.run(MIDDLE + 500)
  expect(tail.length).toBeGreaterThan(500)
  expect(tail).toEqual(all.slice(-tail.length))
})

test.each(['fast', 'traced'] as const)('[L8] a snapshot shares with the one before every page and node that did not change, %s', (mode) => {
  const start = createLab({ mode: 'fast', plan, recording })
  start.run(MIDDLE)
  const lab = createLab({ mode, plan, recording, from: start.snapshot() })
  const before = lab.snapshot()
  const first = new Set<unknown>([...pagesIn(before), ...nodesIn(before)])
  expect(lab.snapshot().kernels).toBe(before.kernels)
  lab.run(MIDDLE + 10)
  const second = pagesIn(lab.snapshot())
  const fresh = second.filter((page) => !first.has(page)).length
  // Ten records touch at most a few pages of each of the columns they write.
  expect(fresh).toBeGreaterThan(0)
  expect(fresh).toBeLessThan(40)
  expect(second.length).toBeGreaterThan(100)
  // Each page that is new makes the nodes above it new.
  expect(nodesIn(lab.snapshot()).filter((node) => !first.has(node)).length).toBeLessThanOrEqual(2 * fresh)
})

test('[L1] traced and fast mode take the same snapshots, number by number', () => {
  const [fast, traced] = (['fast', 'traced'] as const).map((mode) => createLab({ mode, plan, recording, snapshots: { every: 97 } }))
  for (const until of [100, 5000, 5003]) {
    for (const lab of [fast, traced]) lab.run(until)
    expect(hashOf(traced.snapshot())).toBe(hashOf(fast.snapshot()))
  }
  const [inTraced, inFast] = [traced, fast].map((lab) => {
    const known = new Map<Page, number>()
    return lab.keyframes.map((snapshot) => hashOf(snapshot, known))
  })
  expect(inTraced).toEqual(inFast)
  expect(traced.keyframes).toHaveLength(51)
})

test('[L8] a snapshot that is asked for by a reader of facts, in the middle of an operation, holds the columns of that moment', () => {
  const lab = createTracedLab({ plan, recording })
  lab.snapshot()
  let asked = 0
  let before = lab.snapshot()
  lab.facts$.subscribe(() => {
    if (asked++ % 50 !== 0) return
    const fields = lab.heap as Readonly<Record<string, Column>>
    const snapshot = lab.snapshot()
    expect(Object.keys(diff(before, snapshot).kernels)).not.toEqual([])
    const { pools } = snapshot.kernels.allocator.columns
    expect(pools.length).toBe(fields.pools.length)
    before = snapshot
  })
  lab.run(3000)
  expect(asked).toBeGreaterThan(3000)
  const fast = createLab({ mode: 'fast', plan, recording })
  fast.run(3000)
  expect(hashOf(lab.snapshot())).toBe(hashOf(fast.snapshot()))
})

test('[L3] a snapshot never changes: it is frozen, and its pages only read', () => {
  const lab = createLab({ mode: 'fast', plan, recording })
  lab.run(MIDDLE)
  const snapshot = lab.snapshot()
  const frozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
  expect(frozen(snapshot)).toBe(true)
  const before = hashOf(snapshot)
  lab.run()
  expect(hashOf(snapshot)).toBe(before)
})

test('[L3] a write that is planted in a snapshot is refused, or goes nowhere', () => {
  const lab = createLab({ mode: 'fast', plan, recording })
  lab.run(MIDDLE)
  const snapshot = lab.snapshot()
  const before = hashOf(snapshot)
  const { pools } = snapshot.kernels.allocator.columns
  const [page] = pagesIn(snapshot)
  expect(page.length).toBeLessThanOrEqual(PAGE_LENGTH)
  expect([Object.keys(page), Object.getOwnPropertySymbols(page)]).toEqual([[], []])
  // 1. The tree is frozen, from the snapshot down to the nodes above the pages.
  for (const target of [snapshot, snapshot.kernels, snapshot.kernels.allocator, pools, ...nodesIn(snapshot)]) {
    expect(() => Object.assign(target, { [Object.keys(target)[0]]: 1 })).toThrow(TypeError)
  }
  expect(() => (snapshot.kernels.allocator.values as Record<string, number>).granulesInUse++).toThrow(TypeError)
  // 2. A page takes no number and no other way of reading.
  expect(() => Object.assign(page, { 0: 1 })).toThrow(TypeError)
  expect(() => Object.assign(page, { at: () => 0 })).toThrow(TypeError)
  expect(() => Object.assign(Page.prototype, { at: () => 0 })).toThrow(TypeError)
  // 3. What it copies to gets numbers, never the page's own array.
  let stolen: unknown = null
  const thief = { set: (values: unknown) => (stolen = values), length: PAGE_LENGTH }
  expect(() => page.copyTo(thief as unknown as Column, 0)).toThrow(TypeError)
  class Thief extends Int32Array {
    override set(values: ArrayLike<number>): void {
      stolen = values
    }
  }
  page.copyTo(new Thief(PAGE_LENGTH), 0)
  expect(stolen).toBeNull()
  // 4. A page's copy is a copy: neither side's later writes are seen by the other.
  const column = new Int32Array(page.length).fill(7)
  const copy = new Page(column, 0, column.length)
  column.fill(8)
  expect(copy.at(0)).toBe(7)
  expect(hashOf(snapshot)).toBe(before)
})
