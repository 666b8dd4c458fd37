import fc from 'fast-check'
import { type ColumnSnapshot, Page } from '../../src/snapshot/pages'
import { columnFrom, depthOf, differingPages, emptyColumn, pageAt, pagesOf, readColumn, withPages } from '../../src/snapshot/tree'

const SEED = 32
const EMPTY = emptyColumn(2)

/** A column with these numbers, in pages of four, made from another one. */
function written(before: ColumnSnapshot, values: Int32Array, pages: readonly number[]): ColumnSnapshot {
  const fresh = pages.map((page): [number, Page] => [page, new Page(values, 4 * page, Math.min(4 * page + 4, values.length))])
  return withPages(before, values.length, fresh)
}

const allPages = (length: number): number[] => Array.from({ length: Math.ceil(length / 4) }, (_, page) => page)
const column = (values: Int32Array): ColumnSnapshot => written(EMPTY, values, allPages(values.length))

test('a tree is as deep as its pages need', () => {
  expect([0, 1, 32, 33, 1024, 1025, 32_768, 32_769].map(depthOf)).toEqual([1, 1, 1, 2, 2, 3, 3, 4])
})

test(`a column reads as its array did, and grows and shrinks as it does (seed ${SEED})`, () => {
  const lengths = fc.array(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 6000 })), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(lengths, (steps) => {
      let snapshot = EMPTY
      let values = new Int32Array(0)
      for (const length of steps) {
        const next = new Int32Array(length)
        next.set(values.subarray(0, length))
        for (let i = values.length; i < length; i++) next[i] = i + 1
        // The last page that both have changes its length, and so is new; so are those behind it.
        const first = Math.floor(Math.min(values.length, length) / 4)
        snapshot = written(
          snapshot,
          next,
          allPages(length).filter((page) => page >= first),
        )
        values = next
        expect(columnFrom(snapshot, values)).toEqual(values)
      }
      for (const index of [0, 1, values.length - 1]) expect(readColumn(snapshot, index)).toBe(values[index])
      expect([readColumn(snapshot, -1), readColumn(snapshot, values.length), readColumn(snapshot, 0.5)]).toEqual([undefined, undefined, values.length > 0 ? values[0] : undefined])
    }),
    { seed: SEED, numRuns: 60 },
  )
})

test('[L8] one page changes, and what is copied is one node a level', () => {
  const values = Int32Array.from({ length: 4 * 20_000 }, (_, i) => i)
  const before = column(values)
  values[4 * 12_345] = -1
  const after = written(before, values, [12_345])
  const shared = pagesOf(after).filter((page, i) => page === pageAt(before, i)).length
  expect(shared).toBe(19_999)
  let visited = 0
  expect(differingPages(before, after, () => visited++)).toEqual([12_345])
  // The root, two nodes below it and the page: everything else is shared and not entered.
  expect(visited).toBe(4)
  expect(differingPages(after, after, () => visited++)).toEqual([])
  expect(visited).toBe(4)
})

test('columns of different lengths differ in the pages that only one has', () => {
  const [short, long] = [column(new Int32Array(4 * 30)), column(new Int32Array(4 * 40))]
  expect(differingPages(short, long)).toEqual(allPages(4 * 40))
  const grown = written(
    short,
    new Int32Array(4 * 40),
    allPages(4 * 40).filter((page) => page >= 30),
  )
  expect(differingPages(short, grown)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39])
  expect(differingPages(grown, short)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39])
})
