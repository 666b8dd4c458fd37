import { bump, cpython, createLab, createTracedLab, free, type HeapSnapshot, type Lab, type Mode, malloc, program, type Request, realloc } from '../../src'
import { KEYFRAME_EVERY, keyframeBefore } from '../../src/snapshot/keyframes'
import type { Page } from '../../src/snapshot/pages'
import { tinyRecording } from '../support/heaps'
import { hashOf } from './reading'

const plan = cpython('3.11')
const recording = tinyRecording('3.11')
const MODES: readonly Mode[] = ['fast', 'traced']

/** A thousand blocks that are made, then grow, shrink and go through pools and the C library for as long as asked. */
function restless(records: number): readonly Request[] {
  const requests: Request[] = []
  let state = 20
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  for (let block = 0; block < 1000; block++) requests.push(malloc(1 + next(512)))
  while (requests.length < records) requests.push(realloc(next(1000), 1 + next(next(8) === 0 ? 2000 : 512)))
  return requests
}

describe.each(MODES)('%s mode', (mode) => {
  test('[L8] takes snapshots by itself, as often as it is told', () => {
    const records = (lab: Lab): number[] => lab.keyframes.map(({ record }) => record)
    const every = createLab({ mode, plan, recording, snapshots: { every: 1000 } })
    every.run(999)
    expect(records(every)).toEqual([])
    every.run(1000)
    every.run(1000)
    expect(records(every)).toEqual([1000])
    every.run(3500)
    expect(records(every)).toEqual([1000, 2000, 3000])
    for (const snapshots of ['none', 'keyframes'] as const) {
      const lab = createLab({ mode, plan, recording, snapshots })
      lab.run(5000)
      expect(records(lab)).toEqual([])
    }
  })

  test('a run in slices ends as a run without', () => {
    const [whole, sliced] = (['none', { every: 7 }] as const).map((snapshots) => createLab({ mode, plan, recording, snapshots }))
    for (const lab of [whole, sliced]) expect([lab.run(4000), lab.run(4001)]).toEqual(['paused', 'paused'])
    expect([sliced.factHash, sliced.factCount]).toEqual([whole.factHash, whole.factCount])
    expect(hashOf(sliced.snapshot())).toBe(hashOf(whole.snapshot()))
  })

  test('every keyframe can be gone on from', () => {
    const lab = createLab({ mode, plan, recording, snapshots: { every: 500 } })
    lab.run(2600)
    for (const from of lab.keyframes) {
      const rest = createLab({ mode, plan, recording, from })
      rest.run(2600)
      expect([from.record, rest.factHash, hashOf(rest.snapshot())]).toEqual([from.record, lab.factHash, hashOf(lab.snapshot())])
    }
    const later = createLab({ mode, plan, recording, from: lab.keyframes[2], snapshots: { every: 500 } })
    later.run(2600)
    expect(later.keyframes.map(({ record }) => record)).toEqual([2000, 2500])
  })

  test('a run that differs or ends takes no keyframe beyond that', () => {
    const wrong = createLab({ mode, plan: bump('3.11'), recording, snapshots: { every: 1 } })
    expect(wrong.run()).toBe('diverged')
    expect(wrong.keyframes.length).toBeLessThanOrEqual(wrong.mutator.cursor)
    const [few] = [program([malloc(1), malloc(2), free(0)])]
    const lab = createLab({ mode, plan, recording: few, snapshots: { every: 1 } })
    expect(lab.run()).toBe('finished')
    lab.run()
    expect(lab.keyframes.map(({ record }) => record)).toEqual([1, 2, 3])
  })
})

test('a traced run whose actor was cut off takes no keyframe, and its snapshots read everything', () => {
  const lab = createTracedLab({ plan, recording, snapshots: { every: 100 } })
  lab.run(250)
  lab.cut('addressSpace')
  expect(lab.run()).toBe('failed')
  const taken = lab.keyframes.length
  expect(lab.run()).toBe('failed')
  expect(lab.keyframes).toHaveLength(taken)
  expect(lab.snapshot().kernels.allocator.values.phase).toBe((lab.heap as { phase: number }).phase)
})

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a cadence of %s records is refused', (every) => {
  expect(() => createLab({ mode: 'fast', plan, recording, snapshots: { every } })).toThrow(RangeError)
})

test('[L8] by default a keyframe is taken every 1,048,576 records', () => {
  const long = program(restless(KEYFRAME_EVERY + 10))
  const lab = createLab({ mode: 'fast', plan, recording: long })
  expect(lab.run()).toBe('finished')
  expect(lab.keyframes.map(({ record, seq }) => [record, seq > record])).toEqual([[1_048_576, true]])
})

test('the nearest keyframe is found', () => {
  const keyframes = [10, 20, 30].map((record) => ({ record }) as HeapSnapshot)
  expect([0, 9, 10, 19, 20, 30, 1000].map((record) => keyframeBefore(keyframes, record)?.record ?? null)).toEqual([null, null, 10, 10, 20, 30, 30])
  expect(keyframeBefore([], 5)).toBeNull()
})

test.each([
  ['fast', 1_000_000],
  ['traced', 60_000],
] as const)('[L3] a thousand snapshots stay as they were while %s mode runs on for %i operations', (mode, operations) => {
  const requests = program(restless(2000 + operations))
  const lab = createLab({ mode, plan, recording: requests, snapshots: 'none' })
  const snapshots: HeapSnapshot[] = []
  // From the first blocks on, so that columns grow under them too.
  for (let record = 2; record <= 2000; record += 2) {
    lab.run(record)
    snapshots.push(lab.snapshot())
  }
  const whenTaken = new Map<Page, number>()
  const hashes = snapshots.map((snapshot) => hashOf(snapshot, whenTaken))
  expect(new Set(hashes).size).toBe(1000)
  expect(lab.run(2000 + operations / 2)).toBe('paused')
  snapshots.push(lab.snapshot())
  hashes.push(hashOf(snapshots[1000]))
  expect(lab.run()).toBe('finished')
  expect(lab.mutator.operations).toBeGreaterThanOrEqual(2000 + operations)
  const now = new Map<Page, number>()
  expect(snapshots.map((snapshot) => hashOf(snapshot, now))).toEqual(hashes)
})
