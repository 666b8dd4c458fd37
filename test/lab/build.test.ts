import fc from 'fast-check'
import { cpython, type Plan } from '../../machines/plans'
import { NONE } from '../../src/kernel/columns'
import { createFastObjectLab, createTracedObjectLab, type ObjectLab } from '../../src/lab/objectLab'
import { cacheOf, NO_CACHE, typeNumber } from '../../src/lab/objectModel'
import { objectRequest } from '../../src/objects/sizes'
import type { FoldedObjects } from '../../src/snapshot/objectFold'
import { intercepted } from '../../src/timeline/recorder'
import { VERSIONS } from '../support/heaps'
import { objectDifference, tightPlan } from '../support/objectPrograms'

const SEED = 20261122

/** A tuple of so many items, the last of which are given away by whoever owns them; or, with a negative number, one of those that are owned is let go of. */
type Action = number

const actions = fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 20, maxLength: 150 })

interface Request {
  readonly nbytes: number
  readonly cache: number
}

/** `items` from `from` on, one operation after the other. */
function oneByOne(lab: ObjectLab, { nbytes, cache }: Request, items: Int32Array, from: number, length: number): number {
  const object = lab.allocate(typeNumber('tuple'), nbytes, cache, length)
  for (let at = 0; at < length; at++) if (items[from + at] !== NONE) lab.give(object, at, items[from + at])
  lab.track(object)
  return object
}

function expectTheSame(lab: ObjectLab, as: ObjectLab): void {
  expect(objectDifference(as as unknown as FoldedObjects, lab as unknown as FoldedObjects)).toBeNull()
  expect([lab.factHash, lab.factCount, lab.operations]).toEqual([as.factHash, as.factCount, as.operations])
}

/** What is not owned is an empty slot; and the row begins somewhere in its column. */
function rowOf(length: number, given: readonly number[]): Int32Array {
  const items = new Int32Array(length + 2).fill(NONE)
  items.set(given, 2)
  return items
}

/** The same program on three heaps: built, one operation after the other, and by actors. */
class Trio {
  /** How many objects were built in one piece. */
  pieces = 0
  private readonly fast: ObjectLab
  private readonly single: ObjectLab
  private readonly traced: ObjectLab
  private readonly owned: number[] = []

  constructor(
    plan: Plan,
    private readonly cached: boolean,
  ) {
    this.fast = createFastObjectLab({ plan })
    this.single = createFastObjectLab({ plan })
    this.traced = createTracedObjectLab({ plan })
  }

  act(action: Action): void {
    if (action < 0) this.drop(action)
    else this.make(action)
    expectTheSame(this.single, this.fast)
    expectTheSame(this.traced, this.fast)
  }

  private drop(at: number): void {
    const { fast, single, traced, owned } = this
    for (const object of owned.splice(owned.length + at, 1)) for (const lab of [fast, single, traced]) lab.drop(object)
  }

  private make(length: number): void {
    const { fast, single, traced, owned } = this
    const nbytes = objectRequest(fast.model.objects, 'tuple', length)
    const cache = this.cached ? cacheOf(fast.model, 'tuple', length) : NO_CACHE
    const items = rowOf(length, owned.splice(Math.max(0, owned.length - length)))
    const built = fast.build(typeNumber('tuple'), nbytes, cache, items, 2, length)
    const rest = built === NONE ? [fast, single, traced] : [single, traced]
    const numbers = rest.map((lab) => oneByOne(lab, { nbytes, cache }, items, 2, length))
    if (built !== NONE) {
      this.pieces++
      numbers.push(built)
    }
    expect(new Set(numbers).size).toBe(1)
    owned.push(numbers[0])
  }
}

/** @returns how many objects were built in one piece */
function compare(plan: Plan, program: readonly Action[], cached: boolean): number {
  const trio = new Trio(plan, cached)
  for (const action of program) trio.act(action)
  return trio.pieces
}

describe('[L1] an object that is built in one piece is what its operations make one by one, to the last column, with the same facts', () => {
  test.each(VERSIONS)(`everything small, %s (seed ${SEED})`, (version) => {
    fc.assert(
      fc.property(actions, fc.boolean(), (program, cached) => {
        compare(tightPlan(version), program, cached)
      }),
      { seed: SEED, numRuns: 15 },
    )
  })

  test('CPython’s own numbers: nearly all are built in one piece', () => {
    const program = Array.from({ length: 300 }, (_, at) => (at % 3 === 2 ? -1 : (at * 7) % 5))
    expect(compare(cpython('3.11'), program, true)).toBeGreaterThan(100)
  })
})

describe('nobody who looks at each operation is passed by', () => {
  test('actors, and whoever notes operations, are asked for each by itself', () => {
    const items = new Int32Array(1)
    const noting = intercepted(createFastObjectLab({ plan: cpython('3.11') }), () => {})
    for (const lab of [noting, createTracedObjectLab({ plan: cpython('3.11') })]) {
      expect(lab.build(typeNumber('tuple'), 64, NO_CACHE, items, 0, 0)).toBe(NONE)
      expect(lab.operations).toBe(0)
    }
  })
})
