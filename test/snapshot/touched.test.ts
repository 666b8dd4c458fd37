import fc from 'fast-check'
import { typeOf } from '../../machines/factCodec'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES, AddressSpace } from '../../src/kernel/addressSpace/layout'
import { ADDRESS_SPACE_UPDATES } from '../../src/kernel/addressSpace/updates'
import { bumpKernel } from '../../src/kernel/bump'
import type { FactKind } from '../../src/kernel/facts'
import { pymallocKernel } from '../../src/kernel/pymalloc/kernel'
import { PYMALLOC_COLUMNS, PYMALLOC_VALUES, Pymalloc } from '../../src/kernel/pymalloc/layout'
import { PYMALLOC_UPDATES } from '../../src/kernel/pymalloc/updates'
import type { Profile } from '../../src/profiles'
import type { HeapSnapshot, KernelStates } from '../../src/snapshot/snapshot'
import { Snapshotter, type SnapshotterOptions } from '../../src/snapshot/snapshotter'
import { touchTableOf } from '../../src/snapshot/touched'
import { ADDRESS_SPACE_TOUCHED } from '../../src/snapshot/touchedAddressSpace'
import { PYMALLOC_TOUCHED } from '../../src/snapshot/touchedPymalloc'
import type { Touch, Touches, TouchTable } from '../../src/snapshot/touches'
import { type Program, play, profileOf, programs, Rig, SIXTEEN_POOLS, TINY, TWO_PAGE_POOLS } from '../support/heaps'
import { nodesIn, pagesIn, stale, Witness } from './reading'

const SEED = 20261121
/** Pages of 16 records: two pool headers, so that neighbours in a list stand in different pages. */
const PAGE_SHIFT = 4

const statesOf = ({ heap, space }: Pick<Rig, 'heap' | 'space'>): KernelStates => ({
  allocator: { state: heap, shape: { columns: PYMALLOC_COLUMNS, values: PYMALLOC_VALUES } },
  addressSpace: { state: space, shape: { columns: ADDRESS_SPACE_COLUMNS, values: ADDRESS_SPACE_VALUES } },
})

/** A heap whose facts pass a snapshotter as they are put. */
class Watched {
  readonly witness = new Witness()
  readonly rig: Rig
  readonly kernels: KernelStates
  readonly snapshotter: Snapshotter
  /** Called after each fact was marked. */
  after: () => void = () => {}

  constructor(profile: Profile, options: SnapshotterOptions) {
    this.rig = new Rig(profile, pymallocKernel, this.witness)
    this.kernels = statesOf(this.rig)
    this.snapshotter = new Snapshotter(this.kernels, profile, undefined, options)
    this.snapshotter.takeMarked(this.moment())
    this.witness.see = (kind, a, b, c, address) => {
      this.snapshotter.touch(kind, a, b, c, address)
      this.after()
    }
  }

  moment() {
    return { record: this.rig.mutator.cursor, seq: this.witness.count, factHash: this.witness.hash, factCount: this.witness.count }
  }

  marked(): HeapSnapshot {
    return this.snapshotter.takeMarked(this.moment())
  }
}

const bases = [0, 1, 2, 3, 9, 10, 17, 30].map((page) => 0x7000_0000_0000 + page * 4096)
/** A narrow map and few bins, so that a whole comparison is cheap. */
const SMALL = { mmapThreshold: 4096 }
const PROFILES = [
  { name: 'two pools an arena', overrides: { ...TINY, ...SMALL }, random: { length: 120, sizes: [0, 16, 256, 300, 512, 600, 5000], bases, refusals: true, domains: [0, 1, 2] } },
  { name: 'pools of two pages', overrides: { ...TWO_PAGE_POOLS, ...SMALL }, random: { length: 120, sizes: [16, 512, 600, 140000], bases, refusals: true } },
  { name: 'sixteen pools an arena', overrides: { ...SIXTEEN_POOLS, ...SMALL }, random: { length: 300, sizes: [1, 16, 48, 96, 96, 100], bases } },
]

describe('[L5] marks made from facts alone give the same snapshots as reading everything', () => {
  for (const { name, overrides, random } of PROFILES) {
    for (const version of ['3.8', '3.9']) {
      test(`at any facts of random programs, ${name}, ${version} (seed ${SEED})`, () => {
        let taken = 0
        const gaps = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 12 })
        const property = fc.property(programs(random), gaps, ({ calls }: Program, between) => {
          const watched = new Watched(profileOf(version, overrides), { pageShift: PAGE_SHIFT })
          let wait = between[0]
          watched.after = () => {
            if (wait-- > 0) return
            wait = between[++taken % between.length]
            expect(stale(watched.marked(), watched.kernels)).toBeNull()
          }
          for (const call of calls) play(watched.rig, call)
          expect(stale(watched.marked(), watched.kernels)).toBeNull()
        })
        fc.assert(property, { seed: SEED, numRuns: 20 })
        expect(taken).toBeGreaterThan(200)
      })
    }
  }
})

// ── each row, and each mark of it, is needed ─────────────────────────────────────────────────────

/** Programs in which, together, everything happens that a table has a row for. */
const STORIES: readonly { readonly overrides: Readonly<Record<string, number>>; readonly run: (rig: Rig) => void }[] = [
  // A pool is extended, filled, linked again, emptied and taken; blocks grow, shrink, move into another pool, to the C library and back.
  {
    overrides: TINY,
    run(rig) {
      const blocks = Array.from({ length: 5 }, () => rig.malloc(200))
      rig.realloc(blocks[0], 210)
      rig.realloc(blocks[1], 500)
      rig.realloc(blocks[2], 600)
      rig.realloc(blocks[2], 100)
      for (const block of blocks) rig.free(block)
      // A pool of large blocks comes back with small ones, whose places still hold links.
      rig.malloc(200)
      const large = [rig.malloc(512), rig.malloc(512)]
      for (const block of large) rig.free(block)
      for (let i = 0; i < 7; i++) rig.malloc(200)
    },
  },
  // Arenas become full and usable by turns, move behind each other, are released from the middle and come back.
  {
    overrides: SIXTEEN_POOLS,
    run(rig) {
      const blocks = Array.from({ length: 128 }, () => rig.malloc(96))
      const free = (...numbers: readonly number[]): void => {
        for (const number of numbers) rig.free(blocks[number])
      }
      const whole = (arena: number): number[] => Array.from({ length: 32 }, (_, i) => 32 * arena + i)
      free(0, 1, 32, 33, 64, 65, 34, 35, 66, 67, 68, 69)
      free(...whole(1).slice(4))
      for (let i = 0; i < 50; i++) rig.malloc(96)
    },
  },
  // The C library's blocks: from its heap, from bins, in mappings of their own; a stranger is adopted; mappings go from the middle.
  {
    overrides: { ...TINY, mmapThreshold: 4096 },
    run(rig) {
      const blocks = [600, 600, 5000, 16, 9000, 17000].map((nbytes) => rig.malloc(nbytes))
      rig.freeForeign(0x5555_7777_0010)
      for (const block of blocks.reverse()) rig.free(block)
      rig.malloc(600)
    },
  },
]

/** Does a snapshot after some fact differ from the heap? */
function isWrong(tableOf: (state: object) => TouchTable | null): boolean {
  return STORIES.some(({ overrides, run }) => {
    const watched = new Watched(profileOf('3.8', { ...SMALL, ...overrides }), { pageShift: PAGE_SHIFT, tableOf })
    let wrong = false
    watched.after = () => {
      if (!wrong) wrong = stale(watched.marked(), watched.kernels) !== null
    }
    run(watched.rig)
    return wrong
  })
}

const ROWS = [...PYMALLOC_TOUCHED.keys(), ...ADDRESS_SPACE_TOUCHED.keys()]

/** The tables, with one row replaced; undefined leaves it out. */
const withRow =
  (kind: FactKind, row?: Touch) =>
  (state: object): TouchTable | null => {
    const table = touchTableOf(state)
    if (table === null || !table.has(kind)) return table
    const changed = new Map(table)
    if (row === undefined) changed.delete(kind)
    else changed.set(kind, row)
    return changed
  }

describe('[L8] no row of the tables of touches can be left out', () => {
  test('with all rows, every snapshot after every fact is right', () => {
    expect(isWrong(touchTableOf)).toBe(false)
  })

  test.each(ROWS.map((kind) => [typeOf(kind), kind] as const))('without %s a snapshot differs from the heap', (_type, kind) => {
    expect(isWrong(withRow(kind))).toBe(true)
  })

  test('nor can any column of a row', () => {
    const needless: string[] = []
    for (const [kind, column] of columnsOfRows()) {
      const row = rowOf(kind)
      if (!isWrong(withRow(kind, (touches, ...rest) => row(deafTo(touches, column), ...rest)))) needless.push(`${typeOf(kind)} ${column}`)
    }
    // An adopted block is new here, so that it has no place before; the update says so all the same.
    expect(needless).toEqual(['block.adopted blockPlace'])
  })

  function rowOf(kind: FactKind): Touch<object, string> {
    return (PYMALLOC_TOUCHED.get(kind) ?? ADDRESS_SPACE_TOUCHED.get(kind)) as unknown as Touch<object, string>
  }

  /** Each row with each column that it has marked in the stories. */
  function columnsOfRows(): [FactKind, string][] {
    const marked = new Map<string, [FactKind, string]>()
    const listening = (kind: FactKind): Touch => {
      const row = rowOf(kind)
      return (touches, ...rest) =>
        row(
          deafTo(touches, '', (column) => marked.set(`${kind} ${column}`, [kind, column])),
          ...rest,
        )
    }
    isWrong((state) => {
      const table = touchTableOf(state)
      return table === null ? null : new Map([...table.keys()].map((kind) => [kind, listening(kind)]))
    })
    expect(marked.size).toBeGreaterThan(50)
    return [...marked.values()]
  }

  /** The same marks but for those of one column. */
  function deafTo(touches: Touches<string>, deaf: string, hear: (column: string) => void = () => {}): Touches<string> {
    const heard = (column: string, mark: () => void): void => {
      hear(column)
      if (column !== deaf) mark()
    }
    return {
      at: (column: string, index: number) => heard(column, () => touches.at(column, index)),
      from: (column: string, index: number) => heard(column, () => touches.from(column, index)),
      was: (column: string, index: number) => touches.was(column, index),
      wasValue: (name: string) => touches.wasValue(name),
    } as unknown as Touches<string>
  }

  test('each row stands beside an update', () => {
    expect([...PYMALLOC_TOUCHED.keys()].filter((kind) => !PYMALLOC_UPDATES.has(kind))).toEqual([])
    expect([...ADDRESS_SPACE_TOUCHED.keys()].filter((kind) => !ADDRESS_SPACE_UPDATES.has(kind))).toEqual([])
  })
})

// ── cost, counted ────────────────────────────────────────────────────────────────────────────────

/** A state whose columns tell when somebody reads a number of them. */
function spied<S extends object>(state: S, names: readonly string[], read: (name: string) => void): S {
  const columns = new Map<unknown, unknown>()
  const spyOn = (name: string, column: Int32Array): unknown => {
    const known = columns.get(column)
    if (known !== undefined) return known
    const spy = new Proxy(column, {
      get(target, key) {
        if (key !== 'length' && key !== 'constructor') read(name)
        const value = Reflect.get(target, key, target) as unknown
        return typeof value === 'function' && key !== 'constructor' ? value.bind(target) : value
      },
    })
    columns.set(column, spy)
    return spy
  }
  return new Proxy(state, { get: (target, key) => (names.includes(String(key)) ? spyOn(String(key), Reflect.get(target, key) as Int32Array) : Reflect.get(target, key)) })
}

/** What ten operations' snapshot costs on a heap of so many blocks. */
function costAt(blocks: number) {
  const profile = profileOf('3.11')
  const witness = new Witness()
  const rig = new Rig(profile, pymallocKernel, witness)
  for (let i = 0; i < blocks; i++) rig.malloc(1 + ((i * 7919) % 512))
  const read = new Set<string>()
  const heap = spied(rig.heap, PYMALLOC_COLUMNS, (name) => read.add(name))
  const space = spied(rig.space, ADDRESS_SPACE_COLUMNS, (name) => read.add(name))
  expect([heap instanceof Pymalloc, space instanceof AddressSpace]).toEqual([true, true])
  const moment = () => ({ record: rig.mutator.cursor, seq: witness.count, factHash: witness.hash, factCount: witness.count })
  const snapshotter = new Snapshotter(statesOf({ heap, space }), profile)
  witness.see = (kind, a, b, c, address) => snapshotter.touch(kind, a, b, c, address)
  const before = snapshotter.takeMarked(moment())
  const full = snapshotter.work
  read.clear()
  const idle = snapshotter.takeMarked(moment())
  expect([snapshotter.work, [...read]]).toEqual([full, []])
  // Blocks all over the heap go and come back, in classes that have free blocks: no arena, no library.
  for (let i = 0; i < 5; i++) {
    rig.free(Math.floor((blocks * (2 * i + 1)) / 10))
    rig.malloc(64)
  }
  const after = snapshotter.takeMarked(moment())
  expect(stale(after, statesOf(rig))).toBeNull()
  const { compared, copied } = snapshotter.work
  const old = new Set<unknown>([...pagesIn(idle), ...nodesIn(idle)])
  return {
    pages: pagesIn(before).length,
    shared: idle.kernels === before.kernels,
    compared: compared - full.compared,
    copied: copied - full.copied,
    freshPages: pagesIn(after).filter((page) => !old.has(page)).length,
    freshNodes: nodesIn(after).filter((node) => !old.has(node)).length,
    read: [...read].sort(),
  }
}

test('[L8] a marked snapshot compares and copies what was touched, at a thousand blocks and at a million', () => {
  const small = costAt(1_000)
  const large = costAt(1_000_000)
  expect(large.pages).toBeGreaterThan(15_000)
  for (const cost of [small, large]) {
    expect(cost.shared).toBe(true)
    expect(cost.copied).toBe(cost.freshPages)
    expect(cost.copied).toBeGreaterThan(2)
    // Ten operations, each with a few facts, each with a few marks.
    expect(cost.compared).toBeLessThan(50)
    expect(cost.copied).toBeLessThan(50)
    // A tree of a million blocks is three levels deep.
    expect(cost.freshNodes).toBeLessThanOrEqual(3 * cost.copied)
    // Nobody touched the other columns: not one number of them was read.
    expect(cost.read).toEqual(['blockNbytes', 'blockNext', 'blockPlace', 'pools'])
  }
})

test('[L8] a kernel without a table is compared', () => {
  const profile = profileOf('3.11')
  expect(touchTableOf(bumpKernel.create(profile, 0) as object)).toBeNull()
  const witness = new Witness()
  const rig = new Rig(profile, bumpKernel, witness)
  const kernels = { ...statesOf(rig as unknown as Rig), allocator: { state: rig.heap as object, shape: bumpKernel } }
  const snapshotter = new Snapshotter(kernels, profile, undefined, { pageShift: PAGE_SHIFT })
  witness.see = (kind, a, b, c, address) => snapshotter.touch(kind, a, b, c, address)
  for (let i = 0; i < 300; i++) {
    rig.malloc(1 + ((i * 7919) % 700))
    if (i % 3 === 0) rig.free(i >> 1)
    if (i % 7 === 0) expect(stale(snapshotter.takeMarked({ record: i, seq: 0, factHash: 0, factCount: 0 }), kernels)).toBeNull()
  }
})
