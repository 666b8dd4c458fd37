import fc from 'fast-check'
import type { Plan } from '../../../machines/plans'
import { CPYTHON_POLICIES, INCREMENTAL_POLICIES } from '../../../machines/policies'
import { NONE } from '../../../src/kernel/columns'
import { FactSink } from '../../../src/kernel/factSink'
import { ObjectFlag, TrackerPhase } from '../../../src/kernel/refcounts/layout'
import type { Replayed } from '../../../src/timeline/replayed'
import { measureSurvival, type TypeSurvival } from '../../../src/timeline/survival/survival'
import type { SurvivalRow } from '../../../src/timeline/survival/tally'
import type { Timeline } from '../../../src/timeline/timeline'
import { COLLECTION_STORIES, collectionPrograms } from '../../support/collections'
import { tightPlan } from '../../support/objectPrograms'
import { livingOf, recordRun } from '../cycles/runs'

const SEED = 20261122

const PLANS: readonly (readonly [string, Plan])[] = [
  ['3.8', tightPlan('3.8', { policies: CPYTHON_POLICIES })],
  ['3.11', tightPlan('3.11', { policies: CPYTHON_POLICIES })],
  ['3.13', tightPlan('3.13', { policies: CPYTHON_POLICIES })],
  ['3.14.0', tightPlan('3.14.0', { policies: INCREMENTAL_POLICIES })],
]

/** One life, as the columns between operations show it. */
interface Life {
  readonly type: number
  /** The operation in which it was born; −1: it was there before. */
  readonly birth: number
  readonly collectionsAtBirth: number
  death: number | null
  collectionsAtDeath: number
  /** The generation that it was in when nothing was under way last; 255: none. */
  home: number
}

/** All lives between two places of a run, by looking at the columns in front of each operation. No fact is read. */
function livesOf(timeline: Timeline, from: number, to: number): { lives: Life[]; first: number; last: number } {
  const lives: Life[] = []
  let alive = new Map<string, Life>()
  let [first, before] = [0, 0]
  const lab = timeline.replayFrom(from, new FactSink(false))
  for (let operation = from; operation <= to; operation++) {
    if (operation > from) timeline.perform(lab, operation - 1)
    const collections = lab.gc.collections.reduce((sum, one) => sum + one, 0)
    if (operation === from) first = before = collections
    const here = livesAt(lab, alive, operation === from ? -1 : operation - 1, before)
    for (const [name, life] of here) if (!alive.has(name)) lives.push(life)
    for (const [name, life] of alive) {
      if (here.has(name)) continue
      life.death = operation - 1
      life.collectionsAtDeath = before
    }
    alive = here
    before = collections
  }
  return { lives, first, last: before }
}

/** Who is alive; those that are new were born in the operation in front. */
function livesAt(lab: Replayed, alive: ReadonlyMap<string, Life>, birth: number, collectionsAtBirth: number): Map<string, Life> {
  const { refs, gc } = lab
  const quiet = gc.collecting === NONE && refs.phase === TrackerPhase.IDLE
  const here = new Map<string, Life>()
  for (const object of livingOf(lab)) {
    if ((refs.objFlags[object] & ObjectFlag.STATIC) !== 0) continue
    const name = `${object} ${refs.objBirth[object]}`
    const life = alive.get(name) ?? { type: refs.objType[object], birth, collectionsAtBirth, death: null, collectionsAtDeath: 0, home: 255 }
    if (quiet) life.home = gc.gcList[object] ?? 255
    here.set(name, life)
  }
  return here
}

/** Rows as their definition has them, of ages and ends. */
function rowsOf(ages: readonly (readonly [age: number, dies: boolean])[], bounds: readonly (readonly [number, number])[]): SurvivalRow[] {
  const last = Math.max(...ages.map(([age]) => age))
  let survival = 1
  return bounds
    .filter(([from]) => ages.length > 0 && from <= last)
    .map(([from, to]) => {
      const atRisk = ages.filter(([age]) => age >= from).length
      const here = ages.filter(([age]) => age >= from && age <= to)
      const died = here.filter(([, dies]) => dies).length
      survival *= 1 - died / atRisk
      return { from, to, atRisk, died, censored: here.length - died, survival }
    })
}

const POWERS = [[0, 0] as const, ...Array.from({ length: 20 }, (_, n) => [2 ** n, 2 ** (n + 1) - 1] as const)]
const ONES = [...Array.from({ length: 32 }, (_, n) => [n, n] as const), [32, Number.POSITIVE_INFINITY] as const]

/** The rows up to the last with anybody in it. */
function until(rows: readonly SurvivalRow[]): SurvivalRow[] {
  const end = rows.findIndex(({ atRisk, died, censored }) => atRisk === died + censored)
  return rows.slice(0, end + 1)
}

function near(rows: readonly SurvivalRow[]): object[] {
  return rows.map((row) => ({ ...row, survival: Math.round(row.survival * 1e9) }))
}

function check(measured: TypeSurvival, lives: readonly Life[], to: number, collections: number): void {
  const born = lives.filter(({ birth }) => birth >= 0)
  expect(measured).toMatchObject({ born: born.length, alive: born.filter(({ death }) => death === null).length })
  expect(measured.died + measured.collected).toBe(born.filter(({ death }) => death !== null).length)
  const byOperations = born.map(({ birth, death }): [number, boolean] => [(death ?? to) - birth, death !== null])
  expect(near(measured.byOperations)).toEqual(near(until(rowsOf(byOperations, POWERS))))
  const byCollections = born.map((life): [number, boolean] => [(life.death === null ? collections : life.collectionsAtDeath) - life.collectionsAtBirth, life.death !== null])
  expect(near(measured.byCollections)).toEqual(near(until(rowsOf(byCollections, ONES))))
}

describe('[L5] who survives, from the facts alone', () => {
  test.each(PLANS)(`is what the columns in front of each operation show, %s (seed ${SEED})`, (name, plan) => {
    let deaths = 0
    const property = fc.property(collectionPrograms(60), fc.double({ min: 0, max: 1, noNaN: true }), (steps, share) => {
      const timeline = recordRun(plan, steps)
      const to = timeline.end.operation
      const from = share < 0.5 ? 0 : Math.floor((share - 0.5) * to)
      const { lives, first, last } = livesOf(timeline, from, to)
      const survival = measureSurvival(timeline, { from })
      expect(survival).toMatchObject({ from, to, collections: last - first })
      const types = new Set(lives.filter(({ birth }) => birth >= 0).map(({ type }) => type))
      expect(
        survival.types
          .filter(({ born }) => born > 0)
          .map(({ type }) => type)
          .sort(),
      ).toEqual([...types].sort())
      for (const measured of survival.types)
        check(
          measured,
          lives.filter(({ type }) => type === measured.type),
          to,
          last,
        )
      check(survival.all, lives, to, last)
      presentAndMoved(survival.all, lives, name)
      deaths += survival.all.died + survival.all.collected
    })
    fc.assert(property, { seed: SEED, numRuns: 20, endOnFailure: true, examples: COLLECTION_STORIES.map((story): [typeof story, number] => [story, 0]) })
    expect(deaths).toBeGreaterThan(100)
  })
})

/** The generation, where the two spaces of an old one are one. */
function homeOf(life: Life, name: string): number {
  return name === '3.14.0' && life.home === 2 ? 1 : life.home
}

/** Who is in a generation in the end; and who leaves one comes into another. */
function presentAndMoved({ generations }: TypeSurvival, lives: readonly Life[], name: string): void {
  const present = generations.map(({ generation }) => lives.filter((life) => life.death === null && homeOf(life, name) === generation).length)
  expect(generations.map((one) => one.present)).toEqual(present)
  expect(generations.reduce((sum, { arrived }) => sum + arrived, 0)).toBe(generations.reduce((sum, { movedOn }) => sum + movedOn, 0))
}

test.each(PLANS)(`[L5] objects die in the generation that they were in, where no finalizer comes in between, %s (seed ${SEED})`, (name, plan) => {
  let older = 0
  const quiet = collectionPrograms(80).map((steps) => steps.filter(([word]) => !['finalized', 'callback', 'callbacks', 'saveAll'].includes(word)))
  const property = fc.property(quiet, (steps) => {
    const timeline = recordRun(plan, steps)
    const { lives } = livesOf(timeline, 0, timeline.end.operation)
    const { generations } = measureSurvival(timeline).all
    const dead = generations.map(({ generation }) => lives.filter((life) => life.death !== null && homeOf(life, name) === generation).length)
    expect(generations.map(({ died, collected }) => died + collected)).toEqual(dead)
    older += dead[1] + dead[2]
  })
  fc.assert(property, { seed: SEED, numRuns: 20, endOnFailure: true })
  expect(older).toBeGreaterThan(5)
})

test('memory does not grow with the run: as many rows and types after ten times the operations', () => {
  const [, plan] = PLANS[1]
  const steps = Array.from({ length: 40 }, (_, at) => (['list', 'drop', 'loop', 'allocate'] as const)[at % 4]).map((word) => [word, 0.3, 0.6] as const)
  const short = measureSurvival(recordRun(plan, steps))
  const long = measureSurvival(recordRun(plan, Array.from({ length: 10 }, () => steps).flat()))
  expect(long.all.born).toBeGreaterThan(5 * short.all.born)
  expect(long.types.length).toBe(short.types.length)
  expect(long.all.byOperations.length).toBeLessThanOrEqual(short.all.byOperations.length + 5)
})
