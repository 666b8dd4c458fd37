import type { Column } from '../../src/kernel/columns'
import { FactSink } from '../../src/kernel/factSink'
import { pymallocKernel } from '../../src/kernel/pymalloc/kernel'
import { PYMALLOC_COLUMNS, type Pymalloc } from '../../src/kernel/pymalloc/layout'
import { profileOf, Rig, SIXTEEN_POOLS, usableArenas } from '../support/heaps'

// Nothing here looks at a clock: facts are counted, and reads and writes of columns.

/** Columns that count how often they are read and written, element by element. */
class Counter {
  touched = 0
  private readonly watched = new Map<string, Column>()

  constructor(private readonly heap: Pymalloc) {
    this.watch()
  }

  /** Puts a counting proxy in the place of each column that has none. @returns were there some: columns that grew? */
  watch(): boolean {
    const fields = this.heap as unknown as Record<string, Column>
    const grown = PYMALLOC_COLUMNS.filter((name) => this.watched.get(name) !== fields[name])
    for (const name of grown) {
      fields[name] = this.counting(fields[name])
      this.watched.set(name, fields[name])
    }
    return grown.length > 0
  }

  private counting(column: Column): Column {
    return new Proxy(column, {
      get: (target, key) => {
        if (typeof key === 'string' && /^-?\d+$/.test(key)) this.touched++
        const value: unknown = Reflect.get(target, key, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
      set: (target, key, value) => {
        this.touched++
        return Reflect.set(target, key, value, target)
      },
    })
  }
}

interface Cost {
  readonly facts: number
  readonly touched: number
}

/** What one call costs; null if a column grew in it, which is paid for by all the calls before. */
function costOf(rig: Rig, counter: Counter, call: () => void): Cost | null {
  const before = { facts: rig.sink.count, touched: counter.touched }
  call()
  return counter.watch() ? null : { facts: rig.sink.count - before.facts, touched: counter.touched - before.touched }
}

describe('[L8] an operation costs the same on a heap of a thousand blocks as on one of a hundred thousand', () => {
  /** The dearest of a few hundred calls of each kind on a heap of `live` blocks of all sizes, with holes. */
  function dearest(version: string, live: number): { readonly [name: string]: Cost } {
    const rig = new Rig(profileOf(version), pymallocKernel, new FactSink(false))
    const born = Array.from({ length: live + live / 4 }, (_, block) => rig.malloc(16 + ((block * 7) % 32) * 16))
    for (const block of born) if (block % 5 === 4) rig.free(block)
    const blocks = born.filter((block) => block % 5 !== 4)
    const counter = new Counter(rig.heap)
    const worst = { malloc: { facts: 0, touched: 0 }, realloc: { facts: 0, touched: 0 }, free: { facts: 0, touched: 0 } }
    const count = (name: keyof typeof worst, call: () => void): void => {
      const cost = costOf(rig, counter, call)
      if (cost !== null) worst[name] = { facts: Math.max(worst[name].facts, cost.facts), touched: Math.max(worst[name].touched, cost.touched) }
    }
    for (let turn = 0; turn < 400; turn++) {
      const chosen = (turn * 997) % blocks.length
      count('realloc', () => rig.realloc(blocks[chosen], 16 + ((turn * 11) % 32) * 16))
      count('malloc', () => blocks.push(rig.malloc(16 + ((turn * 7) % 32) * 16)))
      count('free', () => rig.free(blocks.splice(chosen, 1)[0]))
    }
    return worst
  }

  // What one call can say and touch at most, counted over the rules: a new arena, a new pool, a block, an arena moved.
  test.each(['3.8', '3.11'])('%s', (version) => {
    for (const live of [1_000, 100_000]) {
      for (const [name, { facts, touched }] of Object.entries(dearest(version, live))) {
        expect([live, name, facts > 0 && facts <= 25, touched > 0 && touched <= 150]).toEqual([live, name, true, true])
      }
    }
  })
})

/** Arenas of 16 pools, all full of blocks of 96 bytes: 2 a pool. */
function fullArenas(count: number): { rig: Rig; pool: (arena: number, at: number) => readonly [number, number] } {
  const rig = new Rig(profileOf('3.9', SIXTEEN_POOLS), pymallocKernel, new FactSink(false))
  for (let block = 0; block < count * 32; block++) rig.malloc(96)
  return { rig, pool: (arena, at) => [arena * 32 + at * 2, arena * 32 + at * 2 + 1] }
}

describe('[L8] an arena finds its place in usable_arenas without a walk', () => {
  /** `arenas` arenas have one free pool; the first of them gets its second, and moves behind all the others. */
  function move(arenas: number): Cost | null {
    const { rig, pool } = fullArenas(arenas)
    for (let arena = 0; arena < arenas; arena++) for (const block of pool(arena, 0)) rig.free(block)
    const [head] = usableArenas(rig)
    expect(head).toBe(arenas - 1)
    const counter = new Counter(rig.heap)
    const cost = costOf(rig, counter, () => {
      for (const block of pool(head, 1)) rig.free(block)
    })
    expect(usableArenas(rig).at(-1)).toBe(head)
    return cost
  }

  test('moving past 10 arenas costs as much as moving past 1,000', () => {
    expect(move(10)).not.toBeNull()
    expect(move(1000)).toEqual(move(10))
  })

  test('so does linking one, and releasing one', () => {
    const cost = (arenas: number): (Cost | null)[] => {
      const { rig, pool } = fullArenas(arenas)
      for (let arena = 1; arena < arenas; arena++) for (const block of pool(arena, 0)) rig.free(block)
      // the rightmost is wholly free and kept; the one before it lacks a pool
      for (let at = 1; at < 16; at++) for (const block of pool(2, at)) rig.free(block)
      for (let at = 1; at < 15; at++) for (const block of pool(1, at)) rig.free(block)
      expect(rig.heap.narenasCurrentlyAllocated).toBe(arenas)
      const counter = new Counter(rig.heap)
      const linked = costOf(rig, counter, () => {
        for (const block of pool(0, 0)) rig.free(block)
      })
      const released = costOf(rig, counter, () => {
        for (const block of pool(1, 15)) rig.free(block)
      })
      expect(rig.heap.narenasCurrentlyAllocated).toBe(arenas - 1)
      return [linked, released]
    }
    expect(cost(10)).not.toContain(null)
    expect(cost(1000)).toEqual(cost(10))
  })
})

describe('[L8] columns grow by doubling', () => {
  test('a hundred times the births copy at most a constant per birth', () => {
    for (const births of [1_000, 100_000]) {
      const rig = new Rig(profileOf('3.11'), pymallocKernel, new FactSink(false))
      const lengths = new Set<number>()
      for (let block = 0; block < births; block++) {
        rig.malloc(16)
        lengths.add(rig.heap.blockPlace.length)
      }
      const copied = [...lengths].reduce((sum, length) => sum + length, 0) - rig.heap.blockPlace.length
      expect(copied).toBeLessThanOrEqual(2 * births)
      expect(rig.heap.blockPlace.length).toBeLessThanOrEqual(2 * births)
    }
  })

  test('so do pools and arenas', () => {
    const rig = new Rig(profileOf('3.9', SIXTEEN_POOLS), pymallocKernel, new FactSink(false))
    const lengths = new Set<number>()
    for (let block = 0; block < 500 * 32; block++) {
      rig.malloc(96)
      lengths.add(rig.heap.poolAddress.length)
    }
    expect(lengths.size).toBeLessThanOrEqual(Math.ceil(Math.log2(500)) + 1)
    expect(rig.heap.maxarenas).toBe(512)
  })
})
