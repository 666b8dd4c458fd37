import { bump, cpython, createLab, createTracedLab, type HeapSnapshot } from '../../src'
import type { Column } from '../../src/kernel/columns'
import { applyDiff, changedRecords, DiffError, diff, type HeapDiff, reverseDiff } from '../../src/snapshot/diff'
import type { Page } from '../../src/snapshot/pages'
import { columnFrom } from '../../src/snapshot/tree'
import { tinyRecording } from '../support/heaps'
import { columnsIn, hashOf, pagesIn } from './reading'

const plan = cpython('3.11')
const recording = tinyRecording('3.11')

/** Snapshots of one traced lab, before these records. */
function snapshotsAt(...records: readonly number[]): readonly HeapSnapshot[] {
  const lab = createTracedLab({ plan, recording })
  return records.map((record) => {
    lab.run(record)
    return lab.snapshot()
  })
}

/** Every changed record, as `actor.column[index]: from, to`. */
function recordsOf({ kernels }: HeapDiff): string[] {
  return Object.entries(kernels).flatMap(([actor, { columns }]) =>
    Object.entries(columns).flatMap(([name, column]) => [...changedRecords(column)].map(({ index, change: [from, to] }) => `${actor}.${name}[${index}]: ${from}, ${to}`)),
  )
}

/** The same, found by reading everything. */
function recordsByHand(a: HeapSnapshot, b: HeapSnapshot): string[] {
  const read = (snapshot: HeapSnapshot): Map<string, Column> => new Map(columnsIn(snapshot).map(([name, column]) => [name, columnFrom(column, new Float64Array(0))]))
  const [before, after] = [read(a), read(b)]
  return [...before].flatMap(([name, from]) => {
    const to = after.get(name) as Column
    return Array.from({ length: Math.max(from.length, to.length) }, (_, i) => i)
      .filter((i) => from[i] !== to[i])
      .map((i) => `${name}[${i}]: ${from[i]}, ${to[i]}`)
  })
}

describe.each([
  ['a few records', 3000, 3005],
  ['columns that grow', 100, 4000],
  ['the empty heap', 0, 3000],
  ['nothing', 3000, 3000],
] as const)('a diff over %s', (_what, from, to) => {
  const [a, b] = snapshotsAt(from, to)

  test('[L5] names every record that changed, and no other', () => {
    expect(recordsOf(diff(a, b)).sort()).toEqual(recordsByHand(a, b).sort())
  })

  test('leads there, and reversed leads back, to the same pages', () => {
    for (const [start, change, end] of [
      [a, diff(a, b), b],
      [b, reverseDiff(diff(a, b)), a],
      [b, diff(b, a), a],
    ] as const) {
      const reached = applyDiff(start, change)
      expect(reached).toEqual(end)
      expect(hashOf(reached)).toBe(hashOf(end))
      expect(pagesIn(reached).every((page, i) => page === pagesIn(end)[i])).toBe(true)
    }
    expect(reverseDiff(reverseDiff(diff(a, b)))).toEqual(diff(a, b))
  })
})

test('[L8] a diff holds the pages that the snapshots do not share, and reads none of them', () => {
  const [a, b] = snapshotsAt(4000, 4010)
  const shared = new Set(pagesIn(a))
  const fresh = pagesIn(b).filter((page) => !shared.has(page)).length
  const pages = Object.values(diff(a, b).kernels).flatMap(({ columns }) => Object.values(columns).flatMap((column) => [...column.pages.keys()]))
  expect(pages).toHaveLength(fresh)
  expect(fresh).toBeLessThan(40)
  expect(pagesIn(b).length).toBeGreaterThan(100)
})

test('records are read page by page, when they are asked for', () => {
  const column = diff(...(snapshotsAt(0, 4000) as [HeapSnapshot, HeapSnapshot])).kernels.allocator.columns.blockNext
  expect(column.pages.size).toBeGreaterThan(5)
  let read = 0
  const counted = (page: Page | null): Page | null =>
    page === null
      ? null
      : new Proxy(page, {
          get(target, key) {
            if (key === 'length') read++
            const value = Reflect.get(target, key, target) as unknown
            return typeof value === 'function' ? value.bind(target) : value
          },
        })
  const counting = { ...column, pages: new Map([...column.pages].map(([page, [from, to]]) => [page, [from, counted(to)] as const])) }
  expect(changedRecords(counting).next().done).toBe(false)
  expect(read).toBe(1)
})

describe('a diff that does not fit is refused, by name', () => {
  const [a, b, c] = snapshotsAt(3000, 3010, 3020)
  const refusal = (act: () => unknown): unknown => {
    try {
      act()
    } catch (error) {
      return error instanceof DiffError ? [error.actor, error.field] : error
    }
    return null
  }

  test('from another moment', () => {
    expect(refusal(() => applyDiff(c, diff(a, b)))).toEqual(['allocator', expect.any(String)])
    expect(refusal(() => applyDiff(b, diff(a, b)))).toEqual(['allocator', expect.any(String)])
  })

  test('from another allocator', () => {
    const other = createLab({ mode: 'fast', plan: bump('3.11'), recording }).snapshot()
    expect(refusal(() => diff(a, other))).toEqual(['allocator', expect.any(String)])
    const { allocator: _none, ...kernels } = other.kernels
    expect(refusal(() => diff(a, { ...other, kernels }))).toEqual(['allocator', ''])
    expect(refusal(() => applyDiff({ ...other, kernels }, diff(a, b)))).toEqual(['allocator', ''])
  })
})
