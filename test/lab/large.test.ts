import fc from 'fast-check'
import { cpython } from '../../machines/plans'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { NO_CACHE, typeNumber } from '../../src/lab/objectModel'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import { VERSIONS } from '../support/heaps'
import { objectDifference } from '../support/objectPrograms'

const SEED = 20261123

/** A str of so many bytes; or, with a negative number, one of those that are owned is let go of. */
type Action = number

/** Just around the largest request that pools serve; what the heap's top must grow for; and from where on a block has a mapping of its own. */
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.integer({ min: 505, max: 530 }),
  fc.integer({ min: 600, max: 640 }),
  fc.integer({ min: 20_000, max: 60_000 }),
  fc.integer({ min: 131_040, max: 131_080 }),
  fc.integer({ min: -5, max: -1 }),
)

function act(labs: readonly ObjectLab[], owned: number[], nbytes: Action): void {
  if (nbytes < 0) {
    for (const object of owned.splice(owned.length + nbytes, 1)) for (const lab of labs) lab.drop(object)
    return
  }
  const made = labs.map((lab) => lab.allocate(typeNumber('str'), nbytes, NO_CACHE, 0))
  expect(new Set(made).size).toBe(1)
  owned.push(made[0])
}

describe('blocks of the C library, in one piece', () => {
  it.each(VERSIONS)('are what actors make of them: %s', (version) => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 20, maxLength: 120 }), (actions) => {
        const plan = cpython(version)
        const fast = createFastObjectLab({ plan })
        const traced = createTracedObjectLab({ plan })
        const owned: number[] = []
        for (const nbytes of actions) {
          act([fast, traced], owned, nbytes)
          expect([fast.factHash, fast.factCount]).toEqual([traced.factHash, traced.factCount])
        }
        expect(objectDifference(traced as unknown as FoldedObjects, fast as unknown as FoldedObjects)).toBeNull()
        expect(fast.snapshot().kernels.addressSpace).toEqual(traced.snapshot().kernels.addressSpace)
        expect(fast.snapshot().kernels.allocator).toEqual(traced.snapshot().kernels.allocator)
      }),
      { seed: SEED, numRuns: 8 },
    )
  })
})
