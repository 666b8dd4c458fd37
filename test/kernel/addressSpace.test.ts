import * as large from '../../src/kernel/addressSpace/largeBlocks'
import { ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES, type AddressSpace, createAddressSpace, NO_OFFER, PURPOSE_ARENA, PURPOSE_CHUNK } from '../../src/kernel/addressSpace/layout'
import * as mappings from '../../src/kernel/addressSpace/mappings'
import { FactSink } from '../../src/kernel/factSink'
import { F } from '../../src/kernel/facts'
import { captureColumns, firstDifference } from '../../src/snapshot/columns'
import { brokenInvariants } from '../../src/snapshot/invariants'
import { profileOf, rigOf, TINY } from '../support/heaps'

const PAGE = 4096
const MiB = 2 ** 20
const TOP = 0x7fff_f7ff_f000
const HEAP = 0x5555_5600_0000
const IMAGE = 13.5 * MiB

/** An address space alone, with what it answers. */
class Process {
  readonly space: AddressSpace
  readonly sink = new FactSink(true)

  constructor(overrides: Readonly<Record<string, number>> = {}) {
    this.space = createAddressSpace(profileOf('3.11', overrides), 0)
  }

  /** @returns the arena's base, 0 if it was refused */
  arena(bytes = MiB): number {
    return mappings.mapArena(this.space, bytes, this.sink) === F.ARENA_MAPPED ? this.sink.askedAddress : 0
  }

  offer(address: number): void {
    mappings.offerArena(this.space, address, this.sink)
  }

  /** @returns the block's address, 0 if it was refused */
  place(block: number, nbytes: number): number {
    return large.placeLargeBlock(this.space, block, nbytes, this.sink) === F.LARGE_BLOCK_PLACED ? this.sink.askedAddress : 0
  }

  resize(block: number, nbytes: number, from: number): number {
    return large.resizeLargeBlock(this.space, block, nbytes, from, this.sink) === F.LARGE_BLOCK_PLACED ? this.sink.askedAddress : 0
  }

  kinds(): number[] {
    const kinds: number[] = []
    this.sink.take((kind) => kinds.push(kind))
    return kinds
  }

  mapped(): [number, number][] {
    return Array.from({ length: this.space.mappings }, (_, at) => [this.space.mappingBase[at], this.space.mappingBytes[at]])
  }

  expectUnchanged(act: () => void): void {
    const before = captureColumns(this.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES)
    act()
    expect(firstDifference(before, captureColumns(this.space, ADDRESS_SPACE_COLUMNS, ADDRESS_SPACE_VALUES))).toBeNull()
  }
}

describe('mappings', () => {
  test('bases are chosen downwards from mmapTop, page aligned', () => {
    const process = new Process()
    expect([process.arena(), process.arena(), process.arena()]).toEqual([TOP - MiB, TOP - 2 * MiB, TOP - 3 * MiB])
    expect((TOP - MiB) % PAGE).toBe(0)
    expect(process.mapped().map(([base]) => base)).toEqual([TOP - 3 * MiB, TOP - 2 * MiB, TOP - MiB])
    expect([...process.space.mappingPurpose.subarray(0, 3)]).toEqual([PURPOSE_ARENA, PURPOSE_ARENA, PURPOSE_ARENA])
    expect(process.space.bytesInUse).toBe(IMAGE + 3 * MiB)
  })

  test('the highest gap that is large enough is used again', () => {
    const process = new Process()
    const [first, second, third, fourth] = [process.arena(), process.arena(), process.arena(), process.arena()]
    mappings.unmapArena(process.space, first, process.sink)
    mappings.unmapArena(process.space, third, process.sink)
    expect(process.arena(2 * MiB)).toBe(fourth - 2 * MiB)
    expect(process.arena()).toBe(first)
    expect(process.arena()).toBe(third)
    expect(process.arena()).toBe(fourth - 3 * MiB)
    expect(process.mapped().some(([base]) => base === second)).toBe(true)
  })

  test('a gap that fits exactly is used, one that is a byte short is not', () => {
    const process = new Process()
    process.offer(TOP - 3 * MiB)
    process.arena()
    expect(process.arena(2 * MiB)).toBe(TOP - 2 * MiB)
    const other = new Process()
    other.offer(TOP - 3 * MiB)
    other.arena()
    expect(other.arena(2 * MiB + PAGE)).toBe(TOP - 5 * MiB - PAGE)
  })

  test('a mapping above mmapTop does not move the choice', () => {
    const process = new Process()
    process.offer(TOP + 16 * PAGE)
    process.arena()
    expect(process.arena()).toBe(TOP - MiB)
  })

  test('a mapping across mmapTop does', () => {
    const process = new Process()
    process.offer(TOP - PAGE)
    process.arena()
    expect(process.arena()).toBe(TOP - PAGE - MiB)
  })

  test('what is unmapped twice, or was never mapped, frees nothing', () => {
    const process = new Process()
    const base = process.arena()
    process.arena()
    mappings.unmapArena(process.space, base, process.sink)
    expect(process.space.bytesInUse).toBe(IMAGE + MiB)
    process.expectUnchanged(() => {
      mappings.unmapArena(process.space, base, process.sink)
      mappings.unmapArena(process.space, base - MiB + PAGE, process.sink)
    })
  })

  test('many mappings stay in ascending order', () => {
    const process = new Process()
    const bases = Array.from({ length: 50 }, () => process.arena())
    for (let at = 0; at < 50; at += 3) mappings.unmapArena(process.space, bases[at], process.sink)
    const left = bases.filter((_, at) => at % 3 !== 0).sort((a, b) => a - b)
    expect(process.mapped()).toEqual(left.map((base) => [base, MiB]))
  })

  test('the area of mappings ends where the heap does', () => {
    const process = new Process({ memoryLimit: 2 ** 47 })
    process.offer(HEAP + 4 * MiB)
    process.arena(TOP - HEAP - 4 * MiB)
    expect([process.arena(2 * MiB), process.arena(2 * MiB), process.arena()]).toEqual([HEAP + 2 * MiB, HEAP, 0])
  })
})

describe('offers', () => {
  test('an offer is used once', () => {
    const process = new Process()
    process.offer(0x7000_0000_1000)
    expect([process.arena(), process.arena()]).toEqual([0x7000_0000_1000, TOP - MiB])
    expect(process.kinds()).toEqual([F.ARENA_OFFERED, F.OFFER_TAKEN, F.MAPPING_ADDED, F.ARENA_MAPPED, F.MAPPING_ADDED, F.ARENA_MAPPED])
  })

  test('an offer of the C library is used once, and not by an arena', () => {
    const process = new Process()
    large.offerLargeBlock(process.space, 0x5555_7777_0010, process.sink)
    expect(process.arena()).toBe(TOP - MiB)
    expect([process.place(0, 600), process.place(1, 600)]).toEqual([0x5555_7777_0010, HEAP + 16])
    expect([process.space.largeBlockOffer, process.space.arenaOffer]).toEqual([NO_OFFER, NO_OFFER])
  })

  test('an offer of 0 is a refusal, and only of the next request', () => {
    const process = new Process()
    process.offer(0)
    expect([process.arena(), process.arena()]).toEqual([0, TOP - MiB])
    large.offerLargeBlock(process.space, 0, process.sink)
    expect([process.place(0, 600), process.place(0, 600)]).toEqual([0, HEAP + 16])
  })

  test.each([
    ['starts in it', 512 * 1024],
    ['ends in it', -512 * 1024],
    ['is it', 0],
    ['starts in its last page', MiB - PAGE],
    ['ends in its first page', -MiB + PAGE],
  ])('a base whose mapping overlaps another is refused: one that %s', (_how, offset) => {
    const process = new Process()
    process.offer(0x7000_0000_0000)
    process.arena()
    process.offer(0x7000_0000_0000 + offset)
    expect(process.arena()).toBe(0)
    expect(process.mapped()).toEqual([[0x7000_0000_0000, MiB]])
  })

  test('neighbours do not overlap', () => {
    const process = new Process()
    for (const base of [0x7000_0010_0000, 0x7000_0000_0000, 0x7000_0020_0000]) {
      process.offer(base)
      expect(process.arena()).toBe(base)
    }
  })

  test('a base that is no multiple of the arena size is taken as it is', () => {
    const process = new Process()
    process.offer(0x7000_0000_3000)
    expect(process.arena()).toBe(0x7000_0000_3000)
    expect(process.mapped()).toEqual([[0x7000_0000_3000, MiB]])
  })
})

describe('blocks of the C library (a simple model)', () => {
  test('the size with its header is rounded up to 16 bytes', () => {
    const process = new Process()
    const places = [1, 16, 17, 32, 600].map((nbytes, block) => process.place(block, nbytes))
    expect(places).toEqual([HEAP + 16, HEAP + 48, HEAP + 80, HEAP + 128, HEAP + 176])
    expect([...process.space.largeBytes.subarray(0, 5)]).toEqual([32, 32, 48, 48, 624])
    expect([process.space.largeBlocks, process.space.largeBlockBytes]).toEqual([5, 784])
  })

  test('the heap grows by steps, as many as are missing', () => {
    const process = new Process()
    const step = 132 * 1024
    process.place(0, 600)
    expect([process.space.heapBreak, process.space.bytesInUse]).toEqual([HEAP + step, IMAGE + step])
    for (const block of [1, 2]) process.place(block, (step - 2 * 624) / 2 - 16)
    expect(process.space.heapBreak).toBe(HEAP + step)
    process.place(4, 600)
    expect([process.space.heapTop, process.space.heapBreak]).toEqual([HEAP + step, HEAP + step])
    process.place(3, 1)
    expect(process.space.heapBreak).toBe(HEAP + 2 * step)
    const small = new Process({ heapStep: PAGE })
    small.place(0, 10_000)
    expect(small.space.heapBreak).toBe(HEAP + 3 * PAGE)
  })

  test('a freed block waits for a request of exactly its size; last in, first out; the heap does not shrink', () => {
    const process = new Process()
    const [a, b] = [process.place(0, 600), process.place(1, 600)]
    process.place(2, 600)
    large.removeLargeBlock(process.space, 0, a, process.sink)
    large.removeLargeBlock(process.space, 1, b, process.sink)
    const { heapTop, heapBreak } = process.space
    expect(process.place(3, 616)).toBe(heapTop + 16)
    expect([process.place(4, 608), process.place(5, 593)]).toEqual([b, a])
    expect(process.space.heapBreak).toBe(heapBreak)
    expect(process.space.largeBlocks).toBe(4)
  })

  test('records of freed blocks are used again', () => {
    const process = new Process()
    for (let round = 0; round < 100; round++) {
      const addresses = Array.from({ length: 20 }, (_, block) => process.place(block, 100 + (block % 3) * 100))
      expect(new Set(addresses).size).toBe(20)
      addresses.forEach((address, block) => {
        large.removeLargeBlock(process.space, block, address, process.sink)
      })
    }
    expect([process.space.freedRecords, process.space.largeBlocks, process.space.largeBlockBytes]).toEqual([20, 0, 0])
  })

  test('from mmapThreshold on, header included, a block has a mapping of whole pages', () => {
    const process = new Process()
    const threshold = 128 * 1024
    expect(process.place(0, threshold - 32)).toBe(HEAP + 16)
    expect(process.place(1, threshold - 16)).toBe(TOP - threshold + 16)
    expect(process.place(2, threshold - 15)).toBe(TOP - 2 * threshold - PAGE + 16)
    expect(process.mapped()).toEqual([
      [TOP - 2 * threshold - PAGE, threshold + PAGE],
      [TOP - threshold, threshold],
    ])
    large.removeLargeBlock(process.space, 1, TOP - threshold + 16, process.sink)
    expect(process.mapped()).toEqual([[TOP - 2 * threshold - PAGE, threshold + PAGE]])
    expect(process.space.bytesInUse).toBe(IMAGE + 132 * 1024 + threshold + PAGE)
  })

  test('a block stays where its size with the header does not change; else the new place is found before the old is given up', () => {
    const process = new Process()
    const a = process.place(0, 600)
    expect(process.resize(0, 608, a)).toBe(a)
    expect(process.resize(0, 593, a)).toBe(a)
    const b = process.resize(0, 592, a)
    expect(b).toBe(a + 624)
    expect(process.place(1, 600)).toBe(a)
    expect(process.space.largeBlocks).toBe(2)
    expect(process.resize(0, 200_000, b)).toBe(TOP - 200_704 + 16)
    expect(process.place(2, 592)).toBe(b)
  })

  test('a block moves where a log says so, even if its size does not change', () => {
    const process = new Process()
    const a = process.place(0, 600)
    large.offerLargeBlock(process.space, 0x5555_7777_0010, process.sink)
    expect(process.resize(0, 600, a)).toBe(0x5555_7777_0010)
    expect(process.place(1, 600)).toBe(a)
    expect(process.space.bytesInUse).toBe(IMAGE + 132 * 1024 + 624)
  })

  test('a block that a log placed leaves nothing behind when it is freed', () => {
    const process = new Process()
    large.offerLargeBlock(process.space, 0x5555_7777_0010, process.sink)
    process.place(0, 600)
    expect(process.space.bytesInUse).toBe(IMAGE + 624)
    large.removeLargeBlock(process.space, 0, 0x5555_7777_0010, process.sink)
    expect(process.space.bytesInUse).toBe(IMAGE)
    expect(process.place(1, 600)).toBe(HEAP + 16)
  })

  test('a block that it never gave is not known', () => {
    const process = new Process()
    process.expectUnchanged(() => {
      expect(large.removeLargeBlock(process.space, 7, 0x5555_7777_0010, process.sink)).toBe(F.LARGE_BLOCK_UNKNOWN)
    })
  })
})

describe('the memory limit', () => {
  test('what does not fit is refused, and nothing changes', () => {
    const process = new Process({ memoryLimit: IMAGE + MiB + 132 * 1024 })
    process.arena()
    process.place(0, 600)
    process.expectUnchanged(() => {
      expect(process.arena()).toBe(0)
      expect(process.arena(PAGE)).toBe(0)
      expect(process.place(1, 128 * 1024)).toBe(0)
    })
    // what the heap has left can still be had
    expect(process.place(1, 127 * 1024)).toBe(HEAP + 624 + 16)
    process.expectUnchanged(() => expect(process.place(2, 5000)).toBe(0))
  })

  test('the last byte can be had, one more cannot', () => {
    const exact = new Process({ memoryLimit: IMAGE + 2 * MiB })
    expect([exact.arena(2 * MiB) !== 0, exact.arena(PAGE)]).toEqual([true, 0])
    const short = new Process({ memoryLimit: IMAGE + 2 * MiB - 1 })
    expect(short.arena(2 * MiB)).toBe(0)
  })

  test('a given place is never refused: it was a real process that had the memory', () => {
    const process = new Process({ memoryLimit: IMAGE + 1000 })
    large.offerLargeBlock(process.space, 0x5555_7777_0010, process.sink)
    expect(process.place(0, 2000)).toBe(0x5555_7777_0010)
    mappings.offerArena(process.space, 0x7f00_0000_0000, process.sink)
    expect(process.arena()).toBe(0x7f00_0000_0000)
    // of its own choice it gives nothing more
    expect([process.arena(), process.place(1, 2000)]).toEqual([0, 0])
  })

  test('the heap does not grow into a mapping', () => {
    const process = new Process()
    process.offer(HEAP + 132 * 1024)
    process.arena()
    expect(process.place(0, 100 * 1024)).toBe(HEAP + 16)
    process.expectUnchanged(() => expect(process.place(1, 100 * 1024)).toBe(0))
  })

  test('what is given back can be had again', () => {
    const process = new Process({ memoryLimit: IMAGE + MiB })
    const base = process.arena()
    mappings.unmapArena(process.space, base, process.sink)
    expect(process.arena()).toBe(base)
  })
})

describe('chunks (3.11+: pieces of the frame stack)', () => {
  test('they are mapped at given bases, in whole pages, and unmapped', () => {
    const process = new Process()
    mappings.mapChunk(process.space, 0x7000_0000_0000, 16_000, process.sink)
    expect(process.mapped()).toEqual([[0x7000_0000_0000, 16384]])
    expect(process.space.mappingPurpose[0]).toBe(PURPOSE_CHUNK)
    expect(process.kinds()).toEqual([F.MAPPING_ADDED, F.CHUNK_MAPPED])
    mappings.unmapChunk(process.space, 0x7000_0000_0000, process.sink)
    expect([process.mapped(), process.space.bytesInUse]).toEqual([[], IMAGE])
    expect(process.kinds()).toEqual([F.MAPPING_REMOVED, F.CHUNK_UNMAPPED])
  })

  test('they keep arenas away', () => {
    const process = new Process()
    mappings.mapChunk(process.space, TOP - 16384, 16384, process.sink)
    expect(process.arena()).toBe(TOP - 16384 - MiB)
  })

  test('one that overlaps is refused; one that was never mapped is no concern of ours', () => {
    const process = new Process()
    const base = process.arena()
    process.kinds()
    process.expectUnchanged(() => {
      mappings.mapChunk(process.space, base + PAGE, 16384, process.sink)
      mappings.unmapChunk(process.space, 0x7000_0000_0000, process.sink)
    })
    expect(process.kinds()).toEqual([F.CHUNK_REFUSED, F.CHUNK_UNMAPPED])
  })

  test('they use no offer', () => {
    const process = new Process()
    process.offer(0x7000_0000_0000)
    mappings.mapChunk(process.space, 0x7100_0000_0000, 16384, process.sink)
    expect(process.arena()).toBe(0x7000_0000_0000)
  })
})

describe('addresses of 47 bits are exact', () => {
  test.each([2 ** 31 - 2 ** 20, 2 ** 31, 2 ** 32 - 4096, 2 ** 32, 2 ** 46 + 4096, 2 ** 47 - 2 ** 20])('an arena at %i', (base) => {
    for (const version of ['3.8', '3.11']) {
      const rig = rigOf(version)
      rig.arena(base)
      const first = Math.ceil(base / rig.profile.poolSize) * rig.profile.poolSize + 48
      const blocks = Array.from({ length: 2000 }, () => rig.malloc(16))
      const { poolSize } = rig.profile
      const perPool = Math.floor((poolSize - 48) / 16)
      expect(blocks.map((block) => rig.at(block))).toEqual(blocks.map((block) => first + Math.floor(block / perPool) * poolSize + (block % perPool) * 16))
      expect(brokenInvariants(rig.heap)).toEqual([])
      for (const block of blocks) rig.free(block)
      expect(brokenInvariants(rig.heap)).toEqual([])
    }
  })

  test('a block of the C library at the top', () => {
    const rig = rigOf('3.11')
    rig.library(2 ** 47 - 4096 + 16)
    const block = rig.malloc(600)
    expect(rig.at(block)).toBe(2 ** 47 - 4096 + 16)
  })

  test('arenas chosen downwards over more than 32 bits', () => {
    const rig = rigOf('3.9', { ...TINY, arenaMapTopBits: 20, arenaMapMidBits: 8, arenaMapBotBits: 8, mmapTop: 2 ** 32 + 64 * 4096, heapBase: 2 ** 31, textBase: 4096 })
    const blocks = Array.from({ length: 128 * 4 }, () => rig.malloc(512))
    expect(blocks.map((block) => rig.at(block) - (2 ** 32 + 64 * 4096)).slice(0, 5)).toEqual([-4096 + 1024, -4096 + 1536, -2048 + 1024, -2048 + 1536, -8192 + 1024])
    expect(rig.at(blocks[128 * 4 - 1])).toBe(2 ** 32 - 64 * 4096 + 2048 + 1536)
    expect(brokenInvariants(rig.heap)).toEqual([])
  })
})
