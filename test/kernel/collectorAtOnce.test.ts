import fc from 'fast-check'
import { cpython } from '../../machines/plans'
import { NONE } from '../../src/kernel/columns'
import { O } from '../../src/kernel/operations'
import { TypeFlag } from '../../src/kernel/refcounts/layout'
import { createFastObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import { Hand, objectDifference } from '../support/objectPrograms'

// More references than a phase that is run at once deals with at a time.
const LONG = 9_000
const KINDS = ['list', 'tuple', 'dict', 'instance', 'finalized'] as const

interface Graph {
  /** Kind, number of slots and whether the program keeps it, of each object. */
  readonly objects: readonly (readonly [kind: number, slots: number, kept: boolean])[]
  readonly seed: number
}

const graphs: fc.Arbitrary<Graph> = fc.record({
  objects: fc.array(
    fc.tuple(fc.nat(KINDS.length - 1), fc.oneof({ weight: 20, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.integer({ min: 3_000, max: LONG }) }), fc.boolean()),
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
  const finalized = hand.defineClass(TypeFlag.GC | TypeFlag.CLEARS | TypeFlag.FINALIZER)
  const numbers = objects.map(([kind]) => {
    const name = KINDS[kind]
    if (name !== 'instance' && name !== 'finalized') return hand.make(name)
    const instance = hand.instance(name === 'instance' ? defined : finalized)
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
    if (objects[at][2]) return
    hand.drop(object)
    while (hand.finalizing !== NONE) hand.finish()
  })
  return lab
}

/** Two lists that refer to each other so often, and to an object with a finalizer; the program holds the second `held` times. */
function heldOften(version: string, references: number, held: number, kept: boolean): ObjectLab {
  const hand = new Hand(createFastObjectLab({ plan: cpython(version) }))
  const [first, second] = [hand.make('list'), hand.make('list')]
  const finalized = hand.instance(hand.defineClass(TypeFlag.GC | TypeFlag.CLEARS | TypeFlag.FINALIZER))
  hand.lab.perform(O.OBJECT_TRACK, finalized)
  for (let slot = 0; slot < references; slot++) {
    hand.store(first, slot, second)
    hand.store(second, slot, first)
  }
  hand.give(second, references, finalized)
  for (let hold = 0; hold < held; hold++) hand.hold(second)
  hand.drop(second)
  if (!kept) hand.drop(first)
  return hand.lab
}

type Perform = (operation: O, a?: number) => void

/** A full collection. Of the objects that are finalized the program brings one in four back. */
function collect(lab: ObjectLab, perform: Perform): void {
  perform(O.COLLECT, 2)
  while (lab.gc.collecting !== NONE) {
    if (lab.gc.subject % 4 === 0) perform(O.REFERENCE_HOLD, lab.gc.subject)
    perform(O.COLLECTOR_RESUME)
  }
}

/** Two collections of the same heap, one at once and one object by object, come to the same wherever program code runs, and in the end. */
function expectSame(which: unknown, make: () => ObjectLab, between = (_lab: ObjectLab): void => undefined): void {
  const [whole, stepped] = [make(), make()]
  const perform: Perform = (operation, a) => {
    whole.perform(operation, a)
    for (let more = stepped.begin(operation, a); more; more = stepped.goOn()) {}
    expect([which, whole.factCount, whole.factHash]).toEqual([which, stepped.factCount, stepped.factHash])
    expect(objectDifference(whole as unknown as FoldedObjects, stepped as unknown as FoldedObjects)).toBeNull()
  }
  collect(whole, perform)
  between(whole)
  between(stepped)
  collect(whole, perform)
}

describe('[L1] a collection at once is one object by object', () => {
  test.each(['3.8', '3.11', '3.13', '3.14.4'])('the same facts, and the same columns at the end: %s', (version) => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expectSame(version, () => build(version, graph))
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  test('wherever within an object a row of references ends', () => {
    // A row has 4,096 entries: of objects and of references.
    const ends = [4_096, 2 * 4_096].flatMap((end) => Array.from({ length: 20 }, (_, at) => end - 16 + at))
    for (const length of ends) {
      const objects: Graph['objects'] = [
        [0, length, false],
        [0, 40, true],
        [1, 3, false],
        [2, length, true],
      ]
      expectSame(length, () => build('3.11', { objects, seed: 3 }, 1))
    }
  })

  test.each(['3.8', '3.11'])('however often an object is held: %s', (version) => {
    for (const references of [252, 253, 254, 255, 256, 257, 600]) {
      for (const held of [0, 1, 253, 254, 300]) {
        for (const kept of [false, true]) {
          expectSame([references, held, kept], () => heldOften(version, references, held, kept))
        }
      }
    }
  })

  test.each([0, 3_000])('what has the number of an object that was garbage is not examined, beside %i others', (others) => {
    const make = (): ObjectLab => {
      const hand = new Hand(createFastObjectLab({ plan: cpython('3.11') }))
      for (let other = 0; other < others; other++) hand.make('list')
      const ring = Array.from({ length: 10 }, () => hand.make('list'))
      ring.forEach((list, at) => {
        hand.give(list, 0, ring[(at + 1) % ring.length])
      })
      return hand.lab
    }
    expectSame(others, make, (lab) => {
      const hand = new Hand(lab)
      expect(lab.refs.freeNumbersLength).toBeGreaterThanOrEqual(10)
      const list = hand.make('list')
      for (let slot = 0; slot < 50; slot++) hand.give(list, slot, hand.make('float'))
      expect(lab.refs.freeNumbersLength).toBe(0)
    })
  })

  test('of objects with more references than are dealt with at a time, some are kept and some are not', () => {
    const long = [1, 2, 0, 3].flatMap((kind): Graph['objects'] => [
      [kind, LONG, false],
      [kind, 3, false],
      [0, 2, kind === 2],
      [kind, LONG - 1, true],
    ])
    for (const version of ['3.8', '3.12']) {
      expectSame(version, () => build(version, { objects: long, seed: 5 }))
    }
  })
})
