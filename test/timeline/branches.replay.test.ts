import fc from 'fast-check'
import { cpython, type Plan } from '../../machines/plans'
import { FactSink } from '../../src/kernel/factSink'
import { O } from '../../src/kernel/operations'
import type { Pymalloc } from '../../src/kernel/pymalloc/layout'
import { ObjectFlag, TrackerPhase } from '../../src/kernel/refcounts/layout'
import { createFastObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { objectModel } from '../../src/lab/objectModel'
import { replayer } from '../../src/lab/replayer'
import { Heap } from '../../src/program/heap'
import type { PyObject } from '../../src/program/object'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { brokenObjectInvariants } from '../../src/snapshot/objectInvariants'
import type { BranchChange } from '../../src/timeline/branches/change'
import { compareRuns } from '../../src/timeline/branches/compare'
import { replayBranch } from '../../src/timeline/branches/replay'
import { KeyframeList } from '../../src/timeline/keyframes'
import { OperationLog } from '../../src/timeline/log'
import { type RunIndex, recorded } from '../../src/timeline/recorder'
import type { Replayed } from '../../src/timeline/replayed'
import { Timeline } from '../../src/timeline/timeline'
import { countEdges } from '../../src/timeline/why/alive'
import { POLICY_IDS, SHIPPED_POLICIES } from '../../streams/ids'
import { type Call, Hand, objectPrograms, Runner, tightPlan } from '../support/objectPrograms'

const SEED = 20261123
const NOWHERE = { site: () => ({ code: -1, instruction: -1 }) }
const VERSIONS = ['3.8', '3.11', '3.12', '3.13']

interface Recorded {
  readonly timeline: Timeline
  readonly lab: ObjectLab
  readonly runner: Runner
  /** Operations behind each call. */
  readonly behind: readonly number[]
}

/** A program on a recorded heap; in front of call `change.call` something else is asked of the heap first. */
function record(
  plan: Plan,
  calls: readonly Call[],
  change?: { readonly call: number; readonly perform: (runner: Runner) => void; readonly leaveOut?: boolean },
  until = Number.POSITIVE_INFINITY,
): Recorded {
  const lab = createFastObjectLab({ plan })
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList({ every: 16, most: 8 })
  keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
  const runner = new Runner(recorded(lab, log, index, NOWHERE))
  const behind: number[] = []
  for (const [number, call] of calls.entries()) {
    if (number === change?.call) {
      change.perform(runner)
      if (change.leaveOut === true) continue
    }
    if (log.length >= until) break
    runner.perform(call)
    behind.push(log.length)
    if (keyframes.isDue(log.length)) keyframes.add({ operation: log.length, snapshot: lab.snapshot(), program: null })
  }
  log.close(lab.factHash, lab.factCount)
  return { timeline: new Timeline({ log, index, keyframes, replay: replayer(plan) }), lab, runner, behind }
}

const programsOf = (plan: Plan, length: number) => objectPrograms(objectModel(plan.profile), length, {})
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })

/** One text an operation: quick to compare. */
function operations(timeline: Timeline): string[] {
  return Array.from({ length: timeline.log.length }, (_, operation) => timeline.log.at(operation, (kind, a, b, c, d) => `${kind} ${a} ${b} ${c} ${d}`))
}

/** What must hold of any heap, whoever holds what in it; a count is never below the references that are there. */
function broken(lab: Replayed): string[] {
  const { refs, gc } = lab
  if (refs.phase !== TrackerPhase.IDLE || gc.collecting >= 0 || refs.stackDepth > 0) return []
  const edges = countEdges(refs)
  const roots = new Map<number, number>()
  const lacking: string[] = []
  for (let object = 0; object < refs.numbers; object++) {
    if (refs.objType[object] === 0) continue
    const outside = refs.objRefcnt[object] - edges[object]
    if (outside < 0 && (refs.objFlags[object] & ObjectFlag.IMMORTAL) === 0) lacking.push(`@${object} is referred to more often than it is counted`)
    if (outside > 0) roots.set(object, outside)
  }
  const heap = { refs, gc, freeLists: lab.freeLists, weakrefs: lab.weakrefs, heap: lab.heap as Pymalloc }
  return [...lacking, ...brokenInvariants(heap.heap), ...brokenObjectInvariants(heap, roots)]
}

describe('a branch without a change is the run itself', () => {
  test.each(VERSIONS)(`random programs, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version)
    const property = fc.property(programsOf(plan, 60), share, ({ calls }, where) => {
      const { timeline, lab } = record(plan, calls)
      const branch = replayBranch(timeline, { at: Math.floor(where * timeline.end.operation), changes: [] })
      expect(branch.ending).toEqual({ why: 'over' })
      expect([branch.lab.factHash, branch.lab.factCount]).toEqual([lab.factHash, lab.factCount])
      expect(operations(branch.timeline)).toEqual(operations(timeline))
      for (let operation = 0; operation < timeline.end.operation; operation++) expect(branch.timeline.factsOf(operation).slice()).toEqual(timeline.factsOf(operation).slice())
    })
    fc.assert(property, { seed: SEED, numRuns: 5 })
  })
})

/** A change, drawn for a heap as it is at a place: what the branch does, and what the program does in its place. */
type Drawn = { readonly change: BranchChange; perform(runner: Runner): void; readonly leaveOut?: boolean } | null

function drawn(kind: number, pick: number, { refs }: Replayed, numbers: readonly number[], calls: readonly Call[]): Drawn {
  const [call] = calls
  const alive = Array.from({ length: refs.numbers }, (_, object) => object).filter((object) => refs.objType[object] !== 0 && numbers.includes(object))
  // One that the program goes on to let go of, where there is one: most changes show there.
  const dropped = calls.flatMap(([operation, birth]) => (operation === O.REFERENCE_DROP && alive.includes(numbers[birth]) ? [numbers[birth]] : []))
  const from = dropped.length > 0 ? dropped : alive
  const object = from[Math.floor(pick * from.length)]
  const name = { object, birth: refs.objBirth[object] }
  const ask =
    (operation: O, a = 0, b = 0, c = 0) =>
    (runner: Runner): void =>
      runner.perform([operation, a, b, c, 0])
  // A program names objects by birth.
  const birthOf = (one: number): number => numbers.lastIndexOf(one)
  switch (kind) {
    case 0:
      return { change: { kind: 'threshold', generation: 0, threshold: 3 }, perform: ask(O.THRESHOLD_SET, 0, 3) }
    case 1:
      return { change: { kind: 'freeze' }, perform: ask(O.FREEZE) }
    case 2:
      return object === undefined ? null : { change: { kind: 'keep', ...name }, perform: ask(O.REFERENCE_HOLD, birthOf(object)) }
    case 3:
      // One reference more, that the program leaks.
      return call[0] === O.REFERENCE_DROP || call[0] === O.SLOT_STORE ? { change: { kind: 'leave-out' }, perform: () => {}, leaveOut: true } : null
    case 4: {
      const slot = object === undefined ? -1 : Array.from({ length: refs.slotLength[object] }, (_, at) => at).find((at) => refs.slotTarget[refs.slotBase[object] + at] >= 0)
      return object === undefined || slot === undefined ? null : { change: { kind: 'drop', ...name, slot }, perform: ask(O.SLOT_STORE, birthOf(object), slot, -1) }
    }
    case 5: {
      const policy = Math.floor(pick * SHIPPED_POLICIES.length)
      const { decides, word } = SHIPPED_POLICIES[policy]
      return { change: { kind: 'policy', decides, policy: word }, perform: ask(O.POLICY_SET, POLICY_IDS.indexOf(decides), policy) }
    }
    default: {
      const edges = countEdges(refs)
      const held = alive.filter((one) => refs.objRefcnt[one] > edges[one] && (refs.objFlags[one] & ObjectFlag.IMMORTAL) === 0)
      const one = held.includes(object) ? object : held[Math.floor(pick * held.length)]
      return one === undefined ? null : { change: { kind: 'drop', object: one, birth: refs.objBirth[one], slot: -1 }, perform: ask(O.REFERENCE_DROP, birthOf(one)) }
    }
  }
}

describe('what a branch does is what the program does where the change is part of it', () => {
  const endings = new Map<string, number>()

  test.each(VERSIONS)(`random programs, random changes, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version)
    const property = fc.property(programsOf(plan, 60), share, fc.nat(6), share, ({ calls }, where, kind, pick) => {
      if (calls.length === 0) return
      const plain = record(plan, calls)
      const call = Math.floor(where * calls.length)
      const at = call === 0 ? 0 : plain.behind[call - 1]
      const found = drawn(kind, pick, plain.timeline.replayFrom(at, new FactSink(false)), record(plan, calls.slice(0, call)).runner.numbers, calls.slice(call))
      if (found === null) return
      const branch = replayBranch(plain.timeline, { at, changes: [found.change] })
      endings.set(branch.ending.why, (endings.get(branch.ending.why) ?? 0) + 1)
      expect(broken(branch.lab)).toEqual([])
      // Its own timeline leads to the same heap.
      branch.timeline.seekTo(branch.timeline.end)
      expect(branch.timeline.heap().factHash).toBe(branch.lab.factHash)
      // The program itself, with the change in it: as far as the branch goes, the same operations; to the end, the same facts.
      const real = record(plan, calls, { call, ...found }, branch.ending.why === 'over' ? undefined : branch.timeline.end.operation)
      const own = operations(branch.timeline)
      expect(own).toEqual(operations(real.timeline).slice(0, own.length))
      if (branch.ending.why === 'over') expect(branch.lab.factHash).toBe(real.lab.factHash)
    })
    fc.assert(property, { seed: SEED, numRuns: 40 })
  })

  test('and some went to the end, and others did not', () => {
    expect(endings.get('over')).toBeGreaterThan(20)
    expect(endings.get('object')).toBeGreaterThan(0)
  })
})

// ── a program that makes cycles: other objects die at other times, and numbers are given otherwise ──

/** Makes cycles, keeps some lists, and lets go of them again; `change` in front of round 100. */
function cycles(version: string, change: (heap: Heap) => void, finalizer: (() => void) | null = null): Recorded & { readonly at: number } {
  const plan = cpython(version)
  const lab = createFastObjectLab({ plan })
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList({ every: 500 })
  keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
  const heap = new Heap(recorded(lab, log, index, NOWHERE))
  heap.gc.setThreshold(30, 4, 3)
  const cls = heap.defineClass('Node', ['other'], finalizer)
  const kept: PyObject[] = []
  let at = 0
  for (let round = 0; round < 260; round++) {
    if (round === 100) {
      at = log.length
      change(heap)
    }
    const [left, right] = [heap.list(), heap.list()]
    left.append(right)
    right.append(left)
    right.drop()
    left.drop()
    if (round % 3 === 0) kept.push(heap.tuple([heap.str(`text ${round}`), heap.int(100_000 + round)]))
    if (round % 7 === 0) kept.shift()?.drop()
    if (round % 60 === 59) {
      const node = heap.instance(cls)
      node.setAttribute('other', node)
      node.drop()
    }
  }
  log.close(lab.factHash, lab.factCount)
  return { timeline: new Timeline({ log, index, keyframes, replay: replayer(plan) }), lab, runner: null as never, behind: [], at }
}

describe('where other objects die, numbers are given otherwise: objects are known by the operation that made them', () => {
  const CHANGES: readonly (readonly [string, BranchChange, (heap: Heap) => void])[] = [
    ['threshold higher', { kind: 'threshold', generation: 0, threshold: 200 }, (heap) => heap.lab.perform(O.THRESHOLD_SET, 0, 200)],
    ['threshold lower', { kind: 'threshold', generation: 0, threshold: 7 }, (heap) => heap.lab.perform(O.THRESHOLD_SET, 0, 7)],
    ['collect', { kind: 'collect', generation: 2 }, (heap) => heap.lab.perform(O.COLLECT, 2)],
    ['freeze', { kind: 'freeze' }, (heap) => heap.gc.freeze()],
    ['disable', { kind: 'disable' }, (heap) => heap.gc.disable()],
  ]

  test.each(['3.8', '3.12'].flatMap((version) => CHANGES.map((change) => [version, ...change] as const)))('%s, %s', (version, _name, change, perform) => {
    const plain = cycles(version, () => {})
    const real = cycles(version, perform)
    const branch = replayBranch(plain.timeline, { at: plain.at, changes: [change] })
    expect(branch.ending).toEqual({ why: 'over' })
    expect(broken(branch.lab)).toEqual([])
    expect(operations(branch.timeline).join('\n')).toBe(operations(real.timeline).join('\n'))
    expect([branch.lab.factHash, branch.lab.factCount]).toEqual([real.lab.factHash, real.lab.factCount])
    expect(branch.timeline.collections).toEqual(real.timeline.collections)
    // They are not the run's own.
    if (change.kind !== 'freeze') expect(branch.lab.factHash).not.toBe(plain.lab.factHash)
    const { parting } = compareRuns({ timeline: plain.timeline }, { timeline: branch.timeline, inserted: { at: plain.at, operations: 1 } })
    expect(parting.common).toBe(plain.at)
  })

  test('a finalizer that runs at another time ends the replay there', () => {
    const called: number[] = []
    const plain = cycles(
      '3.11',
      () => {},
      () => called.push(1),
    )
    expect(called.length).toBeGreaterThan(2)
    const branch = replayBranch(plain.timeline, { at: plain.at, changes: [{ kind: 'threshold', generation: 0, threshold: 200 }] })
    expect(branch.ending).toMatchObject({ why: 'code', text: expect.stringContaining('finalizer') })
    expect(branch.reached).toBeLessThan(plain.timeline.end.operation)
  })
})

describe('operations that cannot be done any more', () => {
  /** A list that holds another, which is taken out uncounted and let go of. */
  function taken(): { readonly timeline: Timeline; readonly outer: number; readonly inner: number; readonly at: number; readonly takes: number } {
    const plan = cpython('3.11')
    const lab = createFastObjectLab({ plan })
    const log = new OperationLog()
    const index: RunIndex = { collections: [] }
    const keyframes = new KeyframeList({ every: 500 })
    keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
    const hand = new Hand(recorded(lab, log, index, NOWHERE))
    const outer = hand.make('list', 1)
    const inner = hand.make('list')
    hand.hold(inner)
    hand.give(outer, 0, inner)
    const at = log.length
    hand.lab.perform(O.SLOTS_TRUNCATE, outer, 0)
    hand.drop(inner)
    hand.drop(inner)
    hand.drop(outer)
    log.close(lab.factHash, lab.factCount)
    return { timeline: new Timeline({ log, index, keyframes, replay: replayer(plan) }), outer, inner, at, takes: at }
  }

  test('what is taken out of slots is something else', () => {
    const { timeline, outer, at } = taken()
    const birth = timeline.replayFrom(at, new FactSink(false)).refs.objBirth[outer]
    const { ending, lab } = replayBranch(timeline, { at, changes: [{ kind: 'drop', object: outer, birth, slot: 0 }] })
    expect(ending).toMatchObject({ why: 'slots', operation: at, object: outer })
    expect(broken(lab)).toEqual([])
  })

  test('a reference that is let go of was left where it is', () => {
    const { timeline, inner, at } = taken()
    const { ending, lab } = replayBranch(timeline, { at, changes: [{ kind: 'leave-out' }] })
    // The first drop is of the reference that the program has besides; the second would be of the list's own.
    expect(ending).toMatchObject({ why: 'reference', operation: at + 2, object: inner })
    expect(broken(lab)).toEqual([])
  })

  test('an object is dead; one that is kept is not', () => {
    const { timeline, inner, at } = taken()
    const { refs } = timeline.replayFrom(at, new FactSink(false))
    const name = { object: inner, birth: refs.objBirth[inner] }
    const dropped = replayBranch(timeline, { at: at + 1, changes: [{ kind: 'drop', slot: -1, ...name }] })
    expect(dropped.ending).toMatchObject({ why: 'object', operation: at + 2, object: inner })
    expect(dropped.counterpart(name)).toBeNull()
    const kept = replayBranch(timeline, { at, changes: [{ kind: 'keep', ...name }] })
    expect(kept.ending).toEqual({ why: 'over' })
    expect(kept.counterpart(name)).toEqual(name)
    expect(replayBranch(timeline, { at, changes: [] }).counterpart(name)).toBeNull()
    expect(replayBranch(timeline, { at, changes: [] }, { until: at + 2 }).counterpart(name)).toEqual(name)
  })

  test('a change that has nothing to change is refused', () => {
    const { timeline, outer, inner, at } = taken()
    const { refs } = timeline.replayFrom(at, new FactSink(false))
    const [list, item] = [outer, inner].map((object) => ({ object, birth: refs.objBirth[object] }))
    expect(() => replayBranch(timeline, { at, changes: [{ kind: 'keep', object: inner, birth: 9999 }] })).toThrow('is not alive here')
    expect(() => replayBranch(timeline, { at, changes: [{ kind: 'drop', slot: 7, ...list }] })).toThrow('Slot 7')
    expect(() =>
      replayBranch(timeline, {
        at,
        changes: [
          { kind: 'drop', slot: -1, ...item },
          { kind: 'drop', slot: -1, ...item },
        ],
      }),
    ).toThrow('in slots of other objects')
    expect(() => replayBranch(timeline, { at, changes: [{ kind: 'python', version: '3.12' }] })).toThrow('begins the run anew')
    expect(() => replayBranch(timeline, { at: 99, changes: [] })).toThrow('no branch can begin at #99')
  })
})
