import fc from 'fast-check'
import { findGarbage } from '../../../src/timeline/cycles/garbage'
import { holdersOf, liveCycles, whenDropped } from '../../../src/timeline/cycles/live'
import { proveCut } from '../../../src/timeline/cycles/prove'
import { collectionPrograms } from '../../support/collections'
import { circlesAmong, livingOf, PLANS, recordRun, targetsOf } from './runs'

const SEED = 20261122

test.each(PLANS)(`where a program lets go of an object, its cycles cut, counting frees what nobody else reaches, %s (seed ${SEED})`, (_name, plan) => {
  let [freed, cycles] = [0, 0]
  const property = fc.property(collectionPrograms(60), (steps) => {
    const timeline = recordRun(plan, steps)
    timeline.seekTo(timeline.end)
    const lab = timeline.lab()
    const alive = livingOf(lab)
    for (const object of alive) {
      if ((lab.refs.objFlags[object] & 1) === 1) continue
      const dropped = whenDropped(lab, object)
      const cuts = dropped.cycles.flatMap((cycle) => dropped.garbage.cut(cycle).references)
      const drops = new Array<number>(dropped.outside).fill(object)
      const proof = proveCut(timeline, [...cuts, ...dropped.references], dropped.objects, drops)
      expect({ object, survived: proof.survived }).toEqual({ object, survived: [] })
      // Besides, what was garbage before may go.
      const before = findGarbage(lab)
      expect(proof.others.filter((other) => before.chosen[other] === 0)).toEqual([])
      if (dropped.objects.length > 0) freed++
      if (dropped.cycles.length > 0) cycles++
    }
  })
  fc.assert(property, { seed: SEED, numRuns: 8, endOnFailure: true })
  expect(Math.min(freed, cycles)).toBeGreaterThan(3)
})

test.each(PLANS)(`cycles of living objects are those of mutual reachability, and each holder is known, %s (seed ${SEED})`, (_name, plan) => {
  let found = 0
  const property = fc.property(collectionPrograms(60), (steps) => {
    const timeline = recordRun(plan, steps)
    timeline.seekTo(timeline.end)
    const lab = timeline.lab()
    const garbage = new Set(findGarbage(lab).objects)
    const mortal = livingOf(lab).filter((object) => !garbage.has(object) && (lab.refs.objFlags[object] & 1) === 0)
    const living = liveCycles(lab)
    expect(living.cycles.map(({ objects }) => [...objects].join(' ')).sort()).toEqual(circlesAmong(lab, mortal))
    for (const cycle of living.cycles) {
      // The counts of its objects are references among them and those of the holders.
      const { references, outside } = holdersOf(lab, cycle)
      const inside = [...cycle.objects].flatMap((object) => targetsOf(lab, object)).filter((target) => cycle.objects.includes(target)).length
      const counted = [...cycle.objects].reduce((sum, object) => sum + lab.refs.objRefcnt[object], 0)
      expect(inside + references.length + outside.reduce((sum, { times }) => sum + times, 0)).toBe(counted)
      found++
    }
  })
  fc.assert(property, { seed: SEED, numRuns: 20, endOnFailure: true })
  expect(found).toBeGreaterThan(5)
})
