import fc from 'fast-check'
import { CPYTHON_POLICIES } from '../../machines/policies'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES } from '../../src/kernel/addressSpace/layout'
import { NONE } from '../../src/kernel/columns'
import { FREE_LIST_COLUMNS } from '../../src/kernel/freelists/layout'
import { GENERATION_COLUMNS, GENERATION_VALUES } from '../../src/kernel/gc/layout'
import { O } from '../../src/kernel/operations'
import { PYMALLOC_COLUMNS, PYMALLOC_VALUES } from '../../src/kernel/pymalloc/layout'
import { REFCOUNT_COLUMNS, REFCOUNT_VALUES, TrackerPhase } from '../../src/kernel/refcounts/layout'
import { WEAKREF_COLUMNS } from '../../src/kernel/weakrefs/layout'
import { createTracedObjectLab, type TracedObjectLab } from '../../src/lab/objectLab'
import { NO_CACHE, objectModel, typeNumber } from '../../src/lab/objectModel'
import { type Capture, captureColumns } from '../../src/snapshot/columns'
import { BusError } from '../../streams/bus'
import type { ActorId } from '../../streams/ids'
import type { Message } from '../../streams/message'
import { recordBus } from '../../streams/recording'
import { ROUTES, type Route } from '../../streams/routes'
import { type Call, objectPrograms, Runner, tightPlan } from '../support/objectPrograms'

const SEED = 20261121
const plan = tightPlan('3.13', { policies: CPYTHON_POLICIES })
const model = objectModel(plan.profile)
const table: Readonly<Partial<Record<string, Route>>> = ROUTES
const CACHES = [...new Set(model.caches)]

/** The messages for an actor; those for the collector are for the generation with the collection token. */
function meantFor(actor: ActorId, messages: readonly Message[]): Message[] {
  let token: ActorId = 'generation0'
  const isMe = (name: string): boolean => name === actor || (name === 'collector' && token === actor)
  return messages.filter((message) => {
    if (message.type === 'collection.started') token = `generation${message.generation as 0 | 1 | 2}`
    if (message.type === 'collection.ended') token = 'generation0'
    const route = table[message.type]
    const byCache = route?.answersByCache === true && 'cache' in message ? model.caches[message.cache] : undefined
    const byGeneration = route?.answersByGeneration === true && 'generation' in message ? `generation${message.generation}` : undefined
    const answers = byCache ?? byGeneration ?? route?.answers
    return (answers !== undefined && isMe(answers)) || (route?.hears?.some(isMe) ?? false)
  })
}

/** The columns of the actor; those of the youngest generation are all that generations share. */
function columnsOf(lab: TracedObjectLab, actor: ActorId): Capture {
  if (actor === 'refcountTracker') return captureColumns(lab.refs, REFCOUNT_COLUMNS, REFCOUNT_VALUES)
  if (actor === 'allocator') return captureColumns(lab.heap as object, PYMALLOC_COLUMNS, PYMALLOC_VALUES)
  if (actor === 'addressSpace') return captureColumns(lab.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES)
  if (actor === 'generation0') return captureColumns(lab.gc, GENERATION_COLUMNS, GENERATION_VALUES)
  if (actor === 'weakrefs') return captureColumns(lab.weakrefs, WEAKREF_COLUMNS, [])
  return CACHES.includes(actor as (typeof CACHES)[number]) ? captureColumns(lab.freeLists, FREE_LIST_COLUMNS, []) : {}
}

/**
 * What a random program performs, as numbers, with the collector switched off; at its end a collection falls due, one of each generation is asked
 * for, an object with a weak reference dies, and each free list is asked.
 */
const performed = ((): readonly Call[] => {
  const [{ calls }] = fc.sample(objectPrograms(model, 250), { seed: SEED, numRuns: 20 }).toSorted((a, b) => b.calls.length - a.calls.length)
  const lab = createTracedObjectLab({ plan })
  const runner = new Runner(lab)
  runner.perform([O.COLLECTOR_ENABLE, 0, 0, 0, 0])
  for (const call of calls) if (call[0] !== O.COLLECTOR_ENABLE) runner.perform(call)
  const all: Call[] = [...runner.performed]
  const act = (...call: Call): number => {
    all.push(call)
    lab.perform(...call)
    return lab.refs.newest
  }
  const make = (type: 'list' | 'weakref', cache = NO_CACHE): number => act(O.OBJECT_ALLOCATE, typeNumber(type), 96, cache, 0)
  /** Whatever a collection calls returns at once. */
  const collected = (): void => {
    while (lab.gc.collecting !== NONE) act(lab.refs.phase === TrackerPhase.AWAITING_PROGRAM ? O.CODE_RETURN : O.COLLECTOR_RESUME, 0, 0, 0, 0)
  }
  act(O.COLLECTOR_ENABLE, 1, 0, 0, 0)
  act(O.COUNTS_SET, 0, 0, 0, 0)
  act(O.THRESHOLD_SET, 0, 1, 0, 0)
  act(O.SAFEPOINT, 0, 0, 0, 0)
  const objects = [make('list'), make('list')]
  act(O.SAFEPOINT, 0, 0, 0, 0)
  collected()
  for (const generation of [0, 1, 2]) {
    act(O.COLLECT, generation, 0, 0, 0)
    collected()
  }
  act(O.WEAKREF_LINK, make('weakref'), objects[0], 0, 0)
  act(O.REFERENCE_DROP, objects[0], 0, 0, 0)
  model.caches.forEach((_, cache) => {
    make('list', cache)
  })
  act(O.OBJECT_ALLOCATE, 1, 5000, NO_CACHE, 0)
  return all
})()

/** @returns what was thrown, and the operation after the one that threw it */
function performUntilItThrows(lab: TracedObjectLab, from: number): { readonly thrown: unknown; readonly stoppedAt: number } {
  for (let at = from; at < performed.length; at++) {
    try {
      lab.perform(...performed[at])
    } catch (thrown) {
      return { thrown, stoppedAt: at + 1 }
    }
  }
  return { thrown: null, stoppedAt: performed.length }
}

describe('an actor of a heap of objects that is cut off', () => {
  const owners: readonly ActorId[] = ['refcountTracker', 'generation0', 'generation1', 'generation2', 'weakrefs', 'allocator', 'addressSpace']
  const actors: readonly ActorId[] = [...owners, 'trigger', 'scope', 'promotion', ...CACHES]

  test('there are free lists of seven types or more', () => {
    expect(CACHES.length).toBeGreaterThanOrEqual(7)
  })

  describe.each([0, 0.5])('after %d of a program', (part) => {
    test.each(actors)('[L3.1] %s: the run stops at the first message meant for it, and it says nothing more', (actor) => {
      const lab = createTracedObjectLab({ plan })
      const cutAt = Math.floor(performed.length * part)
      for (const call of performed.slice(0, cutAt)) lab.perform(...call)
      const before = columnsOf(lab, actor)
      const after = recordBus(lab)
      lab.cut(actor)
      const { thrown, stoppedAt } = performUntilItThrows(lab, cutAt)

      // 1. The failure names the actor and the message.
      const { failure } = lab
      expect(thrown).toBeInstanceOf(BusError)
      expect(thrown).toBe(failure)
      expect(failure?.message).toMatch(new RegExp(`^${actor} does not hear: ${failure?.about.type}`))
      // 2. That message is the first for it, and the last of all. (A signal stands in no log.)
      const meant = meantFor(actor, after.messages)
      expect(meant).toEqual(failure?.about.type === 'quiet' ? [] : [failure?.about])
      if (failure?.about.type !== 'quiet') expect(after.messages.at(-1)).toEqual(failure?.about)
      // 3. It said nothing, and its columns are as they were.
      expect(after.messages.filter(({ by }) => by === actor)).toEqual([])
      if (!CACHES.includes(actor as (typeof CACHES)[number])) expect(columnsOf(lab, actor)).toEqual(before)
      // 4. The run cannot go on.
      const { factCount } = lab
      for (const call of performed.slice(stoppedAt, stoppedAt + 3)) expect(() => lab.perform(...call)).toThrow(failure ?? Error)
      expect([lab.factCount, lab.failure]).toEqual([factCount, failure])
    })
  })
})
