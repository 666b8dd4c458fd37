import fc from 'fast-check'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES } from '../../src/kernel/addressSpace/layout'
import { FREE_LIST_COLUMNS } from '../../src/kernel/freelists/layout'
import { GENERATION_COLUMNS, GENERATION_VALUES } from '../../src/kernel/gc/layout'
import { O } from '../../src/kernel/operations'
import { PYMALLOC_COLUMNS, PYMALLOC_VALUES } from '../../src/kernel/pymalloc/layout'
import { REFCOUNT_COLUMNS, REFCOUNT_VALUES } from '../../src/kernel/refcounts/layout'
import { createTracedObjectLab, type TracedObjectLab } from '../../src/lab/objectLab'
import { objectModel } from '../../src/lab/objectModel'
import { type Capture, captureColumns } from '../../src/snapshot/columns'
import { BusError } from '../../streams/bus'
import type { ActorId } from '../../streams/ids'
import type { Message } from '../../streams/message'
import { recordBus } from '../../streams/recording'
import { ROUTES, type Route } from '../../streams/routes'
import { type Call, objectPrograms, Runner, tightPlan } from '../support/objectPrograms'

const SEED = 20261121
const plan = tightPlan('3.13')
const model = objectModel(plan.profile)
const table: Readonly<Partial<Record<string, Route>>> = ROUTES
const CACHES = [...new Set(model.caches)]

function isFor(actor: ActorId, message: Message): boolean {
  const route = table[message.type]
  const answers = route?.answersByCache === true && 'cache' in message ? model.caches[message.cache] : route?.answers
  return answers === actor || (route?.hears?.includes(actor) ?? false)
}

/** The columns of the actor; those of the youngest generation are all that generations share. */
function columnsOf(lab: TracedObjectLab, actor: ActorId): Capture {
  if (actor === 'refcountTracker') return captureColumns(lab.refs, REFCOUNT_COLUMNS, REFCOUNT_VALUES)
  if (actor === 'allocator') return captureColumns(lab.heap as object, PYMALLOC_COLUMNS, PYMALLOC_VALUES)
  if (actor === 'addressSpace') return captureColumns(lab.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES)
  if (actor === 'generation0') return captureColumns(lab.gc, GENERATION_COLUMNS, GENERATION_VALUES)
  return CACHES.includes(actor as (typeof CACHES)[number]) ? captureColumns(lab.freeLists, FREE_LIST_COLUMNS, []) : {}
}

/** What a random program performs, as numbers; at its end each free list is asked, and a collection falls due. */
const performed = ((): readonly Call[] => {
  const [{ calls }] = fc.sample(objectPrograms(model, 250), { seed: SEED, numRuns: 20 }).toSorted((a, b) => b.calls.length - a.calls.length)
  const runner = new Runner(createTracedObjectLab({ plan }))
  for (const call of calls) runner.perform(call)
  const asks = model.caches.map((_, cache): Call => [O.OBJECT_ALLOCATE, 1, 96, cache, 0])
  const due: readonly Call[] = [
    [O.COLLECTOR_ENABLE, 1, 0, 0, 0],
    [O.COUNTS_SET, 0, 0, 0, 0],
    [O.THRESHOLD_SET, 0, 1, 0, 0],
    [O.SAFEPOINT, 0, 0, 0, 0],
    ...[1, 2].map((): Call => [O.OBJECT_ALLOCATE, 1, 96, -1, 0]),
    [O.SAFEPOINT, 0, 0, 0, 0],
  ]
  const large: readonly Call[] = [[O.OBJECT_ALLOCATE, 1, 5000, -1, 0]]
  return [...runner.performed, ...due, ...asks, ...large]
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
  const actors: readonly ActorId[] = ['refcountTracker', 'generation0', 'generation1', 'generation2', 'allocator', 'addressSpace', ...CACHES]

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
      const meant = after.messages.filter((message) => isFor(actor, message))
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
