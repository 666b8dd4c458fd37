import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { BOXED, boxed, collect, counting, freeze, groups, loop, loopInFunction, order, reach, reachFrozen, triggers, tuples, weak, work } from './incrementalPrograms'

// What a real interpreter told of test/cpython/incremental (pyodide, CPython 3.14.2), against the same programs on a Heap.

const FILE = join(__dirname, '../cpython/incremental/recorded/pyodide-3.14.2.json.gz')
const { programs } = JSON.parse(gunzipSync(readFileSync(FILE)).toString()) as { readonly programs: Readonly<Record<string, Readonly<Record<string, unknown>>>> }
type Rows = readonly (readonly number[])[]

const MINUTE = 60_000

/** Tracked objects of pyodide's start-up that no root reaches. Found by trying: 980 to 984 would do. */
const OTHERS = 982
/** `keep` and `held`, which the loops have made before they begin. */
const LISTS = 2
const LOOPS = [
  ['loopFrozen', null, 20_000],
  ['loopFrozenOne', [1, 5], 100],
  ['loopFrozenSmall', [50, 5], 2000],
  ['loopFrozenRate0', [50, 0], 2000],
  ['loopFrozenRate1', [50, 1], 2000],
  ['loopFrozenRate100', [50, 100], 2000],
] as const

describe('where the start-up is frozen', () => {
  test.each(LOOPS)('%s: each increment begins and ends as in 3.14.2', (name, thresholds, steps) => {
    const recorded = programs[name]
    const frozen = (recorded.before as number[])[3]
    const told = loop(frozen - 1000 - LISTS, 1000, { keep: 0, freezes: true, thresholds, steps })
    expect(told.events).toEqual(recorded.events)
  })
  test('loopInFunction', () => {
    const recorded = programs.loopInFunction
    const frozen = (recorded.before as number[])[3]
    expect(loopInFunction(frozen - 1000, 1000)).toEqual(recorded.events)
  })
})

test.each([
  ['loop', 0],
  ['loopKeep5000', 5000],
] as const)(
  '%s: each increment begins and ends as in 3.14.2',
  (name, keep) => {
    const recorded = programs[name]
    const old = (recorded.before as number[])[2] - keep
    const told = loop(old - OTHERS - LISTS, OTHERS, { keep, freezes: false, thresholds: null, steps: 60_000 })
    expect(told.events).toEqual(recorded.events)
  },
  MINUTE,
)

test('work: what an increment owes', () => {
  const recorded = Object.values(programs.work)
  const told = work((recorded[0] as Rows)[0][7] - 101)
  expect(told.marked).toEqual(recorded[0])
  expect(told.later.map(([reach, dead, result, ...row]) => [reach, dead, result, ...row])).toEqual(recorded[1])
  expect(told.deep).toEqual(recorded[2])
  expect(told.layered).toEqual(recorded.slice(3))
})

test.each(BOXED.map((args) => [args.join(' '), args] as const))('increments, boxed: %s', (name, args) => {
  const [old, rows] = programs.increments[`boxed: groups, size, dead each, new, rate, calls: ${name}`] as [number[], Rows]
  expect(boxed(old[3] - 101, args)).toEqual([old, rows])
})

test.each(BOXED.map((args) => [args.join(' '), args] as const))('increments: %s', (name, args) => {
  const [old, rows] = programs.increments[`groups, size, dead each, new, rate, calls: ${name}`] as [number[], Rows]
  expect(groups(old[3] - 100, args)).toEqual([old, rows])
})

test.each([
  ['counting', counting],
  ['tuples', tuples],
] as const)('%s: of what a Heap has', (name, run) => {
  const told = run()
  expect(told).toEqual(Object.fromEntries(Object.keys(told).map((key) => [key, programs[name][key]])))
})

test('reach: the start-up is marked', () => {
  const { stats: _, ...recorded } = programs.reach
  // Fourteen more than in the loops are not reached here; which, is not known.
  const others = OTHERS + 14
  expect(reach((recorded.lengths as number[])[2] - others, others)).toEqual(recorded)
})

test('reachFrozen: what is frozen is not marked', () => {
  const recorded = programs.reachFrozen
  expect(reachFrozen((recorded.lengths as number[])[3] - 100)).toEqual(recorded)
})

test('weak: weak references, finalizers, and what both bring', () => {
  const told = weak()
  // The real one's first collection finds three objects more: its start-up's.
  const [first] = Object.keys(told)
  ;(told[first] as number[])[0] += 3
  expect(told).toEqual(programs.weak)
})

test('order: the lists after each kind of collection', () => {
  expect(order(2000)).toEqual(programs.order)
})

test('collect: results, lengths, counts, statistics', () => {
  const recorded = programs.collect
  const told = collect((recorded['full, freeze'] as number[])[4] - 100)
  expect(sinceTheFirst(told)).toEqual(sinceTheFirst(recorded))
})

/** Rows whose statistics, the last six numbers, count from the first row on. */
function sinceTheFirst(told: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const first = told['full, freeze'] as number[]
  const since = (row: unknown): unknown => (Array.isArray(row) && row.length === first.length ? row.map((value, at) => (at < 8 ? value : value - first[at])) : row)
  return Object.fromEntries(Object.entries(told).map(([name, row]) => [name, since(row)]))
}

test('freeze: lengths, counts, order', () => {
  const recorded = programs.freeze
  const told = freeze((recorded.full as number[])[3] - 100)
  expect(told).toEqual(recorded)
})

test('triggers: when an increment begins', () => {
  expect(triggers()).toEqual(programs.triggers)
})
