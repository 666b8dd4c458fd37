import { cpython } from '../../machines/plans'
import { createGenerations, type Generations } from '../../src/kernel/gc/layout'
import { Alone, generation, given, type Scripted } from '../support/actors'

const gcOf = (version = '3.13', threshold = 1): Generations => {
  const gc = createGenerations(cpython(version).profile.objects.collector)
  gc.threshold[0] = threshold
  return gc
}
const created = (object: number, counted = 1): Scripted => ({ type: 'object.created', object, kind: 1, cache: -1, counted })
const safepoint: Scripted = { type: 'safepoint', record: 0 }
const due = (number: number): Scripted => ({ type: 'collection.due', generation: number })

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
      .when(safepoint, created(0), created(1), safepoint, { type: 'collector.switch', record: 0, enabled: 0 }, safepoint)
      .then(
        { type: 'safepoint.passed' },
        { type: 'allocation.counted', count: 1 },
        { type: 'allocation.counted', count: 2 },
        { type: 'collection.due', generation: 0 },
        { type: 'collection.due', generation: 0 },
        { type: 'collector.enabled', enabled: 0 },
        { type: 'collection.waived' },
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
  test.each([0, 1, 2])('generation %d counts, is due when that is said of it, and no longer when it is waived or said of another', (number) => {
    const alone = new Alone(generation(number, gcOf()))
    const other = (number + 1) % 3
    const states = [alone.state]
    for (const message of [due(other), due(number), due(number), { type: 'collection.waived' } as const, due(number), due(other)]) {
      alone.send(message)
      states.push(alone.state)
    }
    expect(states).toEqual(['counting', 'counting', 'due', 'due', 'counting', 'due', 'counting'])
    expect(alone.outbox.said).toEqual([])
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

  test.each([0, 1, 2])('[L8] generation %d, made when a collection is due, is where it was', (number) => {
    const gc = gcOf()
    gc.due = number
    expect([0, 1, 2].map((each) => new Alone(generation(each, gc)).state)).toEqual([0, 1, 2].map((each) => (each === number ? 'due' : 'counting')))
  })
})
