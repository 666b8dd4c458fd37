import fc from 'fast-check'
import { bump, cpython, type Plan } from '../../machines/plans'
import { O } from '../../src/kernel/operations'
import { createFastObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { objectModel } from '../../src/lab/objectModel'
import { replayer } from '../../src/lab/replayer'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { readColumn } from '../../src/snapshot/tree'
import { KeyframeList } from '../../src/timeline/keyframes'
import { OperationLog } from '../../src/timeline/log'
import { comparePositions, parsePosition, printPosition } from '../../src/timeline/position'
import { type RunIndex, recorded } from '../../src/timeline/recorder'
import { DivergenceError, type StepSize, Timeline } from '../../src/timeline/timeline'
import { objectPrograms, Runner, tightPlan } from '../support/objectPrograms'

const SEED = 20261122
const NOWHERE = { site: () => ({ code: -1, instruction: -1 }) }

interface Recorded {
  readonly timeline: Timeline
  readonly log: OperationLog
  readonly keyframes: KeyframeList
  readonly lab: ObjectLab
}

/** A random program on a recorded heap, with a keyframe every `every` operations. */
function record(plan: Plan, calls: Parameters<Runner['perform']>[0][], every: number): Recorded {
  const lab = createFastObjectLab({ plan })
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList({ every, most: 8 })
  keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
  const runner = new Runner(recorded(lab, log, index, NOWHERE))
  for (const call of calls) {
    runner.perform(call)
    if (keyframes.isDue(log.length)) keyframes.add({ operation: log.length, snapshot: lab.snapshot(), program: null })
  }
  log.close(lab.factHash, lab.factCount)
  return { timeline: new Timeline({ log, index, keyframes, replay: replayer(plan) }), log, keyframes, lab }
}

/** Every column and value, as plain numbers. */
function contents({ kernels, factHash, factCount }: HeapSnapshot): unknown {
  const states = Object.entries(kernels).map(([actor, { columns, values }]) => [
    actor,
    Object.entries(columns).map(([name, column]) => [name, Array.from({ length: column.length }, (_, index) => readColumn(column, index))]),
    values,
  ])
  return { states, factHash, factCount }
}

const programsOf = (plan: Plan, length: number) => objectPrograms(objectModel(plan.profile), length, {})

/** A long program, the same in each run. */
function longProgram(plan: Plan, length: number): Parameters<Runner['perform']>[0][] {
  const drawn = fc.sample(programsOf(plan, length), { seed: SEED, numRuns: 30 }).map(({ calls }) => [...calls])
  return drawn.reduce((longest, calls) => (calls.length > longest.length ? calls : longest))
}

describe('a place of a run is the same heap, however it is reached', () => {
  test.each(['3.8', '3.11', '3.12', '3.13'])(`random programs, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version)
    const property = fc.property(programsOf(plan, 60), fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), ({ calls }, every, share, fact) => {
      const { timeline, log } = record(plan, [...calls], every)
      const wanted = timeline.seekTo({ operation: Math.floor(share * log.length), fact })
      const sought = contents(timeline.heap())
      // 1. Step by step from the start.
      timeline.seekTo({ operation: 0, fact: 0 })
      while (comparePositions(timeline.cursor, wanted) < 0) timeline.stepForward('fact')
      expect(timeline.cursor).toEqual(wanted)
      expect(contents(timeline.heap())).toEqual(sought)
      // 2. Back from the end.
      timeline.seekTo(timeline.end)
      while (comparePositions(timeline.cursor, wanted) > 0) timeline.stepBack('fact')
      expect(timeline.cursor).toEqual(wanted)
      expect(contents(timeline.heap())).toEqual(sought)
      // 3. A run that nobody has recorded, from the start to the operation.
      if (wanted.fact === 0) {
        const fresh = createFastObjectLab({ plan })
        for (let operation = 0; operation < wanted.operation; operation++) log.at(operation, (kind, a, b, c, d) => fresh.perform(kind, a, b, c, d))
        expect(fresh.factHash).toBe(timeline.heap().factHash)
        expect(contents(fresh.snapshot())).toEqual(sought)
      }
    })
    fc.assert(property, { seed: SEED, numRuns: 12 })
  })

  test('the end of the run is where the program stood', () => {
    const plan = cpython('3.11')
    fc.assert(
      fc.property(programsOf(plan, 80), ({ calls }) => {
        const { timeline, lab } = record(plan, [...calls], 16)
        timeline.seekTo(timeline.end)
        expect(timeline.heap().factHash).toBe(lab.factHash)
        expect(timeline.heap().factCount).toBe(lab.factCount)
      }),
      { seed: SEED, numRuns: 10 },
    )
  })
})

describe('what a seek costs', () => {
  test('never more operations than lie between two keyframes', () => {
    const plan = tightPlan('3.11')
    const calls = longProgram(plan, 400)
    const { timeline, keyframes, log } = record(plan, calls, 25)
    for (const operation of [log.length - 1, 3, Math.floor(log.length / 2), 0, log.length]) {
      const before = timeline.replayed
      timeline.seekTo({ operation, fact: 0 })
      timeline.heap()
      expect(timeline.replayed - before).toBeLessThanOrEqual(keyframes.interval)
    }
  })

  test('keyframes are thinned: never more than asked for, the start among them', () => {
    const plan = tightPlan('3.11')
    const calls = longProgram(plan, 600)
    const { keyframes, log } = record(plan, calls, 5)
    expect(log.length).toBeGreaterThan(8 * 5 * 2)
    expect(keyframes.length).toBeLessThanOrEqual(8)
    expect(keyframes.before(0).operation).toBe(0)
  })
})

test('keyframes stay under a bound of bytes, and a seek finds one all the same', () => {
  const plan = tightPlan('3.11')
  const lab = createFastObjectLab({ plan })
  const bytes = 400_000
  const keyframes = new KeyframeList({ every: 10, bytes })
  let most = 0
  for (let i = 0; i < 3000; i++) {
    lab.perform(1, 1, 32 + (i % 7) * 16, -1, 0)
    if (!keyframes.isDue(i)) continue
    keyframes.add({ operation: i, snapshot: lab.snapshot(), program: null })
    if (keyframes.length > 2) most = Math.max(most, keyframes.bytes)
    expect(keyframes.before(i).operation).toBe(i)
    expect(keyframes.before(0).operation).toBe(0)
  }
  expect(most).toBeGreaterThan(bytes / 4)
  expect(most).toBeLessThanOrEqual(bytes)
  expect(keyframes.interval).toBeGreaterThan(10)
})

describe('a log that was changed', () => {
  test('a replay names the first operation whose result is another', () => {
    const plan = cpython('3.11')
    const log = new OperationLog()
    const lab = createFastObjectLab({ plan })
    const start = lab.snapshot()
    const wrapped = recorded(lab, log, { collections: [] }, NOWHERE)
    const kind = 1 // a tuple's number does not matter here: any object does
    for (let i = 0; i < 2100; i++) wrapped.perform(1, kind, 32 + (i % 7) * 16, -1, 0)
    log.close(lab.factHash, lab.factCount)
    const changed = new OperationLog()
    for (let i = 0; i < log.length; i++) {
      const { kind: operation, a, b, c, d } = log.read(i)
      changed.append(operation, a, i === 1500 ? b + 16 : b, c, d, -1, -1)
    }
    const keyframes = new KeyframeList({ every: 1_000_000 })
    keyframes.add({ operation: 0, snapshot: start, program: null })
    // The hashes are the recorded run's.
    const forged = new Proxy(changed, { get: (target, name) => (name === 'endOf' ? log.endOf.bind(log) : name === 'agrees' ? log.agrees.bind(log) : Reflect.get(target, name)) })
    const timeline = new Timeline({ log: bound(forged), index: { collections: [] }, keyframes, replay: replayer(plan) })
    timeline.seekTo({ operation: 2100, fact: 0 })
    expect(() => timeline.heap()).toThrow(DivergenceError)
    expect(() => timeline.heap()).toThrow('#1500')
  })
})

/** Methods of a proxy are called on what it stands for. */
function bound(log: OperationLog): OperationLog {
  return new Proxy(log, {
    get(target, name) {
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

describe('steps', () => {
  const plan = tightPlan('3.11')
  const calls = longProgram(plan, 60)

  test.each<StepSize>(['fact', 'operation'])('as many %s steps forward as back', (size) => {
    const { timeline } = record(plan, calls, 10)
    let forward = 0
    while (comparePositions(timeline.cursor, timeline.end) < 0 && forward < 2000) {
      timeline.stepForward(size)
      forward++
    }
    let back = 0
    while (comparePositions(timeline.cursor, { operation: 0, fact: 0 }) > 0) {
      timeline.stepBack(size)
      back++
    }
    expect(back).toBe(forward)
    expect(forward).toBeGreaterThan(20)
  })

  test('at either end a step stays where it is', () => {
    const { timeline } = record(plan, calls, 10)
    for (const size of ['fact', 'operation', 'line', 'phase', 'collection'] as const) expect(timeline.stepBack(size)).toEqual({ operation: 0, fact: 0 })
    timeline.seekTo(timeline.end)
    for (const size of ['fact', 'operation', 'line', 'phase', 'collection'] as const) expect(timeline.stepForward(size)).toEqual(timeline.end)
  })

  test('a place behind the end is refused, and says how long the run is', () => {
    const { timeline, log } = record(plan, calls, 10)
    expect(() => timeline.seekTo({ operation: log.length + 1, fact: 0 })).toThrow(`The run has ${log.length} operations`)
  })
})

test('places are written and read', () => {
  expect(printPosition({ operation: 12, fact: 3 })).toBe('#12.3')
  expect(parsePosition('#12.3')).toEqual({ operation: 12, fact: 3 })
  expect(parsePosition('12')).toEqual({ operation: 12, fact: 0 })
  expect(parsePosition('12.x')).toBeNull()
})

test('a plan with an allocator of its own: all places of a collection can be reached', () => {
  const plan = bump('3.11')
  const lab = createFastObjectLab({ plan })
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList()
  keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
  const heap = recorded(lab, log, index, NOWHERE)
  const runner = new Runner(heap)
  for (const call of longProgram(plan, 60)) runner.perform(call)
  heap.perform(O.COLLECT, 2)
  log.close(lab.factHash, lab.factCount)
  const timeline = new Timeline({ log, index, keyframes, replay: replayer(plan) })
  let places = 0
  for (timeline.seekTo({ operation: log.length - 1, fact: 0 }); comparePositions(timeline.cursor, timeline.end) < 0; timeline.stepForward('fact')) {
    expect(timeline.heap().factCount).toBeGreaterThan(0)
    places++
  }
  expect(places).toBeGreaterThan(10)
  expect(timeline.heap().factHash).toBe(lab.factHash)
})
