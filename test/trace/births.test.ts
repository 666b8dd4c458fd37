import fc from 'fast-check'
import { BirthTable } from '../../src/trace/births'

test('a birth table answers as a Map does (seed 1)', () => {
  const address = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2 ** 31 })).map((n) => n * 16 + 2 ** 46)
  const step = fc.oneof(fc.record({ do: fc.constant('set' as const), address, birth: fc.nat() }), fc.record({ do: fc.constant('delete' as const), address }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
      const table = new BirthTable()
      const map = new Map<number, number>()
      for (const one of steps) {
        if (one.do === 'set') {
          table.set(one.address, one.birth)
          map.set(one.address, one.birth)
        } else {
          table.delete(one.address)
          map.delete(one.address)
        }
      }
      expect(table.size).toBe(map.size)
      for (const { address: at } of steps) expect(table.get(at)).toBe(map.get(at) ?? -1)
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('a birth table grows beyond its first size', () => {
  const table = new BirthTable()
  for (let i = 1; i <= 50_000; i++) table.set(i * 16, i)
  for (let i = 1; i <= 50_000; i += 2) table.delete(i * 16)
  for (let i = 1; i <= 50_000; i++) expect(table.get(i * 16)).toBe(i % 2 === 1 ? -1 : i)
})
