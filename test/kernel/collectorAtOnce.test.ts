import fc from 'fast-check'
import { cpython } from '../../machines/plans'
import { O } from '../../src/kernel/operations'
import { TypeFlag } from '../../src/kernel/refcounts/layout'
import { createFastObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import { Hand, objectDifference } from '../support/objectPrograms'

// More references than a phase that is run at once deals with at a time.
const LONG = 5_000
const KINDS = ['list', 'tuple', 'dict', 'instance'] as const

interface Graph {
  /** Kind, number of slots and whether the program keeps it, of each object. */
  readonly objects: readonly (readonly [kind: number, slots: number, kept: boolean])[]
  readonly seed: number
}

const graphs: fc.Arbitrary<Graph> = fc.record({
  objects: fc.array(
    fc.tuple(fc.nat(KINDS.length - 1), fc.oneof({ weight: 20, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.integer({ min: 2_000, max: LONG }) }), fc.boolean()),
    {
      minLength: 1,
      maxLength: 60,
    },
  ),
  seed: fc.nat(),
})

/** Objects that refer to one another at random, one slot of so many left empty. */
function build(version: string, { objects, seed }: Graph, empty = 4): ObjectLab {
  const lab = createFastObjectLab({ plan: cpython(version) })
  lab.perform(O.COLLECTOR_ENABLE, 0)
  const hand = new Hand(lab)
  const defined = hand.defineClass(TypeFlag.GC | TypeFlag.CLEARS)
  const numbers = objects.map(([kind]) => {
    const name = KINDS[kind]
    if (name !== 'instance') return hand.make(name)
    const instance = hand.instance(defined)
    lab.perform(O.OBJECT_TRACK, instance)
    return instance
  })
  let state = seed
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return (state >> 8) % below
  }
  numbers.forEach((object, at) => {
    for (let slot = 0; slot < objects[at][1]; slot++) if (random(empty) !== 0 || empty === 1) hand.store(object, slot, numbers[random(numbers.length)])
  })
  numbers.forEach((object, at) => {
    if (!objects[at][2]) hand.drop(object)
  })
  return lab
}

describe('[L1] a collection at once is one object by object', () => {
  test.each(['3.8', '3.11', '3.13', '3.14.4'])('the same facts, and the same columns at the end: %s', (version) => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const [whole, stepped] = [build(version, graph), build(version, graph)]
        for (let round = 0; round < 2; round++) {
          whole.perform(O.COLLECT, 2)
          for (let more = stepped.begin(O.COLLECT, 2); more; more = stepped.goOn()) {}
          expect([whole.factCount, whole.factHash]).toEqual([stepped.factCount, stepped.factHash])
          expect(objectDifference(whole as unknown as FoldedObjects, stepped as unknown as FoldedObjects)).toBeNull()
        }
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  test('wherever within an object a row of references ends', () => {
    for (let length = 2_030; length < 2_060; length++) {
      const objects: Graph['objects'] = [
        [0, length, false],
        [0, 40, true],
        [1, 3, false],
      ]
      const [whole, stepped] = [build('3.11', { objects, seed: 3 }, 1), build('3.11', { objects, seed: 3 }, 1)]
      whole.perform(O.COLLECT, 2)
      for (let more = stepped.begin(O.COLLECT, 2); more; more = stepped.goOn()) {}
      expect([length, whole.factCount, whole.factHash]).toEqual([length, stepped.factCount, stepped.factHash])
    }
  })

  test('of objects with more references than are dealt with at a time, some are kept and some are not', () => {
    const long = [1, 2, 0, 3].flatMap((kind): Graph['objects'] => [
      [kind, LONG, false],
      [kind, 3, false],
      [0, 2, kind === 2],
      [kind, LONG - 1, true],
    ])
    for (const version of ['3.8', '3.12']) {
      const [whole, stepped] = [build(version, { objects: long, seed: 5 }), build(version, { objects: long, seed: 5 })]
      whole.perform(O.COLLECT, 2)
      for (let more = stepped.begin(O.COLLECT, 2); more; more = stepped.goOn()) {}
      expect([whole.factCount, whole.factHash]).toEqual([stepped.factCount, stepped.factHash])
      expect(objectDifference(whole as unknown as FoldedObjects, stepped as unknown as FoldedObjects)).toBeNull()
    }
  })
})
