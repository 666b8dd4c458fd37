import { cpython } from '../../machines/plans'
import type { Column } from '../../src/kernel/columns'
import { FactSink } from '../../src/kernel/factSink'
import { FREE_LIST_COLUMNS } from '../../src/kernel/freelists/layout'
import { GENERATION_COLUMNS } from '../../src/kernel/gc/layout'
import { O } from '../../src/kernel/operations'
import { PYMALLOC_COLUMNS } from '../../src/kernel/pymalloc/layout'
import { REFCOUNT_COLUMNS } from '../../src/kernel/refcounts/layout'
import { createFastObjectLab, createTracedObjectLab } from '../../src/lab/objectLab'
import type { HeapSnapshot } from '../../src/snapshot/snapshot'
import { pageAt, pageCount } from '../../src/snapshot/tree'
import { Hand, ObjectRig, type Performer } from '../support/objectPrograms'

// Nothing here looks at a clock: facts are counted, and reads and writes of columns.

const PLAN = cpython('3.11')
const SIZES = [1_000, 1_000_000] as const

/** Puts counting proxies in the place of a kernel's columns, element by element. */
function watch(state: object, columns: readonly string[], touched: () => void): void {
  const fields = state as Record<string, Column>
  for (const name of columns) {
    fields[name] = new Proxy(fields[name], {
      get: (target, key) => {
        if (typeof key === 'string' && /^-?\d+$/.test(key)) touched()
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
      set: (target, key, value) => {
        touched()
        return Reflect.set(target, key, value, target)
      },
    })
  }
}

/** `live` sets with an item each, in one list of the collector, and some that the test works with. */
function populate<P extends Performer>(lab: P, live: number): { hand: Hand<P>; calls: Readonly<Record<string, () => void>> } {
  const hand = new Hand(lab)
  const item = hand.make('object')
  for (let made = 2; made < live; made++) hand.store(hand.make('set', 1), 0, item)
  const set = hand.make('set', 1)
  let fresh = -1
  const make = (type: 'set' | 'list' | 'float'): void => {
    fresh = hand.make(type)
  }
  const calls = {
    hold: () => hand.hold(item),
    drop: () => hand.drop(item),
    store: () => hand.store(set, 0, item),
    'give back': () => hand.store(set, 0, -1),
    'make a set': () => make('set'),
    'free a set': () => hand.drop(fresh),
    'make a list': () => make('list'),
    'free a list to its free list': () => hand.drop(fresh),
    'make a list from its free list': () => make('list'),
    'free it again': () => hand.drop(fresh),
    'make a float': () => make('float'),
    'resize a buffer': () => lab.perform(O.BUFFER_RESIZE, set, 0, 64, -1),
    'free a buffer': () => lab.perform(O.BUFFER_FREE, set, 0),
    untrack: () => lab.perform(O.OBJECT_UNTRACK, set),
    track: () => lab.perform(O.OBJECT_TRACK, set),
    safepoint: () => lab.perform(O.SAFEPOINT),
  }
  return { hand, calls }
}

describe('[L8] an operation on objects costs the same with 1,000 and with 1,000,000 live objects', () => {
  test('facts, and reads and writes of columns', () => {
    const costs = SIZES.map((live) => {
      const sink = new FactSink(false)
      const { hand, calls } = populate(new ObjectRig(PLAN, sink), live)
      // Each call once before it counts: pools are then open, columns long enough, and the collection that is due has been said to be.
      for (const call of Object.values(calls)) call()
      let touched = 0
      const { refs, gc, freeLists, heap } = hand.lab.parts
      for (const [state, columns] of [
        [refs, REFCOUNT_COLUMNS],
        [gc, GENERATION_COLUMNS],
        [freeLists, FREE_LIST_COLUMNS],
        [heap, PYMALLOC_COLUMNS],
      ] as const) {
        watch(state, columns, () => touched++)
      }
      return Object.entries(calls).map(([name, call]) => {
        const before = { facts: sink.count, touched }
        call()
        return { name, facts: sink.count - before.facts, touched: touched - before.touched }
      })
    })
    expect(costs[1]).toEqual(costs[0])
    expect(costs[0].filter(({ facts, touched }) => facts > 12 || touched > 120)).toEqual([])
    expect(costs[0].find(({ name }) => name === 'hold')).toMatchObject({ facts: 1 })
  })
})

/** Pages of any column that a snapshot does not share with the one before it. */
function copiedPages(before: HeapSnapshot, after: HeapSnapshot): number {
  let copied = 0
  for (const [actor, { columns }] of Object.entries(after.kernels)) {
    for (const [name, column] of Object.entries(columns)) {
      const old = before.kernels[actor].columns[name]
      if (column === old) continue
      for (let page = 0; page < pageCount(column.length, column.pageShift); page++) {
        if (page >= pageCount(old.length, old.pageShift) || pageAt(column, page) !== pageAt(old, page)) copied++
      }
    }
  }
  return copied
}

describe('[L8] a snapshot after an operation copies a few pages, however many objects live', () => {
  // One page for each column written, or two.
  const EXACTLY: Readonly<Record<string, number>> = { hold: 1, drop: 1, store: 2, 'give back': 2, safepoint: 0 }

  test.each([
    { mode: 'fast', sizes: [1_000, 100_000] },
    { mode: 'traced', sizes: [1_000, 1_000_000] },
  ] as const)('$mode mode, with $sizes live objects', ({ mode, sizes }) => {
    const copied = sizes.map((live) => {
      const populated = createFastObjectLab({ plan: PLAN })
      populate(populated, live - 1)
      const lab = mode === 'fast' ? populated : createTracedObjectLab({ plan: PLAN, from: populated.snapshot() })
      const { calls } = populate(lab, 2)
      for (const call of Object.values(calls)) call()
      let before = lab.snapshot()
      return Object.entries(calls).map(([name, call]) => {
        call()
        const after = lab.snapshot()
        const pages = copiedPages(before, after)
        before = after
        return { name, pages }
      })
    })
    expect(copied[1]).toEqual(copied[0])
    expect(copied[0].filter(({ name, pages }) => pages !== (EXACTLY[name] ?? pages) || pages > 15)).toEqual([])
  })
})
