import { Pool } from '../../src/kernel/pymalloc/layout'
import { chainOf, freePools, poolField, profileOf, type Rig, rigOf, usedPools, VERSIONS } from '../support/heaps'

// Sections are those of the project's reference of CPython's memory management.

const A = 0x7000_0000_0000

/** A rig whose first arena is at A. */
function at(version: string): Rig {
  const rig = rigOf(version)
  rig.arena(A)
  return rig
}

const many = (rig: Rig, count: number, nbytes: number): number[] => Array.from({ length: count }, () => rig.malloc(nbytes))

describe('[L7] constants (1.1)', () => {
  test.each([
    ['3.8', 4096, 262144, 0],
    ['3.9', 4096, 262144, 1],
    ['3.10', 16384, 1048576, 1],
    ['3.11', 16384, 1048576, 1],
    ['3.12', 16384, 1048576, 1],
    ['3.13', 16384, 1048576, 1],
  ])('%s: pools of %i, arenas of %i, last free arena kept: %i', (version, poolSize, arenaSize, keepLastFreeArena) => {
    expect(profileOf(version)).toMatchObject({ poolSize, arenaSize, keepLastFreeArena })
    expect(profileOf(version)).toMatchObject({ alignment: 16, smallRequestThreshold: 512, poolOverhead: 48, initialArenaObjects: 16 })
  })

  test.each([
    ['3.10', 10, 10, 8],
    ['3.11', 15, 15, 14],
    ['3.12', 15, 15, 14],
    ['3.13', 15, 15, 14],
  ])('%s: radix tree of %i/%i/%i bits', (version, arenaMapTopBits, arenaMapMidBits, arenaMapBotBits) => {
    expect(profileOf(version)).toMatchObject({ arenaMapTopBits, arenaMapMidBits, arenaMapBotBits, arenaMapInCpython: 1 })
  })

  test.each(['3.8', '3.9'])('%s: no radix tree in CPython', (version) => expect(profileOf(version).arenaMapInCpython).toBe(0))
})

describe('[L7] size classes (1.1)', () => {
  test.each(VERSIONS)('%s: a request of n bytes is of class (n-1)/16, and its block is 16 × (class + 1) bytes', (version) => {
    const rig = at(version)
    for (const [nbytes, size] of [
      [1, 16],
      [16, 16],
      [17, 32],
      [32, 32],
      [33, 48],
      [100, 112],
      [496, 496],
      [497, 512],
      [512, 512],
    ]) {
      const [first, second] = many(rig, 2, nbytes)
      expect([nbytes, rig.at(second) - rig.at(first)]).toEqual([nbytes, size])
      expect(rig.heap.pools[(64 + Math.floor((rig.at(first) - A) / rig.profile.poolSize)) * 8 + Pool.SZIDX]).toBe(size / 16 - 1)
    }
  })

  test.each([
    ['3.8', { 16: 253, 32: 126, 48: 84, 64: 63, 512: 7 }],
    ['3.9', { 16: 253, 32: 126, 48: 84, 64: 63, 512: 7 }],
    ['3.10', { 16: 1021, 32: 510, 48: 340, 64: 255, 512: 31 }],
    ['3.13', { 16: 1021, 32: 510, 48: 340, 64: 255, 512: 31 }],
  ])('%s: a pool holds as many blocks as fit behind its 48 bytes', (version, capacity) => {
    for (const [size, blocks] of Object.entries(capacity)) {
      const rig = at(version)
      const all = many(rig, blocks + 1, Number(size))
      const inFirst = all.filter((block) => rig.at(block) < A + rig.profile.poolSize)
      expect([size, inFirst.length]).toEqual([size, blocks])
      expect(rig.at(all[blocks])).toBe(A + rig.profile.poolSize + 48)
    }
  })

  test('0 and more than 512 bytes go to the raw allocator, 1 to 512 to a pool (1.3)', () => {
    const rig = at('3.11')
    const sorted = [0, 1, 512, 513].map((nbytes) => {
      const block = rig.malloc(nbytes)
      return rig.at(block) >= A && rig.at(block) < A + rig.profile.arenaSize
    })
    expect(sorted).toEqual([false, true, true, false])
    expect(rig.heap.rawAllocatedBlocks).toBe(2)
  })

  test('0 becomes malloc(1) of the raw allocator, and so does calloc of 0 (1.3, 1.6)', () => {
    const rig = at('3.11')
    rig.malloc(0)
    rig.calloc(0)
    expect(rig.facts().flatMap(({ type, b }) => (type === 'largeBlock.requested' ? [b] : []))).toEqual([1, 1])
  })
})

describe('[L7] a pool gives its blocks (1.3)', () => {
  test.each(VERSIONS)('%s: pools are carved in order of address, each gives base + 48 first', (version) => {
    const rig = at(version)
    const { poolSize } = rig.profile
    expect([16, 32, 48, 512].map((nbytes) => rig.at(rig.malloc(nbytes)) - A)).toEqual([48, poolSize + 48, 2 * poolSize + 48, 3 * poolSize + 48])
  })

  test('a pool that gets its class has its second block on the free list and the rest virgin', () => {
    const rig = at('3.8')
    rig.malloc(512)
    // base + 48 was returned; freeblock = 48 + size, nextoffset = 48 + 2 size, maxnextoffset = POOL - size
    expect([chainOf(rig, A), poolField(rig, A, Pool.NEXTOFFSET), poolField(rig, A, Pool.MAXNEXTOFFSET)]).toEqual([[560], 1072, 3584])
    expect(rig.said()).toEqual([
      'arena.offered',
      'arenas.grown',
      'arena.requested',
      'offer.taken',
      'mapping.added',
      'arena.mapped',
      'arena.opened',
      'arenaMap.grown',
      'arenaMap.grown',
      'arenaMap.set',
      'lastArena.set',
      'lastArena.set',
      'lastArena.set',
      'pool.carved',
      'pool.linked',
      'pool.initialized',
      'block.allocated',
    ])
  })

  test('a pool is extended by one virgin block at the allocation that takes the last free one, not at the next', () => {
    const rig = at('3.8')
    rig.malloc(512)
    rig.said()
    rig.malloc(512)
    expect(rig.said()).toEqual(['block.allocated', 'pool.extended'])
    expect([chainOf(rig, A), poolField(rig, A, Pool.NEXTOFFSET)]).toEqual([[1072], 1584])
  })

  test('a virgin block is only made when the free list is empty', () => {
    const rig = at('3.8')
    const [a, b] = many(rig, 3, 512)
    rig.free(a)
    rig.free(b)
    rig.said()
    rig.malloc(512)
    expect(rig.said()).toEqual(['block.allocated'])
    expect([chainOf(rig, A), poolField(rig, A, Pool.NEXTOFFSET)]).toEqual([[48, 1584], 2096])
  })

  test('the free list is last in, first out', () => {
    const rig = at('3.8')
    const blocks = many(rig, 4, 16)
    const freed = [blocks[1], blocks[3], blocks[0]].map((block) => {
      const address = rig.at(block)
      rig.free(block)
      return address
    })
    expect(many(rig, 3, 16).map((block) => rig.at(block))).toEqual(freed.reverse())
  })

  test('a full pool is on no list', () => {
    const rig = at('3.8')
    many(rig, 6, 512)
    expect(usedPools(rig, 31)).toEqual([A])
    rig.said()
    rig.malloc(512)
    expect(rig.said()).toEqual(['block.allocated', 'pool.filled'])
    expect(usedPools(rig, 31)).toEqual([])
  })

  test('blocks come from the first pool of the class', () => {
    const rig = at('3.8')
    const blocks = many(rig, 15, 512)
    rig.free(blocks[3])
    expect(usedPools(rig, 31)).toEqual([A, A + 2 * 4096])
    expect(rig.at(rig.malloc(512))).toBe(A + 48 + 3 * 512)
    expect(rig.at(rig.malloc(512))).toBe(A + 2 * 4096 + 48 + 512)
  })
})

describe('[L7] a pool gets blocks back (1.4)', () => {
  const [P, Q, S] = [A, A + 4096, A + 8192]

  test('a pool that was full is linked at the front of usedpools; one that was not keeps its place', () => {
    const rig = at('3.8')
    const blocks = many(rig, 15, 512)
    expect(usedPools(rig, 31)).toEqual([S])
    rig.free(blocks[0])
    expect(usedPools(rig, 31)).toEqual([P, S])
    rig.free(blocks[7])
    expect(usedPools(rig, 31)).toEqual([Q, P, S])
    rig.free(blocks[1])
    rig.free(blocks[2])
    expect(usedPools(rig, 31)).toEqual([Q, P, S])
  })

  test('an emptied pool goes to the front of its arena’s freepools', () => {
    const rig = at('3.8')
    const blocks = [16, 32, 48, 64].map((nbytes) => rig.malloc(nbytes))
    rig.free(blocks[1])
    rig.free(blocks[0])
    rig.free(blocks[2])
    expect(freePools(rig, 0)).toEqual([S, P, Q])
    expect(usedPools(rig, 0)).toEqual([])
    expect(rig.heap.arenaNfreepools[0]).toBe(63)
  })

  test('freed pools go before virgin ones, last freed first', () => {
    const rig = at('3.8')
    const blocks = [16, 32, 48].map((nbytes) => rig.malloc(nbytes))
    rig.free(blocks[1])
    rig.free(blocks[0])
    expect([80, 96, 112].map((nbytes) => rig.at(rig.malloc(nbytes)))).toEqual([P + 48, Q + 48, A + 3 * 4096 + 48])
  })

  test('an emptied pool from the middle of usedpools leaves its neighbours linked', () => {
    const rig = at('3.8')
    const blocks = many(rig, 15, 512)
    for (const block of [7, 0, 8, 1, 2, 3, 4, 5, 6]) rig.free(blocks[block])
    expect(usedPools(rig, 31)).toEqual([Q, S])
    expect(freePools(rig, 0)).toEqual([P])
  })

  test('an emptied pool that comes back to its own class keeps its free list and its nextoffset', () => {
    const rig = at('3.8')
    rig.malloc(512)
    const blocks = many(rig, 3, 16)
    for (const block of blocks) rig.free(block)
    expect(usedPools(rig, 0)).toEqual([])
    rig.said()
    // The block freed last, at 48 + 32, is served first; the virgin block at 96 was on the list already.
    expect(rig.at(rig.malloc(16))).toBe(Q + 80)
    expect(rig.said()).toEqual(['lastArena.set', 'lastArena.set', 'pool.taken', 'pool.linked', 'block.allocated'])
    expect([chainOf(rig, Q), poolField(rig, Q, Pool.NEXTOFFSET), poolField(rig, Q, Pool.COUNT)]).toEqual([[64, 48, 96], 112, 1])
  })

  test('an emptied pool that changes class is made new', () => {
    const rig = at('3.8')
    rig.malloc(512)
    for (const block of many(rig, 3, 16)) rig.free(block)
    expect(rig.at(rig.malloc(32))).toBe(Q + 48)
    expect([chainOf(rig, Q), poolField(rig, Q, Pool.NEXTOFFSET), poolField(rig, Q, Pool.MAXNEXTOFFSET), poolField(rig, Q, Pool.SZIDX)]).toEqual([[80], 112, 4064, 1])
  })

  test('freeing NULL does nothing', () => {
    const rig = at('3.8')
    const block = rig.malloc(16)
    rig.free(block)
    rig.malloc(16)
    rig.said()
    rig.free(block)
    rig.free(-1)
    expect(rig.said()).toEqual(['null.freed', 'null.freed'])
    expect(rig.heap.nullFrees).toBe(2)
  })
})
