import { readFileSync } from 'node:fs'
import { openRecording } from '../../src/cli/session'
import { type Position, printPosition, type StepSize, type Timeline } from '../../src/index'
import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import { random } from '../support/random'

// What going about in a session costs. Run in processes of their own, in which nothing is warm; what they print is JSON.

/** Milliseconds: on the clock, and of the processor, where other work on the machine does not show. */
export interface Times {
  readonly clock: number[]
  readonly processor: number[]
}

/** Steps from collection to collection: with each, how many objects the collections visited that it goes over. */
export interface CollectionTimes extends Times {
  readonly visited: number[]
}

export interface Measured {
  readonly operations: number
  readonly objects: number
  readonly opened: Times
  readonly seeks: Times
  readonly steps: Readonly<Record<string, Times>>
  readonly collections: Readonly<Record<string, CollectionTimes>>
  readonly programs: Times
  /** The most that the process ever had. */
  readonly megabytes: number
}

export const PLACES = 200
const COLLECTIONS = 40
const SEED = 20261122
const STEPS: readonly StepSize[] = ['fact', 'operation', 'line']

type Draw = ReturnType<typeof random>

function timesOf(): Times {
  return { clock: [], processor: [] }
}

function timed<R>(into: Times, work: () => R): R {
  const processor = process.cpuUsage()
  const clock = process.hrtime.bigint()
  const result = work()
  into.clock.push(Number(process.hrtime.bigint() - clock) / 1e6)
  const { user, system } = process.cpuUsage(processor)
  into.processor.push((user + system) / 1e3)
  return result
}

/** By operation, how many objects its collections visited: each begins with a copy of its reference count. One run over the session. */
export type Visits = readonly (readonly [operation: number, objects: number])[]

function visits(file: string): Visits {
  const { timeline } = openRecording(file).session
  const counted = new Map<number, number>()
  const sink = new FactSink(true)
  const lab = timeline.replayFrom(0, sink)
  sink.listener = (kind) => {
    if (kind === F.REFS_COPIED) counted.set(lab.operations - 1, (counted.get(lab.operations - 1) ?? 0) + 1)
  }
  for (let operation = 0; operation < timeline.end.operation; operation++) timeline.perform(lab, operation)
  return [...counted]
}

function measure(file: string, visited: ReadonlyMap<number, number>): Measured {
  const opened = timesOf()
  const { timeline, begins, programAt } = timed(opened, () => openRecording(file).session)
  const { operation: end } = timeline.end
  const draw = random(SEED)
  const seeks = timesOf()
  const programs = timesOf()
  const steps: Record<string, Times> = {}
  for (let place = 0; place < PLACES; place++) {
    const operation = begins + draw(end - begins)
    goTo(timeline, { operation, fact: 0 }, seeks)
    for (const size of STEPS) stepBothWays(timeline, size, steps)
    if (place % 10 === 0) timed(programs, () => programAt(operation))
  }
  const collections = stepsOfCollections(timeline, begins, draw, visited)
  timeline.seekTo(timeline.end)
  const objects = timeline.lab().refs.living
  return { operations: end, objects, opened, seeks, steps, collections, programs, megabytes: process.resourceUsage().maxRSS / 1024 }
}

/** The heap has to be there, and to be the one of that place. */
function goTo(timeline: Timeline, position: Position, times: Times): void {
  timed(times, () => {
    timeline.seekTo(position)
    timeline.heap()
  })
  if (timeline.heap().record !== position.operation) throw new Error(`the heap is not that of ${printPosition(position)}`)
}

function stepBothWays(timeline: Timeline, size: StepSize, steps: Record<string, Times>): void {
  const ways = [
    ['forward', () => timeline.stepForward(size)],
    ['back', () => timeline.stepBack(size)],
    ['back again', () => timeline.stepBack(size)],
  ] as const
  for (const [way, step] of ways) {
    const name = `${size} ${way}`
    steps[name] ??= timesOf()
    timed(steps[name], () => {
      step()
      timeline.heap()
    })
  }
}

/** From places in front of some collections, and of the largest one: to it, through its phases, and back. */
function stepsOfCollections(timeline: Timeline, begins: number, draw: Draw, visited: ReadonlyMap<number, number>): Readonly<Record<string, CollectionTimes>> {
  const visitedBy = (operation: number): number => visited.get(operation) ?? 0
  const found = timeline.collections.filter((operation) => operation > begins)
  const chosen = Array.from({ length: Math.min(COLLECTIONS, found.length) }, () => found[draw(found.length)])
  const largest = found.reduce((most, one) => (visitedBy(one) > visitedBy(most) ? one : most))
  const times: Record<string, CollectionTimes> = {}
  const step = (name: string, go: () => Position): void => {
    times[name] ??= { ...timesOf(), visited: [] }
    const from = timeline.cursor
    timed(times[name], () => {
      go()
      timeline.heap()
    })
    const [first, last] = [from.operation, timeline.cursor.operation].sort((a, b) => a - b)
    const over = found.filter((operation) => operation >= first && operation <= last)
    times[name].visited.push(over.reduce((sum, operation) => sum + visitedBy(operation), 0))
  }
  for (const operation of [...chosen, largest]) {
    timeline.seekTo({ operation: Math.max(operation - 100, begins), fact: 0 })
    timeline.heap()
    step('collection forward', () => timeline.stepForward('collection'))
    for (let phase = 0; phase < 3; phase++) step('phase forward', () => timeline.stepForward('phase'))
    for (let phase = 0; phase < 2; phase++) step('phase back', () => timeline.stepBack('phase'))
    step('collection back', () => timeline.stepBack('collection'))
  }
  return times
}

const [, , file, visited] = process.argv
if (require.main === module) console.log(JSON.stringify(visited === undefined ? visits(file) : measure(file, new Map(JSON.parse(readFileSync(visited, 'utf8')) as Visits))))
