import fc from 'fast-check'
import { decodeFact, encodeFact, FACT_TYPES, kindOf, typeOf } from '../../machines/factCodec'
import type { FactKind } from '../../src/kernel/facts'
import * as kernelFacts from '../../src/kernel/facts'

/** The members of the constant enumeration; the per-file transform of the tests keeps it as an object. */
const { F } = kernelFacts as unknown as { readonly F: Readonly<Record<string, FactKind | string>> }
const MEMBERS = Object.entries(F).filter((member): member is [string, FactKind] => typeof member[1] === 'number')

test('the kernels have facts', () => {
  expect(MEMBERS.length).toBeGreaterThan(40)
})

/** Outcomes that no fact stands for. */
const OUTCOMES = ['DONE', 'OVER']

test.each(MEMBERS.filter(([name]) => !OUTCOMES.includes(name)))('%s has a type, under the same words', (name, kind) => {
  const type = typeOf(kind) ?? 'none'
  expect(type.replace('.', '').toLowerCase()).toBe(name.replaceAll('_', '').toLowerCase())
})

test.each([
  ['DONE', 0],
  ['OVER', -1],
])('%s is no fact', (_name, kind) => {
  expect(typeOf(kind)).toBeUndefined()
  expect(() => decodeFact(kind, 0, 0, 0, 0)).toThrow(`no fact has the kind ${kind}`)
})

test('kinds are unique, and there is no type without one', () => {
  expect(new Set(FACT_TYPES.map(kindOf)).size).toBe(FACT_TYPES.length)
  expect(FACT_TYPES.map(kindOf).sort((a, b) => a - b)).toEqual(
    MEMBERS.filter(([name]) => !OUTCOMES.includes(name))
      .map(([, kind]) => kind)
      .sort((a, b) => a - b),
  )
})

const operand = fc.integer({ min: -1, max: 2 ** 31 - 1 })
const address = fc.integer({ min: 0, max: 2 ** 48 - 1 })

test.each(FACT_TYPES)('[L5] %s: what a kernel said comes back from the streams unchanged', (type) => {
  fc.assert(
    fc.property(operand, operand, operand, address, (a, b, c, at) => {
      const fact = decodeFact(kindOf(type), a, b, c, at)
      expect(fact.type).toBe(type)
      const back = encodeFact(fact, (kind, ...operands) => ({ kind, operands }))
      expect(back.kind).toBe(kindOf(type))
      // An operand is used under one name, or not at all: then the kernel never gives it.
      const names = Object.keys(fact).length - 1
      const given = [a, b, c, at]
      expect(back.operands.filter((value, i) => value === given[i] || value === 0)).toHaveLength(4)
      expect(encodeFact(decodeFact(back.kind, 1, 2, 3, 4), (_, ...used) => used.filter((value) => value !== 0))).toHaveLength(names)
      expect(decodeFact(back.kind, back.operands[0], back.operands[1], back.operands[2], back.operands[3])).toEqual(fact)
    }),
    { seed: 11, numRuns: 20 },
  )
})
