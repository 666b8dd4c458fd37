import fc from 'fast-check'
import { merge, type Observable, type OperatorFunction, toArray } from 'rxjs'
import type { Plan } from '../../machines/plans'
import { createFastObjectLab, createTracedObjectLab } from '../../src/lab/objectLab'
import { objectModel } from '../../src/lab/objectModel'
import { type ReplayedRun, recordedFacts, recordedMessages } from '../../src/lab/recordedRun'
import { replayer } from '../../src/lab/replayer'
import { KeyframeList } from '../../src/timeline/keyframes'
import { OperationLog } from '../../src/timeline/log'
import type { Position } from '../../src/timeline/position'
import { type RunIndex, recorded } from '../../src/timeline/recorder'
import { Timeline } from '../../src/timeline/timeline'
import { timelineCursor } from '../../streams/cursor'
import type { Fact } from '../../streams/facts'
import type { Operation } from '../../streams/operations'
import { byActor, byAddress, causedBy, isOperation, ratePer, untilSeq } from '../../streams/operators'
import { recordBus } from '../../streams/recording'
import { objectPrograms, Runner, tightPlan } from '../support/objectPrograms'

type Message = Operation | Fact
type Calls = readonly Parameters<Runner['perform']>[0][]

const SEED = 20261122
const programsOf = (plan: Plan) => objectPrograms(objectModel(plan.profile), 60, {})

/** The program on a recorded heap. */
function record(plan: Plan, calls: Calls, every: number): ReplayedRun {
  const lab = createFastObjectLab({ plan })
  const log = new OperationLog()
  const index: RunIndex = { collections: [] }
  const keyframes = new KeyframeList({ every })
  keyframes.add({ operation: 0, snapshot: lab.snapshot(), program: null })
  const runner = new Runner(recorded(lab, log, index, { site: () => ({ code: -1, instruction: -1 }) }))
  for (const call of calls) {
    runner.perform(call)
    if (keyframes.isDue(log.length)) keyframes.add({ operation: log.length, snapshot: lab.snapshot(), program: null })
  }
  log.close(lab.factHash, lab.factCount)
  return { timeline: new Timeline({ log, index, keyframes, replay: replayer(plan) }), plan }
}

/** The same program on a heap of actors: what it said while it ran, and what `operator` made of it. */
function live<T>(plan: Plan, calls: Calls, operator: OperatorFunction<Message, T>): { readonly messages: readonly Message[]; readonly made: readonly T[] } {
  const lab = createTracedObjectLab({ plan })
  const bus = recordBus(lab)
  const made: T[] = []
  merge(lab.operations$, lab.facts$)
    .pipe(operator)
    .subscribe((value) => made.push(value))
  const runner = new Runner(lab)
  for (const call of calls) runner.perform(call)
  return { messages: bus.messages, made }
}

function all<T>(source: Observable<T>): T[] {
  let values: T[] = []
  source.pipe(toArray()).subscribe((found) => {
    values = found
  })
  return values
}

const START: Position = { operation: 0, fact: 0 }
const whole = ({ timeline }: ReplayedRun) => ({ from: START, to: timeline.end })

describe('[L1] [L5] what a recorded run says is what it said when it was live', () => {
  test.each(['3.8', '3.13'])('every message: its number, cause and actor, %s', (version) => {
    const plan = tightPlan(version)
    fc.assert(
      fc.property(programsOf(plan), fc.integer({ min: 1, max: 20 }), ({ calls }, every) => {
        const run = record(plan, [...calls], every)
        const { messages } = live(plan, [...calls], (source) => source)
        expect(all(recordedMessages(run, whole(run)))).toEqual(messages)
        expect(all(recordedFacts(run, whole(run)))).toEqual(messages.filter((message) => !isOperation(message)))
      }),
      { seed: SEED, numRuns: 5 },
    )
  })

  test('a part of it, from any place to any other', () => {
    const plan = tightPlan('3.11')
    fc.assert(
      fc.property(programsOf(plan), fc.tuple(fc.nat(200), fc.nat(6)), fc.tuple(fc.nat(200), fc.nat(6)), ({ calls }, a, b) => {
        const run = record(plan, [...calls], 7)
        const places = placesOf(live(plan, [...calls], (source) => source).messages)
        const place = ([operation, fact]: readonly [number, number]): Position => run.timeline.seekTo({ operation: operation % (run.timeline.end.operation + 1), fact })
        const [from, to] = [place(a), place(b)].sort((one, other) => one.operation - other.operation || one.fact - other.fact)
        const inside = places.filter(({ operation, fact }) => {
          const behindFrom = operation > from.operation || (operation === from.operation && fact >= from.fact)
          const beforeTo = operation < to.operation || (operation === to.operation && fact < to.fact)
          return behindFrom && beforeTo
        })
        expect(all(recordedMessages(run, { from, to }))).toEqual(inside.map(({ message }) => message))
      }),
      { seed: SEED, numRuns: 10 },
    )
  })

  /** Where each message stands; an operation in front of its first fact. */
  function placesOf(messages: readonly Message[]): { message: Message; operation: number; fact: number }[] {
    let [operation, fact] = [-1, 0]
    return messages.map((message) => {
      if (isOperation(message)) {
        operation++
        fact = 0
        return { message, operation, fact }
      }
      return { message, operation, fact: fact++ }
    })
  }

  const CHAINS: readonly (readonly [string, OperatorFunction<Message, unknown>])[] = [
    ['ratePer', ratePer(5)],
    ['causedBy', causedBy<Message>(9)],
    ['byActor', byActor<Message>('refcountTracker')],
    ['untilSeq', untilSeq<Message>(40)],
    ['byAddress', byAddress<Message>(0, 2 ** 47)],
    ['three of them', (source) => source.pipe(untilSeq<Message>(200), causedBy<Message>(5), byActor<Message>('allocator'))],
  ]
  test.each(CHAINS)('%s makes the same of both', (_name, operator) => {
    const plan = tightPlan('3.12')
    let values = 0
    fc.assert(
      fc.property(programsOf(plan), ({ calls }) => {
        const run = record(plan, [...calls], 9)
        const made = all(recordedMessages(run, whole(run)).pipe(operator))
        // What ratePer says at the end of a source a live run never ends to say.
        const { made: expected } = live(plan, [...calls], operator)
        values += expected.length
        expect(made.slice(0, expected.length)).toEqual(expected)
        expect(made.length - expected.length).toBeLessThanOrEqual(1)
      }),
      { seed: SEED, numRuns: 5 },
    )
    expect(values).toBeGreaterThan(0)
  })
})

test('a reader that leaves ends the run of the part; each reader has its own', () => {
  const plan = tightPlan('3.11')
  const [{ calls }] = fc.sample(programsOf(plan), { seed: SEED, numRuns: 1 })
  const run = record(plan, [...calls], 50)
  const source = recordedMessages(run, whole(run))
  expect(all(source)).toEqual(all(source))
  const before = run.timeline.replayed
  const [first, second] = all(source)
  expect(all(source.pipe(untilSeq(second.seq)))).toEqual([first, second])
  expect(run.timeline.replayed).toBe(before)
})

test('the cursor is a stream of places: where it stands, then each it comes to, and no place twice in a row', () => {
  const plan = tightPlan('3.11')
  const [{ calls }] = fc.sample(programsOf(plan), { seed: SEED, numRuns: 1 })
  const { timeline } = record(plan, [...calls], 50)
  const seen: Position[] = []
  const wire = timelineCursor(timeline).subscribe((position) => seen.push(position))
  timeline.stepForward('operation')
  timeline.stepForward('fact')
  const inside = timeline.cursor
  timeline.seekTo(inside)
  timeline.seekTo(timeline.end)
  timeline.stepForward('operation')
  timeline.stepBack('operation')
  expect(seen).toEqual([START, { operation: 1, fact: 0 }, inside, timeline.end, { operation: timeline.end.operation - 1, fact: 0 }])
  wire.unsubscribe()
  timeline.seekTo(START)
  expect(seen).toHaveLength(5)
})
