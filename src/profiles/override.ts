import type { Profile, ProfileNumber } from './profile'

/** A profile was asked to be something no allocator could run with. `key` is the number at fault. */
export class ProfileError extends Error {
  constructor(
    readonly key: string,
    reason: string,
  ) {
    super(reason)
    this.name = 'ProfileError'
  }
}

/** What must hold between the numbers of a profile. Each line: the number named in the refusal, the test, the reason. */
interface Rule {
  readonly key: ProfileNumber
  readonly holds: (profile: Profile) => boolean
  readonly reason: string
}

const isPowerOfTwo = (n: number): boolean => Number.isInteger(Math.log2(n))
const ADDRESS_LIMIT = 2 ** 47

// Order matters: later rules may rely on earlier ones.
const RULES: readonly Rule[] = [
  { key: 'alignment', holds: (p) => isPowerOfTwo(p.alignment) && p.alignment >= 8, reason: 'must be a power of two of at least 8: a free block holds the pointer to the next' },
  { key: 'pageSize', holds: (p) => isPowerOfTwo(p.pageSize) && p.pageSize >= 4096, reason: 'must be a power of two of at least 4096' },
  { key: 'poolSize', holds: (p) => isPowerOfTwo(p.poolSize), reason: "must be a power of two: a block's pool is found by masking its address" },
  { key: 'poolSize', holds: (p) => p.poolSize <= p.alignment * 2 ** 16, reason: 'must be at most 65,536 times the alignment: a link of a free list is kept in 16 bits' },
  { key: 'arenaSize', holds: (p) => isPowerOfTwo(p.arenaSize), reason: "must be a power of two: an address's arena is found by its upper bits" },
  { key: 'arenaSize', holds: (p) => p.arenaSize >= p.pageSize, reason: 'must be at least a page: it is mapped' },
  {
    key: 'arenaSize',
    holds: (p) => p.arenaSize >= (p.poolSize > p.pageSize ? 4 : 2) * p.poolSize,
    reason:
      'must hold two pools even where one is lost because its base is not aligned: an arena with a single pool would be full and wholly free by turns, which no list of CPython expects',
  },
  { key: 'arenaSize', holds: (p) => p.arenaSize <= 2 ** 24, reason: 'must be at most 16 MiB' },
  {
    key: 'poolOverhead',
    holds: (p) => p.poolOverhead >= 48 && p.poolOverhead % p.alignment === 0,
    reason: 'must hold the 48 bytes of a pool header and be a multiple of the alignment',
  },
  {
    key: 'smallRequestThreshold',
    holds: (p) => p.smallRequestThreshold >= p.alignment && p.smallRequestThreshold % p.alignment === 0,
    reason: 'must be a positive multiple of the alignment: it is the size of the last class',
  },
  { key: 'smallRequestThreshold', holds: (p) => p.smallRequestThreshold / p.alignment <= 64, reason: 'gives more than 64 size classes, which CPython refuses to compile' },
  {
    key: 'smallRequestThreshold',
    holds: (p) => p.poolOverhead + 2 * p.smallRequestThreshold <= p.poolSize,
    reason: 'needs a pool that holds two blocks of the largest class: free() takes for granted that a pool which was full is not empty',
  },
  { key: 'initialArenaObjects', holds: (p) => p.initialArenaObjects >= 1 && p.initialArenaObjects <= 65536, reason: 'must be from 1 to 65536' },
  { key: 'keepLastFreeArena', holds: (p) => p.keepLastFreeArena <= 1, reason: 'is 0 (released, as in 3.8) or 1 (kept, as from 3.9)' },
  { key: 'arenaMapInCpython', holds: (p) => p.arenaMapInCpython <= 1, reason: 'is 0 or 1' },
  { key: 'reallocKeepDenominator', holds: (p) => p.reallocKeepDenominator >= 1, reason: 'must be at least 1' },
  {
    key: 'reallocKeepNumerator',
    holds: (p) => p.reallocKeepNumerator > p.reallocKeepDenominator,
    reason: 'must be above reallocKeepDenominator, or a block would move even where its size does not change',
  },
  { key: 'arenaMapTopBits', holds: (p) => p.arenaMapTopBits >= 1 && p.arenaMapTopBits <= 20, reason: 'must be from 1 to 20' },
  { key: 'arenaMapMidBits', holds: (p) => p.arenaMapMidBits >= 1 && p.arenaMapMidBits <= 20, reason: 'must be from 1 to 20' },
  { key: 'arenaMapBotBits', holds: (p) => p.arenaMapBotBits >= 1 && p.arenaMapBotBits <= 20, reason: 'must be from 1 to 20' },
  {
    key: 'arenaMapTopBits',
    holds: (p) => p.arenaMapTopBits + p.arenaMapMidBits + p.arenaMapBotBits + Math.log2(p.arenaSize) >= 48,
    reason: 'with the middle and bottom bits and the arena size covers fewer than 48 address bits',
  },
  {
    key: 'arenaMapBotBits',
    holds: (p) => p.arenaMapBotBits + Math.log2(p.arenaSize) >= 17,
    reason: 'and the arena size must cover 17 address bits: the rest is looked up as a number of 31 bits',
  },
  { key: 'mmapThreshold', holds: (p) => p.mmapThreshold >= p.pageSize, reason: 'must be at least a page' },
  { key: 'mmapThreshold', holds: (p) => p.mmapThreshold <= 2 ** 25, reason: "must be at most 32 MiB, glibc's own bound" },
  { key: 'largeBlockHeader', holds: (p) => p.largeBlockHeader >= 8 && p.largeBlockHeader % 8 === 0, reason: 'must be a positive multiple of 8' },
  { key: 'heapStep', holds: (p) => p.heapStep >= p.pageSize && p.heapStep % p.pageSize === 0, reason: 'must be a whole number of pages' },
  { key: 'textBase', holds: (p) => p.textBase % p.pageSize === 0, reason: 'must be a multiple of the page size' },
  {
    key: 'heapBase',
    holds: (p) => p.heapBase % p.pageSize === 0 && p.heapBase >= p.textBase + p.textBytes + p.dataBytes + p.bssBytes,
    reason: 'must be a page above text, data and bss',
  },
  { key: 'mmapTop', holds: (p) => p.mmapTop % p.pageSize === 0 && p.mmapTop > p.heapBase + p.heapStep, reason: 'must be a page above the heap' },
  {
    key: 'stackTop',
    holds: (p) => p.stackTop % p.pageSize === 0 && p.stackTop - p.stackBytes >= p.mmapTop && p.stackTop <= ADDRESS_LIMIT,
    reason: 'must leave the stack above the mappings and below 2^47',
  },
  { key: 'memoryLimit', holds: (p) => p.memoryLimit >= p.textBytes + p.dataBytes + p.bssBytes + p.stackBytes, reason: 'must hold text, data, bss and stack' },
]

/**
 * The same profile with some of its numbers replaced.
 *
 * @param overrides - name of a number → its new value (whole, not negative)
 * @throws ProfileError naming the number and the reason, where a name is unknown, a value is no whole number, or the value would break another number
 */
export function overrideProfile(profile: Profile, overrides: Readonly<Record<string, number>>): Profile {
  for (const [key, value] of Object.entries(overrides)) {
    if (!isNumberOf(profile, key)) {
      throw new ProfileError(key, `"${key}" is not a number of a profile. Known: ${profileNumbers(profile).join(', ')}.`)
    }
    if (!Number.isSafeInteger(value) || value < 0) throw new ProfileError(key, `"${key}" must be a whole number that is not negative, found ${value}.`)
  }
  const changed: Profile = { ...profile, ...overrides }
  for (const rule of RULES) {
    if (!rule.holds(changed)) throw new ProfileError(rule.key, `${rule.key}=${changed[rule.key]} ${rule.reason}.`)
  }
  return changed
}

/** The names that `overrideProfile` accepts. */
export function profileNumbers(profile: Profile): ProfileNumber[] {
  return Object.keys(profile).filter((key): key is ProfileNumber => isNumberOf(profile, key))
}

/** Is `key` the name of a number of its own? The version is no number, and what is nested is not replaced. */
function isNumberOf(profile: Profile, key: string): key is ProfileNumber {
  return Object.hasOwn(profile, key) && typeof profile[key as keyof Profile] === 'number'
}
