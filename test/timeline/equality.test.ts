import fc from 'fast-check'
import type { Plan } from '../../machines/plans'
import { CPYTHON_POLICIES, INCREMENTAL_POLICIES } from '../../machines/policies'
import { F } from '../../src/kernel/facts'
import { comparePositions, type Position, printPosition } from '../../src/timeline/position'
import { type StepSize, Timeline, type TimelineOptions } from '../../src/timeline/timeline'
import { COLLECTION_STORIES, type CollectionStep, collectionPrograms } from '../support/collections'
import { tightPlan } from '../support/objectPrograms'
import { recordRun } from './cycles/runs'
import { type Digest, digest, sameDigest, truthOf } from './digests'

const SEED = 20261122

const PLANS: readonly (readonly [string, Plan])[] = [
  ['3.8', tightPlan('3.8', { policies: CPYTHON_POLICIES })],
  ['3.11', tightPlan('3.11', { policies: CPYTHON_POLICIES })],
  ['3.13', tightPlan('3.13', { policies: CPYTHON_POLICIES })],
  ['3.14.0', tightPlan('3.14.0', { policies: INCREMENTAL_POLICIES })],
]

/** The heap at the cursor is the one that it should be. */
function check(timeline: Timeline, truth: ReadonlyMap<string, Digest>, by: string): void {
  const place = printPosition(timeline.cursor)
  const [heap, expected] = [digest(timeline.heap()), truth.get(place) ?? {}]
  if (!sameDigest(heap, expected)) expect({ place, by, heap }).toEqual({ place, by, heap: expected })
}

/** All places that steps of a size come to, and that each has the heap that it should have. */
function walk(timeline: Timeline, truth: ReadonlyMap<string, Digest>, size: StepSize, direction: 1 | -1): string[] {
  const places: string[] = []
  for (;;) {
    const before = timeline.cursor
    places.push(printPosition(before))
    check(timeline, truth, `${size} ${direction}`)
    const after = direction === 1 ? timeline.stepForward(size) : timeline.stepBack(size)
    if (comparePositions(before, after) === 0) return places
  }
}

/** The same run with lines, of a few operations each. */
function withLines(timeline: Timeline, every: number): Timeline {
  const { options } = timeline as unknown as { readonly options: TimelineOptions }
  return new Timeline({ ...options, lineOf: (operation) => (operation % 11 === 7 ? -1 : Math.floor(operation / every)) })
}

/** Each program ends so: a cycle, and a full collection. */
const CYCLE: readonly CollectionStep[] = [
  ['list', 0, 0],
  ['loop', 0, 0],
  ['collect', 0.99, 0],
]

const SIZES: readonly StepSize[] = ['operation', 'line', 'phase', 'collection']

describe('[L5] a place of a run is the same heap, column by column, however it is reached', () => {
  test.each(PLANS)(`random programs that collect, %s (seed ${SEED})`, (name, plan) => {
    let [inside, collecting] = [0, 0]
    const checkRun = (steps: readonly CollectionStep[], every: number, order: readonly number[]): void => {
      const timeline = withLines(recordRun(plan, [...steps, ...CYCLE], undefined, every), every)
      const truth = truthOf(plan, timeline)
      const started = Array.from({ length: timeline.end.operation }, (_, operation) => operation).filter((operation) =>
        timeline
          .factsOf(operation)
          .slice()
          .some(({ kind }) => kind === F.COLLECTION_STARTED),
      )
      // A finalizer's operations are in the middle of a collection, too.
      expect(timeline.collections.filter((operation) => started.includes(operation))).toEqual(started)
      // 1. Every place, fact by fact: forwards from the start, back from the end.
      timeline.seekTo({ operation: 0, fact: 0 })
      expect(walk(timeline, truth, 'fact', 1)).toEqual([...truth.keys()])
      expect(walk(timeline, truth, 'fact', -1)).toEqual([...truth.keys()].reverse())
      // 2. By larger steps: the same places back as forth.
      for (const size of SIZES) {
        const forth = walk(timeline, truth, size, 1)
        expect(walk(timeline, truth, size, -1)).toEqual(forth.reverse())
      }
      // 3. Any place, from any other.
      const places = [...truth.keys()]
      inside += places.filter((place) => place.includes('.')).length
      collecting += timeline.collections.length
      for (const share of order) {
        const place = places[Math.floor(share * places.length)]
        timeline.seekTo(parse(place))
        check(timeline, truth, 'seek')
      }
    }
    const order = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 10, maxLength: 10 })
    const property = fc.property(collectionPrograms(16, true), fc.integer({ min: 1, max: 60 }), order, checkRun)
    // Finalizers, callbacks and resurrection, in one version.
    const examples = (name === '3.11' ? COLLECTION_STORIES : []).slice(0, 2).map((story): [typeof story, number, number[]] => [story, 7, [0.9, 0.1, 0.5]])
    fc.assert(property, { seed: SEED, numRuns: 1 + examples.length, endOnFailure: true, examples })
    expect(inside).toBeGreaterThan(50)
    expect(collecting).toBeGreaterThan(0)
  })
})

function parse(place: string): Position {
  const [operation, fact] = place.slice(1).split('.').map(Number)
  return { operation, fact: fact ?? 0 }
}
