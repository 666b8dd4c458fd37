import { overrideProfile, PROFILES, type Profile, ProfileError, type ProfileNumber } from '../../src/profiles'
import { profileNumbers } from '../../src/profiles/override'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { profileOf, Rig, VERSIONS } from '../support/heaps'

/** The refusal of an override, as the number at fault and the message. */
function refusal(version: string, overrides: Readonly<Record<string, number>>): [string, string] {
  try {
    overrideProfile(profileOf(version), overrides)
  } catch (error) {
    if (error instanceof ProfileError) return [error.key, error.message]
    throw error
  }
  throw new Error('nothing was refused')
}

describe('an override is refused with the number and the reason', () => {
  const POOL_RULE = 'needs a pool that holds two blocks of the largest class: free() takes for granted that a pool which was full is not empty.'
  const ONE_POOL =
    'must hold two pools even where one is lost because its base is not aligned: an arena with a single pool would be full and wholly free by turns, which no list of CPython expects.'
  const BITS = 'with the middle and bottom bits and the arena size covers fewer than 48 address bits.'
  const refused: readonly (readonly [ProfileNumber, Readonly<Record<string, number>>, string])[] = [
    ['alignment', { alignment: 24 }, 'must be a power of two of at least 8: a free block holds the pointer to the next.'],
    ['alignment', { alignment: 4 }, 'must be a power of two of at least 8: a free block holds the pointer to the next.'],
    ['alignment', { alignment: 0 }, 'must be a power of two of at least 8: a free block holds the pointer to the next.'],
    ['pageSize', { pageSize: 2048 }, 'must be a power of two of at least 4096.'],
    ['pageSize', { pageSize: 12288 }, 'must be a power of two of at least 4096.'],
    ['poolSize', { poolSize: 5000 }, "must be a power of two: a block's pool is found by masking its address."],
    ['poolSize', { poolSize: 2 ** 21, arenaSize: 2 ** 24 }, 'must be at most 65,536 times the alignment: a link of a free list is kept in 16 bits.'],
    ['arenaSize', { arenaSize: 300_000 }, "must be a power of two: an address's arena is found by its upper bits."],
    ['arenaSize', { arenaSize: 16384 }, ONE_POOL],
    ['arenaSize', { arenaSize: 32768 }, ONE_POOL],
    ['arenaSize', { poolSize: 2048, arenaSize: 2048 }, 'must be at least a page: it is mapped.'],
    [
      'arenaMapBotBits',
      { poolSize: 2048, arenaSize: 4096, arenaMapTopBits: 20, arenaMapMidBits: 20, arenaMapBotBits: 4 },
      'and the arena size must cover 17 address bits: the rest is looked up as a number of 31 bits.',
    ],
    ['arenaSize', { arenaSize: 2 ** 25 }, 'must be at most 16 MiB.'],
    ['poolOverhead', { poolOverhead: 32 }, 'must hold the 48 bytes of a pool header and be a multiple of the alignment.'],
    ['poolOverhead', { poolOverhead: 56 }, 'must hold the 48 bytes of a pool header and be a multiple of the alignment.'],
    ['smallRequestThreshold', { smallRequestThreshold: 0 }, 'must be a positive multiple of the alignment: it is the size of the last class.'],
    ['smallRequestThreshold', { smallRequestThreshold: 500 }, 'must be a positive multiple of the alignment: it is the size of the last class.'],
    ['smallRequestThreshold', { smallRequestThreshold: 1040 }, 'gives more than 64 size classes, which CPython refuses to compile.'],
    ['smallRequestThreshold', { poolSize: 1024 }, POOL_RULE],
    ['smallRequestThreshold', { poolOverhead: 16384 - 1008 }, POOL_RULE],
    ['initialArenaObjects', { initialArenaObjects: 0 }, 'must be from 1 to 65536.'],
    ['initialArenaObjects', { initialArenaObjects: 65537 }, 'must be from 1 to 65536.'],
    ['keepLastFreeArena', { keepLastFreeArena: 2 }, 'is 0 (released, as in 3.8) or 1 (kept, as from 3.9).'],
    ['arenaMapInCpython', { arenaMapInCpython: 2 }, 'is 0 or 1.'],
    ['reallocKeepDenominator', { reallocKeepDenominator: 0 }, 'must be at least 1.'],
    ['reallocKeepNumerator', { reallocKeepNumerator: 3 }, 'must be above reallocKeepDenominator, or a block would move even where its size does not change.'],
    ['arenaMapTopBits', { arenaMapTopBits: 0 }, 'must be from 1 to 20.'],
    ['arenaMapTopBits', { arenaMapTopBits: 21 }, 'must be from 1 to 20.'],
    ['arenaMapMidBits', { arenaMapMidBits: 0 }, 'must be from 1 to 20.'],
    ['arenaMapMidBits', { arenaMapMidBits: 21 }, 'must be from 1 to 20.'],
    ['arenaMapBotBits', { arenaMapBotBits: 0 }, 'must be from 1 to 20.'],
    ['arenaMapBotBits', { arenaMapBotBits: 21 }, 'must be from 1 to 20.'],
    ['arenaMapTopBits', { arenaMapTopBits: 1, arenaMapMidBits: 12 }, BITS],
    ['mmapThreshold', { mmapThreshold: 4095 }, 'must be at least a page.'],
    ['mmapThreshold', { mmapThreshold: 2 ** 25 + 1 }, "must be at most 32 MiB, glibc's own bound."],
    ['largeBlockHeader', { largeBlockHeader: 0 }, 'must be a positive multiple of 8.'],
    ['largeBlockHeader', { largeBlockHeader: 12 }, 'must be a positive multiple of 8.'],
    ['heapStep', { heapStep: 0 }, 'must be a whole number of pages.'],
    ['heapStep', { heapStep: 5000 }, 'must be a whole number of pages.'],
    ['textBase', { textBase: 4097 }, 'must be a multiple of the page size.'],
    ['heapBase', { heapBase: 4096 }, 'must be a page above text, data and bss.'],
    ['heapBase', { heapBase: 0x5555_5600_0001 }, 'must be a page above text, data and bss.'],
    ['heapBase', { textBytes: 2 ** 40 }, 'must be a page above text, data and bss.'],
    ['mmapTop', { mmapTop: 0x5555_5600_0000 }, 'must be a page above the heap.'],
    ['mmapTop', { mmapTop: 0x7fff_f7ff_f001 }, 'must be a page above the heap.'],
    ['stackTop', { stackTop: 0x7fff_f7ff_f000 }, 'must leave the stack above the mappings and below 2^47.'],
    ['stackTop', { stackBytes: 2 ** 40 }, 'must leave the stack above the mappings and below 2^47.'],
    ['stackTop', { stackTop: 2 ** 47 + 4096 }, 'must leave the stack above the mappings and below 2^47.'],
    ['stackTop', { stackTop: 2 ** 47 - 1 }, 'must leave the stack above the mappings and below 2^47.'],
    ['memoryLimit', { memoryLimit: 1000 }, 'must hold text, data, bss and stack.'],
  ]
  test.each(refused)('%s, by %o', (key, overrides, reason) => {
    const [at, message] = refusal('3.11', overrides)
    expect(at).toBe(key)
    expect(message).toBe(`${key}=${{ ...profileOf('3.11'), ...overrides }[key]} ${reason}`)
  })

  test('a name that is no number of a profile', () => {
    expect(refusal('3.8', { poolsize: 4096 })).toEqual(['poolsize', expect.stringMatching(/^"poolsize" is not a number of a profile\. Known: .*\bheapStep\b.*\bpoolSize\b.*\.$/)])
    expect(refusal('3.8', { python: 3 })[0]).toBe('python')
    expect(refusal('3.8', { toString: 3 })[0]).toBe('toString')
    expect(refusal('3.8', { objects: 3 })).toEqual(['objects', expect.not.stringContaining('objects,')])
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('the value %p', (value) => {
    expect(refusal('3.8', { poolSize: value })).toEqual(['poolSize', `"poolSize" must be a whole number that is not negative, found ${value}.`])
  })
})

describe('each number can be another', () => {
  const legal: Readonly<Record<ProfileNumber, Readonly<Record<string, number>>>> = {
    alignment: { alignment: 32, poolOverhead: 64 },
    smallRequestThreshold: { smallRequestThreshold: 256 },
    poolSize: { poolSize: 8192 },
    poolOverhead: { poolOverhead: 64 },
    arenaSize: { arenaSize: 2 ** 19 },
    initialArenaObjects: { initialArenaObjects: 1 },
    keepLastFreeArena: { keepLastFreeArena: 0 },
    reallocKeepNumerator: { reallocKeepNumerator: 8 },
    reallocKeepDenominator: { reallocKeepDenominator: 1 },
    arenaMapTopBits: { arenaMapTopBits: 16 },
    arenaMapMidBits: { arenaMapMidBits: 16 },
    arenaMapBotBits: { arenaMapBotBits: 15 },
    arenaMapInCpython: { arenaMapInCpython: 0 },
    pageSize: { pageSize: 8192, textBase: 0x5555_5555_4000, mmapTop: 0x7fff_f7ff_e000, stackTop: 0x7fff_ffff_e000, heapStep: 16384 },
    textBase: { textBase: 4096 },
    textBytes: { textBytes: 4096 },
    dataBytes: { dataBytes: 0 },
    bssBytes: { bssBytes: 0 },
    heapBase: { heapBase: 0x5556_0000_0000 },
    mmapTop: { mmapTop: 0x7000_0000_0000 },
    stackTop: { stackTop: 2 ** 47 },
    stackBytes: { stackBytes: 4096 },
    memoryLimit: { memoryLimit: 2 ** 30 },
    mmapThreshold: { mmapThreshold: 4096 },
    largeBlockHeader: { largeBlockHeader: 8 },
    heapStep: { heapStep: 4096 },
  }
  const base = profileOf('3.11')

  test('the list of numbers is whole', () => {
    expect(Object.keys(legal).sort()).toEqual(profileNumbers(base).sort())
  })

  /** Fills three arenas, frees every other block, resizes some, frees the rest. */
  function exercise(profile: Profile): Rig {
    const rig = new Rig(profile)
    const largest = profile.smallRequestThreshold
    const inUse: number[] = []
    for (let block = 0; rig.heap.ntimesArenaAllocated < 3; block++) inUse.push(rig.malloc([largest, largest, 16, 700, 0][block % 5]))
    expect(brokenInvariants(rig.heap)).toEqual([])
    for (let at = 0; at < inUse.length; at += 2) rig.free(inUse[at])
    for (let at = 1; at < inUse.length; at += 6) rig.realloc(inUse[at], (at * 37) % (2 * largest))
    expect(brokenInvariants(rig.heap)).toEqual([])
    for (let at = 1; at < inUse.length; at += 2) rig.free(inUse[at])
    expect(brokenInvariants(rig.heap)).toEqual([])
    expect([rig.heap.granulesInUse, rig.heap.rawAllocatedBlocks, rig.space.largeBlocks]).toEqual([0, 0, 0])
    return rig
  }

  test.each(Object.entries(legal))('%s', (key, overrides) => {
    const profile = overrideProfile(base, overrides)
    expect(profile[key as ProfileNumber]).toBe(overrides[key])
    expect(profile[key as ProfileNumber]).not.toBe(base[key as ProfileNumber])
    const rig = exercise(profile)
    expect(rig.heap.narenasCurrentlyAllocated).toBe(profile.keepLastFreeArena)
  })

  test('an override changes nothing else, and leaves the profile that ships alone', () => {
    const before = { ...base }
    expect(base).toEqual(before)
    expect(overrideProfile(base, {})).toEqual(base)
  })

  test.each(VERSIONS)('%s as it ships holds every rule', (version) => {
    const shipped = PROFILES.find((profile) => profile.python === version) as Profile
    expect(overrideProfile(shipped, {})).toEqual(shipped)
  })
})
