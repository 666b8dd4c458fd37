import fc from 'fast-check'
import { noCaches } from '../../machines/freeListCache'
import { cpython, type Plan } from '../../machines/plans'
import { deferredTracker } from '../../machines/refcountTracker'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { objectModel } from '../../src/lab/objectModel'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import { intercepted } from '../../src/timeline/recorder'
import { byName } from '../support/byName'
import { VERSIONS } from '../support/heaps'
import { type Call, objectDifference, objectPrograms, type ProgramOptions, Runner, tightPlan } from '../support/objectPrograms'

const SEED = 20261121

const columnsOf = (lab: ObjectLab): FoldedObjects => lab as unknown as FoldedObjects

/** Both wirings, operation by operation, and fast mode asked by name; traced mode passes copies of messages. */
function wiringsAgree(plan: Plan, length: number, numRuns: number, options: ProgramOptions = {}): void {
  const property = fc.property(objectPrograms(objectModel(plan.profile), length, options), ({ calls }) => {
    const fast = new Runner(createFastObjectLab({ plan }))
    const traced = new Runner(createTracedObjectLab({ plan, transfer: structuredClone }))
    const asked: Call[] = []
    const named = new Runner(byName(intercepted(createFastObjectLab({ plan }), (...call) => asked.push(call))))
    for (const call of calls) {
      fast.perform(call)
      traced.perform(call)
      named.perform(call)
      expect(objectDifference(columnsOf(fast.lab as ObjectLab), columnsOf(traced.lab as ObjectLab))).toBeNull()
      expect(objectDifference(columnsOf(named.lab as ObjectLab), columnsOf(fast.lab as ObjectLab))).toBeNull()
    }
    expect(traced.performed).toEqual(fast.performed)
    expect(asked).toEqual(fast.performed)
    const said = ({ lab }: Runner) => [(lab as ObjectLab).factHash, (lab as ObjectLab).factCount, (lab as ObjectLab).operations]
    expect(said(traced)).toEqual(said(fast))
    expect(said(named)).toEqual(said(fast))
    expect((fast.lab as ObjectLab).operations).toBe(fast.performed.length)
  })
  fc.assert(property, { seed: SEED, numRuns })
}

describe('[L1] both wirings are in the same state after each operation, to the last column, with the same facts', () => {
  test.each(VERSIONS)(`random programs, everything small, %s (seed ${SEED})`, (version) => wiringsAgree(tightPlan(version), 120, 25))

  test.each(VERSIONS)(`random programs, CPython's own numbers, %s (seed ${SEED})`, (version) => wiringsAgree(cpython(version), 120, 5))

  const others: readonly (readonly [string, Partial<Plan>, ProgramOptions])[] = [
    ['without free lists', { caches: noCaches }, {}],
    ['with deferred counting', { tracker: deferredTracker }, { finalizers: 'mortal' }],
    ['with deferred counting and without free lists', { tracker: deferredTracker, caches: noCaches }, { finalizers: 'mortal' }],
  ]
  describe.each(others)('random programs %s', (_name, parts, options) => {
    test.each(['3.8', '3.11', '3.13'])(`%s (seed ${SEED})`, (version) => wiringsAgree(tightPlan(version, parts), 100, 15, options))
  })
})
