import { cpython } from '../../machines/plans'
import { generationalKernel } from '../../src/kernel/collector/kernel'
import { Awaiting, createGenerations, type Generations } from '../../src/kernel/gc/layout'
import { Alone, generation, given, type Scripted } from '../support/actors'

const gcOf = (version = '3.13', threshold = 1): Generations => {
  const gc = createGenerations(cpython(version).profile.objects.collector)
  gc.threshold[0] = threshold
  return gc
}
const created = (object: number, counted = 1): Scripted => ({ type: 'object.created', object, kind: 1, cache: -1, counted })
const quiet: Scripted = { type: 'quiet', after: 1 }
const safepoint: Scripted = { type: 'safepoint', record: 0 }
const enabled = (on: number): Scripted => ({ type: 'collector.switch', record: 0, enabled: on })
/** Says each message to the youngest, who writes the columns, and what it says to the others. */
function heardBy(alone: Alone, others: readonly Alone[], ...messages: readonly Scripted[]): void {
  for (const message of messages) {
    alone.outbox.said.splice(0)
    alone.send(message)
    for (const fact of alone.outbox.said) for (const other of others) other.send(fact as Scripted)
  }
}

describe('generation 0 alone', () => {
  test('objects join it and leave it', () => {
    given(generation(0, gcOf()))
      .when({ type: 'object.track', record: 0, object: 4 }, { type: 'object.track', record: 0, object: 4 }, { type: 'object.untrack', record: 0, object: 4 })
      .then({ type: 'object.tracked', object: 4, list: 0 }, { type: 'tracking.unchanged', object: 4 }, { type: 'object.untracked', object: 4, list: 0 })
  })

  test('of what the tracker says it takes what concerns it, and is silent about the rest', () => {
    const { alone } = given(generation(0, gcOf())).when({ type: 'object.track', record: 0, object: 4 })
    const when = (...messages: readonly Scripted[]): string[] => {
      alone.outbox.said.splice(0)
      for (const message of messages) alone.send(message)
      return alone.outbox.said.map(({ type }) => type)
    }
    expect(when({ type: 'object.dying', object: 4, tracked: 0, nests: 0, cursor: -1 }, created(5, 0), { type: 'objectBlock.released', object: 5, gc: 0 })).toEqual([])
    expect(when({ type: 'object.dying', object: 4, tracked: 1, nests: 0, cursor: -1 })).toEqual(['object.untracked'])
    expect(when({ type: 'finalizer.called', object: 4, gc: 0 })).toEqual([])
    expect(when({ type: 'finalizer.called', object: 4, gc: 1 })).toEqual(['object.tracked'])
    expect(when({ type: 'finalizer.returned', object: 4, tracked: 0, resurrected: 1 })).toEqual([])
    expect(when({ type: 'finalizer.returned', object: 4, tracked: 1, resurrected: 0 })).toEqual(['object.untracked'])
    expect(when({ type: 'object.delayed', object: 4, tracked: 0 })).toEqual([])
    expect(when(created(5), { type: 'objectBlock.released', object: 5, gc: 1 }, { type: 'objectBlock.released', object: 6, gc: 1 })).toEqual([
      'allocation.counted',
      'deallocation.counted',
      'count.unchanged',
    ])
  })

  test('it counts until it is over its threshold; a safepoint looks again', () => {
    given(generation(0, gcOf()))
      .when(safepoint, created(0), created(1), safepoint, created(2), enabled(0), safepoint)
      .then(
        { type: 'safepoint.passed' },
        { type: 'allocation.counted', count: 1 },
        { type: 'allocation.counted', count: 2 },
        { type: 'collection.scheduled', count: 2 },
        { type: 'collection.considered', count: 2, threshold: 1 },
        { type: 'allocation.counted', count: 3 },
        { type: 'collection.scheduled', count: 3 },
        { type: 'collector.enabled', enabled: 0 },
        { type: 'collection.waived' },
        { type: 'safepoint.passed' },
      )
  })

  test('to 3.11 a collection is considered with the allocation that exceeds the threshold', () => {
    given(generation(0, gcOf('3.11')))
      .when(created(0), created(1), safepoint)
      .then(
        { type: 'allocation.counted', count: 1 },
        { type: 'allocation.counted', count: 2 },
        { type: 'collection.considered', count: 2, threshold: 1 },
        { type: 'safepoint.passed' },
      )
  })

  test('thresholds and counts are what it is told', () => {
    const gc = gcOf()
    given(generation(0, gc))
      .when({ type: 'threshold.change', record: 0, generation: 1, threshold: 5 }, { type: 'counts.adopt', record: 0, count0: 1, count1: 2, count2: 3 })
      .then({ type: 'threshold.set', generation: 1, threshold: 5 }, { type: 'counts.set', count0: 1, count1: 2, count2: 3 })
    expect([[...gc.threshold].slice(1), [...gc.count]]).toEqual([
      [5, 10],
      [1, 2, 3],
    ])
  })

  test('[L5] what it says is caused by the message it answers', () => {
    const { alone } = given(generation(0, gcOf())).when(created(0), created(1), safepoint)
    expect(alone.outbox.causes).toEqual([1, 2, 3])
  })
})

describe('the chart of each generation', () => {
  test('the youngest counts, is due once a collection is scheduled, and no longer when a safepoint has looked or it is waived; the others count on', () => {
    const gc = gcOf()
    const [youngest, ...others] = [0, 1, 2].map((number) => new Alone(generation(number, gc)))
    const states: unknown[] = []
    for (const message of [created(0), created(1), created(2), safepoint, created(3), enabled(0), safepoint, enabled(1)]) {
      heardBy(youngest, others, message)
      states.push([youngest.state, ...others.map(({ state }) => state)])
    }
    const counting = ['counting', 'counting', 'counting']
    const due = ['due', 'counting', 'counting']
    expect(states).toEqual([counting, due, due, counting, due, ['due', 'idle', 'idle'], ['idle', 'idle', 'idle'], counting])
    expect(others.flatMap(({ outbox }) => outbox.said)).toEqual([])
  })

  test.each([0, 1, 2])('generation %d, asked to collect, stands in each phase in turn, and then counts again; the others count on', (number) => {
    const gc = gcOf()
    const all = [0, 1, 2].map((each) => new Alone(generation(each, gc)))
    const alone = all[number]
    const others = all.filter((other) => other !== alone)
    heardBy(alone, others, { type: 'collect', record: 0, generation: number })
    const phases: unknown[] = [alone.state]
    for (let step = 0; gc.collecting !== -1 && step < 100; step++) {
      heardBy(alone, others, gc.awaiting === Awaiting.POLICY ? { type: 'promotion.chosen', list: Math.min(number + 1, 2) } : quiet)
      if (JSON.stringify(alone.state) !== JSON.stringify(phases.at(-1))) phases.push(alone.state)
      expect(others.map(({ state }) => state)).toEqual(['counting', 'counting'])
    }
    const full = ['untrackingDicts', 'clearingFreeLists']
    const legacy = ['movingLegacyFinalizers', 'movingLegacyReachable', 'handlingLegacyFinalizers']
    const expected = generationalKernel.phases.map(({ name }) => name).filter((name) => !legacy.includes(name) && (number === 2 || !full.includes(name)))
    expect(phases).toEqual([...expected.map((phase) => ({ collecting: phase })), 'counting'])
  })

  test.each([0, 1, 2])('generation %d is idle while the collector is off, by gc.disable or by a threshold of 0', (number) => {
    const gc = gcOf()
    const youngest = new Alone(generation(0, gc))
    const alone = number === 0 ? youngest : new Alone(generation(number, gc))
    const states = [alone.state]
    const asked: readonly Scripted[] = [
      { type: 'collector.switch', record: 0, enabled: 0 },
      { type: 'collector.switch', record: 0, enabled: 1 },
      { type: 'threshold.change', record: 0, generation: 0, threshold: 0 },
      { type: 'threshold.change', record: 0, generation: 0, threshold: 700 },
    ]
    for (const message of asked) {
      youngest.send(message)
      const [fact] = youngest.outbox.said.splice(0)
      alone.send(fact as Scripted)
      states.push(alone.state)
    }
    expect(states).toEqual(['counting', 'idle', 'counting', 'idle', 'counting'])
  })

  test('[L8] one that is made when a collection is scheduled, or in the middle of one, is where it was', () => {
    const states = (gc: Generations) => [0, 1, 2].map((number) => new Alone(generation(number, gc)).state)
    const scheduled = gcOf()
    new Alone(generation(0, scheduled)).send(created(0))
    new Alone(generation(0, scheduled)).send(created(1))
    expect(states(scheduled)).toEqual(['due', 'counting', 'counting'])
    for (const number of [0, 1, 2]) {
      const gc = gcOf()
      new Alone(generation(number, gc)).send({ type: 'collect', record: 0, generation: number })
      for (const { name: phase } of generationalKernel.phases.slice(0, 4)) {
        expect(states(gc)).toEqual([0, 1, 2].map((each) => (each === number ? { collecting: phase } : 'counting')))
        const next = new Alone(generation(number, gc))
        // It says at once that it goes on when all is quiet.
        expect(next.outbox.waits).toBe(1)
        expect([0, 1, 2].filter((each) => each !== number).map((each) => new Alone(generation(each, gc)).outbox.waits)).toEqual([0, 0])
        next.send(quiet)
      }
    }
  })
})
