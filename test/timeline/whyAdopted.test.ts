import { F } from '../../src/kernel/facts'
import { Heap } from '../../src/program/heap'
import type { FactPlace } from '../../src/timeline/scan'
import { factsBetween, labAt } from '../../src/timeline/scan'
import { bornAt, diedAt } from '../../src/timeline/why/chain'
import { whyDied } from '../../src/timeline/why/died'
import { whyGarbage } from '../../src/timeline/why/garbage'
import { collectingPlan, recordRun } from '../support/recordedRuns'

// To 3.10 the values of a dict with shared keys are allocated before the dict: a block of an object that becomes a buffer.
test.each(['3.8', '3.10'])('an object whose block becomes a buffer of another ends there, and why, Python %s', (version) => {
  const run = recordRun(collectingPlan(version), (lab, between) => {
    const heap = new Heap(lab)
    for (let times = 0; times < 3; times++) {
      const dict = heap.newSplitDict(80)
      between()
      dict.drop()
      between()
    }
  })
  const { timeline } = run
  const adopted: FactPlace[] = factsBetween(run, { operation: 0, fact: 0 }, timeline.end, () => (kind) => kind === F.BUFFER_ADOPTED)
  expect(adopted).toHaveLength(3)
  for (const { position, a: dict, c: donor } of adopted) {
    const name = { object: donor, birth: labAt(run, position).refs.objBirth[donor] }
    expect(bornAt(run, name)).toMatchObject({ kind: F.OBJECT_CREATED, a: donor })
    // By the columns: alive in front of the fact, and no object behind it; it never lies as garbage, nor dies later.
    expect(labAt(run, position).refs.objType[donor]).not.toBe(0)
    expect(labAt(run, { operation: position.operation, fact: position.fact + 1 }).refs.objType[donor]).toBe(0)
    expect(diedAt(run, name)?.position).toEqual(position)
    expect(whyDied(run, name)).toMatchObject({ position, operation: position.operation, chain: [{ object: donor, from: dict }] })
    expect(whyGarbage(run, name, timeline.end)).toBeNull()
    // The dict itself dies as others do.
    const owner = { object: dict, birth: labAt(run, position).refs.objBirth[dict] }
    expect(whyDied(run, owner)?.chain[0].fact.kind).toBe(F.REFERENCE_DROPPED)
  }
})
