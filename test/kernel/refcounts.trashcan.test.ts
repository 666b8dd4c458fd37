import { cpython } from '../../machines/plans'
import { FactSink } from '../../src/kernel/factSink'
import { TypeFlag } from '../../src/kernel/refcounts/layout'
import type { TypeName } from '../../src/profiles'
import { deathsOf, factsOf, Hand, ObjectRig, tightHand } from '../support/objectPrograms'

const handOf = (version: string): Hand<ObjectRig> => new Hand(new ObjectRig(cpython(version), new FactSink(true)))

/** The order in which containers inside one another die, as levels: 0 is the outermost. */
function deaths(hand: Hand<ObjectRig>, depth: number, type: TypeName = 'list'): number[] {
  const inner = hand.make(type, 1)
  const objects = [inner]
  for (let level = 1; level < depth; level++) {
    objects.push(hand.make(type, 1))
    hand.give(objects[level], 0, objects[level - 1])
  }
  factsOf(hand)
  hand.drop(objects[depth - 1])
  const levels = new Map(objects.map((object, at) => [object, depth - 1 - at]))
  return deathsOf(hand).map((object) => levels.get(object) ?? -1)
}

/** Levels `from` to before `to`, the innermost first. */
const insideOut = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => to - 1 - at)
const firstWrong = (got: readonly number[], wanted: readonly number[]): unknown => {
  const at = wanted.findIndex((level, index) => got[index] !== level)
  return got.length !== wanted.length ? `${got.length} of ${wanted.length} died` : at === -1 ? null : [at, got[at], wanted[at]]
}

describe('[L7] to 3.12: PyTrash_UNWIND_LEVEL 50, and one level is open while the trashcan is emptied (Objects/object.c)', () => {
  /** The first 50 die inside out; what was put off follows in groups of 49, since `_PyTrash_thread_destroy_chain` counts as a level. */
  function expected(depth: number): number[] {
    const order = insideOut(0, Math.min(depth, 50))
    for (let from = 50; from < depth; from += 49) order.push(...insideOut(from, Math.min(from + 49, depth)))
    return order
  }

  test.each(['3.8', '3.9', '3.10', '3.11', '3.12'])('lists around the limits, %s', (version) => {
    for (const depth of [1, 2, 49, 50, 51, 52, 98, 99, 100, 148, 149, 500]) expect([depth, deaths(handOf(version), depth)]).toEqual([depth, expected(depth)])
  })

  test.each(['tuple', 'dict', 'set'] as const)('a %s counts like a list', (type) => {
    expect(deaths(handOf('3.11'), 120, type)).toEqual(expected(120))
  })

  test('a cell does not count: 120 of them die inside out', () => {
    expect(deaths(handOf('3.11'), 120, 'cell')).toEqual(insideOut(0, 120))
  })
})

describe('[L7] 3.13: the C recursion that is left, of 10,000 (Include/cpython/object.h, Py_TRASHCAN_HEADROOM 50)', () => {
  // Two calls are under way when a script lets go of an object: 9,998 are left.
  const LEFT = 9_998
  const PUT_OFF_AT = LEFT - 50
  const EMPTIED_AT = LEFT - 101

  /** 50 levels before the end an object is put off; on the way out, as soon as more than 100 are left again, what was put off is freed, in groups. */
  function expected(depth: number): number[] {
    if (depth <= PUT_OFF_AT) return insideOut(0, depth)
    const order = insideOut(EMPTIED_AT, PUT_OFF_AT)
    for (let from = PUT_OFF_AT; from < depth; from += 50) order.push(...insideOut(from, Math.min(from + 50, depth)))
    return [...order, ...insideOut(0, EMPTIED_AT)]
  }

  test('lists around the limits', () => {
    const depths = [51, 100, PUT_OFF_AT - 1, PUT_OFF_AT, PUT_OFF_AT + 1, PUT_OFF_AT + 50, PUT_OFF_AT + 51, 12_000]
    for (const depth of depths) expect([depth, firstWrong(deaths(handOf('3.13'), depth), expected(depth))]).toEqual([depth, null])
  })
})

describe('what was put off', () => {
  test('is out of the collector’s list, alive, and held by nobody, until it is taken up', () => {
    const hand = tightHand('3.11')
    const outermost = hand.nest(6)
    factsOf(hand)
    hand.drop(outermost)
    const facts = factsOf(hand)
    const delayed = facts.findIndex(({ type }) => type === 'object.delayed')
    expect(facts[delayed]).toMatchObject({ a: 2, b: 1 })
    expect(facts[delayed + 1]).toMatchObject({ type: 'object.untracked', a: 2 })
    // It is asked once only to leave its list: when it is taken up it is in none.
    const again = facts.findLastIndex(({ type, a }) => type === 'object.dying' && a === 2)
    expect(facts[again]).toMatchObject({ b: 0 })
    expect(again).toBeGreaterThan(facts.findIndex(({ type }) => type === 'trashcan.opened'))
    expect([hand.lab.refs.living, hand.lab.refs.trashcanNesting]).toEqual([0, 0])
  })

  test('of several objects that were put off, the last is taken first', () => {
    const hand = tightHand('3.11')
    const [a, b] = [hand.make('list'), hand.make('list')]
    const inner = hand.make('list')
    hand.give(inner, 0, a)
    hand.give(inner, 1, b)
    const outermost = hand.nest(3, 'list', inner)
    factsOf(hand)
    hand.drop(outermost)
    // Items go from the last to the first: b is put off, then a; then a is taken before b.
    const facts = factsOf(hand)
    expect(facts.filter(({ type }) => type === 'object.delayed').map((fact) => fact.a)).toEqual([b, a])
    expect(facts.filter(({ type }) => type === 'trashcan.taken').map((fact) => fact.a)).toEqual([a, b])
  })

  test('instances of a class are guarded, and their class outlives them all', () => {
    const hand = handOf('3.11')
    const defined = hand.defineClass(TypeFlag.GC | TypeFlag.TRASHCAN)
    const chain = Array.from({ length: 120 }, () => hand.instance(defined, 48, 1))
    chain.forEach((instance, at) => {
      if (at > 0) hand.give(instance, 0, chain[at - 1])
    })
    hand.drop(defined.cls)
    factsOf(hand)
    hand.drop(chain[119])
    const died = deathsOf(hand)
    expect(died).toHaveLength(121)
    expect(died.at(-1)).toBe(defined.cls)
    expect(died.slice(0, 50)).toEqual(chain.slice(70))
  })
})
