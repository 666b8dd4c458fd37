import fc from 'fast-check'
import { F, type FactKind } from '../../src/kernel/facts'
import { FactList } from '../../src/timeline/factList'

const kind = fc.constantFrom<FactKind>(F.OBJECT_DIED, F.COLLECTION_STARTED, F.POLICY_SET)
const operand = fc.oneof(fc.integer(), fc.constantFrom(-0, 2 ** 31, -(2 ** 31) - 1, 2 ** 47, 0.5))
const record = fc.record({ kind, a: operand, b: operand, c: operand, address: fc.oneof(fc.maxSafeNat(), operand) })

function listOf(facts: readonly { kind: FactKind; a: number; b: number; c: number; address: number }[]): FactList {
  const list = new FactList()
  for (const fact of facts) list.add(fact.kind, fact.a, fact.b, fact.c, fact.address)
  return list
}

test('a list of facts gives back what was added to it, whatever the numbers', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 300 }), fc.nat(300), fc.nat(300), (facts, start, end) => {
      const list = listOf(facts)
      expect([...list]).toEqual(facts)
      expect(list.slice(start, end)).toEqual(facts.slice(start, end))
      expect(list.at(start)).toEqual(facts[start])
      const wanted = (asked: FactKind): boolean => asked === F.COLLECTION_STARTED
      expect(list.indexWhere(wanted, start)).toBe(facts.findIndex((fact, index) => index >= start && wanted(fact.kind)))
      expect(list.lastIndexWhere(wanted, 0, end)).toBe(facts.findLastIndex((fact, index) => index < end && wanted(fact.kind)))
    }),
  )
})

test('a list of many facts: one number among them that 32 bits do not hold', () => {
  const facts = Array.from({ length: 20_000 }, (_, at) => ({ kind: F.OBJECT_DIED, a: at, b: at === 9000 ? 2 ** 40 : -at, c: 0, address: at * 2 ** 30 }))
  expect(listOf(facts).slice()).toEqual(facts)
})
