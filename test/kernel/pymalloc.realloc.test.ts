import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES } from '../../src/kernel/addressSpace/layout'
import { Domain } from '../../src/kernel/allocatorKernel'
import { PYMALLOC_COLUMNS, PYMALLOC_VALUES } from '../../src/kernel/pymalloc/layout'
import { captureColumns, firstDifference } from '../../src/snapshot/columns'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { chainOf, type Rig, rigOf, usedPools, VERSIONS } from '../support/heaps'

// Sections are those of the project's reference of CPython's memory management.

const A = 0x7000_0000_0000

function at(version: string, overrides: Readonly<Record<string, number>> = {}): Rig {
  const rig = rigOf(version, overrides)
  rig.arena(A)
  return rig
}

const inArena = (rig: Rig, block: number): boolean => rig.at(block) >= A && rig.at(block) < A + rig.profile.arenaSize

describe('[L7] realloc (1.6)', () => {
  // request, then the sizes at which the block stays
  test.each([
    [16, 13, 16],
    [64, 49, 64],
    [80, 61, 80],
    [512, 385, 512],
  ])('a block of %i bytes stays for %i to %i and moves for all else', (size, least, most) => {
    for (let nbytes = 0; nbytes <= 520; nbytes++) {
      const rig = at('3.11')
      const block = rig.malloc(size)
      const before = rig.at(block)
      rig.realloc(block, nbytes)
      expect([nbytes, rig.at(block) === before]).toEqual([nbytes, nbytes >= least && nbytes <= most])
    }
  })

  test.each(VERSIONS)('%s: a request of 80 bytes stays for 61 and moves for 60', (version) => {
    const rig = at(version)
    const block = rig.malloc(80)
    rig.realloc(block, 61)
    expect(rig.at(block)).toBe(A + 48)
    rig.realloc(block, 60)
    expect(rig.at(block)).toBe(A + rig.profile.poolSize + 48)
  })

  test('it is the class that counts, not what was asked for', () => {
    const rig = at('3.11')
    const block = rig.malloc(49)
    rig.realloc(block, 64)
    expect(rig.at(block)).toBe(A + 48)
    rig.said()
    rig.realloc(block, 49)
    expect(rig.facts()).toEqual([{ type: 'block.resized', a: block, b: 49, c: 0, address: A + 48 }])
    expect(rig.heap.blockNbytes[block]).toBe(49)
  })

  test('a move takes the new block before it frees the old one', () => {
    const rig = at('3.8')
    const block = rig.malloc(16)
    rig.realloc(block, 12)
    expect(rig.at(block)).toBe(A + 64)
    // the old one is the head of the free list now
    expect(chainOf(rig, A)).toEqual([48, 80])
    rig.said()
    rig.realloc(block, 100)
    expect(rig.said().filter((type) => type.startsWith('block'))).toEqual(['block.allocated', 'block.vacated'])
  })

  test('the old block’s pool follows the rules of free', () => {
    const rig = at('3.8')
    const blocks = Array.from({ length: 8 }, () => rig.malloc(512))
    rig.realloc(blocks[0], 16)
    // it was full: front of usedpools
    expect(usedPools(rig, 31)).toEqual([A, A + 4096])
    rig.realloc(blocks[7], 16)
    // it is empty: away from usedpools
    expect(usedPools(rig, 31)).toEqual([A])
  })

  test('a move to more than 512 bytes goes to the C library and frees the old block after', () => {
    const rig = at('3.8')
    const block = rig.malloc(512)
    rig.malloc(16)
    rig.said()
    rig.realloc(block, 513)
    expect(inArena(rig, block)).toBe(false)
    expect(rig.said()).toEqual([
      'largeBlock.requested',
      'heap.grown',
      'heap.cut',
      'largeBlock.placed',
      'block.placed',
      'block.vacated',
      'pool.emptied',
      'lastArena.set',
      'lastArena.set',
    ])
    expect(rig.heap.rawAllocatedBlocks).toBe(1)
  })

  test('to 0 bytes: malloc(1) of the C library, and the old block is freed', () => {
    const rig = at('3.8')
    const block = rig.malloc(16)
    rig.malloc(16)
    rig.realloc(block, 0)
    expect(inArena(rig, block)).toBe(false)
    expect(rig.facts().flatMap(({ type, b }) => (type === 'largeBlock.requested' ? [b] : []))).toEqual([1])
    expect(chainOf(rig, A)).toEqual([48, 80])
  })

  test.each(VERSIONS)('%s: a block of the C library never moves into a pool, however small it gets', (version) => {
    const rig = at(version)
    const block = rig.malloc(600)
    const placed = rig.at(block)
    for (const nbytes of [512, 100, 1, 0, 700]) {
      rig.realloc(block, nbytes)
      expect([nbytes, inArena(rig, block)]).toEqual([nbytes, false])
    }
    expect(placed).not.toBe(0)
    expect([rig.heap.ntimesArenaAllocated, rig.heap.rawAllocatedBlocks]).toEqual([0, 1])
    rig.free(block)
    expect([rig.heap.rawAllocatedBlocks, rig.at(block)]).toEqual([0, 0])
  })

  test('a block of the C library that is resized to 0 asks for 1', () => {
    const rig = at('3.8')
    const block = rig.malloc(600)
    rig.said()
    rig.realloc(block, 0)
    expect(rig.facts()[0]).toEqual({ type: 'largeBlock.resizeRequested', a: block, b: 1, c: 0, address: 0x5555_5600_0010 })
  })

  test('realloc(NULL, n) is malloc(n)', () => {
    const rig = at('3.8')
    expect([rig.realloc(-1, 16), rig.realloc(-1, 16)].map((block) => rig.at(block))).toEqual([A + 48, A + 64])
    expect(inArena(rig, rig.realloc(-1, 513))).toBe(false)
    expect(inArena(rig, rig.realloc(-1, 0))).toBe(false)
  })

  test('a block that moves through a new arena is freed after it', () => {
    const rig = at('3.8')
    const blocks = Array.from({ length: 64 * 7 }, () => rig.malloc(512))
    rig.arena(A + 262144)
    rig.said()
    rig.realloc(blocks[0], 16)
    expect(rig.at(blocks[0])).toBe(A + 262144 + 48)
    expect(rig.said().filter((type) => /^(arena.opened|block|pool)/.test(type))).toEqual([
      'arena.opened',
      'pool.carved',
      'pool.linked',
      'pool.initialized',
      'block.allocated',
      'block.vacated',
      'pool.linked',
    ])
    expect(usedPools(rig, 31)).toEqual([A])
  })
})

describe('[L7] domains (1.6)', () => {
  test.each(VERSIONS)('%s: raw is the C library always, and is not counted', (version) => {
    const rig = at(version)
    const blocks = [16, 512, 600].map((nbytes) => rig.malloc(nbytes, Domain.RAW))
    expect(blocks.map((block) => inArena(rig, block))).toEqual([false, false, false])
    expect([rig.heap.ntimesArenaAllocated, rig.heap.rawAllocatedBlocks]).toEqual([0, 0])
    rig.realloc(blocks[0], 100, Domain.RAW)
    rig.realloc(-1, 100, Domain.RAW)
    for (const block of blocks) rig.free(block, Domain.RAW)
    expect([rig.heap.ntimesArenaAllocated, rig.heap.rawAllocatedBlocks]).toEqual([0, 0])
  })

  test.each(VERSIONS)('%s: mem and obj share one state', (version) => {
    const rig = at(version)
    const [first, second] = [rig.malloc(16, Domain.MEM), rig.malloc(16, Domain.OBJ)]
    expect([rig.at(first), rig.at(second)]).toEqual([A + 48, A + 64])
    rig.free(first, Domain.MEM)
    expect(rig.at(rig.calloc(16, Domain.OBJ))).toBe(A + 48)
  })

  test('what mem and obj get from the C library is counted', () => {
    const rig = at('3.11')
    const blocks = [rig.malloc(600, Domain.MEM), rig.malloc(600, Domain.OBJ), rig.malloc(0)]
    expect(rig.heap.rawAllocatedBlocks).toBe(3)
    rig.realloc(blocks[0], 6000, Domain.MEM)
    expect(rig.heap.rawAllocatedBlocks).toBe(3)
    for (const block of blocks) rig.free(block)
    expect(rig.heap.rawAllocatedBlocks).toBe(0)
  })
})

/** What a refusal may not touch: everything but the note of the request that failed. */
function kept(rig: Rig) {
  const values = PYMALLOC_VALUES.filter((name) => !name.startsWith('pending'))
  return { heap: captureColumns(rig.heap, PYMALLOC_COLUMNS, values), space: captureColumns(rig.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES) }
}

function expectUnchanged(rig: Rig, act: () => void): void {
  const before = kept(rig)
  act()
  const after = kept(rig)
  expect([firstDifference(before.heap, after.heap), firstDifference(before.space, after.space)]).toEqual([null, null])
  expect(brokenInvariants(rig.heap)).toEqual([])
}

describe('refusals', () => {
  test.each(VERSIONS)('%s: an arena that is refused: the request falls back to the C library, and is counted', (version) => {
    const rig = rigOf(version)
    rig.arena(0)
    const block = rig.malloc(16)
    expect([rig.at(block), rig.heap.rawAllocatedBlocks, rig.heap.ntimesArenaAllocated]).toEqual([0x5555_5600_0010, 1, 0])
    expect(rig.said()).toContain('arena.refused')
    // the next request tries again
    rig.arena(A)
    expect(rig.at(rig.malloc(16))).toBe(A + 48)
    rig.free(block)
    expect(rig.heap.rawAllocatedBlocks).toBe(0)
  })

  test('an arena that is refused while a block moves: it moves to the C library', () => {
    const rig = at('3.8')
    const blocks = Array.from({ length: 64 * 7 }, () => rig.malloc(512))
    rig.arena(0)
    rig.realloc(blocks[9], 16)
    expect([inArena(rig, blocks[9]), rig.at(blocks[9]) !== 0, usedPools(rig, 31)]).toEqual([false, true, [A + 4096]])
    expect(brokenInvariants(rig.heap)).toEqual([])
  })

  // Text, data, bss and stack of the profile: 13.5 MiB. What is left: one arena and a bit, less than a step of the heap.
  const LITTLE = { memoryLimit: 13.5 * 2 ** 20 + 262144 + 100 * 1024 }

  test('at the memory limit the answer is NULL, and the heap is as it was', () => {
    const rig = at('3.8', LITTLE)
    const blocks = Array.from({ length: 64 * 7 }, () => rig.malloc(512))
    expectUnchanged(rig, () => {
      expect(rig.at(rig.malloc(16))).toBe(0)
      expect(rig.at(rig.malloc(600))).toBe(0)
      expect(rig.at(rig.malloc(10 ** 9, Domain.RAW))).toBe(0)
    })
    expect(rig.said()).toContain('block.refused')
    // a block that was to move stays where it is
    expectUnchanged(rig, () => {
      rig.realloc(blocks[3], 600)
      rig.realloc(blocks[4], 16)
      rig.realloc(blocks[5], 0)
    })
    // and the heap still serves what it has
    rig.free(blocks[100])
    expect(rig.at(rig.malloc(500))).toBe(A + 48 + Math.floor(100 / 7) * 4096 + (100 % 7) * 512)
  })

  test('a block of the C library that cannot grow stays as it was', () => {
    const rig = at('3.8', { memoryLimit: 13.5 * 2 ** 20 + 140 * 1024 })
    const block = rig.malloc(600)
    expectUnchanged(rig, () => rig.realloc(block, 10 ** 9))
    expect(rig.at(block)).toBe(0x5555_5600_0010)
  })
})
