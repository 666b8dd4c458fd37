import { arenaOf } from '../../src/kernel/pymalloc/read'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { type Rig, rigOf, SIXTEEN_POOLS, unusedArenas, usableArenas, VERSIONS } from '../support/heaps'

// Sections are those of the project's reference of CPython's memory management.

const A = 0x7000_0000_0000
const SINCE_3_9 = VERSIONS.filter((version) => version !== '3.8')

/** Arenas full of blocks of 512 bytes, one behind the other from A; pools of them are emptied one by one. */
class Arenas {
  readonly rig: Rig
  private readonly blocks: number[][][] = []

  constructor(version: string, count: number, overrides: Readonly<Record<string, number>> = {}) {
    this.rig = rigOf(version, overrides)
    const { arenaSize, poolSize, smallRequestThreshold, poolOverhead } = this.rig.profile
    const perPool = Math.floor((poolSize - poolOverhead) / smallRequestThreshold)
    for (let arena = 0; arena < count; arena++) {
      this.rig.arena(A + arena * arenaSize)
      this.blocks.push(Array.from({ length: arenaSize / poolSize }, () => Array.from({ length: perPool }, () => this.rig.malloc(smallRequestThreshold))))
    }
    this.rig.said()
  }

  /** Frees all blocks of the next `pools` pools of each arena, in turn. */
  empty(...arenas: number[]): number[] {
    for (const arena of arenas) for (const block of this.blocks[arena].shift() ?? []) this.rig.free(block)
    return usableArenas(this.rig)
  }

  /** Frees all that is left in an arena. */
  emptyWholly(arena: number): void {
    while (this.blocks[arena].length > 0) this.empty(arena)
  }
}

describe('[L7] usable_arenas (1.2, 1.4)', () => {
  test.each(VERSIONS)('%s: ascending free pools; an arena moves right past all with fewer, and stops before the first with as many', (version) => {
    const arenas = new Arenas(version, 4)
    expect(usableArenas(arenas.rig)).toEqual([])
    // the first free pool: head of the list
    expect(arenas.empty(0)).toEqual([0])
    expect(arenas.empty(1)).toEqual([1, 0])
    expect(arenas.empty(2)).toEqual([2, 1, 0])
    // the head gets its second: past both others, which have one
    expect(arenas.empty(2)).toEqual([1, 0, 2])
    // the last with its old number stays, before the one with as many
    expect(arenas.empty(0)).toEqual([1, 0, 2])
    expect(arenas.empty(1)).toEqual([1, 0, 2])
    expect(arenas.empty(1)).toEqual([0, 2, 1])
    expect(arenas.empty(0)).toEqual([2, 0, 1])
    expect(arenas.empty(3)).toEqual([3, 2, 0, 1])
    expect(brokenInvariants(arenas.rig.heap)).toEqual([])
  })

  test('nfp2lasta names the last arena with each number of free pools', () => {
    const arenas = new Arenas('3.8', 4)
    arenas.empty(0, 1, 2, 2, 3, 3, 3)
    expect(usableArenas(arenas.rig)).toEqual([1, 0, 2, 3])
    expect([...arenas.rig.heap.nfp2lasta.subarray(0, 5)]).toEqual([-1, 0, 2, 3, -1])
    // the last with one free pool goes: the one before it is the last
    arenas.empty(0)
    expect([...arenas.rig.heap.nfp2lasta.subarray(0, 5)]).toEqual([-1, 1, 2, 3, -1])
    expect(usableArenas(arenas.rig)).toEqual([1, 0, 2, 3])
    arenas.empty(1)
    expect([...arenas.rig.heap.nfp2lasta.subarray(0, 5)]).toEqual([-1, -1, 2, 3, -1])
    // the one before it has fewer: nobody is the last with three
    arenas.empty(3)
    expect([...arenas.rig.heap.nfp2lasta.subarray(0, 5)]).toEqual([-1, -1, 2, -1, 3])
  })

  test('a pool is taken from the head, the fullest usable arena; taking it never disturbs the order', () => {
    const arenas = new Arenas('3.8', 3)
    arenas.empty(0, 0, 1, 2, 2)
    expect(usableArenas(arenas.rig)).toEqual([1, 2, 0])
    const first = arenas.rig.malloc(16)
    expect(Math.floor((arenas.rig.at(first) - A) / 262144)).toBe(1)
    expect(usableArenas(arenas.rig)).toEqual([2, 0])
    const second = arenas.rig.malloc(32)
    expect(Math.floor((arenas.rig.at(second) - A) / 262144)).toBe(2)
    expect(usableArenas(arenas.rig)).toEqual([2, 0])
    // 3.8+: the entry of the old number is kept for the other that has it, the new number's is set
    expect([...arenas.rig.heap.nfp2lasta.subarray(0, 4)]).toEqual([-1, 2, 0, -1])
  })
})

describe('[L7] new arenas (1.5)', () => {
  test.each(VERSIONS)('%s: only when usable_arenas is empty', (version) => {
    const arenas = new Arenas(version, 2)
    arenas.empty(0)
    arenas.rig.malloc(16)
    expect(arenas.rig.said()).not.toContain('arena.requested')
    expect(usableArenas(arenas.rig)).toEqual([])
    arenas.rig.malloc(32)
    expect(arenas.rig.said()).toContain('arena.requested')
    expect(usableArenas(arenas.rig)).toEqual([2])
  })

  test('the array is 16 records first, then doubled; new records are chained in index order', () => {
    const arenas = new Arenas('3.8', 1, { ...SIXTEEN_POOLS, initialArenaObjects: 16 })
    expect(arenas.rig.heap.maxarenas).toBe(16)
    expect(unusedArenas(arenas.rig)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
    const more = new Arenas('3.8', 16, { ...SIXTEEN_POOLS, initialArenaObjects: 16 }).rig
    expect([more.heap.maxarenas, unusedArenas(more)]).toEqual([16, []])
    more.malloc(16)
    expect(more.facts().flatMap(({ type, a }) => (type === 'arenas.grown' ? [a] : []))).toEqual([32])
    expect(unusedArenas(more)).toEqual([17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31])
    expect(new Arenas('3.8', 33, { ...SIXTEEN_POOLS, initialArenaObjects: 16 }).rig.heap.maxarenas).toBe(64)
  })

  test('records that are unused serve last in, first out', () => {
    const arenas = new Arenas('3.8', 4)
    arenas.emptyWholly(2)
    arenas.emptyWholly(0)
    expect(unusedArenas(arenas.rig).slice(0, 3)).toEqual([0, 2, 4])
    arenas.rig.arena(A + 50 * 262144)
    const block = arenas.rig.malloc(16)
    expect([arenas.rig.heap.arenaAddress[0], arenas.rig.at(block)]).toEqual([A + 50 * 262144, A + 50 * 262144 + 48])
    expect(unusedArenas(arenas.rig).slice(0, 2)).toEqual([2, 4])
  })

  test.each(['3.10', '3.11', '3.12', '3.13'])('%s: an aligned base gives 64 pools; a misaligned one 63, the first at the next multiple of the pool size', (version) => {
    const aligned = rigOf(version)
    aligned.arena(A)
    expect(aligned.at(aligned.malloc(16))).toBe(A + 48)
    expect([aligned.heap.arenaNtotalpools[0], aligned.heap.arenaNfreepools[0]]).toEqual([64, 63])
    const misaligned = rigOf(version)
    misaligned.arena(A + 4096)
    expect(misaligned.at(misaligned.malloc(16))).toBe(A + 16384 + 48)
    expect([misaligned.heap.arenaNtotalpools[0], misaligned.heap.arenaNfreepools[0]]).toEqual([63, 62])
    // 63 pools are all it has: 62 more of 31 blocks of 512, then the next arena
    for (let block = 0; block < 62 * 31; block++) misaligned.malloc(512)
    expect([misaligned.heap.ntimesArenaAllocated, usableArenas(misaligned)]).toEqual([1, []])
    misaligned.malloc(512)
    expect(misaligned.heap.ntimesArenaAllocated).toBe(2)
  })

  test.each(['3.8', '3.9'])('%s: a base that is a multiple of 4 KiB loses nothing', (version) => {
    const rig = rigOf(version)
    rig.arena(A + 4096)
    expect(rig.at(rig.malloc(16))).toBe(A + 4096 + 48)
    expect(rig.heap.arenaNtotalpools[0]).toBe(64)
  })

  test('arenas are counted: allocated in all, now, and at most', () => {
    const arenas = new Arenas('3.8', 3)
    arenas.emptyWholly(1)
    arenas.emptyWholly(2)
    const { ntimesArenaAllocated, narenasCurrentlyAllocated, narenasHighwater } = arenas.rig.heap
    expect([ntimesArenaAllocated, narenasCurrentlyAllocated, narenasHighwater]).toEqual([3, 1, 3])
    arenas.rig.malloc(16)
    expect([arenas.rig.heap.ntimesArenaAllocated, arenas.rig.heap.narenasCurrentlyAllocated, arenas.rig.heap.narenasHighwater]).toEqual([4, 2, 3])
  })
})

describe('[L7] the release of a wholly free arena (1.4)', () => {
  test('3.8: always', () => {
    const arenas = new Arenas('3.8', 1)
    arenas.emptyWholly(0)
    expect(usableArenas(arenas.rig)).toEqual([])
    expect(arenas.rig.said()).toContain('arena.released')
    expect([arenas.rig.heap.arenaAddress[0], arenas.rig.space.mappings, arenas.rig.heap.narenasCurrentlyAllocated]).toEqual([0, 0, 0])
  })

  test.each(SINCE_3_9)('%s: not while it is the rightmost', (version) => {
    const arenas = new Arenas(version, 1)
    arenas.emptyWholly(0)
    expect(usableArenas(arenas.rig)).toEqual([0])
    expect(arenas.rig.said()).not.toContain('arena.released')
    // it is taken again from its freed pools
    arenas.rig.malloc(16)
    expect(arenas.rig.said()).not.toContain('arena.requested')
  })

  test.each(SINCE_3_9)('%s: one that has a next one is released', (version) => {
    const arenas = new Arenas(version, 3)
    arenas.emptyWholly(0)
    arenas.emptyWholly(1)
    expect(usableArenas(arenas.rig)).toEqual([0])
    expect(arenas.rig.heap.arenaAddress[1]).toBe(0)
    expect(unusedArenas(arenas.rig)[0]).toBe(1)
  })

  test.each(SINCE_3_9)('%s: one that was kept is not released later by itself', (version) => {
    const arenas = new Arenas(version, 4)
    arenas.emptyWholly(0)
    arenas.emptyWholly(1)
    arenas.empty(2, 3, 3)
    arenas.emptyWholly(2)
    expect(arenas.rig.facts().flatMap(({ type, a }) => (type === 'arena.released' ? [a] : []))).toEqual([1, 2])
    expect([usableArenas(arenas.rig), arenas.rig.heap.arenaNfreepools[0]]).toEqual([[3, 0], 64])
  })

  test('a misaligned arena is wholly free with 63 pools', () => {
    const rig = rigOf('3.11')
    rig.arena(A + 4096)
    const first = Array.from({ length: 63 * 31 }, () => rig.malloc(512))
    rig.arena(A + 2 ** 21)
    const second = Array.from({ length: 64 * 31 }, () => rig.malloc(512))
    for (const block of second) rig.free(block)
    expect(usableArenas(rig)).toEqual([1])
    for (const block of first) rig.free(block)
    expect(rig.facts().flatMap(({ type, a, address }) => (type === 'arena.released' ? [a, address] : []))).toEqual([0, A + 4096])
  })
})

describe('[L7] which arena holds an address (1.5)', () => {
  test.each(VERSIONS)('%s: from the base of an arena to its last byte, aligned or not, neighbours included', (version) => {
    const { arenaSize, poolSize } = rigOf(version).profile
    const rig = rigOf(version)
    const small = Math.floor((poolSize - 48) / 512)
    // Two misaligned arenas that share a unit of the map, and one far away.
    const bases = [A + 4096, A + 4096 + arenaSize, 2 ** 46 + 2 ** 45 + 12 * 4096]
    for (const base of bases) {
      rig.arena(base)
      for (let block = 0; block < 64 * small && rig.heap.ntimesArenaAllocated !== bases.indexOf(base) + 1; block++) rig.malloc(512)
      while (usableArenas(rig).length > 0) rig.malloc(512)
    }
    const asked = bases.flatMap((base) => [base - 1, base, base + arenaSize - 1, base + arenaSize]).map((address) => arenaOf(rig.heap, address))
    expect(asked).toEqual([-1, 0, 0, 1, 0, 1, 1, -1, -1, 2, 2, -1])
    expect([arenaOf(rig.heap, 4096), arenaOf(rig.heap, 0x5555_5600_0000), arenaOf(rig.heap, 2 ** 47 - 1)]).toEqual([-1, -1, -1])
    expect(brokenInvariants(rig.heap)).toEqual([])
  })

  test.each(['3.8', '3.11'])('%s: one that was released holds none', (version) => {
    const arenas = new Arenas(version, 3)
    arenas.emptyWholly(0)
    arenas.emptyWholly(1)
    const { arenaSize } = arenas.rig.profile
    expect(arenaOf(arenas.rig.heap, A + arenaSize)).toBe(-1)
    expect(arenaOf(arenas.rig.heap, A + 2 * arenaSize)).toBe(2)
  })

  test.each([
    ['3.10', 8],
    ['3.11', 14],
  ])('%s: nodes are made as addresses need them and never freed', (version, botBits) => {
    const rig = rigOf(version)
    const apart = 2 ** (20 + botBits)
    const blocks: number[] = []
    for (let i = 0; i < 3; i++) {
      rig.arena(2 ** 46 + i * apart)
      for (let block = 0; block < 64 * 31; block++) blocks.push(rig.malloc(512))
    }
    expect([rig.heap.mapMidCount, rig.heap.mapBotCount]).toEqual([1, 3])
    for (const block of blocks) rig.free(block)
    expect([rig.heap.narenasCurrentlyAllocated, rig.heap.mapBotCount]).toEqual([1, 3])
  })
})
