import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { cpython, type Plan } from '../../machines/plans'
import { FactSink } from '../../src/kernel/factSink'
import { type Lanes, PATIENCE } from '../../src/kernel/lanes/lanes'
import type { FastLab } from '../../src/lab/fastLab'
import { createFastObjectLab, createFastParts, fastObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { cacheOf, NO_CACHE, objectModel, typeNumber } from '../../src/lab/objectModel'
import { objectRequest } from '../../src/objects/sizes'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import { VERSIONS } from '../support/heaps'
import { objectDifference, objectPrograms, Runner, tightPlan } from '../support/objectPrograms'

const SEED = 20261123
const ROOT = join(__dirname, '../..')

/** A lab whose heap has a course of its own from its first death on. */
function impatient(plan: Plan, times: Partial<typeof PATIENCE> = { asWritten: -1, tried: Number.POSITIVE_INFINITY }): { readonly lab: FastLab; readonly lanes: Lanes } {
  return withPatience(times, () => {
    const made = createFastParts({ plan }, new FactSink(false))
    if (made.parts.lanes === null) throw new Error('no lanes')
    return { lab: fastObjectLab(plan, made), lanes: made.parts.lanes }
  })
}

function withPatience<T>(times: Partial<typeof PATIENCE>, use: () => T): T {
  const usual = { ...PATIENCE }
  Object.assign(PATIENCE, times)
  try {
    return use()
  } finally {
    Object.assign(PATIENCE, usual)
  }
}

/** Tuples of two, or in the place of the lowest ones nothing. */
function tree(lab: ObjectLab, depth: number, cache: number): number {
  const items = new Int32Array(2).fill(-1)
  if (depth > 0) for (let side = 0; side < 2; side++) items[side] = tree(lab, depth - 1, cache)
  const nbytes = objectRequest(lab.model.objects, 'tuple', 2)
  const built = lab.build(typeNumber('tuple'), nbytes, cache, items, 0, 2)
  if (built !== -1) return built
  const object = lab.allocate(typeNumber('tuple'), nbytes, cache, 2)
  for (let side = 0; side < 2 && depth > 0; side++) lab.give(object, side, items[side])
  lab.track(object)
  return object
}

function expectTheSame(lab: ObjectLab, as: ObjectLab): void {
  expect(objectDifference(as as unknown as FoldedObjects, lab as unknown as FoldedObjects)).toBeNull()
  expect([lab.factHash, lab.factCount, lab.operations]).toEqual([as.factHash, as.factCount, as.operations])
}

describe('[L1] a heap with a course of its own is what others are, to the last column, with the same facts', () => {
  test.each(VERSIONS)(`random programs, everything small, %s (seed ${SEED})`, (version) => {
    const plan = tightPlan(version)
    let own = 0
    const property = fc.property(objectPrograms(objectModel(plan.profile), 150), ({ calls }) => {
      withPatience({ asWritten: -1, tried: Number.POSITIVE_INFINITY }, () => {
        const { lab, lanes } = impatient(plan)
        const [here, there] = [new Runner(lab), new Runner(createFastObjectLab({ plan }))]
        for (const call of calls) {
          here.perform(call)
          if (lanes.course === lanes.own) own++
        }
        for (const call of calls) there.perform(call)
        expectTheSame(lab, there.lab as ObjectLab)
      })
    })
    fc.assert(property, { seed: SEED, numRuns: 20 })
    expect(own).toBeGreaterThan(100)
  })

  test.each([
    ['from the first death on', { asWritten: -1, tried: Number.POSITIVE_INFINITY }],
    ['tried, kept aside, and taken', { asWritten: 500, tried: 700, aside: 900 }],
  ])('trees, %s', (_name, times) => {
    for (const cached of [false, true]) {
      const plan = cpython('3.11')
      const cache = cached ? cacheOf(objectModel(plan.profile), 'tuple', 2) : NO_CACHE
      const { lab, lanes } = impatient(plan, times)
      const usual = createFastObjectLab({ plan })
      const seen = new Set<string>()
      withPatience(times, () => {
        for (let round = 0; round < 60; round++) {
          for (const each of [lab, usual]) each.drop(tree(each, round % 9, cache))
          seen.add(lanes.own === null ? 'as written' : lanes.course === lanes.own ? 'own' : 'aside')
          expectTheSame(lab, usual)
        }
      })
      expect(seen.has('own')).toBe(true)
    }
  })
})

describe('a column that moves', () => {
  test('ends the course of whoever has its own, in the middle of a birth, too', () => {
    const { lab, lanes } = impatient(cpython('3.11'))
    lab.drop(tree(lab, 3, NO_CACHE))
    lab.drop(tree(lab, 3, NO_CACHE))
    expect(lanes.course).toBe(lanes.own)
    const { objType } = lanes.refs
    const kept = tree(lab, 12, NO_CACHE)
    expect(lanes.refs.objType).not.toBe(objType)
    expect(lanes.own).toBeNull()
    const usual = createFastObjectLab({ plan: cpython('3.11') })
    for (let twice = 0; twice < 2; twice++) usual.drop(tree(usual, 3, NO_CACHE))
    expect(tree(usual, 12, NO_CACHE)).toBe(kept)
    expectTheSame(lab, usual)
  })

  test('is heard: each that the course names is put in its place by `grown` alone, and by what goes back to a snapshot', () => {
    const course = ['build', 'commonDeaths'].map((name) => readFileSync(join(ROOT, `src/kernel/lanes/${name}.ts`), 'utf8')).join()
    const columns = new Set([...course.matchAll(/\b(?:refs|heap|gc|lists|weakrefs)\.(\w+)(?:\[|\.length)/g)].map(([, name]) => name))
    expect(columns.size).toBeGreaterThan(35)
    const set = new RegExp(`\\b(?:refs|heap|gc|lists|freeLists|weakrefs)\\.(?:${[...columns].join('|')}) = (?!grown\\()`)
    const files = readdirSync(join(ROOT, 'src/kernel'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    expect(files.filter((file) => set.test(readFileSync(join(ROOT, 'src/kernel', file), 'utf8')))).toEqual([])
  })
})

test('a host that compiles no text goes by what is written', () => {
  const program = `
    const { PATIENCE } = require('./dist/src/kernel/lanes/lanes')
    PATIENCE.asWritten = -1
    const { cpython } = require('./dist/machines/plans')
    const { Heap } = require('./dist/src/program/heap')
    const { createFastObjectLab } = require('./dist/src/lab/objectLab')
    const { typeNumber } = require('./dist/src/lab/objectModel')
    const { lab } = new Heap(createFastObjectLab({ plan: cpython('3.11') }))
    for (let i = 0; i < 3; i++) {
      const [inner, outer] = [lab.allocate(typeNumber('tuple'), 64, -1, 2), lab.allocate(typeNumber('tuple'), 64, -1, 2)]
      lab.give(outer, 0, inner)
      lab.drop(outer)
    }
    console.log(lab.factHash, lab.refs.living)
  `
  const said = (...flags: readonly string[]) => execFileSync(process.execPath, [...flags, '-e', program], { cwd: ROOT, encoding: 'utf8' })
  expect(said('--disallow-code-generation-from-strings')).toBe(said())
})
