import fc from 'fast-check'
import { cpython } from '../../machines/plans'
import { O, type OperationKind } from '../../src/kernel/operations'
import { typeNumber } from '../../src/lab/objectModel'
import { replayer } from '../../src/lab/replayer'
import { createLab } from '../../src/program/createLab'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { pagesOf } from '../../src/snapshot/tree'
import type { Replayed, Rewindable } from '../../src/timeline/replayed'

// A heap that goes to and fro: whatever way it takes, heard or unheard, it holds at each place what a run to that place holds.

const SEED = 20261122
const plan = cpython('3.11')
const LIST = typeNumber('list')
const PLACES = 24

type Operation = readonly [kind: OperationKind, a: number, b: number, c: number, d: number]

/** Lists that are made, filled with each other, dropped and collected: so many that columns grow several times. */
function program(): Operation[] {
  const log: Operation[] = []
  const { lab } = createLab({ plan, mode: 'fast' })
  const held: number[] = []
  const done = (kind: OperationKind, a: number, b = 0, c = 0, d = 0): void => {
    log.push([kind, a, b, c, d])
    lab.perform(kind, a, b, c, d)
  }
  for (let i = 0; i < 9000; i++) {
    done(O.OBJECT_ALLOCATE, LIST, 56, -1, 2)
    const object = lab.refs.newest
    done(O.OBJECT_TRACK, object)
    if (i % 3 > 0) done(O.SLOT_STORE, object, 0, held[(i * 7919) % held.length])
    held.push(object)
    if (i % 5 === 4) done(O.REFERENCE_DROP, held.splice((i * 31) % held.length, 1)[0])
    if (i % 3000 === 2999) done(O.COLLECT, 2)
  }
  return log
}

function columnsThatGrow(first: HeapSnapshot, last: HeapSnapshot): number {
  return Object.entries(first.kernels).flatMap(([actor, { columns }]) =>
    Object.entries(columns).filter(([name, { length }]) => last.kernels[actor].columns[name].length !== length),
  ).length
}

/** The first column, or value, in which two heaps differ; null: in none. */
function difference(one: HeapSnapshot, other: HeapSnapshot): string | null {
  if (one.factHash !== other.factHash || one.record !== other.record) return 'the moment'
  for (const [actor, { columns, values }] of Object.entries(one.kernels)) {
    expect(other.kernels[actor].values).toEqual(values)
    for (const [name, column] of Object.entries(columns)) {
      const its = pagesOf(other.kernels[actor].columns[name])
      const pages = pagesOf(column)
      if (its.length !== pages.length || !pages.every((page, at) => page.equals(its[at]))) return `${actor}.${name}`
    }
  }
  return null
}

/** What the columns hold, whatever facts have said of them: a heap that ran unheard is read whole. */
function readWhole(lab: Rewindable): HeapSnapshot {
  lab.unheard(() => {})
  return lab.snapshot()
}

test(`[L5] to and fro, heard and unheard, over columns that grow (seed ${SEED})`, () => {
  const log = program()
  const replay = replayer(plan)
  const start = createLab({ plan, mode: 'fast' }).lab.snapshot()
  const goOn = (lab: Replayed, to: number): void => {
    while (lab.operations < to) lab.perform(...log[lab.operations - start.record])
  }
  const run = replay(start)
  // What a run holds at each place.
  const truths = Array.from({ length: PLACES + 1 }, (_, place) => {
    goOn(run, start.record + Math.floor((log.length * place) / PLACES))
    return run.snapshot()
  })
  expect(columnsThatGrow(truths[0], truths[PLACES])).toBeGreaterThan(5)
  const place = fc.nat(PLACES)
  const ways = fc.array(fc.record({ from: place, to: place, unheard: fc.boolean() }), { minLength: 1, maxLength: 6 })
  const lab = replay.rewindable(start)
  const property = fc.property(ways, (steps) => {
    for (const { from, to, unheard } of steps) {
      const [first, last] = [truths[Math.min(from, to)], truths[Math.max(from, to)]]
      lab.rewind(first)
      expect(difference(first, readWhole(lab))).toBeNull()
      if (unheard) lab.unheard(() => goOn(lab, last.record))
      else goOn(lab, last.record)
      expect(difference(last, lab.snapshot())).toBeNull()
      expect(difference(last, readWhole(lab))).toBeNull()
      // On the way back nobody takes a snapshot first: what was touched, or not heard, is put back.
      goOn(lab, Math.min(last.record + 100, start.record + log.length))
    }
  })
  fc.assert(property, { seed: SEED, numRuns: 12 })
})
